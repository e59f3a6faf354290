import TCP

extension MeaningRule {
  /// Sequence numbers, acknowledgments and the segments that open a connection.
  static let beginnersOnNumbers: [MeaningRule] = [
    .widening(
      "first-syn-ack-number",
      [
        MeaningPattern(
          "SYN",
          WordClass.each(
            "random | randomly chosen | arbitrary",
            "acknowledgment number | acknowledgement number | ack number | ack"),
          unless: "SYN+ACK | SYN-ACK | SYN/ACK | SYN,ACK | not | never | meaningless | server | +1 | + 1"),
        MeaningPattern(
          "SYN",
          WordClass.each(
            "랜덤한 | 랜덤 | 무작위 | 임의의 | 난수", "ACK 번호 | ACK number | 확인 응답 번호 | 확인응답 번호 | 응답 번호 | 승인 번호"),
          unless: "서버 | 두 번째 | 아니 | 의미 | 없 | 않 | SYN과 ACK | +1 | + 1"),
        MeaningPattern(
          "SYN",
          "ACK number set to a random | acknowledgment number set to a random | ACK number is set to a random | ACK number is random | acknowledgment number is random | ACK number is a random | ACK number is chosen at random",
          unless: "SYN+ACK | SYN-ACK | SYN/ACK | SYN,ACK | not | never | meaningless | server | +1 | + 1"),
        MeaningPattern(
          WordClass.each(
            "in the first | in its first | in the initial | in the very first | the first | its first",
            "SYN | SYN segment | SYN packet"),
          "acknowledgment number is 1 | acknowledgement number is 1 | ack number is 1 | acknowledgment number is set to 1 | ack number is set to 1 | ack number is its ISN + 1 | ack number to its ISN + 1 | acknowledgment number to its ISN + 1 | ack number to its own ISN + 1 | ack number is ISN + 1 | ack number is its own sequence number",
          unless: "SYN+ACK | SYN-ACK | not | meaningless | answer* | repl* | server"),
        MeaningPattern(
          "첫 SYN의 | 첫 SYN에서 | 첫 SYN은 | 첫 번째 SYN의 | 첫 번째 SYN에서 | 처음 보내는 SYN의 | 최초의 SYN의 | 첫 SYN 세그먼트의 | 첫 SYN 패킷의",
          "ACK 번호는 1이 | ACK 번호는 1로 | ACK 번호가 1이 | 확인 응답 번호는 1이 | 확인 응답 번호는 1로 | ACK 번호는 ISN + 1 | ACK 번호는 ISN+1 | ACK 번호는 시퀀스 번호",
          unless: "아니 | 의미 | 없 | 대한 | 받은 | 응답"),
      ],
      says: [
        "The client sends a SYN with a random sequence number and a random acknowledgement number.",
        "In the first SYN the acknowledgment number is 1.", "첫 SYN에는 랜덤한 ACK 번호가 들어간다.",
        "첫 번째 SYN의 ACK 번호는 1이다.",
      ],
      doesNotSay: [
        "The client sends a SYN with a random sequence number and no acknowledgement number.",
        "In the first SYN the acknowledgment number is 0.", "첫 SYN에는 랜덤한 시퀀스 번호가 들어간다.",
        "첫 SYN에 대한 ACK 번호는 ISN + 1이다.",
      ]),
    .widening(
      "ack-number-meaning",
      [
        MeaningPattern(
          of: Subjects.acknowledgmentNumber,
          says:
            "sequence number of the segment being acknowledged | sequence number of the segment it acknowledges | sequence number of the packet being acknowledged | sequence number of the segment that is acknowledged | sequence number of the received segment | sequence number of the received packet | sequence number of the packet it | sequence number of the segment it | sequence number of the packet just | sequence number of the segment just | 받은 패킷의 시퀀스 번호를 그대로 | 받은 세그먼트의 시퀀스 번호를 그대로 | 수신한 세그먼트의 시퀀스 번호를 그대로 | 수신한 패킷의 시퀀스 번호를 그대로 | 받은 시퀀스 번호를 그대로",
          unless: "plus | + | after | next | not | 1 | add* | 더한 | 더하 | 다음 | 아니 | 않 | never"
        ),
        MeaningPattern(
          phrase: WordClass.each(
            "puts the sequence number of the | copies the sequence number of the | writes the sequence number of the",
            "~ into the ACK field | ~ in the ACK field | ~ into the acknowledgment number | ~ in the acknowledgment number | ~ as the ACK number | ~ as the acknowledgment number"
          ), unless: "plus | + | after | next | not | add* | never | one more"),
      ],
      says: [
        "Acknowledgement number: sequence number of the segment being acknowledged.",
        "The receiver puts the sequence number of the packet it just got into the ACK field.",
        "수신자는 받은 패킷의 시퀀스 번호를 그대로 ACK 번호에 넣어 보낸다.",
      ],
      doesNotSay: [
        "Acknowledgement number: the byte after the segment being acknowledged.",
        "The receiver puts the sequence number of the packet it just got plus its length into the ACK field.",
        "수신자는 받은 패킷의 시퀀스 번호에 길이를 더한 값을 ACK 번호에 넣어 보낸다.",
      ]),
    .widening(
      "isn-start",
      [
        MeaningPattern(
          phrase:
            "sequence numbers always start at 0 | sequence numbers always start from 0 | sequence numbers always begin at 0 | sequence numbers always start at 1 | sequence numbers always start with 0 | sequence number always starts at 0 | sequence number always starts from 0 | sequence number always starts at 1 | sequence numbers always begin with 0 | sequence number always begins at 0 | sequence numbers start at 0 in every connection | sequence numbers start at 0 for every connection",
          unless: "relative | not | never | wireshark | tcpdump | why | if")
      ],
      says: ["Sequence numbers always start at 0."],
      doesNotSay: [
        "Relative sequence numbers always start at 0.", "Sequence numbers never start at 0 by rule.",
      ]),
    .widening(
      "opening-segments",
      [
        MeaningPattern(
          phrase:
            "second segment of the handshake is an ACK | second segment is an ACK | second segment is a SYN from | third segment is a SYN-ACK | third is a SYN-ACK | third step is a SYN-ACK | third packet is a SYN-ACK | third one is a SYN-ACK | first segment is a SYN-ACK | first segment is an ACK | 두 번째 세그먼트는 ACK | 두 번째 패킷은 ACK | 두 번째는 ACK이 | 두 번째 단계는 ACK이 | 세 번째 세그먼트는 SYN-ACK | 세 번째는 SYN-ACK | 세 번째 패킷은 SYN-ACK | 세 번째 단계는 SYN-ACK | 첫 번째 세그먼트는 ACK | 첫 번째 세그먼트는 SYN-ACK",
          with:
            "handshake | 3-way | three-way | 핸드셰이크 | 핸드쉐이크 | SYN | connection establishment | 연결 수립",
          unless: "FIN | close | closing | termination | 종료 | 해제 | 4-way | not | 아니 | simultaneous | 동시")
      ],
      says: [
        "The second segment of the handshake is an ACK, the third is a SYN-ACK.",
        "핸드셰이크의 두 번째 세그먼트는 ACK이고 세 번째는 SYN-ACK이다.",
      ],
      doesNotSay: [
        "The second segment of the handshake is a SYN-ACK, the third is an ACK.",
        "핸드셰이크의 두 번째 세그먼트는 SYN-ACK이고 세 번째는 ACK이다.",
      ]),
    .widening(
      "ack-bit-after-opening",
      [
        MeaningPattern(
          of: "ACK flag | ACK bit | ACK 플래그 | ACK 비트",
          says:
            "after the connection is established ~ off | once the connection is established ~ off | only during the handshake | only in the handshake | only set during the handshake | only set in the handshake | is cleared after the handshake | is off after the handshake | 꺼진 채로 데이터 | 꺼진 채 데이터 | 꺼진 상태로 데이터 | 연결 수립 중에만 | 핸드셰이크에서만 | 핸드셰이크 동안에만 | 끈 채로 데이터 | 꺼 놓은 채",
          unless: "not | never | 않 | 아니 | 첫 SYN | first SYN | SYN flag | SYN 플래그 | SYN bit | SYN 비트"),
        MeaningPattern(
          phrase:
            "segments ~ should set the ACK = 0 | segments ~ must set the ACK = 0 | segments ~ set ACK = 0 | segments ~ set the ACK=0 | segments ~ should set the ACK=0 | segments ~ set ACK=0 | segments ~ have ACK=0 | segments ~ have the ACK bit 0",
          with: "after | once | established | connection", unless: "first SYN | not | never | before"),
      ],
      says: [
        "연결이 수립된 뒤에는 ACK 플래그가 꺼진 채로 데이터가 전송된다.", "The ACK flag is only set during the handshake.",
        "After the connection is established, all segments that are sent should set the ACK=0.",
      ],
      doesNotSay: [
        "연결이 수립된 뒤에는 ACK 플래그가 켜진 채로 데이터가 전송된다.", "The SYN flag is only set during the handshake.",
        "After the connection is established, all segments that are sent should set the ACK=1.",
      ]),
    .widening(
      "ack-number-meaning",
      [
        MeaningPattern(
          of: Subjects.acknowledgmentNumber,
          says:
            "equal to the sequence number of the data that just arrived | equal to the sequence number of the last byte | equal to the sequence number that was received | the same as the received sequence number | the same as the sequence number received | is the sequence number of the data that arrived | 받은 시퀀스 번호와 같다 | 받은 시퀀스 번호와 같은 값 | 수신한 시퀀스 번호와 동일 | 받은 시퀀스 번호와 동일",
          unless:
            "plus | + | after | next | not | 1 | add* | 더한 | 더하 | 다음 | 아니 | 않 | never | no data | 데이터가 없")
      ],
      says: [
        "The acknowledgment number is equal to the sequence number of the data that just arrived.",
        "확인 응답 번호는 받은 시퀀스 번호와 동일하다.",
      ],
      doesNotSay: [
        "The acknowledgment number is equal to the sequence number after the data that just arrived.",
        "확인 응답 번호는 받은 시퀀스 번호에 길이를 더한 값과 같다.",
      ]),
    .widening(
      "ack-takes-no-number",
      [
        MeaningPattern(
          phrase:
            "ACK that completes the handshake consumes | ACK that completes the handshake takes | ACK that completes the handshake uses | last ACK of the handshake consumes | final ACK of the handshake consumes | third segment of the handshake consumes a sequence | 마지막 ACK도 시퀀스 번호를 하나 소비 | 마지막 ACK도 시퀀스 번호 하나를 소비 | 세 번째 ACK도 시퀀스 번호를 소비",
          unless: "no | not | never | without | 않 | 아니 | data | 데이터")
      ],
      says: [
        "The ACK that completes the handshake consumes a sequence number.",
        "핸드셰이크의 마지막 ACK도 시퀀스 번호를 하나 소비한다.",
      ],
      doesNotSay: [
        "The ACK that completes the handshake consumes no sequence number.", "마지막 ACK는 시퀀스 번호를 소비하지 않는다.",
      ]),
    .widening(
      "isn-shared",
      [
        MeaningPattern(
          phrase:
            "share one sequence number space | share the same sequence number space | share a sequence number space | use one common sequence number space | use the same sequence number space | 하나의 시퀀스 번호 공간을 공유 | 시퀀스 번호 공간을 함께 | 같은 시퀀스 번호 공간을",
          unless:
            "not | never | each | 않 | 아니 | subflow | MPTCP | SYN and FIN | SYN과 FIN | FIN과 SYN | connection* reuse"
        )
      ],
      says: [
        "The client and the server share one sequence number space.", "클라이언트와 서버는 하나의 시퀀스 번호 공간을 공유한다.",
      ],
      doesNotSay: [
        "The client and the server do not share one sequence number space.", "양쪽은 시퀀스 번호 공간을 공유하지 않는다.",
      ]),
    .widening(
      "syn-bit",
      [
        MeaningPattern(
          phrase:
            "after the handshake all segments have the SYN flag | after the handshake, all segments have the SYN flag | after the handshake all segments carry the SYN | after the handshake every segment has the SYN | every segment after the handshake has the SYN | all segments have the SYN flag set | every segment has the SYN flag set | every segment carries the SYN flag | 모든 세그먼트에 SYN 플래그가 | 모든 세그먼트의 SYN 플래그가 켜 | 연결이 수립된 뒤에도 SYN 플래그가 켜",
          unless: "not | no | never | 않 | 아니 | 없 | 꺼")
      ],
      says: ["After the handshake all segments have the SYN flag set.", "모든 세그먼트에 SYN 플래그가 켜져 있다."],
      doesNotSay: [
        "After the handshake all segments have the ACK flag set.", "모든 세그먼트에 SYN 플래그가 켜져 있는 것은 아니다.",
      ]),
    .widening(
      "opening-segments",
      [
        MeaningPattern(
          phrase: WordClass.each(
            "server sends the final ACK of | server sends the last ACK of | server sends the third segment of | server completes with the final ACK of",
            "~ three-way handshake | ~ 3-way handshake | ~ the handshake"),
          unless: "FIN | client server | four-way | 4-way | not | never"),
        MeaningPattern(
          phrase:
            "핸드셰이크의 마지막 ACK는 서버가 | 핸드셰이크의 마지막 ACK는 서버에서 | 3-way handshake의 마지막 ACK는 서버가 | 핸드셰이크의 세 번째 세그먼트는 서버가",
          unless: "FIN | 4-way | 아니 | 않 | 받"),
      ],
      says: [
        "The server sends the final ACK of the three-way handshake.", "핸드셰이크의 마지막 ACK는 서버가 보낸다.",
      ],
      doesNotSay: [
        "The client sends the final ACK of the three-way handshake.", "핸드셰이크의 마지막 ACK는 서버가 받는다.",
      ]),
    .widening(
      "state-entered-by",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "after sending the SYN-ACK the server is | after sending the SYN-ACK, the server is | after sending the SYN-ACK the server enters | having sent the SYN-ACK, the server is | once it has sent the SYN-ACK the server is",
              "ESTABLISHED | in ESTABLISHED | in the ESTABLISHED"),
            WordClass.each(
              "passive closer goes from ESTABLISHED to | passive closer enters | passive closer goes to | passive closer moves to | passive closer is in",
              "FIN-WAIT-1 | FIN-WAIT-2 | FIN WAIT 1 | FIN WAIT 2 | TIME-WAIT"),
            WordClass.each(
              "active closer goes from ESTABLISHED to | active closer enters | active closer goes to | active closer moves to | active closer is in",
              "CLOSE-WAIT | CLOSE WAIT | LAST-ACK | LAST ACK")),
          unless: "not | never | if | simultaneous*")
      ],
      says: [
        "After sending the SYN-ACK the server is ESTABLISHED.",
        "The passive closer goes from ESTABLISHED to FIN_WAIT_1.",
      ],
      doesNotSay: [
        "After sending the SYN-ACK the server is in SYN_RECEIVED.",
        "The passive closer goes from ESTABLISHED to CLOSE_WAIT.",
      ]),
    .widening(
      "ack-formula",
      [
        MeaningPattern(
          WordClass.each(
            "클라이언트 | 클라이언트의 | 서버 | 서버의 | client | clients | the clients | server | servers | the servers",
            "ISN+2 | ISN + 2"),
          unless: "FIN | 데이터 | data | 바이트 | byte | 아니 | not | 번호 | number")
      ],
      says: ["SYN+ACK: 서버의 ISN 전송 + 클라이언트 ISN+2 확인", "The SYN-ACK acknowledges the client's ISN + 2."],
      doesNotSay: ["SYN+ACK: 서버의 ISN 전송 + 클라이언트 ISN+1 확인", "The SYN-ACK acknowledges the client's ISN + 1."]),
    .widening(
      "syn-fin-take-one",
      [
        MeaningPattern(
          "SYN",
          "번호를 쓰지 않으므로 | 번호를 쓰지 않아 | 번호를 사용하지 않으므로 | 번호를 차지하지 않으므로 | 번호를 쓰지 않는다 | 번호를 차지하지 않는다",
          unless: "ACK만 | 순수 | 아니 | ACK는 | ACK은"),
        MeaningPattern(
          phrase: WordClass.each(
            "first data byte is then this sequence number | first data byte is this sequence number | first data byte is the ISN | first byte of data is the ISN | first data byte is the initial sequence number",
            "plus 2 | + 2 | plus two | itself"),
          unless: "not | never"),
      ],
      says: [
        "SYN은 데이터가 없어도 순차번호를 쓰지 않으므로 첫 데이터의 번호는 ISN과 같다.",
        "If SYN=1, the sequence number of the first data byte is then this sequence number plus 2.",
      ],
      doesNotSay: [
        "SYN은 순차번호를 하나 쓰므로 첫 데이터의 번호는 ISN + 1이다.",
        "If SYN=1, the sequence number of the first data byte is then this sequence number plus 1.",
      ]),
    .widening(
      "sequence-counts-bytes",
      [
        MeaningPattern(
          of: Subjects.sequenceNumber + " | 일련번호 | 일련 번호",
          says: WordClass.each(
            "세그먼트를 하나 보낼 | 세그먼트 하나를 보낼 | 세그먼트를 보낼 | 패킷을 하나 보낼 | 패킷 하나를 보낼 | 패킷을 보낼",
            "때마다 1씩 | 때마다 하나씩 | 때마다 1이 | 때마다 1만큼"),
          unless: "아니 | 않 | 오해 | ARQ")
      ],
      says: ["일련 번호(sequence number)는 세그먼트를 하나 보낼 때마다 1씩 증가하는 번호"],
      doesNotSay: ["일련 번호(sequence number)는 바이트마다 1씩 증가하는 번호"]),
    .widening(
      "ack-is-not-answered",
      [
        MeaningPattern(
          phrase:
            "answer every pure ACK with an ACK | answer every ACK with an ACK | answers every ACK with an ACK | answers an ACK with an ACK | answer an ACK with an ACK | acknowledge every ACK | every ACK must be acknowledged | each ACK must be acknowledged | ACK 자체도 ACK로 | ACK에도 ACK로 응답 | ACK에 대해서도 ACK를 보내 | ACK에 대해 다시 ACK를 보내야",
          unless: "not | never | no | 않 | 아니 | SYN-ACK | SYN+ACK")
      ],
      says: ["The other side must answer every pure ACK with an ACK of its own.", "ACK에 대해서도 ACK를 보내야 한다."],
      doesNotSay: ["The other side never answers an ACK with an ACK.", "ACK에 대해서는 ACK를 보내지 않는다."]),
  ]
}
