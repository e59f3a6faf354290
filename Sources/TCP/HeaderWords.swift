/// Room for the fifteen words of the longest header, as they stand on the wire; what a word means is worked out
/// when it is asked for.
///
/// They are moved sixteen bytes at a time: reading and writing a header then cost little more than copying it.
struct HeaderWords: Hashable, Sendable {
  /// Each word in memory as on the wire, its most significant byte first; those beyond the header are zero.
  private var a = SIMD4<UInt32>()
  private var b = SIMD4<UInt32>()
  private var c = SIMD4<UInt32>()
  private var d = SIMD4<UInt32>()

  init() {}

  /// The number in a word.
  subscript(index: Int) -> UInt32 {
    @inline(__always) get { UInt32(bigEndian: self[raw: index]) }
    @inline(__always) set { self[raw: index] = newValue.bigEndian }
  }

  /// So many bits of a word, with so many others to the right of them.
  subscript(index: Int, bits: UInt32, above shift: UInt32) -> UInt32 {
    @inline(__always) get { self[index] >> shift & ((1 << bits) - 1) }
    @inline(__always) set {
      let mask = ((1 << bits) - 1 as UInt32) << shift
      self[index] = self[index] & ~mask | newValue << shift & mask
    }
  }

  private subscript(raw index: Int) -> UInt32 {
    @inline(__always) get {
      switch index / 4 {
      case 0: a[index % 4]
      case 1: b[index % 4]
      case 2: c[index % 4]
      default: d[index % 4]
      }
    }
    @inline(__always) set {
      switch index / 4 {
      case 0: a[index % 4] = newValue
      case 1: b[index % 4] = newValue
      case 2: c[index % 4] = newValue
      default: d[index % 4] = newValue
      }
    }
  }
}

// MARK: - Options

extension HeaderWords {
  /// Zeros in the five words that every header has.
  mutating func clearFixedPart() {
    a = SIMD4()
    b[0] = 0
  }

  /// Another header's words after the fifth.
  mutating func replaceOptions(by other: HeaderWords) {
    let fifth = b[0]
    (b, c, d) = (other.b, other.c, other.d)
    b[0] = fifth
  }
}

// MARK: - In and out

extension HeaderWords {
  /// The five words that every header begins with.
  @inline(__always) init(fixedPartOf base: UnsafeRawPointer) {
    a = base.loadUnaligned(as: SIMD4<UInt32>.self)
    b = SIMD4(base.loadUnaligned(fromByteOffset: 16, as: UInt32.self), 0, 0, 0)
  }

  /// The words of a header so many bytes long, at most 60.
  init(_ length: Int, from base: UnsafeRawPointer) {
    withUnsafeMutableBytes(of: &self) {
      $0.copyMemory(from: UnsafeRawBufferPointer(start: base, count: min(length, Header.greatestLength)))
    }
  }

  /// A header laid out as most are, where a look at whole words says that it is well formed; nil for all others.
  @inline(__always) init?(ofUsualHeader bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Header.leastLength, let base = bytes.baseAddress else { return nil }
    self.init(fixedPartOf: base)
    switch self[3, 4, above: 28] {
    case 5: return
    case 8:
      // Twice no-operation, timestamps (RFC 7323, appendix A).
      guard bytes.count >= 32 else { return nil }
      b = base.loadUnaligned(fromByteOffset: 16, as: SIMD4<UInt32>.self)
      guard self[5] == 0x0101_080a else { return nil }
    case 10:
      // A SYN of Linux: MSS; SACK permitted, timestamps; no-operation, window scale.
      guard bytes.count >= 40 else { return nil }
      b = base.loadUnaligned(fromByteOffset: 16, as: SIMD4<UInt32>.self)
      c = SIMD4(lowHalf: base.loadUnaligned(fromByteOffset: 32, as: SIMD2<UInt32>.self), highHalf: SIMD2())
      guard self[5] >> 16 == 0x0204, self[6] == 0x0402_080a, self[9] >> 8 == 0x01_0303 else { return nil }
    default: return nil
    }
  }

  /// Writes the words of a header so many bytes long.
  @inline(__always) func store(_ length: Int, to base: UnsafeMutableRawPointer) {
    base.storeBytes(of: a, as: SIMD4<UInt32>.self)
    switch length {
    case 20: base.storeBytes(of: b[0], toByteOffset: 16, as: UInt32.self)
    case 32: base.storeBytes(of: b, toByteOffset: 16, as: SIMD4<UInt32>.self)
    case 40:
      base.storeBytes(of: b, toByteOffset: 16, as: SIMD4<UInt32>.self)
      base.storeBytes(of: c.lowHalf, toByteOffset: 32, as: SIMD2<UInt32>.self)
    default: storeEach(length, to: base)
    }
  }

  @inline(never) private func storeEach(_ length: Int, to base: UnsafeMutableRawPointer) {
    withUnsafeBytes(of: self) {
      UnsafeMutableRawBufferPointer(start: base, count: length)
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: $0.prefix(length)))
    }
  }
}
