/// What each line of a note holds, found in one pass over its bytes before any rule is asked.
///
/// Most lines of most notes concern no rule: with this known, they cost nothing more.
struct LineSurvey {
  struct Traits: OptionSet {
    var rawValue: UInt16
    /// A digit.
    static let digit = Traits(rawValue: 1)
    /// A capital, and behind it another, a digit, `-` or `_`.
    static let capitals = Traits(rawValue: 2)
    /// `0x`
    static let hexadecimal = Traits(rawValue: 4)
    /// A letter, and behind it a bracket: `S(Synk)`.
    static let bracket = Traits(rawValue: 8)
    /// A sentence of it may break a meaning rule.
    static let meaning = Traits(rawValue: 16)
    /// Some sentence may begin with a word for what the one before it spoke of.
    static let pointing = Traits(rawValue: 32)
    /// The letters of TCP or UDP.
    static let transport = Traits(rawValue: 64)
    /// The letters of ISN.
    static let initialNumber = Traits(rawValue: 128)
    /// A sentence of it may break a meaning rule if it is about what its title names.
    static let titled = Traits(rawValue: 256)
  }

  private let traits: [Traits]
  /// The traits of all lines.
  let all: Traits

  init(
    _ text: UnsafeBufferPointer<UInt8>, _ lines: [Document.Line], _ titles: LineTitles, _ sieve: PhraseSieve
  ) {
    var all: Traits = []
    traits = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: sieve.foundCount) { met in
      met.initialize(repeating: 0)
      return sieve.withTables { tables in
        LineSurvey.sorts.withUnsafeBufferPointer { sorts in
          var subjects: [Int: [UInt64]] = [:]
          return lines.indices.map { number in
            var scan = LineScan(text: text, sorts: sorts, tables: tables, met: met)
            var found = scan.traits(Int(lines[number].start), Int(lines[number].end))
            if met[tables.width] != 0 {
              if tables.passes(met) { found.insert(.meaning) }
              if titles.isTitle(number), let title = tables.title(met) { subjects[number] = title }
              if !subjects.isEmpty {
                for title in titles.all(of: number) {
                  if let title = subjects[title], tables.passes(met, under: title) { found.insert(.titled) }
                }
              }
              met.update(repeating: 0)
            }
            if sieve.isOpen { found.insert(.meaning) }
            all.formUnion(found)
            return found
          }
        }
      }
    }
    self.all = all
  }

  subscript(line: Int) -> Traits { traits[line] }

  /// By byte, what it is; a pair is known by the first's bit standing one below the second's.
  fileprivate static let sorts: [UInt8] = (0...255).map { byte in
    let byte = UInt8(byte)
    guard byte < 0x80 else { return 0 }
    var sort: UInt8 = 0
    if byte.isUpper { sort |= LineScan.upper }
    if byte.isUpper || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
      sort |= LineScan.capital
    }
    if byte == UInt8(ascii: "0") { sort |= LineScan.zero }
    if byte | 0x20 == UInt8(ascii: "x") { sort |= LineScan.ex }
    if byte.isDigit { sort |= LineScan.digit }
    if SentenceText.isLetter(byte) { sort |= LineScan.letter }
    if SentenceText.isJoint(byte) { sort |= LineScan.joint }
    if byte | 0x20 == UInt8(ascii: "n") || byte | 0x20 == UInt8(ascii: "p") { sort |= LineScan.closer }
    return sort
  }
}

extension PhraseSieve {
  /// Whether a sentence can break a rule at all, one of those whose patterns satisfy a condition.
  func passes(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>,
    where isRight: (_ pattern: Int) -> Bool = { _ in true }
  ) -> Bool {
    if isOpen { return true }
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: foundCount) { met in
      met.initialize(repeating: 0)
      return withTables { tables in
        LineSurvey.sorts.withUnsafeBufferPointer { sorts in
          var scan = LineScan(text: text, sorts: sorts, tables: tables, met: met)
          _ = scan.traits(sentence.lowerBound, sentence.upperBound)
          return met[tables.width] != 0 && tables.passes(met, where: isRight)
        }
      }
    }
  }
}

/// One pass over one line.
private struct LineScan {
  static let upper: UInt8 = 1
  static let capital: UInt8 = 2
  static let zero: UInt8 = 4
  static let ex: UInt8 = 8
  static let digit: UInt8 = 16
  static let letter: UInt8 = 32
  static let joint: UInt8 = 64
  /// The last letter of a name that is looked for.
  static let closer: UInt8 = 128

  let text: UnsafeBufferPointer<UInt8>
  let sorts: UnsafeBufferPointer<UInt8>
  let tables: PhraseSieve.Tables
  /// The needs that the line may meet.
  let met: UnsafeMutableBufferPointer<UInt64>

