import TCP

/// A description, and behind it the name of something else: `연결을 강제로 끊는 플래그는 FIN이다`,
/// `The timer that asks whether a peer is alive is the persist timer`, `더 보낼 데이터가 없다 → PSH`.
///
/// It is read by the same traits as a definition, which begins with the name.
enum DescribedNameCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || !note.reading.kinds.isDisjoint(with: [.flag, .state, .field]) else { return }
    let scratch = SentenceText()
    for line in 0..<note.reading.lineCount where note.survey[line].contains(.theme) {
      let block = note.reading.block(of: line)
      guard block.kind != .heading, block.kind != .code, !note.isCode(line),
        note.reading.range(of: line).count < 500, links.stands(in: note.text, note.reading.range(of: line))
      else { continue }
      var question: Range<Int>?
      let first = note.survey.sentences(of: line).lowerBound
      for (number, sentence) in note.sentences(of: line).enumerated() {
        if note.isQuestion(sentence) {
          question = sentence
          continue
        }
        if note.survey.mayNameTheme(first + number) {
          judge(sentence, after: question, line, scratch, &note)
        }
        question = nil
      }
    }
  }

  private static let links = TellingWords(
    " is ", " is called", " called ", "sets ", "set ", "uses ", "with ", "by ", "→", "->", "는 ", "은 ", "이 ",
    "가 ", "? ",
    "it's ", "it is ")

  private struct Named {
    var theme: Theme
    var range: Range<Int>
  }

  private static func judge(
    _ sentence: Range<Int>, after question: Range<Int>?, _ line: Int, _ scratch: SentenceText,
    _ note: inout CheckedNote
  ) {
    guard sentence.count <= 220 else { return }
    let named = names(in: sentence, scratch, note)
    guard let name = answer(of: named, sentence, note) else { return }
    let description: Range<Int>
    if let question, name.range.lowerBound - sentence.lowerBound <= 12, isAsked(question, note) {
      description = question
    } else if let told = self.description(before: name, sentence, note) {
      description = told
    } else {
      return
    }
    let others = names(in: description, scratch, note)
    guard let slip = slip(in: description, on: name.theme, others, note, scratch),
      !TraitCheck.doubts.stands(in: note.text, sentence), !conditions.stands(in: note.text, sentence),
      note.isOrdinary(line), !note.isUnderOtherTitle(line), !note.isReported(name.range),
      !note.isUnderDenial(line)
    else { return }
    let (label, owner) = (name.theme.label, slip.owners[0].label)
    note.report(
      "swapped-definition", .warning, at: name.range,
      Bilingual(
        ko: "\(label.korean)의 설명이 아니라 \(owner.korean)의 설명입니다.",
        en: "That tells of \(owner.english), not of \(label.english)."),
      expected: slip.owners[0].gloss, reference: slip.owners[0].reference)
  }

  private static func names(
    in range: Range<Int>, _ scratch: SentenceText, _ note: CheckedNote
  ) -> [Named] {
    scratch.readOnce(note.text, range)
    let all = note.matcher.themes.all(in: scratch)
    return all.filter { one in
      !all.contains {
        $0.range.count > one.range.count && $0.range.overlaps(one.range) && $0.value != one.value
      }
    }.compactMap { found in Theme(number: found.value).map { Named(theme: $0, range: found.range) } }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: The name

  /// The name with which the sentence ends.
  private static func answer(of named: [Named], _ sentence: Range<Int>, _ note: CheckedNote) -> Named? {
    guard let last = named.last, last.theme.isTraited else { return nil }
    let rest = last.range.upperBound..<sentence.upperBound
    guard rest.count <= 40, closers.fills(rest, of: note.text) else { return nil }
    return last
  }

  private static let closers = Filler(
    "flag flags bit field state timer algorithm option header s . ! ; ) ] \" ” 플래그 플래그다 플래그이다 플래그입니다 플래그를 비트 비트다 비트이다 비트입니다 비트를 "
      + "필드 필드다 필드이다 상태 상태다 상태이다 상태입니다 알고리즘 알고리즘이다 타이머 타이머다 타이머이다 다 이다 입니다 임 이며 이에요 예요 이죠 죠 가 이 를 을 담당 담당함 담당한다 "
      + "담당합니다 맡는다 맡음 맡습니다 한다 합니다 함 쓴다 쓴다. 쓰면 된다 사용한다 사용 켠다 켬 켭니다 세트 세트한다 세팅 설정 설정한다 보낸다 보냄 보냅니다 라고 부른다 이라고 부른다 부름 이라 이라고 하며 "
      + "역할 역할이다 그게 바로")

  // MARK: The description

  private static func description(
    before name: Named, _ sentence: Range<Int>, _ note: CheckedNote
  ) -> Range<Int>? {
    var end = name.range.lowerBound
    while end > sentence.lowerBound, note.text[end - 1].isOne(of: " `*\"('[_") { end -= 1 }
    let before = sentence.lowerBound..<end
    guard before.count >= 8 else { return nil }
    let near = max(sentence.lowerBound, end - 26)..<end
    // `더 보낼 데이터가 없다 → PSH`
    if let arrow = arrows.last(in: note.text, near), arrow.upperBound >= end {
      return before.count <= 90 ? sentence.lowerBound..<arrow.lowerBound : nil
    }
    if let link = copulas.last(in: note.text, near), link.upperBound >= end,
      case let told = sentence.lowerBound..<link.lowerBound,
      things.stands(in: note.text, told) || gerunds.first(in: note.text, told)?.lowerBound == told.lowerBound
    {
      return told
    }
    if let link = uses.last(in: note.text, near), link.upperBound >= end,
      case let told = sentence.lowerBound..<link.lowerBound,
      purposes.first(in: note.text, told)?.lowerBound == told.lowerBound
    {
      return told
    }
    if let particle = particles.last(in: note.text, near), particle.upperBound >= end {
      let told = sentence.lowerBound..<particle.lowerBound
      let close = max(told.lowerBound, told.upperBound - 26)..<told.upperBound
      return nouns.last(in: note.text, close).map { told.upperBound - $0.upperBound <= 3 } ?? false
        ? told : nil
    }
    return nil
  }

  private static func isAsked(_ question: Range<Int>, _ note: CheckedNote) -> Bool {
    asked.stands(in: note.text, question)
  }

  private static let arrows = TellingWords("→", "->", "⇒", "=>")
  private static let copulas = TellingWords(
    " is", " is the", " is called", " is called the", " are called", " is known as", " is named", " is in",
    " is a",
    " is by")
  private static let uses = TellingWords(
    " sets", " set the", " sets the", " uses", " uses the", " sends a", " sends", " sends an", " turns on",
    " use", " you set", " use the")
  private static let purposes = TellingWords("to ", "in order to ", "- to ")
  private static let things = TellingWords(
    "flag that", "flag which", "flag to", "flag for", "flag used", "flag saying", "flag with which",
    "flag by",
    "flag whose", "flag a ", "flag the ", "bit that", "bit which", "bit to", "bit for", "bit used",
    "bit saying", "bit with which", "bit whose", "field that", "field which", "field for", "field used",
    "field to", "field in which", "field with which", "field where", "state in which", "state that",
    "state where", "state of a", "state of the", "state while", "state after", "state a ", "state the ",
    "timer that", "timer which", "timer for", "timer to",
    "timer used", "algorithm that", "algorithm which", "algorithm for", "algorithm to", "mechanism that",
    "mechanism which", "mechanism for", "mechanism to", "option that", "option which", "option for",
    "option to", "technique that", "technique of", "technique for", "method of", "method that",
    "phase in which",
    "phase that", "value that", "limit that", "number that", "practice of", "process of")
  private static let gerunds = TellingWords(
    "limiting", "keeping", "gathering", "holding", "delaying", "slowing", "resending", "retransmitting",
    "collecting", "combining", "waiting", "growing", "doubling", "protecting", "adapting", "preventing",
    "asking", "probing", "scaling", "a server waiting", "a host waiting", "a client waiting", "a side waiting"
  )
  private static let particles = TellingWords("는", "은", "이", "가", "는 바로", "은 바로", "를", "을", "는 것이", "것이")
  /// What Korean descriptions end with.
  private static let nouns = TellingWords(
    "플래그", "비트", "필드", "상태", "것", "타이머", "알고리즘", "기법", "메커니즘", "옵션", "방식", "기능", "단계", "신호", "과정", "방법",
    "동기화",
    "제어", "쪽", "게", "건", "역할", "세그먼트", "패킷")
  private static let asked = TellingWords(
    "which", "what", "무엇", "어떤", "어느", "뭐", "무슨", "플래그는?", "상태는?", "필드는?", "비트는?", "옵션은?", "타이머는?")
  private static let conditions = TellingWords(
    "if ", "unless", "면 ", "대신", "except", "또는", "혹은", " or ", "경우", "이후", "직전", "뒤에", "다음 상태", "next state",
    "then ", "after ", "before ")

  // MARK: What it is known by

  private static func slip(
    in description: Range<Int>, on theme: Theme, _ others: [Named], _ note: CheckedNote,
    _ scratch: SentenceText
  ) -> Trait? {
    let text = note.raw(description)
    guard text.utf8.count <= 200, let slip = TraitCheck.trait(ofOtherThan: theme, in: text, note, scratch),
      !others.contains(where: { $0.theme == theme || $0.theme == .other })
    else { return nil }
    return slip
  }
}

extension Theme {
  /// Whether traits are known of its kind.
  fileprivate var isTraited: Bool { isOfKind(self) }
}
