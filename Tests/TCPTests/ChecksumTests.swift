import Testing

@testable import TCP

@Suite("Checksum and pseudo-header (RFC 9293 3.1, RFC 1071)")
struct ChecksumTests {
  /// The obvious way: byte pairs, one at a time.
  static func slow(_ bytes: [UInt8]) -> UInt16 {
    var sum: UInt32 = 0
    for pair in stride(from: 0, to: bytes.count, by: 2) {
      sum += UInt32(bytes[pair]) << 8 | (pair + 1 < bytes.count ? UInt32(bytes[pair + 1]) : 0)
      sum = (sum & 0xffff) + (sum >> 16)
    }
    return ~UInt16(sum)
  }

  @Test("the example of RFC 1071")
  func example() {
    var sum = InternetChecksum()
    sum.add([0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7])
    #expect(~sum.value == 0xddf2)
  }

  @Test("eight bytes at a time give what two at a time give")
  func againstTheObviousWay() {
    var chance = SplitMix64(seed: 1071)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in chance.chance(1, in: 3) ? 0xff : UInt8(chance.below(256)) }
      var sum = InternetChecksum()
      sum.add(bytes)
      #expect(sum.value == Self.slow(bytes))
    }
  }

  @Test("the checksum covers the pseudo-header of either IP version, header and data")
  func pseudoHeaders() throws {
    let data: [UInt8] = [1, 2, 3]
    let header = Header(sourcePort: 40000, destinationPort: 80, sequence: 1, flags: .ack, checksum: 99)
    var clear = header
    clear.checksum = 0
    let four: [UInt8] = [10, 9, 0, 1, 10, 9, 0, 2, 0, 6, 0, 23]
    let a4 = Address(version4: 0x0a09_0001)
    let b4 = Address(version4: 0x0a09_0002)
    #expect(header.correctChecksum(from: a4, to: b4, data: data) == Self.slow(four + clear.bytes + data))
    let six: [UInt8] =
      [0x20, 1, 0xd, 0xb8] + [UInt8](repeating: 0, count: 11) + [1] + [0x20, 1, 0xd, 0xb8]
      + [UInt8](repeating: 0, count: 11) + [2] + [0, 0, 0, 23, 0, 0, 0, 6]
    let a6 = Address(version6: 0x2001_0db8_0000_0000, 1)
    let b6 = Address(version6: 0x2001_0db8_0000_0000, 2)
    #expect(header.correctChecksum(from: a6, to: b6, data: data) == Self.slow(six + clear.bytes + data))
  }

  @Test("a SYN,ACK from a real kernel carries the checksum worked out here")
  func kernel() throws {
    let bytes: [UInt8] = [
      0x00, 0x50, 0x13, 0x88, 0x4e, 0x85, 0xe0, 0x7c, 0x39, 0xca, 0x0c, 0x73, 0xa0, 0x12, 0xfe, 0x88, 0xa6,
      0x7c, 0x00, 0x00, 0x02, 0x04, 0x05, 0xb4, 0x04, 0x02, 0x08, 0x0a, 0x05, 0xb9, 0x59, 0x27, 0x6a, 0x05,
      0x3c, 0xd6, 0x01, 0x03, 0x03, 0x0a,
    ]
    let header = try Header(parsing: bytes)
    try header.verifyChecksum(
      from: Address(version4: 0x0a09_0002), to: Address(version4: 0x0a09_0001), data: [])
  }

  @Test("a wrong checksum is refused by name, a right one passes, any one bit flipped is found")
  func verification() throws {
    let a = Address(version4: 0x0a09_0001)
    let b = Address(version4: 0x0a09_0002)
    let data: [UInt8] = Array("hello".utf8)
    var header = Header(sourcePort: 40000, destinationPort: 80, sequence: 1, flags: .ack)
    header.checksum = header.correctChecksum(from: a, to: b, data: data)
    try header.verifyChecksum(from: a, to: b, data: data)
    for bit in 0..<header.length * 8 {
      var bytes = header.bytes
      bytes[bit / 8] ^= 1 << (bit % 8)
      guard let other = try? Header(parsing: bytes), other.length == header.length else { continue }
      #expect(throws: HeaderError.self) { try other.verifyChecksum(from: a, to: b, data: data) }
    }
  }
}

@Suite("Addresses")
struct AddressTests {
  @Test("are written as people write them (RFC 5952)")
  func descriptions() {
    #expect(Address(version4: 0x0a09_00ff).description == "10.9.0.255")
    #expect(Address(version6: 0, 0).description == "::")
    #expect(Address(version6: 0, 1).description == "::1")
    #expect(Address(version6: 0x2001_0db8_0000_0000, 1).description == "2001:db8::1")
    #expect(Address(version6: 0x2001_0000_0000_0001, 0x0000_0000_0000_0001).description == "2001:0:0:1::1")
    #expect(Address(version6: 0x0001_0002_0003_0004, 0x0005_0006_0000_0008).description == "1:2:3:4:5:6:0:8")
    #expect(Endpoint(Address(version6: 0, 1), port: 80).description == "[::1]:80")
    #expect(Endpoint(Address(version4: 1), port: 80).description == "0.0.0.1:80")
  }
}
