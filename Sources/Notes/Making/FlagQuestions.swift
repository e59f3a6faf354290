import Questions
import TCP

/// Flags: what each means, its letter, its bit, its value and tcpdump's sign for it.
///
/// Values, bits and signs come from TCP's own table, whatever a note says.
enum FlagQuestions: QuestionSource {
  static func make(from notebook: Notebook, _ take: (Question) -> Void) {
    for flag in Flag.allCases {
      guard let materials = notebook.flags[flag], let first = materials.first else { continue }
      let tellings = [flag: materials.filter { !isCalledNumber($0.fact.text) }]
      if let telling = notebook.telling(of: flag, in: tellings, mask: Mask(names: [flag.name])),
        Lexicon.flag(spelled: telling.meaning.text) == nil
      {
        meanings(of: flag, telling, notebook).forEach(take)
      }
      signs(of: flag, from: lettered(materials) ?? first, notebook).forEach(take)
      letters(of: flag, in: materials, notebook).forEach(take)
    }
    if let order = headerOrder(notebook) { take(order) }
  }

  /// `SYN: 연결 확인을 위해 보내는 무작위의 숫자값`: a bit is no number, however often that is copied.
  private static func isCalledNumber(_ text: String) -> Bool {
    text.lowercased().withSlice { said in
      if said.contains("숫자값") || said.contains("숫자 값") { return true }
      return ["숫자", "난수", "random number", "随机数"].contains { said.contains($0) }
        && !["시퀀스", "순서", "sequence", "seq", "序", "isn"].contains { said.contains($0) }
    }
  }

  private static func identity(_ flag: Flag, _ skill: String) -> QuestionIdentity {
    QuestionIdentity(.flag, flag.name, skill: skill)
  }

  private static func meanings(of flag: Flag, _ telling: Notebook.Telling, _ notebook: Notebook) -> [Question]
  {
    let gloss = Lexicon.entry(of: flag).gloss[notebook.language]
    var result: [Question] = []
    if let masked = Mask(names: Mask.names(of: flag)).usable(telling.meaning.text) {
      result.append(
        notebook.ask(
          identity(flag, "name"), from: telling.material, form: .flags,
          prompt: notebook.say(
            "다음이 설명하는 TCP 플래그는 무엇인가요? 이름을 입력하세요.\n",
            "Which TCP flag is described here? Type its name.\n") + Notebook.quoted(masked),
          answer: flag.name,
          hints: [bitHint(flag, notebook), firstLetterHint(flag.name, notebook)]))
    }
    result.append(
      notebook.ask(
        identity(flag, "meaning"), from: telling.material, form: .recall,
        prompt: notebook.say(
          "TCP 플래그 \(flag.name.with(.topic)) 무엇을 뜻하나요? 자기 말로 설명해 보세요.",
          "What does the TCP flag \(flag.name) mean? Say it in your own words."),
        answer: telling.meaning.text, hints: [fullNameHint(flag, notebook)]))
    let others = Flag.allCases.filter { $0 != flag }.map { Lexicon.entry(of: $0).gloss[notebook.language] }
    if let choice = notebook.choose(
      identity(flag, "choose-meaning"), from: telling.material,
      prompt: notebook.say(
        "\(flag.name) 플래그가 하는 일은 무엇인가요? 번호를 고르세요.",
        "What does the \(flag.name) flag do? Choose a number."),
      right: gloss, wrong: others, hints: [fullNameHint(flag, notebook)])
    {
      result.append(choice)
    }
    return result
  }

  private static func signs(of flag: Flag, from material: Material, _ notebook: Notebook) -> [Question] {
    let bit = flag.rawValue.trailingZeroBitCount
    let value = Int(flag.rawValue)
    let explanation = table(flag, notebook)
    let byteHint = notebook.say(
      "낮은 비트부터 FIN, SYN, RST, PSH, ACK, URG, ECE, CWR입니다.",
      "From the low bit up: FIN, SYN, RST, PSH, ACK, URG, ECE, CWR.")
    var result = [
      notebook.ask(
        identity(flag, "byte"), from: material, form: .number,
        prompt: notebook.say(
          "\(flag.name) 하나만 켜졌을 때 플래그 바이트의 값은 얼마인가요? 10진수나 0x로 시작하는 16진수로 입력하세요.",
          "What is the value of the flags byte with only \(flag.name) set? Type it in decimal, or in hexadecimal with 0x."
        ),
        answer: hex(flag.rawValue), accepts: [String(value)], hints: [byteHint], explanation: explanation),
      notebook.ask(
        identity(flag, "of-byte"), from: material, form: .flags,
        prompt: notebook.say(
          "플래그 바이트가 \(hex(flag.rawValue))이면 어떤 플래그가 켜져 있나요? 이름을 입력하세요.",
          "The flags byte is \(hex(flag.rawValue)). Which flag is set? Type its name."),
        answer: flag.name, hints: [byteHint], explanation: explanation),
      notebook.ask(
        identity(flag, "bit"), from: material, form: .number,
        prompt: notebook.say(
          "플래그 바이트에서 \(flag.name.with(.topic)) 몇 번 비트인가요? 가장 낮은 비트를 0번으로 세어 수로 입력하세요.",
          "Which bit of the flags byte is \(flag.name), counting from 0 at the lowest? Type a number."),
        answer: String(bit), hints: [byteHint], explanation: explanation),
      notebook.ask(
        identity(flag, "of-sign"), from: material, form: .flags,
        prompt: notebook.say(
          "tcpdump에 “Flags [\(flag.tcpdumpSign)]”라고 나온 세그먼트에는 어떤 플래그가 켜져 있나요? 이름을 입력하세요.",
          "tcpdump shows a segment as Flags [\(flag.tcpdumpSign)]. Which flag is set? Type its name."),
        answer: flag.name, hints: [firstLetterHint(flag.name, notebook)], explanation: explanation),
    ]
    // Where the sign is the first letter there is nothing to ask.
    if flag.tcpdumpSign != flag.name.first,
      let sign = notebook.choose(
        identity(flag, "sign"), from: material,
        prompt: notebook.say(
          "tcpdump는 \(flag.name) 플래그를 어떤 기호로 나타내나요? 번호를 고르세요.",
          "With which sign does tcpdump show the \(flag.name) flag? Choose a number."),
        right: "[\(flag.tcpdumpSign)]",
        wrong: Flag.allCases.filter { $0 != flag }.map { "[\($0.tcpdumpSign)]" }, explanation: explanation)
    {
      result.append(sign)
    }
    return result
  }

