/// What the words begin with that tell of TCP, as tables that one multiplication looks a beginning up in: enough to
/// pass by nearly every word of notes on something else.
struct SignOpenings: Sendable {
  /// Not zero where a word may begin with three Latin letters.
  let letters: LaidTable<UInt8>
  /// The same for six bytes of other scripts: mostly two characters.
  let characters: LaidTable<UInt8>

  static let shared = Vocabulary.keptOpenings ?? SignOpenings(Vocabulary.signs)

  private static let count = 1 << 14

  init(_ vocabulary: Vocabulary) {
    var letters = [UInt8](repeating: 0, count: SignOpenings.count)
    var characters = letters
    let words = vocabulary.bytes.all
    for pattern in vocabulary.patterns.all {
      let start = Int(pattern.start)
      let bytes = Array(words[start..<(start + Int(pattern.count))])
      if bytes[0] < 0x80 {
        Opening.each(ofLetters: bytes) {
          letters[SignOpenings.place(ofLetters: Opening.eight(ofLetters: $0))] = 1
        }
      } else {
        Opening.each(ofSix: bytes) { characters[SignOpenings.place(ofCharacters: $0)] = 1 }
      }
    }
    (self.letters, self.characters) = (LaidTable(letters), LaidTable(characters))
  }

  /// As an earlier run of the same build laid them out.
  init(_ reader: inout TableReader) {
    (letters, characters) = (LaidTable(laid: reader.table()), LaidTable(laid: reader.table()))
  }

  func write(to writer: inout TableWriter) {
    writer.add(letters.all)
    writer.add(characters.all)
  }

  /// Where a table tells of the three letters that eight bytes begin with.
  @inline(__always) static func place(ofLetters eight: UInt64) -> Int {
    Int(truncatingIfNeeded: (eight & 0x1f_1f1f &* factor) &>> 50)
  }

  /// Where a table tells of the six bytes that eight begin with: the last two leave no trace.
  @inline(__always) static func place(ofCharacters eight: UInt64) -> Int {
    Int(truncatingIfNeeded: (eight &* (factor &<< 16)) &>> 50)
  }

  private static let factor: UInt64 = 0x9e37_79b9_7f4a_7c15
}
