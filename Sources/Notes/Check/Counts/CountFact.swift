import TCP

/// A number that is the same whenever it is told: three duplicate ACKs, two lives of a segment, four values.
///
/// Notes tell it before what is counted (`3 duplicate ACKs`, `3개의 중복 ACK`) or behind (`중복 ACK를 3번`).
struct CountFact: Sendable {
  let rule: String
  /// What is counted, where the number stands before it.
  let things: TellingWords
  /// Between the number and the thing.
  let leads: Filler
  /// What is counted, where the number stands behind it; nil where nobody tells it so.
  let named: TellingWords?
  let follows: Filler
  /// Behind a number that follows the thing: `3개`, `3 times`.
  let units: [StaticString]
  let wrong: Set<Int>
  /// The sentence speaks of one of these, or where that is enough its line or a title.
  let needs: TellingWords
  var needsTitle = true
  /// Beside one of these another number is right.
  let unless: TellingWords
  let message: Bilingual
  let expected: Bilingual
  let reference: String
}

/// A small number in digits or as a word.
struct CountedNumber {
  var value: Int
  var range: Range<Int>

  /// The number that ends right before a place, with only filler between.
  static func before(
    _ place: Int, from start: Int, through filler: Filler, _ text: UnsafeBufferPointer<UInt8>
  ) -> CountedNumber? {
    let near = max(start, place - 48)
    return all(in: near..<place, text).last { filler.fills($0.range.upperBound..<place, of: text) }
  }

  /// The number that begins right behind a place, with only filler between, and has its unit.
  static func behind(
    _ place: Int, to end: Int, through filler: Filler, units: [StaticString],
    _ text: UnsafeBufferPointer<UInt8>
  ) -> CountedNumber? {
    let values = ValueReader(text: text, end: end)
    return all(in: place..<min(end, place + 40), text).first { number in
      let unit = values.skipBlanks(number.range.upperBound)
      return filler.fills(place..<number.range.lowerBound, of: text)
        && units.contains { values.starts(unit, $0) }
    }
  }

  private static func all(in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [CountedNumber] {
    var found: [CountedNumber] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if let number = digits(at, range.upperBound, text) ?? word(at, range.upperBound, text) {
        found.append(number)
        at = number.range.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  private static func digits(_ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> CountedNumber? {
    guard text[start].isDigit, start == 0 || !isJoined(text[start - 1]), !endsSpan(start, text) else {
      return nil
    }
    var at = start
    var value = 0
    while at < end, text[at].isDigit, at - start < 4 {
      value = value * 10 + Int(text[at] & 15)
      at += 1
    }
    // `0.5`, `1~2`
    guard
      at >= end || !text[at].isDigit && !text[at].isOne(of: ".,~:/#") || at + 1 < end && text[at + 1] == 0x20
    else { return nil }
    return CountedNumber(value: value, range: start..<at)
  }

  /// `1 ~ 2`
  private static func endsSpan(_ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = start
    while at > 0, text[at - 1] == 0x20 { at -= 1 }
    guard at > 0, text[at - 1].isOne(of: "~-") else { return false }
    at -= 1
    while at > 0, text[at - 1] == 0x20 { at -= 1 }
    return at > 0 && text[at - 1].isDigit
  }

  private static func isJoined(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte.isOne(of: ".,~-_#=/")
  }

  private static func word(_ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> CountedNumber? {
    guard text[start].isLetter || text[start] >= 0xc0, start == 0 || !text[start - 1].isLetterOrDigit else {
      return nil
    }
    guard text[start] >= 0xe4 || text[start].isOne(of: openings) else { return nil }
    let values = ValueReader(text: text, end: end)
    for (word, value) in words where values.starts(start, word) {
      let after = start + word.utf8CodeUnitCount
      if text[start] < 0x80, after < end, text[after].isLetter { continue }
      // `두 번`, `세개`, but `한계`, `네트워크`
      if text[start] >= 0x80 {
        let unit = values.skipBlanks(after)
        guard counters.contains(where: { values.starts(unit, $0) }) else { continue }
      }
      return CountedNumber(value: value, range: start..<after)
    }
    return nil
  }

  private static let words: [(StaticString, Int)] = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
    ("ten", 10),
    ("Two", 2), ("Three", 3), ("Four", 4), ("Five", 5), ("double", 2), ("triple", 3), ("Triple", 3), ("한", 1),
    ("두", 2),
    ("세", 3), ("네", 4), ("다섯", 5), ("여섯", 6), ("열", 10), ("两", 2), ("三", 3), ("四", 4), ("五", 5),
  ]
  /// What the Latin ones among them begin with.
  private static let openings: StaticString = "otfsedTF"
  private static let counters: [StaticString] = ["번", "개", "회", "차례", "가지", "个", "次"]
}
