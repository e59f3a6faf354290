import Testing

@testable import Notes

@Suite("What is told to follow on an event where no state is named")
struct EventSituationTests {
  /// What another rule knows already is left to it.
  private func isFound(_ note: String) -> Bool { !findings("# TCP\n\n\(note)\n").isEmpty }

  @Test(
    "segments that belong nowhere, come twice, too early or broken",
    arguments: [
      ("듣고 있지 않은 포트로 SYN이 오면 TCP는 조용히 버린다.", true), ("듣고 있지 않은 포트로 SYN이 오면 TCP는 RST로 답한다.", false),
      ("A SYN to a closed port is silently dropped by TCP.", true),
      ("A firewall silently drops a SYN to a closed port.", false),
      ("재부팅된 호스트는 예전 연결의 데이터를 받으면 FIN으로 응답한다.", true), ("재부팅된 호스트는 예전 연결의 데이터를 받으면 RST로 응답한다.", false),
      ("Once the server has rebooted, data for the old connection gets no answer.", true),
      ("Once the server has rebooted, data for the old connection is answered with a RST.", false),
      ("이미 받은 데이터가 또 오면 수신자는 아무 응답 없이 버린다.", true), ("이미 받은 데이터가 또 오면 버리고 ACK를 보낸다.", false),
      ("Data that was already received is dropped without an answer.", true),
      ("Data that was already received is dropped, but an ACK is sent.", false),
      ("순서가 어긋난 세그먼트를 받으면 그 세그먼트의 번호로 ACK를 보낸다.", true), ("순서가 어긋난 세그먼트를 받으면 기다리던 번호로 ACK를 보낸다.", false),
      ("An out-of-order segment is acknowledged with its own sequence number.", true),
      ("An out-of-order segment is not acknowledged with its own sequence number.", false),
      ("체크섬이 맞지 않는 세그먼트를 받으면 수신자는 RST를 보낸다.", true), ("체크섬이 맞지 않는 세그먼트를 받으면 아무것도 보내지 않는다.", false),
      ("A segment that fails the checksum is answered with a RST.", true),
      ("A segment that fails the checksum is discarded without an answer.", false),
      ("SEG.ACK가 SND.NXT보다 크면 RST를 보낸다.", true), ("SEG.ACK가 SND.NXT보다 크면 ACK를 보낸다.", false),
      ("An ACK of data not yet sent is answered with a RST.", true),
      ("An ACK of data not yet sent is answered with an ACK.", false),
      ("수신 윈도우 밖의 세그먼트를 받으면 RST를 보낸다.", true), ("수신 윈도우 밖의 세그먼트를 받으면 ACK를 보낸다.", false),
      ("A segment outside the receive window is answered with a RST.", true),
      ("A segment outside the receive window is answered with an ACK.", false),
    ])
  func segments(note: String, isWrong: Bool) { #expect(isFound(note) == isWrong) }

  @Test(
    "losses, timers and windows",
    arguments: [
      ("핸드셰이크의 마지막 ACK가 유실되면 클라이언트가 SYN을 다시 보낸다.", true),
      ("핸드셰이크의 마지막 ACK가 유실되면 서버가 SYN+ACK를 다시 보낸다.", false),
      ("If the last ACK of the handshake is lost, the client retransmits its SYN.", true),
      ("If the last ACK of the handshake is lost, the server retransmits its SYN,ACK.", false),
      ("종료의 마지막 ACK가 사라지면 서버는 ACK를 다시 보낸다.", true), ("종료의 마지막 ACK가 사라지면 서버는 FIN을 다시 보낸다.", false),
      ("If the final ACK of the close is lost, the passive closer sends its ACK again.", true),
      ("If the final ACK of the close is lost, the passive closer sends its FIN again.", false),
      ("수신 윈도우가 0이 되면 송신자는 연결을 끊는다.", true), ("수신 윈도우가 0이 되어도 송신자는 연결을 끊지 않는다.", false),
      ("At a window of zero the sender closes the connection.", true),
      ("At a window of zero the sender never closes the connection.", false),
      ("지속 타이머가 끝나면 송신자는 FIN을 보낸다.", true), ("지속 타이머가 끝나면 송신자는 프로브를 보낸다.", false),
      ("When the persist timer expires, the sender sends a RST.", true),
      ("When the persist timer expires, the sender sends a probe.", false),
      ("중복 ACK 3개를 받으면 느린 시작을 다시 한다.", true), ("Tahoe는 중복 ACK 3개를 받으면 느린 시작을 다시 한다.", false),
      ("On the third duplicate ACK the sender waits for the retransmission timer.", true),
      ("On the third duplicate ACK the sender no longer waits for the retransmission timer.", false),
      ("다시 보낼 때는 새 순서 번호를 받아서 나간다.", true), ("다시 보낼 때는 새 순서 번호를 쓰지 않는다.", false),
      ("The repeated copy is sent under a fresh sequence number.", true),
      ("A QUIC retransmission gets a new packet number.", false),
    ])
  func losses(note: String, isWrong: Bool) {
    #expect(isFound(note) == isWrong)
  }

  @Test(
    "programs, crossing segments and half-closed connections",
    arguments: [
      ("recv()가 0을 돌려주면 우리 쪽 TCP는 FIN_WAIT_1에 있다.", true),
      ("recv()가 0을 돌려주면 우리 쪽 TCP는 CLOSE_WAIT에 있다.", false),
      ("When recv() returns 0, our end is in FIN_WAIT_1.", true),
      ("When recv() returns 0, our end is in CLOSE_WAIT.", false),
      ("양쪽이 동시에 FIN을 보내면 둘 다 FIN_WAIT_2로 들어간다.", true), ("양쪽이 동시에 FIN을 보내면 둘 다 CLOSING으로 들어간다.", false),
      ("In a simultaneous close only one side keeps TIME-WAIT.", true),
      ("In a simultaneous close both sides keep TIME-WAIT.", false),
      ("동시 열기에서는 연결이 두 개 만들어진다.", true), ("동시 열기에서는 연결이 두 개 만들어지지 않는다.", false),
      ("A simultaneous open makes two connections.", true),
      ("A simultaneous open never makes two connections.", false),
      ("shutdown(SHUT_WR)을 부르면 RST가 나간다.", true), ("shutdown(SHUT_WR)을 부르면 FIN이 나간다.", false),
      ("shutdown(SHUT_WR) makes TCP send a RST.", true), ("shutdown(SHUT_WR) makes TCP send a FIN.", false),
      ("FIN을 보낸 쪽은 그 뒤로 아무것도 받을 수 없다.", true), ("FIN을 보낸 쪽도 계속 받는다.", false),
      ("After its FIN the client throws away any data that reaches it.", true),
      ("After its FIN the client never throws away any data that reaches it.", false),
      ("SYN 쿠키를 쓰면 서버는 SYN마다 상태를 큐에 저장한다.", true), ("SYN 쿠키를 쓰면 서버는 상태를 저장하지 않는다.", false),
      ("With SYN cookies the server stores the state of each connection.", true),
      ("With SYN cookies the server stores no state.", false),
      ("accept()를 불러야 SYN+ACK가 나간다.", true), ("accept()를 부르기 전에 SYN+ACK가 나간다.", false),
      ("The SYN,ACK goes out only when the program calls accept().", true),
      ("The SYN,ACK goes out before accept() is called.", false),
    ])
  func programs(note: String, isWrong: Bool) {
    #expect(isFound(note) == isWrong)
  }
}
