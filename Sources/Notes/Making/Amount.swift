import Questions
import TCP

/// A number of an exchange that can be added to: 1001, or x+1.
struct Amount: Hashable, Sendable {
  /// Empty for a plain number.
  var base: String
  /// The number itself, or what is added to the base.
  var value: UInt32

  init(base: String, value: UInt32) {
    self.base = base
    self.value = value
  }

  /// nil where a symbol is no `x` or `x+1` but a sum of other things.
  init?(_ stated: StatedNumber) {
    switch stated {
    case .number(let number): self.init(base: "", value: number)
    case .symbol(let text):
      if let (base, added) = text.withSlice(Amount.plain) {
        self.init(base: base, value: added)
        return
      }
      let parts = text.split(separator: "+", omittingEmptySubsequences: false).map { $0.trimmed }
      guard let base = parts.first, !base.isEmpty, base.count <= 12, parts.count <= 2,
        !base.contains(where: { "-*/=<>?".contains($0) }), base.contains(where: \.isLetter)
      else { return nil }
      guard parts.count == 2 else {
        self.init(base: base, value: 0)
        return
      }
      guard let added = UInt32(parts[1]) else { return nil }
      self.init(base: base, value: added)
    }
  }

  /// `x`, `x+1`, as nearly all symbols are: a few letters and digits, and what is added.
  private static func plain(_ text: TextSlice) -> (base: String, added: UInt32)? {
    var at = text.start
    while at < text.end, text.text[at].isLetterOrDigit || text.text[at] == UInt8(ascii: "_") { at += 1 }
    let base = TextSlice(text.text, text.start..<at)
    guard (1...12).contains(base.count), base.text[base.start].isLetter else { return nil }
    if at == text.end { return (base.string, 0) }
    guard text.text[at] == UInt8(ascii: "+"), (1...9).contains(text.end - at - 1) else { return nil }
    var added: UInt32 = 0
    for digit in text.text[(at + 1)..<text.end] {
      guard digit.isDigit else { return nil }
      added = added * 10 + UInt32(digit & 15)
    }
    return (base.string, added)
  }

  static func + (amount: Amount, count: Int) -> Amount {
    Amount(base: amount.base, value: (SequenceNumber(amount.value) + count).value)
  }

  /// How far this lies ahead of another with the same base; nil where they can't be compared.
  func distance(from other: Amount) -> Int? {
    base == other.base || base.essence == other.base.essence
      ? SequenceNumber(value) - SequenceNumber(other.value) : nil
  }

  /// `1001`, `x`, `x+1`.
  var shown: String {
    if base.isEmpty { return String(value) }
    return value == 0 ? base : "\(base)+\(value)"
  }

  var stated: StatedNumber { base.isEmpty ? .number(value) : .symbol(shown) }
}
