import Questions
import TCP

/// Arithmetic with fractions and decimals, as averages of the round-trip time are worked out:
/// `SRTT = 7/8 × 800 + 1/8 × 1000 = 825`, `0.75 * 20 + 0.25 * |120 - 100| = 20`.
enum WeightedSumCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for line in note.lines.withSums where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 400, hasParts(range, note.text) else { continue }
      var sides: [WeightedSum] = []
      var start = opening(range, note.text)
      while start < range.upperBound {
        let end = note.text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "=")) ?? range.upperBound
        judge(sides.last, WeightedSum(start..<end, of: note.text), line, &note)
        sides = WeightedSum(start..<end, of: note.text).map { [$0] } ?? []
        start = end + 1
      }
    }
  }

  /// Behind `Second:`, before the first equals sign.
  private static func opening(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    let end = text[range].firstIndex(of: UInt8(ascii: "=")) ?? range.lowerBound
    // `0.75 × 0.6 + …` has no mark of a list before it.
    let whole = range.first { !text[$0].isDigit } ?? range.upperBound
    if whole > range.lowerBound, whole + 1 < range.upperBound, text[whole] == UInt8(ascii: "."),
      text[whole + 1].isDigit
    {
      return range.lowerBound
    }
    return text[range.lowerBound..<end].lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 }
      ?? TermLine.skipMarker(text, range)
  }

  /// A slash or a point between digits.
  private static func hasParts(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    range.dropFirst().dropLast().contains {
      text[$0].isOne(of: "./") && text[$0 - 1].isDigit && text[$0 + 1].isDigit
    }
  }

  private static func judge(
    _ sum: WeightedSum?, _ told: WeightedSum?, _ line: Int, _ note: inout CheckedNote
  ) {
    guard let sum, let told, sum.terms >= 2, sum.hasParts || told.hasParts,
      sum.unit == told.unit || sum.unit == nil || told.unit == nil
    else { return }
    let (value, stated) = (sum.value, told.value)
    // What is told may be rounded.
    guard abs(value - stated) > max(told.step, sum.step) * 1.01, value > 0, !note.isReported(told.range),
      note.isMeant(line)
    else { return }
    let right = WeightedSum.shown(value)
    note.report(
      "arithmetic", at: told.range,
      Bilingual(
        ko: "계산 결과는 \(note.string(told.range).with(.subject)) 아니라 \(right)입니다.",
        en: "That comes to \(right), not \(note.string(told.range))."),
      expected: Bilingual(ko: right, en: right), reference: "RFC 6298 2",
      working: Bilingual(
        ko: "\(note.string(sum.range)) = \(right)", en: "\(note.string(sum.range)) = \(right)"))
  }
}

/// One side of an equation, read as far as it is nothing but numbers with signs between them.
struct WeightedSum {
  private(set) var value = 0.0
  private(set) var range: Range<Int>
  /// How many numbers are added or multiplied; a fraction is one.
  private(set) var terms = 0
  private(set) var hasParts = false
  /// The least of what its own digits tell apart: 0.1 where it is told as `12.5`.
  private(set) var step = 1.0
  private(set) var unit: [UInt8]?

  private let text: UnsafeBufferPointer<UInt8>
  private var at: Int

  init?(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    (self.text, self.range, at) = (text, range, range.lowerBound)
    at = skipped(at)
    let start = at
    // Beyond that a double tells no units apart, and no average is as large.
    guard let value = sum(), value.magnitude < 1e12 else { return nil }
    let end = skipped(at)
    self.value = value
    self.range = start..<max(at, start + 1)
    // `12.5 (rounded)`, `825 ms,` end a sum; a letter, an unknown name or a sign behind it goes on.
    guard
      end >= range.upperBound || text[end].isOne(of: ",;)") || text[end] == UInt8(ascii: "(") && terms == 1
    else { return nil }
  }

