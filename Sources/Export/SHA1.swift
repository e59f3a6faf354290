/// SHA-1 (FIPS 180-4), because Anki's collections carry it as a checksum of a note's first field.
enum SHA1 {
  static func digest(_ message: some Sequence<UInt8>) -> [UInt8] {
    words(Array(message)).flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// The first 32 bits.
  static func head(_ text: String) -> UInt32 { words(Array(text.utf8))[0] }

  private static func words(_ message: [UInt8]) -> [UInt32] {
    var bytes = message
    let bits = UInt64(bytes.count) * 8
    bytes.reserveCapacity(bytes.count + 72)
    bytes.append(0x80)
    bytes.append(contentsOf: repeatElement(0, count: (120 - bytes.count % 64) % 64))
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }

    var state: State = (0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { schedule in
      bytes.withUnsafeBytes { all in
        for block in stride(from: 0, to: all.count, by: 64) {
          for i in 0..<16 {
            schedule[i] = UInt32(bigEndian: all.loadUnaligned(fromByteOffset: block + i * 4, as: UInt32.self))
          }
          for i in 16..<80 {
            schedule[i] = rotated(
              schedule[i - 3] ^ schedule[i - 8] ^ schedule[i - 14] ^ schedule[i - 16], by: 1)
          }
          compress(&state, schedule)
        }
      }
    }
    return [state.0, state.1, state.2, state.3, state.4]
  }

  private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32)

  private static func compress(_ state: inout State, _ schedule: UnsafeMutableBufferPointer<UInt32>) {
    var (a, b, c, d, e) = state
    for i in 0..<80 {
      let (mix, constant): (UInt32, UInt32) =
        switch i {
        case 0..<20: (b & c | ~b & d, 0x5a82_7999)
        case 20..<40: (b ^ c ^ d, 0x6ed9_eba1)
        case 40..<60: (b & c | b & d | c & d, 0x8f1b_bcdc)
        default: (b ^ c ^ d, 0xca62_c1d6)
        }
      let next = rotated(a, by: 5) &+ mix &+ e &+ constant &+ schedule[i]
      (e, d, c, b, a) = (d, c, rotated(b, by: 30), a, next)
    }
    state = (state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e)
  }

  private static func rotated(_ word: UInt32, by count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
