import Questions
import TCP

/// The states of both sides told at once, `A: ESTABLISHED, B: SYN_RCVD` or in a table with a column for either:
/// pairs that no connection is ever in.
enum JointStateCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    for line in note.lines.ofStates {
      guard note.reading.block(of: line).kind != .cell, note.reading.block(of: line).kind != .heading else {
        continue
      }
      checkLine(line, &note)
    }
    for table in note.tables { check(table, &note) }
  }

  /// `Client: FIN_WAIT_2, Server: CLOSE_WAIT`: two states, each right behind its owner.
  private static func checkLine(_ line: Int, _ note: inout CheckedNote) {
    let sense = note.reading.sense(of: line)
    let states = sense.states.filter { !$0.isWeak }
    guard states.count == 2, sense.actors.count == 2, sense.actors[0].party != sense.actors[1].party,
      note.reading.range(of: line).count < 160
    else { return }
    for (actor, state) in zip(sense.actors, states) {
      guard actor.end <= state.start,
        Squeezed(note.text, actor.end..<state.start, without: "`*").isOne(of: signs)
      else { return }
    }
    guard sense.actors[1].start >= states[0].end else { return }
    judge(states[0].state, states[1].state, at: states[0].start..<states[0].end, line, &note)
  }

  private static let signs: [StaticString] = [":", "=", "(", "：", "상태:", "상태는", "는", "은", "state:", "in"]

  private static func check(_ table: NoteTable, _ note: inout CheckedNote) {
    var columns: [(column: Int32, party: UInt8)] = []
    for cell in table.head {
      let parties = Set(note.reading.mentions(in: cell.line).filter { $0.kind == .party }.map(\.value))
      if parties.count == 1, let party = parties.first { columns.append((cell.column, party)) }
    }
    guard columns.count == 2, columns[0].party ^ columns[1].party == 1,
      min(columns[0].party, columns[1].party) % 2 == 0
    else { return }
    for row in table.rows {
      guard let one = row[columns[0].column], let other = row[columns[1].column],
        let first = only(one, note), let second = only(other, note)
      else { continue }
      judge(first.state, second.state, at: first.range, one, &note)
    }
  }

  /// The one state a cell holds, with nothing else told.
  private static func only(_ line: Int, _ note: CheckedNote) -> (state: ConnectionState, range: Range<Int>)? {
    let states = note.reading.mentions(in: line).filter { $0.kind == .state }
    guard states.count == 1, let state = states.first,
      note.reading.range(of: line).count <= Int(state.end - state.start) + 14
    else { return nil }
    return (
      ConnectionState.allCases[Int(state.value & ~Mention.weak)], Int(state.start)..<Int(state.end)
    )
  }

  private static func judge(
    _ one: ConnectionState, _ other: ConnectionState, at range: Range<Int>, _ line: Int,
    _ note: inout CheckedNote
  ) {
    guard !isPossible(one, other), !note.isBeside(line), !note.isSimultaneous(line),
      !crashes.stands(in: note.text, note.reading.range(of: line))
    else { return }
    let mates = ConnectionState.allCases.filter { isPossible(one, $0) }.map(\.name).joined(separator: ", ")
    note.report(
      "state-side", at: range,
      Bilingual(
        ko: "한쪽이 \(one.name)일 때 다른 쪽이 \(other.name)일 수는 없습니다.",
        en: "While one side is in \(one.name), the other is never in \(other.name)."),
      expected: Bilingual(ko: "\(one.name) ↔ \(mates)", en: "\(one.name) ↔ \(mates)"),
      reference: "RFC 9293 3.3.2")
  }

  private static let crashes = TellingWords(
    "rst", "reset", "crash", "reboot", "유실", "손실", "lost", "half-open", "→", "->")

  private static func isPossible(_ one: ConnectionState, _ other: ConnectionState) -> Bool {
    pairs.contains([one, other]) || one == other && !onceOnly.contains(one)
  }

  /// What only one side of an ordinary connection is ever in.
  private static let onceOnly: Set<ConnectionState> = [
    .closeWait, .lastAck, .finWait2, .synReceived, .synSent,
  ]

  /// All pairs of an ordinary opening and closing, segments on their way included.
  private static let pairs: Set<Set<ConnectionState>> = [
    [.closed, .listen], [.synSent, .listen], [.synSent, .synReceived], [.established, .synReceived],
    [.synSent, .closed], [.established, .listen], [.synReceived, .closed],
    [.finWait1, .established], [.finWait1, .closeWait], [.finWait2, .closeWait], [.finWait2, .lastAck],
    [.finWait2, .established], [.finWait1, .lastAck], [.timeWait, .lastAck], [.timeWait, .closed],
    [.closed, .lastAck], [.timeWait, .closeWait], [.established, .closeWait], [.closing, .finWait1],
    [.closing, .timeWait], [.closing, .closed], [.established, .closed], [.synSent, .established],
    [.finWait1, .synReceived], [.closing, .closeWait], [.closing, .lastAck], [.closing, .established],
  ]
}
