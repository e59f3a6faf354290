import Questions
import TCP

/// States told beside the steps of a handshake or a close, held against the engine playing that very step.
enum StepStateCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    var run: [StatedStep] = []
    guard note.statedSteps.count >= 3 else { return }
    for step in note.statedSteps {
      if let last = run.last,
        step.phase != last.phase || step.ordinal != last.ordinal + 1 || step.line - last.line > 10
      {
        judge(run, &note)
        run.removeAll(keepingCapacity: true)
      }
      run.append(step)
    }
    judge(run, &note)
  }

  private static func judge(_ run: [StatedStep], _ note: inout CheckedNote) {
    guard run.count >= 3, run[0].ordinal == 1, run.contains(where: \.hasState) else { return }
    judge(run.map { note.steps[$0.index] }, &note)
  }

  /// Steps in order from the first, each sent by the side that sends it: only then the engine tells the same story.
  private static func judge(_ run: [(step: Step, place: Place)], _ note: inout CheckedNote) {
    guard let opener = run.first?.step.from else { return }
    let isOrdinary = run.allSatisfy { step, _ in
      guard let from = step.from, PlayedStep.of(step) != nil else { return false }
      let isFirstSide = step.phase == .open ? step.ordinal != 2 : step.ordinal == 1 || step.ordinal == 4
      return (from == opener) == isFirstSide && pairs(from, opener)
    }
    guard isOrdinary else { return }
    var wrong: [(state: ConnectionState, party: Party, right: [ConnectionState], place: Place)] = []
    var rightCount = 0
    for (step, place) in run {
      guard let from = step.from, let played = PlayedStep.of(step) else { continue }
      // One state read for both sides belongs to one of them.
      if step.states.count == 2, Set(step.states.values).count == 1, step.states.first?.value != .established
      {
        continue
      }
      for (party, state) in step.states.sorted(by: { $0.key.name < $1.key.name }) where pairs(party, from) {
        let right = party == from ? played.sender : played.receiver
        if right.contains(state) { rightCount += 1 } else { wrong.append((state, party, right, place)) }
      }
    }
    // A telling that agrees nowhere is about something else.
    // In a close nobody's part is worked out from a state.
    let isPlain = run[0].step.phase == .close && rightCount >= 3 && wrong.count < rightCount
    let isWhole = run.count == (run[0].step.phase == .open ? 3 : 4) && wrong.count == 1
    guard isPlain || wrong.count <= max(1, rightCount / 2), rightCount > 0 || isWhole else { return }
    for slip in wrong { report(slip.state, slip.party, slip.right, slip.place, &note) }
  }

  /// Two sides of one connection: names of the same kind.
  private static func pairs(_ party: Party, _ other: Party) -> Bool {
    let kinds = [["client", "server"], ["A", "B"], ["active", "passive", "peer"]]
    return kinds.contains { $0.contains(party.name) && $0.contains(other.name) }
  }

  /// Somebody is named beside the state, by a word or by a letter.
  private static func isOwned(_ line: Int, _ note: CheckedNote) -> Bool {
    if note.isFenced(line) || isOwnedInRow(line, note) { return true }
    if note.reading.mentions(in: line).contains(where: { $0.kind == .party }) { return true }
    let words = note.raw(note.reading.range(of: line)).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return ["A", "B", "C", "S"].contains(where: words.contains)
  }

  /// In a table the sender has a cell of its own.
  private static func isOwnedInRow(_ line: Int, _ note: CheckedNote) -> Bool {
    let block = note.reading.block(of: line)
    guard block.kind == .cell else { return false }
    return (max(0, line - 8)...min(note.reading.lineCount - 1, line + 8)).contains { other in
      let there = note.reading.block(of: other)
      return there.kind == .cell && there.container == block.container && there.row == block.row
        && note.reading.mentions(in: other).contains { $0.kind == .party }
    }
  }

  /// The sentence speaks of somebody else: `(클라이언트 쪽에서도 … TIME_WAIT 상태라고 한다)` below a step of B's.
  private static func isOfOther(_ sentence: Range<Int>, _ line: Int, _ party: Party, _ note: CheckedNote)
    -> Bool
  {
    let named = note.reading.mentions(in: line).filter {
      $0.kind == .party && sentence.contains(Int($0.start))
    }
    guard ["A", "B"].contains(party.name), !named.isEmpty else { return false }
    return named.allSatisfy { Vocabulary.parties[Int($0.value)] != party.name }
      && !note.raw(sentence).split { !($0.isASCII && $0.isLetter) }.contains { $0 == party.name }
  }

  /// What one gets to see of a connection, at whatever step.
  /// `Server가 … Client가 보낸 SYN에 대해 …`: the last one named before the state sent what is answered.
  private static func isRelative(_ before: Range<Int>, _ note: CheckedNote) -> Bool {
    sent.stands(in: note.text, before) && subject.stands(in: note.text, before)
  }

  private static let sent = TellingWords("가 보낸 ", "가 보낸syn", "에서 보낸 ", "가 전송한 ", "이 보낸 ")
  private static let subject = TellingWords("상태라면", "상태이면", "상태면")

  private static let seen = TellingWords(
    "看到", "볼 수 있는 상태", "보이는 상태", "보이는 것은", "상태라고 한", "상태라고 부", "상태라 한",
    "connection goes", "connection enters", "connection moves")

  /// Something is lost or sent again: the story is no longer the ordinary one.
  private static func isDisturbed(_ line: Int, _ note: CheckedNote) -> Bool {
    guard note.isFenced(line) else { return losses.stands(in: note.text, note.reading.range(of: line)) }
    let container = note.reading.block(of: line).container
    return (max(0, line - 30)...min(note.reading.lineCount - 1, line + 30)).contains {
      note.reading.block(of: $0).container == container
        && losses.stands(in: note.text, note.reading.range(of: $0))
    }
  }

  /// Whether the clause itself names whose state it is, as a place in a drawing or a table does; nil where it names
  /// somebody else.
  private static func isSure(of party: Party, _ state: Int, _ line: Int, _ note: inout CheckedNote) -> Bool? {
    if note.isFenced(line) || note.reading.block(of: line).kind == .cell { return true }
    if let owner = note.stateClaims(of: line).first(where: { $0.range.lowerBound == state })?.owner {
      let named = Party(Vocabulary.parties[Int(owner)])
      return named == party ? true : pairs(named, party) ? nil : false
    }
    let actors = note.reading.sense(of: line).actors
    // `S -> C: FIN, S goes to LAST-ACK`
    if let last = actors.last(where: { $0.end <= state }),
      enters.fills(last.end..<state, of: note.text)
    {
      return Party(Vocabulary.parties[Int(last.party)]) == party
    }
    // Both are named, and neither is told to be the one.
    let doers = actors.filter { $0.role == .subject || $0.role == .bare }
    if Set(doers.map(\.party)).count > 1 { return nil }
    return !actors.isEmpty && actors.allSatisfy { Vocabulary.parties[Int($0.party)] == party.name }
  }

  /// Between whoever it is and the state that is entered.
  private static let enters = Filler(
    "goes moves changes transitions switches enters becomes is now then in to into the state")

  private static let atOnce = TellingWords("동시", "simultan", "同时", "同時", "at once", "양쪽", "both")
  private static let losses = TellingWords(
    "lost", "유실", "사라", "도착하지", "안 옴", "---x", "--x ", "×", "손실", "분실", "丢失", "✗", "(x)", "retransm", "재전송",
    "again")

  private static func report(
    _ state: ConnectionState, _ party: Party, _ right: [ConnectionState], _ place: Place,
    _ note: inout CheckedNote
  ) {
    for line in note.lines(atSourceLine: place.line, reaching: 4) {
      let mention = note.reading.mentions(in: line).first {
        $0.kind == .state && ConnectionState.allCases[Int($0.value & ~Mention.weak)] == state
      }
      guard let mention else { continue }
      let sentence = note.sentences(of: line).first { $0.contains(Int(mention.start)) }
      guard (sentence?.count ?? 0) < 260, isOwned(line, note),
        !isDisturbed(line, note),
        !note.isBeside(line),
        state == .closing
          ? !atOnce.stands(in: note.text, note.reading.range(of: line)) : !note.isSimultaneous(line),
        sentence.map({
          !isOfOther($0, line, party, note) && !seen.stands(in: note.text, $0)
            && !isRelative($0.lowerBound..<Int(mention.start), note)
        }) ?? true
      else {
        return
      }
      // `FIN_WAIT` without a number is either.
      if state == .finWait1, right.contains(.finWait2), !note.text[Int(mention.end) - 1].isDigit { return }
      // Told of as left, awaited or denied.
      let sense = note.reading.sense(of: line)
      if sense.states.contains(where: { $0.start == Int(mention.start) && $0.isBefore }) { return }
      guard let isSure = isSure(of: party, Int(mention.start), line, &note) else { return }
      let names = right.map(\.name).joined(separator: ", ")
      note.report(
        "step-state", isSure ? .error : .warning, at: Int(mention.start)..<Int(mention.end),
        Bilingual(
          ko:
            "이 단계에서 \(party.shown(in: .korean).with(.topic)) \(state.name.with(.subject)) 아닙니다. 엔진으로 돌려 보면 \(names)입니다.",
          en:
            "At this step \(party.withArticle) is not in \(state.name); played by the engine, it is in \(names)."
        ),
        expected: Bilingual(ko: names, en: names), reference: "RFC 9293 3.3.2")
      return
    }
  }
}

