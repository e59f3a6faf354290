import Export
import Memory
import Store
import TCP

/// What is due now. Reads the due index and a day of the log, nothing else.
struct StudyStatus {
  var due = 0
  /// New cards that today's limit still allows.
  var newLeft = 0
  var today = DayCounts()
  var streak = 0
  var nextDue: Int64?
  var exam: StudyDay?
  var daysToExam: Int?
  private var boundary = DayBoundary(utcOffset: 0)
  private var now: Int64

  /// With no store yet, nothing is due.
  init(_ store: Store?, at now: Int64) throws {
    self.now = now
    guard let store else {
      newLeft = StudySettings().newPerDay
      return
    }
    boundary = store.settings.boundary
    let day = boundary.day(of: now)
    let endOfToday = boundary.start(of: day + 1)
    due = try store.countDue(before: endOfToday, on: day)
    today = try store.counts(on: day)
    newLeft = max(0, store.settings.newPerDay - today.new)
    streak = try store.streak(at: now)
    if due == 0 { nextDue = try store.nextDue(from: endOfToday) }
    if let exam = store.settings.exam, exam >= day {
      self.exam = exam
      daysToExam = exam - day
    }
  }

  /// `복습 12 · 5일째`
  var short: Bilingual {
    var korean = ["복습 \(due)"]
    var english = ["\(due) due"]
    if streak > 0 {
      korean.append("\(streak)일째")
      english.append("day \(streak)")
    }
    if let daysToExam {
      korean.append("D-\(daysToExam)")
      english.append("exam in \(daysToExam)d")
    }
    return Bilingual(ko: korean.joined(separator: " · "), en: english.joined(separator: " · "))
  }

  var sentence: Bilingual {
    var korean: [String] = []
    var english: [String] = []
    if due > 0 {
      korean.append("오늘 복습할 카드가 \(due)장 있습니다.")
      english.append("\(due) card\(due == 1 ? " is" : "s are") due today.")
    } else {
      korean.append("지금 복습할 카드가 없습니다.")
      english.append("No card is due.")
      if let nextDue {
        let day = boundary.day(of: nextDue)
        korean.append("다음 복습은 \(day)입니다.")
        english.append("The next one is on \(day).")
      }
    }
    if newLeft > 0 {
      korean.append("새 카드는 \(newLeft)장까지 배울 수 있습니다.")
      english.append("Up to \(newLeft) new one\(newLeft == 1 ? "" : "s") may be learned.")
    }
    if streak > 0 {
      korean.append(today.answers > 0 ? "\(streak)일째 이어서 하고 있습니다." : "어제까지 \(streak)일을 이어서 했습니다.")
      english.append(
        today.answers > 0
          ? "Day \(streak) in a row." : "\(streak) day\(streak == 1 ? "" : "s") in a row up to yesterday.")
    }
    if let exam, let daysToExam {
      korean.append("시험(\(exam))까지 \(daysToExam)일 남았습니다.")
      english.append("The exam is on \(exam), in \(daysToExam) day\(daysToExam == 1 ? "" : "s").")
    }
    return Bilingual(ko: korean.joined(separator: " "), en: english.joined(separator: " "))
  }

  var record: [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("due", due)
      $0.field("newLeft", newLeft)
      $0.field("answersToday", today.answers)
      $0.field("newToday", today.new)
      $0.field("reviewsToday", today.reviews)
      $0.field("msToday", today.milliseconds)
      $0.field("streak", streak)
      $0.field("nextDue", nextDue.map { Timestamp.text($0) })
      $0.field("exam", exam?.description)
      $0.field("daysToExam", daysToExam)
    }
    json.endLine()
    return json.bytes
  }
}
