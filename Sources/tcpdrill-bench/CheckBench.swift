import Notes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
      for start in stride(from: 0, to: notes.count, by: 4) {
        let row = notes[start..<min(notes.count, start + 4)].map { NoteSource($0, file: "note.md") }
        findings += NoteChecker.check(row).reduce(0) { $0 + $1.findings.count }
      }
    }
    print(
      "\(count) notes: facts \(NotesBench.milliseconds(facts)) (\(found) of them), check \(NotesBench.milliseconds(check)) (\(findings) findings): ratio \(NotesBench.ratio(check, facts))"
    )
    run(notes)
    NotesGrowth.reportChecks()
  }

  /// The program itself, in elapsed time: `check` works on all processors, `facts` on one.
  private static func run(_ notes: [[UInt8]]) {
    let short = Array("# TCP\n\nA SYN opens a connection.\n".utf8)
    for (name, heap) in [
      ("2,000 notes", notes), ("the first 50", Array(notes.prefix(50))), ("one short note", [short]),
    ] {
      guard let folder = NotesFolder.write(heap, short) else { return print("no room for files to run on") }
      defer { NotesFolder.remove(folder) }
      guard let line = compare(folder) else { return print("tcpdrill is not built beside this program") }
      print("\(name), the program on \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) processors: \(line)")
    }
  }

  private static func compare(_ folder: String) -> String? {
    let program = NotesFolder.sibling("tcpdrill")
    let (notes, data) = (folder + "/notes", folder + "/data")
    // What notes are searched with is laid out once for a build, not for a run.
    guard Stopwatch.run([program, "check", folder + "/one.md", "--data", data], endingWith: [0, 1]) != nil
    else {
      return nil
    }
    func time(_ command: String, forgetting kept: String...) -> Double {
      for name in kept { unlink("\(data)/\(name).cache") }
      return Stopwatch.run([program, command, notes, "--data", data], endingWith: [0, 1]) ?? .infinity
    }
    var (facts, check, again, recheck) = (Double.infinity, Double.infinity, Double.infinity, Double.infinity)
    for _ in 0..<7 {
      facts = min(facts, time("facts", forgetting: "notes", "facts-text"))
      check = min(check, time("check", forgetting: "checks"))
      again = min(again, time("facts"))
      recheck = min(recheck, time("check"))
    }
    return "facts \(NotesBench.milliseconds(facts)), check \(NotesBench.milliseconds(check)): ratio "
      + "\(NotesBench.ratio(check, facts)); unchanged notes again: \(NotesBench.milliseconds(again)), "
      + "\(NotesBench.milliseconds(recheck)): ratio \(NotesBench.ratio(recheck, again))"
  }
}
