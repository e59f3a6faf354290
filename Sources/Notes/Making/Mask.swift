import Questions
import TCP

/// Takes names out of a text, so that a question does not give its answer away.
///
///     Mask(for: .flag(.rst)).apply(to: "RST는 연결을 바로 끊습니다.")   // ____은(는) 연결을 바로 끊습니다.
struct Mask: Sendable {
  static let blank = "____"

  /// Each name as its letters and digits alone, lower case.
  private var keys: [[Character]] = []

  init(names: [String]) {
    var seen: Set<String> = []
    for name in names {
      let key = Lexicon.key(of: name)
      if !key.isEmpty, seen.insert(key).inserted { keys.append(Array(key)) }
    }
    keys.sort { $0.count > $1.count }
  }

  /// What a flag, state or field is called; words that tell what it means rather than name it stay.
  static func names(of flag: Flag) -> [String] {
    let entry = Lexicon.entry(of: flag)
    return ([flag.name, entry.name.english, entry.name.korean] + entry.spellings).filter {
      !describes.contains($0)
    }
  }
  static func names(of state: ConnectionState) -> [String] {
    let entry = Lexicon.entry(of: state)
    return ([state.name, entry.name.english, entry.name.korean] + entry.spellings).filter {
      !describes.contains($0)
    }
  }
  static func names(of field: HeaderField) -> [String] {
    let entry = Lexicon.entry(of: field)
    return ([field.name, entry.name.english, entry.name.korean] + entry.spellings).filter {
      !describes.contains($0)
    }
  }

  /// Everyday words in the lexicon that no explanation can do without.
  private static let describes: Set<String> = [
    "확인", "응답", "승인", "확인 응답", "종료", "연결 종료", "연결 해제", "초기화", "연결 초기화", "강제 종료", "연결 요청", "긴급 데이터",
    "대기", "acknowledged", "acknowledge", "confirmed", "final", "source", "destination", "sequence", "option",
    "res", "win", "urgent", "예약", "예비", "오류 검사", "acknowledgment number", "확인 응답 번호", "헤더 크기",
  ]

  /// The text with every name blanked out.
  func apply(to text: String) -> String {
    var characters = Array(text.normalised)
    // Beside Hangul a longer word of Latin letters is a name, too: `ACKNOWLEDGEMENT의 약자`.
    let isForeign = text.holdsHangul
    for key in keys { characters = Mask.blank(key, in: characters, isForeign: isForeign) }
    return Mask.tidied(String(characters))
  }

  /// Whether a name still stands in the text.
  func isGivenAway(by text: String) -> Bool {
    let characters = Array(text.normalised)
    return keys.contains { key in
      characters.indices.contains { Mask.end(of: key, at: $0, in: characters) != nil }
    }
  }

  /// Whether the text opens with a name, be it after an article.
  func beginsWithName(_ text: String) -> Bool {
    var characters = Array(text.normalised)
    for article in ["The ", "the ", "A ", "a ", "An ", "an "] where text.hasPrefix(article) {
      characters.removeFirst(article.count)
      break
    }
    return !characters.isEmpty && keys.contains { Mask.end(of: $0, at: 0, in: characters) != nil }
  }

  private static func blank(_ key: [Character], in characters: [Character], isForeign: Bool) -> [Character] {
    var result: [Character] = []
    result.reserveCapacity(characters.count)
    var place = 0
    while place < characters.count {
      if let end = end(of: key, at: place, in: characters, isForeign: isForeign) {
        result.append(contentsOf: Mask.blank)
        place = end
      } else {
        result.append(characters[place])
        place += 1
      }
    }
    return result
  }

  /// Where a name that begins at `start` ends; separators inside it don't matter, neighbours do:
  /// a Latin name is a whole word (an English ending may follow), a Hangul one may carry particles.
  private static func end(of key: [Character], at start: Int, in text: [Character], isForeign: Bool = false)
    -> Int?
  {
    guard let first = key.first, matches(text[start], first) else { return nil }
    let isLatin = first.isASCII
    if start > 0 {
      let before = text[start - 1]
      if isLatin ? before.isASCII && (before.isLetter || before.isNumber) : before.isLetter && !before.isASCII
      {
        return nil
      }
    }
    var place = start
    for (offset, wanted) in key.enumerated() {
      if offset > 0 {
        var skipped = 0
        while place < text.count, skipped < 2, " -_".contains(text[place]) {
          place += 1
          skipped += 1
        }
      }
      guard place < text.count, matches(text[place], wanted) else { return nil }
      place += 1
    }
    guard let last = key.last, place < text.count else { return place }
    // 긴급한 데이터, 긴급히: no name, but how it is.
    if !last.isASCII { return key == ["긴", "급"] && "한히하".contains(text[place]) ? nil : place }
    if isForeign, key.count == 3, key.allSatisfy(\.isLetter) {
      let rest = text[place...].prefix { $0.isASCII && $0.isLetter }
      if rest.count >= 3 { return place + rest.count }
    }
    return wordEnd(from: place, in: text, allowsEnding: key.count >= 4 && last.isLetter)
  }

  private static let endings: Set<String> = [
    "s", "es", "ed", "d", "ing", "er", "ers", "ment", "ion", "ation", "ization",
  ]

  private static func wordEnd(from place: Int, in text: [Character], allowsEnding: Bool) -> Int? {
    let rest = text[place...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if rest.isEmpty { return place }
    return allowsEnding && endings.contains(String(rest).lowercased()) ? place + rest.count : nil
  }

  private static func matches(_ character: Character, _ wanted: Character) -> Bool {
    character == wanted || character.lowercased() == String(wanted)
  }

  /// One blank for several in a row, and particles that no longer tell how the word ended.
  static func tidied(_ text: String) -> String {
    var text = text
    for repeated in [
      "____(____)", "____ (____)", "____/____", "____, ____", "____ ____", "____-____", "________",
    ] {
      while text.contains(repeated) { text = text.replacing(repeated, with: blank) }
    }
    for (forms, both) in particles {
      for form in forms {
        text = text.replacing(blank + form + " ", with: blank + both + " ")
      }
    }
    return text
  }

  private static let particles: [([String], String)] = [
    (["은", "는"], "은(는)"), (["이", "가"], "이(가)"), (["을", "를"], "을(를)"), (["과", "와"], "과(와)"),
    (["으로", "로"], "(으)로"), (["이란", "란"], "(이)란"), (["이라는", "라는"], "(이)라는"),
  ]
}
