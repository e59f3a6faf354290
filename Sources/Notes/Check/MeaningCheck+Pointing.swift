import TCP

/// Sentences that leave their subject out: it stands in the one before, or in the heading.
extension MeaningCheck {
  /// `이 상태에서도 …`, `it marks …`: a sentence whose subject stands in the one before, or in the heading.
  static func pointsBack(_ sentence: Range<Int>, _ note: CheckedNote) -> Bool {
    let values = ValueReader(text: note.text, end: sentence.upperBound)
    let start = values.skipBlanks(sentence.lowerBound)
    // Nearly all sentences begin with another byte than any of them.
    guard start < values.end, note.text[start] == 0xec || note.text[start].isOne(of: "iItT") else {
      return false
    }
    return pointers.contains { values.starts(start, $0) }
  }

  private static let pointers: [StaticString] = [
    "이 상태", "이 플래그", "이 비트", "이 필드", "이 값", "이 번호", "it ", "It ", "this ", "This ", "In this state",
    "the field ", "The field ", "the flag ", "in this state",
  ]

  static func checkPointing(
    _ sentence: Range<Int>, after last: Range<Int>?, _ line: Int, _ note: inout CheckedNote,
    _ scratch: MeaningMatcher.Scratch
  ) {
    guard let name = subject(before: sentence, last, line, note) else { return }
    let text = Array("\(name): \(note.raw(sentence))".utf8)
    let matcher = note.matcher
    let matches = text.withUnsafeBufferPointer { matcher.matches(in: $0, 0..<$0.count, scratch) }
    // What the sentence says by itself is reported with its own words.
    guard
      let match = matches.first(where: {
        $0.range.lowerBound < name.utf8.count && matcher.verdict(of: $0.rule).scope == .anywhere
      }),
      !note.isQuestion(sentence),
      !note.isBeside(line), !note.isUnderOtherTitle(line)
    else { return }
    let rule = matcher.verdict(of: match.rule)
    guard isOfTCP(rule, line, note) else { return }
    note.report(
      rule.name, rule.severity, at: sentence, rule.message, expected: rule.expected,
      reference: rule.reference)
  }

  /// The one state, flag or field that the sentence before speaks of first, or the heading.
  private static func subject(
    before sentence: Range<Int>, _ last: Range<Int>?, _ line: Int, _ note: CheckedNote
  ) -> String? {
    if let last {
      return note.reading.mentions(in: line).first {
        last.contains(Int($0.start)) && name(of: $0) != nil && !isOfAnotherWindow($0, note)
      }.flatMap(name)
    }
    let number = note.reading.outline.section(ofBlock: Int(note.reading.document.lines[line].block))
    guard let title = note.reading.outline.innermostTitle(of: number) else { return nil }
    let states = note.reading.mentions(in: note.reading.document.line(at: title.lowerBound)).compactMap(name)
    return Set(states).count == 1 ? states[0] : nil
  }

  /// `congestion window`, `송신 윈도우`: none of the header's.
  private static func isOfAnotherWindow(_ mention: Mention, _ note: CheckedNote) -> Bool {
    guard mention.kind == .field, HeaderField.allCases[Int(mention.value)] == .window else { return false }
    let start = Int(mention.start)
    // `window-based congestion control`
    return windows.stands(in: note.text, max(0, start - 14)..<start)
      || ValueReader(text: note.text, end: note.text.count).starts(Int(mention.end), "-based")
  }

  static let windows = TellingWords(
    "congestion", "send", "sliding", "loss", "offered", "usable", "effective", "혼잡", "송신", "슬라이딩", "拥塞", "发送",
    "滑动", "輻輳")

  private static func name(of mention: Mention) -> String? {
    switch mention.kind {
    case .state: ConnectionState.allCases[Int(mention.value & ~Mention.weak)].name
    case .flag: Flag(rawValue: mention.value)?.name
    case .number: mention.value == 0 ? "sequence number" : "acknowledgment number"
    case .field:
      switch HeaderField.allCases[Int(mention.value)] {
      case .dataOffset: "data offset"
      case .window: "window size"
      case .checksum: "checksum"
      default: nil
      }
    default: nil
    }
  }
}
