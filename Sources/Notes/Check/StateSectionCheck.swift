import Questions
import TCP

/// What leads out of a state, told below its name: `# LAST_ACK` … `ACK를 받으면 TIME_WAIT 상태로 이동합니다.`; and states
/// one below the other with arrows between, each with what happens on the way.
enum StateSectionCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    var section = -1
    var named: ConnectionState?
    for line in note.lines.ofStates {
      let here = note.sectionNumber(of: line)
      if here != section {
        section = here
        named = name(of: here, note)
      }
      if let named, !note.isFenced(line) || isText(line, note), note.reading.block(of: line).kind != .heading
      {
        checkBelow(named, line, &note)
      }
    }
    checkColumns(&note)
  }

  // MARK: Below a heading

  /// A fence may hold the text, where it draws nothing.
  private static func isText(_ line: Int, _ note: CheckedNote) -> Bool {
    !note.isCode(line) && !drawings.stands(in: note.text, note.reading.range(of: line))
  }

  private static let drawings = TellingWords("--", "->", "→", "│", "|", "──", "←", "=>", "↓", "+-")

  /// The state that a section's heading is, and nothing else.
  private static func name(of section: Int, _ note: CheckedNote) -> ConnectionState? {
    let title = note.reading.outline.sections[section].title
    guard !title.isEmpty else { return nil }
    let line = note.reading.document.line(at: title.lowerBound)
    let states = note.reading.mentions(in: line).filter { $0.kind == .state }
    guard states.count == 1, let mention = states.first,
      title.count <= Int(mention.end - mention.start) + 12
    else { return nil }
    return ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
  }

  private static func checkBelow(_ from: ConnectionState, _ line: Int, _ note: inout CheckedNote) {
    let sense = note.reading.sense(of: line)
    guard sense.actors.isEmpty, sense.states.count == 1, let state = sense.states.first,
      !state.isBefore, !state.isWeak, state.state != from,
      state.state != .closed || isAnswered(from, line, note),
      let sentence = note.sentences(of: line).first(where: { $0.contains(state.start) }),
      state.isEntered || isMoved(state.start, sentence, note),
      sentence.count < 140,
      moves.stands(in: note.text, sentence), !apart.stands(in: note.text, sentence),
      !StateMap.isEdge(from, state.state), !StateMap.isShortcut(from, state.state), !note.isBeside(line),
      // Several states are gone through one after the other.
      (max(0, line - 3)..<line).allSatisfy({
        note.reading.block(of: $0).kind == .heading || !note.reading.kinds(in: $0).contains(.state)
      })
    else { return }
    TransitionCheck.report(from, state.state, state.start..<state.end, &note)
  }

  /// `passes into TIME_WAIT`: the verb right before it.
  private static func isMoved(_ state: Int, _ sentence: Range<Int>, _ note: CheckedNote) -> Bool {
    moves.last(in: note.text, sentence.lowerBound..<state).map { state - $0.upperBound <= 8 } ?? false
  }

  /// `| ACK of our FIN | go to CLOSED |`: what comes is a segment that leads elsewhere, and it ends nothing.
  private static func isAnswered(_ from: ConnectionState, _ line: Int, _ note: CheckedNote) -> Bool {
    guard from == .closing || from == .finWait2 || from == .finWait1 else { return false }
    let block = note.reading.block(of: line)
    let row = (max(0, line - 4)...line).filter {
      let there = note.reading.block(of: $0)
      return $0 == line
        || block.kind == .cell && there.kind == .cell && there.container == block.container
          && there.row == block.row
    }
    return row.contains { note.reading.kinds(in: $0).contains(.flag) }
      && !row.contains { ends.stands(in: note.text, note.reading.range(of: $0)) }
  }

  private static let ends = TellingWords(
    "rst", "reset", "timeout", "timer", "타임아웃", "타이머", "abort", "시간", "2msl")

  private static let moves = TellingWords(
    "passes into", "passes to", "goes into", "go to", "go into", "moves into", "turns into",
    "로 이동", "로 전이", "로 전환", "로 바뀌", "로 바뀐", "로 변경", "로 넘어", "로 들어", "로 진입", "로 간다", "moves to",
    "transitions to",
    "goes to", "changes to", "enters", "进入", "转为", "变为", "转换", "遷移", "移行")
  private static let apart = TellingWords(
    "상대", "peer", "other", "remote", "서버", "클라", "server", "client", "对方", "相手", "않", "아니", "못", "not ",
    "n't", "不", "만약",
    "if ", " rst", "(rst", "`rst", "동시", "simultan", "거쳐", "through", "이후", "later", "전에", "before", "에서",
    "from", "or ", "또는")

  // MARK: In a column

  /// `SYN_RECEIVED`, `↓`, `ACK 수신`, `↓`, `ESTABLISHED`: a line each.
  private static func checkColumns(_ note: inout CheckedNote) {
    guard (0..<note.reading.lineCount).contains(where: { mayBeArrow($0, note) }) else { return }
    var last: (state: ConnectionState, range: Range<Int>)?
    var label: (range: Range<Int>, line: Int)?
    var hasArrow = false
    for line in 0..<note.reading.lineCount {
      let range = note.reading.range(of: line)
      if mayBeArrow(line, note),
        Squeezed(note.text, range, without: "").isOne(of: ["↓", "⬇", "⬇️", "▼", "v", "|"])
      {
        hasArrow = last != nil
        continue
      }
      guard hasArrow || last == nil || label != nil else {
        (last, label) = (only(line, note), nil)
        continue
      }
      if let state = only(line, note) {
        if let last, hasArrow { judge(last.state, state.state, label, state.range, line, &note) }
        (last, label, hasArrow) = (state, nil, false)
      } else if last != nil, hasArrow, label == nil, range.count < 60,
        note.reading.kinds(in: line).contains(.flag)
      {
        (label, hasArrow) = ((range, line), false)
      } else if !range.isEmpty {
        (last, label, hasArrow) = (nil, nil, false)
      }
    }
  }

  /// An arrow's first byte opens the line.
  private static func mayBeArrow(_ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    var at = range.lowerBound
    while at < range.upperBound, note.text[at] <= 0x20 { at += 1 }
    guard at < range.upperBound else { return false }
    let byte = note.text[at]
    if byte == 0xe2 { return true }
    guard byte | 0x20 == UInt8(ascii: "v") || byte == UInt8(ascii: "|") else { return false }
    repeat { at += 1 } while at < range.upperBound && note.text[at] <= 0x20
    return at == range.upperBound
  }

  private static func only(_ line: Int, _ note: CheckedNote) -> (state: ConnectionState, range: Range<Int>)? {
    guard note.reading.kinds(in: line).contains(.state) else { return nil }
    let states = note.reading.mentions(in: line).filter { $0.kind == .state }
    guard states.count == 1, let mention = states.first,
      note.reading.range(of: line).count <= Int(mention.end - mention.start) + 4
    else { return nil }
    return (
      ConnectionState.allCases[Int(mention.value & ~Mention.weak)], Int(mention.start)..<Int(mention.end)
    )
  }

  private static func judge(
    _ from: ConnectionState, _ to: ConnectionState, _ label: (range: Range<Int>, line: Int)?,
    _ place: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    guard from != to, !note.isBeside(line), !note.isSimultaneous(line) else { return }
    if StateMap.isEdge(from, to) {
      guard let label, let event = TransitionEvent.all.first(where: { $0.from == from && $0.to == to }),
        event.contradicts(note.string(label.range))
      else { return }
      return TransitionCheck.reportEvent(event, label.range, &note)
    }
    guard !StateMap.isShortcut(from, to), !StateMap.isAbort(from, to) else { return }
    TransitionCheck.report(from, to, place, &note)
  }
}
