/// What a sentence takes back as a whole: `… 상태가 아닙니다`, `…는 것은 사실이 아님`, `It is not true that …`.
///
/// Rules know the denials that belong to their own words; how a Korean sentence ends, or an English one begins, is the
/// same for all.
extension CheckedNote {
  /// Whether the sentence denies what stands in some of its words.
  func isDenied(_ range: Range<Int>) -> Bool {
    let line = reading.document.line(at: max(range.lowerBound, range.upperBound - 1))
    guard let sentence = sentences(of: line).first(where: { $0.contains(range.upperBound - 1) }) else {
      return false
    }
    let end = max(range.upperBound, sentence.upperBound)
    return isOpened(by: CheckedNote.openings, range, sentence) || isSupposition(sentence)
      || isSaidOfNobody(range, sentence) || isAnsweredNo(sentence) || isOpenedByAnsweredQuestion(range)
      || CheckedNote.quoting.stands(in: text, range.lowerBound..<end)
      || isTakenBack(within: range) || isTakenBack(behind: range.upperBound..<end)
  }

  /// `It is not true that …`: up to a `but`, what follows is denied.
  private func isOpened(by words: TellingWords, _ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let start = min(sentence.lowerBound, range.lowerBound)
    guard let opening = words.first(in: text, start..<range.upperBound) else { return false }
    return opening.upperBound >= range.lowerBound
      || !CheckedNote.turns.stands(in: text, opening.upperBound..<range.lowerBound)
  }

