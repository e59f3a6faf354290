import Questions
import TCP

/// What is needed to mark an exam later, without the notes it was made from.
package struct ExamKey: Hashable, Sendable {
  package struct Question: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// The code makes the question again; these of its blanks are asked.
      case drill(code: String, blanks: [String])
      /// By the id it has in the key, with its choices in this order.
      case card(String, order: [Int])
    }

    package var kind: Kind
    package var points: Int

    package init(_ kind: Kind, points: Int) {
      self.kind = kind
      self.points = points
    }
  }

  package var seed: UInt64
  package var language: Language
  /// The cards that any paper asks, as their note has them.
  package var cards: [Questions.Question]
  /// By the number of the paper, from 1.
  package var papers: [[Question]]

  package init(seed: UInt64, language: Language, cards: [Questions.Question], papers: [[Question]]) {
    self.seed = seed
    self.language = language
    self.cards = cards
    self.papers = papers
  }

  /// The key of papers made of these tasks, which are added one by one.
  package init(tasks: [ExamTask], seed: UInt64, language: Language) {
    let cards = tasks.compactMap { task -> Questions.Question? in
      if case .card(let card) = task.kind { card } else { nil }
    }
    self.init(seed: seed, language: language, cards: cards, papers: [])
  }

  package mutating func add(_ paper: ExamPaper) {
    papers.append(paper.questions.map { Question($0, cards: cards) })
  }
}

extension ExamKey.Question {
  fileprivate init(_ question: ExamPaper.Question, cards: [Questions.Question]) {
    switch question.kind {
    case .exercise(let exercise):
      self.init(.drill(code: exercise.code, blanks: exercise.blanks.map(\.id)), points: question.points)
    case .card(let shown):
      let all = cards.first { $0.id == shown.id }?.choices ?? []
      var left = Set(all.indices)
      let order = shown.choices.map { choice in
        let place = all.indices.first { left.contains($0) && all[$0] == choice } ?? 0
        left.remove(place)
        return place
      }
      self.init(.card(shown.id.text, order: order), points: question.points)
    }
  }
}

extension ExamKey {
  package var json: [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("format", "tcpdrill-exam-key")
      $0.field("version", 1)
      $0.field("seed", seed)
      $0.field("language", language.rawValue)
      $0.field(array: "cards") { for card in cards { $0.questionRecord(card) } }
      $0.field(array: "papers") { papers in
        for (index, questions) in self.papers.enumerated() {
          papers.object {
            $0.field("paper", index + 1)
            $0.field(array: "questions") { for question in questions { $0.write(question) } }
          }
        }
      }
    }
    json.endLine()
    return Array(json.bytes)
  }

  /// The key from its JSON; nil where it is something else.
  package init?(_ document: JSONValue) {
    guard document["format"]?.string == "tcpdrill-exam-key", let seed = document["seed"]?.integer, seed >= 0,
      let language = document["language"]?.string.flatMap(Language.init(rawValue:)),
      let papers = document["papers"]?.array
    else { return nil }
    var cards: [Questions.Question] = []
    for (index, entry) in (document["cards"]?.array ?? []).enumerated() {
      guard let card = try? BankImport.question(entry, index: index + 1) else { return nil }
      cards.append(card)
    }
    let known = Dictionary(cards.map { ($0.id.text, $0.choices.count) }) { first, _ in first }
    var read: [[Question]] = []
    for paper in papers {
      var questions: [Question] = []
      for entry in paper["questions"]?.array ?? [] {
        guard let question = Question(entry, choices: known) else { return nil }
        questions.append(question)
      }
      read.append(questions)
    }
    self.init(seed: UInt64(seed), language: language, cards: cards, papers: read)
  }
}

extension ExamKey.Question {
  /// - Parameter choices: how many choices each card of the key has.
  fileprivate init?(_ entry: JSONValue, choices: [String: Int]) {
    guard let points = entry["points"]?.integer, 0...10_000 ~= points else { return nil }
    if let code = entry["code"]?.string {
      self.init(
        .drill(code: code, blanks: (entry["blanks"]?.array ?? []).compactMap(\.string)), points: Int(points))
    } else if let id = entry["card"]?.string, let count = choices[id] {
      let order = (entry["choices"]?.array ?? []).compactMap { $0.integer.map { Int(clamping: $0) - 1 } }
      guard order.sorted() == Array(0..<count) else { return nil }
      self.init(.card(id, order: order), points: Int(points))
    } else {
      return nil
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ question: ExamKey.Question) {
    object {
      switch question.kind {
      case .drill(let code, let blanks):
        $0.field("code", code)
        $0.field("blanks", blanks)
      case .card(let id, let order):
        $0.field("card", id)
        $0.field(array: "choices") { for place in order { $0.value(place + 1) } }
      }
      $0.field("points", question.points)
    }
  }
}
