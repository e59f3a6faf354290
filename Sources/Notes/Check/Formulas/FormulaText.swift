import TCP

/// A line as its formulas are compared: in lower case, without blanks, marks and signs of multiplication, TeX's
/// commands and Greek letters spelt out.
///
/// `$\text{LastByteSent} – \text{LastByteAcked} \leq rwnd$` becomes `lastbytesent-lastbyteacked<=rwnd`.
struct FormulaText {
  private(set) var bytes: [UInt8] = []
  /// Which pairs of neighbouring bytes it shows, by their hash: most words that do not stand in it are told by one.
  private var pairs = SIMD4<UInt64>()

  init(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte == UInt8(ascii: "\\") {
        var end = at + 1
        while end < range.upperBound, text[end].isLetter { end += 1 }
        take(command: text[(at + 1)..<end])
        at = end
      } else if byte >= 0x80 {
        let count = byte >= 0xe0 ? byte >= 0xf0 ? 4 : 3 : 2
        let end = min(range.upperBound, at + count)
        if FormulaText.mayBeSign(byte) { take(sign: text[at..<end]) } else { bytes += text[at..<end] }
        at = end
      } else {
        // `\frac{1}{8}`
        if byte == UInt8(ascii: "{"), at > range.lowerBound, text[at - 1] == UInt8(ascii: "}") { append("/") }
        if !byte.isOne(of: " *${}_`\t"), !FormulaText.isTimes(at, range, text) { bytes.append(byte.lowered) }
        at += 1
      }
    }
    for (one, next) in zip(bytes, bytes.dropFirst()) {
      let key = FormulaText.key(one, next)
      pairs[key >> 6] |= 1 << UInt64(key & 63)
    }
  }

  @inline(__always) private static func key(_ one: UInt8, _ next: UInt8) -> Int {
    Int(((UInt32(one) << 8 | UInt32(next)) &* 0x9e37_79b1) >> 24)
  }

  private func mayHold(_ word: StaticString) -> Bool {
    for place in 1..<max(1, word.utf8CodeUnitCount) {
      let key = FormulaText.key(word.utf8Start[place - 1], word.utf8Start[place])
      if pairs[key >> 6] >> UInt64(key & 63) & 1 == 0 { return false }
    }
    return true
  }

  /// `2 x DevRTT`
  private static func isTimes(
    _ at: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    text[at].lowered == UInt8(ascii: "x") && at > range.lowerBound && at + 1 < range.upperBound
      && text[at - 1] == 0x20 && text[at + 1] == 0x20
  }

  private mutating func append(_ word: StaticString) {
    bytes += UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
  }

  private mutating func take(command: Slice<UnsafeBufferPointer<UInt8>>) {
    for (name, sign) in FormulaText.commands where command.elementsEqual(name.utf8) { return append(sign) }
  }

  private static let commands: [(String, StaticString)] = [
    ("le", "<="), ("leq", "<="), ("leqslant", "<="), ("ge", ">="), ("geq", ">="), ("geqslant", ">="),
    ("lt", "<"), ("gt", ">"), ("min", "min"), ("max", "max"), ("alpha", "alpha"), ("beta", "beta"),
    ("div", "/"), ("leftarrow", "="), ("gets", "="),
  ]

  /// Signs stand before the scripts of the East, or behind them in full width.
  private static func mayBeSign(_ lead: UInt8) -> Bool { lead < 0xe3 || lead == 0xef }

  /// Letters of other scripts stay: they part what stands on either side.
  private mutating func take(sign: Slice<UnsafeBufferPointer<UInt8>>) {
    for (bytes, word) in FormulaText.signs where sign.elementsEqual(bytes.utf8) { return append(word) }
    bytes += sign
  }

  private static let signs: [(String, StaticString)] = [
    ("≤", "<="), ("⩽", "<="), ("≦", "<="), ("≥", ">="), ("⩾", ">="), ("≧", ">="), ("–", "-"), ("—", "-"),
    ("−", "-"), ("‐", "-"), ("α", "alpha"), ("β", "beta"), ("½", "1/2"), ("÷", "/"), ("←", "="), ("×", ""),
    ("·", ""), ("⋅", ""), ("∗", ""), ("•", ""), ("＝", "="), ("（", "("), ("）", ")"), ("\u{2062}", ""),
  ]

  /// Whether some ASCII stands in it.
  func holds(_ word: StaticString) -> Bool {
    mayHold(word) && bytes.withUnsafeBufferPointer { TextSlice($0).contains(word) }
  }

  /// The places right behind some ASCII; of a single letter, only where it stands alone.
  func ends(of word: StaticString) -> [Int] {
    guard holds(word) else { return [] }
    let isLetter = word.utf8CodeUnitCount == 1
    return bytes.indices.filter { at in
      starts(at, word) && !(isLetter && at > 0 && bytes[at - 1].isLetterOrDigit)
    }.map { $0 + word.utf8CodeUnitCount }
  }

  func starts(_ at: Int, _ word: StaticString) -> Bool {
    at + word.utf8CodeUnitCount <= bytes.count
      && (0..<word.utf8CodeUnitCount).allSatisfy { bytes[at + $0] == word.utf8Start[$0] }
  }

  /// `0.125`, `1/8` and where it ends.
  func number(at start: Int) -> (value: Double, end: Int)? {
    guard let (first, end) = decimal(at: start) else { return nil }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "/"), let (divisor, last) = decimal(at: end + 1),
      divisor > 0
    else { return (first, end) }
    return (first / divisor, last)
  }

  private func decimal(at start: Int) -> (Double, Int)? {
    var at = start
    var value = 0.0
    var scale = 1.0
    var isFraction = false
    while at < bytes.count, at - start < 12 {
      if bytes[at].isDigit {
        value = value * 10 + Double(bytes[at] & 15)
        if isFraction { scale *= 10 }
      } else if bytes[at] == UInt8(ascii: "."), !isFraction, at + 1 < bytes.count, bytes[at + 1].isDigit {
        isFraction = true
      } else {
        break
      }
      at += 1
    }
    return at > start ? (value / scale, at) : nil
  }
}
