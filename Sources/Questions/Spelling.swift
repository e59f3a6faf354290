/// How near one spelling is to another; Hangul is taken apart into jamo, so one wrong vowel is one step.
package enum Spelling {
  /// Steps (insert, delete, change, swap two neighbours) from one text to the other; nil beyond `limit`.
  package static func distance(_ a: String, _ b: String, limit: Int) -> Int? {
    let a = letters(a)
    let b = letters(b)
    guard abs(a.count - b.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      if row.allSatisfy({ $0 > limit }) { return nil }
      (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  /// How many slips a word of this length may hold and still be plainly the word meant.
  package static func allowance(for text: String) -> Int {
    switch letters(text).count {
    case ..<4: 0
    case ..<9: 1
    default: 2
    }
  }

  /// The text's letters and digits, with Hangul syllables as their jamo.
  static func letters(_ text: String) -> [UInt32] {
    var result: [UInt32] = []
    for scalar in text.essence.unicodeScalars {
      guard (0xac00...0xd7a3).contains(scalar.value) else {
        result.append(scalar.value)
        continue
      }
      let syllable = scalar.value - 0xac00
      result.append(0x1100 + syllable / 588)
      result.append(0x1161 + syllable % 588 / 28)
      if syllable % 28 > 0 { result.append(0x11a7 + syllable % 28) }
    }
    return result
  }
}
