import TCP
import Testing

@testable import Captures

@Suite("Exchanges as captures") struct PcapWriterTests {
  private func trace() throws -> [TraceRecord] {
    var network = Network()
    try network.listen(.b)
    network.order(.lose)
    try network.open(.a)
    network.deliver()
    try network.timeout(.a)
    network.deliver()
    return network.trace
  }

  /// The packets of a capture, each from its IP header on.
  private func packets(_ bytes: [UInt8]) -> [[UInt8]] {
    var packets: [[UInt8]] = []
    var rest = bytes[...]
    while rest.count >= 16 {
      let at = rest.startIndex
      let count = (0..<4).reduce(0) { $0 | Int(rest[at + 8 + $1]) << (8 * $1) }
      packets.append(Array(rest[(at + 16)..<(at + 16 + count)]))
      rest = rest[(at + 16 + count)...]
    }
    return packets
  }

  @Test("each view holds what its interface saw", arguments: PcapWriter.View.allCases)
  func views(view: PcapWriter.View) throws {
    var writer = PcapWriter(view: view, start: 0)
    let records = try trace()
    let arrivedAtB = records.filter { $0.from == .b || !$0.isLost }.count
    #expect(packets(writer.packets(records)).count == (view == .b ? arrivedAtB : records.count))
  }

  @Test("checksums are right in both versions of IP", arguments: [PcapWriter.Version.v4, .v6])
  func checksums(version: PcapWriter.Version) throws {
    var writer = PcapWriter(version: version, start: 0)
    for packet in packets(writer.packets(try trace())) {
      let isFour = packet[0] >> 4 == 4
      #expect(isFour == (version == .v4))
      if isFour {
        var sum = InternetChecksum()
        sum.add(packet[..<20])
        #expect(sum.value == 0)
      }
      let tcp = packet[(isFour ? 20 : 40)...]
      var sum = InternetChecksum()
      sum.add(isFour ? packet[12..<20] : packet[8..<40])
      sum.add([0, 6, UInt8(tcp.count >> 8), UInt8(tcp.count & 255)])
      sum.add(tcp)
      #expect(sum.value == 0)
    }
  }

  @Test("exchanges follow each other in time, between ports of their own") func exchanges() throws {
    var writer = PcapWriter(start: 10)
    let (first, second) = (writer.packets(try trace()), writer.packets(try trace()))
    #expect(packets(first)[0][20...21] != packets(second)[0][20...21])
    #expect(first[0] == 10 && second[0] > 10)
  }
}
