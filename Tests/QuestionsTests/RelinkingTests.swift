import Testing

@testable import Questions

@Suite("Relinking histories")
struct RelinkingTests {
  static func portrait(_ id: String, _ prompt: String, _ answer: String, form: Form = .recall)
    -> QuestionPortrait
  {
    QuestionPortrait(
      id: QuestionID(id), kind: .card, form: form, prompt: prompt, answer: answer,
      source: Source(file: "n.md", line: 1))
  }

  @Test("A question lightly reworded keeps its history")
  func reworded() {
    let moves = Relinking.moves(
      vanished: [Self.portrait("old", "느린 수신자를 보호하는 장치는 무엇인가요?", "흐름 제어")],
      new: [
        Self.portrait("a", "느린 수신자를 보호해 주는 장치는 무엇일까요?", "흐름 제어"),
        Self.portrait("b", "네트워크를 보호하는 장치는 무엇인가요?", "혼잡 제어"),
      ])
    #expect(moves.map(\.to.text) == ["a"])
  }

  @Test("A name, a number or a not that differs makes it another question")
  func crucial() {
    let pairs = [
      ("Which segment acknowledges a SYN?", "Which segment acknowledges a FIN?"),
      ("포트 80번은 어떤 서비스인가요?", "포트 443번은 어떤 서비스인가요?"),
      (
        "Which flag is set in every segment after the first?",
        "Which flag is not set in every segment after the first?"
      ),
      ("SYN-SENT에서 할 수 있는 일은?", "SYN-SENT에서 할 수 없는 일은?"),
    ]
    for (old, new) in pairs {
      #expect(
        Relinking.moves(vanished: [Self.portrait("o", old, "ACK")], new: [Self.portrait("n", new, "ACK")])
          .isEmpty)
    }
  }

  @Test("Questions that are built alike and ask for different things are two questions")
  func builtAlike() {
    let pairs = [
      (
        ("How does a receiver tell that a segment is a duplicate?", "its bytes lie left of RCV.NXT"),
        ("How does a receiver tell that a segment is damaged?", "the checksum does not fit")
      ),
      (
        ("송신자는 윈도우가 닫히면 무엇을 하나요?", "지속 타이머를 켜고 프로브를 보냅니다."),
        ("송신자는 타이머가 끝나면 무엇을 하나요?", "가장 오래된 세그먼트를 다시 보냅니다.")
      ),
    ]
    for (old, new) in pairs {
      let moves = Relinking.moves(
        vanished: [Self.portrait("o", old.0, old.1)], new: [Self.portrait("n", new.0, new.1)])
      #expect(moves.isEmpty, "\(moves)")
      // Either one reworded is still found.
      for (prompt, answer) in [old, new] {
        #expect(
          Relinking.moves(
            vanished: [Self.portrait("o", prompt, answer)],
            new: [Self.portrait("n", prompt.replacing("?", with: ""), answer + " ")]
          ).count == 1)
      }
    }
  }

  @Test("Where two are equally near, neither gets the history")
  func tied() {
    let old = Self.portrait("o", "수신자가 알리는 창의 크기는 어디에 쓰나요?", "윈도우")
    let twins = [
      Self.portrait("a", "수신자가 알리는 창의 크기는 어디에 쓰이나요?", "윈도우"),
      Self.portrait("b", "수신자가 알리는 창의 크기는 어디에 쓰나요!?", "윈도우"),
    ]
    #expect(Relinking.moves(vanished: [old], new: twins).isEmpty)
  }

  @Test("Nothing in common, nothing moved; nothing at all is fine")
  func unrelated() {
    #expect(Relinking.moves(vanished: [], new: [Self.portrait("a", "x", "y")]).isEmpty)
    #expect(
      Relinking.moves(
        vanished: [Self.portrait("o", "혼잡 윈도우의 처음 크기는?", "10 세그먼트")],
        new: [Self.portrait("n", "RST를 받으면 어떤 상태가 되나요?", "CLOSED")]
      ).isEmpty)
  }

  @Test("Hundreds vanished and hundreds new are told apart quickly, each to its own")
  func many() {
    let subjects = [
      "window", "segment", "timer", "socket", "packet", "buffer", "router", "client", "server", "port",
    ]
    func prompt(_ number: Int, _ end: String) -> String {
      "What does the \(subjects[number % 10]) do with item\(number) in case \(number / 10)\(end)"
    }
    let old = (0..<400).map { Self.portrait("o\($0)", prompt($0, "?"), "answer \($0)") }
    let new = (0..<400).map { Self.portrait("n\($0)", prompt($0, " of the example?"), "answer \($0)") }
    let moves = Relinking.moves(vanished: old, new: new)
    #expect(moves.allSatisfy { $0.from.text.dropFirst() == $0.to.text.dropFirst() })
    #expect(moves.count > 380)
  }
}
