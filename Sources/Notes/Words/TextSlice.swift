#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A stretch of UTF-8 that answers what a `String` would, byte by byte: a string looks up every character's
/// properties, which costs more than all else that is done with a note.
struct TextSlice {
  let text: UnsafeBufferPointer<UInt8>
  var start: Int
  var end: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.text = text
    start = range.lowerBound
    end = range.upperBound
  }

  init(_ text: UnsafeBufferPointer<UInt8>) { self.init(text, 0..<text.count) }

  var isEmpty: Bool { start >= end }
  var count: Int { end - start }
  var first: UInt8? { start < end ? text[start] : nil }
  var last: UInt8? { start < end ? text[end - 1] : nil }
  var bytes: [UInt8] { Array(text[start..<end]) }
  var string: String { String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self) }

  // MARK: Words in it

  @inline(__always) func stands(_ word: StaticString, at place: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place >= start, place + count <= end else { return false }
    for offset in 0..<count where text[place + offset] != word.utf8Start[offset] { return false }
    return true
  }

  func hasPrefix(_ word: StaticString) -> Bool { stands(word, at: start) }
  func hasSuffix(_ word: StaticString) -> Bool { stands(word, at: end - word.utf8CodeUnitCount) }
  func hasSuffix(oneOf words: StaticString...) -> Bool { words.contains { hasSuffix($0) } }

  func contains(_ word: StaticString) -> Bool { first(word) != nil }

  /// Where a word begins that stands in it.
  func first(_ word: StaticString) -> Int? {
    var at = start
    while let place = place(of: word.utf8Start[0], from: at) {
      if stands(word, at: place) { return place }
      at = place + 1
    }
    return nil
  }

  /// Where a byte stands next.
  @inline(__always) func place(of byte: UInt8, from at: Int) -> Int? {
    guard at < end, let base = text.baseAddress, let found = memchr(base + at, Int32(byte), end - at) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  func contains(_ byte: UInt8) -> Bool { place(of: byte, from: start) != nil }

  func equals(_ word: StaticString) -> Bool { count == word.utf8CodeUnitCount && hasPrefix(word) }

  /// Whether the text is this word, whatever the case of its Latin letters.
  func equals(lowercase word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<count where text[start + offset].lowered != word.utf8Start[offset] { return false }
    return true
  }

  /// Whether the text ends with this word, whatever the case of its Latin letters.
  func hasSuffix(lowercase word: StaticString) -> Bool {
    let begin = end - word.utf8CodeUnitCount
    return begin >= start && TextSlice(text, begin..<end).equals(lowercase: word)
  }

  /// Whether a word of Latin letters and digits, given in lower case, stands in it by itself.
  func holdsWord(_ word: StaticString) -> Bool {
    var at = start
    while at < end {
      let begin = at
      while at < end, text[at].isLetterOrDigit { at += 1 }
      if TextSlice(text, begin..<at).equals(lowercase: word) { return true }
      at += 1
    }
    return false
  }

  /// The words between blanks, at most so many.
  func words(upTo limit: Int) -> [TextSlice] {
    var found: [TextSlice] = []
    var at = start
    while at < end, found.count < limit {
      while at < end, text[at] == 0x20 { at += 1 }
      let begin = at
      while at < end, text[at] != 0x20 { at += 1 }
      if at > begin { found.append(TextSlice(text, begin..<at)) }
    }
    return found
  }

  var lastWord: TextSlice {
    var begin = end
    while begin > start, text[begin - 1] != 0x20 { begin -= 1 }
    return TextSlice(text, begin..<end)
  }

  // MARK: Characters

  /// The code point at a place, and how many bytes it takes.
  @inline(__always) func scalar(at place: Int) -> (value: UInt32, length: Int) {
    let byte = UInt32(text[place])
    if byte < 0x80 { return (byte, 1) }
    func next(_ step: Int) -> UInt32 { UInt32(text[place + step] & 0x3f) }
    if byte >= 0xf0, place + 3 < end { return ((byte & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4) }
    if byte >= 0xe0, byte < 0xf0, place + 2 < end { return ((byte & 15) << 12 | next(1) << 6 | next(2), 3) }
    if byte >= 0xc0, byte < 0xe0, place + 1 < end { return ((byte & 31) << 6 | next(1), 2) }
    return (0xfffd, 1)
  }

  /// Where the character before a place begins.
  func characterStart(before place: Int) -> Int {
    var at = place - 1
    while at > start, text[at] & 0xc0 == 0x80 { at -= 1 }
    return max(at, start)
  }

  /// How many bytes of white space stand at a place; 0 for none.
  @inline(__always) func blankLength(at place: Int) -> Int {
    let byte = text[place]
    if byte < 0x80 { return byte == 0x20 || byte >= 0x09 && byte <= 0x0d ? 1 : 0 }
    guard byte == 0xc2 || byte >= 0xe1 && byte <= 0xe3 else { return 0 }
    let (value, length) = scalar(at: place)
    return Unicode.Scalar(value)?.properties.isWhitespace == true ? length : 0
  }

  /// Where the first so many characters end, or the text does.
  func end(ofCharacters count: Int) -> Int {
    var left = count
    var at = start
    while at < end {
      if text[at] & 0xc0 != 0x80 {
        if left == 0 { return at }
        left -= 1
      }
      at += 1
    }
    return end
  }

  /// Without blanks, tabs and control characters at either end.
  var withoutOuterBlanks: TextSlice {
    var result = self
    while result.start < result.end, text[result.start] <= 0x20 { result.start += 1 }
    while result.start < result.end, text[result.end - 1] <= 0x20 { result.end -= 1 }
    return result
  }

  /// Without white space at either end.
  var trimmed: TextSlice {
    var result = self
    while result.start < result.end {
      let length = blankLength(at: result.start)
      if length == 0 { break }
      result.start += length
    }
    while result.start < result.end {
      let begin = result.characterStart(before: result.end)
      if blankLength(at: begin) == 0 { break }
      result.end = begin
    }
    return result
  }

  /// Hangul says in one syllable what takes two or three Latin letters.
  var size: Int {
    var size = 0
    var at = start
    while at < end {
      let byte = text[at]
      if byte < 0x80 {
        if byte.isLetterOrDigit { size += 1 }
        at += 1
        continue
      }
      let (value, length) = scalar(at: at)
      size += TextSlice.size(of: value)
      at += length
    }
    return size
  }

  private static func size(of value: UInt32) -> Int {
    if TextSlice.isHangul(value) { return 2 }
    if value >= 0x4e00, value <= 0x9fff { return 1 }
    return isAlphanumeric(value) ? 1 : 0
  }

  /// Eight bytes of a text, those behind its end taken for nothing.
  @inline(__always) static func eight(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    if at &+ 8 <= text.count, let base = text.baseAddress { return eight(base, at) }
    var eight: UInt64 = 0
    var place = at
    while place < text.count {
      eight |= UInt64(text[place]) << UInt64(8 * (place - at))
      place += 1
    }
    return eight
  }

  /// Eight bytes that are all there.
  @inline(__always) static func eight(_ text: UnsafePointer<UInt8>, _ at: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(text + at).loadUnaligned(as: UInt64.self))
  }

  /// Where the first Latin capital of a range stands, or the range ends.
  static func firstCapital(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at + 8 <= range.upperBound {
      let eight = eight(text, at)
      let low = eight & 0x7f7f_7f7f_7f7f_7f7f
      // The upper bit of each byte from `A` on, and from behind `Z` on.
      let fromA = low &+ 0x3f3f_3f3f_3f3f_3f3f
      let behindZ = low &+ 0x2525_2525_2525_2525
      let capitals = (fromA ^ behindZ) & ~eight & 0x8080_8080_8080_8080
      if capitals != 0 { return at + capitals.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < range.upperBound, !text[at].isUpper { at += 1 }
    return at
  }

  /// Where the first digit of a range stands, or the range ends.
  @inline(__always) static func firstDigit(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    // A byte less `0` stays below ten for a digit: what is added sets the upper bit of all others.
    while at + 8 <= range.upperBound {
      let rest = eight(text, at) ^ 0x3030_3030_3030_3030
      let others = (rest & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x7676_7676_7676_7676 | rest
      let digits = ~others & 0x8080_8080_8080_8080
      if digits != 0 { return at + digits.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < range.upperBound, !text[at].isDigit { at += 1 }
    return at
  }

  @inline(__always) static func isHangul(_ value: UInt32) -> Bool { value >= 0xac00 && value <= 0xd7a3 }

  static func isAlphanumeric(_ value: UInt32) -> Bool {
    if value < 0x80 { return UInt8(truncatingIfNeeded: value).isLetterOrDigit }
    if isHangul(value) { return true }
    guard let properties = Unicode.Scalar(value)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }

  static func isNumber(_ value: UInt32) -> Bool {
    if value < 0x80 { return UInt8(truncatingIfNeeded: value).isDigit }
    if isHangul(value) { return false }
    return Unicode.Scalar(value)?.properties.numericType != nil
  }

  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return UInt8(truncatingIfNeeded: value).isLetter }
    return isHangul(value) || Unicode.Scalar(value)?.properties.isAlphabetic == true
  }

  var beginsWithNumber: Bool { !isEmpty && TextSlice.isNumber(scalar(at: start).value) }

  var endsWithNumber: Bool {
    !isEmpty && TextSlice.isNumber(scalar(at: characterStart(before: end)).value)
  }

  var isAllNumbers: Bool {
    var at = start
    while at < end {
      let (value, length) = scalar(at: at)
      if !TextSlice.isNumber(value) { return false }
      at += length
    }
    return true
  }

  /// Whether it may hold letters of two cases that are not Latin.
  var isOfCases: Bool { text[start..<end].contains { $0 >= 0x80 && !(0xe3...0xed ~= $0 || $0 < 0xc0) } }

  var holdsLetter: Bool {
    var at = start
    while at < end {
      let (value, length) = scalar(at: at)
      if TextSlice.isLetter(value) { return true }
      at += length
    }
    return false
  }

  var holdsHangul: Bool {
    var at = start
    while at < end {
      if text[at] >= 0xea, text[at] <= 0xed, TextSlice.isHangul(scalar(at: at).value) { return true }
      at += 1
    }
    return false
  }
}

extension String {
  /// Hands the string's bytes to `body`.
  func withSlice<Result>(_ body: (TextSlice) -> Result) -> Result {
    var text = self
    return text.withUTF8 { body(TextSlice($0)) }
  }
}
