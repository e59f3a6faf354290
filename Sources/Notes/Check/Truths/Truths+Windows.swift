import TCP

extension MeaningRule {
  /// How windows, scales, sizes, rates and timeouts are reckoned, told without numbers.
  static let truthsOfReckoning: [MeaningRule] = [
    usableWindow, scaling, segmentSizes, rates, timeouts, offsets, windowUnits,
  ]

  private static let silent =
    "wrong | 오해 | 틀 | 잘못 | if"

  private static let plus =
    "plus | added to | add | adding | sum of | adds | 더한 | 더하 | 더해 | 합한 | 합이 | 합을 | 합과 | 합계 | 평균 | average | mean of"

  private static let usableWindow = MeaningRule.claims(
    "usable-window",
    [
      .untruth(
        of:
          "usable window | effective window | available window | remaining window | room left | 사용 가능 윈도우 | 사용 가능한 윈도우 | 유효 윈도우 | 가용 윈도우 | 남은 윈도우 | 보낼 수 있는 양",
        not: plus,
        with:
          "in flight | inflight | unacknowledged | unacked | outstanding | flight size | FlightSize | 전송 중 | 미확인 | 확인되지 않은 | 확인 안 된 | 보낸 데이터 | 보내 놓은",
        unless: silent
          + " | minus | subtract* | less | - | SND.UNA | SND.NXT | una | 빼 | 뺀 | 차감 | shrink* | acked | plus 1 | sent + | lastbytesent"
      ),
      .untruth(
        of: "cwnd | congestion window | 혼잡 윈도",
        not:
          "average | mean | sum | product | cwnd plus rwnd | rwnd plus cwnd | difference | larger | greater | bigger | 평균 | 합을 | 합만큼 | 합이 | 합으로 | 더한 값 | 더한 만큼 | 곱한 | 차이만큼 | 더 큰 쪽 | 더 큰 값 | 큰 쪽 | 큰 값 | 최댓값 | 최대값",
        with: "rwnd | receive window | receivers window | advertised window | 수신 윈도",
        unless: silent
          + " | min | minimum | smaller | less | lower | 작은 | 최솟값 | 최소 | ssthresh | buffer | RTT | bytes acked | MSS"
      ),
    ],
    Right(
      ko: "보낼 수 있는 양은 min(cwnd, rwnd)에서 아직 확인되지 않은 양을 뺀 값입니다.", "min(cwnd, rwnd) − 전송 중인 양",
      en: "What may still be sent is min(cwnd, rwnd) less what is in flight.", "min(cwnd, rwnd) − in flight"),
    "RFC 9293 3.8.6, RFC 5681 3.1",
    says: [
      "The usable window is the advertised window plus the bytes in flight.",
      "남은 윈도우는 rwnd에 미확인 데이터를 더한 값이다.",
      "실제 전송 가능량은 cwnd와 rwnd의 평균이다.", "The sender may have the sum of cwnd and rwnd outstanding.",
    ],
    doesNotSay: [
      "Usable window = advertised window minus bytes in flight", "남은 윈도우는 rwnd에서 미확인 데이터를 뺀 값이다.",
      "실제 전송 가능량은 cwnd와 rwnd의 최솟값이다.",
    ])

  private static let shifts =
    Subjects.windowScale
    + " | shift count | shift value | shift of | scale factor | scaling factor | scale option | WSopt | 시프트 | 스케일 값 | 스케일 팩터 | 윈도우 스케일링 | 스케일 옵션 | shift"

