import TCP

/// Numbers that a line gives beside its flags.
extension LineReader {
  func readLabel(_ index: Int, into sendings: inout [Sending], sense: inout LineSense) {
    let mention = mentions[index]
    // `one more than the received sequence number i.e. A+1`: that of the segment that is answered.
    let begin = Int(mention.start)
    if begin - 9 >= start, starts(begin - 9, "received ") { return }
    guard case .value(let number, let after, _) = values.value(after: Int(mention.end)), !isSpokenOf(after)
    else {
      return
    }
    // `seq(100) + 1 = ack(101)`: what one is added to is the other side's.
    if mention.value == 0, isRaised(after) { return }
    let isAck = isAckLabel(mention) || isPutIntoAck(index, after)
    let owner = actors.last {
      $0.end <= Int(mention.start) && ($0.role == .owner || $0.role == .bare)
        && Int(mention.start) - $0.end < 16 && !arrowPrecedes($0.start)
    }
    if let other = otherSender(at: begin, after: sendings.last) {
      var next = Sending(start: begin)
      next.from = other
      sendings.append(next)
    }
    if let last = sendings.indices.last {
      if isAck {
        sendings[last].ack = sendings[last].ack ?? number
      } else {
        sendings[last].seq = settled(sendings[last].seq, number)
      }
    } else if isAck {
      sense.looseAck = sense.looseAck ?? number
    } else {
      sense.looseSeq = settled(sense.looseSeq, number)
      sense.looseNumberOwner = owner?.party ?? sender(ofNumberAt: index)
      sense.looseNumberStart = begin
    }
  }

  /// `초기 순서 번호(ISN)를 골라 seq=x로`: what the name stands for tells more than the name.
  private func settled(_ told: StatedNumber?, _ number: StatedNumber) -> StatedNumber {
    told == .symbol("ISN") ? number : told ?? number
  }

  /// `클라이언트가 SYN을 보내면 서버는 seq 200, ack 101인 SYN-ACK로 답한다`: the number stands ahead of its own flags, behind
  /// another sender.
  private func otherSender(at label: Int, after last: Sending?) -> UInt8? {
    guard let last, last.isTold, let from = last.from, isVerbFinal,
      let sender = actors.last(where: { $0.end <= label && $0.role == .subject }), sender.start > last.start,
      sender.party != from,
      mentions.contains(where: {
        $0.kind == .flag && Int($0.start) > label && (!isAckLabel($0) || text[Int($0.start)].isUpper)
      })
    else { return nil }
    return sender.party
  }

  /// `클라이언트가 seq 100인 SYN을 보내면 …`: so does that of the first of several segments.
  func takeNumberAhead(_ sense: inout LineSense) {
    guard isVerbFinal, sense.sendings.count > 1, sense.sendings[0].seq == nil,
      let start = sense.looseNumberStart,
      start < sense.sendings[0].start,
      sense.looseNumberOwner == nil || sense.looseNumberOwner == sense.sendings[0].from
    else { return }
    sense.sendings[0].seq = sense.looseSeq
    sense.looseSeq = nil
  }

  /// `FIN,ACK 500/800`: the flags, then the segment's own number and what it acknowledges.
  func pair(behind flag: Mention, _ number: StatedNumber, _ after: Int) -> StatedNumber? {
    if let second = columnPair(behind: flag, number, after) { return second }
    guard flag.kind == .flag, case .number = number, after + 1 < end, text[after] == UInt8(ascii: "/"),
      text[after + 1].isDigit, let (second, behind) = values.expression(after + 1, isAssigned: false),
      case .number = second, behind >= end || !text[behind].isOne(of: "/.")
    else { return nil }
    return second
  }

  /// `S→C  SYN,ACK   700   ack 1001`, `S→C  SYN,ACK  700  1001`: columns of numbers behind the flags.
  private func columnPair(behind flag: Mention, _ number: StatedNumber, _ after: Int) -> StatedNumber? {
    guard flag.kind == .flag, flag.value == Flags.ack.rawValue, text[Int(flag.start)].isUpper,
      case .number = number, Int(flag.end) < after, after < end,
      text[Int(flag.end)..<after].allSatisfy({ $0.isBlank || $0.isDigit }),
      case let next = values.skipBlanks(text[after] == UInt8(ascii: ",") ? after + 1 : after), next > after,
      next < end
    else { return nil }
    if let label = mentions.first(where: { Int($0.start) == next }), isAckLabel(label),
      label.kind == .number || !text[next].isUpper,
      case .value(let second, _, _)? = values.value(after: Int(label.end)), case .number = second
    {
      return second
    }
    guard route != nil, next - after >= 2, text[next].isDigit,
      let (second, behind) = values.expression(next, isAssigned: false), case .number = second,
      behind >= end || text[behind].isBlank, !isAmount(values.skipBlanks(behind))
    else { return nil }
    return second
  }

