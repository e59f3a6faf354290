import Notes
import Questions

/// What has made Markdown parsers slow, and what each rule of `check` looks for over and over: the time must grow as
/// the bytes do.
enum NotesGrowth {
  static func report() {
    for (name, make) in growing {
      grow(name, make, upTo: 8) { _ = NoteReader.read($0, file: "note.md") }
    }
  }

  static func reportChecks() {
    for (name, unit) in repeating {
      let make: @Sendable (Int) -> [UInt8] = { Array("# TCP\n\n".utf8) + repeated(unit, $0) }
      grow(name, make, upTo: 4) { _ = NoteChecker.check($0, file: "note.md") }
      grow("  asked about", make, upTo: 2) { note in
        let facts = NoteReader.read(note, file: "note.md").facts
        _ = QuestionMaker(language: .english).questions(from: facts)
      }
    }
  }

  /// Lines, or stretches of one line, that some rule looks at closely.
  private static let repeating = [
    (
      "captured segments",
      "IP 10.0.0.1.5000 > 10.0.0.2.80: Flags [P.], seq 1:101, ack 1, win 502, length 100\n"
    ),
    ("numbers in sentences", "A sends SEQ 100 with 20 bytes, B replies ACK 120.\n"),
    ("the same on one line", "A sends SEQ 100 with 20 bytes, B replies ACK 120. "),
    ("arrows on one line", "CLOSED -> LISTEN "),
    ("arrows", "LISTEN -> TIME_WAIT\n"),
    ("states", "서버는 FIN을 받고 CLOSE_WAIT 상태가 된다.\n"),
    ("states on one line", "The server receives a FIN and enters CLOSE_WAIT. "),
    ("misspelt states", "CLOSE_WIAT ESTABLISHD SYN_WAIT\n"),
    ("letters", "- F(SYN)\n"),
    ("headings", "## SYN 0x03\n\n"),
    ("rows", "| SYN | 0x03 |\n|---|---|\n| ACK | 0x10 |\n\n"),
    ("items", "1. 클라이언트가 FIN을 보낸다.\n    1. SYN\n"),
    ("struck out", "~~SYN~~ ACK 1301\n"),
    ("widths", "시퀀스 번호는 16비트이다. 헤더는 최대 64바이트이다.\n"),
    ("hidden words", "==a"),
    ("flags in one paragraph", "client ack=x+1\n"),
    ("lists that go on", "2. SYN\n\ntext\n\n"),
  ]

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

  private static func grow(
    _ name: String, _ make: (Int) -> [UInt8], upTo largest: Int, _ work: ([UInt8]) -> Void
  ) {
    var row: [String] = []
    var first = 1.0
    for size in [1, 2, 4, 8] where size <= largest {
      let note = make(size << 20)
      let time = NotesBench.best(of: 1) { work(note) }
      if size == 1 { first = time }
      row.append("\(size) MB \(NotesBench.milliseconds(time)) (x\(NotesBench.ratio(time, first)))")
    }
    NotesBench.say("\(name): " + row.joined(separator: ", "))
  }

  private static func repeated(_ text: String, _ size: Int) -> [UInt8] {
    let unit = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + unit.count)
    while bytes.count < size { bytes += unit }
    return bytes
  }
}
