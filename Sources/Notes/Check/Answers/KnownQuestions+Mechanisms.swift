extension KnownQuestion {
  /// What is claimed of a mechanism in one of few ways, or not at all.
  static let ofMechanisms =
    [
      scaledSyn, flowControl, congestionControl, backoff, zeroWindow, synFlood, simultaneousOpen, whoCloses,
      windowMeaning, firstNumber, outOfOrder, sackBlocks, finEverywhere, ackEverywhere, writes, untilClose,
    ] + ofSegments + ofCounterparts

  static let denials =
    "not~ | n't | never | no~ | cannot | without | 않 | 못 | 없 | 안~ | 아니 | 아님 | 금지 | 말고 | 대신 | rather | instead | myth | wrong | 틀"

  static func claimed(
    of subject: String, _ claims: String..., asking: String = "", depth: Int = 12, isAnywhere: Bool = false,
    isHead: Bool = false,
    words: @escaping @Sendable () -> AnswerWords, _ right: MeaningRule.Right, _ reference: String
  ) -> KnownQuestion {
    KnownQuestion(
      on: subject, asking: asking, telling: .claimed(claims.map { TellingWords(listed: $0) }), words: words,
      right, reference, depth: depth, isHead: isHead, isAnywhere: isAnywhere)
  }

  // MARK: Windows

  private static let scaledSyn = claimed(
    of:
      "scaling | window scale | wscale | scale factor | window value | window of the SYN | window in a SYN | window in the SYN | 윈도우 스케일 | 윈도 스케일 | 스케일링 | 윈도우 확대 | 윈도우 값",
    "SYN",
    "applied | applies | apply~ | is scaled | are scaled | shifted | 적용 | 곱한 | 곱해 | 시프트해 | 시프트한 | 왼쪽으로 밀",
    words: { scaledSynWords },
    MeaningRule.Right(
      ko: "SYN이 켜진 세그먼트의 윈도우에는 스케일을 적용하지 않습니다.", "SYN의 윈도우는 그대로",
      en: "The window of a segment with SYN is never scaled.", "not scaled in a SYN"), "RFC 7323 2.2")
  private static let scaledSynWords = AnswerWords(
    right: [
      [
        denials
          + " | after | 이후 | 다음부터 | 뒤 | 제외 | except | unscaled | from then | exchanged | option | 옵션 | 협상 | negotiat | sent in | carried | announce | 알리 | 교환 | 그대로 | only"
      ]
    ])

  private static let windowMeaning = claimed(
    of: "window field | window size | window | 윈도우 필드 | 윈도우 크기 | 윈도 크기 | 윈도우 사이즈",
    """
    going to send | will send next | wants to send | intends to send | about to send | plans to send | 보내려는 데이터 | 보낼 예정 \
    | 보내고자 하는 데이터 | 보낼 데이터의 크기 | 보낼 데이터의 양 | 보내려고 하는 데이터
    """, words: { windowMeaningWords },
    MeaningRule.Right(
      ko: "윈도우는 이 세그먼트를 보내는 쪽이 더 받을 수 있는 바이트 수입니다.", "받을 수 있는 바이트 수",
      en: "The window tells how many bytes the sender of the segment is willing to receive.",
      "how many bytes it can receive"), "RFC 9293 3.1")
  private static let windowMeaningWords = AnswerWords(
    right: [
      [
        denials
          + " | may~ | can~ | allowed | receiv | 수신 | 받 | buffer | 버퍼 | 수 있 | ACK | congest | 혼잡 | probe | if~ | when~ | before | smaller | nagle | 만큼 | 상대 | 보다 | 초과 | 넘"
      ]
    ])

  private static let zeroWindow = claimed(
    of: "window | 윈도 | 윈도우 | rwnd | free buffer | 수신 버퍼",
    "0이 | 0인 | 0일 | is 0 | says 0 | of 0 | to 0 | zero | 가득 | is full", "connection | 연결 | 커넥션",
    "closed by | is closed | gets closed | terminated | aborted | is reset | 끊긴 | 끊는 | 끊어 | 종료한 | 종료된 | 종료해 | 닫는다 | 닫힌다",
    words: { zeroWindowWords },
    MeaningRule.Right(
      ko: "윈도우가 0이어도 연결은 유지되고, 보내는 쪽은 프로브를 보냅니다.", "연결 유지, 윈도우 프로브",
      en: "With a window of 0 the connection stays open; the sender sends window probes.",
      "it stays open: window probes"), "RFC 9293 3.8.6.1")
  private static let zeroWindowWords = AnswerWords(
    right: [
      [
        denials
          + " | probe | 프로브 | persist | 재개 | until | 때까지 | stays open | keep | 유지 | syndrome | 한참 | 오래 | attack | 공격"
      ]
    ])

  // MARK: Control of flow and of congestion

  private static let flowControl = claimed(
    of: "flow control | 흐름 제어 | 흐름제어", "network | 네트워크 | router | 라우터 | 혼잡 | congest",
    "맞추 | 맞춰 | 맞게 | 조절 | protect | adapts | adjust | prevents | avoids | 막는 | 막기 | 방지", depth: 2,
    isHead: true,
    words: { flowControlWords },
    MeaningRule.Right(
      ko: "흐름 제어는 수신 측이 받을 수 있는 만큼만 보내게 합니다. 네트워크에 맞추는 것은 혼잡 제어입니다.", "수신 측에 맞춤",
      en:
        "Flow control keeps the sender from overrunning the receiver; congestion control is about the network.",
      "the receiver"), "RFC 9293 3.8")
  private static let flowControlWords = AnswerWords(
    right: [
      [
        denials
          + " | receiver | receiving | recipient | 수신 | 받는 | buffer | 버퍼 | rwnd | window | 윈도 | peer | 상대 | 차이 | differ | vs | 혼잡 제어 | 혼잡제어 | congestion control | 달리 | unlike | 오류 | error | 순서 | order | 신뢰 | reliab | both | other end"
      ]
    ], harmless: "HTTP | link | 링크 | 데이터 링크 | ACK | CWND")

  private static let congestionControl = claimed(
    of: "congestion control | 혼잡 제어 | 혼잡제어", "receiver | receiving | 수신",
    "overflow | 넘치 | overwhelm | overrun | flooding | 처리 속도 | 처리 능력 | buffer | 버퍼", depth: 2, isHead: true,
    words: { congestionControlWords },
    MeaningRule.Right(
      ko: "혼잡 제어는 네트워크가 감당할 만큼만 보내게 합니다. 수신 측에 맞추는 것은 흐름 제어입니다.", "네트워크에 맞춤",
      en:
        "Congestion control keeps the sender from overloading the network; flow control is about the receiver.",
      "the network"), "RFC 5681 2")
  private static let congestionControlWords = AnswerWords(
    right: [
      [
        denials
          + " | network | 네트워크 | router | 라우터 | congest | 혼잡 | loss | lost | 손실 | flow control | 흐름 제어 | 흐름제어 | ACK | 중복 | link | 링크 | capacity | bandwidth | 대역 | unlike | 달리 | both | path | 경로"
      ]
    ])

  private static let backoff = claimed(
    of: "timer | RTO | timeout | timer value | 타이머 | 타임아웃 | 재전송 시간",
    "halved | halves | cut in half | 절반으로 | 을 반으로 | 를 반으로 | 은 반으로",
    "timer value | timer is | RTO | timeout value | timeout is | interval | 타이머 값 | 타이머를 | 타이머는 | 타임아웃 값 | 타임아웃을 | 간격 | 재전송 시간",
    depth: 0, words: { backoffWords },
    MeaningRule.Right(
      ko: "재전송 타이머는 만료될 때마다 두 배가 됩니다.", "두 배",
      en: "The retransmission timer doubles each time it expires.", "doubled"), "RFC 6298 5.5")
  private static let backoffWords = AnswerWords(
    right: [
      [
        denials
          + " | doubl | 두 배 | 두배 | 2배 | CWND | window | 윈도 | ssthresh | congest | 혼잡 | threshold | 임계 | rate | 속도 | 전송량 | flight | MSS | 창 | 크기 | rtt | 대역 | speed"
      ]
    ])

  // MARK: Opening and closing

  private static let synFlood = claimed(
    of: """
      SYN flood | SYN flooding | SYN 플러딩 | SYN 플러드 | SYN 홍수 | SYN 쿠키 | SYN cookie | SYN cookies | forged | spoofed | 위조 \
      | third segment | 마지막 ACK를 보내지
      """, "쌓 | pile | collect | fill | accumulat | queue | 큐 | 가득 | 머무",
    "SYN_SENT | SYN-SENT | SYN SENT | in ESTABLISHED | ESTABLISHED 상태 | TIME_WAIT | CLOSE_WAIT | FIN_WAIT",
    isAnywhere: true, words: { synFloodWords },
    MeaningRule.Right(
      ko: "SYN 플러딩에서 서버에 쌓이는 것은 SYN-RECEIVED 상태의 반쯤 열린 연결입니다.", "SYN-RECEIVED",
      en: "What piles up on the server in a SYN flood is half-open connections in SYN-RECEIVED.",
      "SYN-RECEIVED"),
    "RFC 4987 2")
  private static let synFloodWords = AnswerWords(
    right: [
      [
        """
        SYN_RCVD | SYN_RECV | SYN-RCVD | SYN-RECV | SYN-RECEIVED | SYN_RECEIVED | SYN RECEIVED | SYN RCVD | syn received \
        | half | 반만 | 반쯤 | 반열린 | 되지 않 | 되지 못 | 못한 | 못하 | accept queue | accept 큐 | 완료 | never becomes | not~
        """
      ]
    ])

  private static let simultaneousOpen = claimed(
    of:
      "simultaneous open | both send a SYN | both sides send a SYN | 동시 열기 | 동시 오픈 | 동시에 SYN | 동시 개방 | 동시 연결",
    "two connections | 연결이 두 | 연결이 2 | 두 개의 연결 | 연결 두 | 2개의 연결", isAnywhere: true,
    words: { simultaneousOpenWords },
    MeaningRule.Right(
      ko: "양쪽이 동시에 SYN을 보내도 연결은 하나만 생깁니다.", "연결 하나",
      en: "Two SYNs that cross open one connection, not two.", "one connection"), "RFC 9293 3.5")
  private static let simultaneousOpenWords = AnswerWords(
    right: [[denials + " | one connection | single | 하나 | 한 개"]])

  private static let whoCloses = claimed(
    of: "close | goodbye | FIN | 종료 | 연결 해제 | teardown | termination | closing",
    """
    only the client may | only the client can | must be the client | must always be the client | always has to be the client \
    | server is not allowed | server may not close | server cannot close | server must not close | 클라이언트만 | 반드시 클라이언트 \
    | 서버는 먼저 닫을 수 없 | 서버는 먼저 종료할 수 없 | 서버는 먼저 끊을 수 없 | 서버는 먼저 FIN을 보낼 수 없
    """, "first | start | begin | initiat | may close | can close | allowed | 먼저 | 시작 | 보낼 수",
    words: { whoClosesWords },
    MeaningRule.Right(
      ko: "연결은 어느 쪽이나 먼저 닫을 수 있습니다.", "어느 쪽이든",
      en: "Either side may close first.", "either side"), "RFC 9293 3.6")
  private static let whoClosesWords = AnswerWords(
    right: [
      [
        """
        either | both | usually | 보통 | 대개 | 대체로 | normally | 일반적 | 어느 쪽 | 누구 | 양쪽 | not always | not necessarily | 아니 | 여기 \
        | SYN | open | 연결 요청 | 연결을 시작 | 연결 수립 | 데이터를 | if~ | 만약 | 경우
        """
      ]
    ])

  private static let untilClose = claimed(
    of: """
      LAST_ACK | LAST-ACK | FIN_WAIT_1 | FIN-WAIT-1 | FIN_WAIT1 | FIN_WAIT_2 | FIN-WAIT-2 | FIN_WAIT2 | CLOSING state \
      | TIME_WAIT | TIME-WAIT
      """, "until | 때까지",
    """
    program calls close | program calls `close | application calls close | application calls `close \
    | we call close | we call `close | it calls close | process calls close | close()를 호출할 | close를 호출할 | close()를 부를 \
    | close() 할 | close()할 | `close()`를 호출할
    """, words: { untilCloseWords },
    MeaningRule.Right(
      ko: "이 호스트의 프로그램이 닫기를 기다리는 상태는 CLOSE-WAIT입니다.", "CLOSE-WAIT",
      en: "The state that lasts until the own program closes is CLOSE-WAIT.", "CLOSE-WAIT"), "RFC 9293 3.3.2")
  private static let untilCloseWords = AnswerWords(
    right: [
      [
        """
        CLOSE_WAIT | CLOSE-WAIT | CLOSEWAIT | CLOSE WAIT | close wait | peer | other side | other end | remote | 상대 | both \
        | 양쪽 | 반대편 | client | server | 서버 | 클라이언트 | ESTABLISHED
        """
      ]
    ])

  // MARK: Numbers and flags

  private static let firstNumber = claimed(
    of: "isn | initial sequence number | initial sequence numbers | 초기 순서 번호 | 초기 시퀀스 번호 | 초기 시퀀스 | 초기 번호",
    """
    0부터 | 항상 0 | 늘 0 | always 0 | starts at 0 | start at 0 | from 0 | always zero | from zero | starts counting there | at zero \
    | 0으로 고정 | 0에서 시작
    """, asking: "real | actual | 진짜 | 실제", words: { firstNumberWords },
    MeaningRule.Right(
      ko: "ISN은 0이 아니라 짐작하기 어려운 32비트 수입니다. 0은 도구가 보여 주는 상대 번호입니다.", "짐작하기 어려운 수",
      en: "An ISN is a 32-bit number that is hard to guess; 0 is what tools show as a relative number.",
      "hard to guess"), "RFC 9293 3.4.1")
  private static let firstNumberWords = AnswerWords(
    right: [
      [
        denials
          + """
           | random | 랜덤 | 무작위 | 임의 | 난수 | relative | 상대 | wireshark | 와이어샤크 | tcpdump | display | 표시 | predict | 예측 \
          | guess | 짐작 | 보안 | secur | if~ | 만약 | 면 | why | 왜 | hard | clock | 시계 | hash | 해시 | differ | 다른 | 다르 | example | 예 \
          | simpl | 단순 | 편의 | assum | 가정 | RST | modulo | 2^32 | 4294967 | wrap | 32-bit | 32비트 | 사이 | to 2 | between | range | 범위
          """
      ]
    ])

  private static let outOfOrder = claimed(
    of: "out-of-order | out of order | 순서가 어긋난 | 순서가 어긋나 | 순서에 맞지 않는 | 순서가 바뀐 | 순서가 뒤바뀐",
    "ACK | acknowledg | 확인 응답",
    "is delayed | also delayed | delays the | are delayed | 지연 | 늦게 | 늦춘 | 미룬 | 미루",
    words: { outOfOrderWords },
    MeaningRule.Right(
      ko: "순서가 어긋난 세그먼트에는 늦추지 않고 바로 중복 ACK를 보냅니다.", "바로 중복 ACK",
      en: "An out-of-order segment is answered with a duplicate ACK at once.", "a duplicate ACK at once"),
    "RFC 5681 4.2")
  private static let outOfOrderWords = AnswerWords(
    right: [
      [
        denials
          + " | immediate | at once | right away | duplicate | 즉시 | 바로 | 곧바로 | 중복 | buffer | 버퍼 | dup | SACK | network | 네트워크 | 도착 | if~"
      ]
    ])

  private static let sackBlocks = claimed(
    of: "SACK", "handshake | 핸드셰이크 | 핸드쉐이크 | in the SYN", "block | 블록", words: { sackBlocksWords },
    MeaningRule.Right(
      ko: "handshake에서는 SACK을 쓸 수 있는지만 알리고, 블록은 순서가 어긋날 때마다 ACK에 싣습니다.", "블록은 ACK마다",
      en: "The handshake only tells whether SACK is permitted; its blocks come in later ACKs.",
      "blocks come in later ACKs"), "RFC 2018 2, 3")
  private static let sackBlocksWords = AnswerWords(
    right: [
      [
        denials
          + " | permit | 허용 | 협상 | negotiat | 지원 | support | 이후 | 뒤 | after | later | 옵션 | option | every ACK | 매 ACK | 나중 | 그다음 | 쓸지 | 여부 | whether | allow | enabled | SYN cookie"
      ]
    ])

  private static let finEverywhere = claimed(
    of: "FIN", "every segment | each segment | 모든 세그먼트의 끝 | 매 세그먼트 | 세그먼트마다 | every packet | 모든 패킷의 끝",
    "end | 끝 | mark | 표시 | 붙", words: { finEverywhereWords },
    MeaningRule.Right(
      ko: "FIN은 세그먼트마다 붙지 않고, 더 보낼 데이터가 없을 때 한 번 보냅니다.", "더 보낼 데이터가 없을 때",
      en: "FIN is sent once, when the sender has no more data, and not with each segment.", "no more data"),
    "RFC 9293 3.1")
  private static let finEverywhereWords = AnswerWords(
    right: [[denials + " | ACK | 마지막 | last | no more | 더 보낼 | 이후 | after | SYN | 번호 | number"]])

  private static let ackEverywhere = claimed(
    of: "ACK | ACK bit | ACK flag | ACK 비트 | ACK 플래그",
    "every segment | all segments | each segment | 모든 세그먼트",
    """
    very first SYN | including the first SYN | including the SYN | first SYN on | from the first SYN | 첫 SYN부터 | 첫 SYN을 포함 \
    | 첫 SYN 포함 | SYN을 포함 | 첫 번째 SYN부터 | 첫 세그먼트부터 | 처음 SYN부터
    """, words: { ackEverywhereWords },
    MeaningRule.Right(
      ko: "첫 SYN에는 ACK가 꺼져 있고, 그 뒤의 모든 세그먼트에 켜집니다.", "첫 SYN 이후",
      en: "The first SYN has ACK off; all segments after it have it on.", "all but the first SYN"),
    "RFC 9293 3.1")
  private static let ackEverywhereWords = AnswerWords(
    right: [[denials + " | except | 제외 | after | 이후 | 뒤 | but~ | 빼고 | 다음"]])

  private static let writes = claimed(
    of: "write() | send() | write( | send( | `write` | `send` | 한 번의 write | 한 번의 send",
    "세그먼트 하나에 | 하나의 세그먼트에 | 세그먼트 하나가 | one segment | exactly one | 1:1",
    "대응 | 그대로 | 된다 | 됨 | becomes | corresponds | exactly | maps", words: { writesWords },
    MeaningRule.Right(
      ko: "TCP는 바이트 스트림이라 쓰기 한 번과 세그먼트, 읽기 한 번이 서로 맞지 않습니다.", "경계 없는 바이트 스트림",
      en: "TCP is a byte stream: a write, a segment and a read need not correspond.", "no boundaries"),
    "RFC 9293 3.8, 3.9.1")
  private static let writesWords = AnswerWords(
    right: [
      [
        denials
          + " | 수도 | may~ | might | 여러 | several | udp | 데이터그램 | datagram | 보장 | if~ | small | 작은 | nagle | example | 예를"
      ]
    ])
}