  /// `Nobody answers the RST.`: right before the words stands who does it, and there is nobody.
  private func isSaidOfNobody(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, range.lowerBound - 20)..<max(sentence.lowerBound, range.upperBound)
    guard let nobody = CheckedNote.nobodies.first(in: text, near) else { return false }
    return nobody.lowerBound == sentence.lowerBound
      || !text[nobody.lowerBound - 1].isLetter && nobody.lowerBound <= range.lowerBound
  }

  /// `If …, nothing would work.`
  private func isSupposition(_ sentence: Range<Int>) -> Bool {
    TextSlice(text, sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 3)).equals(
      lowercase: "if ") && CheckedNote.would.stands(in: text, sentence)
  }

  /// `PSH marks the end of a message? No.`, where the words found reach into the answer.
  private func isOpenedByAnsweredQuestion(_ range: Range<Int>) -> Bool {
    let line = reading.document.line(at: range.lowerBound)
    return sentences(of: line).first { $0.contains(range.lowerBound) }.map { isAnsweredNo($0) } ?? false
  }

  /// `…을 기다린다? 아니다.`, `…? (O/X)`; behind a statement only what can be nothing else: `… by a router. No, …`
  private func isAnsweredNo(_ sentence: Range<Int>) -> Bool {
    let start = ValueReader(text: text, end: text.count).skipBlanks(sentence.upperBound)
    let behind = start..<min(text.count, start + 24)
    let noes = isQuestion(sentence) ? CheckedNote.noes : CheckedNote.plainNoes
    return noes.first(in: text, behind)?.lowerBound == start
  }

  /// `… 값이 아님`: nothing else is said between the words and their denial.
  private func isTakenBack(behind rest: Range<Int>) -> Bool {
    guard let denial = CheckedNote.denials.first(in: text, rest),
      !CheckedNote.breaks.stands(in: text, rest.lowerBound..<denial.lowerBound)
    else { return false }
    // `최단 경로가 아닐 경우`: only supposed.
    let supposed = CheckedNote.suppositions.first(in: text, denial.lowerBound..<rest.upperBound)
    if supposed?.lowerBound == denial.lowerBound { return false }
    // `…일 뿐만 아니라`: so, and more.
    let before = max(rest.lowerBound, denial.lowerBound - 8)..<denial.lowerBound
    return !CheckedNote.merely.stands(in: text, before)
  }

  /// `… 나타내는 것이 아닙니다` as a whole: behind `것이 아니라` it would go on, behind `지만` deny something else.
  private func isTakenBack(within range: Range<Int>) -> Bool {
    guard let denial = CheckedNote.predicates.last(in: text, range) else { return false }
    return range.upperBound - denial.upperBound <= 12
      && !CheckedNote.breaks.stands(in: text, range.lowerBound..<denial.lowerBound)
  }

  private static let denials = TellingWords("아니", "아님", "아닙", "아닌")
  private static let suppositions = TellingWords("아닐", "아니면", "아니더라도", "아니어도")
  private static let merely = TellingWords("뿐만", "뿐", "만이")
  private static let breaks = TellingWords(
    ",", "，", ";", ":", "→", "->", "하고 ", "되고 ", "이고 ", "하며 ", "되며 ", "이며 ", "지만 ", "는데 ", "면서 ",
    "때문에 ",
    "므로 ")
  private static let turns = TellingWords(" but ", ";", "however", "in fact", "actually", "지만 ")
  private static let predicates = TellingWords(
    "것이 아니", "것이 아님", "것이 아닙", "것은 아니", "것은 아님", "것은 아닙", "게 아니", "게 아님", "게 아닙", "건 아니", "건 아님",
    "건 아닙")
  /// `…는 것은 사실이 아니다`, `…고 생각하기 쉽지만`, `…? (O/X)`: what is quoted so is the whole sentence.
  private static let quoting = TellingWords(
    "다는 것은 사실이 아", "라는 것은 사실이 아", "다는 것은 잘못", "라는 것은 잘못", "고 생각하기 쉽", "고 생각하지만", "고 생각하면 안", "고 알기 쉽지만",
    "고 알고 있지만", "고 알고 있었는데", "고 알면 안", "고 여기면 안", "고 믿으면 안", "로 믿으면 안", "로 여기면 안", "로 보면 안", "로 생각하면 안",
    "로 알면 안", "로 이해하면 안", "고 오해하", "고 착각하", "는 줄 알", "는 설명은 잘못", "는 설명은 틀",
    "는 설명은 거짓", "는 말은 잘못", "는 말은 틀", "는 말은 거짓", "는 내용은 잘못", "는 내용은 틀", "는 주장은 잘못", "는 주장은 틀", "오개념",
    "(o/x", "(o, x", "(t/f", "(true/false", "(참/거짓")
  /// `It is not true that …`, `흔한 오개념: …`
  private static let openings = TellingWords(
    "not true that", "n't true that", "not the case that", "n't the case that", "not so that", "wrong to say",
    "wrong to think", "not correct that", "not right that", "not think that", "n't think that",
    "not believe that",
    "n't believe that", "never assume that", "not assume that", "n't assume that", "should believe that",
    "should think that", "used to believe that", "used to think that", "might think that", "may think that",
    "오개념:", "오개념 :", "(거짓)", "거짓:", "(틀림)", "(오답)")
  private static let nobodies = TellingWords(
    "nobody ", "no one ", "no host ", "neither side ", "neither end ", "nothing ")
  private static let would = TellingWords(" would ", "wouldn't")
  private static let plainNoes = TellingWords(
    "no, ", "no. ", "no: ", "no; ", "no — ", "no – ", "not so", "it doesn't.", "it does not.", "it isn't.",
    "it is not.", "they don't.", "they aren't.", "that's wrong", "that is wrong", "that's not ",
    "that is not true",
    "wrong.", "wrong:", "wrong,", "false.", "false:", "아니다.", "아닙니다.", "아니다!", "아니, ", "아니에요", "그렇지 않",
    "사실이 아니", "틀렸다", "틀렸습니다", "틀린 말", "잘못된 말", "잘못 알", "거짓이다", "거짓입니다")
  private static let noes = TellingWords(
    "아니", "아뇨", "no", "(o/x", "(o, x", "(t/f", "(true/false", "(참/거짓")
}
