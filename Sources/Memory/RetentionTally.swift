/// Reviews that were due some day later than the one before: how many were remembered, how many were foretold.
package struct RetentionTally: Hashable, Sendable {
  package private(set) var reviews = 0
  package private(set) var remembered = 0
  private var foretold = 0.0

  package init() {}

  package mutating func add(remembered isRemembered: Bool, foretold recall: Double) {
    reviews += 1
    if isRemembered { remembered += 1 }
    foretold += recall
  }

  /// Share that was remembered; nil where there is nothing to share.
  package var trueRetention: Double? { reviews == 0 ? nil : Double(remembered) / Double(reviews) }
  package var predictedRetention: Double? { reviews == 0 ? nil : foretold / Double(reviews) }
}

/// How often a wrong rule was followed.
package struct MistakeTally: Hashable, Sendable {
  package var rule: String
  package var count: Int
  package var last: Int64
  /// The topic it came up in most recently.
  package var topic: String

  package init(rule: String, count: Int, last: Int64, topic: String) {
    self.rule = rule
    self.count = count
    self.last = last
    self.topic = topic
  }
}
