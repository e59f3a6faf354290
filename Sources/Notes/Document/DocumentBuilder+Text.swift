import CMarkdown

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Text, code and line ends, put together with the places they stand at.
extension DocumentBuilder {
  mutating func text(_ kind: MD_TEXTTYPE, _ pointer: UnsafePointer<CChar>, _ size: Int) {
    guard imageDepth == 0 else { return }
    let bytes = UnsafeBufferPointer(
      start: UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self), count: size)
    switch kind {
    case MD_TEXT_BR: if isOpen { lineBreak(isHard: true) }
    case MD_TEXT_SOFTBR: if isOpen { lineBreak(isHard: false) }
    case MD_TEXT_HTML: html(bytes, pointer)
    case MD_TEXT_ENTITY: replace(pointer, by: Entities.decode(bytes) ?? Array(bytes))
    case MD_TEXT_NULLCHAR: replace(pointer, by: [0xef, 0xbf, 0xbd])
    case MD_TEXT_CODE where inFence: code(bytes, pointer)
    case MD_TEXT_NORMAL: normal(bytes, pointer)
    default: append(bytes, pointer)
    }
  }

  /// What stands in the note as something else: `&amp;`.
  private mutating func replace(_ pointer: UnsafePointer<CChar>, by bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0, pointer) }
    expected = -1
  }

  /// A line that was wrapped by an editor goes on; one that its writer ended is a line of its own.
  private mutating func lineBreak(isHard: Bool) {
    // HTML's lines end nowhere but at a tag.
    if !inTable, document.blocks.last?.kind == .cell {
      wrap = .always
      return
    }
    wrap = document.text.withUnsafeBufferPointer { text in
      LineWrap(after: UnsafeBufferPointer(rebasing: text[lineStart...]), isHard: isHard)
    }
    if case .none = wrap { endLine() }
  }

  /// What follows a wrap tells whether it was one.
  private mutating func settleWrap(_ next: UnsafeBufferPointer<UInt8>) {
    let isWrap = wrap.goesOn(with: next)
    wrap = .none
    guard isWrap else { return endLine() }
    // What stands out begins behind the blank.
    let end = Int32(truncatingIfNeeded: document.text.count)
    for index in openSpans.indices where openSpans[index].start == end { openSpans[index].start += 1 }
    if looseStrong == end { looseStrong += 1 }
    document.text.append(0x20)
    expected = -1
  }

  /// Drops every `**` that CommonMark left because a Hangul particle follows it, and keeps what it meant.
  private mutating func normal(_ bytes: UnsafeBufferPointer<UInt8>, _ pointer: UnsafePointer<CChar>) {
    var start = 0
    var index = 0
    let last = bytes.count - 1
    let mark = UInt8(ascii: "*")
    while index < last, let base = bytes.baseAddress,
      let found = memchr(base + index, Int32(mark), last - index)
    {
      index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      guard bytes[index + 1] == mark else {
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

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ pointer: UnsafePointer<CChar>) {
    guard !bytes.isEmpty else { return }
    if strike == .begun { settleStrike(before: pointer) }
    if wrap != .none { settleWrap(bytes) }
    if !isOpen {
      if inTable, pending.kind == .cell { for _ in 0..<lostCells(before: pointer) { skipCell() } }
      open()
    }
    map(pointer)
    textEnd = pointer - base + bytes.count
    document.text.append(contentsOf: bytes)
    if expected >= 0 { expected += Int32(truncatingIfNeeded: bytes.count) }
  }

  /// `||TCP|UDP|`, `|ACK||server|`: md4c passes over empty cells without a blank between their bars.
  private func lostCells(before pointer: UnsafePointer<CChar>) -> Int {
    var at = pointer - base
    guard at > 1, at < count else { return 0 }
    // Nearly every cell: one bar, a blank at most, and something else before them.
    let bar = base[at - 1] == 0x20 ? at - 2 : at - 1
    if bar == 0 || base[bar] == 0x7c && base[bar - 1] != 0x7c { return 0 }
    while at > 1, DocumentBuilder.cellMarks.contains(UInt8(bitPattern: base[at - 1])) { at -= 1 }
    var bars = 0
    while at > 0, base[at - 1] == 0x7c, at == 1 || base[at - 2] != 0x5c {
      bars += 1
      at -= 1
    }
    return max(0, bars - 1)
  }

  /// What may stand between a cell's bar and its text.
  private static let cellMarks = Array(" \t*_~`=[<".utf8)

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
}
