import TCP
import Testing

@testable import Captures

@Suite("From a captured packet down to its segment")
struct DecodingTests {
  static let header = Header(
    sourcePort: 5000, destinationPort: 80, sequence: 7, acknowledgment: 9, flags: [.psh, .ack], window: 100)
  static let data: [UInt8] = [1, 2, 3]

  static func version4(fragment: UInt16 = 0, carried: UInt8 = 6, total: Int? = nil) -> [UInt8] {
    let length = total ?? 20 + header.length + data.count
    return [
      0x45, 0, UInt8(length >> 8), UInt8(length & 0xff), 0, 0, UInt8(fragment >> 8), UInt8(fragment & 0xff),
      64,
      carried, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2,
    ] + header.bytes + data
  }

  static func version6(next: UInt8 = 6, extensions: [UInt8] = []) -> [UInt8] {
    let length = extensions.count + header.length + data.count
    let address = [UInt8](repeating: 0, count: 15)
    return [0x60, 0, 0, 0, 0, UInt8(length), next, 64] + address + [1] + address + [2] + extensions
      + header.bytes + data
  }

  static func decode(_ link: LinkType, _ bytes: [UInt8], wire: Int? = nil) -> CapturedPacket.Content {
    bytes.withUnsafeBytes { link.decode($0, wireLength: wire ?? bytes.count) }
  }

  static func expectSegment(_ content: CapturedPacket.Content) {
    guard case .segment(let segment) = content else {
      Issue.record("no segment: \(content)")
      return
    }
    let expected = ObservedSegment(from: segment.from, to: segment.to, header: header, dataLength: 3)
    #expect(segment == expected)
    #expect(segment.from.port == 5000 && segment.to.port == 80)
    let last = (segment.from.address.low & 0xff, segment.to.address.low & 0xff)
    #expect(last == (1, 2))
  }

  static func reason(_ content: CapturedPacket.Content) -> SkipReason? {
    if case .skipped(let reason) = content { reason } else { nil }
  }

  @Test("every link type leads to the same segment")
  func links() {
    let four = Self.version4()
    let mac = [UInt8](repeating: 2, count: 12)
    Self.expectSegment(Self.decode(.raw, four))
    Self.expectSegment(Self.decode(.ethernet, mac + [8, 0] + four))
    Self.expectSegment(Self.decode(.ethernet, mac + [0x81, 0, 0, 5, 8, 0] + four))
    Self.expectSegment(Self.decode(.ethernet, mac + [0x88, 0xa8, 0, 5, 0x81, 0, 0, 6, 8, 0] + four))
    Self.expectSegment(Self.decode(.linuxCooked, [UInt8](repeating: 0, count: 14) + [8, 0] + four))
    Self.expectSegment(Self.decode(.linuxCooked2, [8, 0] + [UInt8](repeating: 0, count: 18) + four))
    Self.expectSegment(Self.decode(.null, [2, 0, 0, 0] + four))
    Self.expectSegment(Self.decode(.loop, [0, 0, 0, 2] + four))
    Self.expectSegment(Self.decode(.ethernet, mac + [0x86, 0xdd] + Self.version6()))
  }

  @Test("what Ethernet pads behind a short packet is no data")
  func padding() {
    Self.expectSegment(Self.decode(.raw, Self.version4() + [0, 0, 0, 0, 0, 0]))
  }

  @Test("IPv6 extension headers are passed over, a lone fragment header too (RFC 6946)")
  func extensions() {
    let hop: [UInt8] = [6, 0, 1, 4, 0, 0, 0, 0]
    Self.expectSegment(Self.decode(.raw, Self.version6(next: 0, extensions: hop)))
    let destination: [UInt8] = [43, 1] + [UInt8](repeating: 0, count: 14)
    let routing: [UInt8] = [6, 0, 0, 0, 0, 0, 0, 0]
    Self.expectSegment(Self.decode(.raw, Self.version6(next: 60, extensions: destination + routing)))
    let atomic: [UInt8] = [6, 0, 0, 0, 0, 0, 0, 9]
    Self.expectSegment(Self.decode(.raw, Self.version6(next: 44, extensions: atomic)))
  }

  @Test("what is no segment to follow is named")
  func skipped() {
    #expect(Self.reason(Self.decode(.raw, Self.version4(fragment: 0x2000))) == .fragment)
    #expect(Self.reason(Self.decode(.raw, Self.version4(fragment: 5))) == .fragment)
    #expect(
      Self.reason(Self.decode(.raw, Self.version6(next: 44, extensions: [6, 0, 0, 1, 0, 0, 0, 9])))
        == .fragment)
    #expect(Self.reason(Self.decode(.raw, Self.version4(carried: 17))) == .notTCP)
    #expect(Self.reason(Self.decode(.raw, Self.version6(next: 58))) == .notTCP)
    #expect(Self.reason(Self.decode(.raw, Self.version4(total: 10))) == .malformedIP)
    #expect(Self.reason(Self.decode(.raw, [0x20, 0])) == .notIP)
    #expect(Self.reason(Self.decode(.ethernet, [UInt8](repeating: 0, count: 12) + [8, 6, 0, 0])) == .notIP)
    #expect(Self.reason(Self.decode(.raw, Array(Self.version4().prefix(30)), wire: 43)) == .cutOff)
    var short = Self.version4()
    short[20 + 12] = 0x40
    #expect(Self.reason(Self.decode(.raw, short)) == .malformedTCP)
  }

  @Test("a packet cut off within its data counts all of it")
  func snapped() {
    Self.expectSegment(Self.decode(.raw, Array(Self.version4().prefix(41)), wire: 43))
  }

  @Test("no bytes, however wrong, trap any link type")
  func noise() {
    var chance = SplitMix64(seed: 791)
    let links: [LinkType] = [.raw, .ethernet, .null, .loop, .linuxCooked, .linuxCooked2]
    for _ in 0..<20_000 {
      var bytes = chance.chance(1, in: 2) ? Self.version4() : Self.version6(next: UInt8(chance.below(140)))
      for _ in 0..<chance.int(in: 0...6) {
        bytes[Int(chance.below(UInt64(bytes.count)))] = UInt8(chance.below(256))
      }
      bytes = Array(bytes.prefix(Int(chance.below(UInt64(bytes.count) + 1))))
      _ = Self.decode(chance.pick(links), bytes)
    }
  }
}
