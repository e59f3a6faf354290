import TCP

/// What only the one who sends data does told of the one who receives it, or the other way round: who acknowledges,
/// sets the window, sends again, whose buffer may overflow.
enum DataSideCheck: NoteCheck {
  static let names = TellingWords(
    "송신", "수신", "발신", "보내는 쪽", "보내는 측", "받는 쪽", "받는 측", "전송 측", "전송측", "sender", "receiver", "sending ",
    "receiving ", "transmitter")

  static func check(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount
    where note.words[line].contains(.dataSides) && (!note.isFenced(line) || isText(line, note))
      && note.reading.block(of: line).kind != .heading
    {
      guard note.isOrdinary(line) else { continue }
      for sentence in note.sentences(of: line) where (8...500).contains(sentence.count) {
        judge(sentence, line, &note)
      }
    }
  }

  /// A fence may hold sentences, where it draws nothing.
  private static func isText(_ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    guard range.count > 24, !note.isCode(line) else { return false }
    return !drawings.stands(in: note.text, range)
  }

  private static let drawings = TellingWords(
    "--", "->", "→", "│", "|", "──", "←", "=>", "↓", "+-", "==", "();", "{")

  /// What is denied, asked or told of an attack is nobody's belief.
  private static let apart = TellingWords(
    "UDP", "QUIC", "악의", "attack", "공격", "hub", "mail", "메일", "메시지 큐", "kafka", "misbehav", "optimistic",
    " RTS ",
    "GBN", "것이 아", "아니라", "아닌", "해당 세그먼트의")

  /// A handshake's sender sends ACKs, too, and its receiver a SYN: only what is told of windows, buffers and losses
  /// is the same there.
  private static let openings = TellingWords(
    "SYN", "FIN ", "FIN을", "FIN(", "핸드", "handshak", "연결", "connection", "접속", "3-way", "4-way", "마지막")

  private static func holdsAnywhere(_ matter: DataDuty.Matter) -> Bool {
    switch matter {
    case .window, .buffer, .rate, .ordering: true
    case .acknowledging, .awaiting, .sending, .resending: false
    }
  }

  private static let latin = TellingWords("sender", "receiver", "sending ", "receiving ")

  private static func judge(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let text = note.text
    // `Acknowledgments (확인 응답): The receiver sends …`: what counts is the language that names them.
    let name = latin.first(in: text, sentence)?.lowerBound ?? sentence.lowerBound
    let isKorean = LineReader.isVerbFinal(text, name..<sentence.upperBound)
    let parties = DataParty.all(in: text, sentence, isKorean: isKorean)
    guard !parties.isEmpty, !apart.stands(in: text, sentence),
      !note.isQuestion(sentence)
    else { return }
    for party in parties where party.side == .sender && party.part == .beside && !isKorean {
      guard let start = bufferPlace(before: party.range.lowerBound, text, sentence) else { continue }
      return report(.buffer, start..<party.range.upperBound, &note)
    }
    for (index, party) in parties.enumerated() where party.part != .beside {
      let next = index + 1 < parties.count ? parties[index + 1].range.lowerBound : sentence.upperBound
      guard
        let (matter, range) = isKorean
          ? korean(party, parties[(index + 1)...], next, text, sentence)
          : english(party, parties[(index + 1)...], next, text, sentence)
      else { continue }
      if !holdsAnywhere(matter) {
        if let phase = note.section(of: line).phase, phase != .data { return }
        if note.isFenced(line) { return }
        if openings.stands(in: text, sentence) { return }
      }
      if matter == .acknowledging || matter == .awaiting, isNearHandshake(line, note) { return }
      // `Window: the size of the sender's receive window`: in the header it is the segment's sender.
      if matter == .buffer, windows.stands(in: text, range), note.isOfTCPHeader(line) { return }
      return report(matter, range, &note)
    }
  }

  /// `(1) SYN … (2) SYN, ACK … (3) ACK`: there the one who began acknowledges, too.
  private static func isNearHandshake(_ line: Int, _ note: CheckedNote) -> Bool {
    let titles = note.reading.outline.titles(of: note.sectionNumber(of: line))
    if titles.contains(where: { handshakes.stands(in: note.text, $0) }) { return true }
    return (max(0, line - 3)...min(note.reading.lineCount - 1, line + 3)).contains { near in
      note.reading.mentions(in: near).contains {
        $0.kind == .flag && !Flags(rawValue: $0.value).isDisjoint(with: [.syn, .fin])
      }
    }
  }

  private static let windows = TellingWords("window", "윈도")
  private static let handshakes = TellingWords("handshak", "핸드", "연결", "connection", "3-way", "4-way")

  private static func report(_ matter: DataDuty.Matter, _ range: Range<Int>, _ note: inout CheckedNote) {
    if note.isReported(range) { return }
    let right = matter.right
    note.report(
      "data-side", at: range, right.message, expected: right.expected, reference: right.reference)
  }

  /// Where somebody else begins to do something.
  private static func limit(
    _ later: ArraySlice<DataParty>, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    let end = later.first { $0.part == .doer }?.range.lowerBound ?? range.upperBound
    guard range.lowerBound <= end else { return end }
    return others.first(in: text, range.lowerBound..<end)?.lowerBound ?? end
  }

