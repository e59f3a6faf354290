import CSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The SQLite file inside a package: Anki's schema 11, which every Anki since 2.1 reads.
final class AnkiCollection {
  private let database: OpaquePointer
  private let path: String
  private var insertNote: OpaquePointer?
  private var decks: [(name: String, id: Int64)] = []
  private static let firstID: Int64 = 1_500_000_000_000
  private var nextID = AnkiCollection.firstID
  private var cards: Int { Int(nextID - Self.firstID) }
  /// Notes that follow each other into the same deck.
  private var runs: [(deck: Int64, ids: ClosedRange<Int64>)] = []
  private let file: Spool

  /// A new one, in a scratch file in the folder of the package.
  init(beside path: String) throws {
    self.path = path
    let scratch = path + ".\(getpid()).anki2"
    unlink(scratch)
    var handle: OpaquePointer?
    guard sqlite3_open_v2(scratch, &handle, Self.opening, nil) == SQLITE_OK, let handle else {
      throw FileTrouble.cannotWrite(
        path: path, reason: handle.map { String(cString: sqlite3_errmsg($0)) } ?? "SQLite")
    }
    database = handle
    file = try Spool(hiding: scratch, for: path)
    // A scratch file that is packed and thrown away needs no journal.
    try run(
      """
      PRAGMA page_size=16384; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;
      PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY
      """)
    try run(Self.schema)
    try run("BEGIN")
    insertNote = try prepare("INSERT INTO notes VALUES (?,?,?,?,0,?,?,?,?,0,'')")
  }

  deinit {
    sqlite3_finalize(insertNote)
    sqlite3_close_v2(database)
  }

  /// Used by one thread only.
  private static let opening = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX

  func add(_ note: AnkiNote, into deck: Int64) throws {
    let id = nextID
    nextID += 1
    if let last = runs.last, last.deck == deck {
      runs[runs.count - 1].ids = last.ids.lowerBound...id
    } else {
      runs.append((deck, id...id))
    }
    // SQLite reads the bytes where they are: they stay there until the row is written.
    try note.text.bytes.withUnsafeBufferPointer { text in
      try note.sortField.bytes.withUnsafeBufferPointer { sortField in
        bind(insertNote, 1, id)
        bind(insertNote, 2, text, note.guid)
        bind(insertNote, 3, note.type.id)
        bind(insertNote, 4, note.modified)
        bind(insertNote, 5, text, note.tags)
        bind(insertNote, 6, text, note.fields)
        bind(insertNote, 7, sortField, 0..<sortField.count)
        bind(insertNote, 8, Int64(SHA1.head(UnsafeRawBufferPointer(sortField))))
        try step(insertNote)
      }
    }
  }

  /// A card a note, made from the notes at once; a new card's `due` is its place in the queue.
  private func addCards() throws {
    let insert = try prepare(
      """
      INSERT INTO cards SELECT id,id,?1,0,mod,0,0,0,id-?2,0,0,0,0,0,0,0,0,'' FROM notes WHERE id BETWEEN ?3 AND ?4
      """)
    defer { sqlite3_finalize(insert) }
    for run in runs {
      bind(insert, 1, run.deck)
      bind(insert, 2, Self.firstID - 1)
      bind(insert, 3, run.ids.lowerBound)
      bind(insert, 4, run.ids.upperBound)
      try step(insert)
    }
  }

  /// Adds what a collection says of itself; gives the whole file.
  func finish(modified: Int64) throws -> Spool {
    try addCards()
    let row = try prepare("INSERT INTO col VALUES (1,?,?,?,11,0,0,0,?,?,?,?,'{}')")
    defer { sqlite3_finalize(row) }
    bind(row, 1, 1_500_000_000)
    bind(row, 2, modified * 1000)
    bind(row, 3, modified * 1000)
    bind(row, 4, configuration())
    bind(row, 5, models())
    bind(row, 6, deckTable())
    bind(row, 7, Self.deckOptions)
    try step(row)
    try run("COMMIT")
    try file.measure()
    return file
  }

  /// The id of a deck, which is made where it is new.
  func deckID(_ name: String) -> Int64 {
    if let found = decks.first(where: { $0.name == name }) { return found.id }
    let id = ankiNumber(for: "deck " + name)
    decks.append((name, id))
    return id
  }

