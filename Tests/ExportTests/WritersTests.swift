import Questions
import TCP
import Testing

@testable import Export

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Writers") struct WritersTests {
  @Test("every format writes the same bytes twice", arguments: BankFormat.inTests)
  func sameBytesTwice(format: BankFormat) throws {
    let folder = try TemporaryFolder()
    let first = try folder.export(SampleBank.all, as: format, named: "one")
    let second = try folder.export(SampleBank.all, as: format, named: "two")
    #expect(try folder.bytes("one") == folder.bytes("two"))
    #expect(first.written > 0 && first.written == second.written)
  }

  @Test("an existing file is kept unless told otherwise", arguments: BankFormat.inTests)
  func existingFileIsKept(format: BankFormat) throws {
    let folder = try TemporaryFolder()
    try folder.write("precious", named: "bank")
    #expect(throws: FileTrouble.exists(path: folder.path("bank"))) {
      try folder.export(SampleBank.all, as: format, named: "bank")
    }
    #expect(try folder.bytes("bank") == Array("precious".utf8))
  }

  @Test("an export that is given up leaves no file behind", arguments: BankFormat.inTests)
  func interruptedExport(format: BankFormat) throws {
    let folder = try TemporaryFolder()
    do {
      let writer = try format.open(
        folder.path("bank"), replacing: false, info: SampleBank.info, history: AnkiHistory(path: nil))
      try writer.add(SampleBank.everyForm[0])
    }
    #expect(folder.names.isEmpty)
  }

  @Test("hostile text is written by every format without being lost", arguments: BankFormat.inTests)
  func hostileText(format: BankFormat) throws {
    let folder = try TemporaryFolder()
    let items = SampleBank.hostile.enumerated().map {
      SampleBank.question(.state, id: "h\($0)", prompt: $1, answer: "x\($1)")
    }
    let report = try folder.export(items, as: format, named: "bank")
    let omitted = report.counts.filter { $0.key.isOmission }.values.reduce(0, +)
    #expect(report.written + omitted == items.count)
  }

  @Test("the page lets no note close its script") func pageKeepsScriptClosed() throws {
    let folder = try TemporaryFolder()
    _ = try folder.export(
      [SampleBank.question(.recall, prompt: "</script><script>alert(1)</script>")], as: .html, named: "page")
    let page = String(decoding: try folder.bytes("page"), as: UTF8.self)
    #expect(page.split(separator: "</script>", omittingEmptySubsequences: false).count == 3)
  }

  @Test("a GIFT answer that begins like a weight gets its weight before it") func giftWeights() throws {
    let folder = try TemporaryFolder()
    let items = [
      SampleBank.question(.recall, prompt: "Half?", answer: "%50% of it", accepts: ["half"]),
      SampleBank.question(.choice, prompt: "Which?", answer: " %1%", choices: ["%2%", " %1%"]),
    ]
    _ = try folder.export(items, as: .gift, named: "bank.gift")
    let text = String(decoding: try folder.bytes("bank.gift"), as: UTF8.self)
    #expect(text.contains("  =%100%%50% of it"))
    #expect(text.contains("  =half"))
    #expect(text.contains("  ~%0%%2%"))
    #expect(text.contains("  =%100% %1%"))
  }

  @Test(
    "a topic that nobody would see makes no category without a name",
    arguments: ["", " ", "\u{7}", "\u{202e}\n"])
  func unseenTopics(topic: String) throws {
    let folder = try TemporaryFolder()
    var item = SampleBank.question(.state)
    item.topic = topic
    _ = try folder.export([item], as: .moodle, named: "moodle")
    #expect(
      String(decoding: try folder.bytes("moodle"), as: UTF8.self).contains(
        "<text>$course$/tcpdrill/tcp</text>"))
    _ = try folder.export([item], as: .gift, named: "gift")
    #expect(String(decoding: try folder.bytes("gift"), as: UTF8.self).contains("$CATEGORY: tcpdrill/tcp\n"))
    #expect(ankiDeck(item, SampleBank.info) == "tcpdrill::tcp")
    item.topic = "::"
    #expect(ankiDeck(item, SampleBank.info) == "tcpdrill::tcp")
  }

  @Test("Kahoot's limits hold") func kahootLimits() throws {
    let folder = try TemporaryFolder()
    let long = SampleBank.question(
      .choice, id: "long", prompt: String(repeating: "x", count: 121), answer: "a", choices: ["a", "b"])
    let report = try folder.export(SampleBank.everyForm + [long], as: .kahoot, named: "sheet")
    #expect(report.counts[.promptTooLong] == 1)
    #expect(report.written == 3)
  }

  @Test("Kahoot chooses a state or flags among others that are wrong") func kahootNames() throws {
    let folder = try TemporaryFolder()
    let items = [
      SampleBank.question(.state, id: "s", answer: "SYN-SENT", accepts: ["SYN_RECEIVED"]),
      SampleBank.question(.flags, id: "f", answer: "SYN,ACK"),
      SampleBank.question(.state, id: "x", answer: "no state of TCP's"),
    ]
    let report = try folder.export(items, as: .kahoot, named: "sheet")
    #expect(report.written == 2 && report.counts[.needsChoices] == 1 && report.counts[.tooManyOptions] == nil)
    let text = String(decoding: try folder.bytes("sheet"), as: UTF8.self)
    let cells = text.split(separator: "<t xml:space=\"preserve\">").dropFirst().map {
      $0.prefix { $0 != "<" }
    }
    #expect(cells.count(where: { $0 == "SYN-SENT" }) == 1 && !cells.contains("SYN-RECEIVED"))
    #expect(cells.count(where: { $0 == "SYN,ACK" }) == 1)
  }

  private static let note = Array("td-a".utf8)[...]

  @Test("Anki's notes move forward in time only when they change") func ankiTimes() throws {
    let history = AnkiHistory(path: nil)
    let place = try #require(history.give(Self.note))
    #expect(history.modified(place, digest: 1, since: 100) == 100)
    #expect(history.modified(place, digest: 1, since: 200) == 100)
    #expect(history.modified(place, digest: 2, since: 100) == 101)
    #expect(history.modified(place, digest: 2, since: 900) == 101)
    #expect(history.modified(place, digest: 3, since: 900) == 900)
  }

  @Test("what Anki was given is remembered in a file, and given once an export") func ankiMemory() throws {
    let folder = try TemporaryFolder()
    let names = ["td-a", "td-b", String(repeating: "long", count: 9)].map { Array($0.utf8)[...] }
    var history = AnkiHistory(path: folder.path("h"))
    for (index, name) in names.enumerated() {
      let place = try #require(history.give(name))
      #expect(history.give(name) == nil)
      _ = history.modified(place, digest: UInt64.max - UInt64(index), since: 100)
    }
    try history.save()
    // What nobody can read is passed by.
    try folder.write(
      String(decoding: try folder.bytes("h"), as: UTF8.self) + "broken\n\t\t\ntd-c\tno\tnumber", named: "h")
    for date: Int64 in [50, 60] {
      history = AnkiHistory(path: folder.path("h"))
      for (index, name) in names.reversed().enumerated() {
        let place = try #require(history.give(name))
        // The long one has changed, the others have not.
        let digest = index == 0 ? 1 : UInt64.max - UInt64(names.count - 1 - index)
        #expect(history.modified(place, digest: digest, since: date) == (index == 0 ? 101 : 100))
      }
      try history.save()
    }
  }
}

