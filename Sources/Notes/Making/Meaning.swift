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
    let made = text.normalised.withSlice { text in
      Meaning.withFirstSentences(of: text) { fair, size -> Meaning? in
        guard Meaning.isFit(fair, size: size) else { return nil }
        return Meaning(text: fair.string, score: Meaning.rate(fair, size: size))
      }
    }
    guard let made else { return nil }
    self = made
  }

  private init(text: String, score: Int) {
    self.text = text
    self.score = score
  }

  /// How much the fit part of a text tells, 0 where none of it is fit: what `init` would take, without taking it.
  static func fitSize(of text: String) -> Int {
    text.normalised.withSlice { text in
      withFirstSentences(of: text) { fair, size in isFit(fair, size: size) ? size : 0 }
    }
  }

  static func size(of text: String) -> Int { text.withSlice(\.size) }

  /// As many whole sentences from the start as make a fair prompt, and their size.
  private static func withFirstSentences<Result>(of text: TextSlice, _ body: (TextSlice, Int) -> Result)
    -> Result
  {
    var fair = TextSlice(text.text, text.start..<text.start)
    var pieces: [String] = []
    var size = 0
    for sentence in text.trimmed.sentences {
      let own = sentence.size
      if !fair.isEmpty, size + own > 220 || isLabelled(sentence) { break }
      if fair.isEmpty {
        fair = sentence
      } else {
        // Blanks between two sentences become one.
        if pieces.isEmpty, !isOneBlank(fair.end..<sentence.start, sentence.text) { pieces = [fair.string] }
        if !pieces.isEmpty { pieces.append(sentence.string) }
        fair.end = sentence.end
      }
      size += own
    }
    if pieces.isEmpty { return body(fair, size) }
    return pieces.joined(separator: " ").withSlice { body($0, size) }
  }

  /// `Analogy: a traffic valve.` behind what something is: a column of a table, or a part of the page.
  private static func isLabelled(_ sentence: TextSlice) -> Bool {
    guard let first = sentence.first, first.isUpper else { return false }
    var at = sentence.start
    while at < sentence.end, at - sentence.start < 14, sentence.text[at].isLetter { at += 1 }
    return at + 1 < sentence.end && sentence.text[at] == UInt8(ascii: ":") && sentence.text[at + 1] == 0x20
  }

  private static func isOneBlank(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    range.count == 1 && text[range.lowerBound] == 0x20
  }

  private static func isFit(_ text: TextSlice, size: Int) -> Bool {
    size >= 14 && size <= 420 && isWhole(text) && !leansElsewhere(text)
  }

  private static func isWhole(_ text: TextSlice) -> Bool {
    !isHalfEnding(text) && !isHalfOpening(text) && !unfinished.holds(text.lastWord) && hasPairs(text)
  }

  private static func isHalfEnding(_ text: TextSlice) -> Bool {
    switch text.last {
    case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "("), UInt8(ascii: "/"),
      UInt8(ascii: "-"), UInt8(ascii: "?"), nil:
      true
    default: text.hasSuffix(oneOf: "：", "，", " 때", " 경우", "을때", "할때")
    }
  }

  private static func isHalfOpening(_ text: TextSlice) -> Bool {
    switch text.first {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), nil:
      true
    default: false
    }
  }

  private static let unfinished = WordSet([
    "and", "or", "then", "the", "a", "of", "to", "in", "with", "is", "및", "또는", "그리고",
  ])

  /// Whether every bracket has its other half, and no sign stands in it that prose has no use for.
  private static func hasPairs(_ text: TextSlice) -> Bool {
    var (round, square, quotes, bars) = (0, 0, 0, 0)
    var at = text.start
    while at < text.end {
      switch text.text[at] {
      case UInt8(ascii: "("): round += 1
      case UInt8(ascii: ")"): round -= 1
      case UInt8(ascii: "["): square += 1
      case UInt8(ascii: "]"): square -= 1
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: ":"): if text.stands("://", at: at) { return false }
      case UInt8(ascii: "-"): if text.stands("->", at: at) { return false }
      case 0xe2:
        if text.stands("“", at: at) { quotes += 1 }
        if text.stands("”", at: at) { quotes -= 1 }
        if text.stands("❌", at: at) || text.stands("→", at: at) { return false }
      default: break
      }
      at += 1
    }
    return round == 0 && square == 0 && quotes == 0 && bars < 2
  }

  /// Words that point outside the text: to a picture, to what was said before.
  static func leansElsewhere(_ text: String) -> Bool { text.withSlice { leansElsewhere($0) } }

  private static func leansElsewhere(_ text: TextSlice) -> Bool {
    openings.opens(text) || pointers.isIn(text)
  }

  /// Points at a picture or at what stands around it.
  static func pointsElsewhere(_ text: String) -> Bool {
    pointers.isIn(text) || ["위의 ", "위와 ", "위 "].contains(where: text.hasPrefix)
  }

  private static let pointers = WordSet([
    "그림", "사진", "이미지", "다음과 같", "아래와 같", "아래 표", " 위와 같", " 위 과정", " 위의 ", "앞서 ", "하단", "상단", "자세한 내용은",
    "자세한 설명은", "후술", "표에는", "표에 ", " 위 표", "이 표",
    "the table", "this page", "these fields", "these two", "아래의", "캡처",
    "figure", "picture", "image below", "shown below", "see below", "diagram", "screenshot", "as above",
    "shown above",
    "as follows", "the following", "가정해보", "가정해 보", "가정하자",
  ])

  private static let openings = WordSet([
    "이때", "이 때", "이는 ", "이것", "그것", "이 과정", "이 문제를", "이러한", "그러면", "그래서", "그런데", "그리고", "하지만", "그러나",
    "따라서", "즉",
    "또한", "여기서", "이를 ", "이후", "그 다음", "그다음", "이렇게", "이로써", "이 상태", "이 글", "이 가운데", "그 가운데", "이 중", "그중", "이들",
    "게다가", "위처럼", "이처럼",
    "네.", "네,", "아니", "예,", "위 ", "위의 ", "위와 ", "아래",
    "예를 들",
    "this ", "that ", "these ", "those ", "it ", "they ", "then ", "however", "but ", "so ", "also ",
    "therefore", "here ",
    "and ", "or ", "for example", "e.g", "he ", "in this", "in that", "both of", "thus", "hence", "again",
    "此时", "这时", "这样", "它", "然后", "接着", "但", "因此", "所以", "另外", "也是", "同样", "この", "その", "これ", "それ", "また",
    "yes", "no,", "no ", "after this page", "neither", "not ", "the client then", "the server then",
  ])

  /// Says what something is rather than what it does: `… 번호입니다`, `the number of …`.
  static func isDefinition(_ text: String) -> Bool { text.withSlice { isDefinition($0) } }

  private static func isDefinition(_ text: TextSlice) -> Bool {
    var sentences = text.sentences
    var rest = sentences.next() ?? text
    while !rest.isEmpty {
      let last = rest.characterStart(before: rest.end)
      if TextSlice.isAlphanumeric(rest.scalar(at: last).value) { break }
      rest.end = last
    }
    if rest.holdsHangul {
      if rest.hasSuffix(oneOf: "입니다", "이다", "이에요") { return true }
      // A bare noun, or a verb made one: 번호, 방식, 보냄.
      return !rest.hasSuffix(oneOf: "다", "요", "까")
    }
    // A clause with a subject and a verb: `TCP keeps …`, `It may …`, `Nothing is …`.
    let words = rest.words(upTo: 3)
    guard words.count == 3 else { return true }
    let hasArticle = articles.holds(words[0])
    return !verbs.holds(words[hasArticle ? 2 : 1])
  }

  private static let articles = WordSet(["a", "an", "the"])
  private static let verbs = WordSet([
    "is", "are", "was", "has", "have", "does", "do", "can", "cannot", "may", "must", "will", "gives",
    "keeps", "sends", "takes", "puts", "lets", "says", "tells", "makes", "needs", "uses", "encrypts",
    "doubles", "repeats",
  ])

  private static func rate(_ text: TextSlice, size: Int) -> Int {
    var score = min(size, 120)
    if size > 240 { score -= 40 }
    if text.hasSuffix(oneOf: ".", "。", "다", "요", "음", "함") { score += 15 }
    if text.sentences.dropFirst(2).first(where: { _ in true }) != nil { score -= 15 }
    // A colon in it: another thing is being told of.
    if text.contains(": ") { score -= 50 }
    return score
  }
}
