import Notes
import TCP

/// Reads notes one after the other and hands on what each says; warnings go to stderr.
///
/// What was understood is kept beside the study record: a note that has not changed is not read again.
struct NoteLibrary {
  private let files: [NoteFile]
  private let folder: String?

  /// - Parameter folder: where the index lies; nil for none.
  init(paths: [String], language: Language, indexIn folder: String? = nil) throws {
    let found = try NoteFiles(paths: paths)
    files = found.files
    self.folder = folder
    for (path, message) in found.warnings.sorted(by: { $0.key < $1.key }) {
      complain("tcpdrill: \(path): \(message[language])")
    }
  }

  func forEach(language: Language, _ body: (NoteFacts) throws -> Void) throws {
    var index = folder.map { NoteIndex(in: $0) }
    for file in files {
      let note = try read(file, &index)
      warn(note.warnings, of: note.file, in: language)
      try body(note)
    }
    index?.save()
  }

  /// What the checker says of each note.
  func forEachFindings(language: Language, _ body: (NoteFindings) throws -> Void) throws {
    var index = folder.map { NoteIndex(in: $0) }
    for file in files {
      let note = try index?.findings(in: file) ?? check(file, &index, keepingFacts: false).findings
      warn(note.warnings, of: note.file, in: language)
      try body(note)
    }
    index?.save()
  }

  /// What each note says, and what the checker says of it.
  func forEachChecked(language: Language, _ body: (NoteFacts, NoteFindings) throws -> Void) throws {
    var index = folder.map { NoteIndex(in: $0) }
    for file in files {
      let (facts, findings) = try known(file, &index) ?? check(file, &index, keepingFacts: true)
      warn(facts.warnings, of: file.path, in: language)
      try body(facts, findings)
    }
    index?.save()
  }

  private func known(_ file: NoteFile, _ index: inout NoteIndex?) -> (NoteFacts, NoteFindings)? {
    guard let facts = index?.facts(of: file), let findings = index?.findings(in: file) else { return nil }
    return (facts, findings)
  }

  private func read(_ file: NoteFile, _ index: inout NoteIndex?) throws -> NoteFacts {
    if let known = index?.facts(of: file) { return known }
    let note = NoteReader.read(try content(of: file), file: file.path)
    if tellsChange(file) { index?.remember(note, of: file) }
    return note
  }

  private func check(
    _ file: NoteFile, _ index: inout NoteIndex?, keepingFacts: Bool
  ) throws -> (facts: NoteFacts, findings: NoteFindings) {
    let checked = NoteChecker.check(try content(of: file), file: file.path)
    let findings = NoteFindings(checked)
    if tellsChange(file) {
      if keepingFacts { index?.remember(checked.facts, of: file) }
      index?.remember(findings, in: file)
    }
    return (checked.facts, findings)
  }

  private func content(of file: NoteFile) throws -> [UInt8] {
    try bytes(ofFile: file.path, expecting: Int(clamping: file.stamp.size))
  }

  /// A pipe has no stamp that tells whether it changed.
  private func tellsChange(_ file: NoteFile) -> Bool { file.stamp.size > 0 }

  private func warn(_ warnings: [Document.Warning], of file: String, in language: Language) {
    for warning in warnings {
      complain("tcpdrill: \(file):\(warning.line):\(warning.column): \(warning.message[language])")
    }
  }
}
