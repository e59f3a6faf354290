import Memory
import TCP

enum QuizCommand: Command {
  static let name = "quiz"
  static let summary = Bilingual(ko: "오늘의 퀴즈", en: "today's quiz")
  static let usage = "[PATH…]"
  static let options: [Option] = [
    Option("limit", .required(.number), help: Bilingual(ko: "많아야 이만큼 묻기", en: "ask at most so many")),
    Option("new", .required(.number), help: Bilingual(ko: "새 카드는 이만큼", en: "so many new cards")),
    .topic, .tag,
    Option(
      "cram", help: Bilingual(ko: "일정과 상관없이 모두 훑기", en: "everything, leaving the schedule alone")),
    Option(
      "until", .required(.word("DATE")),
      help: Bilingual(ko: "이날까지 돌아올 것도 함께 (2026-12-14)", en: "also what falls due by then (2026-12-14)")),
    .seed, .format, .notes, .data, .language, .color,
  ]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    let wish = try wish(from: invocation)
    let desk = try StudyDesk(invocation)
    let tally = try desk.sit(wish, wantsJSON: invocation.wantsJSON)
    return desk.lines.isInteractive || tally.wrong == 0 ? .done : .doesNotHold
  }

  static func wish(from invocation: Invocation) throws -> SittingWish {
    var wish = SittingWish()
    wish.limit = try invocation.number("limit", in: 0...1_000_000)
    wish.new = try invocation.number("new", in: 0...1_000_000)
    wish.topics = invocation.all("topic")
    wish.tags = invocation.all("tag")
    wish.isCram = invocation.has("cram")
    wish.seed = UInt64(try invocation.number("seed", in: 0...Int.max) ?? 0)
    if let text = invocation["until"] {
      guard let date = CalendarDate(text) else {
        throw Failure(
          Bilingual(
            ko: "--until에는 2026-12-14처럼 쓴 날짜가 와야 합니다('\(text)'는 안 됩니다).",
            en: "--until takes a date such as 2026-12-14, not '\(text)'"))
      }
      wish.until = StudyDay(date)
    }
    return wish
  }
}
