import TCP

/// Who sends the segment that a sentence tells of: the server where it is the SYN-ACK, else who acts before a place.
enum SegmentSender {
  /// Index in `Vocabulary.parties`.
  static func of(_ place: Int, _ sentence: Range<Int>, _ line: Int, _ note: CheckedNote) -> UInt8? {
    let before = sentence.lowerBound..<place
    if answers.stands(in: note.text, before), !receptions.stands(in: note.text, before) { return server }
    if let actor = actor(before, line, note) { return actor }
    return titled(line, note)
  }

  /// The item or the heading above tells which segment it is.
  static func titled(_ line: Int, _ note: CheckedNote) -> UInt8? {
    for title in note.titles.all(of: line) {
      let range = note.reading.range(of: title)
      if let actor = actor(range, title, note) { return actor }
      if receptions.stands(in: note.text, range) || answered.stands(in: note.text, range) { continue }
      if answers.stands(in: note.text, range) { return server }
      if isThird(title, note) { return client }
    }
    return nil
  }

  /// `3. ACK`: what completes the opening is the client's.
  private static func isThird(_ title: Int, _ note: CheckedNote) -> Bool {
    let flags = note.reading.mentions(in: title).filter { $0.kind == .flag }
    guard !flags.isEmpty, flags.allSatisfy({ $0.value == Flags.ack.rawValue }),
      note.section(of: title).phase == .open
    else { return false }
    let counted = note.reading.mentions(in: title).first { $0.kind == .ordinal }
    return counted.map { $0.value == 3 } ?? (note.reading.block(of: title).ordinal == 3)
  }

  /// The first who acts; whoever only gets something, and the one who is answered, sends nothing here.
  private static func actor(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> UInt8? {
    guard
      let first = note.reading.mentions(in: line).first(where: {
        $0.kind == .party && range.contains(Int($0.start)) && Int($0.end) <= range.upperBound
          && isActing($0, note)
      })
    else { return nil }
    let behind = Int(first.end)..<min(range.upperBound, Int(first.end) + 24)
    return receptions.stands(in: note.text, behind) ? nil : first.value
  }

  /// `서버는`, `the server sends`
  private static func isActing(_ party: Mention, _ note: CheckedNote) -> Bool {
    let end = Int(party.end)
    let values = ValueReader(text: note.text, end: note.text.count)
    return particles.contains { values.starts(end, $0) }
  }

  private static let client: UInt8 = 0
  static let server: UInt8 = 1
  private static let particles: [StaticString] = [
    "는 ", "가 ", "은 ", "이 ", "(은", "(는", " sends", " replies", " responds", " answers", " returns", " sets",
    " then ", " side sends", "측은 ", "측이 ", "측에서 ", " 측은", " 측에서 ", "会", "は",
  ]
  private static let answers = TellingWords(
    "syn-ack", "syn+ack", "syn + ack", "syn/ack", "syn, ack", "syn,ack", "synack", "syn ack", "syn & ack",
    "동기화 요청에 대한 답", "연결 요청에 대한 답", "동기화 요청에 대한 응답", "연결 요청에 대한 응답")
  private static let receptions = TellingWords(
    "receiv", "gets ", "got ", "upon ", "for the ", "받은", "받으면", "받고", "받아", "수신한 syn", "收到", "受信", "after ",
    "후 ")
  /// `to ACK the SYN-ACK`: what is answered is not what is sent.
  private static let answered = TellingWords("to ack", "acknowledg", "에 대한 응답", "에 대한 ack", "응답으로")
}
