/// Whether some words are said of a subject in the sentence that holds both: not denied, not told of something
/// else, not only supposed.
struct Assertion {
  let text: UnsafeBufferPointer<UInt8>
  let sentence: Range<Int>
  let subject: Range<Int>
  let words: Range<Int>
  /// The subject is a protocol's name: it is met everywhere, and only what follows it closely is said of it.
  var isProtocol = false
  /// How much of the text is the title that names the subject.
  var title = 0

  var isSaid: Bool { isJoined && !isDenied && !isSupposed }

  /// The title of a sentence may ask why.
  var isSupposed: Bool {
    Assertion.suppositions.stands(in: text, sentence.lowerBound + title..<sentence.upperBound)
  }

  /// The words follow their subject, or stand right before it, and nothing turns to something else between them.
  var isJoined: Bool {
    if subject.overlaps(words) { return true }
    if isCompared || isOblique { return false }
    guard subject.upperBound <= words.lowerBound else {
      return isBefore(words.upperBound..<subject.lowerBound)
    }
    let gap = subject.upperBound..<words.lowerBound
    if isProtocol,
      gap.count > Assertion.nearby || text[gap].contains(where: { $0.isOne(of: "),;:") })
        || Assertion.signs.stands(in: text, gap)
    {
      return false
    }
    return gap.count <= Assertion.reach && !Assertion.turns.stands(in: text, gap) && !opensOther(gap)
  }

  /// Something else is held against it.
  private var isCompared: Bool {
    isLikened || ValueReader(text: text, end: sentence.upperBound).starts(subject.upperBound, "보다")
  }

  /// `doesn't count segments`, `cwnd를 1로 안 내리고`: denied where the words stand, and not by them.
  var isDeniedRightThere: Bool {
    let before = max(sentence.lowerBound, words.lowerBound - 9)..<words.lowerBound
    let behind = words.upperBound..<min(sentence.upperBound, words.upperBound + 12)
    return Assertion.plainDenials.stands(in: text, before) || Assertion.koreanDenials.stands(in: text, behind)
  }

  private static let plainDenials = TellingWords("n't ", "n’t ", " not ", "never ")
  private static let koreanDenials = TellingWords(" 안 ")

  /// `Slow Start처럼 늘리다가 …`, `AIMD 방식과는 다르게 …`: what is said is told of another.
  var isLikened: Bool {
    let before = max(sentence.lowerBound, subject.lowerBound - 40)..<subject.lowerBound
    if let word = Assertion.contrasting.first(in: text, before),
      !text[word.upperBound..<subject.lowerBound].contains(UInt8(ascii: ","))
    {
      return true
    }
    let values = ValueReader(text: text, end: sentence.upperBound)
    var at = values.skipBlanks(subject.upperBound)
    // `slow start(느린 시작)와 달리`
    if at < values.end, text[at] == UInt8(ascii: "("),
      let close = text[at..<min(values.end, at + 48)].firstIndex(of: UInt8(ascii: ")"))
    {
      at = values.skipBlanks(close + 1)
    }
    for noun in Assertion.kindsOfWay where values.starts(at, noun) {
      at = values.skipBlanks(at + noun.utf8CodeUnitCount)
      break
    }
    guard let particle = Assertion.comparing.first(where: { values.starts(at, $0) }) else {
      return Assertion.comparisons.contains { values.starts(at, $0) }
    }
    let verb = values.skipBlanks(at + particle.utf8CodeUnitCount)
    return Assertion.differing.contains { values.starts(verb, $0) }
  }

  /// What a comparison may call its other side: `AIMD 방식과는 다르게`.
  private static let kindsOfWay: [StaticString] = ["방식", "기법", "알고리즘", "단계", "모드", "구간", "방법", "프로토콜"]
  private static let comparing: [StaticString] = ["와는", "과는", "와의", "과의", "와", "과", "랑"]
  private static let differing: [StaticString] = [
    "마찬가지", "달리", "다르게", "다르고", "다르며", "다른", "반대로", "대조", "비교", "같이", "유사하게", "비슷하게", "동일하게",
    "차이", "공통", "구별", "구분",
  ]
  /// `Unlike cwnd, rwnd …`
  private static let contrasting = TellingWords(
    "unlike ", "as opposed to ", "in contrast to ", "compared to ", "compared with ")
  private static let comparisons: [StaticString] = ["처럼", "에 반해", "에 비해", "에서처럼", "만으로"]

  /// `패시브 클로저로부터 FIN을 받아 …`, `after a FIN from the passive closer it …`: whom something comes from or
  /// goes to is not who does it.
  private var isOblique: Bool {
    guard subject.upperBound <= words.lowerBound else { return false }
    let values = ValueReader(text: text, end: sentence.upperBound)
    if Assertion.obliques.contains(where: { values.starts(subject.upperBound, $0) }) { return true }
    let before = max(sentence.lowerBound, subject.lowerBound - 9)..<subject.lowerBound
    return Assertion.origins.first(in: text, before)?.upperBound == subject.lowerBound
  }

  private static let obliques: [StaticString] = ["로부터", "으로부터", "에게서", "에게", "한테"]
  private static let origins = TellingWords("from the ", "from a ", "from its ")
  private static let signs = TellingWords("，", "；", "：", "。")

  /// `exponential growth in congestion avoidance`, `선형적으로 증가하는 느린 시작`
  private func isBefore(_ gap: Range<Int>) -> Bool {
    guard gap.count <= Assertion.backward,
      !text[gap].contains(where: { $0.isOne(of: "),:;|>") || $0 == 0xe2 || $0 == 0xef }),
      !Assertion.turns.stands(in: text, gap),
      !Assertion.turns.stands(
        in: text, subject.upperBound..<min(sentence.upperBound, subject.upperBound + 15))
    else { return false }
    return text[words].contains { $0 >= 0x80 } || Assertion.prepositions.stands(in: text, gap)
  }

