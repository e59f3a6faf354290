import TCP

extension MeaningRule {
  /// What an acknowledgment says of what has arrived, what a gap does to it, and what SACK adds.
  static let truthsOfAcknowledged: [MeaningRule] = [
    fieldHolds, cumulativeMeans, lostAcks, duplicates, gaps, blockEdges, blockContents, handshakeSums, nak,
  ]

  private static let field =
    Subjects.acknowledgmentNumber
    + " | ack field | ack value | acknowledgment field | 확인 번호 | ack 값 | ack 칸 | 확인 응답 필드"
  private static let denied =
    "wrong | 오해 | 틀 | 잘못"

  private static let fieldHolds = MeaningRule.widening(
    "ack-number-meaning",
    [
      .untruth(
        of: field,
        not: WordClass.any(
          WordClass.each(
            "repeats | copies | echoes | mirrors | equals | contains | holds | is",
            "~ SEQ of the segment being | ~ SEQ of the segment it | ~ SEQ of the received | ~ sequence number of the segment being | ~ sequence number of the received segment | ~ SEQ of the segment just"
          ),
          WordClass.each(
            "count of | number of | total of | how many | amount of",
            "~ segments received | ~ packets received | ~ segments so far | ~ packets so far | ~ segments that have arrived | ~ segments that arrived"
          ),
          WordClass.each(
            "highest byte | last byte | highest octet | last octet | largest byte number | final byte",
            "already received | received so far | that has arrived | that arrived | received | it has received | it got"
          ),
          "받은 세그먼트의 개수 | 받은 세그먼트 개수 | 받은 패킷의 개수 | 받은 패킷 개수 | 수신한 세그먼트 수 | 받은 세그먼트 수 | 이미 받은 마지막 | 받은 가장 큰 | 지금까지 받은 가장 큰"
        ),
        unless: denied
          + " | + 1 | +1 | plus | after | next | one more | following | beyond | 다음 | 더한 | 더하 | up to | until | expect* | SACK | length | len | ISN | duplicate* | SYN | FIN | window | GBN"
      ),
      .untruth(
        of: field + " | ACK",
        not:
          "sum of all bytes received | total of all bytes received | all bytes received including | total number of bytes received | total bytes received including | 받은 바이트의 총합 | 받은 모든 바이트의 합 | 받은 바이트 수의 합",
        with: "gap | past | beyond | hole | out of order | including | all | 구멍 | 빈 | 모든 | 총합 | 순서",
        unless: denied + " | contiguous | in order | in-order | ISN | relative | 연속 | 상대 | + 1"),
      .untruth(
        of: field + " | ACK n | ack=n | ack = n | ACK N | ack X",
        not:
          "next byte I am going to send | next byte I will send | next byte the sender of the ack | next byte it will send | next byte it is going to send | number it will send next | next byte to be sent by | byte I send next | 내가 다음에 보낼 | 자신이 다음에 보낼 | 자기가 다음에 보낼 | 내가 보낼 다음 | 다음에 보낼 바이트 | received n, send n+1 | got n, send n+1 | n까지 받았고 n+1",
        unless: denied + " | expect* | SEQ | sequence | peer | other side | 상대 | 시퀀스 | 기대 | GBN | n-1"),
    ],
    says: [
      "The ACK field repeats the SEQ of the segment being confirmed.",
      "ACK number: count of segments received so far", "확인 응답 번호: 지금까지 받은 세그먼트의 개수",
      "ACK number: highest byte already received", "확인 응답 번호는 내가 다음에 보낼 바이트의 번호이다.",
    ],
    doesNotSay: [
      "The ACK field holds the SEQ of the segment being confirmed plus its length.",
      "ACK number: highest byte already received, plus one", "확인 응답 번호는 상대가 다음에 보낼 바이트의 번호이다.",
    ])

