import Drills
import Memory
import Questions
import Store
import TCP

/// The study record as drills use it: answers go in, and the weakest skill comes out.
final class DrillLog {
  private let data: StudyData
  private let store: Store?

  /// A person's answers are kept; a script's are a test and leave no trace.
  init(_ data: StudyData, isForPerson: Bool) throws {
    self.data = data
    store = isForPerson ? try data.open() : nil
  }

  /// Keeps one exercise: a review for each skill it asked for, with the wrong rules that were followed.
  func keep(_ sitting: Sitting, _ milliseconds: Int64) throws {
    guard let store, let code = DrillCode(sitting.exercise.code) else { return }
    let skills = code.skills()
    let each = min(milliseconds, 600_000) / Int64(max(1, sitting.results.count))
    for skill in Set(skills).sorted(by: { $0.id < $1.id }) {
      let results = zip(skills, sitting.results).filter { $0.0 == skill }.map(\.1)
      guard !results.isEmpty else { continue }
      let isRight = results.allSatisfy(\.isRight)
      let grade: Grade = !isRight ? .again : results.contains { $0.hints > 0 } ? .hard : .good
      let answer = NewAnswer(
        card: skill.description, at: data.clock.now, grade: grade.rawValue,
        milliseconds: Int(each) * results.count, answer: results.map(\.typed).joined(separator: " | "),
        mistakes: results.compactMap(\.mistake))
      _ = try sayingWhy { try store.record(answer) }
    }
  }

  /// What the student is weakest at: what was forgotten most, else the easiest skill never tried.
  func weakest(_ turn: Int, _ request: DrillRequest) throws -> DrillCode? {
    guard let store else { return request.drawn(turn) }
    var chance = SplitMix64(seed: request.seed &+ UInt64(turn))
    var tried: [Skill: Standing] = [:]
    try sayingWhy {
      for skill in Skill.all {
        if let state = try store.card(skill.id)?.state { tried[skill] = Standing(state, at: data.clock.now) }
      }
    }
    // A level is open once the one below has been tried and holds.
    let open = Skill.all.filter { skill in
      tried[skill] != nil || skill.easier.map { tried[$0]?.isLearned ?? false } ?? true
    }
    let ranked = open.map { ($0, tried[$0]?.rank ?? Standing(nil, at: data.clock.now).rank) }
    let least = ranked.map(\.1).min() ?? 0
    let weakest = ranked.filter { $0.1 <= least + 0.02 }.map(\.0)
    guard !weakest.isEmpty else { return request.drawn(turn) }
    return chance.pick(weakest).code(seed: chance.next()) ?? request.drawn(turn)
  }

  /// The level of a topic that is to be learned next: the lowest of which something has not been learned yet.
  func levelReached(in topic: Topic) throws -> Level {
    guard let store else { return .one }
    return try sayingWhy {
      try Level.allCases.first { level in
        try Skill.all.contains {
          try $0.topic == topic && $0.level == level && !isLearned($0, store)
        }
      } ?? Level.allCases[Level.allCases.count - 1]
    }
  }

  private func isLearned(_ skill: Skill, _ store: Store) throws -> Bool {
    guard let state = try store.card(skill.id)?.state else { return false }
    return Standing(state, at: data.clock.now).isLearned
  }
}
