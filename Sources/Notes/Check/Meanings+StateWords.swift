import TCP

extension MeaningRule {
  /// What only one state's definition says, held against the definitions of the others.
  static let aboutStateWords: [MeaningRule] = [
    MeaningRule(
      "state-words", scope: .definition,
      [
        MeaningPattern(
          "SYN-SENT | SYN-RECEIVED | SYN-RCVD | SYN-RECV | ESTABLISHED | FIN-WAIT-1 | FIN-WAIT-2 | CLOSE-WAIT | LAST-ACK | LISTEN",
          "연결이 없는 상태 | 연결도 없는 상태 | 연결이 없음 | 수립하기 전 기본 | 연결이 완전히 종료된 | 어떤 연결도 없는 | 연결이 존재하지 않는 | no connection | connection does not exist | no connection state | fully closed | completely closed | 没有连接 | 没有任何连接 | 初始状态 | 接続がない",
          unless:
            "CLOSED | 않고 | 하지 않 | 되지 않 | 아니 | not | until | before | yet | 전에 | 이후 | when | 면 | pending | 까지"),
        MeaningPattern(
          "SYN-SENT | SYN-RECEIVED | SYN-RCVD | SYN-RECV | ESTABLISHED | LISTEN",
          "연결이 닫힌 상태 | 연결이 종료된 상태 | 연결이 해제된 상태 | 연결이 끊긴 상태 | connection is closed | connection has been closed | 连接已关闭 | 连接关闭状态",
          unless: "CLOSED | 않 | 아니 | not | until | before | 전 | when | 면 | 까지 | if"),
        MeaningPattern(
          "LISTEN | SYN-SENT | SYN-RECEIVED | SYN-RCVD | SYN-RECV | CLOSED | TIME-WAIT | LAST-ACK | FIN-WAIT-1",
          "연결이 완료된 상태 | 연결이 확립 | 연결이 수립된 상태 | 연결이 성립된 | 연결이 설정된 상태 | 연결 수립 완료 | 연결된 상태 | 주고받을 수 있는 상태 | 연결이 이루어진 상태 | connection is open | connection is active | connection is established | an open connection | data can flow | data transfer can occur | 连接已建立 | 连接建立完成 | 接続が確立",
          unless:
            "않 | 전 | 기다 | 아직 | until | before | once | will | not | wait* | 等 | 还 | 未 | 半 | ESTABLISHED | 이후 | 과정 | 면 | half | 아닌 | 되기 | 요청 | after | when | 대기 | no | 종료 | 직전 | 확인하면 | 후"
        ),
        MeaningPattern(
          "ESTABLISHED | SYN-SENT | CLOSED | FIN-WAIT-1 | FIN-WAIT-2 | CLOSE-WAIT | LAST-ACK | TIME-WAIT | SYN-RCVD | SYN-RECEIVED | SYN-RECV",
          "요청을 기다리고 있는 상태 | 접속 요청을 기다 | 연결 요청을 기다 | 연결 요청 대기 | 접속 요청 대기 | 연결을 기다리 | waiting for incoming | waiting for a connection request | waits for a connection request | waiting for connection requests | listening for | 等待连接请求 | 等待客户端的连接 | 监听来自 | 等待连接的状态 | 在等连接 | 侦听来自",
          unless:
            "LISTEN | 응답 | 않 | 확인 | ACK | 종료 | 해제 | 끊 | 중단 | terminat* | 승인 | matching | 전에 | 终止 | 中断 | 关闭 | 断开 | 이전 | not"
        ),
        MeaningPattern(
          "CLOSE-WAIT | FIN-WAIT-2 | LAST-ACK | TIME-WAIT | ESTABLISHED | FIN-WAIT-1 | CLOSED",
          "both sides sent FIN | both sides have sent FIN | both sides closed simultaneously | FIN simultaneously | both sides tried to close | 양쪽이 동시에 | 양쪽에서 동시에 | 서로 동시에 | 동시에 연결 종료 | 동시에 종료 | 확인 메시지가 전송 도중 | 메시지가 전송 도중 유실 | 双方同时关闭 | 双方同时发 | 双方同时断开 | 同时关闭 | 同时发送FIN | 同时发送 FIN",
          unless: "CLOSING | 않 | not | 아니 | 면 | if | 경우 | 如果 | 때 | 场景 | 都会 | 모두"),
        MeaningPattern(
          "FIN-WAIT-1 | FIN-WAIT-2 | ESTABLISHED | SYN-SENT | SYN-RCVD | SYN-RECEIVED | LISTEN | TIME-WAIT | LAST-ACK",
          "애플리케이션의 종료를 기다 | 애플리케이션이 종료되기를 | 애플리케이션의 종료 close | 애플리케이션의 종료CLOSE를 기다 | 응용 프로그램의 종료를 기다 | 어플리케이션의 종료를 기다 | 프로그램이 닫기를 기다 | application has not yet closed | application has not closed | waiting for the application to close | waiting for local application | application to close the socket | waiting for the local user | 等待应用程序关闭 | 等待应用关闭 | 等待本地用户",
          unless: "CLOSE-WAIT | 않 | not closing | 아니 | 상대 | peer | 对方"),
        MeaningPattern(
          "FIN-WAIT-1",
          "종료 요청을 받았으며 | 종료 요청을 받은 상태 | 종료 요청을 받고 | remote side sent FIN | received FIN from | received a FIN from | remote end has shut down | 被动关闭方收到 | 收到对方的FIN | 收到FIN | 收到 FIN | 상대 FIN 받고 | 상대의 FIN을 받고",
          unless:
            "CLOSE-WAIT | LAST-ACK | CLOSING | TIME-WAIT | wait* | 等待 | if | 면 | when | 동시 | 기다 | FIN-WAIT-2 | 后 | 전"
        ),
        MeaningPattern(
          "LAST-ACK | TIME-WAIT | CLOSE-WAIT | ESTABLISHED | CLOSED",
          "상대 FIN 기다 | 상대의 FIN을 기다 | 상대방의 FIN을 기다 | 상대의 FIN 기다 | 서버의 FIN을 기다 | 서버가 보낼 FIN을 기다 | waiting for peers FIN | waiting for the peers FIN | waiting for remote FIN | waiting for the remote FIN | waiting for the other sides FIN | waiting for the servers FIN | 等对方 FIN | 在等对方FIN | 等待对方的FIN | 等待对方FIN | 等待服务器的FIN",
          unless: "FIN-WAIT* | FIN에 대한 | 재전송 | retrans* | 아니 | not | resen* | 重传 | again | 다시 | 다가 | 받으면"),
        MeaningPattern(
          "LAST-ACK | CLOSE-WAIT | TIME-WAIT",
          "received ACK for our FIN | received the ACK for our FIN | received ACK for its FIN | received ACK of our FIN | 내 FIN에 ACK 받 | 자신의 FIN에 대한 ACK를 받고 | 자신이 보낸 FIN에 대한 ACK를 받고 | 收到自己FIN的ACK",
          unless: "FIN-WAIT* | 종료 | CLOSED | not | 않 | 다시 | 면 | after | once | when | and its FIN"),
        MeaningPattern(
          "TIME-WAIT | FIN-WAIT-2 | CLOSE-WAIT | ESTABLISHED | LISTEN | SYN-SENT",
          "waiting for final ACK | waiting for the final ACK | waiting for the last ACK | waiting for last ACK | 마지막 ACK를 기다 | 마지막 ACK 기다 | 최종 ACK를 기다 | 等待最后的ACK | 等待最后一个ACK | 等最后一个ACK",
          unless: "LAST-ACK | lost | 유실 | SYN-RCVD | SYN-RECEIVED | not | 않 | 상대"),
        MeaningPattern(
          "CLOSE-WAIT | LISTEN | SYN-RCVD | SYN-RECEIVED | ESTABLISHED",
          "local side sent FIN | initiator has sent FIN | active closer has sent | 主动关闭方发了 | 主动关闭方发送 | 먼저 FIN을 보내고 | 종료를 먼저 요청하고 | 연결을 끊고자 요청 | 종료 요청을 보낸 후 | 连接释放报文后",
          unless: "FIN-WAIT* | 받 | receiv* | 收到 | 상대 | remote | peer | 对方"),
        MeaningPattern(
          "LAST-ACK | CLOSE-WAIT | SYN-SENT | SYN-RCVD | SYN-RECEIVED | ESTABLISHED | LISTEN",
          "2×MSL | 2 × MSL | 충분한 시간을 기다 | 충분한 시간이 지나기를 | enough time to pass | 等 2MSL | 等2MSL | 等待2MSL | 等待 2MSL | 2 MSL 대기 | 2MSL 대기 | maximum segment lifetime before",
          unless: "TIME-WAIT | FIN-WAIT* | 않 | not | 이후 | 상대 | peer | 对方 | 반대"),
        MeaningPattern(
          "SYN-RECEIVED | SYN-RCVD | SYN-RECV | LISTEN | ESTABLISHED",
          "awaiting SYN ACK | awaiting SYN-ACK | waiting for SYN ACK | waiting for SYN-ACK | waiting for a SYN ACK | waiting for a SYN-ACK | waits for SYN ACK | waits for SYN-ACK | waiting for the SYN ACK | waiting for the SYN-ACK | SYN+ACK를 기다 | SYN ACK를 기다 | 等 SYN+ACK | 在等SYN+ACK | 等待SYN+ACK | 客户端发了 SYN | 客户端发送 SYN",
          unless: "SYN-SENT | 后 | 收到 | received | not | 않 | 상대 | 클라이언트는"),
        MeaningPattern(
          "SYN-SENT | LISTEN | ESTABLISHED",
          "server received a SYN | server has received a SYN | sent SYN ACK waiting | sent SYN-ACK waiting | received a SYN and sent | received SYN and sent | 服务器收到 SYN，回 | 收到 SYN，回了 | 回了 SYN+ACK | SYN을 받고 SYN+ACK를 보낸 | SYN을 받고 ACK",
          unless: "SYN-RCVD | SYN-RECEIVED | SYN-RECV | 기다 | not | 않 | 이후 | 면 | simultaneous | 동시"),
      ],
      message: Bilingual(
        ko: "이 상태의 설명이 아니라 다른 상태의 설명입니다.", en: "That describes another state than the one it stands beside."),
      expected: Bilingual(
        ko: "RFC 9293의 상태 설명을 보세요.", en: "See what RFC 9293 says of the state."),
      reference: "RFC 9293 3.3.2",
      says: [
        "SYN_SENT: 연결을 수립하기 전 기본 상태이다.", "SYN_SENT: no connection", "SYN_RCVD: 연결이 종료된 상태",
        "LISTEN: 클라이언트와 연결이 완료된 상태", "LISTEN: connection is active, data can flow in both directions",
        "ESTABLISHED: 서버가 클라이언트의 접속 요청을 기다리고 있는 상태", "ESTABLISHED: server is waiting for incoming requests",
        "CLOSE_WAIT: both sides sent FIN simultaneously",
        "FIN_WAIT_1: the local application has not yet closed the socket",
        "FIN_WAIT_1: 연결 종료 요청을 받았으며 로컬에서 처리한다", "LAST_ACK: 능동 종료측, 상대 FIN 기다리는 중",
        "LAST_ACK: received ACK for our FIN; waiting for remote FIN",
        "TIME_WAIT: waiting for final ACK of the FIN",
        "CLOSE_WAIT: 主动关闭方发了 FIN",
        "SYN_RECEIVED: client has sent a SYN and is awaiting SYN/ACK",
        "SYN_SENT: server received a SYN; sent SYN-ACK; waiting for ACK",
      ],
      doesNotSay: [
        "CLOSED: 연결이 없는 상태", "CLOSED: no connection", "LISTEN: 아직 연결이 수립된 상태가 아니다",
        "SYN_RCVD: 연결이 확립되기 전, ACK를 기다리는 상태", "SYN_SENT: waiting until the connection is established",
        "LISTEN: 서버가 접속 요청을 기다리고 있는 상태", "CLOSING: both sides sent FIN simultaneously",
        "LAST_ACK: 자신의 FIN에 대한 ACK를 기다리는 상태", "FIN_WAIT_2: received ACK for our FIN; waiting for remote FIN",
        "CLOSE_WAIT: 연결 종료 요청을 받고 애플리케이션의 종료를 기다리는 상태", "TIME_WAIT: 2MSL 대기",
        "TIME_WAIT: 상대가 FIN을 재전송할 수 있어 기다리는 상태", "ESTABLISHED: connection is active",
        "LAST_ACK: waiting for final ACK",
        "FIN_WAIT_1: 상대의 ACK나 FIN을 기다리는 상태", "SYN_RECEIVED: SYN을 받고 SYN+ACK를 보낸 상태",
      ])
  ]
}
