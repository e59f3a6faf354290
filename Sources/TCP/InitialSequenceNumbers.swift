/// Where a connection's first number comes from: the numbers a scenario names, then RFC 6528.
package struct InitialSequenceNumbers: Hashable, Sendable {
  /// Numbers to use first, in order.
  package var scripted: [SequenceNumber] = []
  package var generator: ISNGenerator

  package init(scripted: [SequenceNumber] = [], generator: ISNGenerator = ISNGenerator()) {
    self.scripted = scripted
    self.generator = generator
  }

  package mutating func next(at now: Instant) -> SequenceNumber {
    scripted.isEmpty ? generator.number(at: now) : scripted.removeFirst()
  }
}

/// ISN = M + F(connection, secret): a clock of 4 µs and a keyed hash (RFC 6528 3).
package struct ISNGenerator: Hashable, Sendable {
  package var secret: (UInt64, UInt64) {
    get { (secretLow, secretHigh) }
    set { (secretLow, secretHigh) = newValue }
  }
  private var secretLow: UInt64
  private var secretHigh: UInt64
  /// Local address and port, remote address and port.
  package var connection: [UInt8]

  package init(secret: (UInt64, UInt64) = (0, 0), connection: [UInt8] = []) {
    (secretLow, secretHigh) = secret
    self.connection = connection
  }

  package func number(at now: Instant) -> SequenceNumber {
    let clock = UInt32(truncatingIfNeeded: now.microseconds / 4)
    let hash = SipHash.hash(connection, key: (secretLow, secretHigh))
    return SequenceNumber(clock) + Int(truncatingIfNeeded: hash & 0xffff_ffff)
  }
}

/// SipHash-2-4: a short keyed hash that nobody can foretell without the key.
package enum SipHash {
  package static func hash(_ message: [UInt8], key: (UInt64, UInt64)) -> UInt64 {
    var state = State(
      v0: key.0 ^ 0x736f_6d65_7073_6575, v1: key.1 ^ 0x646f_7261_6e64_6f6d,
      v2: key.0 ^ 0x6c79_6765_6e65_7261, v3: key.1 ^ 0x7465_6462_7974_6573)
    var word: UInt64 = 0
    for (index, byte) in message.enumerated() {
      word |= UInt64(byte) << (8 * UInt64(index % 8))
      if index % 8 == 7 {
        state.absorb(word)
        word = 0
      }
    }
    state.absorb(word | UInt64(truncatingIfNeeded: message.count) << 56)
    return state.finish()
  }

  private struct State {
    var v0, v1, v2, v3: UInt64

    mutating func absorb(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    mutating func finish() -> UInt64 {
      v2 ^= 0xff
      for _ in 0..<4 { round() }
      return v0 ^ v1 ^ v2 ^ v3
    }

    mutating func round() {
      v0 &+= v1
      v1 = v1 << 13 | v1 >> 51
      v1 ^= v0
      v0 = v0 << 32 | v0 >> 32
      v2 &+= v3
      v3 = v3 << 16 | v3 >> 48
      v3 ^= v2
      v0 &+= v3
      v3 = v3 << 21 | v3 >> 43
      v3 ^= v0
      v2 &+= v1
      v1 = v1 << 17 | v1 >> 47
      v1 ^= v2
      v2 = v2 << 32 | v2 >> 32
    }
  }
}
