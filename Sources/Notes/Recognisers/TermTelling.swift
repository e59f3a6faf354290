import Questions

/// Whether what is said of a name tells what it is.
struct TermTelling {
  private let first: String
  private let said: String

  /// It opens with the name itself, or with what stands for it.
  private let opensWithName: Bool
  private let names: TermNames

  init(_ said: String, of names: TermNames) {
    self.said = said
    self.names = names
    let mask = Mask(names: [names.name] + names.aliases)
    let bare =
      said.hasPrefix("The ") ? said.dropFirst(4) : said.hasPrefix("A ") ? said.dropFirst(2) : said[...]
    opensWithName = said.hasPrefix("It ") || mask.beginsWithName(String(bare))
    first = said.sentences.first ?? said
  }

  /// Fit to stand behind a name that is known to be TCP's: no condition, no talk, no bare list, no command.
  var isFair: Bool {
    said.withSlice { said in
      !TermTelling.conditions.opens(said) && !TermTelling.talk.isIn(said) && !TermTelling.commands.isIn(said)
        && !said.hasSuffix(oneOf: "를", "을", "때문", "때문이다", "때문에", "…", "...") && !TermTelling.isBracket(said)
    } && !isBareList && !isOfAspect
  }

  /// The same, and in Korean with a noun of what kind of thing it is: for names that do not even sound of TCP.
  var isPlainDefinition: Bool {
    isDefinition
      && first.withSlice { sentence in
        guard sentence.holdsHangul else { return true }
        let rest = TermTelling.withoutTail(sentence)
        return TermTelling.tellsKind(rest) || TermTelling.kinds.contains { rest.hasSuffix($0) }
          || rest.hasSuffix(oneOf: "이다", "입니다", "것", "의미한다", "의미합니다", "말한다", "말합니다", "뜻합니다", "임")
      }
  }

  /// `… 방법으로, 리눅스가 씁니다`: the kind stands before what else is said.
  private static func tellsKind(_ sentence: TextSlice) -> Bool {
    var at = sentence.start
    while let comma = TextSlice(sentence.text, at..<sentence.end).first(",") {
      let head = TextSlice(sentence.text, sentence.start..<comma)
      for link: StaticString in ["으로", "로", "이며", "이고"] where head.hasSuffix(link) {
        let noun = TextSlice(sentence.text, head.start..<(head.end - link.utf8CodeUnitCount))
        if kinds.contains(where: { noun.hasSuffix($0) }) { return true }
      }
      at = comma + 1
    }
    return false
  }

  private static let kinds: [StaticString] = [
    "방식", "기법", "방법", "번호", "값", "크기", "시간", "데이터", "상태", "옵션", "세그먼트", "영역", "양", "수", "윈도우", "과정", "절차",
    "현상",
    "공격", "큐", "버퍼", "신호", "알고리즘", "프로토콜", "특성", "타이머", "목록", "공간", "기능", "단위", "규칙", "표시", "패킷", "메시지", "필드",
    "것", "호출", "설정",
  ]

  /// Says what a thing is, in the way definitions are written: asked of every name that proves nothing itself.
  var isDefinition: Bool {
    guard isFair else { return false }
    return first.withSlice { sentence in
      if sentence.holdsHangul { return TermTelling.isKorean(sentence) }
      if sentence.bytes.contains(where: { $0 >= 0xe3 }) { return TermTelling.isHan(sentence) }
      return TermTelling.isEnglish(sentence, opensWithName: opensWithName)
    }
  }

  /// `Web browsing, email, file downloads, SSH`: three or more of things of a word or two.
  private var isBareList: Bool {
    let parts = parts { $0 == "," || $0 == "、" || $0 == "，" }
    // `세그먼트(TCP), 데이터그램(UDP)`: what it is called here and there.
    if parts.count >= 2,
      parts.allSatisfy({
        $0.hasSuffix(")") && $0.contains("(") && $0.count <= 20 && $0.split(separator: " ").count <= 2
      })
    {
      return true
    }
    if listsNames { return true }
    return parts.count >= 4 && parts.allSatisfy { $0.split(separator: " ").count <= 3 && $0.count <= 24 }
  }