  private static let acks =
    "ACK | ACKs | ack n | cumulative ack | cumulative acks | cumulative acknowledgment | cumulative acknowledgement | 누적 ACK | 누적 확인 응답 | 누적 확인응답 | ack 번호 | ACK 번호 | 확인 응답 | ACK 하나"

  private static let cumulativeMeans = MeaningRule.widening(
    "cumulative-ack",
    [
      .untruth(
        of: acks,
        not:
          "older ones may | earlier ones may | earlier bytes may | earlier data may | earlier segments may | older segments may | previous segments may | previous bytes may | those before may | bytes before it may | nothing about earlier | nothing about the bytes before | nothing about what came before | says nothing about earlier | 그 앞은 모름 | 그 앞은 모른 | 그 앞은 알 수 없 | 앞은 알 수 없 | 이전 데이터는 알 수 없 | 이전은 알 수 없 | 못 받은 게 섞여 | 못 받은 것이 섞여 | 이전 데이터 중에는 아직 | 이전 데이터가 빠져 있을 수 | 앞의 데이터는 유실됐을 수 | 앞의 데이터가 빠졌을 수",
        unless: denied + " | SACK | selective* | 선택 | block* | 블록"),
      .untruth(
        of: acks,
        not:
          "confirms only the segment | confirms only that segment | acknowledges only the segment | acknowledges only that segment | confirms just the | acknowledges just the | confirms only one | acknowledges only one | confirms exactly one | acknowledges exactly one | covers only the | covers only one | 딱 하나를 받았 | 하나만 받았 | 그 바이트 하나 | 그 세그먼트 하나 | 바로 앞 세그먼트만 | 직전 세그먼트만",
        unless: denied + " | SACK | selective* | 선택 | duplicate* | FIN | SYN | probe"),
      .untruth(
        of: acks + " | segments | 세그먼트",
        not:
          "cannot be combined | can not be combined | cannot be merged | must each be acknowledged | each be acknowledged separately | must be acknowledged separately | needs an ACK of its own | must have its own ACK | needs its own ACK | requires its own ACK | one ACK per segment is required | 하나로 합칠 수 없 | 한 번에 확인할 수 없 | 하나로 묶을 수 없 | 꼭 따로 보내 | 반드시 따로 보내 | 각각 따로 ACK | 따로 ACK를 보내야",
        with: "ACK | ACKs | acknowledg* | ack | 확인",
        unless: denied + " | FIN | SYN | stop-and-wait | stop and wait | selective repeat | UDP | SACK"),
    ],
    says: [
      "ACK 3000 confirms only the segment that ended at 2999.", "An ACK says nothing about earlier bytes.",
      "ack 3001은 3000번 바이트 딱 하나를 받았다는 뜻이다. ", "ACK 번호 이전 데이터 중에는 아직 못 받은 것이 섞여 있을 수 있다.",
      "ACK는 세그먼트마다 꼭 따로 보내야 하고 하나로 합칠 수 없다.",
    ],
    doesNotSay: [
      "ACK 3000 confirms all bytes up to 2999.", "ACK 번호 이전 데이터는 모두 받은 것이다.",
      "A SACK block says nothing about earlier bytes, the ACK does.", "ACK는 하나로 합칠 수 있다.",
    ])

