import TCP

extension Lexicon {
  /// The state that a misspelt word most likely means: `ESTABLESD`, `SYN-RECEVED`, `LAST_LOCK`.
  package static func nearestState(to text: some StringProtocol) -> ConnectionState? {
    nearest(to: key(of: text), among: stateKeys, allowing: { $0 >= 8 ? 3 : $0 >= 6 ? 2 : 1 })
  }

  /// The flag that a misspelt word most likely means: `Synk`, `PHS`, `FUSH`, `URN`.
  package static func nearestFlag(to text: some StringProtocol) -> Flag? {
    nearest(to: key(of: text), among: flagKeys, allowing: { $0 >= 6 ? 2 : $0 >= 3 ? 1 : 0 })
  }

  /// The field that a misspelt phrase most likely means: `Sequense Number`.
  package static func nearestField(to text: some StringProtocol) -> HeaderField? {
    nearest(to: key(of: text), among: fieldKeys, allowing: { $0 >= 8 ? 2 : $0 >= 5 ? 1 : 0 })
  }

  private static let stateKeys = stateEntries.map { entry in
    (entry.meaning, ([entry.meaning.rawValue] + entry.spellings).map { letters(of: key(of: $0)) })
  }
  private static let flagKeys = flagEntries.map { entry in
    (entry.meaning, [entry.meaning.name, entry.name.english].map { letters(of: key(of: $0)) })
  }
  private static let fieldKeys = fieldEntries.map { entry in
    (entry.meaning, [entry.meaning.rawValue, entry.name.korean].map { letters(of: key(of: $0)) })
  }

  private static func letters(of text: String) -> [Unicode.Scalar] { Array(text.normalised.unicodeScalars) }

  /// The one meaning within reach; nil where two are equally near, or none is.
  private static func nearest<Meaning: Equatable>(
    to key: String, among candidates: [(Meaning, [[Unicode.Scalar]])], allowing reach: (Int) -> Int
  ) -> Meaning? {
    guard !key.isEmpty else { return nil }
    let key = letters(of: key)
    var best: (meaning: Meaning, distance: Int)?
    var isTied = false
    for (meaning, spellings) in candidates {
      for spelling in spellings {
        let limit = reach(min(key.count, spelling.count))
        if abs(key.count - spelling.count) > limit { continue }
        let distance = editDistance(key, spelling)
        if distance > limit { continue }
        if let found = best, found.distance <= distance {
          if found.distance == distance, found.meaning != meaning { isTied = true }
        } else {
          best = (meaning, distance)
          isTied = false
        }
      }
    }
    return isTied ? nil : best?.meaning
  }

  /// Insertions, deletions, substitutions and swaps of neighbours between two words.
  package static func editDistance(_ first: String, _ second: String) -> Int {
    editDistance(letters(of: first), letters(of: second))
  }

  private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    // A word far longer than any name is no misspelling of one.
    if a.isEmpty || b.isEmpty || abs(a.count - b.count) > 8 { return max(a.count, b.count) }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + Array(repeating: 0, count: b.count)
      for j in 1...b.count {
        row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}
