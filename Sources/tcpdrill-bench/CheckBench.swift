import Notes

/// What checking costs beside reading: the same notes through `facts` and through `check`.
enum CheckBench {
  static func report(notes count: Int = 2_000) {
    var corpus = NotesCorpus(seed: 1)
    let notes = (0..<count).map { _ in corpus.note(bytes: 11_000) }
    var found = 0
    let facts = NotesBench.best(of: 5) {
      found = 0
      for note in notes { found += NoteReader.read(note, file: "note.md").facts.count }
    }
    var findings = 0
    let check = NotesBench.best(of: 5) {
      findings = 0
      for note in notes { findings += NoteChecker.check(note, file: "note.md").findings.count }
    }
    print(
      "\(count) notes: facts \(NotesBench.milliseconds(facts)) (\(found) of them), check \(NotesBench.milliseconds(check)) (\(findings) findings): ratio \(NotesBench.ratio(check, facts))"
    )
    NotesGrowth.reportChecks()
  }
}
