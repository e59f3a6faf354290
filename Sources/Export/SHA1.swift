/// SHA-1 (FIPS 180-4), because Anki's collections carry it as a checksum of a note's first field.
enum SHA1 {
  static func digest(_ message: some Sequence<UInt8>) -> [UInt8] {
    let state = Array(message).withUnsafeBytes(state)
    return [state.0, state.1, state.2, state.3, state.4].flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// The first 32 bits.
  static func head(_ message: UnsafeRawBufferPointer) -> UInt32 { state(after: message).0 }

  private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32)
  private typealias Words = UnsafeMutableBufferPointer<UInt32>

  private static func state(after message: UnsafeRawBufferPointer) -> State {
    var state: State = (0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { schedule in
      let whole = message.count & ~63
      for start in stride(from: 0, to: whole, by: 64) {
        add(UnsafeRawBufferPointer(rebasing: message[start..<start + 64]), to: &state, schedule)
      }
      // The rest, a one bit, zeros, and the length in bits at the end of a block.
      let rest = message.count - whole
      withUnsafeTemporaryAllocation(byteCount: rest < 56 ? 64 : 128, alignment: 8) { last in
        last.initializeMemory(as: UInt8.self, repeating: 0)
        last.copyMemory(from: UnsafeRawBufferPointer(rebasing: message[whole...]))
        last[rest] = 0x80
        last.storeBytes(
          of: (UInt64(message.count) * 8).bigEndian, toByteOffset: last.count - 8, as: UInt64.self)
        for start in stride(from: 0, to: last.count, by: 64) {
          add(UnsafeRawBufferPointer(rebasing: last[start..<start + 64]), to: &state, schedule)
        }
      }
    }
    return state
  }

  private static func add(_ block: UnsafeRawBufferPointer, to state: inout State, _ schedule: Words) {
    for i in 0..<16 {
      schedule[i] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: i * 4, as: UInt32.self))
    }
    for i in 16..<80 {
      schedule[i] = rotated(schedule[i - 3] ^ schedule[i - 8] ^ schedule[i - 14] ^ schedule[i - 16], by: 1)
    }
    var now = state
    for i in 0..<20 { turn(&now, now.1 & now.2 | ~now.1 & now.3, 0x5a82_7999 &+ schedule[i]) }
    for i in 20..<40 { turn(&now, now.1 ^ now.2 ^ now.3, 0x6ed9_eba1 &+ schedule[i]) }
    for i in 40..<60 {
      turn(&now, now.1 & now.2 | now.1 & now.3 | now.2 & now.3, 0x8f1b_bcdc &+ schedule[i])
    }
    for i in 60..<80 { turn(&now, now.1 ^ now.2 ^ now.3, 0xca62_c1d6 &+ schedule[i]) }
    state = (
      state.0 &+ now.0, state.1 &+ now.1, state.2 &+ now.2, state.3 &+ now.3, state.4 &+ now.4
    )
  }

  @inline(__always)
  private static func turn(_ now: inout State, _ mix: UInt32, _ word: UInt32) {
    let next = rotated(now.0, by: 5) &+ mix &+ now.4 &+ word
    now = (next, now.0, rotated(now.1, by: 30), now.2, now.3)
  }

  private static func rotated(_ word: UInt32, by count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
