/// The Internet checksum (RFC 1071): the ones' complement of the ones' complement sum of 16-bit words.
package struct InternetChecksum: Sendable {
  /// The sum so far, in the machine's byte order: only the result needs turning round.
  private var sum: UInt64 = 0

  package init() {}

  /// Adds bytes; all but the last call must add an even number.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while bytes.count - offset >= 8 {
      add(word: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    guard offset < bytes.count else { return }
    var rest: UInt64 = 0
    withUnsafeMutableBytes(of: &rest) {
      $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset...]))
    }
    add(word: rest)
  }

  package mutating func add(_ bytes: some Sequence<UInt8>) {
    let copy = Array(bytes)
    copy.withUnsafeBytes { add($0) }
  }

  /// Adds a number that stands in network order.
  package mutating func add(_ number: UInt32) { add(word: UInt64(number.bigEndian)) }

  /// A carry out of the top comes back in at the bottom.
  private mutating func add(word: UInt64) {
    let (total, carried) = sum.addingReportingOverflow(word)
    sum = total &+ (carried ? 1 : 0)
  }

  /// The checksum of what was added: as the number the header holds.
  package var value: UInt16 {
    var folded = (sum & 0xffff_ffff) + (sum >> 32)
    folded = (folded & 0xffff_ffff) + (folded >> 32)
    folded = (folded & 0xffff) + (folded >> 16)
    folded = (folded & 0xffff) + (folded >> 16)
    folded = (folded & 0xffff) + (folded >> 16)
    return ~UInt16(truncatingIfNeeded: folded).bigEndian
  }
}

extension Header {
  /// What the checksum field must hold between these addresses (RFC 9293 3.1; RFC 8200 8.1 for IPv6).
  package func correctChecksum(
    from source: Address, to destination: Address, data: some Collection<UInt8>
  ) -> UInt16 {
    var sum = InternetChecksum()
    sum.addPseudoHeader(from: source, to: destination, length: length + data.count)
    var clear = self
    clear.checksum = 0
    sum.add(clear.bytes)
    sum.add(data)
    return sum.value
  }

  /// Refuses a header whose checksum is not that of its segment.
  package func verifyChecksum(
    from source: Address, to destination: Address, data: some Collection<UInt8>
  ) throws(HeaderError) {
    let expected = correctChecksum(from: source, to: destination, data: data)
    // In ones' complement zero has two spellings.
    guard checksum != expected, !(checksum == 0xffff && expected == 0) else { return }
    throw HeaderError(.checksum, .checksum(expected: expected, found: checksum))
  }
}

extension InternetChecksum {
  /// The addresses, the protocol number 6 and the segment's length, as if they stood before it.
  package mutating func addPseudoHeader(from source: Address, to destination: Address, length: Int) {
    for address in [source, destination] {
      if address.isVersion6 {
        add(UInt32(truncatingIfNeeded: address.high >> 32))
        add(UInt32(truncatingIfNeeded: address.high))
        add(UInt32(truncatingIfNeeded: address.low >> 32))
      }
      add(UInt32(truncatingIfNeeded: address.low))
    }
    add(UInt32(truncatingIfNeeded: length))
    add(6 as UInt32)
  }
}
