import TCP

/// Rows that lead from one state to the next: the state at hand, what happens, the next state.
enum TransitionTables: Recogniser {
  static let shape = "| SYN-SENT | receives SYN+ACK, sends ACK | ESTABLISHED |"
  static let needs: Mention.Kinds = .state

  static func read(_ reading: inout Reading) {
    var meanings: Set<Int32> = []
    var leadsOn = false
    var outcome: Int32?
    for cells in TableRows.all(in: reading.document) {
      if reading.document.blocks[cells.lowerBound].isHeaderRow {
        meanings = TableDefinitions.meaningColumns(cells, reading)
        leadsOn = TableDefinitions.leadsOn(cells, reading)
        outcome = outcomeColumn(cells, reading)
      } else {
        row(cells, meanings, leadsOn: leadsOn, &reading)
        if let outcome { result(cells, outcome, &reading) }
      }
    }
  }

  /// `| Event | New state |`: the second of two columns, called a state's.
  private static func outcomeColumn(_ cells: Range<Int>, _ reading: Reading) -> Int32? {
    guard cells.count == 2, let last = cells.last else { return nil }
    let block = reading.document.blocks[last]
    let isState = block.lines.contains { reading.kinds(in: $0).contains(Mention.Kinds(.stateWord)) }
    return isState ? block.column : nil
  }

  /// `| SYN을 보냄 | SYN_SENT |`: what happens, and the state that it leads to.
  private static func result(_ cells: Range<Int>, _ column: Int32, _ reading: inout Reading) {
    guard cells.count == 2, let last = cells.last, reading.document.blocks[last].column == column,
      let to = state(last, reading), !to.isWeak, !reading.isClaimed(to.line),
      case let line = Int(reading.document.blocks[cells.lowerBound].firstLine), !reading.isClaimed(line),
      !reading.kinds(in: line).contains(.state), happens(line, reading)
    else { return }
    let event = reading.string(ofLine: line)
    let actors = reading.sense(of: line).actors
    let owner = actors.first { $0.role == .subject } ?? (actors.count == 1 ? actors.first : nil)
    reading.add(
      .state(to.state, owner: owner.map { StepWriter.party($0.party) }, event: event),
      at: reading.range(of: to.line).lowerBound, text: event)
    reading.claim(to.line)
  }

  /// A row may hold one side's change and the other's beside it. What a column calls a state's meaning is no event.
  private static func row(
    _ cells: Range<Int>, _ meanings: Set<Int32>, leadsOn: Bool, _ reading: inout Reading
  ) {
    let states = cells.filter {
      reading.kinds(in: Int(reading.document.blocks[$0].firstLine)).contains(.state)
    }
    .compactMap { state($0, reading) }
    for (from, to) in zip(states, states.dropFirst()) where to.cell >= from.cell + 2 {
      guard Transition.all.contains(where: { $0.from == from.state && $0.to == to.state }),
        !reading.isClaimed(to.line)
      else { continue }
      let between = (from.cell + 1)..<to.cell
      if between.contains(where: { meanings.contains(reading.document.blocks[$0].column) }) { continue }
      // `| SYN_SENT | → SYN → | SYN_RCVD |`: a drawing in columns.
      if between.contains(where: { isArrow($0, reading) }) { continue }
      let lines = events(between.flatMap { reading.document.blocks[$0].lines }, reading)
      guard let first = lines.first, leadsOn || lines.contains(where: { happens($0, reading) }) else {
        continue
      }
      let event = lines.map { reading.string(ofLine: $0) }.joined(separator: ", ")
      let owner = reading.sense(of: first).actors.first {
        $0.start == reading.range(of: first).lowerBound && $0.role != .recipient && $0.role != .source
      }
      reading.add(
        .state(to.state, owner: owner.map { StepWriter.party($0.party) }, event: event),
        at: reading.range(of: to.line).lowerBound,
        text: ([from.line] + between.flatMap { reading.document.blocks[$0].lines } + [to.line]).map {
          reading.string(ofLine: $0)
        }.joined(separator: ", "))
      reading.claim(to.line)
    }
  }

  /// `| SYN arrives | SYN,ACK |`, `| program closes | none |`: without what is sent on it.
  private static func events(_ lines: [Int], _ reading: Reading) -> [Int] {
    var lines = lines
    while lines.count > 1, let last = lines.last, isAnswer(last, reading) { lines.removeLast() }
    return lines
  }

  private static func isAnswer(_ line: Int, _ reading: Reading) -> Bool {
    if TableColumns.holdsFlagsAlone(line, reading) { return true }
    let said = TextSlice(reading.text, reading.range(of: line)).trimmed
    return ["none", "nothing", "-", "–", "—", "없음", "无", "なし"].contains { said.equals(lowercase: $0) }
  }

  private static func isArrow(_ cell: Int, _ reading: Reading) -> Bool {
    let line = Int(reading.document.blocks[cell].firstLine)
    return Arrow.direction(reading.text, reading.range(of: line)) != nil
      && reading.mentions(in: line).allSatisfy { $0.kind == .flag || $0.kind == .arrow || $0.kind == .number }
  }

  /// Something is sent or received there.
  private static func happens(_ line: Int, _ reading: Reading) -> Bool {
    !reading.kinds(in: line).isDisjoint(with: .flag | Mention.Kinds(.verb))
  }

  /// A cell with nothing but a state in it.
  private static func state(
    _ cell: Int, _ reading: Reading
  ) -> (state: ConnectionState, isWeak: Bool, cell: Int, line: Int)? {
    let block = reading.document.blocks[cell]
    let line = Int(block.firstLine)
    guard block.lines.count == 1, let mention = reading.mentions(in: line).first, mention.kind == .state,
      Int(mention.end - mention.start) + 2 >= reading.range(of: line).count
    else { return nil }
    let state = ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
    return (state, mention.value & Mention.weak != 0, cell, line)
  }
}
