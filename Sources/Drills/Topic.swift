import TCP

/// What a drill is about; the raw value is what people type.
package enum Topic: String, CaseIterable, Hashable, Sendable {
  case handshake, data, bidirectional, loss
  case duplicateAck = "duplicate-ack"
  case reorder, sack, teardown
  case halfClose = "half-close"
  case simultaneousOpen = "simultaneous-open"
  case simultaneousClose = "simultaneous-close"
  case reset, wraparound, window, acceptable, states, flags, header, rto, congestion, hijack, relative

  package var name: String { rawValue }

  /// What it trains, in one line.
  package var summary: Bilingual {
    switch self {
    case .handshake: Bilingual(ko: "세 번의 세그먼트로 여는 연결", en: "opening a connection in three segments")
    case .data: Bilingual(ko: "한 방향으로 보내는 데이터와 ACK", en: "data one way, and its ACKs")
    case .bidirectional: Bilingual(ko: "두 방향의 데이터, 데이터에 실린 ACK", en: "data both ways, ACKs riding on data")
    case .loss: Bilingual(ko: "유실, 타임아웃, 재전송", en: "loss, timeout and retransmission")
    case .duplicateAck: Bilingual(ko: "중복 ACK와 빠른 재전송", en: "duplicate ACKs and fast retransmit")
    case .reorder: Bilingual(ko: "뒤바뀐 순서와 버퍼", en: "segments out of order, and what is held")
    case .sack: Bilingual(ko: "SACK 블록", en: "SACK blocks")
    case .teardown: Bilingual(ko: "연결 닫기: FIN과 ACK", en: "closing a connection: FIN and ACK")
    case .halfClose: Bilingual(ko: "한쪽만 닫힌 연결", en: "a connection closed one way only")
    case .simultaneousOpen: Bilingual(ko: "동시에 여는 연결", en: "both sides opening at once")
    case .simultaneousClose: Bilingual(ko: "동시에 닫는 연결", en: "both sides closing at once")
    case .reset: Bilingual(ko: "RST의 번호와 플래그", en: "a reset's numbers and flags")
    case .wraparound: Bilingual(ko: "4294967295를 넘어가는 번호", en: "numbers that pass 4294967295")
    case .window: Bilingual(ko: "수신 윈도우, 0 윈도우, 스케일", en: "windows: usable, zero and scaled")
    case .acceptable: Bilingual(ko: "받을 수 있는 세그먼트인가", en: "is this segment acceptable?")
    case .states: Bilingual(ko: "세그먼트마다 바뀌는 양쪽의 상태", en: "both states after each segment")
    case .flags: Bilingual(ko: "플래그 이름, 바이트, tcpdump 기호", en: "flags by name, byte and tcpdump sign")
    case .header: Bilingual(ko: "16진수 헤더 읽기", en: "reading a header in hexadecimal")
    case .rto: Bilingual(ko: "재전송 타이머 계산 (RFC 6298)", en: "the retransmission timer (RFC 6298)")
    case .congestion: Bilingual(ko: "혼잡 윈도우와 ssthresh", en: "congestion window and ssthresh")
    case .hijack: Bilingual(ko: "위조 세그먼트가 통하는 번호", en: "which forged segment would get through")
    case .relative: Bilingual(ko: "상대 번호와 절대 번호", en: "relative and absolute numbers")
    }
  }
}

/// How hard a question is: from one blank with small numbers to an examination.
package struct Level: RawRepresentable, Hashable, Comparable, Sendable, CaseIterable {
  package let rawValue: Int
  package init?(rawValue: Int) {
    guard 1...5 ~= rawValue else { return nil }
    self.rawValue = rawValue
  }
  private init(_ number: Int) { rawValue = number }
  package static let one = Level(1)
  package static let two = Level(2)
  package static let three = Level(3)
  package static let four = Level(4)
  package static let five = Level(5)
  package static let allCases: [Level] = [.one, .two, .three, .four, .five]
  package static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}