  private static let lostAcks = MeaningRule.claims(
    "lost-ack",
    [
      .untruth(
        of:
          "losing an ACK | lost ACK | ACK is lost | ACK gets lost | loss of an ACK | one ACK is lost | ACK 하나가 유실 | ACK가 유실 | ACK 유실 | ACK가 사라 | ACK 하나를 잃 | ACK 손실 | ACK가 손실",
        not:
          "always forces | always causes | always triggers | always leads to | always results in | always means | must always be | always has to be | in any case | even if a later | even if later | even though a later | 반드시 재전송 | 무조건 재전송 | 항상 재전송 | 뒤의 ACK가 와도 | 다음 ACK가 와도 | 이후 ACK가 와도 | 뒤따르는 ACK가 와도",
        with: "resent | resend* | retransm* | sent again | 재전송 | 다시",
        unless: denied + " | no need | without | 필요 없 | RDT | stop-and-wait")
    ],
    Right(
      ko: "확인 응답은 누적됩니다. 더 뒤를 확인하는 ACK가 제때 오면 잃어버린 ACK까지 대신합니다.", "뒤의 ACK가 대신한다",
      en: "Acknowledgments are cumulative: a later ACK that arrives in time stands for the lost one.",
      "a later ACK covers it"),
    "RFC 9293 3.4",
    says: [
      "Losing an ACK always forces the data to be resent.", "ACK가 유실되면 뒤의 ACK가 와도 데이터를 재전송해야 한다.",
    ],
    doesNotSay: [
      "Losing an ACK does not always force the data to be resent.", "ACK가 유실되어도 뒤의 ACK가 오면 재전송하지 않는다.",
    ])

  private static let duplicateAcks =
    "duplicate ACK | duplicate ACKs | dup ACK | dup ACKs | dupACK | dupACKs | duplicate acknowledgment | duplicate acknowledgments | duplicate acknowledgement | duplicate acknowledgements | 중복 ACK | 중복된 ACK | 중복 확인 응답 | 중복 승인 | 듀플리케이트 ACK"

  private static let duplicates = MeaningRule.claims(
    "duplicate-ack-number",
    [
      .untruth(
        of: duplicateAcks,
        not:
          "grows by one | grows with each | grows each time | increases by one | increases with each | increases each time | incremented by one | incremented each | one higher each | goes up by one | rises by one | ever higher | growing ack | increasing ack | different ack number | new ack number | 하나씩 커진 | 하나씩 커지 | 1씩 커 | 1씩 증가 | 하나씩 증가 | 하나씩 늘 | 번호가 증가 | 번호가 커 | 번호가 하나씩 | 번호가 매번",
        with: "ack number | ack | number | acknowledgment number | ACK 번호 | 번호 | ack 번호",
        unless: denied
          + " | same | unchanged | cwnd | ssthresh | window | 윈도 | counter | count | dupthresh | 횟수 | 개수 | 카운트 | 같은 | 동일 | 카운터 | number of duplicate | without"
      ),
      .untruth(
        of: duplicateAcks,
        not: WordClass.any(
          WordClass.each(
            "number of the | SEQ of the",
            "~ out-of-order segment | ~ segment that triggered | ~ segment that caused | ~ segment just received | ~ newest segment | ~ latest segment | ~ last segment received | ~ segment that arrived"
          ),
          "순서가 어긋난 세그먼트의 번호 | 방금 받은 세그먼트의 번호 | 방금 도착한 세그먼트의 번호 | 새로 도착한 세그먼트의 번호 | 나중에 온 세그먼트의 번호 | 어긋나게 온 세그먼트의 번호"
        ),
        unless: denied + " | SACK | missing | lost | expect* | 빠진 | 기다리 | 기대"),
      .untruth(
        of: duplicateAcks,
        not:
          "DUP flag | DUP bit | DUP flag set | flag for duplicates | duplicate flag | duplicate bit | special flag | flag of its own | DUP 플래그 | DUP 비트 | 중복 플래그 | 중복 비트 | 전용 플래그 | 특별한 플래그",
        unless: denied + " | without | MQTT"),
      .untruth(
        of: duplicateAcks,
        not:
          "should be delayed | are delayed | is delayed | may be delayed | can be delayed | must be delayed | delayed by up to | held back | delayed like | 지연시켜 | 지연해서 보내 | 지연하여 보내 | 미뤄서 보내 | 모아서 보내 | 200ms 기다렸다가 | 500ms까지 미뤄",
        unless: denied + " | immediate* | 즉시 | at once | packets | segments are | path"),
      .untruth(
        of: duplicateAcks,
        not:
          "received twice | got it twice | arrived twice | got byte n twice | received the byte twice | received the same data twice | data was received twice | 두 번 받았 | 두 번 도착 | 두 번 수신 | 중복해서 받았 | 같은 데이터를 두 번",
        unless: denied
          + " | or | 또는 | 거나 | if | 면 | when | 때 | DSACK | D-SACK | lost | out of order | 순서 | may"),
    ],
    Right(
      ko: "중복 ACK는 순서가 어긋난 세그먼트가 올 때마다 바로 보내는, 번호가 같은 ACK입니다. 번호는 빠진 첫 바이트입니다.", "빠진 첫 바이트의 번호를 되풀이",
      en:
        "A duplicate ACK repeats the same number, that of the first missing byte, at once for each segment out of order.",
      "it repeats the number of the first missing byte"),
    "RFC 5681 3.2",
    says: [
      "The sender knows duplicate ACKs by the ack number, which grows by one with each of them.",
      "중간이 빠지면 ack 번호가 하나씩 커진 중복 ACK가 나간다.",
      "A duplicate ACK carries the sequence number of the out-of-order segment that triggered it.",
      "중복 ACK에는 DUP 플래그가 켜진다.", "A duplicate ACK should be delayed by up to 500 ms.",
      "중복 ACK n은 n번 바이트를 두 번 받았다는 뜻이다.",
    ],
    doesNotSay: [
      "The sender knows duplicate ACKs by the ack number, which does not grow.", "중복 ACK는 ack 번호가 같다.",
      "A duplicate ACK carries the sequence number of the missing byte.", "중복 ACK에는 따로 플래그가 없다.",
      "A duplicate ACK should not be delayed.",
    ])