extension BankFormat {
  /// The formats that take every item; captures and scripts have tests of their own.
  static let inTests: [BankFormat] = allCases.filter { $0 != .pcap && $0 != .packetdrill }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder {
  private let root: String

  init() throws {
    var template = Array("/tmp/tcpdrill-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw FileTrouble.cannotWrite(path: "/tmp", reason: "mkdtemp")
    }
    root = String(cString: made)
  }

  deinit {
    for name in names { unlink(path(name)) }
    rmdir(root)
  }

  func path(_ name: String) -> String { root + "/" + name }

  var names: [String] {
    guard let directory = opendir(root) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { found.append(name) }
    }
    return found
  }

  func bytes(_ name: String) throws -> [UInt8] {
    guard let file = fopen(path(name), "r") else {
      throw FileTrouble.cannotWrite(path: path(name), reason: "missing")
    }
    defer { fclose(file) }
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return all }
      all.append(contentsOf: buffer[..<count])
    }
  }

  func write(_ text: String, named name: String) throws {
    let file = try AtomicFile(path: path(name), replacing: true)
    try file.write(text)
    try file.finish()
  }

  @discardableResult
  func export(_ items: [Item], as format: BankFormat, named name: String) throws -> Report {
    let writer = try format.open(
      path(name), replacing: false, info: SampleBank.info, history: AnkiHistory(path: nil))
    for item in items { try writer.add(item) }
    try writer.finish()
    return writer.report
  }
}

@Suite("Identifiers met so far") struct SeenIdentifiersTests {
  @Test("each is new once, whatever its length and its bytes")
  func each() {
    var seen = SeenIdentifiers()
    let all: [[UInt8]] = [
      [], [0], [0, 0], [1], [1, 0], Array("td-a".utf8), Array("td-a-2".utf8),
      Array(repeating: 0x61, count: 23), Array(repeating: 0x61, count: 24), Array(repeating: 0x61, count: 40),
      Array("aaaaaaaab".utf8), Array("baaaaaaaa".utf8), Array("aaaaaaaabaaaaaaaa".utf8),
    ]
    #expect(all.map { seen.insert($0[...]) } == all.map { _ in true })
    #expect(all.map { seen.insert($0[...]) } == all.map { _ in false })
  }
  @Test("among thousands each is found again, under its number")
  func thousands() {
    var places = IdentifierPlaces()
    let all = (0..<5000).map {
      Array("td-\($0 % 7 == 0 ? String(repeating: "x", count: $0 % 50) : "")\($0)".utf8)
    }
    #expect(all.map { places.place(of: $0[...]) } == Array(all.indices))
    #expect(all.reversed().map { places.place(of: $0[...]) } == all.indices.reversed())
    #expect(places.count == all.count && Array(places[4999]) == all[4999])
  }
}
