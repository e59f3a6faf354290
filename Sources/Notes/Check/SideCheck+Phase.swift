import TCP

/// States of an opening entered in a close, and the other way round.
extension SideCheck {
  /// Below the title of a close somebody enters SYN-SENT: a state of the other end of a connection's life.
  static func checkPhase(_ claim: StateClaim, _ note: inout CheckedNote) {
    guard claim.isEntered, let phase = note.section(of: claim.line).phase, phase == .open || phase == .close,
      ![.heading, .cell].contains(note.reading.block(of: claim.line).kind),
      claim.range.lowerBound == 0 || note.text[claim.range.lowerBound - 1] != UInt8(ascii: "(")
    else { return }
    let isClosing = phase == .close
    let isStrange =
      isClosing
      ? [.synSent, .synReceived, .established].contains(claim.state)
      : [.finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait].contains(claim.state)
    guard isStrange,
      let sentence = note.sentences(of: claim.line).first(where: { $0.contains(claim.range.lowerBound) })
    else { return }
    guard tellsOnly(isClosing ? [.fin, .ack] : [.syn, .ack], of: claim.line, note),
      !otherTimes.stands(in: note.text, sentence),
      !(isClosing ? openingWords : closingWords).stands(in: note.text, sentence), !note.isQuestion(sentence),
      note.isOrdinary(claim.line)
    else { return }
    note.report(
      "state-event", .warning, at: claim.range,
      Bilingual(
        ko: isClosing ? "연결을 닫을 때 들어가는 상태가 아닙니다." : "연결을 열 때 들어가는 상태가 아닙니다.",
        en: isClosing
          ? "\(claim.state.name) is not entered when a connection closes."
          : "\(claim.state.name) is not entered when a connection opens."),
      expected: isClosing
        ? Bilingual(
          ko: "FIN-WAIT-1, FIN-WAIT-2, TIME-WAIT; CLOSE-WAIT, LAST-ACK",
          en: "FIN-WAIT-1, FIN-WAIT-2, TIME-WAIT; CLOSE-WAIT, LAST-ACK")
        : Bilingual(ko: "SYN-SENT; SYN-RECEIVED; ESTABLISHED", en: "SYN-SENT; SYN-RECEIVED; ESTABLISHED"),
      reference: "RFC 9293 3.3.2")
  }

  /// The line names such flags, and no line of its section any that belong to the other end.
  private static func tellsOnly(_ flags: Flags, of line: Int, _ note: CheckedNote) -> Bool {
    guard note.reading.kinds(in: line).contains(.flag) else { return false }
    let section = note.sectionNumber(of: line)
    var isTold = false
    for near in max(0, line - 40)..<min(note.reading.lineCount, line + 40)
    where note.reading.kinds(in: near).contains(.flag) && note.sectionNumber(of: near) == section {
      for mention in note.reading.mentions(in: near) where mention.kind == .flag {
        let own = Flags(rawValue: mention.value)
        if !own.isSubset(of: flags) { return false }
        isTold = isTold || !own.isSubset(of: .ack)
      }
    }
    return isTold
  }

  private static let otherTimes = TellingWords(
    "전에", "전까지", "이전", "원래", "처음", "상태에서", "이었", "였", "다시", "새로운", "새 연결", "않", "아니", "없", "만약", "경우", "계속",
    "유지",
    "여전히", "아직", "was ", "were ", "before", "again", "new connection", "not ", "n't", "if ", "still",
    "remain",
    "stay", "until", "while", "from ")
  private static let openingWords = TellingWords("수립", "설정", "맺", "open", "handshake", "핸드셰이크")
  private static let closingWords = TellingWords("종료", "해제", "닫", "끊", "close", "closing", "terminat")
}
