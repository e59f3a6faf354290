/// How often parts of phrases are met, reckoned from how often their letters and words come in the rules themselves.
struct Commonness {
  /// By the low 16 bits of a character.
  private var characters = [UInt16](repeating: 0, count: 65536)
  /// By a hash of a word's first letters: two that share it count for one.
  private var words = [UInt16](repeating: 0, count: 4096)
  private var characterCount = 1.0
  private var wordCount = 1.0
  /// The parts that are watched for.
  private(set) var parts: [PhrasePart] = []
  /// By a hash of the part: 1 more than its number, 0 where there is none.
  private var slots = [Int16](repeating: 0, count: 1 << 14)
  /// For each phrase the part of it that is met least, -1 where it has none, and how often that is.
  private(set) var rarest: [Int16] = []
  private(set) var weights: [Double] = []

  init(_ phrases: PhraseIndex) {
    for phrase in 0..<phrases.count {
      phrases.withPhrase(phrase) { bytes, isJoined in
        PhrasePart.each(of: bytes, isJoined: isJoined) { part in
          switch part {
          case .gram(let gram):
            characters[Int(gram & 0xffff)] += 1
            characterCount += 1
          case .word(let word):
            words[Commonness.key(word)] += 1
            wordCount += 1
          case .pair: break
          }
        }
      }
    }
    rarest.reserveCapacity(phrases.count)
    weights.reserveCapacity(phrases.count)
    for phrase in 0..<phrases.count {
      var best: PhrasePart?
      var least = Double.infinity
      phrases.withPhrase(phrase) { bytes, isJoined in
        PhrasePart.each(of: bytes, isJoined: isJoined) { part in
          let weight = weight(of: part)
          // Of two alike the later is met less: it lies across words.
          if weight <= least { (best, least) = (part, weight) }
        }
      }
      rarest.append(best.map { number($0) } ?? -1)
      weights.append(least)
    }
  }

  private mutating func number(_ part: PhrasePart) -> Int16 {
    var slot = part.hash
    while slots[slot] != 0 {
      if parts[Int(slots[slot]) - 1] == part { return slots[slot] - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    parts.append(part)
    slots[slot] = Int16(parts.count)
    return Int16(parts.count - 1)
  }

  private func weight(of part: PhrasePart) -> Double {
    switch part {
    case .word(let word): weight(of: word)
    case .pair(let first, let second): 4 * weight(of: first) * weight(of: second)
    case .gram(let gram):
      weight(ofCharacter: gram >> 42) * weight(ofCharacter: gram >> 21 & 0x1f_ffff)
        * weight(ofCharacter: gram & 0x1f_ffff)
    }
  }

  @inline(__always) private static func key(_ word: UInt32) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9e37_79b1) >> 20)
  }

  private func weight(of word: UInt32) -> Double { (1 + Double(words[Commonness.key(word)])) / wordCount }

  private func weight(ofCharacter character: UInt64) -> Double {
    if character == 0 { return 1 }
    return character < 0x80 ? 0.05 : (1 + Double(characters[Int(character & 0xffff)])) / characterCount
  }
}
