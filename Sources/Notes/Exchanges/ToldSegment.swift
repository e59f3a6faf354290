import TCP

/// One segment of a run, and where it is told.
struct ToldSegment {
  var sender: String
  var recipient: String?
  var numbers: ToldNumbers
  var length: UInt32?
  var line: Int
  var start: Int

  init(_ speaker: SegmentSpeaker, _ numbers: ToldNumbers, line: Int, at start: Int) {
    (sender, recipient) = (speaker.sender, speaker.recipient)
    (self.numbers, self.line, self.start) = (numbers, line, start)
    length = numbers.length
  }

  init(sender: String, recipient: String?, _ numbers: ToldNumbers, line: Int, at start: Int) {
    (self.sender, self.recipient) = (sender, recipient)
    (self.numbers, self.line, self.start) = (numbers, line, start)
    length = numbers.length
  }

  /// Room in sequence numbers; nil where it may carry data that goes untold.
  var room: UInt32? {
    let signs: UInt32 =
      (numbers.flags.contains(.syn) ? 1 : 0) + (numbers.flags.contains(.fin) ? 1 : 0)
    if let length { return length &+ signs }
    if numbers.flags.contains(.psh) || numbers.flags.isEmpty { return nil }
    return signs
  }
}
