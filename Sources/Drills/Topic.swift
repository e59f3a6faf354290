/// What a drill is about; the raw value is what people type.
package enum Topic: String, CaseIterable, Hashable, Sendable {
  case handshake, data, bidirectional, loss
  case duplicateAck = "duplicate-ack"
  case reorder, sack, teardown
  case halfClose = "half-close"
  case simultaneousOpen = "simultaneous-open"
  case simultaneousClose = "simultaneous-close"
  case reset, wraparound, window, acceptable, states, flags, header, rto, congestion, hijack, relative
}
