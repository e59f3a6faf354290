import Questions
import TCP

/// States: what each means, who enters it, what leads to it and where it leads.
///
/// Arrows and sides come from the state diagram, whatever a note says; they are asked where the notes
/// speak of both ends of the arrow.
enum StateQuestions: QuestionSource {
  static func make(from notebook: Notebook, _ take: (Question) -> Void) {
    for state in ConnectionState.allCases {
      guard let materials = notebook.states[state], let first = materials.first else { continue }
      if let telling = notebook.telling(
        of: state, in: notebook.states, mask: Mask(names: Mask.names(of: state).filter { !$0.holdsHangul }))
      {
        meanings(of: state, telling, notebook).forEach(take)
      }
      if let question = owner(of: state, in: materials, notebook) { take(question) }
      for transition in Transition.all where transition.to == state && notebook.speaks(of: transition.from) {
        arrows(transition, from: first, notebook).forEach(take)
      }
    }
    for path in StatePath.all { if let question = order(of: path, notebook) { take(question) } }
  }

  /// `LISTEN: listen to requests`: a blank for the verb leaves nothing to guess by.
  private static func tellsByVerb(_ state: ConnectionState, _ text: String) -> Bool {
    state == .listen && !text.contains(state.name)
      && text.lowercased().split(whereSeparator: { !$0.isLetter }).contains("listen")
  }

  private static func meanings(
    of state: ConnectionState, _ telling: Notebook.Telling, _ notebook: Notebook
  ) -> [Question] {
    var result: [Question] = []
    let name = state.name
    if let masked = Mask(names: Mask.names(of: state)).usable(telling.meaning.text),
      !namesAmbiguously(masked, state), !tellsByVerb(state, telling.meaning.text)
    {
      result.append(
        notebook.ask(
          QuestionIdentity(.state, name, skill: "name"), from: telling.material, form: .state,
          prompt: notebook.say(
            "다음이 설명하는 TCP 연결의 상태는 무엇인가요? 상태 이름을 입력하세요.\n",
            "Which state of a TCP connection is described here? Type its name.\n") + Notebook.quoted(masked),
          answer: name, hints: [phaseHint(state, notebook), letterHint(name, notebook)]))
    }
    result.append(
      notebook.ask(
        QuestionIdentity(.state, name, skill: "meaning"), from: telling.material, form: .recall,
        prompt: notebook.say(
          "\(name) 상태는 어떤 상태인가요? 누가 언제 들어가고 무엇을 기다리는지 말해 보세요.",
          "What is the state \(name)? Say who is in it, since when, and what is awaited."),
        answer: telling.meaning.text, hints: [phaseHint(state, notebook)]))
    let gloss = Lexicon.entry(of: state).gloss[notebook.language]
    let others = ConnectionState.allCases.filter { $0 != state && $0.isOpening == state.isOpening }
      .map { Lexicon.entry(of: $0).gloss[notebook.language] }
    if let choice = notebook.choose(
      QuestionIdentity(.state, name, skill: "choose-meaning"), from: telling.material,
      prompt: notebook.say(
        "\(name.with(.topic)) 어떤 상태인가요? 번호를 고르세요.", "What is the state \(name)? Choose a number."),
      right: gloss, wrong: others, hints: [phaseHint(state, notebook)])
    {
      result.append(choice)
    }
    return result
  }

  /// Descriptions so broad that another state fits as well: `the connection is closed`.
  private static func namesAmbiguously(_ masked: String, _ state: ConnectionState) -> Bool {
    let rest = masked.replacing(Mask.blank, with: " ")
    return Meaning.size(of: rest) < 20
  }

  private static func owner(
    of state: ConnectionState, in materials: [Material], _ notebook: Notebook
  ) -> Question? {
    guard let side = state.side else { return nil }
    let owned = materials.first { material in
      if case .state(_, owner: .some, _) = material.fact.subject { true } else { false }
    }
    guard let material = owned ?? materials.first(where: { Meaning($0.fact.text) != nil }) else { return nil }
    return notebook.choose(
      QuestionIdentity(.state, state.name, skill: "side"), from: material,
      prompt: notebook.say(
        "보통의 열고 닫기에서 \(state.name) 상태에 들어가는 것은 어느 쪽인가요? 번호를 고르세요.",
        "In an ordinary open or close, which side enters \(state.name)? Choose a number."),
      right: side.name[notebook.language],
      wrong: Side.allCases.filter { $0 != side }.map { $0.name[notebook.language] },
      hints: [phaseHint(state, notebook)])
  }

