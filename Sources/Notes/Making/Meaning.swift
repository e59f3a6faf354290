import Questions
import TCP

/// What a note says of something, judged fit to be asked about.
struct Meaning: Hashable, Sendable {
  var text: String
  /// The more, the better for a question; used to choose among several notes.
  var score: Int

  /// What a note says of something with a name of its own: a definition speaks of it from the first word
  /// on or never by name; a text that names it on the way tells some other story.
  init?(_ text: String, of mask: Mask) {
    self.init(text)
    let opening = self.text.drop { !$0.isLetter }
    let isNamedFirst = mask.beginsWithName(String(opening))
    if isNamedFirst { score += 20 } else if mask.isGivenAway(by: self.text) { score -= 120 }
    if score < 0 { return nil }
  }

  /// nil where the text is too short, a half sentence, or leans on what the reader can't see.
  init?(_ text: String) {
    let tidy = Meaning.firstSentences(of: text.normalised.trimmed)
    guard Meaning.isWhole(tidy), Meaning.size(of: tidy) >= 14, !Meaning.leansElsewhere(tidy) else {
      return nil
    }
    self.text = tidy
    score = Meaning.rate(tidy)
  }

  /// Hangul says in one syllable what takes two or three Latin letters.
  static func size(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      if (0xac00...0xd7a3).contains(scalar.value) { return sum + 2 }
      return sum + (scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? 1 : 0)
    }
  }

  /// As many whole sentences from the start as make a fair prompt.
  private static func firstSentences(of text: String) -> String {
    var result = ""
    for sentence in text.sentences {
      let longer = result.isEmpty ? sentence : result + " " + sentence
      if !result.isEmpty, size(of: longer) > 220 { break }
      result = longer
    }
    return result
  }

  private static func isWhole(_ text: String) -> Bool {
    guard size(of: text) <= 420, let last = text.last, let first = text.first else { return false }
    if ":：,，→=(/-".contains(last) || last == "?" || ")]}→,.:;=".contains(first) { return false }
    let lastWord = text.split(separator: " ").last.map { $0.lowercased() } ?? ""
    if ["and", "or", "then", "the", "a", "of", "to", "in", "with", "is", "및", "또는", "그리고"].contains(lastWord)
    {
      return false
    }
    for (open, close) in [("(", ")"), ("[", "]"), ("“", "”")] as [(Character, Character)]
    where text.count(where: { $0 == open }) != text.count(where: { $0 == close }) { return false }
    return text.count(where: { $0 == "|" }) < 2 && !text.contains("://") && !text.contains("❌")
      && !text.contains("→") && !text.contains("->")
  }

  /// Words that point outside the text: to a picture, to what was said before.
  static func leansElsewhere(_ text: String) -> Bool {
    pointers.isIn(text) || openings.opens(text)
  }

  private static let pointers = WordSet([
    "그림", "사진", "이미지", "다음과 같", "아래와 같", "아래 표", "위와 같", "위 과정", "위의 ", "앞서 ", "표에는", "표에 ", "위 표", "이 표",
    "the table", "this page", "아래의", "캡처",
    "figure", "picture", "image below", "shown below", "see below", "diagram", "screenshot", "as above",
    "shown above",
    "as follows", "the following",
  ])

  private static let openings = WordSet([
    "이때", "이 때", "이는 ", "이것", "그것", "이 과정", "이러한", "그러면", "그래서", "그런데", "그리고", "하지만", "그러나", "따라서", "즉",
    "또한", "여기서", "이를 ", "이후", "그 다음", "그다음", "이렇게", "이로써", "이 상태", "이 글", "이 가운데", "그 가운데", "이 중", "그중", "이들",
    "네.", "네,", "아니", "예,", "위 ", "아래",
    "예를 들",
    "this ", "that ", "these ", "those ", "it ", "they ", "then ", "however", "but ", "so ", "also ",
    "therefore", "here ",
    "and ", "or ", "for example", "e.g", "he ", "in this", "in that", "both of", "thus", "hence", "again",
    "yes", "no,", "no ", "after this page", "neither", "not ", "the client then", "the server then",
  ])

  /// Says what something is rather than what it does: `… 번호입니다`, `the number of …`.
  static func isDefinition(_ text: String) -> Bool {
    let first = text.sentences.first ?? text
    var rest = first
    while let last = rest.last, !last.isLetter, !last.isNumber { rest.removeLast() }
    if rest.holdsHangul {
      if rest.hasSuffix("입니다") || rest.hasSuffix("이다") || rest.hasSuffix("이에요") { return true }
      // A bare noun, or a verb made one: 번호, 방식, 보냄.
      return !["다", "요", "까"].contains(where: rest.hasSuffix)
    }
    // A clause with a subject and a verb: `TCP keeps …`, `It may …`, `Nothing is …`.
    let words = rest.split(separator: " ").prefix(3).map { $0.lowercased() }
    guard words.count == 3 else { return true }
    let verbs = [
      "is", "are", "was", "has", "have", "does", "do", "can", "cannot", "may", "must", "will", "gives",
      "keeps",
      "sends", "takes", "puts", "lets", "says", "tells", "makes", "needs", "uses", "encrypts", "doubles",
      "repeats",
    ]
    return !verbs.contains(words[["a", "an", "the"].contains(words[0]) ? 2 : 1])
  }

  private static func rate(_ text: String) -> Int {
    var score = min(size(of: text), 120)
    if size(of: text) > 240 { score -= 40 }
    if let last = text.last, ".。다요음함".contains(last) { score += 15 }
    if text.sentences.count > 2 { score -= 15 }
    // A colon in it: another thing is being told of.
    if text.contains(": ") { score -= 50 }
    return score
  }
}
