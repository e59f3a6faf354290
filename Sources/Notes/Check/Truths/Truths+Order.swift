import TCP

extension MeaningRule {
  /// What comes before what: the connection before the data, and the data in the order it was sent.
  static let truthsOfOrder: [MeaningRule] = [
    .widening(
      "connect-before-data",
      [
        .untruth(
          of: Order.afterData,
          not: WordClass.any(
            WordClass.each(
              "establishes | establish | sets up | set up | setup | creates | create | initiates | opens | negotiates | builds",
              "~ connection | ~ session | ~ circuit"),
            WordClass.each(
              "connection | session | a connection | virtual connection",
              "~ established | ~ set up | ~ created | setup | establishment | ~ opened"),
            "handshake | handshakes | handshaking | three-way handshake | agree to start | agree on starting | exchanges a series"
          ),
          unless: Order.otherTimes
            + " | close* | clos* | terminat* | teardown | tear* | release* | end | ends | ended"
        ),
        .untruth(
          of: Order.sending, not: Order.beforeConnection,
          unless: Order.otherTimes
            + " | no | not | never | without | cannot | none | wait* | must | queue* | buffer* | discard* | drop* | reject* | ignored | divides | broken | break* | before any | before data | latency | until | again | resent | retransmit* | given up | closed | closes"
        ),
      ],
      says: [
        "Before that nothing; after any data is sent, TCP establishes a connection.",
        "Connection-oriented: requires a three-way handshake to establish a connection after data transfer.",
        "After sending data, TCP sets up a connection between sender and receiver.",
        "Data can be sent before the connection is established.",
        "데이터를 보낸 후에 3-way handshake로 연결을 맺는다.",
      ],
      doesNotSay: [
        "Before any data is sent, TCP establishes a connection.",
        "After data transfer, the connection is terminated with a four-way handshake.",
        "No data can be sent before the connection is established.",
        "Data cannot be sent before the handshake completes.",
        "With TCP Fast Open data is sent before the handshake is complete.",
        "데이터를 보내기 전에 3-way handshake로 연결을 맺는다.",
      ]),
    .widening(
      "order-is-kept",
      [
        .untruth(
          of: WordClass.any(
            WordClass.each(
              "TCP",
              "delivers | passes | hands | reassembles | guarantees | ensures | makes | puts | reorders | rearranges | gives | presents | will deliver | provides"
            ),
            Order.keeping),
          not: Order.anyhow,
          unless: Order.arriving
        ),
        .untruth(
          of: Order.delivered,
          not: Order.anyhow,
          with:
            "application | applications | receiver | receiving | destination | stream | reassembl* | TCP | in sequence",
          unless: Order.arriving + " | network | IP | routers | internet | sent over | travel*", titled: false
        ),
        .untruth(
          of:
            "reliable | reliability | guaranteed | TCP is | TCP provides | TCP offers | TCP guarantees | TCP ensures",
          not:
            "unordered delivery | out-of-order delivery | out of order delivery | unordered data | unordered byte | unordered transmission | unordered stream | unordered communication | out-of-order data delivery",
          unless: Order.arriving
            + " | IP | buffer* | handle* | cope* | deal* | detect* | fix* | corrects | despite | over | from | SCTP | datagram* | against"
        ),
        MeaningPattern(
          "reliable unordered | reliable and unordered | reliable but unordered | unordered and error-checked | unordered error-checked | unordered and reliable | unordered acknowledged",
          unless: Order.otherServices),
        MeaningPattern(
          WordClass.any(
            WordClass.each(
              "reassemble | reassembled | reassembles | reassembling | rearranges | rearranged | put back together | sequence it",
              "~ in any order | ~ in whatever order | ~ in the order of arrival | ~ in the order they arrive | ~ in order of arrival | ~ in random order"
            ),
            WordClass.each(
              "delivers | delivered | delivery | delivering | deliver",
              "~ in any order | ~ in whatever order they | ~ in the order of arrival | ~ in order of arrival | ~ in random order"
            ),
            WordClass.each(
              "ensures | guarantees | provides | provide | offers | guaranteeing",
              "~ unordered delivery | ~ out-of-order delivery | ~ out-of-order data delivery")
          ),
          unless: Order.otherServices),
      ],
      says: [
        "TCP delivers bytes in any order.",
        "**Ordered**: data arrives in the order the packets happen to arrive.",
        "Data is delivered to the application in whatever order it arrives.",
        "TCP provides reliable, unordered delivery of a byte stream.",
        "The receiver reassembles the segments in whatever order they arrive.",
        "TCP는 데이터를 순서와 상관없이 전달한다.",
      ],
      doesNotSay: [
        "TCP delivers bytes in order.", "**Ordered**: data arrives in the order it was sent.",
        "Packets may arrive in any order; TCP puts them back in order.",
        "Data is delivered to the application in the order it was sent, whatever order it arrives in.",
        "TCP handles out-of-order delivery by buffering.",
        "The receiver reassembles the segments in the right order, whatever order they arrive in.",
        "SCTP can provide reliable, unordered delivery.",
        "TCP는 데이터를 순서대로 전달한다.",
      ]),
    .claims(
      "later-data-waits",
      [
        .untruth(
          of:
            "lost | missing | loss | gap | head-of-line | head of line | out-of-order | out of order | 유실 | 손실 | 누락 | 빠진 | 순서가 바뀐 | HOL",
          not: WordClass.any(
            WordClass.each(
              "delivers | hands | passes | gives | delivered | handed | passed | given",
              "~ application ~ before | ~ application at once | ~ application immediately | ~ application anyway | ~ application right away | ~ app before | ~ application without waiting"
            ),
            "without waiting for the missing | without waiting for the lost | without waiting for its retransmission | later segments are delivered at once | later data is delivered at once | 기다리지 않고 애플리케이션에 전달 | 기다리지 않고 응용 | 재전송되기 전에 애플리케이션 | 복구되기 전에 애플리케이션"
          ),
          with: "TCP | byte stream | in-order | segment | segments | receiver",
          unless:
            "not | never | cannot | UDP | QUIC | HTTP/3 | unlike | urgent | if | could | 못 | 아니 | 긴급 | instead",
          titled: false)
      ],
      Right(
        ko: "TCP는 순서대로만 넘겨주므로, 빠진 세그먼트가 올 때까지 뒤의 데이터는 기다립니다.", "뒤의 데이터는 기다린다",
        en: "TCP delivers in order: what lies behind a missing segment waits until that one has arrived.",
        "later data waits for what is missing"),
      "RFC 9293 3.10.7.4",
      says: [
        "When a segment is lost, TCP hands later data to the application before it is recovered.",
        "세그먼트가 유실되어도 TCP는 뒤의 데이터를 기다리지 않고 애플리케이션에 전달한다.",
      ],
      doesNotSay: [
        "When a segment is lost, TCP does not hand later data to the application before it is recovered.",
        "When a segment is lost, TCP holds later data until it is recovered.",
        "세그먼트가 유실되면 TCP는 그것이 올 때까지 뒤의 데이터를 애플리케이션에 전달하지 않는다.",
      ]),
  ]

