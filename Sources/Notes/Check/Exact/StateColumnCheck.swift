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
        guard column.count >= 3, Set(column.map(\.state.name)).count >= 3 else { continue }
        judge(column, &note)
      }
    }
  }

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
    let breaks = column.indices.dropFirst().filter { !leads(column[$0 - 1].state, column[$0].state) }
    guard breaks.count == 1 || breaks.count == 2 && breaks[1] == breaks[0] + 1, let first = breaks.first
    else { return }
    // Of two, the one that fits neither what stands over it nor what comes below it.
    let isSecond = breaks.count == 2 || first + 1 >= column.count || !skips(first, column)
    let slip = column[isSecond ? first : first - 1]
    guard note.isOrdinary(slip.line), !note.isReported(slip.range) else { return }
    let from = first > 0 ? column[first - 1].state : slip.state
    let next = StateMap.next(from).map(\.name).joined(separator: ", ")
    note.report(
      "state-side", .warning, at: slip.range,
      Bilingual(
        ko: "\(from.name) 다음에 \(column[first].state.name.with(.subject)) 올 수 없습니다.",
        en: "\(column[first].state.name) never comes behind \(from.name)."),
      expected: Bilingual(ko: "\(from.name) → \(next)", en: "\(from.name) → \(next)"),
      reference: "RFC 9293 3.3.2")
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
