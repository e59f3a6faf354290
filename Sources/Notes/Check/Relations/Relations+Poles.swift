import TCP

extension MeaningPattern {
  /// The wrong end of an axis told of a subject to which the other end belongs: whom flow control spares, how
  /// slow start grows. `not` is the right end, and what is spoken of besides.
  init(
    of subject: String, pole wrong: String, _ others: String..., not right: String, behind: Bool = false,
    titled: Bool = true
  ) {
    self.init(
      all: [subject, wrong] + others, unless: right + " | " + Poles.silence, telling: .said,
      isOrdered: behind, isTitled: titled)
  }
}

extension MeaningRule {
  /// What spares whom, grows how, happens when, is told by whom: one end of it told of what has the other.
  static let relationsOfPoles: [MeaningRule] = [
    .widening(
      "flow-is-not-congestion",
      [
        MeaningPattern(
          of: Subjects.flowControl, pole: Poles.sparesNetwork,
          not: Subjects.congestionControl + " | " + Poles.receiver),
        MeaningPattern(
          of: Subjects.flowControl, pole: Poles.sparesNetwork + " | 네트워크의 데이터 처리 속도 차이 | 네트워크의 처리 속도 차이",
          not: Subjects.congestionControl
            + " | receiver | receivers | 수신자 | 수신 측의 | 수신 측이 | 수신 버퍼 | 받는 | 接收 | 受信"),
        MeaningPattern(
          of: Subjects.congestionControl, pole: Poles.sparesReceiver,
          not: Subjects.flowControl + " | " + Poles.network),
        MeaningPattern(
          of: Subjects.congestionWindow,
          pole: WordClass.any(
            WordClass.each(
              "used for | used by | used in | is for | are for | meant for | used to do", "flow control"),
            "흐름 제어에 사용 | 흐름 제어를 위 | 흐름 제어에 쓰 | 흐름 제어용 | 흐름 제어에서 사용 | 흐름 제어에 이용 | 用于流量控制 | フロー制御に使"),
          not: Subjects.receiveWindow + " | sliding | 슬라이딩 | " + Subjects.congestionControl, titled: false),
        MeaningPattern(
          of: Subjects.receiveWindow,
          pole: WordClass.any(
            WordClass.each(
              "used for | used by | used in | is for | are for | meant for | used to do", "congestion control"
            ),
            "혼잡 제어에 사용 | 혼잡 제어를 위 | 혼잡 제어에 쓰 | 혼잡 제어용 | 혼잡 제어에서 사용 | 혼잡 제어에 이용 | 用于拥塞控制 | 輻輳制御に使"),
          not: Subjects.congestionWindow + " | " + Subjects.flowControl, titled: false),
        MeaningPattern(
          of: Subjects.flowControl, pole: Poles.fitsNetwork,
          not: Subjects.congestionControl + " | " + Poles.receiver, titled: false),
        MeaningPattern(
          head:
            "window | window size | window field | window size field | receive window | 윈도우 | 윈도우 크기 | 윈도우 필드 | 윈도 필드 | 윈도우 사이즈 | 수신 윈도우",
          says: WordClass.any(
            WordClass.each("used for | used in | is for | meant for | serves", "congestion control"),
            "controls congestion | controls the congestion | 혼잡 제어에 사용 | 혼잡 제어에 쓰 | 혼잡 제어를 위 | 혼잡을 제어하는 데 | 혼잡을 제어하기"
          ),
          unless: "cwnd | congestion window | 혼잡 윈도 | flow | 흐름 | not | 않 | 아니"),
      ],
      says: [
        "흐름 제어는 라우터의 버퍼 오버플로를 방지하는 것이다.", "흐름 제어: 송신 측의 데이터 전달과 네트워크의 데이터 처리 속도 차이를 해결하기 위한 기법",
        "TCP uses flow control to prevent overwhelming the routers with data.",
        "Flow control makes sure that the sender does not overwhelm the network.",
        "혼잡 제어는 송신 측과 수신 측의 데이터 처리 속도 차이를 해결하는 기법이다.",
        "TCP also has congestion control to prevent receiver buffer overflow.",
        "Congestion control keeps a fast sender from overwhelming a slow receiver.",
        "Window size: used for congestion control.", "윈도우 필드는 네트워크의 혼잡을 제어하는 데 쓰인다.",
        "cwnd is used for flow control.", "rwnd는 혼잡 제어에 사용되는 윈도우이다.",
      ],
      doesNotSay: [
        "흐름 제어는 수신자의 버퍼 오버플로를 방지하는 것이다.", "혼잡 제어: 송신 측의 데이터 전달과 네트워크의 데이터 처리 속도 차이를 해결하기 위한 기법",
        "TCP uses flow control to prevent overwhelming the receiver with data.",
        "Congestion control makes sure that the sender does not overwhelm the network.",
        "흐름 제어는 송신 측과 수신 측의 데이터 처리 속도 차이를 해결하는 기법이다.",
        "Flow control does not keep the routers from being overwhelmed; congestion control does.",
        "Window size: used for flow control.", "Congestion window size: used for congestion control.",
        "윈도우 필드는 흐름을 제어하는 데 쓰인다.",
        "cwnd is used for congestion control.", "rwnd는 흐름 제어에 사용되는 윈도우이다.",
        "TCP uses flow control and congestion control to avoid overwhelming the network and the receiver.",
      ]),
    .widening(
      "growth-beyond-threshold",
      [
        MeaningPattern(
          of: Poles.beyondThreshold, pole: Poles.exponential,
          not: Poles.linear
            + " | before | until | till | up to | 까지 | 전에 | 다가 | stop* | ends | no longer | 멈추 | 그만 | 중단 | 끝 | timeout | 타임아웃 | 절반 | half | below | less than | 미만 | RTO | backoff",
          behind: true)
      ],
      says: [
        "임계값에 도달한 이후에는 cwnd가 지수적으로 증가한다.", "cwnd가 ssthresh보다 커지면 지수적으로 증가시킨다.",
        "When it hits the ssthreshold, it grows exponentially.",
        "After cwnd exceeds the slow start threshold, the window doubles every RTT.",
      ],
      doesNotSay: [
        "임계값에 도달한 이후에는 cwnd가 선형적으로 증가한다.", "지수적으로 증가하다가 임계값에 도달하면 혼잡 회피로 넘어간다.",
        "It grows exponentially; when it hits the ssthreshold, congestion avoidance begins.",
        "Once cwnd reaches the threshold, it no longer doubles.",
      ]),
    .widening(
      "slow-start-growth",
      [
        MeaningPattern(
          of: Subjects.slowStart,
          pole:
            "RTT마다 cwnd를 1 | RTT마다 윈도우 크기를 1 | RTT마다 윈도우를 1 | RTT마다 혼잡 윈도우를 1 | RTT마다 1씩 | RTT마다 1개 | RTT마다 1 MSS | RTT마다 1 세그먼트 | by 1 MSS every RTT | by 1 MSS each RTT | by 1 MSS per RTT | by one MSS every RTT | by one MSS each RTT | by one MSS per RTT",
          not: Subjects.avoidance
            + " | "
            + Poles.exponential
            + " | ACK마다 | per ack | every ack | each ack | 이후 | 다음 | after | until | till | 까지 | ssthresh | threshold | 임계 | AIMD | once | 回避"
        )
      ],
      says: [
        "Slow Start 방식에서는 매 RTT마다 윈도우 크기를 1씩 증가시킨다.", "Slow start increases cwnd by 1 MSS every RTT.",
      ],
      doesNotSay: [
        "Slow Start 방식에서는 ACK마다 1씩 늘려 매 RTT마다 윈도우 크기가 두 배가 된다.",
        "Slow start increases cwnd by 1 MSS for every ACK, so it doubles every RTT.",
        "혼잡 회피 방식에서는 매 RTT마다 윈도우 크기를 1씩 증가시킨다.",
      ]),
    .widening(
      "closed-port-answer",
      [
        MeaningPattern(
          of:
            "not listening | no listener | no process listening | no process is listening | nothing listening | nobody listening | nothing is listening | nobody is listening | closed port | port is closed | port that is not open | port is not open | no open port | 닫힌 포트 | 닫혀 있는 포트 | 포트가 닫혀 | 포트가 열려 있지 않 | 열려 있지 않은 포트 | 열리지 않은 포트 | LISTEN 중이 아닌 | LISTEN 상태가 아닌 포트 | 리슨하지 않는 포트 | 端口未监听 | 端口未打开 | 关闭的端口 | 閉じたポート | 閉じているポート",
          pole:
            "return | returns | reply | replies | respond | responds | answer | answers | answered | sends back | will send | sends | 응답 | 보낸 | 보내 | 보냄 | 돌려 | 돌아 | 반환 | 전송 | 返回 | 回复 | 返す | 返信",
          "TCP FIN | a FIN | with FIN | FIN segment | FIN packet | SYN+ACK | SYN-ACK | SYNACK | with an ACK | FIN을 | FIN으로 | FIN 패킷 | FIN 세그먼트 | ACK로 응답 | ACK를 보낸 | SYN+ACK를 | SYN-ACK를 | SYN+ACK 패킷 | SYN-ACK 패킷 | 返回 FIN | FINを返",
          not:
            "RST | reset | scan* | 스캔 | nmap | NULL | Xmas | open port | firewall | 방화벽 | 열린 포트 | 열려 있는 | 열려 있으면 | is open | filtered | drop*",
          behind: true)
      ],
      says: [
        "서버가 LISTEN 중이 아닌 포트로 SYN이 오면 FIN을 보낸다.", "포트가 닫혀 있으면 SYN+ACK 패킷이 돌아온다.",
        "If the server is not listening, its machine will return TCP FIN to the client.",
        "If the port is closed, the host replies with a FIN.",
      ],
      doesNotSay: [
        "서버가 LISTEN 중이 아닌 포트로 SYN이 오면 RST를 보낸다.", "포트가 열려 있으면 SYN+ACK 패킷이 돌아온다.",
        "If the server is not listening, its machine will return TCP RST to the client.",
        "If the port is closed, the host replies with a RST to a FIN.",
      ]),
    .widening(
      "window-field-meaning",
      [
        MeaningPattern(
          of: Poles.underWay,
          pole: WordClass.any(
            WordClass.each(Poles.called, "~ maximum segment size | ~ MSS | ~ MTU"),
            "MSS라고 | MSS라 부 | MSS라 한 | 최대 세그먼트 크기라 | MTU라고 | 称为MSS | 称为最大报文段 | MSSと呼"),
          not: "window | 윈도 | 窗口 | ウィンドウ | stop and wait", behind: true),
        MeaningPattern(
          of: Poles.inOneSegment,
          pole: WordClass.any(
            WordClass.each(Poles.called, "~ window | ~ window size | ~ rwnd | ~ cwnd"),
            "윈도우라고 | 윈도우 크기라 | 윈도우 사이즈라 | window size라 | 称为窗口"),
          not: "MSS | maximum segment | 최대 세그먼트", behind: true),
        MeaningPattern(
          head: "receive window | receiver window | rwnd | 수신 윈도우 | 수신 윈도 | 接收窗口 | 受信ウィンドウ",
          says:
            "sender wants to send | sender intends to send | sender is going to send | senders send buffer | 송신자가 보내고자 | 송신자가 보내려 | 송신 측이 보내고자 | 송신자가 보내고 싶은 | 송신 버퍼 | 发送方想要发送 | 送信者が送りたい",
          unless: "not | 않 | 아니 | 확인하 | 보고 | 맞추 | 맞춘 | 맞춰 | 조절 | " + Poles.silence),
      ],
      says: [
        "ACK를 받지 않고 보낼 수 있는 데이터의 양을 MSS라고 한다.",
        "How much can be sent without waiting for an ACK is called the maximum segment size.",
        "세그먼트에 담을 수 있는 데이터의 최대 크기를 윈도우 크기라고 한다.",
        "The most that a segment can carry is called the window size.", "수신 윈도우: 송신자가 보내고자 하는 바이트의 크기",
        "Receive window: the number of bytes the sender wants to send",
      ],
      doesNotSay: [
        "ACK를 받지 않고 보낼 수 있는 데이터의 양을 윈도우 크기라고 한다.",
        "How much can be sent without waiting for an ACK is called the window size.",
        "세그먼트에 담을 수 있는 데이터의 최대 크기를 MSS라고 한다.", "The most that a segment can carry is called the MSS.",
        "수신 윈도우: 수신자가 받고자 하는 바이트의 크기", "Receive window: the number of bytes the receiver wants to take",
      ]),
    .widening(
      "ack-number-meaning",
      [
        MeaningPattern(
          of: Subjects.acknowledgmentNumber,
          pole:
            "마지막으로 수신한 순서 번호 | 마지막으로 수신한 시퀀스 번호 | 마지막으로 받은 순서 번호 | 마지막으로 받은 시퀀스 번호 | 마지막으로 수신한 번호 | 最后收到的序号 | 最后接收的序号 | 最後に受信した番号 | last byte received | last byte it received | last sequence number it received | last received sequence number",
          not:
            "plus one | after | beyond | past | plus 1 | next | expected | expects | 다음 | 기대 | 더한 | 더하 | 뺀 | 빼 | minus | + 1 | +1 | 下一 | 期望 | following | 次 | 加 1 | 加1"
        ),
        MeaningPattern(
          of: Subjects.acknowledgmentNumber,
          pole:
            "reassemble* | reassembl* | reorder | reorders | reordering | rearrange* | back in order | in the correct order | in the right order | correct order | 재조립 | 재정렬 | 순서대로 조립 | 순서대로 맞 | 순서를 맞추 | 순서를 재 | 重新排序 | 重组 | 再構成 | 並べ替え",
          not: Subjects.sequenceNumber
            + " | SEQ | sequenc* | 시퀀스 | 순서 번호 | 序号 | シーケンス | next | expected | 다음 | cumulative | retransmi* | 재전송 | received in | arrived in | until | acknowledge | 누적"
        ),
        MeaningPattern(
          of: Subjects.acknowledgmentNumber,
          pole:
            "1을 뺀 | 1을 빼 | 하나를 뺀 | 하나 뺀 | 1 작은 | 하나 작은 | minus 1 | minus one | one less than | plus two | plus 2 | 2를 더한 | 减1 | 减 1 | 减一 | 1を引",
          Subjects.sequenceNumber + " | ISN | SEQ | SYN | 이 값 | 그 값 | this value | that value | 该值",
          not:
            "last | 마지막 | ACK 번호에서 | 응답 번호에서 | 까지 | up to | byte | bytes | 바이트 | data | 데이터 | 字节 | through | 이전"
        ),
        MeaningPattern(
          of: Subjects.acknowledgmentNumber,
          pole:
            "next sequence number the sender will send | next byte the sender will send | next byte to send | next byte to be sent | next byte it will send | 다음에 보낼 | 다음에 전송할 | 다음으로 보낼 | 下一个要发送",
          not:
            "expect* | receiver | receive | other | peer | 상대 | 기대 | 수신 | 받 | 期望 | 接收 | 对方 | sequence number field | SEQ"
        ),
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "segment is assigned | segment is given | byte is assigned | byte is given | packet is assigned | packet is given | segments are assigned | bytes are assigned",
              "~ acknowledgment number | ~ acknowledgement number | ~ ack number"),
            WordClass.each(
              "세그먼트에는 | 세그먼트마다 | 세그먼트에 | 바이트마다 | 바이트에 | 패킷마다 | 패킷에",
              "확인 응답 번호가 부여 | 확인 응답 번호를 부여 | 확인 응답 번호를 할당 | 확인 응답 번호가 할당 | 확인 응답 번호를 매 | 확인 응답 번호가 매 | ACK 번호를 부여 | ACK 번호가 부여 | ACK 번호를 매"
            )),
          unless: Subjects.sequenceNumber + " | SEQ | 시퀀스 | 순서 번호 | received | 받은 | not | 않"),
      ],
      says: [
        "ACK 번호는 이 값에 1을 뺀 값.", "The acknowledgment number is the received sequence number minus 1.",
        "The acknowledgment number is the next byte the sender will send.",
        "확인 응답 번호: 마지막으로 수신한 순서 번호", "확인 응답 번호를 이용해 데이터를 순서대로 재조립한다: ACK 번호로 재조립",
        "Acknowledgment numbers: the acknowledgment number lets the receiver reorder the data.",
        "Each segment is assigned an acknowledgment number.", "각 세그먼트에는 확인 응답 번호가 부여된다.",
      ],
      doesNotSay: [
        "ACK 번호에서 1을 뺀 값이 마지막으로 받은 순서 번호이다.",
        "The acknowledgment number is the received sequence number plus 1.",
        "The acknowledgment number is the next byte the receiver expects the sender to send.",
        "확인 응답 번호: 마지막으로 수신한 순서 번호 + 1", "순서 번호를 이용해 데이터를 순서대로 재조립한다.",
        "Each segment is assigned a sequence number.", "각 세그먼트에는 순서 번호가 부여된다.",
        "The acknowledgment number is the next byte expected, whatever order they came in.",
      ]),
    .widening(
      "sequence-number-meaning",
      [
        MeaningPattern(
          of: Subjects.sequenceNumber,
          pole:
            "수신자가 다음에 받고자 | 수신자가 다음에 받을 | 다음에 받기를 기대 | 다음에 수신할 | 다음에 받아야 할 | receiver expects next | next byte the receiver expects | next byte expected from | byte expected next",
          not: Subjects.acknowledgmentNumber
            + " | ACK | acknowledg* | 확인 | 응답 | 보낼 | send | sends | sent | 确认 | 같 | equal* | match* | 일치 | compare* | 비교 | RCV | window | 윈도 | ACK sequence number | ACK seq | 저장된다 | 들어간다 | = | sequence number of the next",
          behind: true)
      ],
      says: [
        "순서 번호: 수신자가 다음에 받고자 하는 바이트 번호",
        "The sequence number is the number of the next byte expected from the peer.",
      ],
      doesNotSay: [
        "확인 응답 번호: 수신자가 다음에 받고자 하는 바이트 번호",
        "The acknowledgment number is the number of the next byte expected from the peer.",
        "순서 번호가 다음에 받을 번호와 같으면 받아들인다.",
      ]),
    .widening(
      "push-boundary",
      [
        MeaningPattern(
          of: Subjects.push, pole: Poles.later,
          not: Poles.atOnce + " | URG | Nagle | 네이글 | so that | avoid* | 줄이 | 줄여 | minimi* | reduc*")
      ],
      says: [
        "PSH: 데이터를 버퍼에 모았다가 응용 계층으로 전달", "PSH tells the receiver to hold the data in its buffer.",
        "PSH: 延迟交付到应用层",
      ],
      doesNotSay: [
        "PSH: 데이터를 버퍼에 모으지 않고 응용 계층으로 즉시 전달", "PSH tells the receiver not to hold the data in its buffer.",
        "PSH: 尽快交付到应用层",
      ]),
    .widening(
      "mss-is-data",
      [
        MeaningPattern(
          of: Subjects.segmentSize,
          pole: WordClass.each(
            "this host | the host | that the host | this side | the announcing host",
            "will send | is going to send | is willing to send | wants to send | intends to send | can send"),
          "tells | announces | advertises | informs | declares | peer | other side",
          not: "accept | receive | not | path | MTU of")
      ],
      says: [
        "MSS tells the peer the largest segment this host will send.",
        "MSS 옵션: announces the largest segment the host will send",
      ],
      doesNotSay: [
        "MSS tells the peer the largest segment this host will accept.",
        "MSS는 상대에게 자신이 받을 수 있는 가장 큰 세그먼트를 알린다.",
      ]),
    .widening(
      "tcp-layer",
      [
        MeaningPattern(
          ofProtocol: "TCP | TCP protocol | TCP 프로토콜",
          says: WordClass.any(
            WordClass.each(
              "works at | works in | works on | operates in | operates on | runs at | runs in | runs on | sits at | sits in | lives in | resides in | is located in | functions at",
              "the internet layer | the application layer | the session layer | the data link layer | the link layer | the physical layer | the presentation layer | layer 2 | layer 3 | layer 5 | layer 7"
            ),
            WordClass.each(
              "is a | is an | is one of the",
              "network layer protocol | internet layer protocol | application layer protocol | session layer protocol | data link layer protocol | layer 3 protocol"
            ),
            WordClass.each(
              "인터넷 계층 | 네트워크 계층 | 응용 계층 | 애플리케이션 계층 | 세션 계층 | 데이터 링크 계층 | 물리 계층 | 3계층 | 2계층 | 7계층 | 5계층",
              "에서 동작 | 에 위치 | 에 해당 | 에 속하 | 에 속한 | 프로토콜이 | 의 프로토콜이 | 에서 작동 | 에서 사용되는 프로토콜"),
            "工作在网络层 | 工作在应用层 | 是网络层协议 | 是应用层协议 | ネットワーク層のプロトコル | アプリケーション層のプロトコル"),
          unless:
            "IP | transport | layer 4 | above | below | between | beneath | HTTP | DNS | SSH | not | never | 전송 계층 | 4계층 | 위 | 아래 | 사이 | 상위 | 하위 | 않 | 아니 | 传输层 | トランスポート層 | UDP | TLS | top | kernel | if | some | sometimes | used by | with the"
        )
      ],
      says: [
        "TCP works at the Internet layer.",
        "TCP runs in the data link layer.",
        "TCP는 인터넷 계층에서 동작한다.", "TCP는 OSI 3계층에서 동작하는 프로토콜이다.",
      ],
      doesNotSay: [
        "TCP works at the transport layer.", "TCP is used by application-layer protocols.",
        "TCP는 전송 계층에서 동작한다.",
        "TCP는 OSI 4계층에서 동작하는 프로토콜이다.", "TCP/IP는 인터넷 계층에서 IP를 쓴다.",
      ]),
  ]
}
