import Questions
import TCP

/// A fact ready to be asked about: judged, and mended where the note was wrong.
struct Material: Hashable, Sendable {
  var fact: Fact
  /// Told with the answer where the note says otherwise.
  var correction: String?
  var source: Source { Source(file: fact.place.file, line: fact.place.line) }
}

/// All facts of the notes, sorted by what they are about, the best telling of each first.
struct Notebook {
  /// Several notes may tell the meaning of one thing.
  struct Telling: Hashable {
    var material: Material
    var meaning: Meaning
  }

  /// A definition, and what else its term is called: `MTU (maximum transmission unit)`.
  struct Term: Hashable {
    var name: String
    var aliases: [String]
    var telling: Telling
    var others: [Material]
  }

  var flags: [Flag: [Material]] = [:]
  var states: [ConnectionState: [Material]] = [:]
  var fields: [HeaderField: [Material]] = [:]
  var steps: [Material] = []
  var exchanges: [Material] = []
  var terms: [Term] = []
  /// The same by file: a term's neighbours are those of its page.
  private(set) var termsOfPage: [String: [Term]] = [:]
  var termMaterials: [Material] = []
  /// The two ends of cards that are no questions: what they ask is not asked of a term again.
  var cardFronts: Set<StableHash> = []
  var cardBacks: Set<StableHash> = []
  /// States that steps speak of.
  var steppedStates: Set<ConnectionState> = []
  /// Texts told of several flags, states or fields at once: the meaning of none of them.
  private var sharedTexts: Set<String> = []
  let language: Language

  init(_ materials: [Material], _ cards: CardPile, language: Language) {
    self.language = language
    cards.forEach { card, _ in note(card) }
    for material in materials {
      switch material.fact.subject {
      case .flag(let flag, _): flags[flag, default: []].append(material)
      case .state(let state, _, _): states[state, default: []].append(material)
      case .field(let field, _): fields[field, default: []].append(material)
      case .step(let step):
        steps.append(material)
        steppedStates.formUnion(step.states.values)
      case .exchange: exchanges.append(material)
      case .card: continue
      case .term: termMaterials.append(material)
      }
    }
    terms = Notebook.gather(termMaterials, language: language)
    termsOfPage = Dictionary(grouping: terms, by: \.telling.material.fact.place.file)
    sharedTexts = Notebook.sharedTexts(flags).union(Notebook.sharedTexts(states)).union(
      Notebook.sharedTexts(fields))
  }

  private mutating func note(_ card: Card) {
    guard card.shape == .bothWays || card.front.last != "?" else { return }
    if case .cloze = card.shape { return }
    let (front, back) = (StableHash(of: card.front.essence.utf8), StableHash(of: card.back.essence.utf8))
    cardFronts.insert(front)
    cardBacks.insert(back)
    if card.shape == .bothWays {
      cardFronts.insert(back)
      cardBacks.insert(front)
    }
  }

  /// The best telling of what something means, passing over texts that are told of several things at once.
  func telling<Subject: Hashable>(of subject: Subject, in all: [Subject: [Material]], mask: Mask) -> Telling?
  {
    var best: (telling: Telling, worth: Int)?
    for material in Notebook.tellings(all[subject] ?? [])
    where !sharedTexts.contains(material.fact.text.essence) {
      guard let meaning = Meaning(material.fact.text, of: mask) else { continue }
      let telling = Telling(material: material, meaning: meaning)
      let worth = Notebook.worth(telling, language)
      if best.map({ $0.worth < worth }) ?? true { best = (telling, worth) }
    }
    return best?.telling
  }

  /// The first of those that say the same.
  private static func tellings(_ materials: [Material]) -> [Material] {
    var seen: Set<Said> = []
    return materials.filter { seen.insert(Said(subject: $0.fact.subject, text: $0.fact.text)).inserted }
  }

  private struct Said: Hashable {
    var subject: Fact.Subject
    var text: String
  }

  /// The person's own language first, then the better text, then the earlier place (for one answer every time).
  static func worth(_ telling: Telling, _ language: Language) -> Int {
    let isOwn = telling.meaning.text.holdsHangul == (language == .korean)
    return telling.meaning.score + (isOwn ? 1000 : 0) + directness(telling)
  }

