import TCP

/// What is often believed of who is at the ends of a connection, and whether they are still there.
extension Myth {
  static let ofEndpoints: [Myth] = ofPortUse + ofSilence + ofWaiting

  private static let ofPortUse: [Myth] = [
    Myth(
      .ports,
      says:
        "identifies the host | identifies a host | identifies the machine | identifies a machine | identifies the computer | identifies a computer | identifies the network | identifies the router | identifies the device | address of the host | hardware address | 호스트를 식별 | 컴퓨터를 식별 | 기기를 식별 | 장치를 식별 | 장비를 식별 | 네트워크를 식별 | 호스트를 구분 | 컴퓨터를 구분",
      unless: MythWords.not + " | ip | process | application | 프로세스 | 애플리케이션 | 프로그램 | 내에서 | 안에서",
      ko: "포트는 호스트 안의 프로세스(소켓)를, IP 주소는 호스트를 가리킵니다.",
      en: "A port tells of a process in a host; the IP address tells of the host."),
    Myth(
      .ports,
      says:
        "same port as the server | same port on both | must be the same on both | source and destination port are | source port must equal | both ports are the same | 양쪽 포트가 같아야 | 서버와 같은 포트 | 출발지 포트와 목적지 포트는 같 | 같은 포트를 써야",
      unless: MythWords.not + " | need not | 아니 | 않",
      ko: "출발지 포트와 목적지 포트는 서로 다릅니다.", en: "Source and destination port need not agree."),
    Myth(
      .ports,
      says:
        "routers forward by | routers use the port | routers assign | assigned by the router | assigned by dns | looked up in dns | dns returns | 라우터가 포트 | 라우터가 할당 | dns가 알려 | dns가 할당",
      unless: MythWords.not + " | nat | srv | firewall | 방화벽", isBesideOthers: true,
      ko: "포트는 양 끝의 운영체제가 다룹니다.", en: "Ports are the end hosts' own."),
    Myth(
      .ports, .tcp, .connectionItself,
      says:
        "only one connection per port | one connection at a time per port | only one client at a time | only one client can | a port can be used by only one connection | single client per port | 포트 하나에 연결 하나 | 포트당 하나의 연결 | 한 포트에는 하나의 연결 | 포트 하나에는 클라이언트 하나 | 한 번에 한 클라이언트 | 포트당 연결은 하나",
      unless: MythWords.not, reach: .anywhere,
      ko: "한 포트에서 여러 연결을 동시에 받을 수 있습니다. 상대의 주소와 포트로 구별합니다.",
      en: "One port serves many connections at once: the peer's address and port tell them apart."),
    Myth(
      .tcp, .connectionItself,
      says:
        "identified by the mac | by mac address* | by the sequence number alone | identified by the isn | identified by a connection id | has a connection id | by the process id | mac 주소로 식별 | pid로 식별 | 연결 id로 | 시퀀스 번호로 연결을 식별 | isn으로 식별",
      unless: MythWords.not + " | quic", reach: .anywhere,
      ko: "연결은 양쪽의 주소와 포트 네 가지로 식별됩니다.",
      en: "A connection is identified by four things: both addresses and both ports."),
  ]

