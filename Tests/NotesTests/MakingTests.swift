import Questions
import TCP
import Testing

@testable import Notes

@Suite("The question bank as a whole")
struct MakingTests {
  static func bank(_ language: Language) -> [Question] {
    QuestionMaker(language: language).questions(from: Facts.course(language))
  }

  @Test("Every form that facts can take is there", arguments: Language.allCases)
  func forms(_ language: Language) {
    let forms = Set(Self.bank(language).map(\.form))
    #expect(forms.isSuperset(of: [.recall, .choice, .number, .flags, .state, .order, .cloze]))
  }

  @Test("The right answer is marked right, and so is everything accepted", arguments: Language.allCases)
  func rightAnswers(_ language: Language) {
    for question in Self.bank(language) where question.form != .recall {
      for answer in question.rightAnswers { #expect(question.mark(answer) == .right, "\(question.prompt)") }
    }
  }

  @Test("Of the options exactly one is right, whether typed or numbered", arguments: Language.allCases)
  func oneRightOption(_ language: Language) {
    for question in Self.bank(language) where question.form == .choice {
      let right = question.choices.filter { question.mark($0) == .right }
      #expect(right == [question.answer], "\(question.prompt)")
      let byNumber = (1...question.choices.count).filter { question.mark(String($0)) == .right }
      #expect(byNumber.count == 1, "\(question.prompt)")
      #expect(Set(question.choices).count == question.choices.count)
    }
  }

  @Test("Only one order is right, and it is not the one shown", arguments: Language.allCases)
  func oneRightOrder(_ language: Language) {
    for question in Self.bank(language) where question.form == .order {
      let asShown = (1...question.choices.count).map(String.init).joined(separator: " ")
      #expect(question.mark(asShown) == .wrong, "\(question.prompt)")
      #expect(question.mark(question.answer) == .right)
    }
  }

  @Test("No typed answer stands in its own prompt", arguments: Language.allCases)
  func nothingGivenAway(_ language: Language) {
    for question in Self.bank(language)
    where question.kind == .flag || question.kind == .state || question.kind == .field {
      guard [.flags, .state, .cloze].contains(question.form), !question.prompt.contains("C E U A P R S F")
      else { continue }
      let names = Lexicon.state(spelled: question.answer).map(Mask.names(of:)) ?? [question.answer]
      #expect(!Mask(names: names).isGivenAway(by: question.prompt), "\(question.prompt) → \(question.answer)")
    }
  }

  @Test(
    "Every name is held by one question, names its place, and says what to type", arguments: Language.allCases
  )
  func names(_ language: Language) {
    let bank = Self.bank(language)
    #expect(Set(bank.map(\.id)).count == bank.count)
    for question in bank {
      #expect(question.source.line > 0 && !question.source.file.isEmpty)
      #expect(!question.topic.isEmpty)
      #expect(!question.explanation.isEmpty)
    }
  }

  @Test("The same facts in another order, other files and other lines keep every name")
  func moved() {
    let facts = Facts.course(.korean)
    let before = Set(QuestionMaker(language: .korean).questions(from: facts).map(\.id))
    var chance = SplitMix64(seed: 11)
    for _ in 0..<10 {
      var moved = facts
      chance.shuffle(&moved)
      for place in moved.indices {
        moved[place].place.file = chance.pick(["a.md", "b/c.md", "ㄱ.md"])
        moved[place].place.line = place + 1
        moved[place].outline = [chance.pick(["Other", "다른 제목"])]
      }
      #expect(Set(QuestionMaker(language: .korean).questions(from: moved).map(\.id)) == before)
    }
  }

  @Test("Skills that TCP fixes have one name in both languages")
  func languages() {
    let korean = Set(Self.bank(.korean).filter { $0.kind == .flag || $0.kind == .state }.map(\.id))
    let english = Set(Self.bank(.english).filter { $0.kind == .flag || $0.kind == .state }.map(\.id))
    #expect(korean.intersection(english).count > 100)
  }

  @Test("The same fact in ten notes is asked once, and all ten places are kept")
  func merged() {
    let facts = (1...10).map { number in
      Facts.fact(
        .flag(.rst, letter: nil), "Tears the connection down at once, without a farewell.",
        file: "\(number).md",
        line: number)
    }
    let bank = QuestionMaker(language: .english).questions(from: facts)
    let once = QuestionMaker(language: .english).questions(from: [facts[0]])
    #expect(bank.map(\.id) == once.map(\.id))
  }
}

@Suite("What is not asked")
struct NotAskedTests {
  private func bank(_ facts: Fact...) -> [Question] {
    QuestionMaker(language: .korean).questions(from: facts)
  }

