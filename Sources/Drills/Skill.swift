import Questions
import TCP

/// What is scheduled like a card: a topic at a level. Its numbers are new every time.
package struct Skill: Hashable, Sendable {
  package var topic: Topic
  package var level: Level

  package init(topic: Topic, level: Level) {
    self.topic = topic
    self.level = level
  }

  /// All, easy before hard.
  package static let all: [Skill] = Level.allCases.flatMap { level in
    Topic.allCases.map { Skill(topic: $0, level: level) }
  }

  /// `skill:handshake:2`: the name the log knows it by, for ever.
  package var id: String { "skill:\(topic.name):\(level.rawValue)" }

  /// Skills of one topic are kept apart in a day's questions.
  package var group: String { "skill:\(topic.name)" }

  package init?(_ id: String) {
    let parts = id.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "skill", let topic = Topic(rawValue: String(parts[1])),
      let level = Int(parts[2]).flatMap({ Level(rawValue: $0) })
    else { return nil }
    self.init(topic: topic, level: level)
  }

  package init?(of exercise: Exercise) {
    guard let topic = Topic(rawValue: exercise.topic), let level = Level(rawValue: exercise.level) else {
      return nil
    }
    self.init(topic: topic, level: level)
  }

  /// The level below, which is learned first.
  package var easier: Skill? { Level(rawValue: level.rawValue - 1).map { Skill(topic: topic, level: $0) } }
}
