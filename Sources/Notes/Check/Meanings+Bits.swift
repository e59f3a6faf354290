import TCP

extension MeaningRule {
  /// What single bits say, and pairs of opposites that notes exchange.
  static let aboutBits: [MeaningRule] = [
    MeaningRule(
      "syn-bit",
      [
        MeaningPattern(
          "SYN 비트를 1로 | SYN bit를 1로 | SYN 플래그를 1로 | SYN 비트는 1로 | SYN 플래그는 1로 | SYN=1",
          "연결 요청이 아니 | 연결 요청이 아닌 | 연결이 설정되었기 | 연결이 이미 설정 | 연결이 수립되었기 | 연결이 이미 수립", unless: "SYN=0 | 0으로"),
        MeaningPattern(
          "연결을 요청하는 경우 | 연결 요청을 하는 경우 | 연결을 요청할 때 | 연결 요청 시에는",
          "SYN bit를 0으로 | SYN 비트를 0으로 | SYN 플래그를 0으로 | SYN 비트는 0으로", unless: "않 | 응답 | 다른 모든 경우 | 그 외 | 나머지"),
        MeaningPattern(
          "다른 모든 경우에는 | 그 외의 경우에는 | 그 외에는 | 나머지 경우에는 | in all other cases | otherwise",
          "SYN bit를 1로 | SYN 비트를 1로 | SYN 플래그를 1로 | SYN bit is set to 1 | SYN bit is 1",
          unless: "0으로 설정함 | 0으로 설정한다 | 0으로 설정합 | 않"),
        MeaningPattern(
          "SYN=1，ACK=1 | SYN=1,ACK=1 | SYN=1、ACK=1 | SYN=1且ACK=1", "是一个连接请求 | 表示连接请求 | 是连接请求报文",
          unless: "同意 | 响应 | 应答 | 确认 | 接受 | 回复"),
        MeaningPattern(
          "connection request",
          "SYN bit is 0 | SYN bit is set to 0 | SYN flag is 0 | SYN bit cleared | SYN set to 0",
          unless: "not | never | after | reply"),
        MeaningPattern(
          "already established | already been established | no longer a connection request",
          "SYN bit is set to 1 | SYN bit set to 1 | SYN flag is set to 1 | SYN bit is 1",
          unless: "not | never | if"),
      ],
      message: Bilingual(
        ko: "SYN 비트는 연결을 여는 세그먼트에서만 1입니다. 첫 요청은 SYN=1, ACK=0입니다.",
        en: "The SYN bit is 1 only in segments that open a connection; the first has SYN=1, ACK=0."),
      expected: Bilingual(ko: "연결 요청: SYN=1, ACK=0", en: "connection request: SYN=1, ACK=0"),
      reference: "RFC 9293 3.5",
      says: [
        "연결 요청이 아니기 때문에 SYN bit를 1로 설정한다.",
        "In a connection request the SYN bit is set to 0.",
      ],
      doesNotSay: [
        "연결 요청이 아니기 때문에 SYN bit를 0으로 설정한다.",
        "In a connection request the SYN bit is set to 1.",
      ]),
    MeaningRule(
      "field-needs-flag",
      [
        MeaningPattern(
          "긴급 위치 | 긴급 포인터 | 긴급 지시자 | urgent pointer | 紧急指针",
          "PSH 플래그 | RST 플래그 | SYN 플래그 | FIN 플래그 | ACK 플래그 | PSH 비트 | SYN 비트 | PSH=1 | PSH flag | RST flag | FIN flag | PSH置1",
          "유효 | 지정된 | 설정된 | 세팅된 | valid | significant | meaningful | 有效", unless: "URG | 긴급 플래그 | 않 | not"),
        MeaningPattern(
          "확인 응답 번호 | 확인응답 번호 | 응답 번호 | 승인 번호 | acknowledgment number | acknowledgement number | 确认号",
          "URG 플래그 | PSH 플래그 | SYN 플래그 | FIN 플래그 | RST 플래그 | URG=1 | PSH=1 | SYN=1 | FIN=1 | URG flag | PSH flag | FIN flag | SYN flag",
          "유효 | is valid | only valid | valid when | valid if | 有效",
          unless: "ACK 플래그 | ACK 비트 | ACK=1 | ACK가 | ACK flag | ACK bit | 긴급 | 않 | not | 无效 | ACK 필드"),
      ],
      message: Bilingual(
        ko: "긴급 포인터는 URG 플래그가, 확인 응답 번호는 ACK 플래그가 켜져 있을 때 뜻이 있습니다.",
        en: "The urgent pointer has a meaning with URG set, the acknowledgment number with ACK set."),
      expected: Bilingual(
        ko: "긴급 포인터: URG, 확인 응답 번호: ACK", en: "urgent pointer: URG; acknowledgment number: ACK"),
      reference: "RFC 9293 3.1",
      says: [
        "긴급 포인터는 PSH 플래그가 설정된 경우에만 유효하다.",
        "The acknowledgment number is valid only if the URG flag is set.",
      ],
      doesNotSay: [
        "긴급 포인터는 URG 플래그가 설정된 경우에만 유효하다.",
        "The acknowledgment number is valid only if the ACK flag is set.",
      ]),
    MeaningRule(
      "state-opposites",
      [
        MeaningPattern(
          head: "LISTEN", says: "포트가 닫힌 | 포트가 닫혀 | port is closed | 端口关闭",
          unless: "않 | 아니 | CLOSED | 전에 | not"),
        MeaningPattern(
          head: "CLOSED", says: "포트가 열린 상태 | 포트가 열려 있는 | port is open | 연결이 맺어진 상태 | 연결된 상태",
          unless: "않 | 아니 | 아직 | LISTEN | ESTABLISHED | 안 | not | 전 | or closed | whether | filtered"),
        MeaningPattern(
          of: "ESTABLISHED",
          says: "포트가 닫힌 | 연결이 끊어진 상태 | 연결 요청을 대기 | 연결 요청 대기 | waiting for a connection request",
          unless: "LISTEN | CLOSED | 않 | 아니", titled: false),
        MeaningPattern(
          of: "SYN-SENT", says: "SYN을 수신한 상태 | SYN을 받은 상태 | SYN 수신 상태 | received a SYN",
          unless: "SYN-RECEIVED | ACK | 않", titled: false),
        MeaningPattern(
          of: "FIN-WAIT-1", says: "FIN을 받은 상태 | FIN을 수신한 상태", unless: "않 | ACK | CLOSE-WAIT", titled: false),
        MeaningPattern(
          of: "FIN-WAIT-2", says: "자신이 보낸 FIN에 대한 ACK를 받지 못 | FIN에 대한 ACK를 기다리는",
          unless: "FIN-WAIT-1 | 상대방의 FIN에 대한 | 않", titled: false),
        MeaningPattern(
          of: "CLOSE-WAIT | LAST-ACK | FIN-WAIT-2",
          says: "2MSL | 2 MSL | 2*MSL | Maximum Segment Lifetime | Maximum Segment Life",
          unless: "TIME-WAIT | 않 | 아니 | not | never | 重传 | 重发 | 对方", titled: false),
        MeaningPattern(
          of: "FIN-WAIT-1 | FIN-WAIT-2",
          says:
            "remote side sent FIN; waiting for ACK | remote side sent FIN and waiting for ACK | peer sent FIN; waiting for ACK | 상대방이 FIN을 보내고 ACK를 기다리는",
          unless: "not", titled: false),
        MeaningPattern(
          of: "CLOSE-WAIT",
          says:
            "local side sent FIN | local side has sent FIN | own FIN sent | we sent FIN | 자신이 FIN을 보낸 | 먼저 FIN을 보낸 쪽",
          unless: "remote | 않 | 아니 | 상대 | 먼저 FIN을 보낸 쪽이 아", titled: false),
        MeaningPattern(
          "Active close는 | Active close: | Active close : | 능동 종료는 | 능동적 종료는 | 액티브 클로즈는",
          "요청을 받은 쪽 | 요청받은 쪽 | 나중에 FIN을 보내는 쪽 | receives the first FIN | side that receives",
          unless: "passive | 수동 | 않 | 아니"),
        MeaningPattern(
          head: "passive closer | passive close | 패시브 클로저 | 수동 종료자 | 수동 종료",
          says:
            "먼저 연결을 끊는 쪽 | 먼저 연결을 종료하는 쪽 | 먼저 종료하는 쪽 | 먼저 연결을 끊은 쪽 | 먼저 종료를 요청 | 먼저 끊는 쪽 | 먼저 닫는 쪽 | 먼저 FIN을 보내는 | 먼저 FIN을 보낸 | who starts the process | starts the close | initiates the close | initiates closing | closes first | sends the first FIN",
          unless: "active | 능동 | 액티브 | 않 | 아니 | not | 반대 | opposite | from | 상대 | peer | receives | 받"),
        MeaningPattern(
          head: "active closer | active close | 액티브 클로저 | 능동 종료자 | 능동 종료",
          says:
            "나중에 연결을 끊는 쪽 | 나중에 종료하는 쪽 | 종료 요청을 받는 쪽 | 종료 요청을 받은 쪽 | FIN을 먼저 받는 | 먼저 FIN을 받는 | closes second | closes last | who responds | receives the first FIN",
          unless: "passive | 수동 | 패시브 | 않 | 아니 | not | 반대 | opposite | from | 상대 | peer"),
        MeaningPattern(
          "Passive close는 | Passive close: | Passive close : | 수동 종료는 | 수동적 종료는 | 패시브 클로즈는",
          "요청한 쪽 | 요청을 한 쪽 | 먼저 FIN을 보내는 쪽 | sends the first FIN | side that initiates",
          unless: "active | 능동 | 않 | 아니"),
      ],
      message: Bilingual(ko: "그 이름과 반대되는 설명입니다.", en: "That is the opposite of what the name means."),
      expected: Bilingual(
        ko: "LISTEN: 요청을 기다림, FIN-WAIT: 먼저 닫는 쪽, CLOSE-WAIT: FIN을 받은 쪽",
        en: "LISTEN waits for requests; FIN-WAIT is the side that closes first, CLOSE-WAIT the other"),
      reference: "RFC 9293 3.3.2",
      says: [
        "Passive closer는 먼저 연결을 끊는 쪽이다.", "Active closer: the side that closes second", "LISTEN : 포트가 닫힌 상태",
        "CLOSE-WAIT: local side sent FIN and waits for the application.",
      ],
      doesNotSay: [
        "Active closer는 먼저 연결을 끊는 쪽이다.", "LISTEN : 포트가 열린 상태", "CLOSE-WAIT: the remote side sent FIN.",
      ]),
    MeaningRule(
      "release-flags",
      [
        MeaningPattern(
          "연결 해제 세그먼트 | 연결 종료 세그먼트 | 연결 해제 요청 세그먼트 | 연결 종료 요청 세그먼트", "SYN=1 | SYN 비트가 1 | SYN 비트를 1로",
          unless: "FIN=1 | FIN 비트 | 아니 | 않"),
        MeaningPattern(
          "connection release segment | connection termination segment | segment that releases the connection",
          "SYN=1 | SYN bit set | SYN set to 1", unless: "FIN | not | never"),
        MeaningPattern("连接释放报文", "SYN=1 | SYN为1", unless: "FIN=1 | 不"),
        MeaningPattern("连接请求报文", "SYN=0 | FIN=1", unless: "释放 | 不 | 如果 | SYN=1"),
        MeaningPattern(
          "慢开始 | 慢启动", "cwnd 减半 | cwnd减半 | 将 cwnd 减半", unless: "ssthresh | 超时 | 丢 | 不 | 快恢复"),
        MeaningPattern(
          "窗口字段设置为 0 | 窗口为0 | 窗口大小为0 | 窗口为零 | 零窗口", "发送方可以发送 | 发送方可以继续 | 继续发送数据",
          unless: "探测 | 不 | 直到 | 紧急 | 没有办法 | 没办法 | 无法 | 停止"),
      ],
      message: Bilingual(
        ko: "연결 요청은 SYN=1, 해제는 FIN=1입니다. 윈도우가 0이면 보내지 않고, 느린 시작에서는 두 배가 됩니다.",
        en: "A request has SYN=1, a release FIN=1; a zero window stops the sender; slow start doubles."),
      expected: Bilingual(ko: "요청: SYN=1, 해제: FIN=1", en: "request: SYN=1; release: FIN=1"),
      reference: "RFC 9293 3.5, 3.6",
      says: [
        "A가 연결 해제 세그먼트를 보낸다(SYN=1).", "A sends a connection release segment with SYN=1.", "A 发送连接释放报文，SYN=1。",
        "A 发送连接请求报文，SYN=0，ACK=1。",
      ],
      doesNotSay: [
        "A가 연결 해제 세그먼트를 보낸다(FIN=1).", "A sends a connection release segment with FIN=1.", "A 发送连接释放报文，FIN=1。",
        "A 发送连接请求报文，SYN=1，ACK=0。",
      ]),
    MeaningRule(
      "window-advertised",
      [
        MeaningPattern(
          "윈도우 크기 | 윈도 크기 | 윈도우 사이즈 | 수신 윈도우 | 수신 윈도 | window size",
          "송신 측이 수신 측에 알려 | 송신 측이 수신 측에게 알려 | 송신 측에서 수신 측으로 알려 | 송신자가 수신자에게 알려 | 송신측이 수신측에 알려 | 송신측이 수신측에게 알려 | sender advertises | advertised by the sender | sender tells the receiver",
          unless: "cwnd | 혼잡 | congestion | 않 | 아니 | not"),
        MeaningPattern(
          "윈도우 크기가 0이면 | 윈도우가 0이면 | 윈도 크기가 0이면 | 윈도가 0이면 | window size is 0 | window is zero | window of zero",
          "전송을 시작 | 전송 시작 | 전송을 재개 | 보내기 시작 | 계속 보낸다 | 계속 전송한다 | starts sending | resumes sending | keeps sending data",
          unless: "않 | 멈 | 중지 | 중단 | 프로브 | probe* | 아니 | 커지 | 늘어 | 열리 | not | until | stop*"),
      ],
      message: Bilingual(
        ko: "윈도우는 수신 측이 알리는 값이고, 0이면 송신 측은 데이터를 멈춥니다.",
        en: "The window is what the receiver advertises; at zero the sender stops sending data."),
      expected: Bilingual(ko: "수신 측이 알리고, 0이면 멈춘다", en: "the receiver advertises it; zero stops the sender"),
      reference: "RFC 9293 3.8.6",
      says: ["윈도우 크기는 송신 측이 수신 측에 알려 주는 값이다.", "When the window size is 0 the sender starts sending."],
      doesNotSay: ["윈도우 크기는 수신 측이 송신 측에 알려 주는 값이다.", "When the window size is 0 the sender stops sending."]),
    MeaningRule(
      "aimd-directions",
      [
        MeaningPattern(
          "곱 증가 | 곱셈 증가 | 곱증가 | multiplicative increase | 乘法增大 | 加法减小 | additive decrease | 합 감소 | 덧셈 감소 | 합감소",
          "AIMD | 혼잡 | congestion | 拥塞 | cwnd",
          unless:
            "아니 | 않 | not | MIAD | MIMD | 不 | converge* | diverge* | oscillat* | combination* | 수렴 | 발산 | 진동 | 조합"
        ),
        MeaningPattern(
          "빠른 회복 | fast recovery | 快恢复 | 快速恢复",
          "윈도우 크기를 1로 줄이고 | 윈도우를 1로 줄이고 | cwnd를 1로 | 윈도우 크기를 1로 줄인 | sets cwnd to 1 | cwnd to one | cwnd设为1 | cwnd置为1",
          unless: "않 | 아니 | 대신 | 말고 | 타임아웃 | timeout | not | 超时 | tahoe | instead | 바로 | 反"),
      ],
      message: Bilingual(
        ko: "AIMD는 더하기로 늘리고 곱하기로 줄입니다. 빠른 회복은 창을 1이 아니라 절반으로 줄입니다.",
        en:
          "AIMD adds to grow and multiplies to shrink; fast recovery halves the window, it does not reset it to 1."
      ),
      expected: Bilingual(
        ko: "합 증가 / 곱 감소, 빠른 회복: 절반", en: "additive increase, multiplicative decrease; half"),
      reference: "RFC 5681 3",
      says: ["AIMD는 곱 증가/합 감소 방식의 혼잡 제어이다.", "AIMD means multiplicative increase, additive decrease."],
      doesNotSay: ["AIMD는 합 증가/곱 감소 방식의 혼잡 제어이다.", "AIMD means additive increase, multiplicative decrease."]),
    MeaningRule(
      "tcp-layer",
      [
        MeaningPattern(
          "TCP는 | TCP란 | TCP 프로토콜은",
          "네트워크 계층의 프로토콜 | 네트워크 계층 프로토콜 | 네트워크 계층에서 동작 | 3계층 프로토콜 | 응용 계층 프로토콜 | 응용 계층의 프로토콜 | 데이터 링크 계층의 프로토콜 | 2계층 프로토콜 | 3계층에 속하",
          unless: "IP | 위 | 아래 | 사이 | 상위 | 하위 | HTTP | 4계층 | 전송 계층 | 전송계층 | 아니 | 않"),
        MeaningPattern(
          "TCP is a | TCP is an | TCP operates at | TCP works at",
          "network layer protocol | application layer protocol | the network layer | the application layer | data link layer | layer 3",
          unless: "IP | transport | layer 4 | above | below | between | HTTP | not | to the | for"),
      ],
      message: Bilingual(
        ko: "TCP는 전송 계층(4계층)의 프로토콜입니다.", en: "TCP is a protocol of the transport layer (layer 4)."),
      expected: Bilingual(ko: "전송 계층", en: "transport layer"), reference: "RFC 9293 2.2",
      says: ["TCP는 네트워크 계층의 프로토콜이다.", "TCP is a network layer protocol."],
      doesNotSay: ["TCP는 전송 계층의 프로토콜이다.", "TCP is a transport layer protocol."]),
  ]
}
