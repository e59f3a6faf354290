import TCP

extension CheckRule {
  /// Who enters which state, when, and where it leads.
  static let sides: [CheckRule] = [
    CheckRule(
      "state-side", by: .unproven,
      Bilingual(ko: "그 상태에 들어가는 것은 다른 쪽입니다.", en: "The state is entered by the other side."),
      reference: "RFC 9293 3.3.2",
      wrong: [
        "# TCP 상태\n\n- Client: FIN_WAIT_2, Server: LISTEN",
        "# States\n\n| Step | Client | Server |\n|---|---|---|\n| 1 | SYN-SENT | LISTEN |\n| 2 | ESTABLISHED | LAST-ACK |",
        "# TCP 상태\n\n| 상태 | 누가 | 언제 |\n|---|---|---|\n| FIN_WAIT_1 | 클라이언트 | FIN을 보낸 뒤 |\n| FIN_WAIT_2 | 클라이언트 | ACK를 받은 뒤 |\n| CLOSE_WAIT | 클라이언트 | FIN을 받은 뒤 |\n| LAST_ACK | 서버 | FIN을 보낸 뒤 |\n| TIME_WAIT | 클라이언트 | 마지막 ACK 뒤 |",

        "# 연결 수립\n\n서버는 SYN_SENT 상태가 된다.",
        "# States\n\n| State | Who |\n|---|---|\n| SYN-SENT | server |\n| CLOSE-WAIT | passive closer |",
        "# Opening\n\nThe client enters SYN_RCVD.",
        "# 연결 종료\n\n능동 종료 쪽의 상태: FIN-WAIT-1, CLOSE-WAIT, TIME-WAIT",

        "# 연결 종료\n\n1. 클라이언트가 서버에게 FIN을 보내고 클라이언트는 FIN_WAIT_1 상태가 된다.\n2. 서버가 클라이언트에게 ACK를 보내고 클라이언트는 CLOSE_WAIT 상태가 된다.\n3. 서버가 클라이언트에게 FIN을 보내고 서버는 LAST_ACK 상태가 된다.\n4. 클라이언트가 서버에게 ACK를 보내고 클라이언트는 TIME_WAIT 상태가 된다.",
      ],
      right: [
        "# TCP 상태\n\n- Client: FIN_WAIT_2, Server: CLOSE_WAIT",
        "# States\n\n| Step | Client | Server |\n|---|---|---|\n| 1 | SYN-SENT | LISTEN |\n| 2 | ESTABLISHED | SYN-RECEIVED |",
        "# TCP 상태\n\n| 상태 | 누가 | 언제 |\n|---|---|---|\n| FIN_WAIT_1 | 클라이언트 | FIN을 보낸 뒤 |\n| FIN_WAIT_2 | 클라이언트 | ACK를 받은 뒤 |\n| CLOSE_WAIT | 서버 | FIN을 받은 뒤 |\n| LAST_ACK | 서버 | FIN을 보낸 뒤 |\n| TIME_WAIT | 클라이언트 | 마지막 ACK 뒤 |",

        "# 연결 수립\n\n클라이언트는 SYN_SENT 상태가 되고 서버는 SYN_RCVD 상태가 된다.",
        "# 연결 종료\n\n서버가 먼저 FIN을 보낸다.\n\n서버는 FIN_WAIT_1 상태가 되고 클라이언트는 CLOSE_WAIT 상태가 된다.",
        "# Simultaneous open\n\nThe client enters SYN_RCVD.",
        "# 연결 종료\n\n먼저 FIN을 보낸 쪽, 즉 능동적으로 연결을 종료한 쪽이 TIME_WAIT 상태를 가진다. 서버가 TIME_WAIT 상태면 서버가 먼저 닫은 것이다.",
        "# 연결 종료\n\n- 능동 종료 쪽의 상태: FIN-WAIT-1, FIN-WAIT-2, TIME-WAIT\n- 수동 종료 쪽의 상태: CLOSE-WAIT, LAST-ACK",
      ]),
    CheckRule(
      "state-twice", severity: .warning,
      Bilingual(
        ko: "상태의 목록에 한 상태가 두 번 나옵니다.", en: "A state stands twice in a list of the states."),
      reference: "RFC 9293 3.3.2",
      wrong: [
        "# TCP 상태\n\n- LISTEN : 서버가 기다린다.\n- SYN_SENT : 요청을 보냈다.\n- SYN_RCVD : 요청을 받았다.\n- ESTABLISHED : 주고받는다.\n- FIN_WAIT_1 : 끝내려고 한다.\n- CLOSE_WAIT : 확인을 받았다.\n- CLOSE_WAIT : 앱이 닫기를 기다린다.\n- LAST_ACK : 마지막을 기다린다.",
        "# States\n\n| State | Meaning |\n|---|---|\n| LISTEN | a server |\n| SYN_SENT | asked |\n| SYN_RCVD | answered |\n| ESTABLISHED | data |\n| TIME_WAIT | ending |\n| FIN_WAIT_2 | half ended |\n| TIME_WAIT | ended |",
      ],
      right: [
        "# TCP 상태\n\n- LISTEN : 서버가 기다린다.\n- SYN_SENT : 요청을 보냈다.\n- SYN_RCVD : 요청을 받았다.\n- ESTABLISHED : 주고받는다.\n- FIN_WAIT_1 : 끝내려고 한다.\n- FIN_WAIT_2 : 확인을 받았다.\n- CLOSE_WAIT : 앱이 닫기를 기다린다.",
        "# Steps\n\n- SYN_SENT : the client asks\n- SYN_RCVD : the server answers\n- ESTABLISHED : the client confirms\n- ESTABLISHED : the server gets it",
        "# States of both\n\n| State | Who |\n|---|---|\n| CLOSED | both |\n| LISTEN | server |\n| SYN_SENT | client |\n| SYN_RCVD | server |\n| ESTABLISHED | both |",
      ]),
    CheckRule(
      "step-state", by: .unproven,
      Bilingual(
        ko: "엔진으로 돌려 보면 그 단계의 상태가 다릅니다.", en: "Played by the engine, the step has other states."),
      reference: "RFC 9293 3.3.2",
      wrong: [
        "# 3-way handshake\n\n1. Client -> active open, SYN => Client:SYN_SENT\n2. SYN => Server:SYN_RCVD\n3. Server -> SYN, ACK\n4. SYN, ACK => Client:CLOSE_WAIT",
        "# 3-way handshake\n\n1. 클라이언트가 서버에게 SYN을 보낸다. 클라이언트는 SYN_SENT 상태가 된다.\n2. 서버가 클라이언트에게 SYN+ACK를 보낸다. 서버는 CLOSE_WAIT 상태가 된다.\n3. 클라이언트가 서버에게 ACK를 보낸다. 클라이언트는 ESTABLISHED 상태가 된다.",
        "# Opening\n\n1. The client sends SYN to the server and enters SYN_SENT.\n2. The server sends SYN+ACK to the client and enters CLOSE_WAIT.\n3. The client sends ACK to the server and enters ESTABLISHED.",
      ],
      right: [
        "# 3-way handshake\n\n1. Client -> active open, SYN => Client:SYN_SENT\n2. SYN => Server:SYN_RCVD\n3. Server -> SYN, ACK\n4. SYN, ACK => Client:ESTABLISHED",
        "# 3-way handshake\n\n1. 클라이언트가 서버에게 SYN을 보낸다. 클라이언트는 SYN_SENT 상태가 된다.\n2. 서버가 클라이언트에게 SYN+ACK를 보낸다. 서버는 SYN_RCVD 상태가 된다.\n3. 클라이언트가 서버에게 ACK를 보낸다. 클라이언트는 ESTABLISHED 상태가 된다.",
        "# Closing\n\n1. Client -> Server: FIN, client in FIN_WAIT_1\n2. Server -> Client: ACK, server in CLOSE_WAIT\n3. Server -> Client: FIN, server in LAST_ACK\n4. Client -> Server: ACK, client in TIME_WAIT",
      ]),
    CheckRule(
      "step-side", by: .unproven,
      Bilingual(ko: "그 세그먼트를 보내는 것은 다른 쪽입니다.", en: "The segment is sent by the other side."),
      reference: "RFC 9293 3.5",
      wrong: [
        "# 4-way handshake\n\n* **1단계** (FIN ->)\n  종료\n* **2단계** (ACK <-)\n  확인\n* **3단계** (FIN ->)\n  종료\n* **4단계** (ACK ->)\n  확인",
        "# 3-way handshake\n\n**1. [client -> server] 연결 요청(SYN)**\n\n요청\n\n**2. [client -> server] 수락(SYN + ACK)**\n\n수락\n\n**3. [client -> server] 응답 (ACK)**\n\n응답",
        "# 3-way handshake\n\n- A > B : SYN\n- A > B : SYN ACK\n- A > B : ACK",
        "# Three-way handshake\n\n#### [Step 1]: Client → SYN → Server\n\ntext\n\n#### [Step 2]: Server → SYN + ACK → Client\n\ntext\n\n#### [Step 3]: Server → ACK → Client",
        "# 3-way handshake\n\n1. 서버가 클라이언트에게 SYN 패킷을 보낸다.",
        "# Three-way handshake\n\n- Client -> Server : SYN+ACK",
        "# Three-way handshake\n\nThe server sends SYN to the client.",
        "# Handshake\n\n- Client -> Server : SYN SEQ=100\n- Client -> Server : SYN,ACK SEQ=300 ACK=101\n- Client -> Server : ACK SEQ=101 ACK=301",
      ],
      right: [
        "# 4-way handshake\n\n* **1단계** (FIN ->)\n  종료\n* **2단계** (ACK <-)\n  확인\n* **3단계** (FIN <-)\n  종료\n* **4단계** (ACK ->)\n  확인",
        "# 3-way handshake\n\n- A > B : SYN\n- B > A : SYN ACK\n- A > B : ACK",
        "# Three-way handshake\n\n#### [Step 1]: Client → SYN → Server\n\ntext\n\n#### [Step 2]: Server → SYN + ACK → Client\n\ntext\n\n#### [Step 3]: Client → ACK → Server",
        "# 3-way handshake\n\n1. 클라이언트가 서버에게 SYN 패킷을 보낸다.\n2. 서버가 클라이언트에게 SYN+ACK 패킷을 보낸다.",
        "# Simultaneous open\n\n- Server -> Client : SYN",
        "# 3-way handshake\n\n1. SYN + ACK를 확인한 클라이언트는 서버에게 ACK를 보낸다.\n2. 동시에 서버가 클라이언트에게 연결을 요청하는 SYN을 보낸다.",
      ]),
    CheckRule(
      "data-side", by: .unproven,
      Bilingual(
        ko: "데이터를 보내는 쪽과 받는 쪽이 바뀌었습니다.",
        en: "The one who sends the data and the one who receives it are mixed up."),
      reference: "RFC 9293 3.4, 3.8",
      wrong: [
        "# 흐름 제어\n\n송신 측의 버퍼 오버플로우를 방지하는 것이다.",
        "# 슬라이딩 윈도우\n\n송신 측에서 설정한 윈도우 크기만큼 확인 없이 보낼 수 있다.",
        "# 신뢰성\n\n- 송신자는 데이터를 잘 받았다는 확인 응답을 보낸다.",
        "# 재전송\n\n타이머가 끝나면 수신자는 잃어버린 세그먼트를 재전송한다.",
        "# 혼잡 제어\n\n네트워크가 혼잡해 보이면 수신자는 스스로 cwnd를 줄인다.",
        "# TCP\n\n송신자는 수신자가 보낸 데이터를 확인한다.",
        "# Reliability\n\nThe sender sends an ACK for each segment.",
        "# 신뢰성\n\n- **Acknowledgment (확인 응답)**: The sender sends an ACK for each segment.",
        "# 지연 응답\n\n송신 측은 부하를 줄이기 위해 몇 개씩 모아 ACK를 보낸다.",
        "# Reliability\n\nThe receiver retransmits segments if acknowledgments do not come.",
        "# Flow control\n\nIt keeps a fast receiver from overwhelming the sender.",
        "# Flow control\n\nThe sender advertises its free buffer space.",
        "# Retransmission\n\nThe receiver retransmits the segment when the timer expires.",
        "# Congestion control\n\nThe receiver halves its congestion window.",
        "# Fast retransmit\n\nThe receiver gets three duplicate ACKs.",
      ],
      right: [
        "# 흐름 제어\n\n수신 측의 버퍼 오버플로우를 방지하는 것이다.",
        "# 슬라이딩 윈도우\n\n수신 측에서 설정한 윈도우 크기만큼 송신 측이 확인 없이 보낼 수 있다.",
        "# 신뢰성\n\n- 수신자는 데이터를 잘 받았다는 확인 응답을 송신자에게 보낸다.",
        "# 재전송\n\n- 수신자가 ACK를 보내지 않으면 송신자는 재전송한다.\n- 수신자는 순서 번호를 보고 재전송된 세그먼트를 버린다.\n- 수신자는 송신자에게 재전송을 요청한다.",
        "# 혼잡 제어\n\n송신자는 수신자가 받을 수 있는 만큼만, 네트워크가 허락하는 만큼만 데이터를 보낸다.",
        "# 흐름 제어\n\n송신 측과 수신 측의 데이터 처리 속도 차이를 해결한다.\n\n송신 측의 전송 속도가 수신 측의 처리 속도보다 빠르면 버퍼가 넘친다.",
        "# 연결 수립\n\n송신자는 마지막으로 ACK를 보내고 연결이 수립된다.",
        "# Reliability\n\nThe receiver sends an ACK to the sender for each segment.",
        "# Flow control\n\nIt keeps a fast sender from overwhelming the receiver.",
        "# Retransmission\n\nThe receiver acknowledges what arrives, and the sender retransmits the rest.",
        "# Header\n\nWindow: how many bytes the sender of this segment is willing to receive.",
        "# Handshake\n\nThe sender sends an ACK to the receiver.",
        "# TCP\n\n1. 송신자는 수신자에게 요청(SYN)을 보냄\n2. 수신자는 송신자에게 수락(SYN, ACK)을 보냄\n3. 송신자는 수신자에게 확인 응답(ACK)을 보냄",
      ]),
    CheckRule(
      "handshake-flags", by: .steps,
      Bilingual(ko: "핸드셰이크에 올 수 없는 플래그입니다.", en: "The flag does not belong in the handshake."),
      reference: "RFC 9293 3.5",
      wrong: [
        "# 3-way handshake\n\n**1. [client -> server] 연결 요청(SYN)**\n\n요청\n\n**2. [server -> client] 수락(FIN + ACK)**\n\n수락\n\n**3. [client -> server] 응답 (ACK)**\n\n응답",
        "# 3-way handshake\n\nclient는 SYN을 보낸다.\n\nserver는 SYN과 ACK를 받아들인다. 이때 `ACK` 플래그와 `FIN` 플래그를 함께 보낸다.",
        "# 3-way handshake\n\nSYN과 FIN 플래그 비트를 1로 설정한 세그먼트를 보낸다.",
        "# 3-way handshake\n\n1. 클라이언트가 서버에게 SYN을 보낸다.\n2. 서버가 클라이언트에게 FIN+ACK를 보낸다.\n3. 클라이언트가 서버에게 ACK를 보낸다.",
        "# Three-way handshake\n\n1. Client → Server: SYN\n2. Server → Client: FIN+ACK\n3. Client → Server: ACK",
        "# TCP\n\n- 연결 허락: SYN=1, ACK=0 (SYN+ACK 세그먼트)", "# TCP\n\nB replies: SYN=1, ACK=0, seq=y, ack=x+1",
      ],
      right: [
        "# 3-way handshake\n\nclient는 SYN을 보낸다.\n\nserver는 SYN을 받아들인다. 이때 `ACK` 플래그와 `SYN` 플래그를 함께 보낸다.",
        "# 3-way handshake\n\nSYN과 ACK 플래그 비트를 1로 설정한 세그먼트를 보낸다.",
        "# 4-way handshake\n\n1. 클라이언트가 서버에게 FIN을 보낸다.\n2. 서버가 클라이언트에게 FIN+ACK를 보낸다.",
        "# Three-way handshake\n\n1. Client → Server: SYN\n2. Server → Client: SYN+ACK\n3. Client → Server: ACK",
        "# TCP\n\n- 연결 요청: SYN=1, ACK=0 (SYN 세그먼트)", "# TCP\n\nB replies: SYN=1, ACK=1, seq=y, ack=x+1",
      ]),
    CheckRule(
      "handshake-order", by: .unproven,
      Bilingual(ko: "핸드셰이크의 순서가 바뀌었습니다.", en: "The steps of the handshake are out of order."),
      reference: "RFC 9293 3.5",
      wrong: [
        "# Handshake\n\n## Step 1 - SYN\n\nClient sends\n\n## Step 2 - SYN + ACK\n\nServer replies\n\n## Step 3 - FIN\n\nClient sends",
        "# 3-way handshake\n\n1. 클라이언트가 SYN을 보낸다.\n2. 클라이언트가 ACK를 보낸다.\n3. 서버가 SYN+ACK를 보낸다.",
        "# Three-way handshake\n\n1. SYN\n2. ACK\n3. SYN+ACK", "# 3-way handshake\n\n`SYN → ACK → SYN+ACK`",
        "# Three-way handshake\n\n```\nSYN\n↓\nACK\n↓\nSYN + ACK\n```",
        "# TCP\n\n- 3-way handshake\n  - syn, ack, syn-ack",
        "# TCP\n\nIt is also called SYN-SYN-ACK (rather SYN-ACK, SYN, ACK).",
      ],
      right: [
        "# 3-way handshake\n\n**1. [client -> server] 연결 요청(SYN)**\n\n요청\n\n**2. [server -> client] 수락(SYN + ACK)**\n\n수락\n\n**3. [client -> server] 응답 (ACK)**\n\n응답",
        "# Handshake\n\n## Step 1 - SYN\n\nClient sends\n\n## Step 2 - SYN + ACK\n\nServer replies\n\n## Step 3 - ACK\n\nClient sends",
        "# 3-way handshake\n\n1. 클라이언트가 SYN을 보낸다.\n2. 서버가 SYN+ACK를 보낸다.\n3. 클라이언트가 ACK를 보낸다.",
        "# Three-way handshake\n\n1. SYN\n2. SYN+ACK\n3. ACK", "# 3-way handshake\n\n`SYN → SYN+ACK → ACK`",
        "# TCP\n\n- 3-way handshake\n  - syn, syn-ack, ack",
        "# TCP\n\nTypes of segments such as SYN, ACK, SYN-ACK and FIN",
      ]),
    CheckRule(
      "socket-calls",
      Bilingual(
        ko: "서버는 socket, bind, listen, accept를 이 순서로 부릅니다.",
        en: "A server calls socket, bind, listen and accept in this order."),
      reference: "POSIX.1-2017 listen",
      wrong: [
        "# TCP 소켓\n\n서버: socket() 생성 → accept() 연결 허용 → listen() 대기 → bind() 주소 할당 → close()",
        "# TCP sockets\n\nServer: `socket -> listen -> bind -> accept`",
      ],
      right: [
        "# TCP 소켓\n\n서버: socket() 생성 → bind() 주소 할당 → listen() 대기 → accept() 연결 허용 → close()",
        "# TCP sockets\n\nServer: `socket -> bind -> listen -> accept`; client: `socket -> connect`",
        "# TCP sockets\n\nFunctions such as `listen()`, `bind()` and `accept()` make up the interface.",
        "# TCP sockets\n\nclient connect → server listen → server accept",
      ]),
    CheckRule(
      "close-order", by: .unproven,
      Bilingual(ko: "연결 종료의 순서가 맞지 않습니다.", en: "The steps of the close are out of order."),
      reference: "RFC 9293 3.6",
      wrong: [
        "# 4-way handshake\n\n* **1단계** (FIN ->)\n  종료\n* **2단계** (SYN <-)\n  확인\n* **3단계** (FIN <-)\n  종료\n* **4단계** (ACK ->)\n  확인",
        "# 4-way handshake\n\nclient가 FIN을 보낸다.\n\nserver는 ACK를 보내고, 뒤에 자신의 FIN을 보낸다.\n\nclient는 server에 SYN을 보낸다.",
        "# 4-way handshake\n\nFIN → FIN → ACK → FIN", "# Closing\n\nFIN → ACK → SYN → ACK",
        "# 4-way handshake\n\n1. 클라이언트가 서버에게 FIN을 보낸다.\n2. 서버가 클라이언트에게 ACK를 보낸다.\n3. 서버가 클라이언트에게 SYN을 보낸다.\n4. 클라이언트가 서버에게 ACK를 보낸다.",
        "# Connection termination\n\n1. The client sends FIN to the server.\n2. The client sends ACK to the server.\n3. The server sends ACK to the client.\n4. The server sends FIN to the client.",
      ],
      right: [
        "# 4-way handshake\n\n* **1단계** (FIN ->)\n  종료\n* **2단계** (ACK <-)\n  확인\n* **3단계** (FIN <-)\n  종료\n* **4단계** (ACK ->)\n  확인",
        "# 4-way handshake\n\nclient가 FIN을 보낸다.\n\nserver는 ACK를 보내고, 뒤에 자신의 FIN을 보낸다.\n\n타임아웃이 나면 새 연결을 위해 SYN을 보낸다.",
        "# 4-way handshake\n\nFIN → ACK → FIN → ACK", "# Simultaneous close\n\nFIN → FIN → ACK → ACK",
        "# 연결 종료\n\nFIN → FIN+ACK → ACK",
        "# 4-way handshake\n\n1. 클라이언트가 서버에게 FIN을 보낸다.\n2. 서버가 클라이언트에게 ACK를 보낸다.\n3. 서버가 클라이언트에게 FIN을 보낸다.\n4. 클라이언트는 서버가 FIN을 보내기 전에 온 데이터까지 확인하고\n   서버에게 ACK를 보낸다.",
      ]),
    CheckRule(
      "state-event", by: .unproven,
      Bilingual(ko: "그 일로는 그 상태에 들어가지 않습니다.", en: "That event does not lead into that state."),
      reference: "RFC 9293 3.3.2",
      wrong: [
        "# TCP 상태\n\n서버는 LISTEN 상태에서 FIN을 기다린다.",
        "# TCP states\n\nIn LAST_ACK the server waits for a SYN.",

        "# 연결 종료\n\n서버는 FIN을 보내고 CLOSE_WAIT 상태가 된다.",
        "# Closing\n\nThe client receives a FIN and enters FIN_WAIT_1.",
        "# 연결 수립\n\n클라이언트는 ACK를 보내고 SYN_SENT 상태가 된다.",
        "# Opening\n\nThe server sends SYN+ACK and enters ESTABLISHED.",
        "# Closing\n\n1. Client sends FIN → client in CLOSE_WAIT\n2. Server sends ACK → server in CLOSE_WAIT, client in FIN_WAIT_2\n3. Server sends FIN → server in LAST_ACK\n4. Client sends ACK → client in TIME_WAIT",
        "# 연결 종료\n\n1. 클라이언트는 FIN을 보내고 FIN_WAIT_1 상태가 된다.\n2. 서버는 FIN을 받고 CLOSE_WAIT 상태가 된다.\n3. 클라이언트는 ACK를 받고 FIN_WAIT_2 상태가 된다.\n4. 클라이언트는 ACK를 받고 CLOSED 상태가 된다.",
      ],
      right: [
        "# TCP 상태\n\n서버는 LISTEN 상태에서 SYN을 기다린다.",
        "# TCP states\n\nIn LAST_ACK the server waits for an ACK of its FIN.",

        "# 연결 종료\n\n서버는 FIN을 받고 CLOSE_WAIT 상태가 된다.",
        "# 연결 종료\n\n클라이언트가 FIN을 보내면 서버는 CLOSE_WAIT 상태가 된다.",
        "# 연결 종료\n\n클라이언트는 서버에서 FIN을 받기 위해 FIN-WAIT-2 상태로 변경된다.",
        "# 연결 수립\n\nSYN을 보낸 후, 서버는 SYN_RECEIVED 상태가 된다.",
        "# Closing\n\nThe client sends a FIN and enters FIN_WAIT_1.",
        "# 연결 종료\n\n1. 클라이언트는 FIN을 보내고 FIN_WAIT_1 상태가 된다.\n2. 서버는 FIN을 받고 CLOSE_WAIT 상태가 된다.\n3. 클라이언트는 ACK를 받고 FIN_WAIT_2 상태가 된다.\n4. 서버는 ACK를 받고 CLOSED 상태가 된다.",
      ]),
    CheckRule(
      "state-meaning", by: .unproven,
      Bilingual(ko: "다른 상태의 설명입니다.", en: "That is what another state is."),
      reference: "RFC 9293 3.3.2",
      wrong: [
        "# TCP 상태\n\n**SYN_SENT** : 서버가 연결을 요청하고 응답을 기다리는 상태",
        "# TCP 상태\n\n**FIN_WAIT_1** : 나중에 종료를 요청한 쪽이 FIN에 대한 ACK를 기다리는 상태",

        "# TCP\n\nQ: 서버가 마지막 ACK를 기다리는 상태는?\nA: TIME_WAIT입니다.",
        "# TCP\n\nQ: Which state waits for the local application to close?\nA: TIME_WAIT",

        "# TCP 상태\n\n- LISTEN: 클라이언트가 서버의 연결 요청을 기다리는 상태",
        "# TCP 상태\n\n**CLOSE_WAIT :**\n\n상대방의 SYN을 받고 종료를 기다리는 상태",
        "# TCP 상태\n\n- LAST_ACK: 능동 종료 측이 FIN을 보내고 마지막 ACK를 기다리는 상태",
        "# TCP states\n\n| State | Meaning |\n|---|---|\n| FIN-WAIT-1 | a FIN was received |\n| LAST-ACK | own FIN sent |",
        "# TCP states\n\n- SYN-RECEIVED: the client has received a SYN and sent SYN+ACK",
      ],
      right: [
        "# TCP 상태\n\n**SYN_SENT** : 클라이언트가 연결을 요청하고 응답을 기다리는 상태",
        "# TCP 상태\n\n**FIN_WAIT_1** : 먼저 종료를 요청한 쪽이 FIN에 대한 ACK를 기다리는 상태",

        "# TCP\n\nQ: 서버가 마지막 ACK를 기다리는 상태는?\nA: LAST_ACK입니다.",
        "# TCP\n\nQ: Which state waits for the local application to close?\nA: CLOSE_WAIT",

        "# TCP 상태\n\n- LISTEN: 서버가 클라이언트의 연결 요청을 기다리는 상태\n- SYN_RECEIVED: 클라이언트가 보낸 SYN을 받고 SYN+ACK를 보낸 상태",
        "# TCP 상태\n\n- FIN_WAIT_2: 수동 종료 측이 FIN을 보내기를 기다리는 상태\n- LAST_ACK: 능동 종료 측의 마지막 ACK를 기다리는 상태",
        "# TCP states\n\n| State | Meaning |\n|---|---|\n| FIN-WAIT-1 | a FIN was sent |\n| CLOSE-WAIT | the peer sent a FIN |",
        "# TCP states\n\n- FIN-WAIT-2: waits for the FIN of the passive closer",
      ]),
    CheckRule(
      "transition-event", by: .steps,
      Bilingual(ko: "그 전이를 일으키는 사건이 아닙니다.", en: "That event causes another transition."),
      reference: "RFC 9293 3.3.2, Figure 5",
      wrong: [
        "# TCP 상태\n\n```mermaid\nstateDiagram-v2\n    CLOSED --> LISTEN: 능동 개방\n```",
        "# TCP states\n\n```mermaid\nstateDiagram-v2\n    LAST_ACK --> CLOSED: 2MSL timeout\n```",
        "# TCP 상태\n\n```mermaid\nstateDiagram-v2\n    CLOSE_WAIT --> LAST_ACK: FIN 수신\n```",

        "# 상태\n\n- ESTABLISHED → CLOSE_WAIT: SYN 받음",
        "# States\n\n```mermaid\nstateDiagram-v2\n    FIN_WAIT_1 --> FIN_WAIT_2: rcv FIN\n```",
        "# States\n\n| State | Event | Next |\n|---|---|---|\n| LISTEN | FIN received | SYN-RECEIVED |",
      ],
      right: [
        "# TCP 상태\n\n```mermaid\nstateDiagram-v2\n    CLOSED --> LISTEN: 수동 개방\n    TIME_WAIT --> CLOSED: 2MSL timeout\n    CLOSE_WAIT --> LAST_ACK: close / FIN 송신\n```",

        "# 상태\n\n- ESTABLISHED → CLOSE_WAIT: FIN 받음, ACK 보냄\n- FIN_WAIT_1 → FIN_WAIT_2: FIN에 대한 ACK 받음",
        "# States\n\n```mermaid\nstateDiagram-v2\n    FIN_WAIT_1 --> FIN_WAIT_2: rcv ACK of FIN\n    FIN_WAIT_2 --> TIME_WAIT: rcv FIN / snd ACK\n```",
      ]),

    CheckRule(
      "transition", by: .steps,
      Bilingual(ko: "상태 기계에 없는 전이입니다.", en: "The state machine has no such transition."),
      reference: "RFC 9293 3.3.2",
      wrong: [
        "# TCP states\n\nFrom SYN_SENT a host goes to CLOSE_WAIT when the SYN-ACK arrives.",

        "# TCP states\n\n```\nLISTEN --(recv SYN, send SYN+ACK)--> SYN_RCVD\nSYN_RCVD --(recv ACK)--> ESTABLISHED\nESTABLISHED --(recv FIN, send ACK)--> CLOSE_WAIT\nCLOSE_WAIT --(close, send FIN)--> FIN_WAIT_2\n```",

        "# 상태\n\n- LAST_ACK → TIME_WAIT: ACK를 받음", "# States\n\n- FIN_WAIT_2 -> CLOSED: the peer's FIN",
        "# 상태\n\nFIN_WAIT_1 상태에서 FIN을 받으면 CLOSE_WAIT 상태로 전이한다.",
        "# States\n\n```mermaid\nstateDiagram-v2\n    FIN_WAIT_1 --> CLOSE_WAIT: FIN\n```",
        "# States\n\n| State | Event | Next |\n|---|---|---|\n| LAST-ACK | ACK of FIN | TIME-WAIT |",
        "# States\n\nAfter 2 MSL the client goes from TIME_WAIT to LISTEN.",
        "# 상태\n\nTIME_WAIT은 2MSL이 지나면 LISTEN이 된다.",
      ],
      right: [
        "# TCP states\n\nFrom SYN_SENT a host goes to ESTABLISHED when the SYN-ACK arrives.",

        "# TCP states\n\n```\nLISTEN --(recv SYN, send SYN+ACK)--> SYN_RCVD\nSYN_RCVD --(recv ACK)--> ESTABLISHED\nESTABLISHED --(recv FIN, send ACK)--> CLOSE_WAIT\nCLOSE_WAIT --(close, send FIN)--> LAST_ACK\n```",

        "# States\n\nThe client moves from FIN_WAIT_2 to TIME_WAIT, and from there to CLOSED.",
        "# 상태\n\n- LAST_ACK → CLOSED: ACK를 받음\n- ESTABLISHED → CLOSED: RST를 받음",
        "# States\n\nESTABLISHED → FIN_WAIT_1 → FIN_WAIT_2 → TIME_WAIT → CLOSED",
        "# States\n\n```mermaid\nstateDiagram-v2\n    FIN_WAIT_1 --> CLOSING: FIN\n    FIN_WAIT_1 --> TIME_WAIT: FIN+ACK\n```",
      ]),
  ]
}
