import TCP

extension MeaningRule {
  /// What takes of the sequence space, what it counts, and what comes at its end.
  static let truthsOfSpace: [MeaningRule] = [
    takersOfNumbers, freeAcks, countedUnits, ownSpaces, choiceOfIsn, wrapping, comparing, firstByteOfData,
  ]

  private static let takes =
    "consum* | use up | uses up | used up | uses | takes up | take up | takes | take | occup* | cost | costs | eat | eats | burn | burns | count | counts | counted | part of | included | 소비 | 소모 | 차지 | 먹 | 잡아먹 | 쓰지 | 쓰는 | 들어가 | 들어간 | 들어감 | 포함 | 카운트 | 필요로"
  private static let ofSpace =
    "sequence number | sequence numbers | sequence space | number space | seq number | seq numbers | seq no | seq space | a number | any number | any numbers | 시퀀스 번호 | 순서 번호 | 번호를 | 번호도 | 번호는 | 번호 공간 | 번호 하나 | 시퀀스 공간 | 시퀀스를"

  private static let takersOfNumbers = MeaningRule.widening(
    "syn-fin-take-one",
    [
      MeaningPattern(
        told: "SYN | FIN | SYNs | FINs | SYN itself | FIN itself | SYN flag | FIN flag", never: takes,
        ofSpace,
        unless:
          "ACK | RST | retransm* | 재전송 | if | probe | URG | 순수 | pure | cookie* | 쿠키 | flood* | random* | 0부터 | until | no data | segment with | 포트 | port | IP | again | 적힌 | myth | wrong | 오해 | data bytes"
      ),
      .untruth(
        of: "SYN | FIN",
        not:
          "dummy byte | dummy data | one byte of data | a byte of payload | one dummy | 더미 데이터 | 더미 바이트 | 1바이트짜리 | 1바이트의 데이터 | 1바이트 데이터",
        with: "sequence | number | ack | + 1 | +1 | 번호 | 소비 | seq",
        unless:
          "as if | like | treated | without | 처럼 | 마치 | 취급 | 간주 | 있다면 | if | phantom | TFO | fast open | 보내 | 전송"
      ),
      .untruth(
        of: "SYN | ISN | initial sequence number | 초기 순서 번호 | 초기 시퀀스 번호",
        not:
          "bumped by 20 | raised by 20 | increased by 20 | advances by 20 | plus 20 | 20만큼 증가 | 20을 더 | 20 증가 | 20 늘",
        with: "header | bytes | data | 헤더 | 바이트 | 데이터", unless: ""),
      .untruth(
        of: "FIN | SYN | FIN flag",
        not:
          "shares the number | sharing the number | sharing it with | shares it with | same number as the last | same sequence number as the last | number of the last byte | 마지막 바이트와 같은 | 마지막 데이터 바이트와 같은 | 마지막 바이트 번호를 같이",
        unless: "+ 1 | plus | after | 다음"),
    ],
    says: [
      "SYN은 번호를 안 먹으니까 첫 데이터 바이트의 번호도 그대로이다.", "FIN 자체는 번호 공간에 안 들어간다.",
      "The SYN itself is not part of the sequence space.",
      "SYN 안에 1바이트짜리 더미 데이터가 들어 있어서 번호가 하나 늘어난다.",
      "The ISN is raised by 20 before data is sent, as the header of the SYN has 20 bytes.",
      "The FIN has the same sequence number as the last byte.",
    ],
    doesNotSay: [
      "SYN도 번호를 하나 먹으니까 첫 데이터 바이트는 ISN+1이다.", "FIN 자체도 번호 공간에 들어간다.",
      "The SYN itself is part of the sequence space.", "SYN에는 데이터가 없지만 1바이트의 데이터처럼 번호를 하나 쓴다.",
      "The FIN has the number after the last byte.",
    ])

  private static let plainAcks =
    Told.pureAck
    + " | empty ACKs | ACK flag | ACK flags | every ACK | each ACK | an ACK | pure acknowledgments | pure acknowledgements | ACK 플래그 | ACK도 | 빈 ACK | 마지막 ACK | ACK only | final ACK | last ACK | third ACK | ACK of the handshake | RST | PSH | URG"