  /// What stands between some signs: found by scalars, since characters would have to be looked up.
  private func parts(between isSign: (Unicode.Scalar) -> Bool) -> [Substring] {
    first.unicodeScalars.split(whereSeparator: isSign).map(Substring.init)
  }

  /// `Congestion Window / AIMD / Slow Start`: the names of other things, and nothing of what they are.
  private var listsNames: Bool {
    let parts = parts { $0 == "," || $0 == "、" || $0 == "，" || $0 == "/" || $0 == "·" }
    return parts.count >= 2 && !spellsOut(parts[0])
      && parts.allSatisfy { part in
        let name = TermNames(String(part.prefix { $0 != "(" }).trimmed)
        return name.name.split(separator: " ").count <= 3
          && (Concepts.hold(name) || Lexicon.field(spelled: name.name) != nil
            || name.name.count <= 4 && name.name.allSatisfy { $0.isASCII && $0.isUppercase })
      }
  }

  /// `Maximum Segment Lifetime` of `MSL`
  private func spellsOut(_ part: some StringProtocol) -> Bool {
    let letters = part.split(whereSeparator: { !$0.isLetter }).compactMap(\.first)
    return letters.count >= 2 && String(letters).uppercased() == names.name.uppercased()
  }

  /// `(layer 4 of the OSI model)`
  private static func isBracket(_ said: TextSlice) -> Bool {
    let text = said.trimmed
    return text.first == UInt8(ascii: "(") && text.last == UInt8(ascii: ")")
      && text.first(")") == text.end - 1
  }

  /// `TCP 소켓과 UDP 소켓의 다른 점은 …`, `재전송의 문제는 …`, `TCP에서 혼잡은 …`, `TCP는 … 프로토콜`: what is told is no
  /// more than a side of the thing, or another thing.
  private var isOfAspect: Bool {
    guard first.holdsHangul else { return false }
    if TermTelling.aspects.isIn(first) { return true }
    if first.hasPrefix("TCP는 "), !names.name.hasPrefix("TCP"), first.hasSuffix("프로토콜") { return true }
    return first.hasPrefix(names.name + "에서 ")
  }

  private static let aspects = WordSet([
    "점은 ", "차이는 ", "문제는 ", "이유는 ", "크기는 ", "길이는 ", "생각보다 ",
  ])

  private static let conditions = WordSet([
    "if ", "when ", "while ", "after ", "before ", "once ", "why ", "how ", "since ", "because ", "see ",
    "use ", "check ", "investigate ", "verify ", "look ", "ensure ", "inspect ", "make sure ", "monitor ",
    "tcp:", "udp:", "for example", "suppose ", "assume ", "imagine ", "만약", "특히 ", "예를 들", "예컨대", "如果", "假设",
    "假如",
    "现在", "比如", "例如", "当", "若", "为什么", "検討",
  ])

  private static let talk = WordSet([" i ", "i'm ", "i’m ", " my ", "let's ", "you ", "your ", "!\"", "!”"])

  private static let commands = WordSet([
    "sysctl", "net.ipv4", "ifconfig", "ethtool", "grep ", "://", " -w ",
  ])

  // MARK: By language

  /// A noun, or a verb of being or meaning, closes it; a deed written as a noun (`전송`, `증가`) tells what is done.
  private static func isKorean(_ sentence: TextSlice) -> Bool {
    let rest = withoutTail(sentence)
    if tellsKind(rest) { return true }
    if rest.hasSuffix(
      oneOf: "이다", "입니다", "이에요", "의미한다", "의미합니다", "뜻한다", "뜻합니다", "말한다", "말합니다", "나타낸다", "가리킨다", "것", "의미함",
      "의미",
      "임", "일컫는다", "이라고 한다", "라고 합니다", "라 한다")
    {
      return true
    }
    if rest.hasSuffix(
      oneOf: "다", "요", "까", "함", "됨", "짐", "음", "킴", "냄", "옴", "줌", "기", "며", "고", "면", "서", "때")
    {
      return false
    }
    return !deeds.contains { rest.hasSuffix($0) }
  }