  static func shown(_ value: Double) -> String {
    let thousandths = (value * 1000).rounded()
    var digits = "\(Int(thousandths) / 1000)"
    var rest = Int(thousandths) % 1000
    guard rest != 0 else { return digits }
    digits += "."
    for scale in [100, 10, 1] where rest > 0 {
      digits += "\(rest / scale)"
      rest %= scale
    }
    return digits
  }

  // MARK: Reading

  private mutating func sum() -> Double? {
    guard var total = product() else { return nil }
    while true {
      let isLess = takes(WeightedSum.minus)
      guard isLess || takes(WeightedSum.plus) else { return total }
      guard let next = product() else { return nil }
      total += isLess ? -next : next
    }
  }

  private mutating func product() -> Double? {
    guard var total = factor() else { return nil }
    while takes(WeightedSum.times) {
      guard let next = factor() else { return nil }
      total *= next
    }
    return total
  }

  private mutating func factor() -> Double? {
    at = skipped(at)
    guard at < range.upperBound else { return nil }
    if text[at].isOne(of: "(|") {
      let close = text[at] == UInt8(ascii: "(") ? UInt8(ascii: ")") : text[at]
      at += 1
      guard let inner = sum() else { return nil }
      at = skipped(at)
      guard at < range.upperBound, text[at] == close else { return nil }
      at += 1
      return close == UInt8(ascii: "|") ? abs(inner) : inner
    }
    guard let upper = number() else { return nil }
    terms += 1
    guard at + 1 < range.upperBound, text[at] == UInt8(ascii: "/"), text[at + 1].isDigit else { return upper }
    at += 1
    guard let lower = number(), lower > 0 else { return nil }
    hasParts = true
    return upper / lower
  }

  private mutating func number() -> Double? {
    at = skipped(at)
    let start = at
    var value = 0.0
    var scale = 0.0
    while at < range.upperBound, at - start < 12 {
      if text[at].isDigit {
        value = value * 10 + Double(text[at] & 15)
        scale *= 10
      } else if text[at] == UInt8(ascii: "."), scale == 0, at > start, at + 1 < range.upperBound,
        text[at + 1].isDigit
      {
        scale = 1
      } else if text[at] != UInt8(ascii: ",") || at + 3 >= range.upperBound || !text[at + 1].isDigit {
        break
      }
      at += 1
    }
    guard at > start, text[at - 1].isDigit else { return nil }
    if scale > 1 {
      hasParts = true
      value /= scale
      step = min(step, 1 / scale)
    }
    return takeUnit() ? value : nil
  }

  /// `ms` behind a number; false where another unit was met before.
  private mutating func takeUnit() -> Bool {
    let start = skipped(at)
    let values = ValueReader(text: text, end: range.upperBound)
    for word in WeightedSum.units where values.starts(start, word) {
      let end = start + word.utf8CodeUnitCount
      if word.utf8Start[0] < 0x80, end < range.upperBound, text[end].isLetterOrDigit { continue }
      let found = Array(text[start..<end])
      if let unit, unit != found { return false }
      (unit, at) = (found, end)
      break
    }
    return true
  }

  private mutating func takes(_ signs: [StaticString]) -> Bool {
    let start = skipped(at)
    let values = ValueReader(text: text, end: range.upperBound)
    guard let sign = signs.first(where: { values.starts(start, $0) }) else { return false }
    at = start + sign.utf8CodeUnitCount
    return true
  }

  private static let plus: [StaticString] = ["+"]
  private static let minus: [StaticString] = ["-", "−"]
  private static let times: [StaticString] = ["×", "·", "*", "⋅", "x "]
  private static let units: [StaticString] = [
    "ms", "초", "밀리초", "s", "sec", "seconds", "MSS", "바이트", "bytes", "B", "KB",
  ]

  private func skipped(_ start: Int) -> Int {
    var at = start
    while at < range.upperBound {
      let isBold = text[at] == UInt8(ascii: "*") && at + 1 < range.upperBound && text[at + 1] == text[at]
      guard isBold || text[at].isOne(of: " `$") else { break }
      at += isBold ? 2 : 1
    }
    return at
  }
}
