import Testing

@testable import TCP

@Suite("RFC 9293 3.10.4: CLOSE behind the last SEND")
struct LastDataTests {
  private func established() throws -> Network {
    var network = Network()
    network.isn(.a, 100)
    network.isn(.b, 300)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    return network
  }

  @Test("The FIN rides on the last data, and takes the number after it")
  func together() throws {
    var network = try established()
    try network.finish(.a, 5)
    #expect(network.trace[3].segment.flags == [.fin, .psh, .ack])
    #expect(network.trace[3].segment.data.count == 5)
    #expect(network[.a].state == .finWait1)
    network.deliver()
    #expect(network.trace[4].segment.acknowledged == 107)
    #expect(network.states == Pair(a: .finWait2, b: .closeWait))
    try network.finish(.b, 3)
    #expect(network[.b].state == .lastAck)
    network.deliver()
    #expect(network.states == Pair(a: .timeWait, b: .closed))
  }

  @Test("It is refused where CLOSE would be")
  func refused() throws {
    var network = Network()
    #expect(throws: CallError.connectionDoesNotExist) { try network.finish(.a, 5) }
    network = try established()
    try network.close(.a)
    #expect(throws: CallError.connectionClosing) { try network.finish(.a, 5) }
  }
}
