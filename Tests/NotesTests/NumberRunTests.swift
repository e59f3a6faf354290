import Testing

@testable import Notes

@Suite("Numbers in rows of the same kind") struct NumberRunTests {
  @Test("spans of bytes in a table, and the ACK number of each")
  func table() {
    func note(_ ack: Int) -> String {
      """
      # 누적 ACK

      | # | A가 보낸 것 | B의 응답 |
      |--|--|--|
      | 1 | 3000~3499 | ACK 3500 |
      | 2 | 3500~3999 | ACK 4000 |
      | 3 | 4000~4499 | ACK \(ack) |
      | 4 | 4500~4999 | ACK 5000 |

      """
    }
    #expect(findings(note(4500)) == [])
    #expect(findings(note(4499)) == ["ack-arithmetic: 4499"])
    // Lost on the way: the one before is told again.
    #expect(findings(note(4000)) == [])
  }

  @Test("spans of bytes in a list, and the ACK number of each")
  func list() {
    func note(_ ack: Int) -> String {
      "# TCP\n\n- bytes 200-299 → ACK 300\n- bytes 300-399 → ACK 400\n- bytes 400-499 → ACK \(ack)\n"
    }
    #expect(findings(note(500)) == [])
    #expect(findings(note(499)) == ["seq-arithmetic: 499"])
  }

  @Test(
    "pieces of one size in a row",
    arguments: [
      (
        "The server sends three pieces of 700 bytes: 4001, 4701 and 5401. The client then acknowledges ",
        6101, 6100
      ),
      ("서버는 700바이트짜리 세그먼트 3개를 보낸다: 4001, 4701, 5401. 클라이언트의 마지막 ACK 번호는 ", 6101, 6102),
    ])
  func pieces(head: String, right: Int, wrong: Int) {
    #expect(findings("# TCP\n\n\(head)\(right).\n") == [])
    #expect(findings("# TCP\n\n\(head)\(wrong).\n") == ["ack-arithmetic: \(wrong)"])
    #expect(
      findings("# TCP\n\n\(head.replacing("4701", with: "4801"))\(right).\n") == ["seq-arithmetic: 4801"])
  }

  @Test("pieces of one size, a line each")
  func listed() {
    func note(_ third: Int) -> String {
      "# TCP\n\nIt sends 3 segments of 600 bytes.\n\n    1st  seq=9000\n    2nd  seq=9600\n    3rd  seq=\(third)\n"
    }
    #expect(findings(note(10200)) == [])
    #expect(findings(note(10400)) == ["seq-arithmetic: 10400"])
  }

  @Test("the flags' values, one a line")
  func values() {
    func note(_ ack: Int) -> String {
      "# TCP\n\n- FIN = 1\n- SYN = 2\n- RST = 4\n- PSH = 8\n- ACK = \(ack)\n- URG = 32\n"
    }
    #expect(findings(note(16)) == [])
    #expect(findings(note(64)) == ["flag-bit: 64"])
  }

  @Test("the first data behind a SYN")
  func first() {
    func notes(_ ack: Int) -> [String] {
      [
        "# TCP\n\n클라이언트의 ISN이 4000이고 핸드셰이크 직후 300바이트를 보내면 서버는 ACK \(ack)로 답한다.\n",
        "# TCP\n\nWith an ISN of 4000 the client sends 300 bytes right after the handshake, and the ACK number is \(ack).\n",
        "# TCP\n\n$x$ : 클라이언트 ISN, $y$ : 서버 ISN\n\n$x = 4000$ 이고 핸드셰이크 직후에 $L = 300$ 을 보내면 서버는 $ack = \(ack)$ 으로 답한다.\n",
      ]
    }
    for note in notes(4301) { #expect(findings(note) == []) }
    for note in notes(4300) { #expect(findings(note) == ["ack-arithmetic: 4300"]) }
  }

  @Test("the field after a span of bytes has arrived")
  func held() {
    func note(_ held: Int) -> String {
      "# TCP\n\n**What does the acknowledgment number say?**\n\nIf bytes 1 to 800 arrived, the field holds \(held).\n"
    }
    #expect(findings(note(801)) == [])
    #expect(findings(note(800)) == ["ack-arithmetic: 800"])
  }

  @Test(
    "a sum with one too many, told in words",
    arguments: [
      "The rule is: add the size of the data to the sequence number, and one more.",
      "ACK 번호는 받은 순서 번호에 데이터 길이를 더하고 1을 더한 값이다.",
    ])
  func sum(sentence: String) {
    #expect(findings("# TCP\n\n\(sentence)\n").map { $0.prefix(11) } == ["ack-formula"])
  }

  @Test(
    "sums that are right, told in words",
    arguments: [
      "The rule is: add the size of the data to the sequence number.",
      "ACK 번호는 받은 순서 번호에 데이터 길이를 더한 값이다.", "ACK 번호는 마지막 바이트의 순서 번호에 1을 더한 값이다.",
      "If a FIN comes along, add the length of the data to the sequence number, and one more for the FIN.",
    ])
  func right(sentence: String) { #expect(findings("# TCP\n\n\(sentence)\n") == []) }

  @Test(
    "an ACK without data that takes a number",
    arguments: ["데이터가 없는 ACK 세그먼트는 시퀀스 번호를 1 소모한다.", "An ACK without any data consumes one sequence number."])
  func consumes(sentence: String) {
    #expect(findings("# TCP\n\n\(sentence)\n").contains { $0.hasPrefix("number-use") })
  }

  @Test("a number of the exchange with two digits swapped, told again")
  func swapped() {
    func note(_ told: Int) -> String {
      "# TCP\n\nA -> B : FIN, ACK  SEQ=2600 ACK=9100\n\nB -> A : ACK  SEQ=9100 ACK=2601\n\n마지막 SEQ가 2601인 것은 A의 FIN이 \(told)번을 썼기 때문이다.\n"
    }
    #expect(findings(note(2600)) == [])
    #expect(findings(note(2060)) == ["number-mismatch: 2060"])
  }

  @Test("a number with two digits swapped, of one that another host told wrong before")
  func swappedOfReported() {
    let note =
      "# TCP\n\n* A가 100바이트를 싣고 `SEQ를 2600`으로 적어 보내면 B는 `ACK 2701`을 보낸다.\n\n<br>\n\n* 다음은 패킷이 사라지는 상황.\n\n* **`SEQ 2701`** 인 패킷에 100바이트가 실려 나감을 보임. 그러나 B에게 닿지 못함.\n\n* 그래서 A는 **`SEQ 2071`** 에 대한 ACK를 받지 못하기 때문에 재전송을 함.\n"
    #expect(findings(note) == ["ack-arithmetic: 2701", "number-mismatch: 2071"])
  }

  @Test("a span that is sent, and its acknowledgment")
  func span() {
    func note(_ ack: Int) -> String { "# TCP\n\nA가 701~760번 바이트를 보내면 B는 ACK \(ack)를 보낸다.\n" }
    #expect(findings(note(761)) == [])
    #expect(findings(note(760)) == ["ack-arithmetic: 760"])
    #expect(findings(note(762)) == ["ack-arithmetic: 762"])
  }
}