  @Test(
    "A text that leans on a picture or on the sentence before is no definition",
    arguments: [
      "위 그림은 이 과정을 나타냅니다.", "이때 서버는 아무것도 하지 않습니다.", "다음과 같은 순서로 진행됩니다:", "짧음", "왜 그럴까요?",
      "As shown above, it works.",
    ])
  func leaning(_ text: String) {
    #expect(bank(Facts.fact(.term("흐름 제어"), text)).isEmpty)
  }

  @Test(
    "A heading such as 특징 is no term", arguments: ["특징", "장점", "Summary", "Example", "https://a.b", "왜?"])
  func headings(_ term: String) {
    #expect(bank(Facts.fact(.term(term), "연결을 열고 닫으며 믿을 수 있게 데이터를 전달합니다.")).isEmpty)
  }

  @Test("One text told of three states is the meaning of none of them")
  func sharedText() {
    let text = "서버에서 연결을 종료하기 위해 클라이언트에게 종결을 요청하고 회신을 받아 종료하는 과정의 상태"
    let states: [ConnectionState] = [.finWait1, .closeWait, .finWait2]
    let facts = states.map { Facts.fact(.state($0, owner: nil, event: nil), text) }
    let bank = QuestionMaker(language: .korean).questions(from: facts)
    #expect(!bank.contains { $0.prompt.contains("서버에서 연결을 종료하기") || $0.answer == text })
  }

  @Test("A definition that can't hide its term is asked in one direction only")
  func stem() {
    let bank = bank(
      Facts.fact(.term("encapsulation"), "the encapsulating of one layer's unit in the payload of the next"))
    #expect(bank.map(\.form) == [.recall])
  }

  @Test("A term too long to type is chosen among those of other pages where its own page has few")
  func lonelyTerm() {
    func note(_ terms: [(String, String)]) -> String {
      "# TCP\n\nTCP uses SYN, ACK, FIN and RST.\n\n"
        + terms.map { "- **\($0.0)**: \($0.1)\n" }.joined()
    }
    let lonely = note([
      ("Connection reset from elsewhere", "the error of a program whose segments nobody takes.")
    ])
    let other = note([
      ("Tail loss", "a loss of the last segments, behind which nothing comes that tells of it."),
      ("Nagle's algorithm", "waiting with a small segment while another one is under way."),
      ("Slow start", "doubling what may be in flight with every round trip."),
    ])
    func choices(_ notes: [(String, String)]) -> [[String]] {
      let facts = notes.flatMap { NoteReader.read(Array($0.1.utf8), file: $0.0).facts }
      return QuestionMaker(language: .english).questions(from: facts).filter { $0.form == .choice }.map(
        \.choices)
    }
    #expect(choices([("a.md", lonely)]).isEmpty)
    let both = choices([("a.md", lonely), ("b.md", other)])
    #expect(both.count == 1 && Set(both.joined()).isSuperset(of: ["Tail loss", "Slow start"]))
  }

  @Test("A wrong side, a wrong flag in a step: withheld")
  func withheld() {
    #expect(
      bank(Facts.fact(.state(.closeWait, owner: Party("active"), event: nil), "먼저 닫은 쪽이 데이터를 다 보내기를 기다립니다."))
        .isEmpty)
    #expect(
      bank(Facts.fact(.state(.synReceived, owner: Party("client"), event: nil), "클라이언트가 서버의 응답을 기다리는 상태입니다."))
        .isEmpty)
    let step = Step(phase: .open, ordinal: 1, from: Party("client"), to: Party("server"), flags: [.ack])
    #expect(bank(Facts.fact(.step(step), "클라이언트가 ACK를 보낸다")).isEmpty)
  }
}

@Suite("Where a note is wrong")
struct CorrectionTests {
  private func exchange(_ segments: [StatedSegment]) -> [Question] {
    QuestionMaker(language: .english).questions(from: [Facts.fact(.exchange(segments), "…")])
  }

