import Questions
import TCP

/// What a name is told to be short for, whose words spell the name and are not those it stands for:
/// `PSH stands for "Packet Sequence Header"`, `MSL: Maximum Session Limit`, `RST는 Receive Status의 약자`.
///
/// A description says what a thing does, and its letters seldom make up the name: words that do are meant to spell it.
enum SpeltOutCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.withCapitals where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 400 else { continue }
      var last: Name?
      for name in names(in: range, note) {
        if let slip = slip(behind: name, range.upperBound, isAsked: false, note)
          ?? slip(before: name, from: last?.range.upperBound ?? range.lowerBound, note)
        {
          report(slip, line, &note)
        }
        last = name
      }
      if let only = last { checkAnswer(to: only, range, line, &note) }
    }
    for table in note.tables { check(table, &note) }
  }

  private struct Name {
    var name: SpeltName
    var range: Range<Int>
  }

  private struct Slip {
    var name: SpeltName
    var range: Range<Int>
  }

  /// `2MSL`, `RTTs`, `D-SACK`
  private static func names(in range: Range<Int>, _ note: CheckedNote) -> [Name] {
    SpeltWords.all(in: range, of: note.text).compactMap { word in
      SpeltName.named(note.raw(word)).map { Name(name: $0, range: word) }
    }
  }

  // MARK: Behind the name

  private static func slip(
    behind name: Name, _ end: Int, isAsked: Bool, _ note: CheckedNote
  ) -> Slip? {
    let reach = name.range.upperBound..<min(end, name.range.upperBound + 48)
    guard let start = opening(in: reach, note) else { return nil }
    let gap = name.range.upperBound..<start
    guard !gap.isEmpty, links.fills(gap, of: note.text) || isGlossed(gap, note) else { return nil }
    let isLinked = !note.text[gap].allSatisfy { $0 == 0x20 }
    let words = SpeltWords.run(from: start, end, of: note.text)
    guard let last = words.last else { return nil }
    let behind = last.upperBound..<min(end, last.upperBound + 24)
    let isExplicit =
      isAsked || explicit.stands(in: note.text, gap) || short.stands(in: note.text, behind)
    guard isLinked || isExplicit || words.count >= 3 else { return nil }
    return slip(
      in: words, of: name.name, isExplicit: isExplicit, isMarked: isMarked(start, note),
      isSigned: note.text[gap].contains { $0.isOne(of: "(:=-|") || $0 == 0xe2 }, end, note)
  }

  /// Where the first word behind the link begins: one with a capital, one that is marked, or the first that is no link.
  private static func opening(in reach: Range<Int>, _ note: CheckedNote) -> Int? {
    var at = reach.lowerBound
    while at < reach.upperBound {
      guard note.text[at].isLetter else {
        at += 1
        continue
      }
      var end = at
      while end < note.text.count, note.text[end].isLetter { end += 1 }
      if !links.fills(at..<end, of: note.text) || isMarked(at, note) { return at }
      at = end
    }
    return nil
  }

  /// `MSS는 메시지 송신 서비스(Message Send Service)`: Korean words, and in brackets what they translate.
  private static func isGlossed(_ gap: Range<Int>, _ note: CheckedNote) -> Bool {
    guard note.text[gap.upperBound - 1] == UInt8(ascii: "("),
      topics.first(in: note.text, gap.lowerBound..<min(gap.upperBound, gap.lowerBound + 8)) != nil
    else { return false }
    return note.text[gap.lowerBound..<gap.upperBound - 1].allSatisfy { $0 >= 0x80 || $0 == 0x20 }
  }

  private static func isMarked(_ start: Int, _ note: CheckedNote) -> Bool {
    guard start > 0 else { return false }
    return note.text[start - 1].isOne(of: "\"*_'") || note.text[start - 1] == 0x9c
  }

  private static func slip(
    in words: [Range<Int>], of name: SpeltName, isExplicit: Bool, isMarked: Bool,
    isSigned: Bool = true, _ end: Int, _ note: CheckedNote
  ) -> Slip? {
    let told = words.map { note.raw($0).lowered }
    if let (count, spelling) = spelt(told, name), let first = words.first {
      let place = first.lowerBound..<words[count - 1].upperBound
      guard !isRight(Array(told[..<count]), name) else { return nil }
      let isDeed = name.isFlag && telling.contains { told[0].hasPrefix($0) }
      let isNamed =
        !isDeed && isCapital(words[..<count], note) && (count > 1 || isClosed(place.upperBound, end, note))
      let isWhole = !name.isFlag && (isMarked || isClosed(place.upperBound, end, note))
      let isInitials = spelling == .initials && isClosed(place.upperBound, end, note)
      let isSpelt = isExplicit || isNamed || isWhole && count > 1 || isInitials && !name.isFlag
      return isSpelt ? Slip(name: name, range: place) : nil
    }
    // `stands for "Pause"`, `PSH (Persist)`
    guard let first = words.first, note.text[first.lowerBound].lowered == name.shown.utf8.first?.lowered,
      told.prefix(4).allSatisfy({ !name.has($0) }), first.count >= 3,
      !note.text[first.lowerBound + 1].isUpper,
      isExplicit
        ? isMarked || isCapital(words[..<1], note)
        : name.isFlag && isCapital(words[..<1], note) && isClosed(first.upperBound, end, note)
          && isSigned && first.count >= 4 && !telling.contains(where: { told[0].hasPrefix($0) })
    else { return nil }
    return Slip(name: name, range: first)
  }

  /// So many of the words that spell the name: by their initials, or else as many as do.
  private static func spelt(_ told: [String], _ name: SpeltName) -> (Int, SpeltName.Spelling)? {
    // `Selective ACK for …`: words that name nothing spell nothing.
    let ends = (1...told.count).filter { !SpeltName.small.contains(told[$0 - 1]) }
    let counts = ends.map { ($0, name.spelling(by: Array(told[..<$0]))) }
    return counts.first { $0.1 == .initials } ?? counts.last { $0.1 == .letters }
  }

  /// What a flag does or is, in a word that begins with its letter.
  private static let telling = [
    "start", "send", "sent", "server", "set", "session", "segment", "seq", "step", "signal", "state", "simul",
    "answer", "accept", "all", "any", "after", "always", "agree", "arriv", "appl", "another", "also",
    "affirm",
    "first", "from", "full", "flag", "follow", "farewell", "force", "reject", "refus", "repl", "respon",
    "receiv", "remote", "return", "router", "retry", "abort", "pass", "packet", "payload", "peer", "port",
    "please", "prompt", "process", "program", "prior", "used", "user", "unset", "usual", "upper", "unused",
    "end", "explicit", "client", "close", "connection", "control", "both", "error", "each", "every",
  ]

  private static func isRight(_ told: [String], _ name: SpeltName) -> Bool {
    if told.count == 1 || name.isFlag && name.shown != "CWR" { return told.contains(where: name.has) }
    return told.allSatisfy { name.has($0) || SpeltName.small.contains($0) }
  }

  private static func isCapital(_ words: ArraySlice<Range<Int>>, _ note: CheckedNote) -> Bool {
    words.allSatisfy { note.text[$0.lowerBound].isUpper || $0.count <= 3 }
      && words.first.map { note.text[$0.lowerBound].isUpper } ?? false
  }

  /// Nothing goes on behind the word: `RST: Restarts the connection` tells what it does.
  private static func isClosed(_ at: Int, _ end: Int, _ note: CheckedNote) -> Bool {
    let next = ValueReader(text: note.text, end: end).skipBlanks(at)
    return next >= end || !note.text[next].isLetterOrDigit
  }

  // MARK: Before the name

  /// `Mean Socket Size, abbreviated MSS`, `Multi Segment Limit (MSL)`
  private static func slip(before name: Name, from start: Int, _ note: CheckedNote) -> Slip? {
    let words = SpeltWords.all(in: start..<name.range.lowerBound, of: note.text)
    guard let last = words.last(where: { !links.fills($0, of: note.text) }) else { return nil }
    let gap = last.upperBound..<name.range.lowerBound
    guard shorts.stands(in: note.text, gap), links.fills(gap, of: note.text) else { return nil }
    let run = SpeltWords.run(before: last.upperBound, start, of: note.text)
    for count in 2...max(2, min(6, run.count)) where count <= run.count {
      let told = run.suffix(count)
      let words = told.map { note.raw($0).lowered }
      let spelling = name.name.spelling(by: words)
      guard spelling != .none, let first = told.first else { continue }
      let isSpelt = spelling == .initials && !name.name.isFlag || isCapital(told, note)
      return isSpelt && !isRight(words, name.name)
        ? Slip(name: name.name, range: first.lowerBound..<last.upperBound) : nil
    }
    return nil
  }

  // MARK: Rows and answers

  private static func check(_ table: NoteTable, _ note: inout CheckedNote) {
    let isSpelling = table.head.contains {
      spellings.stands(in: note.text, note.reading.range(of: $0.line))
    }
    for row in table.rows {
      guard let head = row.cells.first, case let range = note.reading.range(of: head.line),
        let name = names(in: range, note).first, range.count <= name.range.count + 8
      else { continue }
      for cell in row.cells.dropFirst() {
        let told = note.reading.range(of: cell.line)
        let words = SpeltWords.run(
          from: SpeltWords.start(told, of: note.text), told.upperBound, of: note.text)
        guard !words.isEmpty,
          let slip = slip(
            in: words, of: name.name, isExplicit: isSpelling, isMarked: false, told.upperBound, note)
        else { continue }
        report(slip, cell.line, &note)
      }
    }
  }

  /// `What does MSL stand for?` over `A: Maximum …`
  private static func checkAnswer(
    to name: Name, _ range: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    let next = line + 1
    guard note.isQuestion(range), explicit.stands(in: note.text, range), next < note.reading.lineCount
    else { return }
    let told = note.reading.range(of: next)
    let start = SpeltWords.answer(in: told, of: note.text)
    let words = SpeltWords.run(from: start, told.upperBound, of: note.text)
    guard !words.isEmpty,
      let slip = slip(
        in: words, of: name.name, isExplicit: true, isMarked: false, told.upperBound, note)
    else { return }
    report(slip, next, &note)
  }

  // MARK: Words

  private static let links = Filler(
    "is are the a an it itself that stands stand for short simply just means meaning abbreviated abbreviates abbreviation abbrev of "
      + "acronym expands expansion to spells spelt spelled out as here in full written called name initialism or i e twice × x "
      + "= – — → -> => , ? \" “ ” ‘ ’ [ ] _ / A. A Q. 답 2 는 은 란 이란 의 가 이 를 을 약자 약자는 약자로 줄임말 원말 원말은 원어 원어는 원래 말 말은 본말은 "
      + "풀네임 풀네임은 정식 명칭은 이름은 뜻은 풀이 풀이는 풀어 쓰면 쓰면 즉 곧 줄여서 줄여 줄인 말이 말인 게 것이 약칭 약칭은 라고 이라고 하면")
  private static let topics = TellingWords("는 ", "은 ", "란 ")
  private static let explicit = TellingWords(
    "stands for", "stand for", "short for", "abbrev", "expands", "expansion", "spells", "spelt out",
    "spelled out",
    "acronym", "in full", "full name", "약자", "줄임말", "원말", "원어", "원래 말", "본말", "풀네임", "정식 명칭", "풀어 쓰면",
    "풀이")
  /// Right behind the words.
  private static let short = TellingWords(
    "의 약자", "의 줄임", "의 준말", "의 약어", "의 머리글자", "의 첫 글자", "의 앞글자", "의 이니셜", "를 줄인", "을 줄인", "의 약칭",
    "를 줄여", "을 줄여")
  private static let shorts = TellingWords(
    "(", "abbreviated", "short", "줄여", "줄인", "약자", "약칭", "줄임말")
  private static let spellings = TellingWords(
    "full name", "expansion", "stands for", "abbrev", "acronym", "spelt out", "원어", "풀네임", "원래 말", "원말", "풀이",
    "약자", "약어", "본말")
  private static func report(_ slip: Slip, _ line: Int, _ note: inout CheckedNote) {
    guard note.isMeant(line), !note.isBeside(line), !note.isReported(slip.range),
      !note.isQuestion(slip.range.lowerBound..<note.reading.range(of: line).upperBound),
      !denials.stands(in: note.text, note.reading.range(of: line))
    else { return }
    let found = note.string(slip.range)
    let name = slip.name
    note.report(
      name.isFlag ? "flag-name" : "abbreviation", .warning, at: slip.range,
      Bilingual(
        ko: "\(name.shown.with(.topic)) \(found.with(.subject)) 아니라 \(name.spelt)의 약자입니다.",
        en: "\(name.shown) stands for \(name.spelt), not \(found)."),
      expected: Bilingual(ko: name.spelt, en: name.spelt), reference: name.reference)
  }

  private static let denials = TellingWords(
    "아니", "않", "not ", "n't ", "n’t ", "never", "nor ", "wrong", "틀린", "틀렸", "myth", "오해")
}

