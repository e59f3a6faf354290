/// One control bit of the header (RFC 9293 3.1, RFC 3168), in the order the project always lists them.
package enum Flag: UInt8, CaseIterable, Hashable, Sendable {
  case cwr = 0x80
  case ece = 0x40
  case urg = 0x20
  case ack = 0x10
  case psh = 0x08
  case rst = 0x04
  case syn = 0x02
  case fin = 0x01

  /// `SYN`: the one spelling used in records.
  package var name: String {
    switch self {
    case .cwr: "CWR"
    case .ece: "ECE"
    case .urg: "URG"
    case .ack: "ACK"
    case .psh: "PSH"
    case .rst: "RST"
    case .syn: "SYN"
    case .fin: "FIN"
    }
  }

  /// The sign tcpdump prints: `S` for SYN, `.` for ACK, `W` for CWR.
  package var tcpdumpSign: Character {
    switch self {
    case .cwr: "W"
    case .ece: "E"
    case .urg: "U"
    case .ack: "."
    case .psh: "P"
    case .rst: "R"
    case .syn: "S"
    case .fin: "F"
    }
  }
}

/// A set of control bits, as the byte that stands in the header.
package struct Flags: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package init(_ flag: Flag) { self.init(rawValue: flag.rawValue) }

  /// The library's own goes through a set's protocol, element by element, wherever a literal is written.
  @inlinable @inline(__always) package init(arrayLiteral elements: Flags...) {
    var bits: UInt8 = 0
    for element in elements { bits |= element.rawValue }
    self.init(rawValue: bits)
  }

  package static var cwr: Flags { Flags(rawValue: 0x80) }
  package static var ece: Flags { Flags(rawValue: 0x40) }
  package static var urg: Flags { Flags(rawValue: 0x20) }
  package static var ack: Flags { Flags(rawValue: 0x10) }
  package static var psh: Flags { Flags(rawValue: 0x08) }
  package static var rst: Flags { Flags(rawValue: 0x04) }
  package static var syn: Flags { Flags(rawValue: 0x02) }
  package static var fin: Flags { Flags(rawValue: 0x01) }

  /// The flags that are set, CWR first and FIN last.
  package var list: [Flag] { Flag.allCases.filter { contains(Flags($0)) } }

  /// `["ACK", "SYN"]`, as records list them.
  package var names: [String] { list.map(\.name) }
}

extension Flags: CustomStringConvertible {
  /// `SYN,ACK`: the way RFC 9293 writes a set (SYN and FIN before ACK), `none` for the empty set.
  package var description: String {
    if isEmpty { return "none" }
    var text = ""
    for flag in Flags.spoken where rawValue & flag.rawValue != 0 {
      if !text.isEmpty { text += "," }
      text += flag.name
    }
    return text
  }

  private static let spoken: [Flag] = [.syn, .fin, .rst, .psh, .urg, .ece, .cwr, .ack]
}
