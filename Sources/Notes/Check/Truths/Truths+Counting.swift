import TCP

extension MeaningRule {
  /// What beginners count wrongly, in roots rather than in phrases: how far a number moves, and by what.
  static let truthsOfCounting: [MeaningRule] = [
    oneEach, nextFollowsData, ownNumberOfAcks, fieldMeaning, sequenceMeaning, isnOrigin, acksOfAcks,
    cumulativeReach, repeatedAcks,
    heldBlocks, endOfSpace, scaleSteps, windowReach, ratesAndSizes,
  ]

  private static let syn = "SYN | SYN flag | SYN segment | SYN bit | SYN 세그먼트 | SYN 플래그"
  private static let fin = "FIN | FIN flag | FIN segment | FIN bit | FIN 세그먼트 | FIN 플래그"
  private static let several = "SYN and FIN | both | together | each side | SYN과 FIN | 양쪽 | 합쳐 | 각각"

  private static let oneEach = MeaningRule.widening(
    "syn-fin-take-one",
    [
      .untruth(
        of: "\(syn) | \(fin)",
        not:
          "two numbers | 2 numbers | three sequence numbers | no sequence numbers | zero sequence numbers | 0 sequence numbers | two in the sequence | counts as two | counts twice | counts as zero | counts as 0 | counts for nothing | 번호 두 개 | 번호를 두 개 | 번호 2개 | 번호를 2개 | 번호 0개 | 번호를 0개 | 두 칸 | 2칸 | 2만큼 | 번호를 둘",
        unless: several + " | SYN cookie | data | 데이터 | altogether | bytes | in all | 모두"),
      .untruth(
        of: "\(syn) | \(fin)",
        not:
          "length of its header | size of its header | size of the header | length of the header | size of its options | length of its options | size of the options | header length | header bytes | header size | 헤더 크기만큼 | 헤더 길이만큼 | 옵션 크기만큼 | 옵션 길이만큼 | 헤더 크기를 더 | 헤더 길이를 더",
        with: "sequence | ack | acknowledgment | number | numbers | seq | ISN | 번호 | 시퀀스",
        unless: "data offset | 오프셋 | MSS | 20 | field | 필드 | checksum"),
      MeaningPattern(
        told: "\(syn) | \(fin) | SYN itself | FIN itself",
        never: "count | counts | counted | 세지 | 센다 | 계산하지 | 치지 | 포함하지 | 카운트",
        "sequence | number | numbers | ISN | seq | ack | 번호 | 시퀀스 | 순서",
        unless:
          "ACK flag | RST | retransm* | 재전송 | data bytes | twice | again | 포트 | port | handshake count | flood* | until | if"
      ),
      .untruth(
        of:
          "first data | data | first byte | payload | 첫 데이터 | 데이터 | 첫 바이트",
        not:
          "begins at the ISN | starts at the ISN | begins right at the ISN | starts right at the ISN | begins with the ISN | starts with the ISN | starts from the ISN | begins at ISN | starts at ISN | starts with ISN | at the ISN itself | numbered with the ISN | same number as the SYN | same sequence number as the SYN | ISN부터 시작 | ISN에서 시작 | ISN부터 번호 | ISN 그대로 | SYN과 같은 번호 | SYN과 같은 시퀀스 | SYN의 번호와 같",
        unless:
          "ISN + 1 | ISN plus | after | next | 다음 | 더한 | SYN-ACK | SYN+ACK | retransm* | 재전송 | TFO | fast open | stream"
      ),
    ],
    says: [
      "A SYN counts as two in the sequence.", "FIN은 번호를 두 개 쓴다.",
      "The SYN advances the sequence number by the size of its options.", "SYN은 헤더 길이만큼 시퀀스 번호를 늘린다.",
      "The SYN is not counted in the sequence numbers.", "The data begins at the ISN.", "첫 데이터는 ISN부터 시작한다.",
    ],
    doesNotSay: [
      "A SYN and a FIN together consume two sequence numbers.", "FIN은 번호를 하나 쓴다.",
      "The SYN is counted in the sequence numbers.", "The data begins at the ISN plus one.",
      "첫 데이터는 ISN 다음 번호부터 시작한다.",
    ])

  private static let nextNumbers =
    "next sequence number | next SEQ | next seq | following sequence number | sequence number of the next segment | ack number | acknowledgment number | acknowledgement number | ack field | 다음 시퀀스 번호 | 다음 순서 번호 | 다음 SEQ | 다음 seq | 다음 세그먼트의 번호 | ACK 번호 | 확인 응답 번호 | 확인응답 번호"

