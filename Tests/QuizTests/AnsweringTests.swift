import Memory
import Questions
import TCP
import Testing

@testable import tcpdrill

@Suite("Answering")
struct AnsweringTests {
  @Test("a sitting from opening to summary, as a person sees it")
  func wholeSitting() {
    var sitting = Sitting(Bank([.passiveOpen, .number]), opening: Opening(streak: 3))
    sitting.type("listen", "15", "16", "listen")
    #expect(
      sitting.screen == """
        2 new. About 1 minute.
        3 days in a row so far.
        Type ? at any point to see what can be typed.

        [1/2] states | notes/tcp.md:10 | new
        Which state waits for a SYN?
        Right. LISTEN
        Graded good. It comes again in 10 minutes.

        [2/3] states | notes/tcp.md:50 | new
        How many bits has the window field?
        Not quite. Answer: 16
        notes/tcp.md:50
        Graded again. It comes again in 1 minute.

        [3/4] states | notes/tcp.md:50 | learning
        How many bits has the window field?
        Right. 16
        Graded good. It comes again in 10 minutes.

        [4/5] states | notes/tcp.md:10 | learning
        Which state waits for a SYN?
        Right. LISTEN
        Graded good. It comes again in 2 days.

        [5/5] states | notes/tcp.md:50 | learning
        How many bits has the window field?
        """)
    sitting.type("16")
    #expect(
      sitting.screen.hasSuffix(
        """
        Right. 16
        Graded good. It comes again tomorrow.

        4 of 5 right (80%), in 25 s.
        Worth another look:
          - How many bits has the window field? notes/tcp.md:50
        Tomorrow: 1 to review, 0 new.
        Enter leaves; undo takes back the last answer.
        """))
    #expect(!sitting.hasLeft)
    sitting.type("")
    #expect(sitting.hasLeft)
  }

  @Test("free recall is shown, then rated; Enter is good")
  func recall() {
    var sitting = Sitting(Bank([.meaning]))
    let revealed = sitting.type("")
    #expect(revealed.contains("It says that no more data will come."))
    #expect(sitting.prompts.last?.wanted == .rating)
    sitting.type("9")
    #expect(sitting.log.isEmpty)
    sitting.type("2")
    #expect(sitting.grades == [2])
    sitting.type("", "")
    #expect(sitting.grades == [2, 3])
  }

  @Test("once the answer is out there is nothing left to hint at")
  func hintTooLate() {
    var sitting = Sitting(Bank([.meaning]))
    sitting.type("")
    #expect(sitting.type("hint").contains("1 again, 2 hard"))
    sitting.type("3")
    #expect(sitting.grades == [3])
  }

  @Test("a grade's name rates the answer on show, not the one before")
  func ratingByName() {
    var sitting = Sitting(Bank([.passiveOpen, .meaning]))
    sitting.type("LISTEN", "", "easy")
    #expect(sitting.grades == [3, 4])
  }

  @Test("a slip in spelling is told and not failed")
  func slip() {
    var sitting = Sitting(Bank([.passiveOpen]))
    let told = sitting.type("LISTN")
    #expect(told.contains("it is spelt LISTEN"))
    #expect(sitting.grades == [3])
  }

  @Test("what is no answer is asked again and never counted")
  func malformed() {
    var sitting = Sitting(Bank([.number, .pick]))
    #expect(sitting.type("many").contains("Type a number"))
    #expect(sitting.type("") != "")
    #expect(sitting.log.isEmpty)
  }

  @Test("an answer that is also a command's name is an answer")
  func answerThatIsACommand() {
    let odd = Question.sample("odd", .cloze, "URG gives a ____ to urgent data.", "flag")
    var sitting = Sitting(Bank([odd]))
    #expect(sitting.type("flag").hasPrefix("Right."))
    #expect(sitting.marks.isEmpty)
  }

  @Test("wrong ones come again within the session, siblings stay apart")
  func again() {
    var sitting = Sitting(Bank([.passiveOpen, .active]))
    sitting.type("CLOSED", "SYN,ACK")
    #expect(sitting.screen.contains("[3/4] states | notes/tcp.md:10 | learning"))
  }

  @Test("a quick, exact answer to a card seen before is easy; a slow one hard; a hint makes it hard")
  func derivedGrades() {
    let item = Performance(isRight: true, milliseconds: 1000)
    #expect(item.grade(expected: 9000, isFirstTime: false) == .easy)
    #expect(item.grade(expected: 9000, isFirstTime: true) == .good)
    #expect(
      Performance(isRight: true, hadSlip: true, milliseconds: 1000).grade(expected: 9000, isFirstTime: false)
        == .good)
    #expect(
      Performance(isRight: true, milliseconds: 40_000).grade(expected: 9000, isFirstTime: false) == .hard)
    #expect(
      Performance(isRight: true, hints: 1, milliseconds: 9000).grade(expected: 9000, isFirstTime: false)
        == .hard)
    #expect(Performance(isRight: true).grade(expected: 9000, isFirstTime: false) == .good)
    #expect(Performance(isRight: false, milliseconds: 1).grade(expected: 9000, isFirstTime: false) == .again)
  }

  @Test("in Korean, from opening to summary")
  func korean() {
    var sitting = Sitting(Bank([.passiveOpen]), language: .korean, opening: Opening(streak: 2))
    sitting.type("CLOSED")
    #expect(
      sitting.screen.hasPrefix(
        """
        새 카드 1장이 있습니다. 1분쯤 걸립니다.
        어제까지 2일을 이어서 했습니다.
        ?를 입력하면 쓸 수 있는 것을 모두 보여 줍니다.

        [1/1] states | notes/tcp.md:10 | 새 카드
        Which state waits for a SYN?
        틀렸습니다. 답: LISTEN
        A server in LISTEN waits for a SYN.
        notes/tcp.md:10
        평가: 다시. 1분 뒤에 다시 나옵니다.

        """))
    sitting.press(.end)
    #expect(sitting.screen.contains("1문제 중 0문제를 맞혔습니다(0%)."))
    #expect(sitting.screen.contains("다시 볼 것:"))
    #expect(sitting.hasLeft)
  }
}