/// The states both sides are in around one segment of an ordinary opening or closing, read off the engine.
struct PlayedStep {
  var sender: [ConnectionState]
  var receiver: [ConnectionState]
  private var flags: Flags

  /// The step as the engine plays it; nil where the note's step sends something else.
  static func of(_ step: Step) -> PlayedStep? {
    let steps = step.phase == .open ? opening : closing
    guard steps.indices.contains(step.ordinal - 1) else { return nil }
    let played = steps[step.ordinal - 1]
    guard let flags = step.flags, flags.subtracting(.ack) == played.flags.subtracting(.ack) else {
      return nil
    }
    return played
  }

  /// The step of an opening or a close; nil where there is none of that number.
  static func at(_ phase: Step.Phase, _ ordinal: Int) -> PlayedStep? {
    let steps = phase == .open ? opening : closing
    return steps.indices.contains(ordinal - 1) ? steps[ordinal - 1] : nil
  }

  private static let opening = played.prefix(3).map(\.self)
  private static let closing = played.dropFirst(3).map(\.self)

  /// A opens, A closes, B closes: seven segments.
  private static let played: [PlayedStep] = {
    var network = Network(settings: Profile.rfc9293.settings)
    do {
      try network.listen(.b)
      try network.open(.a)
      network.settle()
      try network.close(.a)
      network.settle()
      try network.close(.b)
      network.settle()
    } catch {
      return []
    }
    let trace = network.trace
    network.wait(.seconds(600))
    let end = network.states
    return trace.indices.map { index in
      let record = trace[index]
      let next = index + 1 < trace.count ? trace[index + 1].before : end
      func states(_ host: Host) -> [ConnectionState] {
        var seen: [ConnectionState] = []
        for state in [record.before[host], record.after[host], next[host]] where !seen.contains(state) {
          seen.append(state)
        }
        return seen
      }
      return PlayedStep(sender: states(record.from), receiver: states(record.to), flags: record.segment.flags)
    }
  }()
}
