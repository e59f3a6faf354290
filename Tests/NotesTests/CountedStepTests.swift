import Notes
import Testing

@Suite("Shapes: steps that are only counted, and what stands beside counted names")
struct CountedStepTests {
  private func steps(_ note: String) -> [String] {
    facts(in: note, .step).map { String($0.split(separator: " ", maxSplits: 1)[1]) }
  }

  @Test("A count on a line that Markdown takes for the bullet's above it opens the next step")
  func lazyCounts() {
    let note = """
      > 3 Way handshake
      - 연결할 때 쓴다.
      <br>
      [1 단계]

      + A 클라이언트는 B서버에 접속을 요청하는 SYN패킷을 보냄

      + 클라이언트(SYN_SENT상태)
      <br>
      [2 단계]

      + B 서버는 A클라이언트에 ACK 와 SYN flag가 설정된 패킷을 발송

      + 서버(SYN_RECEIVED상태)
      <br>
      [3 단계]

      + A 클라이언트는 B서버에게 ACK을 보내고 연결 완료
      """
    #expect(
      steps(note) == [
        "open 1 client→server SYN client=SYN-SENT", "open 2 server→client SYN,ACK server=SYN-RECEIVED",
        "open 3 client→server ACK",
      ])
  }

  @Test("The last step too is told in full right below its title")
  func lastStep() {
    let note = """
      # 3 Way Handshake

      **1. Client → Server : SYN**

      : 클라이언트가 서버에게 SYN 패킷을 보낸다. (sequence : x)

      **2. Server → Client : SYN + ACK**

      : 서버가 ACK와 SYN 패킷을 보낸다. (sequence : y, ACK : x + 1)

      **3. Client → Server : ACK**

      : 클라이언트는 ACK(y+1)를 서버로 보낸다.

      ACK(z+9)는 다른 이야기이다.
      """
    #expect(steps(note).last == "open 3 client→server ACK ACK=y+1")
  }

  @Test("States that a numbered list names, each over what is received and sent, are no steps")
  func countedStates() {
    let note = """
      #### Server states

      1. CLOSED
         nothing yet
      2. LISTEN
         a socket waits for requests
      3. SYN_RCVD
         Receive SYN
         send SYN & ACK
      4. ESTABLISHED
         Receive ACK
      5. CLOSE_WAIT
         Receive FIN
         send ACK
      6. LAST_ACK
         send FIN
      """
    #expect(facts(in: "# TCP\n\n\(note)\n", .step).isEmpty)
  }

  @Test("What is waited for is not sent, and who owns what is acknowledged enters nothing")
  func waiting() {
    let note = """
      # 4-way handshake

      Step 1: The client sends a FIN and enters FIN_WAIT_1.
      Step 2: The server sends an ACK.
      Step 3: The client waits for another segment from the server with the FIN bit set to 1.
      Step 4: The server sends a FIN.
      Step 5: The client acknowledges the server's segment and enters the TIME_WAIT state.
      """
    #expect(
      steps(note) == [
        "close 1 client→server FIN client=FIN-WAIT-1", "close 2 server→client ACK",
        "close 3 server→client FIN",
        "close 4 client→server ACK client=TIME-WAIT",
      ])
  }

  @Test(
    "Thousands may be parted by an apostrophe, a row of names explains none, and a packet stands for its flag"
  )
  func others() {
    let drawing = "```mermaid\nsequenceDiagram\nA->>B: (seq=10'000) DATA\nB->>A: ACK (ack=11'460)\n```\n"
    #expect(facts(in: "# TCP\n\n\(drawing)", .exchange) == ["5 exchange A→B - SEQ=10000 | B→A ACK ACK=11460"])
    let table =
      "| 2B | 2B | 4B |\n|---|---|---|\n| Source Port | Destination Port | Sequence Number |\n"
    #expect(facts(in: "# TCP\n\n\(table)", .field).isEmpty)
    #expect(facts(in: "# TCP\n\nRST 包表示连接重置, 用于关闭无用的连接.\n", .flag) == ["3 RST"])
  }
}

extension CountedStepTests {
  @Test("A name in full with the flag in brackets is explained, and the third step of a close is a FIN")
  func namesAndThirds() {
    #expect(
      facts(
        in:
          "# TCP\n\n- **Urgent (URG)** is used to indicate that the data is significant\n- **Finish (FIN)** is used to request a termination.\n",
        .flag) == ["3 URG", "4 FIN"])
    #expect(
      facts(
        in:
          "## 4-way handshake\n\n클라이언트가 FIN을 보낸다. 서버가 ACK를 보낸다. 서버는 ACK를 다시 보내고 FIN을 보낸다. 클라이언트는 ACK를 보낸다.\n",
        .step
      )
      .allSatisfy { !$0.contains("close 3 server→client ACK") })
  }
}
