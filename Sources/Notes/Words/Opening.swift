/// What a word of the vocabulary begins with, as a small number: enough to pass by nearly all other words.
enum Opening {
  static let count = 1 << 15

  /// Three letters, whatever their case.
  @inline(__always) static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
  }

  /// Three letters, as eight bytes hold them.
  @inline(__always) static func key(ofLetters eight: UInt64) -> Int {
    Int(truncatingIfNeeded: (eight & 31) &<< 10 | (eight &>> 8 & 31) &<< 5 | eight &>> 16 & 31)
  }

  /// Two characters, as eight bytes hold them from where the first one begins, which has three bytes; the second one
  /// has three too, or is ASCII.
  @inline(__always) static func key(ofCharacters eight: UInt64) -> Int {
    let isWide = 0 &- (eight &>> 31 & 1)
    // A Latin letter may be of either case.
    let known = (eight | 0x2000_0000) & (0xffff_ffff | isWide & 0xffff_0000_0000)
    return Int(truncatingIfNeeded: (known &* 0x9e37_79b9_7f4a_7c15) &>> 49)
  }

  /// Whether eight bytes begin with the first byte of a Han character or a Hangul syllable.
  @inline(__always) static func isHanOrHangul(_ eight: UInt64) -> Bool { eight & 0xff &- 0xe4 < 12 }

  /// Whether a character of three bytes begins where eight bytes do.
  @inline(__always) static func isOfThree(_ eight: UInt64) -> Bool { eight & 0xf0 == 0xe0 }

  /// Every way in which a pattern of ASCII letters may begin.
  static func each(ofLetters pattern: [UInt8], _ take: (Int) -> Void) {
    let letters = pattern.map(Int.init)
    // Of a letter only so many bits count.
    eachBeginning(of: letters[...], [0, 0, 0], 0, any: 0..<32) {
      take(key(UInt8($0[0]), UInt8($0[1]), UInt8($0[2])))
    }
  }

  /// Three letters as eight bytes hold them, by their key.
  static func eight(ofLetters key: Int) -> UInt64 {
    UInt64(key >> 10 | (key >> 5 & 31) << 8 | (key & 31) << 16)
  }

  /// Every six bytes with which a pattern of other letters may begin that has no fewer, and no Latin ones among them.
  static func each(ofSix pattern: [UInt8], _ take: (UInt64) -> Void) {
    let first = pattern.filter { $0 != Vocabulary.gap }.prefix(6)
    precondition(
      first.count == 6 && !first.contains { $0.isLetter },
      "a word that tells of TCP begins with two characters of three bytes")
    eachBeginning(of: pattern.map(Int.init)[...], [0, 0, 0, 0, 0, 0], 0, any: 0..<0) { bytes in
      take(bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
  }

  /// Every way in which a pattern of other letters may begin.
  static func each(ofCharacters pattern: [UInt8], _ take: (Int) -> Void) {
    let characters = String(decoding: pattern, as: UTF8.self).unicodeScalars.map { Int($0.value) }
    precondition(
      characters.count < 2 || characters[1] < 0x80 || (0x800...0xffff).contains(characters[1]),
      "the key of a word has room for three bytes of its second character")
    eachBeginning(of: characters[...], [0, 0], 0, any: 0..<0x80) { take(key(ofCharacters: eight($0))) }
  }

  /// Two characters as a text holds them.
  private static func eight(_ characters: [Int]) -> UInt64 {
    var eight: UInt64 = 0
    var at: UInt64 = 0
    for character in characters {
      guard let scalar = Unicode.Scalar(UInt32(character)), let bytes = UTF8.encode(scalar) else { continue }
      for byte in bytes {
        eight |= UInt64(byte) << at
        at += 8
      }
    }
    return eight
  }

  /// The first characters of a pattern, its gaps filled in each way; after its end anything may follow.
  private static func eachBeginning(
    of pattern: ArraySlice<Int>, _ beginning: [Int], _ count: Int, any: Range<Int>, _ take: ([Int]) -> Void
  ) {
    guard count < beginning.count else { return take(beginning) }
    var longer = beginning
    func goOn(_ character: Int, _ rest: ArraySlice<Int>) {
      longer[count] = character
      eachBeginning(of: rest, longer, count + 1, any: any, take)
    }
    guard let next = pattern.first else {
      for any in any { goOn(any, pattern) }
      return
    }
    let rest = pattern.dropFirst()
    guard next == Int(Vocabulary.gap) else { return goOn(next, rest) }
    eachBeginning(of: rest, beginning, count, any: any, take)
    for separator in Vocabulary.separators {
      goOn(Int(separator), rest)
      // A second one may follow it, and where it comes third it does not matter which.
      guard count + 1 < beginning.count else { continue }
      for other in Vocabulary.separators {
        longer[count + 1] = Int(other)
        eachBeginning(of: rest, longer, count + 2, any: any, take)
      }
    }
  }
}
