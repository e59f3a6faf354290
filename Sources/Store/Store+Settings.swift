import Memory

extension Store {
  static let deviceKey = "device"

  /// A short random name: the log tells machines apart without telling whose they are.
  static func randomName() -> String {
    var generator = SystemRandomNumberGenerator()
    return hexadecimal(generator.next(), digits: 8)
  }

  /// A setting of the program that is none of the schedule's (`lang`, `notes`).
  package func value(of key: String) throws -> String? {
    try database.first(SQL.setting, [.text(key)]) { $0.text(0) }
  }

  package func setValue(_ text: String?, of key: String) throws {
    if let text {
      try database.run(SQL.putSetting, [.text(key), .text(text)])
    } else {
      try database.run(SQL.dropSetting, [.text(key)])
    }
  }

  /// Changes a setting of the schedule; where it moves cards, all are replayed in the same transaction.
  package func set(_ key: SettingKey, to text: String) throws {
    try set([(key, text)])
  }

  package func set(_ changes: [(key: SettingKey, text: String)]) throws {
    try database.transaction {
      try reloadSettings()
      var changed = settings
      for change in changes {
        try changed.set(change.key, to: change.text)
        let written = changed.text(of: change.key)
        try database.run(SQL.putSetting, [.text(change.key.rawValue), .text(written)])
      }
      adopt(changed)
      if changes.contains(where: { $0.key.movesCards }) { try replayEverything() }
    }
  }

  /// Reads the settings another process may have changed.
  package func reloadSettings() throws {
    var fresh = StudySettings()
    try database.each(SQL.settings) { row in
      let key = row.text(0)
      if key == Store.deviceKey { device = row.text(1) }
      guard let known = SettingKey(rawValue: key) else { return }
      // A value that no longer fits (a damaged row) leaves the default; `doctor` names it.
      try? fresh.set(known, to: row.text(1))
    }
    if fresh != settings { adopt(fresh) }
  }

  private func adopt(_ fresh: StudySettings) {
    settings = fresh
    scheduler = Scheduler(fresh)
  }
}

extension Store {
  private static func frontierKey(_ bank: UInt64) -> String { "frontier-" + hexadecimal(bank, digits: 16) }

  /// How many cards at the beginning of a bank are known to have been seen.
  package func frontier(of bank: UInt64) throws -> Int {
    try value(of: Store.frontierKey(bank)).flatMap { Int($0) } ?? 0
  }

  package func setFrontier(_ place: Int, of bank: UInt64) throws {
    try forgetFrontiers()
    try setValue("\(place)", of: Store.frontierKey(bank))
  }

  /// A card may have become new again.
  func forgetFrontiers() throws(StoreError) { try database.run(SQL.forgetFrontiers) }
}

func hexadecimal(_ number: UInt64, digits: Int) -> String {
  let text = String(number, radix: 16)
  let padded = String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  return String(padded.suffix(digits))
}
