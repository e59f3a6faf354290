import Drills

/// The level each topic is asked at: one up after a right exercise, one down after a wrong one.
struct Staircase {
  private var levels: [Topic: Level] = [:]

  /// - Parameter reached: the level to begin a topic at.
  mutating func level(of topic: Topic, reached: (Topic) throws -> Level) rethrows -> Level {
    if let known = levels[topic] { return known }
    let level = try reached(topic)
    levels[topic] = level
    return level
  }

  mutating func move(after sitting: Sitting) {
    guard let topic = Topic(rawValue: sitting.exercise.topic), let level = levels[topic] else { return }
    levels[topic] = Level(rawValue: level.rawValue + (sitting.isRight ? 1 : -1)) ?? level
  }
}
