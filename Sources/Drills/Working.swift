import Questions
import TCP

/// The right working of one blank, from the segments that lead to it.
enum Working {
  static func of(_ blank: DraftBlank, in draft: Draft, _ maker: BlankMaker) -> Bilingual {
    let answer = blank.answer.shown(in: blank.notation)
    if case .timer(let timer)? = draft.given, blank.ask == .atTheEnd {
      return TimerWorking.line(timer, blank.field, answer)
    }
    if case .congestion(let given)? = draft.given {
      return CongestionWorking.line(given, blank.field, answer)
    }
    if case .usableWindow = blank.ask { return usable(blank, answer, maker) }
    guard let n = blank.segment, let index = draft.trace.firstIndex(where: { $0.number == n }) else {
      return Bilingual(ko: "답: \(answer)", en: "Answer: \(answer)")
    }
    switch (blank.field, blank.ask) {
    case (_, .relative), (_, .absolute): return relative(blank, index, maker)
    case (_, .dataLength): return dataLength(maker.trace[index], answer)
    case (.flags, .fromBytes), (.flags, .toBytes): return flags(maker.trace[index], blank)
    case (.seq, .fromBytes), (.ack, .fromBytes), (.window, .fromBytes), (_, .toBytes):
      return bytes(blank, answer)
    case (.seq, .forgedSequence): return forged(index, maker)
    case (.seq, _): return sequence(index, maker)
    case (.ack, _):
      let told = acknowledgment(index, maker)
      guard case .bytes(let bytes, let kind) = draft.memo, kind >= 2_000_000 else { return told }
      return HeaderDrill.checked(bytes, before: told)
    case (.len, _): return length(index, answer, maker)
    case (.flags, _): return flags(maker.trace[index], blank)
    case (.state, _): return state(index, blank, maker)
    case (.window, _): return window(index, answer, maker, draft.memo)
    case (.bytes, .sackSize): return sack(maker.trace[index], answer)
    case (.bytes, .advance(let host)): return advance(index, host, answer, maker)
    default: return Bilingual(ko: "답: \(answer)", en: "Answer: \(answer)")
    }
  }

  /// `1001 + 300 + 1 (FIN) = 1302`
  static func sum(_ segment: Segment) -> String {
    var text = segment.sequence.description
    if !segment.data.isEmpty { text += " + \(segment.data.count)" }
    if segment.flags.contains(.syn) { text += " + 1 (SYN)" }
    if segment.flags.contains(.fin) { text += " + 1 (FIN)" }
    if segment.length == 0 { text += " + 0" }
    text += " = \(segment.end)"
    if segment.end.value < segment.sequence.value { text += " (mod 2^32)" }
    return text
  }

  private static func sequence(_ index: Int, _ maker: BlankMaker) -> Bilingual {
    let record = maker.trace[index]
    let entry = maker.ledger.entries[index]
    let from = record.from.name
    if record.segment.flags.contains(.rst), !record.before[record.from].isSynchronized,
      let provoking = entry.peerLast.map({ maker.trace[$0] })
    {
      return resetSequence(provoking, record)
    }
    if let earlier = entry.resends.map({ maker.trace[$0] }) {
      return Bilingual(
        ko:
          "세그먼트 \(earlier.number)의 재전송입니다. 같은 바이트는 같은 SEQ \(record.segment.sequence.description.with(.direction)) 다시 나갑니다.",
        en:
          "It repeats segment \(earlier.number): the same bytes go out under the same SEQ, \(record.segment.sequence)."
      )
    }
    guard let own = entry.ownLast.map({ maker.trace[$0] }) else {
      return Bilingual(
        ko: "\(from)의 다음 번호는 상대가 기다리는 번호 \(record.segment.sequence)입니다.",
        en: "\(from)'s next number is the one its peer expects: \(record.segment.sequence).")
    }
    guard own.segment.end == record.segment.sequence else {
      return Bilingual(
        ko: "\(from)가 지금까지 보낸 마지막 번호 다음: \(record.segment.sequence)",
        en: "The number after everything \(from) has sent so far: \(record.segment.sequence)")
    }
    return Bilingual(
      ko: "\(from)가 앞서 보낸 세그먼트 \(own.number): \(sum(own.segment))",
      en: "\(from)'s previous segment, \(own.number): \(sum(own.segment))")
  }

