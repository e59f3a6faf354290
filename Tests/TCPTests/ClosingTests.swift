import Testing

@testable import TCP

@Suite("RFC 9293 3.6, 3.8.4: closing, TIME-WAIT, keep-alive")
struct ClosingTests {
  @Test("A half-closed connection still carries data the other way")
  func halfClose() throws {
    var network = try Network.established()
    try network.close(.a)
    network.deliver()
    try network.send(.b, 30)
    network.deliver()
    #expect(network[.a].deliveredCount == 30)
    #expect(network.states == Pair(a: .finWait2, b: .closeWait))
    try network.close(.b)
    network.deliver()
    #expect(network.states == Pair(a: .timeWait, b: .closed))
    #expect(network.trace.map(\.segment.sequence) == [101, 301, 301, 102, 331, 102])
  }

  @Test("FIN and the ACK of ours together lead from FIN-WAIT-1 to TIME-WAIT")
  func threeSegments() throws {
    var (end, _) = try Stand.finWait1.place(plain, iss: 1000, irs: 5000, window: 1000)
    end.arrive(Segment(sequence: 5001, acknowledgment: 1012, flags: [.fin, .ack]), at: .zero)
    #expect(end.state == .timeWait)
    #expect(end.nextTimer == .zero + .seconds(240))
  }

  @Test("A FIN rides on the last data where the close comes in time")
  func finOnData() throws {
    var settings = plain
    settings.congestionControl = .none
    settings.maximumSegmentSize = 100
    var network = try Network.established(settings)
    network.window(.b, 250)
    network.deliver()
    network.trace.removeAll()
    try network.send(.a, 320)
    try network.close(.a)
    network.settle()
    #expect(network[.b].deliveredCount == 320)
    #expect(network.trace.last { $0.from == .a }?.segment.flags.contains(.fin) == true)
    #expect(network.trace.filter { $0.from == .a }.map(\.segment.data.count).reduce(0, +) == 320)
    #expect(network.states == Pair(a: .finWait2, b: .closeWait))
  }

  @Test("A repeated FIN is acknowledged in TIME-WAIT and starts the 2 MSL anew")
  func lastAckLost() throws {
    var network = try Network.established()
    try network.close(.a)
    network.deliver()
    network.order(.lose, from: .a)
    try network.close(.b)
    network.deliver()
    #expect(network.states == Pair(a: .timeWait, b: .lastAck))
    let first = network[.a].timeWaitDeadline
    network.settle()
    #expect(network.states == Pair(a: .timeWait, b: .closed))
    #expect(network[.a].timeWaitDeadline == network.now + .milliseconds(239_990))
    #expect(network[.a].timeWaitDeadline != first)
    #expect(
      transcript(Array(network.trace.suffix(2))) == """
        B FIN,ACK 301/102 | TIME-WAIT LAST-ACK
        A ACK 102/302 | TIME-WAIT CLOSED
        """)
  }

  @Test("RFC 1337: a reset may be ignored in TIME-WAIT; else it ends it")
  func assassination() throws {
    for ignores in [true, false] {
      var settings = plain
      settings.ignoresResetInTimeWait = ignores
      var (end, view) = try Stand.timeWait.place(settings, iss: 1000, irs: 5000, window: 1000)
      end.arrive(Segment(sequence: SequenceNumber(5000) + view.expected, flags: .rst), at: .zero)
      #expect(end.state == (ignores ? .timeWait : .closed))
    }
  }

  @Test("A profile may fix TIME-WAIT; else it is twice the MSL")
  func duration() throws {
    #expect(Profile.linux.settings.timeWait == .seconds(60))
    #expect(Profile.rfc9293.settings.timeWait == .seconds(240))
    var settings = plain
    settings.maximumSegmentLifetime = .seconds(30)
    var network = try Network.established(settings)
    try network.close(.a)
    network.deliver()
    try network.close(.b)
    network.deliver()
    network.wait(.seconds(59))
    #expect(network[.a].state == .timeWait)
    network.wait(.seconds(1))
    #expect(network[.a].state == .closed)
  }

  @Test("Keep-alive is off by default; on, it probes with SND.NXT-1 after two hours and gives up after nine")
  func keepAlive() throws {
    var quiet = try Network.established()
    quiet.wait(.seconds(100_000))
    #expect(quiet.trace.isEmpty)

    var settings = plain
    settings.keepAlive = Settings.KeepAlive()
    var network = try Network.established(settings)
    let start = network.now
    network.wait(.seconds(7199))
    #expect(network.trace.isEmpty)
    network.wait(.seconds(2))
    let probe = try #require(network.trace.first)
    #expect(probe.segment.sequence == 300 || probe.segment.sequence == 100)
    #expect(probe.segment.data.isEmpty && probe.segment.flags == .ack)
    #expect(network.states == Pair(a: .established, b: .established), "it was answered")
    network.link.loss = 1000
    network.wait(.seconds(7200 + 75 * 9 - 10))
    #expect(network.states == Pair(a: .established, b: .established))
    network.wait(.seconds(30))
    #expect(network.states == Pair(a: .closed, b: .closed))
    #expect(network.now - start > .seconds(14400))
    #expect(network[.a].signals.contains(.timedOut))
    let probes = network.trace.filter { $0.from == .a && $0.segment.flags == .ack && $0.isLost }
    #expect(probes.count == 9)
  }

  @Test("A crash is silent; the host can open again")
  func crash() throws {
    var network = try Network.established()
    network.crash(.a)
    #expect(network[.a].state == .closed && network.trace.isEmpty)
    network.isn(.a, 400)
    try network.open(.a)
    #expect(network.trace.map(\.segment.sequence) == [400])
  }

  @Test("Text delivered before the end stays readable; the queues do not stay")
  func afterTheEnd() throws {
    var network = try Network.established()
    try network.send(.a, bytes: [1, 2, 3])
    network.deliver()
    try network.abort(.a)
    network.deliver()
    var end = network[.b]
    #expect(end.state == .closed && end.inbox.take(9) == [1, 2, 3])
    #expect(end.nextTimer == nil && end.unacknowledged.isEmpty)
    #expect(throws: CallError.connectionDoesNotExist) { try end.receive(at: .zero) }
  }
}
