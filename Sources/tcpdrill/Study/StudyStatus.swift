import Export
import Memory
import Store
import TCP

/// What is due now, and what waits to be learned. Reads indexes and a day of the log; the notes are not read.
struct StudyStatus {
  var due = 0
  /// New cards that today's limit still allows.
  var newLeft = 0
  /// Of these, how many there are, as the notes were last read; nil where they were not read yet.
  var waiting: Int?
  var today = DayCounts()
  var streak = 0
  var nextDue: Int64?
  var exam: StudyDay?
  var daysToExam: Int?
  private var boundary = DayBoundary(utcOffset: 0)
  private var now: Int64

  /// New cards to be expected today.
  var new: Int { waiting ?? newLeft }

  /// With no store yet, nothing is due.
  ///
  /// - Parameter bank: the questions of the notes, as last kept.
  init(_ store: Store?, _ bank: BankFile?, at now: Int64) throws {
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
    waiting = try bank?.waiting(store, limit: newLeft, at: now)
    streak = try store.streak(at: now)
    if due == 0 { nextDue = try store.nextDue(from: endOfToday) }
    if let exam = store.settings.exam, exam >= day {
      self.exam = exam
      daysToExam = exam - day
    }
  }

  /// `복습 12 · 새 카드 8 · 5일째`
  var short: Bilingual {
    var korean: [String] = []
    var english: [String] = []
    if due > 0 || new == 0 {
      korean.append("복습 \(due)")
      english.append("\(due) due")
    }
    if new > 0 {
      korean.append("새 카드 \(new)")
      english.append("\(new) new")
    }
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
    if new > 0 {
      korean.append("새 카드 \(new)장이 기다립니다.")
      english.append("\(new) new one\(new == 1 ? " is" : "s are") waiting.")
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
      $0.field("newWaiting", waiting)
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
    return Array(json.bytes)
  }
}
