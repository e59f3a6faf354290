import TCP

extension MeaningRule {
  /// What is answered by whom, and what a segment may still bring.
  static let truthsOfReplies: [MeaningRule] = [
    .widening(
      "third-segment-data",
      [
        .untruth(
          of: lastOfOpening,
          not: WordClass.any(
            WordClass.each(
              "cannot | can not | cant | must not | may not | never | is not allowed to | not allowed to | does not ever",
              "carry data | carry any data | carry payload | carry a payload | contain data | contain any data | contain payload | contains data | contains any data | contains payload | contains a payload | carries data | carries any data | carries payload | hold data | hold any data | include data | include any data | have a payload | bring data"
            ),
            WordClass.each(
              "데이터를 | 데이터는 | 데이터가 | 페이로드를 | 페이로드는 | 데이터를 절대 | 데이터를 함께",
              "실을 수 없 | 담을 수 없 | 실리지 못 | 포함하지 못 | 포함할 수 없 | 포함될 수 없 | 싣지 못 | 담지 못 | 보낼 수 없 | 실으면 안 | 담으면 안")),
          unless:
            "SYN segment | first segment | second | 첫 | 두 번째 | 1단계 | 2단계 | FIN | close | 종료 | TFO | Fast Open | before | until | 전에는 | 전까지 | 아니 | 윈도우가 0 | zero window | pure | 순수",
          titled: false),
        MeaningPattern(
          phrase: WordClass.each(
            "data cannot be sent with | data cant be sent with | data must not be sent with | data cannot be carried in | data may not be sent with | data cannot be sent in | data cannot be put into | no data can be sent with",
            "the third segment | the third ACK | the final ACK of the handshake | the last ACK of the handshake | the last ACK of the three-way | the final ACK of the three-way | the last ACK of the 3-way | the final ACK of the 3-way"
          ), unless: "FIN | close | before | until | TFO | second"),
      ],
      says: [
        "The third segment of the handshake cannot carry any data.",
        "The final ACK of the handshake never contains payload.",
        "Data cannot be sent with the last ACK of the three-way handshake.",
        "3-way handshake의 마지막 ACK에는 데이터를 절대 포함하지 못한다.",
        "## 3-way handshake\n\n3. 전송할 데이터가 있어도 이 단계의 ACK에는 데이터를 실을 수 없다.",
      ],
      doesNotSay: [
        "The third segment of the handshake carries no data here.",
        "Before the last ACK of the handshake a server cannot send data.",
        "SYN 세그먼트에는 데이터를 실을 수 없지만 마지막 ACK에는 실을 수 있다.",
        "3-way handshake의 마지막 ACK에는 데이터를 실을 수 있다.",
      ]),
    .claims(
      "ack-is-not-answered",
      [
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "an ACK | every ACK | each ACK | ACKs | an ACK itself | the ACK itself | ACKs themselves | a pure ACK | pure ACKs | the final ACK | the last ACK | acknowledgments | the ACK packet | the ACK segment",
              "must be acknowledged | must itself be acknowledged | must also be acknowledged | must be ACKed | has to be acknowledged | have to be acknowledged | needs to be acknowledged | need to be acknowledged | is itself acknowledged | are themselves acknowledged | is also acknowledged | are also acknowledged | is acknowledged too | are acknowledged too | is acknowledged by the server | is acknowledged by another ACK | are acknowledged in turn"
            ),
            WordClass.each(
              "acknowledges | acknowledge | acks | confirms ~ receipt of | acknowledged",
              "the clients ACK | the final ACK | the last ACK | the third ACK | the clients final ACK | the clients ACK packet"
            ),
            WordClass.each(
              "pure ACKs included | including pure ACKs | including ACKs | ACKs included | even pure ACKs | even a pure ACK | even the ACKs",
              "must be acknowledged | has to be acknowledged | have to be acknowledged | is acknowledged | are acknowledged | needs to be acknowledged"
            ),
            "an ACK for the final ACK | an ACK for its ACK | an ACK of its ACK | acknowledgment of its ACK | acknowledgment of the final ACK | an ACK for the last ACK | an ACK to the final ACK"
          ),
          unless:
            "not | no | never | neither | cannot | without | would | if | except | FIN | data | SYN | duplicate | FIN+ACK | why | forever | infinite | loop"
        ),
        MeaningPattern(
          phrase: WordClass.any(
            WordClass.each(
              "ACK에 대해서도 | ACK에 대해서도 다시 | ACK에도 | ACK에도 서버가 다시 | ACK에도 상대가 다시 | ACK에도 다시 | ACK도 | 순수 ACK도 | ACK에 대한 | 마지막 ACK에 대해 서버가 | 마지막 ACK에 대해 서버가 다시 | 마지막 ACK에 대해 다시",
              "ACK를 받아야 | ACK을 받아야 | ACK를 보내야 | ACK을 보내야 | ACK를 돌려줘야 | ACK를 돌려주어야 | ACK를 돌려보내야 | ACK를 보내면 | ACK를 보낸다 | ACK를 보내서 | 확인 응답해야 | 확인 응답을 받아야 | 확인응답을 받아야 | 확인 응답이 필요하 | ACK가 필요하 | 상대가 확인 응답해야 | 응답을 받아야 | ACK로 응답 | ACK로 확인"
            ), "클라이언트의 ACK에 응답하면 | 클라이언트의 ACK에 서버가 응답 | 클라이언트의 ACK에 대해 서버가 응답 | 클라이언트의 ACK에 ACK"),
          unless:
            "않 | 필요 없 | 필요가 없 | 필요는 없 | 없다 | 없음 | 아니 | 불필요 | 못한 | 무한 | 끝없 | 왜 | 만약 | 다면 | SYN | FIN | 데이터 | RST | 요청 | 중복 | 유실"
        ),
      ],
      Right(
        ko: "ACK에는 답하지 않습니다. SYN, FIN이나 데이터가 실린 세그먼트만 확인 응답을 받습니다.", "ACK에는 ACK를 보내지 않는다",
        en: "An ACK is not answered: only segments with SYN, FIN or data are acknowledged.",
        "an ACK is not acknowledged"),
      "RFC 9293 3.4",
      says: [
        "An ACK must be acknowledged too.", "Every segment, pure ACKs included, must be acknowledged.",
        "이 ACK에도 서버가 다시 ACK를 돌려줘야 한다.",
        "Once the server acknowledges the client's ACK packet, it is open.",
        "The client waits for an ACK for the final ACK.",
        "상대가 받았는지 알 수 없으므로 ACK에 대해서도 ACK를 받아야 한다.", "서버가 클라이언트의 ACK에 응답하면 연결이 수립된다.",
      ],
      doesNotSay: [
        "An ACK need not be acknowledged.", "Once the server acknowledges the client's SYN, it waits.",
        "If every ACK had to be acknowledged, it would never end.",
        "ACK에 대해서는 ACK를 보내지 않는다.", "ACK에 대해서도 ACK를 보내야 한다면 끝없이 주고받게 된다.",
        "서버가 클라이언트의 SYN에 응답하면 SYN-RECEIVED가 된다.",
      ]),
    .widening(
      "reset-acknowledged",
      [
        .untruth(
          of: Subjects.reset + " | RST 플래그를 1로",
          not: WordClass.any(
            WordClass.each(
              "ACK | ACK packet | ACK segment | acknowledgment | acknowledgement",
              "is sent in return | is returned | is sent back | is sent in reply | is sent in response | comes back | is expected in return"
            ),
            WordClass.each(
              "waits for | awaits | wait for | must wait for | has to wait for | replies with | responds with | answers with",
              "an ACK | the ACK | the peers ACK | its ACK | an acknowledgment | the peers acknowledgment | the others ACK | an acknowledgement"
            ),
            WordClass.each(
              "상대의 ACK를 | 상대방의 ACK를 | 상대의 ACK을 | 상대방의 ACK을 | 상대의 확인 응답을 | 상대방의 확인 응답을 | 그에 대한 ACK를",
              "기다리면 | 기다린다 | 기다려야 | 기다렸다가 | 기다리고 | 받아야 | 받고 나서 | 기다린 뒤 | 기다린 후 | 기다림")
          ),
          unless:
            "SYN | FIN | not | no | never | without | instead | challenge | if | timeout | does not | 않 | 없 | 아니 | 못 | 대신 | 도전 | ignored",
          ordered: true),
        MeaningPattern(
          of: "RST | RST packet | RST segment | reset packet",
          says: WordClass.each(
            "ACK | ACK packet | ACK segment | acknowledgment | acknowledgement",
            "is sent in return | is sent back | is sent in reply | is sent in response | comes back"),
          unless:
            "SYN | FIN | not | no | never | without | instead | challenge | if | timeout | port | scan | in response to"
        ),
      ],
      says: [
        "Only one packet is sent, the RST packet with a number. An ACK packet is sent in return.",
        "## RST\n\nOnly one packet is sent, the RST packet. An ACK packet is sent in return.",
        "After the RST the host waits for the peer's acknowledgment.",
        "빨리 끝내야 하면 RST 플래그를 1로 설정해 보내고 상대의 ACK을 기다리면 된다.",
      ],
      doesNotSay: [
        "Only one packet is sent, the RST packet with a number. No ACK packet is sent in return.",
        "## RST\n\nOnly one packet is sent, the RST packet. No ACK packet is sent in return.",
        "After the RST the host does not wait for the peer's acknowledgment.",
        "빨리 끝내야 하면 RST 플래그를 1로 설정해 보내고 상대의 ACK을 기다리지 않는다.",
      ]),
    .widening(
      "time-wait-purpose",
      [
        MeaningPattern(
          phrase: WordClass.each(
            "TIME-WAIT side | TIME-WAIT host | TIME-WAIT end | TIME_WAIT side | TIME_WAIT host | TIME_WAIT end | TIME_WAIT client | host in TIME-WAIT | side in TIME-WAIT | socket in TIME-WAIT | end in TIME-WAIT | host in TIME_WAIT | side in TIME_WAIT | socket in TIME_WAIT | end in TIME_WAIT | client in TIME_WAIT | client in TIME-WAIT",
            "retransmits its FIN | retransmits its own FIN | retransmits the FIN | will retransmit its FIN | will retransmit its own FIN | will retransmit the FIN | can retransmit its FIN | can retransmit its own FIN | can retransmit the FIN | must retransmit its FIN | resends its FIN | resends its own FIN | resends the FIN | will resend its FIN | will resend its own FIN | will resend the FIN | can resend its FIN | can resend the FIN | sends its FIN again | sends the FIN again | will send its FIN again"
          ), unless: "not | never | so that | peer"),
        MeaningPattern(
          of: "TIME-WAIT | TIME_WAIT | TIME WAIT | TIMEWAIT",
          says: WordClass.each(
            "so that it can | so it can | so as to | in order to | to be able to | ready to",
            "resend its FIN | resend its own FIN | resend the FIN | retransmit its FIN | retransmit its own FIN | retransmit the FIN | send its FIN again | send the FIN again"
          ), unless: "not | never | peer | server can | other side | LAST-ACK | LAST_ACK"),
        MeaningPattern(
          of: "TIME-WAIT | TIME_WAIT | TIME WAIT | TIMEWAIT",
          says: WordClass.any(
            WordClass.each(
              "자신의 | 자기 | 자신이 보낸 | 본인의",
              "FIN을 재전송하기 | FIN을 다시 보내기 | FIN을 다시 전송하기 | FIN을 재전송할 수 | FIN을 다시 보낼 수 | FIN을 재전송한 | FIN을 다시 보낸"),
            WordClass.each(
              "TIME_WAIT 쪽이 | TIME_WAIT 쪽에서 | TIME_WAIT인 쪽이 | TIME_WAIT 상태의 호스트가 | TIME_WAIT 상태인 쪽이 | TIME-WAIT 쪽이",
              "FIN을 다시 보 | FIN을 재전송 | 자신의 FIN을 다시 | 자신의 FIN을 재전송")),
          unless: "않 | 아니 | 없 | 상대 | 서버가 | 서버는 | 수신자 | 패시브 | LAST_ACK | LAST-ACK | 수동"),
      ],
      says: [
        "If the final ACK is lost, the `TIME_WAIT` side will retransmit its own FIN.",
        "The client stays in TIME_WAIT so that it can resend its FIN if the last ACK gets lost.",
        "클라이언트는 마지막 ACK가 유실되면 자신의 FIN을 재전송하기 위해 TIME_WAIT에서 기다린다.",
      ],
      doesNotSay: [
        "If the final ACK is lost, the peer of the `TIME_WAIT` side will retransmit its own FIN.",
        "The client stays in TIME_WAIT so that it can resend its ACK if the server sends the FIN again.",
        "마지막 ACK가 유실되면 상대가 자신의 FIN을 재전송하므로 TIME_WAIT에서 기다린다.",
      ]),
    .widening(
      "close-wait-can-send",
      [
        .untruth(
          of:
            "CLOSE-WAIT | CLOSE_WAIT | CLOSE WAIT | received the FIN | FIN has been received | FIN을 받은 서버 | FIN을 받은 쪽",
          not: WordClass.any(
            "discards what it still has | discard whatever it still has | discards the data it still has | discard the data it still has | must discard the remaining data | throws away the data it still has | even if there is data left it cannot be sent | even if there is data left it cant be sent | remaining data cannot be sent | remaining data cant be sent | remaining data can no longer be sent",
            WordClass.each(
              "데이터가 남아 있어도 | 데이터가 남아있어도 | 남은 데이터가 있어도 | 보낼 데이터가 있어도 | 남은 데이터는 | 남아 있는 데이터는",
              "보낼 수 없 | 더 이상 보낼 수 없 | 더는 보낼 수 없 | 전송할 수 없 | 더 이상 전송할 수 없 | 보내지 못 | 버린다 | 버려진다")),
          unless: "not true | RST | myth | peer | 상대는 | 상대방은 | 오해 | 아니 | FIN-WAIT | TIME-WAIT | LAST-ACK를 보낸",
          ordered: true)
      ],
      says: [
        "Having received the FIN, the server must discard whatever it still has to send.",
        "CLOSE_WAIT: the FIN has come, remaining data can no longer be sent.",
        "| 상태 | 설명 |\n|---|---|\n| CLOSE_WAIT | 남은 데이터가 있어도 더 이상 보낼 수 없다 |",
      ],
      doesNotSay: [
        "Having received the FIN, the server may send whatever it still has to send.",
        "CLOSE_WAIT: the FIN has come, remaining data can still be sent.",
        "| 상태 | 설명 |\n|---|---|\n| CLOSE_WAIT | 남은 데이터가 있으면 마저 보낸다 |",
      ]),
  ]

  private static let lastOfOpening =
    "third segment | third ACK | third step of the handshake | final ACK of the handshake | last ACK of the handshake | final ACK of the three-way handshake | last ACK of the three-way handshake | final ACK of the 3-way handshake | last ACK of the 3-way handshake | handshakes third | 세 번째 세그먼트 | 세 번째 ACK | 3번째 세그먼트 | 핸드셰이크의 마지막 ACK | 핸드쉐이크의 마지막 ACK | handshake의 마지막 ACK | handshake의 세 번째 | handshake의 3번째 | 이 단계의 ACK | 이 단계의 세그먼트"
}
