import Notes
import Testing

@Suite("Shapes: sentences that say what a state is")
struct StateSentenceTests {
  @Test(
    "What a state is, told in a sentence",
    arguments: [
      ("TIME_WAIT 상태는 연결이 완전히 끝나기 전에 소켓을 잠시 유지하는 단계입니다.\n", "1 TIME-WAIT"),
      ("LISTEN은 서버가 연결 요청을 기다리는 상태이다.\n", "1 LISTEN (server)"),
      ("- **LAST_ACK**란 자신의 FIN을 보내고 ACK를 기다리는 상태다.\n", "1 LAST-ACK"),
      ("**CLOSE_WAIT** 상태란? 상대의 FIN을 받고 프로그램이 닫기를 기다리는 상태이다.\n", "1 CLOSE-WAIT"),
      ("FIN_WAIT_2 상태에서는 상대가 보낼 FIN을 기다린다.\n", "1 FIN-WAIT-2"),
      ("TIME_WAIT is the state in which the active closer waits for 2 MSL.\n", "1 TIME-WAIT (active)"),
      ("LISTEN is when the server waits for a request.\n", "1 LISTEN (server)"),
      ("TIME_WAIT 是主动关闭方发送最后一个 ACK 之后的状态。\n", "1 TIME-WAIT (active)"),
      ("CLOSE_WAITは、FINを受け取った側が終了を待つ状態である。\n", "1 CLOSE-WAIT"),
    ])
  func told(note: String, fact: String) {
    #expect(facts(in: note) == [fact])
  }

  @Test("Each of several states has its own sentence")
  func several() {
    let note =
      "상태를 본다. LISTEN은 서버가 연결 요청을 기다리는 상태이다. SYN_SENT는 클라이언트가 SYN을 보내고 응답을 기다리는 상태이다.\n"
    #expect(facts(in: note) == ["1 LISTEN (server)", "1 SYN-SENT (client)"])
    #expect(
      texts(in: note)
        == ["LISTEN은 서버가 연결 요청을 기다리는 상태이다.", "SYN_SENT는 클라이언트가 SYN을 보내고 응답을 기다리는 상태이다."])
  }

  @Test(
    "Why a state is there, and whose it is not, says nothing of what it is",
    arguments: [
      "TIME_WAIT 是因为要等待迟到的报文，不是多余的状态。\n", "TIME_WAIT은 왜 필요한 상태인가?\n", "CLOSE_WAIT는 조심해야 한다.\n",
      "❌ TIME_WAIT는 오류이다.\n\n✅ TIME_WAIT는 다시 온 FIN에 답하려고 기다리는 상태입니다.\n",
    ])
  func others(note: String) {
    #expect(facts(in: note, .state) == [])
  }

  @Test("What happens is told by the state's own sentence")
  func events() {
    let facts = NoteReader.read(
      Array("양쪽이 동시에 FIN을 보내면 둘 다 FIN_WAIT_1이 된다. 상대의 FIN을 받으면 ACK를 보내고 CLOSING 상태가 된다.\n".utf8), file: "a.md"
    ).facts
    #expect(
      facts.map(\.subject) == [
        .state(.finWait1, owner: nil, event: "양쪽이 동시에 FIN을 보내면 둘 다"),
        .state(.closing, owner: nil, event: "상대의 FIN을 받으면 ACK를 보내고"),
      ])
    let leaning = NoteReader.read(
      Array("B 收到连接释放请求后，会告诉应用层要释放链接。然后会发送 ACK 包，并进入 CLOSE_WAIT 状态。\n".utf8), file: "a.md"
    ).facts
    #expect(
      leaning.map(\.subject) == [
        .state(.closeWait, owner: Party("B"), event: "B 收到连接释放请求后，会告诉应用层要释放链接。然后会发送 ACK 包，并进入")
      ])
  }

  @Test("Who gets a reset is not who sent in the line above")
  func resets() {
    #expect(
      facts(in: "- 클라이언트가 없는 연결로 데이터를 보내면 서버는 RST를 보낸다.\n- RST를 받으면 연결은 바로 CLOSED 상태가 된다.\n", .state)
        == ["2 CLOSED"])
  }

  @Test(
    "The state that one waits in for what comes is the step's",
    arguments: ["TIME_WAIT 상태에서 2MSL을 기다린다", "TIME_WAIT에서 대기한다"])
  func waiting(end: String) {
    #expect(
      facts(
        in: "# 4-way\n1. 클라이언트: FIN 전송\n2. 서버: ACK 전송\n3. 서버: FIN 전송\n4. 클라이언트: 마지막 ACK를 보내고 \(end).\n", .step
      ).last
        == "5 close 4 client→server ACK client=TIME-WAIT")
  }

  @Test(
    "A port that answers a scanner is in no state",
    arguments: [
      "- **Closed**: 포트가 닫혀 있으면 RST로 응답한다.\n",
      "##### Closed Ports\nThe scanner gets an RST: the port is closed.\n",
    ])
  func ports(note: String) {
    #expect(facts(in: "# 포트 스캔\n" + note, .state) == [])
  }

  @Test("Whose state it is stands in its first sentence, and was not told where something was lost")
  func owned() {
    #expect(
      facts(in: "# TCP\n- **LISTEN**: waiting for a connection. The client then sends a SYN.\n", .state) == [
        "2 LISTEN"
      ])
    #expect(
      facts(
        in: "ACK를 받지 못한 수동적 종료자는 다시 FIN을 보낸다.\n재전송되는 FIN을 받을 시간을 벌기 위해 TIMEWAIT에 진입하는 것이다.\n", .state) == [
          "2 TIME-WAIT"
        ])
  }

  @Test("What to look for in a state is no event", arguments: ["Worry when", "Alert when"])
  func worries(title: String) {
    let facts = NoteReader.read(
      Array(
        "| State | Meaning | \(title) |\n|---|---|---|\n| LISTEN | waits for a SYN | many SYNs arrive at once |\n"
          .utf8),
      file: "a.md"
    ).facts
    #expect(facts.map(\.subject) == [.state(.listen, owner: nil, event: nil)])
  }

  @Test(
    "States that are misspelt as people misspell them",
    arguments: ["SYN_REVEIVED", "SYN_RECEVED", "SYN_RECEVIED"])
  func misspelt(name: String) {
    #expect(facts(in: "서버는 SYN을 받고 \(name) 상태가 된다.\n", .state) == ["1 SYN-RECEIVED (server)"])
  }

  @Test(
    "What stands in the bracket of an arrow between two states leads from one to the other, and is no step")
  func transitions() {
    #expect(
      facts(
        in:
          "# 상태 전이\n```\nCLOSED --(active open / SYN 전송)--> SYN_SENT\nSYN_SENT --(SYN+ACK 수신 / ACK 전송)--> ESTABLISHED\nLISTEN --[SYN 수신 / SYN+ACK 전송]--> SYN_RCVD\n```\n"
      )
        == ["3 SYN-SENT", "4 ESTABLISHED", "5 SYN-RECEIVED"])
    #expect(
      facts(in: "```\nESTABLISHED ---- FIN ----> ESTABLISHED\n```\n") == [])
  }
}