  private static let freeAcks = MeaningRule.widening(
    "ack-takes-no-number",
    [
      .untruth(
        of: plainAcks,
        not:
          "consumes | consume | uses up | use up | takes up | take up | occupy | occupies | costs | eats | eat | burns | counts as one | advances the sequence | increments the sequence | increments the senders sequence | raises the sequence | increases the sequence | 소비 | 소모 | 차지 | 먹 | 늘어 | 하나 쓰 | 하나를 쓰 | 하나 쓴",
        with:
          "sequence number | sequence numbers | sequence space | seq number | seq numbers | a number | one number | 번호 | 시퀀스 | SND.NXT | SNDNXT",
        unless:
          "SYN | FIN | neither | without | acknowledgment number | ACK number | ACK 번호 | 확인 응답 번호 | 응답 번호 | 받은 | 수신한 | data bytes | window | 윈도 | UNA | cwnd | SSL | 0 | zero | 몇 개 | 차지하는 순서 번호는"
      ),
      .untruth(
        of: plainAcks,
        not:
          "consecutive sequence numbers | different sequence numbers | a new sequence number each | sequence numbers that differ | 서로 다른 시퀀스 번호 | 연속된 시퀀스 번호 | 연속된 번호",
        unless: "SYN | FIN | data"),
    ],
    says: [
      "Every ACK increments the sender's sequence number by one.", "An empty ACK takes up sequence space.",
      "마지막 ACK가 번호를 하나 쓰니까 데이터는 그 다음부터이다.", "빈 ACK 두 번을 보내면 SND.NXT가 2만큼 늘어난다.",
    ],
    doesNotSay: [
      "No ACK increments the sender's sequence number.", "An empty ACK takes up no sequence space.",
      "마지막 ACK는 번호를 쓰지 않으므로 데이터도 같은 번호에서 시작한다.",
    ])

  private static let sequences =
    Subjects.sequenceNumber
    + " | seq no | SEQ | sequence numbering | TCP sequence numbers | 시퀀스 | unit of SEQ"

  private static let countedUnits = MeaningRule.widening(
    "sequence-counts-bytes",
    [
      .untruth(
        of: sequences,
        not:
          "counts bits | counted in bits | in bits | in units of bits | counts words | counted in words | in units of segments | in segments | counted in segments | in packets | counted in packets | 비트 단위 | 비트를 센 | 세그먼트 단위 | 패킷 단위 | 워드 단위",
        unless:
          "bytes | byte | 바이트 | wide | long | 32 bits | 32비트 | size of | length of | 크기 | 길이 | field | 필드 | window | 윈도 | GBN | RDT | rdt | ARQ | 프로토콜 | unacknowledged | header | 헤더 | rate | 순서대로"
      ),
      MeaningPattern(
        phrase:
          "TCP numbers its segments | TCP numbers its packets | numbers its segments | numbers the segments | numbers the packets | numbers segments and not bytes",
        unless: "byte | bytes | SCTP | UDP | RTP | rdt | QUIC | octet | octets"),
      .untruth(
        of: sequences,
        not:
          "tells the router | tells routers | tells the routers | routers use it | used by routers | router forwards | in which order to forward | 라우터가 이 번호 | 라우터에게 | 라우터가 순서",
        unless: "no router | 공격"),
      .untruth(
        of: sequences,
        not:
          "final data octet | last data octet | final data byte | last data byte | final payload byte | last payload byte | final octet | 데이터의 끝 번호 | 마지막 옥텟",
        unless:
          "ACK | acknowledg* | first | 첫 | + 1 | +1 | previous | next | received | 다음 | 확인 | after | plus | FIN | end"
      ),
    ],
    says: [
      "The seq number counts bits.", "시퀀스 번호는 비트 단위로 센다.",
      "TCP numbers its segments: the first is 1, the second 2.",
      "The sequence number tells the router in which order to forward the packets.",
      "SEQ: position of the segment's final data octet",
    ],
    doesNotSay: [
      "The seq number counts bytes.", "시퀀스 번호는 32비트이고 바이트 단위로 센다.", "TCP numbers its bytes.",
      "SEQ: position of the segment's first data octet",
    ])

