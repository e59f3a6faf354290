/// A sentence made ready for phrases to be found in it; its buffers serve one sentence after the other.
struct SentenceText: Sendable {
  /// Latin letters and digits in lower case, one blank before and after each word.
  private var words: [UInt8] = []
  /// For each byte of `words`, where it stands in the text.
  private var wordPlaces: [Int32] = []
  private var wordCount = 0
  /// All letters, blanks and signs left out.
  private var joined: [UInt8] = []
  private var joinedPlaces: [Int32] = []
  private var joinedCount = 0
  private(set) var pairs = LetterPairs()

  func withWords(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int32>) -> Void) {
    words.withUnsafeBufferPointer { words in
      wordPlaces.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: words[..<wordCount]), $0)
      }
    }
  }

  func withJoined(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int32>) -> Void) {
    joined.withUnsafeBufferPointer { joined in
      joinedPlaces.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: joined[..<joinedCount]), $0)
      }
    }
  }

  mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    // Each byte comes to one letter at most, or to the blank before the next word.
    let room = range.count + 2
    if words.count < room {
      words = Array(repeating: 0, count: 2 * room)
      wordPlaces = Array(repeating: 0, count: 2 * room)
      joined = words
      joinedPlaces = wordPlaces
    }
    words.withUnsafeMutableBufferPointer { words in
      wordPlaces.withUnsafeMutableBufferPointer { wordPlaces in
        var writer = WordWriter(words: words, places: wordPlaces)
        joined.withUnsafeMutableBufferPointer { joined in
          joinedPlaces.withUnsafeMutableBufferPointer { joinedPlaces in
            joinedCount = SentenceText.read(text, range, &writer, joined, joinedPlaces)
          }
        }
        wordCount = writer.count
      }
    }
    pairs.clear()
    words.withUnsafeBufferPointer {
      pairs.note(UnsafeBufferPointer(rebasing: $0[..<wordCount]), isJoined: false)
    }
    joined.withUnsafeBufferPointer {
      pairs.note(UnsafeBufferPointer(rebasing: $0[..<joinedCount]), isJoined: true)
    }
  }

  /// Lays out words parted by blanks.
  private struct WordWriter {
    let words: UnsafeMutableBufferPointer<UInt8>
    let places: UnsafeMutableBufferPointer<Int32>
    var count = 0

    @inline(__always) mutating func add(_ byte: UInt8, _ at: Int) {
      words[count] = byte
      places[count] = Int32(truncatingIfNeeded: at)
      count += 1
    }

    @inline(__always) mutating func blank(_ at: Int) {
      if count == 0 || words[count - 1] != 0x20 { add(0x20, at) }
    }
  }

  private static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ words: inout WordWriter,
    _ joined: UnsafeMutableBufferPointer<UInt8>, _ places: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    var count = 0
    words.blank(range.lowerBound)
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte < 0x80 {
        if isLetter(byte) {
          words.add(byte.lowered, at)
          joined[count] = byte.lowered
          places[count] = Int32(truncatingIfNeeded: at)
          count += 1
        } else if !isJoint(byte) {
          words.blank(at)
        }
        at += 1
        continue
      }
      // ’ stands inside English words; other signs part them.
      let isQuote = byte == 0xe2 && at + 2 < range.upperBound && text[at + 1] == 0x80 && text[at + 2] == 0x99
      if !isQuote { words.blank(at) }
      let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
      let end = min(at + length, range.upperBound)
      if isSign(byte, at + 1 < range.upperBound ? text[at + 1] : 0) {
        at = end
        continue
      }
      while at < end {
        joined[count] = text[at]
        places[count] = Int32(truncatingIfNeeded: at)
        count += 1
        at += 1
      }
    }
    words.blank(range.upperBound)
    return count
  }

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
