/// One pass over one line, sentence by sentence.
struct LineScan {
  static let upper: UInt32 = 1
  static let capital: UInt32 = 2
  static let zero: UInt32 = 4
  static let ex: UInt32 = 8
  static let digit: UInt32 = 16
  static let letter: UInt32 = 32
  static let joint: UInt32 = 64
  static let stop: UInt32 = 1024
  static let equals: UInt32 = 2048
  static let square: UInt32 = 4096
  static let round: UInt32 = 8192
  static let plus: UInt32 = 16384
  /// The last two letters of names that are looked for: TCP and UDP, ISN and MSL.
  static let nearP: UInt32 = 256
  static let p: UInt32 = 512
  static let nearN: UInt32 = 32768
  static let n: UInt32 = 65536

  private let text: UnsafeBufferPointer<UInt8>
  private let sorts: UnsafeBufferPointer<UInt32>
  private let sieve: PhraseSieve
  private let marks: PhraseMarks

  /// The first four letters of the word at hand and of the one before it.
  private var word: UInt32 = 0
  private var width: UInt32 = 0
  private var previous: UInt32 = 0
  /// The last two letters of any script, 21 bits each.
  private var row: UInt64 = 0
  private var seen: UInt32 = 0
  private var pairs: UInt32 = 0
  private var numberCount = 0
  private var singleCount = 0
  private var isPointing = false
  private var isOfTransport = false
  private var hasInitialNumber = false
  private var hasLifetime = false
  private var hasReach = false
  private var hasAsked = false
  private var hasBracket = false

  init(_ text: UnsafeBufferPointer<UInt8>, _ sieve: PhraseSieve, _ marks: PhraseMarks) {
    (self.text, self.sieve, self.marks) = (text, sieve, marks)
    sorts = LineScan.sorts
  }

  /// Makes ready for another line.
  mutating func begin() {
    (word, width, previous, row) = (0, 0, 0, 0)
    (seen, pairs, numberCount, singleCount) = (0, 0, 0, 0)
    (isPointing, isOfTransport, hasInitialNumber, hasLifetime) = (false, false, false, false)
    (hasReach, hasAsked, hasBracket) = (false, false, false)
  }

  /// Reads a sentence of the line that begins at `start`.
  mutating func read(_ sentence: Range<Int>, from start: Int) {
    var at = sentence.lowerBound
    let end = sentence.upperBound
    while at < end {
      let byte = text[at]
      if byte >= 0x80 {
        at = wide(at, end)
        continue
      }
      let sort = sorts[Int(byte)]
      if sort & LineScan.letter != 0 {
        at = letters(at, end)
        continue
      }
      if sort & LineScan.joint == 0 {
        endWord()
        seen |= sort
        if byte == UInt8(ascii: "?") { hasAsked = true }
        if byte == UInt8(ascii: "("), follows(letterBefore: at, start) { hasBracket = true }
      }
      at += 1
    }
    endWord()
  }

  /// What was seen until now.
  var traits: LineSurvey.Traits {
    var traits: LineSurvey.Traits = []
    if seen & LineScan.digit != 0 { traits.insert(.digit) }
    if seen & LineScan.upper != 0 { traits.insert(.capital) }
    if pairs & LineScan.capital != 0 { traits.insert(.capitals) }
    if pairs & LineScan.ex != 0 { traits.insert(.hexadecimal) }
    if seen & LineScan.stop != 0 { traits.insert(.stop) }
    if seen & LineScan.equals != 0 { traits.insert(.equals) }
    if seen & LineScan.square != 0 { traits.insert(.square) }
    if seen & LineScan.round != 0 { traits.insert(.round) }
    if seen & LineScan.plus != 0 { traits.insert(.plus) }
    if numberCount > 1 { traits.insert(.numbers) }
    if singleCount > 3 { traits.insert(.singles) }
    if hasBracket { traits.insert(.bracket) }
    if isPointing { traits.insert(.pointing) }
    if isOfTransport { traits.insert(.transport) }
    if hasInitialNumber { traits.insert(.initialNumber) }
    if hasLifetime { traits.insert(.lifetime) }
    if hasReach { traits.insert(.reach) }
    return traits
  }

