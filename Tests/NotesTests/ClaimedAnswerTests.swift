import Testing

@testable import Notes

@Suite("Claims on themes whose right answers are few")
struct ClaimedAnswerTests {
  private func found(_ note: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "note.md").findings.map(\.rule)
  }

  @Test(
    "A claim that holds no word of the right answer is found",
    arguments: [
      "## Window scaling\n\n- Applied to the window in the SYN too",
      "SYN에 실린 윈도우에도 윈도우 스케일을 적용한다.",
      "### 흐름 제어(Flow Control)란?\n\n네트워크 상태에 맞춰 보내는 빠르기를 조절한다.",
      "Flow control adjusts the rate to what the routers of the network can take.",
      "혼잡 제어는 수신 측 버퍼가 넘치지 않도록 하는 기능이다.",
      "## Congestion control\n\nIt protects the receiver from overflowing.",
      "Each time the timer value runs out it is halved.", "재전송 타이머는 만료될 때마다 타이머 값을 절반으로 줄인다.",
      "The window tells the free buffer. If it says 0, the connection is closed by the sender.",
      "윈도우가 0이 되면 송신 측이 연결을 끊는다.",
      "## SYN flood\n\nThe server collects connections in ESTABLISHED until its queue is full.",
      "SYN 플러딩은 서버에 SYN_SENT 상태의 연결을 쌓이게 하는 공격이다.",
      "Simultaneous open: both send a SYN, and the result is two connections.", "동시 열기를 하면 연결이 두 개 생긴다.",
      "It must always be the client that begins the close.", "연결 종료는 반드시 클라이언트가 먼저 시작한다.",
      "The window field tells how many bytes the host is going to send.", "윈도우 필드: 앞으로 보낼 데이터의 양을 적는다",
      "The initial sequence number is always 0.", "초기 순서 번호는 항상 0이다.",
      "An out-of-order segment: its ACK is delayed, to give the rest some time.",
      "순서가 어긋난 세그먼트가 오면 ACK를 늦게 보낸다.",
      "SACK tells its blocks once, in the handshake.", "SACK 블록은 핸드셰이크에서 한 번만 주고받는다.",
      "- FIN: stands at the end of every segment", "- F(FIN) : 모든 세그먼트의 끝에 붙는다",
      "The ACK bit is set in all segments, including the first SYN.", "ACK 비트는 첫 SYN을 포함해 모든 세그먼트에 켜진다.",
      "Each write() becomes exactly one segment.", "write() 한 번은 세그먼트 하나에 그대로 대응한다.",
      "The peer is done. We sit in LAST_ACK until our program calls close().",
      "상대가 닫았다. 프로그램이 close()를 호출할 때까지 LAST_ACK에 머문다.",

      "In congestion avoidance cwnd grows by one MSS for each ACK.",
      "혼잡 회피에서는 ACK를 받을 때마다 cwnd가 1 MSS씩 늘어난다.",
      "The unit of the window field is one segment.", "윈도우 필드의 단위는 세그먼트이다.",
      "**What is in a duplicate ACK?**\n\nA: The number of the segment that just arrived.",
      "중복 ACK에는 방금 도착한 세그먼트의 번호가 들어 있다.", "ECN: the receiver echoes the mark with CWR.",
      "ECN에서 송신 측이 ECE를 켜서 알린다.",
      "URG segments overtake other traffic in the network.", "긴급 데이터는 네트워크에서 다른 연결의 데이터보다 먼저 간다.",
      "CLOSE_WAIT goes away if tcp_fin_timeout is lowered.",
      "CLOSE_WAIT이 쌓이면 커널 파라미터 tcp_fin_timeout을 줄여 해결한다.",
      "- **RCV.NXT**: the last number received", "- RCV.NXT: 마지막으로 받은 번호",
      "- SND.UNA: the next sequence number to be sent", "- SND.UNA: 다음에 보낼 번호",
      "In FIN_WAIT_2 it may send further data.", "FIN_WAIT_2에서도 데이터를 계속 보낼 수 있다.",
      "Nagle's algorithm delays ACKs.", "네이글 알고리즘은 ACK를 모아 보낸다.",
      "A RST has to be acknowledged like a FIN.", "RST도 ACK를 받아야 한다.",
      "The side that gets a RST goes to CLOSE_WAIT and then to CLOSED.", "RST를 받은 쪽은 TIME_WAIT 상태로 기다린다.",
      "A client that got the ACK but not the FIN is in CLOSING.", "ACK만 받고 FIN을 못 받은 쪽은 CLOSING에 머문다.",
      "Who ends in TIME_WAIT?\nThe first closer.\n\n**Why does it wait?**\nSince the program has to read its mail first.",
    ])
  func wrong(note: String) { #expect(!found(note).isEmpty, "\(note)") }
}