  private static let holes =
    "gap | gaps | hole | holes | missing bytes | missing segment | missing data | 갭 | 구멍 | 빈 구간 | 빈 곳 | 빈틈 | 비어 있 | 빠진 부분 | 빠진 구간 | 빠진 데이터 | 유실된 구간 | 유실됐던"

  private static let gaps = MeaningRule.claims(
    "gap-in-the-data",
    [
      .untruth(
        of: holes,
        not:
          "filled with zeros | filled with zeroes | fills it with zeros | fills the gap with zeros | fills the hole with zeros | padded with zeros | zero-filled | skips it | skips the gap | skips over | 0으로 채우 | 0으로 메우 | 더미로 채우 | 더미 데이터로 | 건너뛰고 | 무시하고",
        with: "receiver | ack | ACK | byte | bytes | 수신 | 수신자 | 바이트",
        unless: denied + " | SACK | sender | 송신 | RTP | UDP | MSS"),
      .untruth(
        of: holes,
        not:
          "goes back | moves back | moved back | jumps back | falls back | drops back | set back | decreases | is reduced | 되돌아 | 되돌린 | 뒤로 돌아 | 줄어든 | 감소한 | 낮아진",
        with: "ack number | ack | ACK | ACK 번호 | ack 번호",
        unless: denied + " | cwnd | window | 윈도 | ssthresh | sender goes back | go back n"),
      .untruth(
        of: holes,
        not:
          "only by the bytes that were missing | only by the length of the | only to the end of the retransmitted | just past the retransmitted | only to the end of the filled | number of bytes that were filled | number of bytes filled | 채워진 바이트 수 | 채운 바이트 수 | 로만 올라간 | 까지만 올라간 | 나머지는 다시 받아 | 이후는 다시 받아 | 뒤의 데이터는 다시 받아",
        with: "ack | ACK | acknowledgment | 확인",
        unless: denied + " | another gap | second gap | other holes | 다음 구멍 | 또 다른"),
    ],
    Right(
      ko: "구멍이 메워지면 ACK 번호는 이어서 받아 둔 데이터의 끝까지 한 번에 올라갑니다. 그 전에는 구멍의 첫 바이트에 머뭅니다.",
      "이어서 받은 데이터의 끝까지 올라간다",
      en:
        "While there is a gap the ACK number stays at its first byte; once it is filled it moves to the end of all that is held.",
      "on to the end of all that is held"),
    "RFC 9293 3.10.7.4",
    says: [
      "The receiver fills the gap with zeros and raises the ACK.", "구멍이 있으면 수신자는 0으로 채우고 ACK를 올린다.",
      "Once the gap is filled the ack number goes back to the start of the retransmission.",
      "구멍이 메워지면 ack 번호는 재전송된 세그먼트로 되돌아간다.",
      "유실됐던 구간이 오면 ACK는 그 끝으로만 올라간다.",
    ],
    doesNotSay: [
      "The receiver never fills a gap with zeros.", "구멍이 메워지면 ack 번호는 한 번에 올라간다.",
      "Once the gap is filled the ack number jumps ahead.",
    ])

