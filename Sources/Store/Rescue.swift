import Memory

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What was saved from a damaged store.
package struct Rescue: Hashable, Sendable {
  /// Where the damaged file was moved, untouched.
  package var setAside: String
  /// How many reviews were brought over.
  package var reviews: Int
  /// What SQLite said was wrong.
  package var detail: String
}

extension Store {
  /// Sets a damaged store aside under another name and brings over what can be read.
  package static func rescueStore(_ location: StoreLocation, boundary: DayBoundary, at now: Int64) throws
    -> Store
  {
    try withLock(location.lock + ".rescue") {
      // Another process may have rescued it while this one waited.
      let detail: String
      do {
        let sound = try openSound(location, boundary: boundary, at: now)
        guard let damage = try sound.damage() else { return sound }
        detail = damage
      } catch let error as StoreError {
        guard case .corrupt(_, let said) = error else { throw error }
        detail = said
      }
      let aside = try setAside(location, at: now)
      let salvage = Salvage(damaged: aside)
      let store = try openSound(location, boundary: boundary, at: now)
      let reviews = try store.bringOver(salvage)
      store.rescue = Rescue(setAside: aside, reviews: reviews, detail: detail)
      return store
    }
  }

  /// The first thing an integrity check finds wrong.
  package func damage() throws -> String? {
    do {
      let found = try database.first(SQL.integrity, [], { $0.text(0) })
      guard let found, found != "ok" else { return nil }
      return Store.firstFinding(found)
    } catch StoreError.corrupt(_, let detail) {
      return detail
    }
  }

  /// SQLite heads its findings with the database's name and puts them in one text: the first tells enough.
  private static func firstFinding(_ found: String) -> String {
    let lines = found.split(separator: "\n")
    return String(lines.first { !$0.hasPrefix("***") } ?? lines.first ?? "")
  }

  /// Renames the store and the files that belong to it; nothing is overwritten.
  private static func setAside(_ location: StoreLocation, at now: Int64) throws(StoreError) -> String {
    var attempt = 0
    while fileExists(location.aside("damaged", at: now, attempt: attempt)) { attempt += 1 }
    let target = location.aside("damaged", at: now, attempt: attempt)
    for suffix in ["", "-wal", "-shm"] where fileExists(location.database + suffix) {
      guard rename(location.database + suffix, target + suffix) == 0 else {
        throw .cannotOpen(path: target + suffix, reason: lastReason())
      }
    }
    return target
  }

  /// Writes what was saved into a fresh store, all at once.
  private func bringOver(_ salvage: Salvage) throws -> Int {
    try database.transaction {
      for (key, value) in salvage.settings { try database.run(SQL.putSetting, [.text(key), .text(value)]) }
      try reloadSettings()
      for card in salvage.cards {
        try describe(card.description)
        if card.isSuspended { try database.run(SQL.suspend, [.integer(1), .text(card.question)]) }
        if card.isFlagged { try database.run(SQL.flag, [.integer(1), .text(card.question)]) }
        if let day = card.buriedUntil {
          try database.run(SQL.bury, [.integer(Int64(day.number)), .text(card.question)])
        }
      }
      for review in salvage.reviews {
        try database.run(SQL.addCard, [.text(review.question)])
        try database.run(SQL.appendReview, review.bound)
      }
      for (review, at) in salvage.undone
      where try database.first(SQL.hasReview, [.text(review)], { _ in }) != nil {
        try database.run(SQL.undo, [.text(review), .integer(at), .integer(0)])
      }
      for link in salvage.aliases {
        try database.run(SQL.addCard, [.text(link.new)])
        try database.run(SQL.dropAlias, [.text(link.old)])
        try database.run(SQL.alias, [.text(link.old), .text(link.new), .integer(link.at)])
      }
      try replayEverything()
      try forgetFrontiers()
      return salvage.reviews.count
    }
  }
}
