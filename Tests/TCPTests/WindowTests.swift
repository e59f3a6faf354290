import Testing

@testable import TCP

@Suite("RFC 9293 3.8.6: windows, probes, Nagle and silly windows")
struct WindowTests {
  /// B holds `buffer` bytes and reads only when told.
  private func network(buffer: Int, _ change: (inout Settings) -> Void = { _ in }) throws -> Network {
    var settings = plain
    change(&settings)
    var reader = settings
    reader.receiveBuffer = buffer
    reader.reading = .onRequest
    var network = Network(settings: settings, b: reader)
    network.isn(.a, 100)
    network.isn(.b, 300)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    network.trace.removeAll()
    return network
  }

  @Test("A shut window is probed after 1, 2, 4 … seconds, and reading opens it")
  func zeroWindow() throws {
    var network = try network(buffer: 100)
    let start = network.now
    try network.send(.a, 150)
    network.deliver()
    #expect(network[.a].snd.wnd == 0)
    network.wait(.seconds(8))
    let probes = network.trace.filter { $0.from == .a }.dropFirst()
    #expect(probes.map(\.segment.sequence) == [201, 201, 201])
    #expect(probes.map(\.segment.data.count) == [1, 1, 1])
    #expect(probes.map { ($0.time - start).microseconds / 1_000_000 } == [1, 3, 7])
    #expect(network[.b].rcv.nxt == 201, "nothing fits")
    #expect(network[.a].congestion.phase == .open, "a probe is no sign of congestion")
    try network.receive(.b)
    network.deliver()
    #expect(network[.b].deliveredCount == 150)
    #expect(network.now - start < .seconds(9))
  }

  @Test("A connection whose window stays shut is never given up while probes are answered")
  func shutForLong() throws {
    var network = try network(buffer: 100)
    try network.send(.a, 150)
    network.wait(.seconds(1000))
    #expect(network.states == Pair(a: .established, b: .established))
    network.link.loss = 1000
    network.wait(.seconds(400))
    #expect(network[.a].state == .closed)
  }

  @Test("settle does not wait for a window that stays shut")
  func settling() throws {
    var network = try network(buffer: 100)
    try network.send(.a, 150)
    network.settle()
    #expect(network.now < .zero + .seconds(1))
  }

  @Test("A window update that is lost is made good by a probe")
  func lostUpdate() throws {
    var network = try network(buffer: 100)
    try network.send(.a, 150)
    network.deliver()
    network.order(.lose)
    try network.receive(.b)
    network.settle()
    #expect(network[.b].deliveredCount == 150)
  }

