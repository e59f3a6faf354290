import TCP

extension ProtocolTrait {
  /// The one list of what sets TCP and UDP apart.
  static let all: [ProtocolTrait] = [
    connections, opening, order, reliability, acknowledgments, flowControl, congestionControl, numbers,
    boundaries,
    duplex, datagrams, receivers, lightness, longHeader, shortHeader, fourValues,
  ]

  static let connections = ProtocolTrait(
    of: .tcp,
    has: [
      "연결 지향", "연결지향", "연결형", "연결 기반", "connection-oriented", "connection oriented", "面向连接", "コネクション型",
    ],
    lacks: [
      "비연결", "비 연결", "무연결", "connectionless", "connection-less", "连接less", "无连接", "コネクションレス", "연결을 맺지 않",
      "연결을 하지 않", "연결 설정 없",
    ],
    does: [
      "연결을 수립", "연결을 설정", "연결을 맺", "연결을 확립", "연결을 성립", "연결을 먼저", "establishes a connection",
      "establishes connection", "establish a connection", "establishes a dedicated", "connection management",
      "가상 회선", "가상회선", "virtual circuit", "sock_stream",
    ],
    belongings: [
      "연결 수립", "연결 설정", "연결설정", "연결 해제", "연결해제", "연결 종료", "연결종료", "연결 성립", "연결을 종료", "연결을 맺", "연결을 수립",
      "연결을 설정", "연결을 해제", "연결을 끊", "연결을 초기화", "연결이 수립", "연결이 종료", "연결 관리", "연결 상태", "커넥션 수립",
      "커넥션을 맺", "커넥션을 생성", "connection establish", "connection terminat", "connection setup",
      "connection teardown", "connection close", "connection management", "connection is establish",
      "connection is terminat", "connection is closed", "connection is now", "keep-alive", "keepalive",
      "half-open",
    ],
    signs: ["established", "time_wait", "time-wait", "close_wait", "half-close"],
    promises: ["연결 설정", "연결을 설정", "연결을 맺", "연결 과정"],
    rows: ["연결", "connection", "setup required", "setup needed", "连接", "コネクション"],
    right: Bilingual(ko: "TCP는 연결 지향, UDP는 비연결형입니다.", en: "TCP is connection-oriented, UDP connectionless."))

  private static let opening = ProtocolTrait(
    of: .tcp,
    has: ["handshaking o,", "handshake o,", "handshaking o ", "핸드셰이크 o", "핸드셰이킹 o", "핸드쉐이크 o"],
    does: handshakes + ["三次握手"],
    belongings: handshakes + [
      "4way", "4_way", "3_way", "3웨이", "4웨이", "3-웨이", "4-웨이", "syn ", "syn-", "syn_", "fin ", "rst ",
      "reset (",
      "fast open", "三次握手", "四次挥手", "四次握手",
    ],
    signs: [
      "3-way", "3 way", "3way", "three-way", "three way", "4-way", "4 way", "4way", "four-way", " syn ",
      " syn-",
      "syn,", "(syn)", "syn을", "syn 패킷", "syn 비트", "syn flag", "syn 플래그", " fin ", "fin 패킷", "fin 플래그",
      "fin segment", "(rst)", "rst 패킷", "rst packet", "三次握手", "四次挥手",
    ],
    promises: ["핸드셰이크", "핸드쉐이크", "3-way"],
    rows: ["핸드셰이크", "handshake", "握手"],
    right: Bilingual(
      ko: "핸드셰이크로 연결을 열고 닫는 것은 TCP입니다.", en: "it is TCP that opens and closes connections with a handshake."))

  private static let handshakes = [
    "3-way", "3 way", "3way", "three-way", "three way", "4-way", "4 way", "four-way", "four way", "handshak",
    "핸드셰이크", "핸드쉐이크", "핸드 셰이크", "핸드 쉐이크",
  ]

  private static let order = ProtocolTrait(
    of: .tcp,
    has: [
      "순서 보장", "순서를 보장", "순서가 보장", "ordered delivery", "guarantees order", "order guaranteed",
      "in-order delivery", "순서보장", "순서가 바뀌지 않", "순서가 절대 바뀌지",
      "保证顺序", "顺序保证", "有序",
    ],
    lacks: [
      "순서 보장 x", "순서 보장x", "순서보장 x", "순서보장x", "순서 보장하지 않", "순서 보장 안", "순서를 보장하지 않", "순서 보장 하지 않",
      "순서를 보장하지 못", "순서가 보장되지 않",
      "순서 보장 불가", "순서 미보장", "unordered", "no ordering", "no order guarantee", "not ordered", "不保证顺序", "无序",
      "순서를 보장 안",
    ],
    does: [
      "순서대로", "in order,", "in-order", "ordered deliver", "ordered data", "ordered byte", "ordered transm",
      "correct order", "ordered,",
    ],
    promises: ["순서를", "순서 보장", "순서가"],
    rows: ["순서", "order", "顺序", "順序"],
    right: Bilingual(ko: "순서를 보장하는 것은 TCP입니다.", en: "it is TCP that keeps the order."))

