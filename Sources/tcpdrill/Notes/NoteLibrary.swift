import Notes
import TCP

/// Reads notes one after the other and hands on what each says; warnings go to stderr.
///
/// Beside a study record that exists, what was understood is kept: a note that has not changed is not read again.
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
      warn(of: note, in: language)
      try body(note)
    }
    index?.save()
  }

  private func read(_ file: NoteFile, _ index: inout NoteIndex?) throws -> NoteFacts {
    if let known = index?.facts(of: file) { return known }
    let note = NoteReader.read(
      try bytes(ofFile: file.path, expecting: Int(clamping: file.stamp.size)), file: file.path)
    // A pipe has no stamp that tells whether it changed.
    if file.stamp.size > 0 { index?.remember(note, of: file) }
    return note
  }

  /// The same with what the checker found, and the lines it stands on.
  func forEachChecked(language: Language, _ body: (CheckedFacts) throws -> Void) throws {
    for file in files {
      let note = NoteChecker.check(
        try bytes(ofFile: file.path, expecting: Int(clamping: file.stamp.size)), file: file.path)
      warn(of: note.facts, in: language)
      try body(note)
    }
  }

  private func warn(of note: NoteFacts, in language: Language) {
    for warning in note.warnings {
      complain("tcpdrill: \(note.file):\(warning.line):\(warning.column): \(warning.message[language])")
    }
  }
}
