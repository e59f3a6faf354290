import CSQLite

/// What may go wrong with the store. Nothing that was acknowledged is lost by any of these.
package enum StoreError: Error, Hashable, Sendable {
  /// The folder or file can be read, but not written.
  case readOnly(path: String)
  /// No space is left.
  case full(path: String)
  /// The folder can't be made or the file can't be opened.
  case cannotOpen(path: String, reason: String)
  /// Another process holds the store for too long.
  case busy(path: String)
  /// Pages of the file are damaged; `doctor` sets it aside and brings over what can be read.
  case corrupt(path: String, detail: String)
  /// The file is a database of some other program.
  case foreign(path: String)
  /// A later version of the program wrote it.
  case newer(path: String, found: Int, known: Int)
  /// Reading or writing failed below SQLite.
  case inputOutput(path: String, detail: String)
  /// Anything else SQLite says.
  case database(path: String, code: Int, detail: String)
}

extension StoreError {
  /// From SQLite's extended result code and message.
  init(code: Int32, detail: String, path: String) {
    switch code & 0xff {
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly(path: path)
    case SQLITE_FULL: self = .full(path: path)
    case SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: detail)
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(path: path)
    case SQLITE_CORRUPT, SQLITE_NOTADB: self = .corrupt(path: path, detail: detail)
    case SQLITE_IOERR: self = .inputOutput(path: path, detail: detail)
    default: self = .database(path: path, code: Int(code), detail: detail)
    }
  }

  package var isCorruption: Bool {
    if case .corrupt = self { true } else { false }
  }
}
