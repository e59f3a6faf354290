/// A number in running text, with its unit: `20 bytes`, `16비트`, `65,535`.
struct Quantity {
  enum Unit { case none, bits, bytes }

  var value: UInt64
  var range: Range<Int>
  var unit: Unit
  /// Behind the unit, or behind the number where it has none.
  var end: Int
  /// `32-bit`: it describes the noun behind it.
  var isAttribute = false

  /// Whether a line can hold a quantity at all.
  static func isIn(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    TextSlice.firstDigit(text, range) < range.upperBound
  }

  static func all(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [Quantity] {
    var found: [Quantity] = []
    var at = TextSlice.firstDigit(text, range)
    while at < range.upperBound {
      let start = at
      var value: UInt64 = 0
      while at < range.upperBound, at - start < 14,
        text[at].isDigit || text[at] == 0x2c && at + 1 < range.upperBound && text[at + 1].isDigit
      {
        if text[at].isDigit { value = value * 10 + UInt64(text[at] & 15) }
        at += 1
      }
      let isPart =
        start > range.lowerBound && isJoined(text[start - 1]) && !endsDots(start, range, text)
      let goesOn = at < range.upperBound && (text[at] == UInt8(ascii: "^") || isDecimal(at, range, text))
      if !isPart, !goesOn {
        if found.isEmpty { found.reserveCapacity(4) }
        found.append(Quantity(value, start..<at, range, text))
      }
      while at < range.upperBound, text[at].isDigit || isDecimal(at, range, text) { at += 1 }
      at = TextSlice.firstDigit(text, at..<range.upperBound)
    }
    return found
  }

  private init(
    _ value: UInt64, _ number: Range<Int>, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) {
    self.value = value
    self.range = number
    unit = .none
    end = number.upperBound
    let values = ValueReader(text: text, end: range.upperBound)
    var at = values.skipBlanks(number.upperBound)
    let hasHyphen = at < range.upperBound && text[at] == UInt8(ascii: "-")
    if hasHyphen { at += 1 }
    guard at < range.upperBound, text[at] >= 0xe0 || text[at].isOne(of: "bBo") else { return }
    for (word, unit) in Quantity.units where values.starts(at, word) {
      let end = at + word.utf8CodeUnitCount
      if end < range.upperBound, word.utf8Start[0] < 0x80, text[end].isLetterOrDigit { continue }
      self.unit = unit
      self.end = end
      isAttribute = hasHyphen
      return
    }
  }

  private static let units: [(StaticString, Unit)] = [
    ("비트", .bits), ("바이트", .bytes), ("byte", .bytes), ("bytes", .bytes), ("Byte", .bytes), ("Bytes", .bytes),
    ("BYTE", .bytes), ("bit", .bits), ("bits", .bits), ("Bit", .bits), ("Bits", .bits), ("옥텟", .bytes),
    ("octets", .bytes), ("位", .bits), ("比特", .bits), ("字节", .bytes), ("个字节", .bytes), ("ビット", .bits),
    ("バイト", .bytes),
    ("B", .bytes), ("b", .bits),
  ]

  private static func isJoined(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == UInt8(ascii: "^") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "*")
  }

  /// `1..300`
  private static func endsDots(
    _ start: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    start - 2 > range.lowerBound && text[start - 1] == UInt8(ascii: ".")
      && text[start - 2] == UInt8(ascii: ".")
      && text[start - 3].isDigit
  }

  private static func isDecimal(_ at: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[at] == UInt8(ascii: ".") && at + 1 < range.upperBound && text[at + 1].isDigit
  }
}

/// Filler between a subject and its number: particles, copulas and words of size.
struct Filler: Sendable {
  private let words: [[UInt8]]

  init(_ words: String) {
    self.words = words.split(separator: " ").map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  static let size = Filler(
    "의 필드 크기 길이 폭 값 는 은 이 가 도 각각 각 총 모두 역시 번호 헤더 숫자 정수 공간 최대 로 으로 이며 입니다 이다 "
      + "field fields header is are has have takes take occupies occupy uses use both each also a an the of in "
      + "size width length long wide total s numbers number value as stored unsigned integer with carries "
      + "分别占用 分别占 占用 占 分别 各占 各 长度为 长度 字段 大小 为 是 的 ： （ – — これは は フィールド")

  /// Nothing but filler, blanks and light punctuation stands there.
  func fills(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = range.lowerBound
    outer: while at < range.upperBound {
      let byte = text[at]
      if byte == 0x20 || byte.isOne(of: " :=()*`|~-'") {
        at += 1
        continue
      }
      for word in words where at + word.count <= range.upperBound {
        let end = at + word.count
        var isSame = true
        for offset in word.indices where text[at + offset].lowered != word[offset] {
          isSame = false
          break
        }
        if isSame, word[0] >= 0x80 || end == range.upperBound || !text[end].isLetter {
          at = end
          continue outer
        }
      }
      return false
    }
    return true
  }
}
