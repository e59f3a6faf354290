import TCP

/// What words for kinds of protocols mean, whichever protocol they are told of.
extension MeaningRule {
  static let truthsOfKinds: [MeaningRule] = [
    .claims(
      "connection-words",
      [
        .contradiction(
          "connection-oriented | connection oriented | connection-oriented protocol | connection-oriented service | 연결 지향 | 연결지향",
          "no handshake | no handshaking | no connection setup | no connection is established | no connection establishment | no connection needed | no connection required | no setup | no need to establish | without establishing | without setting up | without a handshake | without handshake | without handshaking | without first establishing | without a connection | does not establish | doesnt establish | do not establish | does not require a connection | doesnt require a connection | does not need to establish | doesnt need to establish | absence of handshaking | without the need to establish | without an established connection | does not set up | no state tracking | 연결을 맺지 않 | 연결 설정 없이 | 연결 과정 없이 | 연결 없이 | 핸드셰이크 없이 | 핸드셰이크를 하지 않",
          unless:
            "connectionless | connection-less | connection less | unlike | TCP | rather | instead | while | whereas | than | without it | 비연결 | 달리 | TFO | fast open | not connection-oriented | isnt connection-oriented | not a connection-oriented | nor | 아니 | if | non | HTTP"
        ),
        .contradiction(
          "connectionless | connection-less | connection less | 비연결형 | 비연결 지향",
          WordClass.any(
            WordClass.each(
              "requires | uses | performs | needs | does | via | through | with | by | formal | initial",
              "a handshake | a three-way handshake | three-way handshake | 3-way handshake | the three-way handshake | handshake before | an initial handshake | formal handshake | handshake"
            ),
            WordClass.each(
              "connection must be | connection is | connection has to be | a connection must be",
              "established before | established first | established between | set up before"),
            "establishes a connection | establishes a reliable connection | sets up a connection | creates a connection | establishes connection | must establish a connection | connection setup required | connection setup is required | requires connection setup | requires a connection | requires establishing | setup required | 3-way handshake를 통해 연결을 | 연결을 먼저 맺 | 연결을 수립한"
          ),
          unless:
            "connection-oriented | connection oriented | not | no | without | unlike | UDP | rather | instead | while | whereas | than | IP | neither | nor | never | dont | doesnt | 연결 지향 | 연결지향 | 연결형과 | 달리 | 않 | 없 | 아니 | if | QUIC | HTTP | eliminat* | avoid*"
        ),
      ],
      Right(
        ko: "연결 지향은 먼저 핸드셰이크로 연결을 맺는 것이고, 비연결형은 맺지 않고 바로 보내는 것입니다.", "연결 지향: 연결을 먼저 맺는다",
        en:
          "Connection-oriented means that a handshake sets up a connection first; connectionless, that there is none.",
        "connection-oriented: a handshake first"),
      "RFC 9293 3.5",
      says: [
        "- **Connection-oriented**: no handshake before sending data",
        "A connection-oriented service sends data without establishing a connection.",
        "- **Connectionless**: requires a formal handshake before data transfer",
        "TCP is a connectionless (via an initial handshake) protocol.",
        "연결 지향: 연결 설정 없이 바로 보낸다.", "비연결형: 3-way handshake를 통해 연결을 맺는다.",
      ],
      doesNotSay: [
        "- **Connectionless**: no handshake before sending data",
        "- **Connection-oriented**: requires a formal handshake before data transfer",
        "Unlike connection-oriented protocols, it sends data without establishing a connection.",
        "A connectionless service never establishes a connection.",
        "연결 지향: 3-way handshake를 통해 연결을 맺는다.", "비연결형: 연결 설정 없이 바로 보낸다.",
      ])
  ]
}
