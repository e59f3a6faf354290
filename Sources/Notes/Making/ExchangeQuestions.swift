import Questions
import TCP

/// Exchanges in a note: one number blanked out at a time, and only where the rule fixes it.
enum ExchangeQuestions: QuestionSource {
  static func make(from notebook: Notebook, _ take: (Question) -> Void) {
    for material in notebook.exchanges {
      guard case .exchange(let segments) = material.fact.subject else { continue }
      questions(about: segments, material, notebook).forEach(take)
    }
  }

  /// Enough for one exchange; more of the same would bore.
  private static let limit = 5

  private static func questions(
    about segments: [StatedSegment], _ material: Material, _ notebook: Notebook
  ) -> [Question] {
    let arithmetic = ExchangeArithmetic(segments)
    let plain = Array(segments.prefix(arithmetic.plainCount).prefix(12))
    guard plain.count >= 2, Set(plain.compactMap(\.from)).count >= 1 else { return [] }
    let subject = plain.map(signature).joined(separator: ";")
    var result: [Question] = []
    for (index, segment) in plain.enumerated() {
      let expected = arithmetic.expected[index]
      if let right = expected.ack, segment.ack.flatMap(Amount.init) == right,
        changesNumber(before: index, in: plain, { $0.ack }, orIsFirst: true)
      {
        result.append(blank(.ack, at: index, of: plain, right, subject, material, notebook))
      }
      if let right = expected.seq, segment.seq.flatMap(Amount.init) == right,
        changesNumber(before: index, in: plain, { $0.seq }, orIsFirst: false)
      {
        result.append(blank(.seq, at: index, of: plain, right, subject, material, notebook))
      }
      if let question = length(at: index, of: plain, arithmetic, subject, material, notebook) {
        result.append(question)
      }
    }
    return Array(result.prefix(limit))
  }

  private enum Asked: String { case seq, ack, len }

  /// What names an exchange: its own numbers, however they are laid out on the page.
  private static func signature(_ segment: StatedSegment) -> String {
    func text(_ number: StatedNumber?) -> String { number.flatMap(Amount.init)?.shown ?? "-" }
    return [
      segment.from?.name ?? "-", segment.to?.name ?? "-", segment.flags?.description ?? "-",
      text(segment.seq),
      text(segment.ack), segment.len.map(String.init) ?? "-",
    ].joined(separator: " ")
  }

  /// A number that the same sender already showed unchanged is no question.
  private static func changesNumber(
    before index: Int, in segments: [StatedSegment], _ number: (StatedSegment) -> StatedNumber?,
    orIsFirst: Bool
  ) -> Bool {
    guard let earlier = segments[..<index].last(where: { $0.from == segments[index].from }) else {
      return orIsFirst
    }
    return number(earlier) != number(segments[index])
  }

  private static func blank(
    _ asked: Asked, at index: Int, of segments: [StatedSegment], _ right: Amount, _ subject: String,
    _ material: Material, _ notebook: Notebook
  ) -> Question {
    let shown = asked.rawValue.uppercased()
    let isSymbol = !right.base.isEmpty
    let identity = QuestionIdentity(
      .exchange, subject, skill: "blank", details: [String(index + 1), asked.rawValue])
    let lines = segments[...index].enumerated().map { place, segment in
      line(place + 1, segment, blanking: place == index ? asked : nil, notebook.language)
    }
    let what =
      isSymbol
      ? notebook.say("식으로 입력하세요.", "Type it as a formula.") : notebook.say("수를 입력하세요.", "Type a number.")
    return notebook.ask(
      identity, from: material, form: isSymbol ? .cloze : .number,
      prompt: notebook.say(
        "다음 주고받기에서 빈칸에 들어갈 \(shown) 번호는 무엇인가요? \(what)",
        "Which \(shown) number belongs in the blank of this exchange? \(what)") + "\n"
        + lines.joined(separator: "\n"),
      answer: right.shown, hints: hints(asked, notebook),
      explanation: working(asked, at: index, of: segments, right, notebook))
  }

  private static func length(
    at index: Int, of segments: [StatedSegment], _ arithmetic: ExchangeArithmetic, _ subject: String,
    _ material: Material, _ notebook: Notebook
  ) -> Question? {
    guard let len = segments[index].len, len > 0, let seq = segments[index].seq.flatMap(Amount.init),
      index + 1 < segments.count, segments[index + 1].from != segments[index].from,
      let ack = segments[index + 1].ack.flatMap(Amount.init), arithmetic.expected[index + 1].ack == ack
    else { return nil }
    let identity = QuestionIdentity(.exchange, subject, skill: "blank", details: [String(index + 1), "len"])
    let lines = segments[...(index + 1)].enumerated().map { place, segment in
      line(place + 1, segment, blanking: place == index ? .len : nil, notebook.language)
    }
    return notebook.ask(
      identity, from: material, form: .number,
      prompt: notebook.say(
        "다음 주고받기에서 \(index + 1)번 세그먼트에 실린 데이터는 몇 바이트인가요? 수를 입력하세요.",
        "How many bytes of data does segment \(index + 1) of this exchange carry? Type a number.") + "\n"
        + lines.joined(separator: "\n"),
      answer: String(len), hints: hints(.len, notebook),
      explanation: lengthWorking(segments[index], seq: seq, ack: ack, len: len, notebook))
  }