  @Test("SEQ 1200 with 100 bytes is acknowledged by 1300, though the note says 1301")
  func oneTooMany() {
    let bank = exchange([
      Facts.segment(Facts.a, nil, seq: .number(1200), len: 100),
      Facts.segment(Facts.b, [.ack], ack: .number(1301)),
      Facts.segment(Facts.a, nil, seq: .number(1301), len: 100),
    ])
    let asked = bank.filter { $0.prompt.contains("ACK=____") }
    #expect(asked.map(\.answer) == ["1300"])
    #expect(asked.allSatisfy { $0.correction?.contains("1301") == true })
    #expect(!bank.contains { $0.rightAnswers.contains("1301") })
  }

  @Test("A SYN acknowledged by its own number is mended to one more")
  func synNotCounted() {
    let bank = exchange([
      Facts.segment(Facts.a, [.syn], seq: .number(100)),
      Facts.segment(Facts.b, [.syn, .ack], seq: .number(300), ack: .number(100)),
    ])
    #expect(bank.map(\.answer) == ["101"])
  }

  @Test("An old number or a gap is left alone: it may be a loss")
  func losses() {
    let bank = exchange([
      Facts.segment(Facts.a, nil, seq: .number(1000), len: 100),
      Facts.segment(Facts.a, nil, seq: .number(1100), len: 100),
      Facts.segment(Facts.b, [.ack], ack: .number(1000)),
      Facts.segment(Facts.b, [.ack], ack: .number(1200)),
    ])
    #expect(bank.map(\.answer) == ["1100"])
    #expect(bank.allSatisfy { $0.correction == nil })
  }

  @Test("Symbols are reckoned with like numbers, and numbers wrap")
  func symbols() {
    let symbols = exchange([
      Facts.segment(Facts.a, [.syn], seq: .symbol("x")),
      Facts.segment(Facts.b, [.syn, .ack], seq: .symbol("y"), ack: .symbol("x+1")),
      Facts.segment(Facts.a, [.ack], seq: .symbol("x + 1"), ack: .symbol("y+1")),
    ])
    #expect(symbols.map(\.answer) == ["x+1", "y+1", "x+1"])
    #expect(symbols.allSatisfy { $0.form == .cloze && $0.mark("z+1") == .wrong })
    let wrapped = exchange([
      Facts.segment(Facts.a, nil, seq: .number(4_294_967_290), len: 10),
      Facts.segment(Facts.b, [.ack], ack: .number(4)),
    ])
    #expect(wrapped.contains { $0.answer == "4" })
    #expect(wrapped.allSatisfy { $0.correction == nil })
  }

  @Test("An initial number or one that nothing fixes is never asked")
  func undetermined() {
    #expect(exchange([Facts.segment(Facts.a, [.syn], seq: .number(1000))]).isEmpty)
    let unknownLength = exchange([
      Facts.segment(Facts.a, nil, seq: .number(1000)), Facts.segment(Facts.b, [.ack], ack: .number(1500)),
    ])
    #expect(unknownLength.isEmpty)
  }

  @Test("Widths come from the header, with a kind word where the note has another")
  func widths() {
    let bank = QuestionMaker(language: .korean).questions(
      from: [Facts.fact(.field(.window, bits: 32), "수신 버퍼에 남은 자리를 바이트로 알리는 32비트 필드")])
    let asked = bank.first { $0.form == .number }
    #expect(asked?.answer == "16")
    #expect(asked?.correction?.contains("32") == true)
  }

  @Test("A judge from outside is heard, after what TCP itself says")
  func judges() {
    struct Strict: FactJudge {
      func correction(of fact: Fact) -> Correction? {
        fact.text.contains("거짓") ? .withheld(because: Bilingual(ko: "틀림", en: "wrong")) : nil
      }
    }
    let maker = QuestionMaker(language: .korean, judges: [Strict()])
    let wrong = Facts.fact(.term("재전송"), "이미 받은 데이터를 거짓으로 다시 보내는 일을 말합니다.")
    #expect(maker.questions(from: [wrong]).isEmpty)
    #expect(!QuestionMaker(language: .korean).questions(from: [wrong]).isEmpty)
  }
}

@Suite("Cards the writer made")
struct CardQuestionTests {
  private func bank(_ facts: Fact...) -> [Question] {
    QuestionMaker(language: .korean).questions(from: facts)
  }

