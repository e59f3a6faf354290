/// One TCP segment as the engine handles it: the header's values and the data it carries.
package struct Segment: Hashable, Sendable {
  package var sequence: SequenceNumber
  /// Meaningless unless `flags` holds ACK; then 0.
  package var acknowledgment: SequenceNumber
  package var flags: Flags
  /// The raw 16-bit field.
  package var window: UInt16
  package var urgentPointer: UInt16
  package var options: SegmentOptions
  package var data: ArraySlice<UInt8>

  @inlinable package init(
    sequence: SequenceNumber, acknowledgment: SequenceNumber = 0, flags: Flags, window: UInt16 = 65535,
    urgentPointer: UInt16 = 0, options: SegmentOptions = SegmentOptions(), data: ArraySlice<UInt8> = []
  ) {
    self.sequence = sequence
    self.acknowledgment = acknowledgment
    self.flags = flags
    self.window = window
    self.urgentPointer = urgentPointer
    self.options = options
    self.data = data
  }

  /// SEG.LEN: data, and one each for SYN and FIN.
  @inlinable package var length: Int {
    data.count + (flags.contains(.syn) ? 1 : 0) + (flags.contains(.fin) ? 1 : 0)
  }

  /// The number after everything the segment occupies.
  @inlinable package var end: SequenceNumber { sequence + length }

  /// The acknowledgment number where the ACK flag gives it meaning.
  @inlinable package var acknowledged: SequenceNumber? { flags.contains(.ack) ? acknowledgment : nil }
}

/// The options the engine reads and writes.
package struct SegmentOptions: Hashable, Sendable {
  package var maximumSegmentSize: UInt16?
  package var windowScale: UInt8?
  package var sackPermitted = false
  package var sack: [SackBlock] = []
  package var timestamps: Timestamps?

  package struct SackBlock: Hashable, Sendable {
    package var left: SequenceNumber
    /// The number after the block's last byte.
    package var right: SequenceNumber
    package init(left: SequenceNumber, right: SequenceNumber) {
      self.left = left
      self.right = right
    }
  }

  package struct Timestamps: Hashable, Sendable {
    package var value: UInt32
    package var echoReply: UInt32
    package init(value: UInt32, echoReply: UInt32) {
      self.value = value
      self.echoReply = echoReply
    }
  }

  @inlinable package init() {}
}
