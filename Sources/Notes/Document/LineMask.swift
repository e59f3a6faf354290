#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds, line by line, what is no text (comments) and what md4c should not meet (endless nesting), and where the
/// note's sections begin.
struct LineMask {
  private let buffer: UnsafeBufferPointer<UInt8>
  private var index: Int
  private var fence: (mark: UInt8, length: Int)?
  /// What is to be blanked out, in order.
  private(set) var blanks: [Range<Int>] = []
  private(set) var tooDeep: Int?
  /// What keeps md4c from seeing a table as everybody else does, in order.
  private(set) var oddities: [Oddity] = []
  private(set) var landmarks = Landmarks()
  /// Where the code began whose fence is open, if it is in a programming language.
  private var programStart: Int?
  /// `<details>` that are open: a heading in one opens no section of the note's.
  private var openDetails = 0

  enum Oddity {
    /// A row of dashes with fewer than three in some cell: `|--|:-|`.
    case shortRow(Range<Int>)
    /// A line where a table begins right below text, or other text right below a table.
    case missingGap(Int)
    /// `{{< mermaid >}}`, `:::mermaid` and what closes them: fences by another name.
    case drawingMark(Range<Int>, isOpening: Bool)

    var end: Int {
      switch self {
      case .shortRow(let range), .drawingMark(let range, _): range.upperBound
      case .missingGap(let start): start
      }
    }
  }

  /// What is seen of a note's shape on the way.
  struct Landmarks {
    /// The lines that open a section, whatever stands around them.
    var headings: [Heading] = []
    /// Fenced code in a programming language.
    var programs: [Range<Int>] = []
    /// Where links are defined that other parts of the note use.
    var links: [Int32] = []
    /// The note's start and what stands behind each line feed.
    var lineStarts: [Int32] = [0]
  }

  /// `## Title` at the very start of a line, or a line of text with a row of dashes or equals signs below it.
  struct Heading {
    var start: Int32
    /// One past its last line.
    var end: Int32
    var level: UInt8
  }

  /// The line before, where it is text by itself: a row of dashes below it would make it a heading.
  private var title: Range<Int>?
  private var isAfterText = false
  /// The last line with text, and whether there is text right above it too: it may be a table's head.
  private var above: (line: Range<Int>, isBelowText: Bool) = (0..<0, false)
  private var isInTable = false
  private var isInDrawing = false
  /// Where the next `<` stands that was looked for: most lines have none, and are not searched for it.
  private var nextAngle = -1

  init(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.buffer = buffer
    index = start
    landmarks.lineStarts.reserveForWriting(buffer.count / 16)
    landmarks.headings.reserveCapacity(buffer.count / 512)
    noteLines(upTo: start)
    run()
  }

  private mutating func run() {
    while index < buffer.count {
      if buffer[index] == 0x0a {
        endText()
        index += 1
        landmarks.lineStarts.append(Int32(truncatingIfNeeded: index))
        continue
      }
      if index > 0, buffer[index] == 0x0d, buffer[index - 1] == 0x0a { passGap() }
      let start = index
      let end = endOfLine(from: start)
      var text = start
      while text < end, buffer[text].isBlank { text += 1 }
      if isInTable, text < end, buffer[text] > 0x20 { noteTableEnd(from: text, to: end) }
      if text < end, buffer[text] > 0x20 { text = readLine(from: text, to: end) }
      if text < end, buffer[text] > 0x20 {
        if buffer[text] == UInt8(ascii: "[") { noteLink(from: text, to: end) }
        above = (start..<end, isAfterText)
        noteTitle(from: text, to: end)
      } else {
        endText()
      }
      if end < buffer.count { landmarks.lineStarts.append(Int32(truncatingIfNeeded: end + 1)) }
      // A comment may have gone on over further lines.
      if index > end + 1 { noteLines(from: end + 1, upTo: index) } else { index = end + 1 }
    }
  }

  /// Keeps where lines start that are not looked at.
  private mutating func noteLines(from start: Int = 0, upTo end: Int) {
    var at = start
    while at < end, let base = buffer.baseAddress, let found = memchr(base + at, 0x0a, end - at) {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
      landmarks.lineStarts.append(Int32(truncatingIfNeeded: at))
    }
  }

  private func endOfLine(from start: Int) -> Int { place(of: 0x0a, from: start) }