  @Test(
    "The answer decides how it is asked",
    arguments: [
      ("SYN,ACK", Form.flags), ("SYN", .flags), ("TIME-WAIT", .state), ("1460", .number), ("16비트", .number),
      ("흐름 제어", .cloze), ("확인 응답", .cloze),
      ("수신자의 버퍼가 넘치지 않도록 송신자가 보내는 양을 조절하는 것입니다", .recall),
    ])
  func forms(_ answer: String, _ form: Form) {
    #expect(bank(Facts.card("무엇인가요?", answer)).map(\.form) == [form])
  }

  @Test("An id of one's own is kept, whatever is reworded")
  func explicitID() {
    let asked = bank(Facts.card("처음 물음", "답", id: "my-id"))
    #expect(asked.map(\.id.text) == ["my-id"])
    #expect(bank(Facts.card("다른 물음", "다른 답", id: "my-id")).map(\.id.text) == ["my-id"])
    let twice = bank(Facts.card("하나", "답", id: "x", line: 1), Facts.card("둘", "답", id: "x", line: 2))
    #expect(Set(twice.map(\.id)).count == 2 && twice[0].id.text == "x")
  }

  @Test("A card both ways is two questions")
  func bothWays() {
    let asked = bank(Facts.card("segment", "TCP의 전송 단위", shape: .bothWays, id: "seg"))
    #expect(asked.map { String($0.prompt.split(separator: "\n")[0]) } == ["segment", "TCP의 전송 단위"])
    #expect(asked.map(\.answer) == ["TCP의 전송 단위", "segment"])
    #expect(asked.map(\.id.text) == ["seg", "seg.back"])
  }

  @Test("Rewording the answer, moving the card, decomposed Hangul: the name stays")
  func stable() {
    let first = bank(Facts.card("왜 악수를 하나요?", "서로의 초기 번호를 알기 위해서입니다"))
    let edited = bank(
      Facts.card(
        "왜  악수를 하나요?", "양쪽이 서로의 초기 순서 번호를 알아야 하기 때문입니다", file: "x/y.md", line: 99, outline: ["다른 곳"]))
    #expect(first.map(\.id) == edited.map(\.id))
  }

  @Test("One question with two answers in two places stays two questions")
  func ambiguous() {
    let asked = bank(
      Facts.card("기본값은?", "2시간", line: 1, outline: ["keep-alive"]),
      Facts.card("기본값은?", "1초", line: 9, outline: ["RTO"]))
    #expect(Set(asked.map(\.id)).count == 2)
    #expect(asked.map(\.answer) == ["2시간", "1초"])
  }
}

@Suite("What the checker has found is not asked")
struct FindingJudgeTests {
  private func finding(_ line: Int, found: String, severity: Finding.Severity = .error) -> Finding {
    Finding(
      place: Place(file: "note.md", line: line, column: 1), endLine: line, endColumn: 9,
      rule: "time-wait-reason",
      severity: severity, message: Bilingual(ko: "틀림", en: "wrong"), found: found,
      expected: Bilingual(ko: "맞음", en: "right"), reference: "RFC 9293 3.6")
  }

  private let wrong = Facts.fact(
    .state(.timeWait, owner: nil, event: nil), "아직 받지 못한 데이터가 있을 수 있어 기다리는 상태입니다.", line: 7)

  @Test("An error on the line of a fact withholds it, a warning does not, nor does one elsewhere")
  func lines() {
    func bank(_ finding: Finding) -> [Question] {
      QuestionMaker(language: .korean, judges: [FindingJudge([finding])]).questions(from: [wrong])
    }
    #expect(bank(finding(7, found: "x")).isEmpty)
    #expect(!bank(finding(7, found: "x", severity: .warning)).isEmpty)
    #expect(!bank(finding(8, found: "전혀 다른 곳의 다른 말")).isEmpty)
    #expect(bank(finding(9, found: "아직 받지 못한 데이터")).isEmpty)
  }

  @Test("An answer that says what was found wrong is withheld, wherever its question stands")
  func answers() {
    let card = Facts.card("TIME-WAIT는 왜 있나요?", "아직 받지 못한 데이터를 기다리려고 있습니다", line: 20)
    let judge = FindingJudge([finding(21, found: "아직 받지 못한 데이터를 기다리려고")])
    #expect(QuestionMaker(language: .korean, judges: [judge]).questions(from: [card]).isEmpty)
  }
}
