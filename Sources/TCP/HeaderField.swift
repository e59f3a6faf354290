/// A field of the TCP header (RFC 9293 3.1), with the name records use.
package enum HeaderField: String, CaseIterable, Hashable, Sendable {
  case sourcePort = "source port"
  case destinationPort = "destination port"
  case sequenceNumber = "sequence number"
  case acknowledgmentNumber = "acknowledgment number"
  case dataOffset = "data offset"
  case reserved = "reserved"
  case window = "window"
  case checksum = "checksum"
  case urgentPointer = "urgent pointer"
  case options = "options"

  package var name: String { rawValue }

  /// Width in bits; nil for the options, which fill what the data offset leaves them.
  package var bits: Int? {
    switch self {
    case .sourcePort, .destinationPort, .window, .checksum, .urgentPointer: 16
    case .sequenceNumber, .acknowledgmentNumber: 32
    case .dataOffset, .reserved: 4
    case .options: nil
    }
  }
}
