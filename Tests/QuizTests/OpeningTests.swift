import Memory
import TCP
import Testing

@testable import tcpdrill

@Suite("How a sitting opens")
struct OpeningTests {
  private func outlook(_ date: String, planned: Int) throws -> ExamOutlook {
    var settings = StudySettings()
    settings.exam = try StudyDay(#require(CalendarDate(date)))
    let new = (0..<20).map { Candidate(question: "q\($0)", group: "g\($0)", topic: "t") }
    return try #require(
      ExamOutlook(
        new, planned: Set(new.prefix(planned).map(\.question)), unseen: 80, settings: settings,
        at: Sitting.morning))
  }

  @Test("says what would be known at the exam, and what today's minutes bring")
  func exam() throws {
    let words = Opening.words(try outlook("2026-12-20", planned: 20), minutes: 4)
    #expect(
      words.english.hasPrefix(
        "Exam on 2026-12-20, in 6 days: as things stand about 0 of 100 cards will come to mind then."))
    let more = try #require(words.english.split(separator: " ").dropLast().last.flatMap { Int($0) })
    #expect(words.english.hasSuffix(" Today's 4 minutes bring \(more) more.") && (10...20).contains(more))
    #expect(words.korean.hasSuffix("오늘 4분을 들이면 \(more)장이 더 떠오릅니다."))
  }

  @Test("promises nothing where nothing is to be done, and knows the day itself")
  func quiet() throws {
    let words = Opening.words(try outlook("2026-12-14", planned: 0), minutes: 1)
    #expect(
      words.english
        == "The exam is today (2026-12-14): as things stand about 0 of 100 cards will come to mind then.")
    #expect(words.korean == "오늘이 시험입니다(2026-12-14): 지금 그대로면 그날 100장 가운데 0장쯤 떠오릅니다.")
  }
}
