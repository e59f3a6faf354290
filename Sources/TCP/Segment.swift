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
  /// The two ECN bits of the IP header that carries the segment (RFC 3168 5).
  package var codepoint: ECNCodepoint = .notCapable
  package var data: ArraySlice<UInt8>

  package init(
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
  package var length: Int {
    data.count + (flags.contains(.syn) ? 1 : 0) + (flags.contains(.fin) ? 1 : 0)
  }

  /// The number after everything the segment occupies.
  package var end: SequenceNumber { sequence + length }

  /// The acknowledgment number where the ACK flag gives it meaning.
  package var acknowledged: SequenceNumber? { flags.contains(.ack) ? acknowledgment : nil }
}

/// The options the engine reads and writes.
package struct SegmentOptions: Hashable, Sendable {
  package var maximumSegmentSize: UInt16?
  package var windowScale: UInt8?
  package var sackPermitted = false
  package var sack = SackBlocks()
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

  package init() {}

  /// Whether the segment carries no option at all.
  package var isEmpty: Bool {
    maximumSegmentSize == nil && windowScale == nil && !sackPermitted && sack.isEmpty && timestamps == nil
  }
}

/// The ECN field of the IP header (RFC 3168 5).
package enum ECNCodepoint: UInt8, CaseIterable, Hashable, Sendable {
  case notCapable = 0b00
  case capable1 = 0b01
  case capable0 = 0b10
  case congestionExperienced = 0b11
}

/// Up to four SACK blocks, held in place: an option has no room for a fifth, and a segment stays free of
/// allocations.
package struct SackBlocks: RandomAccessCollection, Hashable, Sendable, ExpressibleByArrayLiteral {
  package static var capacity: Int { 4 }

  private var first = SegmentOptions.SackBlock(left: 0, right: 0)
  private var second = SegmentOptions.SackBlock(left: 0, right: 0)
  private var third = SegmentOptions.SackBlock(left: 0, right: 0)
  private var fourth = SegmentOptions.SackBlock(left: 0, right: 0)
  private var filled: UInt8 = 0

  package init() {}

  package init(arrayLiteral elements: SegmentOptions.SackBlock...) { self.init(elements) }

  /// The first four blocks of a list.
  package init(_ blocks: some Sequence<SegmentOptions.SackBlock>) {
    for block in blocks.prefix(Self.capacity) { append(block) }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { Int(filled) }

  package subscript(index: Int) -> SegmentOptions.SackBlock {
    precondition(index < endIndex)
    switch index {
    case 0: return first
    case 1: return second
    case 2: return third
    default: return fourth
    }
  }

  /// Adds a block at the end; a fifth finds no room and is left out.
  package mutating func append(_ block: SegmentOptions.SackBlock) {
    switch filled {
    case 0: first = block
    case 1: second = block
    case 2: third = block
    case 3: fourth = block
    default: return
    }
    filled += 1
  }
}
