import Testing

@testable import TCP

@Suite("RFC 6298: the retransmission timer")
struct RetransmissionTests {
  private func bounds(_ change: (inout RetransmissionTimer.Bounds) -> Void = { _ in })
    -> RetransmissionTimer.Bounds
  {
    var bounds = RetransmissionTimer.Bounds()
    bounds.minimum = .milliseconds(1)
    change(&bounds)
    return bounds
  }

  @Test("The first sample: SRTT = R, RTTVAR = R/2, RTO = 3R")
  func firstSample() {
    var timer = RetransmissionTimer(bounds: bounds())
    #expect(timer.timeout == .seconds(1))
    timer.sample(.milliseconds(100))
    #expect(timer.smoothed == .milliseconds(100))
    #expect(timer.variation == .milliseconds(50))
    #expect(timer.timeout == .milliseconds(300))
  }

  @Test("Later samples: RTTVAR with the old SRTT, then SRTT")
  func laterSamples() {
    var timer = RetransmissionTimer(bounds: bounds())
    timer.sample(.milliseconds(100))
    timer.sample(.milliseconds(180))
    // RTTVAR = 3/4·50 + 1/4·|100 − 180| = 57.5; SRTT = 7/8·100 + 1/8·180 = 110; RTO = 110 + 4·57.5 = 340
    #expect(timer.variation == Interval(microseconds: 57_500))
    #expect(timer.smoothed == .milliseconds(110))
    #expect(timer.timeout == .milliseconds(340))
    timer.sample(.milliseconds(60))
    // RTTVAR = 3/4·57.5 + 1/4·50 = 55.625; SRTT = 7/8·110 + 1/8·60 = 103.75; RTO = 103.75 + 222.5
    #expect(timer.variation == Interval(microseconds: 55_625))
    #expect(timer.smoothed == Interval(microseconds: 103_750))
    #expect(timer.timeout == Interval(microseconds: 326_250))
  }

  @Test("The bounds: a second at least, G at least, a minute at most")
  func limits() {
    var timer = RetransmissionTimer()
    timer.sample(.milliseconds(20))
    #expect(timer.timeout == .seconds(1))
    timer.sample(.seconds(100))
    #expect(timer.timeout == .seconds(60))
    var steady = RetransmissionTimer(bounds: bounds { $0.granularity = .milliseconds(30) })
    for _ in 0..<200 { steady.sample(.milliseconds(100)) }
    #expect(steady.timeout == .milliseconds(130))
  }

  @Test("Each expiry doubles the timeout, up to the largest")
  func backOff() {
    var timer = RetransmissionTimer()
    var seen: [Interval] = []
    for _ in 0..<8 {
      timer.backOff()
      seen.append(timer.timeout)
    }
    #expect(seen == [2, 4, 8, 16, 32, 60, 60, 60].map { .seconds($0) })
    #expect(timer.expiries == 8)
    timer.progress()
    #expect(timer.expiries == 0)
  }

  @Test("start keeps a running timer, restart does not, stop ends it")
  func running() {
    var timer = RetransmissionTimer()
    timer.start(.zero)
    timer.start(.zero + .milliseconds(500))
    #expect(timer.deadline == .zero + .seconds(1))
    timer.restart(.zero + .milliseconds(500))
    #expect(timer.deadline == .zero + .milliseconds(1500))
    timer.stop()
    #expect(timer.deadline == nil)
  }

