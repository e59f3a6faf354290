import TCP

/// What a state is gone through for, told beside another one: `잉여 패킷을 기다린다. (LISTEN)`, `보낼 데이터를 모두 보낼 때까지
/// TIME_WAIT 상태를 유지하면서`.
enum StatePurposeCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard purposes.contains(where: { $0.words.stands(anywhereIn: note.text) }) else { return }
    for line in note.lines.ofStates where !note.isFenced(line) && note.reading.range(of: line).count < 500 {
      let states = note.reading.mentions(in: line).filter {
        $0.kind == .state && $0.value & Mention.weak == 0
      }
      guard states.count == 1, let told = states.first else { continue }
      judge(told, line, &note)
    }
  }

  private struct Purpose {
    var words: TellingWords
    /// Elsewhere in the line: then another state is spoken of.
    var unless: TellingWords
    var states: [ConnectionState]
  }

  private static let purposes: [Purpose] = [
    Purpose(
      words: TellingWords(
        "잉여 패킷", "세션을 남겨", "세션을 유지하여 잉여", "session alive for stray", "stray packets", "마지막 ACK가 유실",
        "마지막 ACK의 유실", "in case the last ACK is lost", "in case the final ACK is lost"),
      unless: TellingWords("LAST-ACK", "LAST_ACK"), states: [.timeWait]),
    Purpose(
      words: TellingWords(
        "데이터를 모두 보낼 때까지", "데이터를 모두 보낼때까지", "데이터를 다 보낼 때까지", "모든 데이터를 보낼 때까지", "모든 데이터를 보내기 위해",
        "남은 데이터를 모두 보낼 때까지", "통신이 끝날 때까지", "통신이 끝날때까지", "FIN 패킷을 보내기 전까지", "FIN을 보내기 전까지"),
      unless: TellingWords("기다리는 클라이언트", "서버가 ", "클라이언트가 모든", "상대"), states: [.closeWait]),
    Purpose(
      words: TellingWords(
        "서버의 FIN을 기다", "서버의 `FIN` 을 기다", "서버의 `FIN`을 기다", "FIN 패킷을 보낼 때까지 기다", "FIN을 보낼 때까지 기다",
        "FIN을 보낼 때까지 대기", "FIN 패킷을 보낼 때까지 대기", "waits for the server's FIN", "waiting for the server's FIN"),
      unless: TellingWords("ACK과", "동시", "받으면", "받고", "오면", "보내면", "도착"),
      states: [.finWait2, .finWait1]),
    Purpose(
      words: TellingWords("다시 ACK으로 응답하기를 기다", "다시 ACK로 응답하기를 기다", "ACK로 응답하기를 기다", "ACK으로 응답하기를 기다"),
      unless: TellingWords("FIN", "종료"), states: [.synReceived]),
    Purpose(
      words: TellingWords("연결이 이루어지고 데이터가 오가", "연결이 이루어지고 데이터를 주고"),
      unless: TellingWords("전에", "전까지"), states: [.established]),
  ]

  private static func judge(_ told: Mention, _ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let state = ConnectionState.allCases[Int(told.value)]
    for purpose in purposes {
      guard let words = purpose.words.first(in: note.text, range), !purpose.states.contains(state),
        !purpose.unless.stands(in: note.text, range), !apart.stands(in: note.text, range),
        isNear(words, told, note), !isReported(line, note), note.isOrdinary(line),
        !note.isQuestion(range)
      else { continue }
      let names = purpose.states.map(\.name).joined(separator: ", ")
      return note.report(
        "state-meaning", at: Int(told.start)..<Int(told.end),
        Bilingual(
          ko: "그 일을 하는 상태는 \(state.name.with(.subject)) 아니라 \(names)입니다.",
          en: "The state one is in for that is \(names), not \(state.name)."),
        expected: Bilingual(ko: names, en: names), reference: "RFC 9293 3.3.2")
    }
  }

  private static func isReported(_ line: Int, _ note: CheckedNote) -> Bool {
    note.findings(on: line).contains { $0.rule.hasPrefix("state-") }
  }

  /// In brackets right behind it, or called a state a few words on.
  private static func isNear(_ words: Range<Int>, _ told: Mention, _ note: CheckedNote) -> Bool {
    if Int(told.start) >= words.upperBound { return Int(told.start) - words.upperBound <= 70 }
    return words.lowerBound - Int(told.end) <= 40
  }

  private static let apart = TellingWords(
    "않", "아니", "없", "만약", "만일", "전이", "에서 벗어", "이후", "before", "not ", "n't", "if ", "→", "->", "이전", "였던",
    "이었",
    "끝나면", "지나면")
}
