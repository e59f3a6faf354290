import Testing

@testable import TCP

@Suite("MSS, window scale, SACK, timestamps, ECN: what the SYNs agree on")
struct OptionTests {
  private func network(_ change: (inout Settings) -> Void, b other: ((inout Settings) -> Void)? = nil) throws
    -> Network
  {
    var (settings, second) = (plain, plain)
    change(&settings)
    if let other { other(&second) } else { change(&second) }
    var network = Network(settings: settings, b: second)
    network.isn(.a, 100)
    network.isn(.b, 300)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    return network
  }

  @Test("Each end announces its own MSS; none announced means 536")
  func mss() throws {
    var network = try network({ $0.maximumSegmentSize = 1000 }, b: { $0.maximumSegmentSize = nil })
    #expect(network.trace.map(\.segment.options.maximumSegmentSize) == [1000, nil, nil])
    #expect(network[.a].snd.mss == 536 && network[.b].snd.mss == 1000)
    network.trace.removeAll()
    try network.send(.a, 1072)
    try network.send(.b, 2000)
    #expect(network.trace.map(\.segment.data.count) == [536, 536, 1000, 1000])
  }

  @Test("Window scale: offered and answered in SYNs, whose own windows are not scaled")
  func windowScale() throws {
    let network = try network {
      $0.windowScale = 3
      $0.receiveBuffer = 200_000
    }
    #expect(network.trace.map(\.segment.options.windowScale) == [3, 3, nil])
    #expect(network.trace.map(\.segment.window) == [65535, 65535, 25000])
    #expect(network[.b].snd.wnd == 200_000)
    #expect(network[.a].snd.wnd == 65535)
    #expect(network[.a].rcv.wnd == 200_000)
  }

  @Test("Window scale counts only where both offer it, and never beyond 14")
  func oneSidedScale() throws {
    let alone = try network({ $0.windowScale = 3 }, b: { _ in })
    #expect(alone.trace.map(\.segment.options.windowScale) == [3, nil, nil])
    #expect(alone[.a].options.sendShift == 0 && alone[.a].options.receiveShift == 0)
    #expect(alone[.b].snd.wnd == 65535)
    let wide = try network { $0.windowScale = 200 }
    #expect(wide.trace[0].segment.options.windowScale == 14)
    #expect(wide[.b].options.sendShift == 14)
  }

  @Test("SACK: the newest block first, neighbours joined, the ACK number unchanged")
  func sackBlocks() throws {
    var network = try network {
      $0.sack = true
      $0.congestionControl = .none
      $0.maximumSegmentSize = 10
    }
    #expect(network.trace.map(\.segment.options.sackPermitted) == [true, true, false])
    network.trace.removeAll()
    for order in [Order.lose, .delay(.zero), .lose, .delay(.zero), .lose] { network.order(order) }
    try network.send(.a, 60)
    network.deliver()
    let blocks = network.trace.filter { $0.from == .b }.map { record in
      record.segment.options.sack.map { "\($0.left)-\($0.right)" }.joined(separator: " ")
    }
    #expect(blocks == ["111-121", "131-141 111-121", "151-161 131-141 111-121"])
    #expect(network.trace.filter { $0.from == .b }.allSatisfy { $0.segment.acknowledgment == 101 })
    network.trace.removeAll()
    network.inject(
      Segment(sequence: 121, acknowledgment: 301, flags: .ack, data: ArraySlice(repeating: 0, count: 10)),
      to: .b)
    network.deliver()
    let joined = network.trace.last?.segment.options.sack.map { "\($0.left)-\($0.right)" }
    #expect(joined == ["111-141", "151-161"])
  }

  @Test("Beside timestamps three SACK blocks fit, without them four")
  func sackRoom() throws {
    for (stamps, limit) in [(false, 4), (true, 3)] {
      var network = try network {
        $0.sack = true
        $0.timestamps = stamps
        $0.congestionControl = .none
        $0.maximumSegmentSize = stamps ? 112 : 100
      }
      for index in 0..<10 { network.order(index % 2 == 0 ? .lose : .delay(.zero), from: .a) }
      try network.send(.a, 1000)
      network.deliver()
      #expect(network.trace.last?.segment.options.sack.count == limit)
    }
  }

  @Test("Timestamps: in every segment but RST, each echoing the other's newest")
  func timestamps() throws {
    var network = try network {
      $0.timestamps = true
      $0.timestampOffset = 5000
    }
    network.wait(.milliseconds(70))
    try network.send(.a, 10)
    network.deliver()
    let stamps = network.trace.map { $0.segment.options.timestamps }
    #expect(stamps.map { $0?.value } == [5000, 5010, 5020, 5100, 5110])
    #expect(stamps.map { $0?.echoReply } == [0, 5000, 5010, 5010, 5100])
    #expect(network[.a].payloadLimit == 1448)
    try network.abort(.a)
    #expect(network.trace.last?.segment.options.isEmpty == true)
  }

