import Export
import Memory

/// `stats --format json`: a record a line, each saying what it is.
struct StatsRecords {
  private(set) var bytes: [UInt8] = []
  static let forecastDays = 30

  init(_ statistics: StudyStatistics) {
    var json = JSONWriter()
    StatsRecords.summary(statistics, &json)
    StatsRecords.retention(statistics.all, by: "all", name: nil, &json)
    for (topic, tally) in statistics.byTopic.sorted(by: { $0.key < $1.key }) {
      StatsRecords.retention(tally, by: "topic", name: topic, &json)
    }
    for (form, tally) in statistics.byForm.sorted(by: { $0.key < $1.key }) {
      StatsRecords.retention(tally, by: "form", name: form, &json)
    }
    for mistake in statistics.frequentMistakes { StatsRecords.mistake(mistake, &json) }
    for (bin, tally) in statistics.calibration.enumerated() where tally.reviews > 0 {
      json.object {
        $0.field("record", "calibration")
        $0.field("from", Double(bin) / Double(StudyStatistics.binCount))
        $0.field("to", Double(bin + 1) / Double(StudyStatistics.binCount))
        $0.field("reviews", tally.reviews)
        $0.field("true", tally.trueRetention)
        $0.field("predicted", tally.predictedRetention)
      }
      json.endLine()
    }
    for (day, done) in statistics.days.sorted(by: { $0.key < $1.key }) {
      json.object {
        $0.field("record", "day")
        $0.field("date", day.description)
        $0.field("answers", done.answers)
        $0.field("wrong", done.wrong)
        $0.field("ms", done.milliseconds)
      }
      json.endLine()
    }
    for (offset, due) in statistics.forecast(days: StatsRecords.forecastDays).enumerated() {
      json.object {
        $0.field("record", "forecast")
        $0.field("date", (statistics.today + offset).description)
        $0.field("due", due)
      }
      json.endLine()
    }
    for leech in statistics.leeches {
      json.object {
        $0.field("record", "leech")
        $0.field("question", leech.question)
        $0.field("lapses", leech.lapses)
      }
      json.endLine()
    }
    bytes = Array(json.bytes)
  }

  private static func summary(_ statistics: StudyStatistics, _ json: inout JSONWriter) {
    let maturity = statistics.maturity
    json.object {
      $0.field("record", "summary")
      $0.field("date", statistics.today.description)
      $0.field("answers", statistics.answers)
      $0.field("ms", statistics.milliseconds)
      $0.field("days", statistics.days.count)
      $0.field("streak", statistics.streak)
      $0.field("longestStreak", statistics.longestStreak)
      $0.field("cards", statistics.states.count)
      $0.field("learning", maturity.learning)
      $0.field("young", maturity.young)
      $0.field("mature", maturity.mature)
      $0.field("expectedKnown", statistics.expectedKnown)
    }
    json.endLine()
  }

  private static func retention(
    _ tally: RetentionTally, by: String, name: String?, _ json: inout JSONWriter
  ) {
    json.object {
      $0.field("record", "retention")
      $0.field("by", by)
      $0.field("name", name)
      $0.field("reviews", tally.reviews)
      $0.field("remembered", tally.remembered)
      $0.field("true", tally.trueRetention)
      $0.field("predicted", tally.predictedRetention)
    }
    json.endLine()
  }

  private static func mistake(_ mistake: StudyStatistics.Mistaken, _ json: inout JSONWriter) {
    json.object {
      $0.field("record", "mistake")
      $0.field("rule", mistake.tally.rule)
      $0.field("count", mistake.tally.count)
      $0.field("topic", mistake.tally.topic)
      $0.field("last", Timestamp.text(mistake.tally.last))
      // How cards on which it was once made are remembered since.
      $0.field("reviews", mistake.since.reviews)
      $0.field("true", mistake.since.trueRetention)
      $0.field("predicted", mistake.since.predictedRetention)
    }
    json.endLine()
  }
}
