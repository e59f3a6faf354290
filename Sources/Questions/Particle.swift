/// A Korean particle whose form depends on whether the word before it ends in a consonant.
///
///     "SYN".with(.object)        // SYN을
///     "TIME-WAIT".with(.topic)   // TIME-WAIT는
///     "1001".with(.direction)    // 1001로
package enum Particle: CaseIterable, Hashable, Sendable {
  /// 은/는
  case topic
  /// 이/가
  case subject
  /// 을/를
  case object
  /// 과/와
  case and
  /// 으로/로: a final ㄹ counts as a vowel.
  case direction
  /// 이/(nothing), before 다, 며, 라는…: `3이다`, `2다`.
  case copula

  package func form(after end: WordEnd) -> String {
    switch self {
    case .topic: end == .vowel ? "는" : "은"
    case .subject: end == .vowel ? "가" : "이"
    case .object: end == .vowel ? "를" : "을"
    case .and: end == .vowel ? "와" : "과"
    case .direction: end == .consonant ? "으로" : "로"
    case .copula: end == .vowel ? "" : "이"
    }
  }
}

/// How a word ends when it is read aloud in Korean.
package enum WordEnd: Hashable, Sendable {
  case vowel
  case rieul
  case consonant

  /// How `word` ends: brackets behind it are not read, quotes and other signs neither.
  package init(of word: String) {
    let spoken = WordEnd.withoutTrailingParenthesis(Array(word.normalised.unicodeScalars))
    let end = spoken.lastIndex { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    guard let end else {
      self = .vowel
      return
    }
    let last = spoken[end]
    switch last.value {
    case 0xac00...0xd7a3:
      switch (last.value - 0xac00) % 28 {
      case 0: self = .vowel
      case 8: self = .rieul
      default: self = .consonant
      }
    case 0x30...0x39: self = WordEnd.digit(last)
    case 0x41...0x5a, 0x61...0x7a: self = WordEnd.latin(spoken[...end])
    default: self = .vowel
    }
  }

  private static func withoutTrailingParenthesis(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let close = scalars.lastIndex(where: { !isQuote($0) }), scalars[close] == ")",
      let open = scalars[..<close].lastIndex(of: "("),
      scalars[..<open].contains(where: { $0.properties.isAlphabetic })
    else { return scalars }
    return Array(scalars[..<open])
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    ["\"", "'", "`", "”", "’", "」", "』", "》", " "].contains(scalar)
  }

  /// 영 일 이 삼 사 오 육 칠 팔 구; 십, 백, 천 and 만 end in a consonant as 영 does.
  private static func digit(_ scalar: Unicode.Scalar) -> WordEnd {
    switch scalar {
    case "1", "7", "8": .rieul
    case "0", "3", "6": .consonant
    default: .vowel
    }
  }

  private static func latin(_ spoken: ArraySlice<Unicode.Scalar>) -> WordEnd {
    let letters = spoken.reversed().prefix { $0.isASCII && $0.properties.isAlphabetic }.reversed()
    let word = String(String.UnicodeScalarView(letters))
    if let known = readAsWord[word.lowercased()] { return known }
    let partOfConstant = spoken.dropLast(word.count).last == "_"
    if word.count == 1 || (word.allSatisfy(\.isUppercase) && !partOfConstant) {
      return letter(word.last ?? "A")
    }
    return englishWord(Array(word.lowercased().unicodeScalars))
  }

  /// Words of this subject whose reading the rules below would miss.
  private static let readAsWord: [String: WordEnd] = [
    "listen": .consonant, "closing": .consonant, "closed": .vowel, "established": .vowel, "wait": .vowel,
    "sent": .vowel, "received": .vowel, "ack": .vowel, "sack": .vowel, "syn": .consonant, "fin": .consonant,
    "bit": .vowel, "set": .vowel, "push": .vowel, "ping": .consonant,
  ]

  /// Names of letters: 에프, 지 … end in a vowel, save 엘 and 알 (ㄹ), 엠 and 엔.
  private static func letter(_ letter: Character) -> WordEnd {
    switch letter {
    case "L", "R", "l", "r": .rieul
    case "M", "N", "m", "n": .consonant
    default: .vowel
    }
  }

  /// The usual Korean spelling of an English word, judged by its last letters: 패킷, 소켓, 블록, 라인, 플래그.
  private static func englishWord(_ word: [Unicode.Scalar]) -> WordEnd {
    func ends(_ suffix: String) -> Bool {
      word.suffix(suffix.unicodeScalars.count).elementsEqual(suffix.unicodeScalars)
    }
    if ends("l") || ends("le") { return .rieul }
    for suffix in ["n", "m", "ng", "ne", "me"] where ends(suffix) { return .consonant }
    for suffix in ["ck", "ic", "et", "ot", "out", "op", "ap", "ip", "up"] where ends(suffix) {
      return .consonant
    }
    return .vowel
  }
}

extension String {
  /// The word and the particle in the form that fits it.
  package func with(_ particle: Particle) -> String { self + particle.form(after: WordEnd(of: self)) }
}
