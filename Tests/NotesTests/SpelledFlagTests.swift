import Notes
import Testing

@Suite(
  "Shapes: names told with the word they are short for, in brackets, by value, in columns, or two at once")
struct SpelledFlagTests {
  @Test(
    "A flag, its word, and what it means without a sign between",
    arguments: [
      "FIN Finish (a TCP header bit and the last segment type of a connection)\nRST Reset (a TCP header bit that aborts a connection)\nSYN Synchronize (a TCP header bit and first segment type sent)\n",
      "**FIN** (Finish) ends a connection.\n**RST** (Reset) aborts a connection.\n**SYN** (Synchronize) starts a connection.\n",
      "- FIN(Finish) 연결을 끝낼 때 쓴다\n- RST(Reset) 연결을 강제로 끊을 때 쓴다\n- SYN(Synchronize) 연결을 시작할 때 쓴다\n",
      "[FIN] 연결 종료를 요청하는 플래그\n[RST] 연결을 재설정하는 플래그\n[SYN] 연결을 요청하는 플래그\n",
      "- 0x01 FIN: no more data from the sender\n- 0x04 RST: reset the connection\n- 0x02 SYN: synchronise sequence numbers\n",
    ])
  func explained(list: String) {
    let told = facts(in: "# TCP flags\n\n\(list)", .flag).map { $0.split(separator: " ")[1] }
    #expect(told == ["FIN", "RST", "SYN"])
  }

  @Test("An acronym's aside is what is said of it, without the bracket")
  func aside() {
    let list = "FIN Finish (the last segment of a connection)\nRST Reset (aborts a connection at once)\n"
    #expect(
      texts(in: "# Acronyms of TCP\n\n\(list)") == [
        "the last segment of a connection", "aborts a connection at once",
      ])
  }

  @Test(
    "One flag alone, a segment that somebody sends, and a field explain no flag",
    arguments: [
      "SYN (Synchronize) starts a connection.\n",
      "SYN (Synchronize) packet goes from the client to the server.\nFIN (Finish) is sent by the client.\n",
      "ACK (Acknowledgment) number of the segment\nSYN (Synchronize) number of the segment\n",
      "[SYN] is sent by the client\n[ACK] is sent by the server\n[FIN] is sent by the client\n",
      "SYN (Synchronize) opens what?\nFIN (Finish) closes what?\n",
    ])
  func others(list: String) {
    #expect(facts(in: "# TCP\n\n\(list)", .flag).isEmpty)
  }

  @Test(
    "What is said of two flags among others is said of both",
    arguments: [
      "- `ECE`, `CWR`: 혼잡 제어에 사용한다.\n- `RST`: 연결을 강제로 끊는다.\n",
      "- ECE/CWR: used for explicit congestion notification\n- RST: aborts the connection\n",
    ])
  func shared(list: String) {
    #expect(
      facts(in: "# TCP flags\n\n\(list)", .flag).map { $0.split(separator: " ")[1] } == ["ECE", "CWR", "RST"])
  }

  @Test("Flags of one segment, and flags with somebody beside them, share no meaning")
  func sharedByNone() {
    #expect(
      facts(in: "# TCP\n\n- SYN, ACK: 연결 요청을 수락한다\n- FIN: 연결을 끝낸다\n", .flag) == ["4 FIN"])
    #expect(
      facts(in: "# TCP\n\n- SYN, FIN: 클라이언트가 서버에게 보낸다\n- RST: 연결을 강제로 끊는다\n", .flag) == ["4 RST"])
    #expect(facts(in: "# TCP\n\nSYN, FIN: each takes one number of the sequence.\n", .flag).isEmpty)
  }

  @Test("Urgent is the flag's word where its name stands in brackets, else the pointer's")
  func urgent() {
    #expect(facts(in: "# TCP\n\n- Urgent (URG): 긴급한 데이터가 있음을 알린다\n") == ["3 URG"])
    #expect(
      facts(in: "# TCP header\n\n- Urgent Pointer (URG): 긴급 데이터의 끝을 가리킨다\n", .field) == ["3 urgent pointer"])
  }

  @Test("States in two columns that blanks part are explained, rows of a socket's table are not")
  func columns() {
    let manual =
      "# netstat\n\n```\nESTABLISHED   the socket has an established connection\nTIME_WAIT     the socket is waiting after close\nLISTEN        the socket is listening for connections\n```\n"
    #expect(facts(in: "\(manual)\nTCP\n", .state) == ["4 ESTABLISHED", "5 TIME-WAIT", "6 LISTEN"])
    let sockets =
      "# ss\n\n```\nESTAB   0   0   10.0.0.1:22   10.0.0.2:5000\nLISTEN  0   128   some where   any port\n```\n\nTCP, SYN, FIN\n"
    #expect(facts(in: sockets, .state).isEmpty)
  }
}