  private static func resetSequence(_ provoking: TraceRecord, _ record: TraceRecord) -> Bilingual {
    if let acknowledged = provoking.segment.acknowledged {
      return Bilingual(
        ko: "RST의 SEQ는 그것을 부른 세그먼트 \(provoking.number)의 ACK 번호 \(acknowledged)입니다.",
        en:
          "The RST takes its SEQ from the ACK of segment \(provoking.number), which it answers: \(acknowledged)."
      )
    }
    return Bilingual(
      ko: "세그먼트 \(provoking.number)에는 ACK가 없으므로 RST의 SEQ는 0입니다.",
      en: "Segment \(provoking.number) carries no ACK, so the RST has SEQ 0.")
  }

  private static func acknowledgment(_ index: Int, _ maker: BlankMaker) -> Bilingual {
    let record = maker.trace[index]
    let entry = maker.ledger.entries[index]
    let from = record.from.name
    guard let right = record.segment.acknowledged else {
      return Bilingual(
        ko: "ACK 플래그가 꺼져 있으므로 ACK 필드에는 뜻이 없습니다.", en: "The ACK flag is off, so the field means nothing.")
    }
    if record.segment.flags.contains(.rst), !record.before[record.from].isSynchronized,
      let provoking = entry.peerLast.map({ maker.trace[$0] })
    {
      return Bilingual(
        ko: "RST,ACK는 받은 세그먼트 \(provoking.number)의 끝을 확인합니다: \(sum(provoking.segment))",
        en: "A RST,ACK acknowledges all of segment \(provoking.number): \(sum(provoking.segment))")
    }
    if let highest = entry.highest, highest > right {
      return Bilingual(
        ko: "\(right)번 바이트가 아직 오지 않았습니다. \(highest)까지 일부가 와 있어도 ACK는 \(right)에 머뭅니다.",
        en:
          "Byte \(right) is still missing. Though some of what lies before \(highest) has come, the ACK stays at \(right)."
      )
    }
    guard let advance = entry.peerAdvance.map({ maker.trace[$0] }) else {
      return unmoved(record, right, maker.trace[..<index].last { $0.from == record.from })
    }
    guard advance.segment.end == right else {
      return Bilingual(
        ko: "세그먼트 \("\(advance.number)".with(.subject)) 구멍을 메워, 먼저 와 있던 데이터까지 이어집니다: \(right)",
        en: "Segment \(advance.number) fills the hole, and what was held follows on: \(right)")
    }
    return Bilingual(
      ko: "\(from)가 받은 세그먼트 \(advance.number): \(sum(advance.segment))",
      en: "\(from) has received segment \(advance.number): \(sum(advance.segment))")
  }

  /// Nothing new has come since the sender's segment before.
  private static func unmoved(
    _ record: TraceRecord, _ right: SequenceNumber, _ before: TraceRecord?
  ) -> Bilingual {
    let (from, peer) = (record.from.name, record.to.name)
    guard let before, before.segment.acknowledged == right else {
      return Bilingual(
        ko: "\(from)가 \(peer)에게서 다음에 기다리는 번호는 \(right)입니다.", en: "\(from) expects \(right) from \(peer) next."
      )
    }
    return Bilingual(
      ko: "\(from)는 \(peer)에게서 새로 받은 것이 없으므로 세그먼트 \(before.number)에서와 같은 \(right)입니다.",
      en: "\(from) has got nothing new from \(peer), so it is \(right) as in segment \(before.number).")
  }

  private static func length(_ index: Int, _ answer: String, _ maker: BlankMaker) -> Bilingual {
    let segment = maker.trace[index].segment
    let extra = segment.length - segment.data.count
    let taken = extra > 0 ? " − \(extra)" : ""
    return Bilingual(
      ko: "다음 번호 \(segment.end) − SEQ \(segment.sequence)\(taken) = \(answer)",
      en: "Next number \(segment.end) − SEQ \(segment.sequence)\(taken) = \(answer)")
  }

