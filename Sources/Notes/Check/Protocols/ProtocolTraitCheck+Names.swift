import Questions
import TCP

/// The names in full: `TCP (User Datagram Protocol)`, `Transmission Control Protocol (UDP)`.
extension ProtocolTraitCheck {
  /// `UDP (Transmission Control Protocol)`
  static func checkName(
    _ mention: ProtocolMention, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) -> Bool {
    var start = mention.range.upperBound
    while start < sentence.upperBound, start - mention.range.upperBound < 8,
      note.text[start].isOne(of: " *`(\"':=[]-")
    {
      start += 1
    }
    let wrong = mention.isTCP ? namesOfUDP : namesOfTCP
    if let name = bracketed(wrong, mention, sentence, note.text) {
      report(fullNames, mention.isTCP, at: name.lowerBound..<mention.range.upperBound, line, sentence, &note)
      return true
    }
    guard start > mention.range.upperBound else { return false }
    let own = mention.isTCP ? namesOfTCP : namesOfUDP
    guard let found = wrong.first(in: note.text, start..<min(sentence.upperBound, start + 40)),
      found.lowerBound == start,
      // `TCP vs UDP (Transmission Control Protocol vs User Datagram Protocol)`
      !own.stands(in: note.text, found.upperBound..<max(found.upperBound, mention.end))
    else { return false }
    report(fullNames, mention.isTCP, at: mention.range.lowerBound..<found.upperBound, line, sentence, &note)
    return true
  }

  /// `User Datagram Protocol (TCP)`: the name in full right before the brackets.
  private static func bracketed(
    _ names: TellingWords, _ mention: ProtocolMention, _ sentence: Range<Int>,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var open = mention.range.lowerBound
    while open > sentence.lowerBound, text[open - 1].isOne(of: "*`[_") { open -= 1 }
    guard open > sentence.lowerBound, text[open - 1] == UInt8(ascii: "("),
      mention.range.upperBound < sentence.upperBound,
      text[mention.range.upperBound].isOne(of: ")*`]_")
    else { return nil }
    let before = max(sentence.lowerBound, open - 40)..<open - 1
    guard let name = names.first(in: text, before), kinds.fills(name.upperBound..<open - 1, of: text) else {
      return nil
    }
    return name
  }

  private static let kinds = Filler("protocol 프로토콜 * ` _ ]")
  private static let namesOfTCP = TellingWords(
    "transmission control", "transfer control", "전송 제어 프로토콜", "전송제어 프로토콜", "전송제어프로토콜")
  private static let namesOfUDP = TellingWords("user datagram", "사용자 데이터그램", "유저 데이터그램")
  private static let fullNames = Bilingual(
    ko: "TCP는 Transmission Control Protocol, UDP는 User Datagram Protocol입니다.",
    en: "TCP is the Transmission Control Protocol, UDP the User Datagram Protocol.")
}
