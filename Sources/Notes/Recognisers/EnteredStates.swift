import TCP

/// A sentence in which somebody enters a state: `서버는 CLOSE_WAIT 상태가 된다`, `moves to SYN_RCVD`.
enum EnteredStates: Recogniser {
  static let shape = "SYN을 받은 서버는 SYN_RECEIVED 상태가 된다."
  static let needs: Mention.Kinds = .state

  static func read(_ reading: inout Reading) {
    var sender: UInt8?
    for index in reading.document.blocks.indices {
      let block = reading.document.blocks[index]
      let about = reading.outline.sections[reading.outline.section(ofBlock: index)]
      if about.isSupposed || about.isAttack { continue }
      if block.listDepth == 0 { sender = nil }
      guard block.kind != .code, block.kind != .heading, block.kind != .summary else {
        sender = nil
        continue
      }
      for line in block.lines {
        if !reading.tells(line) { continue }
        let sense = reading.sense(of: line)
        if let first = sense.first { sender = actor(of: first, sense, reading) ?? sender }
        guard !reading.isClaimed(line), !sense.isQuestion, !sense.isWrong,
          !reading.text[reading.range(of: line)].contains(UInt8(ascii: "?")), !isDrawn(line, reading)
        else { continue }
        if sense.states.isEmpty { continue }
        if let pair = pair(on: line, sense, reading) {
          for (state, owner) in pair where !isLeft(state, about.phase) {
            add(state, owner, event: nil, reading.range(of: line), &reading)
          }
          continue
        }
        if let way = way(on: line, reading) {
          add(way.to, sense.actors.count == 1 ? sense.actors[0].party : nil, event: way.event, &reading)
          continue
        }
        if isChoice(line, reading) || about.isReason || isTitle(line, reading) { continue }
        for clause in Clauses.read(line, sense, reading) {
          if tellsBoth(clause, line, reading) {
            for state in clause.states {
              add(state, state.owner, event: nil, reading.range(of: line), &reading)
            }
            continue
          }
          for state in clause.states where !isLeft(state, about.phase) && !mayBe(state, line, reading) {
            write(state, sender, line, &reading)
          }
        }
      }
    }
  }

  /// Whoever sends it; where that is not told the one host that a short line names.
  private static func actor(of sending: Sending, _ sense: LineSense, _ reading: Reading) -> UInt8? {
    guard sending.isTold else { return nil }
    if let from = sending.from { return from }
    let only = sense.actors.count == 1 && reading.range(of: sense.line).count <= 100 ? sense.actors[0] : nil
    return only.flatMap { $0.role == .subject || $0.role == .bare ? $0.party : nil }
  }

  /// `--- ACK --->  CLOSED`: a piece of a drawing.
  private static func isDrawn(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    let shafts: [StaticString] = ["---", "<--", "==", "<=="]
    return shafts.contains { BitsReader.starts(reading.text, range.lowerBound, range.upperBound, $0) }
  }

  /// `서버는 LISTEN, 클라이언트는 CLOSED 상태`: where either side is to begin with, and nothing that happens.
  private static func tellsBoth(_ clause: LineSense, _ line: Int, _ reading: Reading) -> Bool {
    guard clause.states.count == 2, clause.flagsSeen.isEmpty, clause.sendings.isEmpty,
      let one = clause.states[0].owner, clause.states[1].owner == LineReader.other(one),
      clause.states.allSatisfy({ !$0.isWeak && !$0.isBefore }),
      Set(clause.states.map(\.state)) == [.closed, .listen], reading.range(of: line).count <= 120
    else { return false }
    return !reading.mentions(in: line).contains {
      $0.kind == .arrow || $0.kind == .verb && $0.value <= Mention.Verb.receive.rawValue
    }
  }

