import Questions
import TCP

/// A note under the checker's eyes: what was read, what was understood, and the findings so far.
struct CheckedNote {
  var reading: Reading
  let facts: [Fact]
  let places: PlaceTable
  let source: UnsafeBufferPointer<UInt8>
  let file: String
  /// The note names TCP, its states or values, its opening or closing.
  let speaksOfTCP: Bool
  private(set) var findings: [Finding] = []
  /// By line of the file, where among the findings those are that begin there.
  private var findingsByLine: [Int: [Int]] = [:]
  /// Which line names what another is about.
  let titles: LineTitles
  /// What the lines hold.
  let survey: LineSurvey
  /// The words that several checks look for.
  let words: LineWords
  /// The lines by what they hold.
  let lines: LineIndex
  /// What was read of lines already.
  let memory: LineMemory
  /// Lines of code in a programming language, and what tools printed; empty where there are none.
  private let isProgram: [Bool]
  /// What is known of lines and sections already.
  private var beside: [Known]
  private var doubtful: [Known] = []
  /// The stretches of text that are struck out, in order, apart from each other.
  private let struck: [Range<Int>]
  let tables: [NoteTable]
  /// The lines of the file that tell exchanges whose every number follows from those before it.
  var soundLines: Set<Int> = []
  /// Where among the facts those of a kind are.
  let kinds: FactIndex
  /// The facts that are cards.
  let cards: [Fact]
  /// The facts that are steps.
  let steps: [(step: Step, place: Place)]
  /// The same, by what tells their runs apart.
  let statedSteps: [StatedStep]
  /// The states that lines say somebody enters, by line: several checks ask for the same.
  var stateClaims: [Int: [StateClaim]] = [:]
  /// For each line of text the line of the file it begins on; empty where there is no fact to be looked for.
  private let sourceLines: [Int32]

  /// What is known to be taught wrong.
  let matcher: MeaningMatcher

  init(
    reading: Reading, facts: [Fact], places: PlaceTable, source: UnsafeBufferPointer<UInt8>, file: String,
    matcher: MeaningMatcher
  ) {
    self.matcher = matcher
    self.reading = reading
    self.facts = facts
    self.places = places
    self.source = source
    self.file = file
    speaksOfTCP =
      !reading.kinds.isDisjoint(with: [.state, .phase])
      || reading.kinds.contains(.topic)
        && reading.mentions.contains { $0.kind == .topic && $0.value == Mention.Topic.tcp.rawValue }
      || CheckedNote.ownValues.stands(anywhereIn: reading.text)
    titles = LineTitles(reading.document)
    survey = LineSurvey(reading.text, reading.document.lines, titles, matcher)
    words = LineWords(reading.text, reading.document.lines)
    lines = LineIndex(reading, survey)
    memory = LineMemory(lineCount: reading.lineCount)
    isProgram = CodeLines.all(in: reading)
    beside = Array(repeating: .unknown, count: reading.lineCount)
    sourceLines = facts.isEmpty ? [] : CheckedNote.sourceLines(of: reading.document, places)
    kinds = FactIndex(facts)
    cards = kinds.cards.map { facts[$0] }
    let steps = kinds.steps.compactMap { index -> (step: Step, place: Place)? in
      guard case .step(let step) = facts[index].subject else { return nil }
      return (step, facts[index].place)
    }
    self.steps = steps
    statedSteps = steps.indices.map { StatedStep(steps[$0].step, steps[$0].place, at: $0) }
    tables = NoteTable.all(in: reading)
    struck = CheckedNote.struck(in: reading.document.spans)
  }

  /// An answer that is worked out once.
  private enum Known: UInt8 {
    case unknown, no, yes
    init(_ answer: Bool) { self = answer ? .yes : .no }
  }

  var text: UnsafeBufferPointer<UInt8> { reading.text }

  func isCode(_ line: Int) -> Bool { !isProgram.isEmpty && isProgram[line] }

  /// Whether the line stands in a drawing or a diagram.
  func isFenced(_ line: Int) -> Bool { reading.block(of: line).kind == .code }

  /// Whether a line, mostly a cell, is the name of a state and nothing else.
  func isStateAlone(_ line: Int) -> Bool {
    guard let state = reading.mentions(in: line).first, state.kind == .state else { return false }
    return reading.range(of: line).count <= Int(state.end - state.start) + 4
  }

