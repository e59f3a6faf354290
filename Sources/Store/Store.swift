import Memory

/// The study record: an append-only log of reviews, and what is derived from it.
///
/// The promise: an answer whose `record` returned is on the disk. Whatever happens after (a kill, a full disk,
/// a second process) it is read back, once.
package final class Store {
  package let location: StoreLocation
  let database: Database
  /// What was done to a damaged store on opening; the caller tells the person.
  package internal(set) var rescue: Rescue?
  /// The settings as last read; another process may change them, so a write reads them anew.
  package internal(set) var settings: StudySettings
  package internal(set) var scheduler: Scheduler
  /// Names this machine in the log.
  package internal(set) var device: String

  init(location: StoreLocation, database: Database) throws {
    self.location = location
    self.database = database
    device = ""
    settings = StudySettings()
    scheduler = Scheduler(settings)
    try reloadSettings()
  }

  /// Opens the store for studying; makes it where there is none.
  ///
  /// Says at once where it can't be written. A damaged one is set aside under another name, and what can be
  /// read is brought over (`rescue`).
  package static func open(
    _ location: StoreLocation, boundary: DayBoundary = DayBoundary(utcOffset: 0), at now: Int64
  ) throws -> Store {
    try makeDirectory(location.directory)
    do {
      return try openSound(location, boundary: boundary, at: now)
    } catch let error as StoreError where error.isCorruption {
      return try rescueStore(location, boundary: boundary, at: now)
    }
  }

  /// Opens the store to look at it; nil where there is none yet. Works where nothing can be written.
  package static func openForReading(_ location: StoreLocation, at now: Int64) throws -> Store? {
    guard fileExists(location.database) else { return nil }
    let database = try databaseForReading(location)
    let version = try Migrations.version(of: database)
    guard version > 0 else { return nil }
    // An older one is brought up to date first.
    guard version == Migrations.steps.count else { return try openSound(location, at: now) }
    return try Store(location: location, database: database)
  }

  /// Many questions to the record, all answered from one moment of it; quicker than one by one.
  package func reading<T>(_ body: () throws -> T) throws -> T {
    try database.run(SQL.beginReading)
    do {
      let result = try body()
      try database.run(SQL.commit)
      return result
    } catch {
      _ = try? database.run(SQL.commit)
      throw error
    }
  }

  private static func databaseForReading(_ location: StoreLocation) throws -> Database {
    do {
      let database = try Database(path: location.database, create: false)
      _ = try Migrations.version(of: database)
      try database.execute(SQL.beDurable)
      return database
    } catch StoreError.readOnly, StoreError.cannotOpen {
      // In a folder that can't be written SQLite has nowhere to share memory; the file alone can be read.
      return try Database(
        path: "file:" + uriPath(location.database) + "?immutable=1", create: false, readOnly: true)
    }
  }

  static func openSound(
    _ location: StoreLocation, boundary: DayBoundary = DayBoundary(utcOffset: 0), at now: Int64
  ) throws -> Store {
    try checkSpace(location.directory)
    let database = try Database(path: location.database, create: true)
    if try database.first(SQL.readJournalMode, [], { $0.text(0) }) != "wal" {
      // Two that open a new store at the same moment take turns.
      try withLock(location.lock) { try database.each(SQL.useWriteAheadLog) { _ in } }
    }
    try database.execute(SQL.beDurable)
    try Migrations.bringUpToDate(database, location: location, boundary: boundary, at: now)
    try checkWritable(location.database)
    return try Store(location: location, database: database)
  }
}

extension Store {
  /// Whether there is one to look at.
  package static func exists(_ location: StoreLocation) -> Bool { fileExists(location.database) }
}