  private static let nextFollowsData = MeaningRule.widening(
    "ack-formula",
    [
      .untruth(
        of: nextNumbers,
        not:
          "no matter how much | regardless of how much | regardless of the length | whatever the length | regardless of the data | no matter how many bytes | independent of the length | however much data | 길이와 상관없이 | 길이에 상관없이 | 길이와 관계없이 | 데이터와 상관없이 | 데이터 양과 상관없이 | 데이터 크기와 상관없이 | 몇 바이트를 보내든 | 데이터가 얼마든",
        with: "one | 1 | 하나",
        unless: "SYN | FIN | byte of | 4 | 2"),
      .untruth(
        of: nextNumbers,
        not:
          "plus the header | plus the window | plus the MSS | plus the size of the header | header length | header size | headers included | including the header | including the headers | whole packet | entire packet | whole IP packet | size of the packet | packet size | whole segment including | window size | size of the window | length of the IP packet | plus the checksum | 헤더 길이 | 헤더 크기 | 헤더까지 | 헤더를 더 | 헤더를 포함 | 윈도우 크기 | 윈도우를 더 | 패킷 전체 | IP 패킷의 | MSS를 더",
        with: "add | adds | added | adding | plus | sum | 더하 | 더한 | 더해 | 합한 | 합친",
        unless:
          "exclud* | minus | subtract* | only the payload | without | 제외 | 빼 | 뺀 | 말고 | field | bits | 필드 | 비트 | receive window | right edge | last byte that | may send | 보낼 수 | advertis* | data offset | IHL | 광고"
      ),
    ],
    says: [
      "The next sequence number is always one more, no matter how much data was sent.",
      "ACK 번호는 길이와 상관없이 하나 큰 값이다.",
      "To get the next SEQ, take the current one and add the size of the whole IP packet.",
      "다음 순서 번호는 이전 번호에 헤더 길이까지 더한 값이다.",
    ],
    doesNotSay: [
      "The next sequence number is the last one plus the bytes of data.", "ACK 번호는 데이터 길이만큼 큰 값이다.",
      "To get the next SEQ, take the current one and add the bytes of data, without the header.",
      "다음 순서 번호는 이전 번호에 헤더를 빼고 데이터 길이만 더한 값이다.",
    ])

  private static let emptyAcks =
    Told.pureAck
    + " | every ACK | each ACK | empty ACKs | pure acknowledgments | ACK-only | ACKs without data | ACK itself | ACK segments | sending an ACK | 빈 ACK | ACK를 보낼 때마다 | ACK 하나를 보낼 때마다 | ACK만 있는"

  private static let ownNumberOfAcks = MeaningRule.widening(
    "ack-takes-no-number",
    [
      .untruth(
        of: emptyAcks,
        not:
          "raises | increases | increments | advances | moves | adds one to | bumps | pushes | 증가 | 늘어 | 늘린 | 올라 | 올린 | 커",
        with:
          "sequence number | sequence numbers | own sequence | senders sequence | SND.NXT | SEQ | seq | 시퀀스 번호 | 순서 번호 | 시퀀스",
        unless:
          "SYN | FIN | neither | without incr* | acknowledgment number | acknowledgement number | ACK number | ACK 번호 | 응답 번호 | cwnd | window | 윈도 | SND.UNA | UNA | data | 데이터 | bytes | received | 받은 | 수신 | same | 같"
      ),
      MeaningPattern(
        told: "ACKs | ACK segments | pure ACKs | empty ACKs",
        does:
          "numbered consecutively | numbered one after | consecutive numbers | consecutive sequence numbers | number of their own | sequence number of its own | 번호가 하나씩 | 번호를 하나씩",
        unless: "data | SYN | FIN | 데이터 | duplicate"),
    ],
    says: [
      "Each ACK raises the sender's own sequence number by 1.",
      "빈 ACK도 시퀀스 번호를 하나 증가시킨다.",
    ],
    doesNotSay: [
      "Each ACK raises the congestion window by 1 MSS.", "A pure ACK does not raise the sequence number.",
      "빈 ACK는 시퀀스 번호를 증가시키지 않는다.",
    ])

