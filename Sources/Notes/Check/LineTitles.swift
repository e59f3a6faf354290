/// Which line says what another is about: the item it stands below, the head of its row, the label of its list, or
/// the heading.
final class LineTitles: Sendable {
  /// By line, its title's line; -1 where there is none.
  private let titles: [Int32]
  private let isTitle: [Bool]
  /// By line of a table's cell, the line that heads its column; empty where no table has any.
  private let columns: [Int32]
  /// Titles that introduce a list or a paragraph: what stands above them may name the subject as well.
  private let isLabel: [Bool]

  subscript(line: Int) -> Int? { titles[line] < 0 ? nil : Int(titles[line]) }
  /// The titles of a line, the nearest first.
  func all(of line: Int) -> Row {
    var found = Row()
    var next = titles[line]
    while next >= 0, found.count < 4 {
      found.append(next)
      next = isLabel[Int(next)] ? titles[Int(next)] : -1
    }
    if !columns.isEmpty, columns[line] >= 0 { found.append(columns[line]) }
    return found
  }

  /// A few lines, held without room of their own: every other check asks for titles.
  struct Row: RandomAccessCollection {
    private var lines = SIMD8<Int32>()
    private(set) var endIndex = 0
    var startIndex: Int { 0 }

    subscript(place: Int) -> Int { Int(lines[place]) }

    fileprivate mutating func append(_ line: Int32) {
      lines[endIndex] = line
      endIndex += 1
    }
  }

  func isTitle(_ line: Int) -> Bool { isTitle[line] }

  /// A title is short.
  private static let longest = 72
  /// What introduces a list may be a sentence.
  private static let longestLabel = 160

  init(_ document: Document) {
    var titles = [Int32](repeating: -1, count: document.lines.count)
    var isTitle = [Bool](repeating: false, count: document.lines.count)
    var isLabel = isTitle
    var heading: Int32 = -1
    // The short line right above a list, and the items that the one at hand stands below.
    var label: Int32 = -1
    var items: [(depth: UInt8, line: Int32)] = []
    var row: (container: Int32, row: Int32, line: Int32) = (-1, -1, -1)
    // The cell behind a row's head, where the head is a mere letter: `| R | RST | … |`.
    var second: Int32 = -1
    var columns: [Int32] = []
    var heads: (container: Int32, lines: [Int32: Int32]) = (-1, [:])
    for block in document.blocks where block.firstLine < block.endLine {
      let first = block.firstLine
      let line = document.lines[Int(first)]
      let isShort = line.end - line.start <= LineTitles.longest && block.endLine == first + 1
      var title = heading
      switch block.kind {
      case .heading:
        heading = isShort ? first : -1
        (title, label, items) = (-1, -1, [])
      case .paragraph, .summary:
        isLabel[Int(first)] = !LineTitles.isName(line, document)
        label = line.end - line.start <= LineTitles.longestLabel && block.endLine == first + 1 ? first : -1
        items = []
        if block.endLine > first + 1 {
          // A paragraph of several lines goes on about what it opens with.
          isTitle[Int(first)] = true
          for number in Int(first) + 1..<Int(block.endLine) { titles[number] = first }
          if heading >= 0 { titles[Int(first)] = heading; isTitle[Int(heading)] = true }
          continue
        }
      case .item:
        items.removeAll { $0.depth >= block.listDepth }
        if let above = items.last?.line ?? (label >= 0 ? label : nil) { title = above }
        if isShort { items.append((block.listDepth, first)) }
      case .cell:
        if block.isHeaderRow {
          if heads.container != block.container { heads = (block.container, [:]) }
          if isShort, block.column > 0 { heads.lines[block.column] = first }
        } else if heads.container == block.container, let head = heads.lines[block.column] {
          if columns.isEmpty { columns = Array(repeating: -1, count: document.lines.count) }
          for number in block.lines { columns[number] = head }
          isTitle[Int(head)] = true
        }
        if (row.container, row.row) == (block.container, block.row) {
          if row.line >= 0 { title = row.line }
          if second >= 0 {
            title = second
          } else if row.line >= 0, block.column == 1, isShort,
            document.lines[Int(row.line)].end - document.lines[Int(row.line)].start <= 8
          {
            second = first
            isLabel[Int(first)] = true
          }
        } else {
          row = (block.container, block.row, isShort && !block.isHeaderRow ? first : -1)
          second = -1
        }
      case .code:
        LineTitles.drawn(block, heading, document, &titles, &isTitle, &isLabel)
        title = -1
      }
      guard title >= 0 else { continue }
      isTitle[Int(title)] = true
      for number in block.lines { titles[number] = title }
    }
    (self.titles, self.isTitle, self.isLabel, self.columns) = (titles, isTitle, isLabel, columns)
  }

  /// `**MTU**` above a list is what the list is about, whatever the heading.
  private static func isName(_ line: Document.Line, _ document: Document) -> Bool {
    line.end - line.start <= 24
      && document.text[line.range].allSatisfy { $0.isUpper || $0.isDigit || $0.isOne(of: "*-_ :") }
  }

  /// Below a heading a drawing is about what it names, and what an arrow opens about the line above.
  private static func drawn(
    _ block: Document.Block, _ heading: Int32, _ document: Document, _ titles: inout [Int32],
    _ isTitle: inout [Bool], _ isLabel: inout [Bool]
  ) {
    var above: Int32 = -1
    for number in block.lines {
      let range = document.lines[number].range
      let start = range.first { document.text[$0] != 0x20 && document.text[$0] != 0x09 }
      guard let start else { above = -1; continue }
      let opening = document.text[start..<min(range.upperBound, start + 3)]
      if above >= 0, arrows.contains(where: { opening.starts(with: $0) }) {
        titles[number] = above
        isTitle[Int(above)] = true
        isLabel[Int(above)] = true
      } else {
        titles[number] = heading
        above = range.count <= longest ? Int32(number) : -1
      }
      if heading >= 0 { isTitle[Int(heading)] = true }
    }
    indented(block, document, &titles, &isTitle)
  }

  private static let arrows: [[UInt8]] = [Array("→".utf8), Array("->".utf8), Array("⇒".utf8)]

  /// In a drawing a line that is set in stands below the one above it: `Client: shutdown(SHUT_WR)`, `  - can …`.
  private static func indented(
    _ block: Document.Block, _ document: Document, _ titles: inout [Int32], _ isTitle: inout [Bool]
  ) {
    var above: (indent: Int, line: Int32) = (0, -1)
    for number in block.firstLine..<block.endLine {
      let range = document.lines[Int(number)].range
      let indent = document.text[range].prefix { $0 == 0x20 || $0 == 0x09 }.count
      if indent == range.count {
        above = (0, -1)
      } else if above.line < 0 || indent <= above.indent {
        above = (indent, range.count <= longest ? number : -1)
      } else {
        titles[Int(number)] = above.line
        isTitle[Int(above.line)] = true
      }
    }
  }
}
