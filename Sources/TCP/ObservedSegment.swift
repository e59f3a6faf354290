/// One TCP segment as a listener between the two ends saw it.
package struct ObservedSegment: Hashable, Sendable {
  package var from: Endpoint
  package var to: Endpoint
  package var sequence: SequenceNumber
  package var acknowledgment: SequenceNumber
  package var flags: Flags
  /// The raw 16-bit field.
  package var window: UInt16
  /// The shift count it offers (RFC 7323 2); only a SYN does.
  package var windowScale: UInt8?
  /// Bytes of data, whether or not the capture holds them all.
  package var dataLength: Int

  package init(from: Endpoint, to: Endpoint, header: Header, dataLength: Int) {
    self.from = from
    self.to = to
    sequence = header.sequence
    acknowledgment = header.acknowledgment
    flags = header.flags
    window = header.window
    windowScale = header.flags.contains(.syn) ? header.options.windowScale : nil
    self.dataLength = dataLength
  }

  /// The segment so many bytes long that begins with these, of which a capture may have kept only the first.
  ///
  /// Its options are read as hosts read them: up to the first that is malformed.
  package init(
    parsing bytes: UnsafeRawBufferPointer, length: Int, from: Address, to: Address
  ) throws(HeaderError) {
    let header = try Header(parsing: bytes, options: .none)
    self.init(
      from: Endpoint(from, port: header.sourcePort), to: Endpoint(to, port: header.destinationPort),
      header: header, dataLength: length - header.length)
  }

  /// SEG.LEN: data, and one each for SYN and FIN.
  package var length: Int {
    dataLength + (flags.contains(.syn) ? 1 : 0) + (flags.contains(.fin) ? 1 : 0)
  }
  package var end: SequenceNumber { sequence + length }
  package var acknowledged: SequenceNumber? { flags.contains(.ack) ? acknowledgment : nil }
}

/// What a segment was, judged by what had been seen before it.
package enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// New data, SYN or FIN where it was expected, or a first acknowledgment of something.
  case new
  /// Numbers that were seen here before.
  case retransmission
  /// Numbers never seen here, ahead of or behind what was expected; or an acknowledgment that was overtaken.
  case outOfOrder = "out-of-order"
  /// Nothing new: no data, the same ACK and the same window again (RFC 5681 2).
  case duplicateAck = "duplicate-ack"
  /// SEQ = SND.NXT − 1 on a quiet connection (RFC 9293 3.8.4).
  case keepAlive = "keep-alive"
  /// Asks whether a closed window has opened (RFC 9293 3.8.6.1).
  case windowProbe = "window-probe"
  /// The same ACK with another window.
  case windowUpdate = "window-update"
  /// An acknowledgment that closes the window, or says it is still closed.
  case zeroWindow = "zero-window"
  /// The receiver drops it: outside its window, or it acknowledges what was never sent (RFC 9293 3.10.7.4).
  case unacceptable
  case reset
  /// The answer to a suspicious RST, SYN or ACK (RFC 5961).
  case challengeAck = "challenge-ack"
  /// Not enough has been seen to tell.
  case unknown

  /// Its place among all verdicts, for counting without hashing.
  package var index: Int {
    switch self {
    case .new: 0
    case .retransmission: 1
    case .outOfOrder: 2
    case .duplicateAck: 3
    case .keepAlive: 4
    case .windowProbe: 5
    case .windowUpdate: 6
    case .zeroWindow: 7
    case .unacceptable: 8
    case .reset: 9
    case .challengeAck: 10
    case .unknown: 11
    }
  }
}

/// What is known about a segment once it has been seen.
package struct Observation: Sendable {
  /// Which connection, counted from 1 in the order they began.
  package var connection: Int
  /// SEG.SEQ + SEG.LEN: the number that comes next in this direction.
  package var next: SequenceNumber
  /// The sender's SND.NXT just before; nil while unknown.
  package var expectedSequence: SequenceNumber?
  /// The sender's RCV.NXT just before; nil while unknown.
  package var expectedAcknowledgment: SequenceNumber?
  package var verdict: Verdict
  /// Both states after the segment; nil while unknown.
  package var senderState: ConnectionState?
  package var receiverState: ConnectionState?
}
