extension DataDuty {
  /// The clause ends, or another one begins inside it.
  private static let breaks = TellingWords(
    ".", ";", ":", ",", " if ", " when ", " not ", " until ", " that ", " which ", " who ", " because ",
    " so ",
    " while ", " and ", " to ", " before ", " after ", " unless ", "n't ", " from ")

  /// `tells the receiver that …` goes on past a that.
  private static let breaksOfTelling = TellingWords(
    ".", ";", ":", " if ", " when ", " not ", " until ", "n't ")

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
            " issues", " then sends", " just sends", " can just send", " also sends", " immediately sends",
            " will send",
            " answers with", " sends back",
          ], 4
        ), (ackObjects, 2),
      ], unless: ["resend", "piggyback", "client", "server"], breaks: breaks),
    DataDuty(
      .acknowledging, of: .sender, [.doer], [([" acks ", " acknowledges "], 2)], unless: ["client", "server"]),
    DataDuty(
      .acknowledging, of: .sender, [.doer],
      [
        ([" tells", " informs", " lets", " notifies"], 14), ([" receiver"], 8),
        (
          [
            "received", "arrived", "next byte", "next expected", "got the", "has come",
          ], 40
        ),
      ], unless: ["retrans", "rst", "if the sender", "would", "resend"], breaks: breaksOfTelling),
    DataDuty(
      .acknowledging, of: .sender, [.doer],
      [([" sends back to", " returns to"], 2), ([" receiver", " the receiver"], 1)],
      with: ["ack"]),
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
            " reassembles", " reorders", "buffers out-of-order", "buffers the out-of-order",
            "buffers out of order",
            " discards duplicate", " discards the duplicate",
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
            "retransmits", "resends", " begins a retransmission", " begins retransmi",
            " performs a fast retrans",
            " performs fast retrans", " needs to retransmit", " needs to resend", " has to resend",
            " will retransmit", " re-sends", " must retransmit", " will resend",
            " should retransmit", " has to retransmit", " times out", " would retransmit",
          ], 10
        )
      ], unless: ["so that", "ask", "request", "which makes", "to let"], breaks: breaks,
      notBefore: [" ack", " an ack", " the ack"]),
    DataDuty(
      .awaiting, of: .receiver, [.doer],
      [
        (
          [
            " receives", " gets", " sees", " receive ", " does not get", " doesn't get", " does not receive",
            " doesn't receive", " never gets", " has not received", " hasn't received", " never receives",
          ], 2
        ),
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
      .resending, of: .receiver, [.doer],
      [
        ([" starts", " sets", " restarts", " runs", " keeps"], 4),
        (
          [
            " timer", " a timer", " the timer", " its timer", " retransmission timer",
            " a retransmission timer",
            " the retransmission timer",
          ], 2
        ),
      ], unless: ["delay", "reassembl", "keep-alive", "keepalive", "ack timer"], breaks: breaks),
    DataDuty(
      .resending, of: .receiver, [.owner],
      [
        (
          [
            " timer expires", " timer goes off", " timer runs out", " retransmission timer",
            " retransmission timeout",
            " rto",
          ], 1
        )
      ], unless: ["delay", "reassembl"]),
    DataDuty(
      .rate, of: .receiver, [.owner],
      [
        (
          [
            " cwnd", " congestion window", " `cwnd", " **cwnd", " **congestion window", " sending rate",
            " send rate",
            " transmission rate", " estimate of how much data the network", " view of the network",
          ], 1
        )
      ],
      unless: [
        "rwnd", "min(", "minimum", "advertis", "depends on the receiver", "receiver's transmission rate",
      ]),
    DataDuty(
      .rate, of: .receiver, [.bare, .doer],
      [(["-side limit", " side limit", "-side variable", "-side window"], 0)],
      unless: ["rwnd"], with: ["cwnd", "congestion window"]),
    DataDuty(
      .sending, of: .receiver, [.doer],
      [
        ([" can send", " can transmit", " may send", " may transmit", " can have"], 1),
        (
          [
            " before receiving", " without receiving", " without waiting", " before getting",
            " before it receives",
            " in flight", " before waiting",
          ], 40
        ),
      ], unless: ["only ack"], breaks: nil),
    DataDuty(
      .sending, of: .receiver, [.doer],
      [
        ([" sends", " transmits"], 1),
        (
          [
            " a packet", " packet", " data", " one frame", " a frame", " segments", " one packet",
            " a segment",
            " one message",
          ], 1
        ),
        (
          [
            " and wait", " then wait", ", then wait", " and starts a timer", " and sets a timer",
            " with a timer",
          ], 24
        ),
      ], unless: ["ack packet", "nak"]),
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

  /// `free buffer space at the sender`, `so that the buffer of the sender is not overflowed`
  static let bufferPlaces = (
    buffers: TellingWords(
      "buffer space", "free buffer", "available buffer", "space available", "buffer available", "free space",
      "receive buffer", "buffer"),
    fillers: Filler("space available free left at of in the on is still room buffer"),
    floods: TellingWords("overflow", "overwhelm", "overrun", "available", "free", "receive buffer", "left"),
    apart: TellingWords("send buffer", "unack", "retransmi", "sending buffer", "until ack", "copy")
  )

  /// `sends an ACK back to the receiver`: what stands before a recipient, the verb first.
  static let ackSendings = (
    verbs: TellingWords("send", "sends", "sending", "sent", "return", "returns", "transmit"),
    acks: TellingWords(" ack", "acknowledg"), apart: TellingWords(",", ".", ";", " syn", " fin"),
    origins: Filler(
      "nowledgment nowledgments nowledgement nowledgements s ment ments ement ements from the a")
  )
}
