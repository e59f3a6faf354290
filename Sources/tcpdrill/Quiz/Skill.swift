import Drills
import Memory
import Questions
import Store
import TCP

/// A skill is a card: one topic at one level, whose numbers are new every time.
struct Skill: Hashable, Sendable {
  var topic: Topic
  var level: Level

  /// All, easy before hard.
  static let all: [Skill] = Level.allCases.flatMap { level in
    Topic.allCases.map { Skill(topic: $0, level: level) }
  }

  init(topic: Topic, level: Level) {
    self.topic = topic
    self.level = level
  }

  /// `skill:handshake:2`: the name the log knows it by, for ever.
  init?(_ id: String) {
    let parts = id.split(separator: ":")
    guard parts.count == 3, parts[0] == "skill", let topic = Topic(rawValue: String(parts[1])),
      let level = Int(parts[2]).flatMap({ Level(rawValue: $0) })
    else { return nil }
    self.init(topic: topic, level: level)
  }

  var id: String { "skill:\(topic.rawValue):\(level.rawValue)" }

  /// The level below, which is learned first.
  var easier: Skill? { Level(rawValue: level.rawValue - 1).map { Skill(topic: topic, level: $0) } }

  var description: CardDescription {
    CardDescription(question: id, group: "skill:\(topic.rawValue)", topic: topic.rawValue, form: "skill")
  }

  func name(in language: Language) -> String {
    let level = Bilingual(ko: "\(level.rawValue)단계", en: "level \(level.rawValue)")
    return "\(topic.summary[language]) (\(level[language]))"
  }

  /// The exercise of a turn; the same turn, the same exercise.
  func exercise(seed: UInt64) -> Exercise? {
    // The name goes in, so that two skills with one turn don't share their numbers.
    var mixed = seed
    for byte in id.utf8 { mixed = (mixed << 7 | mixed >> 57) ^ UInt64(byte) }
    var chance = SplitMix64(seed: mixed)
    return DrillCode(topic: topic, level: level, seed: chance.next()).exercise()
  }
}