  /// Latin letters and digits in a row; returns where they end.
  @inline(__always)
  private mutating func letters(_ start: Int, _ end: Int) -> Int {
    var at = start
    var last: UInt32 = 0
    var here: UInt32 = 0
    var all: UInt32 = 0
    var sort = sorts[Int(text[at])]
    repeat {
      here |= last << 1 & sort
      all |= sort
      last = sort
      at += 1
      sort = at < end ? sorts[Int(text[at])] : 0
    } while sort & LineScan.letter != 0
    pairs |= here | last << 1 & sort
    seen |= all
    if at - start == 1, all & LineScan.upper != 0 { singleCount += 1 }
    if all & LineScan.digit != 0 {
      // `seq=100+20`
      numberCount += all & (LineScan.equals | LineScan.plus) == 0 ? 1 : 2
    }
    if here & (LineScan.p | LineScan.n) != 0 { closeNames(start, at) }
    let count = at - start
    if width == 0, let base = text.baseAddress, start + 4 <= text.count {
      let four = UInt32(littleEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt32.self))
      let known = UInt32(min(count, 4))
      word = (four | 0x2020_2020) & (UInt32.max >> (32 - 8 * known))
      width = 8 * known
    } else {
      var place = start
      while place < at, width < 32 {
        word |= UInt32(text[place] | 0x20) << width
        width += 8
        place += 1
      }
    }
    row = (count > 1 ? UInt64(text[at - 2] | 0x20) : row) << 21 | UInt64(text[at - 1] | 0x20)
    return at
  }

  @inline(__always)
  private mutating func endWord() {
    guard width > 0 else { return }
    sieve.note(word: word, after: previous, in: marks)
    // `it`, `this`, `the field`, `the flag`, and whatever answers a question before it.
    if word == 0x7469 || word == 0x7369_6874 || hasAsked { isPointing = true }
    if previous == 0x65_6874, word == 0x6c65_6966 || word == 0x6761_6c66 { isPointing = true }
    if word == 0x7075 { hasReach = true }
    previous = word
    word = 0
    width = 0
  }

  /// Looks for the letters of TCP, UDP, ISN and MSL.
  private mutating func closeNames(_ start: Int, _ end: Int) {
    var row: UInt32 = 0
    for at in start..<end {
      row = (row << 8 | UInt32(text[at] | 0x20)) & 0xff_ffff
      if row == 0x74_6370 || row == 0x75_6470 { isOfTransport = true }
      if row == 0x69_736e { hasInitialNumber = true }
      if row == 0x6d_736c { hasLifetime = true }
    }
  }

  private func follows(letterBefore at: Int, _ start: Int) -> Bool {
    at > start && text[at - 1].isLetter || at > start + 1 && text[at - 1] == 0x20 && text[at - 2].isLetter
  }

  /// Characters of more than one byte in a row; returns where they end.
  @inline(__always)
  private mutating func wide(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let byte = text[at]
      guard byte >= 0x80 else { return at }
      // Hangul and Han are three bytes each.
      if byte >= 0xe4, byte <= 0xee, at + 2 < end {
        endWord()
        at = letters(ofThree: at, end)
      } else {
        at = sign(at, end)
      }
    }
    return at
  }

  /// Letters of three bytes in a row; returns where they end.
  @inline(__always)
  private mutating func letters(ofThree start: Int, _ end: Int) -> Int {
    var at = start
    var row = self.row
    repeat {
      let value =
        UInt64(text[at] & 15) << 12 | UInt64(text[at + 1] & 0x3f) << 6 | UInt64(text[at + 2] & 0x3f)
      row = (row << 21 | value) & 0x7fff_ffff_ffff_ffff
      sieve.note(row: row, in: marks)
      at += 3
      // `이 상태`
      if value == 0xc774, at < end, text[at] == 0x20 { isPointing = true }
      if value == 0xc9c0, row >> 21 & 0x1f_ffff == 0xae4c { hasReach = true }
    } while at + 2 < end && text[at] >= 0xe4 && text[at] <= 0xee
    self.row = row
    return at
  }

  /// Another character of more than one byte; returns where it ends.
  private mutating func sign(_ at: Int, _ end: Int) -> Int {
    let byte = text[at]
    let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    guard at + length <= end else {
      endWord()
      return end
    }
    let next = length > 1 ? text[at + 1] : 0
    if length == 3, !SentenceText.isSign(byte, next) {
      endWord()
      note(UInt64(byte & 15) << 12 | UInt64(next & 0x3f) << 6 | UInt64(text[at + 2] & 0x3f))
      return at + length
    }
    if byte != 0xe2 || next != 0x80 || text[at + 2] != 0x99 { endWord() }
    if byte == 0xe3 { seen |= LineScan.stop }
    // `＋`
    if byte == 0xef { seen |= LineScan.plus }
    if length < 3, !SentenceText.isSign(byte, next) {
      note(length == 2 ? UInt64(byte & 31) << 6 | UInt64(next & 0x3f) : 0xfffd)
    }
    return at + length
  }

  private mutating func note(_ character: UInt64) {
    row = (row << 21 | character) & 0x7fff_ffff_ffff_ffff
    sieve.note(row: row, in: marks)
  }

  /// By byte, what it is; a pair is known by the first's bit standing one below the second's.
  /// Written once, before anybody reads it.
  nonisolated(unsafe) private static let sorts: UnsafeBufferPointer<UInt32> = {
    let sorts = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: 256)
    _ = sorts.initialize(from: (0...255).map { sort(of: UInt8($0)) })
    return UnsafeBufferPointer(sorts)
  }()

  private static func sort(of byte: UInt8) -> UInt32 {
    guard byte < 0x80 else { return 0 }
    var sort: UInt32 = 0
    if byte.isUpper { sort |= upper }
    if byte.isUpper || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
      sort |= capital
    }
    if byte == UInt8(ascii: "0") { sort |= zero }
    if byte | 0x20 == UInt8(ascii: "x") { sort |= ex }
    if byte.isDigit { sort |= digit }
    if SentenceText.isLetter(byte) { sort |= letter }
    if SentenceText.isJoint(byte) { sort |= joint }
    if byte.isOne(of: ".?!;") { sort |= stop }
    if byte == UInt8(ascii: "=") { sort |= equals }
    if byte == UInt8(ascii: "[") { sort |= square }
    if byte == UInt8(ascii: "(") { sort |= round }
    if byte == UInt8(ascii: "+") { sort |= plus }
    if byte.isLetter {
      let small = byte | 0x20
      if small.isOne(of: "cd") { sort |= nearP }
      if small.isOne(of: "p") { sort |= p }
      if small.isOne(of: "s") { sort |= nearN }
      if small.isOne(of: "nl") { sort |= n }
    }
    return sort
  }
}

extension PhraseSieve {
  /// Notes what a text shows of the phrases that are watched for.
  func survey(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, in marks: PhraseMarks) {
    var scan = LineScan(text, self, marks)
    scan.read(range, from: range.lowerBound)
  }
}
