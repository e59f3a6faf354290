import TCP

/// Rows that lead from one state to the next: the state at hand, what happens, the next state.
enum TransitionTables: Recogniser {
  static let shape = "| SYN-SENT | receives SYN+ACK, sends ACK | ESTABLISHED |"
  static let needs: Mention.Kinds = .state

  static func read(_ reading: inout Reading) {
    var meanings: Set<Int32> = []
    var leadsOn = false
    for cells in TableRows.all(in: reading.document) {
      if reading.document.blocks[cells.lowerBound].isHeaderRow {
        meanings = TableDefinitions.meaningColumns(cells, reading)
        leadsOn = TableDefinitions.leadsOn(cells, reading)
      } else {
        row(cells, meanings, leadsOn: leadsOn, &reading)
      }
    }
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
      let lines = between.flatMap { reading.document.blocks[$0].lines }
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
        text: ([from.line] + lines + [to.line]).map { reading.string(ofLine: $0) }.joined(separator: ", "))
      reading.claim(to.line)
    }
  }

  /// Something is sent or received there.
  private static func happens(_ line: Int, _ reading: Reading) -> Bool {
    !reading.kinds(in: line).isDisjoint(with: .flag | Mention.Kinds(.verb))
  }

  /// A cell with nothing but a state in it.
  private static func state(
    _ cell: Int, _ reading: Reading
  ) -> (state: ConnectionState, cell: Int, line: Int)? {
    let block = reading.document.blocks[cell]
    let line = Int(block.firstLine)
    guard block.lines.count == 1, let mention = reading.mentions(in: line).first, mention.kind == .state,
      Int(mention.end - mention.start) + 2 >= reading.range(of: line).count
    else { return nil }
    return (ConnectionState.allCases[Int(mention.value & ~Mention.weak)], cell, line)
  }
}
