import Questions
import TCP

/// How long TIME-WAIT lasts beside how long a segment lives, and in which state the two lives are waited for.
enum TimeWaitLengthCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for line in note.lines.withCapitals where note.survey[line].contains(.lifetime) {
      let range = note.reading.range(of: line)
      guard range.count >= 4, lives.stands(in: note.text, range) else { continue }
      checkState(line, &note)
      if note.survey[line].contains(.digit) || minutes.stands(in: note.text, range) {
        for life in all(lives, range, note.text) { checkLength(life, line, &note) }
      }
    }
  }

  private static let lives = TellingWords("MSL")
  private static let minutes = TellingWords(" minute", " second")

  private static func all(
    _ words: TellingWords, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = range.lowerBound
    while let next = words.first(in: text, from..<range.upperBound) {
      found.append(next)
      from = next.upperBound
    }
    return found
  }

  // MARK: Where

  /// `| 2MSL Timer | … | LAST_ACK |`: a row that names another state than TIME-WAIT.
  private static func checkState(_ line: Int, _ note: inout CheckedNote) {
    let block = note.reading.block(of: line)
    guard block.kind == .cell, twice.stands(in: note.text, note.reading.range(of: line)) else { return }
    var states: [Mention] = []
    for other in max(0, line - 6)...min(note.reading.lineCount - 1, line + 6) {
      let there = note.reading.block(of: other)
      guard there.kind == .cell, there.container == block.container, there.row == block.row else { continue }
      states += note.reading.mentions(in: other).filter { $0.kind == .state }
    }
    guard states.count == 1, let mention = states.first,
      case let state = ConnectionState.allCases[Int(mention.value & ~Mention.weak)],
      strange.contains(state), !note.isBeside(line)
    else { return }
    note.report(
      "state-meaning", at: Int(mention.start)..<Int(mention.end),
      Bilingual(ko: "2MSL을 기다리는 상태는 TIME-WAIT입니다.", en: "The state that waits 2 MSL is TIME-WAIT."),
      expected: Bilingual(ko: "TIME-WAIT", en: "TIME-WAIT"), reference: "RFC 9293 3.4.2")
  }

  private static let twice = TellingWords(
    "2MSL", "2 MSL", "2·MSL", "2*MSL", "2×MSL", "2 * MSL", "2 × MSL", "2 x MSL", "2xMSL")
  private static let strange: Set<ConnectionState> = [
    .lastAck, .closeWait, .finWait1, .finWait2, .closing, .established, .synSent, .synReceived, .listen,
  ]

  // MARK: How long

  /// `MSL = 2 minutes, so TIME_WAIT = 2 minutes`, on one line or on two near each other; `MSL은 2분이니까 합치면 2분`.
  private static func checkLength(_ life: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard !isDoubled(life, range, note.text),
      let one = seconds(after: life.upperBound, range.upperBound, note.text) ?? lifetime(life, range, note)
    else { return }
    for other in line..<min(line + 4, note.reading.lineCount)
    where note.sectionNumber(of: other) == note.sectionNumber(of: line) {
      let there = note.reading.range(of: other)
      let start = other == line ? one.range.upperBound : there.lowerBound
      let wait = waits.first(in: note.text, start..<there.upperBound)
      let isSummed = wait == nil && other == line && twice.stands(in: note.text, range)
      guard let name = wait ?? (isSummed ? sums.first(in: note.text, start..<there.upperBound) : nil),
        let told = seconds(after: name.upperBound, there.upperBound, note.text)
      else { continue }
      guard told.value == one.value,
        isSummed || other > line || follows.stands(in: note.text, start..<name.upperBound),
        !note.isReported(told.range), !note.isBeside(other)
      else { return }
      note.report(
        "two-msl", at: told.range,
        Bilingual(
          ko: "TIME-WAIT은 MSL의 두 배입니다. MSL이 \(one.shown)이면 그 두 배를 기다립니다.",
          en: "TIME-WAIT lasts twice the MSL: with an MSL of \(one.shown), twice that."),
        expected: Bilingual(ko: "2 × \(one.shown)", en: "2 × \(one.shown)"), reference: "RFC 9293 3.4.2",
        working: Bilingual(
          ko: "2 × \(one.value)초 = \(2 * one.value)초", en: "2 × \(one.value) s = \(2 * one.value) s"))
      return
    }
  }

  /// `MSL은 세그먼트가 살아 있는 시간이고 명세의 값은 2분이다. 그래서 2MSL은 …`: the only length told before the wait is.
  private static func lifetime(_ life: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Length? {
    guard let wait = doubles.first(in: note.text, life.upperBound..<range.upperBound) else { return nil }
    let lengths = (life.upperBound..<wait.lowerBound).compactMap { at in
      note.text[at].isDigit && !note.text[at - 1].isDigit
        ? seconds(after: at, wait.lowerBound, note.text) : nil
    }
    return lengths.count == 1 ? lengths.first : nil
  }

  private static let doubles = TellingWords("2MSL", "2 MSL", "2×MSL", "2*MSL", "2·MSL", "2 × MSL", "2 * MSL")

  private static let waits = TellingWords(
    "TIME_WAIT", "TIME-WAIT", "TIME WAIT", "TIMEWAIT", "2MSL", "2 MSL", "2×MSL", "2*MSL", "2·MSL", "2 × MSL",
    "2 * MSL", "대기도", "대기 시간도",
    "대기 시간은",
    "기다리는 시간도", "기다리는 시간은", "the wait", "waits")
  /// What makes the two of them one number.
  private static let sums = TellingWords(
    "합치면", "합쳐서", "합하면", "더하면", "두 배인", "두 배는", "두 배면", "2배인", "2배는", "두 번이면", "twice that", "twice as long",
    "doubled", "two of them", "together")
  private static let follows = TellingWords(
    "니까", "so ", "thus", "hence", "therefore", "then", "=>", "→", "므로", "이면", "면 ", "따라서", "그래서", "→", "所以",
    "则",
    "なら")

  private static func isDoubled(_ life: Range<Int>, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    let head = max(range.lowerBound, life.lowerBound - 6)..<life.lowerBound
    return text[head].contains { $0 == UInt8(ascii: "2") || $0 == UInt8(ascii: "*") || $0 == 0xc3 }
      || life.upperBound < range.upperBound && text[life.upperBound].isLetterOrDigit
  }

  private struct Length {
    var value: Int
    var range: Range<Int>
    var shown: String
  }

  /// `= 60s`, `은 2분`, `duration = **60 seconds**`: a number with a unit of time right behind.
  private static func seconds(
    after start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Length? {
    var at = start
    if let spelt = spelt(after: start, end, text) { return spelt }
    while at < end, !text[at].isDigit, at - start < 26 { at += 1 }
    guard at < end, text[at].isDigit, leads.fills(start..<at, of: text) else { return nil }
    let first = at
    var value = 0
    while at < end, text[at].isDigit, at - first < 5 {
      value = value * 10 + Int(text[at] & 15)
      at += 1
    }
    let values = ValueReader(text: text, end: end)
    let unit = values.skipBlanks(at)
    for (word, factor) in units where values.starts(unit, word) {
      let after = unit + word.utf8CodeUnitCount
      if word.utf8CodeUnitCount == 1, after < end, text[after].isLetter { continue }
      return Length(
        value: value * factor, range: first..<after,
        shown: String(decoding: text[first..<after], as: UTF8.self))
    }
    return nil
  }

  /// `is set to two minutes`
  private static func spelt(after start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Length? {
    let values = ValueReader(text: text, end: end)
    for at in start..<min(end, start + 26) where text[at].isLetter {
      guard let (word, number) = numerals.first(where: { values.starts(at, $0.0) }),
        leads.fills(start..<at, of: text)
      else { continue }
      let unit = at + word.utf8CodeUnitCount
      guard let (name, factor) = units.first(where: { values.starts(unit, $0.0) }),
        name.utf8CodeUnitCount > 1
      else { return nil }
      var after = unit + name.utf8CodeUnitCount
      while after < end, text[after].isLetter { after += 1 }
      return Length(
        value: number * factor, range: at..<after, shown: String(decoding: text[at..<after], as: UTF8.self))
    }
    return nil
  }

  private static let numerals: [(StaticString, Int)] = [
    ("one ", 1), ("two ", 2), ("three ", 3), ("four ", 4), ("thirty ", 30), ("sixty ", 60),
  ]

  private static let leads = Filler(
    "is set to at taken as = : of 은 는 이 가 duration lasts lasting for the state value ≈ ~ roughly 약 대략 상태 상태는 시간은 시간 값은 동안 지속 为 是 约 は が ** about"
  )
  private static let units: [(StaticString, Int)] = [
    ("minute", 60), ("min", 60), ("분", 60), ("second", 1), ("sec", 1), ("초", 1), ("秒", 1), ("分", 60),
    ("s", 1), ("m", 60),
  ]
}