  @Test("Linux probes with SND.NXT-1 and no data")
  func linuxProbe() throws {
    var network = try network(buffer: 100) { $0.probesWithOldNumber = true }
    try network.send(.a, 150)
    network.deliver()
    network.trace.removeAll()
    network.wait(.milliseconds(1500))
    #expect(
      transcript(network.trace) == """
        A ACK 200/301 | ESTABLISHED ESTABLISHED
        B ACK 301/201 | ESTABLISHED ESTABLISHED
        """)
  }

  @Test("A FIN waits for a shut window too")
  func finAndWindow() throws {
    var network = try network(buffer: 100)
    try network.send(.a, 100)
    network.deliver()
    try network.close(.a)
    network.deliver()
    #expect(network.states == Pair(a: .finWait1, b: .established))
    #expect(!network.trace.contains { $0.segment.flags.contains(.fin) })
    #expect(network[.a].persistDeadline != nil)
    try network.receive(.b)
    network.deliver()
    #expect(network.states == Pair(a: .finWait2, b: .closeWait))
  }

  @Test("A FIN does not ride on data that fills the window")
  func finBeyondWindow() throws {
    var network = try network(buffer: 100)
    try network.finish(.a, 100)
    #expect(network.trace.map(\.segment.flags) == [[.psh, .ack]])
    var roomy = try self.network(buffer: 101)
    try roomy.finish(.a, 100)
    #expect(roomy.trace.map(\.segment.flags) == [[.fin, .psh, .ack]])
  }

  @Test("The receiver announces new room only when it is half its buffer or a full segment")
  func receiverSilliness() throws {
    var network = try network(buffer: 1000)
    try network.send(.a, 1000)
    network.deliver()
    let count = network.trace.count
    try network.receive(.b, 499)
    #expect(network.trace.count == count)
    try network.receive(.b, 1)
    #expect(network.trace.count == count + 1)
    #expect(network.trace.last?.segment.window == 500)
    var eager = try self.network(buffer: 1000) { $0.avoidsSillyWindows = false }
    try eager.send(.a, 1000)
    eager.deliver()
    try eager.receive(.b, 1)
    #expect(eager.trace.last?.segment.window == 1)
    let sent = eager.trace.count
    try eager.receive(.b, 0)
    #expect(eager.trace.count == sent, "nothing read, nothing to tell")
  }

  @Test("The right edge of the window never moves back of itself")
  func rightEdge() throws {
    var network = try network(buffer: 1000)
    var edges: [SequenceNumber] = []
    for _ in 0..<5 {
      try network.send(.a, 170)
      network.deliver()
      try network.receive(.b, 40)
      let last = network.trace.last { $0.from == .b }
      edges.append(last!.segment.acknowledgment + Int(last!.segment.window))
    }
    #expect(zip(edges, edges.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("The sender does not chop up a window too small to be worth it")
  func senderSilliness() throws {
    var network = try network(buffer: 1000) { $0.congestionControl = .none }
    try network.send(.a, 900)
    network.deliver()
    // 100 of 1000 are left: less than half the largest window, less than a segment.
    try network.send(.a, 300)
    #expect(network[.a].unsent.count == 300)
    #expect(network[.a].heard.contains(.sillyWindowIsNotUsed))
    network.wait(.seconds(2))
    #expect(network[.a].unsent.count == 200, "the override timer sends what fits")
    var fitting = try self.network(buffer: 1000) { $0.congestionControl = .none }
    try fitting.send(.a, 900)
    fitting.deliver()
    try fitting.send(.a, 100)
    #expect(fitting[.a].unsent.count == 0, "all of it fits")
    var half = try self.network(buffer: 1000) { $0.congestionControl = .none }
    try half.send(.a, 500)
    half.deliver()
    try half.send(.a, 600)
    #expect(half[.a].unsent.count == 100, "half the largest window is worth a segment")
  }

  @Test("Only a newer segment may change the window (SND.WL1, SND.WL2)")
  func windowUpdates() throws {
    var network = try network(buffer: 65535)
    try network.send(.a, 20)
    network.deliver()
    var end = network[.a]
    func get(_ seq: SequenceNumber, _ ack: SequenceNumber, window: UInt16) -> Int {
      end.arrive(Segment(sequence: seq, acknowledgment: ack, flags: .ack, window: window), at: network.now)
      return end.snd.wnd
    }
    #expect(get(301, 121, window: 500) == 500)
    #expect(get(305, 121, window: 600) == 600, "newer SEQ")
    #expect(get(304, 121, window: 700) == 600, "older SEQ")
    #expect(get(305, 120, window: 800) == 600, "same SEQ, older ACK")
    #expect(get(305, 121, window: 900) == 900, "same SEQ, same ACK")
    #expect(end.snd.largestWindow == 65535)
  }

  @Test("Nagle holds a small segment back while anything is unacknowledged, never a full one")
  func nagle() throws {
    var network = try network(buffer: 65535) { $0.nagle = true }
    try network.send(.a, 10)
    try network.send(.a, 10)
    try network.send(.a, 10)
    #expect(network[.a].unsent.count == 20)
    #expect(network[.a].heard.contains(.nagleHolds))
    try network.send(.a, 1440)
    #expect(network[.a].unsent.count == 0, "20 and 1440 make a full segment")
    network.deliver()
    #expect(network.trace.filter { $0.from == .a }.map(\.segment.data.count) == [10, 1460])
    try network.send(.a, 5)
    #expect(network[.a].unsent.count == 0, "nothing outstanding")
  }

  @Test("A window is used to its last byte and no further")
  func exactWindow() throws {
    var network = try network(buffer: 3000) { $0.congestionControl = .none }
    try network.send(.a, 3001)
    #expect(network[.a].flightSize == 2920, "80 bytes are not worth a segment")
    network.deliver()
    #expect(network[.b].rcv.wnd == 80)
    var roomy = try self.network(buffer: 2920) { $0.congestionControl = .none }
    try roomy.send(.a, 2920)
    #expect(roomy[.a].flightSize == 2920)
    #expect(roomy.trace.map(\.segment.flags) == [.ack, [.psh, .ack]])
  }

  @Test("A window ordered by the scenario is announced at once, even where it shrinks")
  func ordered() throws {
    var network = try network(buffer: 65535)
    network.window(.b, 65535)
    #expect(!network[.b].heard.contains(.windowShouldNotShrink))
    network.window(.b, 0)
    #expect(network[.b].heard.contains(.windowShouldNotShrink))
    network.deliver()
    #expect(network.trace.last?.segment.window == 0)
    #expect(network[.a].snd.wnd == 0)
    try network.send(.a, 10)
    network.settle()
    #expect(network[.b].deliveredCount == 0)
    network.window(.b, 100)
    network.settle()
    #expect(network[.b].deliveredCount == 10)
  }
}
