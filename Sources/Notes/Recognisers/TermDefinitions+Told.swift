import Questions

/// A sentence that says what a term of the lexicon is: `MSL이란 …하는 시간이다`, `Flow control is a mechanism that …`.
extension TermDefinitions {
  /// The term that the line opens with, and the sentence on it.
  ///
  /// Nearly every line has a subject: what costs least is asked first, and names are looked up last.
  static func readTold(_ line: Int, _ block: Document.Block, _ reading: inout Reading) -> (
    start: Int, term: String, text: String
  )? {
    let range = reading.range(of: line)
    guard line == Int(block.firstLine), range.count >= 24 else { return nil }
    let head = TermLine.skipMarker(reading.text, range)
    let values = ValueReader(text: reading.text, end: range.upperBound)
    let start = pastOpening(head, values)
    guard let subject = subject(from: start, values),
      let end = sentenceEnd(subject.end, values, isHangul: subject.isHangul)
    else { return nil }
    let said = TextSlice(reading.text, subject.end..<end)
    guard subject.isHangul ? endsInKind(said) : !said.holdsHangul, !isBelowItsTitle(line, reading),
      !reading.sense(of: line).isQuestion, !reading.sense(of: line).isWrong
    else { return nil }
    return definition(line, head, start..<subject.nameEnd, end, reading)
  }

  private static func definition(
    _ line: Int, _ head: Int, _ name: Range<Int>, _ end: Int, _ reading: Reading
  ) -> (start: Int, term: String, text: String)? {
    let term = reading.string(name)
    let names = TermNames(term)
    // TCP itself is told of in every other sentence.
    guard Concepts.hold(names), !everyday.contains(names.name.essence), !pairs.isIn(term) else { return nil }
    let said = reading.string(head..<end)
    guard TermTelling(said, of: names).isPlainDefinition, !leaning.isIn(said),
      TermSubject(reading: reading, line: line, name: name, names: names, below: nil).isTCPs(said)
    else { return nil }
    return (name.lowerBound, term, said)
  }

  /// `A `, `The `, `TCP의 `: no part of the name.
  private static func pastOpening(_ head: Int, _ values: ValueReader) -> Int {
    guard head < values.end, values.text[head] == UInt8(ascii: "A") || values.text[head] == UInt8(ascii: "T")
    else { return head }
    return openings.first { values.starts(head, $0) }.map { head + $0.utf8CodeUnitCount } ?? head
  }

  private static let openings: [StaticString] = ["A ", "An ", "The ", "TCP의 "]

