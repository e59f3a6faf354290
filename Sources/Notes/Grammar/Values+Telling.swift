import TCP

/// Numbers that a sentence gives instead of a sign.
extension ValueReader {
  /// `ack는 seq에 1을 더한 301로`, `ACK에는 받은 번호에 1을 더해 y+1을`: what one is added to, and what it comes to.
  func added(_ start: Int) -> Found? {
    guard start + 12 < end, text[start] >= 0xea else { return nil }
    guard (["는 ", "은 ", "에는 ", "를 ", "을 "] as [StaticString]).contains(where: { starts(start, $0) }) else {
      return nil
    }
    var at = start
    while at + 8 < end, at - start < 80 {
      defer { at += 1 }
      if text[at] == UInt8(ascii: "."), text[at + 1] == 0x20 { return nil }
      guard text[at] == UInt8(ascii: "1"), !text[at - 1].isLetterOrDigit,
        starts(at, "1을") || starts(at, "1 을")
      else {
        continue
      }
      let verb = skipBlanks(at + (text[at + 1] == 0x20 ? 5 : 4))
      for word: StaticString in ["더한 값인 ", "더한 ", "더해서 ", "더해 ", "더하여 "] where starts(verb, word) {
        let begin = skipBlanks(verb + word.utf8CodeUnitCount)
        guard begin < end, let (number, after) = expression(begin, isAssigned: false),
          after >= end || text[after] >= 0xea || ".,)".utf8.contains(text[after])
        else { return nil }
        return .value(number, end: after, isAssigned: true)
      }
      return nil
    }
    return nil
  }

  /// `is set to a random value A`, `is set to one more than the received sequence number i.e. A+1`: said in a sentence,
  /// and the symbol at its end.
  func told(_ start: Int) -> Found? {
    guard start + 8 < end, text[start].isOne(of: "itw"),
      starts(start, "is ") || starts(start, "to ") || starts(start, "that ") || starts(start, "will ")
    else { return nil }
    for word: StaticString in ["is set to ", "is equal to ", "will be ", "is "] where starts(start, word) {
      let begin = start + word.utf8CodeUnitCount
      if begin < end, let (number, after) = expression(begin, isAssigned: false) {
        return .value(number, end: after, isAssigned: true)
      }
    }
    var at = start
    while at + 8 < end, at - start < 110 {
      defer { at += 1 }
      if text[at].isOne(of: ".;"), text[at + 1] == 0x20 { return nil }
      guard text[at] == 0x20 else { continue }
      for cue: StaticString in [
        " i.e. ", " i.e., ", " random value ", " random value, ", " random number ", " random number, ",
        " generated number ",
      ] where starts(at, cue) {
        let begin = at + cue.utf8CodeUnitCount
        guard begin < end, text[begin].isLetter, let (number, after) = expression(begin, isAssigned: true),
          after >= end || ".,;) ".utf8.contains(text[after])
        else { return nil }
        return .value(number, end: after, isAssigned: true)
      }
    }
    return nil
  }

  /// `= client's sequence number + 1 (x + 1)`: which number one is added to, and what it comes to.
  func reckoned(_ start: Int) -> Found? {
    guard start + 12 < end, text[start] == UInt8(ascii: "=") else { return nil }
    var at = skipBlanks(start + 1)
    let words = at
    while at < end, at - words < 56, text[at].isLetter || text[at] >= 0x80 || text[at].isOne(of: " '") {
      at += 1
    }
    guard at - words >= 8, at + 4 < end, text[at] == UInt8(ascii: "+"),
      case let one = skipBlanks(at + 1), one + 1 < end, text[one] == UInt8(ascii: "1"),
      case let open = skipBlanks(one + 1), open + 1 < end, text[open] == UInt8(ascii: "("),
      let (number, after) = expression(open + 1, isAssigned: true), after < end,
      text[after] == UInt8(ascii: ")")
    else { return nil }
    return .value(number, end: after, isAssigned: true)
  }

  /// `: 6のシーケンス番号 + 1(1,438)`, `: 받은 순서 번호 + 바이트 수(101 + 504 = 605)`: how it is reckoned, and at the line's end
  /// what it comes to.
  func workedOut(atEnd start: Int) -> Found? {
    guard start + 8 < end, let sign = [":", "：", "="].first(where: { starts(start, $0) }), end - start < 140,
      text[end - 1] == UInt8(ascii: ")"),
      let open = text[start..<end].lastIndex(of: UInt8(ascii: "(")),
      case let words = start + sign.utf8CodeUnitCount..<open,
      text[words].contains(where: { $0 >= 0xe3 && $0 < 0xee }),
      !text[words].contains(where: { $0.isOne(of: "()") }), !opensWithValue(words)
    else { return nil }
    let sum = text[open..<end].lastIndex(of: UInt8(ascii: "=")) ?? open
    guard case let begin = skipBlanks(sum + 1), begin < end, text[begin].isDigit,
      let (number, after) = expression(begin, isAssigned: true), after == end - 1,
      case .number(let value) = number,
      value > 9
    else { return nil }
    return .value(number, end: end, isAssigned: true)
  }

  /// `ack=101, 순서 번호(300)`: the value stands there, and something else behind it.
  private func opensWithValue(_ words: Range<Int>) -> Bool {
    let first = skipBlanks(words.lowerBound)
    guard let behind = (first..<max(first, words.upperBound)).first(where: { !text[$0].isDigit }),
      behind > first
    else { return false }
    return text[behind] == UInt8(ascii: ",") && (behind + 1 >= words.upperBound || !text[behind + 1].isDigit)
  }

  /// `Sequence Number는 임의로 지정한다.(y)`: drawn by lot, and the symbol behind it in a bracket of its own.
  func drawn(_ start: Int) -> Found? {
    guard start + 3 < end, text[start] >= 0xea else { return nil }
    var at = start
    var isDrawn = false
    while at + 2 < end, at - start < 64 {
      if text[at] == UInt8(ascii: "(") {
        guard isDrawn, text[at + 1].isLetter, text[at + 2] == UInt8(ascii: ")"),
          let (number, after) = expression(at + 1, isAssigned: true)
        else { return nil }
        return .value(number, end: after, isAssigned: true)
      }
      // No further name may stand between.
      if text[at].isLetter { return nil }
      isDrawn = isDrawn || ["임의", "랜덤", "난수", "무작위"].contains { starts(at, $0) }
      at += 1
    }
    return nil
  }

  /// `ACK에는 y+1을 담는다`; a number that is added is no value: `SEQ에 1을 더해`.
  func filled(_ start: Int) -> Found? {
    var at = start
    for word: StaticString in ["에는 ", "에 ", "には", "に"] where starts(at, word) {
      at += word.utf8CodeUnitCount
      break
    }
    guard at > start, let (number, end) = expression(at, isAssigned: false) else { return nil }
    var after = end
    if starts(after, "을") || starts(after, "를") || starts(after, "を") { after += 3 }
    after = skipBlanks(after)
    for word: StaticString in ["더", "증가", "足", "加"] where starts(after, word) { return nil }
    return .value(number, end: end, isAssigned: true)
  }
}
