import Testing

@testable import TCP

@Suite("Two hosts and the link between them")
struct NetworkTests {
  @Test("A duplicate is delivered twice and recorded as a copy")
  func duplicate() throws {
    var network = try Network.established()
    network.order(.duplicate)
    try network.send(.a, 10)
    network.deliver()
    #expect(
      transcript(network.trace) == """
        A ACK 101/301 +10 | ESTABLISHED ESTABLISHED
        A ACK 101/301 +10 copy | ESTABLISHED ESTABLISHED
        B ACK 301/111 | ESTABLISHED ESTABLISHED
        B ACK 301/111 | ESTABLISHED ESTABLISHED
        """)
    #expect(network[.b].deliveredCount == 10)
  }

  @Test("A swapped segment is overtaken by the next one")
  func swap() throws {
    var network = try Network.established()
    network.order(.swap)
    try network.send(.a, 10)
    try network.send(.a, 20)
    network.deliver()
    #expect(network.trace.filter { $0.from == .b }.map(\.segment.acknowledgment) == [101, 131])
    #expect(network.held.isEmpty)
  }

  @Test("A held segment arrives after release; releasing nothing is refused")
  func hold() throws {
    var network = try Network.established()
    network.order(.hold)
    try network.send(.a, 10)
    network.wait(.milliseconds(500))
    #expect(network.trace[0].fate == .underWay)
    #expect(network.held.count == 1)
    try network.release()
    network.deliver()
    #expect(network.trace[0].fate == .delivered(at: network.trace[1].time))
    #expect(throws: NetworkError.nothingHeld) { try network.release() }
  }

  @Test("Orders are taken in turn, those for a host only by its segments")
  func orders() throws {
    var network = try Network.established()
    network.order(.lose, from: .b)
    network.order(.delay(.milliseconds(30)))
    let start = network.now
    try network.send(.a, 10)
    network.deliver()
    #expect(network.trace[0].fate == .delivered(at: start + .milliseconds(40)))
    #expect(network.trace[1].isLost)
  }

  @Test("What A sends at a given moment arrives in the order sent")
  func order() throws {
    var network = try Network.established()
    for count in 1...5 { try network.send(.a, count) }
    network.deliver()
    #expect(network[.b].deliveredCount == 15)
    #expect(network[.b].held.isEmpty)
    #expect(
      network.trace.filter { $0.from == .b }.map(\.segment.acknowledgment) == [102, 104, 107, 111, 116])
  }

  @Test("The same seed gives the same exchange, another seed another")
  func determinism() throws {
    func run(_ seed: UInt64) throws -> String {
      var exchange = RandomExchange(seed: seed)
      try exchange.play()
      return transcript(exchange.network.trace)
    }
    #expect(try run(7) == run(7))
    #expect(try run(7) != run(8))
  }

  @Test("Every record has both states before and after, and says why")
  func records() throws {
    var network = figureNetwork()
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    let syn = network.trace[0]
    #expect(syn.number == 1 && syn.from == .a && syn.to == .b)
    #expect(syn.before == Pair(a: .closed, b: .listen))
    #expect(syn.after == Pair(a: .synSent, b: .synReceived))
    #expect(syn.reasons.contains(Reason(host: .a, rule: .activeOpenSendsSyn)))
    #expect(syn.reasons.contains(Reason(host: .b, rule: .listenTakesSyn)))
    #expect(!syn.reasons.contains(Reason(host: .b, rule: .textOnSynIsQueued)))
    #expect(!network.trace[2].reasons.contains(Reason(host: .b, rule: .oldAckIsIgnored)))
    let answer = network.trace[1]
    #expect(answer.before == Pair(a: .synSent, b: .listen))
    #expect(answer.reasons.first == Reason(host: .b, rule: .synAckAnswersSyn))
    #expect(
      network.trace.allSatisfy { record in
        Host.allCases.allSatisfy { host in record.reasons.contains { $0.host == host } }
      })
  }

  @Test("Reasons name what happened and nothing that did not")
  func reasons() throws {
    var settings = plain
    settings.receiveBuffer = 20
    settings.reading = .onRequest
    var network = try Network.established(settings)
    try network.send(.a, 10)
    network.deliver()
    func rules(_ index: Int, _ host: Host) -> [Rule] {
      network.trace[index].reasons.filter { $0.host == host }.map(\.rule)
    }
    #expect(rules(0, .a) == [.textTakesItsLength, .ackNamesNextExpected])
    #expect(rules(0, .b) == [.textIsDelivered])
    #expect(rules(1, .b) == [.ackNamesNextExpected, .pureAckTakesNoNumber])
    #expect(rules(1, .a) == [.roundTripIsSampled, .newAckFreesQueue, .windowIsUpdated, .slowStart])
    try network.send(.a, 10)
    network.deliver()
    #expect(rules(2, .b) == [.textIsDelivered], "it fits to the last byte")
    #expect(rules(3, .a).contains(.windowCloses))
  }

  @Test("Without a trace the same segments are sent")
  func withoutTrace() throws {
    func run(_ tracing: Network.Tracing) throws -> Network {
      var network = Network(settings: plain, tracing: tracing)
      try network.listen(.b)
      try network.open(.a)
      network.deliver()
      try network.send(.a, 100_000)
      network.settle()
      return network
    }
    let (traced, silent) = (try run(.all), try run(.off))
    #expect(traced.sentCount == silent.sentCount && traced.sentCount == traced.trace.count)
    #expect(silent.trace.isEmpty && silent[.b].deliveredCount == 100_000)
    #expect(silent[.a].heard.isEmpty)
  }

  @Test("Settings can change until the connection is open")
  func configure() throws {
    var network = Network(settings: plain)
    network.configure(.a) { $0.maximumSegmentSize = 700 }
    try network.listen(.b)
    network.configure(.b) { $0.receiveBuffer = 900 }
    #expect(network[.b].state == .listen)
    try network.open(.a)
    network.deliver()
    #expect(network.trace[0].segment.options.maximumSegmentSize == 700)
    #expect(network.trace[1].segment.window == 900)
    network.configure(.a) { $0.nagle = true }
    #expect(network[.a].state == .established && network[.a].settings.nagle)
    #expect(network[.a].snd.nxt == network.trace[2].segment.sequence)
  }

  @Test("A changed timer or congestion window counts from the opening on")
  func configureTimers() throws {
    var network = Network(settings: plain)
    network.configure(.a) { $0.retransmission.initial = .seconds(2) }
    #expect(network[.a].timer.timeout == .seconds(2))
    try network.listen(.b)
    network.configure(.b) { $0.retransmission.initial = .seconds(4) }
    #expect(network[.b].timer.timeout == .seconds(4) && network[.b].receiveBuffer == 65535)
  }
}

