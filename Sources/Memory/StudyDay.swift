/// A day of study, counted from 1970-01-01 as the student's calendar counts.
package struct StudyDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  package var number: Int
  package init(_ number: Int) { self.number = number }
  package init(_ date: CalendarDate) { number = date.daysSince1970 }
  package var date: CalendarDate { CalendarDate(daysSince1970: number) }
  package var description: String { date.description }
  package static func < (a: Self, b: Self) -> Bool { a.number < b.number }
  package static func - (a: Self, b: Self) -> Int { a.number - b.number }
  package static func + (a: Self, days: Int) -> Self { StudyDay(a.number + days) }
}

/// Where one day of study ends and the next begins.
///
/// It is part of the settings, not of the machine: the same log must replay to the same states wherever
/// it is read, so the time zone is remembered instead of asked for.
package struct DayBoundary: Hashable, Sendable {
  /// Minutes east of UTC.
  package var utcOffset: Int
  /// Minutes after local midnight at which a new day starts; what is studied before belongs to yesterday.
  package var startOfDay: Int

  package init(utcOffset: Int, startOfDay: Int = 4 * 60) {
    self.utcOffset = utcOffset
    self.startOfDay = startOfDay
  }

  package func day(of moment: Int64) -> StudyDay {
    StudyDay(Int((moment + shift).dividedFloor(by: millisecondsADay)))
  }

  /// The first moment of a day.
  package func start(of day: StudyDay) -> Int64 { Int64(day.number) * millisecondsADay - shift }

  private var shift: Int64 { Int64(utcOffset - startOfDay) * 60_000 }
}