  private static func lengthWorking(
    _ segment: StatedSegment, seq: Amount, ack: Amount, len: Int, _ notebook: Notebook
  ) -> String {
    let phantom = (ExchangeArithmetic.length(of: segment) ?? len) - len
    let less = phantom > 0 ? notebook.say(" − \(phantom)(SYN, FIN)", " − \(phantom) (SYN, FIN)") : ""
    return "ACK \(ack.shown) − SEQ \(seq.shown)\(less) = \(len)"
  }

  private static func line(
    _ number: Int, _ segment: StatedSegment, blanking: Asked?, _ language: Language
  ) -> String {
    var parts: [String] = []
    if let flags = segment.flags, !flags.isEmpty { parts.append(flags.description) }
    func add(_ name: String, _ value: String?, _ asked: Asked) {
      if blanking == asked {
        parts.append("\(name)=\(Mask.blank)")
      } else if let value {
        parts.append("\(name)=\(value)")
      }
    }
    add("SEQ", segment.seq.map(\.shown), .seq)
    add("ACK", segment.ack.map(\.shown), .ack)
    add("LEN", segment.len.map(String.init), .len)
    let from = segment.from?.shown(in: language) ?? "?"
    let arrow = segment.to.map { " → \($0.shown(in: language))" } ?? ""
    return "\(number). \(from)\(arrow): \(parts.joined(separator: ", "))"
  }

  private static func hints(_ asked: Asked, _ notebook: Notebook) -> [String] {
    switch asked {
    case .ack:
      [
        notebook.say("ACK 번호는 다음에 받을 바이트의 번호입니다.", "An ACK number names the next byte expected."),
        notebook.say(
          "상대의 SEQ에 데이터 바이트 수를 더하고, SYN이나 FIN이 있으면 1을 더합니다.",
          "Take the peer's SEQ, add its data bytes, and one for a SYN or FIN."),
      ]
    case .seq:
      [
        notebook.say("SEQ는 같은 쪽이 앞서 보낸 것 바로 다음 번호입니다.", "SEQ goes on where the same sender left off."),
        notebook.say(
          "앞 SEQ에 데이터 바이트 수를 더하고, SYN이나 FIN이 있었으면 1을 더합니다. ACK만으로는 늘지 않습니다.",
          "Add the data bytes sent before, and one for a SYN or FIN; a bare ACK adds nothing."),
      ]
    case .len:
      [notebook.say("ACK 번호와 SEQ의 차이를 보세요.", "Look at the difference between the ACK number and SEQ.")]
    }
  }

  private static func working(
    _ asked: Asked, at index: Int, of segments: [StatedSegment], _ right: Amount, _ notebook: Notebook
  ) -> String {
    let source = segments[..<index].last {
      asked == .ack ? $0.from != segments[index].from : $0.from == segments[index].from
    }
    guard let source, let seq = source.seq.flatMap(Amount.init),
      let length = ExchangeArithmetic.length(of: source)
    else { return "\(asked.rawValue.uppercased()) = \(right.shown)" }
    var parts = [seq.shown]
    if let len = source.len, len > 0 { parts.append(notebook.say("\(len)바이트", "\(len) bytes")) }
    if source.flags?.contains(.syn) == true { parts.append("SYN 1") }
    if source.flags?.contains(.fin) == true { parts.append("FIN 1") }
    if length == 0 { parts.append(notebook.say("0(ACK는 번호를 쓰지 않음)", "0 (an ACK uses no number)")) }
    return "\(asked.rawValue.uppercased()) = \(parts.joined(separator: " + ")) = \(right.shown)"
  }
}

extension StatedNumber {
  var shown: String {
    switch self {
    case .number(let number): String(number)
    case .symbol(let text): text
    }
  }
}

extension Party {
  /// `client` as a reader of the language calls it.
  func shown(in language: Language) -> String {
    if name.count == 1 { return name }
    return Lexicon.partyEntries.first { $0.meaning == name }?.name[language] ?? name
  }

  /// In the middle of an English sentence: `the client`, but `A`.
  var withArticle: String { name.count == 1 ? name : "the " + shown(in: .english) }
}