  /// `75 bytes`
  private func isAmount(_ unit: Int) -> Bool {
    (["byte", "Byte", "B ", "바이트", "字节", "バイト"] as [StaticString]).contains { values.starts(unit, $0) }
  }

  /// `클라이언트가 100바이트(seq 1)를 보내면 서버는 …`, `Host A sends 100 bytes with sequence number 1, and …`: whoever
  /// sends it, where another one answers.
  private func sender(ofNumberAt index: Int) -> UInt8? {
    let begin = Int(mentions[index].start)
    guard let one = actors.last(where: { $0.end <= begin && ($0.role == .subject || $0.role == .bare) }),
      let other = actors.first(where: {
        $0.start > begin && $0.party == one.party ^ 1 && ($0.role == .subject || $0.role == .bare)
      })
    else { return nil }
    let place = isVerbFinal ? begin..<other.start : one.end..<begin
    let sends = mentions.contains {
      $0.kind == .verb && $0.value == Mention.Verb.send.rawValue && place.contains(Int($0.start))
    }
    return sends ? one.party : nil
  }

  /// `시퀀스 넘버가 x+1번인 패킷을 달라는 뜻`, `순서 번호 1 소비`: the number is no segment's.
  private func isSpokenOf(_ after: Int) -> Bool {
    guard after + 3 <= end, isVerbFinal else { return false }
    let next = values.skipBlanks(after)
    // `시퀀스 번호 100번의 SYN`
    if values.starts(next, "번의 "), mentions.contains(where: { $0.kind == .flag && Int($0.start) == next + 7 })
    {
      return false
    }
    return ["번인", "번의", "번째", "번 패킷", "소비", "을 소비", "를 소비", "증가", "만큼"].contains { values.starts(next, $0) }
  }

  private func isRaised(_ after: Int) -> Bool {
    let plus = values.skipBlanks(after < end && text[after] == UInt8(ascii: ")") ? after + 1 : after)
    guard plus < end, text[plus] == UInt8(ascii: "+") else { return false }
    let one = values.skipBlanks(plus + 1)
    guard one < end, text[one] == UInt8(ascii: "1") else { return false }
    let sign = values.skipBlanks(one + 1)
    return sign < end && text[sign] == UInt8(ascii: "=")
  }

  /// `순서 번호 1460을 확인 응답 번호에 넣어`: the number that is acknowledged.
  private func isPutIntoAck(_ index: Int, _ after: Int) -> Bool {
    guard isVerbFinal, index + 1 < mentions.endIndex else { return false }
    let next = mentions[index + 1]
    return next.kind == .number && next.value == 1 && (0...8).contains(Int(next.start) - after)
      && values.starts(Int(next.end), "에 ")
  }

  func isAckLabel(_ mention: Mention) -> Bool {
    mention.kind == .number ? mention.value == 1 : mention.value == Flags.ack.rawValue
  }

  /// `100바이트`, `100 bytes`, `len 100`, `1000~1499 바이트`.
  func readLength(_ sense: inout LineSense) {
    guard !sense.sendings.isEmpty || sense.looseSeq != nil,
      let length = LengthReader(values: values, start: start).length
    else { return }
    // `1460바이트를 받고 1460을 확인 응답 번호에 넣어 보낸다`: so much came, and is acknowledged.
    if isVerbFinal, sense.looseSeq == nil, let only = sense.sendings.first, only.seq == nil, only.ack != nil,
      mentions.contains(where: { $0.kind == .verb && $0.value == Mention.Verb.receive.rawValue })
    {
      return
    }
    for index in sense.sendings.indices
    where !sense.sendings[index].flags.opensOrCloses || sense.sendings.count == 1 {
      sense.sendings[index].len = length
      break
    }
  }
}
