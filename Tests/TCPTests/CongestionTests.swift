import Testing

@testable import TCP

@Suite("RFC 5681, 6582, 6675: the congestion window")
struct CongestionTests {
  private func control(
    _ algorithm: CongestionControl.Algorithm = .reno, mss: Int = 1000, window: Int = 10
  ) -> CongestionControl {
    CongestionControl(algorithm: algorithm, segmentSize: mss, initialWindow: window)
  }

  @Test("The initial window by segment size; one segment after a lost SYN")
  func initialWindow() {
    let sizes = [1095, 1096, 2190, 2191]
    #expect(sizes.map { CongestionControl.initialSegments(segmentSize: $0) } == [4, 3, 3, 2])
    #expect(CongestionControl(algorithm: .reno, segmentSize: 1460).window == 4380)
    #expect(CongestionControl(algorithm: .reno, segmentSize: 1460, synLost: true).window == 1460)
    #expect(CongestionControl(algorithm: .none, segmentSize: 1460).allowance == Int.max)
  }

  @Test("Slow start adds what an ACK confirms, one SMSS at most; avoidance about one SMSS a round trip")
  func growth() {
    var congestion = control(window: 2)
    congestion.acknowledged(400)
    #expect(congestion.window == 2400)
    congestion.acknowledged(3000)
    #expect(congestion.window == 3400)
    congestion.timedOut(flight: 8000, upTo: 0, first: true)
    #expect(congestion.threshold == 4000 && congestion.window == 1000)
    for _ in 0..<3 { congestion.acknowledged(1000) }
    #expect(congestion.window == 4000 && !congestion.inSlowStart)
    congestion.acknowledged(1000)
    #expect(congestion.window == 4250)
    congestion.acknowledged(1000)
    #expect(congestion.window == 4485)
  }

  @Test(
    "ssthresh is half the flight and never below two segments; it stays when the same segment times out again"
  )
  func threshold() {
    var congestion = control()
    congestion.timedOut(flight: 3000, upTo: 0, first: true)
    #expect(congestion.threshold == 2000)
    congestion.timedOut(flight: 9000, upTo: 0, first: false)
    #expect(congestion.threshold == 2000)
    congestion.timedOut(flight: 9001, upTo: 0, first: true)
    #expect(congestion.threshold == 4500)
  }

  @Test("Three duplicates: half the flight plus three; one more for each further; half at the end")
  func fastRecovery() {
    var congestion = control()
    congestion.thirdDuplicate(flight: 9000, upTo: 500)
    #expect(congestion.threshold == 4500 && congestion.window == 7500)
    #expect(congestion.phase == .fastRecovery && congestion.recover == 500)
    congestion.furtherDuplicate()
    #expect(congestion.window == 8500)
    congestion.leaveFastRecovery()
    #expect(congestion.window == 4500 && congestion.phase == .open && congestion.recover == nil)
  }

  @Test("A partial ACK takes back what it confirms and gives one segment")
  func partialAck() {
    var congestion = control(.newReno)
    congestion.thirdDuplicate(flight: 9000, upTo: 500)
    congestion.partialAck(2000)
    #expect(congestion.window == 6500)
    congestion.partialAck(400)
    #expect(congestion.window == 6100)
    congestion.partialAck(1000)
    #expect(congestion.window == 6100, "exactly one segment: taken and given back")
  }

  @Test("Tahoe starts over with one segment; SACK keeps half")
  func otherAlgorithms() {
    var tahoe = control(.tahoe)
    tahoe.thirdDuplicate(flight: 9000, upTo: 500)
    #expect(tahoe.window == 1000 && tahoe.threshold == 4500 && tahoe.phase == .timeoutRecovery)
    var sack = control(.sack)
    sack.thirdDuplicate(flight: 9000, upTo: 500)
    sack.furtherDuplicate()
    #expect(sack.window == 4500)
    var none = control(.none)
    none.acknowledged(1000)
    #expect(none.window == 10_000)
  }

  // MARK: Between two hosts

  private func network(_ algorithm: CongestionControl.Algorithm, segments: Int = 10) throws -> Network {
    var settings = plain
    settings.maximumSegmentSize = 100
    settings.congestionControl = algorithm
    settings.initialWindow = segments
    settings.sack = algorithm == .sack
    return try Network.established(settings)
  }

  /// What A sent after the first flight, by SEQ.
  private func resent(_ network: Network, after count: Int) -> [SequenceNumber] {
    network.trace.filter { $0.from == .a }.dropFirst(count).map(\.segment.sequence)
  }

