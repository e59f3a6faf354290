/// Where the store lives.
package struct StoreLocation: Hashable, Sendable {
  package var directory: String
  package init(directory: String) { self.directory = directory }
  package var database: String { directory + "/reviews.sqlite" }
  /// Held while a store is created, migrated or set aside, so that two processes do not do it at once.
  var lock: String { directory + "/reviews.lock" }
  /// Where a damaged store is moved to, or a copy is put before a migration.
  func aside(_ why: String, at moment: Int64, attempt: Int) -> String {
    directory + "/reviews.\(why)-\(moment)" + (attempt == 0 ? "" : "-\(attempt)") + ".sqlite"
  }
}
