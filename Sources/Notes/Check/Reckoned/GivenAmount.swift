/// A number with what it counts, in one unit of each kind: bytes, milliseconds, bits a second.
struct GivenAmount {
  enum Unit: Sendable { case none, bytes, bits, time, rate, segments }

  var value: Double
  /// As it is written, whatever its unit.
  let number: Double
  var unit: Unit
  var range: Range<Int>
  /// Behind the unit.
  var end: Int

  /// Whether it is added to another, or multiplied with it: no result.
  func isOperand(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, ofProducts: Bool = true
  ) -> Bool {
    let values = ValueReader(text: text, end: range.upperBound)
    let next = values.skipBlanks(end)
    var before = self.range.lowerBound
    while before > range.lowerBound, text[before - 1] == 0x20 { before -= 1 }
    return (GivenAmount.sums + (ofProducts ? GivenAmount.products : [])).contains { sign in
      values.starts(next, sign)
        || before - sign.utf8CodeUnitCount >= range.lowerBound
          && values.starts(before - sign.utf8CodeUnitCount, sign)
    }
  }

  private static let sums: [StaticString] = ["+", "−", "- ", "–", " - "]
  private static let products: [StaticString] = ["×", "*", "·", "÷", "/", "x "]

  static func all(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [GivenAmount] {
    var found: [GivenAmount] = []
    var at = TextSlice.firstDigit(text, range)
    while at < range.upperBound {
      let start = at
      let (value, end) = number(start, range, text)
      let isPart =
        start > range.lowerBound && isJoined(text[start - 1])
        && !(text[start - 1] == UInt8(ascii: "/") || text[start - 1] == UInt8(ascii: "*"))
      let goesOn = end < range.upperBound && (text[end].isOne(of: "^") || isLetterBehind(end, range, text))
      at = end
      if isPart || goesOn {
        while at < range.upperBound, text[at].isLetterOrDigit || text[at].isOne(of: "^._") { at += 1 }
      } else {
        found.append(GivenAmount(value, start..<end, range, text))
      }
      at = TextSlice.firstDigit(text, at..<range.upperBound)
    }
    return found
  }

  private init(
    _ value: Double, _ number: Range<Int>, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) {
    (self.value, self.number, unit) = (value, value, .none)
    (self.range, end) = (number, number.upperBound)
    let values = ValueReader(text: text, end: range.upperBound)
    var at = values.skipBlanks(number.upperBound)
    if at < range.upperBound, text[at] == UInt8(ascii: "-") { at += 1 }
    guard at < range.upperBound, text[at] >= 0xe0 || text[at].isLetter else { return }
    for (word, kind, factor) in GivenAmount.units where values.starts(at, word) {
      let behind = at + word.utf8CodeUnitCount
      if word.utf8Start[0] < 0x80, behind < range.upperBound, text[behind].isLetterOrDigit { continue }
      (unit, end) = (kind, behind)
      self.value = value * factor
      return
    }
  }

  /// `1,460`, `0.125`, `65 535`
  private static func number(
    _ start: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (Double, Int) {
    var (at, value) = (start, 0.0)
    while at < range.upperBound, at - start < 16 {
      if text[at].isDigit {
        value = value * 10 + Double(text[at] & 15)
      } else if !isParting(at, range, text) {
        break
      }
      at += 1
    }
    guard at + 1 < range.upperBound, text[at] == UInt8(ascii: "."), text[at + 1].isDigit else {
      return (value, at)
    }
    at += 1
    var share = 0.1
    while at < range.upperBound, text[at].isDigit {
      value += Double(text[at] & 15) * share
      share /= 10
      at += 1
    }
    return (value, at)
  }

  /// A comma before three digits.
  private static func isParting(
    _ at: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    text[at] == UInt8(ascii: ",") && at + 3 < range.upperBound && text[at + 1].isDigit
      && text[at + 2].isDigit && text[at + 3].isDigit
      && (at + 4 >= range.upperBound || !text[at + 4].isDigit)
  }

  private static func isJoined(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte.isOne(of: "^_./*") }

  /// `2MSL`, `4x`: letters that are no unit.
  private static func isLetterBehind(
    _ end: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard text[end].isLetter else { return false }
    let values = ValueReader(text: text, end: range.upperBound)
    return !units.contains { word, _, _ in
      let behind = end + word.utf8CodeUnitCount
      return values.starts(end, word) && (behind >= range.upperBound || !text[behind].isLetterOrDigit)
    }
  }

  private static let units: [(StaticString, Unit, Double)] = [
    ("kbit/s", .rate, 1e3), ("Mbit/s", .rate, 1e6), ("Gbit/s", .rate, 1e9), ("kbps", .rate, 1e3),
    ("Kbps", .rate, 1e3), ("Mbps", .rate, 1e6), ("Gbps", .rate, 1e9), ("Mb/s", .rate, 1e6),
    ("Gb/s", .rate, 1e9), ("MB/s", .rate, 8e6), ("GB/s", .rate, 8e9), ("kB/s", .rate, 8e3),
    ("KB/s", .rate, 8e3), ("MBps", .rate, 8e6), ("bit/s", .rate, 1), ("bps", .rate, 1),
    ("kB", .bytes, 1e3), ("KB", .bytes, 1e3), ("KiB", .bytes, 1024), ("MB", .bytes, 1e6),
    ("MiB", .bytes, 1_048_576), ("GB", .bytes, 1e9), ("GiB", .bytes, 1_073_741_824),
    ("Mbits", .bits, 1e6), ("Mbit", .bits, 1e6), ("Mb", .bits, 1e6), ("kbit", .bits, 1e3),
    ("Gbit", .bits, 1e9), ("bits", .bits, 1), ("bit", .bits, 1), ("비트", .bits, 1),
    ("바이트", .bytes, 1), ("bytes", .bytes, 1), ("Bytes", .bytes, 1), ("byte", .bytes, 1),
    ("octets", .bytes, 1), ("B", .bytes, 1),
    ("ms", .time, 1), ("msec", .time, 1), ("밀리초", .time, 1), ("milliseconds", .time, 1),
    ("seconds", .time, 1e3), ("second", .time, 1e3), ("sec", .time, 1e3), ("s", .time, 1e3),
    ("초", .time, 1e3),
    ("segments", .segments, 1), ("segment", .segments, 1), ("packets", .segments, 1),
    ("MSS", .segments, 1), ("세그먼트", .segments, 1), ("개의 세그먼트", .segments, 1), ("패킷", .segments, 1),
  ]
}
