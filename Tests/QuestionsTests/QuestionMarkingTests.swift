import TCP
import Testing

@testable import Questions

@Suite("Marking questions of the bank")
struct QuestionMarkingTests {
  static func question(_ form: Form, _ answer: String, accepts: [String] = [], choices: [String] = [])
    -> Question
  {
    Question(
      id: QuestionID("q"), source: Source(file: "note.md", line: 1), kind: .card, form: form, prompt: "?",
      answer: answer, accepts: accepts, choices: choices)
  }

  @Test(
    "Flags are read in every usual writing, in any order",
    arguments: ["SYN,ACK", "ack syn", "SYN+ACK", "syn-ack", "S.", "동기화, 확인 응답", "0x12", "SYN과 ACK"])
  func flags(_ typed: String) {
    #expect(Self.question(.flags, "SYN,ACK").mark(typed) == .right)
  }

  @Test("Other flags are wrong, and what is no flag is asked again")
  func wrongFlags() {
    let asked = Self.question(.flags, "SYN,ACK")
    #expect(asked.mark("SYN") == .wrong)
    #expect(asked.mark("FIN,ACK") == .wrong)
    #expect(asked.mark("모름") == .malformed(asked.whatToType))
    #expect(asked.mark("  ") == .malformed(asked.whatToType))
    #expect(Self.question(.flags, "FIN", accepts: ["FIN,ACK"]).mark("fin+ack") == .right)
    #expect(Self.question(.flags, "PSH").mark("PHS") == .nearly(meant: "PSH"))
  }

  @Test(
    "States are read in every spelling", arguments: ["FIN-WAIT-1", "fin_wait1", "FIN WAIT 1", "FINWAIT1"])
  func states(_ typed: String) {
    #expect(Self.question(.state, "FIN-WAIT-1").mark(typed) == .right)
  }

  @Test("A misspelt state is told, not failed; another state is wrong")
  func misspeltStates() {
    #expect(Self.question(.state, "ESTABLISHED").mark("ESTABLESD") == .nearly(meant: "ESTABLISHED"))
    #expect(Self.question(.state, "SYN-RECEIVED").mark("SYN-RECEVED") == .nearly(meant: "SYN-RECEIVED"))
    #expect(Self.question(.state, "ESTABLISHED").mark("TIME_WAIT") == .wrong)
    #expect(Self.question(.state, "FIN-WAIT-1").mark("FIN-WAIT-2") == .wrong)
    #expect(Self.question(.state, "TIME-WAIT").mark("시간대기") == .right)
    let asked = Self.question(.state, "TIME-WAIT")
    #expect(asked.mark("zzz") == .malformed(asked.whatToType))
  }

  @Test(
    "Numbers may carry signs of grouping and units, and be hexadecimal",
    arguments: ["1460", "1,460", "1_460", "1460 bytes", "1460바이트", "0x5b4", "1460.0"])
  func numbers(_ typed: String) {
    #expect(Self.question(.number, "1460 bytes").mark(typed) == .right)
  }

  @Test("Another number or unit is wrong, and what is no number is asked again")
  func wrongNumbers() {
    let asked = Self.question(.number, "16비트")
    #expect(asked.mark("16") == .right)
    #expect(asked.mark("16바이트") == .wrong)
    #expect(asked.mark("-16") == .wrong)
    #expect(asked.mark("17") == .wrong)
    #expect(asked.mark("열여섯") == .malformed(asked.whatToType))
    #expect(asked.mark("0x") == .malformed(asked.whatToType))
    #expect(asked.mark("99999999999999999999999999") == .malformed(asked.whatToType))
  }

