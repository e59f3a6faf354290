/// The phrases of the meaning rules, each laid out to be looked for in a sentence.
///
/// A sentence is looked at in two ways at once: as words of Latin letters and digits parted by blanks, and as
/// all its letters without blanks, because Korean is spaced in many ways and endings join on.
struct LaidPhrases {
  struct Traits: BitwiseCopyable {
    /// It is to be found in the letters without blanks.
    var isJoined: Bool
    /// In joined letters, with a gap.
    var isGapped: Bool
  }

  /// All phrases' bytes, one after the other, and where each phrase's begin; the end comes last.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let starts: UnsafeBufferPointer<Int32>
  private let traits: UnsafeBufferPointer<Traits>
  /// For each phrase a few pairs of letters that a sentence with it must show.
  private let clues: UnsafeBufferPointer<LetterPairs.Clue>
  private let parts: UnsafeBufferPointer<UInt16>

  init(_ reader: inout TableReader) {
    bytes = reader.table()
    starts = reader.table()
    traits = reader.table()
    clues = reader.table()
    parts = reader.table()
  }

  var count: Int { traits.count }

  @inline(__always) func isJoined(_ phrase: Int) -> Bool { traits[phrase].isJoined }

  /// The part of a phrase that is watched for, by its list; 0 where there is none.
  @inline(__always) func part(of phrase: Int) -> UInt16 { parts[phrase] }

  /// Whether a phrase stands in a sentence.
  func stands(_ phrase: Int, in sentence: SentenceText) -> Bool {
    first(phrase, in: sentence) { _ in true } != nil
  }

