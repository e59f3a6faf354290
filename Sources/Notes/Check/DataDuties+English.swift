extension DataDuty {
  /// The clause ends, or another one begins inside it.
  private static let breaks = TellingWords(
    ".", ";", ":", ",", " if ", " when ", " not ", " until ", " that ", " which ", " who ", " because ",
    " so ",
    " while ", " and ", " to ", " before ", " after ", " unless ", "n't ", " from ")

  private static func joined(_ heads: [String], _ tails: [String]) -> [String] {
    heads.flatMap { head in tails.map { head + $0 } }
  }

  private static let ackWords = [
    "ack ", "acks ", "ack.", "acks.", "ack,", "acks,", "ack)", "acknowledgment", "acknowledgement", "nak ",
    "nack ",
  ]
  private static let ackObjects = joined(
    [
      " an ", " a ", " the ", " duplicate ", " a duplicate ", " a cumulative ", " cumulative ", " ", " dup ",
      " three duplicate ", " back an ", " back ", " its ",
    ], ackWords)

  static let english: [DataDuty] = ofReceivers + ofSenders

  /// What the receiver does and has, told of the sender.
  private static let ofReceivers: [DataDuty] = [
    DataDuty(
      .acknowledging, of: .sender, [.doer],
      [
        (
          [
            " sends", " send", " transmits", " returns", " replies with", " responds with", " generates",
            " issues",
          ], 4
        ), (ackObjects, 2),
      ], unless: ["resend", "piggyback", "client", "server"], breaks: breaks),
    DataDuty(
      .acknowledging, of: .sender, [.doer], [([" acks ", " acknowledges "], 2)], unless: ["client", "server"]),
    DataDuty(
      .window, of: .sender, [.doer],
      [
        (
          [
            " advertises", " announces", " advertised", " dynamically advertises", " continually advertises",
          ], 8
        ), (["window", "buffer", "rwnd", "capacity", "space", "0-byte", "zero"], 40),
      ], unless: ["mss", "cwnd", "congestion"], breaks: breaks),
    DataDuty(
      .window, of: .sender, [.doer],
      [
        ([" tells", " informs", " notifies", " hints to", " signals to"], 14), ([" receiver"], 5),
        (["how much", "buffer", "window", "it can accept", "can be received", "capacity", "missing"], 60),
      ], unless: ["segment size"], breaks: breaks),
    DataDuty(
      .buffer, of: .sender, [.doer],
      [
        (
          [
            " can handle", " can process", " can accept", " can receive", " can absorb", " can buffer",
            " is able to receive", " is able to process", " can consume", " is able to accept",

            " says it can receive",
            " is not overwhelmed", " isn't overwhelmed", " is overwhelmed", " from being overwhelmed",
            " is not overloaded", " does not get overwhelmed", " doesn't get overwhelmed",
          ], 2
        )
      ], unless: [" ack", "how many segments"]),
    DataDuty(
      .window, of: .sender, [.doer],
      [
        ([" sets", " determines", " decides", " specifies", " controls"], 2),
        ([" window", " the window", " its receive", " the receive"], 2),
      ], unless: ["cwnd", "congestion", "min(", "minimum", "smaller", "psh", "flag"], breaks: breaks),
    DataDuty(.buffer, of: .sender, [.object], []),
    DataDuty(
      .buffer, of: .sender, [.owner],
      [
        (
          [
            " receive buffer", " buffer overflow", " buffer from overflow", " buffers overflow",
            " receiving buffer",
            " receive window", " available buffer", " buffer capacity", " ability to receive",
            " ability to process",
            " free buffer", " processing capacity",
          ], 2
        )
      ], unless: ["receiver"]),
    DataDuty(.window, of: .sender, [.owner], [([" window"], 0), (["rwnd"], 5)], unless: ["cwnd"]),
    DataDuty(
      .sending, of: .sender, [.doer],
      [
        ([" receives", " gets"], 4),
        (
          [
            " data", " the data", " a data", " segment", " the segment", " a segment", " packet",
            " the packet", " a packet", " out-of-order", " an out-of-order", " frame", " the frame",
            " a frame",
          ], 2
        ),
      ], unless: [" ack", " rst", "icmp", "acknowledg", "application", "upper", "window", "nak"],
      breaks: breaks),
    DataDuty(
      .ordering, of: .sender, [.doer],
      [
        (
          [
            " reassembles", " reorders", " discards duplicate", " discards the duplicate",
            " buffers out-of-order",
            " buffers out of order", " delivers data to the upper",
          ], 12
        )
      ], unless: ["if the sender"], breaks: breaks),
  ]

  /// What the sender does and has, told of the receiver.
  private static let ofSenders: [DataDuty] = [
    DataDuty(
      .resending, of: .receiver, [.doer],
      [
        (
          [
            " retransmits", " resends", " will retransmit", " re-sends", " must retransmit", " will resend",
            " should retransmit", " has to retransmit", " times out", " would retransmit",
          ], 10
        )
      ], unless: ["so that", "ask", "request", "which makes", "to let"], breaks: breaks,
      notBefore: [" ack", " an ack", " the ack"]),
    DataDuty(
      .awaiting, of: .receiver, [.doer],
      [
        ([" receives", " gets", " sees", " receive "], 2),
        (
          joined(
            [" ", " three ", " 3 ", " the ", " an ", " a ", " any ", " the third ", " third ", " no "],
            [
              "duplicate ack", "dup ack", "additional ack", "triple duplicate", "acks", "ack ", "ack,",
              "ack.",
              "acknowledg",
              "nak", "nack",
            ]) + ["three additional ack"], 2
        ),
      ], unless: ["if the ack is lost", "client", "server"], breaks: breaks),
    DataDuty(
      .awaiting, of: .receiver, [.doer],
      [
        ([" waits for", " is waiting for", " must wait for", " awaits", " is still waiting for"], 4),
        ([" ack", " an ack", " the ack"], 6),
      ], breaks: breaks),
    DataDuty(
      .rate, of: .receiver, [.doer],
      [
        (
          [
            " maintains", " keeps", " halves", " reduces", " increases", " cuts", " doubles", " sets",
            " decreases",
            " adjusts", " shrinks", " enters", " drops", " limits", " slows",
          ], 4
        ),
        (
          [
            "congestion window", "cwnd", "ssthresh", "sending rate", "transmission rate", "send rate",
            "slow start",
            "fast recovery",
          ], 30
        ),
      ],
      unless: ["rwnd", "advertis", "receive window", "of the sender", "sender's", "sender’s", "its receive"],
      breaks: breaks),
    DataDuty(
      .rate, of: .receiver, [.doer], [([" limits", " keeps"], 4), (["unacked", "unacknowledged"], 40)],
      breaks: breaks),
    DataDuty(
      .sending, of: .receiver, [.doer],
      [
        (
          [
            " can send", " may send", " is allowed to send", " is permitted to send", " can transmit",
            " may transmit",
            " stops sending", " stops transmitting", " keeps sending", " must stop sending",
            " can have at most", " can only send", " can only transmit",
            " sends multiple", " must slow down", " slows down", " must send probe", " sends data",
            " sends segment",
            " sends packet", " transmits data", " sends the segment", " sends the next", " transmits packet",
            " transmits segment", " can continue sending", " sends a segment", " transmits one", " backs off",
          ], 2
        )
      ], unless: [" ack", "window update", " nak", "both"]),
    DataDuty(
      .window, of: .receiver, [.told],
      [
        (
          [
            " how much", " to slow", " to reduce", " to adjust", " to pause", " its available",
            " its receive", " its free", " the amount of data", " that its buffer",
          ], 2
        )
      ]),
  ]

  /// `Window size: advertised by the sender`
  static let windowSettings = (
    verbs: TellingWords("advertised", "announced", " set by", "limit set", "granted", "specified"),
    windows: TellingWords("window", "rwnd", "limit"), apart: TellingWords("cwnd", "congestion", "mss"),
    fillers: Filler("by the a set")
  )

  /// `sends an ACK back to the receiver`: what stands before a recipient, the verb first.
  static let ackSendings = (
    verbs: TellingWords("send", "sends", "sending", "sent", "return", "returns", "transmit"),
    acks: TellingWords(" ack", "acknowledg"), apart: TellingWords(",", ".", ";", " syn", " fin"),
    origins: Filler("s ment ments ement ements from the a")
  )
}
