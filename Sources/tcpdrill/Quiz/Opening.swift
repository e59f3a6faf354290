import Memory
import TCP
import Terminal

/// How a sitting begins: what is due, how long it will take, and the streak.
struct Opening: Sendable {
  /// Days in a row, up to today or yesterday.
  var streak = 0
  var doneToday = DayCounts()
  /// What an answer has taken lately; nil before there are any.
  var millisecondsPerAnswer: Double?
  var exam: ExamOutlook?

  /// A card takes about so long where nobody knows better.
  private static let usual = 12_000.0

  func minutes(for questions: Int) -> Int {
    let each = millisecondsPerAnswer ?? Opening.usual
    return max(1, Int((Double(questions) * each / 60_000).rounded()))
  }

  func lines(remaining: StudyQueue.Remaining, isCram: Bool, in language: Language) -> [StyledText] {
    var lines = [StyledText(plan(remaining, isCram)[language], .heading)]
    if streak > 1 { lines.append(StyledText(streakWords[language])) }
    if let exam {
      lines.append(StyledText(Opening.words(exam, minutes: minutes(for: remaining.total))[language]))
    }
    return lines
  }

  /// `복습 12장, 새 카드 8장이 있습니다. 4분쯤 걸립니다.`
  private func plan(_ remaining: StudyQueue.Remaining, _ isCram: Bool) -> Bilingual {
    let reviews = remaining.due + remaining.learning
    if remaining.total == 0 {
      return doneToday.answers > 0
        ? Bilingual(ko: "오늘 할 것을 다 했습니다.", en: "Everything for today is done.")
        : Bilingual(ko: "오늘 할 것이 없습니다.", en: "Nothing is due today.")
    }
    let minutes = minutes(for: remaining.total)
    let time = Bilingual(
      ko: "\(minutes)분쯤 걸립니다.", en: "About \(minutes) minute\(minutes == 1 ? "" : "s").")
    if isCram {
      return Bilingual(
        ko: "\(remaining.total)장을 일정과 상관없이 훑습니다. \(time.korean)",
        en: "\(remaining.total) cards, outside the schedule. \(time.english)")
    }
    var korean: [String] = []
    var english: [String] = []
    if reviews > 0 {
      korean.append("복습 \(reviews)장")
      english.append("\(reviews) to review")
    }
    if remaining.new > 0 {
      korean.append("새 카드 \(remaining.new)장")
      english.append("\(remaining.new) new")
    }
    return Bilingual(
      ko: "\(korean.joined(separator: ", "))이 있습니다. \(time.korean)",
      en: "\(english.joined(separator: ", ")). \(time.english)")
  }

  private var streakWords: Bilingual {
    doneToday.answers > 0
      ? Bilingual(ko: "\(streak)일째 이어서 하고 있습니다.", en: "Day \(streak) in a row.")
      : Bilingual(ko: "어제까지 \(streak)일을 이어서 했습니다.", en: "\(streak) days in a row so far.")
  }

  /// What would be known on the day, and what the minutes of today bring.
  static func words(_ exam: ExamOutlook, minutes: Int) -> Bilingual {
    let before = Int((exam.recallIfLeft * Double(exam.cards)).rounded())
    let more = Int((exam.recallAfterToday * Double(exam.cards)).rounded()) - before
    let days = Bilingual(
      ko: exam.daysLeft == 0 ? "오늘이 시험입니다(\(exam.day))" : "시험(\(exam.day))까지 \(exam.daysLeft)일",
      en: exam.daysLeft == 0
        ? "The exam is today (\(exam.day))"
        : "Exam on \(exam.day), in \(exam.daysLeft) day\(exam.daysLeft == 1 ? "" : "s")")
    let gain =
      more > 0
      ? Bilingual(
        ko: " 오늘 \(minutes)분을 들이면 \(more)장이 더 떠오릅니다.",
        en: " Today's \(minutes) minute\(minutes == 1 ? " brings" : "s bring") \(more) more.")
      : Bilingual(ko: "", en: "")
    return Bilingual(
      ko: "\(days.korean): 지금 그대로면 그날 \(exam.cards)장 가운데 \(before)장쯤 떠오릅니다.\(gain.korean)",
      en: "\(days.english): as things stand about \(before) of \(exam.cards) cards will come to mind then."
        + gain.english)
  }
}
