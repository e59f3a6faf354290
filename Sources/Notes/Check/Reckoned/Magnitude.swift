/// What a number in a note may be the value of: each with its names.
enum Magnitude: UInt8, CaseIterable, Sendable {
  case mtu, mss
  case window, realWindow, shift, factor
  case congestionWindow, receiveWindow, inFlight, usable
  case unacknowledged, next, sendWindow, acknowledgment, lastByte
  case offset, header, options
  case smoothed, variation, timeout
  case rate, delay, product, throughput
  /// What is no magnitude of TCP's.
  case other

  static let names: [(Magnitude, TellingWords)] = [
    (.mtu, TellingWords("mtu", "maximum transmission unit", "최대 전송 단위")),
    (.mss, TellingWords("mss", "maximum segment size", "최대 세그먼트 크기")),
    (
      .window,
      TellingWords(
        "window field", "window size", "window value", "advertised window", "window of", "window", "win",
        "wnd",
        "윈도우 필드", "윈도우 크기", "윈도우 값", "윈도우", "윈도")
    ),
    (
      .realWindow,
      TellingWords(
        "real window", "actual window", "effective window", "scaled window", "true window",
        "resulting window",
        "real size", "actual size", "실제 윈도우", "실제 윈도", "유효 윈도우", "진짜 윈도우", "실제 크기", "실제 수신 윈도우")
    ),
    (
      .shift,
      TellingWords(
        "shift count", "shift value", "shift of", "shift", "scale factor", "scaling factor", "wscale",
        "window scale",
        "window scaling", "scale", "윈도우 스케일 값", "윈도우 스케일", "윈도 스케일", "스케일 팩터", "스케일 값", "스케일", "시프트 값",
        "시프트 카운트",
        "시프트", "스케일링")
    ),
    (
      .factor,
      TellingWords(
        "multiplied by", "multiply by", "multiply it by", "multiplies by", "times", "×", "factor of", "곱하기",
        "window x", "window *")
    ),
    (.congestionWindow, TellingWords("cwnd", "congestion window", "혼잡 윈도우", "혼잡 윈도", "혼잡윈도우")),
    (
      .receiveWindow,
      TellingWords(
        "rwnd", "awnd", "receive window", "receiver window", "receiver's window", "receiver’s window",
        "수신 윈도우",
        "수신 윈도", "수신윈도우")
    ),
    (
      .inFlight,
      TellingWords(
        "in flight", "in-flight", "inflight", "unacked", "un-acked", "unacknowledged", "outstanding",
        "flightsize",
        "not yet acked", "not yet acknowledged", "not acked", "on the way", "미확인", "확인 안 된", "확인되지 않은",
        "확인 안된",
        "ack 못 받은", "ack를 못 받은", "ack를 받지 못한", "ack 안 온", "전송 중", "보내 놓은", "아직 확인", "비행 중")
    ),
    (
      .usable,
      TellingWords(
        "usable window", "available window", "remaining window", "window left", "남은 윈도우", "남은 윈도",
        "사용 가능 윈도우",
        "사용 가능한 윈도우", "가용 윈도우", "쓸 수 있는 윈도우", "남은 창", "usable")
    ),
    (.unacknowledged, TellingWords("snd.una", "snd_una", "una")),
    (.next, TellingWords("snd.nxt", "snd_nxt", "nxt")),
    (.sendWindow, TellingWords("snd.wnd", "snd_wnd")),
    (
      .acknowledgment,
      TellingWords(
        "ack", "ack number", "acknowledgment number", "ack 번호", "확인 응답 번호", "확인응답 번호", "확인응답번호", "확인 번호")
    ),
    (
      .lastByte,
      TellingWords(
        "up to byte", "through byte", "up to and including byte", "up to and including", "last byte",
        "마지막 바이트",
        "번 바이트까지", "번까지", "번째 바이트까지", "바이트 번호까지")
    ),
    (
      .offset,
      TellingWords(
        "data offset", "dataoffset", "데이터 오프셋", "데이터오프셋", "hlen", "doff", "header length field", "헤더 길이 필드")
    ),
    (
      .header,
      TellingWords(
        "tcp header", "header length", "header size", "header", "tcp 헤더", "헤더 길이", "헤더 크기", "헤더")
    ),
    (.options, TellingWords("options", "option", "옵션 길이", "옵션 크기", "옵션")),
    (.smoothed, TellingWords("srtt", "smoothed rtt", "estimatedrtt", "estimated rtt", "평활 rtt")),
    (.variation, TellingWords("rttvar", "devrtt", "rtt variation", "rtt 편차")),
    (.timeout, TellingWords("rto", "timeoutinterval", "timeout interval", "재전송 타임아웃", "타임아웃 값")),
    (.delay, TellingWords("rtt", "round trip", "round-trip", "delay", "latency", "왕복 시간", "왕복시간", "지연")),
    (
      .rate,
      TellingWords("bandwidth", "link speed", "capacity", "대역폭", "링크 속도", "회선 속도")
    ),
    (
      .product,
      TellingWords(
        "bdp", "bandwidth-delay product", "bandwidth delay product", "대역폭 지연 곱", "대역폭-지연 곱", "대역폭지연곱")
    ),
    (
      .throughput,
      TellingWords("throughput", "처리량", "처리율", "전송률", "최대 속도", "goodput", "전송 속도")
    ),
    (
      .other,
      TellingWords(
        "ip header", "ipv4 header", "ipv6 header", "ip 헤더", "ipv4 헤더", "ipv6 헤더", "ethernet header", "이더넷 헤더",
        "frame", "프레임", "total length", "전체 길이", "plen", "udp header", "udp 헤더", "kind", "length",
        "byte offset", "rfc")
    ),
  ]
}
