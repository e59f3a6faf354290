import Questions
import TCP

/// Arrows between states that the state machine does not have, in text, tables and diagrams.
enum TransitionCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    for line in note.lines.ofStates {
      let states = note.reading.mentions(in: line).filter { $0.kind == .state }
      guard states.count >= 2 || states.count == 1 && note.isFenced(line) else { continue }
      if !tellsBothSides(states) {
        for (from, to) in zip(states, states.dropFirst()) { checkArrow(from, to, line, &note) }
      }
      if states.count == 2 { checkLabelledArrow(states[0], states[1], line, &note) }
      for sentence in note.sentences(of: line) { checkTold(states, sentence, line, &note) }
    }
  }

  private static func isDiagram(_ line: Int, _ note: CheckedNote) -> Bool {
    guard note.isFenced(line) else { return false }
    let fence = note.reading.document.fences[Int(note.reading.block(of: line).container) - 1]
    return fence.lowered.hasPrefix("mermaid")
  }

  private static func state(_ mention: Mention) -> ConnectionState {
    ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
  }

  // MARK: Arrows

  /// `FIN_WAIT_1 → CLOSE_WAIT → FIN_WAIT_2 → LAST_ACK → TIME_WAIT`: two hosts' states in the order of time, each
  /// host's own in order.
  private static func tellsBothSides(_ mentions: [Mention]) -> Bool {
    let states = mentions.map(state)
    return [Side.activeCloser, .passiveCloser].allSatisfy { side in
      let own = states.filter { $0.side == side }
      return own.count >= 2 && zip(own, own.dropFirst()).allSatisfy { StateMap.isEdge($0, $1) }
    }
  }

  private static func checkArrow(_ from: Mention, _ to: Mention, _ line: Int, _ note: inout CheckedNote) {
    let gap = Int(from.end)..<max(Int(from.end), Int(to.start))
    let (one, two) = (state(from), state(to))
    guard gap.count >= 2, one != two else { return }
    if let label = bracketLabel(gap, note.text), StateMap.isEdge(one, two) {
      return checkEvent(one, two, label, line, &note)
    }
    guard gap.count <= 16 && isArrow(gap, note.text) || isFlagged(gap, line, note) else { return }
    // `we closed (→ FIN_WAIT1)`
    if from.value & Mention.weak != 0, !isCapital(from, note), isCapital(to, note) { return }
    if isCall(from, before: two, note) || isTraced(to, after: one, note) { return }
    let isStrict = isDiagram(line, note)
    if StateMap.isEdge(one, two) { return checkLabel(one, two, Int(to.end), line, &note) }
    if !isStrict && StateMap.isShortcut(one, two) { return }
    if StateMap.isAbort(one, two), isAborted(line, note) { return }
    if isOfSocket(line, note) || note.isBeside(line) && !isStrict { return }
    report(one, two, Int(from.start)..<Int(to.end), &note)
  }

  /// `CLOSE → FIN-WAIT-1`: the user's call, and where it leads to.
  private static func isCall(_ from: Mention, before next: ConnectionState, _ note: CheckedNote) -> Bool {
    (next == .finWait1 || next == .lastAck)
      && TextSlice(note.text, Int(from.start)..<Int(from.end)).equals("CLOSE")
  }

  /// `FIN_WAIT2 -> CLOSE`: what Linux tells of the socket whose TIME-WAIT a smaller one sits out.
  private static func isTraced(_ to: Mention, after last: ConnectionState, _ note: CheckedNote) -> Bool {
    last == .finWait2 && TextSlice(note.text, Int(to.start)..<Int(to.end)).equals("CLOSE")
      && tracers.stands(anywhereIn: note.text)
  }

  private static let tracers = TellingWords("tcpstates", "newstate", "inet_sock_set_state", "tcp_set_state")

  /// `SYN_RCVD →[FIN]→ ESTABLISHED`, `SYN_RCVD --(recv ACK)--> ESTABLISHED`: what stands in the brackets on the arrow.
  private static func bracketLabel(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard gap.count <= 48, let open = text[gap].firstIndex(where: { $0.isOne(of: "[(") }),
      let close = text[open..<gap.upperBound].lastIndex(where: { $0.isOne(of: "])") }), close > open + 2,
      isShaft(gap.lowerBound..<open, text), isShaft(close + 1..<gap.upperBound, text),
      text[close..<gap.upperBound].contains(where: { $0 == UInt8(ascii: ">") || $0 == 0xe2 })
    else { return nil }
    return open + 1..<close
  }

  /// Nothing but what arrows are drawn with, and some of it.
  private static func isShaft(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let drawn = text[range].filter { $0 != 0x20 && $0 != UInt8(ascii: "`") }
    return !drawn.isEmpty && drawn.allSatisfy { $0.isOne(of: "-=>") || 0x80...0xbf ~= $0 || $0 == 0xe2 }
  }

  private static func checkEvent(
    _ one: ConnectionState, _ two: ConnectionState, _ label: Range<Int>, _ line: Int,
    _ note: inout CheckedNote
  ) {
    let events = TransitionEvent.all.filter { $0.from == one && $0.to == two }
    guard let event = events.first, events.allSatisfy({ $0.contradicts(note.string(label)) }),
      !note.isBeside(line), !note.isReported(label)
    else { return }
    reportEvent(event, label, &note)
  }

  /// `UNCONNECTED -> BOUND -> LISTENING`: the states of a socket, of which some have the names of TCP's.
  private static func isOfSocket(_ line: Int, _ note: CheckedNote) -> Bool {
    (max(0, line - 40)...min(note.reading.lineCount - 1, line + 20)).contains {
      socketStates.stands(in: note.text, note.reading.range(of: $0))
    }
  }

  private static let socketStates = TellingWords(
    "unconnected", "bound ->", "bound →", "-> bound", "→ bound", "-> accepted", "→ accepted")

  /// `CLOSING --(recv ACK)--> TIME_WAIT`, in a drawing whose other arrows are transitions too.
  private static func checkLabelledArrow(
    _ from: Mention, _ to: Mention, _ line: Int, _ note: inout CheckedNote
  ) {
    guard note.isFenced(line), let label = arrowLabel(from, to, note), isMap(around: line, note) else {
      return
    }
    let (one, two) = (state(from), state(to))
    guard one != two else { return }
    if StateMap.isEdge(one, two) {
      guard let event = TransitionEvent.all.first(where: { $0.from == one && $0.to == two }),
        event.contradicts(note.string(label))
      else { return }
      return reportEvent(event, label, &note)
    }
    if StateMap.isAbort(one, two), isAborted(line, note) || note.string(label).lowered.contains("close") {
      return
    }
    report(one, two, Int(from.start)..<Int(to.end), &note)
  }

  /// What stands on an arrow between two states: dashes before it, dashes and a head behind it.
  private static func arrowLabel(_ from: Mention, _ to: Mention, _ note: CheckedNote) -> Range<Int>? {
    let values = ValueReader(text: note.text, end: Int(to.start))
    func isDash(_ at: Int) -> Bool {
      note.text[at] == UInt8(ascii: "-") || note.text[at] == UInt8(ascii: "=") || values.starts(at, "─")
    }
    var start = values.skipBlanks(Int(from.end))
    guard start < Int(to.start), isDash(start) else { return nil }
    while start < Int(to.start), isDash(start) || note.text[start] & 0xc0 == 0x80 { start += 1 }
    var end = Int(to.start)
    while end > start, note.text[end - 1] == 0x20 { end -= 1 }
    // Mermaid's `SYN_SENT -->|receive SYN+ACK| ESTABLISHED`
    if values.starts(start, ">|"), end > start + 3, note.text[end - 1] == UInt8(ascii: "|") {
      return start + 2..<end - 1
    }
    let heads: [StaticString] = [">", "▶", "►", "→"]
    guard
      let head = heads.first(where: {
        end - $0.utf8CodeUnitCount > start && values.starts(end - $0.utf8CodeUnitCount, $0)
      })
    else { return nil }
    end -= head.utf8CodeUnitCount
    while end > start, note.text[end - 1] == UInt8(ascii: "-") || note.text[end - 1] == UInt8(ascii: "=") {
      end -= 1
    }
    let range = start..<end
    return range.count >= 3 && note.text[range].contains(where: \.isLetterOrDigit) ? range : nil
  }

  /// Most lines of the drawing lead from one state to one that follows it: it draws the state machine.
  private static func isMap(around line: Int, _ note: CheckedNote) -> Bool {
    let container = note.reading.block(of: line).container
    var (right, wrong) = (0, 0)
    for other in max(0, line - 40)...min(note.reading.lineCount - 1, line + 40)
    where note.reading.block(of: other).container == container {
      let states = note.reading.mentions(in: other).filter { $0.kind == .state }
      guard states.count == 2, arrowLabel(states[0], states[1], note) != nil else { continue }
      if StateMap.isEdge(state(states[0]), state(states[1])) { right += 1 } else { wrong += 1 }
    }
    return right >= 3 && right >= 3 * wrong
  }

  /// `ESTABLISHED --> CLOSE_WAIT : FIN 보냄`: what stands behind the arrow's end.
  private static func checkLabel(
    _ one: ConnectionState, _ two: ConnectionState, _ end: Int, _ line: Int, _ note: inout CheckedNote
  ) {
    let range = note.reading.range(of: line)
    guard !note.reading.mentions(in: line).contains(where: { $0.kind == .state && Int($0.start) > end }),
      let event = TransitionEvent.all.first(where: { $0.from == one && $0.to == two })
    else { return }
    var start = end
    while start < range.upperBound, note.text[start].isOne(of: " `*\")]") { start += 1 }
    guard start < range.upperBound, note.text[start].isOne(of: ":(-") else { return }
    let label = start + 1..<range.upperBound
    guard event.contradicts(note.string(label)), !note.isBeside(line) || isDiagram(line, note) else { return }
    reportEvent(event, label, &note)
  }

  static func reportEvent(_ event: TransitionEvent, _ range: Range<Int>, _ note: inout CheckedNote) {
    note.report(
      "transition-event", at: range,
      Bilingual(
        ko: "\(event.from.name)에서 \(event.to.name.with(.direction)) 가는 사건이 아닙니다.",
        en: "That does not lead from \(event.from.name) to \(event.to.name)."),
      expected: Bilingual(ko: event.korean, en: event.english), reference: "RFC 9293 3.3.2, Figure 5")
  }

  /// `SYN_RCVD → ACK → ESTABLISHED`: an arrow on either side of the flags that lead on.
  private static func isFlagged(_ gap: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    guard gap.count <= 40, !note.isFenced(line) else { return false }
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag && gap.contains(Int($0.start)) }
    guard flags.count == 1, let flag = flags.first, Int(flag.end) <= gap.upperBound else { return false }
    return isArrow(gap.lowerBound..<Int(flag.start), note.text)
      && isArrow(Int(flag.end)..<gap.upperBound, note.text)
  }

  /// Nothing but an arrow to the right, a word of state, and blanks.
  private static func isArrow(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard gap.contains(where: { text[$0] == UInt8(ascii: ">") || text[$0] == 0xe2 }) else { return false }
    var rest = String(decoding: text[gap], as: UTF8.self)
    for word: StaticString in ["상태", "state", "`", "*", " ", ")", "("] {
      while let found = rest[...].firstRange(of: word) { rest.removeSubrange(found) }
    }
    return [
      "→", "->", "-->", "--->", "=>", "==>", "⟶", "➔", "➜", "➡", "➡️", "⇒", ">>", "──>", "─>", "──▶", "-->>",
    ].contains(rest)
  }

  /// A reset or a timeout may end a connection from anywhere.
  private static func isAborted(_ line: Int, _ note: CheckedNote) -> Bool {
    if aborts.stands(in: note.text, note.reading.range(of: line)) { return true }
    // `… 일정 시간 이후 자동 말소된다.`, and below it the arrow.
    let above = (max(0, line - 3)..<line).last { !note.isFenced($0) }
    return above.map {
      note.sectionNumber(of: $0) == note.sectionNumber(of: line)
        && aborts.stands(in: note.text, note.reading.range(of: $0))
    } ?? false
  }

  private static let aborts = TellingWords(
    "rst", "abort", "timeout", "time out", "타임아웃", "타임 아웃", "시간 초과", "강제", "일정 시간", "자동", "超时")

  // MARK: Sentences

  /// `X 상태에서 … Y 상태로 전이`, `moves from X to Y`.
  private static func checkTold(
    _ states: [Mention], _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    let all = states.filter {
      sentence.contains(Int($0.start)) && ($0.value & Mention.weak == 0 || isCapital($0, note))
    }
    for here in zip(all, all.dropFirst()) where state(here.0) != state(here.1) {
      checkTold([here.0, here.1], among: all.count, sentence, line, &note)
    }
  }

  /// `There is no edge from …`
  private static let denials = TellingWords(
    "no edge", "no arrow", "no transition", "no way", "no path", "never", "화살표가 없", "전이가 없", "전이는 없", "경로가 없")

  private static func isCapital(_ mention: Mention, _ note: CheckedNote) -> Bool {
    note.text[Int(mention.start)..<Int(mention.end)].allSatisfy { $0.isUpper || !$0.isLetter }
  }

  private static func checkTold(
    _ here: [Mention], among count: Int, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    let between = TextSlice(note.text, Int(here[0].end)..<Int(here[1].start)).withoutOuterBlanks
    let limit = count == 2 ? sentence.upperBound : min(sentence.upperBound, Int(here[1].end) + 24)
    let after = TextSlice(note.text, Int(here[1].end)..<limit).withoutOuterBlanks
    if count > 2, between.count > 16 { return }
    let isDirect = direct.contains { between.equals(lowercase: $0) }
    let isKorean =
      (between.hasPrefix("에서") || between.hasPrefix("상태에서"))
      && moves.stands(in: note.text, after.start..<after.end)
    let isEnglish =
      isLeft(sentence.lowerBound..<Int(here[0].start), note.text)
      && (between.equals(lowercase: "to") || isDirect || between.equals(lowercase: "state to")
        || between.equals(lowercase: "to the") || between.equals(lowercase: "into") || isMove(between, note))
    guard isKorean || isEnglish || isLater(here, between, after), after.end(ofCharacters: 59) == after.end,
      !between.contains("않"), !denials.stands(in: note.text, sentence)
    else { return }
    let (one, two) = (state(here[0]), state(here[1]))
    if isEnglish, StateMap.isEdge(one, two) { return checkReason(one, two, after, line, &note) }
    guard !StateMap.isEdge(one, two), isDirect || !StateMap.isShortcut(one, two) else { return }
    let actors = Set(
      note.reading.sense(of: line).actors.filter { sentence.contains($0.start) && $0.role == .subject }.map(
        \.party))
    if actors.count > 1 || StateMap.isAbort(one, two) && isAborted(line, note) { return }
    if note.isBeside(line) && !isDiagram(line, note) { return }
    report(one, two, Int(here[0].start)..<Int(here[1].end), &note)
  }

  /// `from LISTEN to SYN_SENT when a SYN arrives`: what is told to lead there.
  private static func checkReason(
    _ one: ConnectionState, _ two: ConnectionState, _ after: TextSlice, _ line: Int, _ note: inout CheckedNote
  ) {
    let near = after.start..<min(after.end, after.start + 24)
    guard let word = reasons.first(in: note.text, near), word.lowerBound - after.start <= 8,
      case let events = TransitionEvent.all.filter({ $0.from == one && $0.to == two }), !events.isEmpty
    else { return }
    let end = note.text[word.upperBound..<after.end].firstIndex { $0.isOne(of: ",;.") } ?? after.end
    let label = word.upperBound..<end
    guard events.allSatisfy({ $0.contradicts(note.string(label)) }),
      !doubtful.stands(in: note.text, after.start..<after.end), !note.isBeside(line),
      !note.isSimultaneous(line),
      !note.isReported(label)
    else { return }
    reportEvent(events[0], label, &note)
  }

  private static let reasons = TellingWords(
    "when ", "once ", "after ", "upon ", "on receipt of ", "as soon as ", "on receiving ")
  private static let doubtful = TellingWords(
    "its own", "of its", "for its", " or ", " and ", "last ", "previous")

  /// Nothing lies between: no summary that leaves states out.
  private static let direct: [StaticString] = [
    "directly to", "straight to", "right to", "immediately to", "at once to",
  ]

  /// `From CLOSING a host goes to TIME_WAIT`
  private static func isMove(_ between: TextSlice, _ note: CheckedNote) -> Bool {
    guard (8..<40).contains(between.count) else { return false }
    let words = note.raw(between.start..<between.end).lowered
    return !words.contains(",") && movings.contains(where: words.hasSuffix)
  }

  private static let movings = [
    "goes to", "moves to", "transitions to", "enters", "changes to", "passes to", "goes into", "moves into",
  ]

  /// `TIME_WAIT은 2MSL 뒤에 LISTEN이 된다`: only CLOSED comes after it.
  private static func isLater(_ here: [Mention], _ between: TextSlice, _ after: TextSlice) -> Bool {
    guard state(here[0]) == .timeWait, [.listen, .established, .synSent, .lastAck].contains(state(here[1]))
    else { return false }
    // `TIME_WAIT 会在 2MSL 超时后…进入 LISTEN`, `TIME_WAIT lasts 2 MSL, then the socket goes back to LISTEN`
    if laterWaits.stands(in: between.text, between.start..<between.end),
      entering.stands(in: between.text, max(between.start, between.end - 24)..<between.end),
      !sides.stands(in: between.text, between.start..<between.end)
    {
      return true
    }
    let told = after.start..<after.end(ofCharacters: 16)
    return waits.stands(in: between.text, between.start..<between.end)
      && becomes.stands(in: after.text, told)
      && !sides.stands(in: between.text, between.start..<between.end)
  }

  private static let laterWaits = TellingWords("2msl", "2 msl", "超时后", "timeout", "timer", "结束后")
  private static let entering = TellingWords(
    "进入", "回到", "变为", "转为", "goes to", "moves to", "goes back to", "returns to", "becomes", "enters")
  private static let waits = TellingWords("뒤", "후", "지나면", "끝나면")
  private static let becomes = TellingWords("된다", "됩니다", "됨", "변", "전이", "바뀌", "돌아")
  private static let sides = TellingWords("클라", "서버", "상대")

  private static let moves = TellingWords(
    "로 전이", "로 변", "로 바뀌", "로 바뀐", "로 전환", "로 이동", "로 넘어", "가 된다", "가 됩니다", "이 된다", "가 됨", "로 들어", "로 간다",
    "로 진입")

  /// `from `, marks of Markdown passed over.
  private static func isLeft(_ head: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let word: StaticString = "from "
    var left = word.utf8CodeUnitCount
    for at in head.reversed() where text[at] != UInt8(ascii: "`") && text[at] != UInt8(ascii: "*") {
      guard text[at].lowered == word.utf8Start[left - 1] else { return false }
      left -= 1
      if left == 0 { return true }
    }
    return false
  }

  static func report(
    _ one: ConnectionState, _ two: ConnectionState, _ range: Range<Int>, _ note: inout CheckedNote
  ) {
    let next = StateMap.next(one).map(\.name).joined(separator: ", ")
    note.report(
      "transition", at: range,
      Bilingual(
        ko: "\(one.name)에서 \(two.name.with(.direction)) 가는 전이는 없습니다.",
        en: "There is no transition from \(one.name) to \(two.name)."),
      expected: Bilingual(ko: "\(one.name) → \(next)", en: "\(one.name) → \(next)"),
      reference: "RFC 9293 3.3.2, Figure 5")
  }
}

