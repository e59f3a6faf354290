import CMarkdown

/// Takes md4c's callbacks and lays the note's lines out as a `Document`.
struct DocumentBuilder {
  var document = Document()
  let base: UnsafePointer<CChar>
  let count: Int

  var lists: [List] = []
  var tables: Int32 = 0
  var fences: Int32 = 0
  var listCount: Int32 = 0
  var quoteDepth: UInt8 = 0
  var row: Int32 = 0
  var column: Int32 = -1
  var inHead = false
  var inTable = false
  var inFence = false
  var imageDepth = 0
  var details = 0
  var afterSummary = false
  /// What the next text opens, where no block is open.
  var pending = Document.Block(kind: .paragraph, firstLine: 0, endLine: 0)
  var isOpen = false
  var lineStart = 0
  /// How the line before the text to come ended.
  var wrap = LineWrap.none
  var openSpans: [(kind: Document.Span.Kind, start: Int32)] = []
  var looseStrong: Int32 = -1
  var strike = Strike.none
  /// Where in the note the text so far ends.
  var textEnd = 0
  /// The text of a link into the note itself that opens a line.
  var link: (start: Int, end: Int)?
  /// The source offset that would follow on without a new run.
  var expected: Int32 = -1

  struct List {
    var id: Int32
    var isOrdered: Bool
    var next: Int32
    /// The item's own text has not come yet.
    var isFresh = false
    var ordinal: Int32 = 0
  }

  /// Where the bytes handed to md4c stand in the note.
  var excerpts: Excerpts

  init(base: UnsafePointer<CChar>, count: Int, excerpts: Excerpts) {
    self.base = base
    self.count = count
    self.excerpts = excerpts
    document.text.reserveForWriting(count)
    // Room that nothing is laid in costs nothing; to move into a larger one does.
    document.lines.reserveForWriting(count / 16)
    document.blocks.reserveForWriting(count / 24)
    document.runs.reserveForWriting(count / 16)
  }

  // MARK: Blocks

  mutating func enter(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch block {
    case MD_BLOCK_QUOTE:
      close()
      quoteDepth = min(quoteDepth, 254) + 1
    case MD_BLOCK_UL: push(list: false, start: 0)
    case MD_BLOCK_OL:
      push(list: true, start: detail?.assumingMemoryBound(to: MD_BLOCK_OL_DETAIL.self).pointee.start ?? 1)
    case MD_BLOCK_LI:
      close()
      guard !lists.isEmpty else { return }
      let top = lists.count - 1
      lists[top].isFresh = true
      lists[top].ordinal = lists[top].isOrdered ? lists[top].next : 0
      lists[top].next &+= 1
    case MD_BLOCK_H:
      close()
      pending = fresh(.heading)
      pending.level = UInt8(
        clamping: detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1)
    case MD_BLOCK_CODE:
      close()
      fences += 1
      inFence = true
      document.fences.append(
        detail.map { string($0.assumingMemoryBound(to: MD_BLOCK_CODE_DETAIL.self).pointee.info) } ?? "")
      pending = fresh(.code)
      pending.container = fences
    case MD_BLOCK_TABLE:
      close()
      tables += 1
      row = -1
      inTable = true
    case MD_BLOCK_THEAD: inHead = true
    case MD_BLOCK_TBODY: inHead = false
    case MD_BLOCK_TR:
      row += 1
      column = -1
    case MD_BLOCK_TH, MD_BLOCK_TD: beginCell(isHeader: inHead)
    case MD_BLOCK_P:
      close()
      pending = fresh(.paragraph)
    default: break
    }
  }

  mutating func leave(_ block: MD_BLOCKTYPE) {
    close()
    switch block {
    case MD_BLOCK_QUOTE: quoteDepth -= quoteDepth > 0 ? 1 : 0
    case MD_BLOCK_UL, MD_BLOCK_OL: if !lists.isEmpty { lists.removeLast() }
    case MD_BLOCK_LI: if !lists.isEmpty { lists[lists.count - 1].isFresh = false }
    case MD_BLOCK_TABLE: inTable = false
    case MD_BLOCK_CODE: inFence = false
    default: break
    }
    pending = fresh(.paragraph)
  }

