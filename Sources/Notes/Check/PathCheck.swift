import Questions
import TCP

/// A way through the states that somebody is said to go, `Server: LISTEN → SYN_SENT → ESTABLISHED`: none of them may
/// be the other side's.
enum PathCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    checkLists(&note)
    for line in note.lines.ofSeveralStates {
      let states = note.reading.mentions(in: line).filter { $0.kind == .state }
      guard note.reading.range(of: line).count < 260 else { continue }
      check(states, line, &note)
    }
  }

  private static func check(_ states: [Mention], _ line: Int, _ note: inout CheckedNote) {
    let actors = note.reading.sense(of: line).actors
    var path: [Mention] = []
    for (index, state) in states.enumerated() {
      if let last = path.last, !isArrow(Int(last.end)..<Int(state.start), note) {
        judge(path, actors, line, &note)
        path = []
      }
      path.append(state)
      if index == states.count - 1 { judge(path, actors, line, &note) }
    }
  }

  private static func isArrow(_ gap: Range<Int>, _ note: CheckedNote) -> Bool {
    // `Client(…->SYN_SENT) -- SYN --> Server(LISTEN)`: the arrow leads from one side to the other.
    gap.count <= 48 && !note.text[gap].contains(UInt8(ascii: ")")) && arrows.stands(in: note.text, gap)
      && !backwards.stands(in: note.text, gap)
  }

  private static let arrows = TellingWords("→", "->", "=>", "⇒", "➔", "▶", "➜", "⟶")
  private static let backwards = TellingWords("←", "<-", "|", "│")

  private static func judge(_ path: [Mention], _ actors: [Actor], _ line: Int, _ note: inout CheckedNote) {
    checkOrder(path, line, &note)
    guard path.count >= 2, let party = owner(of: path, actors, line, note) else { return }
    judge(path, of: party, &note)
  }

  private static func judge(_ path: [Mention], of party: UInt8, _ note: inout CheckedNote) {
    let isServer = party == 1
    for mention in path {
      let line = note.reading.document.line(at: Int(mention.start))
      let state = ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
      guard isServer ? state == .synSent : state == .synReceived || state == .listen else { continue }
      guard note.isOrdinary(line), !apart.stands(in: note.text, note.reading.range(of: line)) else { return }
      let right: ConnectionState = isServer ? .synReceived : .synSent
      note.report(
        "state-side", at: Int(mention.start)..<Int(mention.end),
        Bilingual(
          ko:
            "\(state.name.with(.topic)) \(Party(isServer ? "server" : "client").shown(in: .korean))가 지나는 상태가 아닙니다.",
          en: "The \(isServer ? "server" : "client") does not pass \(state.name)."),
        expected: Bilingual(ko: right.name, en: right.name), reference: "RFC 9293 3.3.2")
      return
    }
  }

  /// `SYN_RCVD → LISTEN → ESTABLISHED`: each step is one there is, yet nobody goes that way.
  private static func checkOrder(_ path: [Mention], _ line: Int, _ note: inout CheckedNote) {
    let states = path.map { ConnectionState.allCases[Int($0.value & ~Mention.weak)] }
    guard states.count >= 3, let at = states.firstIndex(of: .listen), at > 0, states[at - 1] == .synReceived,
      at + 1 < states.count, states[at + 1] == .established, note.isOrdinary(line),
      !apart.stands(in: note.text, note.reading.range(of: line))
    else { return }
    TransitionCheck.report(states[at - 1], states[at], Int(path[at - 1].start)..<Int(path[at].end), &note)
  }

  /// Client or server, told right before the way, or by the heading where the line names nobody.
  private static func owner(
    of path: [Mention], _ actors: [Actor], _ line: Int, _ note: CheckedNote
  ) -> UInt8? {
    let start = Int(path[0].start)
    if let actor = actors.last(where: { $0.end <= start }) {
      return actor.party <= 1 && joints.fills(actor.end..<start, of: note.text) ? actor.party : nil
    }
    if let party = ownerBehind(path, actors, note) { return party }
    guard actors.isEmpty, start - note.reading.range(of: line).lowerBound <= 2, line > 0,
      note.reading.block(of: line).kind != .cell
    else { return nil }
    if let party = heading(of: line, note) { return party }
    let named = note.reading.mentions(in: line - 1).filter { $0.kind == .party }
    guard named.count == 1, let party = named.first?.value, party <= 1,
      note.reading.range(of: line - 1).count < 80,
      announcing.stands(in: note.text, note.reading.range(of: line - 1))
    else { return nil }
    return party
  }

  /// `LISTEN → SYN_SENT → ESTABLISHED (서버)`
  private static func ownerBehind(_ path: [Mention], _ actors: [Actor], _ note: CheckedNote) -> UInt8? {
    guard let end = path.last.map({ Int($0.end) }), actors.count == 1, let actor = actors.first,
      actor.party <= 1, (1...3).contains(actor.start - end), note.text[actor.start - 1] == UInt8(ascii: "("),
      actor.end < note.text.count, note.text[actor.end] == UInt8(ascii: ")")
    else { return nil }
    return actor.party
  }

  // MARK: Below a heading

  /// `### 클라이언트 상태`: the heading names one side, and hardly anything else.
  private static func heading(of line: Int, _ note: CheckedNote) -> UInt8? {
    guard let title = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line)), title.count <= 40
    else { return nil }
    let named = note.reading.mentions(in: note.reading.document.line(at: title.lowerBound)).filter {
      title.contains(Int($0.start))
    }
    let parties = named.filter { $0.kind == .party }
    guard parties.count == 1, let party = parties.first, party.value <= 1,
      titles.fills(title.lowerBound..<Int(party.start), of: note.text),
      titles.fills(Int(party.end)..<title.upperBound, of: note.text)
    else { return nil }
    return party.value
  }

  /// States one an item, and nothing else.
  private static func checkLists(_ note: inout CheckedNote) {
    var lists: [Int32: [Mention]] = [:]
    for line in note.lines.ofStates where note.reading.block(of: line).kind == .item {
      let states = note.reading.mentions(in: line).filter { $0.kind == .state }
      guard states.count == 1, let state = states.first,
        note.reading.range(of: line).count <= Int(state.end - state.start) + 6
      else { continue }
      lists[note.reading.block(of: line).container, default: []].append(state)
    }
    for container in lists.keys.sorted() {
      guard let path = lists[container], path.count >= 3, let first = path.first,
        case let line = note.reading.document.line(at: Int(first.start)), let party = heading(of: line, note)
      else { continue }
      judge(path, of: party, &note)
    }
  }

  private static let titles = Filler(
    "the states state of side transitions transition path lifecycle connection tcp 상태 변화 전이 측 쪽 의 경로 흐름 과정 상태들 쪽의 측의 입장 관점 : 1 2 3 . ) ("
  )
  private static let announcing = TellingWords("경로", "path", "상태 변화", "상태 전이", "전이", "transition", ":")
  private static let joints = Filler(
    "state states 상태 변화 전이 측 쪽 의 는 은 side : = - port 경로 path transition transitions 状态 变化 の 状態 遷移 goes through from ："
  )
  private static let apart = TellingWords(
    "simultan", "동시", "同时", "同時", "send()", " rst", "(rst", "`rst", "p2p", "않", "아니", "not ", "또는", " or ",
    "양쪽", "both")
}
