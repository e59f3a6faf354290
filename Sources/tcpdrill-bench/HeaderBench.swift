import TCP

/// Reading headers and writing them again, against copying the same bytes one header at a time.
enum HeaderBench {
  static func report() {
    for options in [0, 12, 20] {
      let headers = 1 << 14
      let length = Header.leastLength + options
      let source = bytes(headers, options: options)
      var target = [UInt8](repeating: 0, count: source.count)
      let rounds = 40
      let codec = Stopwatch.best(of: 5) {
        for _ in 0..<rounds {
          source.withUnsafeBytes { from in target.withUnsafeMutableBytes { recode(from, $0, length) } }
        }
      }
      guard target == source else { return print("codec: what was written is not what was read") }
      let copy = Stopwatch.best(of: 5) {
        for _ in 0..<rounds {
          source.withUnsafeBytes { from in target.withUnsafeMutableBytes { copyEach(from, $0, length) } }
        }
      }
      let each = codec / Double(rounds * headers) * 1e9
      print(
        "codec: header of \(length) bytes read and written in \(Stopwatch.rounded(each)) ns, "
          + "\(Stopwatch.rounded(codec / copy)) times copying it in and out (at most 2 wanted)")
    }
  }

  /// Each header parsed into its fields, then written from them.
  @inline(never) private static func recode(
    _ source: UnsafeRawBufferPointer, _ target: UnsafeMutableRawBufferPointer, _ length: Int
  ) {
    var offset = 0
    while offset < source.count {
      guard
        let header = try? Header(parsing: UnsafeRawBufferPointer(rebasing: source[offset..<offset + length]))
      else { return }
      header.write(to: UnsafeMutableRawBufferPointer(rebasing: target[offset..<offset + length]))
      offset += length
    }
  }

  /// Each header copied to a place of its own and from there on: what reading and writing cost at least.
  @inline(never) private static func copyEach(
    _ source: UnsafeRawBufferPointer, _ target: UnsafeMutableRawBufferPointer, _ length: Int
  ) {
    withUnsafeTemporaryAllocation(byteCount: Header.greatestLength, alignment: 16) { between in
      guard let place = between.baseAddress, let from = source.baseAddress, let to = target.baseAddress else {
        return
      }
      var offset = 0
      while offset < source.count {
        place.copyMemory(from: from + offset, byteCount: length)
        (to + offset).copyMemory(from: place, byteCount: length)
        offset += length
      }
    }
  }

  private static func bytes(_ count: Int, options: Int) -> [UInt8] {
    var chance = SplitMix64(seed: 9293)
    let stamps: [HeaderOption] = [.noOperation, .noOperation, .timestamps(.init(value: 7, echoReply: 9))]
    let syn: [HeaderOption] = [
      .maximumSegmentSize(1460), .sackPermitted, .timestamps(.init(value: 7, echoReply: 0)), .noOperation,
      .windowScale(7),
    ]
    let list = options == 0 ? [] : options == 12 ? stamps : syn
    let encoded = HeaderOptions(list) ?? HeaderOptions()
    return (0..<count).flatMap { _ in
      Header(
        sourcePort: UInt16(truncatingIfNeeded: chance.next()), destinationPort: 80,
        sequence: SequenceNumber(UInt32(truncatingIfNeeded: chance.next())),
        acknowledgment: SequenceNumber(UInt32(truncatingIfNeeded: chance.next())), flags: [.psh, .ack],
        options: encoded
      ).bytes
    }
  }
}
