/// A note's bytes, and the file that they are from.
package struct NoteSource: Sendable {
  package var bytes: [UInt8]
  package var file: String

  package init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }
}

/// A few notes that are checked together.
///
/// The code of some hundred rules, and the tables that they look into, are more than a processor keeps at hand: to hold
/// all of them against one short note is much waiting for the next one's. Several notes wait for it once.
struct NoteRow {
  /// A note that was read and waits for the rules.
  private struct OpenNote {
    var reading: Reading
    var facts: [Fact]
    var places: PlaceTable
    var source: UnsafeBufferPointer<UInt8>
    var file: String
  }

  private let notes: [NoteSource]
  private let matcher: MeaningMatcher
  private var open: [OpenNote] = []
  /// By open note.
  private var findings: [[Finding]] = []
  /// Of each note what was understood and found.
  private(set) var checked: [CheckedFacts] = []

  init(_ notes: [NoteSource], _ tables: CheckTables) {
    (self.notes, matcher) = (notes, tables.matcher)
  }

  /// Reads them, holds all rules against them, and gathers what was found.
  mutating func read() {
    read(from: 0)
    // What was opened last is closed first.
    checked.reverse()
  }

  /// A note's text lives as long as it is read: the next one is read inside it.
  private mutating func read(from number: Int) {
    guard number < notes.count else { return hold() }
    let (bytes, file) = (notes[number].bytes, notes[number].file)
    var findings: [Finding] = []
    var lines: [Int: String] = [:]
    var isOpen = false
    let facts = NoteReader.read(bytes, file: file) { reading, facts, places, source in
      isOpen = true
      let place = open.count
      open.append(OpenNote(reading: reading, facts: facts, places: places, source: source, file: file))
      read(from: number + 1)
      findings = self.findings[place]
      for finding in findings where lines[finding.place.line] == nil {
        let range = places.range(ofLine: finding.place.line, in: source)
        // What was masked is shown as it stands in the note, where places are the same.
        lines[finding.place.line] =
          source.count == bytes.count
          ? String(decoding: bytes[range], as: UTF8.self) : String(decoding: source[range], as: UTF8.self)
      }
    }
    if !isOpen { read(from: number + 1) }
    checked.append(NoteRow.sorted(findings, facts, lines, bytes))
  }

  /// Does each step for all notes before the next one.
  private mutating func hold() {
    let (open, matcher) = (open, matcher)
    findings = KnownWords.hold(of: open.map(\.reading.text)) { words in
      var notes = open.indices.map { place in
        KnownWords.atHand = words[place]
        let note = open[place]
        return CheckedNote(
          reading: note.reading, facts: note.facts, places: note.places, source: note.source,
          file: note.file, matcher: matcher)
      }
      for check in NoteChecker.checks {
        for place in notes.indices {
          KnownWords.atHand = words[place]
          check.check(&notes[place])
        }
      }
      return notes.map(\.findings)
    }
  }

  private static func sorted(
    _ found: [Finding], _ facts: NoteFacts, _ lines: [Int: String], _ bytes: [UInt8]
  ) -> CheckedFacts {
    guard !found.isEmpty else { return CheckedFacts(facts: facts, findings: []) }
    var findings = found
    let permits = Permits(bytes)
    // What is allowed is allowed in whatever other rule's words.
    let allowed = findings.filter(permits.allow)
    findings.removeAll { finding in allowed.contains { $0.sharesWords(with: finding) } }
    findings.sort {
      ($0.place.line, $0.place.column, $0.rule) < ($1.place.line, $1.place.column, $1.rule)
    }
    return CheckedFacts(facts: facts, findings: findings, lines: lines)
  }
}