  static let reliability = ProtocolTrait(
    of: .tcp,
    has: [
      "신뢰성 보장", "신뢰성을 보장", "신뢰성이 높", "신뢰성 있는", "신뢰성 높", "높은 신뢰성", "reliable", "with reliability guarantee",
      "可靠",
    ],
    lacks: [
      "신뢰성을 보장하지 않", "신뢰성 보장 x", "신뢰성을 보장하지 못", "신뢰성이 낮", "신뢰성 낮", "낮은 신뢰성", "신뢰성 없", "신뢰성이 없", "비신뢰", "비 신뢰",
      "unreliable", "not reliable", "不可靠", "신뢰할 수 없",
    ],
    does: [
      "신뢰성이 있", "신뢰성있는", "신뢰할 수 있", "높은 신뢰", "reliabl", "data integrity", "무결성을 보장", "정확한 전송", "정확성을 보장",
      "정확하게 전달", "전달을 보장", "전송을 보장", "전송 보장", "guarantees delivery", "guarantees the delivery",
      "guaranteed delivery",
      "error recovery",
    ],
    promises: ["신뢰성을", "신뢰성이", "전달을", "도착을", "데이터 전송을"],
    rows: ["신뢰성", "reliab", "전송 보장", "guarantee", "error recovery", "可靠", "信頼"],
    right: Bilingual(ko: "신뢰성을 보장하는 것은 TCP입니다.", en: "it is TCP that is reliable."))

  private static let acknowledgments = ProtocolTrait(
    of: .tcp,
    has: ["자동으로 재전송", "재전송한다", "재전송함", "재전송을 함", "retransmits lost", "resends lost"],
    does: [
      "재전송", "retransmi", "resend", "three duplicate", "duplicate ack", "도착 여부를 확인", "수신 여부를 확인", "도착했는지 확인",
      "확인 응답", "확인응답", "acknowledg",
    ],
    belongings: ["재전송", "retransmi", "ack ", "acknowledg", "fast retransmit", "重传"],
    signs: ["duplicate ack", "중복 ack"],
    rows: ["재전송", "수신 확인", "수신 여부", "acknowledg", "retransmi", "重传", "确认"],
    right: Bilingual(
      ko: "받은 것을 확인하고 잃은 것을 다시 보내는 것은 TCP입니다.",
      en: "it is TCP that acknowledges and sends again what was lost."))

  private static let flowControl = ProtocolTrait(
    of: .tcp,
    does: ["흐름 제어", "흐름제어", "flow control", "sliding window", "슬라이딩 윈도우"],
    belongings: ["흐름 제어", "흐름제어", "flow control", "window", "윈도우", "슬라이딩", "sliding", "流量控制", "滑动窗口"],
    signs: ["윈도우 크기", "window size", "sliding window", "슬라이딩 윈도", "흐름 제어", "흐름제어", "flow control"],
    promises: ["흐름 제어", "흐름제어"],
    rows: ["흐름 제어", "흐름제어", "flow control", "流量控制"],
    right: Bilingual(ko: "흐름 제어와 윈도우는 TCP에 있습니다.", en: "it is TCP that has flow control and a window."))

  private static let congestionControl = ProtocolTrait(
    of: .tcp,
    does: ["혼잡 제어", "혼잡제어", "congestion control", "congestion window", "혼잡 윈도", "slow start"],
    belongings: ["혼잡 제어", "혼잡제어", "congestion", "slow start", "slow-start", "tahoe", "reno", "拥塞控制"],
    signs: [
      "cwnd", "congestion window", "혼잡 윈도", "slow start", "ssthresh", "혼잡 제어", "혼잡제어", "congestion control",
      "拥塞控制",
    ],
    promises: ["혼잡 제어", "혼잡제어"],
    rows: ["혼잡 제어", "혼잡제어", "congestion", "拥塞控制"],
    right: Bilingual(ko: "혼잡을 제어하는 것은 TCP입니다.", en: "it is TCP that controls congestion."))

