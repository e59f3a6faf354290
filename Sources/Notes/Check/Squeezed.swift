/// A short stretch of text with its blanks and some marks left out, to be held against a few words.
struct Squeezed {
  private let text: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  private let marks: StaticString

  /// - Parameter marks: ASCII signs that don't count, beside blanks.
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, without marks: StaticString) {
    self.text = text
    self.range = range
    self.marks = marks
  }

  /// The words are given in lower case; the case of the text's Latin letters does not matter.
  func isOne(of words: [StaticString]) -> Bool { words.contains(where: equals) }

  func equals(_ word: StaticString) -> Bool {
    var offset = 0
    for at in range {
      let byte = text[at]
      if byte <= 0x20 || isMark(byte) { continue }
      guard offset < word.utf8CodeUnitCount, byte.lowered == word.utf8Start[offset].lowered else {
        return false
      }
      offset += 1
    }
    return offset == word.utf8CodeUnitCount
  }

  private func isMark(_ byte: UInt8) -> Bool {
    for offset in 0..<marks.utf8CodeUnitCount where marks.utf8Start[offset] == byte { return true }
    return false
  }
}
