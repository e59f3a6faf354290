/// What opens a line of a card: `Q:`, `Q2.`, `[Q. …]`, `A:`, `답:`, `Hint:`, `Front:`, `뒷면:`.
enum CardLabel {
  case question(String)
  case answer(String)
  case hint(String)

  init?(line: Int, in reading: borrowing Reading) {
    let range = reading.range(of: line)
    guard CardLabel.mayOpen[Int(reading.text[range.lowerBound])] else { return nil }
    let text = reading.text
    let end = range.upperBound
    var at = range.lowerBound
    while at < end,
      text[at] == UInt8(ascii: "[") || text[at] == UInt8(ascii: "(") || text[at] == 0x20 || text[at] >= 0xf0
    {
      at += text[at] >= 0xf0 ? 4 : 1
    }
    guard at + 1 < end else { return nil }
    let isBracketed = text[range.lowerBound] == UInt8(ascii: "[")
    if let (kind, body) = CardLabel.letter(text, at, end) ?? CardLabel.word(text, at, end) {
      let said = CardLabel.strip(reading.string(body..<end), isBracketed)
      switch kind {
      case .question: self = .question(said)
      case .answer: self = .answer(said)
      case .hint: self = .hint(said)
      }
    } else {
      return nil
    }
  }

  /// The first bytes of all labels, and of the brackets and emoji before them.
  private static let mayOpen: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "QAHhFB[( ".utf8 { table[Int(byte)] = true }
    for word in ["질", "문", "답", "정", "힌", "앞", "뒷", "問", "问", "答"] {
      if let first = word.utf8.first { table[Int(first)] = true }
    }
    for byte in 0xf0...0xff { table[byte] = true }
    return table
  }()

  private enum Kind { case question, answer, hint }

  private static func letter(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (Kind, Int)? {
    guard text[at] == UInt8(ascii: "Q") || text[at] == UInt8(ascii: "A") else { return nil }
    var after = at + 1
    while after < end, after - at < 5, text[after].isDigit || text[after] == UInt8(ascii: "-") { after += 1 }
    if text[at] == UInt8(ascii: "Q"), after > at + 1, after + 1 < end, text[after] == 0x20,
      text[after + 1].isLetter || text[after + 1] >= 0xe3, asks(text, after, end)
    {
      return (.question, after + 1)
    }
    // `Q : …`
    if after + 1 < end, text[after] == 0x20, text[after + 1] == UInt8(ascii: ":") { after += 1 }
    guard after < end, let body = separator(text, after, end) else { return nil }
    // `A) …` over `B) …`: choices.
    if text[at] == UInt8(ascii: "A"), text[after] == UInt8(ascii: ")"), opensChoice(text, end) { return nil }
    return (text[at] == UInt8(ascii: "Q") ? .question : .answer, body)
  }

  private static func opensChoice(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var next = start
    while next < text.count, text[next] <= 0x20 || text[next].isOne(of: "-*") { next += 1 }
    return BitsReader.starts(text, next, text.count, "B)")
  }

  /// `Q4 … 설명해주세요`: a number alone labels only what asks.
  private static func asks(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var line = TextSlice(text, start..<end).trimmed
    if line.last == UInt8(ascii: ".") { line.end -= 1 }
    return line.hasSuffix(oneOf: "?", "？", "요", "시오", "까", "라")
  }

  private static let words: [(StaticString, Kind)] = [
    ("질문", .question), ("문제", .question), ("Question", .question), ("問", .question), ("问", .question),
    ("답변", .answer), ("정답", .answer),
    ("Front", .question), ("앞면", .question), ("Back", .answer), ("뒷면", .answer),
    ("답", .answer), ("Answer", .answer), ("答", .answer), ("Hint", .hint), ("hint", .hint), ("힌트", .hint),
  ]

  private static let openings = WordSet(words.map { $0.0.description.lowercased() })

  private static func word(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (Kind, Int)? {
    guard openings.stands(at: at, in: text, to: end) else { return nil }
    for (word, kind) in words where text[at] == word.utf8Start[0] && BitsReader.starts(text, at, end, word) {
      var after = at + word.utf8CodeUnitCount
      while after < end, text[after].isDigit || text[after] == 0x20 { after += 1 }
      guard after < end, text[after] != UInt8(ascii: "."), let body = separator(text, after, end) else {
        continue
      }
      return (kind, body)
    }
    return nil
  }

  /// `:`, `)`, `.`, `：` right after the label; `Q ` alone is no label, `A::b` none either.
  private static func separator(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int? {
    if text[at] == UInt8(ascii: ":") || text[at] == UInt8(ascii: "]") {
      return at + 1 < end && text[at + 1] == UInt8(ascii: ":") ? nil : at + 1
    }
    if text[at].isOne(of: ".)"), at + 1 >= end || text[at + 1] == 0x20 || text[at + 1] >= 0x80 {
      return at + 1
    }
    return BitsReader.starts(text, at, end, "：") ? at + 3 : nil
  }

  private static func strip(_ text: String, _ isBracketed: Bool) -> String {
    isBracketed && text.hasSuffix("]") ? String(text.dropLast()).trimmed : text
  }
}
