import Questions
import TCP

extension Item {
  /// A card from the notes. Its texts are in the language it was made in; what explains it is said once, to all.
  package init(_ question: Question) {
    var explanation = [question.explanation].filter { !$0.isEmpty }
    if let correction = question.correction { explanation.insert(correction, at: 0) }
    self.init(
      id: question.id.text, topic: question.topic, tags: question.tags, prompt: question.prompt, figure: nil,
      parts: [
        Part(
          id: question.id.text, place: 0, label: "", response: Response(question), feedback: [], working: "",
          isFromNotes: true)
      ],
      explanation: explanation, hints: question.hints,
      source: Item.place(question.source), level: nil, origin: .question(question),
      isQuestion: true)
  }

  /// `notes/tcp.md:12`. Where the notes lie on somebody's machine is nobody else's business, so of a path from the
  /// root only the last folder is told.
  private static func place(_ source: Source) -> String {
    var file = source.file[...]
    if file.utf8.first == UInt8(ascii: "/") {
      file = file.split(separator: "/").suffix(2).joined(separator: "/")[...]
    }
    return "\(file):\(source.line)"
  }

  /// An exercise, told in one of the languages it speaks.
  package init(_ exercise: Exercise, in language: Language) {
    self.init(exercise, exercise.blanks.indices, isWhole: true, in: language)
  }

  /// What can be asked of it at once, an entry each; the picture goes no further than what is asked.
  package func stages(in language: Language) -> [Item] {
    guard case .exercise(let exercise) = origin, exercise.stages.count > 1 else { return [self] }
    return exercise.stages.map { Item(exercise, $0, isWhole: false, in: language) }
  }

  private init(_ exercise: Exercise, _ places: Range<Int>, isWhole: Bool, in language: Language) {
    let marks = places.indices.map { Item.mark($0 - places.lowerBound) }
    let blanks = exercise.blanks[places]
    let parts = zip(zip(places, blanks), marks).map { entry, mark in
      let (place, blank) = entry
      return Part(
        blank, id: exercise.blanks.count > 1 ? "\(exercise.code)/\(blank.id)" : exercise.code, place: place,
        label: places.count > 1 || blank.segment != nil ? mark : "", in: language)
    }
    // The whole course is told once nothing more is asked of it.
    let isLast = places.upperBound == exercise.blanks.count
    self.init(
      id: isWhole ? exercise.code : "\(exercise.code)/\(blanks.map(\.id).joined())", topic: exercise.topic,
      tags: ["level-\(exercise.level)"], prompt: exercise.prompt[language],
      figure: Figure(exercise.view(asking: places), marks: marks, from: places.lowerBound), parts: parts,
      explanation: isLast ? exercise.explanation.map { $0[language] } : parts.map(\.working).uniqued,
      hints: [], source: nil, level: exercise.level, origin: .exercise(exercise), isQuestion: false)
  }

  /// `①` … `⑳`, then `(21)`.
  static func mark(_ index: Int) -> String {
    index < 20 ? String(Unicode.Scalar(0x2460 + UInt32(index))!) : "(\(index + 1))"
  }
}

extension Item {
  /// Whether the segments after one of its blanks would tell the answer.
  var isInStages: Bool {
    guard !isQuestion, case .exercise(let exercise) = origin else { return false }
    return exercise.stages.count > 1
  }
}

extension Item.Part {
  init(_ blank: Blank, id: String, place: Int, label mark: String, in language: Language) {
    let asked = blank.question[language]
    self.init(
      id: id, place: place, label: mark.isEmpty ? asked : "\(mark) \(asked)",
      response: Item.Response(blank, in: language),
      feedback: blank.mistakes.map {
        Item.Feedback(
          answer: $0.answer.spelling(blank.notation, in: language), rule: $0.rule, why: $0.why[language])
      },
      working: blank.working[language])
  }
}

extension Item.Response {
  init(_ question: Question) {
    switch question.form {
    case .choice:
      if let right = question.choices.firstIndex(of: question.answer) {
        self = .choice(question.choices, right: right)
      } else {
        self = .choice([question.answer] + question.choices, right: 0)
      }
    case .order:
      let texts = orderedTexts(of: question)
      self = .order(texts, shown: question.choices.isEmpty ? texts : question.choices)
    case .number:
      if let number = Int(question.answer), question.accepts.allSatisfy({ Int($0) == number }) {
        self = .number(number)
      } else {
        self = .text(question.answer, variants: question.accepts)
      }
    case .recall:
      self =
        question.accepts.isEmpty
        ? .selfRated(question.answer) : .text(question.answer, variants: question.accepts)
    case .flags, .state, .cloze: self = .text(question.answer, variants: question.accepts)
    }
  }

  init(_ blank: Blank, in language: Language) {
    if blank.field == .yesNo, case .text(let word) = blank.answer {
      let words = [Bilingual(ko: "예", en: "yes")[language], Bilingual(ko: "아니오", en: "no")[language]]
      self = .choice(words, right: word == "yes" ? 0 : 1)
      return
    }
    switch blank.answer {
    case .number(let number) where blank.accepts.isEmpty && blank.notation == .usual: self = .number(number)
    case .decimal(let millionths):
      self = .decimal(millionths: millionths, tolerance: max(blank.tolerance, 1))
    default:
      let all = ([blank.answer] + blank.accepts).flatMap { $0.spellings(blank.notation, in: language) }
        .uniqued
      self = .text(all[0], variants: Array(all.dropFirst()))
    }
  }
}

/// The right order of an ordering question: its answer names the shown texts by number (`2 1 3`) or spells them out.
private func orderedTexts(of question: Question) -> [String] {
  let numbers = question.answer.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).compactMap { Int($0) }
  if numbers.count == question.choices.count, Set(numbers) == Set(1...max(1, numbers.count)) {
    return numbers.map { question.choices[$0 - 1] }
  }
  return question.answer.split(separator: "→").map { $0.trimmed }
}

extension Substring {
  var trimmed: String {
    var rest = self
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension Array where Element: Hashable {
  var uniqued: [Element] {
    // Few are compared sooner than hashed.
    if count <= 8 { return reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
