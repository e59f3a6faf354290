/// A card or skill that could be asked today.
package struct Candidate: Hashable, Sendable {
  package var question: String
  /// Questions made from the same fact, or drills of the same skill, share it; they are kept apart.
  package var group: String
  package var topic: String
  /// nil where it was never answered.
  package var state: CardState?

  package init(question: String, group: String, topic: String, state: CardState? = nil) {
    self.question = question
    self.group = group
    self.topic = topic
    self.state = state
  }
}

/// A candidate in the queue, and why it is there.
package struct QueueEntry: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// In its learning steps: asked again within the session.
    case learning
    case due
    case new
    /// Not due yet: asked ahead because of `--cram`, `--until` or an exam.
    case ahead
  }

  package var candidate: Candidate
  package var reason: Reason

  package init(_ candidate: Candidate, reason: Reason) {
    self.candidate = candidate
    self.reason = reason
  }
}

/// What was already done on a day, so that its limits hold over several sessions.
package struct DayCounts: Hashable, Sendable {
  /// Cards seen for the first time.
  package var new: Int
  /// Cards reviewed that were not new.
  package var reviews: Int
  package var answers: Int
  package var milliseconds: Int

  package init(new: Int = 0, reviews: Int = 0, answers: Int = 0, milliseconds: Int = 0) {
    self.new = new
    self.reviews = reviews
    self.answers = answers
    self.milliseconds = milliseconds
  }
}

/// How much more (or less) a topic or question weighs than usual: 1 is usual.
package struct Emphasis: Hashable, Sendable {
  package var topics: [String: Double]
  package var questions: [String: Double]

  package init(topics: [String: Double] = [:], questions: [String: Double] = [:]) {
    self.topics = topics
    self.questions = questions
  }

  package func weight(of candidate: Candidate) -> Double {
    (topics[candidate.topic] ?? 1) * (questions[candidate.question] ?? 1)
  }
}