  private static let acksOfAcks = MeaningRule.widening(
    "ack-is-not-answered",
    [
      .untruth(
        of: Told.pureAck + " | empty ACKs | ACK-only | ACKs without data | 빈 ACK | ACK 자체",
        not:
          "be acknowledged | is acknowledged | are acknowledged | gets acknowledged | get acknowledged | answered with an ACK | answered by an ACK | is retransmitted | are retransmitted | gets retransmitted | retransmitted if | retransmitted when | retransmitted after | resent if | resent when | 확인 응답을 받아야 | ACK를 받아야 | 확인받아야 | 다시 ACK를 보내 | ACK로 응답해야 | 재전송된 | 재전송한 | 재전송해야 | 다시 보내야",
        unless: "SYN | FIN | data that | segments that carry | neither | nor | nothing | RST | keep* | probe")
    ],
    says: ["An empty ACK has to be acknowledged by the other side.", "순수 ACK도 유실되면 재전송된다."],
    doesNotSay: ["An empty ACK is not acknowledged by the other side.", "순수 ACK는 유실되어도 재전송되지 않는다."])

  private static let fieldMeaning = MeaningRule.widening(
    "ack-number-meaning",
    [
      .untruth(
        of: Subjects.acknowledgmentNumber + " | ack field | ack no | 확인 번호",
        not:
          "in the last segment | still has to send | has left to send | remaining bytes | left to send | counts acknowledgments | counts ACKs | number of ACKs | count of ACKs | how many ACKs | how many acknowledgments | sender of the ACK will | will use next itself | its own next | free space | buffer space | round trip | 마지막 세그먼트에서 받은 | 남은 바이트 | 남은 데이터 | ACK의 개수 | ACK 개수 | ACK를 보낸 횟수 | 보낸 ACK의 수 | 빈 공간 | 버퍼 공간",
        unless:
          "window | 윈도 | SACK | + 1 | plus | next byte expected | peer | last segment of | handshake | FIN | sequence number tells | and the"
      )
    ],
    says: [
      "Acknowledgment number = how many bytes the sender still has to send", "확인 응답 번호는 지금까지 보낸 ACK의 개수이다.",
    ],
    doesNotSay: [
      "Acknowledgment number = the next byte expected", "확인 응답 번호는 다음에 받을 바이트의 번호이다.",
    ])

  private static let sequenceMeaning = MeaningRule.widening(
    "sequence-number-meaning",
    [
      .untruth(
        of: Subjects.sequenceNumber + " | SEQ | seq no",
        not:
          "how many bytes | number of bytes in | number of the packet within | packet number of | index of the segment | index of the packet | count of packets | count of segments | counts packets | counts 32-bit | counts words | number of words | bytes left | bytes received | number of hops | 몇 번째 패킷 | 몇 번째 세그먼트 | 패킷의 순번 | 몇 바이트를 담 | 남은 바이트",
        unless:
          "ACK | acknowledg* | byte number | first byte | sent so far | relative | 첫 | 바이트 번호 | sum | UDP | RTP | before | GBN | ARQ | rdt | byte of | plus | next | unlike | bytes, | 단위"
      )
    ],
    says: ["SEQ: number of the packet within the connection", "시퀀스 번호는 몇 번째 패킷인지 나타낸다."],
    doesNotSay: [
      "SEQ: number of the first byte of the segment", "시퀀스 번호는 첫 바이트의 번호를 나타낸다.",
    ])

  private static let isn = Subjects.initialNumber + " | ISNs"

  private static let isnOrigin = MeaningRule.widening(
    "isn-start",
    [
      .untruth(
        of: isn,
        not:
          "assigned by the router | assigned by a router | given by the router | chosen by the router | port number | IP address | MAC address | process id | negotiated | agree on a common | agree on one | agree on the same | agreed between | handed out by | last sequence number of the | continues with | continues from | carries on from | 라우터가 | 포트 번호 | IP 주소로 | MAC 주소 | 협상 | 합의 | 이어서 사용 | 이어서 쓴 | 마지막 번호를 이어",
        unless:
          "hash* | 해시 | tuple | secret | function | 함수 | F( | M + | MD5 | acknowledg* | SYN flag | exchang* | 교환 | 왜 | and | 시계 | clock | old | 소켓 | socket | 튜플 | attack* | 공격"
      ),
      .untruth(
        of: "server ISN | servers ISN | ISN of the server | server | 서버의 ISN | 서버 ISN | 서버는",
        not:
          "must equal the clients | equals the clients | equal to the clients | clients ISN plus one as | clients ISN + 1 as | derived from the clients | same as the clients | 클라이언트의 ISN과 같 | 클라이언트 ISN과 같 | 클라이언트의 ISN과 동일 | 클라이언트 ISN에서 1",
        with: "ISN | initial sequence | 초기",
        unless: "ack | ACK | acknowledg* | 확인 | cookie"),
    ],
    says: [
      "The ISN is the client's port number.", "ISNs are assigned by the router.", "ISN은 양쪽이 협상해서 정한다.",
      "The server's ISN must equal the client's.",
    ],
    doesNotSay: [
      "The ISN is a hash of the addresses and the port numbers and a secret.", "ISN은 각자 무작위로 정한다.",
      "The server's ISN need not be the same as the client's.",
    ])

