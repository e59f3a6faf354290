/// A few words to be looked for in bytes, whatever the case of their Latin letters.
struct TellingWords: Sendable {
  private let words: [[UInt8]]
  /// Bytes that some word begins with.
  private let openings: [Bool]

  init(_ words: String...) {
    self.words = words.map { word in word.utf8.map(\.lowered) }
    var openings = [Bool](repeating: false, count: 256)
    for word in self.words { if let first = word.first { openings[Int(first)] = true } }
    self.openings = openings
  }

  func stands(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at].lowered
      if openings[Int(byte)] {
        for word in words where word[0] == byte && begins(word, text, at, range.upperBound) { return true }
      }
      at += 1
    }
    return false
  }

  /// Where the first of them stands.
  func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at].lowered
      if openings[Int(byte)] {
        for word in words where word[0] == byte && begins(word, text, at, range.upperBound) {
          return at..<at + word.count
        }
      }
      at += 1
    }
    return nil
  }

  private func begins(_ word: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start + word.count <= end else { return false }
    for offset in word.indices where text[start + offset].lowered != word[offset] { return false }
    return true
  }
}
