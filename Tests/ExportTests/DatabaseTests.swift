import CSQLite
import Testing

@testable import Export

@Suite("SQLite's file format") struct DatabaseTests {
  @Test("SQLite finds a table of any number of rows whole", arguments: [0, 1, 5, 6, 10, 11, 60, 61, 333])
  func rows(count: Int) throws {
    let folder = try TemporaryFolder()
    // Five rows a page, and three pages on one above: four levels.
    let texts = (0..<count).map { place in
      String(repeating: "\(place) ", count: 3000 / "\(place) ".utf8.count)
    }
    try folder.database(children: 3) { file, table in
      for (place, text) in texts.enumerated() { try table.add(Int64(place + 7), text, to: file) }
    }
    let reader = try Reader(folder.path("database"))
    #expect(reader.column("PRAGMA integrity_check") == ["ok"])
    #expect(reader.column("SELECT value FROM t ORDER BY id") == texts)
    #expect(
      reader.column("SELECT id FROM t WHERE value = '\(texts.last ?? "")'").first
        == texts.last.map { _ in "\(count + 6)" })
  }

  @Test("what is longer than a page goes on in others")
  func longRows() throws {
    let folder = try TemporaryFolder()
    let sizes = Array(16_330...16_350) + [1, 16_384, 16_400, 18_200, 18_300, 32_700, 100_000, 1_000_000, 0]
    try folder.database { file, table in
      for (place, size) in sizes.enumerated() {
        try table.add(
          Int64(place), String(repeating: "x", count: size - min(size, 1)) + (size > 0 ? "!" : ""), to: file)
      }
    }
    let reader = try Reader(folder.path("database"))
    #expect(reader.column("PRAGMA integrity_check") == ["ok"])
    #expect(reader.column("SELECT length(value) FROM t ORDER BY id") == sizes.map(String.init))
    #expect(reader.column("SELECT count(*) FROM t WHERE value = '' OR value LIKE '%!'") == ["\(sizes.count)"])
  }

  @Test("the page that SQLite locks is passed by", arguments: 2...12)
  func lockedPage(number: Int) throws {
    let folder = try TemporaryFolder()
    let texts = [
      "short", String(repeating: "long ", count: 20_000), String(repeating: "x", count: 9000), "end",
    ]
    try folder.database(lockedByte: (number - 1) * DatabaseWriter.pageSize) { file, table in
      for (place, text) in texts.enumerated() { try table.add(Int64(place), text, to: file) }
    }
    let reader = try Reader(folder.path("database"))
    // SQLite locks another one, and so finds this one in no table.
    let pages = try #require(Int(reader.column("PRAGMA page_count")[0]))
    let found = reader.column("PRAGMA integrity_check").joined(separator: "\n").split(separator: "\n")
    let complaints = found.filter { !$0.hasPrefix("***") }
    #expect(complaints.count == 1)
    #expect(number <= pages ? complaints[0].contains("never used") : complaints == ["ok"])
    #expect(number > pages || complaints[0].contains("Page \(number)"))
    #expect(reader.column("SELECT value FROM t ORDER BY id") == texts)
  }

  @Test("numbers take as many bytes as they need")
  func numbers() throws {
    let folder = try TemporaryFolder()
    let edges: [Int64] =
      [0, 7, 8, 15, 16, 23, 24, 31, 32, 47, 48, 62].flatMap { bits in
        [-1, 0, 1].flatMap { [1 << bits + $0, -(1 << bits) + $0] }
      } + [.min, .max]
    try folder.database { file, table in
      for (place, number) in edges.enumerated() {
        var record = DatabaseRecord()
        record.addNull()
        record.add(number)
        try table.add(Int64(place), record, to: file)
      }
    }
    let reader = try Reader(folder.path("database"))
    #expect(reader.column("SELECT value FROM t ORDER BY id") == edges.map(String.init))
    #expect(reader.column("SELECT DISTINCT typeof(value) FROM t") == ["integer"])
  }

  @Test("in a column of numbers, text is kept as SQLite itself keeps it")
  func numericText() throws {
    let folder = try TemporaryFolder()
    let texts = [
      "", " ", "404", " 12\t", "-7", "+5", "007", "0.5", ".5", "5.", "-.5e3", "1e5", "1e+5", "1e", "e5", ".",
      "+",
      "--1", "0x10", "1_0", "inf", "nan", "7 7", "1,5", "9007199254740993", "9223372036854775807",
      "9223372036854775808", "-9223372036854775808", "1e18", "1e400", "١٢", "12\u{a0}",
    ]
    try folder.database { file, table in
      for (place, text) in texts.enumerated() {
        var record = DatabaseRecord()
        record.addNull()
        Array(text.utf8).withUnsafeBufferPointer { record.add(numeric: $0) }
        try table.add(Int64(place), record, to: file)
      }
    }
    let reader = try Reader(folder.path("database"))
    try reader.run("CREATE TEMP TABLE theirs (id integer primary key, value integer)")
    for (place, text) in texts.enumerated() {
      try reader.run("INSERT INTO theirs VALUES (\(place), '\(text)')")
    }
    let kept = "SELECT typeof(value) || quote(value) FROM"
    #expect(reader.column("\(kept) t ORDER BY id") == reader.column("\(kept) theirs ORDER BY id"))
    #expect(reader.column("PRAGMA integrity_check") == ["ok"])
  }
}

extension DatabaseTable {
  fileprivate func add(_ row: Int64, _ text: String, to file: DatabaseWriter) throws {
    var record = DatabaseRecord()
    record.addNull()
    record.add(text)
    try add(row, record, to: file)
  }
}

extension TemporaryFolder {
  /// A file `database` with the table `t`, and an empty one beside it.
  fileprivate func database(
    children: Int = 1000, lockedByte: Int = DatabaseWriter.lockedByte,
    _ fill: (DatabaseWriter, DatabaseTable) throws -> Void
  ) throws {
    let output = try AtomicFile(path: path("database"), replacing: false)
    try output.write([UInt8](repeating: 0, count: DatabaseWriter.pageSize))
    let file = DatabaseWriter(children: children, lockedByte: lockedByte) { try output.write($0) }
    let table = file.table("t", columns: "id integer primary key, value integer")
    _ = file.table("empty", columns: "value text")
    try fill(file, table)
    try output.patch(file.finish(), at: 0)
    try output.finish()
  }
}

/// The file as SQLite sees it.
private final class Reader {
  private var database: OpaquePointer?

  init(_ path: String) throws {
    guard sqlite3_open(path, &database) == SQLITE_OK else {
      throw FileTrouble.cannotWrite(path: path, reason: "SQLite")
    }
  }

  deinit { sqlite3_close_v2(database) }

  func run(_ sql: String) throws {
    guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else {
      throw FileTrouble.cannotWrite(path: sql, reason: String(cString: sqlite3_errmsg(database)))
    }
  }

  /// The first column of what is found, as text; what SQLite complains of comes last.
  func column(_ sql: String) -> [String] {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else {
      return [String(cString: sqlite3_errmsg(database))]
    }
    var found: [String] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: found.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "NULL")
      case SQLITE_DONE: return found
      default: return found + [String(cString: sqlite3_errmsg(database))]
      }
    }
  }
}
