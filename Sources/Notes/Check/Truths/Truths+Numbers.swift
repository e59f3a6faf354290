import TCP

extension MeaningRule {
  /// Sequence and acknowledgment numbers.
  static let truthsOfNumbers: [MeaningRule] = [
    .widening(
      "ack-number-meaning",
      [
        .untruth(
          of: Subjects.acknowledgmentNumber + " | ack field | 확인 번호",
          not: Roots.latest, with: Roots.received,
          unless: Roots.expected
            + " | up to | 까지 | window | SACK | duplicate | 중복 | until | cumulative* | 누적 | RTT | same | 같은 | 동일 | 시간 | length | 길이 | 크기 | reset | RST | ISN | 문제 | lost | 유실 | 손실 | out-of-order | retransm* | 재전송 | in last | in the last | in its last"
        ),
        .untruth(
          of: Subjects.acknowledgmentNumber + " | ack field | 확인 번호",
          not:
            "받은 마지막 바이트 | 수신한 마지막 바이트 | 받은 마지막 데이터 | 수신한 마지막 데이터 | 받은 마지막 세그먼트 | 수신한 마지막 세그먼트",
          unless: Roots.expected
            + " | up to | 까지 | SACK | sequence number of | duplicate | lost | retransm* | cumulative* | 누적"),
        .untruth(
          of: "ACK | ACKs | ACK을 반환할 때 | ACK를 반환할 때 | ACK을 보낼 때 | ACK를 보낼 때 | 누적 ACK | cumulative ack",
          not: Roots.latest,
          with: WordClass.any(
            WordClass.each(
              "받은 | 수신한 | 도착한",
              "시퀀스 번호를 | 순서 번호를 | 시퀀스 넘버를 | 세그먼트의 시퀀스 번호 | 세그먼트의 순서 번호 | 바이트의 번호를 | 세그먼트 번호를 | 패킷의 번호를 | 패킷의 순번을 | 패킷의 시퀀스 번호를"
            ),
            "last received sequence number | last sequence number received | sequence number of the last received"
          ),
          unless: Roots.expected + " | SACK | 까지 | up to | 중복 | duplicate | 재전송 | 잘못 | DATA | RDT | GBN"),
      ],
      says: [
        "확인 응답 번호: 방금 수신한 세그먼트의 번호", "ACK 번호는 상대로부터 받은 마지막 바이트의 번호를 담는다.",
        "The acknowledgment number tells the sender which the last received packet was.",
        "수신 측은 ACK을 반환할 때 방금 받은 세그먼트의 시퀀스 번호를 전달한다.",
      ],
      doesNotSay: [
        "확인 응답 번호: 다음에 받을 세그먼트의 번호", "ACK 번호는 마지막으로 받은 바이트 번호에 1을 더한 값이다.",
        "The acknowledgment number is one more than the last byte received.",
        "수신 측은 ACK을 반환할 때 다음에 필요한 세그먼트의 시퀀스 번호를 전달한다.",
      ]),
    .widening(
      "sequence-number-meaning",
      [
        MeaningPattern(
          told: Subjects.sequenceNumber + " | sequence number field",
          does:
            "last byte number | number of the last | last byte of data | 마지막 바이트 | 마지막 데이터 | 마지막 옥텟 | 몇 바이트에서 끝 | 끝나는 바이트 | 끝나는 위치 | 어디서 끝 | 어디까지인지 | last octet | final byte | final octet",
          unless:
            "ACK | acknowledg* | first | 첫 | + 1 | +1 | previous | 이전 | next | 다음 | 확인 | received | 받은 | 수신한 | 수신되 | SendBase* | 이후 | plus | 까지 | - 1 | 응답 | urgent | 긴급 | not | MSS | 시작 | start*",
          headed: true)
      ],
      says: [
        "**Sequence number**: indicates the last byte number of the data in the packet.",
        "순서 번호: 현재 세그먼트의 마지막 바이트에 부여된 번호", "시퀀스 번호는 해당 세그먼트가 전체 중 몇 바이트에서 끝나는지를 나타낸다.",
      ],
      doesNotSay: [
        "**Sequence number**: indicates the first byte number of the data in the packet.",
        "순서 번호: 현재 세그먼트의 첫 번째 바이트에 부여된 번호",
        "ACK는 마지막 바이트의 순서 번호 다음 값이다.",
      ]),
    .widening(
      "isn-start",
      [
        .untruth(
          of:
            "처음 | 최초로 | 첫 SYN | SYN 패킷을 보낼 | SYN 세그먼트를 보낼 | first SYN | SYN segment | SYN packet | SYN 플래그 | 연결을 시작할 때 | 연결을 맺을 때 | 3-way",
          not:
            "항상 0 | 항상 1로 | 언제나 0 | 무조건 0 | 항상 고정 | 고정된 값으로 | 고정값으로 | always 0 | always zero | always set to 0 | always set to zero | always starts at 0 | is always 0 | fixed value",
          with: Subjects.sequenceNumber + " | sequence | seq",
          unless: Roots.random
            + " | relative | 상대 | ACK | acknowledg* | 확인 | Wireshark | 와이어샤크 | not | 않 | 아니 | 만약 | 면 | if | length | len | 위험 | 문제"
        ),
        .untruth(
          of: Subjects.initialNumber + " | Seq=A | SEQ=x | Seq=x", not: Roots.fixed,
          unless: Roots.random
            + " | relative | 상대 | Wireshark | 와이어샤크 | not | 않 | 아니 | 만약 | 면 | if | 위험 | 문제 | attack* | 공격 | example | 예 | 왜 | why | would | problem | old | 이전 | hijack* | 하이재킹 | 취약"
        ),
      ],
      says: [
        "처음 SYN 패킷을 보낼 때, Sequence Number에는 항상 0이 담긴다.",
        "송신자가 최초로 데이터를 전송할 때 시퀀스 번호를 항상 0으로 지정하고 SYN을 보낸다.", "ISN: (항상 고정값 1)",
      ],
      doesNotSay: [
        "처음 SYN 패킷을 보낼 때, Sequence Number에는 임의의 수가 담긴다.",
        "Wireshark는 상대 번호를 보여 주므로 첫 SYN의 시퀀스 번호는 항상 0이다.", "ISN을 항상 0으로 하면 위험하다.",
      ]),
    .widening(
      "sequence-counts-bytes",
      [
        .untruth(
          of: Subjects.sequenceNumber + " | TCP | TCP가 보내는 모든 데이터 | TCP numbers",
          not: WordClass.any(
            WordClass.each(
              "각 세그먼트에 | 세그먼트마다 | 패킷마다 | 각 패킷에 | 세그먼트 단위로 | 패킷 단위로",
              "번호를 매기 | 번호를 매긴 | 번호를 매겨 | 번호를 부여 | 번호가 매겨 | 번호를 붙"),
            WordClass.each(
              "numbers | counts | number", "each segment | every segment | each packet | every packet")),
          with: "byte | bytes | 바이트 | 데이터 | data | 일렬",
          unless:
            "첫 | first | byte of | 바이트 번호 | 바이트마다 | 각 바이트 | every byte | each byte | 바이트 단위 | not | 않 | 아니 | 순서대로 | 나누 | 나눠 | 나눈 | 쪼개 | 잘라 | 분할 | break* | split* | 시퀀스 번호를 부여 | 순서 번호를 부여",
          titled: false)
      ],
      says: ["TCP는 모든 데이터를 일렬로 늘어놓고 각 세그먼트에 번호를 매긴다.", "TCP numbers each segment of its data."],
      doesNotSay: [
        "TCP numbers each byte of its data.", "TCP는 모든 데이터를 일렬로 늘어놓고 각 바이트에 번호를 매긴다.",
        "TCP는 데이터를 나눠 각 세그먼트에 번호를 붙인다.",
      ]),
    .widening(
      "cumulative-ack",
      [
        .untruth(
          of:
            "cumulative ack | cumulative acks | cumulative acknowledgment | cumulative acknowledgments | cumulative acknowledgement | cumulative acknowledgements | 누적 ACK | 누적 확인 응답 | 누적 확인응답 | 누적 승인 | 누적 응답 | one ACK confirms | one ACK acknowledges | an ACK confirms | an ACK acknowledges | each ACK confirms | each ACK acknowledges | ACK 하나는",
          not:
            "only the last | only the single | only the segment that | only the segment just | only that segment | only that one | only the most recent | just the last | the last segment only | individually | 이후 모든 | 뒤의 모든 | 이후의 모든 | 그 세그먼트만 | 해당 세그먼트만 | 해당 바이트만 | 그 바이트만 | 하나만 확인 | 개별 | 각각의 세그먼트를 따로",
          unless:
            "selective | SACK | 선택 | not | never | 않 | 없 | need | 필요 | before | previous | prior | 이전 | 앞 | up to | 까지 | 못 | problem | 단점"
        )
      ],
      says: [
        "Cumulative acknowledgments (acknowledging only the single last segment)",
        "누적 ACK는 그 번호 이후 모든 바이트를 받았다는 뜻이다.",
      ],
      doesNotSay: [
        "Cumulative acknowledgments (acknowledging all data up to that point)",
        "누적 ACK는 그 번호 이전 모든 바이트를 받았다는 뜻이다.",
      ]),
    .widening(
      "ack-bit-after-opening",
      [
        MeaningPattern(
          "ACK 비트 | ACK 플래그 | ACK bit | ACK flag",
          WordClass.any(
            WordClass.each(
              "마지막 | 두 번째 | 2번째 | 세 번째 | 3번째", "세그먼트를 제외 | 패킷을 제외 | 세그먼트만 제외 | 패킷만 제외 | 세그먼트를 빼고"),
            WordClass.each(
              "except the | except for the | but the",
              "second segment | last segment | third segment | SYN-ACK | final segment")),
          "1로 | 1이 | 1인 | 1이다 | 1로 지정 | set | is 1 | are 1",
          unless: "첫 | 1번째 | 최초의 | first | FIN | 초기 SYN | RST")
      ],
      says: [
        "연결 설정 과정에서 전송되는 두 번째 세그먼트를 제외한 모든 세그먼트의 ACK 비트는 1로 지정된다.",
        "The ACK bit is set in every segment except the second segment.",
      ],
      doesNotSay: [
        "연결 설정 과정에서 전송되는 첫 번째 세그먼트를 제외한 모든 세그먼트의 ACK 비트는 1로 지정된다.",
        "The ACK bit is set in every segment except the first segment.",
      ]),
    .claims(
      "ack-bit-after-opening",
      MeaningPattern.truth(
        of:
          "초기 SYN이 아닌 | 첫 SYN을 제외한 | 첫 번째 SYN을 제외 | 첫 세그먼트를 제외 | 첫 번째 세그먼트를 제외 | 최초의 SYN을 제외 | after the first SYN | except the first SYN | except the initial SYN | 연결이 수립된 이후 | 연결 수립 이후 | once a connection is established | after the connection is established",
        is:
          "ACK 플래그가 1 | ACK 비트가 1 | ACK 플래그는 1 | ACK 비트는 1 | ACK bit is 1 | ACK flag is 1 | ACK is 1 | ACK bit set | ACK flag set | ACK가 1 | ACK=1",
        not:
          "ACK 플래그가 0 | ACK 비트가 0 | ACK 플래그는 0 | ACK 비트는 0 | ACK bit is 0 | ACK flag is 0 | ACK is 0 | ACK flag cleared | ACK bit cleared | ACK=0 | ACK가 0",
        unless: "only | 오직 | 뿐 | 첫 SYN은 | first SYN has | 첫 SYN 패킷은 | RST"),
      Right(
        ko: "첫 SYN을 뺀 모든 세그먼트는 ACK 비트가 1입니다.", "ACK=1",
        en: "Every segment but the first SYN has the ACK bit set.", "ACK=1"),
      "RFC 9293 3.1",
      says: [
        "초기 SYN이 아닌 모든 패킷은 ACK 플래그가 0으로 표기된다.", "In all segments after the first SYN the ACK bit is 0.",
      ],
      doesNotSay: [
        "초기 SYN이 아닌 모든 패킷은 ACK 플래그가 1로 표기된다.", "In all segments after the first SYN the ACK bit is 1.",
      ]),
  ]
}
