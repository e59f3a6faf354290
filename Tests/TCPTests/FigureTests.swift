import Testing

@testable import TCP

@Suite("RFC 9293 figures 6 to 13")
struct FigureTests {
  @Test("Figure 6: the three-way handshake, then data with the same SEQ as the ACK")
  func handshake() throws {
    var network = figureNetwork()
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    try network.send(.a, 10)
    network.deliver()
    #expect(
      transcript(network.trace) == """
        A SYN 100 | SYN-SENT SYN-RECEIVED
        B SYN,ACK 300/101 | ESTABLISHED SYN-RECEIVED
        A ACK 101/301 | ESTABLISHED ESTABLISHED
        A ACK 101/301 +10 | ESTABLISHED ESTABLISHED
        B ACK 301/111 | ESTABLISHED ESTABLISHED
        """)
  }

  @Test("Figure 7: a simultaneous open ends ESTABLISHED at both ends without a further segment")
  func simultaneousOpen() throws {
    var network = figureNetwork()
    try network.open(.a)
    try network.open(.b)
    network.deliver()
    #expect(
      transcript(network.trace) == """
        A SYN 100 | SYN-SENT SYN-RECEIVED
        B SYN 300 | SYN-RECEIVED SYN-RECEIVED
        B SYN,ACK 300/101 | ESTABLISHED SYN-RECEIVED
        A SYN,ACK 100/301 | ESTABLISHED ESTABLISHED
        """)
  }

  @Test("Figure 8: an old duplicate SYN is found out by the SYN,ACK to it")
  func oldDuplicateSyn() throws {
    var network = figureNetwork()
    network.isn(.b, 400)
    try network.listen(.b)
    try network.open(.a)
    network.hosts.a.outbox.removeAll()
    network.flights = FlightQueue()  // the real SYN is slow: it is sent again below
    network.trace.removeAll()
    network.inject(Segment(sequence: 90, flags: .syn), to: .b)
    network.deliver()
    #expect(
      transcript(network.trace) == """
        A SYN 90 forged | SYN-SENT SYN-RECEIVED
        B SYN,ACK 300/91 | SYN-SENT SYN-RECEIVED
        A RST 91 | SYN-SENT LISTEN
        """)
    network.trace.removeAll()
    try network.timeout(.a)
    network.deliver()
    #expect(
      transcript(network.trace) == """
        A SYN 100 | SYN-SENT SYN-RECEIVED
        B SYN,ACK 400/101 | ESTABLISHED SYN-RECEIVED
        A ACK 101/401 | ESTABLISHED ESTABLISHED
        """)
  }

  @Test("Figure 9: a half-open connection is discovered by the SYN of the end that forgot it")
  func halfOpenBySyn() throws {
    var network = try Network.established()
    network.isn(.a, 400)
    network.crash(.a)
    try network.open(.a)
    network.deliver()
    #expect(
      transcript(network.trace) == """
        A SYN 400 | SYN-SENT ESTABLISHED
        B ACK 301/101 | SYN-SENT ESTABLISHED
        A RST 101 | SYN-SENT CLOSED
        """)
  }

  @Test("Figure 10: a half-open connection is discovered by data to the end that forgot it")
  func halfOpenByData() throws {
    var network = try Network.established()
    network.crash(.a)
    try network.send(.b, 10)
    network.deliver()
    #expect(
      transcript(network.trace) == """
        B ACK 301/101 +10 | CLOSED ESTABLISHED
        A RST 101 | CLOSED CLOSED
        """)
    #expect(network[.b].signals.contains(.reset))
  }

  @Test("Figure 11: an old duplicate SYN between two passive ends leaves both listening")
  func twoPassive() throws {
    var network = figureNetwork()
    try network.listen(.a)
    try network.listen(.b)
    network.inject(Segment(sequence: 90, flags: .syn), to: .b)
    network.deliver()
    #expect(
      transcript(network.trace) == """
        A SYN 90 forged | LISTEN SYN-RECEIVED
        B SYN,ACK 300/91 | LISTEN SYN-RECEIVED
        A RST 91 | LISTEN LISTEN
        """)
  }

  @Test("Figure 12: the normal close")
  func normalClose() throws {
    var network = try Network.established()
    try network.close(.a)
    network.deliver()
    try network.close(.b)
    network.deliver()
    #expect(
      transcript(network.trace) == """
        A FIN,ACK 101/301 | FIN-WAIT-1 CLOSE-WAIT
        B ACK 301/102 | FIN-WAIT-2 CLOSE-WAIT
        B FIN,ACK 301/102 | TIME-WAIT LAST-ACK
        A ACK 102/302 | TIME-WAIT CLOSED
        """)
    network.wait(.seconds(239))
    #expect(network[.a].state == .timeWait)
    network.wait(.seconds(2))
    #expect(network[.a].state == .closed)
  }

  @Test("Figure 13: a simultaneous close ends in TIME-WAIT at both ends")
  func simultaneousClose() throws {
    var network = try Network.established()
    try network.close(.a)
    try network.close(.b)
    network.deliver()
    #expect(
      transcript(network.trace) == """
        A FIN,ACK 101/301 | FIN-WAIT-1 CLOSING
        B FIN,ACK 301/101 | CLOSING CLOSING
        B ACK 302/102 | TIME-WAIT CLOSING
        A ACK 102/302 | TIME-WAIT TIME-WAIT
        """)
  }

  @Test("The scenario of the interface page ends in TIME-WAIT and CLOSED")
  func interfaceScenario() throws {
    var network = Network(settings: Profile.rfc9293.settings)
    try network.listen(.b)
    network.isn(.a, 1000)
    network.isn(.b, 2000)
    try network.open(.a)
    network.deliver()
    try network.send(.a, 100)
    network.deliver()
    network.order(.lose)
    try network.send(.b, 250)
    network.deliver()
    try network.timeout(.a)
    network.deliver()
    try network.close(.a)
    network.deliver()
    try network.close(.b)
    network.settle()
    #expect(network.states == Pair(a: .timeWait, b: .closed))
  }

  @Test("Every rule has its text in both languages and a reference")
  func ruleTexts() {
    for rule in Rule.allCases {
      #expect(Rule.texts[rule] != nil, "\(rule)")
      #expect(!rule.reference.isEmpty)
    }
  }
}
