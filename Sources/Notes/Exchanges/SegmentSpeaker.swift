import Questions
import TCP

/// Who sends what a line tells, by any name, and where the rest of it begins: `Kim: …`, `갑 → 을 : …`, `받은 것 : …`,
/// `← …`, `left replies …`, `지영이가 …`.
struct SegmentSpeaker {
  var sender: String
  var recipient: String?
  var payload: Range<Int>

  static let me = "me"
  static let peer = "peer"
  static let left = "left side"
  static let right = "right side"

  init?(_ range: Range<Int>, line: Int, _ reading: borrowing Reading) {
    let text = reading.text
    var start = range.lowerBound
    while start < range.upperBound,
      text[start].isBlank || text[start].isOne(of: "-*>|") && text[start + 1] == 0x20
    {
      start += 1
    }
    start = SegmentSpeaker.pastTime(start..<range.upperBound, text)
    if let (own, end) = SegmentSpeaker.sign(start..<range.upperBound, text) {
      (sender, payload) = (own ? SegmentSpeaker.me : SegmentSpeaker.peer, end..<range.upperBound)
      return
    }
    if reading.block(of: line).kind == .code,
      let (isRight, rest) = SegmentSpeaker.drawn(start..<range.upperBound, text)
    {
      (sender, payload) = (isRight ? SegmentSpeaker.left : SegmentSpeaker.right, rest)
      return
    }
    start = TermLine.skipMarker(text, start..<range.upperBound)
    let whole = start..<range.upperBound
    if let (own, end) = SegmentSpeaker.direction(whole, text) {
      (sender, payload) = (own ? SegmentSpeaker.me : SegmentSpeaker.peer, end..<range.upperBound)
    } else if let route = SegmentSpeaker.route(whole, line, reading) {
      (sender, recipient) = (route.from, route.to)
      payload = route.end..<range.upperBound
    } else if let (name, end) = SegmentSpeaker.labelled(whole, line, reading) {
      (sender, payload) = (name, end..<range.upperBound)
    } else if let (name, end) = SegmentSpeaker.acting(whole, line, reading) {
      (sender, payload) = (name, end..<range.upperBound)
    } else {
      return nil
    }
  }

  /// `[0.05] beta …`: when it was.
  private static func pastTime(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var at = range.lowerBound
    let isOpen = at < range.upperBound && text[at].isOne(of: "[(")
    if isOpen { at += 1 }
    let begin = at
    var marks = 0
    while at < range.upperBound, text[at].isDigit || text[at].isOne(of: ".:") {
      if !text[at].isDigit { marks += 1 }
      at += 1
    }
    guard at - begin >= 3, marks > 0, text[begin].isDigit, text[at - 1].isDigit else {
      return range.lowerBound
    }
    if at < range.upperBound, text[at] == UInt8(ascii: "s") { at += 1 }
    if isOpen {
      guard at < range.upperBound, text[at].isOne(of: "])") else { return range.lowerBound }
      at += 1
    }
    return ValueReader(text: text, end: range.upperBound).skipBlanks(at)
  }

  // MARK: By signs

