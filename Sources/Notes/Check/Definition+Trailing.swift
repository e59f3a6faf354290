import TCP

/// States named behind what they are: `… 패킷을 기다리는 과정을 TIME_WAIT라고 한다`, `FIN을 기다리는 FIN_WAIT_2`.
extension Definition {
  static func trailing(_ line: Int, in note: borrowing CheckedNote) -> [(state: ConnectionState, part: Part)]
  {
    guard !note.isFenced(line), note.reading.block(of: line).kind != .heading else { return [] }
    var found: [(state: ConnectionState, part: Part)] = []
    for sentence in note.sentences(of: line) where sentence.count < 400 {
      var floor = sentence.lowerBound
      for mention in note.reading.mentions(in: line)
      where mention.kind == .state && sentence.contains(Int(mention.start)) {
        let state = ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
        if let end = told(floor, mention, sentence, note) {
          found.append((state, Part(line: line, range: floor..<end)))
        }
        floor = Int(mention.end)
      }
    }
    return found
  }

  /// Where what tells of the state ends, right before its name.
  private static func told(
    _ floor: Int, _ mention: Mention, _ sentence: Range<Int>, _ note: borrowing CheckedNote
  ) -> Int? {
    var end = Int(mention.start)
    while end > floor, note.text[end - 1] <= 0x20 || note.text[end - 1].isOne(of: "\"'`*(") { end -= 1 }
    if let last = note.text[floor..<max(floor, end)].last, last & 0xc0 == 0x80 {
      // “TIME_WAIT”
      if end - 3 > floor, note.text[end - 3] == 0xe2, note.text[end - 2] == 0x80 { end -= 3 }
      while end > floor, note.text[end - 1] <= 0x20 { end -= 1 }
    }
    guard end - floor > 12 else { return nil }
    let head = max(floor, end - 30)..<end
    if ends(with: modifiers, head, note.text) { return end }
    let isNamed = ends(with: things, head, note.text)
    guard isNamed else { return nil }
    let tail = Int(mention.end)..<min(sentence.upperBound, Int(mention.end) + 16)
    return callings.stands(in: note.text, tail) ? end : nil
  }

  private static func ends(
    with words: TellingWords, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var at = range.lowerBound
    while let word = words.first(in: text, at..<range.upperBound) {
      if word.upperBound == range.upperBound { return true }
      at = word.lowerBound + 1
    }
    return false
  }

  /// `ACK를 기다리는 LAST_ACK`
  private static let modifiers = TellingWords(
    "기다리는", "대기하는", "기다리고 있는", "대기하고 있는", "대기 중인", "대기중인", "기다리는 상태인", "대기하는 상태인", "기다리는 상태", "대기하는 상태")
  private static let things = TellingWords(
    "과정을", "과정이", "상태를", "상태가", "것을", "것이", "단계를", "단계가", "시간을", "기간을")
  private static let callings = TellingWords(
    "라고", "라 한", "라 부", "라 합", "라 하", "라한다", "라 칭", "이다", "입니다", "임", "다.")
}
