import TCP

/// An IP packet of either version down to its TCP segment.
@inline(__always) func decodeInternet(_ bytes: inout PacketBytes) -> CapturedPacket.Content {
  guard let first = bytes.uint8(at: 0) else { return .skipped(.cutOff) }
  switch first >> 4 {
  case 4: return decodeVersion4(&bytes)
  case 6: return decodeVersion6(&bytes)
  default: return .skipped(.notIP)
  }
}

/// RFC 791 3.1.
@inline(__always) private func decodeVersion4(_ bytes: inout PacketBytes) -> CapturedPacket.Content {
  guard bytes.count >= 20, let first = bytes.uint8(at: 0), let total = bytes.uint16(at: 2),
    let fragment = bytes.uint16(at: 6), let carried = bytes.uint8(at: 9), let source = bytes.uint32(at: 12),
    let destination = bytes.uint32(at: 16)
  else { return .skipped(.cutOff) }
  let headerLength = Int(first & 0xf) * 4
  // A total length of 0 is how large packets look that the network card cuts up itself.
  let length = total == 0 ? bytes.wireLength : Int(total)
  guard headerLength >= 20, headerLength <= length else { return .skipped(.malformedIP) }
  guard carried == 6 else { return .skipped(.notTCP) }
  // More fragments, or an offset.
  guard fragment & 0x3fff == 0 else { return .skipped(.fragment) }
  guard bytes.drop(headerLength) else { return .skipped(.cutOff) }
  return decodeSegment(
    bytes, length: length - headerLength, from: Address(version4: source), to: Address(version4: destination))
}

/// RFC 8200 3, with extension headers (4).
@inline(never) private func decodeVersion6(_ bytes: inout PacketBytes) -> CapturedPacket.Content {
  guard let payload = bytes.uint16(at: 4), var next = bytes.uint8(at: 6), let s1 = bytes.uint64(at: 8),
    let s2 = bytes.uint64(at: 16), let d1 = bytes.uint64(at: 24), let d2 = bytes.uint64(at: 32),
    bytes.drop(40)
  else { return .skipped(.cutOff) }
  // 0 where a jumbo option or the network card's own cutting says the length.
  var length = payload == 0 ? bytes.wireLength : Int(payload)
  while next != 6 {
    let headerLength: Int
    switch next {
    case 0, 43, 60, 135, 139, 140:
      guard let words = bytes.uint8(at: 1) else { return .skipped(.cutOff) }
      headerLength = (Int(words) + 1) * 8
    case 51:
      guard let words = bytes.uint8(at: 1) else { return .skipped(.cutOff) }
      headerLength = (Int(words) + 2) * 4
    case 44:
      guard let offset = bytes.uint16(at: 2) else { return .skipped(.cutOff) }
      // A fragment header alone, with nothing else to join, is allowed (RFC 6946).
      guard offset & 0xfff9 == 0 else { return .skipped(.fragment) }
      headerLength = 8
    default: return .skipped(.notTCP)
    }
    guard headerLength <= length else { return .skipped(.malformedIP) }
    guard let following = bytes.uint8(at: 0), bytes.drop(headerLength) else { return .skipped(.cutOff) }
    next = following
    length -= headerLength
  }
  return decodeSegment(
    bytes, length: length, from: Address(version6: s1, s2), to: Address(version6: d1, d2))
}

@inline(__always) private func decodeSegment(
  _ bytes: PacketBytes, length: Int, from source: Address, to destination: Address
) -> CapturedPacket.Content {
  // Behind a short packet Ethernet pads: only what IP counts is the segment.
  let held = bytes.prefix(length)
  do throws(HeaderError) {
    return .segment(try ObservedSegment(parsing: held, length: length, from: source, to: destination))
  } catch {
    return .skipped(held.count < length && error.isFromCutting ? .cutOff : .malformedTCP)
  }
}

extension HeaderError {
  /// Whether more bytes could have made a header of it.
  fileprivate var isFromCutting: Bool {
    switch problem {
    case .cutOff, .beyondSegment: true
    default: false
    }
  }
}