@Suite("RFC 6528: initial sequence numbers")
struct InitialNumberTests {
  @Test("SipHash-2-4 agrees with its published vectors")
  func sipHash() {
    let key: (UInt64, UInt64) = (0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908)
    #expect(SipHash.hash([], key: key) == 0x726f_db47_dd0e_0e31)
    #expect(SipHash.hash((0..<15).map { UInt8($0) }, key: key) == 0xa129_ca61_49be_45e5)
    #expect(SipHash.hash((0..<8).map { UInt8($0) }, key: key) == 0x93f5_f579_9a93_2462)
  }

  @Test("The number moves by one every 4 microseconds, and differs by connection and secret")
  func clock() {
    let generator = ISNGenerator(secret: (1, 2), connection: [10, 0, 0, 1])
    let start = generator.number(at: .zero)
    #expect(generator.number(at: Instant(microseconds: 3)) == start)
    #expect(generator.number(at: Instant(microseconds: 4)) == start + 1)
    #expect(generator.number(at: .zero + .seconds(1)) == start + 250_000)
    #expect(ISNGenerator(secret: (1, 2), connection: [10, 0, 0, 2]).number(at: .zero) != start)
    #expect(ISNGenerator(secret: (1, 3), connection: [10, 0, 0, 1]).number(at: .zero) != start)
    #expect(ISNGenerator(secret: (2, 2), connection: [10, 0, 0, 1]).number(at: .zero) != start)
  }

  @Test("Numbers that a scenario names come first, in order")
  func scripted() {
    var numbers = InitialSequenceNumbers(scripted: [5, 6])
    #expect(numbers.next(at: .zero) == 5)
    #expect(numbers.next(at: .zero) == 6)
    #expect(numbers.next(at: .zero) == numbers.generator.number(at: .zero))
  }
}
