/// Words to be looked for in a text byte by byte: strings compare by character, which costs far more.
struct WordSet: Sendable {
  private let words: [[UInt8]]
  /// How many of its first bytes a word is filed by.
  private let keyLength: Int
  private let openings: WordOpenings
  /// The first word filed under a key, and for each word the next one; -1 is none.
  private let heads: [Int16]
  private let nexts: [Int16]

  /// - Parameter words: in lower case, NFC.
  init(_ words: [String]) {
    let words = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
    let keyLength = min(3, words.map(\.count).min() ?? 3)
    var openings = WordOpenings(keyBits: WordSet.keyBits, depth: keyLength)
    var heads = [Int16](repeating: -1, count: 1 << WordSet.keyBits)
    var nexts = [Int16](repeating: -1, count: words.count)
    for (number, word) in words.enumerated() {
      let key = word.withUnsafeBufferPointer { openings.key(TextSlice.eight($0, 0)) }
      openings.insert(key)
      nexts[number] = heads[key]
      heads[key] = Int16(number)
    }
    self.words = words
    self.keyLength = keyLength
    self.openings = openings
    self.heads = heads
    self.nexts = nexts
  }

  private static let keyBits = 12

  /// Whether one of the words stands anywhere in the text; ASCII case does not matter.
  func isIn(_ text: String) -> Bool { text.withSlice { isIn($0.text, 0..<$0.end) } }
  func isIn(_ slice: TextSlice) -> Bool { isIn(slice.text, slice.start..<slice.end) }

  func isIn(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var isFound = false
    openings.scan(text, from: range.lowerBound, upTo: range.upperBound - keyLength) { place, key in
      isFound = length(from: heads[key], text, place, range.upperBound) != nil
      return isFound
    }
    return isFound
  }

  /// Whether one of the words begins at a place.
  func stands(at place: Int, in text: UnsafeBufferPointer<UInt8>, to end: Int) -> Bool {
    place + keyLength <= end
      && length(from: heads[openings.key(TextSlice.eight(text, place))], text, place, end) != nil
  }

  /// Whether the text opens with one of the words.
  func opens(_ slice: TextSlice) -> Bool { length(slice) { _ in true } }

  /// Whether the text is one of the words.
  func holds(_ slice: TextSlice) -> Bool { length(slice) { $0 == slice.count } }

  private func length(_ slice: TextSlice, _ isRight: (Int) -> Bool) -> Bool {
    guard slice.count >= keyLength else { return false }
    var number = heads[openings.key(TextSlice.eight(slice.text, slice.start))]
    while number >= 0 {
      if let length = matched(number, slice.text, slice.start, slice.end), isRight(length) { return true }
      number = nexts[Int(number)]
    }
    return false
  }

  private func length(
    from head: Int16, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var number = head
    while number >= 0 {
      if let length = matched(number, text, start, end) { return length }
      number = nexts[Int(number)]
    }
    return nil
  }

  private func matched(
    _ number: Int16, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    let word = words[Int(number)]
    guard start + word.count <= end else { return nil }
    for offset in word.indices where text[start + offset].lowered != word[offset] { return nil }
    return word.count
  }
}
