import TCP

extension MeaningRule {
  /// When a connection is open, and what is left of it after it has closed.
  static let truthsOfStates: [MeaningRule] = [
    .claims(
      "open-when-acknowledged",
      [
        .untruth(
          of:
            "ACK | ACKs | acknowledges | acknowledgment | acknowledgement | third step | third segment | handshake is complete | handshake completes | completes the handshake | after the handshake | after the three-way handshake | once the handshake | once the three-way handshake | 마지막 ACK | 핸드셰이크가 끝나면 | 핸드셰이크가 완료되면",
          not:
            "connection is half-open | connection is half open | connection half-open | connection half open | connection is now half-open | connection is now half open | connection is then half-open | connection becomes half-open | leaving the connection half-open | leaves the connection half-open | leaving it half-open | half-open connection is established | 연결은 half-open | 연결이 half-open | 연결이 반쯤 열린 | 반만 열린 연결이 된",
          unless:
            "if | never | lost | loss | flood* | attack* | until | without | before | missing | wait* | not | scan* | no | only | drop* | crash* | dead | reboot* | idle | stuck | keep* | still | fails | timeout | while | as long | SYN-RECEIVED | SYN-RCVD | SYN-RECV | backlog | queue | when | 않 | 없 | 못 | 전 | 공격 | 아직 | 기다 | 면 서버"
        ),
        .untruth(
          of:
            "first SYN | SYN is sent | sends a SYN | sends the SYN | SYN packet is sent | SYN has been sent | SYN segment is sent | 첫 SYN | SYN을 보내는 순간 | SYN을 보내자마자 | SYN을 보내면 바로",
          not:
            "connection is established | connection is open | connection is immediately established | connection is set up | connection is now established | considered established | 연결이 수립된 | 연결이 성립된 | 연결이 확립된",
          unless:
            "SYN-ACK | SYN ACK | SYN+ACK | ACK | handshake | not | until | before | once the | after | then | and | TFO | fast open | when the connection | if | three | 3-way | 핸드 | 않 | 전 | 이후 | 후 | 응답 | no"
        ),
        MeaningPattern(
          "established | open",
          WordClass.each(
            "until it has sent | until it sends | until the server sends | until the server has sent | until it | as soon as it sends | as soon as the server sends | as soon as it has sent | once it has sent | once it sends",
            "the SYN-ACK | a SYN-ACK | SYN-ACK | its SYN-ACK | the SYN ACK | the SYN+ACK | SYN+ACK"),
          "server | listener | passive",
          unless:
            "client | ACK | final | third | not until it receives | receives | received | SYN-RECEIVED | SYN-RCVD | until the ACK | half-open"
        ),
      ],
      Right(
        ko: "연결은 세 번째 세그먼트(ACK)로 열립니다. 서버는 그 ACK를 받아야 ESTABLISHED가 되고, 그 전까지가 half-open입니다.",
        "세 번째 ACK로 연결 수립",
        en:
          "The third segment, an ACK, opens the connection: with it the server is ESTABLISHED; half-open is what it was before.",
        "established with the third segment"),
      "RFC 9293 3.5",
      says: [
        "The client sends an ACK and the connection is half-open.",
        "**ACK**: client acknowledges, connection half-open",
        "As soon as the first SYN is sent, the connection is established.",
        "The server takes the connection for established as soon as it sends the SYN-ACK.",
        "마지막 ACK를 보내면 연결이 half-open 상태가 된다.",
      ],
      doesNotSay: [
        "The client sends an ACK and the connection is established.",
        "Until the final ACK arrives the connection is half-open.",
        "If the ACK is lost, the connection is half-open.",
        "The server does not take the connection for established until it receives the ACK.",
        "마지막 ACK를 보내면 연결이 수립된다.", "마지막 ACK를 받기 전까지 연결은 half-open 상태이다.",
      ]),
    .widening(
      "syn-flood-state",
      [
        .untruth(
          of:
            "SYN flood | SYN flooding | SYN flood attack | SYN floods | SYN queue | SYN backlog | SYN 플러딩 | SYN 플러드 | SYN 큐",
          not:
            "established connections | established connection | fully established | fully open connections | completed connections | closed connections | ESTABLISHED 상태의 연결 | 수립된 연결 | 완료된 연결 | 완전히 열린 연결",
          with:
            "fill* | full | queue | exhaust* | leave* | left | pile* | many | hold* | keep* | store* | number of | large | table | overwhelm* | consum* | creat* | contain* | backlog | 큐 | 쌓 | 가득 | 고갈 | 채우",
          unless:
            "half-open | half open | legitimate | accept | not | never | no | none | existing | real | before | already | unlike | move* | pop* | until | without | protect* | cookie* | 정상 | 않 | 못 | 없 | 반쯤 | 되기 전 | accept 큐 | 옮"
        )
      ],
      says: [
        "A SYN flood leaves the server with many established connections.",
        "SYN 플러딩을 받으면 서버에 수립된 연결이 가득 쌓인다.",
      ],
      doesNotSay: [
        "A SYN flood leaves the server with many half-open connections.",
        "A SYN flood keeps legitimate users from established connections.", "SYN 큐에는 half-open 연결이 쌓인다.",
      ]),
    .claims(
      "what-lingers",
      [
        .untruth(
          of: WordClass.any(
            WordClass.each(
              "in | enter | enters | into | entering | the | stuck in | remains in | remain in | stays in | of",
              "LISTEN | SYN-SENT | SYN-RECEIVED | SYN-RCVD | SYN-RECV | ESTABLISHED"),
            WordClass.each(
              "LISTEN | SYN-SENT | SYN-RECEIVED | SYN-RCVD | SYN-RECV | ESTABLISHED",
              "state | sockets | connections | 상태로 | 상태에")
          ),
          not:
            "after close | after closing | after it is closed | after the close | after the connection is closed | after the connection closes | after being closed | after the final ACK | after sending the final ACK | after sending the last ACK | old duplicate* | delayed duplicate* | stray segments | stray packets | 종료 후 | 종료한 뒤 | 닫은 뒤 | 닫힌 뒤 | 연결을 끊은 뒤",
          unless: Lingering.silence
            + " | before | until | goes back | returns | reopen* | again | new SYN | accept*"
        ),
        .untruth(
          of:
            "CLOSE-WAIT | CLOSE WAIT | SYN-SENT | SYN-RECEIVED | SYN-RCVD | LAST-ACK | LISTEN",
          not: WordClass.each(
            "reuse of | reuse | recycle | reusing | recycling",
            "CLOSE-WAIT sockets | CLOSE-WAIT socket | a CLOSE-WAIT socket | sockets in CLOSE-WAIT | a socket in CLOSE-WAIT | LISTEN sockets | sockets in LISTEN | SYN-SENT sockets | sockets in SYN-SENT | sockets in SYN-RECEIVED | a socket in LISTEN"
          )
            + " | tcp_tw_reuse | tw_reuse | tw_recycle | old duplicate segments | delayed duplicates | old duplicates | stray packets | stray segments | delayed segments from | delayed packets from | wandering duplicates | 지연된 패킷이 | 지연 패킷을 | 떠도는 패킷",
          unless: Lingering.silence),
      ],
      Right(
        ko: "닫은 뒤 2MSL 동안 남아 늦게 오는 세그먼트를 막는 상태는 TIME-WAIT입니다.", "TIME-WAIT",
        en:
          "What stays for 2 MSL after a close, so that late segments do no harm, is a connection in TIME-WAIT.",
        "TIME-WAIT"),
      "RFC 9293 3.6.1",
      says: [
        "The local port remains in ESTABLISHED after close.",
        "Short-lived sockets enter LISTEN after the connection is closed.",
        "CLOSE_WAIT keeps stray packets from an old connection out.",
        "연결을 끊은 뒤 소켓은 SYN_SENT 상태로 남는다.",
      ],
      doesNotSay: [
        "The local port remains in TIME_WAIT after close.",
        "The server goes back to the LISTEN state and accepts the next client after the connection is closed.",
        "TIME_WAIT keeps stray packets from an old connection out.", "연결을 끊은 뒤 소켓은 TIME_WAIT 상태로 남는다.",
      ]),
  ]

  private enum Lingering {
    static let silence =
      "TIME-WAIT | TIME WAIT | TIMEWAIT | not | never | no | dont | doesnt | cannot | if | FIN-WAIT-1 | FIN-WAIT-2 | 않 | 아니 | 없 | 못 | 전에 | 다시 | 까지 | 만약 | keepalive | keep-alive | half-open | crash*"
  }
}
