import Testing

@testable import TCP

@Suite("RFC 9293 3.8.6.3, RFC 5681 4.2: when an ACK goes out")
struct AcknowledgmentTests {
  private var delayed: Settings {
    var settings = plain
    settings.delayedAck = .milliseconds(200)
    return settings
  }

  @Test("The ACK of one segment waits, that of the second does not")
  func everySecond() throws {
    var network = try Network.established(delayed)
    try network.send(.a, 10)
    network.deliver()
    #expect(network.trace.count == 1)
    #expect(network[.b].ackDeadline == network.now + .milliseconds(200))
    try network.send(.a, 10)
    network.deliver()
    #expect(network.trace.map(\.segment.acknowledgment) == [301, 301, 121])
    #expect(network[.b].ackDeadline == nil)
    try network.send(.a, 10)
    network.deliver()
    #expect(network.trace.count == 4, "counting starts over")
    network.wait(.milliseconds(199))
    #expect(network.trace.count == 4)
    network.wait(.milliseconds(2))
    #expect(network.trace.last?.segment.acknowledgment == 131)
  }

  @Test("A waiting ACK rides on data")
  func piggyback() throws {
    var network = try Network.established(delayed)
    try network.send(.a, 10)
    network.deliver()
    try network.send(.b, 20)
    network.deliver()
    #expect(
      transcript(network.trace) == """
        A ACK 101/301 +10 | ESTABLISHED ESTABLISHED
        B ACK 301/111 +20 | ESTABLISHED ESTABLISHED
        """)
    #expect(network[.b].ackDeadline == nil)
  }

  @Test("Text out of order, text that fills a gap, old text and a FIN are acknowledged at once")
  func atOnce() throws {
    var network = try Network.established(delayed)
    network.order(.hold)
    try network.send(.a, 10)
    try network.send(.a, 10)
    network.deliver()
    #expect(network.trace.last?.segment.acknowledgment == 101)
    try network.release()
    network.deliver()
    #expect(network.trace.last?.segment.acknowledgment == 121)
    let count = network.trace.count
    network.inject(Segment(sequence: 101, acknowledgment: 301, flags: .ack, data: [1, 2]), to: .b)
    network.deliver()
    #expect(network.trace.count == count + 2)
    try network.close(.a)
    network.deliver()
    #expect(network.trace.last?.segment.acknowledgment == 122)
  }

  @Test("Held segments let the ACK jump over all of them, and come out in order")
  func reassembly() throws {
    var settings = plain
    settings.congestionControl = .none  // else three duplicates would bring the first segment again
    var network = try Network.established(settings)
    let bytes = (0..<50).map { UInt8($0) }
    for index in 0..<5 {
      if index < 4 { network.order(.hold) }
      try network.send(.a, bytes: Array(bytes[index * 10..<index * 10 + 10]))
    }
    network.deliver()
    try network.release(reversed: true)
    network.deliver()
    let acks = network.trace.filter { $0.from == .b }.map(\.segment.acknowledgment)
    #expect(acks == [101, 101, 101, 101, 151])
    #expect(try network.receive(.b) == bytes[...])
  }

  @Test("A FIN before its text waits for it")
  func earlyFin() throws {
    var network = try Network.established()
    network.order(.hold)
    try network.send(.a, 10)
    try network.close(.a)
    network.deliver()
    #expect(network.states == Pair(a: .finWait1, b: .established))
    #expect(network.trace.last?.segment.acknowledgment == 101)
    try network.release()
    network.deliver()
    #expect(network.trace.last?.segment.acknowledgment == 112)
    #expect(network.states == Pair(a: .finWait2, b: .closeWait))
  }

  @Test("Text on a SYN is held until ESTABLISHED and acknowledged then")
  func textOnSyn() throws {
    var end = Connection(settings: plain, numbers: .init(scripted: [300]))
    try end.open(.passive, at: .zero)
    end.arrive(Segment(sequence: 100, flags: [.syn, .fin], data: [1, 2, 3]), at: .zero)
    #expect(end.outbox.map(\.segment.acknowledgment) == [101])
    end.outbox.removeAll()
    end.arrive(Segment(sequence: 105, acknowledgment: 301, flags: .ack), at: .zero)
    #expect(end.state == .closeWait)
    #expect(end.outbox.map(\.segment.acknowledgment) == [105])
    #expect(try end.receive(at: .zero) == [1, 2, 3])
  }

  @Test("The urgent pointer names the number after the urgent data, and only moves forward")
  func urgent() throws {
    var network = try Network.established()
    try network.send(.a, 10, urgent: true)
    network.deliver()
    let segment = network.trace[0].segment
    #expect(segment.flags.contains(.urg) && segment.urgentPointer == 10)
    #expect(network[.b].rcv.up == 111)
    #expect(network[.b].signals.contains(.urgent))
    try network.send(.a, 10)
    #expect(network.trace.last?.segment.flags.contains(.urg) == false)
    network.inject(
      Segment(sequence: 121, acknowledgment: 301, flags: [.urg, .ack], urgentPointer: 0), to: .b)
    network.deliver()
    #expect(network[.b].rcv.up == 121)
    network.inject(
      Segment(sequence: 121, acknowledgment: 301, flags: [.urg, .ack], urgentPointer: 7), to: .b)
    network.deliver()
    #expect(network[.b].rcv.up == 128)
    let told = network[.b].signals.filter { $0 == .urgent }.count
    #expect(told == 2, "the pointer to what was read already is no news")
  }
}
