import Questions
import TCP

/// The numbers IP knows TCP and UDP by, told as each other's: `TCP=17, UDP=6`, `17 (TCP)`, `프로토콜 번호: TCP는 17`.
enum ProtocolNumberCheck: NoteCheck {
  private static let numbers: [(name: TellingWords, number: UInt64)] = [
    (TellingWords("tcp"), 6), (TellingWords("udp"), 17),
  ]

  static let subjects = TellingWords(
    "protocol", "proto ", "프로토콜", "协议", "プロトコル", "next header", "上層", "tcp=", "tcp =", "udp=")

  static func check(_ note: inout CheckedNote) {
    for line in note.lines.withDigits where note.words[line].contains(.exact) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 400, note.survey[line].contains(.transport) else { continue }
      let quantities = note.quantities(of: line).filter {
        $0.unit == .none && ($0.value == 6 || $0.value == 17)
      }
      let pairs = quantities.compactMap { pair($0, range, note.text) }
      for pair in pairs where pair.number.value != pair.right {
        // Beside the other's, or under the field's name.
        guard subjects.stands(in: note.text, range) || pairs.count > 1, note.isMeant(line) else { continue }
        report(pair.number.range, "\(pair.right)", &note)
      }
    }
  }

  private struct Pair {
    var number: Quantity
    var right: UInt64
  }

  /// The name on the number's one side or its other, with a sign or a particle between.
  private static func pair(
    _ number: Quantity, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Pair? {
    let before = max(range.lowerBound, number.range.lowerBound - 40)..<number.range.lowerBound
    // `Ch 17 (TCP: …)`: of a book.
    let near = max(range.lowerBound, number.range.lowerBound - 10)..<number.range.lowerBound
    if chapters.stands(in: text, near) { return nil }
    let behind = number.end..<min(range.upperBound, number.end + 12)
    for (name, right) in numbers {
      if let word = name.last(in: text, before), isWhole(word, text),
        joins(word.upperBound..<before.upperBound, text, leads)
      {
        return Pair(number: number, right: right)
      }
    }
    for (name, right) in numbers {
      if let word = name.first(in: text, behind), isWhole(word, text),
        joins(behind.lowerBound..<word.lowerBound, text, follows)
      {
        return Pair(number: number, right: right)
      }
    }
    return nil
  }

  private static let chapters = TellingWords(
    "ch ", "ch. ", "chap", "section", "sec. ", "lecture", "week", "part ", "page", "p. ", "§", "제", "장 ", "第")

  private static func isWhole(_ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    (word.lowerBound == 0 || !text[word.lowerBound - 1].isLetterOrDigit)
      && (word.upperBound >= text.count || !text[word.upperBound].isLetterOrDigit)
  }

  private static func joins(
    _ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ words: [StaticString]
  ) -> Bool {
    gap.count <= 32 && Squeezed(text, gap, without: " `*\"'").isOne(of: words)
  }

  private static let leads: [StaticString] = [
    "=", "==", ":", "(", "（", "→", "->", "=>", "는", "은", "の", "为", "是", "：", "is", "has", "uses", "이", "가",
    "protocol", "프로토콜번호", "는프로토콜번호", "의프로토콜번호는", "프로토콜번호는", "number", "isprotocolnumber", "isprotocol",
    "(protocol",
    "(프로토콜번호",
  ]
  /// No colon: `Story 06 : UDP` is a title.
  private static let follows: [StaticString] = [
    "=", "==", "(", "（", "→", "->", "=>", "for", "은", "는", "이면", "means", "is", "번은", "번이",
  ]

  private static func report(_ range: Range<Int>, _ right: String, _ note: inout CheckedNote) {
    note.report(
      "protocol-number", .warning, at: range,
      Bilingual(
        ko: "IP 헤더의 프로토콜 번호는 TCP가 6, UDP가 17입니다.", en: "TCP's protocol number is 6, UDP's 17."),
      expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.1")
  }
}
