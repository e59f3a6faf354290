import Questions
import TCP

/// The numbers of exchanges: each SEQ goes on where its sender stopped, each ACK names a
/// boundary of what the other side has sent.
///
/// A note may leave segments out, lose some and send some again; what no telling of the story explains is an error:
/// an acknowledgment between two boundaries or beyond the last, a handshake number that is off.
enum SequenceCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for index in note.kinds.exchanges {
      guard case .exchange(let told) = note.facts[index].subject, told.count >= 2 else { continue }
      let segments = named(told)
      if isSound(segments) {
        if followsWholly(segments) { note.soundLines.formUnion(segments.map(\.line)) }
        continue
      }
      if countsSegments(segments) { continue }
      check(segments, &note)
    }
  }

  /// `seq=1`, `seq=2`, `seq=3` of one side, with data of no told length: the numbers count segments, not bytes.
  private static func countsSegments(_ segments: [StatedSegment]) -> Bool {
    var runs: [Party: (last: UInt32, count: Int)] = [:]
    for segment in segments {
      guard segment.len == nil, case .number(let seq)? = segment.seq, let from = segment.from,
        segment.flags?.isDisjoint(with: [.syn, .fin, .rst, .ack]) ?? true
      else { continue }
      let run = runs[from]
      let count = run?.last == seq &- 1 ? (run?.count ?? 0) + 1 : 1
      if count >= 3 { return true }
      runs[from] = (seq, count)
    }
    return false
  }

  /// Nothing in it can be wrong, wherever it stands.
  private static func isSound(_ segments: [StatedSegment]) -> Bool {
    var ledger = SegmentLedger()
    for (index, segment) in segments.enumerated() {
      if index > 0, isOwnAnswer(segment, segments[index - 1]) { return false }
      if ledger.isRelative(segment) { ledger.beginAnew() }
      if ledger.slip(of: segment, before: segments[(index + 1)...]) != nil { return false }
      guard ledger.take(segment) else { return true }
    }
    return true
  }

  /// It is known who sends each, and each number is the one after all that was sent before.
  private static func followsWholly(_ segments: [StatedSegment]) -> Bool {
    segments.count >= 3 && segments.allSatisfy { $0.from != nil && $0.to != nil }
      && ExchangeArithmetic(segments).plainCount == segments.count
  }

  /// `1. SYN`, `2. SYN+ACK`, `3. ACK`, or `FIN`, `ACK`, `FIN`, `ACK`, without anybody's name: it is clear who sends
  /// which.
  private static func named(_ segments: [StatedSegment]) -> [StatedSegment] {
    guard segments.allSatisfy({ $0.from == nil && $0.to == nil }),
      let script = StepScript.all.first(where: { $0.isPlayed(by: segments) })
    else { return segments }
    let sides =
      script.phase == .open ? [Party("client"), Party("server")] : [Party("active"), Party("passive")]
    return zip(segments, script.steps).map { told, step in
      var segment = told
      segment.from = sides[step.side]
      segment.to = sides[1 - step.side]
      return segment
    }
  }

  private static func check(_ segments: [StatedSegment], _ note: inout CheckedNote) {
    var ledger = SegmentLedger()
    var last: Int?
    /// With each slip as it should be.
    var mended = segments
    for (index, stated) in segments.enumerated() {
      var segment = stated
      guard let line = note.line(of: segment), !note.isBeside(line), !holdsGroups(line, note) else { return }
      if isRemark(segment, line, note) { continue }
      // `ACK seq=5200 ack=9000 (SYN+ACK가 아님)`: which flags it has isn't read.
      if denials.stands(in: note.text, note.reading.range(of: line)) { return }
      if tellsReply(segment, line, note) { return }
      if let last, leavesOut(last, line, note) { ledger.forget() }
      last = line
      if index > 0, isOwnAnswer(segment, segments[index - 1]) { reportOwnAnswer(segment, line, &note) }
      // tcpdump and Wireshark go on with relative numbers behind a SYN that has its true ones.
      if ledger.isRelative(segment) { ledger.beginAnew() }
      let later = segments[(index + 1)...]
      if let (slip, severity) = slip(of: segment, ledger, later), isClear(slip, segment, segments, line, note)
      {
        report(slip, segment, segments, index, line, &note, severity)
        mended[index].put(slip)
        segment = severity == .warning || slip.isJump ? mended[index] : meant(segment, slip, ledger, later)
      }
      guard ledger.take(segment, hidesData: hidesData(segment, line, note)) else { return }
    }
    if mended != segments, followsWholly(mended) { note.soundLines.formUnion(segments.map(\.line)) }
  }

  /// What can't be right, or is not in view of what follows or of what it is made of.
  private static func slip(
    of segment: StatedSegment, _ ledger: SegmentLedger, _ later: ArraySlice<StatedSegment>
  ) -> (SegmentLedger.Slip, Finding.Severity)? {
    if let slip = ledger.slip(of: segment, before: later) { return (slip, .error) }
    if let slip = ledger.jump(of: segment), isRefuted(slip, segment, ledger, later) { return (slip, .error) }
    return ledger.doubling(of: segment).map { ($0, .warning) }
  }

  /// A SEQ beside the one that was awaited may leave something out: not where what follows goes on from the latter.
  private static func isRefuted(
    _ slip: SegmentLedger.Slip, _ segment: StatedSegment, _ ledger: SegmentLedger,
    _ later: ArraySlice<StatedSegment>
  ) -> Bool {
    var meant = segment
    meant.put(slip)
    return slips(ledger, meant, later) < slips(ledger, segment, later)
  }

  /// A wrong SEQ as it should be, where what follows goes on from that: else the next would be called wrong in turn.
  private static func meant(
    _ segment: StatedSegment, _ slip: SegmentLedger.Slip, _ ledger: SegmentLedger,
    _ later: ArraySlice<StatedSegment>
  ) -> StatedSegment {
    guard slip.field == .seq, slip.right.base.isEmpty else { return segment }
    var meant = segment
    meant.seq = .number(slip.right.value)
    return slips(ledger, meant, later) < slips(ledger, segment, later) ? meant : segment
  }

  /// How many of the later segments can't be right once this one is taken.
  private static func slips(
    _ ledger: SegmentLedger, _ segment: StatedSegment, _ later: ArraySlice<StatedSegment>
  ) -> Int {
    var ledger = ledger
    guard ledger.take(segment) else { return 0 }
    var count = 0
    for (index, next) in zip(later.indices, later) {
      if ledger.slip(of: next, before: later[(index + 1)...]) != nil { count += 1 }
      guard ledger.take(next) else { break }
    }
    return count
  }

  /// No capture, no loss and no sending again explains it.
  private static func isClear(
    _ slip: SegmentLedger.Slip, _ segment: StatedSegment, _ segments: [StatedSegment], _ line: Int,
    _ note: CheckedNote
  ) -> Bool {
    let range = note.reading.range(of: line)
    if again.stands(in: note.text, range) || note.isPretended(line) { return false }
    let stated = (slip.field == .ack ? segment.ack : segment.seq).flatMap(Amount.init)
    let distance = stated?.distance(from: slip.right) ?? 0
    let isFar = abs(distance) > 3 && !Digits.isTypo(stated?.shown ?? "", of: slip.right.shown)
    // A capture holds what came by, in the order it came by, in other pieces than were sent.
    if isFar, captured.stands(in: note.text, range) { return false }
    return slip.isSettled || !(isFar || slip.isUnmoved) || mends(slip, segment, segments)
      || !isDisturbed(segments, note)
  }

  /// With this one number as it should be the whole exchange follows, and nothing in it is lost.
  private static func mends(
    _ slip: SegmentLedger.Slip, _ segment: StatedSegment, _ segments: [StatedSegment]
  ) -> Bool {
    guard let index = segments.firstIndex(of: segment) else { return false }
    var mended = segments
    mended[index].put(slip)
    return segments.count >= 5 && followsWholly(mended)
  }

  /// `4 000 000 001`: numbers are written in groups, of which each would be read as one.
  private static func holdsGroups(_ line: Int, _ note: CheckedNote) -> Bool {
    var digits = 0
    var follows = false
    for at in note.reading.range(of: line) {
      let byte = note.text[at]
      if byte.isDigit {
        digits += 1
        continue
      }
      if follows, digits == 3 { return true }
      follows = byte == 0x20 && (1...3).contains(digits)
      digits = 0
    }
    return follows && digits == 3
  }

  private static let denials = TellingWords(
    "가 아님", "이 아님", "가 아니", "이 아니", "가 아닌", "이 아닌", "not a syn", "no syn")
  private static let again = TellingWords(
    "재전송", "retrans", "resent", "sent again", "重传", "再送", "dup ack", "keep-alive")
  private static let captured = TellingWords("flags [", "tsval", " win=", " win ", "ts val")

  /// Something is lost, late or sent again in or near the exchange.
  private static func isDisturbed(_ segments: [StatedSegment], _ note: CheckedNote) -> Bool {
    let sendings = segments.filter { ($0.len ?? 0) > 0 }
    for (index, segment) in sendings.enumerated()
    where sendings[..<index].contains(where: { $0.from == segment.from && $0.seq == segment.seq }) {
      return true
    }
    let lines = segments.compactMap { note.line(of: $0) }
    guard let first = lines.min(), let last = lines.max() else { return true }
    let lead = max(0, first - 12)...last
    let behind = (last + 1..<min(note.reading.lineCount, last + 7)).prefix {
      note.reading.block(of: $0).kind != .heading
    }
    return (Array(lead) + behind).contains { disturbances.stands(in: note.text, note.reading.range(of: $0)) }
  }

  /// The same of a line and the few before it.
  static func isDisturbed(before line: Int, _ note: CheckedNote) -> Bool {
    (max(0, line - 3)...line).contains { disturbances.stands(in: note.text, note.reading.range(of: $0)) }
  }

  private static let disturbances = TellingWords(
    "lost", "loss", "drop", "retrans", "timeout", "time out", "duplicate", "out of order", "out-of-order",
    "유실",
    "손실", "재전송", "분실", "중복", "사라", "타임아웃", "도착하지", "순서가", "오지 않", "도착하기 전", "엇갈", "before it arrives",
    "지연", "늦게", "delayed", "stale", "old syn", "old duplicate", " cross", "丢", "重传", "超时", "重复", "失わ", "再送")

  /// Between two frames of a capture stand others that were not read as segments, or numbers are missing.
  private static func leavesOut(_ last: Int, _ line: Int, _ note: CheckedNote) -> Bool {
    guard last < line else { return false }
    // `③ S: seq 2001 (500B) ✗ 유실` between two that arrived
    if (last + 1..<line).contains(where: { disturbances.stands(in: note.text, note.reading.range(of: $0)) }),
      line - last <= 4
    {
      return true
    }
    guard note.isFenced(line) else {
      return note.reading.block(of: line).kind == .cell
        && (last + 1..<line).contains { frames.stands(in: note.text, note.reading.range(of: $0)) }
    }
    if (last + 1..<line).contains(where: {
      carriers.stands(in: note.text, note.reading.range(of: $0)) || isElision($0, note)
    }) {
      return true
    }
    guard let before = frame(last, note), let here = frame(line, note) else { return false }
    return here > before + 1
  }

  /// `...` on a line of its own.
  private static func isElision(_ line: Int, _ note: CheckedNote) -> Bool {
    Squeezed(note.text, note.reading.range(of: line), without: " ").isOne(of: [
      "...", "…", "⋮", "(...)", "......",
    ])
  }

  /// What the rows of a table between two segments carry.
  private static let frames = TellingWords(
    "http", "tls", "ssl", "ssh", "ftp", "smtp", "dns", "application data")

  private static let carriers = TellingWords(
    "http", "tls", "ssl", "ssh", "ftp", "smtp", "dns", "application data", "데이터", "data")

  /// The number that a line of a capture opens with.
  private static func frame(_ line: Int, _ note: CheckedNote) -> Int? {
    let digits = note.text[note.reading.range(of: line)].prefix { $0.isDigit }
    guard (1...6).contains(digits.count), digits.endIndex < note.text.count,
      note.text[digits.endIndex] == 0x20
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 & 15) }
  }

  /// `Server echoes 'C' with Seq=79, ACK=43`
  private static func hidesData(_ segment: StatedSegment, _ line: Int, _ note: CheckedNote) -> Bool {
    guard segment.len == nil, segment.flags.map({ $0.isDisjoint(with: [.syn, .fin, .rst]) }) ?? true else {
      return false
    }
    let range = note.reading.range(of: line)
    if tellsMore(segment, line, note) { return true }
    guard let word = telling.first(in: note.text, range) else { return false }
    // `"다음은 401"`: what is said, and not what is sent.
    return !note.text[word].contains(UInt8(ascii: "\"")) || segment.ack == nil
      || !saysNumber(word.lowerBound..<range.upperBound, note)
  }

  /// `6  <- pong  20  ack 98` in a drawing: a number that was read as nothing, and data that nobody counted.
  private static func tellsMore(_ segment: StatedSegment, _ line: Int, _ note: CheckedNote) -> Bool {
    guard note.isFenced(line), segment.seq == nil, case .number(let ack)? = segment.ack else { return false }
    let range = note.reading.range(of: line)
    return note.quantities(of: line).contains {
      $0.unit == .none && $0.value != UInt64(ack) && $0.range.lowerBound - range.lowerBound > 8
    }
  }

  private static func saysNumber(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    guard let open = note.text[range].firstIndex(of: UInt8(ascii: "\"")),
      let close = note.text[(open + 1)..<range.upperBound].firstIndex(of: UInt8(ascii: "\""))
    else { return false }
    return note.text[open..<close].contains(where: \.isDigit)
  }

  /// `Server → Client: Seq = 5000, SYN+ACK → the client replies with Ack = 5001`: the number of the next segment.
  private static func tellsReply(_ segment: StatedSegment, _ line: Int, _ note: CheckedNote) -> Bool {
    guard case .number(let seq)? = segment.seq, case .number(let ack)? = segment.ack, ack == seq &+ 1 else {
      return false
    }
    return replies.stands(in: note.text, note.reading.range(of: line))
  }

  /// Words that tell what the other side answers.
  static let replies = TellingWords(
    "로 응답", "으로 답", "로 회신", "replies with", "responds with", "answers with")

  /// `Client ready to send at SEQ=1001`: where a side stands, no segment.
  private static func isRemark(_ segment: StatedSegment, _ line: Int, _ note: CheckedNote) -> Bool {
    segment.flags == nil && segment.ack == nil && segment.len == nil
      && remarks.stands(in: note.text, note.reading.range(of: line))
  }

  private static let remarks = TellingWords(
    "ready", "next", "snd.", "rcv.", "준비", "다음", "would be", "consumes", "starts at")

  private static let telling = TellingWords(
    " '", "('", "\"", "‘", "“", "echo", "에코", "데이터를 보", "데이터를 전송", "데이터 전송", "sends data", "with data", "문자")

  /// A SYN,ACK from the side whose own SYN it would answer.
  private static func isOwnAnswer(_ segment: StatedSegment, _ last: StatedSegment) -> Bool {
    last.flags == .syn && segment.flags == [.syn, .ack] && segment.from != nil && segment.from == last.from
  }

  private static func reportOwnAnswer(_ segment: StatedSegment, _ line: Int, _ note: inout CheckedNote) {
    guard note.isOrdinary(line),
      let mention = note.reading.mentions(in: line).first(where: { $0.kind == .flag })
    else { return }
    note.report(
      "step-side", at: Int(mention.start)..<Int(mention.end),
      Bilingual(
        ko: "SYN,ACK는 SYN을 받은 쪽이 보냅니다. SYN을 보낸 쪽이 스스로 답할 수는 없습니다.",
        en: "SYN,ACK comes from the side that received the SYN, not from the one that sent it."),
      expected: Bilingual(ko: "상대가 SYN,ACK를 보낸다.", en: "The other side sends SYN,ACK."),
      reference: "RFC 9293 3.5")
  }

  /// The other side goes on with the same number: what came before may have been read wrong.
  private static func isBorneOut(
    _ number: StatedNumber, isAck: Bool, _ segment: StatedSegment, _ later: ArraySlice<StatedSegment>
  ) -> Bool {
    later.contains {
      $0.from != segment.from && (isAck ? $0.seq == number : $0.ack == number)
    }
  }

  private static func report(
    _ slip: SegmentLedger.Slip, _ segment: StatedSegment, _ segments: [StatedSegment], _ index: Int,
    _ line: Int, _ note: inout CheckedNote, _ severity: Finding.Severity = .error
  ) {
    let isAck = slip.field == .ack
    let stated = isAck ? segment.ack : segment.seq
    guard let stated, !isAck || !isSummed(stated, line, note) else { return }
    let later = segments[(index + 1)...]
    let severity = isBorneOut(stated, isAck: isAck, segment, later) ? .warning : severity
    let range = note.range(of: stated, isAck: isAck, in: line)
    let name = isAck ? "ACK" : "SEQ"
    note.report(
      slip.rule, severity, at: range,
      Bilingual(
        ko: "\(name) 번호는 \(stated.shown.with(.subject)) 아니라 \(slip.right.shown)입니다.",
        en: "The \(name) number should be \(slip.right.shown), not \(stated.shown)."),
      expected: Bilingual(ko: "\(name) \(slip.right.shown)", en: "\(name) \(slip.right.shown)"),
      reference: "RFC 9293 3.4", working: slip.working)
  }

  /// A SEQ and a byte count told in the lines before come to the very number: another segment than was read.
  private static func isSummed(_ stated: StatedNumber, _ line: Int, _ note: CheckedNote) -> Bool {
    guard case .number(let value) = stated, note.reading.block(of: line).kind != .cell, !note.isFenced(line)
    else { return false }
    for above in max(0, line - 3)...line {
      let numbers = note.numbers(of: above)
      for seq in numbers.seqs where numbers.lengths.contains(where: { seq.value &+ $0.value == value }) {
        return true
      }
    }
    return false
  }
}
