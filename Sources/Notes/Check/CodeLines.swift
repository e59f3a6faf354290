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
    // Answers are laid out in fences that call themselves Markdown.
    if ["markdown", "md"].contains(info.lowercased()) { return false }
    if info.withSlice(LanguageNames.programming.hold) { return true }
    let kind = Fence.kind(of: block, reading)
    return kind == .program || kind == .console
  }
}