/// The state machine as a map: which arrows there are, and which leaps a summary may make.
enum StateMap {
  /// Arrows of Figure 5 and its text that are no study material.
  private static let more: [(ConnectionState, ConnectionState)] = [
    (.synReceived, .listen), (.synReceived, .finWait1), (.synReceived, .closeWait), (.listen, .synSent),
    (.listen, .closed), (.synSent, .closed),
    // A new SYN may reopen the connection (RFC 9293 3.6.1).
    (.timeWait, .synReceived),
  ]

  static func isEdge(_ one: ConnectionState, _ two: ConnectionState) -> Bool {
    Transition.all.contains { $0.from == one && $0.to == two } || more.contains { $0 == (one, two) }
  }

  static func next(_ state: ConnectionState) -> [ConnectionState] {
    Transition.all.filter { $0.from == state }.map(\.to)
  }

  /// A reset or a timeout leads from any state to CLOSED.
  static func isAbort(_ one: ConnectionState, _ two: ConnectionState) -> Bool {
    two == .closed && one != .closed
  }

  /// States that a summary may leave out between two others.
  static func isShortcut(_ one: ConnectionState, _ two: ConnectionState) -> Bool {
    if one == .closed && (two == .synReceived || two == .established) { return true }
    if one == .listen && two == .established { return true }
    if one == .established {
      return two == .timeWait || two == .closed || two == .finWait2 || two == .closing
    }
    return one == .finWait1 && two == .closed || one == .listen && two == .closeWait
  }
}
