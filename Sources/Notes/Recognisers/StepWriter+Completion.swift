import TCP

/// What the lines below a step's head add to it.
extension StepWriter {
  /// Adds what the lines below the head say of flags and numbers.
  static func complete(_ draft: inout StepDraft, _ reading: inout Reading) {
    var speaker: UInt8?
    let head = reading.sense(of: draft.head)
    // What stands below a question is its answer.
    if head.isQuestion { return }
    // `FIN을 보내는 주체는 …`: what is spoken of is not told by what stands below either.
    if draft.ordinal == nil, head.sendings.isEmpty, !head.flagsSeen.isEmpty, head.received.isEmpty,
      draft.sending == nil
    {
      return
    }
    let actors = head.actors
    // `A 프로세스의 응답` over what it answers with.
    let only = draft.children.isEmpty || Set(actors.map(\.party)).count != 1 ? nil : actors.first
    defer {
      if speaker == nil, let only, only.role != .recipient, only.role != .source { speaker = only.party }

      if let speaker, var sending = draft.sending, sending.from == nil {
        sending.from = speaker
        sending.to = sending.to ?? LineReader.other(speaker)
        sending.isTold = true
        draft.sending = sending
      }
    }
    // `第二步：…向客户发送报文段。它的 SYN 依旧是 1，还会附加一个 ACK`: the second SYN carries an ACK.
    defer {
      if draft.ordinal == 2, draft.flags == .syn, draft.sending?.isTold == true,
        draft.children.contains(where: {
          let sense = reading.sense(of: $0)
          return !sense.isQuestion && sense.sendings.contains { $0.flags == [.syn, .ack] && !$0.isTold }
        })
      {
        draft.sending?.flags = [.syn, .ack]
      }
    }
    let isBare = draft.sending == nil && draft.ordinal != nil
    var flagless: Sending?
    defer { if isBare, draft.sending == nil { draft.sending = flagless } }
    for line in draft.children {
      let sense = reading.sense(of: line)
      if isBare {
        draft.received.formUnion(sense.received)
        if let first = sense.first, first.isTold, first.from != nil, flagless == nil { flagless = first }
      }
      // `Step 1 – FIN` over `The client sends:`.
      if speaker == nil, let first = sense.first, first.isTold, first.flags.isEmpty { speaker = first.from }
      if draft.sending == nil || draft.flags.isEmpty, let other = sense.first, !sense.isQuestion,
        !sense.isWrong,
        other.flags != [],
        draft.sending != nil || !StepCollector.lossWords.isIn(reading.text, reading.range(of: line)),
        draft.sending == nil || draft.sending?.from == nil || other.from == nil
          || draft.sending?.from == other.from
      {
        var taken = other
        taken.isTold = other.isTold || draft.sending?.isTold == true
        taken.from = draft.sending?.from ?? topic(of: head, line, &reading) ?? other.from
        taken.to = draft.sending?.to ?? (taken.from == other.from ? other.to : nil)
        taken.seq =
          draft.sending?.seq ?? other.seq
          ?? (sense.looseNumberOwner ?? other.from == other.from ? sense.looseSeq : nil)
        taken.ack = draft.sending?.ack ?? other.ack
        draft.sending = taken
        continue
      }
      // `Step 4: PC1 Sends Data` over `PC1 -> PC2 | Seq: 11, Ack: 51`.
      if draft.sending == nil, draft.ordinal != nil, var other = sense.first, other.isTold,
        isNumber(other.seq) || isNumber(other.ack)
      {
        other.seq = other.seq ?? sense.looseSeq
        draft.sending = other
      }
      guard var sending = draft.sending else { continue }
      // `이를 SYN 정보에 넣는다. … 결국 서버는 SYN + ACK를 보낸다`: the whole of it, said after its parts.
      if sending.flags == .syn, draft.ordinal ?? 2 == 2,
        let whole = sense.sendings.first(where: { $0.isTold && $0.from != nil && $0.flags == [.syn, .ack] }),
        sending.from == nil || sending.from == whole.from
      {
        sending.flags = whole.flags
        sending.from = whole.from
        sending.to = whole.to
        sending.isTold = true
      }
      // `SYN 置 1` and `ACK 置 1`, a line each.
      if !sending.flags.isEmpty, let bit = bitAlone(line, reading) { sending.flags.formUnion(bit) }
      // `发送确认报文段：` over `SYN=1，ACK=1`: what is called a confirmation carries more.
      if sending.flags == .ack, sense.sendings.count == 1, let other = sense.first, other.from == nil,
        other.flags.contains(.ack), other.flags.opensOrCloses, isCalledAck(draft.head, reading)
      {
        sending.flags = other.flags
      }
      if sending.len == nil, isNumber(sending.seq) || isNumber(sense.looseSeq) {
        let range = reading.range(of: line)
        sending.len =
          LengthReader(
            values: ValueReader(text: reading.text, end: range.upperBound), start: range.lowerBound
          )
          .length
      }
      // The other side's number, plus one, is what is acknowledged.
      if let seq = sense.looseSeq {
        let isOthers =
          sense.looseNumberOwner != nil && sending.from != nil && sense.looseNumberOwner != sending.from
        if isOthers { sending.ack = sending.ack ?? seq } else { sending.seq = sending.seq ?? seq }
      }
      sending.ack = sending.ack ?? sense.looseAck
      // `PC2 Responds (SYN-ACK)` over `PC2 -> PC1 | Seq: 50, Ack: 11`.
      if sending.from == nil, let other = sense.sendings.first, other.isTold, other.from != nil,
        sense.received.isEmpty, other.flags.isSubset(of: sending.flags), isNumber(other.ack)
      {
        sending.from = other.from
        sending.to = other.to
        sending.isTold = true
      }
      if let (isAck, number) = ownNumber(line, reading) {
        if isAck { sending.ack = sending.ack ?? number } else { sending.seq = sending.seq ?? number }
      }
      // The very segment, told in full: `2. SYN+ACK` over `서버가 SYN(x)을 받고 SYN(y), ACK(x+1)을 보낸다`.
      let same = sense.sendings.first {
        $0.flags.subtracting(.ack) == sending.flags.subtracting(.ack)
          && ($0.flags == sending.flags || sending.flags.contains(.fin))
          && ($0.from == nil || sending.from == nil || $0.from == sending.from)
      }
      if let same {
        sending.isTold = sending.isTold || same.isTold && same.from != nil
        sending.from = sending.from ?? same.from
        sending.to = sending.to ?? same.to
        sending.seq = sending.seq ?? same.seq
        sending.ack = sending.ack ?? same.ack
      }
      // `Acknowledgment Number: Ack = x + 1 (confirms the SYN)`
      let isLabelled = reading.mentions(in: line).first?.kind == .number
      if let other = sense.sendings.first, sense.received.isEmpty || isLabelled,
        other.from == nil || other.from == sending.from
      {
        sending.seq = sending.seq ?? other.seq
        sending.ack = sending.ack ?? other.ack
      }
      // `클라이언트의 SYN에 대해 ACK(ack=x+1)을 응답한다`: a part of the pair, and its number.
      if sending.flags == [.syn, .ack],
        let part = sense.sendings.first(where: {
          $0.flags == .ack && $0.isTold && ($0.from == nil || $0.from == sending.from)
        })
      {
        sending.ack = sending.ack ?? part.ack
      }
      draft.sending = sending
    }
  }

