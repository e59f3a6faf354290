import TCP

extension CountFact {
  static let all = [duplicateAcks, lifetimes, tuple]

  static let duplicateAcks = CountFact(
    rule: "fast-retransmit-count",
    things: TellingWords(
      "duplicate ack", "duplicated ack", "dup ack", "dup-ack", "dupack", "identical ack", "acks for the same",
      "acks of the same", "acks with the same",
      "중복 ack",
      "중복ack", "중복된 ack", "동일한 ack", "같은 ack", "중복 확인 응답", "중복된 확인 응답", "ack duplicated", "重复ack",
      "重复的ack", "重复 ack", "冗余ack", "重复确认"),
    leads: Filler(
      "개 개의 번 번의 회 회의 차례 이상 이상의 의 연속 연속된 연속으로 additional more consecutive successive or in a row of the 个 次 ( ) ` * - "
        + "duplicate dup same"),
    named: TellingWords(
      "중복 ack", "중복ack", "중복된 ack", "동일한 ack", "같은 ack", "중복 확인 응답", "중복된 순번의 패킷", "중복된 순번의 ack",
      "중복된 번호의 ack", "중복된 순번", "중복된 ack", "ack가 중복", "same duplicate",
      "ack 중복",
      "dup ack", "duplicate ack"),
    follows: Filler(
      "를 을 가 이 은 는 의 세그먼트 세그먼트를 세그먼트가 패킷 패킷을 패킷이 번호가 번호를 응답 응답이 응답을 s 연속 연속으로 총 더 최소 되어 으로 ( ` *"),
    units: ["개", "번", "회", "차례", "times"],
    wrong: [1, 2, 5, 6, 7, 8, 9, 10],
    needs: TellingWords(
      "재전송", "다시 보내", "다시 전송", "빠른", "cwnd", "절반", "손실", "유실", "혼잡", "retransm", "resend", "resent", "fast",
      "loss", "lost",
      "congest",
      "recovery", "重传", "快速"),
    needsTitle: false,
    unless: TellingWords(
      "첫", "first", "두 번째", "second", "미만", "less than", "이하", "fewer", "아직", "않", "아니", "not ", "n't", "까지",
      "up to", "limited",
      "reorder", "순서가 바", "순서가 뒤", "마다", "every", "each", "개당", "per ", "sack", "만으로", "1개나", "one or",
      "1 or", "하나나", "하나 더", "early retrans", "조기 재전송",
      "only one", "only two", "뿐", "못 미", "추가로", "当 1", "还没", "不会"),
    message: Bilingual(
      ko: "빠른 재전송은 중복 ACK가 세 개 왔을 때 시작합니다.", en: "Fast retransmit starts at the third duplicate ACK."),
    expected: Bilingual(ko: "중복 ACK 3개", en: "three duplicate ACKs"), reference: "RFC 5681 3.2")

  static let lifetimes = CountFact(
    rule: "time-wait-length",
    things: TellingWords("msl", "maximum segment lifetime", "max segment lifetime"),
    leads: Filler("* x × · times the ` ( 배의"),
    named: TellingWords("msl", "maximum segment lifetime", "max segment lifetime", "떠돌 수 있는 시간", "떠돌수 있는 시간"),
    follows: Filler("의 ) 값의 시간의 * x × (maximum segment lifetime) `"),
    units: ["배", "times"],
    wrong: [3, 4, 5, 6, 7, 8, 9, 10],
    needs: TellingWords(
      "time_wait", "time-wait", "time wait", "timewait", "timed wait", "마지막 ack", "종료", "닫", "clos",
      "last ack", "일정 시간"),
    unless: TellingWords("quic", "linux", "리눅스", "instead of", "대신", "틀", "wrong", "아니라", "rather than"),
    message: Bilingual(ko: "TIME-WAIT은 2MSL 동안 머무릅니다.", en: "TIME-WAIT lasts 2 MSL."),
    expected: Bilingual(ko: "2 MSL", en: "2 MSL"), reference: "RFC 9293 3.4.2")

  static let tuple = CountFact(
    rule: "connection-identity",
    things: TellingWords("tuple", "튜플", "元组"),
    leads: Filler("- – ` *"),
    named: nil, follows: Filler(""), units: [],
    wrong: [2, 3],
    needs: TellingWords("tcp"),
    unless: TellingWords(
      "udp", "(ip", "not ", "않", "아니", "5-tuple", "4-tuple", "four-tuple", "only a", "python", "addr",
      "주소", "튜플로"),
    message: Bilingual(
      ko: "TCP 연결은 양쪽의 IP 주소와 포트 번호, 네 값으로 가려집니다.",
      en: "A TCP connection is told by four values: both sides' addresses and ports."),
    expected: Bilingual(ko: "4-튜플", en: "4-tuple"), reference: "RFC 9293 3.3.1")
}