  /// A note that gives the width, the letter or the owner speaks of the thing itself.
  private static func directness(_ telling: Telling) -> Int {
    switch telling.material.fact.subject {
    case .field(_, bits: .some), .flag(_, letter: .some): 60
    case .state(let state, let owner, let event):
      (owner == nil ? 0 : 10) + (event == nil ? 0 : 10) + (isOfState(telling.meaning.text) ? 60 : 0)
        - (namesOtherState(telling.meaning.text, than: state) ? 60 : 0)
    default: 0
    }
  }

  /// `… the state in which`, `… 상태입니다`: what a definition of a state sounds like.
  private static func isOfState(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.hasPrefix("the state") || lower.contains("is the state") || lower.contains("상태입니다")
      || lower.contains("상태이") || lower.contains("상태다") || lower.hasSuffix("상태")
  }

  private static func namesOtherState(_ text: String, than state: ConnectionState) -> Bool {
    ConnectionState.allCases.contains { $0 != state && Mask(names: [$0.name]).isGivenAway(by: text) }
  }

  private static func sharedTexts<Subject: Hashable>(_ all: [Subject: [Material]]) -> Set<String> {
    var owner: [String: Subject] = [:]
    var shared: Set<String> = []
    for (subject, materials) in all {
      for material in tellings(materials) {
        let key = material.fact.text.essence
        if let first = owner[key], first != subject { shared.insert(key) }
        owner[key] = subject
      }
    }
    return shared
  }

  /// `손실: 패킷이 손실될 수 있는 문제` explains a word by itself.
  private static func isCircular(_ text: String, _ names: TermNames) -> Bool {
    let mask = Mask(names: [names.name])
    // `TCP 혼잡 제어 알고리즘: 혼잡 제어를 수행하는 알고리즘`
    let parts = names.name.split(separator: " ").map(String.init).filter { $0.holdsHangul && $0.count >= 2 }
    if parts.count >= 2, Meaning.size(of: text) < 40, parts.allSatisfy(text.contains) { return true }
    return Meaning.size(of: text) < 60 && mask.isGivenAway(by: text) && !mask.beginsWithName(text)
  }

  /// Definitions of one term in several notes become one, told by the best of them.
  private static func gather(_ materials: [Material], language: Language) -> [Term] {
    var place: [String: Int] = [:]
    var terms: [Term] = []
    for material in materials {
      guard case .term(let written) = material.fact.subject, let meaning = Meaning(material.fact.text) else {
        continue
      }
      let names = TermNames(written)
      guard names.isWorthAsking, !isCircular(meaning.text, names) else { continue }
      let telling = Telling(material: material, meaning: meaning)
      guard let known = place[names.name.essence] else {
        place[names.name.essence] = terms.count
        terms.append(Term(name: names.name, aliases: names.aliases, telling: telling, others: []))
        continue
      }
      for alias in names.aliases where !terms[known].aliases.contains(alias) {
        terms[known].aliases.append(alias)
      }
      if worth(telling, language) > worth(terms[known].telling, language) {
        terms[known].others.append(terms[known].telling.material)
        terms[known].telling = telling
      } else {
        terms[known].others.append(material)
      }
    }
    return terms
  }
}

/// The names in a term as a note spells it: `ISN(Initial Sequence Number)`, `MSS / 최대 세그먼트 크기`.
struct TermNames: Hashable {
  var name: String
  var aliases: [String] = []

  init(_ written: String) {
    var bytes = written.normalised.withSlice { $0.trimmed.bytes }
    var inside: [String] = []
    while let (open, close) = bytes.withUnsafeBufferPointer({ TermNames.brackets(in: TextSlice($0)) }) {
      bytes = bytes.withUnsafeBufferPointer { text in
        inside.append(TextSlice(text, open.upperBound..<close.lowerBound).trimmed.string)
        let before = TextSlice(text, 0..<open.lowerBound).trimmed
        let after = TextSlice(text, close.upperBound..<text.count).trimmed
        return before.bytes + [0x20] + after.bytes
      }
    }
    var parts = bytes.withUnsafeBufferPointer { TermNames.parts(of: TextSlice($0)) }
    for text in inside {
      parts += text.split { ",;".contains($0) }.map { String($0).withSlice { TermNames.bare($0).string } }
    }
    name = parts.first ?? ""
    for alias in parts.dropFirst() where !alias.isEmpty && alias.essence != name.essence {
      aliases.append(alias)
    }
  }

