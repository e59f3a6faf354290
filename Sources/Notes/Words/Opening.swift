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
  static func all(ofLetters pattern: [UInt8]) -> [Int] {
    beginnings(of: pattern.map(Int.init), size: 3).map { key(UInt8($0[0]), UInt8($0[1]), UInt8($0[2])) }
  }

  /// Every way in which a pattern of other letters may begin.
  static func all(ofCharacters pattern: [UInt8]) -> [Int] {
    let characters = String(decoding: pattern, as: UTF8.self).unicodeScalars.map { Int($0.value) }
    return beginnings(of: characters, size: 2).map { key($0[0], $0[1]) }
  }

  /// The first characters of a pattern, its gaps filled in each way; after its end anything may follow.
  private static func beginnings(of pattern: [Int], size: Int) -> [[Int]] {
    var open: [[Int]] = [[]]
    for character in pattern {
      if open.allSatisfy({ $0.count >= size }) { break }
      if character == Int(Vocabulary.gap) {
        let one = Vocabulary.separators.map { [Int($0)] }
        let two = one.flatMap { first in one.map { first + $0 } }
        open = open.flatMap { start in ([[]] + one + two).map { start + $0 } }
      } else {
        open = open.map { $0 + [character] }
      }
    }
    while open.contains(where: { $0.count < size }) {
      open = open.flatMap { start in start.count < size ? (0..<0x80).map { start + [$0] } : [start] }
    }
    return open
  }
}