  private static let others = TellingWords(
    "서버가", "서버는", "클라이언트가", "클라이언트는", "라우터가", "라우터는", "네트워크가", "네트워크는", "상대가", "상대방이", "애플리케이션이",
    "응용 프로그램이", "호스트가", "송신 윈도우는", "프로세스가", "tcp가", "tcp는")

  private static func korean(
    _ party: DataParty, _ later: ArraySlice<DataParty>, _ next: Int, _ text: UnsafeBufferPointer<UInt8>,
    _ sentence: Range<Int>
  ) -> (DataDuty.Matter, Range<Int>)? {
    let start = party.range.lowerBound
    let before = max(sentence.lowerBound, start - 60)..<start
    for head in DataDuty.heads where head.side == party.side {
      guard let words = ending(head.words, before, text), !(head.unless?.stands(in: text, sentence) ?? false),
        head.behind?.stands(in: text, party.next..<min(sentence.upperBound, party.next + 24)) ?? true
      else { continue }
      return (head.matter, words.lowerBound..<party.range.upperBound)
    }
    let limit = limit(later, text, party.next..<sentence.upperBound)
    for duty in DataDuty.korean where duty.side == party.side && duty.parts.contains(party.part) {
      guard let end = duty.end(behind: party, before: duty.isClose ? min(limit, next) : limit, text, sentence)
      else { continue }
      // What is denied of the wrong one may be right; what it can't do is still told of it.
      if duty.matter != .buffer, duty.matter != .awaiting,
        denials.stands(in: text, end..<min(sentence.upperBound, end + 24))
      {
        continue
      }
      return (duty.matter, start..<end)
    }
    return nil
  }

  /// Where some words stand that end where the range does.
  private static func ending(
    _ words: TellingWords, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var at = range.lowerBound
    while let found = words.first(in: text, at..<range.upperBound) {
      if found.upperBound == range.upperBound { return found }
      at = found.lowerBound + 1
    }
    return nil
  }

  private static let denials = TellingWords("않", "못", "아니", "없다", "없는", "없음", "없습")

  private static func english(
    _ party: DataParty, _ later: ArraySlice<DataParty>, _ next: Int, _ text: UnsafeBufferPointer<UInt8>,
    _ sentence: Range<Int>
  ) -> (DataDuty.Matter, Range<Int>)? {
    let start = party.range.lowerBound
    if party.side == .receiver, party.part == .recipient, let verb = ackSending(before: start, text, sentence)
    {
      return (.acknowledging, verb..<party.range.upperBound)
    }
    if party.side == .sender, party.part == .source, let ack = acknowledgment(before: start, text, sentence) {
      return (.acknowledging, ack..<party.range.upperBound)
    }
    if party.side == .sender, party.part == .agent, let said = windowSetting(before: start, text, sentence) {
      return (.window, said..<party.range.upperBound)
    }
    let limit = later.first { $0.part == .doer }?.range.lowerBound ?? sentence.upperBound
    for duty in DataDuty.english where duty.side == party.side && duty.parts.contains(party.part) {
      guard let end = duty.end(behind: party, before: limit, text, sentence) else { continue }
      return (duty.matter, start..<max(end, party.range.upperBound))
    }
    return nil
  }

  /// `Window Size: advertised by the`, `within a limit set by the`
  private static func windowSetting(
    before start: Int, _ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>
  ) -> Int? {
    let words = DataDuty.windowSettings
    let head = max(sentence.lowerBound, start - 24)..<start
    guard let verb = words.verbs.first(in: text, head),
      words.fillers.fills(verb.upperBound..<start, of: text),
      words.windows.stands(in: text, sentence.lowerBound..<verb.upperBound),
      !words.apart.stands(in: text, sentence)
    else { return nil }
    return verb.lowerBound
  }

  /// `free buffer space at the sender`
  private static func bufferPlace(
    before start: Int, _ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>
  ) -> Int? {
    let words = DataDuty.bufferPlaces
    let head = max(sentence.lowerBound, start - 40)..<start
    guard let buffer = words.buffers.first(in: text, head),
      words.fillers.fills(buffer.upperBound..<start, of: text), words.floods.stands(in: text, sentence),
      !words.apart.stands(in: text, sentence)
    else { return nil }
    return buffer.lowerBound
  }

  /// `acknowledgments from the`
  private static func acknowledgment(
    before start: Int, _ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>
  ) -> Int? {
    let head = max(sentence.lowerBound, start - 34)..<start
    guard let ack = DataDuty.ackSendings.acks.first(in: text, head),
      DataDuty.ackSendings.origins.fills(ack.upperBound..<start, of: text)
    else { return nil }
    return ack.lowerBound + (text[ack.lowerBound] == 0x20 ? 1 : 0)
  }

  /// `sends an ACK back to the`
  private static func ackSending(
    before start: Int, _ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>
  ) -> Int? {
    let words = DataDuty.ackSendings
    let head = max(sentence.lowerBound, start - 70)..<start
    guard let verb = words.verbs.first(in: text, head),
      let ack = words.acks.first(in: text, verb.upperBound..<start), ack.lowerBound - verb.upperBound <= 24,
      start - ack.upperBound <= 40, !words.apart.stands(in: text, verb.upperBound..<start)
    else { return nil }
    return verb.lowerBound
  }
}
