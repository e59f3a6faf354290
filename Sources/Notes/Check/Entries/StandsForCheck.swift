import Questions
import TCP

/// What a flag or its letter is told to stand for: `P stands for ping`, `P는 Pause의 P`, `CWR(Congestion Window Received)`,
/// `What does ECE stand for?;…`.
enum StandsForCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    for line in 0..<note.reading.lineCount
    where note.survey[line].contains(.capitals)
      || !note.reading.kinds(in: line).isDisjoint(with: Mention.Kinds.flag | .flagWord)
    {
      guard !note.isCode(line), note.reading.range(of: line).count < 400 else { continue }
      let range = note.reading.range(of: line)
      if note.reading.kinds(in: line).contains(.flag) { checkNames(range, line, &note) }
      if phrases.stands(in: note.text, range) { checkPhrases(range, line, &note) }
    }
    guard note.reading.kinds.contains(.flag) else { return }
    for table in note.tables { checkRows(table, &note) }
  }

  private static let phrases = TellingWords(
    "stands for ", "stand for", "short for ", "의 약자", "의 줄임말", "의 준말", "의 ", " 표시", "=", "(", ": ")

  // MARK: Names of three words

  /// `CWR(Congestion Window Received)`: words with the flag's initials, of which one is another.
  private static func checkNames(_ range: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    for mention in note.reading.mentions(in: line)
    where mention.kind == .flag && mention.end - mention.start == 3 {
      guard let flag = Flag(rawValue: mention.value), flag == .cwr || flag == .ece else { continue }
      if flag == .cwr { checkPartner(mention, range, line, &note) }
      guard let words = words(behind: Int(mention.end), range.upperBound, note.text) else { continue }
      if flag == .ece { checkJoined(words, line, &note) }
      if words.count == 3 { judge(words, flag, line, &note) }
    }
  }

  /// `| CWR | Congestion Window Reset |`: three words with the flag's initials in a cell of its row.
  private static func checkRows(_ table: NoteTable, _ note: inout CheckedNote) {
    for row in table.rows {
      guard let name = row.cells.first(where: { isName($0.line, note) }),
        let flag = Lexicon.flag(
          spelled: note.raw(note.reading.range(of: name.line)).filter { !"`* ".contains($0) })
      else { continue }
      for cell in row.cells where cell.column != name.column {
        let range = note.reading.range(of: cell.line)
        let words = words(from: TermLine.skipMarker(note.text, range), range.upperBound, note.text)
        if words.count == 3 { judge(words, flag, cell.line, &note) }
      }
    }
  }

  private static func isName(_ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.range(of: line).count <= 8
      && note.reading.mentions(in: line).contains {
        $0.kind == .flag && ($0.value == Flags.cwr.rawValue || $0.value == Flags.ece.rawValue)
      }
  }

  private static func judge(_ words: [Range<Int>], _ flag: Flag, _ line: Int, _ note: inout CheckedNote) {
    guard let first = words.first, let last = words.last else { return }
    let told = words.map { note.raw($0).lowered }
    let initials = told.compactMap(\.first).map { $0.uppercased() }.joined()
    guard initials == flag.name, !isRight(told, flag), note.isMeant(line),
      !note.isReported(first.lowerBound..<last.upperBound)
    else { return }
    FlagExpansion.report(first.lowerBound..<last.upperBound, flag, &note)
  }

  /// `ECE: ECN-Error`: a word joined to ECN that is not Echo.
  private static func checkJoined(_ words: [Range<Int>], _ line: Int, _ note: inout CheckedNote) {
    guard words.count >= 2, note.raw(words[0]) == "ECN", note.text[words[0].upperBound] == UInt8(ascii: "-"),
      case let second = note.raw(words[1]), second.first == "E",
      Lexicon.editDistance(second.lowered, "echo") > 2, !joinedRightly.contains(second.lowered),
      note.isMeant(line), !note.isReported(words[0].lowerBound..<words[1].upperBound)
    else { return }
    FlagExpansion.report(words[0].lowerBound..<words[1].upperBound, .ece, &note)
  }

  private static let joinedRightly: Set<String> = [
    "enabled", "enable", "explicit", "experienced", "encountered",
  ]

  /// `CWR and ECN bits`: beside CWR the flag is called ECE; ECN is what both serve.
  private static func checkPartner(
    _ mention: Mention, _ range: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    let values = ValueReader(text: note.text, end: range.upperBound)
    var at = Int(mention.end)
    while at < range.upperBound, note.text[at].isOne(of: " `*") { at += 1 }
    guard let joint = joints.first(where: { values.starts(at, $0) }) else { return }
    at += joint.utf8CodeUnitCount
    while at < range.upperBound, note.text[at].isOne(of: " `*") { at += 1 }
    guard values.starts(at, "ECN"), at + 3 >= range.upperBound || !note.text[at + 3].isLetterOrDigit else {
      return
    }
    let name = at..<at + 3
    at += 3
    while at < range.upperBound, note.text[at].isOne(of: " `*") { at += 1 }
    guard called.contains(where: { values.starts(at, $0) }),
      !layers.stands(in: note.text, range), note.isMeant(line), !note.isReported(name)
    else { return }
    note.report(
      "flag-name", .warning, at: name,
      Bilingual(
        ko: "CWR와 짝을 이루는 플래그는 ECE(ECN-Echo)입니다. ECN은 그 둘이 쓰이는 방법의 이름입니다.",
        en: "The flag beside CWR is ECE (ECN-Echo); ECN is the method that both serve."),
      expected: Bilingual(ko: "ECE", en: "ECE"), reference: "RFC 3168 6.1")
  }

  private static let joints: [StaticString] = ["and", "와", "과", "및", "&", "/", ","]
  private static let called: [StaticString] = ["bits", "flags", "bit ", "flag ", "비트", "플래그"]
  private static let layers = TellingWords(
    "ip header", "ip 헤더", "ECT", "codepoint", "코드포인트", "router", "라우터", "ECE")

  static func isRight(_ words: [String], _ flag: Flag) -> Bool {
    // `windows reduction`: the same words, nearly.
    if flag == .cwr {
      return zip(words, ["congestion", "window", "reduced"]).allSatisfy {
        $0.prefix(4) == $1.prefix(4) || Lexicon.editDistance($0, $1) <= 2
      }
    }
    return words[0].hasPrefix("ecn") || words[2].hasPrefix("echo")
      || words[0].hasPrefix("explicit") && !["error", "end", "event", "exit"].contains(words[2])
  }

  /// Latin words behind a bracket or a sign, up to whatever is none.
  private static func words(
    behind start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>]? {
    var at = start
    while at < end, text[at].isOne(of: " `*") { at += 1 }
    // `ECE (1 bit): …`
    if at + 1 < end, text[at] == UInt8(ascii: "("), text[at + 1].isDigit,
      let close = text[at..<min(end, at + 12)].firstIndex(of: UInt8(ascii: ")"))
    {
      at = close + 1
    }
    guard at < end, text[at].isOne(of: "(:=-") else { return nil }
    at += 1
    while at < end, text[at].isOne(of: " `*\"") { at += 1 }
    return words(from: at, end, text)
  }

  private static func words(
    from start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var at = start
    var words: [Range<Int>] = []
    while at < end, text[at].isLetter {
      let first = at
      while at < end, text[at].isLetter { at += 1 }
      words.append(first..<at)
      if at < end, text[at].isOne(of: " -"), at + 1 < end, text[at + 1].isLetter { at += 1 }
    }
    return words
  }

  // MARK: Phrases

  /// A flag or its letter, and the one Latin word it is told to stand for.
  private static func checkPhrases(_ range: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let pairs = pairs(in: range, note)
    if pairs.isEmpty { return }
    let isOnFlags =
      note.reading.mentions(in: line).contains { $0.kind == .flag || $0.kind == .flagWord }
      || tools.stands(in: note.text, range) || pairs.count >= 3
    let right = pairs.count {
      SiblingNameCheck.stands(note.raw($0.word), for: flag(of: $0.name, note) ?? .syn)
    }
    for pair in pairs
    where (pair.isPlain || right >= 2 || isNeverMeant(pair, note)) && (isOnFlags || pair.name.count == 3) {
      let name = note.raw(pair.name)
      let word = note.raw(pair.word)
      guard let flag = flag(of: pair.name, note) else { continue }
      if flag == .cwr || flag == .ece {
        let words = words(from: pair.word.lowerBound, range.upperBound, note.text)
        if words.count == 3 { judge(words, flag, line, &note) }
        continue
      }
      guard
        word.utf8.count >= 4, word.lowered.first == flag.name.lowered.first, word.lowered != name.lowered,
        isNeverMeant(pair, note)
          || !SiblingNameCheck.stands(word, for: flag) && !SiblingNameCheck.isPlain(word),
        !note.isBeside(line), !note.isReported(pair.word)
      else { continue }
      FlagExpansion.report(pair.word, flag, &note)
    }
  }

  /// `RST (Retry)`, `R : Retransmit bit`: words that are taken for what the letters stand for, and tell nothing else.
  private static func isNeverMeant(_ pair: Pair, _ note: CheckedNote) -> Bool {
    guard let flag = flag(of: pair.name, note) else { return false }
    return wrong[flag]?.contains(note.raw(pair.word).lowered) ?? false
  }

  private static let wrong: [Flag: Set<String>] = [
    .syn: ["synthesis", "synthesize", "syntax", "synonym", "syndicate", "synergy"],
    .ack: [
      "accept", "acceptance", "accepted", "access", "activate", "action", "acquire", "actual", "accumulate",
    ],
    .fin: ["finance", "find", "finite", "fine"],
    .rst: [
      "retry", "restart", "retransmit", "retransmission", "resend", "resume", "restore", "result", "rest",
    ],
    .psh: ["publish", "pause", "ping", "pull", "polish"],
    .urg: ["upgrade", "update", "usage", "unique"],
  ]

  private static let tools = TellingWords("tcpdump", "scapy", "letter", "글자", "플래그", "flag")

  private static func flag(of name: Range<Int>, _ note: CheckedNote) -> Flag? {
    let name = note.raw(name)
    return name.count == 1 ? Lexicon.letters[name.first ?? " "] : Lexicon.flag(spelled: name)
  }

  /// `X stands for Word`, `X는 Word의 약자`, `X는 Word의 X`, `X는 Word 표시`, `What does X stand for? Word`
  private static func pairs(in range: Range<Int>, _ note: CheckedNote) -> [Pair] {
    let text = note.text
    let values = ValueReader(text: text, end: range.upperBound)
    var found: [Pair] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard text[at].isLetter, at == range.lowerBound || !text[at - 1].isLetterOrDigit else {
        at += 1
        continue
      }
      let start = at
      while at < range.upperBound, text[at].isLetterOrDigit { at += 1 }
      // `syn : SYNthesis`, at the head of its line.
      guard at - start == 1 || at - start == 3,
        text[start..<at].allSatisfy(\.isUpper) || at - start == 3 && start == range.lowerBound
      else { continue }
      var next = at
      while next < range.upperBound, text[next].isOne(of: "`*\"')") { next += 1 }
      guard let link = links.first(where: { values.starts(next, $0.word) }) else { continue }
      next = values.skipBlanks(next + link.word.utf8CodeUnitCount)
      while next < range.upperBound, text[next].isOne(of: "?;:`*\"' ") { next += 1 }
      let first = next
      while next < range.upperBound, text[next].isLetter { next += 1 }
      guard next - first >= 3 else { continue }
      let name = start..<at
      switch link.kind {
      case .plain: found.append(Pair(name: name, word: first..<next, isPlain: true))
      case .topic where isTold(behind: next, name, values):
        found.append(Pair(name: name, word: first..<next, isPlain: true))
      case .sign
      where next == range.upperBound || note.text[next].isOne(of: ",;.)")
        || values.starts(next, " (") || values.starts(next, " .") || values.starts(next, " bit"):
        found.append(Pair(name: name, word: first..<next, isPlain: false))
      default: break
      }
    }
    return found
  }

  /// A name and what it is told to stand for; by a mere sign only where others in the line are right.
  private struct Pair {
    var name: Range<Int>
    var word: Range<Int>
    var isPlain: Bool
  }

  private enum Link { case plain, topic, sign }

  private static let links: [(word: StaticString, kind: Link)] = [
    (" stands for ", .plain), (" is short for ", .plain), (" stand for", .plain), ("는 ", .topic),
    ("은 ", .topic),
    ("가 ", .topic), (" = ", .sign), ("=", .sign), (": ", .sign), (" : ", .sign), (" (", .sign), ("(", .sign),
  ]

  /// `의 약자`, `의 P`, ` 표시`
  private static func isTold(behind end: Int, _ name: Range<Int>, _ values: ValueReader) -> Bool {
    var at = end
    while at < values.end, values.text[at].isOne(of: "`*\"')") { at += 1 }
    if values.starts(at, "의 약자") || values.starts(at, "의 줄임말") || values.starts(at, "의 준말")
      || values.starts(at, "의 머리글자") || values.starts(at, "의 첫 글자") || values.starts(at, "의 앞 글자")
    {
      return true
    }
    if values.starts(at, " 표시") || values.starts(at, " 플래그") || values.starts(at, " 비트") { return true }
    guard values.starts(at, "의 ") else { return false }
    let letter = at + 4
    return letter + 1 <= values.end && values.text[letter] == values.text[name.lowerBound]
      && (letter + 1 == values.end || !values.text[letter + 1].isLetterOrDigit)
  }
}
