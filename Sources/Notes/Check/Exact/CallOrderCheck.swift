import Questions
import TCP

/// The calls of a socket in a row with arrows, in another order than they have to be made:
/// `socket() → listen() → bind() → accept()`.
enum CallOrderCheck: NoteCheck {
  static let words = TellingWords("accept", "connect()", "connect ()")

  /// What has to be made before what; reading and writing may stand in any order.
  private static let calls: [(name: TellingWords, rank: Int)] = [
    (TellingWords("socket"), 0), (TellingWords("bind"), 1), (TellingWords("listen"), 2),
    (TellingWords("accept"), 3), (TellingWords("close"), 5),
  ]

  private struct Call {
    var rank: Int
    var range: Range<Int>
  }

  static func check(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount where note.words[line].contains(.calls) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 600, words.stands(in: note.text, range) else { continue }
      let row = row(in: range, note.text)
      guard row.count >= 3, let slip = slip(row), note.isMeant(line), !note.isQuestion(range) else {
        continue
      }
      note.report(
        "socket-calls", at: slip.range,
        Bilingual(
          ko: "서버는 socket, bind, listen, accept를 이 순서로 부릅니다.",
          en: "A server calls socket, bind, listen and accept in this order."),
        expected: Bilingual(
          ko: "socket → bind → listen → accept", en: "socket → bind → listen → accept"),
        reference: "POSIX.1-2017 listen")
    }
  }

  /// The longest run of calls with an arrow between each and the next.
  private static func row(in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Call] {
    var found: [Call] = []
    for (name, rank) in calls {
      var at = range.lowerBound
      while let word = name.first(in: text, at..<range.upperBound) {
        at = word.upperBound
        let isWhole =
          (word.lowerBound == range.lowerBound || !isWordy(text[word.lowerBound - 1]))
          && (at >= range.upperBound || !isWordy(text[at]))
        if isWhole { found.append(Call(rank: rank, range: word)) }
      }
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    var best: [Call] = []
    var run: [Call] = []
    for call in found {
      if let last = run.last, !arrows.stands(in: text, last.range.upperBound..<call.range.lowerBound) {
        run = []
      }
      run.append(call)
      if run.count > best.count { best = run }
    }
    return best
  }

  private static func isWordy(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte.isOne(of: "_.-/") }

  private static let arrows = TellingWords("→", "->", "=>", "⇒", "➜", "➡", "▶", "►", "–>", "—>", "~>")

  /// The first call that comes before one it needs; each is made once.
  private static func slip(_ row: [Call]) -> Call? {
    guard Set(row.map(\.rank)).count == row.count else { return nil }
    return zip(row, row.dropFirst()).first { $0.rank > $1.rank }?.0
  }
}
