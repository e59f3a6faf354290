/// How a sentence tells the width of the field it names.
enum FieldWidth {
  /// `… is a 16-bit field`, `…는 32비트 크기로`, `…占 16 位`: behind the name.
  static func told(after end: Int, _ values: ValueReader) -> (bits: Int, place: Range<Int>)? {
    for word in telling where values.starts(end, word) {
      var at = values.skipBlanks(end + word.utf8CodeUnitCount)
      for word in about where values.starts(at, word) {
        at = values.skipBlanks(at + word.utf8CodeUnitCount)
        break
      }
      if let width = width(at, values) { return width }
    }
    return nil
  }

  /// Whether the sentence says more than how wide the field is: `a 16-bit field that …`, `32비트 크기로, …를 나타낸다`.
  static func goesOn(behind end: Int, _ sentence: Range<Int>, _ values: ValueReader) -> Bool {
    guard end < sentence.upperBound else { return false }
    let rest = TextSlice(values.text, end..<min(sentence.upperBound, end + 48))
    return clauses.contains { rest.contains($0) }
  }

  /// `The 16-bit window field`, `32비트 순서 번호는`: right before the name.
  static func before(_ name: Int, _ values: ValueReader, from start: Int) -> Int? {
    var at = name
    while at > start, name - at < 18, !values.text[at - 1].isDigit { at -= 1 }
    let unit = at
    while at > start, values.text[at - 1].isDigit { at -= 1 }
    guard at < unit, let end = BitsReader.end(ofWidthAt: at, values.text, name),
      values.skipBlanks(end) == name || links.contains(where: { isAll($0, end..<name, values.text) })
    else { return nil }
    return width(at, values)?.bits
  }

  /// `16 bits for the window`, `32비트의 순서 번호`
  private static let links = [" for ", " for the ", " for a ", "의 ", " 크기의 ", " 길이의 "]

  private static func isAll(_ word: String, _ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[gap].elementsEqual(word.utf8)
  }

  private static func width(_ at: Int, _ values: ValueReader) -> (bits: Int, place: Range<Int>)? {
    guard at < values.end, values.text[at].isDigit,
      let end = BitsReader.end(ofWidthAt: at, values.text, values.end), isWhole(end, values)
    else { return nil }
    if let bits = BitsReader.bits(values.text, at..<min(values.end, end + 12)) {
      return bits <= 32 ? (bits, at..<end) : nil
    }
    return BitsReader.bitsOfBytes(values.text, at..<end).map { ($0, at..<end) }
  }

  private static let clauses: [StaticString] = [
    " that ", " which ", " used ", " identif", " indicat", " specif", " number of", "나타내", "나타낸", "나타냄", "의미",
    "뜻",
    "쓰인", "사용", "위한", "표시", "用于", "用来", "标识", "表示", "示す",
  ]

  /// Not `1 byte higher than before`, `16 bits of it`.
  private static func isWhole(_ end: Int, _ values: ValueReader) -> Bool {
    let at = values.skipBlanks(end)
    guard at < values.end, values.text[at].isLetter else {
      return !shares.contains { values.starts(at, $0) }
    }
    return nouns.contains { values.starts(at, $0) }
  }

  /// `1byte당 1씩 증가`: what is counted in.
  private static let shares: [StaticString] = ["당", "마다", "씩", "만큼", "단위", "보다", "为单位", "每"]

  private static let nouns: [StaticString] = [
    "field", "number", "value", "long", "wide", "for ", "in ", "and ", "that ", "which ", "used ", "unsigned",
    "integer",
    "quantity", "size", "each", "source", "destination", "sequence", "acknowledg", "window", "receive",
    "checksum", "urgent", "header", "data", "port", "offset",
  ]

  private static let telling: [StaticString] = [
    " is an ", " is a ", " is ", " has ", " occupies ", " takes up ", " takes ", " uses ", " consists of ",
    "은 ", "는 ", "이 ", "가 ", "의 크기는 ", " 크기는 ", " 길이는 ", "의 길이는 ", "占", " 占", "是一个", "是", " 是", "为", "有",
    "长度为", "的长度为", "的长度是", "は", "，占", ", 占",
  ]

  private static let about: [StaticString] = ["총 ", "fixed ", "of ", "about ", "用 ", "了", "共"]
}