  private static let scaling = MeaningRule.claims(
    "window-scaling",
    [
      .untruth(
        of: shifts,
        not:
          "is divided | gets divided | are divided | divides the | divide the window | divided by 2 | added to the window | is added | plus 2 | plus the shift | multiplied by the shift | multiply by the shift | times the shift | multiplied by it | power of ten | power of 10 | 나눈다 | 나눈 값 | 나누면 | 윈도우에 더한 | 윈도우에 더해 | 시프트 값을 곱 | 시프트를 곱 | 스케일 값을 곱 | 10의 | 값만큼 곱 | n을 곱 | n배",
        with: "window | windows | 윈도 | 창",
        unless: silent
          + " | 2^n | power of two | power of 2 | powers of | << | 거듭제곱 | 제곱을 | right shift | before sending | when sending | own window | written | RCV.WND | buffer | 버퍼 | real window is | actual window is | 1 << | 2의"
      ),
      .untruth(
        of: shifts,
        not:
          "window is zero | window is 0 | zero window | window of zero | closes the window | no window | 윈도우가 0 | 윈도가 0 | 윈도우를 0 | 윈도우는 0 | scaling is refused | not supported",
        with: "0 | zero | 0이면 | 0은",
        unless: silent + " | field | probe | rwnd | no scaling | factor 1"),
      .untruth(
        of: shifts,
        not:
          "own announced shift | its own shift | your own shift | own shift count | own scale | shift it announced itself | shift you announced | 자기가 알린 | 자신이 알린 | 자기 시프트 | 자신의 시프트 | 내가 알린 | 자기 스케일 | 자신의 스케일",
        with:
          "from the peer | windows you receive | windows it receives | received windows | peers window | incoming window | incoming windows | 상대가 보낸 | 받은 윈도우 | 상대의 윈도우 | 수신한 윈도우",
        unless: silent + " | rather | peers shift | announced by the peer | 상대가 알린"),
    ],
    Right(
      ko: "실제 윈도우는 윈도우 필드 × 2^n입니다(n은 상대가 SYN에서 알린 시프트 값, 0이면 그대로).", "윈도우 × 2^n",
      en:
        "The real window is the window field × 2^n, n being the shift that its sender announced; 0 leaves it as it is.",
      "window × 2^n"),
    "RFC 7323 2.2, 2.3",
    says: [
      "With a shift count of 2 the advertised window gets divided by four.",
      "윈도우 스케일 값이 n이면 윈도우를 10^n배 한다.",
      "A shift count of 0 means that the window is zero.",
      "The window scale: you apply your own shift to the windows you receive.",
      "시프트 값을 곱해서 윈도우를 구한다: 스케일 값을 곱하면 된다.",
    ],
    doesNotSay: [
      "With a shift count of 2 the advertised window gets multiplied by four.",
      "윈도우 스케일 값이 n이면 윈도우를 2^n배 한다.",
      "A shift count of 0 leaves the window as it is.",
    ])

  private static let segmentSizes = MeaningRule.claims(
    "segment-size-sum",
    [
      .untruth(
        of: Subjects.segmentSize + " | MTU",
        not:
          "MTU is MSS minus | MTU is the MSS minus | MSS is the MTU plus | MSS is MTU plus | MSS equals the MTU | MSS is equal to the MTU | MSS is the same as the MTU | MSS and MTU are the same | MTU에 40을 더 | MTU에 헤더를 더 | MSS는 MTU와 같 | MSS와 MTU는 같 | MSS에서 40을 뺀 | MSS에서 헤더를 뺀",
        unless: silent
          + " | MTU minus | 뺀 값이 MSS | less | payload | header | headers | 헤더를 뺀 값"
      ),
      .untruth(
        of: Subjects.segmentSize,
        not:
          "subtract the Ethernet header | subtracts the Ethernet header | minus the Ethernet header | less the Ethernet header | subtracting the Ethernet | subtract only the IP | subtracting only the IP | minus only the IP | minus only the TCP | subtract only the TCP | 이더넷 헤더를 뺀 | 이더넷 헤더를 빼 | 이더넷 헤더만 | IP 헤더만 뺀 | IP 헤더만 빼 | TCP 헤더만 뺀 | TCP 헤더만 빼 | 프레임 헤더를 뺀",
        unless: silent + " | frame size | 1518 | and the IP | 먼저 | then"),
      .untruth(
        of: Subjects.segmentSize,
        not:
          "bytes of headers | bytes of header | bytes of TCP header | bytes of IP header | bytes for the headers | 바이트의 헤더 | 헤더 40바이트",
        unless: silent
          + " | without | MTU | exclud* | 제외 | neither | only the data | nor | 미포함 | 안 포함 | 불포함 | 옵션"),
    ],
    Right(
      ko: "MSS는 헤더를 뺀 데이터의 크기입니다. MTU − IP 헤더 − TCP 헤더, 이더넷의 IPv4에서는 1500 − 40 = 1460입니다.",
      "MSS = MTU − 40 (IPv4)",
      en:
        "The MSS counts data only: the MTU less the IP and the TCP header, 1500 − 40 = 1460 with IPv4 on Ethernet.",
      "MSS = MTU − 40 (IPv4)"),
    "RFC 9293 3.7.1",
    says: [
      "MSS is the MTU plus 40.", "MTU에 40을 더하면 MSS가 된다.",
      "To find the MSS, subtract the Ethernet header from the MTU.",
      "MSS는 MTU에서 이더넷 헤더를 뺀 값이다.", "An MSS of 1460 counts 1420 bytes of data and 40 bytes of headers.",
      "MSS 1460에는 헤더 40바이트가 들어 있다.",
    ],
    doesNotSay: [
      "MSS = MTU − 40", "MTU에서 40을 빼면 MSS가 된다.", "MSS는 헤더를 제외한 크기이다.", "MTU 1500에서 헤더 40바이트를 빼면 MSS 1460이다.",
      "The MSS counts neither header: the headers are not included.",
    ])

