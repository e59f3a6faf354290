import Memory

/// Brings an older store up to this version, with a copy put aside first.
enum Migrations {
  /// What each version added to the one before; the first makes a new store. Never change one that was
  /// released: add another.
  static let steps: [String] = [SQL.schema1, SQL.schema2, SQL.schema3, SQL.schema4]

  static func version(of database: Database) throws(StoreError) -> Int {
    try database.first(SQL.readVersion) { $0.int(0) } ?? 0
  }

  static func bringUpToDate(
    _ database: Database, location: StoreLocation, boundary: DayBoundary, at now: Int64,
    steps: [String] = steps
  ) throws {
    let found = try version(of: database)
    if found == steps.count { return try checkOwner(database) }
    try withLock(location.lock) {
      // Another process may have done it while this one waited.
      let found = try version(of: database)
      guard found <= steps.count else {
        throw StoreError.newer(path: database.path, found: found, known: steps.count)
      }
      if found == 0 {
        guard try database.first(SQL.countTables, [], { $0.int(0) }) == 0 else {
          throw StoreError.foreign(path: database.path)
        }
      } else {
        try checkOwner(database)
        try backUp(database, location: location, version: found, at: now)
      }
      try database.transaction {
        for step in steps[found...] { try database.execute(step) }
        if found == 0 {
          try database.execute(SQL.setApplicationID)
          try writeFirstSettings(database, boundary: boundary)
        }
        try database.execute(SQL.setVersion(steps.count))
      }
    }
  }

  private static func checkOwner(_ database: Database) throws(StoreError) {
    let owner = try database.first(SQL.readApplicationID) { $0.int(0) }
    guard owner == SQL.applicationID else { throw .foreign(path: database.path) }
  }

  private static func backUp(_ database: Database, location: StoreLocation, version: Int, at now: Int64)
    throws
  {
    var attempt = 0
    while fileExists(location.aside("version-\(version)", at: now, attempt: attempt)) { attempt += 1 }
    try database.run(SQL.backUp, [.text(location.aside("version-\(version)", at: now, attempt: attempt))])
  }

  /// A new store remembers where its days begin and what it is called.
  private static func writeFirstSettings(_ database: Database, boundary: DayBoundary) throws(StoreError) {
    let settings = StudySettings(boundary: boundary)
    for key in [SettingKey.timeZone, .dayStart] {
      try database.run(SQL.putSetting, [.text(key.rawValue), .text(settings.text(of: key))])
    }
    try database.run(SQL.putSetting, [.text(Store.deviceKey), .text(Store.randomName())])
  }
}
