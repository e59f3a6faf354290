/// A sentence made ready for phrases to be found in it; its room serves one sentence after the other.
final class SentenceText {
  /// Latin letters and digits in lower case, one blank before and after each word.
  private var words = Row(capacity: 0)
  /// All letters, blanks and signs left out; empty where all of them are Latin, as the phrases that are looked for in
  /// it are not.
  private var joined = Row(capacity: 0)
  /// Some of its letters are of another script than Latin.
  private(set) var isWide = false
  let pairs = LetterPairs()

  /// Bytes, and where each of them stands in the text.
  private struct Row {
    let bytes: UnsafeMutablePointer<UInt8>
    let places: UnsafeMutablePointer<Int32>
    let capacity: Int
    var count = 0

    init(capacity: Int) {
      bytes = .allocate(capacity: capacity)
      places = .allocate(capacity: capacity)
      self.capacity = capacity
    }

    @inline(__always) mutating func add(_ byte: UInt8, _ at: Int) {
      bytes[count] = byte
      places[count] = Int32(truncatingIfNeeded: at)
      count += 1
    }

    @inline(__always) mutating func blank(_ at: Int) {
      if count == 0 || bytes[count - 1] != 0x20 { add(0x20, at) }
    }

    /// All letters of a row that has blanks between them.
    mutating func take(lettersOf words: Row) {
      for place in 0..<words.count where words.bytes[place] != 0x20 {
        add(words.bytes[place], Int(words.places[place]))
      }
    }

    /// Room for so many.
    mutating func clear(for room: Int) {
      count = 0
      guard capacity < room else { return }
      deallocate()
      self = Row(capacity: 2 * room)
    }

    func deallocate() {
      bytes.deallocate()
      places.deallocate()
    }

    @inline(__always)
    func with(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int32>) -> Void) {
      body(
        UnsafeBufferPointer(start: bytes, count: count), UnsafeBufferPointer(start: places, count: count))
    }
  }

  deinit {
    words.deallocate()
    joined.deallocate()
    pairs.deallocate()
  }

  @inline(__always)
  func withWords(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int32>) -> Void) {
    let words = words
    words.with(body)
  }

  @inline(__always)
  func withJoined(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int32>) -> Void) {
    let joined = joined
    joined.with(body)
  }

  /// The sentence that was read last, where all are of one text.
  private var last: Range<Int>?

  /// Reads a sentence of the one text that this is for, unless it was the last: nothing is noted of its pairs.
  func readOnce(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if range == last { return }
    read(text, range, notesPairs: false)
    last = range
  }

  /// - Parameter notesPairs: whether phrases are looked for by their pairs of letters.
  func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, notesPairs: Bool = true) {
    last = nil
    // Each byte comes to one letter at most, or to the blank before the next word.
    var words = words
    var joined = joined
    words.clear(for: range.count + 2)
    joined.clear(for: range.count + 2)
    isWide = SentenceText.sorts.withUnsafeBufferPointer {
      SentenceText.read(text, range, sorts: $0, &words, &joined)
    }
    self.words = words
    self.joined = joined
    guard notesPairs else { return }
    pairs.clear()
    withWords { words, _ in pairs.note(words, isJoined: false) }
    if isWide { withJoined { joined, _ in pairs.note(joined, isJoined: true) } }
  }

  /// Whether some letters are of another script than Latin.
  private static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, sorts: UnsafeBufferPointer<UInt8>,
    _ words: inout Row, _ joined: inout Row
  ) -> Bool {
    words.blank(range.lowerBound)
    var at = readLatin(text, range, sorts: sorts, &words)
    let isWide = at < range.upperBound
    if isWide { joined.take(lettersOf: words) }
    while at < range.upperBound {
      let byte = text[at]
      if byte < 0x80 {
        let letter = sorts[Int(byte)]
        if letter > 1 {
          words.add(letter, at)
          joined.add(letter, at)
        } else if letter == 0 {
          words.blank(at)
        }
        at += 1
        continue
      }
      if !isQuote(at, in: text, range.upperBound) { words.blank(at) }
      let end = min(at + length(of: byte), range.upperBound)
      if !isSign(byte, at + 1 < range.upperBound ? text[at + 1] : 0) {
        for place in at..<end { joined.add(text[place], place) }
      }
      at = end
    }
    words.blank(range.upperBound)
    return isWide
  }

  /// Reads on to the first letter of another script; returns where it stands.
  @inline(__always) private static func readLatin(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, sorts: UnsafeBufferPointer<UInt8>,
    _ words: inout Row
  ) -> Int {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte < 0x80 {
        let letter = sorts[Int(byte)]
        if letter > 1 {
          words.add(letter, at)
        } else if letter == 0 {
          words.blank(at)
        }
        at += 1
        continue
      }
      guard isSign(byte, at + 1 < range.upperBound ? text[at + 1] : 0) else { return at }
      if !isQuote(at, in: text, range.upperBound) { words.blank(at) }
      at = min(at + length(of: byte), range.upperBound)
    }
    return at
  }

  /// ’ stands inside English words; other signs part them.
  @inline(__always) private static func isQuote(
    _ at: Int, in text: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> Bool {
    text[at] == 0xe2 && at + 2 < end && text[at + 1] == 0x80 && text[at + 2] == 0x99
  }

  @inline(__always) private static func length(of opening: UInt8) -> Int {
    opening >= 0xf0 ? 4 : opening >= 0xe0 ? 3 : opening >= 0xc0 ? 2 : 1
  }

  /// By ASCII byte the letter it comes to; 1 for a sign inside a name, 0 for all others.
  private static let sorts: [UInt8] = (0..<128).map { isLetter($0) ? $0.lowered : isJoint($0) ? 1 : 0 }

  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "=")
  }

  /// Signs inside a name: TIME-WAIT, TIME_WAIT and TIMEWAIT are one word; so are don't and dont.
  @inline(__always) static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`")
  }

  /// Punctuation, arrows, dingbats and emoji; what is left is a letter of some script.
  @inline(__always) static func isSign(_ byte: UInt8, _ next: UInt8) -> Bool {
    switch byte {
    case 0xc2, 0xe2: true
    case 0xe3: next == 0x80
    case 0xef: next >= 0xbc
    case 0xf0...: true
    default: false
    }
  }
}
