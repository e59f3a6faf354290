import CSQLite
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

@Suite("Store: a disk that fails", .serialized)
struct FaultTests {
  @Test(
    "a write or sync fails, the n-th and all after it: what was acknowledged is there, once",
    arguments: [failedWrite, SQLITE_FULL, failedSync])
  func failingWrites(code: Int32) throws {
    let disk = try FaultyFiles()
    for number in 0..<36 {
      let folder = try TemporaryFolder()
      // The file is made and sound before the disk turns bad.
      _ = try folder.store().record(answer("before", 3, at: noon(0)))
      var acknowledged: [String] = []
      do {
        let database = try Database(path: folder.location.database, create: false, layer: "faulty")
        try database.execute(SQL.beDurable)
        let store = try Store(location: folder.location, database: database)
        disk.fail(after: number, with: code)
        for day in 1...8 {
          do {
            acknowledged.append(try store.record(answer("q\(day % 3)", 3, at: noon(day))).review.id)
          } catch let error as StoreError {
            switch error {
            case .inputOutput, .full: break
            default: Issue.record("write \(number): \(error)")
            }
          }
        }
      }
      disk.fail(after: nil)
      let store = try folder.store()
      #expect(store.rescue == nil)
      let kept = try store.log().map(\.id)
      #expect(Set(kept).count == kept.count)
      #expect(Set(acknowledged).isSubset(of: Set(kept)), "write \(number)")
      #expect(try store.damage() == nil)
      #expect(try store.checkUp(at: noon(100)).mendedCards == 0)
    }
  }

  @Test("once the disk is well again, the same session goes on")
  func recovers() throws {
    let disk = try FaultyFiles()
    let folder = try TemporaryFolder()
    _ = try folder.store()
    let database = try Database(path: folder.location.database, create: false, layer: "faulty")
    try database.execute(SQL.beDurable)
    let store = try Store(location: folder.location, database: database)
    _ = try store.record(answer("q", 3, at: noon(0)))
    disk.fail(after: 0, with: SQLITE_FULL)
    #expect(throws: StoreError.full(path: folder.location.database)) {
      try store.record(answer("q", 3, at: noon(1)))
    }
    disk.fail(after: nil)
    let recorded = try store.record(answer("q", 3, at: noon(1)))
    #expect(recorded.state?.reviews == 2)
    #expect(try store.log().count == 2)
  }

  @Test("connections that answer in turn, a thousand times: all is there, and the doctor is content")
  func twoConnections() throws {
    let folder = try TemporaryFolder()
    let stores = [try folder.store(), try folder.store()]
    for store in stores { try store.database.execute("PRAGMA synchronous = OFF") }
    for number in 0..<1000 {
      _ = try stores[number % 2].record(
        answer("q\(number / 2 % 7)", number % 4 + 1, at: noon(number / 20) + Int64(number % 20) * minute))
    }
    #expect(try stores[0].log().count == 1000)
    #expect(Set(try stores[1].log().map(\.id)).count == 1000)
    #expect(try stores[0].checkUp(at: noon(100)).mendedCards == 0)
  }

  @Test("what a killed process leaves behind (a lock, a log not yet merged and its index) hinders nobody")
  func leftovers() throws {
    let folder = try TemporaryFolder()
    let killed = try folder.store()
    let ids = try (0..<5).map { try killed.record(answer("q\($0)", at: noon($0))).review.id }
    // Its files as they lie on the disk while it runs: what is left when it is no more.
    let left = try TemporaryFolder()
    for name in folder.names { try copy(folder.path + "/" + name, to: left.path + "/" + name) }
    #expect(left.names.contains { $0.hasSuffix("-wal") } && left.names.contains { $0.hasSuffix("-shm") })
    let lock = fopen(left.location.lock, "w")
    fputs("4194304\n", lock)
    fclose(lock)
    let store = try left.store(at: noon(9))
    #expect(store.rescue == nil)
    #expect(try store.log().map(\.id) == ids)
    _ = try store.record(answer("later", at: noon(9)))
    #expect(try store.checkUp(at: noon(9)).mendedCards == 0)
    #expect(try left.store().log().count == 6)
  }

  private func copy(_ from: String, to: String) throws {
    let source = try #require(fopen(from, "rb"))
    defer { fclose(source) }
    let target = try #require(fopen(to, "wb"))
    defer { fclose(target) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, source), count > 0 {
      fwrite(buffer, 1, count, target)
    }
  }

  @Test("eight terminals that open a new record at the same moment all find it made, once")
  func openedAtOnce() async throws {
    for _ in 0..<10 {
      let folder = try TemporaryFolder()
      let location = folder.location
      try await withThrowingTaskGroup(of: Void.self) { group in
        for terminal in 0..<8 {
          group.addTask {
            let store = try Store.open(
              location, boundary: DayBoundary(utcOffset: 0, startOfDay: 0), at: noon(0))
            _ = try store.record(answer("q\(terminal)", at: noon(0) + Int64(terminal)))
          }
        }
        try await group.waitForAll()
      }
      #expect(try folder.store().log().count == 8)
    }
  }

  @Test("a setting changed in one terminal holds for the next answer in the other")
  func settingsAreShared() throws {
    let folder = try TemporaryFolder()
    let (a, b) = (try folder.store(), try folder.store())
    try a.set(.learningSteps, to: "none")
    #expect(try b.record(answer("q", 3, at: noon(0))).state?.phase == .review)
  }

  @Test("threads of their own answer at once, as two terminals do: nothing is lost or doubled")
  func atOnce() async throws {
    let folder = try TemporaryFolder()
    _ = try folder.store()
    let location = folder.location
    try await withThrowingTaskGroup(of: Void.self) { group in
      for terminal in 0..<2 {
        group.addTask {
          let store = try Store.open(
            location, boundary: DayBoundary(utcOffset: 0, startOfDay: 0), at: noon(0))
          try store.database.execute("PRAGMA synchronous = OFF")
          for number in 0..<300 {
            _ = try store.record(
              answer("q\(number % 5)", 3, at: noon(number / 10) + Int64(number * 2 + terminal)))
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try folder.store()
    #expect(try store.log().count == 600)
    #expect(try store.checkUp(at: noon(100)).mendedCards == 0)
  }
}
