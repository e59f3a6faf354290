import TCP
import Testing

@testable import Captures

@Suite("Exchanges as packetdrill scripts") struct PacketdrillWriterTests {
  /// B listens, A opens, sends 100 bytes and closes; B follows.
  private func network(_ change: (inout Network) throws -> Void = { _ in }) throws -> Network {
    var settings = Settings()
    settings.delayedAck = nil
    var network = Network(settings: settings)
    network.isn(.a, 1000)
    network.isn(.b, 4_294_967_200)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    try change(&network)
    return network
  }

  @Test("the listening host's script waits for the SYN and expects the SYN,ACK, counted from zero")
  func passiveOpen() throws {
    let script = try PacketdrillWriter.script(network().trace, kernel: .b)
    #expect(
      script == """
        0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3
        +0 setsockopt(3, SOL_TCP, TCP_NODELAY, [1], 4) = 0
        +0 setsockopt(3, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0
        +0 bind(3, ..., ...) = 0
        +0 listen(3, 1) = 0
        +0.005 < S 0:0(0) win 65535 <mss 1460>
        +0~+3 > S. 0:0(0) ack 1 <...>
        +0.005 < . 1:1(0) ack 1 win 65535
        +0 accept(3, ..., ...) = 4
        +0 setsockopt(4, SOL_TCP, TCP_NODELAY, [1], 4) = 0

        """)
  }

  @Test("its ACK of the SYN,ACK comes before a mere ACK that arrives at the same moment") func crossingAcks()
    throws
  {
    var trace = try network().trace
    // A copy of B's own ACK comes with its SYN,ACK.
    var mere = trace[1]
    mere.number = 9
    mere.segment.flags = .ack
    mere.segment.sequence = mere.segment.sequence + 1
    trace.insert(mere, at: 2)
    let script = try PacketdrillWriter.script(trace, kernel: .a)
    #expect(
      script.contains(
        """
        +0.005 < S. 0:0(0) ack 1 win 65535 <mss 1460>
        +0~+0.2 > . 1:1(0) ack 1
        +0 setsockopt(4, SOL_TCP, TCP_QUICKACK, [0], 4) = 0
        +0.005 < . 1:1(0) ack 1 win 65535
        """))
  }

  @Test("data is caused by a write, a FIN by a shutdown, and both count across the wrap")
  func dataAndFin() throws {
    let trace = try network {
      try $0.send(.b, 150)
      $0.deliver()
      try $0.close(.b)
      $0.deliver()
    }.trace
    let script = try PacketdrillWriter.script(trace, kernel: .b)
    #expect(script.contains("write(4, ..., 150) = 150\n+0 > P. 1:151(150) ack 1\n"))
    #expect(script.contains("shutdown(4, SHUT_WR) = 0\n+0 > F. 151:151(0) ack 1\n"))
  }

  @Test("a lost segment is sent again within the kernel's patience, and the lost one never arrives")
  func loss() throws {
    let trace = try network {
      $0.order(.lose)
      try $0.send(.a, 100)
      $0.deliver()
      try $0.timeout(.a)
      $0.deliver()
    }.trace
    let sender = try PacketdrillWriter.script(trace, kernel: .a)
    #expect(sender.contains("+0 > P. 1:101(100) ack 1\n+0~+4 > P. 1:101(100) ack 1\n"))
    let receiver = try PacketdrillWriter.script(trace, kernel: .b)
    #expect(receiver.split(separator: "\n").filter { $0.contains("< P. 1:101(100)") }.count == 1)
  }

  @Test("resets and crossing SYNs are refused by name") func refusals() throws {
    let reset = try network { try $0.abort(.a) }.trace
    #expect(throws: PacketdrillRefusal.reset) { try PacketdrillWriter.script(reset, kernel: .b) }
    var crossing = Network()
    try crossing.open(.a)
    try crossing.open(.b)
    crossing.deliver()
    #expect(throws: PacketdrillRefusal.simultaneousOpen) {
      try PacketdrillWriter.script(crossing.trace, kernel: .a)
    }
    #expect(throws: PacketdrillRefusal.empty) { try PacketdrillWriter.script([], kernel: .a) }
  }
}
