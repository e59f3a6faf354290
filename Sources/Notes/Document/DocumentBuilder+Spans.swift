import CMarkdown

/// What stands out in a line, and what is only a link to another part of the note.
extension DocumentBuilder {
  mutating func enter(_ span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch span {
    case MD_SPAN_A: beginLink(detail)
    case MD_SPAN_IMG: imageDepth += 1
    case MD_SPAN_STRONG: beginSpan(.strong)
    case MD_SPAN_CODE: beginSpan(.code)
    case MD_SPAN_DEL: strike = .begun
    default: break
    }
  }

  mutating func leave(_ span: MD_SPANTYPE) {
    switch span {
    case MD_SPAN_A: endLink()
    case MD_SPAN_IMG: imageDepth -= 1
    case MD_SPAN_STRONG: endSpan(.strong)
    case MD_SPAN_CODE: endSpan(.code)
    case MD_SPAN_DEL: endStrike()
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
    link = (start: isOpen ? lineStart : document.text.count, end: -1)
  }

  private mutating func endLink() {
    if link != nil, link?.end == -1 { link?.end = document.text.count }
  }

  mutating func beginSpan(_ kind: Document.Span.Kind) {
    if !isOpen { open() }
    if kind == .code { partFromWord() }
    openSpans.append((kind, Int32(truncatingIfNeeded: document.text.count)))
  }

  /// ``Client sends`SYN` ``: code begins a word of its own.
  private mutating func partFromWord() {
    let count = document.text.count
    guard wrap == .none, count - lineStart >= 2, document.text[count - 1].isLetter,
      document.text[count - 2].isLetter
    else {
      return
    }
    document.text.append(0x20)
    expected = -1
  }

  mutating func endSpan(_ kind: Document.Span.Kind) {
    guard let at = openSpans.lastIndex(where: { $0.kind == kind }) else { return }
    add(span: kind, from: openSpans[at].start)
    openSpans.remove(at: at)
  }

  mutating func add(span kind: Document.Span.Kind, from start: Int32) {
    let end = Int32(truncatingIfNeeded: document.text.count)
    if end > start { document.spans.append(Document.Span(kind: kind, start: start, end: end)) }
  }

  // MARK: Struck text

  /// Where md4c has found tildes around a text: `~~struck~~`, or `1~500 … 501~1000`, which are ranges.
  enum Strike { case none, begun, struck, plain }

  /// Tells by what stands before the text to come whether it is struck: two tildes strike, one is a sign like any other.
  mutating func settleStrike(before pointer: UnsafePointer<CChar>) {
    var at = pointer - base - 1
    while at > 0, at < count, DocumentBuilder.openings.contains(UInt8(bitPattern: base[at])) { at -= 1 }
    strike = .struck
    guard at >= 0, at < count, isTilde(at), at == 0 || !isTilde(at - 1) else { return beginSpan(.struck) }
    strike = .plain
    appendTilde(at)
  }

  private mutating func endStrike() {
    defer { strike = .none }
    if strike == .struck { return endSpan(.struck) }
    guard strike == .plain else { return }
    var at = textEnd
    guard at > 0 else { return }
    while at < count, DocumentBuilder.openings.contains(UInt8(bitPattern: base[at])) { at += 1 }
    if at < count, isTilde(at) { appendTilde(at) }
  }

  private mutating func appendTilde(_ at: Int) {
    append(
      UnsafeBufferPointer(start: UnsafeRawPointer(base + at).assumingMemoryBound(to: UInt8.self), count: 1),
      base + at)
  }

  private func isTilde(_ at: Int) -> Bool { base[at] == CChar(UInt8(ascii: "~")) }

  private static let openings = Array("*_`[".utf8)
}
