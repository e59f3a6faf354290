/// What a user call answers when it can't be done, in the words of RFC 9293 3.10.
package enum CallError: Error, CaseIterable, Hashable, Sendable {
  case connectionAlreadyExists
  case connectionDoesNotExist
  case connectionClosing
  case foreignSocketUnspecified
  case insufficientResources

  package var message: String {
    switch self {
    case .connectionAlreadyExists: "error: connection already exists"
    case .connectionDoesNotExist: "error: connection does not exist"
    case .connectionClosing: "error: connection closing"
    case .foreignSocketUnspecified: "error: remote socket unspecified"
    case .insufficientResources: "error: insufficient resources"
    }
  }
}

/// What TCP tells its program without being asked (RFC 9293 3.9.1.8).
package enum Signal: String, CaseIterable, Hashable, Sendable {
  case opened = "connection open"
  case refused = "connection refused"
  case reset = "connection reset"
  case closing = "connection closing"
  case urgent = "urgent data"
  case timedOut = "connection aborted due to user timeout"
}
