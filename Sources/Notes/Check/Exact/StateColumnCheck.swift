import Questions
import TCP

/// A column of a table that tells the states of one side, row by row: nobody goes back, and none comes behind another
/// that does not lead to it. `| … | server state | client state |`, with LAST-ACK over TIME-WAIT.
enum StateColumnCheck: NoteCheck {
  private struct Cell {
    var state: ConnectionState
    var range: Range<Int>
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    for table in note.tables where table.rows.count >= 3 {
      for head in table.head where namesHost(head.line, note) {
        let column = table.rows.compactMap { row in row[head.column].flatMap { cell($0, note) } }
        let states = Set(column.map(\.state))
        // Nobody passes through both: all states are listed that a side may be in.
        guard column.count >= 3, states.count >= 3, !states.isSuperset(of: [.finWait2, .closing]) else {
          continue
        }
        judge(column, &note)
      }
    }
    checkLadders(&note)
    for line in note.lines.ofSeveralStates where !note.isCode(line) { checkList(line, &note) }
  }

  // MARK: Drawings

  /// `FIN-WAIT-1  -- FIN -->  CLOSE-WAIT`: the states on the left of a drawing are one side's, those on the right the
  /// other's.
  private static func checkLadders(_ note: inout CheckedNote) {
    var sides: (left: [Cell], right: [Cell]) = ([], [])
    var container: Int32 = -1
    for line in note.lines.ofStates where note.isFenced(line) && !note.isCode(line) {
      let block = note.reading.block(of: line)
      if block.container != container {
        judgeSides(sides, &note)
        (sides, container) = (([], []), block.container)
      }
      let states = note.reading.mentions(in: line).filter { $0.kind == .state }
      guard states.count == 2, let left = states.first, let right = states.last,
        Int(right.start) - Int(left.end) >= 6, !note.isSimultaneous(line)
      else { continue }
      sides.left.append(cell(left, line))
      sides.right.append(cell(right, line))
    }
    judgeSides(sides, &note)
  }

  private static func judgeSides(_ sides: (left: [Cell], right: [Cell]), _ note: inout CheckedNote) {
    // A map of states leads from the left to the right.
    guard sides.left.count >= 4,
      zip(sides.left, sides.right).contains(where: {
        !StateMap.isEdge($0.state, $1.state) && $0.state != $1.state
      })
    else { return }
    for side in [sides.left, sides.right] where Set(side.map(\.state.name)).count >= 3 { judge(side, &note) }
  }

  private static func cell(_ mention: Mention, _ line: Int) -> Cell {
    Cell(
      state: ConnectionState.allCases[Int(mention.value & ~Mention.weak)],
      range: Int(mention.start)..<Int(mention.end), line: line)
  }

  // MARK: Lists

  /// `ESTABLISHED, LAST-ACK, CLOSE-WAIT, CLOSED`: a way through the states, of which two have changed places.
  private static func checkList(_ line: Int, _ note: inout CheckedNote) {
    let cells = note.reading.mentions(in: line).filter { $0.kind == .state }.map { cell($0, line) }
    guard (4...6).contains(cells.count), let first = cells.first, let last = cells.last,
      [.established, .closed, .listen].contains(first.state),
      [.closed, .established, .timeWait].contains(last.state),
      zip(cells, cells.dropFirst()).allSatisfy({
        Squeezed(note.text, $0.range.upperBound..<$1.range.lowerBound, without: "`*").isOne(of: [
          ",", "、", "，",
        ])
      }), !isWay(cells.map(\.state)),
      // Among other words some states are only named.
      note.reading.range(of: line).count - (last.range.upperBound - first.range.lowerBound) <= 6,
      let swap = cells.indices.dropFirst().dropLast(2).first(where: { index in
        var states = cells.map(\.state)
        states.swapAt(index, index + 1)
        return isWay(states)
      }), note.isOrdinary(line), !note.isReported(cells[swap].range)
    else { return }
    report(
      cells[swap].state, cells[swap + 1].state,
      at: cells[swap].range.lowerBound..<cells[swap + 1].range.upperBound, &note)
  }

  private static func isWay(_ states: [ConnectionState]) -> Bool {
    zip(states, states.dropFirst()).allSatisfy { $0 != $1 && (leads($0, $1) || StateMap.isEdge($0, $1)) }
  }

  // MARK: Columns

  /// Who sends and who receives changes from row to row.
  private static func namesHost(_ line: Int, _ note: CheckedNote) -> Bool {
    let parties = note.reading.mentions(in: line).filter { $0.kind == .party }
    return parties.count == 1 && parties.allSatisfy { $0.value / 2 != 2 }
  }

  /// The one state that a cell tells.
  private static func cell(_ line: Int, _ note: CheckedNote) -> Cell? {
    let states = note.reading.mentions(in: line).filter { $0.kind == .state }
    guard states.count == 1, let state = states.first else { return nil }
    return Cell(
      state: ConnectionState.allCases[Int(state.value & ~Mention.weak)],
      range: Int(state.start)..<Int(state.end),
      line: line)
  }

  private static func judge(_ column: [Cell], _ note: inout CheckedNote) {
    let breaks = column.indices.dropFirst().filter {
      !leads(column[$0 - 1].state, column[$0].state) && !isReset(column[$0 - 1], column[$0], note)
    }
    guard breaks.count == 1 || breaks.count == 2 && breaks[1] == breaks[0] + 1, let first = breaks.first
    else { return }
    // Of two, the one that fits neither what stands over it nor what comes below it.
    let isSecond = breaks.count == 2 || first + 1 >= column.count || !skips(first, column)
    let slip = column[isSecond ? first : first - 1]
    guard note.isOrdinary(slip.line), !note.isReported(slip.range) else { return }
    let from = first > 0 ? column[first - 1].state : slip.state
    report(from, column[first].state, at: slip.range, &note)
  }

  private static func report(
    _ from: ConnectionState, _ to: ConnectionState, at range: Range<Int>, _ note: inout CheckedNote
  ) {
    let next = StateMap.next(from).map(\.name).joined(separator: ", ")
    note.report(
      "state-side", .warning, at: range,
      Bilingual(
        ko: "\(from.name) 다음에 \(to.name.with(.subject)) 올 수 없습니다.",
        en: "\(to.name) never comes behind \(from.name)."),
      expected: Bilingual(ko: "\(from.name) → \(next)", en: "\(from.name) → \(next)"),
      reference: "RFC 9293 3.3.2")
  }

  /// A RST takes whoever answered a SYN back to LISTEN.
  private static func isReset(_ one: Cell, _ two: Cell, _ note: CheckedNote) -> Bool {
    one.state == .synReceived && two.state == .listen
      && (min(one.line, two.line)...max(one.line, two.line)).contains { line in
        note.reading.mentions(in: line).contains {
          $0.kind == .flag && Flags(rawValue: $0.value).contains(.rst)
        }
      }
  }

  /// Without the one before, what follows is in order.
  private static func skips(_ index: Int, _ column: [Cell]) -> Bool {
    index >= 2 && leads(column[index - 2].state, column[index].state)
  }

  /// Whether a state may come behind another, with others left out between them.
  static func leads(_ one: ConnectionState, _ two: ConnectionState) -> Bool {
    if one == two { return true }
    var seen: Set<ConnectionState> = [one]
    var open = [one]
    while let state = open.popLast() {
      for next in StateMap.next(state) where next != .closed || two == .closed {
        if next == two { return true }
        if seen.insert(next).inserted, next != .closed { open.append(next) }
      }
    }
    return false
  }
}
