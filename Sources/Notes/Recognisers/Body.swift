import TCP

/// What is said of a name.
enum Body {
  /// More than a sign, a value or the name again.
  static func isTelling(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var first = range.lowerBound
    while first < range.upperBound, text[first] <= 0x20 { first += 1 }
    if BitsReader.starts(text, first, range.upperBound, "http") { return false }
    var letters = 0
    for byte in text[range] where byte.isLetter || byte >= 0xe3 && byte < 0xef {
      letters += byte >= 0xe3 ? 2 : 1
    }
    return letters >= 4
  }

  static func isBlank(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    !text[range].contains { $0.isLetterOrDigit || $0 >= 0xe3 && $0 < 0xef }
  }

  /// `Description: the client has sent a SYN`: the label is no part of what is said.
  private static func withoutLabel(_ text: String) -> String? {
    for label in labels where text.hasPrefix(label) {
      let said = text.dropFirst(label.count).drop { $0 == " " }
      if said.first == ":" { return said.dropFirst().trimmed }
    }
    return nil
  }

  private static let labels = [
    "Description", "Purpose", "Meaning", "Definition", "Function", "설명", "의미", "역할", "정의", "용도", "목적",
  ]

  /// `FIN` / `: …` further down: the next name has a meaning of its own.
  private static func endOfTelling(_ line: Int, _ end: Int, _ reading: Reading) -> Int {
    (line + 2..<max(line + 2, end - 1)).first { next in
      reading.text[reading.range(of: next + 1).lowerBound] == UInt8(ascii: ":")
    } ?? end
  }

  /// The lines after a name: the rest of its block, else the block below it.
  static func below(_ line: Int, isTitle: Bool, _ reading: inout Reading) -> String {
    let document = reading.document
    let block = Int(document.lines[line].block)
    var pieces: [String] = []
    var size = 0
    func take(_ lines: Range<Int>, isItem: Bool = false) {
      // Items end like sentences, with or without a sign.
      if isItem, let last = pieces.last, last.utf8.count >= 16,
        last.last.map({ $0.isLetter || $0.isNumber || $0 == ")" }) == true
      {
        pieces[pieces.count - 1] += ","
      }
      for next in lines where size < 500 {
        let piece = reading.string(ofLine: next)
        var cleaned =
          piece.hasPrefix(":") || piece.hasPrefix("= ") ? String(piece.dropFirst()).trimmed : piece
        // `[!important] Initial value`: a callout's mark and title.
        if cleaned.hasPrefix("[!") { cleaned = "" }
        if let said = withoutLabel(cleaned) { cleaned = said }
        guard !cleaned.isEmpty else { continue }
        pieces.append(cleaned)
        size += cleaned.utf8.count
      }
    }
    let rest = (line + 1)..<endOfTelling(line, Int(document.blocks[block].endLine), reading)
    if !rest.isEmpty {
      take(rest)
      return pieces.joined(separator: " ")
    }
    let own = document.blocks[block]
    var next = block + 1
    while next < document.blocks.count, size < 300 {
      let other = document.blocks[next]
      if other.kind == .heading || other.kind == .code || other.kind == .cell { break }
      // `- **Checksum (16 bits)**` over `- **Urgent Pointer (16 bits)**`: the next item is another.
      if own.kind == .item, other.kind == .item, own.container == other.container { break }
      // A list below a name explains it where it is indented under it, or where the name is a title.
      let isUnder =
        other.listDepth > own.listDepth || other.quoteDepth > own.quoteDepth || own.isNumberedAbove(other)
        || own.kind == .heading
        || own.kind == .summary
        || isTitle && pieces.isEmpty && other.listDepth >= own.listDepth
      guard isUnder else { break }
      if TermLine(
        text: reading.text, range: reading.range(of: Int(other.firstLine)),
        mentions: reading.mentions(in: Int(other.firstLine)),
        whole: false) != nil, own.kind != .heading
      {
        break
      }
      if !pieces.isEmpty, opensExample(other, reading) { break }
      take(other.lines, isItem: other.kind == .item)
      if other.kind == .paragraph, own.listDepth == 0 { break }
      next += 1
    }
    return pieces.joined(separator: " ")
  }

  /// `📌 Example:`, `예시:`, `Consider the following:`: what it was explained by has ended.
  private static func opensExample(_ block: Document.Block, _ reading: Reading) -> Bool {
    guard block.kind == .paragraph else { return false }
    let line = reading.range(of: Int(block.firstLine))
    if block.lines.count == 1, line.last.map({ reading.text[$0] }) == UInt8(ascii: ":") { return true }
    let values = ValueReader(text: reading.text, end: line.upperBound)
    let start = TermLine.skipMarker(reading.text, line)
    return examples.contains { values.starts(start, $0) }
  }

  private static let examples: [StaticString] = ["Example", "For example", "E.g.", "예:", "예시", "예제", "예를 들"]
}

extension Document.Block {
  /// `- LISTEN`, an empty line, and what it is, indented under it.
  func isParagraph(of item: Document.Block) -> Bool {
    kind == .paragraph && item.kind == .item && listDepth == item.listDepth && quoteDepth == item.quoteDepth
  }

  /// `1. **Window** (16 bits)` over bullets that Markdown takes for a list of their own.
  func isNumberedAbove(_ other: Document.Block) -> Bool {
    kind == .item && ordinal > 0 && other.kind == .item && other.ordinal == 0 && other.listDepth == listDepth
      && other.container != container
  }
}

extension Document {
  /// The parts of a range that stand in code spans.
  func codeSpans(in range: Range<Int>) -> [Range<Int>] {
    var at = firstSpan(endingAfter: range.lowerBound)
    var found: [Range<Int>] = []
    while at < spans.count {
      let span = spans[at]
      if span.kind == .code, Int(span.start) < range.upperBound {
        found.append(
          max(range.lowerBound, Int(span.start))..<min(range.upperBound, Int(span.end)))
      }
      if Int(span.end) >= range.upperBound { break }
      at += 1
    }
    return found
  }

  /// Spans are added when they end: their ends rise.
  private func firstSpan(endingAfter position: Int) -> Int {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if Int(spans[middle].end) <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The strong span that starts at a position.
  func strongSpan(at position: Int) -> Range<Int>? {
    let low = firstSpan(endingAfter: position)
    // A span inside another ends first: look around the place.
    var at = max(0, low - 4)
    while at < spans.count, at < low + 6 {
      let span = spans[at]
      if span.kind != .struck, abs(Int(span.start) - position) <= 4, Int(span.end) > position {
        return Int(span.start)..<Int(span.end)
      }
      at += 1
    }
    return nil
  }
}