  private static let rates = MeaningRule.claims(
    "rate-and-delay",
    [
      .untruth(
        of:
          "throughput | max throughput | maximum throughput | data rate | achievable rate | 처리량 | 최대 처리량 | 전송률 | 최대 전송률",
        not:
          "window x RTT | window times RTT | window times the RTT | window multiplied by RTT | window multiplied by the RTT | RTT divided by | 윈도우에 RTT를 곱 | 윈도우와 RTT를 곱 | 윈도우 크기와 RTT를 곱 | 윈도우 크기에 RTT를 곱 | RTT를 윈도우로",
        unless: silent),
      .untruth(
        of:
          "longer RTT | higher RTT | larger RTT | long RTT | longer round trip | longer delay | RTT가 길 | RTT가 클 | RTT가 커 | RTT가 늘 | 왕복 시간이 길",
        not:
          "raises | increases | improves | boosts | speeds up | higher | greater | faster | grows | rises | 높아 | 커진 | 늘어난 | 증가 | 올라 | 빨라",
        with: "throughput | rate | speed | 처리량 | 전송률 | 속도",
        unless: silent
          + " | lowers | lower | smaller | reduces | slower | needed | required | buffer | 필요 | 떨어 | 낮 | 줄 | 감소 | RTO"
      ),
      .untruth(
        of:
          "BDP | bandwidth-delay product | bandwidth delay product | 대역폭 지연 곱 | 대역폭-지연 곱 | needed window | required window | 필요한 윈도우",
        not:
          "divided by | bandwidth plus | plus RTT | plus the RTT | plus the delay | sum of | 나눈 | 더한 | 합한 | 합이",
        unless: silent + " | by 8 | by eight | 8로 | in bytes | / 8 | MSS | number of segments"),
      .untruth(
        of:
          "without window scaling | without the window scale | no window scaling | unscaled window | 윈도우 스케일 없이 | 윈도우 스케일링 없이 | 스케일 옵션 없이",
        not:
          "can still fill | still fills | can fill | fills a | can saturate | saturates | can use the full | can use all | 가득 채울 수 있 | 다 쓸 수 있 | 모두 쓸 수 있",
        unless: silent + " | cannot | LAN | low | short | only"),
    ],
    Right(
      ko: "처리량은 윈도우 ÷ RTT를 넘지 못합니다. 회선을 채우려면 대역폭 × RTT만큼의 윈도우가 있어야 합니다.", "윈도우 ÷ RTT",
      en: "The throughput is at most window / RTT; to fill the path the window must be bandwidth × RTT.",
      "throughput ≤ window / RTT"),
    "RFC 7323 1.1",
    says: [
      "Max throughput is the window times the RTT.", "최대 처리량은 윈도우에 RTT를 곱한 값이다.",
      "A longer RTT with a fixed window raises the throughput.", "RTT가 길수록 처리량이 높아진다.",
      "Bandwidth-delay product: the bandwidth divided by the delay", "대역폭 지연 곱은 대역폭을 지연으로 나눈 값이다.",
      "Without window scaling a connection can still fill a long fat pipe.",
    ],
    doesNotSay: [
      "Max throughput = window / RTT", "최대 처리량은 윈도우를 RTT로 나눈 값이다.",
      "A longer RTT with a fixed window lowers the throughput.", "RTT가 길수록 처리량이 낮아진다.",
      "Bandwidth-delay product: bandwidth × delay",
    ])

