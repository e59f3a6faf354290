/// Writes a SQLite database whose tables are filled once, each in the order of its row numbers.
///
/// SQLite itself would look up the place of every row, and write a file that must be read again to be packed.
/// What never changes can be written from its second page to its last as the rows come, by the published file
/// format (https://www.sqlite.org/fileformat2.html); the first page, which says where all is, comes out at the end.
final class DatabaseWriter {
  static let pageSize = 16384
  /// No page may begin here: SQLite locks these bytes.
  static let lockedByte = 1 << 30

  /// How many pages hang on one at most, whatever their numbers: so many cells always fit.
  fileprivate let children: Int
  private let lockedPage: Int
  private let write: (UnsafeRawBufferPointer) throws -> Void
  private var pages = 1
  private var tables: [(name: String, definition: String, table: DatabaseTable)] = []

  /// `write` takes the pages after the first in their order.
  init(
    children: Int = 1000, lockedByte: Int = DatabaseWriter.lockedByte,
    to write: @escaping (UnsafeRawBufferPointer) throws -> Void
  ) {
    self.children = children
    lockedPage = lockedByte / Self.pageSize + 1
    self.write = write
  }

  /// A table with columns as `CREATE TABLE` takes them, the first of which is `id integer primary key` or the like.
  func table(_ name: String, columns: String) -> DatabaseTable {
    let table = DatabaseTable()
    tables.append((name, "CREATE TABLE \(name) (\(columns))", table))
    return table
  }

  /// The number that the next page will have.
  var nextPage: Int { number(after: pages) }

  func number(after page: Int) -> Int { page + 1 == lockedPage ? page + 2 : page + 1 }

  /// Writes a page; gives its number.
  func add(_ page: UnsafeRawBufferPointer) throws -> Int {
    if pages + 1 == lockedPage {
      try [UInt8](repeating: 0, count: Self.pageSize).withUnsafeBytes(write)
      pages += 1
    }
    try write(page)
    pages += 1
    return pages
  }

  /// Ends all tables; gives the first page.
  func finish() throws -> [UInt8] {
    var first = DatabasePage(.leaf, from: 100)
    for (place, entry) in tables.enumerated() {
      let root = try entry.table.finish(in: self)
      var record = DatabaseRecord()
      record.add("table")
      record.add(entry.name)
      record.add(entry.name)
      record.add(Int64(root))
      record.add(entry.definition)
      let cell = DatabaseCell(row: Int64(place + 1), of: record.size)
      guard first.hasRoom(for: cell.size) else {
        throw FileTrouble.cannotWrite(path: entry.name, reason: "SQLite: a page full of tables")
      }
      first.add(cell, record, overflowAt: nil)
    }
    var page = first.bytes
    page.replaceSubrange(0..<100, with: header)
    return page
  }

  private var header: [UInt8] {
    var header = Array("SQLite format 3\0".utf8)
    header += [UInt8(Self.pageSize >> 8), UInt8(Self.pageSize & 0xff), 1, 1, 0, 64, 32, 32]
    // Changed once; so many pages; none of them free; the schema's version and format.
    let numbers = [1, pages, 0, 0, 1, 4, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3_040_001]
    for number in numbers {
      withUnsafeBytes(of: UInt32(number).bigEndian) { header.append(contentsOf: $0) }
    }
    return header
  }
}

/// The tree of one table, built from the left: only its right edge is held.
final class DatabaseTable {
  private var leaf = DatabasePage(.leaf)
  private var last: Int64 = 0
  /// The pages below each level that hang on no page yet, from the leaves up.
  private var loose: [[DatabaseChild]] = []

  /// Adds a row below all others.
  func add(_ row: Int64, _ record: borrowing DatabaseRecord, to file: DatabaseWriter) throws {
    let cell = DatabaseCell(row: row, of: record.size)
    if !leaf.hasRoom(for: cell.size) { try endLeaf(in: file) }
    var overflow: Int?
    if cell.local < record.size {
      // The rest lies in pages that are chained, right behind one another.
      overflow = file.nextPage
      try record.overflow(from: cell.local, to: file)
    }
    leaf.add(cell, record, overflowAt: overflow)
    last = row
  }

  private func endLeaf(in file: DatabaseWriter) throws {
    try hang(DatabaseChild(page: leaf.end(in: file), last: last), at: 0, in: file)
  }

  private func hang(_ child: DatabaseChild, at level: Int, in file: DatabaseWriter) throws {
    if level == loose.count { loose.append([]) }
    loose[level].append(child)
    // Enough for two pages, so that the last of them is never left with one child.
    guard loose[level].count == 2 * file.children else { return }
    try tie(file.children, at: level, in: file)
  }

  /// Makes a page of the first loose ones at a level.
  private func tie(_ count: Int, at level: Int, in file: DatabaseWriter) throws {
    let children = loose[level].prefix(count)
    guard let rightmost = children.last else { return }
    var page = DatabasePage(.interior(rightmost: rightmost.page))
    for child in children.dropLast() { page.add(child) }
    loose[level].removeFirst(count)
    try hang(DatabaseChild(page: page.end(in: file), last: rightmost.last), at: level + 1, in: file)
  }

  /// Gives the page on which all others hang.
  fileprivate func finish(in file: DatabaseWriter) throws -> Int {
    if loose.isEmpty { return try leaf.end(in: file) }
    try endLeaf(in: file)
    var level = 0
    while true {
      let count = loose[level].count
      if level == loose.count - 1, count == 1 { return loose[level][0].page }
      if count > file.children { try tie(count / 2, at: level, in: file) }
      try tie(loose[level].count, at: level, in: file)
      level += 1
    }
  }
}

/// A page of a table's tree, and the greatest row below it.
struct DatabaseChild {
  var page: Int
  var last: Int64
}
