import Questions
import TCP

/// Hosts by names of their own around an arrow: `laptop(53382) → proxy(http) [SYN]`. Whoever sends the first SYN is the
/// client.
struct NamedHosts {
  private var names: [String] = []

  mutating func take(_ ends: (String, String), isRight: Bool, into sending: inout Sending) {
    let (one, other) = isRight ? ends : (ends.1, ends.0)
    if sending.flags == .syn, names.isEmpty { names = [one, other] }
    guard let from = names.firstIndex(of: one), names.contains(other) else { return }
    sending.from = UInt8(from)
    sending.to = UInt8(1 - from)
    sending.isTold = true
  }

  /// One word on either side of the line's first arrow, neither of them a flag.
  static func ends(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> (String, String)? {
    guard let one = name(range.lowerBound..<range.upperBound, text) else { return nil }
    var at = one.end
    while at < range.upperBound, text[at] == 0x20 { at += 1 }
    let arrow = at
    while at < range.upperBound, !text[at].isLetterOrDigit, text[at] != UInt8(ascii: "["), text[at] < 0xe3 {
      at += 1
    }
    guard Arrow.direction(text, arrow..<at) != nil, let two = name(at..<range.upperBound, text),
      one.word != two.word
    else { return nil }
    return (one.word, two.word)
  }

  /// A word, and past a bracket right behind it.
  private static func name(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (word: String, end: Int)? {
    var at = range.lowerBound
    while at < range.upperBound, text[at].isLetterOrDigit || text[at] == UInt8(ascii: "_") { at += 1 }
    let word = String(decoding: text[range.lowerBound..<at], as: UTF8.self)
    guard word.utf8.count >= 2, text[range.lowerBound].isLetter, Lexicon.flags(spelled: word) == nil else {
      return nil
    }
    if at < range.upperBound, text[at] == UInt8(ascii: "("),
      let close = text[at..<min(range.upperBound, at + 20)].firstIndex(of: UInt8(ascii: ")"))
    {
      at = close + 1
    }
    return (word, at)
  }
}