  private static let gapWords =
    "gap | hole | missing | lost | out of order | out-of-order | 구멍 | 빠진 | 유실 | 순서가 어긋 | 빈"

  private static let cumulativeReach = MeaningRule.widening(
    "cumulative-ack",
    [
      .untruth(
        of: "receiver | ACK | ack number | cumulative ACK | TCP | 수신자 | 수신 측 | ACK 번호 | 누적 ACK",
        not:
          "acknowledges the highest | acknowledge the highest | confirms the highest | acks the highest | acknowledges the last byte | acknowledges the largest | acknowledges the newest | acknowledges the latest | acknowledges beyond the gap | past the gap | beyond the gap | beyond the hole | past the hole | behind the gap | 가장 큰 번호를 | 가장 높은 번호를 | 가장 뒤의 번호를 | 구멍 뒤까지 확인 | 구멍을 넘어 | 빠진 부분을 넘어 | 가장 마지막에 받은 바이트까지 확인",
        with: gapWords,
        unless: "SACK | selective* | 선택 | data | cannot | UDP | buffer | 버퍼 | stops | bytes past the gap"),
      .untruth(
        of: "ACK | cumulative ACK | cumulative acknowledgment | 누적 ACK | ACK n",
        not:
          "not those before | not the ones before | not the earlier | not the previous ones | bytes from n on | bytes after n | everything after | everything from | from that number on | 그 번호부터 뒤 | 그 번호 이후를 | 그 뒤의 바이트를 확인 | 이후 데이터를 모두 받았",
        with: "confirms | acknowledges | covers | means | says | confirm | 확인 | 뜻 | 의미",
        unless: "SACK | selective* | 선택 | expect* | window | next | wants"),
    ],
    says: [
      "With a gap the receiver acknowledges the highest byte it has, whatever is missing.",
      "구멍이 있어도 수신자는 받은 것 중 가장 큰 번호를 ACK로 보낸다.",
      "An ACK confirms only the last segment, not those before it.",
    ],
    doesNotSay: [
      "With a gap the receiver acknowledges the first missing byte.", "구멍이 있으면 수신자는 빠진 첫 번호를 ACK로 보낸다.",
      "An ACK confirms the last segment and all those before it.",
    ])

  private static let dups =
    "duplicate ACK | duplicate ACKs | dup ACK | dup ACKs | dupACK | dupACKs | duplicate acknowledgment | duplicate acknowledgments | 중복 ACK | 중복된 ACK | 중복 확인 응답"

  private static let repeatedAcks = MeaningRule.widening(
    "duplicate-ack-number",
    [
      .untruth(
        of: dups,
        not:
          "sent by the sender | come from the sender | comes from the sender | generated by the sender | sender sends | 송신자가 보내는 | 송신 측이 보내는 | 송신자가 보낸",
        unless: "receiver | 수신 | to the sender | 에게"),
      .untruth(
        of: dups,
        not:
          "segment after the lost | byte after the lost | after the lost one | after the missing | last byte received | highest byte received | highest sequence | number of the last | 빠진 세그먼트의 다음 | 유실된 세그먼트의 다음 | 유실된 것 다음 | 마지막으로 받은 | 가장 큰 번호",
        unless: "in order | in-order | 순서대로 | contiguous | SACK | 연속"),
      .untruth(
        of: dups,
        not:
          "waits 200 ms | waits 500 ms | waits up to | before sending a duplicate | before sending duplicate | after a delay | with a delay | delays its duplicate | combined with the next | 기다렸다가 보낸 | 기다린 뒤 보낸 | 지연 후 | 지연된 뒤 | 모아서 한 번에",
        unless: "immediate* | 즉시 | at once | fast retransmit | sender | 송신"),
      .untruth(
        of: dups,
        not:
          "acknowledges the out-of-order | acknowledge the out-of-order | acknowledges new data | acknowledge new data | confirms new data | acknowledges the later | advances the ack | advance the ack | 새 데이터를 확인 | 새로운 데이터를 확인 | 뒤의 데이터를 확인 | 어긋난 데이터를 확인",
        unless: "SACK | not acknowledge | until | then"),
    ],
    says: [
      "Duplicate ACKs are sent by the sender.", "중복 ACK는 송신자가 보내는 것이다.",
      "A duplicate ACK asks for the segment after the lost one.",
      "The receiver waits 200 ms before sending duplicate ACKs.",
    ],
    doesNotSay: [
      "Duplicate ACKs are sent by the receiver.", "중복 ACK는 수신자가 보내는 것이다.",
      "A duplicate ACK asks for the lost segment.",
    ])

