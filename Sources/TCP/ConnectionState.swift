/// The eleven states of a connection (RFC 9293 3.3.2), in the order the RFC introduces them.
package enum ConnectionState: String, CaseIterable, Hashable, Sendable {
  case closed = "CLOSED"
  case listen = "LISTEN"
  case synSent = "SYN-SENT"
  case synReceived = "SYN-RECEIVED"
  case established = "ESTABLISHED"
  case finWait1 = "FIN-WAIT-1"
  case finWait2 = "FIN-WAIT-2"
  case closeWait = "CLOSE-WAIT"
  case closing = "CLOSING"
  case lastAck = "LAST-ACK"
  case timeWait = "TIME-WAIT"

  /// The RFC's own spelling, the only one used in records.
  package var name: String { rawValue }

  /// ESTABLISHED and everything after it: both sides' numbers are known (RFC 9293 3.5.2).
  package var isSynchronized: Bool {
    switch self {
    case .closed, .listen, .synSent, .synReceived: false
    default: true
    }
  }
}

extension ConnectionState: CustomStringConvertible {
  package var description: String { rawValue }
}
