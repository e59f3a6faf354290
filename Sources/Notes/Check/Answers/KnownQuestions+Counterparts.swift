extension KnownQuestion {
  /// What is said of a mechanism in words that only its counterpart is told by.
  static let ofCounterparts = [
    slowStartPerTrip, avoidancePerAck, windowOnWire, noDelay, lateAnswer, optionEverywhere, cookieClient,
    cookieField,
    allAgain, timeWaitData, rightEdge, nagleReceiver, refusedOpen,
  ]

  private static let others = "instead | rather | 대신 | unlike | 달리 | vs | 반면 | myth | wrong | 틀 | 오해"

  // MARK: Congestion

  private static let slowStartPerTrip = claimed(
    of: "slow start | slow-start | 느린 시작 | 슬로 스타트 | 슬로우 스타트",
    "per RTT | each RTT | every RTT | RTT마다 | 왕복마다 | 왕복 시간마다 | per round trip | each round trip",
    "linear | 선형 | by one segment | by one MSS | by 1 MSS | 1 MSS씩 | 1MSS씩 | 하나씩",
    words: { slowStartPerTripWords },
    MeaningRule.Right(
      ko: "느린 시작에서 cwnd는 왕복마다 약 두 배가 됩니다. 왕복마다 하나씩 느는 것은 혼잡 회피입니다.", "왕복마다 두 배",
      en:
        "In slow start cwnd about doubles each round trip; one segment a round trip is congestion avoidance.",
      "about doubled each round trip"), "RFC 5681 3.1")
  private static let slowStartPerTripWords = AnswerWords(
    right: [
      [
        denials
          + " | avoidance | 회피 | ssthresh | threshold | 임계 | doubl | 두 배 | 2배 | exponential | 지수 | until | 까지 | 이후 | after | then~ | later | AIMD"
      ]
    ])

  private static let avoidancePerAck = claimed(
    of: "congestion avoidance | 혼잡 회피",
    "each ACK | every ACK | per ACK | ACK마다 | ACK를 받을 때마다 | ACK를 하나 받을 때마다 | ACK 하나마다 | ACK 하나에",
    "1 MSS | one MSS | 1MSS | one SMSS | 1 SMSS | one segment | a full segment | 한 세그먼트",
    words: { avoidancePerAckWords },
    MeaningRule.Right(
      ko: "혼잡 회피에서 cwnd는 ACK마다가 아니라 왕복마다 1 MSS쯤 늘어납니다.", "왕복마다 1 MSS",
      en: "In congestion avoidance cwnd grows by about one segment each round trip, not with each ACK.",
      "one segment each round trip"), "RFC 5681 3.1")
  private static let avoidancePerAckWords = AnswerWords(
    right: [
      [
        denials
          + " | slow start | 느린 시작 | 슬로 | RTT | round trip | 왕복 | /cwnd | / cwnd | ÷ | /W | 1/ | fraction | ssthresh | 나눈 | *MSS | × MSS | × SMSS | recovery | 회복 | 중복 | dup"
      ]
    ])

  private static let windowOnWire = claimed(
    of: "cwnd | congestion window | 혼잡 윈도우 | 혼잡 윈도",
    "window field | 윈도우 필드 | 윈도 필드 | TCP header | TCP 헤더 | the header | 헤더의 | 헤더에",
    "puts | put in | sent | sends | carried | carries | written | tells | announc | advertis | 싣 | 실어 | 실린 | 실려 | 적어 | 담아 | 담긴 | 알린 | 알려 | 광고",
    depth: 3, words: { windowOnWireWords },
    MeaningRule.Right(
      ko: "혼잡 윈도우는 보내는 쪽 혼자 두는 값이고 세그먼트에 실리지 않습니다. 헤더의 윈도우는 수신 윈도우입니다.", "보내는 쪽 혼자 둠",
      en:
        "The congestion window is the sender's own and is never sent; the header's window is the receive window.",
      "kept by the sender alone"), "RFC 5681 2")
  private static let windowOnWireWords = AnswerWords(
    right: [
      [
        denials
          + " | rwnd | receive window | receiver window | advertised window | 수신 윈도 | own variable | local | 혼자 | 내부 | min( | only the | only rwnd | receiver's | ECE | CWR | 수신자의 윈도"
      ]
    ])

  private static let allAgain = claimed(
    of:
      "retransmission timer | retransmission timeout | RTO | timer expires | 재전송 타이머 | 재전송 타임아웃 | 타이머가 만료 | 타이머 만료",
    """
    all unacknowledged segments again | all outstanding segments again | everything again | resends all | retransmits all \
    | retransmit all | resend all | resends everything | retransmits everything | 전부 다시 | 모두 다시 보 | 모두 재전송한 | 모두 재전송하 | 전부 재전송한 | 전부 재전송하 \
    | 모든 세그먼트를 다시 보 | 모든 세그먼트를 재전송
    """, depth: 3, words: { allAgainWords },
    MeaningRule.Right(
      ko: "재전송 타이머가 만료되면 확인받지 못한 것 가운데 가장 앞의 세그먼트 하나를 다시 보냅니다.", "가장 앞의 하나",
      en: "When the timer expires the earliest unacknowledged segment is sent again, and no other.",
      "the earliest one"), "RFC 6298 5.4")
  private static let allAgainWords = AnswerWords(
    right: [
      [
        "only | oldest | earliest | 가장 오래된 | 가장 앞 | 하나만 | 만 다시 | 만 재전송 | go-back | GBN | 필요 없 | 필요는 없 | need not | not have to | not~ | n't | 않 | 아니 | could | may~ | 수도 | fail | 실패 | UDP | "
          + others
      ]
    ])

  // MARK: Acknowledging

  private static let noDelay = claimed(
    of: "TCP_NODELAY | NODELAY | nagle | 네이글", "delayed ACK | delayed acknowledg | 지연 ACK | 지연된 ACK | 지연 확인",
    "is also off | also turned off | also switched off | are also disabled | is also disabled | disables delayed | turns off delayed | switches off delayed | 도 같이 꺼 | 도 함께 꺼 | 도 꺼진 | 도 꺼지 | 도 끈다 | 도 비활성",
    depth: 8, words: { noDelayWords },
    MeaningRule.Right(
      ko: "TCP_NODELAY는 보내는 쪽의 Nagle 알고리즘만 끄고, 지연 ACK는 그대로입니다.", "Nagle만 끔",
      en: "TCP_NODELAY switches off Nagle's algorithm alone; delayed ACKs go on.", "Nagle's algorithm alone"),
    "RFC 9293 3.7.4")
  private static let noDelayWords = AnswerWords(right: [[denials + " | QUICKACK | 별개 | separate"]])

  private static let lateAnswer = claimed(
    of: "delayed ACK | delayed ACKs | 지연 ACK | 지연된 ACK | 지연 확인 응답",
    "out-of-order | out of order | 순서가 어긋 | 순서가 바뀐 | 순서에 맞지 않 | 순서가 뒤바뀐 | 순서가 틀린",
    "타이머가 끝날 때까지 | 모았다가 | 모아서 | 모아 두었다가 | 미룬다 | 늦춘다 | 기다렸다가 | until the timer | waits for the timer | is held back | are held back | collected | also delayed",
    depth: 8, words: { lateAnswerWords },
    MeaningRule.Right(
      ko: "순서가 어긋난 세그먼트에는 늦추지 않고 바로 중복 ACK를 보냅니다.", "바로 중복 ACK",
      en: "An out-of-order segment is answered with a duplicate ACK at once.", "a duplicate ACK at once"),
    "RFC 5681 4.2")
  private static let lateAnswerWords = AnswerWords(
    right: [[denials + " | immediate | at once | right away | 즉시 | 바로 | 곧바로 | 버퍼 | buffer | SACK"]])

  private static let nagleReceiver = claimed(
    of: "nagle | nagle's algorithm | 네이글", "receiver | 수신 측이 | 수신자가 | 받는 쪽이",
    "collect several ACKs | collects ACKs | collect ACKs | gathers ACKs | ACKs as one | ACK를 모 | ACK를 한 번에 | several ACKs",
    depth: 4, words: { nagleReceiverWords },
    MeaningRule.Right(
      ko: "Nagle 알고리즘은 보내는 쪽이 작은 데이터를 모으게 합니다. ACK를 미루는 것은 지연 ACK입니다.", "보내는 쪽의 작은 데이터",
      en: "Nagle's algorithm makes the sender collect small data; collecting ACKs is the delayed ACK.",
      "the sender's small data"), "RFC 9293 3.7.4")
  private static let nagleReceiverWords = AnswerWords(
    right: [[denials + " | sender | 송신 | small | 작은 | delayed | 지연 | " + others]])

  // MARK: Options

  private static let optionEverywhere = claimed(
    of:
      "window scale | window scaling | wscale | 윈도우 스케일 | MSS | MSS option | MSS 옵션 | SACK permitted | SACK-permitted",
    "option | 옵션",
    "each data segment | every data segment | 데이터 세그먼트마다 | 매 데이터 세그먼트 | all data segments | 모든 데이터 세그먼트에",
    "goes | sent | carried | put | attached | included | announce | 실어 | 싣 | 실린 | 실려 | 붙 | 담 | 보내 | 알려",
    depth: 8,
    words: { optionEverywhereWords },
    MeaningRule.Right(
      ko: "MSS, 윈도우 스케일, SACK 허용 옵션은 SYN이 있는 세그먼트에만 실립니다.", "SYN에만",
      en: "The options MSS, window scale and SACK permitted go in segments with SYN only.",
      "SYN segments only"),
    "RFC 9293 3.7.1, RFC 7323 2.1")
  private static let optionEverywhereWords = AnswerWords(
    right: [[denials + " | SYN | handshake | 핸드셰이크 | timestamp | 타임스탬프 | max~ | largest | 최대 | " + others]])

  private static let rightEdge = claimed(
    of: "right edge | 오른쪽 끝 | 오른쪽 가장자리 | right_edge", "last byte | last octet | 마지막 바이트 | 끝 바이트",
    "block | 블록",
    words: { rightEdgeWords },
    MeaningRule.Right(
      ko: "SACK 블록의 오른쪽 끝은 마지막 바이트의 다음 번호입니다.", "마지막 바이트의 다음",
      en: "The right edge of a SACK block is the number behind its last byte.", "one past the last byte"),
    "RFC 2018 3")
  private static let rightEdgeWords = AnswerWords(
    right: [
      [denials + " | after | + 1 | +1 | plus | next | 다음 | behind | beyond | past | following | 더한 | 뒤"]
    ])

  // MARK: Connections

  private static let cookieClient = claimed(
    of: "SYN cookie | SYN cookies | SYN 쿠키 | 쿠키", "client | 클라이언트",
    """
    client must support | client has to support | clients must support | if the client does not support | client needs to support \
    | 클라이언트도 쿠키를 계산해야 | 클라이언트도 지원해야 | 클라이언트가 지원해야 | 클라이언트 OS가 SYN Cookie를 지원하지 | 클라이언트가 SYN 쿠키를 지원하지 \
    | 클라이언트도 SYN 쿠키를 지원
    """, isAnywhere: true, words: { cookieClientWords },
    MeaningRule.Right(
      ko: "SYN 쿠키는 서버만의 일입니다. 클라이언트는 평소처럼 서버의 ISN에 1을 더해 확인합니다.", "서버만의 일",
      en: "SYN cookies concern the server alone: the client acknowledges its number as ever.",
      "the server alone"), "RFC 4987 3.6")
  private static let cookieClientWords = AnswerWords(
    right: [
      ["not need | needn't | need not | no need | 필요 없 | 필요가 없 | 필요는 없 | 상관없 | 무관 | 몰라도 | even if | 더라도 | 아도"]
    ])

  private static let cookieField = claimed(
    of: "SYN cookie | SYN cookies | SYN 쿠키 | cookie | 쿠키", "client | 클라이언트",
    "in the sequence number | in its sequence number | 순서 번호 필드에 | 시퀀스 번호 필드에 | 순서 번호로 쿠키를 | 시퀀스 번호로 쿠키를",
    "return | sends | send | echo | brings | 돌려 | 되돌 | 보내 | 싣 | 실어", isAnywhere: true,
    words: { cookieFieldWords },
    MeaningRule.Right(
      ko: "클라이언트는 쿠키에 1을 더한 값을 확인 응답 번호로 돌려줍니다.", "확인 응답 번호",
      en: "The client returns the cookie, plus one, as its acknowledgment number.",
      "the acknowledgment number"),
    "RFC 4987 3.6")
  private static let cookieFieldWords = AnswerWords(
    right: [
      [
        denials
          + " | acknowledg | ack number | ACK 번호 | 확인 응답 | 확인 번호 | server sends | SYN+ACK | SYN,ACK | SYN-ACK"
      ]
    ])

  private static let timeWaitData = claimed(
    of: "TIME-WAIT | TIME_WAIT | TIME WAIT",
    """
    goes on reading | keeps reading | continues to read | keeps receiving data | continues to receive data | data that the other side still has \
    | data the other side still has | data that the peer still has | 남은 데이터를 계속 받 | 데이터를 계속 받 | 데이터를 마저 받 | 계속해서 데이터를 받
    """, depth: 4, words: { timeWaitDataWords },
    MeaningRule.Right(
      ko: "TIME-WAIT에서는 더 올 데이터가 없습니다. 다시 온 FIN에 답하고 옛 세그먼트가 사라지기를 기다립니다.", "FIN에 다시 답함",
      en: "In TIME-WAIT no data is to come: it answers a repeated FIN and lets old segments die out.",
      "a repeated FIN, old segments"), "RFC 9293 3.6")
  private static let timeWaitDataWords = AnswerWords(
    right: [
      [
        denials
          + " | old | delayed | duplicate | stray | 이전 연결 | 지연된 | 늦게 온 | 중복 | CLOSE_WAIT | CLOSE-WAIT | FIN_WAIT | FIN-WAIT"
      ]
    ])

  private static let refusedOpen = claimed(
    of: "RST | reset", "SYN_SENT | SYN-SENT",
    "to LISTEN | back to LISTEN | into LISTEN | LISTEN으로 | LISTEN 상태로",
    depth: 8, words: { refusedOpenWords },
    MeaningRule.Right(
      ko: "SYN-SENT에서 자기 SYN을 확인하는 RST를 받으면 CLOSED가 됩니다(연결 거부). LISTEN으로 돌아가는 것은 수동으로 연 SYN-RECEIVED입니다.",
      "CLOSED",
      en:
        "In SYN-SENT an acceptable RST leads to CLOSED (connection refused); only a passive open's SYN-RECEIVED goes back to LISTEN.",
      "CLOSED"), "RFC 9293 3.10.7.3")
  private static let refusedOpenWords = AnswerWords(
    right: [
      [denials + " | SYN_RCVD | SYN-RCVD | SYN_RECEIVED | SYN-RECEIVED | SYN_RECV | passive | 수동 | CLOSED"]
    ])
}
