/// By what the states are known.
extension Trait {
  static let ofStates: [Trait] = [
    Trait(
      .finWait2, .finWait1, isCommon: true,
      phrases: "상대 애플리케이션 | 상대방 애플리케이션 | 상대 프로그램 | peers application | remote application"),
    Trait(
      .listen,
      phrases: """
        연결 요청을 기다 | 연결 요청 대기 | 연결 요청을 대기 | 연결을 기다 | 접속 요청을 기다 | 접속을 기다 | 연결 대기 | 연결요청을 기다 | 클라이언트의 요청을 기다 | 클라이언트 요청을 기다 | SYN을 기다 | SYN 대기 | 포트가 열 | 포트를 열 | 서버 기본 상태 | \
        wait for a connection | waits for a connection | waiting for a connection | waiting for connection* | waits for connection* | wait for connection* | incoming connection* | waiting for incoming | waits for incoming | waiting for a syn | waits for a syn | \
        listening for | ready to accept | waiting for clients | wait for clients | waits for clients | 연결 준비 | 요청을 받을 준비 | 연결을 받을 준비 | 연결을 받아들일 준비 | 等待连接 | 等待客户端 | 来自客户端的连接请求 | 监听 | 接続要求を待 | 接続要求待ち
        """),
    Trait(
      .synSent, isDeed: true,
      phrases: """
        SYN을 보낸 상태 | SYN을 보낸 쪽 | SYN을 보냈 | SYN을 보내고 | SYN을 보낸 뒤 | SYN을 보낸 후 | SYN 전송 | SYN 송신 | SYN 패킷을 보낸 | SYN 패킷을 보내고 | SYN 요청을 한 | SYN 요청을 보낸 | SYN 세그먼트를 보낸 | 연결 요청을 보낸 | 연결 요청을 보내고 | 연결을 요청한 상태 | 연결 요청을 한 | \
        연결 요청 후 | 접속 요청을 보낸 | sent a syn | sent syn | sent its syn | sent the syn | syn sent | syn has been sent | sending a syn | sent a connection request | after sending a connection request | sent a request | connection request sent | 发送 SYN | 发送了 SYN | 发出连接请求 | SYN 已发送 | SYNを送信
        """),
    Trait(
      .synReceived, isDeed: true,
      phrases: """
        SYN을 받고 | SYN을 받은 | SYN을 받아 | SYN 수신 | SYN을 수신 | SYN 패킷을 받 | SYN 요청을 받 | 연결 요청을 받 | SYN+ACK 전송 | SYNACK 전송 | SYN+ACK를 보 | SYN+ACK을 보 | SYNACK를 보 | SYNACK을 보 | SYN/ACK를 보 | SYN/ACK을 보 | SYN+ACK 세그먼트를 보 | SYNACK 세그먼트를 보 | received a syn | received syn | \
        received the syn | syn received | syn has been received | sent synack | sent a synack | sent syn+ack | sent a syn+ack | received a connection request | half open | 接收到连接请求 | 收到连接请求 | 收到 SYN | 半连接 | SYN 已收到 | SYNを受信
        """),
    Trait(
      .established,
      phrases: """
        연결이 수립된 | 연결이 수립되어 | 연결 수립됨 | 연결 수립 완료 | 연결이 완료 | 연결 완료 | 연결 설정 완료 | 연결이 성립 | 연결이 맺어진 | 연결이 이루어진 | 연결된 상태 | 연결되어 있는 | 연결이 확립 | 커넥션이 생성된 | 포트 연결 상태 | 포트가 연결된 | 핸드셰이크가 완료 | 핸드셰이크 완료 | Handshake가 완료 | 연결이 열려 | \
        connection is established | connection established | data flow | 데이터가 오갈 수 | fully established | connection is open | open connection | connection is up | handshake is complete | handshake is done | handshake complete* | 连接建立 | 连接已建立 | 已经建立 | 建立连接完成 | 確立された
        """),
    Trait(
      .established,
      phrases: """
        데이터를 주고받 | 데이터 송수신 | 데이터를 송수신 | 데이터 교환 | 데이터를 교환 | exchange data | exchanging data | data is exchanged | data exchange | send and receive data | 互相发送数据 | 双向传输
        """),
    Trait(
      .established, .closeWait, .finWait1, .finWait2,
      phrases: """
        데이터 전송이 가능 | 데이터 전송 가능 | 데이터를 전송할 수 있 | 데이터 통신 | 통신이 가능 | 통신 가능 | data can be | data transfer | data flows | transfer data | 传输数据 | 数据传输 | 传送数据 | データ転送 | 通信可能
        """),
    Trait(
      .finWait1, .lastAck, .closing, .finWait2, isDeed: true,
      phrases: """
        FIN을 보낸 상태 | FIN을 보내고 | FIN을 보냈 | FIN을 보낸 뒤 | FIN을 보낸 후 | FIN 전송 | FIN 송신 | FIN 패킷을 보낸 | FIN 패킷을 보내고 | 종료 요청을 보낸 | 종료 요청을 보내고 | 종료 메시지를 보낸 | 종료를 요청한 | 종료 시작 | 종료를 시작 | sent a fin | sent fin | sent its fin | sent the fin | fin sent | fin has been sent | sending a fin | sent its own fin | initiated the close | initiated a close | 发送 FIN | 发送了 FIN | 发出 FIN
        """),
    Trait(
      .finWait2, .timeWait, isDeed: true,
      phrases: """
        FIN에 대한 ACK를 받 | FIN에 대한 ACK을 받 | FIN에 대한 ACK 수신 | FIN의 ACK를 받 | FIN의 ACK 수신 | FIN이 확인 | 종료 요청에 대한 ACK를 받 | 종료 요청에 대한 응답을 받 | received the ack of its fin | received an ack for its fin | received the ack for its fin | fin was acknowledged | fin has been acknowledged | fin is acknowledged | fin acked | ack of its fin received
        """),
    Trait(
      .finWait2, .finWait1, isDeed: true,
      phrases: """
        상대의 FIN을 기다 | 상대방의 FIN을 기다 | 상대 FIN을 기다 | 상대 FIN 대기 | 상대방 FIN 대기 | 상대의 FIN 대기 | 상대방의 FIN 대기 | 서버의 FIN을 기다 | 원격 FIN 대기 | FIN을 기다 | FIN 대기 | FIN 패킷을 기다 | 서버의 연결 해지를 | 서버의 종료를 기다 | 상대방의 종료를 기다 | 상대의 종료를 기다 | wait for the peers fin | waits for the peers fin | waiting for the peers fin | waits for the other sides fin | waiting for the other sides fin | waiting for a fin | waits for a fin | waiting for fin | \
        waiting for the remote fin | waiting for the servers fin | waits for the servers fin | waiting for the other side to close | waits for the other side to close | waiting for the peer to close | waits for the peer to close | 等待对方的 FIN | 等待 FIN | 对端终止连接请求
        """),
    Trait(
      .closeWait, .closing, .timeWait, .lastAck, isDeed: true,
      phrases: """
        FIN을 받고 | FIN을 받은 | FIN을 받아 | FIN 수신 | FIN을 수신 | FIN 패킷을 받 | FIN(종료 요청)을 받 | 종료 요청을 받 | 연결 종료 요청을 받 | 종료 요청을 수신 | received a fin | received fin | received the fin | received the peers fin | fin received | peer closed | peer has closed | remote has closed | remote closed | remote side closed | other side has closed | remote end has shut down | 收到 FIN | 收到对方的 FIN | 收到了 FIN
        """),
    Trait(
      .closeWait,
      phrases: """
        애플리케이션 종료 대기 | 애플리케이션의 종료를 기다 | 애플리케이션이 종료되기를 | 애플리케이션이 종료하기를 | 애플리케이션이 종료될 때까지 | 애플리케이션이 닫기를 | 애플리케이션의 close | 애플리케이션이 close | 애플리케이션에 종료를 | 프로그램이 닫기를 | 프로그램이 종료하기를 | 프로세스의 종료를 기다 | 어플리케이션의 종료 | 어플리케이션이 종료 | 앱이 종료 | 로컬 종료 대기 | 자신의 통신이 끝날 때까지 | 남은 데이터를 | 데이터를 마저 보내 | \
        application to close | local application | local app | application still has | application has not called close | my side open | its own program to close | program to close | waiting for the application | waits for the application | local user | missing close | 等待本地 | 应用关闭 | 等待应用关闭 | 等待应用程序关闭
        """),
    Trait(
      .lastAck, .synReceived, isDeed: true,
      phrases: """
        마지막 ACK를 기다 | 마지막 ACK을 기다 | 마지막 ACK 대기 | 최종 ACK 대기 | 최종 ACK를 기다 | 최종 ACK을 기다 | 마지막 확인 응답을 기다 | wait for the last ack | waits for the last ack | waiting for the last ack | waits for the final ack | waiting for the final ack | waiting for final ack | waiting for last ack
        """),
    Trait(
      .closing, isDeed: true,
      phrases: """
        동시에 FIN | 동시 종료 | 동시에 종료 | 동시에 닫 | 동시에 연결 종료 | 양측이 동시에 | 양쪽이 동시에 | 양쪽 모두 동시에 | simultaneous close | simultaneously | at the same time | crossing fins | fins cross | 同时关闭 | 同时发送
        """),
    Trait(
      .timeWait,
      phrases: """
        지연된 패킷 | 지연된 세그먼트 | 지연 패킷 | 지연 세그먼트 | 늦게 도착 | 오래된 세그먼트 | 오래된 패킷 | 이전 연결의 | 옛 세그먼트 | 바로 소멸 | 잉여 패킷 | 마지막 ACK가 유실 | 마지막 ACK를 보내고 | 마지막 ACK을 보내고 | 마지막 ACK를 보낸 | 마지막 ACK을 보낸 | \
        old duplicate* | delayed segment* | delayed packet* | old segments | stray packets | stray segments | enough time | last ack was lost | final ack was lost | last ack is lost | final ack is lost | lost final ack | sent the last ack | sent the final ack | 足够长时间 | 足够的时间
        """),
    Trait(
      .timeWait, .closed, .finWait2,
      phrases: """
        2MSL | 2×MSL | 2*MSL | MSL 동안 | MSL의 두 배 | 일정 시간 | 일정시간 | twice the maximum | maximum segment lifetime
        """),
    Trait(
      .closed,
      phrases: """
        연결이 없 | 연결 없음 | 아무런 연결 | 연결이 존재하지 | 연결이 완전히 | 완전히 종료된 | 완전히 종료 | 연결 종료 완료 | 연결이 종료된 | 연결이 끊어진 | 연결이 끊긴 | 연결이 닫힌 | 포트가 닫 | 포트 닫 | 세션을 닫은 | 소켓을 닫 | 소켓이 닫 | 소켓 연결을 닫 | 초기 상태 | 최종 상태 | 기본 상태 | no connection | no longer a connection | not connected | fully closed | completely closed | connection is closed | connection closed | connection is gone | 连接关闭 | fully terminated | 没有任何连接 | 没有连接 | 连接中断 | 关闭状态 | 初始状态 | 完全に終了
        """),
  ]
}
