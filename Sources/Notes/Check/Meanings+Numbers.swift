import TCP

extension MeaningRule {
  /// Sequence and acknowledgment numbers.
  static let aboutNumbers: [MeaningRule] = [
    MeaningRule(
      "first-syn-ack-number", by: .words,
      [
        MeaningPattern(
          "ACK flag | ACK bit | ACK 플래그는 | ACK 비트는 | ACK 플래그가 | ACK 비트가 | ACK bit는",
          "including the first | including the very first | even the first | even on the first | even in the first | 첫 SYN에도 | 첫 번째 SYN에도 | 최초의 SYN에도 | 첫 SYN을 포함 | 첫 SYN까지 | 맨 처음 SYN에도 | 첫 번째 세그먼트를 포함한 모든 | 첫 세그먼트를 포함한 모든 | 최초의 SYN 패킷을 포함한 | 첫 번째 SYN 세그먼트를 포함",
          unless: "not | except | never | 않 | 제외 | 빼 | 아니"),
        MeaningPattern(
          of:
            "SEQ 번호와 ACK 번호 | SEQ와 ACK 번호 | SEQ 번호 및 ACK 번호 | SEQ 번호, ACK 번호 | 시퀀스 번호와 ACK 번호 | 시퀀스 번호와 확인 응답 번호 | 순서 번호와 확인 응답 번호 | 순서 번호와 ACK 번호 | sequence and acknowledgment numbers | sequence number and acknowledgment number | sequence number and the acknowledgment number | sequence and ACK numbers | SEQ and ACK numbers",
          says: "랜덤 | 무작위 | 임의 | random | randomly", with: "SYN | sync | 동기화 | 첫 | 처음 | first",
          unless:
            "SYN+ACK | SYN-ACK | increment* | 0 initially | second | 두 번째 | 아니 | 의미가 없 | 의미 없 | not | meaningless | +1 | + 1 | 1로 지정 | 1로 설정 | 1을 더 | 비어"
        ),
        MeaningPattern(
          "첫 SYN | 첫 번째 SYN | 첫번째 SYN | 최초의 SYN | 처음 SYN | 첫 SYN 패킷",
          "ACK 번호는 랜덤 | ACK 번호는 무작위 | ACK 번호는 임의 | ACK 번호도 랜덤 | ACK 번호도 임의 | 확인 응답 번호는 임의 | 확인 응답 번호는 랜덤 | 확인 응답 번호는 무작위",
          unless: "아니 | 의미가 없 | 의미 없 | 0으로"),
        MeaningPattern(
          "acknowledgment number | ack number", "first syn | initial syn", "random*",
          unless: "not | meaningless | zero"),
      ],
      message: Bilingual(
        ko: "첫 SYN에서 정해지는 것은 초기 순서 번호(ISN)뿐입니다. ACK 플래그가 꺼져 있어 ACK 번호는 뜻이 없습니다.",
        en:
          "Only the initial sequence number is chosen for the first SYN; the ACK flag is off, so its ACK number means nothing."
      ),
      expected: Bilingual(
        ko: "ACK 플래그가 꺼져 있으므로 ACK 번호는 의미가 없다.", en: "With the ACK flag off, the ACK number has no meaning."),
      reference: "RFC 9293 3.1",
      says: [
        "ACK 플래그는 첫 SYN에도 켜져 있다.", "The ACK flag is set on every segment including the very first SYN.",
        "플래그가 동기화(sync) 플래그이며 SEQ 번호와 ACK 번호가 랜덤으로 설정된다.",
        "In the first SYN the acknowledgment number is random.",
      ],
      doesNotSay: [
        "ACK 플래그는 첫 SYN을 뺀 모든 세그먼트에 켜져 있다.",
        "The ACK flag is set on every segment except the very first SYN.",
        "SYN의 SEQ 번호는 랜덤으로 정해지고 ACK 번호는 의미가 없다.",
        "서버는 랜덤 SEQ 번호와 함께 ACK 번호를 SEQ + 1로 보낸다.",
        "ACK Number 필드를 x+1로 지정하고 Sequence Number는 임의로 지정한다.(y) SYN flag와 ACK flag를 1로 표시한다.",
        "In the first SYN the sequence number is random and the acknowledgment number is meaningless.",
      ]),
    MeaningRule(
      "ack-formula", by: .signs,
      [
        MeaningPattern(
          "ACK", "SEQ | 시퀀스", "크기+1 | 길이+1 | 바이트+1 | 바이트수+1 | 바이트크기+1 | 데이터+1 | len+1",
          unless: "아니 | FIN | 틀 | 오해 | SYN"),
        MeaningPattern(
          "ACK 번호 | ACK number | ACK Number 필드 | 확인 응답 번호 | 확인응답번호 | 승인 번호",
          "SEQ 번호 + 2 | 시퀀스 번호 + 2 | 시퀀스 넘버 + 2 | 순차번호 + 2 | 순서 번호 + 2 | Sequence Number + 2 | ISN + 2 | ISN+2 | 2를 더한 값 | 2를 더한 번호 | 2만큼 증가 | 2 증가시 | 시퀀스 번호에서 1을 뺀 | 순서 번호에서 1을 뺀 | Sequence Number에서 1을 뺀",
          unless: "아니 | FIN | 바이트 | 데이터"),
        MeaningPattern(
          "클라이언트는 클라이언트의 ISN+1 | 클라이언트는 클라이언트의 ISN + 1 | 클라이언트는 자신의 ISN+1 | 서버는 서버의 ISN+1 | client acknowledges its own ISN | client acknowledges the client's ISN",
          unless: "시퀀스 번호는 | 시퀀스 번호로 | 순서 번호 | 아니 | 않 | not"),
        MeaningPattern(
          "시퀀스 번호에 3을 더한 | Sequence Number에 2를 더한 | Sequence Number에 3을 더한 | 순서 번호에 3을 더한", "ACK | 확인 | 응답",
          unless: "바이트 | 데이터 | 아니"),
        MeaningPattern(
          "SYN에 2를 더해 | SYN에 2를 더한 | SEQ에 2를 더해 | SEQ에 2를 더한 | 시퀀스 번호에 2를 더해 | 시퀀스 번호에 2를 더한 | 순서 번호에 2를 더한",
          unless: "FIN | 바이트 | 데이터 | 아니"),
        MeaningPattern(
          "ACK로 | ACK에 | ACK 값", "시퀀스 | SEQ | 순서 번호 | sequence", "+2를 더한 | 2를 더한 값 | 2를 더하여 | 2를 더해",
          unless: "FIN | 바이트 | 데이터 | 아니"),
        MeaningPattern(
          "ACK", "SEQ | sequence",
          "bytes +1 | bytes + 1 | length + 1 | size + 1 | len + 1 | bytes plus one | length plus one",
          unless: "not | FIN | wrong | SYN | myth"),
      ],
      message: Bilingual(
        ko: "데이터를 확인하는 ACK 번호에는 1을 더하지 않습니다. +1은 SYN이나 FIN에만 붙습니다.",
        en: "An ACK of data adds no 1; only a SYN or a FIN takes one number more."),
      expected: Bilingual(
        ko: "ACK = SEQ + 데이터 바이트 수 (SYN·FIN이 있을 때만 +1)",
        en: "ACK = SEQ + bytes of data (+1 only for SYN or FIN)"),
      reference: "RFC 9293 3.4",
      says: [
        "ACK 번호 → SEQ 번호 + 전송된 바이트 크기 + 1",
        "ACK = SEQ + bytes + 1",
      ],
      doesNotSay: [

        "ACK 번호 = SEQ 번호 + 데이터 크기",
        "SYN에 대한 ACK 번호는 SEQ + 1이다.", "ACK = SEQ + length",
      ]),
    MeaningRule(
      "ack-of-seq",
      [
        MeaningPattern(
          "ACK 번호는 받은 ACK 번호 + | ACK 번호 = 받은 ACK 번호 + | ACK 번호는 받은 ACK 번호에 | 받은 Acknowledgment Number에 대해서 +1 | 받은 Acknowledgement Number에 대해서 +1 | 받은 Acknowledgment Number에 1을 | 받은 Acknowledgement Number에 1을 | 받은 ACK 번호에 1을 더 | 받은 ACK 번호 + 1 | 받은 ACK 번호 + 데이터 | ACK number is the received ACK number + | ACK number = received ACK number + | received ACK number + 1 | received acknowledgment number + 1 | received acknowledgment number plus",
          unless: "아니 | not | 않 | SEQ 번호는 받은 | SEQ는 받은 | seq is | sequence number is | 시퀀스 번호는 받은")
      ],
      message: Bilingual(
        ko: "ACK 번호는 받은 ACK 번호가 아니라 받은 SEQ에서 나옵니다. 거기에 바이트 수를, SYN이나 FIN이면 1을 더합니다.",
        en:
          "The ACK number comes from the SEQ received, not from its ACK number: add the bytes, and 1 for a SYN or a FIN."
      ),
      expected: Bilingual(
        ko: "ACK = 받은 SEQ + 바이트 수 (SYN·FIN은 +1)", en: "ACK = received SEQ + bytes (+1 for SYN or FIN)"),
      reference: "RFC 9293 3.4",
      says: [
        "받는 쪽에서 ACK 번호는 받은 ACK 번호 + 데이터 크기이다.", "The ACK number is the received ACK number + 1.",
      ],
      doesNotSay: [
        "받는 쪽에서 SEQ 번호는 받은 ACK 번호이고, ACK 번호는 받은 SEQ 번호 + 데이터 크기이다.",
        "The ACK number is the received sequence number + 1.",
      ]),
    MeaningRule(
      "ack-number-meaning", by: .unproven,
      [
        MeaningPattern(
          "ACK 번호 | 확인 응답 번호 | 확인응답번호 | acknowledgment number", "마지막으로 받은 | 마지막에 받은 | 받은 마지막",
          "바이트 | 데이터 | 순서 번호 | 시퀀스",
          "번호이다 | 번호다 | 번호입니다 | 번호임 | 번호를 나타 | 번호를 뜻 | 의미 | 가리킨 | 가리킵 | 나타낸 | 나타냅",
          unless: "다음 | +1 | + 1 | 아니 | 뺀 | 더한"),
        MeaningPattern(
          "ACK 번호 | 확인 응답 번호 | 확인응답번호 | acknowledgment number | 확인 번호",
          "마지막으로 받은 바이트 번호 | 마지막으로 받은 바이트의 번호 | 마지막으로 수신한 byte | 마지막으로 받은 byte | 마지막으로 수신한 데이터의 번호 | 마지막으로 수신한 바이트 | 마지막으로 받은 데이터의 번호 | 마지막으로 받은 순서 번호 | 마지막으로 받은 시퀀스 번호",
          unless: "다음 | +1 | + 1 | 아니 | 뺀 | 더한 | 증가"),
        MeaningPattern(
          "ACK", "마지막으로 받은 바이트 번호 | 마지막으로 받은 바이트의 번호 | 마지막으로 수신한 바이트 번호 | 마지막에 받은 바이트 번호",
          unless: "다음 | +1 | + 1 | 아니 | 뺀 | 더한 | SACK | 증가"),
        MeaningPattern(
          "ACK with the number of | ACK carries the number of | ACK contains the number of",
          "last byte it received | last byte received | last byte that arrived",
          unless: "next | plus | + 1 | not | after"),
        MeaningPattern(
          "acknowledgment number | ack number",
          "last byte received | last received byte | last byte that was received | last byte the receiver | last byte that the receiver | last byte it received | last byte that has arrived | last byte that arrived",
          unless: "next | plus one | + 1 | not | after | plus 1 | following | one more"),
      ],
      message: Bilingual(
        ko: "ACK 번호는 마지막으로 받은 바이트가 아니라 다음에 받기를 기대하는 바이트의 번호입니다.",
        en: "The ACK number names the next byte expected, not the last one received."),
      expected: Bilingual(ko: "다음에 받을 바이트의 번호", en: "the next byte expected"), reference: "RFC 9293 3.1",
      says: ["확인 응답 번호는 마지막으로 받은 바이트의 번호를 의미한다.", "The acknowledgment number is the last byte received."],
      doesNotSay: [
        "확인 응답 번호는 마지막으로 받은 바이트의 다음 번호를 의미한다.",
        "The acknowledgment number is the byte after the last byte received.",
      ]),
    MeaningRule(
      "retransmission-number",
      [
        MeaningPattern(
          "retransmi* | resent | sent again",
          "fresh sequence number* | different sequence number* | another sequence number | new sequence numbers | new numbers",
          unless: "not | never | no | the same"),
        MeaningPattern(
          "재전송", "새로운 번호를 | 새 번호를 | 다른 순서 번호 | 다른 시퀀스 번호 | 다음 순서 번호를 받",
          unless: "아니 | 않 | 같은"),
        MeaningPattern("재전송", "새로운 순서 번호 | 새 순서 번호 | 새로운 시퀀스 번호 | 새 시퀀스 번호", unless: "아니 | 않"),
        MeaningPattern("retransmi*", "new sequence number", unless: "not | never | no"),
      ],
      message: Bilingual(
        ko: "재전송한 데이터는 처음과 같은 순서 번호를 씁니다.", en: "Retransmitted data keeps its sequence numbers."),
      expected: Bilingual(ko: "같은 SEQ로 다시 보낸다.", en: "It is sent again with the same SEQ."),
      reference: "RFC 9293 3.4",
      says: [
        "재전송된 세그먼트는 새 번호를 받는다.", "Retransmitted data gets fresh sequence numbers.",
        "재전송할 때는 새로운 시퀀스 번호를 붙인다.", "A retransmission gets a new sequence number.",
      ],
      doesNotSay: [
        "재전송된 세그먼트는 같은 번호를 쓴다.", "Retransmitted data carries the same sequence numbers as before.",
        "재전송은 같은 시퀀스 번호를 쓴다.", "A retransmission never gets a new sequence number.",
      ]),
  ]
}
