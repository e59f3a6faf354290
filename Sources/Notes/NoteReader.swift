import TCP

/// What was understood in one note.
package struct NoteFacts: Hashable, Sendable {
  package var file: String
  /// In the order of the note.
  package var facts: [Fact]
  package var warnings: [Document.Warning]

  package init(file: String, facts: [Fact], warnings: [Document.Warning]) {
    self.file = file
    self.facts = facts
    self.warnings = warnings
  }
}

/// Reads a note's bytes into facts.
package enum NoteReader {
  package static func read(_ bytes: consuming [UInt8], file: String) -> NoteFacts {
    read(bytes, file: file) { _, _, _, _ in }
  }

  /// Hands the note as it was read, with its facts and places, to `inspect` on the way.
  static func read(
    _ bytes: consuming [UInt8], file: String,
    inspecting inspect: (Reading, [Fact], PlaceTable, UnsafeBufferPointer<UInt8>) -> Void
  ) -> NoteFacts {
    if let bank = BankReader.read(bytes, file: file) { return bank }
    if bytes.withUnsafeBufferPointer(Sieve.holdsNothing) {
      return NoteFacts(file: file, facts: [], warnings: [])
    }
    let prepared = Preparation(bytes)
    return prepared.bytes.withUnsafeBufferPointer { source in
      // Nothing on TCP, nothing to warn of.
      if prepared.choice?.stretches.isEmpty == true, prepared.problems.isEmpty {
        return NoteFacts(file: file, facts: [], warnings: [])
      }
      var document = MarkdownReader.read(
        source, from: prepared.bodyStart, stretches: prepared.choice?.stretches)
      document.tags = prepared.tags
      document.passedBy = prepared.choice?.passedBytes ?? 0
      document.passedHeadings = prepared.choice?.passedHeadings ?? 0
      document.foldNoBreakSpaces()
      let places = PlaceTable(source, behindLineFeeds: prepared.landmarks.lineStarts)
      let facts = document.text.withUnsafeBufferPointer { text in
        var reading = Reading(document: document, text: text)
        for recogniser in recognisers where recogniser.mayStand(in: reading) { recogniser.read(&reading) }
        let facts = FactWriter(reading: reading, places: places, source: source, file: file).facts
        inspect(reading, facts, places, source)
        return facts
      }
      let warnings = prepared.problems.map { problem in
        let place = places.place(of: problem.offset, in: source)
        return Document.Warning(line: place.line, column: place.column, message: problem.message)
      }
      return NoteFacts(file: file, facts: facts, warnings: warnings)
    }
  }

  /// How many lines, runs, spans and words a note comes to: a measure of the work that no clock disturbs.
  package static func work(_ bytes: consuming [UInt8]) -> Int {
    let prepared = Preparation(bytes)
    return prepared.bytes.withUnsafeBufferPointer { source in
      let document = MarkdownReader.read(source, from: prepared.bodyStart)
      return document.text.count + document.lines.count + document.runs.count + document.spans.count
        + Scanner(document).mentions.count
    }
  }
}

/// Gives what the recognisers found its places in the file, its outline and its order.
private struct FactWriter {
  let reading: Reading
  let places: PlaceTable
  let source: UnsafeBufferPointer<UInt8>
  let file: String

  var facts: [Fact] {
    // Facts are large, and mostly in order already: their numbers are sorted, not they.
    let found = reading.found
    let order = found.indices.sorted { (found[$0].position, $0) < (found[$1].position, $1) }
    var outlines: [Int: [String]] = [:]
    return order.map { index in
      let section = found[index].section
      let outline = outlines[section] ?? reading.outline.titles(of: section).map { reading.string($0) }
      outlines[section] = outline
      return fact(found[index], outline)
    }
  }

  private func fact(_ found: Reading.Found, _ outline: [String]) -> Fact {
    let place = place(found.position)
    return Fact(
      place: Place(file: file, line: place.line, column: place.column), subject: placed(found.subject),
      text: found.text,
      outline: outline,
      tags: reading.document.tags + found.tags)
  }

  private func place(_ position: Int) -> (line: Int, column: Int) {
    places.place(of: reading.document.sourceOffset(of: position), in: source)
  }

  /// Segments carried bytes of text until now.
  private func placed(_ subject: Fact.Subject) -> Fact.Subject {
    guard case .exchange(var segments) = subject else { return subject }
    for index in segments.indices {
      (segments[index].line, segments[index].column) = place(segments[index].line)
    }
    return .exchange(segments)
  }
}
