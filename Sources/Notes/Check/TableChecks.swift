import Questions
import TCP

/// Tables of states: who enters them, and where they lead.
enum StateTableCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    checkOwners(&note)
    for table in tables(in: note) { checkTransitions(table, &note) }
  }

  // MARK: Owners

  /// A column of owners beside a column of states.
  private static func checkOwners(_ note: inout CheckedNote) {
    for (_, table) in cells(in: note).sorted(by: { $0.key < $1.key }) {
      guard let who = table.head.first(where: { owners.contains($0.value) })?.key else { continue }
      checkDeviant(table.rows, who, &note)
      for row in table.rows {
        guard let cell = row[who], let first = row.keys.min(), first != who, let line = row[first],
          let (state, range) = only(line, note), let side = state.side, !note.isBeside(line),
          !note.isSimultaneous(line)
        else { continue }
        let parties = Set(note.reading.mentions(in: cell).filter { $0.kind == .party }.map(\.value))
        guard parties.count == 1, let party = parties.first.map({ Vocabulary.parties[Int($0)] }) else {
          continue
        }
        let isWrong =
          switch (side, party) {
          case (.passiveCloser, "active"), (.activeCloser, "passive"), (.activeOpener, "server"),
            (.passiveOpener, "client"):
            true
          default: false
          }
        if isWrong { report(state, Party(party), side, at: range, &note) }
      }
    }
  }

  /// One row that makes the other side close first than all the rest of the table do.
  private static func checkDeviant(_ rows: [[Int32: Int]], _ who: Int32, _ note: inout CheckedNote) {
    var votes: [UInt8: [(state: ConnectionState, range: Range<Int>, line: Int, party: UInt8)]] = [:]
    for row in rows {
      guard let cell = row[who], let first = row.keys.min(), first != who, let line = row[first],
        let (state, range) = only(line, note), let side = state.side
      else { continue }
      let parties = Set(note.reading.mentions(in: cell).filter { $0.kind == .party }.map(\.value))
      guard parties.count == 1, let party = parties.first, party <= 1 else { continue }
      switch side {
      case .activeCloser: votes[party, default: []].append((state, range, line, party))
      case .passiveCloser: votes[party ^ 1, default: []].append((state, range, line, party))
      default: break
      }
    }
    guard votes.count == 2, let few = votes.values.min(by: { $0.count < $1.count }), few.count == 1,
      let most = votes.values.map(\.count).max(), most >= 3, let deviant = few.first,
      let side = deviant.state.side,
      !note.isBeside(deviant.line)
    else { return }
    report(deviant.state, Party(Vocabulary.parties[Int(deviant.party)]), side, at: deviant.range, &note)
  }

  private static let owners: Set<String> = ["who", "누가", "side", "owner", "주체", "쪽", "들어가는 쪽"]

  private static func report(
    _ state: ConnectionState, _ owner: Party, _ side: Side, at range: Range<Int>, _ note: inout CheckedNote
  ) {
    note.report(
      "state-side", at: range,
      Bilingual(
        ko:
          "\(state.name.with(.topic)) \(owner.shown(in: .korean))의 상태가 아닙니다. 들어가는 것은 \(side.name.korean)입니다.",
        en: "\(state.name) is entered by the \(side.name.english), not by the \(owner.shown(in: .english))."),
      expected: Bilingual(
        ko: "\(state.name): \(side.name.korean)", en: "\(state.name): the \(side.name.english)"),
      reference: "RFC 9293 3.3.2")
  }

  // MARK: Transitions

  /// The cells of one table: the columns that hold the state before and the state after.
  private struct StateTable {
    var head: [Int32: String]
    var rows: [[Int32: Int]] = []
    var from: Int32
    var to: Int32
  }

  /// Every table: its header words and its rows of one-line cells, by column.
  static func cells(in note: CheckedNote) -> [Int32: (head: [Int32: String], rows: [[Int32: Int]])] {
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
    var result: [Int32: (head: [Int32: String], rows: [[Int32: Int]])] = [:]
    for (container, head) in heads {
      result[container] = (head, (rows[container] ?? [:]).sorted { $0.key < $1.key }.map(\.value))
    }
    return result
  }

  private static func tables(in note: CheckedNote) -> [StateTable] {
    var result: [StateTable] = []
    for (_, (head, rows)) in cells(in: note).sorted(by: { $0.key < $1.key }) {
      let from = head.filter {
        ["from", "state", "current state", "현재 상태", "상태", "이전 상태", "출발", "지금 상태"].contains($0.value)
      }
      let to = head.filter {
        ["to", "next", "next state", "new state", "다음", "다음 상태", "이후 상태", "전이 상태", "도착", "새 상태"].contains(
          $0.value)
      }
      guard let first = from.keys.min(), let last = to.keys.max(), first < last else { continue }
      result.append(StateTable(head: head, rows: rows, from: first, to: last))
    }
    return result
  }

  private static func checkTransitions(_ table: StateTable, _ note: inout CheckedNote) {
    for row in table.rows {
      checkEvent(row, table, &note)
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

  /// What happens stands in a cell of its own, what is sent in another.
  private static func checkEvent(_ row: [Int32: Int], _ table: StateTable, _ note: inout CheckedNote) {
    guard let first = row[table.from], let last = row[table.to], let from = only(first, note),
      let to = only(last, note),
      let event = TransitionEvent.all.first(where: { $0.from == from.state && $0.to == to.state }),
      !note.isBeside(first)
    else { return }
    for (column, line) in row.sorted(by: { $0.key < $1.key }) where column != table.from && column != table.to
    {
      let head = table.head[column] ?? ""
      let isSent = ["보내", "보낸", "전송", "send", "sent", "action"].contains(where: head.contains)
      let label = (isSent ? "send " : "") + note.reading.string(ofLine: line)
      guard event.contradicts(label) else { continue }
      TransitionCheck.reportEvent(event, note.reading.range(of: line), &note)
      return
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