  private static func arrows(_ arrow: Transition, from material: Material, _ notebook: Notebook) -> [Question]
  {
    let happening = arrow.happening[notebook.language]
    let from = arrow.from.name
    let to = arrow.to.name
    let explanation = notebook.say(
      "\(from) → \(to): \(happening).", "\(from) → \(to): \(happening).")
    var result = [
      notebook.ask(
        QuestionIdentity(.state, from, skill: "next", details: [arrow.event]), from: material, form: .state,
        prompt: notebook.say(
          "\(from) 상태입니다. \(happening). 다음 상태는 무엇인가요? 상태 이름을 입력하세요.",
          "A connection is in \(from): \(happening). Which state comes next? Type its name."),
        answer: to, topic: arrow.topic,
        hints: [phaseHint(arrow.to, notebook), letterHint(to, notebook)], explanation: explanation)
    ]
    let others = Transition.all.filter { $0.canDistract(from: arrow) }
    var events: Set<String> = []
    let near = others.filter { $0.from.isOpening == arrow.from.isOpening || $0.from == arrow.from }
      // From the same state first: that is where people err. One of a kind: two alike would give each other away.
      .sorted { ($0.from == arrow.from ? 0 : 1) < ($1.from == arrow.from ? 0 : 1) }
      .filter { events.insert($0.event).inserted }
    if let choice = notebook.choose(
      QuestionIdentity(.state, from, skill: "event", details: [to, arrow.event]), from: material,
      prompt: notebook.say(
        "무슨 일이 있으면 \(from)에서 \(to.with(.direction)) 넘어가나요? 번호를 고르세요.",
        "What takes a connection from \(from) to \(to)? Choose a number."),
      right: happening, wrong: near.map { $0.happening[notebook.language] }, topic: arrow.topic,
      explanation: explanation)
    {
      result.append(choice)
    }
    return result
  }

  private static func order(of path: StatePath, _ notebook: Notebook) -> Question? {
    guard path.states.allSatisfy(notebook.speaks(of:)),
      let material = path.states.dropFirst().compactMap({ notebook.states[$0]?.first }).first
    else { return nil }
    return notebook.order(
      QuestionIdentity(.state, path.name, skill: "order"), from: material,
      prompt: notebook.say(
        "\(path.title.korean)의 상태를 거치는 순서대로 늘어놓으세요. 번호를 빈칸으로 나누어 입력하세요.",
        "Put the states of \(path.title.english) in the order they are passed through. Type the numbers with blanks between."
      ),
      items: path.states.map(\.name), topic: path.topic,
      hints: [notebook.say("\(path.states[0].name)에서 시작합니다.", "It starts in \(path.states[0].name).")],
      explanation: path.states.map(\.name).joined(separator: " → "))
  }

  private static func phaseHint(_ state: ConnectionState, _ notebook: Notebook) -> String {
    if state == .established || state == .closed {
      return notebook.say("열고 닫는 과정의 처음이나 끝에 있습니다.", "It stands at one end of opening or closing.")
    }
    return state.isOpening
      ? notebook.say("연결을 열 때의 상태입니다.", "It belongs to opening a connection.")
      : notebook.say("연결을 닫을 때의 상태입니다.", "It belongs to closing a connection.")
  }

  private static func letterHint(_ name: String, _ notebook: Notebook) -> String {
    notebook.say("첫 글자는 \(name.prefix(1))입니다.", "It begins with \(name.prefix(1)).")
  }
}

extension Notebook {
  /// The notes have something on this state, be it only in a step.
  func speaks(of state: ConnectionState) -> Bool { states[state] != nil || steppedStates.contains(state) }
}

extension Transition {
  var topic: String {
    if event == "bare-syn" { return "simultaneous-open" }
    if from == .closing || to == .closing { return "simultaneous-close" }
    return "states"
  }
}

extension StatePath {
  var topic: String { name == "close-both" ? "simultaneous-close" : "states" }
}
