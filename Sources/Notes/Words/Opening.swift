/// What a word of the vocabulary begins with, as a small number: enough to pass by nearly all other words.
enum Opening {
  static let count = 1 << 15

  /// Three letters, whatever their case.
  @inline(__always) static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
  }

  /// Two characters.
  @inline(__always) static func key(_ first: Int, _ second: Int) -> Int {
    (first &* 31 &+ (second < 0x80 ? second & 31 : second)) & (count - 1)
  }

  /// Every way in which a pattern of ASCII letters may begin.
  static func each(ofLetters pattern: [UInt8], _ take: (Int) -> Void) {
    let letters = pattern.map(Int.init)
    eachBeginning(of: letters[...], [0, 0, 0], 0) { take(key(UInt8($0[0]), UInt8($0[1]), UInt8($0[2]))) }
  }

  /// Every way in which a pattern of other letters may begin.
  static func each(ofCharacters pattern: [UInt8], _ take: (Int) -> Void) {
    let characters = String(decoding: pattern, as: UTF8.self).unicodeScalars.map { Int($0.value) }
    eachBeginning(of: characters[...], [0, 0], 0) { take(key($0[0], $0[1])) }
  }

  /// The first characters of a pattern, its gaps filled in each way; after its end anything may follow.
  private static func eachBeginning(
    of pattern: ArraySlice<Int>, _ beginning: [Int], _ count: Int, _ take: ([Int]) -> Void
  ) {
    guard count < beginning.count else { return take(beginning) }
    var longer = beginning
    func goOn(_ character: Int, _ rest: ArraySlice<Int>) {
      longer[count] = character
      eachBeginning(of: rest, longer, count + 1, take)
    }
    guard let next = pattern.first else {
      // Of a letter only so many bits count.
      for any in 0..<32 { goOn(any, pattern) }
      return
    }
    let rest = pattern.dropFirst()
    guard next == Int(Vocabulary.gap) else { return goOn(next, rest) }
    eachBeginning(of: rest, beginning, count, take)
    for separator in Vocabulary.separators {
      goOn(Int(separator), rest)
      // A second one may follow it, and where it comes third it does not matter which.
      guard count + 1 < beginning.count else { continue }
      for other in Vocabulary.separators {
        longer[count + 1] = Int(other)
        eachBeginning(of: rest, longer, count + 2, take)
      }
    }
  }
}
