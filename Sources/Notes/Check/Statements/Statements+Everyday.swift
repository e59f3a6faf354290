import TCP

extension MeaningRule {
  /// What students write in passing, the subject named a clause or a title before.
  static let statementsOfEveryday: [MeaningRule] = [
    .widening(
      "close-wait-can-send",
      [
        MeaningPattern(
          of:
            "FIN을 받아도 | FIN을 받은 순간부터 | FIN에 대한 ACK를 보내고 | FIN에 대한 ACK를 보낸 뒤 | FIN에 대한 ACK를 보낸 후 | FIN에 ACK를 보낸 뒤 | CLOSE-WAIT | CLOSE_WAIT | 서버가 FIN을 받으면",
          says:
            "데이터를 보낼 수 없기 | 데이터를 보낼 수 없으 | 데이터를 보낼 수 없다 | 데이터를 보낼 수 없음 | 데이터를 전송할 수 없 | 데이터를 보내지 못 | 더 이상 보낼 수 없 | 더는 보낼 수 없",
          unless:
            "상대는 | 상대방은 | 클라이언트는 | 클라이언트가 더 | 보낸 쪽 | FIN-WAIT* | TIME-WAIT | LAST-ACK | 자신의 FIN을 | RST | 받을 수는 | 아니 | 오해",
          titled: false),
        MeaningPattern(
          of:
            "CLOSE-WAIT | CLOSE_WAIT | enter CLOSE-WAIT | enters CLOSE-WAIT | other side | the receiver of the FIN",
          says:
            "can not send data to * any more | cannot send data to * any more | cannot send any more data | can not send any data | can send no more data | can only receive from now on | may only receive from now on | can only receive data",
          unless:
            "not true | FIN-WAIT* | LAST-ACK | TIME-WAIT | its own FIN | RST | peer cannot | if the | closer can only | myth | window",
          titled: false),
        MeaningPattern(
          of: "FIN", says: "other side can only receive from now on | peer can only receive from now on",
          unless: "not | myth | own"),
      ],
      says: [
        "서버가 FIN을 받아도 바로 그 순간부터 데이터를 보낼 수 없기 때문에 확인만 먼저 보낸다.",
        "| 상태 | 설명 |\n|--|--|\n| CLOSE-WAIT | 상대방의 FIN을 받은 상태. 그 FIN에 대한 ACK를 보내고 이후에는 데이터를 보낼 수 없다. |",
        "It then enters CLOSE_WAIT. That means B can not send data to A any more in CLOSE_WAIT.",
        "### FIN\n\n* Other side can only receive from now on",
      ],
      doesNotSay: [
        "서버가 FIN을 받아도 아직 데이터를 보낼 수 있기 때문에 확인만 먼저 보낸다.",
        "In CLOSE_WAIT the host can still send data to the peer.",
        "### FIN\n\n* The side that sent it can only receive from now on",
      ]),
    .widening(
      "reset-acknowledged",
      [
        MeaningPattern(
          phrase:
            "must acknowledge the RST | must acknowledge a RST | has to acknowledge the RST | needs to acknowledge the RST | should acknowledge the RST | acknowledge the RST with | RST를 받으면 ACK로 응답 | RST를 받으면 ACK를 보내 | RST에 ACK로 응답 | RST에 대해 ACK를 보내",
          unless: "not | never | challenge | window | 않 | 없 | 아니 | 챌린지 | 도전")
      ],
      says: [
        "The other side must acknowledge the RST, else it is sent again.", "상대는 RST를 받으면 ACK로 응답해야 한다.",
      ],
      doesNotSay: ["The other side must not acknowledge the RST.", "상대는 RST를 받아도 응답하지 않는다."]),
    .widening(
      "reset-is-no-request",
      [
        MeaningPattern(
          head: "RST | R | RST flag | RST 플래그 | Reset",
          says:
            "재전송해야 한다 | 재전송해야 함 | 다시 보내야 한다 | 다시 보내 달라 | 재전송을 요청 | 재전송 요청 | must be retransmitted | must be sent again | has to be resent | asks to resend",
          unless: "않 | 아니 | not | never | timeout | 타임아웃 | SYN | 횟수")
      ],
      says: ["- `RST`: 세그먼트를 재전송해야 한다는 것을 나타낸다.", "RST: the segment must be sent again"],
      doesNotSay: ["- `RST`: 연결을 다시 맺어야 한다는 것을 나타낸다.", "RST: the connection must be opened again"]),
    .widening(
      "offset-counts-words",
      [
        MeaningPattern(
          of: "data offset | HLEN | header length | 데이터 오프셋 | 헤더 길이 | offset 필드",
          says:
            "이 필드 값에 8을 곱 | 필드의 값에 8을 곱 | 5 × 8 | 5 * 8 | 5 x 8",
          unless: "4를 | by 4 | × 4 | 비트 | bits | IP | 단편 | fragment")
      ],
      says: [
        "- Data offset: 이 필드 값에 8을 곱하면 실제 데이터의 시작 위치를 알 수 있다.", "HLEN = 5 → 5 × 8 = 40 bytes",
      ],
      doesNotSay: [
        "- Data offset: 이 필드 값에 4를 곱하면 실제 데이터의 시작 위치를 알 수 있다.", "HLEN = 5 → 5 × 4 = 20 bytes",
      ]),
    .widening(
      "first-syn-ack-number",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "Seq 번호와 Ack 번호가 | Seq 번호와 Ack 번호는 | SEQ와 ACK 번호가 | 순서 번호와 확인 응답 번호가 | 시퀀스 번호와 확인 응답 번호가 | Seq와 Ack가",
              "~ 둘 다 랜덤 | ~ 모두 랜덤 | ~ 둘 다 임의 | ~ 모두 임의 | ~ 랜덤 값으로 | ~ 무작위"),
            WordClass.each(
              "sequence and acknowledgment numbers | sequence number and acknowledgment number | sequence number and the acknowledgment number | seq and ack numbers",
              "~ both random | ~ are random | ~ chosen at random")),
          unless: "않 | 아니 | not | 0 | 무시 | ignored")
      ],
      says: [
        "Syn 플래그 세팅. Seq 번호와 Ack 번호가 둘 다 랜덤 값으로 세팅되어 전송된다.",
        "In the first SYN the sequence number and the acknowledgment number are both random.",
      ],
      doesNotSay: [
        "Syn 플래그 세팅. Seq 번호는 랜덤 값이고 Ack 번호는 뜻이 없다.",
        "In the first SYN only the sequence number is random.",
      ]),
    .widening(
      "time-wait-purpose",
      [
        MeaningPattern(
          of: "TIME-WAIT | TIME WAIT | TIME_WAIT",
          says:
            "늦게 도착하면 그것까지 받 | 늦게 도착하는 데이터를 받 | 늦게 도착한 데이터를 받 | 늦게 온 데이터를 받 | 지연된 데이터를 받기 | 지연된 패킷을 받기 | 아직 도착하지 않은 데이터를 받 | 남은 데이터를 받기 | 남은 데이터를 마저 받 | to receive data that arrives late | to receive late data | to receive the delayed data | to accept data that arrives late | to get the rest of the data",
          unless: "않 | 아니 | not | FIN을 다시 | 재전송된 FIN | 이전 연결 | 버리 | 오해")
      ],
      says: [
        "## TIME_WAIT\n\n상대가 보낸 데이터가 라우팅 지연으로 늦게 도착하면 그것까지 받고 나서 끝내기 위해서 기다린다.",
        "TIME_WAIT exists to receive data that arrives late.",
      ],
      doesNotSay: [
        "## TIME_WAIT\n\n이전 연결의 세그먼트가 늦게 도착하더라도 새 연결이 받지 않게 하기 위해서 기다린다.",
        "TIME_WAIT exists so that data that arrives late is not taken for a new connection's.",
      ]),
    .widening(
      "fixed-path",
      [
        MeaningPattern(
          of: "TCP | 연결 | connection | 세그먼트 | 패킷 | segments | packets",
          says:
            "항상 하나의 고정된 경로 | 하나의 고정된 경로로만 | 항상 같은 경로로만 | 언제나 같은 경로로 | 고정된 하나의 경로 | always take the same path | always takes the same path | always follow the same path | over one fixed path | along one fixed path | through a single fixed path",
          unless:
            "경로로만 전달되지 않 | 경로로 가지 않 | 경로로 전달되지 않 | 것은 아니 | not | never | no | virtual circuit | 가상 회선 | 회선 교환 | circuit switch* | 처럼"
        )
      ],
      says: [
        "한 연결의 패킷은 항상 하나의 고정된 경로로만 전달되기에 순서가 바뀌지 않는다.",
        "The packets of a connection always take the same path.",
      ],
      doesNotSay: [
        "한 연결의 패킷도 항상 같은 경로로만 전달되는 것은 아니다.",
        "The packets of a connection need not always take the same path.",
      ]),
  ]
}
