import Questions
import TCP

/// What every paper of an exam has alike: so many questions of these topics and levels, worth so much.
package struct ExamBlueprint: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var topic: String
    package var level: Int
    package var points: Int

    package init(topic: String, level: Int, points: Int) {
      self.topic = topic
      self.level = level
      self.points = points
    }
  }

  package var entries: [Entry]
  package init(entries: [Entry]) { self.entries = entries }

  package var points: Int { entries.reduce(0) { $0 + $1.points } }

  /// Spreads a number of questions over topics and levels evenly: each topic in turn, levels in turn.
  package init(questions: Int, topics: [String], levels: [Int]) {
    entries = (0..<questions).map { index in
      let level = levels[(index / max(1, topics.count) + index) % levels.count]
      return Entry(topic: topics[index % topics.count], level: level, points: 2 + level)
    }
  }
}

/// One student's paper: the blueprint's questions with numbers of its own, in an order of its own.
package struct ExamPaper: Sendable {
  package struct Question: Sendable {
    package var exercise: Exercise
    package var points: Int
  }

  package var number: Int
  package var of: Int
  package var seed: UInt64
  package var questions: [Question]

  package var points: Int { questions.reduce(0) { $0 + $1.points } }
}

extension ExamPaper {
  /// Makes paper `number` of an exam. Every paper can be made again from the seed alone.
  package static func make(
    _ number: Int, of count: Int, blueprint: ExamBlueprint, seed: UInt64,
    exercise: (_ topic: String, _ level: Int, _ seed: UInt64) -> Exercise?
  ) -> ExamPaper? {
    var chance = SplitMix64(seed: seed ^ UInt64(number) &* 0x2545_f491_4f6c_dd1d)
    var questions: [Question] = []
    for entry in blueprint.entries {
      // Drill seeds are kept short, because a question's code spells its seed out.
      guard let made = exercise(entry.topic, entry.level, chance.below(1 << 30)) else { return nil }
      questions.append(Question(exercise: made, points: entry.points))
    }
    chance.shuffle(&questions)
    return ExamPaper(number: number, of: count, seed: seed, questions: questions)
  }
}

/// What is needed to mark an exam later: the codes of each paper's questions, which make them again.
package struct ExamKey: Hashable, Sendable {
  package struct Question: Hashable, Sendable {
    package var code: String
    package var points: Int
    package init(code: String, points: Int) {
      self.code = code
      self.points = points
    }
  }

  package var seed: UInt64
  package var language: Language
  /// By the number of the paper, from 1.
  package var papers: [[Question]]

  package init(seed: UInt64, language: Language, papers: [[Question]]) {
    self.seed = seed
    self.language = language
    self.papers = papers
  }

  package var json: [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("format", "tcpdrill-exam-key")
      $0.field("version", 1)
      $0.field("seed", seed)
      $0.field("language", language.rawValue)
      $0.field(array: "papers") { papers in
        for (index, questions) in self.papers.enumerated() {
          papers.object {
            $0.field("paper", index + 1)
            $0.field(array: "questions") {
              for question in questions {
                $0.object {
                  $0.field("code", question.code)
                  $0.field("points", question.points)
                }
              }
            }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}

extension ExamKey {
  /// The key from its JSON; nil where it is something else.
  package init?(_ document: JSONValue) {
    guard document["format"]?.string == "tcpdrill-exam-key", let seed = document["seed"]?.integer, seed >= 0,
      let language = document["language"]?.string.flatMap(Language.init(rawValue:)),
      let papers = document["papers"]?.array
    else { return nil }
    var read: [[Question]] = []
    for paper in papers {
      var questions: [Question] = []
      for entry in paper["questions"]?.array ?? [] {
        guard let code = entry["code"]?.string, let points = entry["points"]?.integer, 0...10_000 ~= points
        else { return nil }
        questions.append(Question(code: code, points: Int(points)))
      }
      read.append(questions)
    }
    self.init(seed: UInt64(seed), language: language, papers: read)
  }
}
