/// The header's option bytes, at most 40, in whole words; kept as they are, read as options on demand.
///
/// They live inside the header: no header ever touches the heap.
package struct HeaderOptions: Hashable, Sendable {
  /// Bytes used, a multiple of 4.
  package private(set) var count: Int

  /// The words of a header that has nothing but these options.
  private(set) var words: HeaderWords

  package static var capacity: Int { 40 }

  package init() {
    count = 0
    words = HeaderWords()
  }

  /// Those of a header so many bytes long.
  init(of header: HeaderWords, length: Int) {
    count = length - Header.leastLength
    words = header
    words.clearFixedPart()
  }

  /// Exactly these bytes; nil unless they are whole words and at most 40.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count <= HeaderOptions.capacity, bytes.count % 4 == 0 else { return nil }
    self.init()
    count = bytes.count
    for (offset, byte) in bytes.enumerated() { self[offset] = byte }
  }

  package subscript(offset: Int) -> UInt8 {
    get {
      precondition(offset >= 0 && offset < HeaderOptions.capacity)
      return UInt8(truncatingIfNeeded: words[5 + offset / 4, 8, above: HeaderOptions.shift(offset)])
    }
    set {
      precondition(offset >= 0 && offset < HeaderOptions.capacity)
      words[5 + offset / 4, 8, above: HeaderOptions.shift(offset)] = UInt32(newValue)
    }
  }

  /// How many bits of its word stand to the right of a byte.
  private static func shift(_ offset: Int) -> UInt32 { UInt32(24 - offset % 4 * 8) }

  package var bytes: [UInt8] { (0..<count).map { self[$0] } }
}

/// One option of the header.
package enum HeaderOption: Hashable, Sendable {
  case endOfList
  case noOperation
  case maximumSegmentSize(UInt16)
  case windowScale(UInt8)
  case sackPermitted
  case sack([SegmentOptions.SackBlock])
  case timestamps(SegmentOptions.Timestamps)
  /// A kind not known here, with the bytes after its length.
  case unknown(kind: UInt8, content: [UInt8])

  package var kind: UInt8 {
    switch self {
    case .endOfList: 0
    case .noOperation: 1
    case .maximumSegmentSize: 2
    case .windowScale: 3
    case .sackPermitted: 4
    case .sack: 5
    case .timestamps: 8
    case .unknown(let kind, _): kind
    }
  }
}

// MARK: - Finding options

extension HeaderOptions {
  /// Where an option stands among the bytes; `length` counts its kind and length bytes too.
  struct Place {
    var kind: UInt8
    var offset: Int
    var length: Int
  }

  /// The option at an offset; nil where it is malformed.
  func option(at offset: Int) -> Place? {
    let kind = self[offset]
    if kind <= 1 { return Place(kind: kind, offset: offset, length: 1) }
    guard offset + 1 < count else { return nil }
    let length = Int(self[offset + 1])
    guard length >= 2, offset + length <= count, HeaderOptions.fits(length, kind) else { return nil }
    return Place(kind: kind, offset: offset, length: length)
  }

  /// Whether a length is one its kind can have.
  static func fits(_ length: Int, _ kind: UInt8) -> Bool {
    switch kind {
    case 2: length == 4
    case 3: length == 3
    case 4: length == 2
    case 5: length >= 10 && length % 8 == 2
    case 8: length == 10
    default: length >= 2
    }
  }

  /// Each option in turn, up to the end of the list or the first that is malformed.
  func forEachPlace(_ body: (Place) -> Void) {
    var offset = 0
    while offset < count, let place = option(at: offset), place.kind != 0 {
      body(place)
      offset += place.length
    }
  }

  /// Refuses malformed options and padding that isn't zero.
  func check() throws(HeaderError) {
    if let problem = withUnsafeBytes(of: words, { HeaderOptions.problem(in: $0[20..<20 + count]) }) {
      throw HeaderError(.options, problem)
    }
  }

  private static func problem(in bytes: Slice<UnsafeRawBufferPointer>) -> HeaderError.Problem? {
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let kind = bytes[offset]
      if kind == 0 { return bytes[offset...].allSatisfy { $0 == 0 } ? nil : .padding }
      if kind == 1 {
        offset += 1
        continue
      }
      guard offset + 1 < bytes.endIndex else { return .optionCutOff(kind: kind) }
      let length = Int(bytes[offset + 1])
      guard fits(length, kind) else { return .optionLength(kind: kind, length: length) }
      offset += length
      guard offset <= bytes.endIndex else { return .optionCutOff(kind: kind) }
    }
    return nil
  }

  func uint16(at offset: Int) -> UInt16 { UInt16(self[offset]) << 8 | UInt16(self[offset + 1]) }
  func uint32(at offset: Int) -> UInt32 { UInt32(uint16(at: offset)) << 16 | UInt32(uint16(at: offset + 2)) }
}
