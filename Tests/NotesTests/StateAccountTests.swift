import Testing

@testable import Notes

/// What cannot be said of a state, in the words of many.
@Suite("States told by what was sent, what came, what is awaited and whose they are")
struct StateAccountTests {
  private func findings(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "note.md").findings.map(\.rule)
  }

  @Test(
    "a definition that is another state's",
    arguments: [
      "**FIN_WAIT_1**: 수동 종료 측이 FIN을 보내고 ACK를 기다리는 상태",
      "FIN-WAIT-1 : 패시브 클로즈를 한 쪽에서 FIN을 보내고 응답을 기다림",
      "FIN_WAIT1: 상대방의 FIN을 받고 ACK를 보낸 상태",
      "FIN-WAIT-1 - FIN에 대한 ACK를 받은 상태",
      "FIN_WAIT_1: 애플리케이션이 종료될 때까지 기다리는 상태",
      "FIN-WAIT-1: The passive closer has sent a FIN and waits for the ACK",
      "FIN_WAIT_1: state after it has performed a passive close",
      "FIN-WAIT-1: the host has received a FIN from its peer",
      "FIN_WAIT_1: waiting for the application to close the socket",
      "FIN-WAIT-1: a socket that received the ACK of its FIN and waits for the peer's FIN",
      "SYN_SENT: SYN을 받고 응답을 기다리는 상태",
      "SYN-SENT: 클라이언트가 보낸 SYN을 수신한 상태",
      "SYN_SENT : 서버 측의 상태로 SYN을 보낸 후 대기",
      "SYN_SENT - 연결 요청을 받고 SYN+ACK를 기다리는 상태",
      "SYN-SENT: SYN+ACK를 보내고 ACK를 기다리는 상태",
      "SYN_SENT: Client state after receiving the first SYN; waits for SYN+ACK",
      "SYN-SENT: only seen on the server side after it initiates a connection",
      "SYN_SENT: a SYN has been received, waiting for the SYN-ACK",
      "SYN-SENT: the passive opener sent a SYN and waits",
      "SYN_SENT: sent a SYN-ACK and is waiting for the final ACK",
      "SYN_RCVD: 요청을 보내고 상대방의 응답을 기다리는 중",
      "SYN-RECEIVED: SYN을 보내고 SYN+ACK를 기다리는 상태",
      "SYN_RECV : SYN+ACK를 받고 ACK를 보낸 상태",
      "SYN_RCVD: 능동적으로 연결을 연 쪽이 SYN을 받은 상태",
      "SYN-RECEIVED : 클라이언트의 상태로, SYN을 받은 뒤 ACK를 기다린다",
      "SYN-RECEIVED: has sent a SYN and is waiting for a SYN-ACK",
      "SYN_RCVD: the active opener got a SYN and sent SYN-ACK",
      "SYN_RECV: received SYN+ACK, waiting for ACK",
      "SYN_RCVD: client state after a SYN has been received",
      "CLOSE_WAIT: 능동적으로 연결을 종료한 쪽의 상태",
      "CLOSE-WAIT: FIN을 보내고 ACK를 기다리는 상태",
      "CLOSE_WAIT : 상대방에게 FIN을 보낸 상태",
      "CLOSE_WAIT: 자신의 FIN에 대한 ACK를 받은 상태",
      "CLOSE-WAIT: FIN을 받은 후 상대의 FIN을 기다리는 상태",
      "CLOSE-WAIT: has sent a FIN packet to the other side, indicating the other side wants to close",
      "CLOSE_WAIT: Active closer received FIN, waiting for the application",
      "CLOSE_WAIT: a FIN was sent and its ACK is awaited",
      "CLOSE-WAIT: waits for the ACK of its FIN",
      "CLOSE_WAIT：主动关闭连接，收到FIN，返回ACK。",
      "FIN_WAIT_2: SYN에 대한 ACK를 받은 상태",
      "FIN-WAIT-2: 패시브 클로즈 측이 FIN의 ACK를 받은 상태",
      "FIN_WAIT_2: FIN을 보내고 ACK를 기다리는 상태",
      "FIN-WAIT-2 : 나중에 닫는 쪽이 ACK를 받고 기다리는 상태",
      "FIN_WAIT_2: FIN에 대한 ACK를 보내고 상대의 FIN을 기다리는 상태",
      "FIN-WAIT-2: after receiving an ACK for its SYN packet, the other side has acknowledged the close request",
      "FIN-WAIT-2: the passive closer waits for a FIN",
      "FIN_WAIT_2: sent FIN and waiting for ACK",
      "FIN-WAIT-2: waiting for the ACK of its FIN",
      "FIN_WAIT_2: has sent an ACK for the FIN and waits for another FIN",
      "LAST_ACK: 능동 종료 측이 FIN을 보내고 마지막 ACK를 기다리는 상태",
      "LAST-ACK : FIN을 기다리는 상태",
      "LAST_ACK: 남은 데이터를 보내기 위해 대기하는 상태",
      "LAST_ACK: 먼저 종료를 요청한 쪽이 마지막 ACK를 기다림",
      "LAST-ACK: SYN을 보내고 ACK를 기다리는 상태",
      "LAST_ACK: the side that closed first waits for the ACK of its FIN",
      "LAST-ACK: waiting for the peer to send its FIN",
      "LAST_ACK: waits for the application to close",
      "LAST-ACK: active close side, waiting for the last ACK",
      "LAST_ACK: has sent a FIN and is waiting for a FIN",
      "TIME_WAIT: 수동적으로 종료한 쪽이 마지막 ACK를 보내고 기다리는 상태",
      "TIME-WAIT : 상대의 FIN을 기다리는 상태",
      "TIME_WAIT: 나중에 연결을 닫은 쪽에서 2MSL을 기다린다",
      "TIME_WAIT: 애플리케이션이 종료되기를 기다리는 상태",
      "TIME-WAIT: SYN을 보내고 대기하는 상태",
      "TIME_WAIT: the passive closer waits 2 MSL",
      "TIME-WAIT: waiting for the peer's FIN",
      "TIME_WAIT: waits for the application to close",
      "TIME-WAIT: entered by the passive closer",
      "TIME_WAIT: the side which performed the passive close waits for 2MSL",
      "LISTEN: 액티브 오픈 호스트가 연결을 기다리는 상태",
      "LISTEN: SYN을 보내고 응답을 기다리는 상태",
      "LISTEN : 클라이언트의 상태로 연결을 기다림",
      "LISTEN: SYN+ACK를 기다리는 상태",
      "LISTEN : 능동적으로 연결을 여는 호스트의 상태",
      "LISTEN: active open; the socket waits for connections",
      "LISTEN: client state, waiting for connections",
      "LISTEN: has sent a SYN",
      "LISTEN: waiting for a FIN",
      "LISTEN: the active opener waits for a SYN",
    ])
  func definitions(line: String) { #expect(findings("# TCP 상태\n\n- \(line)\n") != [], "\(line)") }

  @Test(
    "what is waited for on the way into a state, and who opens",
    arguments: [
      "클라이언트는 서버의 FIN을 받기 위해 TIME-WAIT 상태가 된다.",
      "이때 남은 데이터를 보내기 위해 LAST_ACK 상태가 된다.",
      "자신의 통신이 끝날 때까지 기다리게 되는데 이를 \"TIME_WAIT\" 상태라고 한다.",
      "서버는 FIN을 기다리는 LAST_ACK 상태에 들어간다.",
      "클라이언트는 ACK를 받은 뒤 서버의 FIN을 기다리는 TIME_WAIT 상태로 바뀐다.",
      "ACK를 기다리는 CLOSE_WAIT 상태로 전환된다.",
      "애플리케이션이 종료될 때까지 기다리는 FIN_WAIT_1 상태가 된다.",
      "서버로서 동작하는 액티브 오픈 호스트는 일반적으로 LISTEN 상태를 유지한다.",
      "능동적으로 연결을 여는 쪽은 SYN_RECEIVED 상태가 된다.",
      "수동 오픈 측이 SYN_SENT 상태에 들어간다.",
      "The client waits for the server's FIN in TIME_WAIT.",
      "The passive opener moves to SYN_SENT.",
      "The active opener stays in LISTEN.",
      "The active opener enters SYN_RCVD.",
      "The server waits for the ACK of its FIN in CLOSE_WAIT.",
      "The client waits for the FIN in the LAST_ACK state.",
      "The host that performs an active open is in LISTEN.",
      "The server waits for its application to close in LAST_ACK.",
    ])
  func tellings(line: String) { #expect(findings("# TCP 연결\n\n\(line)\n") != [], "\(line)") }

  @Test("a row with the way into the state beside what is said of it")
  func rows() {
    #expect(
      findings(
        "# TCP states\n\n| State | Meaning | Way |\n|---|---|---|\n| FIN_WAIT_1 | Passive closer sent FIN, waiting for ACK | ESTABLISHED → FIN_WAIT_1 |\n"
      ) == ["state-meaning"])
  }

  @Test(
    "whose number is carried and whose acknowledged, and who gets what",
    arguments: [
      "# TCP three-way handshake\n\n- **SYN**: The client sends a SYN.\n- **SYN-ACK**: It contains the client's own ISN and acknowledges the receipt of the server's ISN.\n- **ACK**: The client answers.",
      "# TCP three-way handshake\n\n- SYN-ACK: The server replies with SYN-ACK, which acknowledges the server's SYN.",
      "# TCP three-way handshake\n\n- ACK: The client sends an ACK confirming the receipt of the client's ISN.",
      "# TCP three-way handshake\n\nACK: The server sends an acknowledgment (ACK) back to the client, confirming the receipt of the server's SYN-ACK.",
      "# TCP three-way handshake\n\n1. SYN: client → server\n2. SYN-ACK: The server responds with a SYN-ACK packet, which includes its own sequence number and acknowledges the client's FIN.",
      "# TCP three-way handshake\n\n3. Finally the client acknowledges the client's SYN with an ACK.",
      "# TCP three-way handshake\n\n2. The server sends SYN-ACK with the client's own initial sequence number.",
      "# TCP three-way handshake\n\n- SYN: The client sends a SYN carrying the server's initial sequence number.",
      "# TCP three-way handshake\n\nThe server receives the SYN-ACK and sends an ACK.",
      "# TCP three-way handshake\n\nThe client receives the SYN and answers with SYN-ACK.",
      "# TCP 3-way handshake\n\n2. 서버는 서버의 SYN에 대한 ACK와 자신의 SYN을 보낸다.",
      "# TCP 3-way handshake\n\n3. 클라이언트는 클라이언트의 ISN을 확인했다는 ACK를 서버에게 보낸다.",
      "# TCP 3-way handshake\n\n- SYN-ACK: 클라이언트의 FIN에 대한 응답으로 SYN과 ACK를 보낸다.",
      "# TCP 3-way handshake\n\n- 2단계: 서버는 클라이언트의 FIN을 확인하고 SYN+ACK를 보낸다.",
      "# TCP 3-way handshake\n\n3. 서버는 SYN+ACK를 받고 ACK를 보낸다.",
      "# TCP 3-way handshake\n\n2. 클라이언트는 SYN을 받고 SYN+ACK를 보낸다.",
      "# TCP 3-way handshake\n\n서버는 클라이언트의 초기 순서 번호를 담은 SYN+ACK를 보낸다.",
      "# TCP 3-way handshake\n\n- ACK: 서버가 서버의 SYN에 대한 확인 응답을 보낸다.",
    ])
  func acknowledged(note: String) { #expect(findings(note) != [], "\(note)") }
}
