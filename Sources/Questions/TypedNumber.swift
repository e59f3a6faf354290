/// A number as people type it: `1001`, `1,001`, `0x12`, `16 bits`, `16비트`, `2.5초`.
package struct TypedNumber: Hashable, Sendable {
  /// In millionths.
  package var millionths: Int
  /// What stands behind it, brought to one spelling: `bit`, `byte`, `second` …; empty where nothing does.
  package var unit: String

  package init?(_ text: String) {
    var rest = text.normalised.trimmed[...]
    let isNegative = rest.first == "-"
    if isNegative { rest = rest.dropFirst() }
    if rest.lowercased().hasPrefix("0x") {
      let digits = rest.dropFirst(2).prefix { $0.isHexDigit }
      guard let value = Int(digits, radix: 16), value < 1 << 40 else { return nil }
      rest = rest.dropFirst(2 + digits.count)
      millionths = value * 1_000_000
    } else {
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == "_" || $0 == ".") }
      let parts = digits.filter { $0 != "," && $0 != "_" }.split(
        separator: ".", omittingEmptySubsequences: false)
      guard let first = parts.first, let whole = Int(first), whole < 1 << 40, parts.count <= 2 else {
        return nil
      }
      let fraction = parts.count == 2 ? String(parts[1].prefix(6)) : ""
      let padded = fraction + String(repeating: "0", count: 6 - fraction.count)
      millionths = whole * 1_000_000 + (Int(padded) ?? 0)
      rest = rest.dropFirst(digits.count)
    }
    if isNegative { millionths = -millionths }
    guard let unit = TypedNumber.unit(String(rest).trimmed.lowercased()) else { return nil }
    self.unit = unit
  }

  /// The same number, where either may leave its unit out.
  package func agrees(with other: Self) -> Bool {
    millionths == other.millionths && (unit == other.unit || unit.isEmpty || other.unit.isEmpty)
  }

  private static func unit(_ word: String) -> String? {
    if word.isEmpty { return "" }
    return units.first { $0.value.contains(word) }?.key
  }

  private static let units: [String: Set<String>] = [
    "bit": ["bit", "bits", "비트", "b"], "byte": ["byte", "bytes", "바이트", "octet", "octets", "옥텟"],
    "word": ["word", "words", "워드"], "segment": ["segment", "segments", "세그먼트", "개", "packets", "packet"],
    "second": ["s", "sec", "second", "seconds", "초"], "millisecond": ["ms", "밀리초", "milliseconds"],
    "minute": ["min", "minute", "minutes", "분"], "hour": ["h", "hour", "hours", "시간"],
    "times": ["times", "번", "회"],
  ]
}
