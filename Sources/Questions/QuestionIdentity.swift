/// What a question asks, apart from how it is worded: the stuff its name is made from.
///
///     QuestionIdentity(.flag, "SYN", skill: "byte").id
///
/// Skills that TCP itself fixes (the value of a flag's bit) are named by their subject alone, so the
/// same skill found in ten notes, or in two languages, is one card. What lives on a person's own
/// words (a card, a sentence) is named by these words, brought down to their essence.
package struct QuestionIdentity: Hashable, Sendable {
  package var kind: FactKind
  package var subject: String
  /// What of the subject is asked: `byte`, `meaning`, `next-state`.
  package var skill: String
  /// Whatever else tells two questions apart: a segment's number, the words of a sentence.
  package var details: [String]

  package init(_ kind: FactKind, _ subject: String, skill: String, details: [String] = []) {
    self.kind = kind
    self.subject = subject
    self.skill = skill
    self.details = details
  }

  /// Every part in normal form C with its length before it, hashed. Golden tests freeze these.
  package var id: QuestionID {
    var bytes: [UInt8] = []
    for part in [kind.rawValue, subject, skill] + details {
      let text = Array(part.normalised.utf8)
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: UInt64(text.count) >> shift))
      }
      bytes.append(contentsOf: text)
    }
    return QuestionID(StableHash(of: bytes).shortText)
  }
}

extension String {
  /// Letters, digits and plus signs alone, in normal form C and lower case: what is left of a text
  /// when marks, spacing and punctuation are changed about it.
  package var essence: String {
    if let plain = utf8.withContiguousStorageIfAvailable({ String.essence(ofASCII: $0) }), let plain {
      return plain
    }
    var kept = String.UnicodeScalarView()
    for scalar in normalised.lowercased().normalised.unicodeScalars where scalar.isEssential {
      kept.append(scalar)
    }
    return String(kept)
  }

  /// Most texts take a byte for a character; nil for others.
  private static func essence(ofASCII bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { room in
      var count = 0
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): room[count] = byte | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"):
          room[count] = byte
        default: continue
        }
        count += 1
      }
      return count
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isEssential: Bool {
    // A Hangul syllable needs no looking up.
    if (0xac00...0xd7a3).contains(value) { return true }
    return properties.isAlphabetic || properties.numericType != nil || self == "+"
  }
}