/// Latin words in a row.
enum SpeltWords {
  /// Every word of a range.
  static func all(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard text[at].isLetter else {
        at += 1
        continue
      }
      let start = at
      while at < range.upperBound, text[at].isLetter || isInside(at, text, range.upperBound) { at += 1 }
      words.append(start..<at)
    }
    return words
  }

  /// `D-SACK`
  private static func isInside(_ at: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    text[at] == UInt8(ascii: "-") && at + 1 < end && text[at + 1].isUpper && text[at - 1] == UInt8(ascii: "D")
  }

  /// Up to seven words from a place on, with nothing between them but blanks, hyphens and marks.
  static func run(from start: Int, _ end: Int, of text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = start
    while at < end, words.count < 7, text[at].isLetter {
      let first = at
      while at < end, text[at].isLetter || isHalved(at, first, text, end) { at += 1 }
      words.append(first..<at)
      while at < end, text[at].isOne(of: joints) { at += 1 }
      if at < end, text[at] == UInt8(ascii: ","), words.count == 2 { at = skipBlanks(at + 1, end, text) }
    }
    return words
  }

  /// `Sliding-window`: a capital, and behind the hyphen none.
  private static func isHalved(
    _ at: Int, _ first: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> Bool {
    text[at] == UInt8(ascii: "-") && text[first].isUpper && at + 1 < end && text[at + 1].isLetter
      && !text[at + 1].isUpper
  }

  /// The same up to a place.
  static func run(before end: Int, _ start: Int, of text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = end
    while at > start, words.count < 7, text[at - 1].isLetter {
      let last = at
      while at > start, text[at - 1].isLetter { at -= 1 }
      words.insert(at..<last, at: 0)
      while at > start, text[at - 1].isOne(of: joints) { at -= 1 }
    }
    return words
  }

  /// Behind what marks the words.
  static func start(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, !text[at].isLetterOrDigit, text[at] < 0x80 || text[at] == 0xe2 {
      at += text[at] == 0xe2 ? 3 : 1
    }
    return min(at, range.upperBound)
  }

  /// Behind `A:`, too.
  static func answer(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Int {
    let start = start(range, of: text)
    guard let mark = answers.first(in: text, start..<min(range.upperBound, start + 8)),
      mark.lowerBound == start
    else { return start }
    return SpeltWords.start(mark.upperBound..<range.upperBound, of: text)
  }

  private static let answers = TellingWords("A:", "A.", "Answer", "답:", "답.", "답변")

  private static func skipBlanks(_ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var at = start
    while at < end, text[at] == 0x20 { at += 1 }
    return at
  }

  private static let joints: StaticString = " -/*_`"
}
