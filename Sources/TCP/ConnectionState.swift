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

  /// Its place among all states, for tables without hashing.
  package var index: Int {
    switch self {
    case .closed: 0
    case .listen: 1
    case .synSent: 2
    case .synReceived: 3
    case .established: 4
    case .finWait1: 5
    case .finWait2: 6
    case .closeWait: 7
    case .closing: 8
    case .lastAck: 9
    case .timeWait: 10
    }
  }

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