  private static let deeds: [StaticString] = [
    "전송", "증가", "감소", "전달", "확인", "설정", "초기화", "재전송", "수행", "보장", "가능", "필요", "처리", "사용", "해결", "존재", "종료",
    "요청",
    "응답", "수신", "송신", "발생", "유지", "방지", "조절", "조정", "제공", "이동", "대기", "진행", "시작", "변경", "판단", "감지", "복구",
    "폐기",
  ]

  /// `是指`, `一种`, `のこと`: Chinese and Japanese definitions say so.
  private static func isHan(_ sentence: TextSlice) -> Bool {
    let rest = withoutTail(sentence)
    return said.isIn(rest)
      || rest.hasSuffix(oneOf: "こと", "もの", "仕組み", "である", "です", "番号", "方式", "时间", "大小", "编号")
  }

  private static let said = WordSet([
    "是指", "是一种", "是一種", "是一个", "是一個", "指的是", "表示", "称为", "稱為", "叫做", "用于", "用來", "用来", "就是", "とは", "という",
  ])

  /// A noun with what makes it out (`the number of …`, `a timer that …`), or the name and `is`.
  private static func isEnglish(_ sentence: TextSlice, opensWithName: Bool) -> Bool {
    let words = sentence.words(upTo: 14)
    guard words.count >= 3 else { return false }
    for place in 1..<min(words.count, 6) where opensWithName && being.holds(words[place]) {
      return place + 1 < words.count
    }
    let verb = words.firstIndex { being.holds($0) || verbs.holds($0) } ?? words.count
    // `bytes that were sent and are not …`, `a timer that …`: where a clause of its own holds the verb, the rest is a
    // noun; `a flow not seen for 60 seconds is dropped` is a sentence.
    if words[..<verb].dropFirst().contains(where: { clauses.holds($0) }) { return true }
    guard verb == words.count else { return false }
    // `sending a new segment on each duplicate ACK`: a deed as a noun.
    if words[0].hasSuffix("ing") { return words.count >= 5 }
    if articles.holds(words[0]) { return words.dropFirst(2).contains { relations.holds($0) } }
    // `bottleneck bandwidth (max observed delivery rate)`: a few words.
    return words.count <= 8 && !words[0].hasSuffix("s") && relations.holds(words[1])
  }

  private static let articles = WordSet(["a", "an", "the", "any", "one", "each"])
  private static let being = WordSet(["is", "are", "means", "refers", "denotes", "describes", "identifies"])
  private static let relations = WordSet([
    "of", "that", "which", "where", "whose", "used", "for", "between", "sent", "by", "in", "when", "to",
    "from", "who",
    "at", "allocated", "on", "with", "without",
  ])
  private static let clauses = WordSet(["that", "which", "where", "whose", "who", "when", "how"])
  private static let verbs = WordSet([
    "was", "has", "have", "does", "do", "can", "cannot", "may", "must", "will", "should", "would", "sends",
    "receives", "not", "don't", "doesn't",
  ])

  /// Without closing marks, and without a bracket that closes it: `… 상태 (2MSL)`.
  private static func withoutTail(_ sentence: TextSlice) -> TextSlice {
    var rest = sentence.trimmed
    while !rest.isEmpty {
      let at = rest.characterStart(before: rest.end)
      if rest.text[at] == UInt8(ascii: ")"),
        let open = rest.text[rest.start..<at].lastIndex(of: UInt8(ascii: "(")), open > rest.start
      {
        rest.end = open
      } else if TextSlice.isAlphanumeric(rest.scalar(at: at).value) {
        break
      } else {
        rest.end = at
      }
    }
    return rest
  }
}
