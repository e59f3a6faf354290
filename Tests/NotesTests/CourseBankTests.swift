import Questions
import TCP
import Testing

@testable import Notes

@Suite("The bank made from the study course")
struct CourseBankTests {
  private static func bank(_ language: Language) -> [Question] {
    let facts = Course.names(language).flatMap { name in
      NoteReader.read(Array(Course.text(language, name).utf8), file: name).facts
    }
    return QuestionMaker(language: language).questions(from: facts)
  }

  @Test(
    "What a prompt says of how to answer is said in words that exports know", arguments: Language.allCases)
  func instructions(_ language: Language) {
    let known = Set(AnswerInstruction.allCases.flatMap(\.sentences).map { $0[language] })
    for question in Self.bank(language) {
      let lines = question.prompt.split(separator: "\n").map(String.init)
      guard let first = lines.first else { continue }
      // The sentence after the question; where a line is nothing else, it is the question.
      let asked = first.firstRange(of: "? ").map { String(first[$0.upperBound...]) }
      for words in [asked, lines.count > 1 ? lines.last : nil].compactMap({ $0 }) {
        let isInstruction =
          words.hasPrefix("Type ") || words.hasPrefix("Choose ") || words.hasSuffix("입력하세요.")
          || words.hasSuffix("고르세요.")
        // How bits are counted is part of what is asked.
        guard isInstruction, !words.contains("0번으로 세어") else { continue }
        #expect(known.contains(words), "\(question.prompt)")
      }
    }
  }

  @Test("At least five hundred questions, in every form, that hold together", arguments: Language.allCases)
  func bank(_ language: Language) {
    let bank = Self.bank(language)
    #expect(bank.count >= 500)
    #expect(Set(bank.map(\.form)) == Set(Form.allCases))
    #expect(Set(bank.map(\.id)).count == bank.count)
    var answers: [String: String] = [:]
    for question in bank {
      #expect(question.holdsTogether, "\(question.prompt)")
      // One prompt, one answer: else the student can't know which is wanted.
      if question.form != .choice {
        #expect(answers[question.prompt, default: question.answer] == question.answer, "\(question.prompt)")
        answers[question.prompt] = question.answer
      }
      guard question.form != .recall else { continue }
      for answer in question.rightAnswers where question.form != .number {
        #expect(question.mark(answer) == .right, "\(question.prompt) → \(answer)")
      }
      #expect(question.mark(question.answer) == .right, "\(question.prompt)")
      if question.form == .choice {
        #expect(question.choices.count { question.mark($0) == .right } == 1, "\(question.prompt)")
      }
    }
  }

  @Test("The whole bank reads back from Markdown as it was", arguments: Language.allCases)
  func roundTrip(_ language: Language) {
    let bank = Self.bank(language)
    let text = MarkdownBank.marker + "\n\n" + bank.map(MarkdownBank.markdown(for:)).joined()
    let back = QuestionMaker(language: language).questions(
      from: NoteReader.read(Array(text.utf8), file: "bank.md").facts)
    #expect(back.count == bank.count)
    for (old, new) in zip(bank, back) {
      var expected = old
      expected.source = new.source
      expected.alsoAt = []
      #expect(new == expected)
    }
  }
}

@Suite("The study course under check")
struct CourseCheckTests {
  @Test("Nothing in the course is called wrong", arguments: Language.allCases)
  func course(_ language: Language) {
    for name in Course.names(language) {
      let found = NoteChecker.check(Array(Course.text(language, name).utf8), file: name).findings
      #expect(found.isEmpty, "\(found.map { "\($0.place): \($0.rule): \($0.found)" })")
    }
  }
}