  /// Where a field stands in the header, and how its bytes and its number go together.
  private static func bytes(_ blank: DraftBlank, _ answer: String) -> Bilingual {
    let place: (Int, Int) =
      switch blank.field {
      case .seq: (4, 4)
      case .ack: (8, 4)
      case .window: (14, 2)
      default: (13, 1)
      }
    guard case .number(let number) = blank.answer else {
      return Bilingual(ko: "답: \(answer)", en: "Answer: \(answer)")
    }
    let bytes = (0..<place.1).reversed().map { byte(UInt8(truncatingIfNeeded: number >> (8 * $0))) }
    let hex = bytes.joined(separator: " ")
    let sum = blank.ask == .fromBytes ? "\(hex) = \(number)" : "\(number) = \(hex)"
    let last = place.0 + place.1 - 1
    return Bilingual(
      ko: "헤더의 바이트 \(place.0)–\(last)(0부터 셈): \(sum)",
      en: "Bytes \(place.0) to \(last) of the header (counted from 0): \(sum)")
  }

  private static func byte(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }

  private static func dataLength(_ record: TraceRecord, _ answer: String) -> Bilingual {
    let header = Header(record.segment, sourcePort: 0, destinationPort: 0)
    let total = header.length + record.segment.data.count
    return Bilingual(
      ko:
        "데이터 오프셋 \(header.dataOffset) × 4 = 헤더 \(header.length)바이트; \(total) − \(header.length) = \(answer)",
      en:
        "Data offset \(header.dataOffset) × 4 = \(header.length) bytes of header; \(total) − \(header.length) = \(answer)"
    )
  }

  private static func relative(_ blank: DraftBlank, _ index: Int, _ maker: BlankMaker) -> Bilingual {
    let record = maker.trace[index]
    let host = blank.field == .seq ? record.from : record.to
    let absolute = blank.field == .seq ? record.segment.sequence : record.segment.acknowledgment
    let isn = maker.trace.first { $0.from == host && $0.segment.flags.contains(.syn) }?.segment.sequence ?? 0
    let distance = absolute.value &- isn.value
    let wraps = absolute.value < isn.value ? " (mod 2^32)" : ""
    if blank.ask == .relative {
      return Bilingual(
        ko: "\(absolute) − \(host.name)의 ISN \(isn) = \(distance)\(wraps)",
        en: "\(absolute) − \(host.name)'s ISN \(isn) = \(distance)\(wraps)")
    }
    return Bilingual(
      ko: "\(host.name)의 ISN \(isn) + \(distance) = \(absolute)\(wraps)",
      en: "\(host.name)'s ISN \(isn) + \(distance) = \(absolute)\(wraps)")
  }

  private static func flags(_ record: TraceRecord, _ blank: DraftBlank) -> Bilingual {
    let flags = record.segment.flags
    let bits = flags.list.map { "\($0.name) " + Value.flags(Flags($0)).shown(in: .byte) }
    let all = bits.isEmpty ? "0x00" : bits.joined(separator: " + ")
    if blank.notation != .usual || blank.ask == .fromBytes || blank.ask == .rewritten {
      let byte = Value.flags(flags).shown(in: .byte)
      return Bilingual(
        ko: "\(all) = \(byte), tcpdump 기호로 [\(flags.tcpdumpSigns)]",
        en: "\(all) = \(byte), in tcpdump's signs [\(flags.tcpdumpSigns)]")
    }
    let purpose = purpose(of: flags)
    // What a number counts is no reason for a flag.
    let reason = record.reasons.first { $0.host == record.from && !$0.rule.isAboutNumbering }?.rule
    return Bilingual(
      ko: "\(flags): \(purpose.korean)" + (reason.map { " " + $0.explanation.korean } ?? ""),
      en: "\(flags): \(purpose.english)" + (reason.map { " " + $0.explanation.english } ?? ""))
  }

