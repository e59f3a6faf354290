import TCP

/// What stands before the IP header in a capture's packets.
enum LinkType: Hashable, Sendable {
  case ethernet, raw, null, loop, linuxCooked, linuxCooked2

  /// By libpcap's DLT number.
  init?(dataLink: Int32) {
    switch dataLink {
    case 0: self = .null
    case 1: self = .ethernet
    // DLT_RAW differs between systems; 101 is what files hold; 228 and 229 are raw IPv4 and IPv6.
    case 12, 14, 101, 228, 229: self = .raw
    case 108: self = .loop
    case 113: self = .linuxCooked
    case 276: self = .linuxCooked2
    default: return nil
    }
  }

  @inline(__always) func decode(_ frame: UnsafeRawBufferPointer, wireLength: Int) -> CapturedPacket.Content {
    guard var bytes = PacketBytes(frame, wireLength: wireLength) else { return .skipped(.cutOff) }
    if let reason = takeOff(&bytes) { return .skipped(reason) }
    return decodeInternet(&bytes)
  }

  /// Takes off what stands before the IP header; says why where there is none.
  @inline(__always) private func takeOff(_ bytes: inout PacketBytes) -> SkipReason? {
    switch self {
    case .raw: return nil
    case .ethernet: return takeOff(&bytes, protocolAt: 12, headerLength: 14)
    case .linuxCooked: return takeOff(&bytes, protocolAt: 14, headerLength: 16)
    case .linuxCooked2: return takeOff(&bytes, protocolAt: 0, headerLength: 20)
    case .null, .loop:
      // The address family, in the byte order of the machine that captured: whatever it says, IP tells its version.
      return bytes.drop(4) ? nil : .cutOff
    }
  }

  @inline(__always) private func takeOff(
    _ bytes: inout PacketBytes, protocolAt offset: Int, headerLength: Int
  ) -> SkipReason? {
    guard let type = bytes.uint16(at: offset), bytes.drop(headerLength) else { return .cutOff }
    return type == 0x0800 ? nil : takeOffTags(&bytes, type)
  }

  @inline(never) private func takeOffTags(_ bytes: inout PacketBytes, _ outer: UInt16) -> SkipReason? {
    var type = outer
    // VLAN tags, however many; the type follows each.
    while type == 0x8100 || type == 0x88a8 || type == 0x9100 || type == 0x9200 {
      guard let inner = bytes.uint16(at: 2), bytes.drop(4) else { return .cutOff }
      type = inner
    }
    if type == 0x8864 {
      // PPP over Ethernet: its own six bytes, then PPP's protocol number.
      guard let inner = bytes.uint16(at: 6), bytes.drop(8) else { return .cutOff }
      type = inner == 0x0021 ? 0x0800 : inner == 0x0057 ? 0x86dd : 0
    }
    return type == 0x0800 || type == 0x86dd ? nil : .notIP
  }
}

/// What is left of a packet while its headers are taken off, with the length it had on the wire.
struct PacketBytes {
  private var start: UnsafeRawPointer
  private(set) var count: Int
  private(set) var wireLength: Int

  init?(_ bytes: UnsafeRawBufferPointer, wireLength: Int) {
    guard let start = bytes.baseAddress else { return nil }
    self.start = start
    count = bytes.count
    // A capture that says less was on the wire than it holds is not believed.
    self.wireLength = max(wireLength, bytes.count)
  }

  @inline(__always) func uint8(at offset: Int) -> UInt8? {
    offset < count ? start.load(fromByteOffset: offset, as: UInt8.self) : nil
  }

  @inline(__always) func uint16(at offset: Int) -> UInt16? { number(at: offset) }
  @inline(__always) func uint32(at offset: Int) -> UInt32? { number(at: offset) }
  @inline(__always) func uint64(at offset: Int) -> UInt64? { number(at: offset) }

  /// As it stands on the wire: the most significant byte first.
  @inline(__always) private func number<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int)
    -> Number?
  {
    guard offset + MemoryLayout<Number>.size <= count else { return nil }
    return Number(bigEndian: start.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// Takes off a header; false where the capture ends within it.
  @inline(__always) mutating func drop(_ bytes: Int) -> Bool {
    guard bytes <= count else { return false }
    start += bytes
    count -= bytes
    wireLength -= bytes
    return true
  }

  /// The first so many, or all there are.
  @inline(__always) func prefix(_ length: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start, count: min(max(length, 0), count))
  }
}
