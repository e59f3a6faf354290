import Testing

@testable import Memory

@Suite("Dates, timestamps and settings as text")
struct CalendarTests {
  @Test("every day from 1900 to 2200 comes back as itself, one after the other")
  func days() {
    var previous = CalendarDate(daysSince1970: -25_568)
    #expect(previous.description == "1899-12-31")
    var wrong: [Int] = []
    for number in -25_567...84_000 {
      let date = CalendarDate(daysSince1970: number)
      if date.daysSince1970 != number || date <= previous { wrong.append(number) }
      previous = date
    }
    #expect(wrong.isEmpty)
    #expect(CalendarDate(daysSince1970: 0).weekday == 3)
    #expect(CalendarDate("2026-11-21")?.weekday == 5)
  }

  @Test(
    "days that do not exist are refused",
    arguments: ["2026-02-29", "2026-13-01", "2026-1-1", "today", "2026-04-31", ""])
  func noDate(_ text: String) { #expect(CalendarDate(text) == nil) }

  @Test("timestamps are written in UTC with milliseconds, and read with any offset")
  func timestamps() {
    #expect(Timestamp.text(0) == "1970-01-01T00:00:00.000Z")
    #expect(Timestamp.text(-1) == "1969-12-31T23:59:59.999Z")
    let moment = Timestamp.moment("2026-11-21T16:30:00.123456+09:00")
    #expect(moment.map { Timestamp.text($0) } == "2026-11-21T07:30:00.123Z")
    #expect(Timestamp.moment("2026-11-21T07:30:00Z") == Timestamp.moment("2026-11-21t07:30:00.000z"))
    for wrong in ["2026-11-21", "2026-11-21T25:00:00Z", "2026-11-21T07:30:00", "2026-11-21T07:30:00.Z", "x"] {
      #expect(Timestamp.moment(wrong) == nil)
    }
  }

  @Test("each setting is read back from the text it is written as")
  func settings() throws {
    var settings = StudySettings()
    for (key, text) in [
      (SettingKey.retention, "0.85"), (.newPerDay, "7"), (.exam, "2026-12-14"), (.scheduler, "fsrs7"),
      (.learningSteps, "30s 5m 2h 1d"), (.relearningSteps, "none"), (.fuzz, "off"), (.dayStart, "05:30"),
      (.timeZone, "-03:30"), (.maximumInterval, "365"),
    ] {
      try settings.set(key, to: text)
      #expect(settings.text(of: key) == text)
    }
    var copy = StudySettings()
    for key in SettingKey.allCases { try copy.set(key, to: settings.text(of: key)) }
    #expect(copy == settings)
    #expect(
      try {
        try settings.set(.retention, to: "92%"); return settings.retention
      }() == 0.92)
  }

  @Test("what does not fit is refused and changes nothing")
  func refused() {
    var settings = StudySettings()
    for (key, text) in [
      (SettingKey.retention, "1.5"), (.retention, "nan"), (.newPerDay, "-1"), (.exam, "tomorrow"),
      (.scheduler, "sm2"),
      (.learningSteps, "10"), (.learningSteps, ""), (.dayStart, "24:00"), (.timeZone, "09:00"),
      (.weights6, "1, 2"),
    ] {
      #expect(throws: SettingError.self) { try settings.set(key, to: text) }
    }
    #expect(settings == StudySettings())
  }
}