  @Test("A lost segment goes again with the same numbers, at 1, 2 and 4 seconds; new ACKs stop the timer")
  func timeouts() throws {
    var network = try Network.established()
    let start = network.now
    for _ in 0..<3 { network.order(.lose) }
    try network.send(.a, 10)
    network.settle()
    #expect(
      transcript(network.trace) == """
        A ACK 101/301 +10 lost | ESTABLISHED ESTABLISHED
        A ACK 101/301 +10 lost | ESTABLISHED ESTABLISHED
        A ACK 101/301 +10 lost | ESTABLISHED ESTABLISHED
        A ACK 101/301 +10 | ESTABLISHED ESTABLISHED
        B ACK 301/111 | ESTABLISHED ESTABLISHED
        """)
    let times = network.trace.prefix(4).map { ($0.time - start).microseconds / 1_000_000 }
    #expect(times == [0, 1, 3, 7])
    #expect(network[.a].timer.deadline == nil)
    #expect(network[.a].timer.smoothed == .milliseconds(20), "Karn: no sample from what was sent twice")
    #expect(network[.a].timer.timeout == .seconds(8), "the back-off stays until a new sample")
  }

  @Test("A sample is taken from what was sent once")
  func samples() throws {
    var network = try Network.established()
    network.link.delay = .milliseconds(60)
    try network.send(.a, 10)
    network.deliver()
    // SRTT was 20 ms from the SYN: 7/8·20 + 1/8·120 = 32.5
    #expect(network[.a].timer.smoothed == Interval(microseconds: 32_500))
    #expect(network[.b].timer.smoothed == .milliseconds(20))
  }

  @Test("Of several segments only the timed one gives a sample, and the timer restarts at each new ACK")
  func oneAtATime() throws {
    var network = try Network.established()
    try network.send(.a, 10)
    network.wait(.milliseconds(5))
    try network.send(.a, 10)
    let sent = network.now
    network.wait(.milliseconds(16))
    #expect(network[.a].snd.una == 111)
    #expect(network[.a].timer.deadline == sent + .milliseconds(15) + .seconds(1))
    network.deliver()
    #expect(network[.a].timer.deadline == nil)
  }

  @Test("After a lost SYN data starts with 3 seconds")
  func lostSyn() throws {
    var network = figureNetwork()
    try network.listen(.b)
    network.order(.lose)
    try network.open(.a)
    network.settle()
    #expect(network.states == Pair(a: .established, b: .established))
    #expect(network.trace.map(\.time.microseconds) == [0, 1_000_000, 1_010_000, 1_020_000])
    #expect(network[.a].timer.timeout == .seconds(3))
    #expect(network[.a].timer.smoothed == nil)
  }

  @Test("R2: a segment unacknowledged for 100 seconds, a SYN for 180, end the connection")
  func givingUp() throws {
    var network = try Network.established()
    network.link.loss = 1000
    let start = network.now
    try network.send(.a, 10)
    network.settle()
    #expect(network[.a].state == .closed)
    #expect(network[.a].signals.contains(.timedOut))
    #expect(network.now - start >= .seconds(100) && network.now - start < .seconds(130))

    var settings = plain
    settings.userTimeout = .seconds(3)
    var brief = try Network.established(settings)
    brief.link.loss = 1000
    let sent = brief.now
    try brief.send(.a, 10)
    brief.settle()
    #expect(brief[.a].state == .closed && brief.now - sent == .seconds(3), "to the moment")

    var opening = figureNetwork()
    opening.link.loss = 1000
    try opening.open(.a)
    opening.settle()
    #expect(opening[.a].state == .closed)
    #expect(opening.now >= .zero + .seconds(180) && opening.now < .zero + .seconds(250))
  }

  @Test("A segment acknowledged in part stays, and only its rest goes again")
  func partialAcknowledgment() throws {
    var network = try Network.established()
    network.order(.lose)
    try network.send(.a, 10)
    network.inject(Segment(sequence: 301, acknowledgment: 105, flags: .ack), to: .a)
    network.deliver()
    #expect(network[.a].snd.una == 105)
    #expect(network[.a].unacknowledged.count == 1)
    try network.timeout(.a)
    #expect(network.trace.last?.segment.sequence == 105)
    #expect(network.trace.last?.segment.data.count == 6)
  }

  @Test("timeout fails where nothing is outstanding")
  func nothingOutstanding() throws {
    var network = try Network.established()
    #expect(throws: NetworkError.timerNotRunning(.a)) { try network.timeout(.a) }
    try network.send(.a, 10)
    #expect(throws: NetworkError.timerNotRunning(.a)) { try network.timeout(.a) }
    #expect(network[.a].snd.una == 111, "the ACK came before the timer")
  }
}
