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

  @Test(
    "who may send what, what a close is made of, and what is waited for how long",
    arguments: [
      "# TCP\n\nWhen opening, TCP uses a three-way handshake (FIN, SYN+ACK, ACK).",
      "# TCP\n\n3-way handshake (SYN, SYN, ACK)로 연결한다.",
      "# TCP three-way handshake\n\nThe server sends a SYN packet to request a connection.",
      "# TCP three-way handshake\n\nFirst, the server will send a TCP segment with a SYN flag.",
      "# TCP 3-way handshake\n\n우선 서버는 클라이언트에 연결을 요청하는 SYN 세그먼트를 보내는데요.",
      "# TCP 3-way handshake\n\n클라이언트는 그 응답으로 SYN-ACK(acknowledge) 패킷을 보냅니다.",
      "# TCP 3-way handshake\n\n그 다음 클라이언트는 SYNACK를 보내고 서버의 ACK 세그먼트를 기다린다",
      "# TCP three-way handshake\n\nThen the client sends a SYN-ACK packet, agreeing to the connection.",
      "# TCP three-way handshake\n\n3. Server sends an ACK packet to the server to confirm.",
      "# TCP three-way handshake\n\n3. The client sends an ACK to the client.",
      "# TCP 3-way handshake\n\n서버가 서버에게 SYN+ACK를 보낸다.",
      "# TCP 3-way handshake\n\n클라이언트는 클라이언트에 SYN 패킷을 전송한다.",
      "# TCP three-way handshake\n\nThe client must acknowledge the server's RST.",
      "# TCP 4-way handshake\n\n클라이언트의 RST에 대한 ACK를 보낸다.",
      "# TCP\n\n일정시간 동안 세션을 남겨놓고 잉여 패킷을 기다리는 과정을 \"FIN_WAIT_2\" 라고 합니다.",
      "# TCP\n\n뒤늦게 도착하는 패킷을 기다리는 LAST_ACK 상태가 된다.",
      "# TCP\n\n- **CLOSE_WAIT:** Post-close absorption state. 2×MSL=240s.",
      "# TCP\n\n- CLOSE_WAIT: lasts 2MSL so that old segments die out.",
      "# TCP\n\n서버 → 클라이언트 : 일단 확인 메시지를 보내고 자신의 통신이 끝날때까지 기다림. (FIN_WAIT_2 상태)",
      "# TCP\n\n서버는 일단 확인 메시지를 보내고 자신의 통신이 끝날 때까지 기다리는데 이 상태가 FIN_WAIT_2 상태다.",
      "# TCP\n\n이때 A클라이언트는 FIN 을 보내고 SYN/ACK 응답을 기다리는 SYN_SENT 상태이다.",
      "# TCP\n\n- the receiving kernel sends `RST` and enters the `LAST-ACK` state;",
      "# TCP\n\n서버는 RST를 보내고 LAST_ACK 상태가 된다.",
      "# TCP\n\n- LAST_ACK: RST를 보내고 ACK를 기다리는 상태",
      "# TCP 4-way handshake\n\n1. 클라이언트가 FIN을 보낸다.\n2. 서버가 ACK를 보낸다.\n3. 서버가 RST를 보낸다.\n4. 클라이언트가 ACK를 보낸다.",
    ])
  func parts(note: String) { #expect(findings(note) != [], "\(note)") }

  @Test(
    "whose FIN comes when, and flags that a close or an opening never has",
    arguments: [
      "# TCP 4-way handshake\n\n1. 클라이언트가 FIN을 보낸다.\n2. 서버는 ACK를 보낸다.\n3. 클라이언트는 서버에게 FIN을 전송한다.\n4. 클라이언트는 ACK를 보낸다.",
      "# TCP 연결 종료\n\n- 서버가 FIN을 전송한다.\n- 클라이언트가 ACK를 전송한다.\n- 서버가 FIN을 전송한다.\n- 서버가 ACK를 전송한다.",
      "# TCP connection termination\n\n1. The client sends a FIN to the server.\n2. The server sends an ACK.\n3. The client sends its own FIN.\n4. The client replies with an ACK.",
      "# Closing TCP Connection\n\n1. FIN\n2. SYN\n3. FIN\n4. RST",
      "# TCP 4-way handshake\n\n1. FIN\n2. RST\n3. SYN\n4. ACK",
      "# TCP 3-way handshake\n\n1. FIN\n2. SYN-ACK\n3. RST",
      "# TCP 3-way handshake\n\n1. 클라이언트가 RST 패킷을 보낸다.\n2. 서버가 SYN+ACK를 보낸다.\n3. 클라이언트가 ACK를 보낸다.",
      "# TCP\n\n```\nServer ------ SYN ------> Client\nClient <------ SYN-ACK ------ Server\nClient ------ ACK ------> Server\n```",
    ])
  func stories(note: String) { #expect(findings(note) != [], "\(note)") }

  @Test(
    "a title's flag and its text, a chain with words behind it, one side's list",
    arguments: [
      "# TCP\n\n- **Sender Sends FIN**: The sender initiates the termination by sending a TCP segment with the RST (Reset) flag set.",
      "# TCP 4-way handshake\n\n- FIN: 클라이언트가 서버에게 SYN 패킷을 보내 종료를 요청한다.",
      "# TCP 3-way handshake\n\n- **SYN**: the client sends a FIN packet to the server.",
      "# TCP\n\n- **Close: 4-way handshake** ➔ FIN → SYN → FIN → ACK (either side may start; FIN/ACK can combine into 3)",
      "# TCP states\n\n- SYN-SENT: A socket is trying to connect by sending a SYN packet. This state is only seen on the server side after it asks for a connection.",
      "# TCP 4-way handshake\n\n1. Client가 연결을 종료하겠다는 FIN플래그를 전송한다.\n2. Server는 ACK를 Client에게 보내준다.\n3. Close준비가 다 된 후 Client는 Server에게 FIN 플래그를 전송한다.\n4. Client는 ACK를 Server에게 보내준다. 만약 에러로 종료가 지연되면 CLOSED가 된다.",
      "# TCP\n\nClient도 마찬가지로 Server에서 보낼 FIN을 받기위해 TIME-WAIT 상태가 된다.",
    ])
  func titles(note: String) { #expect(findings(note) != [], "\(note)") }

  @Test(
    "what a flag is for, told of a whole opening or close",
    arguments: [
      "# TCP\n\n- `RST` (finish) : 세션을 종료시키는데 사용되며, 더 이상 보낸 데이터가 없음을 나타낸다.",
      "# TCP three-way handshake\n\n* The receiving device replies with a FIN+ACK (Synchronize-Acknowledgement) packet",
      "# TCP 연결 해제\n\n총 4단계로 연결을 해제하며, RST과 ACK 플래그를 사용합니다.",
      "# TCP\n\n연결을 종료할 시 4-way Handshake라는 과정을 거치고 SYN과 ACK를 주고받음",
      "# TCP\n\n3-way handshake에서는 FIN과 ACK 플래그를 사용한다.",
      "# TCP\n\nThe 3-way handshake establishes a connection using the RST and ACK flags.",
      "# TCP 4-way handshake\n\n2. 서버는 RST플래그를 받았다는 ACK를 전송한다.",
      "# TCP 4-way handshake\n\n4. 클라이언트는 RST 패킷을 받고 ACK를 보낸다.",
      "# TCP 4-way handshake\n\nAfter receiving the RST, the client sends an ACK.",
      "# TCP 3-way handshake\n\n- 클라이언트는 서버에 클라이언트의 ISN을 담아 FIN을 보냄",
      "# TCP 3-way handshake\n\n- 서버는 클라이언트의 FIN을 수신하고, 서버의 ISN을 보내며 승인 번호로 클라이언트의 ISN+1을 보냄",
      "# TCP three-way handshake\n\nThe client sends a FIN with its initial sequence number.",
      "# TCP 3-way handshake\n\n2. Client → Server : SYN + ACK (요청 수락)",
      "# TCP 3-way handshake\n\n2. SYN-ACK: 클라이언트가 서버의 요청을 받고, 승인 메시지(SYN-ACK)를 보냄.",
      "# TCP\n\n1) Server chooses to close the connection and sends a special TCP shutdown segment (FIN) to the server.",
    ])
  func uses(note: String) { #expect(findings(note) != [], "\(note)") }

  @Test(
    "a stranger among steps of which not all can be read",
    arguments: [
      "# TCP\n\n1. 클라이언트는 서버에 SYN을 보낸다.\n2. 서버는 FIN+ACK를 보낸다.\n3. 연결이 맺어진다.",
      "# TCP\n\n1. 클라이언트가 FIN을 보낸다.\n2. 서버가 확인한다.\n3. 서버가 RST를 보낸다.\n4. 클라이언트가 ACK를 보낸다.",
      "# TCP\n\n1. The client sends a FIN.\n2. The server sends a SYN.\n3. The server is done.\n4. The client sends an ACK.",
    ])
  func partly(note: String) { #expect(findings(note) != [], "\(note)") }
}
