import Questions
import TCP

/// Tables of states: who enters them, and where they lead.
enum StateTableCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    for table in note.tables {
      checkOwners(table, &note)
      checkTransitions(table, &note)
      checkResets(table, &note)
      checkOutcomes(table, &note)
    }
  }

  // MARK: Owners

  /// A column of owners beside a column of states.
  private static func checkOwners(_ table: NoteTable, _ note: inout CheckedNote) {
    guard let who = table.column(owners, in: note.reading) else { return }
    checkDeviant(table.rows, who, &note)
    for row in table.rows {
      guard let cell = row[who], let first = row.cells.first, first.column != who,
        let (state, range) = only(first.line, note), let side = state.side, !note.isBeside(first.line),
        !note.isSimultaneous(first.line)
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

  /// One row that makes the other side close first than all the rest of the table do.
  private static func checkDeviant(_ rows: [NoteTable.Row], _ who: Int32, _ note: inout CheckedNote) {
    var votes: [UInt8: [(state: ConnectionState, range: Range<Int>, line: Int, party: UInt8)]] = [:]
    for row in rows {
      guard let cell = row[who], let first = row.cells.first, first.column != who,
        let (state, range) = only(first.line, note), let side = state.side
      else { continue }
      let parties = Set(note.reading.mentions(in: cell).filter { $0.kind == .party }.map(\.value))
      guard parties.count == 1, let party = parties.first, party <= 1 else { continue }
      switch side {
      case .activeCloser: votes[party, default: []].append((state, range, first.line, party))
      case .passiveCloser: votes[party ^ 1, default: []].append((state, range, first.line, party))
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

  private static let owners = WordSet(["who", "누가", "side", "owner", "주체", "쪽", "들어가는 쪽"])

  private static func report(
    _ state: ConnectionState, _ owner: Party, _ side: Side, at range: Range<Int>, _ note: inout CheckedNote
  ) {
    note.report(
      "state-side", at: range,
      Bilingual(
        ko:
          "\(state.name.with(.topic)) \(owner.shown(in: .korean))의 상태가 아닙니다. 들어가는 것은 \(side.name.korean)입니다.",
        en: "\(state.name) is entered by the \(side.name.english), not by \(owner.withArticle)."),
      expected: Bilingual(
        ko: "\(state.name): \(side.name.korean)", en: "\(state.name): the \(side.name.english)"),
      reference: "RFC 9293 3.3.2")
  }

  // MARK: Transitions

  private static let befores = WordSet([
    "from", "state", "current state", "현재 상태", "상태", "이전 상태", "출발", "지금 상태",
  ])
  private static let afters = WordSet([
    "to", "next", "next state", "new state", "다음", "다음 상태", "이후 상태", "전이 상태", "도착", "새 상태",
  ])

  /// The columns that hold the state before and the state after.
  private static func checkTransitions(_ table: NoteTable, _ note: inout CheckedNote) {
    guard let (before, after) = titledColumns(table, note) ?? stateColumns(table, note) else { return }
    for row in table.rows {
      guard let first = row[before], let last = row[after], let from = only(first, note),
        let to = only(last, note)
      else { continue }
      checkEvent(row, before, after, from.state, to.state, table, &note)
      if let right = behindOwnFin(from.state, row, note), right != to.state, !note.isBeside(first) {
        reportOwnFin(from.state, right, to.range, &note)
        continue
      }
      guard from.state != to.state, !StateMap.isEdge(from.state, to.state),
        !StateMap.isAbort(from.state, to.state) || from.state == .finWait2 || from.state == .closeWait,
        !note.isBeside(first)
      else { continue }
      let isEnded = row.cells.contains { ends.stands(in: note.text, note.reading.range(of: $0.line)) }
      if StateMap.isAbort(from.state, to.state), isEnded { continue }
      TransitionCheck.report(from.state, to.state, to.range, &note)
    }
  }

  /// Where the ACK of one's own FIN leads, if that and no other FIN is what comes.
  private static func behindOwnFin(
    _ from: ConnectionState, _ row: NoteTable.Row, _ note: CheckedNote
  ) -> ConnectionState? {
    let nexts: [ConnectionState: ConnectionState] = [
      .finWait1: .finWait2, .closing: .timeWait, .lastAck: .closed,
    ]
    guard let next = nexts[from] else { return nil }
    let comes = row.cells.contains { cell in
      let range = note.reading.range(of: cell.line)
      let fins = note.reading.mentions(in: cell.line).count {
        $0.kind == .flag && Flags(rawValue: $0.value).contains(.fin)
      }
      return range.count <= 40 && fins == 1 && acksOfFin.stands(in: note.text, range)
    }
    return comes ? next : nil
  }

  private static let acksOfFin = TellingWords(
    "ack of fin", "ack of its fin", "ack of own fin", "ack of our fin", "ack for fin", "ack for its fin",
    "ack of my fin",
    "FIN의 ACK", "FIN에 대한 ACK", "자신의 FIN에 대한 ACK", "내 FIN의 ACK", "FIN 的 ACK", "FIN的ACK")

  private static func reportOwnFin(
    _ from: ConnectionState, _ right: ConnectionState, _ range: Range<Int>, _ note: inout CheckedNote
  ) {
    note.report(
      "transition", .warning, at: range,
      Bilingual(
        ko: "자기 FIN에 대한 ACK를 받으면 \(from.name)에서 \(right.name.with(.direction)) 갑니다.",
        en: "The ACK of its own FIN leads from \(from.name) to \(right.name)."),
      expected: Bilingual(ko: right.name, en: right.name), reference: "RFC 9293 3.3.2, Figure 5")
  }

  private static func titledColumns(_ table: NoteTable, _ note: CheckedNote) -> (Int32, Int32)? {
    guard let before = table.column(befores, in: note.reading),
      let after = table.lastColumn(afters, in: note.reading), before < after
    else { return nil }
    return (before, after)
  }

  /// Whatever they are called: two columns of states, where most rows lead from the one to the other.
  private static func stateColumns(_ table: NoteTable, _ note: CheckedNote) -> (Int32, Int32)? {
    let columns = table.head.map(\.column).filter { column in
      table.rows.count { row in row[column].map { only($0, note) != nil } ?? false } == table.rows.count
    }
    guard columns.count == 2, table.rows.count >= 4, let before = columns.min(), let after = columns.max()
    else {
      return nil
    }
    let edges = table.rows.count { row in
      guard let first = row[before], let last = row[after], let from = only(first, note),
        let to = only(last, note)
      else { return false }
      return StateMap.isEdge(from.state, to.state)
    }
    return edges * 3 >= table.rows.count * 2 ? (before, after) : nil
  }

  /// A row tells what a RST does to a state: it ends the connection; only a passive opener listens on.
  private static func checkResets(_ table: NoteTable, _ note: inout CheckedNote) {
    for row in table.rows {
      guard let first = row[0], let from = only(first, note), let last = row.cells.last, last.line != first,
        let state = note.reading.mentions(in: last.line).first(where: { $0.kind == .state }),
        row.cells.contains(where: { resets.stands(in: note.text, note.reading.range(of: $0.line)) })
      else { continue }
      let to = ConnectionState.allCases[Int(state.value & ~Mention.weak)]
      let lead = note.reading.range(of: last.line).lowerBound..<Int(state.start)
      guard to != .closed, to != from.state, to != .listen || from.state != .synReceived,
        arrow.fills(lead, of: note.text),
        !note.isBeside(first)
      else { continue }
      note.report(
        "transition", at: Int(state.start)..<Int(state.end),
        Bilingual(
          ko: "\(from.state.name)에서 RST를 받으면 \(to.name.with(.subject)) 아니라 CLOSED가 됩니다.",
          en: "A RST in \(from.state.name) leads to CLOSED, not to \(to.name)."),
        expected: Bilingual(ko: "\(from.state.name) → CLOSED", en: "\(from.state.name) → CLOSED"),
        reference: "RFC 9293 3.10.7")
    }
  }

  /// `| LAST_ACK | sent our FIN | recv ACK → TIME_WAIT |`: the row's state, and where an arrow leads from it.
  private static func checkOutcomes(_ table: NoteTable, _ note: inout CheckedNote) {
    for row in table.rows {
      guard let first = row.cells.first, let from = only(first.line, note) else { continue }
      for cell in row.cells.dropFirst() where note.reading.kinds(in: cell.line).contains(.state) {
        let range = note.reading.range(of: cell.line)
        guard range.count <= 160, !note.isBeside(first.line), !note.isSimultaneous(first.line) else {
          continue
        }
        var start = range.lowerBound
        while start < range.upperBound {
          let end =
            note.text[start..<range.upperBound].firstIndex(where: { $0.isOne(of: ";,\n") })
            ?? range.upperBound
          checkOutcome(start..<end, from.state, cell.line, &note)
          start = end + 1
        }
      }
    }
  }

  private static func checkOutcome(
    _ part: Range<Int>, _ from: ConnectionState, _ line: Int, _ note: inout CheckedNote
  ) {
    let states = note.reading.mentions(in: line).filter { $0.kind == .state && part.contains(Int($0.start)) }
    guard states.count == 1, let state = states.first, state.value & Mention.weak == 0,
      case let to = ConnectionState.allCases[Int(state.value)], to != from,
      let sign = leading.last(in: note.text, part.lowerBound..<Int(state.start)),
      arrow.fills(sign.upperBound..<Int(state.start), of: note.text),
      case let label = part.lowerBound..<sign.lowerBound, happens.stands(in: note.text, label)
    else { return }
    if StateMap.isEdge(from, to) {
      guard let event = TransitionEvent.all.first(where: { $0.from == from && $0.to == to }),
        event.contradicts(note.string(label)), !note.isReported(label)
      else { return }
      let words = TextSlice(note.text, label).withoutOuterBlanks
      return TransitionCheck.reportEvent(event, words.start..<words.end, &note)
    }
    guard !StateMap.isAbort(from, to) || from == .finWait2 || from == .closeWait,
      !ends.stands(in: note.text, label), !note.isReported(Int(state.start)..<Int(state.end))
    else { return }
    TransitionCheck.report(from, to, Int(state.start)..<Int(state.end), &note)
  }

  private static let leading = TellingWords("→", "->", "=>", "⇒", "➔")
  private static let happens = TellingWords(
    "recv", "rcv", "receiv", "send", "sent", "snd", "close", "받", "수신", "보내", "전송", "도착")

  private static let resets = TellingWords(
    "recv rst", "rcv rst", "recv acceptable rst", "rst 수신", "rst를 받", "rst received", "receive rst",
    "receives rst", "收到 rst", "收到rst")
  private static let arrow = Filler("→ -> => > ⇒ 로 to")

  private static let ends = TellingWords("rst", "abort", "reset", "timeout", "타임아웃", "중단", "재설정")

  /// What happens stands in a cell of its own, what is sent in another.
  private static func checkEvent(
    _ row: NoteTable.Row, _ before: Int32, _ after: Int32, _ from: ConnectionState, _ to: ConnectionState,
    _ table: NoteTable, _ note: inout CheckedNote
  ) {
    guard let event = TransitionEvent.all.first(where: { $0.from == from && $0.to == to }),
      let first = row[before], !note.isBeside(first)
    else { return }
    for cell in row.cells where cell.column != before && cell.column != after {
      let head = table.head.first { $0.column == cell.column }
      let isSent = head.map { sendings.stands(in: note.text, note.reading.range(of: $0.line)) } ?? false
      let label = (isSent ? "send " : "") + note.reading.string(ofLine: cell.line)
      guard event.contradicts(label) else { continue }
      TransitionCheck.reportEvent(event, note.reading.range(of: cell.line), &note)
      return
    }
  }

  private static let sendings = TellingWords("보내", "보낸", "전송", "send", "sent", "action")

  /// The one state that a cell is.
  private static func only(_ line: Int, _ note: CheckedNote) -> (state: ConnectionState, range: Range<Int>)? {
    guard note.reading.kinds(in: line).contains(.state) else { return nil }
    var states = note.reading.mentions(in: line).lazy.filter { $0.kind == .state }.makeIterator()
    guard let mention = states.next(), states.next() == nil,
      note.reading.range(of: line).count <= Int(mention.end - mention.start) + 4
    else { return nil }
    return (
      ConnectionState.allCases[Int(mention.value & ~Mention.weak)], Int(mention.start)..<Int(mention.end)
    )
  }
}
