import Questions
import TCP

/// A term, a colon and what it means, in bold or at the head of a list item; or a heading whose text begins
/// by naming it. Flags, states and fields have shapes of their own, which come first.
enum TermDefinitions: Recogniser {
  static let shape = "- **흐름 제어(flow control)**: 느린 수신자를 빠른 송신자에게서 지키는 것입니다."
  static let needs: Mention.Kinds = .flag | .state | .number | .field | .phase | .topic

  static func read(_ reading: inout Reading) {
    guard let onTCP = sectionsOnTCP(reading) else { return }
    var labelled: [Labelled] = []
    for index in reading.document.blocks.indices where onTCP[reading.outline.section(ofBlock: index)] {
      let block = reading.document.blocks[index]
      switch block.kind {
      case .item, .paragraph:
        for line in block.lines where !reading.isClaimed(line) {
          if let found = readLabelled(line, block, &reading) { labelled.append(found) }
        }
      case .heading where block.level >= 2: readTitled(index, block, &reading)
      default: continue
      }
    }
    // `What's happening:`, `Analogy:` again and again: parts of the page, not terms.
    var counts: [String: Int] = [:]
    for found in labelled { counts[found.term.essence, default: 0] += 1 }
    for found in labelled where counts[found.term.essence, default: 0] < 3 {
      reading.add(.term(found.term), at: found.start, text: found.text)
      reading.claim(found.line)
    }
  }

  /// A label with what it says, before it is known whether others bear the same.
  private struct Labelled {
    var line: Int
    var start: Int
    var term: String
    var text: String
  }

  /// For each section whether it or the one above speaks of TCP at all; nil where the note hardly does.
  ///
  /// In a note that its writer tagged `tcp` every section does that does not name something else: a definition
  /// that moves into a section of questions is asked on.
  private static func sectionsOnTCP(_ reading: Reading) -> [Bool]? {
    let sections = reading.outline.sections
    var counts = [Int](repeating: 0, count: sections.count)
    var count = 0
    for line in 0..<reading.lineCount where !reading.kinds(in: line).isDisjoint(with: needs) {
      let section = reading.outline.section(ofBlock: Int(reading.document.lines[line].block))
      for mention in reading.mentions(in: line) {
        switch mention.kind {
        case .flag, .state, .number, .field, .phase: count += 1
        case .topic where mention.value == Mention.Topic.tcp.rawValue: count += 2
        default: continue
        }
        counts[section] += 1
      }
    }
    guard count >= 4 else { return nil }
    // One word on TCP in passing makes no section on TCP.
    func speaks(_ section: Int) -> Bool {
      section >= 0 && (counts[section] >= 2 || counts[section] == 1 && sections[section].isTCP)
    }
    let isTagged = reading.document.tags.contains { $0.lowercased() == "tcp" }
    return sections.indices.map { number in
      let section = sections[number]
      return !section.isForeign && !section.isSupposed
        && (isTagged || speaks(number) || speaks(section.parent)) && !isElsewhere(section, reading)
    }
  }

  /// A section on HTTP or DNS speaks of TCP only in passing.
  private static func isElsewhere(_ section: Outline.Section, _ reading: Reading) -> Bool {
    !section.namesTCP && others.isIn(reading.text, section.title)
  }

  private static let others = WordSet(["http", "dns", "osi", "rest", "cookie", "쿠키", "브라우저", "浏览器"])

  // MARK: On one line