  @Test("Slow start doubles the flight each round trip")
  func slowStartRounds() throws {
    var network = try network(.reno, segments: 1)
    try network.send(.a, 1500)
    var flights: [Int] = []
    while network[.a].flightSize > 0 {
      flights.append(network[.a].flightSize)
      network.wait(.milliseconds(20))
    }
    #expect(flights == [100, 200, 400, 800])
    #expect(network[.b].deliveredCount == 1500)
  }

  @Test("One loss: fast retransmit at the third duplicate, and no second one")
  func oneLoss() throws {
    var network = try network(.reno)
    network.order(.lose)
    try network.send(.a, 1000)
    network.wait(.milliseconds(25))
    #expect(resent(network, after: 10) == [101])
    #expect(network[.a].congestion.phase == .fastRecovery)
    #expect(network[.a].congestion.threshold == 500)
    // 500 + 3·100, and 100 for each of the six duplicates after the third
    #expect(network[.a].congestion.window == 1400)
    network.deliver()
    #expect(network[.a].snd.una == 1101)
    #expect(network[.a].congestion.window == 500)
    #expect(network.now < .zero + .milliseconds(200), "no timer was needed")
  }

  @Test("Two duplicates are not enough")
  func twoDuplicates() throws {
    var network = try network(.reno, segments: 3)
    network.order(.lose)
    try network.send(.a, 300)
    network.deliver()
    #expect(network[.a].congestion.duplicates == 2)
    #expect(resent(network, after: 3) == [])
    network.settle()
    // After the timer one segment, then the rest as slow start lets it (B has all but the first).
    #expect(resent(network, after: 3) == [101])
    #expect(network[.b].deliveredCount == 300)
  }

  @Test("Two losses: NewReno repairs the second at the partial ACK, Reno waits for the timer")
  func twoLosses() throws {
    func run(_ algorithm: CongestionControl.Algorithm) throws -> (Network, Interval) {
      var network = try network(algorithm)
      let start = network.now
      try network.send(.a, 100)
      for order in [Order.lose, .delay(.zero), .lose] { network.order(order, from: .a) }
      try network.send(.a, 900)
      network.settle()
      return (network, network.now - start)
    }
    let (newReno, quick) = try run(.newReno)
    #expect(resent(newReno, after: 10) == [201, 401])
    #expect(newReno[.a].congestion.phase == .open)
    #expect(quick < .milliseconds(200))
    let (reno, slow) = try run(.reno)
    #expect(resent(reno, after: 10).contains(401))
    #expect(slow >= .seconds(1))
    let (sack, fast) = try run(.sack)
    #expect(resent(sack, after: 10) == [201, 401])
    #expect(fast < quick, "SACK names both holes in the first round trip")
    let (none, slowest) = try run(.none)
    #expect(resent(none, after: 10) == [201, 401] && slowest >= .seconds(2))
  }

  @Test("The timer marks everything outstanding lost; slow start sends it again")
  func timeoutRecovery() throws {
    var network = try network(.newReno, segments: 4)
    for _ in 0..<4 { network.order(.lose) }
    try network.send(.a, 400)
    network.settle()
    #expect(resent(network, after: 4) == [101, 201, 301, 401])
    // One segment after the timer, two more at its ACK, the fourth after that.
    let times = network.trace.filter { $0.from == .a }.dropFirst(4).map(\.time.microseconds)
    #expect(times[1] == times[2] && times[0] < times[1] && times[2] < times[3])
    #expect(network[.a].congestion.threshold == 200)
  }

  @Test("What SACK reports held is not sent again by the recovery")
  func sackSkips() throws {
    var network = try network(.sack)
    for order in [Order.lose, .lose, .delay(.zero), .lose] { network.order(order, from: .a) }
    try network.send(.a, 1000)
    network.settle()
    #expect(resent(network, after: 10) == [101, 201, 401])
    #expect(network[.b].deliveredCount == 1000)
  }

  @Test("An ACK with data, with another window or below SND.UNA is no duplicate")
  func noDuplicates() throws {
    var network = try network(.reno)
    network.link.loss = 1000
    try network.send(.a, 1000)
    network.link.loss = 0
    var end = network[.a]
    let una = end.snd.una
    func get(_ ack: SequenceNumber, window: UInt16 = 65535, data: ArraySlice<UInt8> = []) {
      end.arrive(
        Segment(
          sequence: end.rcv.nxt, acknowledgment: ack, flags: .ack, window: window, data: data),
        at: network.now)
    }
    get(una, data: [1])
    #expect(end.congestion.duplicates == 0)
    get(una, window: 60000)
    #expect(end.congestion.duplicates == 0)
    get(una - 1, window: 60000)
    #expect(end.congestion.duplicates == 0)
    get(una, window: 60000)
    #expect(end.congestion.duplicates == 1)
    get(una + 100, window: 60000)
    #expect(end.congestion.duplicates == 0)
  }
}
