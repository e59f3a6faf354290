import TCP

extension MeaningRule {
  /// Which of two siblings it is: flow or congestion control, the smaller or the larger window, on or off.
  static let relationsOfContrasts: [MeaningRule] = [
    .widening(
      "flow-is-not-congestion",
      [
        MeaningPattern(
          of: "흐름 제어는 | 흐름 제어가 | flow control",
          says:
            "라우터를 포함 | 라우터까지 포함 | 보다 넓은 관점 | 더 넓은 관점 | 네트워크 전체의 | deals with routers | hosts and routers | whole network | entire network",
          unless: "혼잡 제어 | congestion | 않 | 아니 | 달리 | not | without | unlike", titled: false),
        MeaningPattern(
          of: "혼잡 제어는 | 혼잡 제어가 | congestion control",
          says:
            "송신측과 수신측 사이의 전송 속도 | 송신측과 수신측의 데이터 처리 속도 차이 | 송신측과 수신측의 처리 속도 차이 | 송신 측과 수신 측의 데이터 처리 속도 차이 | 송수신 측의 데이터 처리 속도 차이 | 송신자와 수신자의 속도 차이 | match the senders rate to the receivers | matches the senders rate to the receivers | match the sender's rate against the receiver's",
          unless: "흐름 제어 | flow | 않 | 아니 | 달리 | 뿐 | not | unlike", titled: false),
        MeaningPattern(
          "rate control mechanism also known as congestion control | speed matching service congestion control",
          "receiver | receiving", unless: "network | flow"),
      ],
      says: [
        "흐름 제어는 호스트와 라우터를 포함한 넓은 관점의 전송 문제를 다룬다.",
        "혼잡 제어는 송신측과 수신측의 데이터 처리 속도 차이를 해결한다.",
        "Flow control deals with routers on the way.",
      ],
      doesNotSay: [
        "혼잡 제어는 호스트와 라우터를 포함한 넓은 관점의 전송 문제를 다룬다.",
        "흐름 제어는 송신측과 수신측의 데이터 처리 속도 차이를 해결한다.",
        "Congestion control deals with routers on the way.",
      ]),
    .widening(
      "send-window",
      [
        MeaningPattern(
          "max 수신 윈도우 혼잡 윈도우 | max 혼잡 윈도우 수신 윈도우 | max cwnd rwnd | max rwnd cwnd | max cwnd awnd | max awnd cwnd | max text cwnd text rwnd | max text rwnd text cwnd | max congestion window receive window | max rwnd 혼잡 윈도우",
          unless: "not | 아니 | 않 | min"),
        MeaningPattern(
          "윈도우 | window",
          "윈도우가 클수록 적은 | 윈도우 크기가 클수록 적은 | 윈도우가 커지면 적은 | larger the window the fewer | larger window fewer | increased then fewer | increases then fewer | larger window means fewer | larger window lets fewer | larger window allows fewer",
          unless: "ACK를 적 | acks | acknowledgments | acknowledgements | 않 | not"),
      ],
      says: [
        "전송량 <= max(수신 윈도우, 혼잡 윈도우)", "If the window size is increased then fewer packets can be sent.",
      ],
      doesNotSay: [
        "전송량 <= min(수신 윈도우, 혼잡 윈도우)", "If the window size is increased then more packets can be sent.",
      ]),
    .widening(
      "tcp-layer",
      [
        MeaningPattern(
          "TCP operates at layer three | TCP operates at layer 3 | TCP is a layer 3 | TCP is a layer three | TCP works at layer 3 | TCP works at layer three | TCP operates on layer 3 | TCP는 3계층 프로토콜 | TCP는 3계층에서 | UDP는 3계층",
          unless: "not | IP | 아니 | 않 | TCP/IP 모델 | TCP/IP model")
      ],
      says: ["TCP는 3계층 프로토콜이다.", "TCP operates at layer three of the OSI model."],
      doesNotSay: ["TCP는 4계층 프로토콜이다.", "TCP operates at layer four of the OSI model."]),
    .widening(
      "stream-has-no-messages",
      [
        MeaningPattern(
          "byte stream | stream-oriented | stream oriented | 바이트 스트림 | 스트림 지향",
          "boundaries are preserved | boundaries are entirely preserved | boundaries are kept | preserves message boundaries | preserves the message boundaries | keeps message boundaries | 경계를 보존한다 | 경계를 유지한다 | 경계가 유지된다 | 경계가 보존된다 | 메시지 경계를 보존하는",
          unless: "UDP | not | never | no | 않 | 없 | 아니 | datagram* | SCTP")
      ],
      says: ["바이트 스트림이라 메시지의 경계가 유지된다.", "A byte stream: write boundaries are entirely preserved."],
      doesNotSay: [
        "바이트 스트림이라 메시지의 경계가 유지되지 않는다.", "A byte stream: write boundaries are not preserved.",
      ]),
    .widening(
      "half-close-sides",
      [
        MeaningPattern(
          "half-close | half close | half closed | 반닫힘 | 반 닫힘 | 하프 클로즈",
          "stop receiving while continuing to | stops receiving but can still send | stops receiving while it still sends | no longer receives but can still send | 더 받지 않고 보내기만 | 수신을 끝내고 송신만 | 수신을 중단하고 송신은",
          unless: "not | 않는다 | 아니 | SHUT_RD | shutdown")
      ],
      says: [
        "half-close는 수신을 끝내고 송신만 하는 상태이다.",
        "Half-close lets a peer stop receiving while continuing to transmit.",
      ],
      doesNotSay: [
        "half-close는 송신을 끝내고 수신만 하는 상태이다.",
        "Half-close lets a peer stop transmitting while continuing to receive.",
      ]),
    .widening(
      "bit-off",
      [
        MeaningPattern(
          "ACK", "1이면 | 1일 때 | 1인 경우", "응답 번호를 무시 | 응답 번호 필드를 무시 | 승인 번호 필드를 무시 | 승인 번호를 무시 | 번호 필드를 무시",
          unless: "0이면 | 0일 | 0인 | 않 | 아니")
      ],
      says: ["ACK가 1이면 확인 응답 번호 필드를 무시한다."], doesNotSay: ["ACK가 0이면 확인 응답 번호 필드를 무시한다."]),
  ]
}