  func section(of line: Int) -> Outline.Section { reading.outline.sections[sectionNumber(of: line)] }

  func sectionNumber(of line: Int) -> Int {
    reading.outline.section(ofBlock: Int(reading.document.lines[line].block))
  }

  /// A telling of what TCP does as a rule: beside no other protocol, no opening or close from both sides at once,
  /// no attack.
  mutating func isOrdinary(_ line: Int) -> Bool {
    !isBeside(line) && !isSimultaneous(line) && !section(of: line).isAttack
  }

  /// Told to be wrong or only supposed, or about another protocol: nothing here is held against TCP.
  mutating func isBeside(_ line: Int) -> Bool {
    if beside[line] == .unknown { beside[line] = Known(findBeside(line)) }
    return beside[line] == .yes
  }

  private mutating func findBeside(_ line: Int) -> Bool {
    if section(of: line).isForeign { return true }
    return !isMeant(line)
  }

  /// Whatever protocol it is about, it is told as the writer holds it.
  mutating func isMeant(_ line: Int) -> Bool {
    if section(of: line).isSupposed || isCode(line) { return false }
    let sense = reading.sense(of: line)
    return
      !(sense.isWrong || sense.isSupposed || isStruck(line) || isDoubted(line) || isChoice(line)
      || isCited(line)
      || isRefuted(line) || isRefutedBelow(line) || isRefutedBeside(line) || isLearners(line))
  }

  /// `> "The cwnd is carried in the window field."`: the whole quote in quotation marks is somebody else's words.
  private func isCited(_ line: Int) -> Bool {
    let block = reading.block(of: line)
    guard block.quoteDepth > 0, let last = block.lines.last, last < reading.lineCount else { return false }
    let (start, end) = (
      reading.range(of: Int(block.firstLine)).lowerBound, reading.range(of: last).upperBound
    )
    if isExplanation(above: Int(block.firstLine)) { return false }
    let text = TextSlice(text, start..<end).trimmed
    return ["\"", "“", "「", "『"].contains { text.hasPrefix($0) }
      && ["\"", "”", "」", "』"].contains { text.hasSuffix($0) }
  }

  /// `Meaning:` over `> "I have received your FIN."`: the writer's own words for what is sent.
  private func isExplanation(above line: Int) -> Bool {
    guard line > 0, case let label = reading.range(of: line - 1), (4...40).contains(label.count) else {
      return false
    }
    return CheckedNote.explaining.stands(in: text, label) && text[label.upperBound - 1] == UInt8(ascii: ":")
  }

  private static let explaining = TellingWords("meaning", "means", "뜻", "의미")

  /// `TCP는 비연결형이다. (X)`: a statement with its verdict behind it. `SYN(x)` is none.
  private func isRefuted(_ line: Int) -> Bool {
    let range = reading.range(of: line)
    let end = range.upperBound
    guard range.count > 12 else { return false }
    // The verdict on what takes several lines stands behind the last.
    let block = reading.block(of: line)
    if block.lines.count > 1, let last = block.lines.last, last < reading.lineCount, last != line,
      last - line <= 4, verdict(in: tail(of: last)) != nil
    {
      return true
    }
    // `… 소비한다. → X (아무것도 쓰지 않는다)`
    if let verdict = verdict(in: max(range.lowerBound, end - 64)..<end),
      verdict.upperBound == end || text[verdict.upperBound].isOne(of: " (.,)")
        || text[verdict.upperBound] >= 0xe0
    {
      return true
    }
    return text[end - 1] == UInt8(ascii: ")")
      && text[end - 2].lowered == UInt8(ascii: "x")
      && text[end - 3] == UInt8(ascii: "(") && !text[end - 4].isLetterOrDigit
  }

  /// `Student: "…"` above `Teacher: Not quite, …`: what is said to be put right.
  private func isLearners(_ line: Int) -> Bool {
    guard survey[line].contains(.round) || text[reading.range(of: line)].contains(UInt8(ascii: ":")),
      names(CheckedNote.learners, line), line + 1 < reading.lineCount
    else { return false }
    return (line + 1..<min(reading.lineCount, line + 4)).contains { names(CheckedNote.teachers, $0) }
  }

