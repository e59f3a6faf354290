import Memory
import Testing

@testable import Store

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Store: damage, migrations and files of others")
struct RescueTests {
  /// A store with some hundred answers, closed; the ids of its reviews.
  private func filled(_ folder: TemporaryFolder, answers: Int = 400) throws -> Set<String> {
    let store = try folder.store()
    for number in 0..<answers {
      _ = try store.record(
        answer("card \(number % 40)", number % 4 + 1, at: noon(number / 8) + Int64(number)))
    }
    return Set(try store.log().map(\.id))
  }

  private func overwrite(_ path: String, at offset: Int, with bytes: [UInt8]) throws {
    let file = try #require(fopen(path, "r+"))
    defer { fclose(file) }
    fseek(file, offset, SEEK_SET)
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  private func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private let junk = [UInt8](repeating: 0xa5, count: 4096)

  @Test("a torn first page: the file is set aside untouched, and every review is read from its pages")
  func tornHeader() throws {
    let folder = try TemporaryFolder()
    let ids = try filled(folder)
    try overwrite(folder.location.database, at: 0, with: Array(junk[..<4096]))
    let store = try folder.store()
    let rescue = try #require(store.rescue)
    #expect(Set(try store.log().map(\.id)) == ids)
    #expect(rescue.reviews == ids.count)
    #expect(!rescue.detail.isEmpty && !rescue.detail.contains("\n"))
    #expect(fileExists(rescue.setAside))
    #expect(try store.damage() == nil)
    let replayed = stepByStep(try store.log(), store.settings)
    for card in try store.allCards() { #expect(card.state == replayed[card.question]) }
  }

  @Test("any one page torn: no review outside that page is lost, none comes twice")
  func anyPage() throws {
    let folder = try TemporaryFolder()
    let ids = try filled(folder, answers: 150)
    let path = folder.location.database
    let pages = size(path) / 4096
    #expect(pages > 10)
    for page in 0..<pages {
      let other = try TemporaryFolder()
      try copy(path, to: other.location.database)
      try overwrite(other.location.database, at: page * 4096, with: junk)
      let store = try Store.rescueStore(
        other.location, boundary: DayBoundary(utcOffset: 0, startOfDay: 0), at: noon(0))
      let kept = try store.log().map(\.id)
      #expect(Set(kept).count == kept.count)
      #expect(Set(kept).isSubset(of: ids))
      // A page of four kilobytes holds some sixty reviews at most.
      #expect(kept.count >= ids.count - 65, "page \(page)")
    }
  }

  @Test("what is wrong with a torn page is told in one line")
  func oneLine() throws {
    let folder = try TemporaryFolder()
    _ = try filled(folder)
    // Everything in the one file, so that a page of it can be torn; the last holds no settings.
    try Database(path: folder.location.database, create: false).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let last = size(folder.location.database) / 4096 - 1
    try overwrite(folder.location.database, at: last * 4096, with: Array(junk[..<4096]))
    let detail = try #require(try Store.openSound(folder.location, at: noon(5)).damage())
    #expect(!detail.isEmpty && !detail.contains("\n") && !detail.hasPrefix("***"))
    let store = try Store.rescueStore(folder.location, boundary: DayBoundary(utcOffset: 0), at: noon(5))
    #expect(store.rescue?.detail == detail)
  }

  @Test("a truncated file gives what is left of it")
  func truncated() throws {
    let folder = try TemporaryFolder()
    let ids = try filled(folder)
    let path = folder.location.database
    #expect(truncate(path, off_t(size(path) / 2)) == 0)
    let store = try Store.rescueStore(
      folder.location, boundary: DayBoundary(utcOffset: 0, startOfDay: 0), at: noon(0))
    let kept = Set(try store.log().map(\.id))
    #expect(kept.isSubset(of: ids))
    #expect(!kept.isEmpty)
  }

  @Test("what was taken back and what was set survive a rescue")
  func undoSurvives() throws {
    let folder = try TemporaryFolder()
    do {
      let store = try folder.store()
      try store.set(.retention, to: "0.85")
      for day in 0..<5 { _ = try store.record(answer("q", 3, at: noon(day * 5))) }
      _ = try store.undoLast(at: noon(30))
      try store.setSuspended(
        true, CardDescription(question: "q", group: "g", topic: "handshake", form: "flags"))
    }
    try overwrite(folder.location.database, at: 0, with: Array(junk[..<100]))
    let store = try folder.store()
    #expect(try store.log().count == 4)
    #expect(store.settings.retention == 0.85)
    #expect(try store.card("q")?.isSuspended == true)
  }

  @Test("a store of a later version is refused and left as it is")
  func newer() throws {
    let folder = try TemporaryFolder()
    _ = try filled(folder, answers: 3)
    try Database(path: folder.location.database, create: false).execute("PRAGMA user_version = 99")
    #expect(
      throws: StoreError.newer(path: folder.location.database, found: 99, known: Migrations.steps.count)
    ) { try folder.store() }
    #expect(throws: StoreError.self) { try Store.openForReading(folder.location, at: noon(0)) }
    #expect(!folder.names.contains { $0.contains("damaged") })
  }

  @Test("a later version of this program would copy the store before it adds to it")
  func migration() throws {
    let folder = try TemporaryFolder()
    let ids = try filled(folder, answers: 30)
    let database = try Database(path: folder.location.database, create: false)
    try Migrations.bringUpToDate(
      database, location: folder.location, boundary: DayBoundary(utcOffset: 0), at: noon(9),
      steps: Migrations.steps + ["ALTER TABLE cards ADD COLUMN later INTEGER NOT NULL DEFAULT 0"])
    #expect(try Migrations.version(of: database) == Migrations.steps.count + 1)
    let copyName = try #require(folder.names.first { $0.contains("version-") && $0.hasSuffix(".sqlite") })
    let kept = try Database(path: folder.path + "/" + copyName, create: false)
    #expect(try Migrations.version(of: kept) == Migrations.steps.count)
    #expect(try kept.all("SELECT review FROM reviews") { $0.text(0) }.count == ids.count)
  }

  @Test("a migration that fails leaves the store as it was")
  func failedMigration() throws {
    let folder = try TemporaryFolder()
    let ids = try filled(folder, answers: 10)
    let database = try Database(path: folder.location.database, create: false)
    #expect(throws: StoreError.self) {
      try Migrations.bringUpToDate(
        database, location: folder.location, boundary: DayBoundary(utcOffset: 0), at: noon(9),
        steps: Migrations.steps + ["ALTER TABLE cards ADD COLUMN x; CREATE TABLE cards (y)"])
    }
    #expect(Set(try folder.store().log().map(\.id)) == ids)
  }

