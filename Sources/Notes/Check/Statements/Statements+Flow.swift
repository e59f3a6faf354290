import TCP

extension MeaningRule {
  /// Windows, timers and what TCP offers, in any words.
  static let statementsOfFlow: [MeaningRule] = [
    .claims(
      "no-negative-ack",
      [
        MeaningPattern(
          told:
            "out-of-order segment | out-of-order segments | out of order | out-of-order | missing segment | lost segment | lost segments | missing segments | missing byte | missing data | gap | 순서가 어긋난 | 순서에 맞지 않는 | 손실된 세그먼트 | 손실된 패킷 | 빠진 byte | 빠진 바이트 | 빠진 세그먼트 | 빠진 번호",
          does:
            "sends | send | sending | answered | answers | uses | replies | asks | returns | 보내 | 보낸 | 보냄 | 내보내 | 전송 | 알린 | 알려 | 응답 | 요청 | 요구",
          "NAK | NACK | NAKs | NACKs | negative ack* | negative acknowledg* | 부정 응답 | 부정 확인",
          unless:
            "not | no | never | without | 않 | 없 | 아니 | rdt* | ARQ | stop-and-wait | Selective Repeat | SR | HDLC | 정지 | instead | 대신 | NAK-free | link | 링크 | frame | 프레임 | RTP | PGM | would | Go-Back-N | GBN | reliable data transfer | implicit* | 암묵 | 비슷 | like | 오류 제어 | 긍정"
        ),
        MeaningPattern(
          told:
            "checksum wrong | checksum is wrong | wrong checksum | checksum error | checksum mismatch | checksum fails | 체크섬이 틀리 | 체크섬이 맞지 | 체크섬 오류",
          does:
            "NAK is sent | NACK is sent | sends a NAK | sends a NACK | NAK goes back | answered with a NAK | NAK를 보내 | NAK를 보낸 | NAK를 전송 | NACK를 보내 | NACK를 보낸 | NAK로 응답 | NAK로 답",
          unless:
            "not | no | never | without | 않 | 없 | 아니 | rdt* | ARQ | stop-and-wait | link | 링크 | frame | 프레임 | instead | 대신 | would | HDLC"
        ),
        MeaningPattern(
          ofProtocol: "TCP",
          says:
            "uses NAK* | uses NACK* | uses negative | sends NAKs | sends negative | receiver sends negative | 부정 응답을 사용 | NAK를 사용 | NAK를 보내",
          unless:
            "not | no | never | without | 않 | 없 | 아니 | rdt* | ARQ | UDP | instead | 대신 | like | SACK | RTP"),
        MeaningPattern(
          told: "TCP | TCP do",
          does: "receiver sends negative | a NAK N asks | NAK asks for the missing | receiver sends a NAK",
          unless: "not | no | never | rdt* | ARQ | Go-Back-N | link | would | if"),
      ],
      Right(
        ko: "TCP에는 부정 응답(NAK)이 없습니다. 빠진 것이 있으면 다음에 기다리는 번호를 담은 ACK를 되풀이합니다.", "중복 ACK",
        en:
          "TCP has no negative acknowledgments: a gap is told by repeating the ACK with the number expected.",
        "a duplicate ACK"),
      "RFC 9293 3.10.7.4",
      says: [
        "순서가 어긋난 세그먼트가 오면 NACK를 보낸다.", "TCP는 손실된 세그먼트에 대해 NAK를 보내 재전송을 요청한다.",
        "The receiver sends negative acknowledgements for missing segments.",
        "An out-of-order segment is answered with a NACK.",
      ],
      doesNotSay: [
        "순서가 어긋난 세그먼트가 오면 중복 ACK를 보낸다.", "TCP에는 NAK가 없다.", "TCP has no negative acknowledgements.",
        "In rdt2.0 the receiver sends a NAK.",
      ]),
    .widening(
      "window-zero-close",
      [
        MeaningPattern(
          told: Subjects.zeroWindow + " | window of 0 | window is 0 | window becomes 0 | 윈도우가 0 | 윈도우 크기가 0",
          does:
            "gives up the connection | keeps sending at full | sends at full speed | closes the connection | terminates the connection | 데이터를 계속 보낸 | 수신자가 주기적으로 프로브 | 수신자가 프로브를 | 수신 측이 프로브를 | 연결을 끊 | 연결이 종료 | 연결을 종료",
          unless:
            "not | 않 | 아니 | attack* | probe is not answered | no answer | 응답이 없 | 멈추 | stops | 중단 | forever | if | 면 안 | 공격"
        )
      ],
      says: [
        "제로 윈도우가 되면 수신자가 주기적으로 프로브를 보낸다.",
        "When the window is 0 the sender gives up the connection.",
      ],
      doesNotSay: [
        "윈도우가 0이 되면 송신자는 전송을 멈추고 프로브를 보낸다.", "With a zero window the sender stops and sends probes.",
        "A window of 0 does not close the connection.",
      ]),
    .widening(
      "send-window",
      [
        MeaningPattern(
          told:
            "in flight | under way | send window | sender may have | transmission | 전송량 | 보낼 수 있는 양 | 송신 윈도우 | 실제 전송량 | 실제로 보낼 수 있는",
          does:
            "larger of the two | larger of | bigger of | greater of the two | max(rwnd | max(cwnd | cwnd + rwnd | rwnd + cwnd | sum of cwnd | sum of rwnd | 더 큰 것 | 큰 쪽 | 큰 값 | 더한 값 | max(cwnd, rwnd)",
          "windows | window | cwnd | rwnd | 윈도우 | 윈도",
          unless: "smaller | min | 작은 | not | 않 | 아니 | buffer | MSS | never | less"),
        MeaningPattern(
          told: "cwnd | congestion window | 혼잡 윈도우",
          does:
            "plays no part in how much | plays no role in how much | plays no part in limiting | 전송량에 영향을 주지 않 | 전송량과 관계없",
          unless: "receiver | 수신자의"),
      ],
      says: [
        "실제 전송량은 두 윈도우 가운데 더 큰 것으로 정해진다.",
        "The amount in flight is bounded by the larger of the two windows.",
        "cwnd plays no part in how much the sender may send.",
        "The send window is the sum of cwnd and rwnd, send window = cwnd + rwnd.",
      ],
      doesNotSay: ["송신 윈도우 = min(cwnd, rwnd)", "The sender may have min(rwnd, cwnd) bytes under way."]),
    .widening(
      "flow-is-not-congestion",
      [
        MeaningPattern(
          told: Subjects.flowControl,
          does:
            "load of the routers | load on the routers | protects the network | network from overload | network congestion | overload of the network | 라우터의 부하 | 네트워크의 혼잡을 | 네트워크 혼잡을 막 | 네트워크가 혼잡",
          unless:
            "congestion control | 혼잡 제어 | not | 않 | 아니 | and congestion | 달리 | unlike | 拥塞 | while | whereas | 반면 | receiver | 수신 | 우려 | 간주 | increases network congestion",
          titled: false
        ),
        MeaningPattern(
          told: Subjects.congestionControl,
          does:
            "receivers free buffer | receivers buffer | overrunning the receiver | overflowing the receiver | overwhelming the receiver | free buffer of the receiver | 수신자의 버퍼 | 수신 측의 버퍼 | 수신측의 버퍼 | 수신 측의 처리 속도 | 수신측의 처리 속도 | 수신자의 처리 속도 | 수신 버퍼가 넘치",
          unless:
            "flow control | 흐름 제어 | not | 않 | 아니 | 달리 | unlike | network | 네트워크 | while | whereas | 반면 | as well as | 뿐"
        ),
      ],
      says: [
        "흐름 제어: 라우터의 부하를 줄이는 기법", "Flow control: adapts to the load of the routers",
        "Congestion control adapts to the receiver's free buffer.", "혼잡 제어는 수신 측의 처리 속도에 맞추는 기법이다.",
      ],
      doesNotSay: [
        "혼잡 제어는 네트워크의 혼잡을 막기 위한 것이다.", "Flow control protects the receiver.",
        "흐름 제어는 수신자의 버퍼가 넘치지 않게 하는 것이다.",
      ]),
    .widening(
      "timeout-doubles",
      [
        MeaningPattern(
          told: "RTO | retransmission timeout | 재전송 타임아웃 | 재전송 타이머 값",
          does:
            "grows by 1 s | by one second | 1 second longer | adds one second | 1초씩 | smaller | halved | is halved | 절반으로 | 줄어든 | 3배 | 세 배 | triple* | stays the same | 그대로이다 | 변하지 않",
          "retransm* | timeout | timeouts | each time | 재전송 | 타임아웃 | 만료 | expir*",
          unless: "not | 아니 | RTT | new ACK | minimum | 최소 | cwnd | ssthresh | reset | SRTT | window")
      ],
      says: [
        "RTO는 재전송할 때마다 3배가 된다.", "The RTO grows by 1 s with every retransmission.",
        "Every retransmission makes the RTO smaller: the RTO gets smaller with each retransmission.",
        "재전송할 때마다 RTO를 1초씩 더해 가는 규칙에 따라 계산한다.",
      ],
      doesNotSay: ["RTO는 재전송할 때마다 두 배로 늘어난다.", "After each timeout the RTO is doubled."]),
    .widening(
      "rtt-of-retransmission",
      [
        MeaningPattern(
          told:
            "retransmitted segment | retransmitted segments | retransmitted packets | 재전송된 세그먼트 | 재전송한 세그먼트 | 재전송된 패킷 | 재전송 세그먼트",
          does:
            "measured | measure | gives RTT | give RTT | RTT samples | used for | sampled | RTT를 측정 | RTT를 사용 | RTT 측정에 | RTT 계산에 | RTT도 표본 | 먼저 측정 | 골라 | 표본에 포함",
          "RTT | samples | SampleRTT | 측정 | 표본",
          unless:
            "not | 않 | never | ignor* | exclud* | 제외 | 무시 | 아니 | 말 | 없 | cannot | except | ambigu* | 모호 | timestamp* | 타임스탬프 | avoid* | 못 | no"
        ),
        MeaningPattern(
          told: "Karn | Karns | 카른 | 칸 알고리즘",
          does:
            "uses the RTT | takes the RTT | measures the RTT of retransmitted | RTT를 사용 | RTT를 이용 | RTT를 측정",
          "retransmitted | 재전송", unless: "not | 않 | only | ignor* | 제외 | 무시 | 아니 | never | 없"),
      ],
      says: [
        "재전송된 세그먼트의 ACK만 골라 RTT 계산에 사용함", "카른 알고리즘은 재전송된 세그먼트의 RTT를 사용한다.",
        "Only ACKs of retransmitted segments give RTT samples.",
        "Karn's algorithm uses the RTT of retransmitted segments.",
        "재전송된 세그먼트가 있으면 그 세그먼트로 RTT를 먼저 측정한다.",
      ],
      doesNotSay: [
        "재전송된 세그먼트로는 RTT를 측정하지 않는다.", "RTT is not measured on retransmitted segments.",
        "Karn's algorithm ignores the RTT of retransmitted segments.",
      ]),
    .widening(
      "sack-replaces-ack",
      [
        MeaningPattern(
          told: Subjects.selectiveAck,
          does:
            "not been received yet | not yet received | not received yet | have not arrived | has not arrived | which segments are missing | blocks that are missing | missing blocks | lists the missing | 아직 받지 못한 블록 | 받지 못한 블록 | 받지 못한 세그먼트를 알 | 빠진 블록 | 도착하지 않은 블록 | 못 받은 블록",
          unless:
            "so that | infer | 알 수 있 | 추론 | 만 재전송 | only | retransmit only | sender knows | 않 | 아니 | not lists | resend | retransm* | 재전송 | gap"
        ),
        MeaningPattern(
          told: Subjects.selectiveAck,
          does:
            "everything from the gap | everything after the gap | all segments after | all following segments | 이후를 모두 재전송 | 이후의 모든 세그먼트를 재전송 | 이후 세그먼트를 모두 | without being agreed | without negotiation | needs no negotiation | 합의하지 않아도 | 협상 없이도 | 누적 ACK 번호는 사용하지 않 | 누적 ACK를 사용하지 않 | replaces the cumulative | replaces the ACK",
          unless:
            "without SACK | not | instead of | SACK 없이 | SACK가 없 | SACK이 없 | no need | avoid* | GBN | 지 않고 | traditional* | classic*"
        ),
        MeaningPattern(
          told: "SACK 옵션에 | SACK option", does: "아직 받지 못한 | 받지 못한 블록 | not yet received | not received",
          unless: "알 수 있 | 재전송 | retransm*"),
      ],
      says: [
        "SACK 옵션은 아직 받지 못한 블록을 알려 준다.", "SACK lists the blocks that have not been received yet.",
        "With SACK the sender retransmits everything from the gap onwards.", "SACK를 쓰면 빠진 세그먼트 이후를 모두 재전송한다.",
        "SACK can be used without being agreed on in the handshake.", "SACK를 쓰면 누적 ACK 번호는 사용하지 않는다.",
        "수신자가 아직 받지 못한 블록을 SACK 옵션에 적어 보냄",
      ],
      doesNotSay: [
        "SACK 옵션은 이미 받은 블록을 알려 준다.", "SACK lists the blocks that have been received.",
        "With SACK only the missing segments are retransmitted.", "SACK를 쓰면 빠진 세그먼트만 재전송한다.",
      ]),
    .claims(
      "order-is-kept",
      [
        MeaningPattern(
          ofProtocol: "TCP",
          says:
            "never reorders | does not reorder | application has to sort | application must sort | 응용 프로그램이 정렬해야 | 애플리케이션이 정렬해야",
          unless: "UDP | IP | buffer* | 버퍼 | rather"),
        MeaningPattern(
          told: "out-of-order segments | out of order segments | segments | 순서가 뒤바뀐 세그먼트 | 순서가 바뀐 세그먼트",
          does:
            "in the order of arrival | in the order they arrive | order in which they arrive | 도착한 순서대로 응용 | 도착한 순서대로 애플리케이션 | 도착한 순서대로 전달",
          unless: "not | 않고 | UDP | buffer* | 버퍼 | IP | rdt | rather | 재정렬"),
        MeaningPattern(
          told:
            "outside the window | out of the window | outside its window | 윈도우 밖의 | 윈도우 범위 밖 | 윈도우를 벗어난 | ウィンドウ外",
          does:
            "reset the connection | resets the connection | sends a RST | send a RST | answered with a RST | RST를 보내 | RST로 응답 | 연결을 끊 | RSTを送信 | コネクションをリセット",
          "segment* | packet* | sequence | 세그먼트 | 패킷 | 시퀀스 | セグメント | パケット | シーケンス",
          unless: "not | 않 | SYN | RST outside | a RST | challenge | ignor* | 무시 | drop* | attack* | 아니"),
      ],
      Right(
        ko: "TCP는 받은 바이트를 번호 순서대로 넘깁니다. 윈도우 밖의 세그먼트는 버리고 ACK로 답할 뿐, 연결을 끊지 않습니다.",
        "번호 순서대로; 윈도우 밖은 버리고 ACK",
        en:
          "TCP hands bytes over in the order of their numbers; a segment outside the window is dropped and answered with an ACK, and the connection stays.",
        "in order; outside the window dropped and ACKed"),
      "RFC 9293 3.10.7.4",
      says: [
        "순서가 뒤바뀐 세그먼트는 도착한 순서대로 응용 계층에 전달된다.",
        "Out-of-order segments reach the application in the order of arrival.",
        "TCP는 순서를 바로잡지 않으므로 응용 프로그램이 정렬해야 한다.",
        "A segment outside the window makes the receiver reset the connection.",
        "ESTABLISHED状態で受信ウィンドウ外のシーケンス番号のパケットを受け取った場合はRSTを送信してコネクションをリセットする。",
      ],
      doesNotSay: [
        "TCP는 순서를 바로잡아 응용 프로그램에 전달한다.",
        "TCP puts segments back in order before the application reads them.",
        "UDP never reorders datagrams; the application has to sort them.",
      ]),
    .widening(
      "delayed-ack",
      [
        MeaningPattern(
          told: "ACK | an ACK | ACKs", never: "delayed | delay | 지연될 | 지연시킬 | 미룰",
          unless:
            "retransm* | SYN | FIN | dup* | 중복 | quick | out-of-order | PSH | if | 면 | when | 때 | first | immediate* | data | 데이터 | may | should | 즉시 | more than | longer | no delayed | without delayed"
        ),
        MeaningPattern(
          told: Subjects.delayedAck + " | 延迟确认",
          does:
            "5 s | 5 seconds | 5s | ten segments | 10 segments | 5초 | 10초 | 1분 | one minute | 세그먼트 10개 | 10 seconds | 2 seconds | 3 seconds | 超过5s",
          unless: "not | 0.5 | 500 | 아니"),
      ],
      says: [
        "ACK는 절대로 지연될 수 없다.", "An ACK must never be delayed.", "지연 ACK는 최대 5초까지 미룰 수 있다.", "延迟确认不允许超过5s",
      ],
      doesNotSay: ["지연 ACK는 최대 0.5초까지 미룰 수 있다.", "A delayed ACK may be held back for up to 500 ms."]),
    .widening(
      "nagle-algorithm",
      [
        MeaningPattern(
          told: Subjects.nagle,
          does:
            "shortens the delay | reduces the delay | reduces latency | lowers latency | shortens latency | sends every small | small segment at once | delays ACKs | 즉시 보낸 | 바로바로 보낸 | 지연을 줄 | 지연 시간을 줄 | ACK를 지연",
          unless:
            "not | off | disabl* | 끄 | 않 | 비활성 | NODELAY | without | 없 | 해제 | delayed ACK | 지연 ACK | large | full | 모이면 | if | 면 | 아니 | first | 첫"
        )
      ],
      says: ["네이글 알고리즘은 작은 패킷의 지연을 줄여 준다.", "Nagle's algorithm shortens the delay of small writes."],
      doesNotSay: [
        "네이글 알고리즘은 작은 데이터를 모아서 보낸다.",
        "Nagle's algorithm holds back small segments while data is unacknowledged.",
      ]),
  ]
}
