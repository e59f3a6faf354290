/// All phrases of the meaning rules, each laid out to be looked for in a sentence.
///
/// A sentence is looked at in two ways at once: as words of Latin letters and digits parted by blanks, and as
/// all its letters without blanks, because Korean is spaced in many ways and endings join on.
struct PhraseIndex: Sendable {
  /// The phrases by a hash of their bytes: 1 more than the number, 0 where there is none.
  private var slots = [Int16](repeating: 0, count: 1 << PhraseIndex.slotBits)
  private static let slotBits = 15
  private var isJoined: [Bool] = []
  /// All phrases' bytes, one after the other, and where each phrase's begin; the end comes last.
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  /// Phrases of joined letters with a gap.
  private var gapped: [Bool] = []
  /// For each phrase a few pairs of letters that a sentence with it must show.
  private var clues: [LetterPairs.Clue] = []

  static let anyEnding = UInt8(ascii: "*")
  /// Up to four other words, or eight characters, may stand here, none of them a denial.
  static let anyWords = UInt8(ascii: "~")

  var count: Int { isJoined.count }

  /// All but what is only needed to add more.
  mutating func keep(in keeper: inout some TableKeeper) {
    keeper.keep(&isJoined)
    keeper.keep(&bytes)
    keeper.keep(&starts)
    keeper.keep(&gapped)
    keeper.keep(&clues)
  }

  /// A phrase's bytes, and whether it is to be found in the letters without blanks. In words, `anyEnding` stands for
  /// any ending of a word.
  @inline(__always)
  func withPhrase<Result>(
    _ phrase: Int, _ body: (_ bytes: UnsafeBufferPointer<UInt8>, _ isJoined: Bool) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[span(of: phrase)]), isJoined[phrase])
    }
  }

  /// The numbers of phrases with `|` between them; those of which nothing is left to look for are left out.
  mutating func add(alternatives: String) -> [Int] {
    var alternatives = alternatives
    return alternatives.withUTF8 { text in
      var numbers: [Int] = []
      numbers.reserveCapacity(8)
      var start = 0
      while start <= text.count {
        var end = start
        var isJoined = false
        while end < text.count, text[end] != UInt8(ascii: "|") {
          if text[end] >= 0x80 { isJoined = true }
          end += 1
        }
        if let number = add(UnsafeBufferPointer(rebasing: text[start..<end]), isJoined) {
          numbers.append(number)
        }
        start = end + 1
      }
      return numbers
    }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ isJoined: Bool) -> Int? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { room in
      let count = isJoined ? PhraseIndex.fold(joined: text, room) : PhraseIndex.fold(words: text, room)
      return count > 0 ? add(folded: UnsafeBufferPointer(rebasing: room[..<count]), isJoined) : nil
    }
  }

  private mutating func add(folded phrase: UnsafeBufferPointer<UInt8>, _ isJoined: Bool) -> Int? {
    var key: UInt64 = isJoined ? 0x9e37_79b9 : 0x85eb_ca6b
    for byte in phrase { key = (key ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> (64 - PhraseIndex.slotBits))
    precondition(count < slots.count * 3 / 4, "more phrases than the index has room for: raise slotBits")
    while slots[slot] != 0 {
      let known = Int(slots[slot]) - 1
      if self.isJoined[known] == isJoined, isSame(known, phrase) { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int16(count + 1)
    bytes.append(contentsOf: phrase)
    self.isJoined.append(isJoined)
    starts.append(Int32(bytes.count))
    gapped.append(isJoined && phrase.contains(PhraseIndex.anyWords))
    clues.append(LetterPairs.Clue(phrase, isJoined: isJoined))
    return count - 1
  }

  private func isSame(_ known: Int, _ phrase: UnsafeBufferPointer<UInt8>) -> Bool {
    let own = span(of: known)
    guard own.count == phrase.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < phrase.count, bytes[own.lowerBound + offset] == phrase[offset] { offset += 1 }
      return offset == phrase.count
    }
  }

  /// Lays a phrase down as words with a blank between them; returns how many bytes they take.
  private static func fold(
    words text: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    for byte in text {
      if byte == anyEnding || byte == anyWords {
        room[count] = byte
      } else if SentenceText.isJoint(byte) {
        continue
      } else if SentenceText.isLetter(byte) {
        room[count] = byte.lowered
      } else if count > 0, room[count - 1] != 0x20 {
        room[count] = 0x20
      } else {
        continue
      }
      count += 1
    }
    while count > 0, room[count - 1] == 0x20 { count -= 1 }
    return count
  }

  /// The same without blanks.
  private static func fold(
    joined text: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    for byte in text {
      guard byte >= 0x80 || byte == anyWords || SentenceText.isLetter(byte) else { continue }
      room[count] = byte < 0x80 ? byte.lowered : byte
      count += 1
    }
    return count
  }

  func isJoined(_ phrase: Int) -> Bool { isJoined[phrase] }

  /// Whether a phrase stands in a sentence.
  func stands(_ phrase: Int, in sentence: borrowing SentenceText) -> Bool {
    first(phrase, in: sentence) { _ in true } != nil
  }

  /// Where a phrase first stands in a sentence, of the places in the sentence's text that will do.
  func first(
    _ phrase: Int, in sentence: borrowing SentenceText, where isRight: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    guard sentence.pairs.hold(clues[phrase]) else { return nil }
    var found: Range<Int>?
    bytes.withUnsafeBufferPointer { bytes in
      let own = span(of: phrase)
      if isJoined[phrase] {
        sentence.withJoined { joined, places in
          found =
            gapped[phrase]
            ? PhraseIndex.first(own, of: bytes, inGapped: joined, places, isRight)
            : PhraseIndex.first(own, of: bytes, inJoined: joined, places, isRight)
        }
      } else {
        sentence.withWords { words, places in
          found = PhraseIndex.first(own, of: bytes, in: words, places, isRight)
        }
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
      if byte == anyWords {
        return end(of: bytes, place + 2..<phrase.upperBound, in: words, near: at)
      }
      if byte == anyEnding {
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
    let gap = phrase.first { bytes[$0] == anyWords } ?? phrase.upperBound
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
