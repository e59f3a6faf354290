import TCP

extension MeaningRule {
  /// FIN, RST, half-close and what comes after.
  static let claimsOfClosing: [MeaningRule] = [
    .widening(
      "reset-acknowledged",
      [
        MeaningPattern(
          of:
            "answers the RST with an ack | acknowledges the RST | acks the RST | ack of the RST | ack for the RST",
          says:
            "answers the RST with an ack | acknowledges the RST | acks the RST | ack of the RST | ack for the RST",
          unless: "challenge | outside | window"),
        MeaningPattern(
          of: Subjects.reset,
          says:
            "is acknowledged | are acknowledged | be acknowledged | acknowledged by | answers the RST | answers it with an ack | answers with an ack | answered with an ack | acks the RST | acknowledges the RST | until ~ RST is acked | until ~ RST is acknowledged | until it is acked | waits for an ack | waits for the ack | waits for its ack | wait for the ack | wait for an ack | expects an ack | sends an ack in reply | replies with an ack | requires an ack | is retransmitted | are retransmitted | retransmitted until | consumes a sequence | consumes one | takes a sequence number | takes one sequence | uses up one sequence | takes up one sequence | occupies one sequence | uses up a sequence | goes through TIMEWAIT | enters TIMEWAIT | into TIMEWAIT | ACK를 기다린 | ACK를 기다리 | ACK로 응답한다 | ACK를 받아야 | ACK로 답한다 | 시퀀스 번호를 하나 | 순서 번호를 하나 | TIME-WAIT를 거친 | TIME-WAIT로 전이 | 재전송된다 | 等待 ACK | 等待对方的 ACK | 回复 ACK 确认 | ACKを待 | ACKで応答",
          unless:
            "challenge | outside | out of window | in window | 윈도 | 챌린지 | if no | until reset | LISTEN | RST+ACK | RST-ACK | half-open | keepalive | keep-alive | assassinat* | duplicate"
        ),
      ],
      says: [
        "RST를 보낸 쪽은 상대의 ACK를 기다린다.", "RST aborts the connection, and the peer answers the RST with an ACK.",
        "RSTビットを立てたセグメントを送信し、相手からのACKを待って終了する",
      ],
      doesNotSay: ["RST를 보낸 쪽은 ACK를 기다리지 않는다.", "A RST is not acknowledged.", "RSTを送信し、ACKを待たずに終了する"]),
    .claims(
      "fin-closes-one-direction",
      [
        MeaningPattern(
          of: Subjects.fin,
          says:
            "closes both directions | shuts down both directions | terminates both directions | closes the connection in both | both directions are closed | neither side may send | neither side can send | neither host may send | no side may send | will receive no more | receive no more data | no more data from receiver | no more data from the receiver | no more data to receive | cannot receive | can no longer receive | cant receive | stops receiving | nothing more to receive | 더 이상 받을 데이터가 없 | 더 이상 데이터를 받지 않 | 더 이상 수신하지 않 | 데이터를 수신하지 않겠 | 받지 않겠다 | 양방향 모두 닫 | 양쪽 방향을 모두 닫 | 양방향이 모두 닫 | 양쪽 모두 데이터를 보낼 수 없 | 也不能再接收 | 不能再接收数据 | 不能接收数据 | 双方都不能 | データを受信しない | 受信できな",
          unless:
            "after both | both FIN | each | peer can | 상대는 | RST | other side | ACK of | CLOSED | unread | SHUT_RD | close() | reception | receiving | receives | received a | received the | receipt | 받으면 | 받은 | 수신하면 | 수신한 | 收到"
        )
      ],
      Right(
        ko: "FIN은 보내는 쪽의 한 방향만 닫습니다. FIN을 보낸 뒤에도 데이터를 받을 수 있습니다.", "보낼 데이터가 더 없다; 받을 수는 있다",
        en: "A FIN closes its sender's direction only: it has no more to send and can still receive.",
        "no more to send; it can still receive"),
      "RFC 9293 3.6",
      says: [
        "FIN은 더 이상 받을 데이터가 없다는 뜻이다.", "FIN flag: as soon as it is sent, neither side may send data any more.",
        "FIN：これ以上データを受信しない", "客户端发送 FIN 时，表示客户端不再发送数据，也不能再接收数据。",
      ],
      doesNotSay: [
        "FIN은 더 이상 보낼 데이터가 없다는 뜻이다.", "FIN flag: its sender may send no more data but can still receive.",
        "FIN：これ以上データを送信しない", "客户端发送 FIN 时，表示客户端不再发送数据，但还能接收数据。",
      ]),
    .widening(
      "syn-fin-take-one",
      [
        MeaningPattern(
          of: Subjects.fin + " | " + Subjects.syn,
          says:
            "番号を消費しない | シーケンス番号を消費しない | 시퀀스 번호를 소비하지 않 | 순서 번호를 소비하지 않 | 시퀀스 번호를 차지하지 않 | 순서 번호를 차지하지 않 | 시퀀스 번호를 쓰지 않 | 시퀀스 번호를 증가시키지 않 | 번호를 소비하지 않 | consumes no sequence | consume no sequence | consumes no number | takes no sequence | takes up no sequence | does not consume a sequence | does not consume any sequence | doesnt consume a sequence | does not take a sequence | does not use a sequence | does not use up a sequence | does not advance the sequence | 不消耗序号 | 不消耗序列号 | 不占用序号 | 不占序号 | 不占用序列号",
          unless: "ACK | RST | data | URG | window probe | 데이터 | if | 如果 | retransmi* | 无设 | 不携带")
      ],
      says: [
        "FIN은 시퀀스 번호를 소비하지 않는다.", "The FIN flag does not consume a sequence number.", "FIN のほうは番号を消費しない。",
      ],
      doesNotSay: ["FIN은 시퀀스 번호를 하나 소비한다.", "The FIN flag consumes a sequence number.", "FIN も番号を1つ消費する。"]),
    .widening(
      "ack-takes-no-number",
      [
        MeaningPattern(
          of:
            "SYN, FIN and ACK | SYN, ACK and FIN | ACK, SYN and FIN | ACK and SYN | ACK and FIN | SYN and ACK | FIN and ACK | SYN, FIN, and ACK | SYN, ACK, and FIN | SYN, FIN, ACK는 | SYN, ACK, FIN은 | SYN과 FIN과 ACK | SYN과 FIN, ACK | SYN·FIN·ACK | SYN, FIN, ACK 모두 | ACK도 | SYN、FIN、ACK",
          says:
            "consume one | consumes one | consume a sequence | take one sequence | take up one | each take one | each consume | use one sequence | use up one | 하나씩 소비 | 하나씩 차지 | 하나씩 쓴 | 1씩 소비 | 1씩 차지 | 1을 소비 | 하나를 소비 | 消耗一个序号 | 各占一个 | 占用一个序号",
          unless: "SYN+ACK | SYN-ACK | SYN/ACK | FIN+ACK | data")
      ],
      says: ["SYN, FIN, ACK는 시퀀스 번호를 하나씩 소비한다.", "SYN, FIN and ACK consume one sequence number each."],
      doesNotSay: ["SYN과 FIN은 시퀀스 번호를 하나씩 소비한다.", "SYN and FIN consume one sequence number each."]),
    .widening(
      "time-wait-purpose",
      [
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "data segments the peer sent before | data the peer sent before | can still be received and handed | data to still arrive | rest of the data | remaining data | data that has not arrived | data not yet received | late data | 아직 못 받은 | 못 받은 것 | 덜 받은 | 남은 데이터 | 나머지 데이터 | 마저 받 | 未收到的数据 | 剩余数据 | 剩余的数据 | 残りのデータ",
          unless:
            "duplicate* | old | stale | previous | new connection | 중복 | 옛 | 이전 연결 | 다음 연결 | 새 연결 | 새로운 연결 | CLOSE_WAIT | CLOSE-WAIT | FIN_WAIT | FIN-WAIT* | 旧 | 新连接 | 古い | before | confus* | 남지 않 | 사라지고 | RST | LINGER | nor"
        ),
        MeaningPattern(
          of: Subjects.timeWait,
          says:
            "data segments the peer sent before its FIN | data the peer sent before its FIN | not arrived yet, can still be received | can still be received and handed to",
          unless: "duplicate* | not to"),
      ],
      says: [
        "TIME_WAIT의 이유: 서버가 보낸 데이터 중 아직 못 받은 것을 마저 받기 위함.",
        "TIME_WAIT exists so that data segments the peer sent before its FIN can still be received.",
      ],
      doesNotSay: [
        "TIME_WAIT의 이유: 서버가 보낸 FIN을 다시 받을 수 있게 하기 위함.",
        "TIME_WAIT exists so that old duplicate segments of the connection die out.",
      ]),
    .claims(
      "half-close-sides",
      [
        MeaningPattern(
          of: Subjects.halfClose,
          says:
            "계속 데이터를 보낼 수 있지만 그 반대는 불가 | 데이터를 보낼 수 있지만 그 반대는 불가 | 먼저 종료를 요청한 쪽은 계속 데이터를 보낼 수 | FIN을 보낸 쪽은 계속 데이터를 보낼 수 | side that sent the FIN can still send | sender of the FIN can still send | neither side can send | neither side may send | both sides can no longer send | no data can be sent in either | 양쪽 모두 데이터를 보낼 수 없 | 양방향 모두 데이터를 보낼 수 없 | 双方都不能发送",
          unless: "ack | 받은 쪽")
      ],
      Right(
        ko: "반쯤 닫힌 연결에서는 FIN을 보낸 쪽만 보내지 못합니다. 상대는 계속 보낼 수 있습니다.", "FIN을 받은 쪽은 계속 보낼 수 있다",
        en: "On a half-closed connection only the side that sent its FIN stops sending; the other goes on.",
        "the side that received the FIN can still send"),
      "RFC 9293 3.6",
      says: [
        "Half-Close 상태에서는 Active는 Passive에 계속 데이터를 보낼 수 있지만 그 반대는 불가능하다.",
        "In a half-closed connection neither side can send data.",
      ],
      doesNotSay: [
        "Half-Close 상태에서는 Passive가 Active에 계속 데이터를 보낼 수 있다.",
        "In a half-closed connection the side that received the FIN can still send.",
      ]),
    .widening(
      "keep-alive-default",
      [
        MeaningPattern(
          of: Subjects.keepAlive,
          says:
            "on every TCP connection by default | enabled on every | enabled by default | on by default | active by default | turned on by default | default is on | always on | always enabled | mandatory | 기본적으로 켜 | 기본으로 켜 | 기본적으로 활성 | 기본으로 활성 | 기본 활성화 | 항상 켜져 | 항상 활성 | 모든 연결에서 켜 | 默认开启 | 默认启用 | 默认打开 | デフォルトで有効",
          unless:
            "HTTP | HTTPS | HTTP/1.1 | header | nginx | proxy | server | MQTT | WebSocket | gRPC | client | agent | pool | 서버 | 헤더 | 프록시 | 请求 | Node | Nodejs | 라이브러리 | library | Redis | SSH | Kubernetes | off"
        )
      ],
      says: [
        "TCP keep-alive는 모든 연결에서 기본적으로 활성화된다.", "Keepalive: enabled on every TCP connection by default.",
      ],
      doesNotSay: ["TCP keep-alive는 기본적으로 꺼져 있고, 켤 수 있다.", "Keepalive: not enabled by default."]),
    .claims(
      "lifetime-names",
      [
        MeaningPattern(
          of: "MSL",
          says:
            "maximum segment length | maximum segment size | max segment size | max segment length | 최대 세그먼트 크기 | 최대 세그먼트 길이 | 最大报文段长度 | 最大报文长度",
          unless: "MSS"),
        MeaningPattern(
          of: "MSS",
          says: "maximum segment lifetime | max segment lifetime | 최대 세그먼트 수명 | 최대 세그먼트 생존 | 报文最大生存",
          unless: "MSL"),
      ],
      Right(
        ko: "MSL은 세그먼트가 네트워크에 머물 수 있는 최대 시간이고, MSS는 최대 세그먼트 크기입니다.", "MSL: 최대 세그먼트 수명, MSS: 최대 세그먼트 크기",
        en: "The MSL is the maximum segment lifetime, the MSS the maximum segment size.",
        "MSL: lifetime; MSS: size"),
      "RFC 9293 4",
      says: ["MSL은 최대 세그먼트 크기를 뜻한다.", "MSL (Maximum Segment Length)"],
      doesNotSay: ["MSL은 최대 세그먼트 수명을 뜻한다.", "MSL (Maximum Segment Lifetime)"]),
    .widening(
      "close-wait-can-send",
      [
        MeaningPattern(
          of:
            "FIN을 받았으므로 | FIN을 받으면 | FIN을 받은 쪽은 | FIN을 받은 쪽이 | FIN을 받은 측은 | FIN을 받은 후 | FIN을 받은 뒤 | FIN을 수신한 쪽은 | FIN을 수신한 측은 | FIN을 수신하면 | after receiving a FIN | after receiving the FIN | once it has received a FIN | having received a FIN | having received the FIN | side that received the FIN | side that receives the FIN | 收到 FIN 后 | 收到 FIN 的一方",
          says:
            "데이터를 보낼 수 없 | 더 이상 보낼 수 없 | 데이터를 전송할 수 없 | 데이터를 보내지 못 | cannot send | can no longer send | may not send | must not send | cant send | 不能再发送 | 不能发送 | 无法再发送",
          unless: "상대 | 클라이언트는 | 보낸 쪽은 | FIN-WAIT* | both | its own FIN | 자신의 FIN | peer cannot | TIME-WAIT")
      ],
      says: [
        "FIN을 받았으므로 서버는 더 이상 데이터를 보낼 수 없습니다.", "After receiving the FIN the server can no longer send data.",
      ],
      doesNotSay: [
        "FIN을 받았지만 서버는 아직 데이터를 보낼 수 있습니다.", "After receiving the FIN the server can still send data.",
      ]),
    .widening(
      "close-wait-can-send",
      [
        MeaningPattern(
          of:
            "서버는 | 서버가 | 수신 측은 | 수신측은 | 수동 종료 쪽은 | server | passive closer | CLOSE-WAIT | CLOSE_WAIT",
          says: WordClass.each(
            "보낼 데이터가 남아 있어도 | 보낼 데이터가 남아 있더라도 | 데이터가 남아 있어도 | 데이터가 남아 있더라도 | 아직 보낼 데이터가 있어도 | even if it still has data | even if it has data left | even though it still has data | even with data left",
            "~ 보낼 수 없 | ~ 전송할 수 없 | ~ 보내지 못 | ~ 전송하지 못 | ~ can no longer send | ~ cannot send | ~ may not send | ~ must not send"
          ),
          unless: "RST | reset | window | 윈도 | LAST-ACK | LAST_ACK | FIN을 보낸 | after its FIN | TIME-WAIT",
          titled: false)
      ],
      says: [
        "2. 서버는 FIN에 ACK로 답한다. 이때부터 서버는 보낼 데이터가 남아 있어도 더 이상 전송할 수 없다.",
        "From the ACK on the server can send nothing: even if it still has data, it can no longer send.",
      ],
      doesNotSay: [
        "2. 서버는 FIN에 ACK로 답한다. 서버는 보낼 데이터가 남아 있으면 계속 전송할 수 있다.",
        "From the ACK on the server may go on: even if it is asked to close, it can still send.",
      ]),
  ]
}
