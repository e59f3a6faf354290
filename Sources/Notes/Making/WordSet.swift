/// Words to be looked for in a text byte by byte: strings compare by character, which costs far more.
struct WordSet: Sendable {
  private let words: [[UInt8]]
  /// Whether some word starts with a byte.
  private let starts: [Bool]

  /// - Parameter words: in lower case, NFC.
  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    var starts = [Bool](repeating: false, count: 256)
    for word in self.words { if let first = word.first { starts[Int(first)] = true } }
    self.starts = starts
  }

  /// Whether one of the words stands anywhere in the text; ASCII case does not matter.
  func isIn(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in bytes.indices.contains { stands(at: $0, in: bytes, to: bytes.count) } }
  }

  func isIn(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { stands(at: $0, in: text, to: range.upperBound) }
  }

  /// Whether the text opens with one of the words.
  func opens(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in !bytes.isEmpty && stands(at: 0, in: bytes, to: bytes.count) }
  }

  private func stands(at start: Int, in bytes: UnsafeBufferPointer<UInt8>, to end: Int) -> Bool {
    let first = bytes[start].lowered
    guard starts[Int(first)] else { return false }
    for word in words where word[0] == first && start + word.count <= end {
      var index = 1
      while index < word.count, bytes[start + index].lowered == word[index] { index += 1 }
      if index == word.count { return true }
    }
    return false
  }
}