  private static let heldBlocks = MeaningRule.widening(
    "sack-edges",
    [
      .untruth(
        of: "SACK | SACK block | SACK blocks | SACK 블록 | SACK edges | SACK edge",
        not:
          "16 bits each | 16-bit edges | 16 bits wide | takes 4 bytes | 4 bytes each | 2 bytes each | takes 6 bytes | takes 2 bytes | ascending order | lowest first | in increasing order | sorted by sequence | 오름차순 | 번호가 작은 것부터 | 번호 순서대로 정렬 | 16비트씩 | 블록 하나에 4바이트 | 블록당 4바이트 | 블록마다 4바이트",
        unless:
          "edge takes 4 | each edge | each number | SACK-permitted | permitted | 허용 | kind | 각 끝 | 하나의 번호"),
      .untruth(
        of: "SACK | SACK option | SACK block | SACK 옵션 | SACK 블록",
        not:
          "raises the acknowledgment | raises the ack | moves the ack | advances the ack | increases the ack | ack number jumps | ack number past the gap | ACK 번호를 올린 | ACK 번호가 올라 | ACK 번호를 증가 | 누적 ACK를 올린",
        unless: "D-SACK | cumulative ACK moves when | only when the gap"),
      .untruth(
        of: "left edge | left end | 왼쪽 끝 | 왼쪽 경계",
        not:
          "last byte received in order | last in-order byte | 순서대로 받은 마지막",
        unless: "greater | above | beyond | window | 윈도 | 보다"),
      .untruth(
        of: "SACK | SACK block | SACK 블록",
        not:
          "receiver is missing | receiver lacks | has not received | have not been received | were not received | have not arrived | did not arrive | receiver needs | should be resent | must be resent | to be retransmitted | 못 받은 데이터 | 받지 못한 데이터 | 받지 못한 구간 | 재전송해 달라 | 다시 보내 달라 | 아직 안 온",
        unless:
          "between | outside | except | besides | sender | infer* | implicit* | 사이 | 외의 | 송신 | without SACK | only"
      ),
    ],
    says: [
      "SACK blocks must be listed in ascending order.", "SACK 블록 하나에 4바이트가 든다.",
      "A SACK option raises the acknowledgment number past the gap.",
      "A SACK block names what the receiver is missing.",
    ],
    doesNotSay: [
      "A SACK block takes 8 bytes, 4 for each edge.", "SACK 블록 하나에 8바이트가 든다.",
      "A SACK option does not raise the acknowledgment number.",
    ])

  private static let endOfSpace = MeaningRule.widening(
    "number-comparison",
    [
      .untruth(
        of: "sequence number | sequence numbers | number | numbers | 시퀀스 번호 | 순서 번호 | 번호",
        not:
          "is always older | are always older | is always newer | are always newer | always means older | always means newer | always comes later | always comes earlier | always the older | always the newer | 항상 오래된 | 항상 더 오래된 | 항상 먼저 보낸 | 항상 나중에 보낸 | 항상 최신 | 항상 더 새로운 | 무조건 오래된 | 무조건 최신",
        with: "smaller | larger | greater | higher | lower | bigger | 작은 | 작으면 | 큰 | 크면",
        unless: "modul* | mod | wrap* | timestamp* | 타임스탬프 | version")
    ],
    says: ["A smaller sequence number is always older.", "시퀀스 번호가 작으면 항상 먼저 보낸 것이다."],
    doesNotSay: ["A smaller sequence number is not always older.", "시퀀스 번호가 작다고 항상 먼저 보낸 것은 아니다."])

