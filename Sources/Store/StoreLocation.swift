/// Where the store lives.
package struct StoreLocation: Hashable, Sendable {
  package var directory: String
  package init(directory: String) { self.directory = directory }
  package var database: String { directory + "/reviews.sqlite" }
}
