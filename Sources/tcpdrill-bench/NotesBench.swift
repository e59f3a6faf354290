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

/// How fast notes become facts, against md4c's bare parse of the same bytes.
enum NotesBench {
  static func report(notes count: Int = 5_000) {
    var corpus = NotesCorpus(seed: 1)
    let notes = (0..<count).map { _ in corpus.note(bytes: 11_000) }
    let whole = notes.reduce(into: [UInt8]()) { $0 += $1 }
    say("corpus: \(notes.count) notes, \(whole.count / 1_000_000) MB")
    compare("\(count) notes", notes)
    compare("one note", [whole])
    for (name, unit) in growing { grow(name, unit) }
  }

  /// The same comparison on a file of one's own.
  static func measure(_ path: String) {
    guard let file = fopen(path, "r") else { return say("can't open \(path)") }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: ftell(file))
    rewind(file)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    compare(path, [bytes])
  }

  private static func compare(_ name: String, _ notes: [[UInt8]]) {
    let bare = best(of: 3) { for note in notes { parse(note) } }
    var count = 0
    let facts = best(of: 3) {
      count = 0
      for note in notes { count += NoteReader.read(note, file: "note.md").facts.count }
    }
    print(
      "\(name): md4c \(milliseconds(bare)), facts \(milliseconds(facts)) (\(count) of them): ratio \(ratio(facts, bare))"
    )
  }

  /// What has made Markdown parsers slow: the time must grow as the bytes do.
  private static let growing: [(String, @Sendable (Int) -> [UInt8])] = [
    ("nested quotes", { repeated("> ", $0) + Array("x\n".utf8) }),
    ("nested lists", { repeated("- ", $0) + Array("x\n".utf8) }),
    (
      "indented lists",
      { size in
        var text: [UInt8] = []
        var depth = 0
        while text.count < size {
          text += repeated("  ", 2 * (depth % 400)) + Array("- x\n".utf8)
          depth += 1
        }
        return text
      }
    ),
    ("emphasis runs", { repeated("*a **a _a ", $0) + Array("\n".utf8) }),
    (
      "tables",
      {
        repeated("|a", $0 / 8) + Array("|\n".utf8) + repeated("|-", $0 / 8) + Array("|\n".utf8)
          + repeated("|b|\n", $0 * 3 / 4)
      }
    ),
    ("brackets", { repeated("[a](b[", $0) + Array("\n".utf8) }),
    ("fences", { repeated("```\nSYN\n", $0) }),
    ("backticks", { repeated("`a``b```c", $0) }),
    ("one line", { repeated("클라이언트는 SYN을 보내고 ", $0) }),
    ("blank lines after nesting", { repeated("- ", 200) + Array("x\n".utf8) + repeated("\n", $0) }),
  ]

  private static func grow(_ name: String, _ make: (Int) -> [UInt8]) {

    var row: [String] = []
    var first = 1.0
    for size in [1, 2, 4, 8] {
      let note = make(size << 20)
      let time = best(of: 1) { _ = NoteReader.read(note, file: "note.md") }
      if size == 1 { first = time }
      row.append("\(size) MB \(milliseconds(time)) (x\(ratio(time, first)))")
    }
    say("\(name): " + row.joined(separator: ", "))
  }

  private static func repeated(_ text: String, _ size: Int) -> [UInt8] {
    let unit = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + unit.count)
    while bytes.count < size { bytes += unit }
    return bytes
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
  private static func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  static func best(of runs: Int, _ body: () -> Void) -> Double {
    (0..<runs).map { _ in
      let start = now()
      body()
      return now() - start
    }.min() ?? 0
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func milliseconds(_ seconds: Double) -> String { "\(Int((seconds * 1000).rounded())) ms" }
  static func ratio(_ first: Double, _ second: Double) -> String {
    let hundredths = Int((first / max(second, 1e-9) * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
