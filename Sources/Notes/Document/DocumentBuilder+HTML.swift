/// Simple HTML, read as its Markdown twin.
extension DocumentBuilder {
  mutating func html(_ bytes: UnsafeBufferPointer<UInt8>, _ pointer: UnsafePointer<CChar>) {
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
}
