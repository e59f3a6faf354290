import Questions
import TCP

/// `1200 + 100 = 1301`, as it stands in a line.
struct NumberSum {
  private(set) var addends: [UInt64] = []
  private(set) var stated: UInt64 = 0
  private(set) var result: Range<Int> = 0..<0
  /// Nothing but digits and signs: no units that could change the sum's meaning.
  private(set) var isPlain = true

  /// What the addends come to, not wrapped round.
  var total: UInt64 { addends.reduce(0, &+) }

  init?(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var at = start
    while true {
      guard let (value, after) = NumberSum.number(text, at, end) else { return nil }
      addends.append(value)
      at = NumberSum.skip(text, after, end)
      guard at < end else { return nil }
      if text[at] == UInt8(ascii: "+") {
        at = NumberSum.skip(text, at + 1, end)
      } else if text[at] == UInt8(ascii: "="), addends.count > 1 {
        at = NumberSum.skip(text, at + 1, end)
        break
      } else {
        return nil
      }
    }
    guard let (value, after) = NumberSum.number(text, at, end) else { return nil }
    stated = value
    result = at..<after
    if after < end,
      text[after] == UInt8(ascii: ".") || text[after] == UInt8(ascii: "x") || text[after].isLetter
    {
      isPlain = after + 1 >= end || !text[after + 1].isLetterOrDigit
    }
    let next = NumberSum.skip(text, after, end)
    if next < end, text[next].isOne(of: "+-*/^") { isPlain = false }
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (UInt64, Int)? {
    var at = start
    var value: UInt64 = 0
    var digits = 0
    while at < end, digits < 11 {
      if text[at].isDigit {
        value = value * 10 + UInt64(text[at] & 15)
        digits += 1
      } else if !(text[at] == 0x2c && at + 1 < end && text[at + 1].isDigit && digits > 0) {
        break
      }
      at += 1
    }
    return digits > 0 ? (value, at) : nil
  }

  /// Past blanks and code marks; `(SYN)` and `바이트` behind a number are passed over.
  private static func skip(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == 0x20 || text[at] == UInt8(ascii: "`") || text[at] == UInt8(ascii: "*") {
      at += 1
    }
    if at < end, text[at] == UInt8(ascii: "(") {
      var close = at
      while close < end, text[close] != UInt8(ascii: ")"), close - at < 20 { close += 1 }
      if close < end, text[close] == UInt8(ascii: ")") { return skip(text, close + 1, end) }
    }
    return at
  }
}
