import CSQLite
import Questions
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An .apkg: a note a question, typed where an answer can be compared, turned over where it can't.
package final class AnkiPackage: BankWriter {
  package private(set) var report: Report
  private let zip: ZipWriter
  private let collection: AnkiCollection
  private let info: BankInfo
  private let history: AnkiHistory?
  private var seen: Set<String> = []
  private var newest: Int64

  /// `history` tells what Anki has been given before; without it every note has the bank's date.
  package init(path: String, replacing: Bool, info: BankInfo, history: AnkiHistory?) throws {
    self.info = info
    self.history = history
    zip = try ZipWriter(path: path, replacing: replacing)
    report = Report(keepsDetails: info.listsRemarks)
    newest = info.date
    collection = try AnkiCollection(beside: path)
  }

  package func add(_ item: Item) throws {
    guard report.takes(item) else { return }
    for (index, part) in item.parts.enumerated() {
      let guid = ankiGuid(item.id, part: index)
      guard seen.insert(guid).inserted else {
        report.note(.repeated, on: item.id)
        continue
      }
      var note = note(item, part, guid: guid)
      if let history {
        let content = note.fields + note.tags + [note.deck]
        note.modified = history.modified(guid, content: content, since: info.date)
      }
      newest = max(newest, note.modified)
      try collection.add(note)
      report.wrote()
    }
    if item.parts.count > 1 { report.note(.onePartOnly, on: item.id) }
  }

  package func finish() throws {
    try zip.add("collection.anki2", collection.finish(modified: newest))
    try zip.add("media", "{}")
    try zip.finish()
    try history?.save()
  }

  private func note(_ item: Item, _ part: Item.Part, guid: String) -> AnkiNote {
    let question = [
      SafeText.paragraphs(item.prompt), item.figure?.svg(in: info.language) ?? "",
      SafeText.paragraphs(item.listing(of: part)),
    ].filter { !$0.isEmpty }.joined(separator: "<br>")
    let also = part.accepted.dropFirst().prefix(6).map { SafeText.markup($0) }.joined(separator: ", ")
    var explanation = (part.working.isEmpty ? item.explanation : [part.working]).map(SafeText.paragraphs)
    explanation += part.feedback.map {
      "<b>\(SafeText.markup($0.answer))</b>: \(SafeText.paragraphs($0.why))"
    }
    return AnkiNote(
      guid: guid, type: part.isTyped ? .typed : .plain, deck: ankiDeck(item, info), tags: item.tagWords,
      fields: [
        question, SafeText.paragraphs(part.answer), also, explanation.joined(separator: "<br>"),
        SafeText.markup(item.source ?? ""), SafeText.markup(item.id),
      ],
      modified: info.date)
  }
}

extension Item.Part {
  /// Whether the answer is short and exact enough to be typed and compared letter by letter.
  var isTyped: Bool {
    switch response {
    case .number, .decimal: true
    case .text(let text, _): text.utf8.count <= 120 && text.count <= 40 && !text.contains("\n")
    case .choice, .order, .selfRated: false
    }
  }
}

/// When each note last changed, as far as earlier exports from this machine remember.
///
/// Anki takes an update only if a note's time has moved on, so an unchanged note must keep its time
/// and a changed one must get a later one, however quickly the exports follow each other.
package final class AnkiHistory {
  private var known: [String: (digest: UInt64, modified: Int64)] = [:]
  private let path: String?
  private var changed = false

  /// Nothing is remembered where there is no path, or its file can't be read.
  package init(path: String?) {
    self.path = path
    guard let path, let text = readText(path) else { return }
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: "\t")
      guard cells.count == 3, let digest = UInt64(cells[1], radix: 16), let time = Int64(cells[2]) else {
        continue
      }
      known[String(cells[0])] = (digest, time)
    }
  }

  func modified(_ guid: String, content: [String], since date: Int64) -> Int64 {
    let digest = Self.digest(content)
    guard let before = known[guid] else {
      known[guid] = (digest, date)
      changed = true
      return date
    }
    if before.digest == digest { return before.modified }
    let now = max(before.modified + 1, date)
    known[guid] = (digest, now)
    changed = true
    return now
  }

  /// A change must show; nobody attacks it, so it need only be quick.
  private static func digest(_ content: [String]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in content {
      var text = text
      text.withUTF8 { bytes in
        let raw = UnsafeRawBufferPointer(bytes)
        let whole = raw.count & ~7
        for at in stride(from: 0, to: whole, by: 8) {
          hash =
            (hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian)
            &* 0x9e37_79b9_7f4a_7c15
          hash ^= hash >> 29
        }
        for byte in raw[whole...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      }
      hash = (hash ^ 0x1f) &* 0x100_0000_01b3
    }
    return hash
  }

  func save() throws {
    guard let path, changed else { return }
    let file = try AtomicFile(path: path, replacing: true)
    for (guid, entry) in known.sorted(by: { $0.key < $1.key }) {
      try file.write("\(guid)\t\(String(entry.digest, radix: 16))\t\(entry.modified)\n")
    }
    try file.finish()
  }
}

/// A whole text file, or nil.
func readText(_ path: String) -> String? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      bytes.append(contentsOf: buffer[..<count])
    } else if count == 0 {
      return String(decoding: bytes, as: UTF8.self)
    } else if errno != EINTR {
      return nil
    }
  }
}
