import TCP

/// Walks over a script's bytes and always knows where it is.
struct ScriptScanner {
  private let bytes: [UInt8]
  private(set) var offset = 0
  private(set) var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var place: ScriptPlace { place(at: offset) }

  /// A column counts characters, not bytes.
  func place(at offset: Int) -> ScriptPlace {
    let before = bytes[lineStart..<max(lineStart, min(offset, bytes.count))]
    return ScriptPlace(line: line, column: String(decoding: before, as: UTF8.self).count + 1)
  }

  var isAtEnd: Bool { offset >= bytes.count }
  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }
  func peek(_ distance: Int) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") {
        line += 1
        lineStart = offset + 1
      }
      offset += 1
    }
  }

  func text(from start: Int) -> String { String(decoding: bytes[start..<offset], as: UTF8.self) }

  /// Spaces on this line.
  mutating func skipSpaces() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0d { advance() }
  }

  /// Spaces, line ends and the comments `//`, `#` and `/* */`.
  mutating func skipBlank() throws(ScriptError) {
    while let byte = current {
      switch byte {
      case 0x20, 0x09, 0x0a, 0x0d, 0x0c: advance()
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): try skipBlockComment()
      default: return
      }
    }
  }

  mutating func skipLine() {
    while let byte = current, byte != UInt8(ascii: "\n") { advance() }
  }

  private mutating func skipBlockComment() throws(ScriptError) {
    let start = place
    advance(2)
    while !isAtEnd {
      if current == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") { return advance(2) }
      advance()
    }
    throw ScriptError(
      Bilingual(ko: "주석이 닫히지 않았습니다. `*/`를 넣으세요.", en: "this comment is never closed; end it with `*/`"),
      at: start)
  }

  /// Takes a character if it is next.
  mutating func take(_ character: Character) -> Bool {
    guard let value = character.asciiValue, current == value else { return false }
    advance()
    return true
  }

  mutating func expect(_ character: Character, in what: Bilingual) throws(ScriptError) {
    skipSpaces()
    guard take(character) else {
      throw ScriptError(
        Bilingual(
          ko: "\(what.korean): '\(character)'이(가) 와야 합니다.",
          en: "\(what.english): '\(character)' should be here"),
        at: place)
    }
  }

  /// A run of bytes that a test allows.
  mutating func run(while isAllowed: (UInt8) -> Bool) -> String {
    let start = offset
    while let byte = current, isAllowed(byte) { advance() }
    return text(from: start)
  }

  /// Everything up to a closing mark, which is taken too.
  mutating func upTo(_ closing: String, in what: Bilingual) throws(ScriptError) -> String {
    let end = Array(closing.utf8)
    let begin = place
    let start = offset
    while offset + end.count <= bytes.count {
      if bytes[offset..<offset + end.count].elementsEqual(end) {
        let text = text(from: start)
        advance(end.count)
        return text
      }
      advance()
    }
    throw ScriptError(
      Bilingual(
        ko: "\(what.korean)이(가) 닫히지 않았습니다. `\(closing)`를 넣으세요.",
        en: "\(what.english) is never closed; end it with `\(closing)`"), at: begin)
  }

  /// A whole number of at most 32 bits.
  mutating func number(_ what: Bilingual) throws(ScriptError) -> UInt32 {
    skipSpaces()
    let begin = place
    let digits = run { (0x30...0x39).contains($0) }
    guard let number = UInt32(digits) else {
      throw ScriptError(
        Bilingual(
          ko: "\(what.korean): 0에서 4294967295 사이의 수가 와야 합니다.",
          en: "\(what.english): a number from 0 to 4294967295 should be here"), at: begin)
    }
    return number
  }

  /// A word of letters, digits and underscores, lower or upper case.
  mutating func word() -> String {
    run { isWordByte($0) }
  }

  func isWordNext(_ word: String) -> Bool {
    let wanted = Array(word.utf8)
    guard offset + wanted.count <= bytes.count, bytes[offset..<offset + wanted.count].elementsEqual(wanted)
    else { return false }
    return !(peek(wanted.count).map(isWordByte) ?? false)
  }
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
    true
  default: false
  }
}