  /// Whose words a line brings.
  private func names(_ speakers: TellingWords, _ line: Int) -> Bool {
    let range = reading.range(of: line)
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 28)
    guard let colon = text[head].firstIndex(of: UInt8(ascii: ":")) else { return false }
    return speakers.stands(in: text, head.lowerBound..<colon)
  }

  private static let learners = TellingWords(
    "student", "pupil", "junior", "newbie", "beginner", "trainee", "학생", "후배", "신입", "초보", "제자", "学生", "新人",
    "生徒")
  private static let teachers = TellingWords(
    "ta", "teacher", "prof", "tutor", "mentor", "senior", "lecturer", "instructor", "교수", "선생", "선배", "강사",
    "멘토", "사수", "조교", "助教",
    "老师", "老師", "先生", "先輩", "前辈")

  private func tail(of line: Int) -> Range<Int> {
    let range = reading.range(of: line)
    return max(range.lowerBound, range.upperBound - 16)..<range.upperBound
  }

  /// `→ X`; but `seq → x` is a number's name, not a verdict.
  private func verdict(in range: Range<Int>) -> Range<Int>? {
    guard let found = CheckedNote.verdicts.first(in: text, range),
      !text[found.upperBound - 1].isOne(of: "xf")
    else { return nil }
    return found
  }

  private static let verdicts = TellingWords(
    "→ x", "→x", "-> x", "=> x", "⇒ x", "→ ×", "→ ❌", "（×）", "(×)", "（x）", "（错）", "（错误）", "(错)", "→ 거짓",
    "→ 틀",
    "→ false", "-> false", "→ wrong", "(false)", "( f )", "( x )", "（誤）", "(거짓)", "(틀림)", "(f)", "— x", "– x",
    "— f", "– f", "→ f", "— false", "– false", "— 거짓", "— 틀", "— wrong", "다. x", "요. x", "다. f", "요. f",
    "답: x",
    "답 x", "정답은 x", "answer: f", "answer: false")

  /// `This is **False**.`, `답: 거짓`: the line below is the verdict.
  private func isRefutedBelow(_ line: Int) -> Bool {
    guard line + 1 < reading.lineCount, reading.block(of: line + 1).kind != .heading else { return false }
    let below = reading.range(of: line + 1)
    // `"A FIN takes no number."` with `✗ It takes one.` below it
    if text[reading.range(of: line)].contains(UInt8(ascii: "\"")),
      CheckedNote.crosses.contains(where: { TextSlice(text, below).hasPrefix($0) })
    {
      return true
    }
    let opening = below.lowerBound..<min(below.upperBound, below.lowerBound + 28)
    guard let verdict = CheckedNote.refuting.first(in: text, opening) else { return false }
    return text[below.lowerBound..<verdict.lowerBound].filter { $0 == 0x20 }.count <= 3
  }

  private static let crosses: [StaticString] = ["✗", "✘", "❌"]
  private static let refuting = TellingWords("false", "거짓", "틀렸", "틀린 설명", "incorrect", "错误", "誤り")

  /// Headings and words beside a line that tell it to be a popular error.
  private mutating func isDoubted(_ line: Int) -> Bool {
    if words[line].contains(.doubts) || isDoubtful(section: sectionNumber(of: line)) {
      return true
    }
    // A table of errors and facts names its columns.
    let block = reading.block(of: line)
    guard block.kind == .cell, !block.isHeaderRow, let table = table(block.container),
      let head = table.head.first(where: { $0.column == block.column })
    else { return false }
    return words[head.line].contains(.doubts)
  }

  func table(_ number: Int32) -> NoteTable? {
    var low = 0
    var high = tables.count
    while low < high {
      let middle = (low + high) / 2
      if tables[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < tables.count && tables[low].number == number ? tables[low] : nil
  }

  /// Whom the header above a cell names: `| 단계 | 클라이언트 상태 | 서버 상태 |`.
  func party(ofColumn line: Int) -> UInt8? {
    let block = reading.block(of: line)
    guard let head = table(block.container)?.head.first(where: { $0.column == block.column }) else {
      return nil
    }
    let parties = reading.mentions(in: head.line).filter { $0.kind == .party }
    return parties.count == 1 ? parties.first?.value : nil
  }

  private mutating func isDoubtful(section: Int) -> Bool {
    if doubtful.isEmpty {
      doubtful = Array(repeating: .unknown, count: reading.outline.sections.count)
    }
    if doubtful[section] == .unknown {
      let titles = reading.outline.titles(of: section)
      doubtful[section] = Known(titles.contains { CheckedNote.doubts.stands(in: text, $0) })
    }
    return doubtful[section] == .yes
  }

  static let doubts = TellingWords(
    "i used to think", "used to believe", "i always thought", "줄 알았", "줄로 알았", "라고 알고 있었",
    "오해", "착각", "틀린", "틀렸", "잘못된", "잘못 ", "오답", "myth", "misconception", "mistake", "wrong", "incorrect",
    "pitfall", "错误", "误区", "false", "trap", "함정", "오타", "보정", "결함", "typo", "정정:", "정정 사항", "정정사항", "정정 내용",
    "정정합니다", "로 정정", "정정했", "corrections",
    "errata",
    "erratum", "should say", "fix:", "바로잡기", "바로잡은", "정오표")

  /// Both sides take both parts where they open or close at once.
  func isSimultaneous(_ line: Int) -> Bool {
    words[line].contains(.simultaneous)
      || reading.outline.hasTitle(above: sectionNumber(of: line)) {
        CheckedNote.simultaneous.stands(in: text, $0)
      }
      || isFenced(line) && (isDrawnAtOnce(line) || isIntroducedAtOnce(line))
  }

  /// What stands right above a drawing says what it shows.
  private func isIntroducedAtOnce(_ line: Int) -> Bool {
    let first = Int(reading.block(of: line).firstLine)
    guard first > 0, reading.block(of: first - 1).kind != .heading else { return false }
    return reading.block(of: first - 1).lines.contains { words[$0].contains(.simultaneous) }
  }

  /// A drawing with CLOSING in it: both sides have sent a FIN.
  private func isDrawnAtOnce(_ line: Int) -> Bool {
    let container = reading.block(of: line).container
    return (max(0, line - 30)...min(reading.lineCount - 1, line + 30)).contains { other in
      reading.block(of: other).container == container && isFenced(other) && namesClosing(other)
    }
  }

  /// Nobody passes CLOSING but where both sides have sent a FIN.
  func namesClosing(_ line: Int) -> Bool {
    reading.mentions(in: line).contains {
      $0.kind == .state && ConnectionState.allCases[Int($0.value & ~Mention.weak)] == .closing
    }
  }

  static let simultaneous = TellingWords(
    "동시 ", "동시종료", "동시에 종료", "동시에 연결", "동시에 fin", "동시에 syn", "동시에 닫", "동시에 열", "동시에 보내", "동시에 요청",
    "동시에 close",
    "동시에 끊", "동시에 서로", "at the same moment", "both at the same time", "simultaneous", "同时", "p2p", "ftp 액티브",
    "액티브 모드", "active-mode ftp", "active ftp",
    "active mode ftp", "ftp, active", "ftp active", "ftp (active")

  func isStruck(_ line: Int) -> Bool {
    let range = reading.range(of: line)
    var low = 0
    var high = struck.count
    while low < high {
      let middle = (low + high) / 2
      if struck[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < struck.count && struck[low].lowerBound < range.upperBound
  }

  private static func struck(in spans: [Document.Span]) -> [Range<Int>] {
    var apart: [Range<Int>] = []
    let found = spans.lazy.filter { $0.kind == .struck }.map { Int($0.start)..<Int($0.end) }
    for span in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = apart.last, span.lowerBound < last.upperBound {
        apart[apart.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        apart.append(span)
      }
    }
    return apart
  }

  func string(_ range: Range<Int>) -> String { reading.string(range) }

  /// The bytes as they stand, blanks at the ends included.
  func raw(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  // MARK: Findings

  mutating func report(
    _ rule: String, _ severity: Finding.Severity = .error, at range: Range<Int>, _ message: Bilingual,
    expected: Bilingual, reference: String, found: String? = nil, working: Bilingual? = nil
  ) {
    let (place, endLine, endColumn) = span(range)
    if isTitleElsewhere(range) || isSettled(rule, range) || isDenied(range) { return }
    if isToldOfOther(rule, range) { return }
    if CheckedNote.storyRules.contains(rule), !isStoryClear(rule, at: range) { return }
    if CheckedNote.placeRules.contains(rule), isToldAbsent(at: range) { return }
    let found = found ?? string(range)
    findingsByLine[place.line, default: []].append(findings.count)
    let slip = NumberSlip(told: found, right: expected.english, working: working?.english)
    findings.append(
      Finding(
        place: place, endLine: endLine, endColumn: endColumn, rule: rule,
        severity: certain(severity, of: rule, at: range, slip: slip), message: message, found: found,
        expected: expected, reference: reference,
        working: working))
  }

  /// Lines of steps that were judged among others: what goes by two or three of them alone would take the one for
  /// the other.
  private var settled: Set<Int> = []

  mutating func settle(_ lines: [Int]) { settled.formUnion(lines) }

  private func isSettled(_ rule: String, _ range: Range<Int>) -> Bool {
    !settled.isEmpty && CheckedNote.stepRules.contains(rule)
      && settled.contains(reading.document.line(at: range.lowerBound))
  }

  private static let stepRules: Set = ["handshake-order", "handshake-flags", "close-order", "step-side"]

  /// Whether another rule has found something in these words already.
  func isReported(_ range: Range<Int>) -> Bool {
    let known = findings(onLineOf: range.lowerBound)
    guard !known.isEmpty else { return false }
    let (place, _, endColumn) = span(range)
    return known.contains { $0.place.column < endColumn && place.column < $0.endColumn }
  }

  /// What was found on the line of the file that a byte of the text is from.
  func findings(onLineOf offset: Int) -> [Finding] {
    guard !findings.isEmpty else { return [] }
    let line = places.place(of: reading.document.sourceOffset(of: offset), in: source).line
    return findingsByLine[line, default: []].map { findings[$0] }
  }

  /// What was found on the line of the file that a line of the text begins on.
  func findings(on line: Int) -> [Finding] {
    findings.isEmpty ? [] : findings(onLineOf: reading.range(of: line).lowerBound)
  }

  /// `[TCP is not reliable](https://…)`: in the words of a link stands the title of what somebody else wrote.
  private func isTitleElsewhere(_ range: Range<Int>) -> Bool {
    let first = reading.document.sourceOffset(of: range.lowerBound)
    let last = reading.document.sourceOffset(of: max(range.lowerBound, range.upperBound - 1)) + 1
    guard last <= source.count, first < last,
      let open = source[max(0, first - 200)...first].lastIndex(where: { $0.isOne(of: "[]\n") }),
      source[open] == UInt8(ascii: "["),
      let close = source[last - 1..<min(source.count, last + 200)].firstIndex(where: { $0.isOne(of: "[]\n") }
      ),
      source[close] == UInt8(ascii: "]"), close + 1 < source.count, source[close + 1] == UInt8(ascii: "(")
    else { return false }
    return source[open..<close].count { $0 == 0x20 } >= 2
  }

  private func span(_ range: Range<Int>) -> (Place, Int, Int) {
    let start = places.place(of: reading.document.sourceOffset(of: range.lowerBound), in: source)
    // One past the last character: from where the last byte stands, on to the next character's start.
    var after = reading.document.sourceOffset(of: max(range.lowerBound, range.upperBound - 1)) + 1
    while after < source.count, source[after] & 0xc0 == 0x80 { after += 1 }
    var end = places.place(of: after, in: source)
    if end.line < start.line || end.line == start.line && end.column <= start.column {
      end = (start.line, start.column + 1)
    }
    return (Place(file: file, line: start.line, column: start.column), end.line, end.column)
  }

  /// The lines of text that begin on a line of the file.
  func lines(atSourceLine number: Int) -> Range<Int> {
    var low = 0
    var high = sourceLines.count
    while low < high {
      let middle = (low + high) / 2
      if Int(sourceLines[middle]) < number { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < sourceLines.count, Int(sourceLines[end]) == number { end += 1 }
    return low..<end
  }

  /// Text and file run side by side: no line is searched for.
  private static func sourceLines(of document: Document, _ places: PlaceTable) -> [Int32] {
    var run = 0
    var known = 1
    return document.lines.map { line in
      while run + 1 < document.runs.count, document.runs[run + 1].text <= line.start { run += 1 }
      let isMapped = run < document.runs.count && document.runs[run].text <= line.start
      let offset = isMapped ? Int(line.start - document.runs[run].text + document.runs[run].source) : 0
      known = places.line(of: offset, near: known)
      return Int32(truncatingIfNeeded: known)
    }
  }
}
