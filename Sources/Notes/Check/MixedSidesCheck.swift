import Questions
import TCP

/// A name line that puts states of both sides into one: `**FIN-WAIT1, CLOSE-WAIT :**`.
enum MixedSidesCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines.ofStates {
      let states = note.reading.mentions(in: line).filter { $0.kind == .state }
      if note.reading.block(of: line).kind != .cell {
        checkHeaded(line, &note)
        checkOpening(line, &note)
      }
      guard states.count >= 2, note.reading.mentions(in: line).count == states.count,
        note.reading.block(of: line).kind != .cell, !note.isFenced(line),
        let colon = TermLine.separator(note.text, note.reading.range(of: line)),
        colon.upperBound + 2 >= note.reading.range(of: line).upperBound, isOnlyNames(line, states, note),
        !note.isBeside(line)
      else { continue }
      let named = states.map { ConnectionState.allCases[Int($0.value & ~Mention.weak)] }
      guard let wrong = zip(states, named).first(where: { $0.1.side == .passiveCloser }),
        named.contains(where: { $0.side == .activeCloser }), isOneSided(after: line, note)
      else { continue }
      note.report(
        "state-side", .warning, at: Int(wrong.0.start)..<Int(wrong.0.end),
        Bilingual(
          ko: "\(wrong.1.name.with(.topic)) FIN-WAIT과 같은 쪽의 상태가 아닙니다. 나중에 닫는 쪽이 들어갑니다.",
          en:
            "\(wrong.1.name) is no state of the side that enters FIN-WAIT: the side that closes second does."),
        expected: Bilingual(
          ko: "FIN-WAIT-1·FIN-WAIT-2: 먼저 닫는 쪽, CLOSE-WAIT: 나중에 닫는 쪽",
          en: "FIN-WAIT-1 and FIN-WAIT-2: the side that closes first; CLOSE-WAIT: the side that closes second"
        ),
        reference: "RFC 9293 3.3.2")
    }
  }

  /// `능동 종료 쪽의 상태: FIN-WAIT-1, CLOSE-WAIT`, `ACK in: TIME-WAIT, then CLOSED` below `passive closer`: a list
  /// headed by the side whose states they are.
  static func checkHeaded(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard let colon = TermLine.separator(note.text, range), colon.lowerBound - range.lowerBound < 60,
      note.reading.mentions(in: line).allSatisfy({ $0.kind != .state || Int($0.start) > colon.lowerBound }),
      // `active closer = …; passive closer = …`: each with its own.
      !words.stands(in: note.text, colon.upperBound..<range.upperBound),
      let isFirst = isFirst(range.lowerBound..<colon.lowerBound, colon.upperBound, line, note)
    else { return }
    for mention in note.reading.mentions(in: line) where mention.kind == .state {
      let state = ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
      guard isListed(mention, line, note), !note.isBeside(line) else { continue }
      if state == .closing, !isFirst, !note.isSimultaneous(line) {
        reportClosing(mention, &note)
      } else if state.side == (isFirst ? .passiveCloser : .activeCloser), let side = state.side {
        report(state, side, mention, &note)
      }
    }
  }

  /// Whether the list's own head, or else what it stands below, names the side that closes first, or the other one.
  private static func isFirst(_ head: Range<Int>, _ start: Int, _ line: Int, _ note: CheckedNote) -> Bool? {
    if words.stands(in: note.text, head) {
      let isSeveral = note.reading.mentions(in: line).count(where: { $0.kind == .state }) >= 2
      return isSeveral || isChain(from: start, line, note) ? side(named: head, note) : nil
    }
    // `FIN in: CLOSE-WAIT`
    guard
      note.reading.mentions(in: line).contains(where: { $0.kind == .flag && head.contains(Int($0.start)) }),
      !others.stands(in: note.text, head), isChain(from: start, line, note),
      let title = note.titles[line], note.reading.block(of: title).kind != .heading,
      note.reading.range(of: title).count <= 48
    else { return nil }
    return side(named: note.reading.range(of: title), note)
  }

  private static func side(named range: Range<Int>, _ note: CheckedNote) -> Bool? {
    let isFirst = firsts.stands(in: note.text, range)
    return isFirst != seconds.stands(in: note.text, range) ? isFirst : nil
  }

  /// Nothing but states, and what parts them.
  private static func isChain(from start: Int, _ line: Int, _ note: CheckedNote) -> Bool {
    let end = note.reading.range(of: line).upperBound
    var at = start
    for mention in note.reading.mentions(in: line) where mention.kind == .state {
      guard Int(mention.start) >= at else { return false }
      if at > start || Int(mention.start) > at, !joints.fills(at..<Int(mention.start), of: note.text) {
        return false
      }
      at = Int(mention.end)
    }
    return at > start && joints.fills(at..<end, of: note.text)
  }

  private static let joints = Filler(
    ": , . ` * ( ) → -> --> => ⇒ ➔ / | · then and 후 다음 그다음 이후 상태 state 및 와 과 뒤 ;")
  private static let others = TellingWords(
    "상대", "peer", "other", "client", "server", "클라", "서버", "active", "passive", "능동", "수동", "both", "양쪽",
    "동시",
    "simultan")

  private static func report(
    _ state: ConnectionState, _ side: Side, _ mention: Mention, _ note: inout CheckedNote
  ) {
    note.report(
      "state-side", at: Int(mention.start)..<Int(mention.end),
      Bilingual(
        ko: "\(state.name.with(.topic)) 이쪽의 상태가 아닙니다. 들어가는 것은 \(side.name.korean)입니다.",
        en: "\(state.name) is no state of this side: the \(side.name.english) enters it."),
      expected: Bilingual(
        ko: "\(state.name): \(side.name.korean)", en: "\(state.name): the \(side.name.english)"),
      reference: "RFC 9293 3.3.2")
  }

  private static func reportClosing(_ mention: Mention, _ note: inout CheckedNote) {
    note.report(
      "state-side", at: Int(mention.start)..<Int(mention.end),
      Bilingual(
        ko: "CLOSING은 양쪽이 동시에 닫을 때만 들어갑니다. 나중에 닫는 쪽은 CLOSE-WAIT에서 LAST-ACK로 갑니다.",
        en:
          "CLOSING is entered only where both close at once; the side that closes second goes from CLOSE-WAIT to LAST-ACK."
      ),
      expected: Bilingual(ko: "CLOSE-WAIT → LAST-ACK", en: "CLOSE-WAIT → LAST-ACK"),
      reference: "RFC 9293 3.6, Figure 13")
  }

  // MARK: Opening

  /// `Server: CLOSED → LISTEN → SYN_SENT`: the way of one side, with a state that only the other enters.
  static func checkOpening(_ line: Int, _ note: inout CheckedNote) {
    guard let isClient = isClients(line, note) else { return }
    let strange: ConnectionState = isClient ? .synReceived : .synSent
    let states = note.reading.mentions(in: line).filter { $0.kind == .state }
    guard states.count >= 2,
      let slip = states.first(where: { ConnectionState.allCases[Int($0.value & ~Mention.weak)] == strange }),
      let side = strange.side, !note.isBeside(line), !note.isSimultaneous(line)
    else { return }
    report(strange, side, slip, &note)
  }

  /// The line is a client's or a server's states and nothing else; a letter is one's name where the other's stands
  /// near it.
  private static func isClients(_ line: Int, _ note: CheckedNote) -> Bool? {
    guard let owner = chainOwner(line, note) else { return nil }
    if clients.contains(owner) { return true }
    if servers.contains(owner) { return false }
    guard owner == "c" || owner == "s" else { return nil }
    let isPaired = (max(0, line - 3)...min(note.reading.lineCount - 1, line + 3)).contains {
      chainOwner($0, note) == (owner == "c" ? "s" : "c")
    }
    return isPaired ? owner == "c" : nil
  }

  private static func chainOwner(_ line: Int, _ note: CheckedNote) -> String? {
    let range = note.reading.range(of: line)
    guard note.reading.kinds(in: line).contains(.state),
      let colon = TermLine.separator(note.text, range), colon.lowerBound - range.lowerBound < 40,
      isChain(from: colon.upperBound, line, note)
    else { return nil }
    return note.raw(range.lowerBound..<colon.lowerBound).lowered.filter { !" *`-_".contains($0) }
  }

  private static let clients: Set = [
    "client", "theclient", "클라이언트", "clientstates", "클라이언트상태", "클라이언트의상태", "clientside", "클라이언트측", "클라이언트쪽",
  ]
  private static let servers: Set = [
    "server", "theserver", "서버", "serverstates", "서버상태", "서버의상태", "serverside", "서버측", "서버쪽",
  ]

  private static let words = TellingWords("상태", "state", "path", "경로", "쪽", "측", "closer", "关闭")
  private static let firsts = TellingWords(
    "능동", "active clos", "主动关", "먼저 닫", "먼저 종료", "먼저 끊", "closes first", "액티브 클로즈")
  private static let seconds = TellingWords(
    "수동", "passive clos", "被动关", "나중에 닫", "나중에 종료", "나중에 끊", "closes second", "패시브 클로즈")

  /// Commas, arrows or blanks stand on both sides of the name.
  private static func isListed(_ mention: Mention, _ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    let values = ValueReader(text: note.text, end: range.upperBound)
    let next = values.skipBlanks(Int(mention.end))
    guard next < range.upperBound else { return true }
    return note.text[next] == 0x2c || note.text[next] == UInt8(ascii: "-") || note.text[next] == 0xe2
      || ["입니다", "이다", "와 ", "과 ", "및 ", "and ", "·", "."].contains {
        note.raw(next..<range.upperBound).hasPrefix($0)
      }
  }

  private static func isOnlyNames(_ line: Int, _ states: [Mention], _ note: CheckedNote) -> Bool {
    var rest = note.reading.range(of: line).count
    for state in states { rest -= Int(state.end - state.start) }
    return rest <= 4 * states.count + 4
  }

  /// What follows tells of one side's doing: 서버에서 … 클라이언트에게.
  private static func isOneSided(after line: Int, _ note: CheckedNote) -> Bool {
    guard line + 1 < note.reading.lineCount else { return false }
    let text = note.reading.string(ofLine: line + 1).lowered
    return ["서버에서", "서버가", "클라이언트에서", "클라이언트가", "the server", "the client"].contains(where: text.contains)
  }
}
