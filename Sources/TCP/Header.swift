/// The TCP header as it stands on the wire (RFC 9293 3.1): every bit of it, and nothing worked out.
///
/// Reading and writing are each other's inverse: reserved bits, unknown options, their order and their
/// padding come out as they went in.
package struct Header: Hashable, Sendable {
  package var sourcePort: UInt16
  package var destinationPort: UInt16
  package var sequence: SequenceNumber
  package var acknowledgment: SequenceNumber
  /// The four bits after the data offset: zero when sent, ignored when received.
  package var reserved: UInt8 {
    didSet { reserved &= 0xf }
  }
  package var flags: Flags
  package var window: UInt16
  package var checksum: UInt16
  package var urgentPointer: UInt16
  package var options: HeaderOptions

  @inlinable package init(
    sourcePort: UInt16, destinationPort: UInt16, sequence: SequenceNumber, acknowledgment: SequenceNumber = 0,
    reserved: UInt8 = 0, flags: Flags, window: UInt16 = 65535, checksum: UInt16 = 0,
    urgentPointer: UInt16 = 0, options: HeaderOptions = HeaderOptions()
  ) {
    self.sourcePort = sourcePort
    self.destinationPort = destinationPort
    self.sequence = sequence
    self.acknowledgment = acknowledgment
    self.reserved = reserved & 0xf
    self.flags = flags
    self.window = window
    self.checksum = checksum
    self.urgentPointer = urgentPointer
    self.options = options
  }

  /// Bytes without options.
  @inlinable package static var leastLength: Int { 20 }
  @inlinable package static var greatestLength: Int { 60 }

  /// Header length in 32-bit words, 5 … 15.
  @inlinable package var dataOffset: Int { 5 + options.count / 4 }

  /// Header length in bytes: where the data begins.
  @inlinable package var length: Int { Header.leastLength + options.count }
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
  @inlinable package init(
    parsing bytes: UnsafeRawBufferPointer, options check: OptionCheck = .strict
  ) throws(HeaderError) {
    guard bytes.count >= Header.leastLength, let base = bytes.baseAddress else {
      throw HeaderError.cutOff(after: bytes.count)
    }
    @inline(__always) func word(_ offset: Int) -> UInt32 {
      UInt32(bigEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    let ports = word(0)
    let control = word(12)
    let last = word(16)
    let optionBytes = Int(control >> 28) * 4 - Header.leastLength
    guard optionBytes >= 0 else { throw HeaderError(.dataOffset, .tooSmall(words: Int(control >> 28))) }
    guard Header.leastLength + optionBytes <= bytes.count else {
      throw HeaderError(.dataOffset, .beyondSegment(words: Int(control >> 28), bytes: bytes.count))
    }
    sourcePort = UInt16(truncatingIfNeeded: ports >> 16)
    destinationPort = UInt16(truncatingIfNeeded: ports)
    sequence = SequenceNumber(word(4))
    acknowledgment = SequenceNumber(word(8))
    reserved = UInt8(truncatingIfNeeded: control >> 24) & 0xf
    flags = Flags(rawValue: UInt8(truncatingIfNeeded: control >> 16))
    window = UInt16(truncatingIfNeeded: control)
    checksum = UInt16(truncatingIfNeeded: last >> 16)
    urgentPointer = UInt16(truncatingIfNeeded: last)
    options = HeaderOptions()
    guard optionBytes > 0 else { return }
    options.load(from: base + Header.leastLength, count: optionBytes)
    if check == .strict { try options.check() }
  }

  package init(parsing bytes: ArraySlice<UInt8>, options check: OptionCheck = .strict) throws(HeaderError) {
    let parsed: Result<Header, HeaderError> = bytes.withUnsafeBytes { raw in
      Result { () throws(HeaderError) -> Header in try Header(parsing: raw, options: check) }
    }
    self = try parsed.get()
  }

  package init(parsing bytes: [UInt8], options check: OptionCheck = .strict) throws(HeaderError) {
    try self.init(parsing: bytes[...], options: check)
  }
}

// MARK: - Writing

extension Header {
  /// Writes the header's `length` bytes; the buffer must hold them.
  @inlinable package func write(to bytes: UnsafeMutableRawBufferPointer) {
    precondition(bytes.count >= length)
    guard let base = bytes.baseAddress else { return }
    @inline(__always) func put(_ word: UInt32, _ offset: Int) {
      base.storeBytes(of: word.bigEndian, toByteOffset: offset, as: UInt32.self)
    }
    put(UInt32(sourcePort) << 16 | UInt32(destinationPort), 0)
    put(sequence.value, 4)
    put(acknowledgment.value, 8)
    put(
      UInt32(truncatingIfNeeded: dataOffset) << 28 | UInt32(reserved) << 24 | UInt32(flags.rawValue) << 16
        | UInt32(window), 12)
    put(UInt32(checksum) << 16 | UInt32(urgentPointer), 16)
    if options.count > 0 { options.store(to: base + Header.leastLength) }
  }

  /// The header as bytes.
  package var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      write(to: UnsafeMutableRawBufferPointer(buffer))
      count = length
    }
  }
}
