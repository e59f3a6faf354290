/// The TCP header as it stands on the wire (RFC 9293 3.1): every bit of it, and nothing worked out.
///
/// Reading and writing are each other's inverse: reserved bits, unknown options, their order and their
/// padding come out as they went in. The words are kept as they came, so that reading checks a header and
/// copies it, writing copies it, and a field costs something only when it is looked at.
package struct Header: Hashable, Sendable {
  /// Ports, sequence number, acknowledgment number, control bits and window, checksum and urgent pointer; options.
  private var words: HeaderWords

  private init(words: HeaderWords) { self.words = words }

  package init(
    sourcePort: UInt16, destinationPort: UInt16, sequence: SequenceNumber, acknowledgment: SequenceNumber = 0,
    reserved: UInt8 = 0, flags: Flags, window: UInt16 = 65535, checksum: UInt16 = 0,
    urgentPointer: UInt16 = 0, options: HeaderOptions = HeaderOptions()
  ) {
    words = HeaderWords()
    words[0] = UInt32(sourcePort) << 16 | UInt32(destinationPort)
    words[1] = sequence.value
    words[2] = acknowledgment.value
    words[3] = UInt32(reserved & 0xf) << 24 | UInt32(flags.rawValue) << 16 | UInt32(window)
    words[4] = UInt32(checksum) << 16 | UInt32(urgentPointer)
    self.options = options
  }

  /// Bytes without options.
  package static var leastLength: Int { 20 }
  package static var greatestLength: Int { 60 }
}

// MARK: - Fields

extension Header {
  package var sourcePort: UInt16 {
    get { UInt16(truncatingIfNeeded: words[0, 16, above: 16]) }
    set { words[0, 16, above: 16] = UInt32(newValue) }
  }

  package var destinationPort: UInt16 {
    get { UInt16(truncatingIfNeeded: words[0, 16, above: 0]) }
    set { words[0, 16, above: 0] = UInt32(newValue) }
  }

  package var sequence: SequenceNumber {
    get { SequenceNumber(words[1]) }
    set { words[1] = newValue.value }
  }

  package var acknowledgment: SequenceNumber {
    get { SequenceNumber(words[2]) }
    set { words[2] = newValue.value }
  }

  /// Header length in 32-bit words, 5 … 15.
  package var dataOffset: Int { Int(words[3, 4, above: 28]) }

  /// Header length in bytes: where the data begins.
  package var length: Int { dataOffset * 4 }

  /// The four bits after the data offset: zero when sent, ignored when received.
  package var reserved: UInt8 {
    get { UInt8(truncatingIfNeeded: words[3, 4, above: 24]) }
    set { words[3, 4, above: 24] = UInt32(newValue) }
  }

  package var flags: Flags {
    get { Flags(rawValue: UInt8(truncatingIfNeeded: words[3, 8, above: 16])) }
    set { words[3, 8, above: 16] = UInt32(newValue.rawValue) }
  }

  package var window: UInt16 {
    get { UInt16(truncatingIfNeeded: words[3, 16, above: 0]) }
    set { words[3, 16, above: 0] = UInt32(newValue) }
  }

  package var checksum: UInt16 {
    get { UInt16(truncatingIfNeeded: words[4, 16, above: 16]) }
    set { words[4, 16, above: 16] = UInt32(newValue) }
  }

  package var urgentPointer: UInt16 {
    get { UInt16(truncatingIfNeeded: words[4, 16, above: 0]) }
    set { words[4, 16, above: 0] = UInt32(newValue) }
  }

  /// The options there are; the data offset always goes with them.
  package var options: HeaderOptions {
    get { HeaderOptions(of: words, length: length) }
    set {
      let offset = UInt32(truncatingIfNeeded: 5 + newValue.count / 4)
      words.replaceOptions(by: newValue.words)
      words[3, 4, above: 28] = offset
    }
  }
}

// MARK: - Reading

extension Header {
  /// How closely the options are looked at.
  package enum OptionCheck: Sendable {
    /// A header with a malformed option is refused.
    case strict
    /// The options are kept as bytes; who reads them stops at the first that is malformed, as hosts do.
    case none
  }

  /// Reads the header at the start of a segment.
  package init(
    parsing bytes: UnsafeRawBufferPointer, options check: OptionCheck = .strict
  ) throws(HeaderError) {
    if let usual = HeaderWords(ofUsualHeader: bytes) {
      words = usual
    } else {
      self = try Header.read(bytes, check)
    }
  }

  package init(parsing bytes: ArraySlice<UInt8>, options check: OptionCheck = .strict) throws(HeaderError) {
    let parsed: Result<Header, HeaderError> = bytes.withUnsafeBytes { raw in
      Result { () throws(HeaderError) -> Header in try Header.read(raw, check) }
    }
    self = try parsed.get()
  }

  package init(parsing bytes: [UInt8], options check: OptionCheck = .strict) throws(HeaderError) {
    try self.init(parsing: bytes[...], options: check)
  }

  /// Any header, looked at byte by byte.
  @inline(never) private static func read(
    _ bytes: UnsafeRawBufferPointer, _ check: OptionCheck
  ) throws(HeaderError) -> Header {
    guard bytes.count >= leastLength, let base = bytes.baseAddress else {
      throw HeaderError.cutOff(after: bytes.count)
    }
    let header = Header(words: HeaderWords(fixedPartOf: base))
    guard header.dataOffset >= 5 else {
      throw HeaderError(.dataOffset, .tooSmall(words: header.dataOffset))
    }
    guard header.length <= bytes.count else {
      throw HeaderError(.dataOffset, .beyondSegment(words: header.dataOffset, bytes: bytes.count))
    }
    let whole = Header(words: HeaderWords(header.length, from: base))
    if check == .strict { try whole.options.check() }
    return whole
  }
}

// MARK: - Writing

extension Header {
  /// Writes the header's `length` bytes; the buffer must hold them.
  package func write(to bytes: UnsafeMutableRawBufferPointer) {
    precondition(bytes.count >= length)
    guard let base = bytes.baseAddress else { return }
    words.store(length, to: base)
  }

  /// The header as bytes.
  package var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      write(to: UnsafeMutableRawBufferPointer(buffer))
      count = length
    }
  }
}
