/// The four cases of the acceptability test (RFC 9293 3.10.7.4, table 6).
package enum Acceptability {
  /// Whether a segment of `length` numbers from `sequence` overlaps the window of `window` numbers from `next`.
  package static func accepts(sequence: SequenceNumber, length: Int, next: SequenceNumber, window: Int)
    -> Bool
  {
    switch (length, window) {
    case (0, 0): sequence == next
    case (0, _): sequence.isIn(window, from: next)
    case (_, 0): false
    default: sequence.isIn(window, from: next) || (sequence + (length - 1)).isIn(window, from: next)
    }
  }
}
