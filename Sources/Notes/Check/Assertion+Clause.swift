/// Sentences told in any words: a verb, what it is said of and its objects, all in one clause.
extension Assertion {
  /// The verb is said of the subject, and nothing makes its object none.
  var isTold: Bool { isSaid && !isOfNone }

  /// The verb is denied of the subject.
  var isRefused: Bool {
    guard isJoined, !isSupposed, !isLimited else { return false }
    return isOfNone || isRefusedBefore || isRefusedBehind
  }

  /// `uses no number`, `takes 0 numbers`, `소모 없음`
  private var isOfNone: Bool {
    let behind = words.upperBound..<min(sentence.upperBound, words.upperBound + 10)
    guard let none = Assertion.none.first(in: text, behind) else { return false }
    return !text[words.upperBound..<none.lowerBound].contains { $0.isOne(of: ",;(.") }
  }

  /// `does not use up`: between the subject and the verb, in the verb's own clause.
  private var isRefusedBefore: Bool {
    var start = max(clauseStart, words.lowerBound - 30)
    if subject.upperBound <= words.lowerBound { start = max(start, subject.upperBound) }
    guard start < words.lowerBound else { return false }
    if let comma = text[start..<words.lowerBound].lastIndex(where: { $0.isOne(of: ",(:") }) { start = comma }
    let gap = start..<words.lowerBound
    if Assertion.onlys.stands(in: text, gap) { return false }
    return Assertion.refusals.stands(in: text, gap)
      || Assertion.nearRefusals.stands(in: text, max(gap.lowerBound, words.lowerBound - 9)..<words.lowerBound)
  }

  /// `쓰지 않는다`: right behind the verb, before another one begins.
  private var isRefusedBehind: Bool {
    let behind = words.upperBound..<min(sentence.upperBound, words.upperBound + 24)
    guard let found = Assertion.behind.first(in: text, behind) else { return false }
    let gap = words.upperBound..<found.lowerBound
    return !text[gap].contains { $0.isOne(of: ",;.") } && !Assertion.links.stands(in: text, gap)
  }

  /// `not until`, `unless`, `하기 전에는`: denied for a while, or under a condition.
  private var isLimited: Bool {
    Assertion.limits.stands(in: text, sentence.lowerBound + title..<sentence.upperBound)
  }

  /// What stands in the verb's clause, or close by with nothing turning to something else between.
  func isBeside(_ other: Range<Int>) -> Bool {
    if other.overlaps(words) { return true }
    let gap =
      other.upperBound <= words.lowerBound
      ? other.upperBound..<words.lowerBound : words.upperBound..<max(words.upperBound, other.lowerBound)
    return gap.count <= 90 && !Assertion.turns.stands(in: text, gap)
      && !Assertion.partings.stands(in: text, gap)
  }

  private static let refusals = TellingWords(
    "not ", "n't ", "n’t ", "never ", "cannot ", "can not ", "no longer ", "without ", "neither ", "nor ",
    "fails to ")
  private static let onlys = TellingWords("not only", "not just", "not merely")
  private static let nearRefusals = TellingWords("不", "没", "未", "无", " 안 ", "no ")
  private static let behind = TellingWords(
    "지 않", "지않", "지 못", "지못", "하지 마", "안 된", "안 됨", "안된", "안됨", "안 함", "안함", "없", "아니", "불필요", "불가", "ない",
    "ません", "せず", "無し", "なし")
  private static let links = TellingWords("고 ", "며 ", "지만", "는데", "면 ", "아서 ", "어서 ", "여서 ", " and ", " but ")
  private static let none = TellingWords(
    " no ", " none", " nothing", " zero ", " 0 ", " neither", " 없음", " 없", "하지 않", "되지 않", "0개", "0을")
  private static let limits = TellingWords(
    " until ", " unless ", " except ", "before ", "전에는", "전까지", "때까지", "까지는", "지 않으면", "지 못하면", "는 한 ",
    " only if ")
  private static let partings = TellingWords("; ", " but ", "지만", "，但", "는데", "반면", ". ")
}
