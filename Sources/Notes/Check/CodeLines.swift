/// Which lines of a note are code in a programming language, or what tools printed.
enum CodeLines {
  /// For each line whether it is; empty where no line is.
  static func all(in reading: Reading) -> [Bool] {
    guard !reading.document.fences.isEmpty else { return [] }
    var lines: [Bool] = []
    for block in reading.document.blocks where block.kind == .code && isCode(block, reading) {
      if lines.isEmpty { lines = Array(repeating: false, count: reading.lineCount) }
      for line in block.lines where line < lines.count { lines[line] = true }
    }
    return lines
  }

  private static func isCode(_ block: Document.Block, _ reading: Reading) -> Bool {
    let info = reading.document.fences[Int(block.container) - 1]
    // A drawing, most often.
    if info.isEmpty { return false }
    if info.withSlice({ languages.holds(language(in: $0)) }) { return true }
    let kind = Fence.kind(of: block, reading)
    return kind == .program || kind == .console
  }

  /// The first word of an info string.
  private static func language(in info: TextSlice) -> TextSlice {
    var word = info
    word.end = info.start
    while word.end < info.end, info.blankLength(at: word.end) == 0, info.text[word.end] != UInt8(ascii: "{"),
      info.text[word.end] != UInt8(ascii: ",")
    {
      word.end += 1
    }
    return word
  }

  /// Languages that nobody writes prose in; a comment alone in them is a program's still.
  private static let languages = WordSet([
    "c", "cpp", "c++", "cs", "csharp", "java", "kotlin", "swift", "go", "rust", "python", "py", "js",
    "javascript",
    "ts", "typescript", "ruby", "php", "scala", "sql", "yaml", "json", "toml", "ini", "make", "lua",
  ])
}