  private static func readLabelled(_ line: Int, _ block: Document.Block, _ reading: inout Reading)
    -> Labelled?
  {
    let range = reading.range(of: line)
    let text = reading.text
    let start = TermLine.skipMarker(text, range)
    let strong = reading.document.strongSpan(at: start)
    guard strong != nil || block.kind == .item && holdsColon(text, start..<min(start + 81, range.upperBound)),
      start < range.upperBound, let separator = TermLine.separator(text, start..<range.upperBound),
      isColon(text, separator) || strong != nil && isDash(text, separator), separator.lowerBound - start <= 80
    else { return nil }
    // Bold words that go on behind the colon are emphasis, no term.
    if let strong, abs(strong.upperBound - separator.lowerBound) > 4 { return nil }
    let name = start..<separator.lowerBound
    guard mayBeName(name, line, reading) else { return nil }
    let said = reading.string(separator.upperBound..<range.upperBound)
    let term = reading.string(name)
    guard isName(term), !labels.holds(TextSlice(text, name).trimmed), isTelling(said, isStrong: strong != nil)
    else { return nil }
    // A dash is used for much else: `tcpdump(8) — …`, `log.txt - …`.
    if !isColon(text, separator), !Concepts.hold(TermNames(term)) || text[name].contains(where: \.isDigit) {
      return nil
    }
    if reading.sense(of: line).isWrong { return nil }
    guard
      TermSubject(reading: reading, line: line, name: name, names: TermNames(term), below: nil).isTCPs(said)
    else {
      return nil
    }
    // `4. The ACK of new data arrives: cwnd = 8000, …`: what happens in an example, step by step.
    if strong == nil, block.ordinal > 0, Self.givesValue(said) { return nil }
    return Labelled(line: line, start: start, term: term, text: said)
  }

  /// `**Connection refused**: the error that a client gets when …`: what it tells of is no step, whoever sends
  /// what in it.
  static func isPlain(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    let start = TermLine.skipMarker(reading.text, range)
    guard let strong = reading.document.strongSpan(at: start),
      let separator = TermLine.separator(reading.text, start..<range.upperBound),
      isColon(reading.text, separator), abs(strong.upperBound - separator.lowerBound) <= 4,
      !reading.mentions(in: line).contains(where: { Int($0.start) < separator.lowerBound })
    else { return false }
    let said = reading.string(separator.upperBound..<range.upperBound)
    return ["a ", "an ", "the "].contains { said.lowercased().hasPrefix($0) } && Meaning.isDefinition(said)
  }

  private static func givesValue(_ said: String) -> Bool {
    said.ranges(of: "= ").contains { said[$0.upperBound...].first?.isNumber == true }
  }

  /// Whether something in a line is a colon, or may be a wide one.
  private static func holdsColon(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let slice = TextSlice(text, range)
    return slice.contains(UInt8(ascii: ":")) || slice.contains(0xef)
  }

  private static func isColon(_ text: UnsafeBufferPointer<UInt8>, _ separator: Range<Int>) -> Bool {
    text[separator.lowerBound] == UInt8(ascii: ":") || text[separator.lowerBound] == 0xef
  }

  /// `**Retransmission** — …`
  private static func isDash(_ text: UnsafeBufferPointer<UInt8>, _ separator: Range<Int>) -> Bool {
    separator.count == 3 && text[separator.lowerBound] == 0xe2 && text[separator.lowerBound + 1] == 0x80
      || separator.count == 1 && text[separator.lowerBound] == UInt8(ascii: "-")
  }

  // MARK: Below a heading