  /// `LISTEN → SYN_RCVD: SYN 수신 시`, `SYN_SENT → ESTABLISHED on SYN-ACK`: from one state to the next, and when.
  private static func way(on line: Int, _ reading: Reading) -> (to: Mention, event: String)? {
    let range = reading.range(of: line)
    let states = reading.mentions(in: line).filter { $0.kind == .state }
    guard states.count == 2, Int(states[0].start) <= TermLine.skipMarker(reading.text, range),
      case let gap = Int(states[0].end)..<Int(states[1].start), gap.count <= 8,
      Arrow.direction(reading.text, gap) == true,
      Transition.all.contains(where: { $0.from == state(states[0]) && $0.to == state(states[1]) })
    else { return nil }
    let values = ValueReader(text: reading.text, end: range.upperBound)
    let sign = values.skipBlanks(Int(states[1].end))
    let signs: [StaticString] = [":", "：", "(", "on ", "when ", "after "]
    guard let found = signs.first(where: { values.starts(sign, $0) }) else { return nil }
    var event = reading.string((sign + found.utf8CodeUnitCount)..<range.upperBound)
    if found.utf8CodeUnitCount == 1, event.last == ")" { event.removeLast() }
    let happens = reading.mentions(in: line).contains {
      $0.start > states[1].end && ($0.kind == .flag || $0.kind == .verb)
    }
    return happens ? (states[1], event) : nil
  }

  private static func state(_ mention: Mention) -> ConnectionState {
    ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
  }

  private static func add(_ to: Mention, _ owner: UInt8?, event: String, _ reading: inout Reading) {
    let line = reading.document.line(at: Int(to.start))
    reading.add(
      .state(state(to), owner: owner.map(StepWriter.party), event: event), at: Int(to.start),
      text: reading.string(ofLine: line))
  }

  /// `A :Closed, B :Listen`, `PORT 상태 : B(=LISTEN) A(=CLOSED → SYN_SENT)`: either host, a sign and its state,
  /// however that is spelt.
  static func pair(
    on line: Int, _ sense: LineSense, _ reading: Reading
  ) -> [(StateSense, UInt8)]? {
    let range = reading.range(of: line)
    guard (2...4).contains(sense.states.count), sense.actors.count == 2, sense.sendings.isEmpty,
      sense.flagsSeen.isEmpty, range.count <= 96,
      sense.actors[1].party == LineReader.other(sense.actors[0].party)
    else { return nil }
    let ends = [sense.actors[1].start, range.upperBound]
    var pairs: [(StateSense, UInt8)] = []
    for (actor, end) in zip(sense.actors, ends) {
      let states = sense.states.filter { $0.start >= actor.end && $0.end <= end }
      guard let first = states.first, let last = states.last, states.count <= 2,
        isSign(actor.end..<first.start, reading.text),
        end == range.upperBound || reading.text[last.end..<end].allSatisfy({ $0.isOne(of: " ,/|)") })
      else { return nil }
      pairs.append((last, actor.party))
    }
    return pairs
  }

  /// ` :`, `(=`, `-`: what ties a state to its host.
  private static func isSign(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[gap].allSatisfy { $0.isOne(of: " :=(-") } && text[gap].contains { $0.isOne(of: ":=-") }
  }

  /// `TIME_WAIT 상태로 남아있을 수 있다`: what may be, not what happens.
  private static func mayBe(_ state: StateSense, _ line: Int, _ reading: Reading) -> Bool {
    let values = ValueReader(text: reading.text, end: reading.range(of: line).upperBound)
    // `可能会收到 RST，或是 TIME_WAIT 状态`
    let range = reading.range(of: line)
    if state.isEntered, reading.text[state.start - min(3, state.start)] >= 0xe3,
      (max(range.lowerBound, state.start - 60)..<state.start).contains(where: { values.starts($0, "可能") })
    {
      return true
    }
    // `会出现大量 Socket 处于 TIME_WAIT 状态`: what there are many of.
    if (max(range.lowerBound, state.start - 40)..<state.start).contains(where: { values.starts($0, "大量") }) {
      return true
    }
    // `如果主机没有维护 TIME_WAIT 状态，而直接进入 CLOSED 状态`: what would be.
    let before = TextSlice(reading.text, range.lowerBound..<state.start)
    if let supposed = before.first("如果") ?? before.first("假设"), state.start - supposed < 100,
      ["没有", "不存在"].contains(where: { TextSlice(reading.text, supposed..<state.start).contains($0) })
    {
      return true
    }
    // `만약 LAST_ACK 상태로 서버가 남아 있다면 …`
    let isSupposed = (max(range.lowerBound, state.start - 60)..<state.start).contains {
      values.starts($0, "만약 ") || values.starts($0, "만일 ")
    }
    if isSupposed,
      (state.end..<max(state.end, min(values.end, state.end + 60))).contains(where: {
        values.starts($0, "다면 ") || values.starts($0, "다면, ")
      })
    {
      return true
    }
    if wouldBe(state, line, reading) { return true }
    let near = state.end..<max(state.end, min(values.end, state.end + 48))
    return near.contains { at in ["수 있", "수도 있", "못하"].contains { values.starts(at, $0) } }
  }

