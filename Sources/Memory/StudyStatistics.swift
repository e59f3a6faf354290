/// How study goes: everything `stats` shows, from one pass over the log in the order of time.
package struct StudyStatistics: Sendable {
  /// What was done on one day.
  package struct Day: Hashable, Sendable {
    package var answers = 0
    package var milliseconds = 0
    package var wrong = 0
  }

  /// A wrong rule, and how the cards it was made on are remembered since.
  package struct Mistaken: Hashable, Sendable {
    package var tally: MistakeTally
    package var since = RetentionTally()
  }

  /// What a question is about, for the tables by topic and form.
  package struct Description: Hashable, Sendable {
    package var topic: String
    package var form: String
    package init(topic: String, form: String) {
      self.topic = topic
      self.form = form
    }
  }

  package static let binCount = 10

  package let settings: StudySettings
  package let today: StudyDay
  package private(set) var states: [String: CardState] = [:]
  package private(set) var days: [StudyDay: Day] = [:]
  package private(set) var answers = 0
  package private(set) var milliseconds = 0
  package private(set) var all = RetentionTally()
  package private(set) var byTopic: [String: RetentionTally] = [:]
  package private(set) var byForm: [String: RetentionTally] = [:]
  private var byMistake: [String: Mistaken] = [:]
  /// The wrong rules each question was once answered by.
  private var mistakesOf: [String: Set<String>] = [:]
  /// Of foretold recall: 0–10 %, 10–20 % … 90–100 %.
  package private(set) var calibration = [RetentionTally](repeating: RetentionTally(), count: binCount)
  private let scheduler: Scheduler
  private let now: Int64

  package init(settings: StudySettings, at now: Int64) {
    self.settings = settings
    self.now = now
    today = settings.boundary.day(of: now)
    scheduler = Scheduler(settings)
  }

  /// Takes the next review; `question` is what its card is called now.
  package mutating func add(_ review: Review, question: String, about description: Description) {
    let day = settings.boundary.day(of: review.at)
    days[day, default: Day()].answers += 1
    days[day, default: Day()].milliseconds += review.milliseconds
    if review.grade == 1 { days[day, default: Day()].wrong += 1 }
    answers += 1
    milliseconds += review.milliseconds
    guard review.counts else { return note(review, question, description) }
    let before = states[question]
    if let before, settings.boundary.day(of: before.lastReview) < day {
      tally(review, question, foretold: scheduler.recall(before, at: review.at), description)
    }
    note(review, question, description)
    states[question] = scheduler.next(before, question: question, grade: review.grade, at: review.at)
  }

  /// Counts the wrong rules an answer followed.
  private mutating func note(_ review: Review, _ question: String, _ description: Description) {
    for rule in review.mistakes {
      let empty = Mistaken(tally: MistakeTally(rule: rule, count: 0, last: 0, topic: ""))
      byMistake[rule, default: empty].tally.count += 1
      byMistake[rule]?.tally.last = review.at
      byMistake[rule]?.tally.topic = description.topic
      mistakesOf[question, default: []].insert(rule)
    }
  }

  /// Wrong rules, the most frequent first.
  package var frequentMistakes: [Mistaken] {
    byMistake.values.sorted { ($1.tally.count, $0.tally.rule) < ($0.tally.count, $1.tally.rule) }
  }

  private mutating func tally(
    _ review: Review, _ question: String, foretold: Double, _ description: Description
  ) {
    for rule in mistakesOf[question] ?? [] {
      byMistake[rule]?.since.add(remembered: review.grade > 1, foretold: foretold)
    }
    let remembered = review.grade > 1
    all.add(remembered: remembered, foretold: foretold)
    byTopic[description.topic, default: RetentionTally()].add(remembered: remembered, foretold: foretold)
    byForm[description.form, default: RetentionTally()].add(remembered: remembered, foretold: foretold)
    let bin = min(StudyStatistics.binCount - 1, max(0, Int(foretold * Double(StudyStatistics.binCount))))
    calibration[bin].add(remembered: remembered, foretold: foretold)
  }

  /// Days in a row with study, up to today or yesterday.
  package var streak: Int {
    var day = days[today] == nil ? today + -1 : today
    var length = 0
    while days[day] != nil {
      length += 1
      day = day + -1
    }
    return length
  }

  package var longestStreak: Int {
    var longest = 0
    for day in days.keys where days[day + -1] == nil {
      var length = 0
      while days[day + length] != nil { length += 1 }
      longest = max(longest, length)
    }
    return longest
  }

  /// Cards falling due on each of the coming days; the first is today, with what is overdue.
  package func forecast(days count: Int) -> [Int] {
    var result = [Int](repeating: 0, count: count)
    for state in states.values {
      let day = max(0, settings.boundary.day(of: state.due) - today)
      if day < count { result[day] += 1 }
    }
    return result
  }

  /// Cards in steps, with an interval under three weeks, and with a longer one.
  package var maturity: (learning: Int, young: Int, mature: Int) {
    states.values.reduce(into: (0, 0, 0)) { count, state in
      if state.phase != .review {
        count.0 += 1
      } else if state.interval < 21 {
        count.1 += 1
      } else {
        count.2 += 1
      }
    }
  }

  /// How many of the cards seen so far are expected to be remembered right now.
  package var expectedKnown: Double {
    states.values.reduce(0) { $0 + scheduler.recall($1, at: now) }
  }

  /// Cards that are forgotten again and again, the worst first.
  package var leeches: [(question: String, lapses: Int)] {
    states.filter { Leech.isLeech($0.value, settings: settings) }
      .map { ($0.key, $0.value.lapses) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  /// The total over the days from `first` to today.
  package func sum(since first: StudyDay) -> Day {
    days.reduce(into: Day()) { sum, entry in
      guard entry.key >= first, entry.key <= today else { return }
      sum.answers += entry.value.answers
      sum.milliseconds += entry.value.milliseconds
      sum.wrong += entry.value.wrong
    }
  }
}
