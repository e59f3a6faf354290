import Memory

/// What `doctor` found out about the store.
package struct Checkup: Hashable, Sendable {
  package var reviews = 0
  package var cards = 0
  /// What SQLite's integrity check says; empty where all is well.
  package var damage: [String] = []
  /// Rows that point at nothing: table names.
  package var orphans: [String] = []
  /// Cards whose cached state was not what the log gives; they were mended.
  package var mendedCards = 0
  /// Names that lead around in a ring; they were dropped.
  package var ringsOfNames = 0
  /// Settings whose value does not fit; the default is used.
  package var badSettings: [String] = []
  /// Reviews from more than a day ahead: a clock was wrong.
  package var fromTheFuture = 0
  package var usesWriteAheadLog = true
  /// The folder or file can't be written; nothing could be mended.
  package var isReadOnly = false

  package init() {}
}

extension Store {
  /// Looks at everything, and repairs what is derived. The log itself is never touched.
  package func checkUp(at now: Int64) throws -> Checkup {
    var checkup = Checkup()
    checkup.damage = try database.all(SQL.integrity) { $0.text(0) }.filter { $0 != "ok" }
      .flatMap { $0.split(separator: "\n").map(String.init) }.filter { !$0.hasPrefix("***") }
    guard checkup.damage.isEmpty else { return checkup }
    checkup.orphans = try database.all(SQL.foreignKeys) { $0.text(0) }
    checkup.reviews = try database.first(SQL.countReviews) { $0.int(0) } ?? 0
    checkup.cards = try database.first(SQL.countCards) { $0.int(0) } ?? 0
    checkup.fromTheFuture =
      try database.first(SQL.reviewsAfter, [.integer(now + millisecondsADay)]) { $0.int(0) } ?? 0
    checkup.usesWriteAheadLog = try database.first(SQL.readJournalMode) { $0.text(0) } == "wal"
    checkup.badSettings = try badSettings()
    do {
      try database.transaction {
        try reloadSettings()
        checkup.ringsOfNames = try dropRings()
        checkup.mendedCards = try replayEverything()
      }
    } catch StoreError.readOnly {
      checkup.isReadOnly = true
    }
    return checkup
  }

  private func badSettings() throws -> [String] {
    var bad: [String] = []
    try database.each(SQL.settings) { row in
      guard let key = SettingKey(rawValue: row.text(0)) else { return }
      var trial = StudySettings()
      do { try trial.set(key, to: row.text(1)) } catch { bad.append(key.rawValue) }
    }
    return bad
  }

  /// Where names lead around in a ring, the newest link of it goes.
  private func dropRings() throws -> Int {
    var dropped = 0
    var direct: [String: String] = [:]
    for link in try relinks() {
      direct[link.old] = link.new
      var name = link.new
      while name != link.old, let next = direct[name] { name = next }
      guard name == link.old else { continue }
      direct[link.old] = nil
      try database.run(SQL.dropAlias, [.text(link.old)])
      dropped += 1
    }
    return dropped
  }
}
