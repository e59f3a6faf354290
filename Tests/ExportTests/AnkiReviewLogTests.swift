import CSQLite
import Testing

@testable import Export

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Anki: its own review history")
struct AnkiReviewLogTests {
  private func package(_ entries: [String], named name: String = "deck.apkg", _ body: (String) throws -> Void)
    throws
  {
    var template = Array("/tmp/tcpdrill-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    let collection = folder + "/collection"
    let path = folder + "/" + name
    defer {
      unlink(collection)
      unlink(path)
      rmdir(folder)
    }
    var database: OpaquePointer?
    try #require(sqlite3_open(collection, &database) == SQLITE_OK)
    let code = sqlite3_exec(
      database,
      """
      CREATE TABLE notes (id, guid); CREATE TABLE cards (id, nid, ord);
      CREATE TABLE revlog (id, cid, ease, time, type, factor);
      INSERT INTO notes VALUES (1, 'td-abc'), (2, 'x<y');
      INSERT INTO cards VALUES (10, 1, 0), (20, 2, 1);
      INSERT INTO revlog VALUES (1700000000000, 10, 3, 4000, 0, 0), (1700000600000, 10, 1, 9000, 1, 2500),
        (1700000700000, 20, 4, 100, 3, 0), (1700000800000, 20, 0, 0, 4, 0), (1700000900000, 99, 3, 1, 1, 1);
      """, nil, nil, nil)
    sqlite3_close_v2(database)
    try #require(code == SQLITE_OK)
    let zip = try ZipWriter(path: path, replacing: false)
    let content = try Spool(hiding: collection, for: path)
    try content.measure()
    for entry in entries { try zip.add(entry, content) }
    try zip.finish()
    try body(path)
  }

  @Test("answers are read in order; what was no answer, or has no card, is not")
  func reviews() throws {
    try package(["collection.anki2"]) { path in
      let reviews = try AnkiReviewLog.reviews(in: path)
      #expect(reviews.map(\.ease) == [3, 1, 4])
      #expect(reviews[0].question == "abc")
      #expect(reviews[1].milliseconds == 9000)
      #expect(reviews[2].question == nil && reviews[2].guid == "x<y" && reviews[2].isCram)
    }
  }

  @Test("the compressed format is refused by name, though it carries an old collection too")
  func compressed() throws {
    try package(["collection.anki2", "collection.anki21b"]) { path in
      #expect(throws: AnkiReviewLogError.tooNew) { try AnkiReviewLog.reviews(in: path) }
    }
  }

  @Test("a zip of something else, and what is no zip, are errors")
  func others() throws {
    try package(["readme.txt"]) { path in
      #expect(throws: AnkiReviewLogError.notAPackage(reason: "collection.anki2")) {
        try AnkiReviewLog.reviews(in: path)
      }
    }
    #expect(throws: AnkiReviewLogError.self) { try AnkiReviewLog.reviews(in: "/dev/null") }
  }
}
