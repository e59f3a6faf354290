import Memory

/// A card that outlived its wording.
package struct Relink: Hashable, Sendable {
  package var old: String
  package var new: String
  package var at: Int64
}

extension Store {
  /// Moves the history of a vanished card to the one it became.
  package func relink(_ old: String, to card: CardDescription, at now: Int64) throws {
    let new = card.question
    guard old != new else { return }
    try database.transaction {
      try reloadSettings()
      // A wording that comes back: the earlier move is undone, so that no ring of names arises.
      var name = new
      while let next = try database.first(SQL.aliasOf, [.text(name)], { $0.text(0) }) {
        try database.run(SQL.dropAlias, [.text(name)])
        name = next
      }
      try database.run(SQL.dropAlias, [.text(old)])
      try database.run(SQL.addCard, [.text(old)])
      try describe(card)
      try database.run(SQL.alias, [.text(old), .text(new), .integer(now)])
      try carryOver(from: old, to: new)
      try replay(question: old)
      try replay(question: new)
    }
  }

  /// Gives a card its own history back.
  @discardableResult
  package func undoRelink(of old: String) throws -> Bool {
    try database.transaction {
      try reloadSettings()
      guard let new = try database.first(SQL.aliasOf, [.text(old)], { $0.text(0) }) else { return false }
      try database.run(SQL.dropAlias, [.text(old)])
      try replay(question: old)
      try replay(question: new)
      return true
    }
  }

  package func relinks() throws -> [Relink] {
    try database.all(SQL.aliases) { Relink(old: $0.text(0), new: $0.text(1), at: $0.integer(2)) }
  }

  /// Suspension, flags and being buried go with the card.
  private func carryOver(from old: String, to new: String) throws {
    guard let card = try card(old) else { return }
    if card.isSuspended { try database.run(SQL.suspend, [.integer(1), .text(new)]) }
    if card.isFlagged { try database.run(SQL.flag, [.integer(1), .text(new)]) }
    if let day = card.buriedUntil { try database.run(SQL.bury, [.integer(Int64(day.number)), .text(new)]) }
  }
}