  private static let ownSpaces = MeaningRule.claims(
    "own-sequence-space",
    [
      .untruth(
        of: sequences + " | numbering | number space | 번호 공간 | 번호",
        not:
          "share a single | share one | share the same | shared by both | one common | common to both | a single sequence | one sequence number space | single numbering | continues the clients numbering | continue the clients numbering | continues where the client | 하나의 번호 공간 | 번호 공간을 공유 | 번호를 공유 | 공유한다 | 이어서 센 | 이어서 매긴 | 하나를 함께",
        with:
          "both directions | both sides | both ends | two directions | both hosts | two hosts | client | server | 양방향 | 양쪽 | 두 방향 | 서버 | 클라이언트",
        unless:
          "each direction has | its own | their own | independent* | separate* | 각자 | 각각 | 따로 | 독립 | 별도 | ISN | secret | key | 포트 | port | 공격"
      )
    ],
    Right(
      ko: "방향마다 따로 번호를 셉니다. 양쪽의 순서 번호는 서로 관계가 없습니다.", "방향마다 따로",
      en: "Each direction has a sequence space of its own.", "each direction has its own"),
    "RFC 9293 3.4",
    says: [
      "Both directions share a single sequence number space.", "클라이언트와 서버는 하나의 번호 공간을 공유한다.",
    ],
    doesNotSay: [
      "Both directions have a sequence number space of their own.", "클라이언트와 서버는 번호 공간을 공유하지 않는다.",
    ])

  private static let notChosen =
    "hash* | 해시 | tuple | secret | if | 면 | would | attack* | 공격 | 문제 | 위험 | old | 과거 | 예전 | wrong"

  private static let choiceOfIsn = MeaningRule.widening(
    "isn-start",
    [
      .untruth(
        of: Subjects.initialNumber,
        not:
          "equals the source port | equal to the source port | same as the source port | source port number | destination port number | the port number of | taken from the port | the MAC address | the process id | 포트 번호와 같 | 포트 번호를 그대로 | 포트 번호를 사용 | 포트 번호로 정",
        unless: notChosen + " | and | function | 함수 | offset"),
      .untruth(
        of: Subjects.initialNumber,
        not:
          "the same for all connections | the same for every connection | the same in every connection | stays the same for all | same for all connections | up by one per connection | by one for each connection | by one per connection | by one for every connection | by 1 per connection | begins at zero after | begin at zero after | begin at zero | begins at zero | start at zero | starts at zero | 모든 연결에서 같 | 모든 연결에 같은 | 연결마다 같 | 연결마다 1씩 | 연결할 때마다 1씩",
        unless: notChosen + " | relative | 상대 | wireshark | shown | displayed | different"),
      .untruth(
        of: "server | responder | passive opener | second SYN | SYN-ACK | SYN+ACK | 서버 | 수신 측",
        not: WordClass.any(
          WordClass.each(
            "reuses | simply reuses | copies | adopts | takes over | repeats | uses | also uses | keeps",
            "~ clients ISN | ~ ISN of the client | ~ clients initial sequence number"),
          "클라이언트의 ISN을 그대로 | 클라이언트 ISN을 그대로 | 클라이언트의 ISN을 재사용 | 클라이언트가 보낸 ISN을 그대로 | 클라이언트의 ISN을 자신의 | 클라이언트 ISN을 자기 seq"
        ),
        unless: notChosen
          + " | plus | + 1 | +1 | ack | 더하 | 더해 | acknowledg* | own ISN | hijack* | cookie"),
    ],
    says: [
      "ISN: equals the source port number of the connection.", "ISN은 출발지 포트 번호를 그대로 쓴다.",
      "The ISN stays the same for all connections between two hosts.",
      "The server simply reuses the client's ISN in its SYN.",
    ],
    doesNotSay: [
      "ISN: a hash of the addresses, the source port number and a secret.",
      "The ISN is not the same for all connections between two hosts.",
      "The server uses the client's ISN plus one as its ACK.",
    ])

  private static let atTheEnd =
    "reach* | exceed* | overflow* | run out | runs out | running out | exhaust* | used up | wrap* | maximum | end of the | after 4294967295 | 도달 | 넘치 | 넘으면 | 소진 | 다 쓰 | 고갈 | 최댓값 | 최대값 | 한 바퀴 | 끝에 | 초과 | 오버플로"
  private static let wrapSilence =
    "no need | without | PAWS | timestamp* | 타임스탬프 | old duplicate* | ISN generator | 오해 | myth | simply | if it did | MSL | cycle time | TIME-WAIT | cookie | attack* | 공격 | QUIC | TLS"

