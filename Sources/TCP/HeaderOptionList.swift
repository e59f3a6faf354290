extension HeaderOptions {
  /// The options one by one, End of Option List included; stops at the first that is malformed.
  package var list: [HeaderOption] {
    var result: [HeaderOption] = []
    var end = 0
    forEachPlace { place in
      result.append(read(place))
      end = place.offset + place.length
    }
    if end < count, self[end] == 0 { result.append(.endOfList) }
    return result
  }

  /// These options in this order, filled up to whole words with zeros; nil where they don't fit 40 bytes.
  package init?(_ list: [HeaderOption]) {
    var bytes: [UInt8] = []
    for option in list { option.append(to: &bytes) }
    while bytes.count % 4 != 0 { bytes.append(0) }
    self.init(bytes: bytes)
  }

  /// The shift count, where the option is there; all a listener on the wire needs of a SYN.
  package var windowScale: UInt8? {
    var found: UInt8?
    forEachPlace { if $0.kind == 3 { found = self[$0.offset + 2] } }
    return found
  }

  func read(_ place: Place) -> HeaderOption {
    let content = place.offset + 2
    switch place.kind {
    case 0: return .endOfList
    case 1: return .noOperation
    case 2: return .maximumSegmentSize(uint16(at: content))
    case 3: return .windowScale(self[content])
    case 4: return .sackPermitted
    case 5:
      return .sack(
        stride(from: content, to: place.offset + place.length, by: 8).map {
          SegmentOptions.SackBlock(
            left: SequenceNumber(uint32(at: $0)), right: SequenceNumber(uint32(at: $0 + 4)))
        })
    case 8:
      return .timestamps(
        SegmentOptions.Timestamps(value: uint32(at: content), echoReply: uint32(at: content + 4)))
    default:
      return .unknown(
        kind: place.kind, content: (content..<place.offset + place.length).map { self[$0] })
    }
  }
}

extension HeaderOption {
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .endOfList: bytes.append(0)
    case .noOperation: bytes.append(1)
    case .maximumSegmentSize(let size): bytes += [2, 4, UInt8(size >> 8), UInt8(size & 0xff)]
    case .windowScale(let shift): bytes += [3, 3, shift]
    case .sackPermitted: bytes += [4, 2]
    case .sack(let blocks):
      bytes += [5, UInt8(truncatingIfNeeded: 2 + 8 * blocks.count)]
      for block in blocks {
        append(block.left.value, to: &bytes)
        append(block.right.value, to: &bytes)
      }
    case .timestamps(let stamps):
      bytes += [8, 10]
      append(stamps.value, to: &bytes)
      append(stamps.echoReply, to: &bytes)
    case .unknown(let kind, let content):
      bytes += [kind, UInt8(truncatingIfNeeded: 2 + content.count)] + content
    }
  }

  private func append(_ number: UInt32, to bytes: inout [UInt8]) {
    for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
