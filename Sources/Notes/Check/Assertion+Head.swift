extension Assertion {
  /// The subject is the whole title, or the name that the sentence explains: `Window (16 bits): …`, `포트는 …`.
  var isHeaded: Bool {
    let start = TermLine.skipMarker(text, sentence)
    guard subject.lowerBound >= start, subject.upperBound <= words.lowerBound,
      Assertion.openings.fills(start..<subject.lowerBound, of: text)
    else { return false }
    guard title > 0 else { return explains(from: subject.upperBound) }
    let end = sentence.lowerBound + title - 2
    return subject.upperBound <= end && fills(subject.upperBound..<end)
  }

  /// `→ cwnd = ssthresh` below `On a timeout`: an arrow goes on from the title.
  var follows: Bool {
    let values = ValueReader(text: text, end: sentence.upperBound)
    return Assertion.arrows.contains { values.starts(sentence.lowerBound + title, $0) }
  }

  private static let arrows: [StaticString] = ["→", "->", "⇒", "=>", "➔"]

  /// A sign or a Korean particle stands behind the name, and what is in brackets belongs to it.
  private func explains(from start: Int) -> Bool {
    let values = ValueReader(text: text, end: words.lowerBound)
    if Assertion.particles.contains(where: { values.starts(start, $0) }) { return true }
    let rest = start..<min(words.lowerBound, start + 14)
    if Assertion.verbs.first(in: text, rest)?.lowerBound == start { return true }
    let end = words.lowerBound
    var at = start
    while at < end {
      if Assertion.signs.contains(where: { values.starts(at, $0) }) { return fills(start..<at) }
      if text[at] == UInt8(ascii: "("), let close = text[at..<end].firstIndex(of: UInt8(ascii: ")")) {
        at = close
      }
      if at - start > 40 { return false }
      at += 1
    }
    return false
  }

  /// Nothing but brackets, widths and words for what kind of thing it is.
  private func fills(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while let open = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "(")),
      let close = text[open..<range.upperBound].firstIndex(of: UInt8(ascii: ")"))
    {
      guard Assertion.kinds.fills(start..<open, of: text) else { return false }
      start = close + 1
    }
    return Assertion.kinds.fills(start..<range.upperBound, of: text)
  }

  private static let openings = Filler("tcp the a an 헤더 header 의 *")
  private static let kinds = Filler(
    "field fields flag bit bits byte bytes size number value option 필드 플래그 비트 바이트 값 번호 옵션 字段 标志 位 フィールド フラグ ビット "
      + "1 2 4 6 8 16 32 16bit 32bit 16bits 32bits 이란 란 ? * , ] [ /")
  private static let particles: [StaticString] = ["는 ", "은 ", "란 ", "이란 ", "は", "是", "就是"]
  private static let verbs = TellingWords(
    " is ", " are ", " tells", " holds", " carries", " contains", " gives", " shows", " identif", " specif",
    " counts",
    " measures", " indicates", " has ", " means", " marks", " names", " says ", " defines", " describes",
    " represents",
    " reports", " asks", " field is ", " field ", " flag is ", " flag ", " bit is ", " bit ")
  private static let signs: [StaticString] = [":", "：", " - ", " – ", "—", "=", "|", "→", "->"]
}