  private static let sackBlocks =
    "SACK | SACK block | SACK blocks | SACK 블록 | SACK option | SACK 옵션 | selective acknowledgment | selective acknowledgement | 선택적 확인 응답 | sack 블록"

  private static let blockEdges = MeaningRule.claims(
    "sack-edges",
    [
      .untruth(
        of:
          "right edge | right edges | right boundary | second number of a SACK | end of a SACK block | 오른쪽 끝 | 오른쪽 경계 | 오른쪽 에지 | 오른쪽 엣지",
        not:
          "last byte received | last received byte | is the last byte | number of the last byte | last byte it holds | last octet | final byte | 마지막 바이트의 번호 | 마지막 바이트 번호 | 마지막 바이트를 가리 | 마지막 바이트이 | 마지막 바이트다 | 마지막 바이트 자체 | 블록의 마지막 바이트",
        unless: denied
          + " | next | after | + 1 | +1 | following | past | beyond | one more | plus | 다음 | 더한 | window | 윈도 | 直後"
      ),
      .untruth(
        of:
          "left edge | left edges | left boundary | first number of a SACK | start of a SACK block | 왼쪽 끝 | 왼쪽 경계 | 왼쪽 에지 | 왼쪽 엣지",
        not:
          "byte before the | byte right before | just before | last byte before | last missing | first missing | one before | one less | 바로 앞 | 직전 | 앞 번호 | 바로 이전 | 빠진 첫 | 빠진 마지막",
        unless: denied + " | window | 윈도 | SND.UNA | expected | congestion"),
      .untruth(
        of: sackBlocks + " | edges",
        not:
          "start and a length | start and length | start and its length | beginning and length | offset and length | offset and a length | (start, length) | first byte and the length | first byte and a length | 시작 번호와 길이 | 시작 번호, 길이 | 시작, 길이 | 시작과 길이 | 시작 위치와 길이 | 오프셋과 길이 | relative to the acknowledgment | relative to the ack | relative to the cumulative | offsets from the ack | offset from the ack | 16-bit offsets | 16-bit offset | ACK 번호로부터의 | ACK 번호 기준 | 상대 오프셋 | ACK 번호에 대한 상대",
        unless: denied + " | absolute | 절대 | kind | option length | 옵션의 길이 | wireshark | relative sequence"),
      .untruth(
        of:
          "first SACK block | first block | first of the blocks | 첫 SACK 블록 | 첫 번째 SACK 블록 | 첫 블록 | 첫 번째 블록",
        not:
          "oldest | lowest | smallest | nearest to the ack | closest to the ack | 가장 오래된 | 가장 먼저 받은 | 가장 낮은 | 가장 작은 | 가장 앞",
        with: "SACK | receiver | holds | block | 블록 | 수신",
        unless: denied + " | recent* | latest | 최근 | DSACK | D-SACK"),
    ],
    Right(
      ko: "SACK 블록은 받아 둔 구간의 첫 바이트 번호와, 마지막 바이트 다음 번호입니다. 첫 블록에는 방금 받은 세그먼트가 들어갑니다.",
      "첫 바이트, 마지막 바이트의 다음 번호",
      en:
        "A SACK block is the number of the first byte held and the number after the last; the first block holds the segment that came last.",
      "first byte held, and the number after the last"),
    "RFC 2018 3",
    says: [
      "The right edge is the last byte received.", "SACK 블록의 오른쪽 끝은 마지막 바이트의 번호이다.",
      "The left edge of a SACK block is the byte right before the data.", "SACK 블록은 시작 번호와 길이로 이루어진다.",
      "Edges in SACK are 16-bit offsets relative to the acknowledgment number.",
      "The first SACK block is the oldest one that the receiver holds.",
    ],
    doesNotSay: [
      "The right edge is the number after the last byte of the block.", "SACK 블록의 오른쪽 끝은 마지막 바이트의 다음 번호이다.",
      "Edges in SACK are absolute sequence numbers.",
      "The first SACK block is the most recent one, not the oldest.",
    ])

