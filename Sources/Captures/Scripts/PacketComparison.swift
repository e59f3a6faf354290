import TCP

/// Whether a segment is the one a script asks for.
///
/// Compared: flags, numbers, length, the urgent pointer, the ECN codepoint, options by their values (their order
/// and padding are a stack's own), the window where the script names it. Not compared: TSval, a clock's reading.
struct PacketComparison {
  func accepts(_ segment: Segment, _ pattern: PacketPattern) -> Bool {
    guard segment.flags == pattern.flags, segment.sequence == SequenceNumber(pattern.start),
      segment.data.count == pattern.dataLength
    else { return false }
    if let number = pattern.acknowledgment, segment.flags.contains(.ack) {
      guard segment.acknowledgment == SequenceNumber(number) else { return false }
    }
    if let window = pattern.window, window != segment.window { return false }
    if let pointer = pattern.urgentPointer, pointer != segment.urgentPointer { return false }
    if let codepoint = pattern.codepoint, codepoint != segment.codepoint { return false }
    guard case .exactly(let list) = pattern.options, let bytes = HeaderOptions(list) else { return true }
    return same(segment.options, SegmentOptions(bytes))
  }

  private func same(_ sent: SegmentOptions, _ wanted: SegmentOptions) -> Bool {
    sent.maximumSegmentSize == wanted.maximumSegmentSize && sent.windowScale == wanted.windowScale
      && sent.sackPermitted == wanted.sackPermitted && sent.sack == wanted.sack
      && sent.timestamps?.echoReply == wanted.timestamps?.echoReply
  }
}