  private static func readTitled(_ index: Int, _ block: Document.Block, _ reading: inout Reading) {
    let line = Int(block.firstLine)
    let next = index + 1
    guard !reading.isClaimed(line), next < reading.document.blocks.count else { return }
    let below = reading.document.blocks[next]
    guard below.kind == .paragraph, below.lines.count <= 6 else { return }
    var range = reading.range(of: line)
    let start = TermLine.skipMarker(reading.text, range)
    // `### [흐름 제어]`
    if start > range.lowerBound, reading.text[start - 1] == UInt8(ascii: "["),
      reading.text[range.upperBound - 1] == UInt8(ascii: "]")
    {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    guard mayBeName(start..<range.upperBound, line, reading) else { return }
    let title = reading.string(start..<range.upperBound)
    guard isName(title) else { return }
    let names = TermNames(title)
    let said = below.lines.map { reading.string(ofLine: $0) }.joined(separator: " ")
    // `## Nagle 알고리즘` over `… 모으는 알고리즘.`: what does not name it has to define it.
    let isNamed = Mask(names: [names.name] + names.aliases).beginsWithName(said)
    guard
      isNamed
        || Concepts.hold(names) && TermTelling(said, of: names).isPlainDefinition && !opensWithOther(said),
      isTelling(said, isStrong: true),
      !(names.name.holdsHangul && said.hasPrefix(names.name + " "))
    else { return }
    let subject = TermSubject(
      reading: reading, line: line, name: start..<range.upperBound, names: names, below: below.lines)
    guard subject.isTCPs(said) else { return }
    reading.add(.term(title), at: start, text: said)
  }

  /// `ECN(Explicit Congestion Notification) 기능은 …` below `## 혼잡 제어`: defines something else.
  private static func opensWithOther(_ said: String) -> Bool {
    let name = said.prefix { $0.isASCII && $0.isUppercase }
    return name.count >= 2 && said.dropFirst(name.count).first == "(" && said.holdsHangul
  }

  // MARK: What is a term, and what tells of it

  /// What the bytes and words of a name rule out, before anything is made a string of.
  private static func mayBeName(_ range: Range<Int>, _ line: Int, _ reading: Reading) -> Bool {
    // MSS, RTT, ISN: three capitals are enough.
    guard range.count >= 4 || range.count == 3 && reading.text[range].allSatisfy(\.isUpper),
      range.count <= 150, !notTerms.isIn(reading.text, range)
    else { return false }
    // Who sends, or a bare flag: a step of an exchange.
    var known = reading.text[range].count { $0 < 0x80 && !$0.isLetterOrDigit }
    for mention in reading.mentions(in: line) where range.contains(Int(mention.start)) {
      switch mention.kind {
      case .party, .ordinal, .arrow: return false
      case .flag, .state, .number:
        // `RST and security`: two things.
        if BitsReader.starts(reading.text, Int(mention.end), range.upperBound, " and ") { return false }
        known += Int(mention.end) - Int(mention.start)
      default: continue
      }
    }
    return range.count - known >= (known == 0 ? 3 : 4) || CompoundName.holds(reading.text, range)
  }

  /// `The danger:`, `Your turn:`: what opens with an article or a possessive tells of this page.
  private static let determiners = WordSet(["the ", "my ", "your ", "our ", "this ", "these ", "that "])

  /// What a name ends in that tells of a thing rather than names one: `ISN detail`, `RST security note`.
  private static let aspects = WordSet([
    "meaning", "detail", "details", "note", "notes", "example", "examples", "variables", "defense", "summary",
    "usage", "purpose", "tip", "tips", "idea", "benefit", "benefits", "drawback", "drawbacks", "limitation",
    "limitations", "issue", "issues", "point", "points", "overview", "perspective", "analogy", "implications",
    "recap", "takeaway", "role", "scenario", "mitigation", "impact", "importance", "reason", "reasons",
    "result",
    "effect", "efficiency", "implication", "trade-off", "tradeoff", "check", "found", "cause", "fix",
    "prerequisites", "languages", "의미", "설명", "특징", "예시", "방법", "이유", "정의", "종류", "개요", "보내기", "받기", "하기",
    "장점", "단점", "요약", "정리", "차이", "차이점",
    "문제점", "주의점", "목적", "역할", "효과", "비유", "결과", "원인", "배경", "한계", "용도", "사례",
  ])

  private static let articles = WordSet(["a ", "an "])

  /// `You need flow control`, `Argue both sides`, `有流量控制`: told to the reader, or a clause.
  private static let speakers = WordSet([
    "on ", "if ", "when ", "after ", "before ", "during ", "upon ", "add ", "enable ", "use ", "configure ",
    "drop ", "block ", "you ", "we ", "they ", "argue ",
    "explain ", "list ", "compare ", "describe ", "try ", "check ",
    "verify ",
    "wins ", "loses ", "enables ", "allows ", "provides ", "ensures ", "prevents ", "reduces ", "improves ",
    "avoids ",
    "requires ", "supports ", "guarantees ", "有", "能", "可以",
  ])

  /// `My guess here is …`: an opinion, no definition.
  private static let guesses = WordSet([
    "my guess", "i think", "i guess", "i believe", "제 생각", "내 생각", "것 같다", "것 같습니다", "인 듯",
  ])

  private static let amounts = WordSet([
    "byte", "bytes", "bit", "bits", "ms", "s", "sec", "second", "seconds", "minutes", "바이트", "비트", "초", "字节",
    "位",
  ])

  private static func isName(_ name: String) -> Bool {
    let mayBe = name.withSlice { name in
      if determiners.opens(name) || articles.opens(name) && name.words(upTo: 4).count == 4 { return false }
      guard name.size <= 50, !name.contains("→"), !name.contains(". "),
        !name.hasSuffix(
          oneOf: "면", "다", "요", "것", "的", "特点", "特征", "优缺点", "区别", " 유리", " 불리", " 용이", " 가능", " 불가", " 필요",
          " 적합", " 경우", " 때", "이후", "이전", "직후")
      else { return false }
      if aspects.holds(name.lastWord) || speakers.opens(name) { return false }
      // `536 bytes`: an amount.
      if let first = name.first, first.isDigit, name.words(upTo: 3).count == 2, amounts.holds(name.lastWord) {
        return false
      }
      // A number given to something: `SEQ 1000`.
      if name.endsWithNumber, name.lastWord.isAllNumbers { return false }
      // A clause, or a host's state: `TCP 통신은 PAR을 통해 …`, `PORT상태 ㅡ A`.
      if name.lastWord.count == 1 || name.holdsHangul && name.words(upTo: 5).count == 5 { return false }
      return !name.equals("NAK") && !name.equals("NACK") && !clauses.isIn(name)
    }
    return mayBe && TermNames(name).isWorthAsking
  }

  /// Chinese clauses that end in a colon.
  private static let clauses = WordSet(["如果", "만약", "因为", "不同", "所以", "查询", "为什么", "如何", "上："])

  /// Words that make a label of something else than a term.
  private static let notTerms = WordSet([
    "단계", "step", "shake 1", "shake 2", "참고", "출처", "주의", "질문", "답변", "결과", "번째", "예시", "http", "source",
    "reference", "클라이언트", "서버", "client", "server", "host ", "호스트", "rfc", "note:", "tip", "요약", "정리", "hint",
    "목표", "대응", "보조", "대비", "원인", "이유", "장점", "단점", "핵심", "결론", "질의", "문제", "example",
    "advantage", "disadvantage", "problem", "solution", "goal", "others", "注意", "例如", "原因", "优点", "缺点",
  ])

  /// Labels that say what kind of thing follows, and name nothing themselves.
  private static let labels = WordSet([
    "analogy", "math", "how it works", "role", "visual", "research tip", "simulate", "analyze", "innovate",
    "publish", "key terms", "key idea", "usage", "use", "use case", "use cases", "purpose", "meaning", "when",
    "why", "what", "how", "pros", "cons", "effect", "behavior", "behaviour", "process", "details", "format",
    "syntax", "command", "output", "input", "mechanism", "key point", "key points", "why it matters",
    "real-world example", "think of it as", "in short", "takeaway", "key takeaway", "definition", "next up",
    "deep-dive", "deep dive", "plain-english deep-dive", "memory hook", "one-liner", "handshake",
    "data", "close", "protocols", "protocol", "delivery", "tools",
    "포인트", "용도", "역할", "특징", "방법", "과정", "의미", "설명", "동작", "목적", "효과", "동작 방식", "비유", "정의", "기능", "개념",
    "기본개념", "기본 개념", "기본 원리", "핵심 개념",
    "考點", "直覺", "目標", "重點", "範例", "結論", "問題", "解法", "傳送端", "接收端", "类比", "作用", "特点", "过程", "方法", "步骤", "含义",
    "说明", "格式", "目的", "定义", "意味", "役割", "目的", "特徴",
  ])

  /// `+= MSS^2 / cwnd per ACK`, `-r 옵션을 쓰면`: a formula or a command's option.
  private static func opensInWords(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 > 0x20 }) else { return false }
    return first.isLetterOrDigit || first >= 0x80 || "\"'([".utf8.contains(first)
  }

  /// `Source: …` below a heading: where a picture comes from.
  private static let sources = WordSet(["source:", "출처:", "출처 :", "来源：", "出典"])

  /// A whole sentence or phrase that can be understood alone.
  private static func isTelling(_ text: String, isStrong: Bool) -> Bool {
    guard text.utf8.count >= 12, !text.withSlice(\.beginsWithNumber), !guesses.isIn(text), opensInWords(text),
      !text.withSlice(sources.opens),
      text.utf8.contains(where: { $0 >= 0xe3 }) || text.withSlice({ $0.words(upTo: 4).count == 4 })
    else { return false }
    return Meaning.fitSize(of: text) >= (isStrong ? 16 : 24) && (isStrong || Meaning.isDefinition(text))
  }
}
