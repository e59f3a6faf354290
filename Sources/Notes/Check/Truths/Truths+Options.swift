import TCP

extension MeaningRule {
  /// What options, timers and pointers of the header do, and what never happens to them.
  static let truthsOfOptions: [MeaningRule] = [
    .widening(
      "window-scale-anywhere",
      [
        MeaningPattern(
          "윈도우 스케일 | 윈도 스케일 | 스케일 값 | 스케일 팩터 | 시프트 값 | 시프트 카운트 | window scale | scale factor | scaling factor | shift count | shift value | wscale",
          "연결 중간 | 연결 도중 | 연결 중에 | 통신 중에 | 통신 도중 | 전송 중에 | 데이터를 주고받는 중 | 언제든 | 아무 때나 | 일반 ACK | at any time | any time during | mid connection | in the middle of the connection | during the connection | later in the connection | in any later segment",
          "바꿀 수 | 변경할 수 | 변경된다 | 바뀔 수 | 다시 알릴 | 새로 알릴 | 다시 알린 | 새 시프트 | 새 스케일 | 조정할 수 | 다시 정할 | 다시 협상 | be changed | may change | can change | be updated | renegotiat* | a new shift | a new scale | be announced again | be adjusted",
          unless: "없 | 않 | 못 | 고정 | not | cannot | never | only in | only on | fixed | 아니")
      ],
      says: [
        "윈도우 스케일 값은 연결 도중에 언제든 바꿀 수 있다.", "버퍼가 커지면 연결 중간에 일반 ACK로 새 시프트 값을 보낸다.",
        "The window scale factor can be changed at any time during the connection.",
      ],
      doesNotSay: [
        "윈도우 스케일 값은 연결 도중에 바꿀 수 없다.", "윈도우 크기는 연결 도중에 언제든 바꿀 수 있다.",
        "The window scale factor cannot be changed during the connection.",
        "The window can be changed at any time during the connection.",
      ]),
    .widening(
      "scale-and-syn-window",
      [
        .untruth(
          of:
            "SYN 세그먼트의 윈도우 | SYN 패킷의 윈도우 | SYN의 윈도우 | SYN에 적힌 | SYN 세그먼트에 적힌 | SYN 패킷에 적힌 | SYN에 실린 윈도우 | window in the SYN | window of the SYN | window in a SYN | window of a SYN | windows of SYN | window field of the SYN | window field of a SYN | SYNs window",
          not:
            "곱하 | 곱해 | 곱한 | 곱합 | 스케일을 적용 | 스케일이 적용 | is scaled | are scaled | multipl* | is shifted | must be scaled",
          unless:
            "않 | 없 | 안 | 말 | 제외 | 빼고 | not | never | nor | except | unscaled | 이후 | after the handshake | later"
        )
      ],
      says: [
        "SYN 세그먼트에 적힌 윈도우에도 128을 곱해서 읽는다.", "The window in the SYN is scaled too.",
      ],
      doesNotSay: [
        "SYN 세그먼트에 적힌 윈도우에는 곱하지 않는다.", "SYN에 실린 스케일 값을 이후의 윈도우에 곱한다.",
        "The window in the SYN is never scaled.",
      ]),
    .widening(
      "keep-alive-default",
      [
        .untruth(
          of: "keep-alive | keepalive | keepalives | keep-alives | 킵얼라이브 | 킵 얼라이브 | 생존 확인",
          not:
            "처음부터 켜져 | 처음부터 활성 | 기본으로 켜져 | 자동으로 켜져 | 모든 연결에 켜져 | 모든 연결에서 켜져 | 모든 연결에서 동작 | 끄지 않는 한 | 따로 끄지 않으면 | 별도 설정 없이도 | 설정하지 않아도 | on all connections unless | on every connection unless | unless the application opts out | unless it opts out | unless the application turns it off | unless it is turned off | unless it is switched off | unless disabled | without any setting",
          unless: "HTTP | nginx | 헤더 | header | 서버 설정 | proxy | 프록시 | 않다 | not the case | 아니다"),
        .untruth(
          of: "probes | 프로브",
          not: "on all connections unless | on every connection unless | 모든 연결에서 기본",
          with: "silence | silent | idle | two hours | 2 hours | 조용 | 유휴 | 두 시간 | 2시간",
          unless: "window | 윈도 | not | 않"),
      ],
      says: [
        "TCP 킵얼라이브는 모든 연결에 처음부터 켜져 있고 끄고 싶을 때만 끈다.",
        "Keep-alive runs on all connections unless the application opts out.",
        "Hosts send probes after two hours of silence on all connections unless the application opts out.",
      ],
      doesNotSay: [
        "TCP 킵얼라이브는 처음부터 꺼져 있고 쓰고 싶을 때만 켠다.",
        "Keep-alive is off unless the application turns it on.",
        "Hosts send probes only on connections whose application asked for them.",
      ]),
    .widening(
      "urgent-pointer",
      [
        .untruth(
          of: "긴급 포인터 | urgent pointer | 紧急指针",
          not: WordClass.any(
            "길이가 적 | 길이를 나타 | 길이를 담 | 길이를 뜻 | 길이를 알 | 크기를 나타 | 크기가 적 | 크기를 알 | 몇 바이트인지 | 바이트 수를 나타 | 바이트 수가 적 | 长度",
            WordClass.each(
              "length of the | size of the | number of | how many | how long",
              "urgent data | urgent bytes | bytes are urgent")),
          unless:
            "오프셋 | 위치 | 끝 | 마지막 | 번째 | 아니 | 않 | offset | position | where | last | end of | not | 位置 | 末尾"),
        MeaningPattern(
          "urgent data | 긴급 데이터",
          "separate connection | second connection | another connection | connection of its own | 별도의 연결 | 별도 연결 | 다른 연결 | 연결을 하나 더",
          unless: "not | no | never | myth | FTP | 않 | 아니 | 없 | 같은 연결 | same connection"),
      ],
      says: [
        "긴급 포인터는 긴급 데이터의 길이를 나타낸다.", "긴급 포인터에는 긴급 데이터가 몇 바이트인지 그 길이가 적힌다.",
        "The urgent pointer holds the length of the urgent data.",
        "The receiver reads urgent data on a separate connection.",
        "긴급 데이터는 별도의 연결로 받는다.",
      ],
      doesNotSay: [
        "긴급 포인터는 긴급 데이터의 끝을 가리키는 오프셋이며 길이가 아니다.",
        "The urgent pointer is an offset to where the urgent data ends.",
        "Urgent data travel in the same stream, not on a separate connection.",
        "긴급 데이터는 별도의 연결이 아니라 같은 흐름으로 온다.",
      ]),
    .widening(
      "push-boundary",
      [
        .untruth(
          of: "PSH | PUSH",
          not:
            "메시지 하나 | 메시지 1개 | 하나의 메시지 | 한 메시지 | 메시지 단위 | 메시지가 끝 | 메시지가 여기까지 | 메시지를 구분 | recv를 끊 | one message | a whole message | one record | each message | message by message | messages apart | frames messages",
          unless: "아니 | 않 | 없 | 못 | 안 | not | no | never | cannot | myth | 오해 | 때문에 | 응용 계층 | 상위")
      ],
      says: [
        "PSH가 켜진 세그먼트까지가 메시지 하나이다.", "A receiver knows by PSH where one message ends.",
      ],
      doesNotSay: [
        "PSH가 켜졌다고 거기까지가 메시지 하나인 것은 아니다.", "PSH does not tell where one message ends.",
      ]),
    .widening(
      "isn-start",
      [
        MeaningPattern(
          "ISN | ISNs | 초기 순서 번호 | 초기 시퀀스 번호 | initial sequence number | initial sequence numbers",
          "모든 연결 | 연결마다 | 매번 | every connection | all connections | each connection | every new connection",
          "0으로 둔 | 0으로 두어 | 0으로 둡 | 0으로 설정 | 0으로 정 | 0으로 시작 | 0부터 시작 | 1로 시작 | 1부터 시작 | 0으로 초기화 | set to 0 | set to zero | starts at 0 | starts at zero | start at 0 | start at zero | start from 0",
          unless:
            "않 | 아니 | 상대 | 과거 | 예전 | 옛 | 만약 | 다면 | 하면 | 위험 | not | never | relative | if | would | used to | early | wireshark | 와이어샤크 | 예측"
        )
      ],
      says: [
        "요즘 운영체제는 모든 연결의 ISN을 0으로 두어 이 문제를 피한다.", "On every connection the ISN starts at zero.",
      ],
      doesNotSay: [
        "요즘 운영체제는 연결마다 ISN을 예측할 수 없게 고른다.", "모든 연결의 ISN을 0으로 둔다면 위험하다.",
        "On every connection the ISN is chosen anew and never starts at zero.",
      ]),
    .widening(
      "delayed-ack",
      [
        MeaningPattern(
          "has to send | have to send | must send | is required to send",
          "one ack for each | one ack for every | one ack per | an ack for each | an ack for every | an ack per",
          unless:
            "every second | two | would | not | need not | never | unless | if | without delayed | quick | stop-and-wait"
        ),
        MeaningPattern(
          "반드시 | 무조건 | 꼭", "ACK | 확인 응답",
          "세그먼트마다 하나씩 | 세그먼트 하나마다 하나 | 세그먼트 하나에 ACK 하나 | 세그먼트당 ACK 하나 | 세그먼트마다 ACK를 하나",
          unless: "두 세그먼트 | 두 개 | 않 | 없 | 아니 | 정지 | 경우 | 면"),
      ],
      says: [
        "A receiver has to send one ACK for each data segment.", "수신자는 반드시 데이터 세그먼트마다 하나씩 ACK를 보내야 한다.",
      ],
      doesNotSay: [
        "A receiver need not send one ACK for each data segment.", "수신자는 두 세그먼트마다 하나씩 ACK를 보내도 된다.",
      ]),
    MeaningRule(
      "send-only-copies", by: .unproven,
      [
        .untruth(
          of: "send() | write() | sendmsg() | send가 | write가 | send 호출",
          not:
            "상대 프로그램이 | 상대가 받았다 | 상대가 읽었다 | 상대에게 도착했다 | 상대에게 전달되었다 | 상대방이 받았다 | 상대방에게 도착했다 | 상대방이 읽었다 | 수신자가 받았다 | 수신 측이 받았다 | peer has received | peer has read | peer received | peer got | other side has received | other side has read | other side received | receiver has received | reached the peer | arrived at the peer",
          with: "돌려주 | 반환 | 리턴 | 성공 | returns | returned | succeeds | success*",
          unless: "아니 | 않 | 없 | 보장 | not | no | never | doesnt | means only | nothing | does nothing | 뿐")
      ],
      message: Bilingual(
        ko: "send()가 돌아온 것은 데이터가 내 커널의 송신 버퍼에 들어갔다는 뜻일 뿐입니다. 상대가 받았는지는 알 수 없습니다.",
        en:
          "That send() returns only means that the data are in one's own kernel; whether the peer has them is not known."
      ),
      expected: Bilingual(ko: "송신 버퍼에 복사되었다.", en: "copied into the send buffer"),
      reference: "RFC 9293 3.9.1.2",
      says: [
        "send()가 5를 돌려주면 상대 프로그램이 5바이트를 읽었다는 뜻이다.",
        "When send() returns 5, the peer has received five bytes.",
      ],
      doesNotSay: [
        "send()가 5를 돌려줘도 상대 프로그램이 5바이트를 읽었다는 뜻은 아니다.",
        "That send() returns 5 does not mean that the peer has received five bytes.",
      ]),
  ]
}
