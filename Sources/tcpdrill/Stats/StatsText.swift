import Memory
import TCP
import Terminal

/// `stats` for people: everything within 80 columns.
struct StatsText {
  private let statistics: StudyStatistics
  private let language: Language
  private static let width = 80

  init(_ statistics: StudyStatistics, _ language: Language) {
    self.statistics = statistics
    self.language = language
  }

  var lines: [StyledText] {
    guard statistics.answers > 0 else {
      return [
        StyledText(
          Bilingual(
            ko: "아직 기록된 답이 없습니다. `tcpdrill quiz`로 시작하세요.",
            en: "No answer has been recorded yet; `tcpdrill quiz` starts.")[language])
      ]
    }
    return summary + retention + mistakes + calibration + forecast + calendar + leeches
  }

  private func heading(_ text: Bilingual) -> [StyledText] { ["", StyledText(text[language], .heading)] }

  private var summary: [StyledText] {
    let today = statistics.sum(since: statistics.today)
    let week = statistics.sum(since: statistics.today + -6)
    let maturity = statistics.maturity
    let known = decimal(statistics.expectedKnown, 0)
    var table = Table([Table.Column(""), Table.Column("", .right), Table.Column("", .right)])
    for (name, sum) in [
      (Bilingual(ko: "오늘", en: "today"), today), (Bilingual(ko: "이레 동안", en: "in seven days"), week),
      (Bilingual(ko: "모두", en: "in all"), statistics.sum(since: StudyDay(.min))),
    ] {
      let answers = Bilingual(ko: "답 \(sum.answers)개", en: "\(sum.answers) answers")
      table.add([
        StyledText(name[language]), StyledText(answers[language]),
        StyledText(time(sum.milliseconds)[language]),
      ])
    }
    let cards = Bilingual(
      ko:
        "카드 \(statistics.states.count)장: 배우는 중 \(maturity.learning), 아직 덜 굳은 것 \(maturity.young), 굳은 것 \(maturity.mature)."
        + " 지금 떠올릴 것으로 보이는 카드 \(known)장.",
      en: "\(statistics.states.count) cards: \(maturity.learning) learning, \(maturity.young) young, "
        + "\(maturity.mature) mature; about \(known) would be recalled now.")
    let streak = Bilingual(
      ko: "이어서 한 날 \(statistics.streak)일, 가장 길게 \(statistics.longestStreak)일.",
      en: "Days in a row: \(statistics.streak); the longest: \(statistics.longestStreak).")
    return table.lines(width: StatsText.width) + wrapped(cards) + wrapped(streak)
  }

  private func wrapped(_ text: Bilingual) -> [StyledText] {
    StyledText(text[language]).wrapped(to: StatsText.width)
  }

  private var retention: [StyledText] {
    guard statistics.all.reviews > 0 else { return [] }
    var table = retentionTable(Bilingual(ko: "분야", en: "topic"))
    table.add(row(Bilingual(ko: "모두", en: "all")[language], statistics.all))
    for (topic, tally) in statistics.byTopic.sorted(by: { $0.key < $1.key }) {
      table.add(row(topic.isEmpty ? "-" : topic, tally))
    }
    var forms = retentionTable(Bilingual(ko: "묻는 꼴", en: "form"))
    for (form, tally) in statistics.byForm.sorted(by: { $0.key < $1.key }) {
      forms.add(row(Words.form(form)[language], tally))
    }
    return heading(Bilingual(ko: "기억률: 실제와 예측", en: "Retention, true and predicted"))
      + table.lines(width: StatsText.width) + [""] + forms.lines(width: StatsText.width)
  }

  private func retentionTable(_ first: Bilingual) -> Table {
    Table([
      Table.Column(StyledText(first[language], .quiet)),
      Table.Column(StyledText(Bilingual(ko: "복습", en: "reviews")[language], .quiet), .right),
      Table.Column(StyledText(Bilingual(ko: "실제", en: "true")[language], .quiet), .right),
      Table.Column(StyledText(Bilingual(ko: "예측", en: "predicted")[language], .quiet), .right),
      Table.Column(""),
    ])
  }

  private func row(_ name: String, _ tally: RetentionTally) -> [StyledText] {
    [
      StyledText(name), "\(tally.reviews)", StyledText(percent(tally.trueRetention)),
      StyledText(percent(tally.predictedRetention)),
      StyledText(bar(tally.trueRetention ?? 0, columns: 20), .quiet),
    ]
  }

