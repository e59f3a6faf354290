import CMarkdown
import Notes
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How fast notes become facts, against md4c's bare parse of the same bytes and against cmark-gfm.
enum NotesBench {
  /// Three heaps of notes: a vault of somebody's studies, notes that are all on TCP among other things, and notes
  /// on TCP alone; or the notes under the paths given.
  static func report(paths: [String] = [], notes count: Int = 5_000) {
    guard paths.isEmpty else {
      for path in paths { measure(path, NotesFolder.notes(at: path)) }
      return
    }
    var corpus = NotesCorpus(seed: 1)
    measure("a vault", (0..<count).map { _ in corpus.vaultNote(bytes: 11_000) })
    measure("all sorts", (0..<count).map { _ in corpus.note(bytes: 11_000) })
    measure("TCP alone", (0..<count).map { _ in corpus.dense(bytes: 11_000) })
    NotesGrowth.report()
  }

  private static func measure(_ name: String, _ notes: [[UInt8]]) {
    let whole = notes.reduce(into: [UInt8]()) { $0 += $1 + [0x0a] }
    say("\(name): \(notes.count) notes, \(whole.count / 1_000_000) MB")
    compare("  as files", notes)
    compare("  as one file", [whole])
    run(notes, whole)
  }

  /// Inside this process, in processor time: nothing is written.
  private static func compare(_ name: String, _ notes: [[UInt8]]) {
    let bare = best(of: 3) { for note in notes { parse(note) } }
    var count = 0
    let facts = best(of: 3) {
      count = 0
      for note in notes { count += NoteReader.read(note, file: "note.md").facts.count }
    }
    let check = best(of: 2) {
      for note in notes { _ = NoteChecker.check(note, file: "note.md").findings.count }
    }
    say(
      "\(name): md4c \(milliseconds(bare)), facts \(milliseconds(facts)) (\(count) of them), check \(milliseconds(check)): facts/md4c \(ratio(facts, bare)), check/facts \(ratio(check, facts))"
    )
  }

  /// The program itself, from the folder this one lies in: memory, the second run, and cmark-gfm beside it.
  private static func run(_ notes: [[UInt8]], _ whole: [UInt8]) {
    guard let scratch = NotesFolder.write(notes, whole) else { return say("  no room for files to run on") }
    defer { NotesFolder.remove(scratch) }
    let program = NotesFolder.sibling("tcpdrill")
    let command = [program, "facts", scratch + "/notes", "--data", scratch + "/data"]
    guard let first = Stopwatch.run(command), let second = Stopwatch.best(of: 3, command) else {
      return say("  \(program) is not built")
    }
    say(
      "  the program: \(milliseconds(first)), again \(milliseconds(second)): second/first \(ratio(second, first)), peak \(peak(of: [program, "facts", scratch + "/notes", "--data", scratch + "/new"]))"
    )
    let one = [program, "facts", scratch + "/one.md", "--data"]
    guard let own = Stopwatch.run(one + [scratch + "/other"]),
      let peer = Stopwatch.best(of: 3, ["cmark-gfm", "-e", "table", scratch + "/one.md"])
    else { return say("  cmark-gfm is not installed") }
    say(
      "  the program, one file: \(milliseconds(own)), cmark-gfm \(milliseconds(peer)): facts/cmark-gfm \(ratio(own, peer)), peak \(peak(of: one + [scratch + "/newer"]))"
    )
  }

  private static func peak(of command: [String]) -> String {
    Stopwatch.peakKibibytes(of: command).map { "\($0 / 1024) MiB" } ?? "unknown"
  }

  /// md4c with the options the notes' reader uses and callbacks that do nothing.
  private static func parse(_ note: [UInt8]) {
    var parser = MD_PARSER()
    parser.flags = UInt32(
      MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_LATEXMATHSPANS | MD_FLAG_WIKILINKS)
    parser.enter_block = { _, _, _ in 0 }
    parser.leave_block = { _, _, _ in 0 }
    parser.enter_span = { _, _, _ in 0 }
    parser.leave_span = { _, _, _ in 0 }
    parser.text = { _, _, _, _ in 0 }
    note.withUnsafeBytes { bytes in
      _ = md_parse(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), MD_SIZE(bytes.count), &parser, nil)
    }
  }

  /// A line at once, even into a pipe: these runs are long.
  static func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  /// Seconds of processor time that the best of several runs took: other programs don't count.
  static func best(of runs: Int, _ body: () -> Void) -> Double {
    (0..<runs).map { _ in
      let start = now()
      body()
      return now() - start
    }.min() ?? 0
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func milliseconds(_ seconds: Double) -> String { "\(Int((seconds * 1000).rounded())) ms" }
  static func ratio(_ first: Double, _ second: Double) -> String {
    let hundredths = Int((first / max(second, 1e-9) * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
