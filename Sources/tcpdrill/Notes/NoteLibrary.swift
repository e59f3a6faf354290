import Notes
import TCP

/// Reads notes one after the other and hands on what each says; warnings go to stderr.
struct NoteLibrary {
  private let files: [NoteFile]

  init(paths: [String], language: Language) throws {
    let found = try NoteFiles(paths: paths)
    files = found.files
    for (path, message) in found.warnings.sorted(by: { $0.key < $1.key }) {
      complain("tcpdrill: \(path): \(message[language])")
    }
  }

  func forEach(language: Language, _ body: (NoteFacts) throws -> Void) throws {
    for file in files {
      let note = NoteReader.read(
        try bytes(ofFile: file.path, expecting: Int(clamping: file.stamp.size)), file: file.path)
      for warning in note.warnings {
        complain("tcpdrill: \(file.path):\(warning.line):\(warning.column): \(warning.message[language])")
      }
      try body(note)
    }
  }
}
