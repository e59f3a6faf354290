import TCP

extension MeaningRule {
  /// Who marks congestion, who echoes it and who answers the echo.
  static let ordersOfCongestion: [MeaningRule] = [
    .widening(
      "echo-and-reduced",
      [
        .untruth(
          of: Echo.routers,
          not:
            "sets ECE | set ECE | setting ECE | sets the ECE | set the ECE | sets CWR | set CWR | sets the CWR | clears CE | clear CE | clears ECE | sends ECE | sends CWR | marks ECE | marks CWR | turns on ECE | flips ECE | modifies the TCP header | writes the TCP header | in the TCP header | ECE를 켜 | ECE를 켠 | ECE를 설정 | ECE를 세 | ECE 비트를 | ECE 플래그를 | CWR을 켜 | CWR을 켠 | CWR을 설정 | CWR을 보 | ECE를 보 | TCP 헤더에 표시 | TCP 헤더의",
          unless: WordClass.any(
            OrderWords.denied,
            "receiver sets | receiver then | receiver echoes | 수신자가 | 수신 측이 | IP header | IP 헤더 | CE를 IP"
          ),
          titled: false),
        .untruth(
          of: "ECE | ECN-Echo",
          not:
            "until the router | until CE is cleared | until the router clears | exactly once | only once | just once | one segment only | in one segment only | in a single segment | in a single ACK | set by the router | set by routers | set by the sender | set by the data sender | sent by the sender | sent by the data sender | sender of the data sets | that cwnd was cut | cwnd has been reduced | window was reduced | window has been reduced | cwnd was reduced | 라우터가 설정 | 라우터가 켠 | 라우터가 켜 | 라우터가 세 | 송신자가 설정 | 송신자가 켠 | 송신자가 켜 | 송신자가 보 | 한 번만 보 | 한 세그먼트에만 | 하나의 ACK에만 | 윈도우를 줄였",
          unless: WordClass.any(
            OrderWords.denied,
            "CWR | until the sender | asks | so that | 알려 | SYN | setup | handshake | CE를 | CE bit | marks | 요청"
          )),
        .untruth(
          of: "CWR | congestion window reduced",
          not:
            "set by the receiver | sent by the receiver | set by the router | sent by the router | set by the data receiver | sent by the data receiver | receiver sets | receiver sends | router sets | receiver has reduced | receiver halves | receiver reduces | receiver cuts | data receiver halves | until the router | 수신자가 설정 | 수신자가 켜 | 수신자가 켠 | 수신자가 보 | 라우터가 설정 | 라우터가 켜 | 라우터가 켠 | 수신자가 윈도우를 | 수신자가 혼잡 윈도우",
          unless: WordClass.any(OrderWords.denied, "ECE | stops | until | 멈추 | SYN | handshake | 때까지")),
        .untruth(
          of: "SYN-ACK | SYN,ACK | SYN/ACK | SYN+ACK | ECN-setup SYN-ACK",
          not:
            "carries both ECE and CWR | has both ECE and CWR | sets both ECE and CWR | both ECE and CWR | both CWR and ECE | with ECE and CWR | carries CWR and ECE | carries ECE and CWR | sets CWR only | carries only CWR | ECE와 CWR을 모두 | ECE와 CWR을 둘 다 | CWR과 ECE를 모두 | ECE와 CWR을 켜 | ECE와 CWR이 모두 | CWR만 켜",
          unless: WordClass.any(
            OrderWords.denied,
            "SYN carries | SYN has | SYN에는 | SYN은 | while | only ECE | non-ECN | broken | reflect* | ECE만 | AccECN"
          )),
        MeaningPattern(
          phrase:
            "ECE is set by the sender | ECE by the sender | ECE is sent by the sender | sender sets ECE | sender sends ECE | sender: ECE | CWR by the receiver | CWR is set by the receiver | receiver sets CWR | receiver sends CWR | receiver: CWR | router: ECE | router: CWR | receiver: CE | sender: CE | sender sets CE | receiver sets CE | answers with ECE | answers ECE with ECE | CWR tells the sender | CWR asks the sender | after ECE the receiver reduces | on ECE the receiver reduces | SYN for ECN carries ECE only | ECN-setup SYN carries only ECE | ECN-setup SYN sets only ECE | ECE는 송신자가 | CWR은 수신자가 | 송신자가 ECE를 켜 | 수신자가 CWR을 켜 | 송신자가 ECE를 보 | 수신자가 CWR을 보 | CE는 수신자가 | CE는 송신자가",
          unless: WordClass.any(
            OrderWords.denied,
            "ECN-setup SYN-ACK | data sender sends CWR | SYN,ACK | until the sender | receiver sends ECE | receiver answers | answers with ECE until"
          )),
        MeaningPattern(
          phrase: WordClass.each(
            "once CWR arrives | when CWR arrives | after CWR arrives | on receiving CWR | upon CWR | on CWR | CWR을 받으면 | CWR이 오면 | CWR을 받은",
            "~ receiver halves | ~ receiver reduces | ~ receiver cuts | ~ router | ~ sender halves its | ~ starts sending ECE | ~ begins to set ECE | ~ 수신자가 윈도우를 줄 | ~ 윈도우를 절반 | ~ ECE를 보내기 시작 | ~ ECE를 켠"
          ),
          unless: OrderWords.denied),
        .untruth(
          of: "CE | CE mark | CE codepoint | congestion experienced",
          not:
            "in the TCP header | TCP flag | flag in the TCP | bit in the TCP | set by the receiver | set by the sender when | sender sets CE | receiver sets CE | TCP 헤더에 | TCP 헤더의 | TCP 플래그 | 수신자가 설정 | 수신자가 CE | 송신자가 CE",
          unless: WordClass.any(OrderWords.denied, "ECE | ECN-Echo | IP header | IP 헤더 | router | 라우터")),
      ],
      says: [
        "With ECN, the router sets ECE in the TCP header.",
        "The receiver repeats ECE until the router clears CE.",
        "The ECN-setup SYN-ACK carries both ECE and CWR.",
        "CWR is sent by the receiver.",
        "ECN에서는 라우터가 ECE를 켠다.",
      ],
      doesNotSay: [
        "With ECN, the router sets CE in the IP header.", "The receiver repeats ECE until CWR arrives.",
        "The ECN-setup SYN-ACK carries only ECE.", "CWR is sent by the sender.",
        "ECN에서는 라우터가 CE를 켠다.",
      ])
  ]

  private enum Echo {
    static let routers =
      "router | routers | switch | switches | intermediate node | network device | 라우터가 | 라우터는 | 라우터 | 중간 장비가"
  }
}
