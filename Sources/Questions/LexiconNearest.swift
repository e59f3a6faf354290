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
    let width = b.count + 1
    // Three rows at a time: the one at hand, the one before and the one before that.
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { cells in
      for j in 0..<width { cells[j] = j }
      for i in 1...a.count {
        let (row, previous, before) = (i % 3 * width, (i + 2) % 3 * width, (i + 1) % 3 * width)
        cells[row] = i
        for j in 1..<width {
          var distance = min(
            cells[previous + j] + 1, cells[row + j - 1] + 1,
            cells[previous + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
          if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
            distance = min(distance, cells[before + j - 2] + 1)
          }
          cells[row + j] = distance
        }
      }
      return cells[a.count % 3 * width + b.count]
    }
  }
}