  /// Where a phrase first stands in a sentence, of the places in the sentence's text that will do.
  func first(
    _ phrase: Int, in sentence: SentenceText, where isRight: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    guard sentence.pairs.hold(clues[phrase]) else { return nil }
    let own = span(of: phrase)
    var found: Range<Int>?
    if traits[phrase].isJoined {
      sentence.withJoined { joined, places in
        found =
          traits[phrase].isGapped
          ? LaidPhrases.first(own, of: bytes, inGapped: joined, places, isRight)
          : LaidPhrases.first(own, of: bytes, inJoined: joined, places, isRight)
      }
    } else {
      sentence.withWords { words, places in
        found = LaidPhrases.first(own, of: bytes, in: words, places, isRight)
      }
    }
    return found
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>
  /// For each byte of a sentence's letters, where it stands in the text.
  private typealias Places = UnsafeBufferPointer<Int32>

  /// Where letters stand in the text.
  @inline(__always)
  private static func span(_ places: Places, _ letters: Range<Int>) -> Range<Int> {
    Int(places[letters.lowerBound])..<Int(places[letters.upperBound - 1]) + 1
  }

  private static func first(
    _ phrase: Range<Int>, of bytes: Bytes, in words: Bytes, _ places: Places, _ isRight: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    var at = 1
    while at < words.count {
      if words[at - 1] == 0x20, words[at] == bytes[phrase.lowerBound],
        let end = end(of: bytes, phrase, in: words, at: at)
      {
        let place = span(places, at..<end)
        if isRight(place) { return place }
      }
      at += 1
    }
    return nil
  }

  private static func first(
    _ phrase: Range<Int>, of bytes: Bytes, inJoined text: Bytes, _ places: Places,
    _ isRight: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    let last = bytes[phrase.upperBound - 1]
    var end = phrase.count
    while end <= text.count {
      if text[end - 1] == last, stands(bytes, phrase, in: text, at: end - phrase.count) {
        let place = span(places, end - phrase.count..<end)
        if isRight(place) { return place }
      }
      end += 1
    }
    return nil
  }

  private static func first(
    _ phrase: Range<Int>, of bytes: Bytes, inGapped text: Bytes, _ places: Places,
    _ isRight: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    for at in text.indices where text[at] == bytes[phrase.lowerBound] {
      guard let end = end(of: bytes, phrase, inJoined: text, at: at) else { continue }
      let place = span(places, at..<end)
      if isRight(place) { return place }
    }
    return nil
  }

  @inline(__always) private func span(of phrase: Int) -> Range<Int> {
    Int(starts[phrase])..<Int(starts[phrase + 1])
  }

  @inline(__always)
  private static func stands(
    _ bytes: UnsafeBufferPointer<UInt8>, _ phrase: Range<Int>, in text: UnsafeBufferPointer<UInt8>,
    at start: Int
  ) -> Bool {
    // Phrases of one bucket begin alike: they differ at the end, if not before.
    var offset = phrase.count - 1
    while offset >= 0 {
      if text[start + offset] != bytes[phrase.lowerBound + offset] { return false }
      offset -= 1
    }
    return true
  }

  /// Where a phrase of words that begins here ends; it ends with a word.
  @inline(__always)
  private static func end(
    of bytes: UnsafeBufferPointer<UInt8>, _ phrase: Range<Int>, in words: UnsafeBufferPointer<UInt8>,
    at start: Int
  ) -> Int? {
    var at = start
    for place in phrase {
      let byte = bytes[place]
      if byte == PhraseIndex.anyWords {
        return end(of: bytes, place + 2..<phrase.upperBound, in: words, near: at)
      }
      if byte == PhraseIndex.anyEnding {
        while at < words.count, words[at] != 0x20 { at += 1 }
        continue
      }
      guard at < words.count, words[at] == byte else { return nil }
      at += 1
    }
    return at < words.count && words[at] == 0x20 ? at : nil
  }

  /// The same for the rest of a phrase that may begin a few words further on.
  private static func end(
    of bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>, in words: UnsafeBufferPointer<UInt8>,
    near start: Int
  ) -> Int? {
    var at = start
    for _ in 0...4 {
      if let found = end(of: bytes, rest, in: words, at: at) { return found }
      var next = at
      while next < words.count, words[next] != 0x20 { next += 1 }
      guard next + 1 < words.count, !isTurn(UnsafeBufferPointer(rebasing: words[at..<next])) else {
        return nil
      }
      at = next + 1
    }
    return nil
  }

  /// The same in letters without blanks: a gap is a few characters.
  private static func end(
    of bytes: UnsafeBufferPointer<UInt8>, _ phrase: Range<Int>, inJoined text: UnsafeBufferPointer<UInt8>,
    at start: Int
  ) -> Int? {
    let gap = phrase.first { bytes[$0] == PhraseIndex.anyWords } ?? phrase.upperBound
    let part = phrase.lowerBound..<gap
    guard start + part.count <= text.count, stands(bytes, part, in: text, at: start) else { return nil }
    var at = start + part.count
    guard gap < phrase.upperBound else { return at }
    let rest = gap + 1..<phrase.upperBound
    let limit = min(at + 24, text.count)
    while at <= limit {
      if let found = end(of: bytes, rest, inJoined: text, at: at) { return found }
      if isDenial(text, at) { return nil }
      at += 1
      while at < text.count, text[at] & 0xc0 == 0x80 { at += 1 }
    }
    return nil
  }

  private static func isDenial(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    denials.contains { word in
      at + word.utf8CodeUnitCount <= text.count
        && text[at..<at + word.utf8CodeUnitCount].elementsEqual(
          UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
  }

  private static let denials: [StaticString] = ["않", "못", "아니", "없", "지만", "不", "没", "ない", "대신"]

  /// Behind these words something else is said.
  private static func isTurn(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    turns.contains {
      word.elementsEqual(UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount))
    }
  }

  private static let turns: [StaticString] = [
    "not", "no", "never", "nor", "but", "than", "without", "unlike", "instead", "until", "unless", "isnt",
    "doesnt", "dont", "cannot", "cant", "if", "because", "while", "whereas",
  ]
}
