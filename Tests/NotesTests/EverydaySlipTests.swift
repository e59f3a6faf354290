import Testing

@testable import Notes

@Suite("Slips in everyday notes") struct EverydaySlipTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "an ACK never goes past a gap in what has arrived",
    arguments: [
      ("The receiver has bytes 1 to 3000 and 4001 to 5000. It sends ACK 5001.", "ACK 3001"),
      ("수신자는 1~3000번 바이트와 4001~5000번 바이트를 받았다. 이때 ACK 5001을 보낸다.", "ACK 3001"),
      ("B got 500 and 700 but not 600: it answers ack 800.", "ack 600"),
    ])
  func gaps(_ told: String, _ right: String) {
    #expect(rules(told) == ["ack-past-hole"])
    let number = told.contains("5001") ? "ACK 5001" : "ack 800"
    #expect(rules(told.replacing(number, with: right)) == [])
  }

  @Test("what fills the gap moves the ACK on")
  func filled() {
    #expect(rules("The receiver has bytes 1 to 3000 and 3001 to 5000. It sends ACK 5001.") == [])
    #expect(
      rules("It has received bytes 1 to 1000 while bytes 2001 to 3000 were lost. It sends ACK 2001.") == [])
    #expect(rules("B got 500 and 600 but not 700: it answers ack 700.") == [])
    #expect(
      rules(
        "The receiver has bytes 1 to 3000 and 4001 to 5000. Once 3001 is retransmitted, it sends ACK 5001.")
        == []
    )
    #expect(rules("B got 500 and 700 but not 600. A sends 600 again, and B answers ack 800.") == [])
  }

  @Test(
    "each of two FINs on a line takes a number",
    arguments: [
      (
        "Client의 FIN이 `seq=7001`이면 Server의 ACK는 `ack=7001`, Server의 FIN이 `seq=9501`이면 Client의 ACK는 `ack=9502`이다.",
        1
      ),
      (
        "Client의 FIN이 `seq=7001`이면 Server의 ACK는 `ack=7002`, Server의 FIN이 `seq=9501`이면 Client의 ACK는 `ack=9502`이다.",
        0
      ),
      ("The client's FIN has seq=7001, so ack=7001; the server's FIN has seq=9501, so ack=9502.", 1),
    ])
  func twoEnds(_ told: String, _ count: Int) {
    #expect(rules(told) == Array(repeating: "ack-arithmetic", count: count))
  }

  @Test("what a segment itself acknowledges is not its answer")
  func ownAck() {
    let told =
      "The GET is 120 bytes long, sent with `seq=1, ack=1`; the server acknowledges it with `ack=120`."
    #expect(rules(told) == ["ack-arithmetic"])
    #expect(rules(told.replacing("ack=120", with: "ack=121")) == [])
  }

  @Test(
    "a formula that adds or takes one",
    arguments: [
      "`ack = seq + len + 1` for a segment with `len` bytes of data and no SYN or FIN.",
      "데이터를 주고받을 때는 `상대방이 보낸 시퀀스 번호 + 받은 데이터의 bytes - 1`로 승인 번호를 만든다.",
    ])
  func formulas(_ told: String) {
    #expect(rules(told) == ["ack-formula"])
    #expect(rules(told.replacing(" + 1", with: "").replacing(" - 1", with: "")) == [])
  }

  @Test("a segment with a FIN may well add one")
  func formulaOfFIN() {
    #expect(rules("`ack = seq + len + 1` for a segment with a FIN.") == [])
  }

  @Test(
    "the ends of what a field can hold",
    arguments: [
      (
        "The sequence number is a 32-bit integer, so the maximum value of a sequence number is 2^31 - 1.",
        "2^31", "2^32"
      ),
      (
        "The window field occupies 16 bits, so the largest window without scaling is 64,000 bytes.", "64,000",
        "65,535"
      ),
      ("윈도우 필드가 16비트라서 윈도우 스케일 없이는 최대 32,767바이트까지 알릴 수 있다.", "32,767", "65,535"),
      ("The data offset (HLEN) is always between 4 and 15.", "4 and", "5 and"),
      ("데이터 오프셋은 4에서 15 사이의 값이다.", "4에서", "5에서"),
      ("The sequence number wraps: after 4294967295 comes 4294967296.", "4294967296", "0"),
    ])
  func ends(_ told: String, _ wrong: String, _ right: String) {
    #expect(rules(told).count == 1)
    #expect(rules(told.replacing(wrong, with: right)) == [])
  }

  @Test("a sum on its way to be wrapped, and a number that is told not to exist")
  func beyond() {
    #expect(rules("SEQ는 mod 2^32로 계산한다.\n→ 4294967200 + 200 = 4294967400") == [])
    #expect(rules("시퀀스 번호는 32비트. 4,294,967,295 다음은 0이다. (4,294,967,296이라는 번호는 존재하지 않는다.)") == [])
  }

  @Test(
    "names of flags with a letter too many, or one of the long name wrong",
    arguments: [
      ("A connection ends with FIN in an orderly way, with RSET at once.", "RSET", "RST"),
      ("연결은 FIN으로 정상 종료하고, RSET으로 강제 종료한다.", "RSET", "RST"),
      (
        "- `SYN`: opens a connection\n- `FIN`: ends it\n- `FUSH`: hands data on\n- `URG`: urgent data",
        "FUSH", "PUSH"
      ),
      ("- Sequence Number: 1014\n- FYN Flag: 1\n- ACK Flag: 1", "FYN", "FIN"),
    ])
  func names(_ told: String, _ wrong: String, _ right: String) {
    #expect(rules(told) == ["flag-name"])
    #expect(rules(told.replacing(wrong, with: right)) == [])
  }

  @Test(
    "what lies near such limits and is right",
    arguments: [
      "SYN은 연결을 열고, WACK는 다른 것이다.", "데이터 오프셋은 0에서 15 사이의 값을 담을 수 있는 4비트 필드이다.",
      "윈도우 필드는 16비트이지만 윈도우 스케일을 쓰면 최대 65536바이트보다 크게 알릴 수 있다.",
      "4294967295 is the last sequence number of a space that has as many as 4294967296.",
      "- FIN seq=101 ack=101, FIN seq=101 ack=102",
      "A close is begun by whoever has nothing left to send any more at that time. Cards may show (ACK, FIN, ACK, FIN).",
      "The client sends a SYN, the server receives the SYN, and the client gets an ACK.",
      "The client sends a FIN, the client sends an ACK, the client sends an ACK, and the client sends a FIN.",
    ])
  func near(_ told: String) { #expect(rules(told) == []) }

  @Test("a firewall's log has words of its own")
  func logs() { #expect(rules("SPT=443 DPT=47998 WINDOW=16386 RES=0x00 ACK PSH URGP=0") == []) }

  @Test(
    "the order of an opening, one line a segment",
    arguments: [
      "Client > Server : TCP SYN\n\nServer > Client : TCP %\n\nClient > Server : TCP $",
      "Client -> Server : SYN\nServer -> Client : %\nClient -> Server : $",
      "클라이언트 → 서버 : SYN\n\n서버 → 클라이언트 : %\n\n클라이언트 → 서버 : $",
    ])
  func opening(_ shape: String) {
    func told(_ second: String, _ third: String) -> [String] {
      rules(shape.replacing("%", with: second).replacing("$", with: third))
    }
    #expect(told("ACK", "SYN ACK") == ["handshake-order"])
    #expect(told("SYN ACK", "ACK") == [])
  }

  @Test(
    "an opening or a close told on one line, a clause a segment",
    arguments: [
      (
        "First the client sends a SYN. The server answers with SYN-ACK. Then the server sends an ACK.",
        "step-side"
      ),
      ("The client sends a SYN, the server answers with SYN-ACK, and the client sends an ACK.", ""),
      (
        "The client sends a SYN, the server answers with FIN, and the client sends an ACK.", "handshake-order"
      ),
      ("클라이언트가 SYN을 보내고, 서버가 ACK로 응답하고, 클라이언트가 SYN-ACK를 보낸다.", "handshake-order"),
      ("클라이언트가 SYN을 보내고, 서버가 SYN-ACK로 응답하고, 클라이언트가 ACK를 보낸다.", ""),
      ("클라이언트가 FIN을 보내면 서버는 SYN을 보내고, 서버가 FIN을 보내면 클라이언트가 ACK를 보낸다.", "close-order"),
      ("클라이언트가 FIN을 보내면 서버는 ACK를 보내고, 클라이언트가 FIN을 보내면 클라이언트가 ACK를 보낸다.", "step-side"),
      ("클라이언트가 FIN을 보내면 서버는 ACK를 보내고, 서버가 FIN을 보내면 클라이언트가 ACK를 보낸다.", ""),
    ])
  func clauses(_ told: String, _ rule: String) {
    #expect(rules(told) == (rule.isEmpty ? [] : [rule]))
  }

  @Test(
    "hosts by names of their own, counted or not",
    arguments: [
      "1)A->B : `SYN`\n\n- A = `SYN_SENT`\n\n2)B->A : `%`\n\n- B = `SYN_RCV`\n\n3)A->B : `ACK`",
      "1. PC → Web (SYN)\n2. Web → PC (%)\n3. PC → Web (ACK)", "- PC → Web SYN\n- Web → PC %\n- PC → Web ACK",
      "- 영희 -> 철수: SYN\n- 철수 -> 영희: %\n- 영희 -> 철수: ACK",
    ])
  func hosts(_ shape: String) {
    #expect(rules(shape.replacing("%", with: "ACK")) == ["handshake-flags"])
    #expect(rules(shape.replacing("%", with: "SYN+ACK")) == [])
  }

  @Test("steps that give each flag a line of its own")
  func flagByFlag() {
    let told = """
      ## TCP handshake

      1. **Step 1: SYN**
         - Parameters in the SYN packet:
           - Sequence Number: 1000
           - SYN Flag: 1
      2. **Step 2: SYN-ACK**
         - Parameters in the SYN-ACK packet:
           - Sequence Number: 2000
           - ACK Number: 1001
           - SYN Flag: 1
           - ACK Flag: 1
      3. **Step 3: ACK**
         - Parameters in the ACK packet:
           - Sequence Number: 1001
           - ACK Number: 2001
           - ACK Flag: 1
      """
    #expect(rules(told) == [])
  }

  @Test("the third segment's SEQ, far below its step's title")
  func farBelow() {
    let told = """
      ### Step 1: SYN

      **Client → Server**

      * Client sends a TCP segment with:

        * **SYN = 1**
        * Sequence Number = x

      ### Step 2: SYN + ACK

      **Server → Client**

      * Server responds with:

        * **SYN = 1**
        * **ACK = 1**
        * Sequence Number = y
        * Acknowledgement Number = x + 1

      ### Step 3: ACK

      **Client → Server**

      * Client sends:

        * **ACK = 1**
        * Sequence Number = %
        * Acknowledgement Number = y + 1
      """
    #expect(rules(told.replacing("%", with: "y + 1")) == ["handshake-number"])
    #expect(rules(told.replacing("%", with: "x + 1")) == [])
  }

  @Test("who sends each segment of a close, in a list without numbers")
  func closers() {
    func told(_ third: String, _ fourth: String) -> [String] {
      rules("- Client → Server: FIN\n- Server → Client: ACK\n- \(third): FIN\n- \(fourth): ACK")
    }
    #expect(told("Client → Server", "Server → Client") == ["step-side"])
    #expect(told("Server → Client", "Client → Server") == [])
    for (one, other) in [("Client", "Server"), ("PC", "Web")] {
      let last =
        "# TCP\n\n- \(one) → \(other): FIN\n- \(other) → \(one): ACK\n- \(other) → \(one): FIN\n- \(other) → \(one): ACK\n"
      #expect(NoteChecker.check(Array(last.utf8), file: "a.md").findings.map(\.place.line) == [6])
    }
  }

  @Test(
    "a close that is told to begin with an ACK",
    arguments: [
      "A four-step handshake (%) closes the connection.", "연결 종료는 4-way handshake(%)로 한다.",
      "It opens with a three-way handshake (SYN, SYN-ACK, ACK) and closes with a four-way handshake (%).",
    ])
  func lateClose(_ shape: String) {
    #expect(rules(shape.replacing("%", with: "ACK, FIN, ACK, FIN")) == ["close-order"])
    #expect(rules(shape.replacing("%", with: "FIN, ACK, FIN, ACK")) == [])
  }

  @Test("a lost segment's number is asked for again")
  func asksAgain() {
    #expect(
      rules("- seq=1000, 200바이트 → 유실\n- seq=1200, 200바이트 → ack=1000\n- seq=1000, 200바이트 (재전송) → ack=1400")
        == [])
    #expect(
      rules(
        "Q: A host receives seq 400 with 60 bytes, nothing missing before. Which ACK does it send?\nA: 460")
        == [])
    #expect(rules("P (Push Flag): 버퍼가 찰 때까지 기다리지 말고 데이터를 애플리케이션에 넘겨 달라는 플래그") == [])
  }

  @Test("both sides of a simultaneous close pass TIME-WAIT, and those of an ordinary one do not")
  func bothWait() {
    #expect(rules("## 동시 종료\n\n마지막에는 양쪽 모두 TIME_WAIT을 거친다.") == [])
    #expect(rules("## 종료\n\n- A와 B는 CLOSING을 지난다.\n- 양쪽 모두 TIME_WAIT을 거친다.") == [])
    #expect(rules("## 종료\n\n양쪽 모두 TIME_WAIT을 거친다.") == ["time-wait-side"])
  }

  @Test("a ladder that a drill has drawn, pasted into a note")
  func ladder() {
    let drawn = """
      A closes later:

          ESTABLISHED  │── ACK seq=36708 ack=32818 ──────→│ ESTABLISHED
          CLOSE-WAIT   │←─ FIN,ACK seq=32818 ack=36708 ───│ FIN-WAIT-1
          CLOSE-WAIT   │── ACK seq=36708 ack=32819 ──────→│ FIN-WAIT-2
      """
    #expect(rules(drawn) == [])
  }

  @Test("to correct an error is no correction of the note")
  func corrects() {
    #expect(rules("TCP는 체크섬으로 오류를 정정한다.").count == 1)
    #expect(rules("정정: TCP는 체크섬으로 오류를 정정한다.") == [])
  }
}
