import CSQLite

/// A value bound to a statement.
enum Bound {
  case integer(Int64)
  case real(Double)
  case text(String)
  case null

  static func optional(_ number: Int64?) -> Bound { number.map { .integer($0) } ?? .null }
  static func optional(_ number: Double?) -> Bound { number.map { .real($0) } ?? .null }
}

/// One row of a result; valid only while the statement stands on it.
struct Row {
  fileprivate let statement: OpaquePointer

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
  func int(_ column: Int32) -> Int { Int(integer(column)) }
  func real(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
  func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}

/// One connection to SQLite: statements are prepared once and kept.
final class Database {
  let path: String
  private let handle: OpaquePointer
  private var statements: [String: OpaquePointer] = [:]

  /// Opens the file; `create` makes it where it is missing. `layer` names what stands before the disk.
  init(path: String, create: Bool, readOnly: Bool = false, layer: String? = nil) throws(StoreError) {
    self.path = path
    var opened: OpaquePointer?
    let access = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    let flags =
      access | (create ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
      | (readOnly ? SQLITE_OPEN_URI : 0)
    let code = sqlite3_open_v2(path, &opened, flags, layer)
    guard code == SQLITE_OK, let opened else {
      let detail = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(opened)
      throw StoreError(code: code, detail: detail, path: path)
    }
    handle = opened
    sqlite3_busy_timeout(handle, 10_000)
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// Runs several statements that bind nothing and give nothing.
  func execute(_ sql: String) throws(StoreError) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  /// Runs one statement; the number of rows it changed.
  @discardableResult
  func run(_ sql: String, _ values: [Bound] = []) throws(StoreError) -> Int {
    let statement = try prepared(sql, values)
    defer { sqlite3_reset(statement) }
    var code = sqlite3_step(statement)
    while code == SQLITE_ROW { code = sqlite3_step(statement) }
    guard code == SQLITE_DONE else { throw failure }
    return Int(sqlite3_changes(handle))
  }

  /// Hands every row to `body`.
  func each(_ sql: String, _ values: [Bound] = [], _ body: (Row) throws -> Void) throws {
    let statement = try prepared(sql, values)
    defer { sqlite3_reset(statement) }
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw failure }
      try body(Row(statement: statement))
    }
  }

  /// Hands row after row to `body`, until it has enough.
  func scan(_ sql: String, _ values: [Bound] = [], _ body: (Row) throws -> Bool) throws {
    let statement = try prepared(sql, values)
    defer { sqlite3_reset(statement) }
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw failure }
      guard try body(Row(statement: statement)) else { return }
    }
  }

  func all<T>(_ sql: String, _ values: [Bound] = [], _ read: (Row) -> T) throws(StoreError) -> [T] {
    let statement = try prepared(sql, values)
    defer { sqlite3_reset(statement) }
    var result: [T] = []
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return result }
      guard code == SQLITE_ROW else { throw failure }
      result.append(read(Row(statement: statement)))
    }
  }

  func first<T>(_ sql: String, _ values: [Bound] = [], _ read: (Row) -> T) throws(StoreError) -> T? {
    let statement = try prepared(sql, values)
    defer { sqlite3_reset(statement) }
    let code = sqlite3_step(statement)
    if code == SQLITE_DONE { return nil }
    guard code == SQLITE_ROW else { throw failure }
    return read(Row(statement: statement))
  }

  /// All or nothing; takes the write lock at once, so that two processes queue up instead of colliding.
  func transaction<T>(_ body: () throws -> T) throws -> T {
    try run(SQL.begin)
    do {
      let result = try body()
      try run(SQL.commit)
      return result
    } catch {
      // Where the failure already rolled back, this second one has nothing left to do.
      sqlite3_exec(handle, SQL.rollback, nil, nil, nil)
      throw error
    }
  }

  var failure: StoreError {
    StoreError(
      code: sqlite3_extended_errcode(handle), detail: String(cString: sqlite3_errmsg(handle)), path: path)
  }

  private func prepared(_ sql: String, _ values: [Bound]) throws(StoreError) -> OpaquePointer {
    let statement: OpaquePointer
    if let kept = statements[sql] {
      statement = kept
    } else {
      var fresh: OpaquePointer?
      guard
        sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &fresh, nil) == SQLITE_OK,
        let fresh
      else { throw failure }
      statements[sql] = fresh
      statement = fresh
    }
    for (index, value) in values.enumerated() {
      guard bind(value, to: statement, at: Int32(index + 1)) == SQLITE_OK else { throw failure }
    }
    return statement
  }

  private func bind(_ value: Bound, to statement: OpaquePointer, at index: Int32) -> Int32 {
    switch value {
    case .integer(let number): sqlite3_bind_int64(statement, index, number)
    case .real(let number): sqlite3_bind_double(statement, index, number)
    case .null: sqlite3_bind_null(statement, index)
    case .text(let text):
      // SQLite copies the bytes before this returns (SQLITE_TRANSIENT).
      text.withCString { sqlite3_bind_text(statement, index, $0, Int32(text.utf8.count), transient) }
    }
  }
}

private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
