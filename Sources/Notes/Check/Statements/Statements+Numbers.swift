import TCP

extension MeaningRule {
  /// Sequence and acknowledgment numbers, in any words.
  static let statementsOfNumbers: [MeaningRule] = [
    .widening(
      "syn-fin-take-one",
      [
        MeaningPattern(
          told: "FIN | FINs | SYN | SYNs", never: Told.uses, Told.number,
          unless:
            "ACK | RST | retransm* | 재전송 | data segment | if | probe | URG | 순수 | pure | cookie* | 쿠키 | flood* | random* | 0부터 | flag set | increase the | 첫 | until | segment with no data | segment without data"
        ),
        MeaningPattern(
          told: "FIN | FINs | SYN | SYNs", does: Told.unchanged, Told.number,
          unless:
            "ACK | RST | retransm* | 재전송 | again | 다시 | if | not | relative | 상대 | probe | both | 양쪽 | next | 그대로 사용 | 그대로 두고 | 그대로 쓰 | 그대로 복사"
        ),
      ],
      says: [
        "FIN은 순서 번호를 전혀 쓰지 않는다.", "FIN does not use up a sequence number.",
        "The sequence number does not advance for a FIN.",
        "**FIN**: 시퀀스 번호 소모 없음", "A SYN takes 0 sequence numbers.", "FIN 세그먼트를 보내도 시퀀스 번호는 그대로이다.",
      ],
      doesNotSay: [
        "FIN은 데이터가 없어도 순서 번호를 하나 쓴다.", "FIN uses up one sequence number, although it carries no data.",
        "A pure ACK does not use up a sequence number, unlike a FIN.",
        "A FIN that is retransmitted does not advance the sequence number again.",
        "FIN을 재전송해도 시퀀스 번호는 그대로이다.",
      ]),
    .widening(
      "ack-takes-no-number",
      [
        MeaningPattern(
          told: Told.pureAck, does: Told.uses, Told.number,
          "one | 1 | by one | a sequence | 하나 | 한 개 | 1씩 | 1만큼",
          unless:
            "SYN | FIN | not | never | nothing | none | acknowledgment number | ACK number | received | 받은 | 수신한 | 않 | 없다 | next | 0 | same | 다음 | after"
        )
      ],
      says: [
        "순수 ACK도 순서 번호를 하나 쓴다.", "ACK만 보내도 시퀀스 번호가 하나 늘어난다.", "A pure ACK uses up one sequence number.",
        "An empty ACK segment increases the sequence number by one.",
      ],
      doesNotSay: [
        "순수 ACK는 순서 번호를 쓰지 않는다.", "A pure ACK uses up no sequence number.",
        "A SYN uses up one sequence number, a pure ACK none.",
      ]),
    .widening(
      "ack-number-meaning",
      [
        MeaningPattern(
          told: Subjects.acknowledgmentNumber, does: Told.counts,
          unless:
            "byte | bytes | 바이트 | not | 아니 | 않 | duplicate | 중복 | sequence number | SACK | window | 윈도 | ARQ | GBN | N 방식 | cumulative"
        ),
        MeaningPattern(
          told: Subjects.acknowledgmentNumber,
          does:
            "chosen at random | picked at random | random value | random number | randomly | 무작위 | 임의의 값 | 임의로 | 랜덤 | 随机 | ランダム",
          unless:
            "ISN | initial | sequence number | SEQ | 초기 | 시퀀스 | 순서 번호 | 不 | not | 序 | SYN | + 1 | +1 | cookie | 아니"
        ),
        MeaningPattern(
          told: "ack X | ACK x | ACK n | ack N | ACK 번호가 X | ACK 번호가 N | ACK 번호 n | ACK n은",
          does:
            "X and everything before | byte X has arrived | X has been received | byte X was received | up to and including X | through byte X | N and everything before | N has been received | up to and including N | X번 바이트까지 받 | X까지 받 | N번 바이트까지 받 | N까지 받 | X번까지 받 | N번까지 받 | X번 바이트까지 잘 받 | N까지 잘 받 | N번째까지 받",
          unless:
            "X-1 | N-1 | next | 다음 | GBN | Go-Back | ARQ | not | 아니 | 않 | rdt | before X | sliding | 슬라이딩"
        ),
        MeaningPattern(
          told: Subjects.acknowledgmentNumber,
          does: WordClass.any(
            WordClass.each(
              "sequence number | SEQ | seq",
              "~ received plus 1 | ~ received + 1 | ~ received plus one | ~ just received plus 1 | plus 1 whatever"
            ),
            WordClass.each(
              "받은 시퀀스 번호에 | 받은 순서 번호에 | 수신한 시퀀스 번호에 | 수신한 순서 번호에 | 받은 SEQ에",
              "1을 더 | 1만 더 | 항상 1 | +1")),
          "length | data | size | whatever | always | any | 길이 | 데이터 | 항상 | 언제나 | 상관없",
          unless:
            "SYN | FIN | handshake | no data | without data | 연결 | 핸드 | 데이터가 없 | not | 아니 | bytes received | 바이트를 더"
        ),
      ],
      says: [
        "ACK 번호는 지금까지 받은 세그먼트의 개수 + 1이다.", "The ACK number is the number of segments received + 1.",
        "확인 응답 번호는 수신 측이 무작위로 정한다.", "ACK 번호가 X이면 X번 바이트까지 받았다는 뜻이다.",
        "ack X says that X and everything before it has arrived.",
        "ACK 번호는 데이터 길이와 상관없이 받은 시퀀스 번호에 1을 더한 값이다.",
      ],
      doesNotSay: [
        "ACK 번호는 다음에 받을 바이트의 번호이다.", "The ACK number is the number of the next byte expected.",
        "ACK 번호가 X이면 X-1번 바이트까지 받았다는 뜻이다.", "ack X says that everything before X has arrived.",
        "확인 응답 번호는 마지막으로 받은 바이트의 번호 + 1이다.",
      ]),
    .widening(
      "sequence-counts-bytes",
      [
        MeaningPattern(
          told: Subjects.sequenceNumber + " | TCP", does: Told.eachSegment, Told.byOne,
          unless:
            "byte | bytes | 바이트 | not | 아니 | 않 | UDP | ARQ | RTP | GBN | Go-Back | 字节 | SYN | cwnd | MSS | ACK | retransm* | 혼잡 | congestion | TTL | rdt | window | 윈도"
        ),
        MeaningPattern(
          told: Subjects.sequenceNumber,
          does: WordClass.any(
            "numbers packets | numbers segments | counts segments | counts packets | number of packets sent | number of segments sent | 패킷의 개수 | 패킷 개수 | 패킷 단위로 번호 | 패킷 단위로 매 | 세그먼트 단위로 번호 | 세그먼트 단위로 매 | 세그먼트의 개수 | 패킷 수를",
            "one higher than that of the one before | one more than the previous segment"),
          unless:
            "byte | bytes | 바이트 | not | 아니 | 않 | GBN | Go-Back | ARQ | k-bit | k비트 | rdt | window | 윈도 | RTP | ICMP | icmpseq | ping"
        ),
        MeaningPattern(
          told: "TCP",
          does:
            "counts segments | counts packets | numbers segments | numbers packets | 패킷 단위로 번호 | 세그먼트 단위로 번호 | 세그먼트마다 번호를 1 | 패킷마다 번호를 1",
          unless: "not | 않 | rather | SCTP | UDP | bytes not | in bytes"),
      ],
      says: [
        "시퀀스 번호는 세그먼트마다 1씩 증가한다.", "TCP는 패킷 단위로 번호를 매긴다.",
        "The sequence number numbers packets.",
        "TCP counts segments, so each of them raises the number by one.",
        "시퀀스 번호는 보낸 패킷의 개수를 나타낸다.",
      ],
      doesNotSay: [
        "시퀀스 번호는 세그먼트가 아니라 바이트마다 증가한다.", "TCP counts bytes, not segments.",
        "The sequence number is that of the segment's first byte.", "시퀀스 번호는 바이트 단위로 매긴다.",
      ]),
    .widening(
      "sequence-number-meaning",
      [
        MeaningPattern(
          told: Subjects.sequenceNumber,
          does:
            "final byte | last byte of the segment | last byte of the data | last byte in the segment | last byte carried | that of the last byte | end of the segment | 마지막 바이트 | 끝 바이트 | 最后一个字节 | 最後のバイト",
          unless:
            "ACK | acknowledg* | first | 첫 | + 1 | +1 | previous | 이전 | next | 다음 | 확인 | received | 받은 | 수신되 | SendBase* | 이후 | SND* | plus | 最初 | 第一 | 까지 | - 1 | 응답 | urgent | 긴급 | 緊急 | 紧急 | 指针 | not | MSS"
        ),
        MeaningPattern(
          head: Subjects.sequenceNumber,
          says:
            "how many bytes | number of bytes in | length of the data | size of the data | expects next | expected next | next byte it expects | 다음에 받기를 기대 | 다음에 받을 | 데이터의 길이를 나타 | 데이터 길이를 나타 | 데이터의 크기를 나타 | 받기를 기대하는",
          unless:
            "ACK | acknowledg* | first | 첫 | SEG | LEN | plus | 더 | 확인 | 응답 | not | 아니 | before | sent so far | next segment | offset | far | ="
        ),
      ],
      says: [
        "시퀀스 번호는 세그먼트에 담긴 데이터의 마지막 바이트 번호이다.", "SEQ number: number of the segment's final byte",
        "Sequence number: how many bytes the segment carries", "시퀀스 번호: 다음에 받기를 기대하는 바이트의 번호",
      ],
      doesNotSay: [
        "시퀀스 번호는 세그먼트에 담긴 데이터의 첫 바이트 번호이다.",
        "The sequence number is that of the first byte of the segment's data.",
      ]),
    .widening(
      "isn-start",
      [
        MeaningPattern(
          told:
            "every connection | each connection | all connections | every TCP connection | 모든 연결 | 모든 TCP 연결 | 연결마다",
          does:
            "starts counting at | starts with sequence number | starts at sequence number | begins with sequence number | begins at sequence number | 시퀀스 번호 0으로 | 시퀀스 번호 1로 | 시퀀스 번호 0부터 | 시퀀스 번호 1부터 | 순서 번호 0부터 | 순서 번호 1부터 | 시퀀스 번호를 0부터 | 시퀀스 번호를 0으로",
          unless:
            "relative | 상대 | Wireshark | 와이어샤크 | random | not | 않 | 아니 | 임의 | example | 예 | displayed | if | 만약"
        ),
        MeaningPattern(
          told: Subjects.initialNumber + " | SYN | sequence number | 시퀀스 번호 | 순서 번호 | 시퀀스 넘버",
          does:
            "always starts at 0 | always starts at 1 | always starts with 0 | always starts from 0 | always set to 0 | always 0 | always zero | fixed number | 항상 0으로 | 항상 0부터 | 항상 1부터 | 항상 1로 | 늘 0으로 | 늘 0부터 | 고정된 숫자 | 고정된 번호 | 고정 번호",
          unless:
            "relative | 상대 | Wireshark | 와이어샤크 | random* | not | 않 | 아니 | 임의 | 난수 | 무작위 | if | 면 | would | attack* | 공격 | 위험 | 문제 | 왜 | why | ACK number | 예약 | reserved | bit | 비트 | 플래그 | flag | stop-and-wait | alternating | 과거"
        ),
        MeaningPattern(
          told: Subjects.initialNumber,
          does:
            "fixed by | fixed value | is fixed | always the same | is predictable | should be predictable | must be predictable | easy to guess | 고정된 값 | 고정되어 | 고정값 | 항상 같 | 예측하기 쉬워야 | 예측 가능해야 | 예측할 수 있어야",
          unless:
            "not | 않 | 아니 | if | 면 | were | when | attack* | 공격 | would | 다면 | once | 위험 | 취약 | instead | 문제 | old | 과거 | problem | bad | vulnerab* | unpredictable"
        ),
        MeaningPattern(
          told: "ISN | 초기 시퀀스 번호 | 초기 순서 번호 | initial sequence number",
          does:
            "takes over the ISN | continues with the ISN | same ISN as the previous | reuses the ISN | ISN of the previous | 이전 연결의 ISN을 그대로 | 이전 연결의 번호를 그대로 | 이전 연결의 ISN을 이어",
          unless: "not | 않 | 아니 | if | 면 | never | avoid* | 피 | when | 때"),
        MeaningPattern(
          told: "predictable | 예측 가능 | 예측하기 쉬",
          does: "safer | more secure | secure | safe | 안전 | 보안에 유리 | 보안이 강",
          "ISN | 초기 시퀀스 번호 | initial sequence number",
          unless:
            "not | less | un* | 않 | 못 | 어렵 | 없 | 문제 | unpredictable | if | 위험 | 떨어 | 약 | 공격 | attack* | for security | 위해 | harder | 위한"
        ),
      ],
      says: [
        "모든 연결은 시퀀스 번호 1로 시작한다.", "Every connection starts counting at sequence number 1.",
        "The ISN should be predictable.", "ISN은 예측하기 쉬워야 한다.", "SYN은 시퀀스 번호를 항상 0으로 설정하여 보낸다.",
        "An initial sequence number is chosen, usually a fixed number.",
        "A predictable ISN makes the connection safer.",
        "ISN이 예측 가능할수록 안전하다.", "새 연결은 이전 연결의 ISN을 그대로 이어서 쓴다.",
        "A new connection takes over the ISN of the previous one.",
      ],
      doesNotSay: [
        "ISN은 예측하기 어려워야 한다.", "The ISN should not be predictable.", "A predictable ISN makes attacks easier.",
        "와이어샤크에서는 상대 번호를 쓰므로 모든 연결이 시퀀스 번호 0으로 시작한다.",
      ]),
    .claims(
      "isn-clock",
      [
        MeaningPattern(
          told: Subjects.initialNumber + " | ISN clock | ISN counter | ISN generator",
          does:
            "every 4 ms | every 4ms | every 4 milliseconds | every four milliseconds | once a second | every second | every 4 seconds | every millisecond | once per second | 4ms마다 | 4 ms마다 | 4밀리초마다 | 4 밀리초마다 | 1초마다 | 4초마다 | 매초 | 4 ms clock | 4ms clock | 4 ms counter | 4 ms timer | 4 millisecond clock | 4-millisecond clock | 4ms 클럭 | 4ms 시계 | 4 ms 시계 | 4밀리초 시계 | 每4毫秒 | 每 4 毫秒 | 4毫秒 | 每秒",
          unless:
            "microsecond | microseconds | µs | μs | us | 마이크로초 | 微秒 | not | 않 | 128000 | 128,000 | 64000 | 64,000 | BSD | 250000 | 250,000"
        )
      ],
      Right(
        ko: "ISN을 정하는 시계는 약 4마이크로초마다 1씩 증가합니다(약 4.55시간에 한 바퀴).", "4마이크로초마다",
        en: "The clock behind the ISN ticks about every 4 microseconds (once round in about 4.55 hours).",
        "every 4 microseconds"),
      "RFC 9293 3.4.1",
      says: [
        "ISN은 4밀리초마다 1씩 증가하는 시계로 정한다.", "The ISN clock ticks every 4 ms.",
        "For the ISN RFC 793 proposed a 4 ms clock counter.",
        "The ISN generator is incremented once a second.",
      ],
      doesNotSay: ["ISN은 4마이크로초마다 1씩 증가하는 시계로 정한다.", "The ISN clock ticks every 4 microseconds."]),
    .widening(
      "isn-shared",
      [
        MeaningPattern(
          told: Subjects.initialNumber,
          does:
            "the same ISN | same ISN as | share one | share the same | one shared | must be equal | must be identical | be the same | 같아야 | 같은 ISN을 | 동일한 ISN | 동일해야 | 같은 값을 사용 | 같은 값이어야 | 일치해야 | 相同的初始",
          unless:
            "not | 않 | 아니 | no need | never | 없 | if | 면 | different | 다르 | retransm* | previous | 이전 | 왜 | why | 다른 | ACK | +1 | tuple | second SYN | first SYN | as the first | 두 번째 SYN"
        )
      ],
      says: ["양쪽의 ISN은 같아야 한다.", "Both sides must choose the same ISN.", "서버는 클라이언트와 같은 ISN을 사용한다."],
      doesNotSay: [
        "양쪽은 각자 ISN을 정한다.", "Each side chooses its own ISN.", "The two ISNs need not be the same.",
      ]),
    .widening(
      "retransmission-number",
      [
        MeaningPattern(
          told: Subjects.retransmission + " | sent again | send again | 다시 보낼 때 | 다시 보내 | 다시 전송",
          does:
            "renumber* | new number | fresh number | new sequence | fresh sequence | next free | different number | different sequence | another sequence | one higher | new SEQ | 새 번호 | 새로운 번호 | 새 시퀀스 | 새 시퀸스 | 새로운 시퀀스 | 새로운 순서 | 다른 번호 | 다른 시퀀스 | 번호를 새로 | 번호가 새로 | 원래와 다르 | 시퀀스 번호를 1 증가 | 시퀀스 번호를 증가 | 新的序号 | 新序号 | 新しいシーケンス",
          unless:
            "not | never | 않 | 아니 | QUIC | new connection | 새 연결 | 새로운 연결 | same | 같은 | 동일 | 그대로 | new data | if | 없이 | ISN | without | 원래의"
        )
      ],
      says: [
        "재전송 패킷의 번호는 원래와 다르다.", "Retransmitted data: retransmission means that it is renumbered.",
        "세그먼트를 다시 보낼 때 시퀀스 번호를 새로 매긴다. 즉 다시 보낼 때 번호를 새로 붙인다.",
        "When a segment is sent again it carries the next free sequence number.",
        "송신자는 타임아웃이 발생하면 데이터를 새 시퀀스 번호로 다시 전송한다. 다시 전송되면 새 시퀀스 번호이다.",
      ],
      doesNotSay: [
        "재전송된 세그먼트는 원래의 시퀀스 번호를 그대로 쓴다.", "A retransmission does not get a new sequence number.",
      ]),
  ]
}