  /// Words for what comes first and for what is in order.
  private enum Order {
    static let afterData = WordClass.any(
      WordClass.each(
        "after | only after",
        WordClass.each(
          "any | the | all | actual | the actual | user | application | some | real | any actual | any user | any application | the application",
          "data is | data can | data has been | data are | data transfer | data transmission | data exchange | data flows | communication | packets of data | packet transmission | message exchange"
        )
          + " | data is | data can | data are | data has been | data transfer | data transmission | data exchange | data flows | sending data | sending any | sending the | transmitting | transferring | exchanging data | exchanging any | communication | processes can send | packet transmission | you send | they can send | it sends data | actually transmitting | actually sending"
      ),
      "데이터를 보낸 후 | 데이터를 보낸 뒤 | 데이터를 전송한 후 | 데이터를 전송한 뒤 | 데이터 전송 후에 | 데이터 전송이 끝난 후")
    static let sending = WordClass.any(
      WordClass.each(
        "data | messages",
        "is sent | are sent | can be sent | is exchanged | is transmitted | is transferred | can be exchanged | can be transmitted | can flow | transfer begins | transfer starts | transfer can begin | transmission begins | transmission starts | exchange begins"
      ), "exchange data")
    static let beforeConnection = WordClass.each(
      "before | prior to",
      WordClass.each(
        "the | a | any | the TCP | a TCP | the three-way | the 3-way",
        "connection is | connection has been | connection gets | connection | handshake | handshake is | handshake completes | session is"
      )
        + " | establishing a connection | establishing the connection | setting up a connection | setting up the connection | connection establishment | connection setup"
    )
    static let otherTimes =
      "fast open | TFO | 0-RTT | early data | resum* | reconnect* | reus* | TLS | SSL | HTTP | cookie | 종료 | 해제 | 끊 | 닫 | 전에 | SYN cookie | new connection | another | next | keep-alive | each request | if | unless | not | FTP"
    static let anyhow =
      "in any order | in whatever order | in the order of arrival | in order of arrival | in the order of their arrival | in the order they arrive | in the order they arrived | in the order it arrives | in the order the packets arrive | in the order the segments arrive | in the order the packets happen | in the order they happen | in the order in which they arrive | in the order packets arrive | in arrival order | in a random order | in random order | in no particular order | regardless of order | regardless of the order | regardless of their order | 도착한 순서대로 | 순서와 상관없이 | 순서에 상관없이 | 순서와 관계없이 | 임의의 순서로"
    static let keeping =
      "ordered | ordering | in order | in-order | in-order delivery | ordered delivery | sequencing | sequenced | order guarantee | ordered data transfer | reordering | sequence numbers | sequence number"
    static let delivered = WordClass.each(
      "data | bytes | the data | the bytes | segments | packets | messages | information",
      "is delivered | are delivered | is passed | are passed | is handed | are handed | is reassembled | are reassembled | is received | are received"
    )
    static let otherServices =
      "SCTP | UDP | QUIC | channel | channels | queue* | messages | datagram* | datagrams | packets may | may be | can be | could be | might be | IP | network | internet | not | no | never | cannot | dont | doesnt | without | unlike | if | option* | either | multicast | UDP-like | RUDP | WebRTC | Ethernet | link | routers | despite | handle* | cope* | tolerat* | even"
    static let arriving =
      "may arrive | can arrive | might arrive | could arrive | arrives out | arrive out | arriving | even if | even though | even when | although | though | regardless of the order they | no matter | whatever order they arrive, | reorder* | reassembl* | rearrang* | restor* | UDP | not | never | dont | doesnt | cannot | if | when packets | unlike | or | URG | urgent | buffer* | SCTP | 도착해도 | 도착하더라도 | 재조립 | 않 | 아니 | 못 | 즉시"
  }
}
