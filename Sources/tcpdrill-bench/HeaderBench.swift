import TCP

/// Reading headers into fields and writing them again, against copying the same bytes one header at a time.
enum HeaderBench {
  /// Headers one behind the other, as bytes, and where each ends.
  private struct Sample {
    var bytes: [UInt8] = []
    var lengths: [Int] = []
  }

  static func report() {
    for length in [20, 32, 40] { measure("of \(length) bytes", sample { _ in length - 20 }) }
    // What a busy link carries: mostly timestamps, now and then a SYN, a SACK or an MSS alone.
    measure(
      "of mixed lengths",
      sample { chance in
        switch chance.int(in: 0...19) {
        case 0...13: 12
        case 14...16: 0
        case 17...18: 20
        default: chance.chance(1, in: 2) ? 24 : 4
        }
      })
  }

  private static func measure(_ name: String, _ sample: Sample) {
    var target = [UInt8](repeating: 0, count: sample.bytes.count)
    let rounds = 40
    func time(_ body: (UnsafeRawPointer, UnsafeMutableRawPointer) -> Void) -> Double {
      Stopwatch.best(of: 7) {
        for _ in 0..<rounds {
          sample.bytes.withUnsafeBytes { from in
            target.withUnsafeMutableBytes { to in
              if let from = from.baseAddress, let to = to.baseAddress { body(from, to) }
            }
          }
        }
      }
    }
    let codec = time { recode($0, $1, sample.lengths) }
    guard target == sample.bytes else { return print("codec: what was written is not what was read") }
    let copy = time { copyEach($0, $1, sample.lengths) }
    let each = codec / Double(rounds * sample.lengths.count) * 1e9
    print(
      "codec: header \(name) read and written in \(Stopwatch.rounded(each)) ns, "
        + "\(Stopwatch.rounded(codec / copy)) times copying it (at most 2 wanted)")
  }

  /// Each header read and written again.
  @inline(never) private static func recode(
    _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ lengths: [Int]
  ) {
    var offset = 0
    for length in lengths {
      let bytes = UnsafeRawBufferPointer(start: source + offset, count: length)
      guard let header = try? Header(parsing: bytes, options: .strict) else { return }
      header.write(to: UnsafeMutableRawBufferPointer(start: target + offset, count: length))
      offset += length
    }
  }

  /// Each header copied.
  @inline(never) private static func copyEach(
    _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ lengths: [Int]
  ) {
    var offset = 0
    for length in lengths {
      (target + offset).copyMemory(from: source + offset, byteCount: length)
      offset += length
    }
  }

  /// Headers with everything different in each, and as many bytes of options as asked for.
  private static func sample(_ options: (inout SplitMix64) -> Int) -> Sample {
    var chance = SplitMix64(seed: 9293)
    var sample = Sample()
    for _ in 0..<1 << 14 {
      func number() -> UInt32 { UInt32(truncatingIfNeeded: chance.next()) }
      let stamps = HeaderOption.timestamps(.init(value: number(), echoReply: number()))
      let size = HeaderOption.maximumSegmentSize(UInt16(truncatingIfNeeded: number()))
      let edge = SequenceNumber(number())
      let list: [HeaderOption] =
        switch options(&chance) {
        case 0: []
        case 4: [size]
        case 12: [.noOperation, .noOperation, stamps]
        case 20:
          [
            size, .sackPermitted, stamps, .noOperation,
            .windowScale(UInt8(truncatingIfNeeded: number() % 15)),
          ]
        default:
          [
            .noOperation, .noOperation, stamps, .noOperation, .noOperation,
            .sack([.init(left: edge, right: edge + 1448)]),
          ]
        }
      let header = Header(
        sourcePort: UInt16(truncatingIfNeeded: number()),
        destinationPort: UInt16(truncatingIfNeeded: number()),
        sequence: SequenceNumber(number()), acknowledgment: SequenceNumber(number()),
        flags: Flags(rawValue: UInt8(truncatingIfNeeded: number())),
        window: UInt16(truncatingIfNeeded: number()),
        checksum: UInt16(truncatingIfNeeded: number()), options: HeaderOptions(list) ?? HeaderOptions())
      sample.bytes += header.bytes
      sample.lengths.append(header.length)
    }
    return sample
  }
}
