import Testing

@testable import Notes

@Suite("Shapes: cards made on purpose")
struct CardShapeTests {
  private func cards(_ note: String) -> [Card] {
    NoteReader.read(Array(note.utf8), file: "n.md").facts.compactMap {
      if case .card(let card) = $0.subject { card } else { nil }
    }
  }

  @Test("Q and A, with an id, a hint and several right answers")
  func questionAndAnswer() throws {
    let card = try #require(cards("Q: SYN은 번호를 몇 개 차지하나요? {#syn-cost}\n힌트: 데이터처럼\nA: 1 | 하나\n\n다음 문단").first)
    #expect(card.front == "SYN은 번호를 몇 개 차지하나요?")
    #expect(card.back == "1")
    #expect(card.accepts == ["하나"])
    #expect(card.hints == ["데이터처럼"])
    #expect(card.id == "syn-cost")
  }

  @Test("An answer of many lines")
  func manyLines() {
    #expect(cards("Q: Why three?\nA: Both sides\nmust be sure\n").map(\.back) == ["Both sides\nmust be sure"])
    // A list belongs to the answer; one definition by itself behind it does not.
    #expect(
      cards("Q: Which two?\nA: These:\n\n- **SYN**: opens\n- **FIN**: closes\n").map(\.back) == [
        "These:\nSYN: opens\nFIN: closes"
      ])
    #expect(
      cards("Q: Why three?\nA: Both must be sure.\n\n\n- **MSL**: the longest life of a segment.\n").map(
        \.back)
        == ["Both must be sure."])
  }

  @Test("A bold line that asks, with its answer right below, in a list and in a paragraph")
  func bold() {
    let list =
      "# TCP\n\n1. **Which flag aborts a connection?**\n   RST\n2. **How wide is the window field?**\n   16 bits\n"
    #expect(cards(list).map(\.back) == ["RST", "16 bits"])
    // The answer is the card's alone: no definition of RST.
    #expect(facts(in: list, .flag, .field) == [])
    #expect(cards("# TCP\n\n**SYN은 왜 필요한가요?**\n순서 번호를 맞추기 위해서입니다.\n").count == 1)
    #expect(cards("# TCP\n\n**Why SYN?**\n**Why FIN?**\n").isEmpty)
    #expect(cards("# TCP\n\n**SYN** opens. Why?\nBecause.\n").isEmpty)
  }

  @Test("A question without an answer yields nothing")
  func unanswered() {
    #expect(cards("Q: Why three?\n\n# Next\n").isEmpty)
  }

  @Test("Two sides on one line, one way and both ways, with tags")
  func sides() {
    #expect(cards("front :: back\n").map(\.shape) == [.questionAndAnswer])
    #expect(cards("front ::: back\n").map(\.shape) == [.bothWays])
    let note = NoteReader.read(Array("먼저 닫는 쪽 :: 능동 종료 #close\n".utf8), file: "n.md")
    #expect(note.facts.first?.tags == ["close"])
    #expect(cards("`std :: vector` is code\n").isEmpty)
  }

  @Test("Gaps by highlight and by number")
  func gaps() {
    #expect(cards("A SYN takes ==one== number.\n").map(\.front) == ["A SYN takes ____ number."])
    let two = cards("A {{c1::SYN}} takes {{c2::one::a count}} number.\n")
    #expect(two.map(\.front) == ["A ____ takes one number.", "A SYN takes ____ number."])
    #expect(two.last?.hints == ["a count"])
    #expect(cards("if a == b and c == d\n").isEmpty)
  }

  @Test("Details with a summary that asks")
  func details() {
    #expect(
      cards("# TCP\n<details><summary>왜 ISN은 무작위인가요?</summary>\n\n추측을 막으려고요.\n\n</details>\n").map(\.back)
        == ["추측을 막으려고요."])
    #expect(cards("# TCP\n<details><summary>펼치기</summary>\n\n본문\n\n</details>\n").isEmpty)
  }

  @Test("A question left open does not swallow the card below it")
  func openQuestion() {
    #expect(
      facts(in: "Q: 서버가 먼저 close()를 부르면?\n\nSYN :: 연결을 시작하는 플래그\n", .card)
        == ["3 card SYN => 연결을 시작하는 플래그"])
  }

  @Test("Marks in code are no cards, beside real ones too")
  func marksInCode() {
    #expect(
      facts(in: "`{{c1::x}}` 다음에 {{c1::SYN}} 이 간다.\n\n`a :: b` 는 문법이다.\n", .card)
        == ["1 card {{c1::x}} 다음에 ____ 이 간다. => SYN"])
  }
}

@Suite("Shapes: questions in headings and their answers")
struct CardAnswerTests {
  private func cards(_ note: String) -> [String] {
    NoteReader.read(Array(note.utf8), file: "n.md").facts.compactMap {
      if case .card(let card) = $0.subject { card.back } else { nil }
    }
  }

