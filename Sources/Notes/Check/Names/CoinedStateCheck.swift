import Questions
import TCP

/// Capitals that are called a state of a connection and name none: `the state BOTH-CLOSING`,
/// `CONNECTED: the state in which …`, a cell `FINAL-ACK` in the column of states.
enum CoinedStateCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for line in note.lines.withCapitals where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 300, states.stands(in: note.text, range), !apart.stands(in: note.text, range)
      else { continue }
      for word in CapitalWords(note.text, range) where isCalled(word.range, range, note) {
        judge(word, line, &note)
      }
    }
    for table in note.tables {
      guard let column = table.column(titles, in: note.reading) else { continue }
      for row in table.rows {
        guard let line = row[column] else { continue }
        let range = note.reading.range(of: line)
        for word in CapitalWords(note.text, range) where range.count - word.range.count <= 6 {
          judge(word, line, &note)
        }
      }
    }
  }

  private static let states = TellingWords("state", "상태")
  private static let titles = WordSet([
    "state", "states", "tcp state", "상태", "상태 이름", "상태명", "tcp 상태", "state name", "상태(state)",
  ])
  /// Told to be none, a thread's, another protocol's, or a socket's in some library.
  private static let apart = TellingWords(
    "no such", "there is no", "isn't", "is not", "없다", "없습니다", "없는", "없음", "아니", "않", "not ", "thread", "스레드",
    "쓰레드",
    "bgp", "ospf", "sctp", "dccp", "quic", "websocket", "웹소켓", "http", "tls", "socket.", "readystate", "enum")

  private static func judge(_ word: CapitalWord, _ line: Int, _ note: inout CheckedNote) {
    let name = note.raw(word.range)
    guard isCoined(name, word.isJoined), Lexicon.state(spelled: name) == nil,
      Lexicon.flags(spelled: name) == nil, note.isMeant(line), !note.isBeside(line),
      !note.isReported(word.range)
    else { return }
    StateNameCheck.unknown(name, word.range, &note)
  }

  /// Put together of parts of states' names, or a word that other protocols' states have.
  private static func isCoined(_ name: String, _ isJoined: Bool) -> Bool {
    guard isJoined else { return words.contains(name) }
    let parts = name.split { $0 == "-" || $0 == "_" }.map(String.init)
    return parts.count == 2 && parts.allSatisfy { first.contains($0) || second.contains($0) }
      && second.contains(parts[1]) && !others.contains(name.replacing("_", with: "-"))
  }

  private static let words: Set<String> = [
    "CONNECTED", "CONNECTING", "OPENING", "OPENED", "ESTABLISHING", "TERMINATED", "TERMINATING",
    "DISCONNECTED", "DISCONNECTING", "FINISHED", "FINISHING", "LISTENED", "SYNCHRONIZED", "ACKNOWLEDGED",
  ]
  private static let first: Set<String> = [
    "SYN", "FIN", "ACK", "RST", "CLOSE", "CLOSED", "LAST", "FINAL", "TIME", "BOTH", "LISTEN", "OPEN", "DATA",
    "SYNACK", "FIRST", "CONN", "ESTABLISHED", "ESTAB", "END", "STOP", "HALF",
  ]
  private static let second: Set<String> = [
    "WAIT", "WAITING", "SENT", "SEND", "RCVD", "RECEIVED", "RECV", "ACK", "ACKED", "FIN", "SYN", "CLOSING",
    "OPENING", "CLOSE", "DONE", "PENDING",
  ]
  private static let others: Set<String> = ["SYN-ACK", "FIN-ACK", "ACK-SYN", "ACK-FIN", "SYN-FIN", "RST-ACK"]

  private static func isCalled(_ word: Range<Int>, _ line: Range<Int>, _ note: CheckedNote) -> Bool {
    let text = note.text
    var at = word.upperBound
    while at < line.upperBound, text[at].isOne(of: " `*\"'") { at += 1 }
    let behind = at..<min(line.upperBound, at + 28)
    if let name = named.first(in: text, behind), name.lowerBound == at { return true }
    // `OPENING: the state in which …`
    let isHead = word.lowerBound - TermLine.skipMarker(text, line) <= 2
    if isHead, at < line.upperBound, text[at].isOne(of: ":=("), states.stands(in: text, behind) {
      return true
    }
    var start = word.lowerBound
    while start > line.lowerBound, text[start - 1].isOne(of: " `*\"'") { start -= 1 }
    let before = max(line.lowerBound, start - 14)..<start
    return calling.last(in: text, before)?.upperBound == start
  }

  private static let named = TellingWords(
    "is the state", "is a state", "is the tcp state", "state ", "state.", "state,", "state:", "상태", "라는 상태",
    "is entered")
  private static let calling = TellingWords(
    "the state", "state called", "state named", "state is", "상태는", "상태가", "상태 이름은", "상태인", "상태:")
}
