import Questions
import TCP

/// States beside single steps, and states of a client or a server, in any shape that is read at all: those that
/// cannot belong there, whatever else the note tells.
enum StepFactCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    for (step, place) in note.steps where !step.states.isEmpty { check(step, place, &note) }
    for index in note.kinds.ofStates {
      let fact = note.facts[index]
      if case .state(let state, let owner?, _) = fact.subject, fact.text.utf8.count < 240 {
        checkOpener(state, owner, fact.place, &note)
      }
    }
  }

  private static let closing = TellingWords(
    "挥手", "揮手", "종료", "해제", "4-way", "four-way", "closing", "terminat")
  private static let opening: Set<ConnectionState> = [.listen, .synSent, .synReceived]
  private static let closingStates: Set<ConnectionState> = [
    .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait,
  ]

  private static func check(_ step: Step, _ place: Place, _ note: inout CheckedNote) {
    let strange = step.phase == .open ? closingStates : step.phase == .close ? opening : []
    for (party, state) in step.states.sorted(by: { $0.key.name < $1.key.name }) {
      if strange.contains(state) {
        guard let (line, range) = mention(of: state, place, note), isPlain(line, note), isHeld(line, &note),
          !tellsOf(step.phase == .open ? .fin : .syn, line, note),
          note.section(of: line).phase != (step.phase == .open ? .close : .open),
          step.phase != .open || !closing.stands(in: note.text, note.reading.range(of: line))
        else { continue }
        let played = PlayedStep.of(step)
        let right = (party == step.from ? played?.sender : played?.receiver)?.map(\.name).joined(
          separator: ", ")
        let isOpen = step.phase == .open
        note.report(
          "step-state", at: range,
          Bilingual(
            ko: "\(state.name.with(.topic)) 연결을 \(isOpen ? "여는" : "닫는") 단계의 상태가 아닙니다.",
            en: "\(state.name) is no state of a step that \(isOpen ? "opens" : "closes") a connection."),
          expected: Bilingual(ko: right ?? "—", en: right ?? "—"), reference: "RFC 9293 3.3.2")
      } else {
        checkOpener(state, party, place, &note)
      }
    }
  }

  /// SYN-SENT of a server, SYN-RECEIVED of a client.
  private static func checkOpener(
    _ state: ConnectionState, _ party: Party, _ place: Place, _ note: inout CheckedNote
  ) {
    let name = role(of: party, note)
    guard state == .synSent && name == "server" || state == .synReceived && name == "client",
      let (line, range) = mention(of: state, place, note), isPlain(line, note)
    else { return }
    let sentence =
      note.sentences(of: line).first { $0.contains(range.lowerBound) } ?? note.reading.range(of: line)
    let before = sentence.lowerBound..<range.lowerBound
    let named = note.reading.mentions(in: line).filter {
      $0.kind == .party && before.contains(Int($0.start)) && $0.value <= 1
    }
    let own: UInt8 = party.name == "client" ? 0 : 1
    guard party.name.count == 1 || named.allSatisfy({ $0.value == own }), isHeld(line, &note),
      !receiving.stands(in: note.text, before) || state == .synSent,
      !awaiting.stands(in: note.text, before), !note.section(of: line).isAttack,
      !SideCheck.queues.stands(in: note.text, note.reading.range(of: line)),
      !named.isEmpty || isHeadedBy(own, line, note) || isLettered(party, range, note),
      !isFollowed(by: 1 - own, range, line, note)
    else { return }
    let right: ConnectionState = state == .synSent ? .synReceived : .synSent
    note.report(
      "state-side", at: range,
      Bilingual(
        ko: "\(state.name.with(.topic)) \(party.shown(in: .korean))의 상태가 아닙니다.",
        en: "\(state.name) is not entered by \(party.withArticle)."),
      expected: Bilingual(ko: right.name, en: right.name), reference: "RFC 9293 3.3.2")
  }

  /// `SYN_SENT(클라이언트) → SYN_RCVD(서버)`: whose it is stands behind it.
  private static func isFollowed(by party: UInt8, _ state: Range<Int>, _ line: Int, _ note: CheckedNote)
    -> Bool
  {
    note.reading.mentions(in: line).contains {
      $0.kind == .party && $0.value == party && (0...4).contains(Int($0.start) - state.upperBound)
        && note.text[state.upperBound..<Int($0.start)].contains { $0.isOne(of: "(:") || $0 == 0xef }
    }
  }

  /// Of A and B, the one that opens is the client.
  private static func role(of party: Party, _ note: CheckedNote) -> String {
    guard ["A", "B"].contains(party.name),
      let opener = note.steps.first(where: { $0.step.phase == .open && $0.step.ordinal == 1 })?.step.from,
      ["A", "B"].contains(opener.name)
    else { return party.name }
    return opener == party ? "client" : "server"
  }

  /// `B改为SYN-RCVD`, `B: SYN_RCVD`: the letter stands right before the state.
  private static func isLettered(_ party: Party, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    guard party.name.count == 1, let letter = party.name.utf8.first else { return false }
    let start = max(0, range.lowerBound - 14)
    guard let at = note.text[start..<range.lowerBound].lastIndex(where: { $0.isLetterOrDigit && $0 < 0x80 })
    else {
      return false
    }
    return note.text[at] == letter && (at == 0 || !note.text[at - 1].isLetterOrDigit)
  }

  /// `클라이언트가 응답하기를 기다리는 SYN_RECEIVED 상태`: it is the other one who waits.
  private static let awaiting = TellingWords("기를 기다리", "기를 대기")
  private static let receiving = TellingWords("받", "수신", "receiv", "收到", "接收", "도착")

  /// `[Step 1]: Client → SYN → Server`: the heading begins with the one who sends.
  private static func isHeadedBy(_ party: UInt8, _ line: Int, _ note: CheckedNote) -> Bool {
    guard let title = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line)) else {
      return false
    }
    let there = note.reading.document.line(at: title.lowerBound)
    return note.reading.mentions(in: there).first { $0.kind == .party }?.value == party
      && note.reading.kinds(in: there).contains(Mention.Kinds(.arrow))
  }

  /// Where the fact's first lines name the state.
  static func mention(
    of state: ConnectionState, _ place: Place, _ note: CheckedNote
  ) -> (Int, Range<Int>)? {
    for line in note.lines(atSourceLine: place.line, reaching: 6) {
      let found = note.reading.mentions(in: line).filter {
        $0.kind == .state && ConnectionState.allCases[Int($0.value & ~Mention.weak)] == state
          && $0.value & Mention.weak == 0
      }
      if found.count == 1, let mention = found.first,
        !note.text[Int(mention.start)..<Int(mention.end)].contains(where: { $0.isLetter && !$0.isUpper })
      {
        return (line, Int(mention.start)..<Int(mention.end))
      }
    }
    return nil
  }

  /// A short line that tells of one state or two and of nothing unusual.
  static func isPlain(_ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    // A heading that asks is about the state, not of the step.
    if note.reading.block(of: line).kind == .heading, SideCheck.asks.stands(in: note.text, range) {
      return false
    }
    return range.count < 220 && !unusual.stands(in: note.text, range)
      && note.reading.mentions(in: line).count { $0.kind == .state } <= 2
  }

  /// `5. CLOSE_WAIT` over `Receive FIN`: flags of the other phase stand beside the state.
  private static func tellsOf(_ flag: Flags, _ line: Int, _ note: CheckedNote) -> Bool {
    let block = note.reading.block(of: line)
    let lines = block.kind == .code ? line..<line + 1 : block.lines
    return lines.contains { near in
      near < note.reading.lineCount
        && note.reading.mentions(in: near).contains {
          $0.kind == .flag && Flags(rawValue: $0.value).contains(flag)
        }
    }
  }

  private static let unusual = TellingWords(
    "동시", "simultan", "만약", "경우", "if ", "않", "아니", "not ", "유실", "손실", "lost", "재전송", "retrans", "丢失", "如果",
    "before",
    "이전", "전에", "같은 상태", "비교", "로부터", "相当")

  private static func isHeld(_ line: Int, _ note: inout CheckedNote) -> Bool {
    !note.isBeside(line) && !note.isSimultaneous(line)
  }
}
