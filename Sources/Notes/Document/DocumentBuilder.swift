import CMarkdown

/// Takes md4c's callbacks and lays the note's lines out as a `Document`.
struct DocumentBuilder {
  private(set) var document = Document()
  private let base: UnsafePointer<CChar>
  private let count: Int

  private var lists: [List] = []
  private var tables: Int32 = 0
  private var fences: Int32 = 0
  private var listCount: Int32 = 0
  private var quoteDepth: UInt8 = 0
  private var row: Int32 = 0
  private var column: Int32 = -1
  private var inHead = false
  private var inTable = false
  private var inFence = false
  private var imageDepth = 0
  private var details = 0
  private var afterSummary = false
  /// What the next text opens, where no block is open.
  private var pending = Document.Block(kind: .paragraph, firstLine: 0, endLine: 0)
  private var isOpen = false
  private var lineStart = 0
  private var isWrapped = false
  private var openSpans: [(kind: Document.Span.Kind, start: Int32)] = []
  private var looseStrong: Int32 = -1
  /// The text of a link into the note itself that opens a line.
  private var link: (start: Int, end: Int)?
  /// The source offset that would follow on without a new run.
  private var expected: Int32 = -1

  private struct List {
    var id: Int32
    var isOrdered: Bool
    var next: Int32
    /// The item's own text has not come yet.
    var isFresh = false
    var ordinal: Int32 = 0
  }

  /// Where the bytes handed to md4c stand in the note.
  private var excerpts: Excerpts

