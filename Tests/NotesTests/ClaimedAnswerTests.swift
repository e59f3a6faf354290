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
    ])
  func wrong(note: String) { #expect(!found(note).isEmpty, "\(note)") }
}
