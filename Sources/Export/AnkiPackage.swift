import TCP

/// An .apkg: a note a question, typed where an answer can be compared, turned over where it can't.
package final class AnkiPackage: BankWriter {
  package private(set) var report: Report
  private let zip: ZipWriter
  private let collection: AnkiCollection
  private let info: BankInfo
  private let history: AnkiHistory
  private var newest: Int64
  private var note = AnkiNote()

  /// `history` tells what Anki has been given before; without it every note has the bank's date.
  package init(path: String, replacing: Bool, info: BankInfo, history: AnkiHistory?) throws {
    self.info = info
    self.history = history ?? AnkiHistory(path: nil)
    zip = try ZipWriter(path: path, replacing: replacing)
    report = Report(keepsDetails: info.listsRemarks)
    newest = info.date
    let zip = zip
    try zip.open("collection.anki2", reserving: DatabaseWriter.pageSize)
    collection = AnkiCollection { try zip.write($0) }
  }

  package func add(_ item: Item) throws {
    guard report.takes(item) else { return }
    let deck = collection.deckID(ankiDeck(item, info))
    var notes = 0
    if item.isQuestion {
      notes = try add(item, to: deck)
    } else {
      for stage in item.stages(in: info.language) { notes += try add(stage, to: deck) }
    }
    if notes > 0 { report.wrote(entries: notes) }
    report.noteLosses(of: item, losing: Self.losing, dropped: &note.text.hasDropped)
  }

  private static let losing: [Remark] = [.onePartOnly]

  /// How many notes it became.
  private func add(_ item: Item, to deck: Int64) throws -> Int {
    var notes = 0
    for part in item.parts {
      note.write(item, part, in: info.language)
      guard let place = history.give(note.text.bytes[note.guid]) else {
        report.note(.repeated, on: item.id)
        continue
      }
      note.modified = history.modified(place, digest: note.digest(in: deck), since: info.date)
      newest = max(newest, note.modified)
      try collection.add(note, into: deck)
      notes += 1
    }
    return notes
  }

  package func finish() throws {
    try zip.close(beginning: collection.finish(modified: newest))
    try zip.add("media", "{}")
    try zip.finish()
    try history.save()
  }
}

extension AnkiNote {
  mutating func write(_ item: Item, _ part: Item.Part, in language: Language) {
    text.removeAll()
    type = part.isTyped ? .typed : .plain
    text.append(guidOf: item.ankiName ?? item.code, part: part.place)
    guid = 0..<text.count
    text += " "
    text.append(tagsOf: item)
    text += " "
    tags = guid.upperBound..<text.count
    writeFields(item, part, in: language)
    fields = tags.upperBound..<text.count
  }

  /// In the order of `AnkiNoteType.fields`.
  private mutating func writeFields(_ item: Item, _ part: Item.Part, in language: Language) {
    let start = text.count
    text.append(item.prompt, as: .anki)
    if let figure = item.figure {
      text += "<br>"
      text.put(figure.telling(in: language).svg)
    }
    let listing = item.listing(of: part)
    if !listing.isEmpty {
      text += "<br>"
      text.append(listing, as: .anki)
    }
    sortField.removeAll()
    text.bytes.withUnsafeBufferPointer {
      appendWithoutMarkup(UnsafeBufferPointer(rebasing: $0[start...]), to: &sortField)
    }
    separate()
    text.append(part.answer, as: .anki)
    separate()
    for (index, also) in part.alsoShown(of: item).enumerated() {
      if index > 0 { text += ", " }
      text.append(also, as: .anki)
    }
    separate()
    writeExplanation(item, part)
    separate()
    for (index, hint) in item.hints.enumerated() {
      if index > 0 { text += "<br>" }
      text.append(hint, as: .anki)
    }
    separate()
    text.append(item.source ?? "", as: .anki)
    separate()
    text.append(item.id, as: .anki)
  }

  private mutating func separate() { text += "\u{1f}" }

  private mutating func writeExplanation(_ item: Item, _ part: Item.Part) {
    var isFirst = true
    func separate(_ text: inout TextOutput) {
      if !isFirst { text += "<br>" }
      isFirst = false
    }
    for line in item.told(after: part) {
      separate(&text)
      text.append(line, as: .anki)
    }
    for feedback in part.feedback {
      separate(&text)
      text += "<b>"
      text.append(feedback.answer, as: .anki)
      text += "</b>: "
      text.append(feedback.why, as: .anki)
    }
  }

  /// A change must show; nobody attacks it, so it need only be quick.
  func digest(in deck: Int64) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bitPattern: deck)
    text.bytes.withUnsafeBytes { all in
      let content = UnsafeRawBufferPointer(rebasing: all[tags.lowerBound..<fields.upperBound])
      let whole = content.count & ~7
      for place in stride(from: 0, to: whole, by: 8) {
        let word = content.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
        hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 29
      }
      for byte in content[whole...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return hash ^ hash >> 32
  }
}

extension Item.Part {
  /// Whether the answer is short and exact enough to be typed and compared letter by letter.
  var isTyped: Bool {
    switch response {
    case .number, .decimal: true
    case .text(let text, _):
      text.utf8.count <= 120 && !text.utf8.contains(0x0a) && (text.utf8.count <= 40 || text.count <= 40)
    case .choice, .order, .selfRated: false
    }
  }
}
