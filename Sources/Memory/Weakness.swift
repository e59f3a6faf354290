/// How a topic went lately, for deciding what weighs more.
package struct TopicRecord: Hashable, Sendable {
  package var topic: String
  package var reviews: Int
  package var remembered: Int

  package init(topic: String, reviews: Int, remembered: Int) {
    self.topic = topic
    self.reviews = reviews
    self.remembered = remembered
  }
}

extension Emphasis {
  /// Weak topics and recurring mistakes weigh more.
  ///
  /// - Parameter mistaken: how often each question was lately answered by a wrong rule that has a name.
  package init(topics records: [TopicRecord], mistaken: [String: Int], retention: Double) {
    self.init()
    for record in records where !record.topic.isEmpty {
      // Ten answers as wished for are mixed in, so that two unlucky ones don't turn the day upside down.
      let share = (Double(record.remembered) + 10 * retention) / Double(record.reviews + 10)
      topics[record.topic] = min(2, max(0.75, 1 + 3 * (retention - share)))
    }
    for (question, count) in mistaken where count > 1 {
      questions[question] = 1 + 0.25 * Double(min(count, 4))
    }
  }
}
