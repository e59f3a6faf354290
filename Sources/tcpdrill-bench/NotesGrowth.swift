import Notes

/// What has made Markdown parsers slow: the time must grow as the bytes do.
enum NotesGrowth {
  static func report() {
    for (name, unit) in growing { grow(name, unit) }
  }

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
      let time = NotesBench.best(of: 1) { _ = NoteReader.read(note, file: "note.md") }
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