  private static let wrapping = MeaningRule.claims(
    "number-wraparound",
    [
      .untruth(
        of: sequences + " | overflow | 32 bits | 번호 | 4294967295 | 4 294 967 295 | 4,294,967,295",
        not:
          "must be closed | has to be closed | have to be closed | is closed | be terminated | is terminated | connection breaks | connection is reset | must be reset | must reconnect | be reestablished | be re-established | new connection | another handshake | another three-way handshake | new handshake | handshake again | run another | new ISN | new ISNs | 연결을 끊 | 연결을 종료 | 연결이 끊 | 연결이 종료 | 다시 맺 | 새로 맺 | 재연결 | 연결을 다시 | 새 연결 | 핸드셰이크를 다시 | 새 ISN",
        with: atTheEnd, unless: wrapSilence),
      .untruth(
        of: "overflow | wraparound | wrap-around | wrap around | 번호가 다 | 번호가 끝",
        not:
          "another handshake | another three-way handshake | new handshake | new ISN | new ISNs | must be closed | reconnect* | 핸드셰이크를 다시 | 연결을 다시 | 연결을 끊 | 새 ISN",
        unless: wrapSilence + " | buffer | 버퍼 | queue | 큐 | integer"),
      .untruth(
        of: "TCP | connection | TCP connection | sequence number | seq | 연결 | 시퀀스 번호 | 순서 번호",
        not:
          "at most 4 GB | at most 4 GiB | at most 4GB | no more than 4 GB | no more than 4 GiB | no more than 4GB | limited to 4 GB | limited to 4 GiB | limited to 4GB | more than 4 GB cannot | more than 4 GB can not | maximum of 4 GB | only 4 GB | 최대 4GB | 최대 4 GB | 4GB까지만 | 4GB까지밖에 | 4GB 이상은 | 4GB를 넘 | 4GB 넘게 | 4GB보다 | 4GiB까지만 | 최대 4GiB",
        with: "transfer* | send | sends | sent | carry | carries | data | 보낼 | 전송 | 데이터",
        unless: wrapSilence + " | window | 윈도 | file system | FAT32 | 순환 | 재사용 | again | before | 상관없"),
      MeaningPattern(
        phrase:
          "at most 4 GB | at most 4 GiB | at most 4GB | no more than 4 GB | no more than 4GB | maximum of 4 GB | maximum of 4GB",
        with: "connection | TCP", "transfer* | transmit* | send | sent | carry | carried | data",
        unless: "not | never | wrong | myth | wrap* | window | per second | again | file"),
      .untruth(
        of: sequences + " | wraps | wrap | 번호",
        not:
          "wrap at 65535 | wraps at 65535 | wrap around at 65535 | wraps around at 65535 | wrap after 65535 | wraps after 65535 | wrap at 65536 | wraps at 65536 | modulo 65536 | mod 65536 | modulo 2^16 | mod 2^16 | modulo 2^31 | mod 2^31 | modulo 2^64 | 65535 다음은 | 65535 다음에 | 65535까지 가면 | 65535를 넘으면",
        unless: wrapSilence + " | port | 포트 | checksum | 체크섬 | window | id | urgent | 긴급"),
      .untruth(
        of: "wraps | wrap | wrapped | wraparound | wrap-around | 한 바퀴 | 순환 | overflow | 랩어라운드",
        not:
          "back to the ISN | to the ISN | from the ISN | at the ISN | ISN again | back to its ISN | at its ISN | back to 1 | starts again at 1 | restarts at 1 | from 1 again | ISN부터 | ISN으로 | 1부터 다시 | 다시 1부터 | 1로 돌아",
        with: "sequence | number | numbers | seq | 번호 | 시퀀스",
        unless: wrapSilence + " | past the ISN | random | 난수 | 0"),
    ],
    Right(
      ko: "순서 번호는 2^32로 나눈 나머지로 셉니다. 4294967295 다음은 0이고, 연결은 그대로 이어집니다.", "0으로 돌아가고 계속된다",
      en: "Sequence numbers count modulo 2^32: after 4294967295 comes 0, and the connection goes on.",
      "wraps to 0 and goes on"),
    "RFC 9293 3.4",
    says: [
      "When the sequence number reaches its maximum the connection must be closed.",
      "시퀀스 번호가 최댓값에 도달하면 연결을 끊고 다시 맺어야 한다.", "At most 4 GiB can be transferred over a single TCP connection.",
      "한 연결에서 보낼 수 있는 데이터는 최대 4GB이다.", "Sequence numbers wrap at 65535.", "번호가 한 바퀴 돌면 ISN부터 다시 시작한다.",
      "On overflow the two ends run another three-way handshake.",
    ],
    doesNotSay: [
      "When the sequence number reaches its maximum it goes on with 0.", "시퀀스 번호가 최댓값에 도달해도 연결은 끊기지 않는다.",
      "한 연결에서 4GB까지만 보낼 수 있다는 건 오해이다. 데이터는 더 보낼 수 있다.", "Sequence numbers wrap at 4294967295.",
      "번호가 한 바퀴 돌면 0부터 다시 시작한다.",
    ])