  /// Where a byte stands next; the buffer's end where it stands no more.
  private func place(of byte: UInt8, from start: Int) -> Int {
    guard let base = buffer.baseAddress, let found = memchr(base + start, Int32(byte), buffer.count - start)
    else { return buffer.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Says where the line's text begins once its mask is over it.
  private mutating func readLine(from start: Int, to end: Int) -> Int {
    let first = buffer[start]
    // Most lines open with a word, and hold no `<`.
    if first.isLetter || first >= 0x80, end <= nextAngle, start - index <= Preparation.widestIndent {
      return start
    }
    var text = start
    switch first {
    case UInt8(ascii: "#"):
      if start == index, fence == nil, openDetails == 0 { noteHeading(at: start, to: end) }
    case UInt8(ascii: "-")
    where start + 1 < end && buffer[start + 1].isOne(of: "-|: ") && noteRow(start, end):
      break
    case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), 0x30...0x39:
      text = limitNesting(from: start, to: end)
    case UInt8(ascii: "|"): _ = noteRow(start, end)
    case UInt8(ascii: ":"): if !noteRow(start, end) { noteDrawing(start, end) }
    case UInt8(ascii: "{"):
      if start + 2 < end, buffer[start + 1] == UInt8(ascii: "{") { noteDrawing(start, end) }
    default:
      if start - index > Preparation.widestIndent { blanks.append(index + Preparation.widestIndent..<start) }
    }
    if text < end, buffer[text] == UInt8(ascii: "`") || buffer[text] == UInt8(ascii: "~") {
      readFence(from: text, to: end)
    }
    if fence == nil {
      let seen = maskComments(from: text, to: end)
      if seen > text { return seen }
    }
    return start
  }

  /// The gap that `Preparation` set before the line: a blank line.
  private mutating func passGap() {
    guard index + 1 < buffer.count, buffer[index + 1] > 0x0d else { return }
    index += 1
    endText()
  }

  /// What a blank line does.
  private mutating func endText() {
    title = nil
    isAfterText = false
    above = (0..<0, false)
    isInTable = false
  }

  /// Whether the line is a table's row of dashes; keeps what md4c would not see.
  private mutating func noteRow(_ start: Int, _ end: Int) -> Bool {
    guard fence == nil, !above.line.isEmpty, !isInTable, let row = DelimiterRow(buffer, start, end) else {
      return false
    }
    let bars = DelimiterRow.bars(buffer, above.line)
    guard bars > 0 else { return false }
    let head = above.line.lowerBound
    // The head has as many cells, give or take the outer bars.
    if above.isBelowText, abs(bars - DelimiterRow.bars(buffer, row.range)) <= 2,
      oddities.last.map({ $0.end <= head }) ?? true
    {
      oddities.append(.missingGap(head))
    }
    if row.isShort { oddities.append(.shortRow(row.range)) }
    isInTable = true
    return true
  }

  /// `## Title`, a fence or plain text right below a table's last row: md4c would take it for one more.
  private mutating func noteTableEnd(from start: Int, to end: Int) {
    guard buffer[start] != UInt8(ascii: "|"),
      buffer[start] == UInt8(ascii: "#") || memchr(buffer.baseAddress! + start, 0x7c, end - start) == nil
    else { return }
    oddities.append(.missingGap(index))
    isInTable = false
  }

  /// `{{< mermaid >}}`, `{{% /mermaid %}}`, `:::mermaid`, `:::`.
  private mutating func noteDrawing(_ start: Int, _ end: Int) {
    guard fence == nil else { return }
    var at = start
    while at < end, buffer[at].isOne(of: "{<% :") { at += 1 }
    let isClosing = at < end && buffer[at] == UInt8(ascii: "/")
    if isClosing { at += 1 }
    let isNamed = at + 7 <= end && buffer[at..<(at + 7)].elementsEqual("mermaid".utf8)
    let isEnd = isInDrawing && (isNamed ? isClosing : buffer[start] == UInt8(ascii: ":") && at - start == 3)
    guard isEnd || isNamed && !isClosing, at - start >= 3 else { return }
    var stop = end
    while stop > start, buffer[stop - 1] <= 0x20 { stop -= 1 }
    oddities.append(.drawingMark(start..<stop, isOpening: !isEnd))
    isInDrawing = !isEnd
  }

  /// `[name]: address`
  private mutating func noteLink(from start: Int, to end: Int) {
    guard let base = buffer.baseAddress, let found = memchr(base + start, 0x5d, end - start) else { return }
    let close = UnsafeRawPointer(found) - UnsafeRawPointer(base)
    guard close + 1 < end, buffer[close + 1] == UInt8(ascii: ":") else { return }
    landmarks.links.append(Int32(truncatingIfNeeded: start))
  }

  private mutating func noteHeading(at start: Int, to end: Int) {
    var after = start
    while after < end, buffer[after] == UInt8(ascii: "#") { after += 1 }
    guard after - start <= 6, after >= end || buffer[after].isBlank || buffer[after] == 0x0d else { return }
    addHeading(start, end, level: UInt8(after - start))
  }

  private mutating func addHeading(_ start: Int, _ end: Int, level: UInt8) {
    landmarks.headings.append(
      Heading(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: min(end + 1, buffer.count)),
        level: level))
  }

