import Questions

extension String {
  /// The sentences of a text, each with its closing mark: Korean and English, with `e.g.`, `3.4` and
  /// what stands in brackets left whole.
  package var sentences: [String] {
    let characters = Array(self)
    var result: [String] = []
    var start = 0
    var depth = 0
    for (place, character) in characters.enumerated() {
      switch character {
      case "(", "[", "“", "「": depth += 1
      case ")", "]", "”", "」": depth = max(0, depth - 1)
      case "\n":
        result.append(String(characters[start...place]))
        start = place + 1
        depth = 0
      case ".", "!", "?", "。":
        let next = place + 1 < characters.count ? characters[place + 1] : " "
        guard depth == 0, next.isWhitespace, !String.isAbbreviation(characters[start..<place]) else {
          continue
        }
        result.append(String(characters[start...place]))
        start = place + 1
      default: continue
      }
    }
    if start < characters.count { result.append(String(characters[start...])) }
    return result.map(\.trimmed).filter { !$0.isEmpty }
  }

  private static func isAbbreviation(_ before: ArraySlice<Character>) -> Bool {
    let word = String(before.reversed().prefix { !$0.isWhitespace && $0 != "(" }.reversed()).lowercased()
    return ["e.g", "i.e", "vs", "cf", "etc", "fig", "no", "sec", "st"].contains(word)
      || word.allSatisfy(\.isNumber) && !word.isEmpty && before.count == word.count
  }

  var holdsHangul: Bool { unicodeScalars.contains { (0xac00...0xd7a3).contains($0.value) } }
}
