import Questions
import TCP

/// States told anywhere in a whole opening or close: once its steps tell who opens or who closes first, nobody is in a
/// state of the other side, whatever line says so.
enum RunStateCheck: NoteCheck {
  /// A state that the note lays to somebody.
  private struct Claim {
    var state: ConnectionState
    var party: Party
    var line: Int
    var range: Range<Int>
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state), note.statedSteps.count >= 3 else { return }
    for run in runs(note) { judge(run, &note) }
  }

  // MARK: Runs

  /// Steps in order from the first, every one of them, each sent by the side that sends it.
  private static func runs(_ note: CheckedNote) -> [ArraySlice<StatedStep>] {
    var runs: [ArraySlice<StatedStep>] = []
    var start = 0
    for end in note.statedSteps.indices.dropFirst() + [note.statedSteps.count] {
      let (last, next) = (
        note.statedSteps[end - 1], end < note.statedSteps.count ? note.statedSteps[end] : nil
      )
      if let next, next.phase == last.phase, next.ordinal == last.ordinal + 1, next.line - last.line <= reach
      {
        continue
      }
      let run = note.statedSteps[start..<end]
      if isWhole(run, note) { runs.append(run) }
      start = end
    }
    return runs
  }

  /// How many lines a step may take: pictures and quotations stand between them.
  private static let reach = 40

  private static func isWhole(_ run: ArraySlice<StatedStep>, _ note: CheckedNote) -> Bool {
    guard let first = run.first, first.ordinal == 1, first.phase != .data,
      run.count == Scene.flags(of: first.phase).count, let opener = note.steps[first.index].step.from
    else { return false }
    return run.allSatisfy { stated in
      let step = note.steps[stated.index].step
      guard let from = step.from, PlayedStep.of(step) != nil, isPair(from, opener) else { return false }
      return (from == opener) == (Scene.side(of: step.phase, step.ordinal) == 0)
    }
  }

  private static func isPair(_ party: Party, _ other: Party) -> Bool {
    [["client", "server"], ["A", "B"]].contains { $0.contains(party.name) && $0.contains(other.name) }
  }

  // MARK: Claims

  private static func judge(_ run: ArraySlice<StatedStep>, _ note: inout CheckedNote) {
    guard let first = run.first, let last = run.last, let opener = note.steps[first.index].step.from else {
      return
    }
    let lines = lines(from: first.line, to: last.line, note)
    guard let start = lines.first, note.isOrdinary(start) else { return }
    var places: Set<Int> = []
    let told = claims(run, lines, &note).filter {
      isPair($0.party, opener) && side(of: $0.state, first.phase) != nil
        && places.insert($0.range.lowerBound).inserted
    }
    let right = told.filter { ($0.party == opener) == (side(of: $0.state, first.phase) == 0) }
    let wrong = told.filter { slip in
      !right.contains { $0.range == slip.range } && isPlain(slip, &note)
    }
    // Who opens may have been read off the very states.
    guard wrong.count <= max(1, right.count) else { return }
    for slip in wrong where !SideCampCheck.isNearReported(slip.line, note) { report(slip, &note) }
  }

  /// The run's own lines, and what is told right below its last step.
  private static func lines(from first: Int, to last: Int, _ note: CheckedNote) -> Range<Int> {
    guard let start = note.lines(atSourceLine: first).first, let end = note.lines(atSourceLine: last).last
    else { return 0..<0 }
    var below = end + 1
    while below < min(note.reading.lineCount, end + 6),
      note.sectionNumber(of: below) == note.sectionNumber(of: end)
    {
      below += 1
    }
    return start..<below
  }

  /// What the steps carry, what is read as a state of somebody's, and what sentences say.
  private static func claims(
    _ run: ArraySlice<StatedStep>, _ lines: Range<Int>, _ note: inout CheckedNote
  ) -> [Claim] {
    var claims: [Claim] = []
    for stated in run {
      let (step, place) = note.steps[stated.index]
      for (party, state) in step.states.sorted(by: { $0.key.name < $1.key.name }) {
        add(state, of: party, place, &claims, note)
      }
    }
    let span = (run.first?.line ?? 0)...(run.last?.line ?? 0) + 6
    for index in note.kinds.ofStates where span.contains(note.facts[index].place.line) {
      if case .state(let state, let owner?, _) = note.facts[index].subject {
        add(state, of: owner, note.facts[index].place, &claims, note)
      }
    }
    for line in lines where note.reading.kinds(in: line).contains(.state) && !note.isCode(line) {
      if note.reading.block(of: line).kind == .cell { continue }
      for claim in note.stateClaims(of: line) where claim.isEntered {
        guard let owner = claim.owner else { continue }
        let party = Party(Vocabulary.parties[Int(owner)])
        claims.append(Claim(state: claim.state, party: party, line: line, range: claim.range))
      }
    }
    return claims
  }

  private static func add(
    _ state: ConnectionState, of party: Party, _ place: Place, _ claims: inout [Claim], _ note: CheckedNote
  ) {
    guard let (line, range) = StepFactCheck.mention(of: state, place, note) else { return }
    claims.append(Claim(state: state, party: party, line: line, range: range))
  }

  /// 0 for who sends the first segment of the phase, 1 for the other; nil where either may be in it.
  private static func side(of state: ConnectionState, _ phase: Step.Phase) -> Int? {
    switch state.side {
    case .activeOpener: phase == .open ? 0 : nil
    case .passiveOpener: phase == .open ? 1 : nil
    case .activeCloser: phase == .close ? 0 : nil
    case .passiveCloser: phase == .close ? 1 : nil
    default: nil
    }
  }

  private static func isPlain(_ claim: Claim, _ note: inout CheckedNote) -> Bool {
    let before = note.reading.range(of: claim.line).lowerBound..<claim.range.lowerBound
    return StepFactCheck.isPlain(claim.line, note) && note.isOrdinary(claim.line)
      && !note.isReported(claim.range) && !namesBoth(claim.line, note)
      && !awaiting.stands(in: note.text, before)
      && !SideCampCheck.unusual.stands(in: note.text, note.reading.range(of: claim.line))
  }

  /// Of two that are named, either may be in it.
  private static func namesBoth(_ line: Int, _ note: CheckedNote) -> Bool {
    let named = note.reading.mentions(in: line).filter { $0.kind == .party }
    return named.contains { $0.value != named[0].value }
  }

  /// `클라이언트가 ACK를 보낼 때까지 대기하는 LAST_ACK`, `서버가 받았음을 알리는 ACK가 도착하면`: it is the other one who waits.
  private static let awaiting = TellingWords(
    "때까지", "전까지", "기다리", "대기", "기 전", "음을 알", "도착하면", "wait for", "waits for", "waiting for", "until", "直到",
    "等待")

  private static func report(_ slip: Claim, _ note: inout CheckedNote) {
    guard let side = slip.state.side else { return }
    note.report(
      "state-side", .warning, at: slip.range,
      Bilingual(
        ko:
          "이 과정에서 \(slip.state.name.with(.topic)) \(side.name.korean)의 상태인데, 단계를 보면 \(slip.party.shown(in: .korean).with(.topic)) 그쪽이 아닙니다.",
        en:
          "\(slip.state.name) belongs to the \(side.name.english); by the steps told here \(slip.party.withArticle) is the other side."
      ),
      expected: Bilingual(
        ko: "\(slip.state.name): \(side.name.korean)", en: "\(slip.state.name): the \(side.name.english)"),
      reference: "RFC 9293 3.3.2")
  }
}
