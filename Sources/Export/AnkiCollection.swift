/// The SQLite file inside a package: Anki's schema 11, which every Anki since 2.1 reads.
final class AnkiCollection {
  private let file: DatabaseWriter
  private let col: DatabaseTable
  private let notes: DatabaseTable
  private let cards: DatabaseTable
  private var record = DatabaseRecord()
  private var decks: [(name: String, id: Int64)] = []
  private static let firstID: Int64 = 1_500_000_000_000
  private var nextID = AnkiCollection.firstID

  /// `write` takes the file after its first page, as it comes.
  init(to write: @escaping (UnsafeRawBufferPointer) throws -> Void) {
    file = DatabaseWriter(to: write)
    // Without indexes: a package is read once from end to end, and the collection that takes it has its own.
    col = file.table("col", columns: Self.colColumns)
    notes = file.table("notes", columns: Self.noteColumns)
    cards = file.table("cards", columns: Self.cardColumns)
    for (name, columns) in Self.emptyTables { _ = file.table(name, columns: columns) }
  }

  func add(_ note: AnkiNote, into deck: Int64) throws {
    let id = nextID
    nextID += 1
    record.removeAll()
    record.addNull()
    note.text.bytes.withUnsafeBufferPointer { text in
      record.add(UnsafeBufferPointer(rebasing: text[note.guid]))
      record.add(note.type.id)
      record.add(note.modified)
      record.add(0)
      record.add(UnsafeBufferPointer(rebasing: text[note.tags]))
      record.add(UnsafeBufferPointer(rebasing: text[note.fields]))
    }
    note.sortField.bytes.withUnsafeBufferPointer { sortField in
      record.add(numeric: sortField)
      record.add(Int64(SHA1.head(UnsafeRawBufferPointer(sortField))))
    }
    record.add(0)
    record.add("")
    try notes.add(id, record, to: file)
    try addCard(id, of: note, into: deck)
  }

  /// A card a note; a new card's `due` is its place in the queue.
  private func addCard(_ id: Int64, of note: AnkiNote, into deck: Int64) throws {
    record.removeAll()
    record.addNull()
    record.add(id)
    record.add(deck)
    record.add(0)
    record.add(note.modified)
    for _ in ["usn", "type", "queue"] { record.add(0) }
    record.add(nextID - Self.firstID)
    for _ in ["ivl", "factor", "reps", "lapses", "left", "odue", "odid", "flags"] { record.add(0) }
    record.add("")
    try cards.add(id, record, to: file)
  }

  /// Adds what a collection says of itself; gives the first page.
  func finish(modified: Int64) throws -> [UInt8] {
    record.removeAll()
    record.addNull()
    record.add(1_500_000_000)
    record.add(modified * 1000)
    record.add(modified * 1000)
    for number: Int64 in [11, 0, 0, 0] { record.add(number) }
    for text in [configuration(), models(), deckTable(), Self.deckOptions, "{}"] { record.add(text) }
    try col.add(1, record, to: file)
    return try file.finish()
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
      $0.field("nextPos", Int(nextID - Self.firstID) + 1)
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

  private static let colColumns = """
    id integer primary key, crt integer not null, mod integer not null, scm integer not null,
      ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
      models text not null, decks text not null, dconf text not null, tags text not null
    """
  private static let noteColumns = """
    id integer primary key, guid text not null, mid integer not null, mod integer not null,
      usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
      flags integer not null, data text not null
    """
  private static let cardColumns = """
    id integer primary key, nid integer not null, did integer not null, ord integer not null,
      mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
      ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
      left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null
    """
  private static let emptyTables = [
    (
      "revlog",
      """
      id integer primary key, cid integer not null, usn integer not null, ease integer not null,
        ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
        type integer not null
      """
    ), ("graves", "usn integer not null, oid integer not null, type integer not null"),
  ]

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
