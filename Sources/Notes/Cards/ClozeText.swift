/// A line's text cut into what is shown and what is hidden: `==x==`, `{{c1::x::hint}}`.
enum ClozeText {
  struct Piece {
    var text: String
    /// Which gap it belongs to; nil where it is shown.
    var index: Int?
    var hint: String?
  }

  /// The pieces in order, or nothing where nothing is hidden.
  static func pieces(of text: String) -> [Piece] { numbered(text) ?? highlighted(text) }

  private static func numbered(_ text: String) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{c"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      let parts = rest[open.upperBound..<close.lowerBound].split(
        separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count >= 2, let index = Int(parts[0]), !parts[1].isEmpty, pieces.count < 2 * mostGaps
      else { return nil }
      pieces.append(Piece(text: String(rest[..<open.lowerBound])))
      pieces.append(
        Piece(text: String(parts[1]), index: index, hint: parts.count > 2 ? String(parts[2]) : nil))
      rest = rest[close.upperBound...]
    }
    return pieces.isEmpty ? nil : pieces + [Piece(text: String(rest))]
  }

  /// A line that hides more than this is a drawing or a dump; nobody learns from what is left of it.
  private static let mostGaps = 40

  /// An equals sign between blanks hides nothing.
  private static func highlighted(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "=="), let close = rest[open.upperBound...].firstRange(of: "==") {
      let inner = rest[open.upperBound..<close.lowerBound]
      guard let first = inner.first, let last = inner.last, !first.isWhitespace, !last.isWhitespace,
        first != "=", last != "=", pieces.count < 2 * mostGaps,
        rest[close.upperBound...].first != "=", first != ">", inner.count <= 120,
        // `a==b`: in a word of Latin letters it compares.
        rest[..<open.lowerBound].last.map({ !$0.isASCII || !($0.isLetter || $0.isNumber) }) ?? true
      else { return [] }
      pieces.append(Piece(text: String(rest[..<open.lowerBound])))
      pieces.append(Piece(text: String(inner), index: pieces.count / 2 + 1))
      rest = rest[close.upperBound...]
    }
    if pieces.isEmpty { return [] }
    pieces.append(Piece(text: String(rest)))
    // A whole sentence marked is marked for its weight: nothing would be left to ask by.
    let shown = pieces.filter { $0.index == nil }
    return shown.contains { $0.text.contains { $0.isLetter || $0.isNumber } } ? pieces : []
  }
}
