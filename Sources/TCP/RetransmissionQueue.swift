/// What has been sent and not yet fully acknowledged, segment by segment (RFC 9293 3.10.7.4 step 5).
///
/// A segment leaves the queue only when all of it is acknowledged; it is sent again with the bounds it had.
package struct RetransmissionQueue: Sendable {
  package struct Entry: Sendable {
    package var sequence: SequenceNumber
    /// SYN, FIN and PSH as first sent.
    package var flags: Flags
    package var data: ArraySlice<UInt8>
    package var firstSent: Instant
    package var retransmissions = 0
    /// How often it was the timer that sent it again.
    package var timeouts = 0
    /// The other end holds all of it (RFC 2018 5).
    package var isSacked = false
    /// Believed lost and not yet sent again.
    package var isLost = false

    package var length: Int {
      data.count + (flags.contains(.syn) ? 1 : 0) + (flags.contains(.fin) ? 1 : 0)
    }
    package var end: SequenceNumber { sequence + length }
  }

  private var entries: [Entry] = []
  private var head = 0

  package init() {}

  package var isEmpty: Bool { head == entries.count }
  package var count: Int { entries.count - head }
  package var first: Entry? { isEmpty ? nil : entries[head] }

  package subscript(index: Int) -> Entry {
    get { entries[head + index] }
    _modify { yield &entries[head + index] }
  }

  package mutating func append(_ entry: Entry) { entries.append(entry) }

  /// Frees every segment that `acknowledgment` covers whole.
  package mutating func acknowledge(_ acknowledgment: SequenceNumber) {
    while head < entries.count, entries[head].end <= acknowledgment {
      entries[head].data = []
      head += 1
    }
    if head == entries.count {
      entries.removeAll(keepingCapacity: true)
      head = 0
    } else if head > 64, head * 2 > entries.count {
      entries.removeFirst(head)
      head = 0
    }
  }

  package mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    head = 0
  }
}
