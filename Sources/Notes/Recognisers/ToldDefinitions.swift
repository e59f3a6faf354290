import TCP

/// A sentence that says what a name means: `FIN은 종료를 알리는 메시지를 의미한다`, `SYN is used to …`.
enum ToldDefinitions: Recogniser {
  static let shape = "FIN은 연결 종료를 뜻한다."

  static func read(_ reading: inout Reading) {
    for index in reading.document.blocks.indices {
      let block = reading.document.blocks[index]
      guard block.kind == .paragraph || block.kind == .item,
        !reading.outline.sections[reading.outline.section(ofBlock: index)].isForeign
      else { continue }
      for line in block.lines
      where !reading.kinds(in: line).isDisjoint(with: [.flag, .state]) && !reading.isClaimed(line)
        && !reading.sense(of: line).isWrong
      {
        for mention in reading.mentions(in: line) where mention.kind == .flag || mention.kind == .state {
          if means(mention, line, reading) { write(mention, line, &reading); break }
        }
      }
    }
  }

  private static func means(_ mention: Mention, _ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    let values = ValueReader(text: reading.text, end: range.upperBound)
    var after = Int(mention.end)
    if let next = reading.mentions(in: line).first(where: { $0.start >= mention.end }),
      next.kind == .flagWord || next.kind == .stateWord,
      Int(next.start) - after <= 2
    {
      after = Int(next.end)
    }
    if mention.kind == .flag, Flag(rawValue: mention.value) == nil { return false }
    for word: StaticString in [
      " means", " indicates", " stands for", " signals", " is used", " tells", "表示", "是", "用于", "用来",
    ]
    where values.starts(after, word) {
      return Int(mention.start) - range.lowerBound < 24
    }
    // `SEQ가 1000, ACK는 1001임을 의미`: values, not meanings.
    guard !reading.mentions(in: line).contains(where: { $0.kind == .number }) else { return false }
    // Code marks part a name from its particle: `FIN` 은.
    after = values.skipBlanks(after)
    guard ["은 ", "는 ", "이란 ", "란 ", "は"].contains(where: { values.starts(after, $0) }) else { return false }
    return endsInMeaning(values, range.lowerBound..<sentenceEnd(values, after, range.upperBound))
  }

  private static func sentenceEnd(_ values: ValueReader, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, !(values.text[at] == UInt8(ascii: ".") && (at + 1 == end || values.text[at + 1] == 0x20))
    { at += 1 }
    return at
  }

  /// The sentence closes with a word of meaning.
  private static func endsInMeaning(_ values: ValueReader, _ range: Range<Int>) -> Bool {
    let tail = max(range.lowerBound, range.upperBound - 60)
    for word: StaticString in [
      "의미", "뜻", "나타낸", "나타내", "나타냄", "말한다", "플래그이", "플래그다", "알리는 ", "示す", "意味", "표시",
    ] {
      var at = tail
      while at < range.upperBound {
        if values.starts(at, word) { return true }
        at += 1
      }
    }
    return false
  }

  private static func write(_ mention: Mention, _ line: Int, _ reading: inout Reading) {
    let text = reading.string(ofLine: line)
    let at = Int(mention.start)
    if mention.kind == .flag, let flag = Flag(rawValue: mention.value) {
      reading.add(.flag(flag, letter: nil), at: at, text: text)
    } else if mention.kind == .state, mention.value & Mention.weak == 0 {
      reading.add(
        .state(ConnectionState.allCases[Int(mention.value)], owner: nil, event: nil), at: at, text: text)
    }
    reading.claim(line)
  }
}
