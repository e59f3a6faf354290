import Questions
import TCP

/// The states that a side goes through, listed behind its name: `능동 종료: FIN_WAIT_1, FIN_WAIT_2, TIME_WAIT`,
/// `passive closer = CLOSE_WAIT / LAST_ACK`, `被动关闭：CLOSE_WAIT / LAST_ACK`.
enum SideListCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    for line in note.lines.ofSeveralStates where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 300, note.isOrdinary(line) else { continue }
      for piece in pieces(of: range, note.text) { judge(piece, line, &note) }
    }
  }

  /// `…; …`: two lists in one line.
  private static func pieces(
    of range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    while let sign = parts.first(in: text, start..<range.upperBound) {
      found.append(start..<sign.lowerBound)
      start = sign.upperBound
    }
    return found + [start..<range.upperBound]
  }

  private static let parts = TellingWords("; ", "；", " | ", " || ")

  private static func judge(_ piece: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let states = note.reading.mentions(in: line).filter { $0.kind == .state && piece.contains(Int($0.start)) }
    guard states.count >= 2, let first = states.first, let last = states.last,
      let sign = signs.first(in: note.text, piece.lowerBound..<Int(first.start)),
      sign.lowerBound - piece.lowerBound <= 60,
      lead.fills(sign.upperBound..<Int(first.start), of: note.text),
      let side = SideWords.only(in: piece.lowerBound..<sign.lowerBound, note)?.side,
      side == .activeCloser || side == .passiveCloser,
      tail.fills(Int(last.end)..<piece.upperBound, of: note.text),
      zip(states, states.dropFirst()).allSatisfy({
        joints.fills(Int($0.end)..<max(Int($0.end), Int($1.start)), of: note.text)
      })
    else { return }
    let wrong = states.filter { mention in
      let own = ConnectionState.allCases[Int(mention.value & ~Mention.weak)].side
      return own != side && (own == .activeCloser || own == .passiveCloser)
    }
    guard wrong.count * 2 <= states.count, !wrong.isEmpty else { return }
    for slip in wrong {
      let place = Int(slip.start)..<Int(slip.end)
      if note.isReported(place) { continue }
      report(ConnectionState.allCases[Int(slip.value & ~Mention.weak)], place, &note)
    }
  }

  private static let signs = TellingWords(":", "：", " = ", "=", " - ", " – ", "—", "→", "->")
  private static let lead = Filler("> 상태 states state s")
  private static let joints = Filler("→ -> , / > · 、 ， and then 그리고 와 과 다음 ⇒ + ~ … .")
  private static let tail = Filler("상태 순서 순 순으로 states state . 。 → CLOSED -> ) 의 를 거친다 거침 이다")

  private static func report(_ state: ConnectionState, _ place: Range<Int>, _ note: inout CheckedNote) {
    guard let side = state.side else { return }
    note.report(
      "state-side", .warning, at: place,
      Bilingual(
        ko: "\(state.name)에 들어가는 것은 \(side.name.korean)입니다.",
        en: "\(state.name) is entered by the \(side.name.english)."),
      expected: Bilingual(
        ko: "\(state.name): \(side.name.korean)", en: "\(state.name): the \(side.name.english)"),
      reference: "RFC 9293 3.3.2")
  }
}