  private static func lettered(_ materials: [Material]) -> Material? {
    materials.first { material in
      if case .flag(_, letter: .some) = material.fact.subject { true } else { false }
    }
  }

  private static func letters(of flag: Flag, in materials: [Material], _ notebook: Notebook) -> [Question] {
    guard let material = lettered(materials), let letter = flag.name.first else { return [] }
    return [
      notebook.ask(
        identity(flag, "of-letter"), from: material, form: .flags,
        prompt: notebook.say(
          "헤더 그림의 C E U A P R S F에서 \(String(letter).with(.topic)) 어떤 플래그인가요? 세 글자 이름을 입력하세요.",
          "In a header drawn with C E U A P R S F, which flag is \(letter)? Type its three-letter name."),
        answer: flag.name, hints: [Lexicon.entry(of: flag).gloss[notebook.language]],
        explanation: table(flag, notebook))
    ]
  }

  private static func headerOrder(_ notebook: Notebook) -> Question? {
    let known = Flag.allCases.filter { notebook.flags[$0] != nil }
    guard known.count >= 6, let material = known.compactMap({ notebook.flags[$0]?.first }).first else {
      return nil
    }
    return notebook.order(
      QuestionIdentity(.flag, "all", skill: "header-order"), from: material,
      prompt: notebook.say(
        "플래그를 헤더에 놓인 순서대로, 가장 높은 비트부터 늘어놓으세요. 번호를 빈칸으로 나누어 입력하세요.",
        "Put the flags in the order they stand in the header, highest bit first. Type the numbers with blanks between."
      ),
      items: Flag.allCases.map(\.name),
      hints: [notebook.say("C E U A P R S F", "C E U A P R S F")],
      explanation: Flag.allCases.map { "\($0.name) \(hex($0.rawValue))" }.joined(separator: ", "))
  }

  static func hex(_ value: UInt8) -> String {
    let digits = String(value, radix: 16)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }

  private static func table(_ flag: Flag, _ notebook: Notebook) -> String {
    let bit = flag.rawValue.trailingZeroBitCount
    return notebook.say(
      "\(flag.name): \(bit)번 비트, 값 \(hex(flag.rawValue))(\(flag.rawValue)), tcpdump 기호 [\(flag.tcpdumpSign)]",
      "\(flag.name): bit \(bit), value \(hex(flag.rawValue)) (\(flag.rawValue)), tcpdump's sign [\(flag.tcpdumpSign)]"
    )
  }

  private static func bitHint(_ flag: Flag, _ notebook: Notebook) -> String {
    notebook.say(
      "플래그 바이트의 \(flag.rawValue.trailingZeroBitCount)번 비트입니다.",
      "It is bit \(flag.rawValue.trailingZeroBitCount) of the flags byte.")
  }

  private static func fullNameHint(_ flag: Flag, _ notebook: Notebook) -> String {
    let name = Lexicon.entry(of: flag).name
    return notebook.say("\(name.english)(\(name.korean))의 줄임말입니다.", "It is short for \(name.english).")
  }

  private static func firstLetterHint(_ name: String, _ notebook: Notebook) -> String {
    notebook.say("첫 글자는 \(name.prefix(1))입니다.", "It begins with \(name.prefix(1)).")
  }
}

extension Mask {
  /// The masked text, where enough is left of it to know what is meant.
  func usable(_ text: String) -> String? {
    let masked = apply(to: text)
    guard !isGivenAway(by: masked) else { return nil }
    let rest = masked.replacing(Mask.blank, with: " ")
    let blanks = masked.split(separator: Mask.blank, omittingEmptySubsequences: false).count - 1
    return Meaning.size(of: rest) >= 16 && blanks <= 4 ? masked : nil
  }
}
