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
    let opening = min(sentence.lowerBound, range.lowerBound)..<range.upperBound
    if CheckedNote.openings.stands(in: text, opening) || isSupposition(sentence) || isAnsweredNo(sentence) {
      return true
    }
    let closing = range.lowerBound..<max(range.upperBound, sentence.upperBound)
    if CheckedNote.closings.stands(in: text, closing) { return true }
    return isDenied(behind: range.upperBound..<max(range.upperBound, sentence.upperBound))
  }

  /// `If …, nothing would work.`
  private func isSupposition(_ sentence: Range<Int>) -> Bool {
    TextSlice(text, sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 3)).equals(
      lowercase: "if ") && CheckedNote.would.stands(in: text, sentence)
  }

  /// `…을 기다린다? 아니다.`, `…? (O/X)`
  private func isAnsweredNo(_ sentence: Range<Int>) -> Bool {
    guard isQuestion(sentence) else { return false }
    let start = ValueReader(text: text, end: text.count).skipBlanks(sentence.upperBound)
    let behind = start..<min(text.count, start + 8)
    return CheckedNote.noes.first(in: text, behind)?.lowerBound == start
  }

  /// `… 값이 아님`: nothing else is said between the words and their denial.
  private func isDenied(behind rest: Range<Int>) -> Bool {
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

  private static let denials = TellingWords("아니", "아님", "아닙", "아닌")
  private static let suppositions = TellingWords("아닐", "아니면", "아니더라도", "아니어도")
  private static let merely = TellingWords("뿐만", "뿐", "만이")
  private static let breaks = TellingWords(
    ",", "，", ";", ":", "→", "->", "하고 ", "되고 ", "이고 ", "하며 ", "되며 ", "이며 ", "지만 ", "는데 ", "면서 ", "때문에 ",
    "므로 ")
  /// `…는 것은 사실이 아니다`, `…라고 생각하기 쉽지만`: of the whole sentence, whatever it holds.
  private static let closings = TellingWords(
    "사실이 아", "것이 아니", "것이 아님", "것이 아닙", "것은 아니", "것은 아님", "것은 아닙", "게 아니", "게 아님", "게 아닙",
    "건 아니", "건 아님", "건 아닙", "생각하기 쉽", "생각하지만", "알기 쉽지만", "알고 있지만", "오해하지만", "착각하", "생각하면 안",
    "여기면 안", "믿으면 안", "알면 안", "줄 알았", "줄 알고", "아니었", "설명은 잘못", "설명은 틀", "설명은 거짓", "말은 잘못",
    "말은 거짓", "내용은 잘못", "내용은 틀", "것은 잘못", "주장은 잘못", "주장은 틀", "오개념", "(o/x", "(o, x", "(t/f", "(true/false",
    "(참/거짓")
  /// `It is not true that …`, `흔한 오개념: …`
  private static let openings = TellingWords(
    "not true that", "n't true that", "not the case that", "n't the case that", "not so that", "wrong to say",
    "wrong to think", "not correct that", "not right that", "not think that", "n't think that",
    "not believe that",
    "n't believe that", "never assume that", "not assume that", "n't assume that", "should believe that",
    "should think that", "used to believe that", "used to think that", "might think that", "may think that",
    "오개념:", "오개념 :", "(거짓)", "거짓:", "(틀림)", "(오답)")
  private static let would = TellingWords(" would ", "wouldn't")
  private static let noes = TellingWords(
    "아니", "아뇨", "no", "(o/x", "(o, x", "(t/f", "(true/false", "(참/거짓")
}