  /// `→ SYN …`, `<< ACK …`: seen from one host.
  private static func sign(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> (own: Bool, end: Int)?
  {
    let values = ValueReader(text: text, end: range.upperBound)
    for (word, own) in signs where values.starts(range.lowerBound, word) {
      return (own, range.lowerBound + word.utf8CodeUnitCount)
    }
    return nil
  }

  private static let signs: [(StaticString, Bool)] = [
    ("→ ", true), ("← ", false), ("-> ", true), ("<- ", false), (">> ", true), ("<< ", false), ("▶ ", true),
    ("◀ ", false), ("=> ", true), ("<= ", false), ("--> ", true), ("<-- ", false),
  ]

  /// `SYN (번호 900) --->`, `<--- ACK (926 주세요)`: in a drawing, without a name.
  private static func drawn(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (isRight: Bool, payload: Range<Int>)? {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1].isBlank || text[end - 1] == UInt8(ascii: "|") { end -= 1 }
    var shaft = end
    while shaft > range.lowerBound, text[shaft - 1].isOne(of: "->=") { shaft -= 1 }
    if end - shaft >= 3, text[end - 1] == UInt8(ascii: ">"), range.lowerBound < shaft {
      return (true, range.lowerBound..<shaft)
    }
    shaft = range.lowerBound
    while shaft < end, text[shaft].isOne(of: "<-=") { shaft += 1 }
    if shaft - range.lowerBound >= 3, text[range.lowerBound] == UInt8(ascii: "<"), shaft < end {
      return (false, shaft..<end)
    }
    return nil
  }

  /// `보낸 것 : …`, `received SYN+ACK: …`
  private static func direction(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (own: Bool, end: Int)? {
    let values = ValueReader(text: text, end: range.upperBound)
    for (word, own) in directions {
      let end = range.lowerBound + word.utf8CodeUnitCount
      guard end < range.upperBound, text[end].isOne(of: " :("), isSame(word, range.lowerBound, text) else {
        continue
      }
      var at = end
      for thing: StaticString in [" 것", " 세그먼트", " 패킷"] where values.starts(at, thing) {
        at += thing.utf8CodeUnitCount
      }
      return (own, at)
    }
    return nil
  }

  private static let directions: [(StaticString, Bool)] = [
    ("보낸", true), ("보냄", true), ("송신", true), ("sent", true), ("tx", true),
    ("받은", false), ("받음", false), ("수신", false), ("received", false), ("recv", false), ("rx", false),
    ("发送", true), ("收到", false),
  ]

  private static func isSame(_ word: StaticString, _ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    (0..<word.utf8CodeUnitCount).allSatisfy { text[at + $0].lowered == word.utf8Start[$0] }
  }

  // MARK: By names

  /// `laptop -> printer: …`, `갑 → 을 …`, `C ← S : …`
  static func route(
    _ range: Range<Int>, _ line: Int, _ reading: Reading
  ) -> (from: String, to: String, end: Int)? {
    let text = reading.text
    var at = range.lowerBound
    let limit = min(range.upperBound, range.lowerBound + 40)
    while at < limit, arrow(at, range.upperBound, text) == nil {
      if text[at] == UInt8(ascii: ":") { return nil }
      at += 1
    }
    guard at < limit, let (isRight, behind) = arrow(at, range.upperBound, text),
      let one = name(range.lowerBound..<at, line, reading)
    else { return nil }
    let begin = ValueReader(text: text, end: range.upperBound).skipBlanks(behind)
    var end = begin
    var close: Int?
    while end < range.upperBound, end - begin < 32 {
      if text[end].isOne(of: ":,(|[") || values(text, range).starts(end, "：") {
        close = end
        break
      }
      end += 1
    }
    // Without a colon the name is one word.
    if close == nil, end < range.upperBound { end = begin }
    if end == begin { while end < range.upperBound, text[end] != 0x20 { end += 1 } }
    var two = name(begin..<end, line, reading)
    if two == nil {
      end = begin
      while end < range.upperBound, text[end] != 0x20 { end += 1 }
      two = name(begin..<end, line, reading)
    }
    guard let two, one != two else { return nil }
    return isRight ? (one, two, end) : (two, one, end)
  }

  private static func values(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> ValueReader {
    ValueReader(text: text, end: range.upperBound)
  }

  private static func arrow(
    _ at: Int, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> (isRight: Bool, end: Int)? {
    guard text[at].isOne(of: " -=<") || text[at] == 0xe2 else { return nil }
    let values = ValueReader(text: text, end: limit)
    for (word, isRight) in arrows where values.starts(at, word) {
      return (isRight, at + word.utf8CodeUnitCount)
    }
    return nil
  }

  private static let arrows: [(StaticString, Bool)] = [
    (" to ", true), ("-->>", true), ("->>", true), ("-->", true), ("->", true), ("=>", true), ("→", true),
    ("⇒", true),
    ("➜", true),
    (" > ", true), ("<--", false), ("<-", false), ("←", false), ("⇐", false), (" < ", false),
  ]

  /// `Kim: …`, `공유기 : …`
  private static func labelled(
    _ range: Range<Int>, _ line: Int, _ reading: Reading
  ) -> (String, Int)? {
    let text = reading.text
    let limit = min(range.upperBound, range.lowerBound + 32)
    for at in range.lowerBound..<limit {
      let isWide = values(text, range).starts(at, "：")
      guard text[at] == UInt8(ascii: ":") || isWide else { continue }
      return name(range.lowerBound..<at, line, reading).map { ($0, at + (isWide ? 3 : 1)) }
    }
    return nil
  }

  /// `left replies …`, `나 컴퓨터가 … 보낸다`
  private static func acting(_ range: Range<Int>, _ line: Int, _ reading: Reading) -> (String, Int)? {
    let text = reading.text
    var at = range.lowerBound
    var words = 0
    while at < range.upperBound, words < 3 {
      let begin = at
      while at < range.upperBound, text[at] != 0x20 { at += 1 }
      let word = TextSlice(text, begin..<at)
      if words > 0,
        verbs.contains(where: { word.equals(lowercase: $0) }) || words == 1 && isFlag(begin, line, reading)
      {
        return name(range.lowerBound..<begin, line, reading).map { ($0, begin) }
      }
      if word.count > 3, word.hasSuffix(oneOf: "가", "이", "는", "은"),
        sends.stands(in: text, at..<range.upperBound)
      {
        return name(range.lowerBound..<(at - 3), line, reading).map { ($0, at) }
      }
      at = ValueReader(text: text, end: range.upperBound).skipBlanks(at)
      words += 1
    }
    return nil
  }

  /// `alpha SYN seq=100`
  private static func isFlag(_ at: Int, _ line: Int, _ reading: Reading) -> Bool {
    reading.mentions(in: line).contains { $0.kind == .flag && Int($0.start) == at }
      || TextSlice(reading.text, at..<min(at + 5, reading.range(of: line).upperBound)).equals(
        lowercase: "data ")
  }

  private static let verbs: [StaticString] = [
    "sent", "replied", "answered", "responded", "acknowledged", "returned", "confirmed", "send",
    "acknowledge",
    "sends", "replies", "answers", "responds", "acknowledges", "acks", "returns", "confirms", "closes",
    "opens",
  ]
  private static let sends = TellingWords(
    "보낸", "보내", "보냄", "보냈", "보냅", "답합", "전송", "답한", "답함", "답했", "답하", "응답", "달라고", "회신", "요청한", "돌려준")

  /// A name as it is compared: no flag, number or state, and few words.
  static func name(_ range: Range<Int>, _ line: Int, _ reading: Reading) -> String? {
    let text = reading.text
    var name = TextSlice(text, range).withoutOuterBlanks
    while let last = name.last, last.isOne(of: ".*`\"'") { name.end -= 1 }
    if let open = name.first("("), open > name.start { name.end = open }
    name = name.withoutOuterBlanks
    guard (1...27).contains(name.count), name.words(upTo: 4).count <= 3,
      let first = name.first, first.isLetter || first >= 0xe3,
      !reading.mentions(in: line).contains(where: {
        $0.kind != .party && $0.kind != .arrow && Int($0.start) >= name.start && Int($0.start) < name.end
      })
    else { return nil }
    var lower = name.isOfCases ? name.string.lowercased() : name.string.lowered
    if lower.utf8.starts(with: "the ".utf8) { lower.removeFirst(4) }
    // Bytes are asked first: characters would have to be looked up.
    if let last = lower.utf8.last, last.isOne(of: "nwoty") {
      for word in [" then", " now", " also", " first", " finally"] where lower.hasSuffix(word) {
        lower.removeLast(word.count)
      }
    }
    if lower.utf8.contains(where: { $0.isOne(of: "=[]{};\"") }),
      lower.contains(where: { "=[]{};\"".contains($0) })
    {
      return nil
    }
    return lower.withSlice(notNames.holds) ? nil : lower
  }

  private static let notNames = WordSet([
    "the", "an", "first", "second", "third", "last", "next", "final", "and", "with", "question",
    "answer", "문", "답", "문제", "정답", "질문", "답변", "예", "예시", "예제", "example", "note", "참고",
    "주의", "결과",
    "data", "데이터", "then", "so", "step", "seq", "len", "win", "todo", "tip", "it", "this", "that", "which",
    "segment",
    "packet", "세그먼트", "패킷", "这", "注意", "例",
  ])
}
