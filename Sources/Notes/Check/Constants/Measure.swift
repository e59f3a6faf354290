/// A number with what it counts: `2분`, `three segments`, `200 ms`.
struct Measure {
  enum Kind: Sendable { case time, bytes, segments, fold, bare }

  var kind: Kind
  /// Time in microseconds; all else as it is told.
  var value: Double
  /// The number and its unit.
  var range: Range<Int>
  /// `1~3초`, `60초 이하`: one end of a span.
  var isOfSpan = false

  static func all(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [Measure] {
    var found: [Measure] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let isOpen = at == range.lowerBound || !isJoined(text[at - 1])
      if isOpen, let (value, end) = number(at, range, text) {
        let (unit, behind) = unit(end, range, text)
        let isSpan =
          at > range.lowerBound && text[at - 1].isOne(of: "~-")
          || spans.contains { BitsReader.starts(text, at - $0.utf8CodeUnitCount, range.upperBound, $0) }
          || tails.contains { BitsReader.starts(text, behind, range.upperBound, $0) }
        found.append(
          Measure(
            kind: unit?.kind ?? .bare, value: value * (unit?.factor ?? 1), range: at..<behind,
            isOfSpan: isSpan))
        at = behind
      } else {
        at += 1
      }
    }
    return found
  }

  private static let spans: [StaticString] = ["~ ", "–", "- ", "∼", "〜", "에서 "]
  private static let tails: [StaticString] = ["~", "–", " ~", " - ", " to ", " or ", "-"]

  private static func isJoined(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte.isOne(of: "^_./*=<>")
  }

  // MARK: Numbers

  private static func number(
    _ start: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (value: Double, end: Int)? {
    guard text[start].isDigit else { return word(start, range, text) }
    var at = start
    var value = 0.0
    while at < range.upperBound, at - start < 12 {
      if text[at].isDigit {
        value = value * 10 + Double(text[at] & 15)
      } else if text[at] != UInt8(ascii: ",") || at + 1 >= range.upperBound || !text[at + 1].isDigit {
        break
      }
      at += 1
    }
    if at + 1 < range.upperBound, text[at] == UInt8(ascii: "."), text[at + 1].isDigit {
      at += 1
      var share = 0.1
      while at < range.upperBound, text[at].isDigit {
        value += Double(text[at] & 15) * share
        share /= 10
        at += 1
      }
    }
    // `1/8`, `2^16`, `2MSL`: no plain number.
    if at < range.upperBound, text[at].isOne(of: "/^*") { return nil }
    return (value, at)
  }

  private static func word(
    _ start: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (value: Double, end: Int)? {
    for (word, value) in words where isWord(word, start, range, text) {
      return (value, start + word.utf8CodeUnitCount)
    }
    return nil
  }

  private static func isWord(
    _ word: StaticString, _ start: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = start + word.utf8CodeUnitCount
    guard end < range.upperBound, text[end].isOne(of: " -") else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { text[start + $0].lowered == word.utf8Start[$0] }
  }

  private static let words: [(StaticString, Double)] = [
    ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
    ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("second", 2), ("third", 3),
    ("fourth", 4),
    ("두", 2), ("세", 3), ("네", 4), ("다섯", 5),
  ]

  // MARK: Units

  private static func unit(
    _ end: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (unit: (kind: Kind, factor: Double)?, end: Int) {
    let values = ValueReader(text: text, end: range.upperBound)
    var at = values.skipBlanks(end)
    if at < range.upperBound, text[at] == UInt8(ascii: "-") { at += 1 }
    for (word, kind, factor) in units where values.starts(at, word) {
      let behind = at + word.utf8CodeUnitCount
      let isWhole = word.utf8Start[0] >= 0x80 || behind >= range.upperBound || !text[behind].isLetterOrDigit
      if isWhole { return ((kind, factor), behind) }
    }
    return (nil, end)
  }

  private static let units: [(StaticString, Kind, Double)] = [
    ("밀리초", .time, 1e3), ("ms", .time, 1e3), ("msec", .time, 1e3), ("milliseconds", .time, 1e3),
    ("毫秒", .time, 1e3),
    ("마이크로초", .time, 1), ("us", .time, 1), ("µs", .time, 1), ("μs", .time, 1), ("microseconds", .time, 1),
    ("microsecond", .time, 1), ("微秒", .time, 1),
    ("초", .time, 1e6), ("s", .time, 1e6), ("sec", .time, 1e6), ("seconds", .time, 1e6),
    ("second", .time, 1e6),
    ("秒", .time, 1e6),
    ("분", .time, 6e7), ("min", .time, 6e7), ("minutes", .time, 6e7), ("minute", .time, 6e7),
    ("分钟", .time, 6e7),
    ("시간", .time, 3.6e9), ("h", .time, 3.6e9), ("hours", .time, 3.6e9), ("hour", .time, 3.6e9),
    ("小时", .time, 3.6e9),
    ("바이트", .bytes, 1), ("bytes", .bytes, 1), ("byte", .bytes, 1), ("octets", .bytes, 1), ("B", .bytes, 1),
    ("字节", .bytes, 1),
    ("MSS", .segments, 1), ("SMSS", .segments, 1), ("개의 세그먼트", .segments, 1), ("개 세그먼트", .segments, 1),
    ("세그먼트", .segments, 1), ("segments", .segments, 1), ("segment", .segments, 1),
    ("full-sized segments", .segments, 1), ("full-sized segment", .segments, 1),
    ("배", .fold, 1), ("fold", .fold, 1), ("倍", .fold, 1),
  ]
}
