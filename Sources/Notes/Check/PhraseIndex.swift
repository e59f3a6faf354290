/// All phrases of the meaning rules, each filed once while they are made ready to be looked for.
struct PhraseIndex {
  /// The phrases by a hash of their bytes: 1 more than the number, 0 where there is none.
  private var slots = [Int16](repeating: 0, count: 1 << PhraseIndex.slotBits)
  private static let slotBits = 16
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

  /// - Parameter parts: for each phrase the part of it that is watched for, by its list; 0 where there is none.
  func write(to writer: inout TableWriter, parts: [UInt16]) {
    writer.add(bytes)
    writer.add(starts)
    writer.add(zip(isJoined, gapped).map { LaidPhrases.Traits(isJoined: $0, isGapped: $1) })
    writer.add(clues)
    writer.add(parts)
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

  @inline(__always) private func span(of phrase: Int) -> Range<Int> {
    Int(starts[phrase])..<Int(starts[phrase + 1])
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
}
