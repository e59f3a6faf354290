import TCP

/// Lines that give a value, a size or a formula, and so tell no meaning.
extension NamedDefinitions {
  /// `$$\text{Window} = …$$`
  static func isFormula(_ line: Int, _ reading: Reading) -> Bool {
    reading.text[reading.range(of: line).lowerBound].isOne(of: "$\\")
  }

  /// `**Sequence**:` over what happens in turn.
  static func isSequenceAlone(_ term: TermLine, _ reading: Reading) -> Bool {
    term.field == .sequenceNumber
      && ["sequence", "Sequence"].contains { word in
        BitsReader.starts(reading.text, term.start, reading.text.count, word)
          && !reading.text[min(term.start + 8, reading.text.count - 1)].isLetterOrDigit
          && !BitsReader.starts(reading.text, term.start + 9, reading.text.count, "N")
          && !BitsReader.starts(reading.text, term.start + 9, reading.text.count, "n")
      }
      && Body.isBlank(reading.text, term.body)
  }

  /// `ACK = x 表示 x 之前的字节都已经收到`: tells of a value.
  static func isValue(_ term: TermLine, _ reading: Reading) -> Bool {
    guard term.hasSeparator, term.body.lowerBound > 0 else { return false }
    let said = reading.text[term.body].drop { $0 == 0x20 }
    // `Ack: 11: the crucial part …`, `ACK: 7 (the next one)`, `SYN FLAG: 1 - …`
    if said.first?.isDigit == true {
      let after = said.drop { $0.isDigit }.drop { $0 == 0x20 }
      return after.first?.isOne(of: ":,(-") == true
    }
    if let label = said.first, !label.isUpper, isLabelled(term, reading) { return true }
    // `SYN: Set (start of the stream)`: how it stands in the segment at hand.
    if said.prefix(5).elementsEqual("Set (".utf8) || said.prefix(5).elementsEqual("set (".utf8) {
      return true
    }
    guard reading.text[term.body.lowerBound - 1] == UInt8(ascii: "=") else { return false }
    // `ACK nubmer = 서버의 번호 +1`, `ACK = sequence number + length`
    let slice = TextSlice(reading.text, term.body)
    if said.last?.isDigit == true && slice.contains("+") || slice.contains(" + ") { return true }
    return said.first?.isLetter == true && said.dropFirst().first?.isLetterOrDigit != true
  }

  /// `- open: …`, `- closed: …`, `- filtered: …`: what a scan finds of a port, no state of a connection.
  static func isPortState(_ line: Int, _ mentions: ArraySlice<Mention>, _ reading: Reading) -> Bool {
    guard let name = mentions.first, name.kind == .state, name.value & Mention.weak != 0,
      ConnectionState.allCases[Int(name.value & ~Mention.weak)] == .closed
    else { return false }
    let told =
      reading.range(of: line).lowerBound..<reading.range(of: min(line + 1, reading.lineCount - 1)).upperBound
    if probeWords.isIn(reading.text, told) { return true }
    return [line - 1, line + 1].contains { beside in
      guard (0..<reading.lineCount).contains(beside) else { return false }
      let range = reading.range(of: beside)
      let word = TextSlice(reading.text, TermLine.skipMarker(reading.text, range)..<range.upperBound).words(
        upTo: 1)
      return word.first.map { word in
        ["open", "open:", "opened", "filtered", "filtered:"].contains { word.equals(lowercase: $0) }
          || word.hasPrefix("열림") || word.hasPrefix("열린")
      } ?? false
    }
  }

  /// What a scanned port answers, and what it is asked with: no connection has that state.
  private static let probeWords = WordSet(["rst", "nmap", "probe", "scan", "스캔"])

  /// `ACK: seq=101, ack=301`: told of the segment at hand.
  private static func isLabelled(_ term: TermLine, _ reading: Reading) -> Bool {
    givesNumber(term, reading.mentions(in: reading.document.line(at: term.start)), reading)
  }

