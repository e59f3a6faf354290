import TCP

/// A state and what a note says of it: behind its name, on the lines below it, or in its row of a table.
struct Definition {
  struct Part {
    var line: Int
    var range: Range<Int>
  }

  var state: ConnectionState
  private(set) var parts: [Part] = []

  init?(of line: Int, in note: borrowing CheckedNote) {
    let range = note.reading.range(of: line)
    let block = note.reading.block(of: line)
    guard !note.isFenced(line),
      let mention = note.reading.mentions(in: line).first(where: { $0.kind == .state }),
      Int(mention.start) - TermLine.skipMarker(note.text, range) <= 1
    else { return nil }
    state = ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
    if block.kind == .heading {
      guard range.upperBound - Int(mention.end) <= 8 else { return nil }
      readBelow(line, note)
    } else if block.kind == .cell {
      guard !block.isHeaderRow, block.column == 0, range.upperBound - Int(mention.end) <= 4 else {
        return nil
      }
      readRow(line, note)
    } else {
      readText(line, Int(mention.end), range, note)
    }
    if parts.isEmpty { return nil }
  }

  /// The first lines of a section: its text, or the items of its list.
  private mutating func readBelow(_ line: Int, _ note: CheckedNote) {
    for below in line + 1..<min(note.reading.lineCount, line + 4) {
      if note.reading.block(of: below).kind == .heading || !isText(below, note) { break }
      let sentence = note.sentences(of: below).first ?? note.reading.range(of: below)
      if !sentence.isEmpty { parts.append(Part(line: below, range: sentence)) }
    }
  }

  /// A fence may hold the text, where it draws nothing.
  private func isText(_ line: Int, _ note: CheckedNote) -> Bool {
    guard note.isFenced(line) else { return true }
    return !note.isCode(line) && !Definition.drawings.stands(in: note.text, note.reading.range(of: line))
  }

  private static let drawings = TellingWords("--", "->", "→", "│", "|", "──", "←", "=>", "↓", "+-")

  private mutating func readRow(_ line: Int, _ note: CheckedNote) {
    let blocks = note.reading.document.blocks
    let own = Int(note.reading.document.lines[line].block)
    var index = own + 1
    var cells: [Int] = []
    while index < blocks.count, index - own < 8, blocks[index].kind == .cell,
      blocks[index].row == blocks[own].row, blocks[index].container == blocks[own].container
    {
      cells.append(index)
      index += 1
    }
    // A table of transitions tells what leads out of a state, unless it tells what leads into it.
    let isTransition = cells.contains { cell in
      blocks[cell].lines.contains { note.reading.kinds(in: $0).contains(.state) && !leadsHere($0, note) }
    }
    if isTransition { return }
    for cell in cells where blocks[cell].lines.count == 1 {
      let line = Int(blocks[cell].firstLine)
      guard line < note.reading.lineCount, !leadsHere(line, note) else { continue }
      let range = note.reading.range(of: line)
      let sentence = note.sentences(of: line).first ?? range
      if !sentence.isEmpty { parts.append(Part(line: line, range: sentence)) }
    }
  }

  /// `ESTABLISHED → FIN_WAIT_1` in the row of the latter.
  private func leadsHere(_ line: Int, _ note: CheckedNote) -> Bool {
    let states = note.reading.mentions(in: line).filter { $0.kind == .state }
    guard states.count == 2, let last = states.last,
      ConnectionState.allCases[Int(last.value & ~Mention.weak)] == state
    else { return false }
    return Arrow.direction(note.text, Int(states[states.startIndex].end)..<Int(last.start)) == true
  }

  private mutating func readText(_ line: Int, _ end: Int, _ range: Range<Int>, _ note: CheckedNote) {
    // `1. **TIME-WAIT**` over its text in the same item.
    let block = note.reading.block(of: line)
    if block.lines.count >= 2, line == Int(block.firstLine), range.upperBound - end <= 3,
      line + 1 < note.reading.lineCount
    {
      let below = note.reading.range(of: line + 1)
      let sentence = note.sentences(of: line + 1).first ?? below
      if !sentence.isEmpty { parts = [Part(line: line + 1, range: sentence)] }
      return
    }
    if range.upperBound - end <= 3, block.lines.count == 1 { return readUnder(line, block, note) }
    guard let separator = TermLine.separator(note.text, range), separator.lowerBound >= end,
      separator.lowerBound - end <= 28
    else { return }
    if separator.upperBound + 3 < range.upperBound {
      let rest = separator.upperBound..<range.upperBound
      let sentence = note.sentences(of: line).first { $0.upperBound > separator.upperBound } ?? rest
      parts = [Part(line: line, range: max(rest.lowerBound, sentence.lowerBound)..<sentence.upperBound)]
      for later in note.sentences(of: line) where later.lowerBound >= sentence.upperBound {
        let head = later.lowerBound..<min(later.upperBound, later.lowerBound + 16)
        let resumed = Definition.resuming.first(in: note.text, head)
        if resumed.map({ $0.lowerBound - later.lowerBound <= 1 }) ?? false
          || StateAccount.lifetimes.stands(in: note.text, later)
        {
          parts.append(Part(line: line, range: later))
        }
      }
    } else if line + 1 < note.reading.lineCount, note.reading.block(of: line + 1).kind != .heading,
      !note.isFenced(line + 1)
    {
      let below = note.reading.range(of: line + 1)
      let sentence = note.sentences(of: line + 1).first ?? below
      if !sentence.isEmpty { parts = [Part(line: line + 1, range: sentence)] }
    }
  }

  /// It goes on about the state itself.
  private static let resuming = TellingWords("this state", "the state is", "이 상태", "해당 상태")

  /// The items nested below a name, or the paragraph behind a line that is nothing but a name.
  private mutating func readUnder(_ line: Int, _ block: Document.Block, _ note: CheckedNote) {
    for below in line + 1..<min(note.reading.lineCount, line + 4) {
      let own = note.reading.block(of: below)
      let isNested = block.kind == .item && own.listDepth > block.listDepth && own.kind != .code
      let isNext = block.kind == .paragraph && own.kind == .paragraph && below == line + 1
      guard isNested || isNext, note.sectionNumber(of: below) == note.sectionNumber(of: line) else { return }
      let sentence = note.sentences(of: below).first ?? note.reading.range(of: below)
      if !sentence.isEmpty { parts.append(Part(line: below, range: sentence)) }
    }
  }

  /// `클라이언트가 보낸 SYN을 받은`: the party only says whose flag it is.
  static func isRelative(_ told: Range<Int>, _ state: ConnectionState, _ note: CheckedNote) -> Bool {
    let head = note.string(max(0, told.lowerBound - 24)..<told.lowerBound)
    return ["보낸", "보내는", "보내온", "요청한", "전송한"].contains(where: head.contains)
  }
}
