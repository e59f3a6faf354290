extension KnownQuestion {
  /// What is claimed of flags, numbers and their words.
  static let ofSegments = [
    perAck, windowFieldUnit, duplicateNumber, ecnRoles, urgentAhead, stuckCloseWait, expectedNumber,
    oldestNumber,
    sendsAfterFin, nagleAcks, resetAnswered, resetState, halfAnswered,
  ]

  private static let perAck = claimed(
    of: "congestion avoidance | 혼잡 회피 | 혼잡회피",
    "per ACK | every ACK | each ACK | ACK마다 | ACK 하나마다 | ACK 하나당 | ACK를 받을 때마다",
    "one MSS | 1 MSS | 1MSS | by one | 1씩 | 하나씩 | 두 배 | 2배 | doubl", words: { perAckWords },
    MeaningRule.Right(
      ko: "혼잡 회피에서 cwnd는 ACK마다가 아니라 RTT마다 1 MSS씩 커집니다.", "RTT마다 1 MSS",
      en: "In congestion avoidance cwnd grows by one MSS per round trip, not per ACK.", "one MSS per RTT"),
    "RFC 5681 3.1")
  private static let perAckWords = AnswerWords(
    right: [
      [
        denials
          + " | / cwnd | /cwnd | mss/ | mss * mss | mss² | per rtt | rtt마다 | each rtt | every rtt | round trip | slow start | 느린 | 슬로 | whole window | 1/ | 윈도우만큼 | 모두 | full window | rtt"
      ]
    ])

  private static let windowFieldUnit = claimed(
    of: "window field | window size field | 윈도우 필드 | 윈도 필드 | 윈도우 크기 필드",
    "unit of | unit is | the unit | 단위는 | 단위가 | 단위로 | counted in | counts in | measured in | expressed in",
    "segment | packet | 세그먼트 | 패킷 | MSS | word | 워드 | kilobyte | 비트 단위", words: { windowFieldUnitWords },
    MeaningRule.Right(
      ko: "윈도우는 바이트로 셉니다.", "바이트", en: "The window counts bytes.", "bytes"), "RFC 9293 3.1")
  private static let windowFieldUnitWords = AnswerWords(
    right: [[denials + " | byte | 바이트 | octet | 옥텟 | scale | 스케일 | scaling"]])

  private static let duplicateNumber = claimed(
    of: "duplicate ACK | duplicate ACKs | dup ACK | 중복 ACK | 중복된 ACK",
    """
    just arrived | that has arrived out of order | out-of-order segment's number | of the segment that arrived | 방금 도착한 세그먼트의 \
    | 방금 받은 세그먼트의 | 새로 도착한 세그먼트의 | 늦게 온 세그먼트의 | 순서가 어긋난 세그먼트의 번호
    """, "number | 번호", words: { duplicateNumberWords },
    MeaningRule.Right(
      ko: "중복 ACK는 방금 온 것의 번호가 아니라 아직 기다리는 번호를 되풀이합니다.", "아직 기다리는 번호",
      en: "A duplicate ACK repeats the number still expected, not that of what just arrived.",
      "the number still expected"), "RFC 5681 2")
  private static let duplicateNumberWords = AnswerWords(
    right: [[denials + " | expect | next~ | missing | hole | gap | 기다리 | 빠진 | 구멍 | 다음 | SACK"]])

  private static let ecnRoles = claimed(
    of: "ECE | CWR | ECN",
    """
    receiver sets cwr | receiver sends cwr | receiver echoes cwr | receiver echoes the mark with cwr | receiver answers with cwr \
    | receiver replies with cwr | receiver signals with cwr | receiver reports it with cwr | sender sets ece | sender answers with ece \
    | sender echoes ece | sender replies with ece | sender sends ece | sender confirms with ece | 송신 측이 ECE | 송신자가 ECE \
    | 송신 측은 ECE | 송신자는 ECE | 송신측은 ECE | 송신측이 ECE | 수신 측이 CWR | 수신자가 CWR | 수신 측은 CWR | 수신자는 CWR | 수신측은 CWR \
    | 수신측이 CWR
    """, words: { ecnRolesWords },
    MeaningRule.Right(
      ko: "수신 측이 ECE로 혼잡을 알리고, 송신 측이 윈도우를 줄인 뒤 CWR로 답합니다.", "수신 측 ECE, 송신 측 CWR",
      en: "The receiver echoes congestion with ECE until the sender tells with CWR that it has slowed down.",
      "receiver: ECE, sender: CWR"), "RFC 3168 6.1")
  private static let ecnRolesWords = AnswerWords(
    right: [
      [
        denials
          + " | 받으면 | 받을 때 | 받고 | 받은 | 보면 | 확인하면 | 올 때까지 | 볼 때까지 | 받을 때까지 | 와도 | 오면 | until | 수신하면 | 수신한 | receives | sees | gets | handshake | 핸드셰이크 | SYN"
      ]
    ])

  private static let urgentAhead = claimed(
    of: "URG | urgent data | urgent segment | 긴급 데이터 | 긴급 세그먼트",
    "priority | ahead of | overtake | before other | ignor | 먼저 | 우선 | 무시 | 앞질러",
    "routers | router | the network | 라우터 | 네트워크 | 공유기 | 다른 연결 | other connections",
    words: { urgentAheadWords },
    MeaningRule.Right(
      ko: "긴급 데이터도 같은 바이트 스트림 안에서 차례대로 가고, 라우터는 URG를 보지 않습니다.", "먼저 가지 않음",
      en: "Urgent data travels in its place in the stream; routers do not look at URG.",
      "it does not go ahead"),
    "RFC 9293 3.8.5")
  private static let urgentAheadWords = AnswerWords(
    right: [[denials + " | application | 애플리케이션 | 응용 | 프로그램 | process | 프로세스 | DSCP | QoS"]])

  private static let stuckCloseWait = claimed(
    of: "CLOSE_WAIT | CLOSE-WAIT",
    "fin_timeout | tcp_tw | tw_reuse | tw_recycle | sysctl | 커널 파라미터 | kernel parameter",
    "줄이 | 줄여 | 사라 | 해결 | 없앨 | 없앤 | goes away | go away | clear | fix | solve | shorten | lower | reduc",
    words: { stuckCloseWaitWords },
    MeaningRule.Right(
      ko: "CLOSE-WAIT은 커널 설정이 아니라 이쪽 프로그램이 close를 불러야 끝납니다.", "프로그램의 close",
      en: "No kernel setting ends CLOSE-WAIT: the own program has to close.", "the program's close"),
    "RFC 9293 3.3.2")
  private static let stuckCloseWaitWords = AnswerWords(
    right: [
      [
        denials
          + " | FIN_WAIT | FIN-WAIT | TIME_WAIT | TIME-WAIT | application | 애플리케이션 | 어플리케이션 | 프로그램 | program | 코드 | code | bug | 버그 | keepalive | keep-alive"
      ]
    ])

  private static let expectedNumber = claimed(
    of: "RCV.NXT | rcv_nxt | rcvnxt", "last | 마지막 | latest | highest | 가장 큰",
    "received | 받은 | 수신한 | 도착한 | arrived",
    words: { expectedNumberWords },
    MeaningRule.Right(
      ko: "RCV.NXT는 다음에 받을 것으로 기다리는 번호입니다.", "다음에 받을 번호",
      en: "RCV.NXT is the next sequence number expected.", "the next one expected"), "RFC 9293 3.3.1")
  private static let expectedNumberWords = AnswerWords(
    right: [[denials + " | next | 다음 | + 1 | +1 | after | beyond | expect | 기대 | 기다리 | 이어"]])

  private static let oldestNumber = claimed(
    of: "SND.UNA | snd_una | snduna", "next to | next sequence | 다음에 보낼 | 다음 보낼 | 다음으로 보낼",
    "send | 보낼 | sent",
    words: { oldestNumberWords },
    MeaningRule.Right(
      ko: "SND.UNA는 보냈지만 아직 확인되지 않은 가장 오래된 번호입니다.", "확인되지 않은 가장 오래된 번호",
      en: "SND.UNA is the oldest number sent and not acknowledged.", "the oldest unacknowledged"),
    "RFC 9293 3.3.1")
  private static let oldestNumberWords = AnswerWords(
    right: [[denials + " | oldest | 가장 오래 | unack | acknowledg | ACK | 확인 | SND.NXT | 첫"]])

  private static let sendsAfterFin = claimed(
    of: "FIN_WAIT_1 | FIN-WAIT-1 | FIN_WAIT1 | FIN_WAIT_2 | FIN-WAIT-2 | FIN_WAIT2",
    """
    may send further data | can send further data | may send more data | can send more data | may still send data | can still send data \
    | send new data | 데이터를 더 보낼 수 있 | 데이터를 계속 보낼 수 있 | 새 데이터를 보낼 수 있 | 여전히 데이터를 보낼 수 있 | 아직 데이터를 보낼 수 있
    """, words: { sendsAfterFinWords },
    MeaningRule.Right(
      ko: "FIN을 보낸 쪽은 새 데이터를 보낼 수 없고 받을 수만 있습니다.", "받기만 함",
      en: "Who has sent a FIN sends no new data, but may still receive.", "only receives"), "RFC 9293 3.6")
  private static let sendsAfterFinWords = AnswerWords(
    right: [
      [
        denials
          + " | peer | other side | other end | remote | 상대 | 반대편 | passive | 수동 | server | client | 서버 | 클라이언트 | CLOSE_WAIT | CLOSE-WAIT | receive | 받을"
      ]
    ])

  private static let nagleAcks = claimed(
    of: "Nagle | 네이글 | 나글",
    "ACK를 늦 | ACK를 지연 | ACK를 모아 | ACK 전송을 지연 | delays the ACK | delays ACKs | delays acknowledg | holds back the ACK",
    words: { nagleAcksWords },
    MeaningRule.Right(
      ko: "네이글 알고리즘은 ACK가 아니라 작은 데이터를 모아 보냅니다. ACK를 늦추는 것은 지연 ACK입니다.", "작은 데이터를 모음",
      en: "Nagle's algorithm holds back small data, not ACKs; those are held back by delayed ACKs.",
      "it holds back small data"), "RFC 9293 3.7.4")
  private static let nagleAcksWords = AnswerWords(
    right: [
      [denials + " | delayed ACK | 지연 ACK | 지연된 ACK | small | 작은 | together | 함께 | with~ | receiver | 수신"]
    ])

  private static let resetAnswered = claimed(
    of: "RST",
    """
    has to be acknowledged | must be acknowledged | needs an ACK | is acknowledged by | is acknowledged like | is acknowledged with \
    | waits for the ACK of the RST | retransmitted until | RST에 대한 ACK를 | RST를 받으면 ACK를 | RST도 ACK를 받아야 | RST에도 ACK로
    """, words: { resetAnsweredWords },
    MeaningRule.Right(
      ko: "RST에는 ACK로 답하지 않고, RST를 다시 보내지도 않습니다.", "ACK 없음",
      en: "A RST is neither acknowledged nor retransmitted.", "no ACK"), "RFC 9293 3.10.7")
  private static let resetAnsweredWords = AnswerWords(
    right: [[denials + " | challenge | SYN | 챌린지 | 윈도우 | window | 5961 | TIME_WAIT | assassin | LISTEN"]])

  private static let resetState = claimed(
    of: "RST | abort | reset",
    "TIME_WAIT | TIME-WAIT | CLOSE_WAIT | CLOSE-WAIT | FIN_WAIT | FIN-WAIT | LAST_ACK | LAST-ACK",
    "goes to | goes into | enters | moves to | waits in | 상태로 | 상태가 된 | 상태에 들어 | 로 넘어 | 로 간다 | 로 바뀐",
    words: { resetStateWords },
    MeaningRule.Right(
      ko: "RST를 받은 쪽은 어느 상태도 거치지 않고 바로 CLOSED가 됩니다.", "바로 CLOSED",
      en: "Who receives a RST is CLOSED at once, without going through another state.", "CLOSED at once"),
    "RFC 9293 3.10.7")
  private static let resetStateWords = AnswerWords(
    right: [
      [
        denials
          + " | FIN | SYN | skip | 건너 | 바로 | 즉시 | directly | at once | assassin | 에서 RST | 에서는 RST | timer | 타이머 | from TIME | reset the | resets the | connection reset | password"
      ]
    ])

  private static let halfAnswered = claimed(
    of: """
      ACK만 받고 FIN을 못 받은 | ACK만 받고 FIN은 못 받은 | ACK만 받고 아직 FIN을 받지 못한 | ACK는 받았지만 FIN을 못 받은 | ACK는 받았지만 FIN은 아직 \
      | got the ACK but not the FIN | got the ACK but no FIN | has the ACK but no FIN | received the ACK but not the FIN
      """,
    "CLOSING | TIME_WAIT | TIME-WAIT | LAST_ACK | LAST-ACK | FIN_WAIT_1 | FIN-WAIT-1 | CLOSE_WAIT | CLOSE-WAIT",
    words: { halfAnsweredWords },
    MeaningRule.Right(
      ko: "자기 FIN의 ACK만 받고 상대의 FIN을 기다리는 상태는 FIN-WAIT-2입니다.", "FIN-WAIT-2",
      en: "With its FIN acknowledged and no FIN of the peer yet a host is in FIN-WAIT-2.", "FIN-WAIT-2"),
    "RFC 9293 3.3.2")
  private static let halfAnsweredWords = AnswerWords(
    right: [["FIN_WAIT_2 | FIN-WAIT-2 | FIN_WAIT2 | fin-wait2 | 먼저 | until | 때까지"]])
}
