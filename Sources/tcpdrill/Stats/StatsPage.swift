import Memory
import TCP

/// `stats --format html`: one page that needs nothing from anywhere, with its plots inside.
struct StatsPage {
  private let statistics: StudyStatistics
  private let language: Language

  init(_ statistics: StudyStatistics, _ language: Language) {
    self.statistics = statistics
    self.language = language
  }

  var html: String {
    let title = say(ko: "tcpdrill 학습 통계", en: "tcpdrill: how study goes")
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>\(StatsPage.style)</style>
      </head>
      <body>
      <h1>\(title)</h1>
      <p>\(statistics.today): \(summary)</p>
      \(section(say(ko: "기억률: 실제와 예측", en: "Retention, true and predicted"), retention))
      \(section(say(ko: "예측이 얼마나 맞는가", en: "How well recall is foretold"), calibration))
      \(section(say(ko: "되풀이되는 실수", en: "Recurring mistakes"), mistakes))
      \(section(say(ko: "앞으로 30일", en: "The next 30 days"), forecast))
      \(section(say(ko: "달력", en: "Calendar"), calendar))
      \(section(say(ko: "지난 30일의 시간", en: "Time over the last 30 days"), timeSpent))
      </body>
      </html>

      """
  }

  private func say(ko: String, en: String) -> String { Bilingual(ko: ko, en: en)[language] }

  private func section(_ title: String, _ content: String) -> String {
    content.isEmpty ? "" : "<section><h2>\(title)</h2>\n\(content)</section>"
  }

  private var summary: String {
    let maturity = statistics.maturity
    let spent = time(statistics.milliseconds)[language]
    return say(
      ko: "답 \(statistics.answers)개, \(spent). 카드 \(statistics.states.count)장(배우는 중 \(maturity.learning), "
        + "아직 덜 굳은 것 \(maturity.young), 굳은 것 \(maturity.mature)). 이어서 한 날 \(statistics.streak)일.",
      en: "\(statistics.answers) answers in \(spent). \(statistics.states.count) cards (\(maturity.learning) "
        + "learning, \(maturity.young) young, \(maturity.mature) mature). Days in a row: \(statistics.streak)."
    )
  }

  private var retention: String {
    guard statistics.all.reviews > 0 else { return "" }
    let byTopic = statistics.byTopic.sorted { $0.key < $1.key }
    let byForm = statistics.byForm.sorted { $0.key < $1.key }
    return table(
      say(ko: "분야", en: "topic"),
      [(say(ko: "모두", en: "all"), statistics.all)] + byTopic.map { ($0.key, $0.value) })
      + table(say(ko: "묻는 꼴", en: "form"), byForm.map { (Words.form($0.key)[language], $0.value) })
  }

  private func table(_ first: String, _ rows: [(String, RetentionTally)]) -> String {
    let heads = [
      first, say(ko: "복습", en: "reviews"), say(ko: "실제", en: "true"), say(ko: "예측", en: "predicted"),
    ]
    return "<table><tr>" + heads.map { "<th>\(escaped($0))</th>" }.joined() + "</tr>\n"
      + rows.map { name, tally in
        "<tr><td>\(escaped(name.isEmpty ? "-" : name))</td><td>\(tally.reviews)</td>"
          + "<td>\(percent(tally.trueRetention))</td><td>\(percent(tally.predictedRetention))</td></tr>\n"
      }.joined() + "</table>\n"
  }

  private var mistakes: String {
    let frequent = statistics.frequentMistakes
    guard !frequent.isEmpty else { return "" }
    let heads = [
      say(ko: "따른 규칙", en: "rule followed"), say(ko: "번", en: "times"), say(ko: "분야", en: "topic"),
      say(ko: "그 뒤 실제", en: "true since"), say(ko: "예측", en: "predicted"),
    ]
    return "<table><tr>" + heads.map { "<th>\($0)</th>" }.joined() + "</tr>\n"
      + frequent.map { mistake in
        "<tr><td>\(escaped(Words.mistake(mistake.tally.rule)[language]))</td><td>\(mistake.tally.count)</td>"
          + "<td>\(escaped(mistake.tally.topic))</td><td>\(percent(mistake.since.trueRetention))</td>"
          + "<td>\(percent(mistake.since.predictedRetention))</td></tr>\n"
      }.joined() + "</table>\n"
  }

  /// Foretold against true recall, a dot a bin; on the diagonal they agree.
  private var calibration: String {
    guard statistics.all.reviews > 0 else { return "" }
    var plot = StatsPlot(
      width: 360, height: 340, title: say(ko: "예측과 실제 기억률", en: "predicted and true recall"))
    let (left, bottom, size) = (50.0, 300.0, 280.0)
    plot.line(left, bottom, left + size, bottom - size, "guide")
    plot.line(left, bottom, left + size, bottom, "axis")
    plot.line(left, bottom, left, bottom - size, "axis")
    for step in 0...5 {
      let at = Double(step) / 5
      plot.text(left + at * size, bottom + 18, "\(step * 20)%", anchor: "middle")
      plot.text(left - 8, bottom - at * size + 4, "\(step * 20)%", anchor: "end")
    }
    plot.text(left + size / 2, bottom + 34, say(ko: "예측", en: "predicted"), anchor: "middle")
    plot.text(left - 8, bottom - size - 10, say(ko: "실제", en: "true"), anchor: "end")
    for tally in statistics.calibration {
      guard let actual = tally.trueRetention, let foretold = tally.predictedRetention else { continue }
      let radius = 3 + 9 * (Double(tally.reviews) / Double(statistics.all.reviews)).squareRoot()
      let tip = say(
        ko: "예측 \(percent(foretold)), 실제 \(percent(actual)), 복습 \(tally.reviews)번",
        en: "predicted \(percent(foretold)), true \(percent(actual)), \(tally.reviews) reviews")
      plot.circle(left + foretold * size, bottom - actual * size, radius, "dot", tip: tip)
    }
    return plot.svg
  }

  private var forecast: String {
    let due = statistics.forecast(days: 30)
    return bars(
      due.enumerated().map { ((statistics.today + $0).description, Double($1), "\($1)") },
      title: say(ko: "날마다 돌아오는 카드", en: "cards falling due each day"))
  }

  private var timeSpent: String {
    let first = statistics.today + -29
    return bars(
      (0..<30).map { offset in
        let day = first + offset
        let spent = statistics.days[day]?.milliseconds ?? 0
        return (day.description, Double(spent) / 60_000, time(spent)[language])
      }, title: say(ko: "날마다 들인 시간(분)", en: "minutes each day"))
  }

  private func bars(_ values: [(name: String, value: Double, shown: String)], title: String) -> String {
    var plot = StatsPlot(width: 720, height: 200, title: title)
    let most = max(1, values.map(\.value).max() ?? 1)
    let step = 640 / Double(max(1, values.count))
    plot.line(50, 170, 700, 170, "axis")
    plot.text(44, 24, decimal(most, 0), anchor: "end")
    for (index, entry) in values.enumerated() {
      let height = 150 * entry.value / most
      let x = 54 + Double(index) * step
      plot.rectangle(x, 170 - height, step - 3, height, "bar", tip: "\(entry.name): \(entry.shown)")
      if index % 7 == 0 { plot.text(x, 190, String(entry.name.dropFirst(5))) }
    }
    return plot.svg
  }

  /// A year of days, a column a week.
  private var calendar: String {
    let weeks = 53
    let monday = statistics.today + -statistics.today.date.weekday
    let first = monday + -7 * (weeks - 1)
    let most = max(1, statistics.days.filter { $0.key >= first }.map(\.value.answers).max() ?? 1)
    var plot = StatsPlot(width: 720, height: 120, title: say(ko: "날마다 한 답", en: "answers each day"))
    for offset in 0...(statistics.today - first) {
      let day = first + offset
      let answers = statistics.days[day]?.answers ?? 0
      let level = answers == 0 ? 0 : min(4, 1 + answers * 4 / (most + 1))
      let x = 40 + Double(offset / 7) * 12.5
      plot.rectangle(
        x, 20 + Double(offset % 7) * 12.5, 11, 11, "level\(level)",
        tip: "\(day): " + say(ko: "답 \(answers)개", en: "\(answers) answers"))
      if day.date.day == 1 { plot.text(x, 14, String(day.description.dropFirst(5).prefix(2))) }
    }
    return plot.svg
  }

  private static let style = """
    :root { color-scheme: light dark; --ink: #222; --paper: #fff; --line: #999; --bar: #2563a8; --faint: #e3e6ea; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #16181b; --line: #777; --bar: #6aa5e6; --faint: #2a2e33; } }
    body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 760px; margin: 2em auto; padding: 0 1em; }
    svg { width: 100%; height: auto; } svg text { font-size: 11px; fill: var(--ink); }
    table { border-collapse: collapse; margin-bottom: 1em; } th, td { padding: .15em .8em .15em 0; text-align: left; }
    td + td, th + th { text-align: right; }
    .bar, .dot { fill: var(--bar); } .dot { fill-opacity: .75; } .axis { stroke: var(--line); } .guide { stroke: var(--line); stroke-dasharray: 4; }
    .level0 { fill: var(--faint); } .level1, .level2, .level3, .level4 { fill: var(--bar); }
    .level1 { fill-opacity: .3; } .level2 { fill-opacity: .5; } .level3 { fill-opacity: .75; }
    """
}