  @Test("A bold title over the next question is no part of the answer before it")
  func titles() {
    #expect(
      cards(
        "**TCP 질문 1**\n**Q. 왜 FIN이 둘인가?**\nA. 방향마다 닫기 때문이다.\n\n**TCP 질문 2**\n**Q. 왜 SYN이 둘인가?**\nA. 번호가 둘이기 때문이다.\n"
      )
        == ["방향마다 닫기 때문이다.", "번호가 둘이기 때문이다."])
  }

  @Test("An answer of several segments is no set of flags to type")
  func segments() {
    #expect(CardQuestions.form(of: "SYN\nSYN + ACK\nACK", accepts: []) == .recall)
    #expect(CardQuestions.form(of: "SYN, ACK", accepts: []) == .flags)
  }

  @Test("Cards in a list, points below each, are no steps")
  func points() {
    #expect(
      facts(
        in:
          "# 3-way handshake\n- Q: 3-way handshake가 무엇인가요?\n  - 포인트: SYN/SYN-ACK/ACK 3단계\n- Q: 왜 3-way인가요?\n  - 포인트: SYN, SYN-ACK, ACK로 양쪽을 확인\n- Q: 끝나면 보장되나요?\n  - 포인트: ACK와 재전송이 담당\n",
        .step) == [])
  }

  @Test("A label before the answer and a title over a list inside it are left out")
  func labels() {
    #expect(cards("## TCP는 왜 FIN을 둘이나 보낼까?\n\n- A. 이러한 방향마다 따로 닫기 때문이다.\n") == ["이러한 방향마다 따로 닫기 때문이다."])
    #expect(
      cards("## 3 way handshake란?\n\n- 연결을 설정하는 과정\n- 절차\n    1. 먼저 인사한다\n    2. 답한다\n") == ["연결을 설정하는 과정"])
    #expect(cards("## What is the SYN packet? ACK packet?\n\n- SYN: synchronize\n").isEmpty)
  }

  @Test("A line that hides more than forty words is no card")
  func manyGaps() {
    func cards(_ text: String) -> Int {
      NoteReader.read(Array("# TCP\n\n\(text)\n".utf8), file: "n.md").facts.count { $0.kind == .card }
    }
    #expect(cards("==SYN== opens a connection, ==FIN== closes it.") == 2)
    for gap in ["==SYN==", "{{c1::SYN}}"] {
      #expect(cards(Array(repeating: gap, count: 40).joined(separator: " opens, ")) > 0)
      #expect(cards(Array(repeating: gap, count: 41).joined(separator: " opens, ")) == 0)
    }
  }

  @Test("A sentence marked as a whole is no cloze")
  func wholeSentences() {
    #expect(facts(in: "# TCP\n==The ACK number is the next byte expected.==\n", .card) == [])
  }

  @Test(
    "A question on something else without an answer's label is left, and a label over the answer is not the answer"
  )
  func unlabelled() {
    #expect(
      facts(
        in: "# Operations\n## Q: How do you prevent an expired certificate?\n\nRenew it in time.\n", .card)
        == []
    )
    #expect(
      facts(
        in:
          "# TCP\n## Q: What does the active closer wait for in TIME-WAIT?\n\n**What is tested:** the states.\n\n**Model answer:**\n\nFor twice the maximum segment lifetime.\n",
        .card)
        == [
          "2 card What does the active closer wait for in TIME-WAIT? => For twice the maximum segment lifetime."
        ])
    #expect(facts(in: "# 메모\nQ: 우산은 어디에 두었나?\nA: 현관\n", .card) == ["2 card 우산은 어디에 두었나? => 현관"])
  }

  @Test("`Q)` and `A)` label a card, choices are none, and a bold question's label is no part of it")
  func brackets() {
    #expect(
      facts(in: "Q) SYN+ACK을 보낸 서버의 상태는?\nA) SYN_RECEIVED\n", .card)
        == ["1 card SYN+ACK을 보낸 서버의 상태는? => SYN_RECEIVED"])
    #expect(facts(in: "Q) Which flag ends a TCP connection?\nA) SYN\nB) FIN\n", .card) == [])
    #expect(
      facts(in: "**Q: Which flag ends a TCP connection?**\nThe FIN flag.\n", .card)
        == ["1 card Which flag ends a TCP connection? => The FIN flag."])
    #expect(
      facts(in: "Q) FIN은 무엇을 알리나?\nA) ❌ 오답 : 데이터가 있음\n보낼 데이터가 없음\n", .card)
        == ["1 card FIN은 무엇을 알리나? => 보낼 데이터가 없음"])
  }

  @Test("An answer without a label that breaks off at a colon, or comes to TCP only late, makes no card")
  func brokenAnswers() {
    #expect(
      facts(in: "# TCP\n## Q: Which states does a server go through?\n\nTrace them from its side:\n", .card)
        == [])
    #expect(
      facts(
        in:
          "# Incidents\n## Q: What is done first at three in the morning?\n\nLook at the uplink.\n\nCall the provider.\n\nThen look for SYN and RST.\n",
        .card) == [])
  }
  @Test("the two sides of a card, front and back")
  func sides() {
    #expect(
      facts(
        in: """
          # TCP
          **Front:** What does SYN do?
          **Back:** It opens a connection.

          앞면: FIN 플래그의 역할은?
          뒷면: 연결을 끝낸다
          """, .card)
        == ["2 card What does SYN do? => It opens a connection.", "5 card FIN 플래그의 역할은? => 연결을 끝낸다"])
    #expect(facts(in: "# TCP\n\nFront: the first part of a TCP segment.\n\nBackground: SYN.", .card) == [])
    #expect(facts(in: "# TCP\n\nFrontend: what TCP is for?\n\nBackend: SYN", .card) == [])
  }

  @Test(
    "steps whose words are highlighted are cards, and steps all the same; a card that is no step stays one")
  func highlights() {
    #expect(
      facts(
        in: """
          ## Three way handshake
          1. The client sends a ==SYN== to the server.
          2. The server replies with a ==SYN-ACK==.
          3. The client sends an ==ACK== back.
          """, .step)
        == ["2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK"])
    #expect(
      facts(in: "# TCP\n\nA connection in TIME-WAIT becomes ==CLOSED== after 2 MSL.", .state) == [])
    #expect(
      facts(
        in: """
          ## 3-way handshake
          1. 클라이언트가 {{c1::SYN}}을 보낸다.
          2. 서버가 {{c1::SYN+ACK}}를 보낸다.
          3. 클라이언트가 {{c1::ACK}}를 보낸다.
          """, .step) == [])
  }
}
