/// What only one of TCP and UDP has, in the words that notes use.
enum ProtocolWords {
  /// Said right behind the name: `TCP 3-way handshake`, `TCP의 혼잡 제어`, `TCP connection termination`.
  static let ownedByTCP = TellingWords(
    "3-way", "3 way", "3way", "three-way", "three way", "4-way", "4 way", "4way", "4_way", "3_way",
    "four-way",
    "four way", "3웨이", "4웨이", "3-웨이", "4-웨이", "핸드셰이크", "핸드쉐이크", "handshak", "연결 수립", "연결 설정",
    "연결설정", "연결 해제", "연결해제", "연결 종료", "연결종료", "연결 성립", "연결을 종료", "연결을 맺", "연결을 수립",
    "연결을 설정", "연결을 해제", "연결을 끊", "연결을 초기화", "연결이 수립", "연결이 종료", "연결 관리", "연결 상태", "커넥션 수립",
    "커넥션을 맺", "커넥션을 생성", "connection establish", "connection terminat", "connection setup",
    "connection teardown", "connection close", "connection management", "connection is establish",
    "connection is terminat", "connection is closed", "connection is now", "흐름 제어", "흐름제어", "flow control",
    "혼잡 제어", "혼잡제어", "congestion", "slow start", "slow-start", "재전송", "retransmi", "tahoe", "reno",
    "window", "윈도우", "keep-alive", "keepalive", "reset (", "슬라이딩", "sliding", "sequence num", "시퀀스", "순서 번호",
    "syn ", "syn-", "syn_", "fin ",
    "rst ", "ack ", "acknowledg", "half-open", "fast retransmit", "fast open", "바이트 스트림", "byte stream",
    "三次握手", "四次挥手", "四次握手", "拥塞控制", "流量控制", "滑动窗口", "重传")
  static let ownedByUDP = TellingWords(
    "브로드캐스트", "멀티캐스트", "broadcast", "multicast", "데이터그램", "datagram")

  /// The words of the other's name, right behind the letters: `UDP (Transmission Control Protocol)`.
  static let nameOfTCP = TellingWords(
    "transmission control", "transfer control", "전송 제어 프로토콜", "전송제어 프로토콜", "전송제어프로토콜")
  static let nameOfUDP = TellingWords("user datagram", "사용자 데이터그램", "유저 데이터그램")

  /// Told of UDP in a sentence that denies nothing: it is TCP that does so.
  static let doneByTCP = TellingWords(
    "3-way", "3 way", "3way", "three-way", "three way", "4-way", "4 way", "four-way", "handshak", "핸드셰이크",
    "핸드쉐이크", "핸드 셰이크", "핸드 쉐이크", "연결 지향", "연결지향", "연결형", "connection-oriented", "connection oriented",
    "신뢰성 있는", "신뢰성이 있", "신뢰성있는", "신뢰성이 높", "신뢰성을 보장", "신뢰성 보장", "신뢰할 수 있", "높은 신뢰", "reliable", "reliabl",
    "순서를 보장", "순서 보장", "순서가 보장", "순서대로", "in order,", "in-order", "ordered deliver", "ordered data",
    "ordered byte", "ordered transm", "correct order", "ordered,", "재전송", "retransmi", "resend",
    "stream-based",
    "congestion window", "혼잡 윈도", "three duplicate", "duplicate ack", "data integrity", "무결성을 보장", "정확한 전송",
    "정확성을 보장", "정확하게 전달", "도착 여부를 확인", "수신 여부를 확인", "도착했는지 확인", "전달을 보장", "전송을 보장", "전송 보장",
    "guarantees delivery", "guarantees the delivery", "guaranteed delivery", "connection management",
    "error recovery", "20바이트", "20 바이트", "20 bytes", "20-byte", "20-60", "20~60",
    "흐름 제어", "흐름제어", "flow control", "혼잡 제어", "혼잡제어", "congestion control", "시퀀스 번호", "순서 번호",
    "sequence number", "확인 응답", "확인응답", "acknowledg", "바이트 스트림", "byte stream", "연결을 수립", "연결을 설정",
    "연결을 맺", "연결을 확립", "연결을 성립", "연결을 먼저", "establishes a connection", "establishes connection",
    "establish a connection", "establishes a dedicated", "가상 회선", "가상회선", "virtual circuit", "sock_stream",
    "slow start",
    "sliding window", "슬라이딩 윈도우", "三次握手", "面向连接", "可靠")
  /// What it always does; a pure ACK it does not send again.
  static let promisedByTCP = TellingWords(
    "신뢰성을", "신뢰성이", "순서를", "순서 보장", "순서가", "흐름 제어", "흐름제어", "혼잡 제어", "혼잡제어", "핸드셰이크", "핸드쉐이크", "3-way",
    "연결 설정", "연결을 설정", "연결을 맺", "연결 과정", "전달을 보장", "도착을 보장")
  /// Told of TCP in a sentence that denies nothing: it is UDP that does so.
  static let doneByUDP = TellingWords(
    "비연결", "비 연결", "connectionless", "connection-less", "신뢰성이 낮", "신뢰성이 없", "신뢰성 없", "낮은 신뢰", "unreliabl",
    "브로드캐스트", "멀티캐스트", "broadcast", "multicast", "데이터그램 방식", "8바이트", "8 bytes", "8-byte", "8byte",
    "sock_dgram", "best-effort", "best effort", "fire-and-forget", "fire and forget", "데이터를 일방적", "无连接",
    "不可靠",
    "비신뢰", "fast, like", "순서가 뒤바뀔", "손실될 수 있", "may be lost", "may arrive out of order", "확인하지 않고 보내")

  /// Nothing of these is there without TCP, wherever in the sentence it stands.
  static let signsOfTCP = TellingWords(
    "3-way", "3 way", "3way", "three-way", "three way", "4-way", "4 way", "4way", "four-way", " syn ",
    " syn-", "syn,",
    "(syn)", "syn을", "syn 패킷", "syn 비트", "syn flag", "syn 플래그", " fin ", "fin 패킷", "fin 플래그", "fin segment",
    "cwnd", "congestion window", "혼잡 윈도", "slow start", "ssthresh", "시퀀스 번호", "시퀀스 넘버", "sequence number",
    "윈도우 크기", "window size", "sliding window", "슬라이딩 윈도", "duplicate ack", "중복 ack", "established",
    "time_wait", "time-wait", "close_wait", "(rst)", "rst 패킷", "rst packet", "흐름 제어", "흐름제어", "혼잡 제어", "혼잡제어",
    "flow control", "congestion control", "half-close", "三次握手", "四次挥手", "拥塞控制")
  /// `UDP 연결`, `UDP connections`: loosely said of both, until something happens that only TCP's have.
  static let connections = TellingWords("연결", "커넥션", "connection", "세션", "session")
  static let livesOfConnections = TellingWords(
    "핸드", "handsh", "수립", "맺", "종료", "해제", "끊", "끊어", "establish", "terminat", "clos", "syn", "fin", "요청-응답",
    "keep-alive", "keep alive", "재사용", "reus", "신뢰", "persistent", "지속", "http/1", "http/2", "http 1",
    "http 2",
    "three", "3-way", "websocket", "웹소켓", "listen", "accept", "connect(", "연결 요청", "시도", "half-open", "순서")

  static let fast = TellingWords("빠르", "빠른", "빠름", "faster", "fast ", "fast,", "quick", "빨라")
  static let slow = TellingWords("느리", "느린", "느림", "느려", "slower", "slow ", "slow,")
}
