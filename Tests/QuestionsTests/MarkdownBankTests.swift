import TCP
import Testing

@testable import Questions

@Suite("A bank as Markdown")
struct MarkdownBankTests {
  private func roundTrip(_ questions: [Question]) -> [Question] {
    let text = MarkdownBank.marker + "\n\n" + questions.map(MarkdownBank.markdown(for:)).joined()
    return MarkdownBank.questions(in: text, file: "bank.md")
  }

  /// All that must come back; the place is the bank's own.
  private func same(_ a: Question, _ b: Question) -> Bool {
    var a = a
    var b = b
    a.source = Source(file: "", line: 0)
    b.source = Source(file: "", line: 0)
    return a == b
  }

  @Test("A question in every form reads back as it was")
  func everyForm() {
    let questions = Form.allCases.map { form in
      Question(
        id: QuestionID("id-\(form.rawValue)"), source: Source(file: "n.md", line: 3), kind: .exchange,
        form: form,
        prompt: "다음 주고받기에서 빈칸은?\n1. A → B: SYN, SEQ=1000\n2. B → A: SYN,ACK, SEQ=2000, ACK=____",
        answer: form == .choice ? "x|y" : "1001", accepts: ["1,001", "a | b"],
        choices: [.choice, .order].contains(form) ? ["x|y", "- list", "3. three", "[S.]"] : [],
        topic: "handshake", tags: ["tcp", "a,b;c=d", "화살-->"], hints: ["*첫* 힌트", "두 번째\n줄"],
        explanation: "ACK = 1000 + SYN 1 <b>= 1001</b> `x` &amp; \\",
        correction: form == .number ? "노트에는 1000" : nil)
    }
    let back = roundTrip(questions)
    #expect(back.count == questions.count)
    for (old, new) in zip(questions, back) { #expect(same(old, new), "\(new)") }
  }

  @Test("Any text at all comes back, in prompts, answers, options and tags")
  func hostile() {
    var chance = SplitMix64(seed: 3)
    let pieces = [
      "\\", "|", "\n", "{#x}", "*", "_", "#", "<!--", "-->", "A: ", "Q: ", "1. ", "- ", " ", "\t", "가", "::",
      "&#32;", "=", "`",
      "%", ";", ",", "Hint: ", "\n\n", "x", "\u{1F600}", "$", ")", "(", "\u{A0}", "\u{3000}", "\u{301}",
      "\u{200B}",
      "\u{FE0F}",
    ]
    func text() -> String {
      (0...chance.int(in: 0...9)).map { _ in chance.pick(pieces) }.joined()
    }
    for number in 0..<1000 {
      let answer = text()
      let old = Question(
        id: QuestionID("q\(number)"), source: Source(file: "n.md", line: 1), kind: .card, form: .choice,
        prompt: text(),
        answer: answer, accepts: [text()], choices: [answer, text()], topic: "basics", tags: [text()],
        hints: [text()], explanation: text())
      let back = roundTrip([old])
      #expect(back.count == 1)
      if let new = back.first { #expect(same(old, new), "\(old) \(new)") }
    }
  }

  @Test("What a person edits in the visible text counts")
  func edited() {
    let question = Question(
      id: QuestionID("k"), source: Source(file: "n.md", line: 1), kind: .card, form: .cloze,
      prompt: "흐름을 조절하는 장치는?",
      answer: "흐름 제어")
    let text =
      MarkdownBank.marker + "\r\n"
      + MarkdownBank.markdown(for: question).replacing("A: 흐름 제어", with: "A: 흐름 제어 | flow control")
      .replacing("\n", with: "\r\n")
    let back = MarkdownBank.questions(in: text, file: "bank.md")
    #expect(back.map(\.accepts) == [["flow control"]])
    #expect(back.map(\.id.text) == ["k"])
    #expect(back.map(\.source) == [Source(file: "bank.md", line: 2)])
  }

  @Test("A file without the marker is no bank, and broken blocks make no question")
  func broken() {
    #expect(!MarkdownBank.isBank("# Notes\nQ: x\nA: y"))
    let text =
      MarkdownBank.marker
      + "\n<!-- form=choice; kind=flag -->\nQ: no id\n\nA: x\n\n<!-- form=choice -->\nQ: p {#a}\n\n1. x\n\nA: not among them\n"
    #expect(MarkdownBank.questions(in: text, file: "b.md").isEmpty)
  }
}
