/// The header's option bytes, at most 40, in whole words; kept as they are, read as options on demand.
///
/// They live inside the header: no header ever touches the heap.
package struct HeaderOptions: Hashable, Sendable {
  /// Bytes used, a multiple of 4; those beyond are zero.
  package private(set) var count: Int

  /// The bytes, eight to a word, in memory order.
  @usableFromInline var words: Words

  @usableFromInline struct Words: Hashable, Sendable {
    @usableFromInline var w0: UInt64 = 0
    @usableFromInline var w1: UInt64 = 0
    @usableFromInline var w2: UInt64 = 0
    @usableFromInline var w3: UInt64 = 0
    @usableFromInline var w4: UInt64 = 0
    @inlinable init() {}
  }

  package static var capacity: Int { 40 }

  @inlinable package init() {
    count = 0
    words = Words()
  }

  /// Exactly these bytes; nil unless they are whole words and at most 40.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count <= HeaderOptions.capacity, bytes.count % 4 == 0 else { return nil }
    self.init()
    count = bytes.count
    for (offset, byte) in bytes.enumerated() { self[offset] = byte }
  }

  @usableFromInline mutating func load(from base: UnsafeRawPointer, count: Int) {
    self.count = count
    if count == 12 {
      // By far the commonest: two no-operations and the timestamps.
      words.w0 = base.loadUnaligned(as: UInt64.self)
      words.w1 = 0
      withUnsafeMutableBytes(of: &words.w1) {
        $0.storeBytes(of: base.loadUnaligned(fromByteOffset: 8, as: UInt32.self), as: UInt32.self)
      }
      return
    }
    withUnsafeMutableBytes(of: &words) { $0.baseAddress?.copyMemory(from: base, byteCount: count) }
  }

  @usableFromInline func store(to base: UnsafeMutableRawPointer) {
    if count == 12 {
      base.storeBytes(of: words.w0, as: UInt64.self)
      withUnsafeBytes(of: words.w1) {
        base.storeBytes(of: $0.load(as: UInt32.self), toByteOffset: 8, as: UInt32.self)
      }
      return
    }
    withUnsafeBytes(of: words) {
      if let bytes = $0.baseAddress { base.copyMemory(from: bytes, byteCount: count) }
    }
  }

  package subscript(offset: Int) -> UInt8 {
    get {
      precondition(offset >= 0 && offset < HeaderOptions.capacity)
      return withUnsafeBytes(of: words) { $0[offset] }
    }
    set {
      precondition(offset >= 0 && offset < HeaderOptions.capacity)
      withUnsafeMutableBytes(of: &words) { $0[offset] = newValue }
    }
  }

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
  @usableFromInline func check() throws(HeaderError) {
    if count == 12, UInt32(truncatingIfNeeded: words.w0) == UInt32(bigEndian: 0x0101_080a) { return }
    var offset = 0
    while offset < count {
      let kind = self[offset]
      if kind == 0 {
        for rest in offset..<count where self[rest] != 0 { throw HeaderError(.options, .padding) }
        return
      }
      guard let place = option(at: offset) else {
        guard offset + 1 < count else { throw HeaderError(.options, .optionCutOff(kind: kind)) }
        let length = Int(self[offset + 1])
        guard HeaderOptions.fits(length, kind) else {
          throw HeaderError(.options, .optionLength(kind: kind, length: length))
        }
        throw HeaderError(.options, .optionCutOff(kind: kind))
      }
      offset += place.length
    }
  }

  func uint16(at offset: Int) -> UInt16 { UInt16(self[offset]) << 8 | UInt16(self[offset + 1]) }
  func uint32(at offset: Int) -> UInt32 { UInt32(uint16(at: offset)) << 16 | UInt32(uint16(at: offset + 2)) }
}
