/// The rows of a document's tables, each as the blocks of its cells.
enum TableRows {
  static func all(in document: Document) -> [Range<Int>] {
    let blocks = document.blocks
    var rows: [Range<Int>] = []
    for index in blocks.indices where blocks[index].kind == .cell {
      if let row = rows.last, row.upperBound == index,
        blocks[row.lowerBound].container == blocks[index].container,
        blocks[row.lowerBound].row == blocks[index].row
      {
        rows[rows.count - 1] = row.lowerBound..<(index + 1)
      } else {
        rows.append(index..<(index + 1))
      }
    }
    return rows
  }
}