  private static let ofSilence: [Myth] = [
    Myth(
      .keepAlive,
      says:
        "peer must support | peer must also | peer has to support | both sides must enable | both ends must enable | both sides have to enable | both must turn | negotiated | agreed in the handshake | 상대도 켜야 | 상대도 지원해야 | 상대가 지원해야 | 양쪽이 모두 켜야 | 양쪽 모두 켜야 | 양쪽에서 켜야 | 협상",
      unless: MythWords.not,
      ko: "keep-alive는 한쪽만 켜도 됩니다. 상대는 보통의 ACK로 답합니다.",
      en: "One side can use keep-alive by itself: the peer answers with an ordinary ACK."),
    Myth(
      .keepAlive,
      says:
        "application data | carries new data | sends new data | user data | new sequence number | advances the sequence | next sequence number | 애플리케이션 데이터를 | 새 데이터를 | 사용자 데이터를 | 새 순서 번호 | 새로운 시퀀스",
      unless: MythWords.not + " | no application data | when | if | absence",
      ko: "프로브는 이미 확인된 번호(SND.NXT−1)를 쓰며 새 데이터를 싣지 않습니다.",
      en: "A probe uses a number already acknowledged (SND.NXT-1) and carries no new data."),
    Myth(
      .keepAlive,
      says:
        "every second | every few seconds | every minute | once a second | every 10 seconds | every 30 seconds | constantly | even while data | while data is flowing | during data transfer | 매초 | 1초마다 | 몇 초마다 | 1분마다 | 10초마다 | 30초마다 | 데이터를 주고받는 중에도 | 데이터 전송 중에도",
      unless: MythWords.not + " | set to | configur* | can | sysctl | http | 설정 | 바꾸 | 조정 | 예",
      ko: "기본은 두 시간 넘게 쉰 뒤에야 프로브를 보냅니다.",
      en: "By default probes begin after two hours of idleness at the earliest."),
    Myth(
      .keepAlive,
      says:
        "prevents the connection from ever | keeps the connection open forever | never closes | cannot be closed | connection never times out | speeds up | prevents time wait | avoids time wait | reuses the connection | several requests | multiple requests | 영원히 유지 | 절대 끊기지 않 | 끊어지지 않게 보장 | 여러 요청 | TIME-WAIT을 막 | TIME-WAIT을 없",
      unless: MythWords.not + " | http",
      ko: "TCP keep-alive는 쉬는 연결의 상대가 아직 있는지 확인할 뿐입니다.",
      en: "TCP keep-alive only asks whether the peer of an idle connection is still there."),
    Myth(
      .halfOpen,
      says:
        "both ends know | both sides know | both hosts know | both are aware | known to both | sends a fin | receives a fin | gets a fin | fin is sent | 양쪽 모두 알 | 양쪽이 모두 알 | 둘 다 알 | fin을 보내 | fin을 받",
      unless: MythWords.not + " | only one | half-close | rst | 한쪽만 | 못",
      ko: "half-open에서는 한쪽만 연결이 있다고 압니다. 거기로 데이터를 보내면 RST가 옵니다.",
      en: "Half-open: only one end still knows the connection, and a RST answers what it sends."),
    Myth(
      .halfOpen,
      says:
        "half duplex | one direction at a time | half the speed | cannot be detected | can never be detected | never detected | lasts forever | harmless | intended | on purpose | 반이중 | 한 방향씩 | 절대 알 수 없 | 탐지할 수 없 | 발견할 수 없 | 의도적으로 | 정상적인 기능",
      unless: "not harmless | not detected by | if | until | without | 않으면 | 없으면",
      ko: "half-open은 한쪽이 연결을 잃은 상태이며, 데이터를 보내거나 keep-alive로 알아냅니다.",
      en: "Half-open: one end has lost the connection; sending data or keep-alive finds out."),
  ]

  private static let ofWaiting: [Myth] = [
    Myth(
      .timeWait,
      says:
        "save power | save bandwidth | saves bandwidth | load balancing | let the cpu | slow network | give the user | user can reconnect | collect statistics | flow control | window update | retransmit data | resend lost data | encrypt* | 전력을 | 대역폭을 | 부하 분산 | 사용자가 다시 | 통계 | 흐름 제어 | 윈도우 갱신 | 데이터를 재전송 | 유실된 데이터를",
      unless: MythWords.not + " | old | final ack | last ack | 마지막 | 오래된 | 지연",
      ko: "TIME-WAIT은 유실된 마지막 ACK와 늦게 오는 옛 세그먼트 때문에 있습니다.",
      en: "TIME-WAIT is there for a lost last ACK and for old segments that come late."),
    Myth(
      .timeWait,
      says:
        "should be disabled | should always be disabled | has no purpose | is useless | no use | useless | can safely be removed | can be skipped safely | pointless | only wastes | 쓸모없 | 쓸모가 없 | 의미가 없 | 의미 없는 | 없애도 된 | 없애도 문제 | 건너뛰어도 | 불필요한 상태 | 낭비일 뿐",
      unless: "not | never | 아니 | 않 | 안 | if | rst | wrong",
      ko: "TIME-WAIT은 유실된 마지막 ACK와 늦게 오는 옛 세그먼트 때문에 필요합니다.",
      en: "TIME-WAIT is needed for a lost last ACK and for old segments that come late."),
    Myth(
      .persist, .zeroWindow,
      says:
        "timer of the receiver | receivers timer | receiver starts | receiver runs | runs at the receiver | 수신자의 타이머 | 수신자가 타이머 | 수신자가 시작 | 수신 측 타이머",
      unless: MythWords.not + " | sender | 송신", reach: .near,
      ko: "지속 타이머는 송신자가 돌립니다.", en: "The sender runs the persist timer."),
    Myth(
      .zeroWindow,
      says:
        "packet was lost | segment was lost | congestion in the network | network is congested | link is down | an error | loss of a segment | retransmit everything | 패킷이 유실 | 세그먼트가 유실 | 네트워크가 혼잡 | 네트워크 혼잡 | 링크가 끊 | 오류가 발생",
      unless: MythWords.not + " | update | flow | 갱신 | 업데이트",
      ko: "윈도 0은 수신 버퍼가 가득 찼다는 뜻입니다.", en: "A window of zero says that the receive buffer is full."),
    Myth(
      .zeroWindow,
      says:
        "halves | cwnd to 1 | slow start | retransmits all | goes on sending | continues sending | keeps sending | sends anyway | ignores it | cwnd를 1 | 느린 시작 | 계속 보낸다 | 계속 전송 | 그냥 보낸 | 무시하고",
      unless: MythWords.not + " | probe* | until | 프로브 | 1 byte | urgent | syn",
      ko: "윈도가 0이면 송신자는 새 데이터를 멈추고 프로브를 보냅니다.",
      en: "At a window of zero the sender stops and probes."),
  ]
}