  /// Where the name ends, and where its particle or its verb does; a bracket is the name's.
  private static func subject(
    from start: Int, _ values: ValueReader
  ) -> (nameEnd: Int, end: Int, isHangul: Bool)? {
    let text = values.text
    let limit = min(values.end - 4, start + 48)
    var depth = 0
    var at = start
    while at < limit {
      let byte = text[at]
      // Letters part nothing.
      if byte >= 0x40, byte < 0xe0 {
        at += 1
        continue
      }
      if byte >= 0xe0 {
        // A blank or a comma parts the particle from what follows.
        if text[at + 3] == 0x20 || text[at + 3] == UInt8(ascii: ","), depth == 0, at - start >= 3,
          let found = particle(at, text)
        {
          return found
        }
        at += 3
        continue
      }
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"):
        if depth == 0 { return nil }
      case 0x20 where text[at + 1] == UInt8(ascii: "i") && text[at + 2] == UInt8(ascii: "s"):
        guard depth == 0, let verb = being.first(where: { values.starts(at, $0) }) else { return nil }
        return (at, at + verb.utf8CodeUnitCount, false)
      default: break
      }
      at += 1
    }
    return nil
  }

  /// `란 `, `은 `, `는 ` behind a name.
  private static func particle(
    _ at: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> (nameEnd: Int, end: Int, isHangul: Bool)? {
    let letter = UInt32(text[at]) << 16 | UInt32(text[at + 1]) << 8 | UInt32(text[at + 2])
    guard letter == ran || letter == eun || letter == neun,
      letter == ran || text[at + 3] == 0x20
    else { return nil }
    // `이란`: the vowel is the particle's.
    let isJoined =
      letter == ran && text[at - 3] == 0xec && text[at - 2] == 0x9d && text[at - 1] == 0xb4
    return (isJoined ? at - 3 : at, at + 3, true)
  }

  private static let ran: UInt32 = 0xeb_9e80
  private static let eun: UInt32 = 0xec_9d80
  private static let neun: UInt32 = 0xeb_8a94

  private static let being: [StaticString] = [" is a ", " is an ", " is the "]

  /// Where the first sentence, or its clause on this term, ends.
  private static func sentenceEnd(_ start: Int, _ values: ValueReader, isHangul: Bool) -> Int? {
    guard values.end - start >= 16 else { return nil }
    let text = values.text
    var at = start
    while at < values.end {
      // Digits and letters end nothing.
      if text[at] >= 0x30 {
        at += text[at] >= 0xe0 ? 3 : 1
        continue
      }
      if text[at] == UInt8(ascii: "."), at + 1 == values.end || text[at + 1] == 0x20 { return at + 1 }
      // `… 맺는 과정이며, 4-way handshake는 …`: the next one's clause.
      if isHangul, text[at] == UInt8(ascii: ","), values.starts(at - 6, "이며") || values.starts(at - 6, "이고") {
        return at - 6
      }
      at += 1
    }
    return values.end
  }

  /// Its heading has the name, and asks for it as a title does.
  private static func isBelowItsTitle(_ line: Int, _ reading: Reading) -> Bool {
    let own = Int(reading.document.lines[line].block)
    return own > 0 && reading.document.blocks[own - 1].kind == .heading
  }

  /// `… 맺는 과정이다`, `… 방법을 말한다`: what kind of thing it is ends the sentence.
  private static func endsInKind(_ said: TextSlice) -> Bool {
    var rest = said
    while rest.count >= 24, rest.text[rest.end - 1].isOne(of: " .") { rest.end -= 1 }
    guard rest.count >= 24, let kind = withoutVerb(rest),
      endings.contains(letter(endingAt: kind.end, kind.text))
    else { return false }
    return kinds.contains { kind.hasSuffix($0) }
  }

  /// Nearly all sentences end in another verb than one of being or meaning: a letter or two tells.
  private static func withoutVerb(_ said: TextSlice) -> TextSlice? {
    var rest = said
    switch letter(endingAt: rest.end, rest.text) {
    case da: break
    case im:
      rest.end -= 3
      return rest
    case yo:
      guard rest.hasSuffix("이에요") else { return nil }
      rest.end -= 9
      return rest
    default: return rest
    }
    switch letter(endingAt: rest.end - 3, rest.text) {
    case yi: rest.end -= 6
    case ni where letter(endingAt: rest.end - 6, rest.text) == ip: rest.end -= 9
    case ni where means.contains(letter(endingAt: rest.end - 9, rest.text)),
      han where means.contains(letter(endingAt: rest.end - 6, rest.text)):
      guard let tail = tails.first(where: { rest.hasSuffix($0) }) else { return nil }
      rest.end -= tail.utf8CodeUnitCount
    // `크기다`, `번호다`, `단위다`
    case gi, ho, wi: rest.end -= 3
    default: return nil
    }
    return rest
  }

  private static func letter(endingAt end: Int, _ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    UInt32(text[end - 3]) << 16 | UInt32(text[end - 2]) << 8 | UInt32(text[end - 1])
  }

  private static let (da, im, yo): (UInt32, UInt32, UInt32) = (0xeb_8ba4, 0xec_9e84, 0xec_9a94)
  private static let (yi, ni, han): (UInt32, UInt32, UInt32) = (0xec_9db4, 0xeb_8b88, 0xed_959c)
  /// 입 of 입니다, and 말, 미, 뜻 of what says that something is meant.
  private static let ip: UInt32 = 0xec_9e85
  private static let means: [UInt32] = [0xeb_a790, 0xeb_afb8, 0xeb_9cbb]
  private static let (gi, ho, wi): (UInt32, UInt32, UInt32) = (0xea_b8b0, 0xed_98b8, 0xec_9c84)

  private static let tails: [StaticString] = [
    "을 말한다", "를 말한다", "을 말합니다", "를 말합니다", "을 의미한다", "를 의미한다", "을 의미합니다", "를 의미합니다", "을 뜻한다",
    "를 뜻한다", "을 뜻합니다", "를 뜻합니다",
  ]

  private static let kinds: [StaticString] = [
    "과정", "절차", "방식", "기법", "방법", "기술", "값", "번호", "크기", "시간", "것", "단위", "알고리즘", "메커니즘", "공격", "현상", "단계",
    "기능", "개념", "데이터", "양", "숫자", "끝점", "종점",
  ]

  /// What the kinds end in.
  private static let endings = kinds.map { kind in
    kind.withUTF8Buffer { letter(endingAt: $0.count, $0) }
  }

  /// `위와 같이 …`, `이러한 …`, or a comparison: it cannot be understood alone, or tells of two.
  private static let leaning = WordSet([
    "위와 같", "이러한", "이런 ", "앞서", "udp", "다면,", " is the one ", " is the first ", "recommended", "정책이다",
    " like this",
    "다는 것",
  ])
  static let everyday: Set<String> = [
    "tcp", "transmissioncontrolprotocol", "header", "tcpheader", "handshake", "stream", "connection",
  ]
  private static let pairs = WordSet(["와 ", "과 ", " and ", "&"])
}