  private var mistakes: [StyledText] {
    let frequent = statistics.frequentMistakes.prefix(10)
    guard !frequent.isEmpty else { return [] }
    var table = Table([
      Table.Column(StyledText(Bilingual(ko: "따른 규칙", en: "rule followed")[language], .quiet)),
      Table.Column(StyledText(Bilingual(ko: "번", en: "times")[language], .quiet), .right),
      Table.Column(StyledText(Bilingual(ko: "분야", en: "topic")[language], .quiet)),
      Table.Column(StyledText(Bilingual(ko: "그 뒤 실제", en: "true since")[language], .quiet), .right),
      Table.Column(StyledText(Bilingual(ko: "예측", en: "predicted")[language], .quiet), .right),
    ])
    for mistake in frequent {
      table.add([
        StyledText(Words.mistake(mistake.tally.rule)[language]), "\(mistake.tally.count)",
        StyledText(mistake.tally.topic),
        StyledText(percent(mistake.since.trueRetention)),
        StyledText(percent(mistake.since.predictedRetention)),
      ])
    }
    return heading(Bilingual(ko: "되풀이되는 실수", en: "Recurring mistakes")) + table.lines(width: StatsText.width)
  }

  private var calibration: [StyledText] {
    guard statistics.all.reviews > 0 else { return [] }
    var table = retentionTable(Bilingual(ko: "예측 구간", en: "predicted"))
    for (bin, tally) in statistics.calibration.enumerated() where tally.reviews > 0 {
      table.add(row("\(bin * 10)-\(bin * 10 + 10)%", tally))
    }
    return heading(Bilingual(ko: "예측이 얼마나 맞는가", en: "How well recall is foretold"))
      + table.lines(width: StatsText.width)
  }

  private var forecast: [StyledText] {
    let due = statistics.forecast(days: 14)
    let most = max(1, due.max() ?? 1)
    var lines = heading(Bilingual(ko: "앞으로 두 주", en: "The next two weeks"))
    for (offset, count) in due.enumerated() {
      let date = (statistics.today + offset).description
      let number = String(repeating: " ", count: max(0, 6 - "\(count)".count)) + "\(count)"
      let line: StyledText = "\(date)\(number)  \(bar(Double(count) / Double(most), columns: 50), .quiet)"
      lines.append(count == 0 ? line.withoutTail : line)
    }
    return lines
  }

  /// Seventeen weeks, a column each; digits from 1 (little) to 4 (much), so that no colour is needed.
  private var calendar: [StyledText] {
    let weeks = 17
    let monday = statistics.today + -statistics.today.date.weekday
    let first = monday + -7 * (weeks - 1)
    let most = max(1, statistics.days.filter { $0.key >= first }.map(\.value.answers).max() ?? 1)
    let names = Bilingual(ko: "월 화 수 목 금 토 일", en: "Mon Tue Wed Thu Fri Sat Sun")[language]
      .split(separator: " ")
    var lines = heading(
      Bilingual(ko: "달력 (한 칸이 하루, 4가 가장 많은 날)", en: "Calendar (a cell a day; 4 is most)"))
    let label = StyledText("\(first) … \(statistics.today)", .quiet)
    lines.append(label)
    for weekday in 0..<7 {
      var text = "\(names[weekday])  "
      for week in 0..<weeks {
        let day = first + (week * 7 + weekday)
        let answers = statistics.days[day]?.answers ?? 0
        let level = answers == 0 ? "." : "\(min(4, 1 + answers * 4 / (most + 1)))"
        text += day > statistics.today ? "  " : level + " "
      }
      lines.append(StyledText(text).withoutTail)
    }
    return lines
  }

  private var leeches: [StyledText] {
    let worst = statistics.leeches.prefix(5)
    guard !worst.isEmpty else { return [] }
    return heading(Bilingual(ko: "자꾸 잊는 카드", en: "Cards that are forgotten again and again"))
      + worst.map { leech in
        let times = Bilingual(ko: "\(leech.lapses)번", en: "\(leech.lapses) times")
        return "\(times[language])  \(leech.question)"
      }
  }

  private func bar(_ share: Double, columns: Int) -> String {
    String(repeating: "#", count: max(0, min(columns, Int((share * Double(columns)).rounded()))))
  }
}

/// `92.3%`; a dash where there is nothing to share.
func percent(_ share: Double?) -> String { share.map { decimal($0 * 100, 1) + "%" } ?? "-" }

/// A length of time as people say it.
func time(_ milliseconds: Int) -> Bilingual {
  let minutes = (milliseconds + 30_000) / 60_000
  if minutes == 0, milliseconds > 0 { return Bilingual(ko: "1분 미만", en: "under 1 min") }
  return minutes < 60
    ? Bilingual(ko: "\(minutes)분", en: "\(minutes) min")
    : Bilingual(ko: "\(minutes / 60)시간 \(minutes % 60)분", en: "\(minutes / 60) h \(minutes % 60) min")
}

extension StyledText {
  /// Without the blanks at its end.
  fileprivate var withoutTail: StyledText {
    var text = self.plain
    guard text.last == " " else { return self }
    while text.last == " " { text.removeLast() }
    return StyledText(text)
  }
}
