import Questions
import TCP

@testable import Export

/// A small bank with one item of every form, and an exchange with several blanks.
enum SampleBank {
  static let info = BankInfo(language: .english, title: "Sample", version: "0", date: 1_700_000_000)

  static func question(
    _ form: Form, id: String? = nil, prompt: String = "What does SYN do?", answer: String = "It opens.",
    accepts: [String] = [], choices: [String] = []
  ) -> Item {
    Item(
      Question(
        id: QuestionID(id ?? "q-\(form.rawValue)"), source: Source(file: "notes.md", line: 3), kind: .flag,
        form: form,
        prompt: prompt, answer: answer, accepts: accepts, choices: choices, topic: "flags", tags: ["exam"],
        hints: ["think of the handshake"], explanation: "SYN synchronises sequence numbers."))
  }

  static var everyForm: [Item] {
    [
      question(.recall), question(.choice, answer: "SYN", choices: ["FIN", "SYN", "RST"]),
      question(.number, prompt: "SYN's value?", answer: "2"),
      question(.flags, prompt: "Flags of the second segment?", answer: "SYN,ACK", accepts: ["SYN+ACK"]),
      question(.state, prompt: "Which state?", answer: "SYN-SENT", accepts: ["SYN_SENT"]),
      question(.order, prompt: "Put in order", answer: "2 1 3", choices: ["SYN,ACK", "SYN", "ACK"]),
      question(.cloze, prompt: "SYN uses ____ number.", answer: "one", accepts: ["1"]),
    ]
  }

  /// A sends 100 bytes; B acknowledges them; the ACK number and the next SEQ are asked for.
  static var exercise: Exercise {
    let established = Pair(a: ConnectionState.established, b: ConnectionState.established)
    let data = Segment(
      sequence: 1001, acknowledgment: 5001, flags: [.ack, .psh], data: ArraySlice(repeating: 7, count: 100))
    let answer = Segment(sequence: 5001, acknowledgment: 1101, flags: .ack)
    func record(_ number: Int, _ from: Host, _ segment: Segment) -> TraceRecord {
      TraceRecord(
        number: number, time: Instant(microseconds: Int64(number) * 10_000), from: from, to: from.other,
        segment: segment, fate: .delivered(at: Instant(microseconds: Int64(number) * 10_000 + 5000)),
        before: established, after: established)
    }
    return Exercise(
      code: "DATA-1", topic: "data", level: 1, seed: 7,
      prompt: Bilingual(ko: "빈칸을 채우세요.", en: "Fill the blanks."),
      trace: [record(1, .a, data), record(2, .b, answer)],
      blanks: [
        Blank(
          id: "b1", segment: 2, field: .ack, question: Bilingual(ko: "2번의 ACK는?", en: "ACK of segment 2?"),
          answer: .number(1101),
          mistakes: [
            Mistake(
              rule: "plus-one", answer: .number(1102),
              why: Bilingual(ko: "데이터에는 +1이 없다.", en: "Data has no +1."))
          ], working: Bilingual(ko: "1001 + 100 = 1101", en: "1001 + 100 = 1101")),
        Blank(
          id: "b2", segment: nil, field: .flags,
          question: Bilingual(ko: "2번의 플래그는?", en: "Flags of segment 2?"),
          answer: .flags(.ack), working: Bilingual(ko: "ACK만", en: "only ACK")),
      ], explanation: [Bilingual(ko: "ACK = SEQ + 길이", en: "ACK = SEQ + length")])
  }

  static var all: [Item] { everyForm + [Item(exercise, in: .english)] }

  /// Text that tries to be markup, a formula, a command or a terminal's escape.
  static let hostile = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "=HYPERLINK(\"http://x\")", "+1+1",
    "@SUM(A1)",
    "-cmd|' /C calc'!A0", "{~wrong =right # feedback}", "a\tb\nc\r\nd", "\u{1b}[31mred\u{7}", "]]>&lt;&amp;",
    "\u{202e}gnp.exe",
    "::title:: {#1}", "%100%", "\\", "{{c1::x}} {{Question}}", "한글 \u{1112}\u{1161}\u{11ab}", "\u{0}\u{fffe}",
    String(repeating: "long ", count: 4000),
  ]
}
