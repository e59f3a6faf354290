import Questions
import TCP

/// Steps of opening and closing: which flags, from whom, with which numbers, in which order.
///
/// Asked where a note tells the step; what is right comes from the handshake itself.
enum StepQuestions: QuestionSource {
  static func make(from notebook: Notebook, _ take: (Question) -> Void) {
    for model in ModelStep.all {
      guard let material = notebook.steps.first(where: { model.isTold(by: $0.fact) }) else { continue }
      flags(of: model, from: material, notebook).forEach(take)
      if let question = sender(of: model, from: material, notebook) { take(question) }
      numbers(of: model, in: notebook.steps, notebook).forEach(take)
    }
    for phase in [Step.Phase.open, .close] {
      if let question = order(of: phase, notebook) { take(question) }
    }
  }

  private static func flags(of model: ModelStep, from material: Material, _ notebook: Notebook) -> [Question]
  {
    let which = model.title[notebook.language]
    let answer = model.flags.description
    let explanation = model.sentence[notebook.language]
    var result = [
      notebook.ask(
        model.identity("flags"), from: material, form: .flags,
        prompt: notebook.say(
          "\(which)에는 어떤 플래그가 켜져 있나요? 여럿이면 쉼표로 나누어 입력하세요.",
          "Which flags are set in \(which)? Type their names, with commas between."),
        answer: answer, accepts: model.alsoFlags.map(\.description), topic: model.topic,
        hints: [model.sender.name[notebook.language]], explanation: explanation)
    ]
    guard model.phase == .open else { return result }
    let value = model.flags.rawValue
    result.append(
      notebook.ask(
        model.identity("byte"), from: material, form: .number,
        prompt: notebook.say(
          "\(which)의 플래그 바이트는 얼마인가요? 10진수나 0x로 시작하는 16진수로 입력하세요.",
          "What is the flags byte of \(which)? Type it in decimal, or in hexadecimal with 0x."),
        answer: FlagQuestions.hex(value), accepts: [String(value)], topic: "flags",
        hints: [notebook.say("SYN은 0x02, ACK는 0x10입니다.", "SYN is 0x02 and ACK is 0x10.")],
        explanation: "\(answer) = \(FlagQuestions.hex(value))"))
    if let choice = notebook.choose(
      model.identity("sign"), from: material,
      prompt: notebook.say(
        "tcpdump는 \(which)의 플래그를 어떻게 보여 주나요? 번호를 고르세요.",
        "How does tcpdump show the flags of \(which)? Choose a number."),
      right: "Flags [\(signs(model.flags))]",
      wrong: ["S", "S.", ".", "F.", "R.", "P."].filter { $0 != signs(model.flags) }.map { "Flags [\($0)]" },
      topic: "flags", explanation: "\(answer) = [\(signs(model.flags))]")
    {
      result.append(choice)
    }
    return result
  }

  /// As tcpdump prints a set: `S.`.
  private static func signs(_ flags: Flags) -> String {
    let order: [Flag] = [.fin, .syn, .rst, .psh, .ack, .urg, .ece, .cwr]
    let set = order.filter { flags.contains(Flags($0)) && $0 != .ack }.map { String($0.tcpdumpSign) }.joined()
    return flags.contains(.ack) ? set + "." : set
  }

  private static func sender(of model: ModelStep, from material: Material, _ notebook: Notebook) -> Question?
  {
    let options: [Side] =
      model.phase == .open ? [.activeOpener, .passiveOpener] : [.activeCloser, .passiveCloser]
    let either = notebook.say("어느 쪽이든 먼저 보내는 쪽", "either side, whoever is first")
    return notebook.choose(
      model.identity("sender"), from: material,
      prompt: notebook.say(
        "\(model.title.korean.with(.object)) 보내는 것은 어느 쪽인가요? 번호를 고르세요.",
        "Who sends \(model.title.english)? Choose a number."),
      right: model.sender.name[notebook.language],
      wrong: options.filter { $0 != model.sender }.map { $0.name[notebook.language] } + [either],
      topic: model.topic, explanation: model.sentence[notebook.language])
  }

  /// Asked with x and y where some note gives the step a number of its own.
  private static func numbers(of model: ModelStep, in steps: [Material], _ notebook: Notebook) -> [Question] {
    var result: [Question] = []
    for (field, right) in [("seq", model.seq), ("ack", model.ack)] {
      guard let right else { continue }
      let telling = steps.first { material in
        guard case .step(let step) = material.fact.subject, model.isTold(by: material.fact) else {
          return false
        }
        return (field == "seq" ? step.seq : step.ack) != nil
      }
      guard let telling else { continue }
      let shown = field.uppercased()
      result.append(
        notebook.ask(
          model.identity(field), from: telling, form: .cloze,
          prompt: notebook.say(
            "\(model.premise.korean) \(model.title.korean)의 \(shown) 번호는 얼마인가요? x나 y가 든 식으로 입력하세요.",
            "\(model.premise.english) What is the \(shown) number of \(model.title.english)? Type it as a formula with x or y."
          ),
          answer: right, accepts: [right.replacing("+", with: " + ")], topic: model.topic,
          hints: [
            notebook.say(
              "SYN과 FIN은 순서 번호를 하나씩 쓰고, ACK는 쓰지 않습니다.",
              "SYN and FIN use up one sequence number each; an ACK uses none.")
          ],
          explanation: model.sentence[notebook.language] + " \(shown) = \(right)"))
    }
    return result
  }

  private static func order(of phase: Step.Phase, _ notebook: Notebook) -> Question? {
    let models = ModelStep.all.filter { $0.phase == phase }
    let told = models.compactMap { model in notebook.steps.first { model.isTold(by: $0.fact) } }
    guard told.count == models.count, let first = told.first else { return nil }
    return notebook.order(
      QuestionIdentity(.step, phase.rawValue, skill: "order"), from: first,
      prompt: phase == .open
        ? notebook.say(
          "연결을 여는 세 단계를 일어나는 순서대로 늘어놓으세요. 번호를 빈칸으로 나누어 입력하세요.",
          "Put the three steps that open a connection in order. Type the numbers with blanks between.")
        : notebook.say(
          "연결을 닫는 네 단계를 일어나는 순서대로 늘어놓으세요. 번호를 빈칸으로 나누어 입력하세요.",
          "Put the four steps that close a connection in order. Type the numbers with blanks between."),
      items: models.map { $0.sentence[notebook.language] }, topic: phase == .open ? "handshake" : "teardown",
      explanation: models.map { $0.sentence[notebook.language] }.joined(separator: " → "))
  }
}