  /// `確認応答番号:8のシーケンス番号 + 1`: told of the segment at hand.
  static func isOfStep(_ term: TermLine, _ reading: Reading) -> Bool {
    guard term.field == .sequenceNumber || term.field == .acknowledgmentNumber else { return false }
    let values = ValueReader(text: reading.text, end: term.body.upperBound)
    var at = values.skipBlanks(term.body.lowerBound)
    guard at < values.end, reading.text[at].isDigit else { return false }
    while at < values.end, reading.text[at].isDigit { at += 1 }
    return (["の", "と同", "번째", "단계"] as [StaticString]).contains { values.starts(at, $0) }
  }

  /// `Sequence Number: Seq = ISN_C (…)`: told of the segment at hand.
  static func givesNumber(_ term: TermLine, _ mentions: ArraySlice<Mention>, _ reading: Reading) -> Bool {
    let values = ValueReader(text: reading.text, end: term.body.upperBound)
    let begin = values.skipBlanks(term.body.lowerBound)
    guard let label = mentions.first(where: { Int($0.start) == begin }),
      label.kind == .number || label.kind == .flag
    else { return false }
    let sign = values.skipBlanks(Int(label.end))
    return sign < values.end && reading.text[sign] == UInt8(ascii: "=")
  }

  /// Nothing but noughts and ones, as many as there are flags.
  static func isBitString(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let bits = TextSlice(text, range).trimmed
    return (6...9).contains(bits.count) && (bits.start..<bits.end).allSatisfy { text[$0] & 0xfe == 0x30 }
  }

  /// `헤더 크기 : 최소 20바이트`: how long a header is, in a list of traits; the field counts words.
  static func isSize(_ term: TermLine, _ reading: Reading) -> Bool {
    let name = reading.string(term.start..<max(term.start, term.body.lowerBound)).lowercased()
    guard term.hasSeparator, name.contains("크기") || name.contains("size") else { return false }
    let values = ValueReader(text: reading.text, end: term.body.upperBound)
    var at = values.skipBlanks(term.body.lowerBound)
    for word: StaticString in ["최소 ", "보통 ", "기본 ", "at least ", "minimum "] where values.starts(at, word) {
      at += word.utf8CodeUnitCount
    }
    guard at < values.end, reading.text[at].isDigit else { return false }
    while at < values.end, reading.text[at].isDigit || "~- ".utf8.contains(reading.text[at]) { at += 1 }
    return ["바이트", "byte", "Byte", "B"].contains { BitsReader.starts(reading.text, at, values.end, $0) }
  }

  /// A bracket opens the line, with words in it, and the name stands inside.
  static func opensBracket(before name: Int, _ line: Int, _ reading: Reading) -> Bool {
    let begin = reading.range(of: line).lowerBound
    return reading.text[begin] == UInt8(ascii: "(") && name == begin + 1
  }

  /// `Sequence Number: 4 bytes`, `32 bits: …`: how wide it is, no value.
  static func isWidth(_ term: TermLine, _ reading: Reading) -> Bool {
    guard let bits = term.bits else { return false }
    let digits = reading.text[term.body].drop { $0 == 0x20 }.prefix { $0.isDigit }
    let value = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
    return value == bits || value * 8 == bits
  }

  /// `window size : 1000bytes`, `window: 8442 (room left)`: of the example at hand.
  static func isAmount(_ term: TermLine, _ reading: Reading) -> Bool {
    let said = reading.text[term.body].drop { $0 == 0x20 }
    guard said.first?.isDigit == true else { return false }
    let behind = said.drop { $0.isDigit || $0 == UInt8(ascii: ",") }.drop { $0 == 0x20 }
    // `1 → 2 → 4 → …`: how it grows.
    let values = ValueReader(text: reading.text, end: term.body.upperBound)
    return said.count <= 16 || behind.first == UInt8(ascii: "(")
      || ["→", "->", "⇒", "=>"].contains { values.starts(behind.startIndex, $0) }
  }
}
