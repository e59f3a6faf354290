import Testing

@testable import TCP

@Suite("Header bytes (RFC 9293 3.1)")
struct HeaderTests {
  /// A SYN as Linux sent it: MSS, SACK permitted, timestamps, no-operation, window scale.
  static let linuxSYN: [UInt8] = [
    0x9c, 0x40, 0x00, 0x50, 0x00, 0x00, 0x03, 0xe8, 0x00, 0x00, 0x00, 0x00, 0xa0, 0x02, 0xfa, 0xf0, 0x12,
    0x34,
    0x00, 0x00, 0x02, 0x04, 0x05, 0xb4, 0x04, 0x02, 0x08, 0x0a, 0x00, 0x00, 0x00, 0x07, 0x00, 0x00, 0x00,
    0x00,
    0x01, 0x03, 0x03, 0x07,
  ]

  @Test("every field stands where the RFC puts it")
  func fields() throws {
    let header = try Header(parsing: Self.linuxSYN)
    #expect(header.sourcePort == 40000)
    #expect(header.destinationPort == 80)
    #expect(header.sequence == 1000)
    #expect(header.acknowledgment == 0)
    #expect(header.dataOffset == 10)
    #expect(header.flags == .syn)
    #expect(header.window == 64240)
    #expect(header.checksum == 0x1234)
    #expect(header.urgentPointer == 0)
    #expect(
      header.options.list == [
        .maximumSegmentSize(1460), .sackPermitted, .timestamps(.init(value: 7, echoReply: 0)), .noOperation,
        .windowScale(7),
      ])
    #expect(header.options.windowScale == 7)
  }

  @Test("each of the eight flags is its own bit")
  func flags() throws {
    for flag in Flag.allCases {
      var bytes = Self.linuxSYN
      bytes[13] = flag.rawValue
      #expect(try Header(parsing: bytes).flags == Flags(flag))
    }
  }

  @Test("bytes that can be read are written back the same, whatever is in them")
  func identity() {
    var chance = SplitMix64(seed: 793)
    var accepted = 0
    for _ in 0..<20_000 {
      var bytes = (0..<chance.int(in: 20...64)).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
      bytes[12] = UInt8(chance.int(in: 5...15)) << 4 | bytes[12] & 0xf
      // Half of them get options that are likely to be well formed.
      if chance.chance(1, in: 2) {
        for index in 20..<bytes.count where chance.chance(2, in: 3) { bytes[index] = 1 }
      }
      guard let header = try? Header(parsing: bytes) else { continue }
      accepted += 1
      #expect(header.bytes == Array(bytes.prefix(header.length)))
      let again = try? Header(parsing: header.bytes)
      #expect(again == header)
    }
    #expect(accepted > 2000)
  }

  @Test("the quick look at usual headers and the careful one at all agree on every header")
  func quickAndCareful() {
    var chance = SplitMix64(seed: 1122)
    var accepted = 0
    for _ in 0..<20_000 {
      var bytes = Self.linuxSYN + [0, 0, 0, 0]
      if chance.chance(1, in: 2) {
        bytes[12] = 0x80
        bytes.replaceSubrange(20..<32, with: [1, 1, 8, 10, 1, 2, 3, 4, 5, 6, 7, 8])
      }
      for _ in 0..<chance.int(in: 0...3) {
        bytes[chance.int(in: 0...bytes.count - 1)] = UInt8(chance.int(in: 0...11))
      }
      bytes.removeLast(chance.int(in: 0...24))
      // An array is read carefully, a buffer quickly.
      let careful = Result { () throws(HeaderError) in try Header(parsing: bytes) }
      let quick = bytes.withUnsafeBytes { raw in
        Result { () throws(HeaderError) in try Header(parsing: raw) }
      }
      #expect(quick == careful)
      guard case .success(let header) = quick else { continue }
      accepted += 1
      #expect(header.bytes == Array(bytes.prefix(header.length)))
    }
    #expect(accepted > 2000)
  }

  @Test("each field can be set without touching its neighbours")
  func setting() throws {
    var header = try Header(parsing: Self.linuxSYN)
    var bytes = Self.linuxSYN
    header.sourcePort = 0x0102
    bytes.replaceSubrange(0..<2, with: [1, 2])
    header.destinationPort = 0x0304
    bytes.replaceSubrange(2..<4, with: [3, 4])
    header.sequence = 0x0506_0708
    bytes.replaceSubrange(4..<8, with: [5, 6, 7, 8])
    header.acknowledgment = 0x090a_0b0c
    bytes.replaceSubrange(8..<12, with: [9, 10, 11, 12])
    header.reserved = 0xfd
    header.flags = [.fin, .cwr]
    bytes.replaceSubrange(12..<14, with: [0xad, 0x81])
    header.window = 0x0e0f
    header.checksum = 0x1011
    header.urgentPointer = 0x1213
    bytes.replaceSubrange(14..<20, with: [14, 15, 16, 17, 18, 19])
    #expect(header.bytes == bytes)
    header.options = try #require(HeaderOptions([.maximumSegmentSize(1460), .noOperation, .windowScale(7)]))
    bytes[12] = 0x7d
    #expect(header.bytes == bytes[..<20] + [2, 4, 5, 0xb4, 1, 3, 3, 7])
    #expect(header == (try Header(parsing: header.bytes)))
  }

  @Test("options keep their order, their no-operations, unknown kinds and padding")
  func optionOrder() throws {
    let list: [HeaderOption] = [
      .noOperation, .unknown(kind: 254, content: [1, 2, 3]), .sackPermitted, .noOperation,
      .sack([.init(left: 5, right: 9), .init(left: 4_294_967_290, right: 3)]), .endOfList,
    ]
    let options = try #require(HeaderOptions(list))
    #expect(options.count % 4 == 0)
    let header = Header(sourcePort: 1, destinationPort: 2, sequence: 3, flags: .ack, options: options)
    let read = try Header(parsing: header.bytes)
    #expect(read == header)
    #expect(read.options.list == list)
  }

  @Test("reserved bits, a stray urgent pointer and a stray ACK number survive")
  func reserved() throws {
    var bytes = Self.linuxSYN
    bytes[12] |= 0x0b
    bytes[11] = 9
    bytes[19] = 7
    let header = try Header(parsing: bytes)
    #expect(header.reserved == 0x0b)
    #expect(header.bytes == bytes)
  }

  @Test(
    "a header that is cut off is refused with the field that is missing",
    arguments: [
      (0, HeaderField.sourcePort), (1, .sourcePort), (2, .destinationPort), (4, .sequenceNumber),
      (11, .acknowledgmentNumber), (12, .dataOffset), (14, .window), (16, .checksum), (18, .urgentPointer),
      (19, .urgentPointer),
    ])
  func cutOff(bytes: Int, field: HeaderField) {
    #expect(throws: HeaderError(field, .cutOff(bytes: bytes))) {
      try Header(parsing: Array(Self.linuxSYN.prefix(bytes)))
    }
  }

  @Test("a data offset below 5 or past the segment's end is refused")
  func dataOffset() {
    var bytes = Self.linuxSYN
    bytes[12] = 0x40
    #expect(throws: HeaderError(.dataOffset, .tooSmall(words: 4))) { try Header(parsing: bytes) }
    bytes[12] = 0xb0
    #expect(throws: HeaderError(.dataOffset, .beyondSegment(words: 11, bytes: 40))) {
      try Header(parsing: bytes)
    }
  }

  static func withOptions(_ options: [UInt8]) -> [UInt8] {
    var bytes = Array(linuxSYN.prefix(20)) + options
    bytes[12] = UInt8(5 + options.count / 4) << 4
    return bytes
  }

  @Test("malformed options are refused by kind")
  func malformedOptions() {
    let cases: [([UInt8], HeaderError.Problem)] = [
      ([2, 3, 0, 0], .optionLength(kind: 2, length: 3)), ([2, 0, 0, 0], .optionLength(kind: 2, length: 0)),
      ([3, 4, 0, 0], .optionLength(kind: 3, length: 4)), ([4, 3, 0, 0], .optionLength(kind: 4, length: 3)),
      ([5, 2, 0, 0], .optionLength(kind: 5, length: 2)),
      ([5, 11] + [0, 0], .optionLength(kind: 5, length: 11)),
      ([8, 9, 0, 0], .optionLength(kind: 8, length: 9)),
      ([254, 1, 0, 0], .optionLength(kind: 254, length: 1)),
      ([8, 10, 0, 0], .optionCutOff(kind: 8)), ([1, 1, 1, 2], .optionCutOff(kind: 2)),
      ([254, 5, 0, 0], .optionCutOff(kind: 254)), ([0, 0, 1, 0], .padding),
    ]
    for (options, problem) in cases {
      #expect(throws: HeaderError(.options, problem)) { try Header(parsing: Self.withOptions(options)) }
      #expect(throws: Never.self) { try Header(parsing: Self.withOptions(options), options: .none) }
    }
  }

  @Test("options read up to the first that is malformed when they were not checked")
  func tolerance() throws {
    let header = try Header(parsing: Self.withOptions([3, 3, 7, 1, 8, 9, 0, 0]), options: .none)
    #expect(header.options.list == [.windowScale(7), .noOperation])
  }

  @Test("more than 40 bytes of options can't be written down")
  func tooMany() {
    #expect(HeaderOptions([HeaderOption](repeating: .noOperation, count: 41)) == nil)
    #expect(HeaderOptions([HeaderOption](repeating: .noOperation, count: 40))?.count == 40)
    #expect(HeaderOptions(bytes: [1, 1, 1]) == nil)
  }

  @Test("a segment becomes a header and comes back the same")
  func segments() throws {
    var options = SegmentOptions()
    options.maximumSegmentSize = 1460
    options.windowScale = 7
    options.sackPermitted = true
    options.timestamps = .init(value: 1, echoReply: 2)
    let segment = Segment(
      sequence: 4_294_967_295, acknowledgment: 7, flags: [.syn, .ack, .ece], window: 1, urgentPointer: 3,
      options: options)
    let header = Header(segment, sourcePort: 1, destinationPort: 2)
    #expect(Segment(try Header(parsing: header.bytes)) == segment)
  }

  @Test("of four SACK blocks three fit beside timestamps (RFC 2018 3)")
  func sackRoom() {
    var options = SegmentOptions()
    options.timestamps = .init(value: 1, echoReply: 2)
    for n in 1...4 as ClosedRange<UInt32> {
      options.sack.append(.init(left: SequenceNumber(n * 10), right: SequenceNumber(n * 10 + 5)))
    }
    #expect(SegmentOptions(HeaderOptions(options)).sack.count == 3)
    options.timestamps = nil
    #expect(SegmentOptions(HeaderOptions(options)).sack.count == 4)
  }

  @Test("every error says which field in both languages")
  func messages() {
    let problems: [HeaderError.Problem] = [
      .cutOff(bytes: 3), .tooSmall(words: 1), .beyondSegment(words: 6, bytes: 20),
      .optionLength(kind: 2, length: 9), .optionCutOff(kind: 8), .padding, .checksum(expected: 1, found: 2),
    ]
    for problem in problems {
      let error = HeaderError(.options, problem)
      #expect(error.message.english.hasPrefix("options: "))
      #expect(error.message.korean.hasPrefix("options: "))
    }
  }
}