  init(base: UnsafePointer<CChar>, count: Int, excerpts: Excerpts) {
    self.base = base
    self.count = count
    self.excerpts = excerpts
    document.text.reserveCapacity(count)
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

  private mutating func beginCell(isHeader: Bool) {
    close()
    column += 1
    pending = fresh(.cell)
    pending.isHeaderRow = isHeader
    pending.container = tables
    pending.row = row
    pending.column = column
  }

  /// `<tr><th>SYN</th><td>…`: a row with a plain cell is no head, whatever opens it.
  private mutating func beginHTMLCell(isHeader: Bool) {
    close()
    var isHeader = isHeader
    var at = document.blocks.count - 1
    while at >= 0, document.blocks[at].kind == .cell, document.blocks[at].container == tables,
      document.blocks[at].row == row
    {
      if isHeader {
        isHeader = document.blocks[at].isHeaderRow
        break
      }
      if !document.blocks[at].isHeaderRow { break }
      document.blocks[at].isHeaderRow = false
      at -= 1
    }
    beginCell(isHeader: isHeader)
  }

  private func fresh(_ kind: Document.Block.Kind) -> Document.Block {
    var block = Document.Block(kind: kind, firstLine: 0, endLine: 0)
    block.listDepth = UInt8(clamping: lists.count)
    block.quoteDepth = quoteDepth
    block.isDetail = details > 0 && afterSummary
    return block
  }

  private mutating func open() {
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
    isWrapped = false
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

  private mutating func endLine() {
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

  // MARK: Spans

  mutating func enter(_ span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch span {
    case MD_SPAN_A: beginLink(detail)
    case MD_SPAN_IMG: imageDepth += 1
    case MD_SPAN_STRONG: beginSpan(.strong)
    case MD_SPAN_CODE: beginSpan(.code)
    case MD_SPAN_DEL: beginSpan(.struck)
    default: break
    }
  }

  mutating func leave(_ span: MD_SPANTYPE) {
    switch span {
    case MD_SPAN_A: endLink()
    case MD_SPAN_IMG: imageDepth -= 1
    case MD_SPAN_STRONG: endSpan(.strong)
    case MD_SPAN_CODE: endSpan(.code)
    case MD_SPAN_DEL: endSpan(.struck)
    default: break
    }
  }

  /// `- [Flow control](#flow-control)`: an entry of the note's own table of contents.
  private mutating func beginLink(_ detail: UnsafeMutableRawPointer?) {
    let isLineStart = !isOpen || document.text.count == lineStart
    guard isLineStart, !lists.isEmpty,
      let href = detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee.href, href.size > 1,
      href.text?.pointee == CChar(UInt8(ascii: "#"))
    else { return }
    link = (start: -1, end: -1)
    link?.start = isOpen ? lineStart : document.text.count
  }

  private mutating func endLink() {
    if link != nil, link?.end == -1 { link?.end = document.text.count }
  }

  private mutating func beginSpan(_ kind: Document.Span.Kind) {
    if !isOpen { open() }
    openSpans.append((kind, Int32(truncatingIfNeeded: document.text.count)))
  }

  private mutating func endSpan(_ kind: Document.Span.Kind) {
    guard let at = openSpans.lastIndex(where: { $0.kind == kind }) else { return }
    add(span: kind, from: openSpans[at].start)
    openSpans.remove(at: at)
  }

  private mutating func add(span kind: Document.Span.Kind, from start: Int32) {
    let end = Int32(truncatingIfNeeded: document.text.count)
    if end > start { document.spans.append(Document.Span(kind: kind, start: start, end: end)) }
  }

  // MARK: Text

  mutating func text(_ kind: MD_TEXTTYPE, _ pointer: UnsafePointer<CChar>, _ size: Int) {
    guard imageDepth == 0 else { return }
    let bytes = UnsafeBufferPointer(
      start: UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self), count: size)
    switch kind {
    case MD_TEXT_BR: if isOpen { endLine() }
    case MD_TEXT_SOFTBR: if isOpen { softBreak(pointer) }
    case MD_TEXT_HTML: html(bytes, pointer)
    case MD_TEXT_ENTITY:
      if !isOpen { open() }
      map(pointer)
      document.text.append(contentsOf: Entities.decode(bytes) ?? Array(bytes))
      expected = -1
    case MD_TEXT_NULLCHAR:
      if !isOpen { open() }
      document.text.append(contentsOf: [0xef, 0xbf, 0xbd])
      expected = -1
    case MD_TEXT_CODE where inFence: code(bytes, pointer)
    case MD_TEXT_NORMAL: normal(bytes, pointer)
    default: append(bytes, pointer)
    }
  }

  /// A line that was wrapped by an editor goes on; one that its writer ended is a line of its own.
  private mutating func softBreak(_ pointer: UnsafePointer<CChar>) {
    let size = document.text.count - lineStart
    isWrapped =
      size >= 48
      && document.text.last.map { $0.isLetter || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ")") } == true
    if !isWrapped { endLine() }
  }

  /// The line that follows a wrap goes on in lower case; else the wrap was a line's end.
  private mutating func settleWrap(_ next: UInt8) {
    isWrapped = false
    if next.isLetter, !next.isUpper {
      document.text.append(0x20)
      expected = -1
    } else {
      endLine()
    }
  }

  /// Drops every `**` that CommonMark left because a Hangul particle follows it, and keeps what it meant.
  private mutating func normal(_ bytes: UnsafeBufferPointer<UInt8>, _ pointer: UnsafePointer<CChar>) {
    var start = 0
    var index = 0
    let last = bytes.count - 1
    while index < last {
      let mark = bytes[index]
      guard mark == UInt8(ascii: "*"), bytes[index + 1] == mark else {
        index += 1
        continue
      }
      var end = index
      while end <= last, bytes[end] == mark { end += 1 }
      append(UnsafeBufferPointer(rebasing: bytes[start..<index]), pointer + start)
      toggleStrong()
      start = end
      index = end
    }
    append(UnsafeBufferPointer(rebasing: bytes[start...]), pointer + start)
  }

  private mutating func toggleStrong() {
    if !isOpen { open() }
    if looseStrong >= 0 {
      add(span: .strong, from: looseStrong)
      looseStrong = -1
    } else {
      looseStrong = Int32(truncatingIfNeeded: document.text.count)
    }
  }

  private mutating func code(_ bytes: UnsafeBufferPointer<UInt8>, _ pointer: UnsafePointer<CChar>) {
    var start = 0
    for index in 0..<bytes.count where bytes[index] == 0x0a {
      append(UnsafeBufferPointer(rebasing: bytes[start..<index]), pointer + start)
      if isOpen { endLine() }
      start = index + 1
    }
    append(UnsafeBufferPointer(rebasing: bytes[start...]), pointer + start)
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ pointer: UnsafePointer<CChar>) {
    guard let first = bytes.first else { return }
    if isWrapped { settleWrap(first) }
    if !isOpen { open() }
    map(pointer)
    document.text.append(contentsOf: bytes)
    if expected >= 0 { expected += Int32(truncatingIfNeeded: bytes.count) }
  }

  /// Notes where the text about to be appended stands; md4c's own constants (a line break's space) stand nowhere.
  private mutating func map(_ pointer: UnsafePointer<CChar>) {
    let offset = pointer - base
    guard offset >= 0, offset < count else {
      expected = -1
      return
    }
    let source = Int32(truncatingIfNeeded: excerpts.sourceOffset(of: offset))
    if inFence, expected < 0 { mapIndent(before: offset) }
    if source != expected {
      document.runs.append(Document.Run(text: Int32(truncatingIfNeeded: document.text.count), source: source))
      expected = source
    }
  }

  /// A fenced line's indentation comes from md4c's own blanks; in the note it stands before the text.
  private mutating func mapIndent(before offset: Int) {
    let indent = document.text.count - lineStart
    guard indent > 0, document.runs.last.map({ Int($0.text) < lineStart }) ?? true else { return }
    let isSame = offset >= indent && (1...indent).allSatisfy { base[offset - $0] == 0x20 }
    document.runs.append(
      Document.Run(
        text: Int32(truncatingIfNeeded: lineStart),
        source: Int32(truncatingIfNeeded: excerpts.sourceOffset(of: isSame ? offset - indent : offset))))
  }

  // MARK: HTML

  private mutating func html(_ bytes: UnsafeBufferPointer<UInt8>, _ pointer: UnsafePointer<CChar>) {
    guard let tag = HTMLTag(bytes) else { return append(bytes, pointer) }
    switch tag.effect {
    case .nothing: break
    case .lineBreak: if isOpen { endLine() }
    case .strong: tag.isClosing ? endSpan(.strong) : beginSpan(.strong)
    case .code: tag.isClosing ? endSpan(.code) : beginSpan(.code)
    case .struck: tag.isClosing ? endSpan(.struck) : beginSpan(.struck)
    case .blockBreak: breakBlock(.paragraph)
    case .heading(let level):
      breakBlock(tag.isClosing ? .paragraph : .heading)
      if !tag.isClosing { pending.level = level }
    case .item:
      breakBlock(tag.isClosing ? .paragraph : .item)
      if !tag.isClosing { pending.ordinal = 0 }
    case .table:
      guard !inTable else { return }
      breakBlock(.paragraph)
      if !tag.isClosing { tables += 1 }
      row = -1
    case .row:
      guard !inTable else { return }
      breakBlock(.paragraph)
      if !tag.isClosing { row += 1 }
      column = -1
    case .cell(let isHeader):
      guard !inTable else { return }
      if tag.isClosing { breakBlock(.paragraph) } else { beginHTMLCell(isHeader: isHeader) }
    case .details:
      details = max(0, details + (tag.isClosing ? -1 : 1))
      afterSummary = false
      breakBlock(.paragraph)
    case .summary:
      if tag.isClosing { afterSummary = true }
      breakBlock(tag.isClosing ? .paragraph : .summary)
    }
  }

  /// Starts a new block inside the one md4c sees; table cells stay whole.
  private mutating func breakBlock(_ kind: Document.Block.Kind) {
    if inTable {
      if isOpen { endLine() }
      return
    }
    close()
    pending = fresh(kind)
  }

  private func string(_ attribute: MD_ATTRIBUTE) -> String {
    guard let text = attribute.text else { return "" }
    return String(
      decoding: UnsafeRawBufferPointer(start: text, count: Int(attribute.size)), as: UTF8.self)
  }
}