  private static let blockContents = MeaningRule.widening(
    "sack-edges",
    [
      .untruth(
        of: sackBlocks,
        not: WordClass.any(
          WordClass.each(
            "lists | list | names | describe | describes | report | reports | contain | contains | carry | carries | tells | tell | holds | are | is",
            "~ missing bytes | ~ missing data | ~ missing segments | ~ missing ranges | ~ lost bytes | ~ lost segments | ~ lost ranges | ~ bytes that are missing | ~ bytes not received | ~ data not received"
          ),
          WordClass.each(
            "빠진 구간을 | 유실된 구간을 | 못 받은 구간을 | 비어 있는 구간을 | 손실된 구간을 | 빠진 부분을 | 빠진 데이터를 | 빠진 바이트를",
            "적 | 나타 | 담 | 표시 | 명시 | 알려 준다 | 알려준다 | 알린다")),
        unless: denied
          + " | between | implicit* | infer* | deduce | so that | therefore | sender can | sender knows | 사이 | 추론 | 알 수 있 | except | besides | outside | NACK"
      )
    ],
    says: ["SACK blocks list the missing bytes.", "SACK 블록에는 빠진 구간을 적는다."],
    doesNotSay: ["SACK blocks list the bytes that have arrived.", "SACK 블록에는 빠진 구간을 적는 것이 아니다."])

