import TCP

/// What is often believed of TIME-WAIT, of half-open connections and of the first flags.
extension Myth {
  static let ofStates: [Myth] = ofTimeWait + ofHalfOpen

  private static let ofTimeWait: [Myth] = [
    Myth(
      .timeWait,
      says:
        "error state | an error | broken connection | a bug | abnormal | faulty | something went wrong | 비정상 상태 | 비정상적인 상태 | 버그로 | 버그 때문 | 오류 상태 | 에러 상태 | 장애 상태 | 고장",
      unless: "not | no | 않 | 아니 | too many | many | excess* | 많 | 과다 | 없 | if | confus* | 정상적",
      ko: "TIME-WAIT은 먼저 닫은 쪽이 정상적으로 거치는 상태입니다.",
      en: "TIME-WAIT is the normal state of the side that closes first."),
    Myth(
      .timeWait,
      says:
        "syn flood* | flooding | ddos | dos attack* | duration of the handshake | handshake time | buffer overflow | congestion | SYN 플러드 | SYN 플러딩 | 디도스 | 핸드셰이크 시간 | 혼잡",
      "prevent* | protect* | against | limits | avoid* | defen* | 막 | 방지 | 보호 | 방어 | 제한",
      unless: "not | 않 | 아니 | 못",
      ko: "TIME-WAIT은 유실된 마지막 ACK와 늦게 오는 옛 세그먼트 때문에 있습니다.",
      en: "TIME-WAIT is there for a lost last ACK and for old segments that come late."),
    Myth(
      .timeWait,
      says:
        "ack of its own fin | ack of its fin | ack for its fin | acknowledgment of its fin | acknowledgement of its fin | 자신의 fin에 대한 ack | 자기 fin의 ack | 자기 fin에 대한 ack | 자신이 보낸 fin의 ack | peers fin | other sides fin | retransmission timer | 상대의 fin을 기다 | 재전송 타이머",
      unless:
        "lost | has received | received | repeated | retransmi* | again | after | resent | 받은 | 받고 | 유실 | 다시 | 재전송된 | not | sure | got | remote | 않 | 혹시 | 확실 | once more | 온 뒤 | 오면 | come again",
      ko: "TIME-WAIT에서는 2MSL 타이머만 기다립니다.", en: "In TIME-WAIT only the 2 MSL timer is waited for."),
    Myth(
      .timeWait,
      says: "fin | FIN이",
      "is ignored | are ignored | ignores it | ignores the fin | not acknowledged | dropped silently | silently dropped | 무시하고 | 무시한 | 무시됩 | ack하지 않 | 응답하지 않 | 답하지 않",
      unless: "not ignored | syn | rst* | 않으면", reach: .near,
      ko: "TIME-WAIT에서 FIN이 다시 오면 다시 ACK하고 2MSL을 새로 셉니다.",
      en: "A FIN that comes again in TIME-WAIT is acknowledged again, and 2 MSL starts anew."),
    Myth(
      .timeWait,
      says:
        "before sending the last ack | before sending the final ack | before the last ack is sent | before the final ack is sent | before it sends the last | 마지막 ack를 보내기 전 | 마지막 ack를 보내기'전 | 마지막 ack 보내기 전 | 최종 ack를 보내기 전",
      unless: MythWords.not, reach: .anywhere,
      ko: "TIME-WAIT은 마지막 ACK를 보낸 뒤의 2MSL입니다.",
      en: "TIME-WAIT is the 2 MSL after the last ACK was sent."),
    Myth(
      .msl,
      says:
        "average session | session length | twice the session | send two segments | sending two segments | round trip | roundtrip | rtt | 세그먼트 2개를 | 세그먼트 두 개를 | 왕복 | 동시에 열 수 | 연결 수 | 시퀀스 번호의 상한",
      unless: MythWords.not + " | 2 minutes | live* | lifetime | 수명 | 살아 | larger | 크 | than | compared",
      ko: "MSL은 세그먼트가 네트워크에 살아 있을 수 있는 최대 시간입니다.",
      en: "MSL is the longest a segment may live in the network."),
  ]

  private static let ofHalfOpen: [Myth] = [
    Myth(
      .halfOpen,
      says:
        "has sent a fin | has sent fin | sent a fin | one side closed | side has closed | direction is closed | direction closed | one direction is shut | shut down one | closed in one direction | fin을 보내 한 | fin을 보낸 한 | 한 방향만 닫 | 한쪽만 닫 | 한쪽만 fin | 한쪽이 fin을 | 절반만 닫",
      unless:
        "not | half close* | halfclose* | 아니 | half-close | 반닫힘 | unlike | differ* | crash* | 다르 | 않 | without",
      ko: "한 방향만 닫힌 것은 half-close입니다. half-open은 한쪽이 연결을 잃었는데 다른 쪽은 모르는 상태입니다.",
      en: "One closed direction is half-close; half-open is where one end has lost the connection unnoticed."),
    Myth(
      .halfOpen,
      says:
        "checksum | half full | half of the data | half the data | half the window | half its bandwidth | 체크섬 | 절반만 보낸 | 데이터를 절반 | 데이터의 절반 | 윈도우가 반 | 절반만 쓰",
      unless: MythWords.not,
      ko: "half-open은 한쪽은 연결이 있다고 알고 다른 쪽은 모르는 상태입니다.",
      en: "Half-open: one end knows of a connection that the other has lost."),
    Myth(
      .halfOpen,
      says:
        "repaired automatically | automatically repaired | repaired by | reestablished automatically | recovered automatically | heals itself | by a new syn | 자동으로 복구 | 저절로 복구 | 자동으로 다시 연결",
      unless: MythWords.not,
      ko: "데이터를 보내면 RST가 돌아와 half-open 연결이 끝납니다.",
      en: "A half-open connection ends by a RST, once something is sent."),
    Myth(
      .halfOpen,
      says:
        "always in close wait | in close wait | closewait | in CLOSE-WAIT | in time wait | CLOSE-WAIT에 | TIME-WAIT에",
      unless: MythWords.not + " | half-close | 아니",
      ko: "남은 쪽은 보통 ESTABLISHED에 머뭅니다.", en: "The end that is left is ESTABLISHED as a rule."),
    Myth(
      .halfOpen,
      says:
        "never occur* | cannot occur | can never | never arise* | impossible | 절대 생기지 않 | 생길 수 없 | 발생하지 않 | 일어날 수 없",
      unless: "if | keepalive | with | 면",
      ko: "상대가 FIN 없이 사라지면 half-open 연결이 생깁니다.",
      en: "Where a peer vanishes without a FIN, a half-open connection is left."),
  ]
}
