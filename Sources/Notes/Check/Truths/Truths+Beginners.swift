import TCP

extension MeaningRule {
  /// What beginners write in one short sentence.
  static let truthsOfBeginners: [MeaningRule] =
    beginnersOnNumbers + beginnersOnClosing + beginnersOnOptions + beginnersOnService

  private static let beginnersOnNumbers: [MeaningRule] = [
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
  ]

  private static let beginnersOnClosing: [MeaningRule] = [
    .widening(
      "time-wait-purpose",
      [
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "time to send its FIN | time to send the FIN | time to send a FIN | so that the peer can send its FIN | so that the server can send its FIN | waits for the peers FIN | waits for the servers FIN | FIN을 보낼 시간을 | FIN을 기다리기 위",
          unless: "again | resend | retransmi* | lost | late | 늦게 | 늦은 | 재전송 | 다시 | 유실 | FIN-WAIT* | not | 아니 | delayed"),
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "버퍼의 데이터를 다 읽 | 버퍼를 다 읽 | 버퍼의 데이터를 모두 읽 | 데이터를 다 읽을 때까지 | 데이터를 모두 읽을 때까지 | reads the rest of its buffer | read the rest of its buffer | has read all data | finishes reading",
          unless: "아니 | not | CLOSE-WAIT"),
      ],
      says: [
        "The client stays in TIME-WAIT to give the other side time to send its FIN.",
        "TIME_WAIT은 애플리케이션이 버퍼의 데이터를 다 읽을 때까지 유지된다.",
      ],
      doesNotSay: [
        "The client stays in TIME-WAIT to give the other side time to resend its FIN.",
        "TIME_WAIT은 늦게 온 세그먼트가 사라질 때까지 유지된다.",
      ]),
    .widening(
      "time-wait-length",
      [
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "lasts until the servers ACK arrives | lasts until the ACK arrives | ends when the ACK arrives | ends when the servers ACK arrives | until the peers ACK arrives | until the servers ACK arrives | until it receives the final ACK | 서버의 ACK가 올 때까지 | 서버의 ACK를 받을 때까지 | 상대의 ACK가 올 때까지 | 상대의 ACK를 받을 때까지 | ACK가 도착할 때까지 지속 | 마지막 ACK를 받을 때까지",
          unless: "LAST-ACK | FIN-WAIT* | not | 아니 | 2MSL | 2 MSL")
      ],
      says: ["TIME_WAIT lasts until the server's ACK arrives.", "TIME_WAIT은 서버의 ACK가 올 때까지 지속된다."],
      doesNotSay: ["TIME_WAIT lasts for twice the MSL.", "LAST_ACK는 상대의 ACK가 올 때까지 지속된다."]),
    .widening(
      "time-wait-side",
      [
        MeaningPattern(
          phrase:
            WordClass.any(
              WordClass.each(
                "both sides | both ends | both hosts | both client and server | both the client and the server",
                "go through ~ TIME WAIT | pass through ~ TIME WAIT | enter ~ TIME WAIT | end in ~ TIME WAIT | end up in ~ TIME WAIT | go into ~ TIME WAIT | go through ~ TIMEWAIT | pass through ~ TIMEWAIT | enter ~ TIMEWAIT | end in ~ TIMEWAIT | end up in ~ TIMEWAIT"
              ),
              "passive closer waits 2MSL | passive closer waits for 2MSL | passive closer waits 2 MSL | passive closer waits twice the MSL"
            ),
          unless: "simultaneous* | same time | not | never | if both | when both"),
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "양쪽 모두 TIME-WAIT | 양쪽 다 TIME-WAIT | 양쪽이 모두 TIME-WAIT | 양측 모두 TIME-WAIT | 양쪽 모두 TIMEWAIT | 양쪽 다 TIMEWAIT | 클라이언트와 서버 모두 TIME-WAIT | 서버와 클라이언트 모두 TIME-WAIT",
          unless: "동시 | 아니 | 않 | 수 있 | 경우"),
        MeaningPattern(
          of: "수동 종료 | 수동적으로 종료 | 수동 닫기 | 수동 폐쇄 | passive close",
          says: "2MSL 동안 기다 | 2MSL을 기다 | 2MSL만큼 기다 | 2MSL 동안 대기 | 2MSL만큼 대기 | 2MSL을 대기",
          unless: "능동 | active | 않 | 아니 | 받도록 | 위해 | 위하여", titled: false),
      ],
      says: [
        "Both sides go through TIME_WAIT.", "The passive closer waits 2MSL.", "양쪽 모두 TIME_WAIT을 거친다.",
        "수동 종료하는 쪽이 2MSL 동안 기다린다.",
      ],
      doesNotSay: [
        "Both sides go through TIME_WAIT when they close simultaneously.", "The active closer waits 2MSL.",
        "양쪽이 동시에 닫으면 양쪽 모두 TIME_WAIT을 거친다.", "능동 종료하는 쪽이 2MSL 동안 기다린다.",
      ]),
    .widening(
      "close-wait-can-send",
      [
        MeaningPattern(
          of:
            "got the FIN | got a FIN | received the FIN | received a FIN | receives the FIN | receives a FIN | FIN을 받는 즉시 | FIN을 받자마자 | FIN을 받는 순간 | FIN을 받은 즉시 | FIN을 수신하는 즉시 | FIN을 수신하자마자",
          says: WordClass.any(
            "it is no longer able to send | it is not able to send | it can no longer send | it cannot send any | it can not send any | it may no longer send | it must stop sending | it must not send any",
            WordClass.sendsNothing),
          unless:
            "not true | peer | its own FIN | RST | client can | myth | sender of | 보낸 쪽 | 상대는 | 상대방은 | 클라이언트는 | 아니 | 받을 수는 | 수 없는 것은 | FIN-WAIT* | TIME-WAIT | both | ACK of | until",
          titled: false)
      ],
      says: ["Once the server got the FIN it is no longer able to send.", "서버는 FIN을 받는 즉시 데이터를 보낼 수 없게 된다."],
      doesNotSay: [
        "Once the server got the FIN it is still able to send.", "서버는 FIN을 받는 즉시 ACK를 보낸다.",
        "클라이언트는 FIN을 받자마자 ACK를 보낸다.",
      ]),
    .widening(
      "fin-closes-one-direction",
      [
        MeaningPattern(
          of: Subjects.fin,
          says:
            "양방향 연결을 한 번에 | 양방향을 한 번에 | 양쪽 방향을 한 번에 | 양방향 연결을 모두 | 양방향을 모두 닫 | 연결을 양방향으로 한 번에 | closes both directions | closes the connection in both directions | shuts both directions",
          unless:
            "both FIN | each | ACK | 각각 | 각자 | 서로 | RST | after | not | 않 | 아니 | 둘 다 | 교환 | two FIN | 면")
      ],
      says: ["FIN은 양방향 연결을 한 번에 닫는다.", "A FIN closes both directions at a stroke."],
      doesNotSay: ["FIN은 한 방향만 닫는다.", "A FIN does not close both directions."]),
    .widening(
      "first-closer",
      [
        MeaningPattern(
          phrase:
            "연결 종료는 항상 서버가 | 연결 종료는 항상 클라이언트가 | 연결 종료는 반드시 클라이언트가 | 연결 종료는 반드시 서버가 | 종료는 항상 클라이언트가 먼저 | 종료는 항상 서버가 먼저 | 클라이언트만 FIN을 보낼 수 | 서버만 FIN을 보낼 수 | 클라이언트만 연결을 종료할 수 | 서버만 연결을 종료할 수 | 클라이언트만 연결을 끊을 수 | only the client can send a FIN | only the server can send a FIN | only the client may send a FIN | only the server may send a FIN | only the client sends a FIN | only the server sends a FIN | always the server that closes first | always the client that closes first | the server always closes the connection | the client always closes the connection first",
          unless: "not | 아니 | HTTP | FTP | either | 어느 쪽 | example | 예를 | 가정 | if | 경우")
      ],
      says: ["연결 종료는 항상 서버가 먼저 시작한다.", "Only the client can send a FIN."],
      doesNotSay: ["연결 종료는 어느 쪽이든 먼저 시작할 수 있다.", "Not only the client can send a FIN."]),
    .widening(
      "state-entered-by",
      [
        MeaningPattern(
          head: "FIN-WAIT-2 | FIN-WAIT2 | FIN WAIT 2",
          says:
            "상대의 FIN을 받으면 들어가 | FIN을 받으면 들어가 | FIN을 받고 들어가 | FIN을 받으면 되는 | FIN을 받은 뒤의 | FIN을 받은 후의 | entered upon receiving the peers FIN | entered on receiving the peers FIN | entered upon receiving a FIN | entered when the peers FIN arrives | entered after receiving the peers FIN | entered after receiving a FIN",
          unless: "ACK | TIME-WAIT | 아니 | not | 기다")
      ],
      says: ["FIN_WAIT_2는 상대의 FIN을 받으면 들어가는 상태이다.", "FIN_WAIT_2 is entered upon receiving the peer's FIN."],
      doesNotSay: [
        "FIN_WAIT_2는 자신의 FIN에 대한 ACK를 받으면 들어가는 상태이다.", "FIN_WAIT_2 is entered upon receiving the ACK.",
      ]),
    .widening(
      "reset-acknowledged",
      [
        MeaningPattern(
          phrase:
            "RST is answered with a RST-ACK | RST is answered with an ACK | RST is answered by an ACK | RST is confirmed with an ACK | after a RST, the other side must acknowledge | replies to the RST with an ACK | replies to a RST with an ACK | answers the RST with an ACK | answers a RST with an ACK | after a RST the other side must acknowledge | after a RST the peer must acknowledge | after receiving a RST, the host sends an ACK | after receiving a RST the host sends an ACK",
          unless: "not | never | challenge | window")
      ],
      says: ["A RST is answered with an ACK.", "After a RST, the other side must acknowledge it."],
      doesNotSay: ["A RST is not answered with an ACK.", "A FIN is answered with an ACK."]),
    .widening(
      "fin-answer",
      [
        MeaningPattern(
          phrase:
            WordClass.each(
              "acknowledges the FIN with | acknowledges the FIN by sending | confirms the FIN with | FIN is acknowledged with | FIN is acknowledged by | FIN is confirmed with | FIN is confirmed by | FIN is answered with",
              "a SYN | another SYN | its SYN | a RST | another FIN instead of an ACK | a FIN instead of an ACK | a PSH"
            ),
          unless: "not | never | if")
      ],
      says: ["Computer B acknowledges the FIN with a SYN and sends a FIN.", "A FIN is confirmed by a RST."],
      doesNotSay: [
        "Computer B acknowledges the FIN with an ACK and sends a FIN.", "A FIN is never confirmed by a RST.",
      ]),
    .widening(
      "release-flags",
      [
        MeaningPattern(
          phrase:
            "send SYN and ACK when closing | send a SYN and an ACK when closing | send SYN and ACK to close | exchange SYN and ACK to close | close the connection with SYN and ACK | closes the connection with SYN and ACK | SYN과 ACK로 연결을 종료 | SYN과 ACK를 주고받아 연결을 종료 | SYN과 ACK를 교환하여 연결을 종료",
          unless: "not | never | 않 | 아니")
      ],
      says: ["Both ends need to send SYN and ACK when closing a connection.", "SYN과 ACK를 주고받아 연결을 종료한다."],
      doesNotSay: [
        "Both ends need to send FIN and ACK when closing a connection.", "FIN과 ACK를 주고받아 연결을 종료한다.",
      ]),
    .widening(
      "reset-is-no-farewell",
      [
        MeaningPattern(
          of: Subjects.fin,
          says:
            "abort a connection immediately | aborts a connection immediately | abort the connection immediately | aborts the connection immediately | aborts the connection at once | abruptly aborts | abruptly terminates the connection | abruptly closes the connection | forcibly closes the connection | forcibly terminates the connection | 즉시 강제로 종료 | 강제로 연결을 종료 | 연결을 강제로 종료 | 강제로 연결을 끊 | 연결을 강제로 끊",
          unless: "RST | not | never | instead | unlike | reset | without | 아니 | 않 | 달리 | 대신 | SYN | 없이")
      ],
      says: [
        "FIN is used to abort a connection immediately.", "FIN: 연결을 강제로 종료한다.",
        "#### FIN (Finish)\n\n* Abruptly **aborts connection**",
      ],
      doesNotSay: [
        "FIN is not used to abort a connection immediately.", "RST: 연결을 강제로 종료한다.",
        "#### RST (Reset)\n\n* Abruptly **aborts connection**",
      ]),
    .widening(
      "time-wait-side",
      [
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "server waits in TIME-WAIT for the clients final ACK | server waits in TIMEWAIT for the clients final ACK | waits for the clients final ACK | waits for the final ACK | waiting for the final ACK | waits for the last ACK | waiting for the last ACK | 마지막 ACK를 기다",
          unless:
            "LAST-ACK | not | never | 아니 | 않 | lost | resend | retransmi* | 재전송 | SYN-RECEIVED | CLOSING | 유실 | again"
        )
      ],
      says: ["The server waits in TIME_WAIT for the client's final ACK.", "TIME_WAIT: 마지막 ACK를 기다리는 상태"],
      doesNotSay: ["The server waits in LAST_ACK for the client's final ACK.", "LAST_ACK: 마지막 ACK를 기다리는 상태"]),
    .widening(
      "last-ack-end",
      [
        MeaningPattern(
          head: "LAST-ACK | LAST ACK",
          says:
            "left when the peers FIN arrives | ends when the peers FIN arrives | until the peers FIN arrives | waits for the peers FIN | waiting for the peers FIN | waits for a FIN | waiting for a FIN | 상대의 FIN을 기다 | 상대방의 FIN을 기다 | FIN이 올 때까지",
          unless:
            "ACK of | ACK to | ACK for | ACK in response | not | never | 대한 ACK | ACK를 기다 | 아니 | 보낸 FIN | already"
        )
      ],
      says: ["LAST_ACK is left when the peer's FIN arrives.", "LAST_ACK: 상대의 FIN을 기다리는 상태"],
      doesNotSay: [
        "LAST_ACK is left when the ACK of its FIN arrives.", "LAST_ACK: 자신이 보낸 FIN에 대한 ACK를 기다리는 상태",
      ]),
  ]

  private static let beginnersOnOptions: [MeaningRule] = [
    .widening(
      "mss-negotiated",
      [
        MeaningPattern(
          of: Subjects.segmentSize,
          says:
            "decided by the server and both | chosen by the server and both | chosen by the client and both | decided by the client and both | set by the server for both | set by the server alone | decided by the server alone | decided by the server and used by both | 서버가 정하고 양쪽 | 서버가 정해 양쪽 | 서버가 결정하고 양쪽 | 서버가 정한 값을 양쪽 | 클라이언트가 정한 값을 양쪽",
          unless: "not | 아니 | 각자 | each")
      ],
      says: ["MSS is decided by the server and both use it.", "MSS는 서버가 정하고 양쪽이 같이 쓴다."],
      doesNotSay: ["MSS is announced by the server and by the client, each for itself.", "MSS는 양쪽이 각자 알린다."]),
    .widening(
      "window-scale-anywhere",
      [
        MeaningPattern(
          of: Subjects.windowScale,
          says:
            "in each ACK | in every ACK | with each ACK | with every ACK | in every data segment | with every data segment | ACK마다 | 매 ACK | 모든 ACK에 | 데이터 세그먼트마다",
          unless:
            "applied | applies | multipl* | shifted | not | never | only in SYN | 적용 | 곱 | 않 | 아니 | 없 | window field | 윈도우 값"
        ),
        MeaningPattern(
          phrase: WordClass.each(
            "each ACK carries | every ACK carries | each segment carries | every segment carries",
            "~ window scale option | ~ window scaling option"),
          unless: "not | never | only in SYN"),
      ],
      says: [
        "Each ACK carries the window scale option so the window can be adjusted.",
        "ACK마다 윈도우 스케일 옵션을 담아 윈도우를 조절한다.",
      ],
      doesNotSay: [
        "With every ACK the window is multiplied by the window scale.",
        "윈도우 스케일 옵션은 SYN에만 담긴다. ACK마다 담지 않는다.",
      ]),
    .widening(
      "keep-alive-default",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "TCP automatically checks | TCP always checks | TCP checks by itself | TCP itself checks",
              "every two hours | every 2 hours | whether the peer is alive | whether the peer is still alive | if the peer is alive | if the peer is still alive"
            ),
            WordClass.each(
              "TCP는 2시간마다 자동으로 | TCP는 두 시간마다 자동으로 | TCP는 자동으로 2시간마다 | TCP는 항상 2시간마다",
              "상대 | 확인 | 검사 | 살아")),
          unless: "if enabled | when enabled | SO_KEEPALIVE | keep alive | 켜면 | 설정하면 | 않 | not | 아니")
      ],
      says: [
        "TCP automatically checks every two hours whether the peer is alive, without the application asking.",
        "TCP는 2시간마다 자동으로 상대가 살아 있는지 확인한다.",
      ],
      doesNotSay: [
        "TCP does not check by itself whether the peer is alive.", "keep-alive를 켜면 TCP는 2시간마다 자동으로 상대를 확인한다.",
      ]),
    .widening(
      "cwnd-in-header",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "receiver tells the sender | receiver informs the sender of | receiver advertises | receiver announces | server advertises",
              "~ congestion window | ~ cwnd"),
            WordClass.each(
              "수신자는 혼잡 윈도우 | 수신자가 혼잡 윈도우 | 수신자는 혼잡 윈도우의 | 수신자가 혼잡 윈도우의 | 수신 측은 혼잡 윈도우의 | 수신측은 혼잡 윈도우의 | 수신자는 cwnd",
              "크기를 송신자에게 알 | 크기를 송신 측에 알 | 크기를 송신측에 알 | 를 송신자에게 알 | 를 알려")),
          unless: "not | never | 않 | 아니 | ECN | ECE")
      ],
      says: [
        "수신자는 혼잡 윈도우의 크기를 송신자에게 알려 준다.", "The receiver tells the sender the size of the congestion window.",
      ],
      doesNotSay: [
        "수신자는 수신 윈도우의 크기를 송신자에게 알려 준다.", "The receiver tells the sender the size of the receive window.",
      ]),
    .widening(
      "mss-negotiated",
      [
        MeaningPattern(
          phrase:
            "agree on the MSS | agree on an MSS | agrees on the MSS | agree on one MSS | agree on a common MSS | lower of the two MSS | smaller of the two MSS | smaller MSS is used by both | lower MSS is used by both | settle on the MSS | settle on an MSS | MSS를 합의 | MSS 값을 합의 | 두 MSS 중 작은 값을 양쪽 | MSS 중 작은 값을 양쪽이 | MSS를 서로 맞춘",
          unless: "not | never | 않 | 아니 | each | own | 각자 | path MTU | 오해")
      ],
      says: [
        "Both hosts agree on the MSS during connection setup.",
        "The lower of the two MSS values is used by both sides.",
        "핸드셰이크에서 MSS를 합의한다.",
      ],
      doesNotSay: ["The hosts do not agree on the MSS.", "MSS를 합의하는 것이 아니라 각자 알린다."]),
    .widening(
      "window-scale-anywhere",
      [
        MeaningPattern(
          of: Subjects.windowScale,
          says:
            "may also appear on data segments | can also appear on data segments | may appear on data segments | may also be sent in data segments | can also be sent later | may also be sent later | can be sent on data segments | 데이터 세그먼트에도 넣을 수 | 데이터 세그먼트에도 실을 수 | 데이터 세그먼트에도 담을 수 | 데이터 세그먼트에도 포함",
          unless: "not | never | 않 | 아니 | 없")
      ],
      says: ["The window scale option may also appear on data segments.", "윈도우 스케일 옵션은 데이터 세그먼트에도 넣을 수 있다."],
      doesNotSay: [
        "The window scale option may not appear on data segments.", "윈도우 스케일 옵션은 데이터 세그먼트에는 넣을 수 없다.",
      ]),
    .widening(
      "keep-alive-default",
      [
        MeaningPattern(
          of: Subjects.keepAlive,
          says:
            "enabled unless the application | on unless the application | enabled unless it is | active unless the application | on every connection unless | on all connections unless | 끄지 않으면 항상 | 끄지 않는 한 | 따로 끄지 않으면 | 따로 끄지 않는 한",
          unless: "not | HTTP | never")
      ],
      says: ["Keep-alive is enabled unless the application disables it.", "keep-alive는 따로 끄지 않는 한 동작한다."],
      doesNotSay: ["Keep-alive is not enabled unless the application asks for it.", "keep-alive는 켜야만 동작한다."]),
    .widening(
      "push-boundary",
      [
        MeaningPattern(
          of: Subjects.push,
          says:
            "that the message is complete | that a message is complete | that the message has ended | message has been completed | whole message has arrived | 메시지가 완성 | 메시지가 모두 도착했 | 메시지 전송이 완료 | 메시지가 완료",
          unless: "not | never | 아니 | 않 | buffer* | 버퍼")
      ],
      says: ["PSH tells the receiver that the message is complete.", "PSH는 메시지가 완성되었음을 알린다."],
      doesNotSay: [
        "PSH does not tell the receiver that the message is complete.", "PSH는 메시지가 완성되었음을 알리는 것이 아니다.",
      ]),
  ]

  private static let beginnersOnService: [MeaningRule] = [
    .widening(
      "no-negative-ack",
      [
        MeaningPattern(
          of: "TCP | receiver | 수신자 | 수신 측 | 수신측",
          says:
            "sends a NAK | sends a NACK | sends NAK | sends NACK | with a NACK | with a NAK | returns a NAK | returns a NACK | responds with a NAK | NAK를 보낸 | NACK를 보낸 | NAK을 보낸 | NACK을 보낸 | NACK로 요청 | NAK로 요청 | NACK를 전송 | NAK를 전송 | NAK로 알 | NACK로 알",
          with:
            "TCP | segment | packet | lost | missing | 유실 | 손실 | 패킷 | 세그먼트 | 데이터",
          unless:
            "not | never | no | rdt* | ARQ | HDLC | 링크 | link | GBN | go-back* | Selective Repeat | 않 | 없 | 아니 | RTP | 대신 | instead | stop and wait | stop-and-wait | 멀티캐스트 | multicast | HARQ | I2C | SYN",
          titled: true)
      ],
      says: [
        "TCP sends a NAK when a segment is missing.", "The receiver asks for a lost packet with a NACK.",
        "수신자는 유실된 패킷을 NACK로 요청한다.",
      ],
      doesNotSay: [
        "TCP sends no NAK when a segment is missing.", "TCP는 NAK를 보내지 않고 같은 ACK를 반복한다.",
        "In rdt 2.0 the receiver sends a NAK when a packet is damaged.",
      ]),
    .widening(
      "checksum-detects",
      [
        MeaningPattern(
          phrase:
            "corrects bit errors with the checksum | corrects errors with the checksum | corrects errors using the checksum | corrects bit errors using the checksum | checksum corrects errors | repairs damaged segments with the checksum | checksum lets the receiver correct | checksum allows the receiver to correct | 체크섬으로 오류를 정정 | 체크섬으로 오류를 수정 | 체크섬으로 에러를 수정 | 체크섬으로 에러를 정정 | 체크섬을 이용해 오류를 정정 | 체크섬을 이용해 오류를 수정 | 체크섬으로 오류를 복구 | 체크섬으로 손상된 데이터를 복구",
          unless: "not | never | cannot | no | 않 | 없 | 아니 | 못")
      ],
      says: ["TCP corrects bit errors with the checksum.", "TCP는 체크섬으로 오류를 정정한다."],
      doesNotSay: [
        "TCP detects bit errors with the checksum.", "TCP는 체크섬으로 오류를 검출한다.", "체크섬으로 오류를 정정하지는 못한다.",
      ]),
    .widening(
      "accepted-socket-port",
      [
        MeaningPattern(
          phrase:
            "picks a new port for each accepted connection | picks a new port for every connection | assigns a new port to each accepted connection | assigns a new port for each connection | assigns a new port to each client | opens a new port for each client | uses a new port for each accepted connection | a different port for each accepted connection | 연결을 수락할 때마다 새로운 포트 | 연결을 수락할 때마다 새 포트 | 클라이언트마다 새로운 포트를 할당 | 클라이언트마다 다른 포트를 할당 | 연결마다 새로운 포트를 할당 | 연결마다 서버의 새 포트",
          unless: "not | never | 않 | 아니 | FTP | TFTP | UDP | passive mode | client picks | 클라이언트가")
      ],
      says: ["The server picks a new port for each accepted connection.", "서버는 연결을 수락할 때마다 새로운 포트를 할당한다."],
      doesNotSay: [
        "The server does not pick a new port for each accepted connection.", "서버는 연결을 수락할 때마다 새로운 소켓을 만든다.",
      ]),
    .claims(
      "addresses-are-of-the-network-layer",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "TCP header contains | TCP header holds | TCP header carries | TCP header includes | the TCP header has",
              "the source and destination IP addresses | source and destination IP addresses | the source and destination IP address | the IP addresses | the IP address of | the source IP address | source IP address and destination IP address | both IP addresses"
            ),
            WordClass.each(
              "TCP 헤더에는 | TCP 헤더는 | TCP 헤더에",
              "출발지 IP 주소와 목적지 IP 주소가 | 송신지 IP 주소와 수신지 IP 주소가 | 출발지 IP와 목적지 IP가 | 송신자와 수신자의 IP 주소가 | 출발지와 목적지의 IP 주소가 | 출발지 IP, 목적지 IP | IP 주소가 들어 | IP 주소가 포함 | IP 주소가 담 | 출발지 IP 주소, 목적지 IP 주소"
            )),
          unless: "not | no | pseudo | 의사 | 가상 | 없 | 않 | 아니 | IP header | IP 헤더 | checksum | 체크섬")
      ],
      Right(
        ko: "IP 주소는 IP 헤더에 있습니다. TCP 헤더에는 포트 번호만 있습니다.", "포트 번호 (IP 주소는 IP 헤더)",
        en: "The IP addresses stand in the IP header; the TCP header holds only the ports.",
        "the ports (the addresses are in the IP header)"),
      "RFC 9293 3.1",
      says: [
        "The TCP header contains the source and destination IP addresses.",
        "TCP 헤더에는 출발지 IP 주소와 목적지 IP 주소가 들어 있다.",
      ],
      doesNotSay: [
        "The TCP header contains the source and destination ports.", "TCP 헤더에는 출발지 포트와 목적지 포트가 들어 있다.",
      ]),
    .widening(
      "port-meaning",
      [
        MeaningPattern(
          of: "ports | port numbers | port number | 포트 번호 | 포트",
          says:
            "identify hosts on | identifies the host on | identify a host on | identifies a host on | identify computers on | identifies a computer on | 네트워크에서 호스트를 식별 | 네트워크상의 호스트를 식별 | 네트워크의 호스트를 식별 | 호스트를 식별하는 번호 | 컴퓨터를 식별하는 번호",
          unless: "not | IP | process* | 프로세스 | 아니 | switch | address", titled: false)
      ],
      says: ["Ports identify hosts on the network.", "포트 번호는 네트워크에서 호스트를 식별하는 번호이다."],
      doesNotSay: ["Ports identify processes on a host.", "포트 번호는 호스트 안의 프로세스를 식별한다."]),
    .widening(
      "syn-flood-target",
      [
        MeaningPattern(
          of: Subjects.synFlood,
          says:
            "클라이언트의 백로그 | 클라이언트의 대기 큐 | 클라이언트의 큐 | 클라이언트 백로그 | backlog of the client | clients backlog",
          unless: "서버의 | server | 아니 | not")
      ],
      says: ["SYN Flooding은 클라이언트의 백로그 큐를 가득 채우는 공격이다.", "A SYN flood fills the client's backlog."],
      doesNotSay: ["SYN Flooding은 서버의 백로그 큐를 가득 채우는 공격이다.", "A SYN flood fills the server's backlog."]),
    .widening(
      "stream-has-no-messages",
      [
        MeaningPattern(
          phrase:
            "send()를 한 번 하면 상대는 recv() 한 번 | send 한 번은 recv 한 번 | send 한 번에 recv 한 번 | write 한 번에 read 한 번 | send() 한 번에 recv() 한 번 | send를 한 번 하면 recv 한 번 | one send() is one recv() | each send() arrives as one recv() | each send arrives as one recv | one send equals one recv",
          unless: "않 | 아니 | 없 | not | UDP | datagram | 데이터그램 | 보장")
      ],
      says: ["send()를 한 번 하면 상대는 recv() 한 번으로 받는다."],
      doesNotSay: ["send 한 번에 recv 한 번이 대응하는 것은 아니다."]),
    .widening(
      "fixed-path",
      [
        MeaningPattern(
          phrase:
            "handshake reserves a path | handshake reserves a route | handshake reserves the path | reserves a path through the routers | reserves a route through the routers | reserves resources in the routers | reserves bandwidth in the routers",
          unless: "not | never | no | RSVP | circuit switch* | ATM")
      ],
      says: ["The handshake reserves a path through the routers."],
      doesNotSay: ["The handshake does not reserve a path through the routers."]),
    .widening(
      "flow-is-not-congestion",
      [
        MeaningPattern(
          of: Subjects.congestionControl,
          says:
            "receiver isnt overwhelmed | receiver is not overwhelmed | receiver isnt overloaded | receiver is not overloaded | so that the receiver can keep up | slow receiver | receivers buffer | 수신자가 감당 | 수신 측이 감당 | 수신측이 감당 | 수신자의 처리 속도",
          unless:
            "flow control | 흐름 제어 | not only | unlike | rwnd | whereas | and the network | 네트워크 | network | min( | receive window | router"
        ),
        MeaningPattern(
          of: Subjects.receiveWindow,
          says:
            "depends on how congested | depends on the congestion | reflects the congestion of the network | tells how congested | 네트워크가 얼마나 혼잡 | 네트워크의 혼잡 정도를 나타 | 네트워크 혼잡 정도에 따라",
          unless: "cwnd | congestion window | 혼잡 윈도우 | not | 아니 | min("),
      ],
      says: [
        "Congestion control is there so that the receiver isn't overwhelmed.",
        "The advertised window depends on how congested the network is.", "혼잡 제어는 수신자가 감당할 수 있는 만큼만 보내게 한다.",
      ],
      doesNotSay: [
        "Flow control is there so that the receiver isn't overwhelmed.",
        "The congestion window depends on how congested the network is.", "흐름 제어는 수신자가 감당할 수 있는 만큼만 보내게 한다.",
      ]),
    .widening(
      "recovery-without-slow-start",
      [
        MeaningPattern(
          of: "fast recovery | 빠른 회복",
          says:
            "starts again from slow start | goes back to slow start | returns to slow start | starts over with slow start | begins with slow start | restarts slow start | enters slow start | 느린 시작으로 돌아간 | 느린 시작부터 다시 | 슬로우 스타트로 돌아간 | 슬로우 스타트부터 다시",
          unless:
            "not | never | instead | without | skip* | timeout | Tahoe | 타호 | 않 | 아니 | 대신 | 없이 | 타임아웃 | 건너 | avoid* | rather | 시간 초과 | new ack | if"
        )
      ],
      says: ["Fast recovery starts again from slow start.", "빠른 회복은 느린 시작으로 돌아간다."],
      doesNotSay: ["Fast recovery does not start again from slow start.", "빠른 회복은 느린 시작으로 돌아가지 않는다."]),
    .widening(
      "three-way-open",
      [
        MeaningPattern(
          phrase:
            "connection establishment needs four | connection establishment takes four | connection establishment requires four | connection setup needs four | connection setup takes four | opening a connection takes four | opening a connection needs four | opening needs four | opening takes four | opening needs a four | connection is opened with four | opens a connection with four | 연결을 여는 데 네 개의 세그먼트 | 연결 수립에는 네 개의 세그먼트 | 연결 수립은 네 단계 | 연결 수립에는 네 번",
          unless: "not | never | simultaneous* | 않 | 아니 | 동시 | why | 왜 | would | in principle | merged | 합")
      ],
      says: ["Connection establishment needs four segments.", "연결 수립에는 네 개의 세그먼트가 필요하다."],
      doesNotSay: ["Connection establishment needs three segments.", "연결 수립에는 세 개의 세그먼트가 필요하다."]),
    .widening(
      "what-tcp-is",
      [
        MeaningPattern(
          ofProtocol: "UDP",
          says:
            "UDP guarantees delivery | UDP guarantees the delivery | UDP guarantees order | UDP is reliable while | UDP retransmits lost | UDP is connection-oriented | UDP는 전송을 보장한 | UDP는 순서를 보장한 | UDP는 신뢰성을 보장한 | UDP는 연결 지향 | UDP는 재전송을 한",
          unless: "QUIC | neither | nor | if | application | 않 | 아니 | 없")
      ],
      says: ["UDP guarantees delivery while TCP does not.", "UDP는 순서를 보장한다."],
      doesNotSay: ["UDP does not guarantee delivery while TCP does.", "UDP는 순서를 보장하지 않는다."]),
    .widening(
      "lifetime-names",
      [
        MeaningPattern(
          of: "MSL | maximum segment lifetime | 최대 세그먼트 수명",
          says:
            "twice the round trip time | twice the RTT | two round trips | two RTTs | 2 RTT | 왕복 시간의 두 배 | 왕복 시간의 2배 | RTT의 두 배 | RTT의 2배",
          unless: "not | 아니 | longer | at least | much | 2MSL | 2 MSL | twice the MSL | 길")
      ],
      says: ["The MSL is twice the round trip time.", "MSL은 RTT의 두 배이다."],
      doesNotSay: ["The MSL is not twice the round trip time.", "MSL은 RTT의 두 배가 아니다."]),
    .widening(
      "timeout-variance",
      [
        MeaningPattern(
          of: "RTO | retransmission timeout | 재전송 타임아웃 | 재전송 타이머",
          says:
            "fixed at 1 second | always 1 second | is a fixed value | is fixed | is a constant | is constant | 고정된 값이 | 고정값이 | 항상 1초 | 항상 같은 값 | 항상 일정",
          unless: "not | never | 아니 | 않 | initial | 처음 | 초기 | minimum | 최소 | if | 면 | would")
      ],
      says: ["RTO is fixed at 1 second.", "RTO는 항상 1초이다."],
      doesNotSay: ["RTO is not fixed.", "RTO는 RTT에 따라 바뀐다."]),
    .widening(
      "queues-of-a-listener",
      [
        MeaningPattern(
          of: "listen backlog | backlog | 백로그",
          says:
            "holds closed connections | contains closed connections | holds connections that are closed | holds connections in TIME-WAIT | holds TIME-WAIT | 종료된 연결을 보관 | 닫힌 연결을 보관 | 종료된 연결이 대기 | 종료된 연결이 쌓",
          unless: "not | 아니")
      ],
      says: ["The listen backlog holds closed connections.", "백로그에는 종료된 연결이 쌓인다."],
      doesNotSay: ["The listen backlog holds connections that wait for accept().", "백로그에는 수락을 기다리는 연결이 쌓인다."]),
    .widening(
      "syn-flood-target",
      [
        MeaningPattern(
          of: Subjects.synFlood,
          says:
            "attacker completes all handshakes | attacker completes the handshake | attacker completes every handshake | completes all the handshakes | attacker finishes the handshake | attacker answers with the final ACK | attacker sends the final ACK | 공격자가 핸드셰이크를 완료 | 공격자는 핸드셰이크를 완료 | 핸드셰이크를 모두 완료 | 마지막 ACK까지 보낸",
          unless: "not | never | without | 않 | 못 | 아니 | 없")
      ],
      says: ["In a SYN flood the attacker completes all handshakes.", "SYN 플러딩에서 공격자는 핸드셰이크를 완료한다."],
      doesNotSay: [
        "In a SYN flood the attacker never completes the handshake.", "SYN 플러딩에서 공격자는 핸드셰이크를 완료하지 않는다.",
      ]),
  ]
}