  @Test("A choice is made by number, letter, text or its beginning")
  func choices() {
    let asked = Self.question(.choice, "서버", choices: ["클라이언트", "서버", "라우터"])
    for typed in ["2", "(2)", "2.", "b", "B)", "서버", "서버 "] { #expect(asked.mark(typed) == .right) }
    for typed in ["1", "c", "클라이언트", "라우"] { #expect(asked.mark(typed) == .wrong) }
    for typed in ["0", "4", "x", "모름"] { #expect(asked.mark(typed) == .malformed(asked.whatToType)) }
  }

  @Test("A choice among numbers is made by the number written there")
  func numericChoices() {
    let asked = Self.question(.choice, "4", choices: ["1", "2", "4", "3"])
    #expect(asked.mark("4") == .right)
    #expect(asked.mark("3") == .wrong)
  }

  @Test(
    "An order is typed with blanks, commas, dashes or nothing between",
    arguments: ["2 1 3", "2,1,3", "2-1-3", "213", " 2 , 1, 3 "])
  func order(_ typed: String) {
    #expect(Self.question(.order, "2 1 3", choices: ["a", "b", "c"]).mark(typed) == .right)
  }

  @Test("Another order is wrong; one that leaves out or repeats is asked again")
  func wrongOrder() {
    let asked = Self.question(.order, "2 1 3", choices: ["a", "b", "c"])
    #expect(asked.mark("1 2 3") == .wrong)
    for typed in ["1 2", "1 1 3", "1 2 4", "a b c", "1 2 3 4"] {
      #expect(asked.mark(typed) == .malformed(asked.whatToType))
    }
  }

  @Test("Words may differ in case, spacing and marks, and in an article")
  func words() {
    #expect(Self.question(.cloze, "흐름 제어", accepts: ["flow control"]).mark("흐름제어") == .right)
    #expect(Self.question(.cloze, "흐름 제어", accepts: ["flow control"]).mark("Flow-Control") == .right)
    #expect(Self.question(.cloze, "byte stream").mark("the byte stream") == .right)
    #expect(Self.question(.cloze, "순서 번호").mark("시퀀스 번호") == .right)
    #expect(Self.question(.cloze, "x+1").mark("x + 1") == .right)
    #expect(Self.question(.cloze, "16비트").mark("16 bits") == .right)
    #expect(Self.question(.cloze, ".").mark(".") == .right)
  }

  @Test("A slip in spelling is told, not failed, down to one jamo")
  func slips() {
    #expect(Self.question(.cloze, "encapsulation").mark("encapsulatoin") == .nearly(meant: "encapsulation"))
    #expect(Self.question(.cloze, "재전송").mark("재젼송") == .nearly(meant: "재전송"))
    #expect(Self.question(.cloze, "흐름 제어").mark("흐름 재어") == .nearly(meant: "흐름 제어"))
    #expect(Self.question(.cloze, "재전송").mark("전송") == .wrong)
    #expect(Self.question(.cloze, "흐름 제어").mark("혼잡 제어") == .wrong)
    #expect(Self.question(.cloze, "x+1").mark("x+2") == .wrong)
    #expect(Self.question(.cloze, "FIN-WAIT-1").mark("FIN-WAIT-2") == .wrong)
    #expect(Self.question(.cloze, "MSS").mark("MSL") == .wrong)
    #expect(Self.question(.cloze, "SYN").mark("FIN") == .wrong)
  }

  @Test("Free recall is left to the student")
  func recall() { #expect(Self.question(.recall, "…").mark("anything") == .selfRated) }

  @Test("No input crashes or takes long")
  func hostile() {
    var chance = SplitMix64(seed: 7)
    let pieces = [
      "0x", "９", "²", "-", ",", ".", "가", "\u{1100}", "S", "+", "99999999999", "\u{0}", "👩‍👩‍👧", "[", ")",
    ]
    for _ in 0..<500 {
      let typed = (0..<chance.int(in: 0...12)).map { _ in chance.pick(pieces) }.joined()
      for form in Form.allCases {
        let verdict = Self.question(form, "1 2", choices: ["a", "b"]).mark(typed)
        if form == .recall { #expect(verdict == .selfRated) }
      }
    }
    let long = String(repeating: "가", count: 20_000)
    #expect(Self.question(.cloze, "흐름 제어").mark(long) == .wrong)
  }
}