  private static let comparing = MeaningRule.claims(
    "number-comparison",
    [
      .untruth(
        of: sequences + " | larger one | numerically larger | larger number | 큰 번호 | 번호 비교",
        not:
          "numerically larger one is always | larger one is always | larger number is always | larger is always | higher number is always | bigger one is always | bigger number is always | compared as plain | compared as ordinary | compared as unsigned | plain unsigned | simple unsigned | plain integer comparison | ordinary integer comparison | 부호 없는 크기 비교 | 단순 크기 비교 | 단순히 크기 비교 | 단순한 크기 비교 | 단순 대소 비교 | 단순히 대소 | 큰 쪽이 항상 | 큰 번호가 항상 | 큰 값이 항상 | 번호가 크면 항상 | 숫자가 크면 항상",
        with:
          "newer | later | newest | sent later | compar* | 최신 | 나중 | 새로운 | 새 | 오래된 | 비교 | 뒤 | 이후",
        unless:
          "modul* | mod | signed difference | 안 된 | 안된 | 모듈러 | wrap* | 잘못 | 오해")
    ],
    Right(
      ko: "순서 번호는 2^32로 나눈 나머지에서 비교합니다. 작은 수가 더 새로운 번호일 수 있습니다.", "mod 2^32로 비교",
      en: "Sequence numbers are compared modulo 2^32: the smaller number may be the newer one.",
      "compared modulo 2^32"),
    "RFC 9293 3.4",
    says: [
      "Comparing sequence numbers: the numerically larger one is always the newer one.",
      "시퀀스 번호는 단순 크기 비교라서 큰 번호가 항상 나중에 보낸 것이다.",
    ],
    doesNotSay: [
      "Comparing sequence numbers: the numerically larger one is not always the newer one.",
      "시퀀스 번호는 단순 크기 비교로 판단하면 안 된다. 큰 번호가 나중이 아닐 수 있다.",
    ])

  private static let firstByteOfData = MeaningRule.claims(
    "first-data-number",
    [
      .untruth(
        of:
          "first data byte | first byte of data | first payload byte | first byte of payload | first data octet | first octet of data | 첫 데이터 바이트 | 첫 번째 데이터 바이트 | 데이터의 첫 바이트 | 첫 바이트의 번호 | 첫 데이터의 번호 | 첫 데이터 바이트의 번호",
        not:
          "is the ISN | equals the ISN | is numbered ISN | has the ISN | number is the ISN | number is ISN | has number ISN | carries the ISN | ISN itself | ISN + 2 | ISN과 같 | ISN 그대로 | ISN이다 | ISN이 된다 | ISN과 동일",
        unless:
          "ISN + 1 | ISN+1 | plus one | plus 1 | 다음 | 더한 | after the ISN | 하나 큰"
      )
    ],
    Right(
      ko: "SYN이 ISN을 차지하므로 첫 데이터 바이트의 번호는 ISN + 1입니다.", "ISN + 1",
      en: "The SYN takes the ISN itself: the first byte of data is number ISN + 1.", "ISN + 1"),
    "RFC 9293 3.4",
    says: ["The first data byte is numbered ISN.", "첫 데이터 바이트의 번호는 ISN과 같다."],
    doesNotSay: ["The first data byte is numbered ISN + 1.", "첫 데이터 바이트의 번호는 ISN+1이다."])
}