  /// What a segment with these flags is for.
  private static func purpose(of flags: Flags) -> Bilingual {
    if flags.contains(.rst) { return Bilingual(ko: "연결을 끊거나 거절합니다.", en: "it breaks off or refuses.") }
    if flags.contains(.syn) {
      return flags.contains(.ack)
        ? Bilingual(ko: "자기 SYN을 보내면서 상대의 SYN을 확인합니다.", en: "its own SYN, and the ACK of the other's.")
        : Bilingual(
          ko: "연결을 엽니다. 아직 확인할 것이 없어 ACK는 꺼져 있습니다.", en: "it opens; nothing is there to acknowledge yet.")
    }
    if flags.contains(.fin) {
      return Bilingual(
        ko: "자기 방향을 닫으면서, 지금까지 받은 것도 확인합니다.", en: "it closes its direction, and acknowledges what has come.")
    }
    if flags.contains(.psh) {
      return Bilingual(
        ko: "데이터를 보내면서, 지금까지 받은 것도 확인합니다.", en: "it carries data, and acknowledges what has come.")
    }
    return Bilingual(ko: "지금까지 받은 것을 확인합니다.", en: "it acknowledges what has come.")
  }

  private static func state(_ index: Int, _ blank: DraftBlank, _ maker: BlankMaker) -> Bilingual {
    let record = maker.trace[index]
    let host = blank.host ?? record.to
    let before = index > 0 ? maker.trace[index - 1].after[host] : record.before[host]
    let after = record.after[host]
    let name = host.name
    let n = "\(record.number)"
    let flags = record.segment.flags.description
    if record.isLost, host == record.to {
      return Bilingual(
        ko: "세그먼트 \(n.with(.topic)) 도착하지 않았으므로 \(name)는 \(after)에 머뭅니다.",
        en: "Segment \(n) never arrives, so \(name) stays in \(after).")
    }
    let life = StateLife(maker.trace, of: host, at: index)
    guard let entered = life.enteredAt else {
      return Bilingual(
        ko: "\(named(record).with(.topic)) \(name)의 상태를 바꾸지 않습니다: \(after)",
        en: "Segment \(n) (\(flags)) doesn't change \(name)'s state: \(after)")
    }
    if after == .closed, maker.trace[entered].before[host] == .closed,
      !maker.trace[entered].segment.flags.contains(.rst)
    {
      return Bilingual(
        ko: "\(name)는 다시 켜지면서 연결을 잊어 이미 CLOSED였습니다.",
        en: "\(name) forgot the connection when it restarted: it was CLOSED already.")
    }
    if entered < index { return enteredEarlier(maker.trace[entered], host, n, maker) }
    // What a bare ACK leaves behind was decided by what came in before, or meanwhile.
    if host == record.from, let cause = cause(of: index, for: host, maker) {
      return reception(of: cause, by: host, after)
    }
    if host == record.to, let own = crossed(index, host, maker) {
      return Bilingual(
        ko:
          "\(name)는 \(named(own).with(.object)) 먼저 보냈고, 그 뒤에 \(named(record).with(.object)) 받아 \(becoming(after)) 됩니다.",
        en:
          "\(name) had already sent segment \(own.number) (\(own.segment.flags)) when segment \(n) (\(flags)) came, and so enters \(after)."
      )
    }
    let verb = host == record.from ? Bilingual(ko: "보내고", en: "sends") : Bilingual(ko: "받고", en: "gets")
    return Bilingual(
      ko: "\(name)는 \(before)에서 \(flags.with(.object)) \(verb.korean) \(becoming(after)) 됩니다.",
      en: "In \(before), \(name) \(verb.english) \(flags) and enters \(after).")
  }

  /// `세그먼트 3(FIN,ACK)`
  private static func named(_ record: TraceRecord) -> String {
    "세그먼트 \(record.number)(\(record.segment.flags))"
  }

  private static func becoming(_ state: ConnectionState) -> String { state.name.with(.subject) }

