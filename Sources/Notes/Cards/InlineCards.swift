/// Cards of one line: `front :: back`, `front ::: back`, `==x==`, `{{c1::x}}`.
enum InlineCards: Recogniser {
  static let shape = "먼저 FIN을 보내는 쪽 :: 능동 종료 쪽"

  static func read(_ reading: inout Reading) {
    for line in 0..<reading.lineCount {
      let kind = reading.block(of: line).kind
      guard kind == .paragraph || kind == .item else { continue }
      let range = reading.range(of: line)
      guard holdsMark(reading.text, range) else { continue }
      if gaps(range, &reading) || sides(range, &reading) { reading.claim(line) }
    }
  }

  private static func holdsMark(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at + 1 < range.upperBound {
      let byte = text[at]
      if byte == text[at + 1],
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "{")
      {
        return true
      }
      at += 1
    }
    return false
  }

  private static func sides(_ range: Range<Int>, _ reading: inout Reading) -> Bool {
    let text = String(decoding: reading.text[range], as: UTF8.self)
    for (mark, shape) in [(" ::: ", Card.Shape.bothWays), (" :: ", .questionAndAnswer)] {
      let parts = text.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !isInCode(range.lowerBound + parts[0].utf8.count + 1, reading) else { continue }
      reading.add(card: shape, front: parts[0].trimmed, back: parts[1].trimmed, at: range.lowerBound)
      return true
    }
    return false
  }

  /// `std :: vector` in a code span is a program's.
  private static func isInCode(_ position: Int, _ reading: Reading) -> Bool {
    reading.document.spans.contains {
      $0.kind == .code && Int($0.start) <= position && position < Int($0.end)
    }
  }

  /// Each gap is a card of its own; pieces with one number are asked together.
  private static func gaps(_ range: Range<Int>, _ reading: inout Reading) -> Bool {
    var pieces = ClozeText.pieces(of: String(decoding: reading.text[range], as: UTF8.self))
    let gaps = Set(pieces.compactMap(\.index)).sorted()
    guard let last = pieces.indices.last, !gaps.isEmpty else { return false }
    let (tail, id) = CardText.splitID(pieces[last].text)
    pieces[last].text = tail
    for gap in gaps {
      let front = pieces.map { $0.index == gap ? Mask.blank : $0.text }.joined().trimmed
      var back: [String] = []
      for piece in pieces where piece.index == gap && !back.contains(piece.text) { back.append(piece.text) }
      let own = id.map { " {#\(gaps.count > 1 ? "\($0)-\(gap)" : $0)}" } ?? ""
      reading.add(
        card: .cloze(index: gap), front: front + own, back: back.joined(separator: ", "),
        hints: pieces.filter { $0.index == gap }.compactMap(\.hint), at: range.lowerBound)
    }
    return true
  }
}
