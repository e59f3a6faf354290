import TCP

/// What of a trace record header arithmetic looks at: small enough to be copied freely, unlike the record itself.
struct BareRecord {
  var number: Int
  let from: Host
  let isSent: Bool
  let isInjected: Bool
  let sequence: SequenceNumber
  let end: SequenceNumber
  let acknowledged: SequenceNumber?
  let flags: Flags
  let length: Int
  let window: Int
  let windowScale: UInt8?
  let time: Instant
  /// nil where it never arrives.
  let arrival: Instant?

  /// A RST,ACK with SEQ 0 stands in no number space.
  var isOddReset: Bool { flags.contains(.rst) && sequence == 0 && acknowledged != nil }
}

extension Array where Element == TraceRecord {
  /// Field by field, so that no record is copied whole.
  var bare: [BareRecord] {
    indices.map { index in
      let arrival: Instant? = if case .delivered(let at) = self[index].fate { at } else { nil }
      return BareRecord(
        number: self[index].number, from: self[index].from, isSent: self[index].origin == .sent,
        isInjected: self[index].origin == .injected, sequence: self[index].segment.sequence,
        end: self[index].segment.end, acknowledged: self[index].segment.acknowledged,
        flags: self[index].segment.flags, length: self[index].segment.length,
        window: Int(self[index].segment.window), windowScale: self[index].segment.options.windowScale,
        time: self[index].time, arrival: arrival)
    }
  }
}
