import Questions
import TCP

/// What is lost or comes late, and what runs out of time.
extension Situation {
  private static let lastAcks = TellingWords(
    "마지막 ack", "세 번째 ack", "3번째 ack", "최종 ack", "final ack", "last ack", "third ack", "ack of the handshake",
    "third segment",
    "핸드셰이크의 ack")

  static let losses: [Situation] = [
    Situation(
      signs: [
        lastAcks, EventWords.lost,
        TellingWords("syn", "핸드셰이크", "handshake", "연결 수립", "open", "세 번째", "third"),
      ],
      wrong: TellingWords(
        "클라이언트가 syn을", "클라이언트는 syn을", "client retransmits its syn ", "client retransmits its syn.",
        "client resends its syn", "client sends its syn again",
        "client retransmits the syn ", "client retransmits the syn.", "client sends the syn again",
        "클라이언트가 처음부터 syn",
        "클라이언트의 타이머가 만료되어 ack", "클라이언트가 ack를 재전송", "클라이언트는 ack를 재전송", "client retransmits its ack",
        "client retransmits the ack",
        "client's timer expires", "클라이언트의 재전송 타이머"),
      unless: TellingWords("fin", "종료", "close", "closing", "last_ack", "time_wait", "data", "데이터"),
      right: Bilingual(
        ko: "마지막 ACK가 사라지면 서버가 SYN+ACK를 다시 보내고, 클라이언트는 그것에 다시 ACK로 답합니다.",
        en:
          "If the last ACK of the handshake is lost, the server retransmits its SYN,ACK, and the client acknowledges it again."
      ),
      short: Bilingual(ko: "서버가 SYN,ACK 재전송", en: "the server retransmits SYN,ACK"),
      reference: "RFC 9293 3.5, RFC 6298 5"),
    Situation(
      signs: [
        lastAcks, EventWords.lost,
        TellingWords("fin", "종료", "close", "closing", "last_ack", "time_wait", "last-ack", "time-wait"),
      ],
      wrong: TellingWords(
        "서버는 ack를 다시", "서버가 ack를 다시", "서버는 ack를 재전송", "서버가 ack를 재전송", "수동 종료 측이 ack를", "수동 종료 측은 ack를",
        "수동 종료 쪽이 ack를",
        "passive closer sends its ack", "passive closer retransmits its ack",
        "passive closer resends its ack",
        "server sends its ack again",
        "server retransmits its ack", "server resends its ack", "passive side sends its ack",
        "passive side retransmits its ack",
        "서버는 syn", "서버가 syn", "server retransmits its syn"),
      right: Bilingual(
        ko: "종료의 마지막 ACK가 사라지면 수동 종료 쪽이 FIN을 다시 보내고, TIME-WAIT에 있는 쪽이 다시 ACK로 답합니다.",
        en:
          "If the last ACK of the close is lost, the passive closer retransmits its FIN, and the end in TIME-WAIT acknowledges it again."
      ),
      short: Bilingual(ko: "FIN 재전송", en: "the FIN again"), reference: "RFC 9293 3.6.1"),
    Situation(
      signs: [
        TellingWords(
          "윈도우가 0", "윈도우 크기가 0", "윈도가 0", "윈도우 값이 0", "윈도 값이 0", "윈도 크기가 0", "창 크기가 0", "rwnd가 0", "윈도우로 0",
          "윈도우=0", "윈도우 = 0", "rwnd = 0", "rwnd=0", "window is 0", "window of 0", "zero window",
          "zero-window",
          "window = 0", "window of zero", "window size of 0", "window size is 0", "window falls to 0",
          "window falls to zero",
          "window reaches 0", "window reaches zero", "제로 윈도우", "win=0", "rwnd is 0", "window drops to zero",
          "advertises zero",
          "advertises 0", "window is zero", "윈도우 0", "window 0", "window closes to zero")
      ], neverSent: [.rst, .fin, .syn], wrong: ending,
      unless: TellingWords(
        "계속 응답이 없", "오래", "never answers", "stop answering", "no longer answers", "after many", "user timeout"
      ),
      right: Bilingual(
        ko: "윈도우가 0이면 보내기를 멈추고, 지속 타이머로 윈도우를 떠봅니다. 연결은 그대로입니다.",
        en:
          "At a window of zero the sender stops and probes the window by the persist timer; the connection stays open."
      ),
      short: Bilingual(ko: "윈도우 프로브", en: "window probes"), reference: "RFC 9293 3.8.6.1"),
    Situation(
      signs: [TellingWords("지속 타이머", "퍼시스트 타이머", "영속 타이머", "persist timer", "persistence timer")],
      neverSent: [.rst, .fin, .syn], wrong: ending,
      unless: TellingWords("없으면", "아니", "재전송 타이머", "retransmission timer", "keepalive", "keep-alive"),
      right: Bilingual(
        ko: "지속 타이머가 끝나면 윈도우 프로브를 보냅니다.", en: "When the persist timer runs out, a window probe is sent."),
      short: Bilingual(ko: "윈도우 프로브", en: "a window probe"), reference: "RFC 9293 3.8.6.1"),
    Situation(
      signs: [
        TellingWords(
          "중복 ack 3", "중복 ack를 3", "중복 ack가 3", "3개의 중복", "세 개의 중복", "세 번의 중복", "중복 ack 세", "중복 ack를 세",
          "중복 ack가 세", "3 중복 ack",
          "3 dup",
          "three dup", "3-dup", "triple dup", "third dup", "3번째 중복", "세 번째 중복", "3번 중복", "중복된 ack 3",
          "중복된 ack를 3", "중복된 ack가 3",
          "three identical ack", "중복 ack이 3", "중복 ack을 3")
      ], neverSent: [.rst, .fin, .syn],
      wrong: TellingWords(
        "1 mss로", "1mss로", "1로 줄", "1로 되돌", "1로 떨어", "1로 초기화", "1부터 다시", "1 mss부터", "back to 1", "to 1 mss",
        "to one segment",
        "to 1 segment",
        "to one mss", "down to 1", "slow start를 다시", "슬로우 스타트를 다시", "느린 시작부터", "느린 시작을 다시", "느린 시작으로 돌아",
        "slow start로 돌아", "slow start again",
        "restarts slow start", "back to slow start", "re-enters slow start", "enters slow start",
        "returns to slow start",
        "begins slow start", "falls to one", "falls to 1", "waits for the timer",
        "waits for the retransmission timer",
        "타이머가 만료되기를 기다", "타이머가 만료될 때까지 기다", "연결을 끊", "closes the connection", "resets the connection"),
      unless: TellingWords("timeout", "타임아웃", "타임 아웃", "tahoe", "타호", "time-out", "rto", "ssthresh = 1"),
      right: Bilingual(
        ko: "중복 ACK 3개면 빠진 세그먼트를 곧바로 다시 보내고, cwnd를 절반쯤으로 줄여 빠른 회복으로 갑니다. cwnd = 1은 타임아웃일 때입니다.",
        en:
          "On three duplicate ACKs the missing segment is sent again at once and the window is about halved for fast recovery; one segment is for a timeout."
      ),
      short: Bilingual(ko: "빠른 재전송, 빠른 회복", en: "fast retransmit, fast recovery"), reference: "RFC 5681 3.2"),
  ]
}
