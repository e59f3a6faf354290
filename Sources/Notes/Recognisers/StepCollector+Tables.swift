import TCP

/// Rows of a table as steps.
extension StepCollector {
  mutating func cell(_ block: Document.Block, _ index: Int, _ reading: inout Reading) {
    if block.isHeaderRow { return columns.take(block, reading) }
    guard !isOff(reading), !reading.outline.sections[section].isForeign || mayTell(block, reading) else {
      return
    }
    if block.container != table {
      table = block.container
      tableRow = -1
      columnIsCounted = false
      while stack.last?.kind == .rows { pop(&reading) }
    }
    if listed(block, &reading) { return }
    // An empty cell is no block: a row may begin with its second.
    let isNewRow = block.column == 0 || block.row != tableRow || stack.last?.kind != .rows
    if block.row != tableRow { isNamedRow = block.column == 0 && namesRow(block, reading) }
    tableRow = block.row
    if isNamedRow { return }
    if isNewRow {
      let line = Int(block.firstLine)
      let sense = reading.sense(of: line)
      var row = draft(line, sense, sense.ordinal ?? marker(line, reading), reading)
      row.position = reading.range(of: line).lowerBound
      // `| — | FIN | … |` below rows that are counted: no further step.
      let title = reading.string(ofLine: line)
      isNamedRow = columnIsCounted && !title.contains { $0.isLetter || $0.isNumber }
      if isNamedRow { return }
      columnIsCounted = title.allSatisfy(\.isNumber)
      rowNumber = columnIsCounted && title.utf8.count <= 2 ? Int(title) : nil
      columns.complete(&row, block, line, reading)
      row.isDrawn =
        row.isDrawn || block.column == 0 && isArrowAlone(line, reading)
        || columns.holdsState(block, line, reading)
      add(row, kind: .rows, rank: 80, &reading)
    }
    guard let top = stack.indices.last, let last = stack[top].drafts.indices.last else { return }
    for line in block.lines where !(isNewRow && line == Int(block.firstLine)) {
      let sense = reading.sense(of: line)
      // A column of one side's states is not the sender's to enter.
      if !columns.holdsState(block, line, reading) { stack[top].drafts[last].children.append(line) }
      StepCollector.merge(sense, into: &stack[top].drafts[last])
      // Where the sender is told, a second SYN of a simultaneous open is no answer.
      if let rowNumber, stack[top].drafts[last].sending?.from == nil,
        TableColumns.holdsFlagsAlone(line, reading)
      {
        stack[top].drafts[last].ordinal = stack[top].drafts[last].ordinal ?? rowNumber
      }
      columns.complete(&stack[top].drafts[last], block, line, reading)
    }
  }

  /// A table that has named a flag may tell TCP's own steps below another protocol's heading.
  private func mayTell(_ block: Document.Block, _ reading: Reading) -> Bool {
    stack.last?.kind == .rows || block.lines.contains { reading.kinds(in: $0).contains(.flag) }
      || block.column == 0
  }

  /// `| ---SYN---> | 0 | 1 |`: flags on an arrow, and nothing else in the cell.
  private func isArrowAlone(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    let mentions = reading.mentions(in: line)
    guard mentions.contains(where: { $0.kind == .flag }),
      mentions.allSatisfy({ $0.kind == .flag || $0.kind == .arrow }),
      Arrow.direction(reading.text, range) != nil
    else { return false }
    var at = range.lowerBound
    for mention in mentions {
      if reading.text[at..<max(at, Int(mention.start))].contains(where: \.isLetterOrDigit) { return false }
      at = max(at, Int(mention.end))
    }
    return !reading.text[at..<range.upperBound].contains(where: \.isLetterOrDigit)
  }

  /// `① …<br>② …`: the pieces of one cell are steps.
  mutating func listed(_ block: Document.Block, _ reading: inout Reading) -> Bool {
    guard block.lines.count >= 2 else { return false }
    var lines = block.lines
    var ordinals = lines.map { reading.sense(of: $0).ordinal ?? marker($0, reading) }
    // `세션을 수립하는 과정.<br>1) …<br>2) …`: what the steps are of.
    if ordinals.first == .some(nil), lines.count >= 3 {
      lines = lines.dropFirst()
      ordinals.removeFirst()
    }
    guard ordinals.allSatisfy({ $0 != nil }), ordinals.first == 1 else { return false }
    for (line, ordinal) in zip(lines, ordinals) {
      add(draft(line, reading.sense(of: line), ordinal, reading), kind: .numbered, rank: 82, &reading)
    }
    return true
  }

  /// A state or a field at the head of a row is explained there: the row is no step.
  func namesRow(_ block: Document.Block, _ reading: Reading) -> Bool {
    let line = Int(block.firstLine)
    guard !reading.kinds(in: line).isDisjoint(with: .state | .field),
      !columns.holdsState(block, line, reading),
      let term = TermLine(
        text: reading.text, range: reading.range(of: line), mentions: reading.mentions(in: line), whole: true)
    else { return false }
    return !term.states.isEmpty || term.field != nil
  }

  /// A table's row says sender, flags and numbers in separate cells.
  static func merge(_ sense: LineSense, into draft: inout StepDraft) {
    guard var known = draft.sending else {
      draft.sending = sense.first
      if draft.sending == nil, sense.looseSeq != nil || sense.looseAck != nil {
        draft.sending = Sending(start: draft.position, seq: sense.looseSeq, ack: sense.looseAck)
      }
      return
    }
    if let other = sense.first {
      // `| Server ACK | SYN=1 ACK=1 |`: the bits say all of it.
      let writesBits = !other.isTold && other.flags.isSuperset(of: known.flags) && other.from == nil
      if known.flags.isEmpty || writesBits { known.flags = other.flags }
      known.from = known.from ?? other.from
      known.to = known.to ?? other.to
      known.seq = known.seq ?? other.seq
      known.ack = known.ack ?? other.ack
      known.isTold = known.isTold || other.isTold
    }
    known.seq = known.seq ?? sense.looseSeq
    known.ack = known.ack ?? sense.looseAck
    draft.sending = known
  }
}
