import Testing

@testable import TCP

/// Writes an exchange down the way RFC 9293 draws its figures, one segment a line:
///
///     A SYN 100 | SYN-SENT SYN-RECEIVED
///     B SYN,ACK 300/101 | ESTABLISHED SYN-RECEIVED
///     A ACK 101/301 +5 lost | …
///
/// sender, flags, SEQ[/ACK], bytes of data, fate, and both states (A, B) after it arrived or was lost.
func transcript(_ trace: [TraceRecord]) -> String {
  trace.map(line).joined(separator: "\n")
}

private func line(_ record: TraceRecord) -> String {
  let segment = record.segment
  var text = "\(record.from.name) \(segment.flags.subtracting(.psh)) \(segment.sequence)"
  if let number = segment.acknowledged { text += "/\(number)" }
  if !segment.data.isEmpty { text += " +\(segment.data.count)" }
  switch record.origin {
  case .sent: break
  case .injected: text += " forged"
  case .duplicate: text += " copy"
  }
  switch record.fate {
  case .delivered: break
  case .lost: text += " lost"
  case .underWay: text += " under way"
  }
  return text + " | \(record.after.a) \(record.after.b)"
}

/// Settings in which every segment is acknowledged at once and nothing is held back: the figures' world.
var plain: Settings {
  var settings = Profile.rfc9293.settings
  settings.delayedAck = nil
  settings.nagle = false
  return settings
}

/// A network whose first ISNs are 100 and 300, as in the RFC's figures.
func figureNetwork(_ settings: Settings = plain) -> Network {
  var network = Network(settings: settings)
  network.isn(.a, 100)
  network.isn(.b, 300)
  return network
}

extension Network {
  /// Both hosts ESTABLISHED, A having opened; the trace is empty.
  static func established(_ settings: Settings = plain) throws -> Network {
    var network = figureNetwork(settings)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    #expect(network.states == Pair(a: .established, b: .established))
    network.trace.removeAll()
    return network
  }
}