  /// `If A enters CLOSED immediately, …`, `만약 바로 CLOSED 상태로 …`: a way that is not taken; `Imagine that …`: a tale.
  private static func wouldBe(_ state: StateSense, _ line: Int, _ reading: Reading) -> Bool {
    // The others are entered by steps that are told too.
    guard state.state == .closed || state.state == .established else { return false }
    let whole = reading.range(of: line)
    if tales.isIn(reading.text, whole.lowerBound..<min(whole.lowerBound + 36, state.start)) { return true }
    let near = max(whole.lowerBound, state.start - 120)..<min(whole.upperBound, state.end + 24)
    guard shortcuts.isIn(reading.text, near) else { return false }
    let sentence = sentence(of: state, line, reading)
    return suppositions.isIn(reading.text, sentence.lowerBound..<state.start)
      && shortcuts.isIn(reading.text, sentence.clamped(to: near))
  }

  private static let tales = WordSet(["imagine ", "可以想象", "想象一下", "试想"])
  private static let suppositions = WordSet(["if ", "若", "如果", "만약", "만일", "もし"])
  private static let shortcuts = WordSet([
    " immediately", " directly", " right away", "直接", "立即", "바로 ", "곧바로", "すぐ",
  ])

  /// Nobody enters CLOSED while opening, nor ESTABLISHED while closing: `client: CLOSED` tells where it still is.
  private static func isLeft(_ state: StateSense, _ phase: Mention.PhaseWord?) -> Bool {
    phase == .open && state.state == .closed || phase == .close && state.state == .established
  }

  /// `클라이언트가 TIME_WAIT로 바뀌는 이유`: what is told below.
  private static func isTitle(_ line: Int, _ reading: Reading) -> Bool {
    let end = reading.range(of: line).upperBound
    let last = reading.text[end - 1] == UInt8(ascii: ":") ? end - 1 : end
    let values = ValueReader(text: reading.text, end: end)
    return ["는 이유", "한 이유", "는 까닭", "는 목적"].contains { values.starts(last - 10, $0) }
  }

  /// `A.ESTABLISHED->CLOSE_WAIT->TIME_WAIT->CLOSED`: a way to choose among others, told of nobody.
  private static func isChoice(_ line: Int, _ reading: Reading) -> Bool {
    let mentions = reading.mentions(in: line)
    return mentions.count(where: { $0.kind == .state }) >= 3
      && mentions.count(where: { $0.kind == .arrow }) >= 2
      && !mentions.contains { $0.kind == .party || $0.kind == .verb }
  }

  private static func write(_ state: StateSense, _ sender: UInt8?, _ line: Int, _ reading: inout Reading) {
    let isTold =
      reading.mentions(in: line).contains {
        $0.kind == .party || $0.kind == .verb || $0.kind == .arrow || $0.kind == .flag
      } || !reading.sense(of: line).actors.isEmpty
    guard !state.isWeak, !state.isBefore,
      state.isEntered && isTold || isClosingBracket(state, line, reading) || isCalled(state, line, reading)
    else {
      return
    }
    let owner =
      state.isBoth
      ? nil : state.owner ?? (isOfPeer(line, reading) ? sender.flatMap(LineReader.other) : sender)
    // `RST를 받으면 CLOSED가 된다`, `再送されたFINを待つために …`: not whoever sent in the line above.
    let isAnyones =
      state.owner == nil
      && (state.state == .closed && reading.sense(of: line).received.contains(.rst)
        || StepCollector.lossWords.isIn(reading.text, reading.range(of: line)))
    let event = event(state, line, reading)
    // Nobody named, nothing that happens: talk about a state, not an entering of it.
    let opensOrCloses = state.state == .established || state.state == .closed
    let isBrief = opensOrCloses && reading.text[state.start].isUpper && reading.range(of: line).count <= 120
    if owner == nil, event == nil, !state.isBoth, !isBrief, !isClosingBracket(state, line, reading) {
      return
    }
    let values = ValueReader(text: reading.text, end: reading.range(of: line).upperBound)
    if (state.end..<values.end).contains(where: { values.starts($0, "것은 아니") || values.starts($0, "것이 아니") })
    {
      return
    }
    // What stands in brackets is told by its own sentence.
    let range =
      isClosingBracket(state, line, reading) ? sentence(of: state, line, reading) : reading.range(of: line)
    add(state, isAnyones ? nil : owner, event: event, range, &reading)
  }

