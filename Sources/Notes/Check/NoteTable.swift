/// A table of a note: its header and its rows of one-line cells, each by the line of text it is.
struct NoteTable {
  struct Cell {
    var column: Int32
    var line: Int
  }

  /// A row without the cells that take several lines.
  struct Row {
    fileprivate var number: Int32
    var cells: [Cell] = []

    subscript(column: Int32) -> Int? { cells.first { $0.column == column }?.line }
  }

  /// The number of its container.
  private(set) var number: Int32
  private(set) var head: [Cell] = []
  private(set) var rows: [Row] = []

  /// The tables that have a header, in the order of their numbers.
  static func all(in reading: Reading) -> [NoteTable] {
    var tables: [NoteTable] = []
    for block in reading.document.blocks where block.kind == .cell {
      let line = Int(block.firstLine)
      guard line < reading.lineCount, block.isHeaderRow || block.lines.count == 1 else { continue }
      if tables.last?.number != block.container {
        tables.append(NoteTable(number: block.container))
      }
      tables[tables.count - 1].add(Cell(column: block.column, line: line), block)
    }
    return tables.filter { !$0.head.isEmpty }
  }

  private mutating func add(_ cell: Cell, _ block: Document.Block) {
    if block.isHeaderRow {
      if let index = head.firstIndex(where: { $0.column == cell.column }) {
        head[index] = cell
      } else {
        head.append(cell)
      }
    } else {
      if rows.last?.number != block.row { rows.append(Row(number: block.row)) }
      rows[rows.count - 1].cells.append(cell)
    }
  }

  /// The first column whose header is one of some words.
  func column(_ words: WordSet, in reading: Reading) -> Int32? {
    head.first { words.holds(title($0, reading)) }?.column
  }

  /// The last column whose header is one of some words.
  func lastColumn(_ words: WordSet, in reading: Reading) -> Int32? {
    head.last { words.holds(title($0, reading)) }?.column
  }

  /// The first column whose header holds one of some words.
  func column(holding words: TellingWords, in reading: Reading) -> Int32? {
    head.first { words.stands(in: reading.text, reading.range(of: $0.line)) }?.column
  }

  private func title(_ cell: Cell, _ reading: Reading) -> TextSlice {
    TextSlice(reading.text, reading.range(of: cell.line)).withoutOuterBlanks
  }
}
