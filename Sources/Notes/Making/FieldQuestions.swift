import Questions
import TCP

/// Fields of the header: what each is for, how wide it is, where it stands.
enum FieldQuestions: QuestionSource {
  static func make(from notebook: Notebook, _ take: (Question) -> Void) {
    for field in HeaderField.allCases {
      guard let materials = notebook.fields[field], let first = materials.first else { continue }
      if let telling = notebook.telling(of: field, in: notebook.fields, mask: Mask(names: [])) {
        meanings(of: field, telling, notebook).forEach(take)
      }
      let sized = materials.first { material in
        if case .field(_, bits: .some) = material.fact.subject { true } else { false }
      }
      widths(of: field, from: sized ?? first, notebook).forEach(take)
    }
    ofWidths(notebook).forEach(take)
    if let order = headerOrder(notebook) { take(order) }
  }

  private static func identity(_ field: HeaderField, _ skill: String) -> QuestionIdentity {
    QuestionIdentity(.field, field.name, skill: skill)
  }

  static func name(_ field: HeaderField, _ language: Language) -> String {
    let name = Lexicon.entry(of: field).name
    return language == .korean ? name.korean : name.english
  }

  private static func meanings(
    of field: HeaderField, _ telling: Notebook.Telling, _ notebook: Notebook
  ) -> [Question] {
    let entry = Lexicon.entry(of: field)
    let shown = name(field, notebook.language)
    var result: [Question] = []
    if let masked = Mask(names: Mask.names(of: field)).usable(telling.meaning.text) {
      result.append(
        notebook.ask(
          identity(field, "name"), from: telling.material, form: .cloze,
          prompt: notebook.say(
            "다음이 설명하는 TCP 헤더 필드는 무엇인가요? 필드 이름을 입력하세요.\n",
            "Which field of the TCP header is described here? Type its name.\n") + Notebook.quoted(masked),
          answer: shown, accepts: [entry.name.korean, entry.name.english] + entry.spellings.prefix(4),
          hints: [widthHint(field, notebook), letterHint(shown, notebook)]))
    }
    result.append(
      notebook.ask(
        identity(field, "meaning"), from: telling.material, form: .recall,
        prompt: notebook.say(
          "TCP 헤더의 \(shown) 필드는 무엇에 쓰나요? 자기 말로 설명해 보세요.",
          "What is the \(shown) field of the TCP header for? Say it in your own words."),
        answer: telling.meaning.text, hints: [widthHint(field, notebook)]))
    let others = HeaderField.allCases.filter { $0 != field }.map {
      Lexicon.entry(of: $0).gloss[notebook.language]
    }
    if let choice = notebook.choose(
      identity(field, "choose-meaning"), from: telling.material,
      prompt: notebook.say(
        "TCP 헤더의 \(shown) 필드에 대한 설명으로 맞는 것은 무엇인가요? 번호를 고르세요.",
        "What does the \(shown) field of the TCP header hold? Choose a number."),
      right: entry.gloss[notebook.language], wrong: others, hints: [widthHint(field, notebook)])
    {
      result.append(choice)
    }
    return result
  }

  private static func widths(of field: HeaderField, from material: Material, _ notebook: Notebook)
    -> [Question]
  {
    guard let bits = field.bits else { return [] }
    let shown = name(field, notebook.language)
    let explanation = notebook.say("\(shown): \(bits)비트", "\(shown): \(bits) bits")
    return [
      notebook.ask(
        identity(field, "bits"), from: material, form: .number,
        prompt: notebook.say(
          "TCP 헤더의 \(shown) 필드는 몇 비트인가요? 수를 입력하세요.",
          "How many bits does the \(shown) field of the TCP header have? Type a number."),
        answer: String(bits), topic: "header",
        hints: [notebook.say("4, 16, 32 가운데 하나입니다.", "It is 4, 16 or 32.")], explanation: explanation)
    ]
  }

  /// One question a width: which of these is so wide.
  private static func ofWidths(_ notebook: Notebook) -> [Question] {
    [4, 16, 32].compactMap { bits in
      let known = HeaderField.allCases.filter { $0.bits == bits && notebook.fields[$0] != nil }
      guard let field = known.first, let material = notebook.fields[field]?.first else { return nil }
      let others = HeaderField.allCases.filter { $0.bits != nil && $0.bits != bits }
      let shown = name(field, notebook.language)
      return notebook.choose(
        QuestionIdentity(.field, "\(bits) bits", skill: "of-bits"), from: material,
        prompt: notebook.say(
          "다음 가운데 TCP 헤더에서 너비가 \(bits)비트인 필드는 무엇인가요? 번호를 고르세요.",
          "Which of these fields of the TCP header is \(bits) bits wide? Choose a number."),
        right: shown, wrong: others.map { name($0, notebook.language) }, topic: "header",
        explanation: notebook.say("\(shown): \(bits)비트", "\(shown): \(bits) bits"))
    }
  }

  private static func headerOrder(_ notebook: Notebook) -> Question? {
    let asked: [HeaderField] = [
      .sourcePort, .destinationPort, .sequenceNumber, .acknowledgmentNumber, .window, .checksum,
      .urgentPointer,
    ]
    let known = asked.filter { notebook.fields[$0] != nil }
    guard known.count >= 5, let material = known.compactMap({ notebook.fields[$0]?.first }).first else {
      return nil
    }
    let items = asked.map { name($0, notebook.language) }
    return notebook.order(
      QuestionIdentity(.field, "all", skill: "header-order"), from: material,
      prompt: notebook.say(
        "TCP 헤더의 필드를 앞에서부터 놓인 순서대로 늘어놓으세요. 번호를 빈칸으로 나누어 입력하세요.",
        "Put these fields in the order they stand in the TCP header. Type the numbers with blanks between."),
      items: items, topic: "header",
      hints: [notebook.say("포트 두 개가 맨 앞입니다.", "The two ports come first.")],
      explanation: items.joined(separator: " → "))
  }

  private static func widthHint(_ field: HeaderField, _ notebook: Notebook) -> String {
    guard let bits = field.bits else {
      return notebook.say("너비가 정해져 있지 않은 필드입니다.", "Its width is not fixed.")
    }
    return notebook.say("너비는 \(bits)비트입니다.", "It is \(bits) bits wide.")
  }

  private static func letterHint(_ name: String, _ notebook: Notebook) -> String {
    notebook.say("‘\(name.prefix(1))’(으)로 시작합니다.", "It begins with ‘\(name.prefix(1))’.")
  }
}