  private static let handshakeSums = MeaningRule.claims(
    "handshake-sums",
    [
      .untruth(
        of:
          "SYN-ACK | SYN+ACK | SYN/ACK | SYN ACK | second segment | server | 서버 | 두 번째 세그먼트",
        not:
          "sum of both ISNs | sum of the two ISNs | adds its ISN to the clients | adds its own ISN to the clients | adds both ISNs | the two ISNs added | ISNs added together | 두 ISN을 더 | 두 ISN의 합 | 양쪽 ISN을 더 | 양쪽 ISN의 합 | 자기 ISN에 클라이언트 ISN을 더 | 자신의 ISN과 클라이언트의 ISN을 더",
        unless: denied),
      .untruth(
        of: "마지막 ACK | 세 번째 ACK | 세 번째 세그먼트 | 3번째 세그먼트 | final ACK | last ACK | third ACK | third segment",
        not:
          "클라이언트 ISN + 1 | 클라이언트의 ISN + 1 | 자신의 ISN + 1 | 자기 ISN + 1 | client ISN + 1 | clients ISN + 1 | its own ISN + 1 | 클라이언트의 ISN에 1을 | client ISN plus | clients ISN plus | its own ISN plus",
        with:
          "확인 응답 번호 | 확인응답 번호 | ACK 번호 | ack 값 | ack number | acknowledgment number | acknowledges | ack field",
        unless: denied
          + " | seq | SEQ | 시퀀스 | 순서 | sequence | server ISN | servers ISN | 서버 ISN | 서버의 ISN | 상대"),
      .untruth(
        of: "server | SYN-ACK | SYN+ACK | 서버 | 서버의 SYN",
        not: WordClass.any(
          WordClass.each(
            "클라이언트의 ISN에 1을 더한 | 클라이언트 ISN에 1을 더한",
            "값을 자기 seq | 값을 자신의 seq | 값을 seq | 자기 seq | 자신의 seq | seq로 | 값을 자신의 시퀀스 | 자신의 시퀀스 | 시퀀스 번호로 | 값을 시퀀스 번호로"
          ),
          WordClass.each(
            "clients ISN plus one as its",
            "sequence number | own sequence number | SEQ | own SEQ")),
        unless: denied),
      .untruth(
        of:
          "맨 처음 SYN | 첫 SYN | 첫 번째 SYN | 최초의 SYN | first SYN | very first SYN | initial SYN | clients SYN",
        not:
          "ACK 플래그도 켜 | ACK 플래그가 켜 | ACK 플래그도 1 | ACK 비트도 켜 | ACK 비트도 1 | ACK flag set too | has the ACK flag set | ACK flag is set | ACK bit is set | ACK flag set as well | carries the ACK flag | also carries an ACK | ACK bit set as well",
        unless: denied + " | SYN-ACK | SYN+ACK | except | 제외 | after | 이후 | answer* | 응답 | 뺀 | 외"),
    ],
    Right(
      ko: "SYN+ACK는 seq에 서버의 ISN을, ack에 클라이언트의 ISN + 1을 담고, 마지막 ACK의 ack는 서버의 ISN + 1입니다.",
      "seq는 자기 번호, ack는 상대의 ISN + 1",
      en:
        "Each side's SEQ starts from its own ISN, its ACK is the other side's ISN + 1; the first SYN has no ACK.",
      "SEQ from its own ISN, ACK = the other's ISN + 1"),
    "RFC 9293 3.5",
    says: [
      "SYN-ACK: the server adds its ISN to the client's ISN and sends the sum.",
      "서버는 클라이언트의 ISN에 1을 더한 값을 자기 seq로 쓴다.", "마지막 ACK의 확인 응답 번호는 클라이언트 ISN + 1이다.",
      "The first SYN has the ACK flag set.",
    ],
    doesNotSay: [
      "SYN-ACK: the server adds one to the client's ISN and sends that as its ACK.",
      "서버는 클라이언트의 ISN에 1을 더한 값을 ack로 쓴다.", "마지막 ACK의 확인 응답 번호는 서버 ISN + 1이다.",
      "The first SYN does not have the ACK flag set.",
    ])

  private static let nak = MeaningRule.widening(
    "no-negative-ack",
    [
      .untruth(
        of: "TCP | TCP receiver | receiver | gap | TCP 수신자 | 수신자 | 수신 측",
        not:
          "transmits a NAK | sends a NAK | sends a NACK | transmits a NACK | sends back a NAK | sends NAKs | sends NACKs | answers with a NAK | replies with a NAK | returns a NAK | NAK holding | NAK with the | NAK를 보낸 | NACK를 보낸 | NAK를 전송 | NACK를 전송 | 부정 응답을 보낸 | 부정 확인 응답을 보낸",
        with: "TCP | sequence number | missing | gap | hole | 시퀀스 | 빠진 | 구멍",
        unless: denied
          + " | rdt | RDT | ARQ | UDP | RTP | selective repeat | selective reject | multicast | checksum | 체크섬 | data link | 데이터 링크 | HDLC | 정지 대기"
      )
    ],
    says: [
      "Upon detecting a gap the TCP receiver transmits a NAK holding the missing sequence number.",
      "TCP 수신자는 빠진 번호를 담은 NAK를 보낸다.",
    ],
    doesNotSay: ["On a gap the TCP receiver repeats its ACK; there is no NAK.", "TCP 수신자는 NAK를 보내지 않는다."])
}
