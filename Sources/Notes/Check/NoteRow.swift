/// A note's bytes, and the file that they are from.
package struct NoteSource: Sendable {
  package var bytes: [UInt8]
  package var file: String

  package init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }
}

/// A note that was read and waits for the rules.
struct OpenNote {
  var note: CheckedNote
  /// Where its words stand; nil where they are too many to be kept.
  let words: UnsafeMutablePointer<KnownWords>?
}

/// A few notes that are checked together.
///
/// The code of some hundred rules is more than a processor keeps at hand: to hold all of them against one short note is
/// much waiting for the next one's. Several notes wait for it once.
struct NoteRow {
  private let notes: [NoteSource]
  private let tables: CheckTables
  private var open: [OpenNote] = []
  /// Of each note what was understood and found.
  private(set) var checked: [CheckedFacts] = []

  init(_ notes: [NoteSource], _ tables: CheckTables) {
    (self.notes, self.tables) = (notes, tables)
  }

  /// Reads them, holds all rules against them, and gathers what was found.
  mutating func read() {
    read(from: 0)
    // What was opened last is closed first.
    checked.reverse()
  }

  /// A note's text lives as long as it is read: the next one is read inside it.
  private mutating func read(from number: Int) {
    guard number < notes.count else { return NoteChecker.hold(&open) }
    let (bytes, file) = (notes[number].bytes, notes[number].file)
    var findings: [Finding] = []
    var lines: [Int: String] = [:]
    var isOpen = false
    let facts = NoteReader.read(bytes, file: file) { reading, facts, places, source in
      isOpen = true
      findings = KnownWords.hold(of: reading.text) {
        let place = open.count
        let note = CheckedNote(
          reading: reading, facts: facts, places: places, source: source, file: file, matcher: tables.matcher)
        open.append(OpenNote(note: note, words: KnownWords.atHand))
        read(from: number + 1)
        return open[place].note.findings
      }
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
