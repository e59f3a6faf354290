import TCP

extension MeaningRule {
  /// What each field carries, counts and covers: anything else of its kind contradicts it.
  static let relationsOfHeader: [MeaningRule] = [
    .widening(
      "cwnd-in-header",
      [
        MeaningPattern(
          head:
            "window | window size | win | window field | window size field | rwnd field | 윈도우 | 윈도 | 윈도우 크기 | 윈도 크기 | 윈도우 사이즈 | 窗口 | 窗口大小 | ウィンドウ | ウィンドウサイズ",
          says: Subjects.congestionWindow + " | "
            + "congestion control | network congestion | congestion of the network | state of the network | 혼잡 제어 | 네트워크 혼잡 | 네트워크의 혼잡 | 혼잡 정도 | 拥塞控制 | 网络拥塞 | 拥塞程度 | 輻輳制御",
          unless: Subjects.receiveWindow
            + " | receiver | receivers | receiving | receive | 수신 | 받을 | 받는 | 接收 | 受信 | min | flow | 흐름 | 流量 | フロー | sliding | effective | sender window | ssthresh | slow start | 슬라이딩 | 송신 윈도 | pretend* | infinite | distinct | differ* | separate | unlike | 별개 | 다르 | 区别 | 不同"
        ),
        MeaningPattern(
          of: Subjects.congestionWindow,
          says:
            "window field | TCP header | header of | field of every | field of the TCP | in the header | header field | TCP 헤더 | 헤더에 | 헤더의 | 윈도우 필드 | 윈도 필드 | TCP 首部 | TCP 头部 | 首部的 | 窗口字段 | TCPヘッダ | ヘッダに | ウィンドウフィールド | TCP ヘッダ",
          with: WordClass.carried,
          unless: Subjects.receiveWindow
            + " | not | never | no | nowhere | 않 | 없 | 아니 | 不 | 没有 | ない | ECE | CWR | ECN | min | flow control | 흐름 제어"
        ),
      ],
      says: [
        "윈도우(Window): 송신자의 혼잡 윈도우(cwnd) 크기가 명시", "Window: tells the state of the network to both ends.",
        "The congestion window is written into the Window field of every TCP header.",
        "혼잡 윈도우 값은 TCP 헤더에 기록되어 상대에게 전달된다.",
      ],
      doesNotSay: [
        "윈도우(Window): 수신 윈도우 크기가 명시, 혼잡 윈도우가 아님", "Window: how much the receiver of data can take.",
        "The congestion window is kept by the sender and written nowhere in the header.",
        "The receive window is written into the Window field of every TCP header.",
        "혼잡 윈도우 값은 TCP 헤더에 기록되지 않는다.",
      ]),
    .claims(
      "value-in-field",
      [
        MeaningPattern(
          of: Subjects.receiveWindow, says: WordClass.fields(besides: "window"), with: WordClass.carried,
          unless:
            "window field | window size field | 윈도우 필드 | 윈도 필드 | 윈도우 크기 필드 | 窗口字段 | ウィンドウサイズフィールド | not | 않 | 不"
        ),
        MeaningPattern(
          of: Subjects.initialNumber, says: WordClass.fields(besides: "sequence", "acknowledgment"),
          with: WordClass.carried,
          unless: "sequence number field | sequence field | 시퀀스 번호 필드 | 순서 번호 필드 | not | 않 | 不 | window"),
        MeaningPattern(
          of:
            "next byte expected | next expected byte | next byte it expects | next sequence number expected | 다음에 받을 바이트 | 다음에 받기를 기대하는 | 수신하기를 기대하는 | 期望收到的下一个",
          says: WordClass.fields(besides: "acknowledgment"), with: WordClass.carried,
          unless:
            "acknowledgment | acknowledgement | ack field | ack number | 확인 응답 번호 필드 | 확인응답 | 승인 번호 | 确认号 | not | 않 | 不"
        ),
        MeaningPattern(
          of: "header length | length of the header | 헤더 길이 | 헤더의 길이 | 首部长度 | ヘッダ長",
          says: WordClass.fields(besides: "offset"), with: WordClass.carried,
          unless:
            "data offset | HLEN | 데이터 오프셋 | 数据偏移 | データオフセット | checksum covers | IP | not | 않 | 不 | 이용 | minus"
        ),
      ],
      Right(
        ko: "그 값이 실리는 필드는 따로 있습니다: 수신 윈도우는 윈도우, 헤더 길이는 데이터 오프셋, 다음에 받을 번호는 확인 응답 번호 필드입니다.",
        "수신 윈도우는 윈도우 필드, 헤더 길이는 데이터 오프셋",
        en:
          "That value has a field of its own: the receive window stands in Window, the header length in Data Offset, the next byte expected in Acknowledgment Number.",
        "rwnd: Window; header length: Data Offset; next byte expected: Acknowledgment Number"),
      "RFC 9293 3.1",
      says: [
        "수신 윈도우는 긴급 포인터 필드에 담아 보낸다.", "The receive window is carried in the urgent pointer field.",
        "rwnd値はACKパケットの緊急ポインタフィールドに格納する", "The header length is stored in the checksum field.",
      ],
      doesNotSay: [
        "수신 윈도우는 윈도우 필드에 담아 보낸다.", "The receive window is carried in the window field.",
        "rwnd値はACKパケットのウィンドウサイズフィールドに格納する", "The header length is stored in the data offset field.",
      ]),
    .widening(
      "window-field-meaning",
      [
        MeaningPattern(
          of: "window field | window size field | 윈도우 필드 | 윈도 필드 | 윈도우 크기 필드 | 窗口字段 | ウィンドウフィールド",
          says:
            "how many segments | how many packets | number of ~ segments | number of ~ packets | 세그먼트의 개수 | 세그먼트 개수 | 패킷의 개수 | 패킷 개수 | 报文段的个数 | セグメント数",
          unless: "bytes | byte | 바이트 | not | 않 | 아니"),
        MeaningPattern(
          head:
            "window | window size | win | window field | window size field | 윈도우 | 윈도 | 윈도우 크기 | 윈도 크기 | 윈도우 사이즈 | 윈도우 필드 | 窗口 | 窗口大小 | 窗口字段 | ウィンドウ | ウィンドウサイズ",
          says:
            "sender still has | sender has queued | sender wants to send | has left to send | still has to send | it has to send | about to send | going to send | wants to send next | waiting to be sent | 앞으로 보낼 | 송신자가 보낼 | 자신이 보낼 | 송신 측이 보낼 | 송신측이 보낼 | 보내려는 데이터 | 보내고자 하는 | 要发送的数据量 | 将要发送 | 发送方还有 | これから送る | 送信予定",
          unless: Subjects.receiveWindow
            + " | receiver | receive | accept | 수신 | 받을 | 받는 | 응답 없이 | ACK 없이 | 확인 없이 | 확인 응답 없이 | 한 번에 | 한번에 | without | before | ack | 接收 | 确认 | 受信 | 최대 | maximum | 상대"
        ),
      ],
      says: [
        "Window: 송신자가 앞으로 보낼 데이터의 양", "Window (16 bits): the number of bytes the sender still has queued.",
      ],
      doesNotSay: [
        "Window: 수신자가 앞으로 받을 수 있는 데이터의 양",
        "Window (16 bits): the number of bytes the receiver can still take.",
      ]),
    .widening(
      "urgent-pointer",
      [
        MeaningPattern(
          of: Subjects.urgentPointer + " | URG pointer", says: WordClass.start,
          with:
            "urgent data | urgent byte | urgent octet | urgent value | urgent bytes | urgent part | urgent information | out-of-band | 긴급 데이터 | 긴급한 | 긴급 정보 | 긴급하게 | 긴급자료 | 紧急数据 | 緊急データ | 緊急の",
          unless: WordClass.end
            + " | offset from the beginning | TCP header starts | 오프셋 | sequence number | 시퀀스 번호 | 순서 번호 | only if | URG = 1 | 序号 | 相加 | 종료 | 정상 | 일반 데이터 | normal data"
        )
      ],
      says: [
        "Urgent Pointer: 어디서부터 긴급한 값인지 알려주는 필드",
        "The urgent pointer tells where in the segment urgent data begins.",
      ],
      doesNotSay: [
        "Urgent Pointer: 어디까지 긴급한 값인지 알려주는 필드",
        "The urgent pointer tells where in the segment urgent data ends.",
      ]),
    .widening(
      "sequence-number-meaning",
      [
        MeaningPattern(
          head: Subjects.sequenceNumber + " | sequence number field | seq | 시퀀스 번호 필드",
          says:
            "last byte of data in | last byte of the segment | last byte in the segment | last byte in this segment | last byte of this segment | last byte carried | last byte sent in | final byte of the segment | last octet of the segment | last data byte | 세그먼트의 마지막 바이트 | 데이터의 마지막 바이트 | 세그먼트 데이터의 마지막 | 보내는 데이터의 마지막 | 마지막 데이터 바이트 | 数据的最后一个字节 | 报文段最后一个字节 | データの最後のバイト | セグメントの最後のバイト",
          unless:
            "ack | acknowledg* | plus | next | first | 첫 | 처음 | 확인 | 다음 | 이전 | previous | + | 第一个 | 下一 | 上一 | 最初 | not | 아니 | received | 수신한 | 받은 | urgent | added | 긴급 | 더하 | 더한 | 紧急"
        )
      ],
      says: [
        "순서 번호: 송수신되는 세그먼트 데이터의 마지막 바이트에 부여되는 번호",
        "Sequence number: the number of the last byte of data in this segment.",
      ],
      doesNotSay: [
        "순서 번호: 송수신되는 세그먼트 데이터의 첫 바이트에 부여되는 번호",
        "Sequence number: the number of the first byte of data in this segment.",
      ]),
    .widening(
      "sequence-counts-bytes",
      [
        MeaningPattern(
          of: Subjects.sequenceNumber + " | seq",
          says:
            "assigned to ~ segments | assigned to ~ packets | one number per segment | one per segment | one number per packet | one for each segment | nth segment | nth packet | N번째 세그먼트 | N번째 패킷 | n 번째 패킷 | no matter how many bytes | regardless of how many bytes | regardless of the number of bytes | whatever its length | however many bytes | regardless of its length | regardless of its size | regardless of the payload | measured in segments | measured in packets | counted in segments | counted in packets | in units of segments | in units of packets | counts segments | counts packets | counts the segments | counts the packets | segments not bytes | packets not bytes | 바이트 수와 관계없이 | 바이트 수와 상관없이 | 크기와 관계없이 | 크기와 상관없이 | 데이터 길이와 관계없이 | 바이트가 아니라 세그먼트 | 바이트가 아닌 세그먼트 | 바이트가 아니라 패킷 | 바이트가 아닌 패킷 | 以报文段为单位 | 以数据包为单位 | 以包为单位 | 按报文段编号 | セグメント単位 | パケット単位",
          unless:
            "UDP | RTP | QUIC | rdt | GBN | Go-Back | TLS | DTLS | ESP | IPsec | Selective Repeat | link layer | 랜덤 | random | SYN | FIN"
        )
      ],
      says: [
        "시퀀스 번호는 데이터의 크기와 상관없이 하나씩 커진다.",
        "seq (sequence number): \"this is the Nth segment I'm sending, no matter how many bytes are in it.\"",
      ],
      doesNotSay: [
        "시퀀스 번호는 데이터의 크기만큼 커진다.",
        "The sequence number is the number of its first byte, however the segments are cut.",
      ]),
    .widening(
      "field-needs-flag",
      [
        MeaningPattern(
          of: Subjects.acknowledgmentNumber,
          says:
            "SYN flag | SYN bit | PSH flag | PSH bit | URG flag | URG bit | FIN flag | FIN bit | RST flag | RST bit | SYN 플래그 | SYN 비트 | PSH 플래그 | PSH 비트 | URG 플래그 | URG 비트 | FIN 플래그 | RST 플래그 | SYN 标志 | SYNフラグ | SYN 비트",
          with:
            "valid | significant | meaningful | needed to send | in order to send | 유효 | 의미가 있 | 보내기 위해 | 有效 | 有意义 | 有効",
          unless:
            "ACK flag | ACK bit | ACK=1 | ACK = 1 | ACK 플래그 | ACK 비트 | ACK 标志 | ACK位 | ACKフラグ | SYN+ACK | SYN-ACK | first | sequence number field | 시퀀스 번호 필드 | 不 | not | 않"
        )
      ],
      says: [
        "확인 응답 번호 값을 보내기 위해서는 승인을 나타내는 비트인 SYN 플래그를 1로 설정",
        "The acknowledgment number is valid only when the PSH flag is set.",
      ],
      doesNotSay: [
        "확인 응답 번호 값을 보내기 위해서는 승인을 나타내는 비트인 ACK 플래그를 1로 설정",
        "The acknowledgment number is valid only when the ACK flag is set.",
      ]),
    .widening(
      "ack-number-meaning",
      [
        MeaningPattern(
          of: Subjects.acknowledgmentNumber + " | ack field | acknowledgment field",
          says:
            "number of ~ segment being acknowledged | last ~ received byte | last ~ byte ~ received | highest ~ number received | highest ~ byte received | last ~ byte that arrived | 마지막으로 ~ 받은 바이트 | 마지막으로 ~ 수신한 바이트 | 마지막으로 ~ 보낸 바이트 | 마지막에 ~ 받은 바이트 | 最后 ~ 收到的字节 | 最後 ~ 受信したバイト",
          unless:
            "plus | + | +1 | after | beyond | past | next | expect* | 다음 | 기대 | 더한 | 하나 큰 | 下一 | 期望 | one more | following | 次の | 加 | duplicate | window | sequence number of the segment | right edge | SACK"
        ),
        MeaningPattern(
          of: Subjects.acknowledgmentNumber + " | ack field",
          says:
            "right edge of | left edge of | holds the right edge | end of the last block | highest block | last SACK block | 마지막 블록의 | 오른쪽 끝 | 마지막 SACK 블록",
          unless: "not | never | window | blocks start | 않 | 아니 | 윈도"),
        MeaningPattern(
          of: "ACK packet | ACK segment | ACK 패킷 | ACK 세그먼트 | the ACK",
          says:
            "number of the last byte it got | number of the last byte it received | number of the last byte received | number of the last byte that arrived | 마지막으로 받은 바이트의 번호 | 마지막으로 받은 바이트 번호 | 마지막에 받은 바이트의 번호",
          unless:
            "plus | + | after | beyond | next | expect* | not | 다음 | 기대 | 더한 | 아니 | 않 | one more | following | 하나 큰 | 1 큰"
        ),
      ],
      says: [
        "The receiver replies with an ACK packet containing the number of the last byte it got.",
        "수신 측은 마지막으로 받은 바이트의 번호를 ACK 패킷에 담아 보낸다.",
        "SACK 블록이 있으면 확인 응답 번호는 마지막 블록의 끝이다.",
        "In a segment with SACK blocks the ACK field holds the right edge of the last block.",
      ],
      doesNotSay: [
        "SACK 블록이 있어도 확인 응답 번호는 다음에 받을 바이트이다.",
        "In a segment with SACK blocks the ACK field does not hold the right edge of the last block.",
      ]),
    .widening(
      "push-boundary",
      [
        MeaningPattern(
          of: Subjects.push,
          says:
            "buffer data until | buffers data until | until ~ segment is full | until ~ full segment | 찰 때까지 ~ 모으 | 찰 때까지 ~ 모아 | 찰 때까지 ~ 기다 | separates ~ message | separates ~ messages | separate ~ messages | delimits ~ message | marks ~ message | marks ~ boundary | marks ~ boundaries | end of ~ message | end of ~ record | wait until ~ buffer is full | waits until ~ buffer is full | wait for ~ buffer to fill | 메시지를 구별 | 메시지 단위를 | 메시지의 마지막 | 메시지가 끝났 | 메시지 끝을 | 分隔消息 | 消息的边界 | メッセージの終わり | メッセージの境界",
          unless:
            "URG | without | rather | 않 | 없이 | not | never | no | before | even if | instead of | 不 | ない | does | 아니 | HTTP | buffer empt* | 마지막 세그먼트 | 지 말고 | 지 마"
        )
      ],
      says: [
        "PSH는 응용 메시지의 마지막을 뜻한다: PSH 플래그는 메시지가 끝났음을 알린다.", "The PSH flag separates one message from the next.",
      ],
      doesNotSay: ["PSH는 받은 데이터를 곧바로 올리라는 뜻이다.", "The PSH flag asks for the data to be handed on."]),
    .widening(
      "first-syn-ack-number",
      [
        MeaningPattern(
          of: Subjects.acknowledgmentNumber
            + " | ack field | acknowledgment field | ACK flag | ACK bit | ACK 플래그 | ACK 비트",
          says:
            "only set in | set only in | only in the handshake | only during the handshake | only in the last segment | 핸드셰이크에서만 | 핸드쉐이크에서만 | 마지막 세그먼트에서만 | even in ~ first SYN | including ~ first SYN | also in ~ first SYN | even in the SYN | even ~ initial SYN | including the SYN | 첫 SYN에서도 | 최초의 SYN에서도 | 첫 번째 SYN에도 | 첫 SYN도 | 第一个SYN也",
          with: "valid | set | significant | 유효 | 켜 | 설정 | 1 | 有效",
          unless: "not | except* | no | never | 않 | 아니 | 없 | 제외 | SYN+ACK | SYN-ACK | 不")
      ],
      says: [
        "ACK 플래그는 최초의 SYN에서도 켜져 있다.",
        "The acknowledgment number is valid in every segment, even in the very first SYN.",
      ],
      doesNotSay: [
        "ACK 플래그는 최초의 SYN에서는 꺼져 있다.",
        "The acknowledgment number is valid in every segment, except in the very first SYN.",
      ]),
    .widening(
      "checksum-always",
      [
        MeaningPattern(
          of: "TCP checksum | TCPs checksum | TCP의 체크섬 | TCP 체크섬 | TCP 校验和",
          says:
            "checked by every router | verified by every router | recomputed by every router | recomputed at every router | checked at every hop | verified at every hop | 라우터마다 | 매 홉마다",
          unless: "IP | not | never | 않 | 아니 | 不"),
        MeaningPattern(
          of: "TCP checksum | TCPs checksum | TCP의 체크섬 | TCP 체크섬 | checksum | 체크섬 | 校验和 | チェックサム",
          says:
            "헤더 부분에 대해서만 | 헤더에 대해서만 | 헤더 부분만 | 오류를 고칠 | 오류를 고치 | 오류를 수정할 | 오류를 복구 | 손상된 데이터를 복구 | correct ~ data | corrects ~ data | repair ~ data | only ~ header | header only | header alone | repair ~ errors | repairs ~ errors | fix ~ errors | fixes ~ errors | correct ~ errors | corrects ~ errors | correct ~ bits | repair ~ error | only the data | data only | only the payload | payload only | only covers the | guarantees that no error | detects all errors | detects every error | finds every error | 데이터만 검사 | 데이터만 대상 | 페이로드만 | 데이터 부분만 | 모든 오류를 검출 | 모든 오류를 찾 | 只校验数据 | 只检验数据 | 只检查数据 | データのみ | データだけ | ヘッダのみ | ヘッダだけ",
          unless:
            "UDP | IP | IPv4 | not | cannot | never | 않 | 못 | 아니 | 不 | ない | 없 | detect* | FEC | offload* | pseudo"
        ),
      ],
      says: ["TCP 체크섬은 데이터만 검사한다.", "The TCP checksum is recomputed by every router on the way."],
      doesNotSay: ["TCP 체크섬은 헤더와 데이터를 모두 검사한다.", "The TCP checksum is verified by the receiver alone."]),
    .widening(
      "checksum-always",
      [
        MeaningPattern(
          all: [
            "checksum | 체크섬 | 校验和 | チェックサム",
            "optional in TCP | optional for TCP | TCP에서는 선택 사항 | TCP에서도 선택 사항 | TCP에서는 선택적 | TCP에서도 선택적 | TCP에서는 생략할 수 있",
          ],
          unless: "not optional | never | 않 | 아니 | 없", telling: .said, isOrdered: false, isTitled: true,
          isOfAny: true)
      ],
      says: [
        "The checksum is optional in TCP, just like in UDP.", "체크섬은 UDP처럼 TCP에서도 선택 사항이다.",
      ],
      doesNotSay: [
        "The checksum is mandatory in TCP and optional in UDP over IPv4.",
        "체크섬은 TCP에서는 필수이고 IPv4 위의 UDP에서는 선택이다.",
      ]),
    .claims(
      "port-meaning",
      [
        MeaningPattern(
          head:
            "source port | source port number | src port | 출발지 포트 | 송신 포트 | 발신지 포트 | 송신지 포트 | 출발지 포트 번호 | 송신 포트 번호 | 소스 포트 | 源端口 | 源端口号 | 送信元ポート | 送信元ポート番号",
          says:
            "of the receiver | of the receiving | of the destination | receivers port | receiving process | receiving application | receiving host | 수신 측 | 수신측 | 수신자의 | 수신 프로세스 | 받는 쪽 | 받는 프로세스 | 목적지의 | 목적지 프로세스 | 接收方 | 接收端 | 目的主机 | 受信側 | 宛先の",
          unless:
            "sender | sending | source application | replies | reply | response | 송신 측 | 송신측 | 보내는 | 출발지의 | 응답 | 回复 | 发送 | 送信側 | destination port | 목적지 포트 | 수신 포트"
        ),
        MeaningPattern(
          head:
            "destination port | destination port number | dest port | dst port | 목적지 포트 | 도착지 포트 | 수신 포트 | 목적지 포트 번호 | 수신 포트 번호 | 도착지 포트 번호 | 目的端口 | 目的端口号 | 宛先ポート | 宛先ポート番号",
          says:
            "of the sender | of the sending | of the source | senders port | sending process | sending application | sending host | 송신 측 | 송신측 | 송신자의 | 송신 프로세스 | 보내는 쪽 | 보내는 프로세스 | 출발지의 | 发送方 | 发送端 | 源主机 | 送信側 | 送信元の",
          unless:
            "receiv* | destination application | 수신 측 | 수신측 | 받는 | 목적지의 | 도착 | 接收 | 受信 | source port | 출발지 포트 | 송신 포트"
        ),
        MeaningPattern(
          head: "port number | port numbers | TCP port | port | ports | 포트 번호 | 포트 | 포트번호 | 端口号 | 端口 | ポート番号",
          says:
            "컴퓨터를 구분 | 호스트를 구분 | 기기를 구분 | PC를 구분 | 컴퓨터를 구별 | 호스트를 구별 | 컴퓨터를 찾 | 区分主机 | 区分计算机 | identifies ~ host | identify ~ host | identifies ~ computer | identifies ~ machine | distinguishes ~ hosts | identifies the host | identify the host | identifies a host | identify hosts | identify a host | identifies the computer | identifies a computer | identifies the machine | identifies a machine | identifies the network interface | 호스트를 식별 | 컴퓨터를 식별 | 기기를 식별 | 네트워크를 식별 | 标识主机 | 识别主机 | ホストを識別",
          unless:
            "process* | application* | service* | IP | program* | not | 프로세스 | 애플리케이션 | 응용 | 서비스 | 프로그램 | 않 | 아니 | 进程 | 应用 | プロセス | アプリ"
        ),
      ],
      Right(
        ko: "포트는 호스트 안의 프로세스(소켓)를 가리킵니다. 출발지 포트는 보내는 쪽, 목적지 포트는 받는 쪽의 것입니다.", "출발지: 보내는 쪽, 목적지: 받는 쪽의 프로세스",
        en:
          "A port names a process (a socket) on a host: the source port the sender's, the destination port the receiver's.",
        "source: the sender's process; destination: the receiver's"),
      "RFC 9293 3.1",
      says: [
        "출발지 포트: 수신 측 프로세스의 번호", "Destination port: the port of the sending application.",
        "포트 번호는 인터넷에서 호스트를 식별한다.",
      ],
      doesNotSay: [
        "출발지 포트: 송신 측 프로세스의 번호", "Destination port: the port of the receiving application.",
        "포트 번호는 호스트 안에서 프로세스를 식별한다.",
      ]),
    .widening(
      "offset-counts-words",
      [
        MeaningPattern(
          head: Subjects.dataOffset + " | offset",
          says:
            "length of the data | size of the data | length of the payload | size of the payload | payload length | data length | amount of data | how much data | 데이터의 길이 | 데이터 길이를 | 데이터의 크기 | 페이로드의 길이 | 페이로드 크기 | 数据的长度 | 数据长度 | 数据部分的长度 | データの長さ",
          unless:
            "header | 헤더 | 首部 | 头部 | 报头 | ヘッダ | start* | begin* | where | 시작 | 위치 | 처음 | 开始 | 起始 | 距离 | IP | fragment* | before"
        )
      ],
      says: ["데이터 오프셋: 데이터의 길이를 나타낸다.", "Data offset: the length of the data in this segment."],
      doesNotSay: [
        "데이터 오프셋: 데이터가 시작되는 위치, 곧 헤더의 길이를 나타낸다.", "Data offset: where the data starts, the header's length.",
      ]),
  ]
}