  private static let prepositions = TellingWords(" of ", " in ", " during ", " by ", " for ", " (")

  /// `SYN and FIN take one number each, but an ACK …`: behind a comma or a but stands another name in capitals.
  private func opensOther(_ gap: Range<Int>) -> Bool {
    let gap = min(gap.upperBound, max(gap.lowerBound, sentence.lowerBound + title))..<gap.upperBound
    if title > 0, isName(at: gap.lowerBound, gap.upperBound) { return true }
    guard let turn = Assertion.pauses.first(in: text, gap) else { return false }
    // Behind a colon the subject is explained, whatever names the explanation holds further on.
    let isColon = text[turn.lowerBound] == UInt8(ascii: ":")
    if isColon { return isName(at: turn.upperBound, gap.upperBound) }
    return hasName(turn.upperBound..<gap.upperBound)
  }

  /// A name in capitals stands here, or a sign or two further on.
  private func isName(at start: Int, _ end: Int) -> Bool { hasName(start..<min(end, start + 5)) }

  /// What things are counted by, and the protocol itself, are no other subject: `each ACK`, `every RTT`.
  private func isMeasure(_ at: Int) -> Bool {
    let values = ValueReader(text: text, end: sentence.upperBound)
    if ["TCP", "RTT", "MSS", "RTO", "RFC"].contains(where: { (name: StaticString) in values.starts(at, name) }
    ) {
      return true
    }
    let before = max(sentence.lowerBound, at - 7)..<at
    return values.starts(at, "ACK") && Assertion.counting.stands(in: text, before)
  }

  private static let counting = TellingWords("each ", "every ", "per ", "single ")

  private func hasName(_ range: Range<Int>) -> Bool {
    var run = 0
    for at in range {
      run = text[at].isUpper ? run + 1 : 0
      if run == 3, !isMeasure(at - 2), !isObject(from: at + 1, range.upperBound) { return true }
    }
    return false
  }

  /// `ACK를 받기까지`: what something is done to is no other subject.
  private func isObject(from start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, text[at].isLetterOrDigit || text[at].isOne(of: "*`-_") { at += 1 }
    let values = ValueReader(text: text, end: sentence.upperBound)
    return values.starts(at, "를 ") || values.starts(at, "을 ")
  }

  private static let nearby = 48
  private static let reach = 140
  private static let backward = 40

  var isDenied: Bool {
    let after = words.upperBound..<min(sentence.upperBound, words.upperBound + Assertion.tail)
    let before = clauseStart..<words.lowerBound
    return Assertion.denials.stands(in: text, before.clamped(to: sentence.lowerBound..<subject.lowerBound))
      || Assertion.denials.stands(
        in: text, before.clamped(to: min(subject.upperBound, words.lowerBound)..<words.lowerBound))
      || title > 0 && subject.upperBound < sentence.lowerBound + title
        && Assertion.denials.stands(in: text, subject.upperBound..<sentence.lowerBound + title)
      || Assertion.closeDenials.stands(
        in: text, max(sentence.lowerBound, words.lowerBound - 12)..<words.lowerBound)
      || Assertion.laterDenials.stands(in: text, after) || opensWithNone
  }

  /// `No segment …`, `…, but no ACK …`
  private var opensWithNone: Bool {
    let start = clauseStart
    guard start < words.lowerBound else { return false }
    let values = ValueReader(text: text, end: words.lowerBound)
    return values.starts(start, "no ") || values.starts(start, "No ")
  }

  /// How far behind the words a Korean verb denies them.
  private static let tail = 42

  /// What is denied in one clause may be said in the next.
  var clauseStart: Int {
    var start = sentence.lowerBound
    while let found = Assertion.breaks.first(in: text, start..<words.lowerBound) { start = found.upperBound }
    return start
  }

  static let turns = TellingWords(
    " while ", "whereas", "unlike", "rather than", "instead of", " than ", "contrast", "달리", "반면", "반해", "대신",
    "보다",
    "아니라", "아닌", "비해", "不同", "相比", "而不", "比", "と違", "; ", "另外", "此外")
  private static let pauses = TellingWords(",", ":", "지만", " but ", "고 ", "며 ", "，", "、")
  private static let breaks = TellingWords(
    " but ", "; ", ": ", " because ", " so ", " therefore ", " hence ", ", and the ", ", and it ", ", it ",
    "지만", "而是", "但是", "因此", "所以", "；")
  private static let denials = TellingWords(
    "not ", "n't ", "n’t ", "never", "nowhere", " no ", "nor ", "neither", "without", "cannot", "rather",
    "instead",
    "avoid", "non-", "hardly", "none ", "nothing", "free of", "lacks", "far from", "避免", "replac",
    "不是", "绝不", "并不", "并非", "不会", "不能", "不要", "无法", "没有", "並非", "絕不",
    "forbid", "prohibit", "금지", "제외", "排除", "禁止")
  /// Right before the words.
  private static let closeDenials = TellingWords("不", "没", "未", "无", " 안 ")
  private static let laterDenials = TellingWords(
    "않", "아니", "아닌", "없", "못", " 안 ", "안됨", "말아", "불가", "금지", "다르", "대신", " not ", "n't ", "instead",
    "rather", "不是", "ではな", "しない", "ない", "ずに", "たず", "❌", "(x)", " nothing", " only if")
  static let suppositions = TellingWords(
    " would ", "suppose", "imagine", "만약", " were to ", "다면", "假如", "假设", "もし", "why ", "왜 ", "为什么",
    "it used to ", "they used to ", "TCP used to ", "hosts used to ", "used to be ",
    "myth")
}
