import Questions
import TCP

/// What is scheduled like a card: one rule of a topic at a level. Its numbers are new every time.
package struct Skill: Hashable, Sendable {
  package var topic: Topic
  package var level: Level
  package var rule: SkillRule

  package init(topic: Topic, level: Level, rule: SkillRule) {
    self.topic = topic
    self.level = level
    self.rule = rule
  }

  /// `skill:handshake:2:ack-of-syn`: the name the log knows it by, for ever.
  package var id: String { "skill:\(topic.name):\(level.rawValue):\(rule.rawValue)" }

  /// Skills of one topic are kept apart in a day's questions.
  package var group: String { "skill:\(topic.name)" }

  package init?(_ id: String) {
    let parts = id.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "skill", let topic = Topic(rawValue: String(parts[1])),
      let level = Int(parts[2]).flatMap({ Level(rawValue: $0) }),
      let rule = SkillRule(rawValue: String(parts[3]))
    else { return nil }
    self.init(topic: topic, level: level, rule: rule)
  }

  /// All, easy before hard; within a level in the order of the topics.
  package static let all: [Skill] = Level.allCases.flatMap { level in
    Topic.allCases.flatMap { topic in
      SkillTable.rules(of: topic, level).map { Skill(topic: topic, level: level, rule: $0) }
    }
  }

  /// What is learned first: the same rule a level below, else the topic's first rule there.
  package var easier: Skill? {
    guard let below = Level(rawValue: level.rawValue - 1) else { return nil }
    let rules = SkillTable.rules(of: topic, below)
    guard let wanted = rules.contains(rule) ? rule : rules.first else { return nil }
    return Skill(topic: topic, level: below, rule: wanted)
  }

  package var name: Bilingual {
    Bilingual(
      ko: "\(topic.summary.korean): \(rule.summary.korean) (\(level.rawValue)단계)",
      en: "\(topic.summary.english): \(rule.summary.english) (level \(level.rawValue))")
  }

  /// The code of a question that asks for the rule; the same seed, the same question.
  package func code(seed: UInt64) -> DrillCode? {
    var mixed = seed
    for byte in id.utf8 { mixed = (mixed << 7 | mixed >> 57) ^ UInt64(byte) }
    var chance = SplitMix64(seed: mixed)
    for _ in 0..<400 {
      let code = DrillCode(topic: topic, level: level, seed: chance.next())
      if let draft = code.draft(), draft.rules.contains(rule) { return code }
    }
    return nil
  }

  /// An exercise that asks for this rule alone, and shows what the question of its code asks for besides.
  package func exercise(seed: UInt64) -> Exercise? {
    guard let code = code(seed: seed), let draft = code.draft() else { return nil }
    var exercise = draft.exercise(code)
    exercise.blanks = zip(exercise.blanks, draft.rules).filter { $0.1 == rule }.map(\.0)
    return exercise
  }
}

extension Draft {
  /// The rules its blanks ask for, in their order.
  package var rules: [SkillRule] {
    let maker = BlankMaker(self)
    return blanks.map { SkillRule($0, self, maker) }
  }
}

extension DrillCode {
  /// The skills that a question exercises, one for each of its blanks.
  package func skills() -> [Skill] {
    (draft()?.rules ?? []).map { Skill(topic: topic, level: level, rule: $0) }
  }
}

extension DrillCode {
  /// The question with the rule that each of its blanks asks for.
  package func exerciseWithRules() -> (exercise: Exercise, rules: [SkillRule])? {
    guard let draft = draft() else { return nil }
    return (draft.exercise(self), draft.rules)
  }
}
