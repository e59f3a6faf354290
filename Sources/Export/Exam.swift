import Questions
import TCP

/// What every paper of an exam asks, each in numbers and an order of its own: so that all are equally hard.
package struct ExamTask: Sendable {
  package enum Kind: Sendable {
    /// New numbers each time; always the same rules of the same topic at the same level.
    case drill(ExamDrill)
    /// The same card for everybody; its choices change places.
    case card(Question)
  }

  package var kind: Kind
  package var points: Int

  package init(_ kind: Kind, points: Int) {
    self.kind = kind
    self.points = points
  }
}

/// A kind of drill question: topic, level, and the rule that each of its blanks asks for.
package struct ExamDrill: Hashable, Sendable {
  package var topic: String
  package var level: Int
  package var rules: [String]

  package init(topic: String, level: Int, rules: [String]) {
    self.topic = topic
    self.level = level
    self.rules = rules
  }
}

/// One student's paper.
package struct ExamPaper: Sendable {
  package struct Question: Sendable {
    package var kind: Kind
    package var points: Int

    package enum Kind: Sendable {
      /// It has only the blanks that are asked.
      case exercise(Exercise)
      /// As this paper shows it.
      case card(Questions.Question)
    }

    package func item(in language: Language) -> Item {
      var item =
        switch kind {
        case .exercise(let exercise): Item(exercise, in: language)
        case .card(let question): Item(question)
        }
      item.points = points
      return item
    }
  }

  package var number: Int
  package var of: Int
  package var seed: UInt64
  package var questions: [Question]

  package var points: Int { questions.reduce(0) { $0 + $1.points } }
}

extension ExamPaper {
  /// Makes paper `number` of an exam. Every paper can be made again from the tasks and the seed.
  ///
  /// - Parameter exercise: a question of this kind with numbers from this seed; nil where none comes of it.
  package static func make(
    _ number: Int, of count: Int, tasks: [ExamTask], seed: UInt64,
    exercise: (_ drill: ExamDrill, _ seed: UInt64) -> Exercise?
  ) -> ExamPaper? {
    var chance = SplitMix64(seed: seed ^ UInt64(number) &* 0x2545_f491_4f6c_dd1d)
    var questions: [Question] = []
    for task in tasks {
      switch task.kind {
      case .drill(let drill):
        guard let made = exercise(drill, chance.next()) else { return nil }
        questions.append(Question(kind: .exercise(made), points: task.points))
      case .card(let card):
        questions.append(Question(kind: .card(card.shuffled(&chance)), points: task.points))
      }
    }
    chance.shuffle(&questions)
    return ExamPaper(number: number, of: count, seed: seed, questions: questions)
  }
}

extension Question {
  /// The same card with its choices in another order.
  fileprivate func shuffled(_ chance: inout SplitMix64) -> Question {
    var order = Array(choices.indices)
    chance.shuffle(&order)
    return showing(order)
  }

  /// The same card with its choices in this order; an answer that names them by number follows them.
  package func showing(_ order: [Int]) -> Question {
    var question = self
    question.choices = order.map { choices[$0] }
    if form == .order {
      question.answer = Self.renumbered(answer, by: order)
      question.accepts = accepts.map { Self.renumbered($0, by: order) }
    }
    return question
  }

  private static func renumbered(_ answer: String, by order: [Int]) -> String {
    let numbers = answer.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).compactMap { Int($0) }
    guard numbers.sorted() == Array(1...max(1, order.count)) else { return answer }
    return numbers.map { number in String((order.firstIndex(of: number - 1) ?? 0) + 1) }.joined(
      separator: " ")
  }
}