  private static let numbers = ProtocolTrait(
    of: .tcp,
    does: ["시퀀스 번호", "순서 번호", "sequence number"],
    belongings: ["sequence num", "시퀀스", "순서 번호"],
    signs: ["시퀀스 번호", "시퀀스 넘버", "sequence number"],
    right: Bilingual(ko: "시퀀스 번호는 TCP 헤더에만 있습니다.", en: "only TCP's header has sequence numbers."))

  private static let boundaries = ProtocolTrait(
    of: .udp,
    has: [
      "경계를 구분함", "경계를 구분한다", "경계를 구분합", "경계 구분함", "경계를 유지", "경계를 보존", "경계가 있", "경계가 존재", "경계 유지",
      "preserves message boundar", "message boundaries are preserved", "message boundaries preserved",
      "keeps message boundar", "保留消息边界", "保留报文边界",
    ],
    lacks: [
      "경계를 구분하지 않", "경계 구분하지 않", "경계를 구분 하지 않", "경계를 유지하지 않", "경계를 보존하지 않", "경계가 없", "경계 없", "경계가 존재하지 않",
      "no message boundar", "not preserve message boundar", "does not preserve boundar", "不保留", "没有消息边界",
      "경계를 알 수 없",
    ],
    right: Bilingual(
      ko: "TCP는 바이트 스트림이라 경계가 없고, 경계를 지키는 것은 UDP입니다.",
      en: "TCP is a byte stream without message boundaries; UDP keeps them."))

  private static let duplex = ProtocolTrait(
    of: .tcp,
    has: ["full duplex", "full-duplex", "전이중", "全双工"],
    lacks: ["half duplex", "half-duplex", "반이중", "半双工", "단방향 통신"],
    isOfOwnerOnly: true,
    right: Bilingual(ko: "TCP는 전이중입니다.", en: "TCP is full-duplex."))

  private static let datagrams = ProtocolTrait(
    of: .udp,
    has: [
      "데이터그램 방식", "데이터그램 패킷 교환", "데이터그램패킷교환", "데이터그램 패킷교환", "datagram-based", "datagram based",
      "datagram oriented",
      "面向报文",
    ],
    lacks: [
      "바이트 스트림", "바이트스트림", "가상회선패킷교환", "가상회선 패킷 교환", "가상 회선 패킷 교환", "byte stream", "byte-stream",
      "stream-based",
      "字节流",
    ],
    does: ["sock_dgram"], belongings: ["데이터그램", "datagram"],
    right: Bilingual(
      ko: "TCP는 바이트 스트림, UDP는 데이터그램입니다.", en: "TCP is a byte stream, UDP sends datagrams."))

  private static let receivers = ProtocolTrait(
    of: .udp,
    does: ["브로드캐스트", "멀티캐스트", "broadcast", "multicast"],
    belongings: ["브로드캐스트", "멀티캐스트", "broadcast", "multicast"],
    right: Bilingual(
      ko: "여럿에게 한꺼번에 보낼 수 있는 것은 UDP입니다.", en: "it is UDP that can send to many at once."))

  private static let lightness = ProtocolTrait(
    of: .udp,
    does: [
      "best-effort", "best effort", "fire-and-forget", "fire and forget", "데이터를 일방적", "fast, like", "순서가 뒤바뀔",
      "손실될 수 있", "may be lost", "may arrive out of order", "확인하지 않고 보내",
      "without establishing a connection", "without first establishing a connection",
      "without setting up a connection",
      "without a handshake", "skips the connection", "without guarantees", "no guarantee of delivery",
    ],
    right: Bilingual(
      ko: "확인 없이 빨리 보내기만 하는 것은 UDP입니다.", en: "it is UDP that just sends, fast and without checking."))

  private static let longHeader = ProtocolTrait(
    of: .tcp, does: ["20바이트", "20 바이트", "20 bytes", "20-byte", "20-60", "20~60"], right: headerLengths)

  private static let shortHeader = ProtocolTrait(
    of: .udp, does: ["8바이트", "8 bytes", "8-byte", "8byte"], right: headerLengths)

  private static let fourValues = ProtocolTrait(
    of: .tcp, does: ["4-tuple", "four-tuple", "4 tuple", "4-튜플", "4개의 튜플"],
    right: Bilingual(
      ko: "TCP는 네 값(양쪽의 주소와 포트)으로, UDP는 목적지 주소와 포트로 소켓을 가립니다.",
      en: "TCP tells its sockets apart by four values, UDP by the destination's address and port."))

  private static let headerLengths = Bilingual(
    ko: "TCP 헤더는 20~60바이트, UDP 헤더는 8바이트입니다.", en: "TCP's header has 20 to 60 bytes, UDP's 8.")
}
