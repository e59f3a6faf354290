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

  /// What `facts` writes of each note.
  func forEachLines(
    in form: FactForm, language: Language, _ body: (String, ArraySlice<UInt8>) throws -> Void
  ) throws {
    var index = folder.map { NoteIndex(in: $0) }
    for file in files {
      let lines = try index?.lines(of: file, in: form) ?? write(file, in: form, &index)
      warn(lines.warnings, of: file.path, in: language)
      try body(file.path, lines.bytes)
    }
    index?.save()
  }

  private func write(_ file: NoteFile, in form: FactForm, _ index: inout NoteIndex?) throws -> FactLines {
    let lines = FactLines(try read(file, &index), in: form)
    if tellsChange(file) { index?.remember(lines, of: file, in: form) }
    return lines
  }

  /// What the checker says of each note.
  func forEachFindings(language: Language, _ body: (NoteFindings) throws -> Void) throws {
    var index = folder.map { NoteIndex(in: $0) }
    var tables: CheckTables?
    for batch in batches {
      let known = batch.map { index?.findings(in: $0) }
      let all = complete(known, of: batch, &tables) { NoteFindings($0) }
      for (place, file) in batch.enumerated() {
        let note = try all[place].get()
        if known[place] == nil, tellsChange(file) { index?.remember(note, in: file) }
        warn(note.warnings, of: note.file, in: language)
        try body(note)
      }
    }
    index?.save()
  }

  /// What each note says, and what the checker says of it.
  func forEachChecked(language: Language, _ body: (NoteFacts, NoteFindings) throws -> Void) throws {
    var index = folder.map { NoteIndex(in: $0) }
    var tables: CheckTables?
    for batch in batches {
      let known = batch.map { self.known($0, &index) }
      let all = complete(known, of: batch, &tables) { ($0.facts, NoteFindings($0)) }
      for (place, file) in batch.enumerated() {
        let (facts, findings) = try all[place].get()
        if known[place] == nil, tellsChange(file) {
          index?.remember(facts, of: file)
          index?.remember(findings, in: file)
        }
        warn(facts.warnings, of: file.path, in: language)
        try body(facts, findings)
      }
    }
    index?.save()
  }

  /// Notes that are checked side by side before any of them is handed on: enough to keep every processor at work,
  /// and few enough to hold what is found in them.
  private var batches: [ArraySlice<NoteFile>] {
    var batches: [ArraySlice<NoteFile>] = []
    var start = 0
    var size: Int64 = 0
    for (place, file) in files.enumerated() {
      size += file.stamp.size
      guard size >= NoteLibrary.batchSize || place - start >= NoteLibrary.batchCount else { continue }
      batches.append(files[start...place])
      (start, size) = (place + 1, 0)
    }
    return start < files.count ? batches + [files[start...]] : batches
  }

  private static let batchSize: Int64 = 32 << 20
  private static let batchCount = 2048

  /// Checks those notes of a batch of which nothing is kept; the tables are taken up when the first is met.
  private func complete<Kept: Sendable>(
    _ known: [Kept?], of batch: ArraySlice<NoteFile>, _ tables: inout CheckTables?,
    keeping kept: @escaping @Sendable (CheckedFacts) -> Kept
  ) -> [Result<Kept, any Error>] {
    let unread = zip(batch, known).filter { $1 == nil }.map(\.0)
    guard !unread.isEmpty else { return known.compactMap { $0.map(Result.success) } }
    // The tables of words are made once.
    let makers = tables == nil ? NoteChecker.tableMakers : []
    let taken = tables ?? KeptTables.tables(in: folder)
    tables = taken
    let fresh = Crew.map(CheckRow.rows(of: unread), weighing: \.size, preparing: makers) { row in
      row.check(with: taken).map { $0.map(kept) }
    }
    KeptTables.keep(taken, in: folder)
    var next = fresh.joined().makeIterator()
    return known.compactMap { $0.map(Result.success) ?? next.next() }
  }

  private func known(_ file: NoteFile, _ index: inout NoteIndex?) -> (NoteFacts, NoteFindings)? {
    guard let facts = index?.facts(of: file), let findings = index?.findings(in: file) else { return nil }
    return (facts, findings)
  }

  private func read(_ file: NoteFile, _ index: inout NoteIndex?) throws -> NoteFacts {
    if let known = index?.facts(of: file) { return known }
    let note = NoteReader.read(try file.content, file: file.path)
    if tellsChange(file) { index?.remember(note, of: file) }
    return note
  }

  /// A pipe has no stamp that tells whether it changed.
  private func tellsChange(_ file: NoteFile) -> Bool { file.stamp.size > 0 }

  private func warn(_ warnings: [Document.Warning], of file: String, in language: Language) {
    for warning in warnings {
      complain("tcpdrill: \(file):\(warning.line):\(warning.column): \(warning.message[language])")
    }
  }
}
