import Questions
import TCP

/// Tables of states: who enters them, and where they lead.
enum StateTableCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    checkOwners(&note)
    for table in tables(in: note) { checkTransitions(table, &note) }
  }

  // MARK: Owners

  private static func checkOwners(_ note: inout CheckedNote) {
    for fact in note.facts {
      guard case .state(let state, let owner?, _) = fact.subject, let side = state.side else { continue }
      let isWrong =
        switch (side, owner.name) {
        case (.passiveCloser, "active"), (.activeCloser, "passive"), (.activeOpener, "server"),
          (.passiveOpener, "client"):
          true
        default: false
        }
      guard isWrong, let line = note.lines(atSourceLine: fact.place.line).first,
        note.reading.block(of: line).kind == .cell,
        !note.isBeside(line),
        let cell = cells(ofRowAt: line, note).first(where: { names(state, $0, note) != nil }),
        let range = names(state, cell, note), !SideCheck.isSimultaneous(line, note)
      else { continue }
      note.report(
        "state-side", at: range,
        Bilingual(
          ko: "\(state.name)에 들어가는 것은 \(owner.shown(in: .korean))이(가) 아니라 \(side.name.korean)입니다.",
          en: "\(state.name) is entered by the \(side.name.english), not by the \(owner.shown(in: .english))."
        ),
        expected: Bilingual(
          ko: "\(state.name): \(side.name.korean)", en: "\(state.name): the \(side.name.english)"),
        reference: "RFC 9293 3.3.2")
    }
  }

  private static func names(_ state: ConnectionState, _ line: Int, _ note: CheckedNote) -> Range<Int>? {
    note.reading.mentions(in: line).first {
      $0.kind == .state && ConnectionState.allCases[Int($0.value & ~Mention.weak)] == state
    }.map { Int($0.start)..<Int($0.end) }
  }

  private static func cells(ofRowAt line: Int, _ note: CheckedNote) -> [Int] {
    let block = note.reading.block(of: line)
    let index = Int(note.reading.document.lines[line].block)
    return (index..<min(index + 12, note.reading.document.blocks.count)).filter {
      let other = note.reading.document.blocks[$0]
      return other.kind == .cell && other.container == block.container && other.row == block.row
    }.map { Int(note.reading.document.blocks[$0].firstLine) }
  }

  // MARK: Transitions

  /// The cells of one table: the columns that hold the state before and the state after.
  private struct StateTable {
    var rows: [[Int32: Int]] = []
    var from: Int32
    var to: Int32
  }

  private static func tables(in note: CheckedNote) -> [StateTable] {
    var heads: [Int32: [Int32: String]] = [:]
    var rows: [Int32: [Int32: [Int32: Int]]] = [:]
    for block in note.reading.document.blocks where block.kind == .cell {
      let line = Int(block.firstLine)
      guard line < note.reading.lineCount else { continue }
      if block.isHeaderRow {
        heads[block.container, default: [:]][block.column] = note.reading.string(ofLine: line).lowercased()
      } else if block.lines.count == 1 {
        rows[block.container, default: [:]][block.row, default: [:]][block.column] = line
      }
    }
    var result: [StateTable] = []
    for (container, head) in heads.sorted(by: { $0.key < $1.key }) {
      let from = head.filter {
        ["from", "state", "current state", "현재 상태", "상태", "이전 상태", "출발", "지금 상태"].contains($0.value)
      }
      let to = head.filter {
        ["to", "next", "next state", "new state", "다음", "다음 상태", "이후 상태", "전이 상태", "도착", "새 상태"].contains(
          $0.value)
      }
      guard let first = from.keys.min(), let last = to.keys.max(), first < last else { continue }
      let ordered = (rows[container] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
      result.append(StateTable(rows: ordered, from: first, to: last))
    }
    return result
  }

  private static func checkTransitions(_ table: StateTable, _ note: inout CheckedNote) {
    for row in table.rows {
      guard let first = row[table.from], let last = row[table.to], let from = only(first, note),
        let to = only(last, note), from.state != to.state, !StateMap.isEdge(from.state, to.state),
        !StateMap.isAbort(from.state, to.state) || from.state == .finWait2 || from.state == .closeWait,
        !note.isBeside(first)
      else { continue }
      let whole = row.values.map { note.reading.string(ofLine: $0).lowercased() }.joined(separator: " ")
      if StateMap.isAbort(from.state, to.state),
        ["rst", "abort", "reset", "timeout", "타임아웃", "중단", "재설정"].contains(where: whole.contains)
      {
        continue
      }
      TransitionCheck.report(from.state, to.state, to.range, &note)
    }
  }

  /// The one state that a cell is.
  private static func only(_ line: Int, _ note: CheckedNote) -> (state: ConnectionState, range: Range<Int>)? {
    let states = note.reading.mentions(in: line).filter { $0.kind == .state }
    guard states.count == 1, let mention = states.first,
      note.reading.range(of: line).count <= Int(mention.end - mention.start) + 4
    else { return nil }
    return (
      ConnectionState.allCases[Int(mention.value & ~Mention.weak)], Int(mention.start)..<Int(mention.end)
    )
  }
}