  @Test("another program's database is left alone")
  func foreign() throws {
    let folder = try TemporaryFolder()
    try Database(path: folder.location.database, create: true).execute(
      "CREATE TABLE theirs (x); PRAGMA user_version = 1")
    #expect(throws: StoreError.foreign(path: folder.location.database)) { try folder.store() }
  }

  @Test("where nothing can be made, it is said at once")
  func nowhere() throws {
    #expect(throws: StoreError.self) {
      try Store.open(StoreLocation(directory: "/proc/no/such"), at: noon(0))
    }
    #expect(throws: StoreError.self) {
      try Store.open(StoreLocation(directory: "/dev/null/store"), at: noon(0))
    }
    #expect(try Store.openForReading(StoreLocation(directory: "/proc/no/such"), at: noon(0)) == nil)
  }

  @Test("the doctor derives anew what is not what the log says, and drops a ring of names")
  func checkUp() throws {
    let folder = try TemporaryFolder()
    _ = try filled(folder, answers: 100)
    let store = try folder.store()
    #expect(try store.checkUp(at: noon(100)).mendedCards == 0)
    try store.database.run("UPDATE cards SET stability = 99, due = 7 WHERE question = 'card 3'")
    try store.database.run("INSERT INTO aliases VALUES ('card 1', 'card 2', 1), ('card 2', 'card 1', 2)")
    try store.database.run("INSERT INTO settings VALUES ('retention', 'much')")
    let checkup = try store.checkUp(at: noon(100))
    #expect(checkup.damage.isEmpty && checkup.orphans.isEmpty)
    #expect(checkup.mendedCards >= 1)
    #expect(checkup.ringsOfNames == 1)
    #expect(checkup.badSettings == ["retention"])
    #expect(try store.checkUp(at: noon(100)).mendedCards == 0)
  }

  private func copy(_ from: String, to: String) throws {
    let source = try #require(fopen(from, "r"))
    let target = try #require(fopen(to, "w"))
    defer {
      fclose(source)
      fclose(target)
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, source), count > 0 {
      #expect(fwrite(chunk, 1, count, target) == count)
    }
  }
}