  private static func add(
    _ state: StateSense, _ owner: UInt8?, event: String?, _ range: Range<Int>, _ reading: inout Reading
  ) {
    reading.add(
      .state(state.state, owner: owner.map(StepWriter.party), event: event), at: state.start,
      text: reading.string(range))
  }

  private static func sentence(of state: StateSense, _ line: Int, _ reading: Reading) -> Range<Int> {
    let whole = reading.range(of: line)
    return LineReader(text: reading.text, range: whole, mentions: []).sentences.last {
      $0.lowerBound <= state.start
    } ?? whole
  }

  /// `상대는 마지막 ACK를 받은 뒤 CLOSED로 간다`: not the one who sent before.
  private static func isOfPeer(_ line: Int, _ reading: Reading) -> Bool {
    LineReader(text: reading.text, range: reading.range(of: line), mentions: [])
      .opensWithPeer
  }

  /// `소켓을 닫는다 (Closed)`: a state in brackets at the end of what happened.
  private static func isClosingBracket(_ state: StateSense, _ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    return state.end < range.upperBound && state.start > range.lowerBound + 4
      && reading.text[state.end] == UInt8(ascii: ")")
      && reading.text[state.start - 1] == UInt8(ascii: "(")
  }

  /// `FIN을 보낸 상태: FIN-WAIT-1`: what it is stands before its name, which ends the line.
  private static func isCalled(_ state: StateSense, _ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard state.end + 1 >= range.upperBound else { return false }
    let words = reading.mentions(in: line).filter { Int($0.end) <= state.start }
    guard let last = words.last, last.kind == .stateWord, reading.text[Int(last.start)] >= 0x80,
      words.contains(where: { $0.kind == .flag }),
      words.contains(where: { $0.kind == .verb })
    else { return false }
    return reading.text[Int(last.end)..<state.start].allSatisfy { $0.isOne(of: " :=") }
  }

  /// In bytes: more is no event, but a story.
  private static let longestEvent = 330

  /// A flag that is received or that somebody sends stands behind the place; `然后发送 ACK` leans on what came before.
  private static func happens(_ mentions: [Mention], from place: Int) -> Bool {
    let own = mentions.filter { Int($0.start) >= place }
    let isWhole = own.contains {
      $0.kind == .party || $0.kind == .verb && $0.value == Mention.Verb.receive.rawValue
    }
    return isWhole && own.contains { $0.kind == .flag }
      && own.contains { $0.kind == .verb && $0.value <= Mention.Verb.receive.rawValue }
  }

  /// What happened just before, in the note's words, where a flag is sent or received there.
  private static func event(_ state: StateSense, _ line: Int, _ reading: Reading) -> String? {
    let range = reading.range(of: line)
    let before = reading.mentions(in: line).filter { Int($0.end) <= state.start }
    guard before.contains(where: { $0.kind == .flag }),
      before.contains(where: { $0.kind == .verb && $0.value <= Mention.Verb.receive.rawValue })
    else { return nil }
    // A long way back it tells of something else.
    let sentences = LineReader(text: reading.text, range: range, mentions: reading.mentions(in: line))
      .sentences
    let own = sentences.lastIndex { $0.lowerBound <= state.start } ?? 0
    var begin = range.lowerBound
    // `FIN을 받으면 CLOSE_WAIT, FIN을 보내면 LAST_ACK`: what led to the state before is told.
    if let other = before.last(where: { $0.kind == .state }),
      reading.text[Int(other.end)] == UInt8(ascii: ",")
    {
      begin = Int(other.end) + 1
    }
    // Its own sentence, where that tells what happens.
    if own > 0, happens(before, from: sentences[own].lowerBound) {
      begin = max(begin, sentences[own].lowerBound)
    }
    if state.start - begin > longestEvent, own > 0 { begin = sentences[own - 1].lowerBound }
    if state.start - begin > longestEvent { begin = sentences[own].lowerBound }
    guard state.start - begin <= longestEvent,
      before.contains(where: { $0.kind == .flag && $0.start >= begin })
    else { return nil }
    var text = reading.string(begin..<state.start)
    while let last = text.last, last == "(" || last == " " { text.removeLast() }
    return text.isEmpty ? nil : text
  }
}