  private static let scaleSteps = MeaningRule.widening(
    "window-scaling",
    [
      .untruth(
        of: Subjects.windowScale + " | shift count | shift",
        not:
          "extended to 32 bits | grows to 32 bits | becomes 32 bits | 32-bit window field | field becomes | field grows | widens the field | header grows | 필드가 32비트 | 필드를 32비트로 | 윈도우 필드가 늘어",
        unless: "effectively | 실질 | internally | 내부")
    ],
    says: [
      "With window scaling the window field is extended to 32 bits.", "윈도우 스케일을 쓰면 윈도우 필드가 32비트로 늘어난다.",
    ],
    doesNotSay: ["With window scaling the window field keeps its 16 bits.", "윈도우 스케일을 써도 윈도우 필드는 16비트이다."])

  private static let windowReach = MeaningRule.widening(
    "usable-window",
    [
      .untruth(
        of: "window | receive window | rwnd | advertised window | 윈도우 | 수신 윈도우",
        not:
          "counts from the last byte sent | counted from the last byte sent | starts at the last byte sent | measured from the last byte sent | begins at SND.NXT | starts at SND.NXT | counted from SND.NXT | 마지막으로 보낸 바이트부터 | 보낸 마지막 바이트부터 | SND.NXT부터 | SND.NXT에서 시작",
        unless: "usable | 사용 가능 | congestion | rather than"),
      .untruth(
        of: "window field | advertised window | receive window | rwnd | 수신 윈도우",
        not:
          "limits each segment | limits the size of each | limits the segment size | maximum size of a segment | maximum segment size | size of one segment | 세그먼트 하나의 크기 | 세그먼트의 최대 크기 | 세그먼트 크기를 제한",
        unless: "MSS | not only"),
    ],
    says: [
      "The window counts from the last byte sent.", "The advertised window limits the size of each segment.",
      "수신 윈도우는 마지막으로 보낸 바이트부터 센다.",
    ],
    doesNotSay: [
      "The window counts from the acknowledgment number.", "The advertised window limits what is in flight.",
      "수신 윈도우는 ACK 번호부터 센다.",
    ])

  private static let ratesAndSizes = MeaningRule.widening(
    "rate-and-delay",
    [
      .untruth(
        of: "throughput | data rate | rate | speed | 처리량 | 전송률 | 속도",
        not:
          "does not depend on the RTT | independent of the RTT | not affected by the RTT | unaffected by the RTT | RTT does not matter | RTT has no influence | RTT와 무관 | RTT와 상관없 | RTT와 관계없 | RTT의 영향을 받지 | RTT에 영향을 받지",
        with: "window | TCP | throughput | 윈도 | 처리량 | 전송률",
        unless: "UDP | BBR | link | 대역폭은 | bandwidth"),
      .untruth(
        of: "RTT | round trip | delay | latency | 왕복 시간 | 지연",
        not:
          "doubles the throughput | raises the throughput | increases the throughput | improves the throughput | doubles the rate | raises the rate | 처리량이 두 배 | 처리량이 늘 | 처리량이 높아 | 처리량이 증가 | 처리량을 높 | 전송률이 높아 | 전송률이 증가",
        with: "doubling | longer | higher | larger | increasing | greater | 길 | 늘 | 클 | 커 | 두 배",
        unless: "halves | halving | shorter | lower | 짧 | 줄 | 작"),
      .untruth(
        of: "larger window | bigger window | increasing the window | 윈도우가 커 | 윈도우를 키우 | 윈도우가 클 | 큰 윈도우",
        not:
          "lowers the throughput | reduces the throughput | slows | lowers the rate | decreases the throughput | 처리량이 낮아 | 처리량이 줄 | 처리량이 감소 | 느려진",
        unless: "buffer | bufferbloat | loss | congest* | 혼잡 | 유실 | 버퍼"),
    ],
    says: [
      "The throughput does not depend on the RTT, only on the window.", "처리량은 윈도우로만 정해지고 RTT와 무관하다.",
      "Doubling the RTT doubles the throughput.", "A larger window lowers the throughput on long paths.",
    ],
    doesNotSay: [
      "The throughput depends on the RTT and the window.", "처리량은 윈도우와 RTT로 정해진다.",
      "Doubling the RTT halves the throughput.", "A larger window raises the throughput on long paths.",
    ])
}
