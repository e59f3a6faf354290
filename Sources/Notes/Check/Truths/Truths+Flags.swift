import TCP

extension MeaningRule {
  /// What a flag says.
  static let truthsOfFlags: [MeaningRule] = [
    .widening(
      "flag-work",
      [
        MeaningPattern(
          told: "SYN | SYN flag | SYN bit | SYN 플래그 | SYN 비트",
          does: "synchroni* | sync | set | 동기화 | 맞추 | 맞춘",
          "port number | port numbers | initial port | ports | ACK numbers | window size | window sizes | clocks | 포트 번호 | 포트번호 | 시계 | 윈도우 크기",
          unless: "sequence | 시퀀스 | 순서 번호 | not | 않 | 아니 | source port | scan* | 스캔 | MSS | option",
          headed: true),
        MeaningPattern(
          told: "FIN | FIN flag | FIN bit | FIN 플래그 | FIN 비트",
          does: WordClass.any(
            WordClass.each(
              "receiver has | receiver can | receiver is",
              "no more room | finished receiving | no more to receive | unable to receive | done receiving | not able to receive"
            ),
            "no more data to receive | no more room for data | has received all | has finished receiving | buffer is full | 데이터 수신을 완료 | 데이터를 모두 받았 | 데이터를 다 받았 | 더 이상 받을 데이터가 없 | 받을 데이터가 없 | 더 이상 수신할 데이터가 없 | 수신을 완료했음 | 수신을 마쳤음 | 더 이상 받지 않"
          ),
          unless: "no more data to send | finished sending | 보낼 | 송신 | not | 않는 것 | 아니 | ACK | 상대방이 | peer",
          headed: true),
        MeaningPattern(
          told: "URG | URG flag | URG bit | URG 플래그 | URG 비트",
          does:
            "urgent pointer is not valid | no urgent data | not urgent | 긴급하지 않은 | 긴급 데이터가 없 | 긴급 포인터가 무효 | 긴급 포인터를 무시 | normal data",
          unless: "0이면 | if 0 | = 0 | 0일 | not set | 설정되지", headed: true),
        .untruth(
          of: "acknowledgement flag | acknowledgment flag | ACK flag | ACK 플래그 | ACK bit | ACK 비트",
          not: WordClass.each(
            "sequence number field | 시퀀스 번호 필드 | 순서 번호 필드 | urgent pointer field | window field",
            "needs | need | is valid | is significant | has to be | must be | should be | 가 유효 | 를 확인해야 | 를 봐야 | is meaningful"
          ),
          unless: "acknowledgment number | acknowledgement number | SYN | URG | not | 않 | 아니"),
        MeaningPattern(
          told: "ACK | ACK flag | ACK bit | ACK 플래그 | ACK 비트 | acknowledgement flag | acknowledgment flag",
          does:
            "sequence number field | sequence number needs | sequence number is valid | sequence number is meaningful | 시퀀스 번호 필드 | 순서 번호 필드 | 시퀀스 번호가 유효 | 순서 번호가 유효 | window field is valid | 윈도우 필드가 유효 | urgent pointer",
          unless:
            "acknowledgment number | acknowledgement number | ack number | 확인 응답 번호 | 확인응답 번호 | 확인 번호 | 승인 번호 | 응답 번호 | ACK 번호 | SYN | not | 않 | 아니 | expect* | + 1 | next | received | copies | 받은 | 다음",
          headed: true),
      ],
      says: [
        "**SYN**: Synchronize port numbers", "**SYN**: used to set the initial port number.",
        "**FIN**: The receiver has no more room for data.", "FIN : 수신자가 데이터 수신을 완료했음을 나타낸다.",
        "ACK: if it is set, the sequence number field needs to be examined.",
        "(b) The acknowledgment flag: where it is set, the sequence number field is valid.",
      ],
      doesNotSay: [
        "**SYN**: Synchronize sequence numbers", "**FIN**: The sender has no more data to send.",
        "FIN : 송신자가 데이터 전송을 완료했음을 나타낸다.",
        "ACK: if it is set, the acknowledgment number field needs to be examined.",
      ]),
    .widening(
      "reset-is-no-farewell",
      [
        MeaningPattern(
          told: "RST | RST flag | RST bit | RST 플래그 | RST 비트 | reset flag",
          does:
            "close the connection gracefully | gracefully close* | graceful* | orderly | normal* close* | cleanly | 정상적으로 종료 | 정상 종료 | 정상적인 종료 | 정상적인 연결 종료 | 정상적인 세션 연결 끊 | 우아하게 | 통신을 처음으로 개시 | 통신을 개시 | 연결을 개시 | 연결을 시작 | 연결을 요청 | 연결을 맺 | 연결을 수립 | starts a connection | opens a connection | initiates a connection | establish a connection | start a connection | initiate a connection",
          unless:
            "not | without | FIN | never | 않 | 아니 | 비정상 | bina | abnormal* | unlike | rather | instead | 못 | 없이 | abort* | 거부 | 강제 | 재설정 | 다시 | re-* | again | reject* | refus* | un* | attack | 공격 | 끊고 | 응답 | SYN | 비 정상",
          headed: true)
      ],
      says: ["RST: used to close the connection gracefully", "RST: 통신을 처음으로 개시함"],
      doesNotSay: ["RST: aborts the connection, not a graceful close", "RST: 통신을 강제로 해제함"]),
    .widening(
      "reset-acknowledged",
      [
        MeaningPattern(
          Subjects.reset + " | RST flag | enforced | forceful* | 강제 종료",
          "always an ACK packet | always an ACK | RST is acknowledged | RST must be acknowledged | answered with an ACK | ACK is sent in return | RST는 ACK로 응답 | RST에 대한 ACK를 기다 | RST에 대해 ACK를 보내야",
          unless: "no ack | not | never | without | 않 | 없 | 아니 | challenge | SYN | FIN | window | 5961 | 면")
      ],
      says: ["For a RST there is always an ACK packet sent in return.", "RST에 대한 ACK를 기다려야 한다."],
      doesNotSay: ["For a RST there is no ACK packet sent in return.", "RST에 대한 ACK는 기다리지 않는다."]),
  ]
}