  @Test("With timestamps a segment sent twice gives a sample too")
  func timestampSamples() throws {
    var network = try network { $0.timestamps = true }
    network.order(.lose)
    try network.send(.a, 10)
    network.link.delay = .milliseconds(50)
    network.settle()
    // SRTT 20 ms from the handshake: 7/8·20 + 1/8·100 = 30
    #expect(network[.a].timer.smoothed == .milliseconds(30))
  }

  @Test("A round trip of no time at all is a sample too")
  func instantRoundTrip() throws {
    var network = try network {
      $0.timestamps = true
      $0.timestampOffset = 5
    }
    network.link.delay = .zero
    for _ in 0..<200 {
      try network.send(.a, 10)
      network.deliver()
    }
    #expect((network[.a].timer.smoothed ?? .seconds(1)) < .milliseconds(1))
  }

  @Test("PAWS: an older timestamp is acknowledged and dropped, a missing one dropped, a reset exempt")
  func paws() throws {
    let network = try network {
      $0.timestamps = true
      $0.timestampOffset = 1000
    }
    func get(_ value: UInt32?, _ flags: Flags = .ack) -> Connection {
      var end = network[.b]
      var segment = Segment(sequence: 101, acknowledgment: 301, flags: flags)
      if !flags.contains(.rst) { segment.data = [1] }
      segment.options.timestamps = value.map { .init(value: $0, echoReply: 0) }
      end.arrive(segment, at: network.now)
      return end
    }
    let recent = network[.b].options.recentTimestamp
    #expect(recent == 1020)
    #expect(get(recent - 1).rcv.nxt == 101)
    #expect(get(recent - 1).outbox.map(\.segment.flags) == [.ack])
    #expect(get(recent).rcv.nxt == 102)
    #expect(get(recent + 9).options.recentTimestamp == recent + 9)
    #expect(get(nil).rcv.nxt == 101 && get(nil).outbox.isEmpty)
    #expect(get(nil, .rst).state == .closed)
  }

  @Test("TS.Recent does not move for a segment ahead of what was acknowledged")
  func recentTimestamp() throws {
    let network = try network { $0.timestamps = true }
    var end = network[.b]
    var segment = Segment(sequence: 110, acknowledgment: 301, flags: .ack, data: [1])
    segment.options.timestamps = .init(value: 900, echoReply: 0)
    end.arrive(segment, at: network.now)
    #expect(end.options.recentTimestamp == network[.b].options.recentTimestamp)
  }

  @Test("ECN: ECE and CWR on the SYN, ECE on the SYN,ACK; ECT on data, not on SYN, ACK or retransmission")
  func ecn() throws {
    var network = try network { $0.ecn = true }
    #expect(network.trace.map(\.segment.flags) == [[.syn, .ece, .cwr], [.syn, .ack, .ece], .ack])
    network.trace.removeAll()
    network.order(.lose)
    try network.send(.a, 10)
    network.settle()
    #expect(network.trace.map(\.segment.codepoint) == [.capable0, .notCapable, .notCapable])
    let refused = try self.network({ $0.ecn = true }, b: { _ in })
    #expect(refused.trace.map(\.segment.flags) == [[.syn, .ece, .cwr], [.syn, .ack], .ack])
    #expect(!refused[.a].options.ecn && !refused[.b].options.ecn)
  }

  @Test("ECN: CE is echoed until CWR, and halves the window once a window of data")
  func ecnReaction() throws {
    var network = try network {
      $0.ecn = true
      $0.maximumSegmentSize = 100
      $0.initialWindow = 10
    }
    try network.send(.a, 100)
    network.deliver()
    network.trace.removeAll()
    network.link.marking = 1000
    try network.send(.a, 400)
    network.link.marking = 0
    network.deliver()
    #expect(network.trace.filter { $0.from == .b }.allSatisfy { $0.segment.flags.contains(.ece) })
    // Flight 400: half is 200; the three later ECEs of this window change nothing more, the ACKs add a little.
    #expect(network[.a].congestion.threshold == 200)
    // 200, then avoidance: + 50, + 40, + 34, + 30 for the four ACKs.
    #expect(network[.a].congestion.window == 354)
    network.trace.removeAll()
    try network.send(.a, 100)
    network.deliver()
    #expect(network.trace[0].segment.flags.contains(.cwr))
    #expect(network.trace[1].segment.flags.contains(.ece) == false)
    try network.send(.a, 100)
    #expect(network.trace.last?.segment.flags.contains(.cwr) == false)
  }
}