  /// The state was entered with an earlier segment, and this one leaves it as it is.
  private static func enteredEarlier(
    _ record: TraceRecord, _ host: Host, _ now: String, _ maker: BlankMaker
  ) -> Bilingual {
    let state = record.after[host]
    let index = maker.trace.firstIndex { $0.number == record.number } ?? 0
    var told = reception(of: record, by: host, state)
    if host == record.from {
      if let cause = cause(of: index, for: host, maker) {
        told = reception(of: cause, by: host, state)
      } else {
        told = Bilingual(
          ko: "\(host.name)는 \(named(record).with(.object)) 보내고 \(becoming(state)) 되었습니다.",
          en: "\(host.name) sent segment \(record.number) (\(record.segment.flags)) and so entered \(state).")
      }
    }
    return Bilingual(
      ko: told.korean + " 세그먼트 \(now.with(.topic)) 그 상태를 바꾸지 않습니다.",
      en: told.english + " Segment \(now) doesn't change that.")
  }

  private static func reception(of record: TraceRecord, by host: Host, _ state: ConnectionState) -> Bilingual
  {
    Bilingual(
      ko: "\(host.name)는 \(named(record).with(.object)) 받고 \(becoming(state)) 되었습니다.",
      en: "\(host.name) has got segment \(record.number) (\(record.segment.flags)) and so entered \(state).")
  }

  /// The host's own SYN or FIN that was on its way when this segment came.
  private static func crossed(_ index: Int, _ host: Host, _ maker: BlankMaker) -> TraceRecord? {
    let record = maker.trace[index]
    guard case .delivered(let arrival) = record.fate else { return nil }
    return maker.trace.last { own in
      own.from == host && own.time >= record.time && own.time < arrival
        && (own.segment.flags == .syn || own.segment.flags.contains(.fin))
    }
  }

  /// The segment that changed the sender's state, where the one it sends doesn't.
  private static func cause(of index: Int, for host: Host, _ maker: BlankMaker) -> TraceRecord? {
    let record = maker.trace[index]
    // These come of what it sends, and of nothing else.
    guard ![.synSent, .finWait1, .lastAck].contains(record.after[host]) else { return nil }
    guard case .delivered(let end) = record.fate else { return nil }
    let meanwhile = maker.trace.filter { other in
      guard other.to == host, case .delivered(let at) = other.fate else { return false }
      return at > record.time && at <= end
    }
    let speaks = !record.segment.flags.isDisjoint(with: [.syn, .fin, .rst])
    return meanwhile.last ?? (speaks ? nil : maker.ledger.entries[index].peerLast.map { maker.trace[$0] })
  }

  private static func window(
    _ index: Int, _ answer: String, _ maker: BlankMaker, _ memo: Draft.Memo
  ) -> Bilingual {
    let record = maker.trace[index]
    guard case .numbers(let memo) = memo, memo.count >= 3, case let right = Int(record.segment.window) else {
      return Bilingual(ko: "윈도우: \(answer)", en: "Window: \(answer)")
    }
    if memo[0] == 1, memo.count > 3 { return scaledWindow(index, answer, maker, memo[1], memo[3]) }
    let own = maker.trace[..<index].last { $0.from == record.from && $0.segment.flags.contains(.ack) }
    let first = maker.trace.first { $0.from == record.to }?.segment.sequence
    let since = own?.segment.acknowledgment ?? first ?? record.segment.acknowledgment
    let before = own.map { Int($0.segment.window) } ?? memo[1]
    let got = record.segment.acknowledgment - since
    let read = right - before + got
    let sum = "\(before) − \(got)" + (read > 0 ? " + \(read)" : "") + " = \(answer)"
    let start =
      own.map { Bilingual(ko: "세그먼트 \($0.number)에서 알린 윈도우", en: "The window of segment \($0.number)") }
      ?? Bilingual(ko: "빈 버퍼", en: "The empty buffer")
    return Bilingual(
      ko: "\(start.korean) − 그 뒤에 받은 데이터" + (read > 0 ? " + 프로그램이 읽은 데이터" : "") + ": \(sum)",
      en: "\(start.english), less the data received since"
        + (read > 0 ? ", plus what the program has read" : "")
        + ": \(sum)")
  }