  private func models() -> String {
    var json = JSONWriter()
    let deck = decks.first?.id ?? 1
    json.object {
      for type in AnkiNoteType.allCases { type.write(to: &$0, modified: 1_500_000_000, deck: deck) }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func configuration() -> String {
    var json = JSONWriter()
    json.object {
      $0.field(array: "activeDecks") { $0.value(1) }
      $0.field("curDeck", 1)
      $0.field("newSpread", 0)
      $0.field("collapseTime", 1200)
      $0.field("timeLim", 0)
      $0.field("estTimes", true)
      $0.field("dueCounts", true)
      $0.field("curModel", String(AnkiNoteType.typed.id))
      $0.field("nextPos", cards + 1)
      $0.field("sortType", "noteFld")
      $0.field("sortBackwards", false)
      $0.field("addToCur", true)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func deckTable() -> String {
    var json = JSONWriter()
    json.object { table in
      for (name, id) in [("Default", 1), ("tcpdrill", ankiNumber(for: "deck tcpdrill"))] + decks {
        table.field(object: String(id)) {
          $0.field("id", id)
          $0.field("name", name)
          $0.field("mod", 1_500_000_000)
          $0.field("usn", 0)
          for counter in ["lrnToday", "revToday", "newToday", "timeToday"] {
            $0.field(array: counter) {
              $0.value(0)
              $0.value(0)
            }
          }
          $0.field("collapsed", false)
          $0.field("browserCollapsed", false)
          $0.field("desc", "")
          $0.field("dyn", 0)
          $0.field("conf", 1)
          $0.field("extendNew", 10)
          $0.field("extendRev", 50)
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func run(_ sql: String) throws {
    guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else { throw trouble() }
  }

  private func prepare(_ sql: String) throws -> OpaquePointer? {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else { throw trouble() }
    return statement
  }

  private func step(_ statement: OpaquePointer?) throws {
    guard sqlite3_step(statement) == SQLITE_DONE else { throw trouble() }
    sqlite3_reset(statement)
  }

  private func bind(_ statement: OpaquePointer?, _ index: Int32, _ number: Int64) {
    sqlite3_bind_int64(statement, index, number)
  }

  private func bind(
    _ statement: OpaquePointer?, _ index: Int32, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    // Without an address it would be NULL, which is not the empty text.
    guard let base = UnsafeRawPointer(text.baseAddress) else { return bind(statement, index, "") }
    let start = (base + range.lowerBound).assumingMemoryBound(to: CChar.self)
    sqlite3_bind_text(statement, index, start, Int32(range.count), nil)
  }

  private func bind(_ statement: OpaquePointer?, _ index: Int32, _ text: String) {
    // SQLITE_TRANSIENT: SQLite takes a copy, for the buffer is gone when this returns.
    let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    var text = text
    text.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(statement, index, $0.baseAddress, Int32($0.count), copies)
      }
    }
  }

  private func trouble() -> FileTrouble {
    .cannotWrite(path: path, reason: String(cString: sqlite3_errmsg(database)))
  }

  /// Without indexes: a package is read once from end to end, and the collection that takes it has its own.
  private static let schema = """
    CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
      ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
      models text not null, decks text not null, dconf text not null, tags text not null);
    CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
      usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
      flags integer not null, data text not null);
    CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
      mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
      ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
      left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
    CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
      ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
      type integer not null);
    CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
    """

  private static let deckOptions = """
    {"1":{"id":1,"name":"Default","mod":0,"usn":0,"maxTaken":60,"timer":0,"autoplay":true,"replayq":true,\
    "new":{"delays":[1,10],"ints":[1,4,7],"initialFactor":2500,"order":1,"perDay":20,"bury":true},\
    "rev":{"perDay":200,"ease4":1.3,"ivlFct":1,"maxIvl":36500,"bury":true,"hardFactor":1.2},\
    "lapse":{"delays":[10],"mult":0,"minInt":1,"leechFails":8,"leechAction":1},"dyn":false}}
    """
}

/// One note on its way into a collection: its texts lie behind one another in a buffer that is used again.
struct AnkiNote {
  var text = TextOutput()
  var sortField = TextOutput()
  var guid = 0..<0
  var tags = 0..<0
  /// All fields, parted by U+001F.
  var fields = 0..<0
  var type = AnkiNoteType.plain
  /// Seconds since 1970; Anki takes an update only if this has moved on.
  var modified: Int64 = 0
}
