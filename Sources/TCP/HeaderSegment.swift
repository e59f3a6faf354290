extension Segment {
  /// What a header and the data behind it mean to the engine; ports, checksum and unknown options stay behind.
  package init(_ header: Header, data: ArraySlice<UInt8> = []) {
    self.init(
      sequence: header.sequence, acknowledgment: header.flags.contains(.ack) ? header.acknowledgment : 0,
      flags: header.flags, window: header.window, urgentPointer: header.urgentPointer,
      options: SegmentOptions(header.options), data: data)
  }
}

extension SegmentOptions {
  package init(_ options: HeaderOptions) {
    self.init()
    options.forEachPlace { place in
      switch options.read(place) {
      case .maximumSegmentSize(let size): maximumSegmentSize = size
      case .windowScale(let shift): windowScale = shift
      case .sackPermitted: sackPermitted = true
      case .sack(let blocks): sack = SackBlocks(blocks)
      case .timestamps(let stamps): timestamps = stamps
      case .endOfList, .noOperation, .unknown: break
      }
    }
  }
}

extension Header {
  /// A segment's header with the checksum still zero; options aligned as hosts send them.
  package init(_ segment: Segment, sourcePort: UInt16, destinationPort: UInt16) {
    self.init(
      sourcePort: sourcePort, destinationPort: destinationPort, sequence: segment.sequence,
      acknowledgment: segment.acknowledgment, flags: segment.flags, window: segment.window,
      urgentPointer: segment.urgentPointer, options: HeaderOptions(segment.options))
  }
}

extension HeaderOptions {
  /// Timestamps and SACK blocks begin two bytes into a word, so that their numbers stand on word boundaries;
  /// of the blocks, as many as fit.
  package init(_ options: SegmentOptions) {
    var list: [HeaderOption] = []
    var used = 0
    func add(_ option: [HeaderOption], bytes: Int) {
      guard used + bytes <= HeaderOptions.capacity else { return }
      list += option
      used += bytes
    }
    if let size = options.maximumSegmentSize { add([.maximumSegmentSize(size)], bytes: 4) }
    switch (options.sackPermitted, options.timestamps) {
    case (true, let stamps?): add([.sackPermitted, .timestamps(stamps)], bytes: 12)
    case (false, let stamps?): add([.noOperation, .noOperation, .timestamps(stamps)], bytes: 12)
    case (true, nil): add([.noOperation, .noOperation, .sackPermitted], bytes: 4)
    case (false, nil): break
    }
    if let shift = options.windowScale { add([.noOperation, .windowScale(shift)], bytes: 4) }
    let fitting = (HeaderOptions.capacity - used - 4) / 8
    if !options.sack.isEmpty, fitting > 0 {
      let blocks = Array(options.sack.prefix(fitting))
      add([.noOperation, .noOperation, .sack(blocks)], bytes: 4 + 8 * blocks.count)
    }
    self = HeaderOptions(list) ?? HeaderOptions()
  }
}
