import Notes

/// What was understood in notes the last time, what the checker said of them, and the lines that `facts` wrote:
/// caches beside the store.
///
/// A note whose device, inode, size and time of change are what they were is not read again. Each lies apart from the
/// others, because a command has no use for what another one needs.
struct NoteIndex {
  private let folder: String
  /// Opened when they are first asked for. (A lazy property of a struct is copied out and in again whenever it
  /// changes: each note would copy what is known of all others.)
  private var understood: StampedCache?
  private var judged: StampedCache?
  private var written: StampedCache?
  private var newFacts = false
  private var newFindings = false
  private var newLines = false

  /// - Parameter folder: the study record's folder.
  init(in folder: String) {
    self.folder = folder
  }

  /// The facts of a note that has not changed since.
  mutating func facts(of file: NoteFile) -> NoteFacts? {
    openUnderstood()
    return understood?.read(file.stamp) { $0.note(file: file.path) } ?? nil
  }

  mutating func remember(_ note: NoteFacts, of file: NoteFile) {
    // The cards of an exported bank carry whole questions, which the cache does not hold.
    guard !note.facts.contains(where: \.isBanked) else { return }
    openUnderstood()
    understood?.remember(file.stamp) { $0.add(note) }
    newFacts = true
  }

  /// What the checker said of a note that has not changed since.
  mutating func findings(in file: NoteFile) -> NoteFindings? {
    openJudged()
    return judged?.read(file.stamp) { $0.findings(file: file.path) } ?? nil
  }

  mutating func remember(_ findings: NoteFindings, in file: NoteFile) {
    openJudged()
    judged?.remember(file.stamp) { $0.add(findings) }
    newFindings = true
  }

  /// What `facts` wrote of a note that has not changed since. A run writes in one form.
  mutating func lines(of file: NoteFile, in form: FactForm) -> FactLines? {
    openWritten(form)
    return written?.read(file.stamp) { $0.lines() } ?? nil
  }

  mutating func remember(_ lines: FactLines, of file: NoteFile, in form: FactForm) {
    openWritten(form)
    written?.remember(file.stamp) { $0.add(lines) }
    newLines = true
  }

  mutating func save() {
    if newFacts { understood?.save() }
    if newFindings { judged?.save() }
    if newLines { written?.save() }
  }

  private mutating func openUnderstood() {
    if understood == nil { understood = StampedCache(folder + "/notes.cache") }
  }

  private mutating func openWritten(_ form: FactForm) {
    if written == nil { written = StampedCache(folder + "/facts-\(form.rawValue).cache") }
  }

  private mutating func openJudged() {
    if judged == nil { judged = StampedCache(folder + "/checks.cache") }
  }
}

extension Fact {
  fileprivate var isBanked: Bool {
    if case .card(let card) = subject { card.banked != nil } else { false }
  }
}