  /// What stands in the 16-bit field where the window is scaled.
  private static func scaledWindow(
    _ index: Int, _ answer: String, _ maker: BlankMaker, _ buffer: Int, _ shift: Int
  ) -> Bilingual {
    let record = maker.trace[index]
    guard !record.segment.flags.contains(.syn) else {
      return Bilingual(
        ko: "SYN의 윈도우는 스케일을 적용하지 않습니다: 빈 버퍼 \(buffer) → \(answer)",
        en: "A SYN's window is never scaled: the empty buffer, \(buffer) → \(answer)")
    }
    let unread = maker.trace[..<index].reduce(0) {
      $0 + ($1.to == record.from && !$1.isLost ? $1.segment.data.count : 0)
    }
    let sum = "(\(buffer) − \(unread)) ÷ 2^\(shift) = \(buffer - unread) ÷ \(1 << shift) = \(answer)"
    return Bilingual(
      ko: "(버퍼 − 아직 읽지 않은 데이터) ÷ 2^스케일, 나머지는 버립니다: \(sum)",
      en: "(buffer − data not yet read) ÷ 2^scale, the rest dropped: \(sum)")
  }

  private static func sack(_ record: TraceRecord, _ answer: String) -> Bilingual {
    guard let block = record.segment.options.sack.first else { return Bilingual(ko: answer, en: answer) }
    return Bilingual(
      ko: "가장 최근에 온 데이터의 블록 \(block.left)–\(block.right): \(block.right) − \(block.left) = \(answer)",
      en:
        "The block with the latest data is \(block.left)–\(block.right): \(block.right) − \(block.left) = \(answer)"
    )
  }

  private static func usable(_ blank: DraftBlank, _ answer: String, _ maker: BlankMaker) -> Bilingual {
    guard case .usableWindow(let host) = blank.ask, let last = blank.shownThrough,
      let latest = maker.trace.last(where: { $0.number <= last && $0.from == host }),
      case .number(let usable) = blank.answer
    else { return Bilingual(ko: answer, en: answer) }
    let flight = latest.segment.data.count
    return Bilingual(
      ko: "상대가 알린 윈도우 \(usable + flight) − 아직 확인되지 않은 \(flight) = \(answer)",
      en: "Window announced by the other side, \(usable + flight), less \(flight) unacknowledged = \(answer)")
  }

  private static func advance(_ index: Int, _ host: Host, _ answer: String, _ maker: BlankMaker) -> Bilingual
  {
    let record = maker.trace[index]
    let last = maker.trace[..<index].last { $0.from == host }
    let expected = last?.segment.acknowledged ?? record.segment.sequence
    let edge = expected + Int(last?.segment.window ?? 0)
    let segment = record.segment
    let moves = answer == "0" ? "나아가지 않습니다(0)" : "\(answer)만큼 나아갑니다"
    return Bilingual(
      ko:
        "\(host.name)는 \(expected)번을 기다리고 윈도우는 \(edge) 앞까지입니다. 세그먼트는 \(segment.sequence)부터 \(segment.end) 앞까지이므로 \(moves).",
      en:
        "\(host.name) expects \(expected), and its window ends before \(edge). The segment runs from \(segment.sequence) to just before \(segment.end): it moves on by \(answer)."
    )
  }

  private static func forged(_ index: Int, _ maker: BlankMaker) -> Bilingual {
    let record = maker.trace[index]
    let name = record.to.name
    let number = record.segment.sequence
    guard record.segment.flags.contains(.rst) else {
      return Bilingual(
        ko: "\(name)의 RCV.NXT인 \(number)부터 시작하는 데이터라야 바로 프로그램에 전달됩니다. 윈도우 안의 다른 데이터는 빈 곳이 메워질 때까지 보관됩니다.",
        en:
          "Only data that starts at \(name)'s RCV.NXT, \(number), is delivered at once; other data in the window is held until the gap is filled."
      )
    }
    return Bilingual(
      ko: "\(name)의 RCV.NXT와 정확히 같은 \(number)만 통합니다. 윈도우 안의 다른 번호에는 challenge ACK로 답합니다(RFC 5961).",
      en:
        "Only \(name)'s RCV.NXT itself, \(number), gets through; other numbers in the window earn a challenge ACK (RFC 5961)."
    )
  }
}
