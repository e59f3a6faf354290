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

  /// Keeps one exercise as a review of its skill, with the wrong rules that were followed.
  func keep(_ sitting: Sitting, _ milliseconds: Int64) throws {
    guard let store, let skill = Skill(of: sitting.exercise) else { return }
    let isHelped = sitting.results.contains { $0.hints > 0 }
    let grade: Grade = !sitting.isRight ? .again : isHelped ? .hard : .good
    let answer = NewAnswer(
      card: CardDescription(question: skill.id, group: skill.group, topic: skill.topic.name, form: "skill"),
      at: data.clock.now, grade: grade.rawValue, milliseconds: Int(min(milliseconds, 600_000)),
      answer: sitting.results.map(\.typed).joined(separator: " | "),
      mistakes: sitting.results.compactMap(\.mistake))
    _ = try sayingWhy { try store.record(answer) }
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
      tried[skill] != nil || skill.easier.map { (tried[$0]?.rank ?? 0) > 1 } ?? true
    }
    let ranked = open.map { ($0, tried[$0]?.rank ?? Standing(nil, at: data.clock.now).rank) }
    let least = ranked.map(\.1).min() ?? 0
    let weakest = ranked.filter { $0.1 <= least + 0.02 }.map(\.0)
    guard !weakest.isEmpty else { return request.drawn(turn) }
    let skill = chance.pick(weakest)
    return DrillCode(topic: skill.topic, level: skill.level, variant: request.variant, seed: chance.next())
  }
}