  /// `ACK: 101 (acknowledging the SYN of 100)`, `Acknowledgment Number: Ack = x + 1 (confirms …)`: the label that opens
  /// the line, and its number, whatever is said of them behind.
  static func ownNumber(_ line: Int, _ reading: Reading) -> (isAck: Bool, StatedNumber)? {
    guard !reading.kinds(in: line).isDisjoint(with: .number | .flag) else { return nil }
    let mentions = reading.mentions(in: line)
    guard var label = mentions.first, Int(label.start) - reading.range(of: line).lowerBound <= 2,
      let isAck = isAckLabel(label)
    else { return nil }
    if let second = mentions.dropFirst().first, isAckLabel(second) == isAck,
      reading.text[Int(label.end)..<Int(second.start)].allSatisfy({ $0.isOne(of: ": ") })
    {
      label = second
    }
    let values = ValueReader(text: reading.text, end: reading.range(of: line).upperBound)
    guard case .value(let number, _, true) = values.value(after: Int(label.end)) else { return nil }
    // `ACK = 1`: a bit.
    if label.kind == .flag, case .number(let bit) = number, bit <= 1 { return nil }
    return (isAck, number)
  }

  private static func isAckLabel(_ mention: Mention) -> Bool? {
    switch mention.kind {
    case .number: mention.value == 1
    case .flag where mention.value == Flags.ack.rawValue: true
    default: nil
    }
  }

  /// `SYN+ACK를 받은 클라이언트는 …` over `서버가 준 번호 + 1을 ACK에 담아 보낸다`: who the sentence is on until another one
  /// is named.
  private static func topic(of head: LineSense, _ line: Int, _ reading: inout Reading) -> UInt8? {
    guard head.sendings.isEmpty, let topic = head.actors.last(where: \.isTopic),
      reading.document.lines[line].block == reading.document.lines[head.line].block,
      !reading.sense(of: line).actors.contains(where: \.isTopic)
    else { return nil }
    return topic.party
  }

  /// `ACK 置 1`, `ACK flag = 1`: one bit that is set, and nothing else on its line.
  private static func bitAlone(_ line: Int, _ reading: Reading) -> Flags? {
    let range = reading.range(of: line)
    guard range.count <= 24, reading.text[range.upperBound - 1] == UInt8(ascii: "1") else { return nil }
    let mentions = reading.mentions(in: line)
    guard let flag = mentions.first, flag.kind == .flag, Int(flag.start) - range.lowerBound <= 2,
      mentions.dropFirst().allSatisfy({ $0.kind == .flagWord || $0.kind == .verb })
    else { return nil }
    let between = TextSlice(reading.text, Int(flag.end)..<(range.upperBound - 1))
    return ["置", "=", "为", "비트", "플래그", ":"].contains { between.contains($0) }
      ? Flags(rawValue: flag.value) : nil
  }

  /// `确认报文`, `확인 메시지`: an ACK by what it does, not by its name.
  private static func isCalledAck(_ line: Int, _ reading: Reading) -> Bool {
    let flags = reading.mentions(in: line).filter { $0.kind == .flag }
    return !flags.isEmpty && flags.allSatisfy { reading.text[Int($0.start)] >= 0x80 }
  }
}
