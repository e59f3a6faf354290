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

  func decode(_ frame: UnsafeRawBufferPointer, wireLength: Int) -> CapturedPacket.Content {
    var bytes = PacketBytes(frame, wireLength: wireLength)
    switch self {
    case .raw: return decodeInternet(&bytes)
    case .ethernet: return decode(&bytes, protocolAt: 12, headerLength: 14)
    case .linuxCooked: return decode(&bytes, protocolAt: 14, headerLength: 16)
    case .linuxCooked2: return decode(&bytes, protocolAt: 0, headerLength: 20)
    case .null, .loop:
      // The address family, in the byte order of the machine that captured: whatever it says, IP tells its version.
      guard bytes.drop(4) else { return .skipped(.cutOff) }
      return decodeInternet(&bytes)
    }
  }

  private func decode(
    _ bytes: inout PacketBytes, protocolAt offset: Int, headerLength: Int
  ) -> CapturedPacket.Content {
    guard var type = bytes.uint16(at: offset), bytes.drop(headerLength) else { return .skipped(.cutOff) }
    // VLAN tags, however many; the type follows each.
    while type == 0x8100 || type == 0x88a8 || type == 0x9100 || type == 0x9200 {
      guard let inner = bytes.uint16(at: 2), bytes.drop(4) else { return .skipped(.cutOff) }
      type = inner
    }
    if type == 0x8864 {
      // PPP over Ethernet: its own six bytes, then PPP's protocol number.
      guard let inner = bytes.uint16(at: 6), bytes.drop(8) else { return .skipped(.cutOff) }
      type = inner == 0x0021 ? 0x0800 : inner == 0x0057 ? 0x86dd : 0
    }
    guard type == 0x0800 || type == 0x86dd else { return .skipped(.notIP) }
    return decodeInternet(&bytes)
  }
}

/// What is left of a packet while its headers are taken off, with the length it had on the wire.
struct PacketBytes {
  private(set) var bytes: UnsafeRawBufferPointer
  private(set) var wireLength: Int

  init(_ bytes: UnsafeRawBufferPointer, wireLength: Int) {
    self.bytes = bytes
    // A capture that says less was on the wire than it holds is not believed.
    self.wireLength = max(wireLength, bytes.count)
  }

  var count: Int { bytes.count }

  @inline(__always) func uint8(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  @inline(__always) func uint16(at offset: Int) -> UInt16? {
    guard offset + 2 <= bytes.count else { return nil }
    return UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
  }

  @inline(__always) func uint32(at offset: Int) -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    return UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  @inline(__always) func uint64(at offset: Int) -> UInt64? {
    guard offset + 8 <= bytes.count else { return nil }
    return UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Takes off a header; false where the capture ends within it.
  @inline(__always) mutating func drop(_ count: Int) -> Bool {
    guard count <= bytes.count else { return false }
    bytes = UnsafeRawBufferPointer(rebasing: bytes[count...])
    wireLength -= count
    return true
  }
}