  /// Sees whether the line underlines the one before, and whether the next may underline it.
  private mutating func noteTitle(from start: Int, to end: Int) {
    let isOutside = start == index && fence == nil && openDetails == 0
    if let title, isOutside, isUnderline(from: start, to: end) {
      addHeading(title.lowerBound, end, level: buffer[start] == UInt8(ascii: "=") ? 1 : 2)
    }
    let byte = buffer[start]
    let isTitle = isOutside && !isAfterText && (byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "*"))
    title = isTitle ? start..<end : nil
    // Nothing goes on below a heading.
    isAfterText = byte != UInt8(ascii: "#")
  }

  private func isUnderline(from start: Int, to end: Int) -> Bool {
    let mark = buffer[start]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "=") else { return false }
    var at = start
    while at < end, buffer[at] == mark { at += 1 }
    while at < end, buffer[at] <= 0x20 { at += 1 }
    return at == end
  }

  /// Walks the marks of lists and quotes that open a line; from the limit on they become blanks.
  private mutating func limitNesting(from start: Int, to end: Int) -> Int {
    var text = start
    var depth = 0
    var isTooDeep = start - index > Preparation.widestIndent
    while text < end {
      let after = endOfMark(at: text, to: end)
      if after == text { break }
      depth += 1
      if depth > Preparation.deepest { isTooDeep = true }
      if isTooDeep {
        if tooDeep == nil { tooDeep = text }
        blanks.append(text..<after)
      }
      text = after
      while text < end, buffer[text].isBlank { text += 1 }
    }
    return text
  }

  private func endOfMark(at start: Int, to end: Int) -> Int {
    let byte = buffer[start]
    if byte == UInt8(ascii: ">") { return start + 1 }
    var after = start
    if byte.isDigit {
      while after < end, after - start < 9, buffer[after].isDigit { after += 1 }
      guard after < end, buffer[after] == UInt8(ascii: ".") || buffer[after] == UInt8(ascii: ")") else {
        return start
      }
    } else if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "+"), byte != UInt8(ascii: "*") {
      return start
    }
    after += 1
    return after >= end || buffer[after].isBlank || buffer[after] == 0x0d ? after : start
  }

  private mutating func readFence(from start: Int, to end: Int) {
    let mark = buffer[start]
    var after = start
    while after < end, buffer[after] == mark { after += 1 }
    let length = after - start
    guard length >= 3 else { return }
    if let open = fence {
      var rest = after
      while rest < end, buffer[rest] <= 0x20 { rest += 1 }
      if open.mark == mark, length >= open.length, rest == end {
        fence = nil
        if let programStart { landmarks.programs.append(programStart..<start) }
        programStart = nil
      }
    } else {
      if mark == UInt8(ascii: "`"), memchr(buffer.baseAddress! + after, Int32(mark), end - after) != nil {
        return
      }
      fence = (mark, length)
      let info = TextSlice(buffer, after..<end).withoutOuterBlanks
      programStart = LanguageNames.programming.hold(info) ? end : nil
    }
  }

  /// Says where text is first seen beside the comments.
  private mutating func maskComments(from start: Int, to end: Int) -> Int {
    if nextAngle < start { nextAngle = place(of: UInt8(ascii: "<"), from: start) }
    guard nextAngle < end else { return start }
    var seen = start
    var at = start
    var ticks = 0
    var counted = start
    while at < end, let base = buffer.baseAddress,
      let found = memchr(base + at, Int32(UInt8(ascii: "<")), end - at)
    {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      guard at + 4 <= buffer.count, buffer[at + 1] == 0x21, buffer[at + 2] == 0x2d, buffer[at + 3] == 0x2d
      else {
        countDetails(at: at, to: end)
        at += 1
        continue
      }
      // Between two backticks it is code.
      while counted < at {
        if buffer[counted] == UInt8(ascii: "`") { ticks += 1 }
        counted += 1
      }
      guard ticks.isMultiple(of: 2), let close = endOfComment(from: at + 4) else {
        at += 1
        continue
      }
      blanks.append(at..<close)
      if close > end {
        // The comment runs over lines; what follows it on its last line is read as the next line.
        index = close
        return at == seen ? end : seen
      }
      if at == seen {
        seen = close
        while seen < end, buffer[seen].isBlank { seen += 1 }
      }
      at = close
    }
    return seen
  }

  private mutating func countDetails(at start: Int, to end: Int) {
    let isClosing = start + 1 < end && buffer[start + 1] == UInt8(ascii: "/")
    let name = start + (isClosing ? 2 : 1)
    guard name + 7 <= end else { return }
    for (offset, byte) in "details".utf8.enumerated() where buffer[name + offset].lowered != byte { return }
    openDetails = max(0, openDetails + (isClosing ? -1 : 1))
  }

  /// Where no end follows any more, none follows later either.
  private var hasNoEnd = false

  private mutating func endOfComment(from start: Int) -> Int? {
    if hasNoEnd { return nil }
    var at = start
    while at + 2 < buffer.count, let base = buffer.baseAddress,
      let found = memchr(base + at, Int32(UInt8(ascii: "-")), buffer.count - at - 2)
    {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if buffer[at + 1] == UInt8(ascii: "-"), buffer[at + 2] == UInt8(ascii: ">") { return at + 3 }
      at += 1
    }
    hasNoEnd = true
    return nil
  }
}