  private mutating func push(list isOrdered: Bool, start: UInt32) {
    close()
    listCount += 1
    lists.append(List(id: listCount, isOrdered: isOrdered, next: Int32(clamping: start)))
  }

  mutating func beginCell(isHeader: Bool) {
    close()
    column += 1
    pending = fresh(.cell)
    pending.isHeaderRow = isHeader
    pending.container = tables
    pending.row = row
    pending.column = column
  }

  /// The cell to come stands one column further on.
  mutating func skipCell() {
    column += 1
    pending.column = column
  }

  func fresh(_ kind: Document.Block.Kind) -> Document.Block {
    var block = Document.Block(kind: kind, firstLine: 0, endLine: 0)
    block.listDepth = UInt8(clamping: lists.count)
    block.quoteDepth = quoteDepth
    block.isDetail = details > 0 && afterSummary
    return block
  }

  mutating func open() {
    isOpen = true
    var block = pending
    if block.kind == .paragraph, let top = lists.indices.last {
      block.container = lists[top].id
      if lists[top].isFresh {
        block.kind = .item
        block.ordinal = lists[top].ordinal
      }
      block.listDepth = UInt8(clamping: lists.count)
    }
    if let top = lists.indices.last { lists[top].isFresh = false }
    block.firstLine = Int32(truncatingIfNeeded: document.lines.count)
    document.blocks.append(block)
    lineStart = document.text.count
  }

  /// Ends the open block, if any; a block without text leaves no trace.
  mutating func close() {
    guard isOpen else { return }
    endLine()
    isOpen = false
    looseStrong = -1
    let last = document.blocks.count - 1
    document.blocks[last].endLine = Int32(truncatingIfNeeded: document.lines.count)
    let block = document.blocks[last]
    if block.firstLine == block.endLine {
      document.blocks.removeLast()
    } else if block.kind == .heading, block.endLine - block.firstLine > 1 {
      // A paragraph that a line of dashes follows without a gap: its writer meant a rule, not a heading.
      document.blocks[last].kind = .paragraph
    }
  }

  mutating func endLine() {
    wrap = .none
    var start = lineStart
    var end = document.text.count
    document.text.withUnsafeBufferPointer { text in
      while start < end, text[start] <= 0x20 { start += 1 }
      while end > start, text[end - 1] <= 0x20 { end -= 1 }
    }
    if start < end {
      // A drawing's lines begin where its fence does.
      start = splitLong(from: inFence ? lineStart : start, to: end)
      if let link, link.start <= start, link.end >= end {
        document.contents.append(Int32(truncatingIfNeeded: document.lines.count))
      }
      link = nil
      document.lines.append(
        Document.Line(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
          block: Int32(truncatingIfNeeded: document.blocks.count - 1)))
    }
    // Lines never touch, so that a word can't run from one into the next.
    document.text.append(0x0a)
    expected = -1
    lineStart = document.text.count
  }

  /// A line of thousands of bytes is read a few sentences at a time: nobody means it as one statement.
  private mutating func splitLong(from start: Int, to end: Int) -> Int {
    var start = start
    while end - start > DocumentBuilder.longestLine {
      let cut = document.text.withUnsafeBufferPointer { DocumentBuilder.cut($0, from: start) }
      document.lines.append(
        Document.Line(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: cut),
          block: Int32(truncatingIfNeeded: document.blocks.count - 1)))
      start = cut
    }
    return start
  }

  /// Behind a sentence where there is one, else behind a blank, else between two characters.
  private static func cut(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let latest = start + longestLine
    let range = (start + 200...latest).reversed()
    let sentence = range.first { text[$0 - 1] == 0x20 && text[$0 - 2] == UInt8(ascii: ".") }
    return sentence ?? range.first { text[$0 - 1] == 0x20 } ?? range.first { text[$0] & 0xc0 != 0x80 }
      ?? latest
  }

  private static let longestLine = 2_000

  private func string(_ attribute: MD_ATTRIBUTE) -> String {
    guard let text = attribute.text else { return "" }
    return String(
      decoding: UnsafeRawBufferPointer(start: text, count: Int(attribute.size)), as: UTF8.self)
  }
}