  /// The first four letters of the word at hand and of the one before it.
  private var word: UInt32 = 0
  private var width: UInt32 = 0
  private var previous: UInt32 = 0
  /// The last three letters of any script, 21 bits each.
  private var row: UInt64 = 0
  private var isPointing = false
  private var isOfTransport = false
  private var hasInitialNumber = false
  private var hasAsked = false

  init(
    text: UnsafeBufferPointer<UInt8>, sorts: UnsafeBufferPointer<UInt8>, tables: PhraseSieve.Tables,
    met: UnsafeMutableBufferPointer<UInt64>
  ) {
    self.text = text
    self.sorts = sorts
    self.tables = tables
    self.met = met
  }

  @inline(__always)
  mutating func traits(_ start: Int, _ end: Int) -> LineSurvey.Traits {
    var at = start
    var last: UInt8 = 0
    var seen: UInt8 = 0
    var pairs: UInt8 = 0
    var hasBracket = false
    while at < end {
      let byte = text[at]
      if byte < 0x80 {
        let sort = sorts[Int(byte)]
        pairs |= last << 1 & sort
        seen |= sort
        last = sort
        if sort & LineScan.letter != 0 {
          if width < 32 {
            word |= UInt32(byte | 0x20) << width
            width += 8
          }
          row = row << 21 | UInt64(byte | 0x20)
          if sort & LineScan.closer != 0 { closeName() }
        } else if sort & LineScan.joint == 0 {
          endWord()
          if byte == UInt8(ascii: "?") { hasAsked = true }
          if byte == UInt8(ascii: "("), follows(letterBefore: at, start) { hasBracket = true }
        }
        at += 1
      } else {
        last = 0
        at += wide(byte, at, end)
      }
    }
    endWord()
    var traits: LineSurvey.Traits = []
    if seen & LineScan.digit != 0 { traits.insert(.digit) }
    if pairs & LineScan.capital != 0 { traits.insert(.capitals) }
    if pairs & LineScan.ex != 0 { traits.insert(.hexadecimal) }
    if hasBracket { traits.insert(.bracket) }
    if isPointing { traits.insert(.pointing) }
    if isOfTransport { traits.insert(.transport) }
    if hasInitialNumber { traits.insert(.initialNumber) }
    return traits
  }

  @inline(__always)
  private mutating func endWord() {
    guard width > 0 else { return }
    tables.note(word: word, after: previous, in: met)
    // `it`, `this`, `the field`, `the flag`, and whatever answers a question before it.
    if word == 0x7469 || word == 0x7369_6874 || hasAsked { isPointing = true }
    if previous == 0x65_6874, word == 0x6c65_6966 || word == 0x6761_6c66 { isPointing = true }
    previous = word
    word = 0
    width = 0
  }

  private static var tcp: UInt64 { 0x74 << 42 | 0x63 << 21 | 0x70 }
  private static var udp: UInt64 { 0x75 << 42 | 0x64 << 21 | 0x70 }
  private static var isn: UInt64 { 0x69 << 42 | 0x73 << 21 | 0x6e }

  @inline(__always)
  private mutating func closeName() {
    let three = row & 0x7fff_ffff_ffff_ffff
    if three == LineScan.tcp || three == LineScan.udp { isOfTransport = true }
    if three == LineScan.isn { hasInitialNumber = true }
  }

  private func follows(letterBefore at: Int, _ start: Int) -> Bool {
    at > start && text[at - 1].isLetter || at > start + 1 && text[at - 1] == 0x20 && text[at - 2].isLetter
  }

  /// A character of more than one byte; returns how many.
  @inline(__always)
  private mutating func wide(_ byte: UInt8, _ at: Int, _ end: Int) -> Int {
    let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    guard at + length <= end else {
      endWord()
      return end - at
    }
    let next = length > 1 ? text[at + 1] : 0
    if length == 3, !SentenceText.isSign(byte, next) {
      endWord()
      let value = UInt64(byte & 15) << 12 | UInt64(next & 0x3f) << 6 | UInt64(text[at + 2] & 0x3f)
      row = row << 21 | value
      tables.note(row: row, in: met)
      // `이 상태`
      if value == 0xc774, at + 3 < end, text[at + 3] == 0x20 { isPointing = true }
      return length
    }
    if byte != 0xe2 || next != 0x80 || text[at + 2] != 0x99 { endWord() }
    if length < 3, !SentenceText.isSign(byte, next) {
      row = row << 21 | (length == 2 ? UInt64(byte & 31) << 6 | UInt64(next & 0x3f) : 0xfffd)
      tables.note(row: row, in: met)
    }
    return length
  }
}