  /// The first bracket and the one that closes it.
  private static func brackets(in text: TextSlice) -> (open: Range<Int>, close: Range<Int>)? {
    func first(_ narrow: UInt8, _ wide: StaticString, from start: Int) -> Range<Int>? {
      var at = start
      while at < text.end {
        if text.text[at] == narrow { return at..<(at + 1) }
        if text.text[at] == 0xef, text.stands(wide, at: at) { return at..<(at + 3) }
        at += 1
      }
      return nil
    }
    guard let open = first(UInt8(ascii: "("), "（", from: text.start),
      let close = first(UInt8(ascii: ")"), "）", from: open.upperBound)
    else { return nil }
    return (open, close)
  }

  /// The names between slashes; where there are none, the text's own.
  private static func parts(of text: TextSlice) -> [String] {
    var parts: [String] = []
    var start = text.start
    var at = start
    while at <= text.end {
      if at == text.end || text.stands(" / ", at: at) {
        let part = bare(TextSlice(text.text, start..<at))
        if !part.isEmpty { parts.append(part.string) }
        start = min(at + 3, text.end)
        at = max(start, at + 1)
      } else {
        at += 1
      }
    }
    return parts.isEmpty ? [bare(text).string] : parts
  }

  private static func bare(_ text: TextSlice) -> TextSlice {
    var text = text.trimmed
    while let first = text.first {
      if first.isOne(of: "\"'`*_:") { text.start += 1; continue }
      guard text.hasPrefix("“") || text.hasPrefix("‘") else { break }
      text.start += 3
    }
    while let last = text.last {
      if last.isOne(of: "\"'`*_:.,") { text.end -= 1; continue }
      guard text.hasSuffix(oneOf: "”", "’") else { break }
      text.end -= 3
    }
    for ending: StaticString in ["이란 무엇인가", "란 무엇인가", "이란", "란"] where text.hasSuffix(ending) {
      let rest = TextSlice(text.text, text.start..<(text.end - ending.utf8CodeUnitCount))
      // One character is no name.
      if !rest.isEmpty, rest.characterStart(before: rest.end) > rest.start { return rest.trimmed }
    }
    return text.trimmed
  }

  /// Words that name a part of a page, not a thing.
  private static let headings = WordSet([
    "특징", "장점", "단점", "정의", "개요", "과정", "요약", "정리", "참고", "예시", "예", "결론", "문제", "해결", "해결책", "동작", "동작방식",
    "동작 방식", "작동 방식", "원리", "before", "after", "송신", "수신",
    "방법",
    "이유", "목적", "역할", "기능", "종류", "비고", "주의", "tip", "note", "example", "summary", "overview", "definition",
    "advantages", "disadvantages", "pros", "cons", "purpose", "problem", "solution", "steps", "conclusion",
    "ref",
    "reference", "references", "features", "characteristics", "introduction", "background", "result",
    "meaning", "why",
    "how", "when", "질문", "답", "답변", "q", "a", "ex", "warning", "important", "중요", "핵심",
  ])

  var isWorthAsking: Bool { name.withSlice { TermNames.isWorthAsking($0) } }

  private static func isWorthAsking(_ name: TextSlice) -> Bool {
    let size = name.size
    guard size >= 2, size <= 60, name.words(upTo: 8).count <= 7 else { return false }
    // A predicate is no thing: 데이터 경계를 구분하지 않음.
    if name.hasSuffix(oneOf: "않음", "없음", "있음", "가능", "필요") { return false }
    if headings.holds(name) || name.last == UInt8(ascii: "?") || name.contains("://") { return false }
    return name.holdsLetter
  }

  /// Short enough to be typed without guessing at its wording.
  var isTypeable: Bool { TermNames.isTypeable(name) }

  static func isTypeable(_ name: String) -> Bool {
    let words = name.split(separator: " ").count
    return Meaning.size(of: name) <= 24 && words <= (name.holdsHangul ? 2 : 3) && !name.contains("·")
  }
}