  private static let timeouts = MeaningRule.claims(
    "timeout-sum",
    [
      .untruth(
        of: "RTO | retransmission timeout | retransmission timer | 재전송 타임아웃 | 재전송 타이머 | 재전송 시간",
        not:
          "SRTT minus | minus 4 | SRTT plus RTTVAR | SRTT times RTTVAR | RTTVAR를 뺀 | 뺀 값 | 뺀 것 | SRTT와 RTTVAR를 더 | SRTT와 RTTVAR의 합 | SRTT에 RTTVAR를 더 | SRTT의 4배 | RTTVAR의 2배 | RTTVAR의 8배 | twice the RTTVAR | K는 8 | K는 2",
        with: "SRTT | RTTVAR | 편차 | variation | variance | deviation",
        unless: silent
          + " | 4 × RTTVAR | 4 * RTTVAR | 4·RTTVAR | 4RTTVAR | + 4 | 4배를 더 | four times | RFC 793"),
      .untruth(
        of: "편차 | RTTVAR | rtt variation | deviation",
        not:
          "K는 8 | K는 2 | K가 8 | K가 2 | 8을 곱 | 2를 곱 | multiplied by 8 | multiplied by 2 | multiplied by two | multiplied by eight",
        with: "RTO | K | RFC 6298 | 상수 | constant", unless: silent + " | 4"),
      .untruth(
        of:
          "first measurement | first RTT measurement | first sample | first RTT sample | 첫 측정 | 첫 번째 측정 | 첫 RTT 측정 | 최초 측정 | 첫 표본",
        not:
          "SRTT is half | SRTT = R/2 | SRTT = 2R | RTTVAR = 2R | SRTT를 R/2 | SRTT는 R/2 | SRTT to half | RTTVAR is R | SRTT는 R의 절반 | RTTVAR는 R로 | RTTVAR를 R로",
        unless: silent + " | RTTVAR = R/2 | RTTVAR=R/2 | half of R for RTTVAR"),
    ],
    Right(
      ko: "RTO = SRTT + 4·RTTVAR입니다. 첫 측정 R에서는 SRTT = R, RTTVAR = R/2로 시작합니다.", "SRTT + 4·RTTVAR",
      en: "RTO = SRTT + 4·RTTVAR; the first measurement R gives SRTT = R and RTTVAR = R/2.",
      "SRTT + 4·RTTVAR"),
    "RFC 6298 2",
    says: [
      "재전송 타이머 값은 SRTT에서 RTTVAR를 뺀 것이다.", "The RTO is SRTT plus RTTVAR.",
      "첫 측정에서는 SRTT = R/2로 놓는다.", "RTTVAR is multiplied by 8 for the RTO.",
    ],
    doesNotSay: [
      "재전송 타이머 값은 SRTT에 4·RTTVAR를 더한 것이다.", "The RTO is the sum SRTT + 4 × RTTVAR.",
      "첫 측정에서는 SRTT = R, RTTVAR = R/2로 놓는다.",
    ])

  private static let offsets = MeaningRule.widening(
    "offset-counts-words",
    [
      .untruth(
        of: Subjects.dataOffset + " | 0x50 | 0x5018 | 0x5010 | 0x5002",
        not:
          "number of options | count of options | how many options | options there are | 옵션 개수 | 옵션의 개수 | 옵션이 몇 개 | 옵션 수를 | number of segments | number of flags | 플래그 개수",
        unless: silent + " | length | 길이")
    ],
    says: ["0x5018에서 앞의 5는 옵션 개수가 5개라는 뜻이다.", "The data offset gives the number of options."],
    doesNotSay: ["0x5018에서 앞의 5는 헤더가 5워드라는 뜻이다.", "The data offset gives the length of the header."])

  private static let windowUnits = MeaningRule.widening(
    "window-counts-bytes",
    [
      .untruth(
        of:
          "advertised window | advertised window of | receive window of | rwnd = | rwnd of | window=3은 | window field of",
        not: WordClass.each(
          "one | two | three | four | five | ten | 3 | 4 | 5 | 8 | 10", "segments | packets | full segments"),
        with: "lets | allow* | may | can | send | means",
        unless: silent + " | byte | bytes | MSS | cwnd"),
      .untruth(
        of: "window=3은 | window=5는 | window=10은 | 광고 윈도우 | 수신 윈도우 | rwnd",
        not: "세그먼트 3개 | 세그먼트 5개 | 세그먼트 10개 | 패킷 3개 | 패킷 10개 | 세그먼트 세 개 | 세그먼트 몇 개 | 세그먼트 개수 | 패킷 개수",
        unless: silent + " | 바이트 | MSS | cwnd | 혼잡"),
    ],
    says: [
      "An advertised window of 10 lets the peer send ten segments.", "window=3은 세그먼트 3개를 더 보내도 된다는 표시이다.",
    ],
    doesNotSay: [
      "An advertised window of 10 lets the peer send ten bytes.", "window=3은 3바이트를 더 보내도 된다는 표시이다.",
    ])
}
