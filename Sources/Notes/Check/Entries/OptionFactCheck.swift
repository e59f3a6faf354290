import Questions
import TCP

/// An option's kind and length told in one line with its name: `### Timestamps (kind 8, length 12)`,
/// `- MSS: 종류 3, 길이 4`.
enum OptionFactCheck: NoteCheck {
  private struct Option: Sendable {
    var names: TellingWords
    var kind: UInt64
    var length: UInt64
    var name: Bilingual
    var reference: String
  }

  private static let options: [Option] = [
    Option(
      names: TellingWords("mss", "maximum segment size", "최대 세그먼트 크기"), kind: 2, length: 4,
      name: Bilingual(ko: "MSS 옵션", en: "MSS option"), reference: "RFC 9293 3.2"),
    Option(
      names: TellingWords(
        "window scale", "window scaling", "wscale", "윈도우 스케일", "윈도 스케일", "윈도우 확대", "윈도우 확장"), kind: 3,
      length: 3, name: Bilingual(ko: "윈도우 스케일 옵션", en: "window scale option"), reference: "RFC 7323 2.2"),
    Option(
      names: TellingWords(
        "sack-permitted", "sack permitted", "sack_permitted", "sack_perm", "sackok", "sack 허용"), kind: 4,
      length: 2,
      name: Bilingual(ko: "SACK 허용 옵션", en: "SACK-permitted option"), reference: "RFC 2018 2"),
    Option(
      names: TellingWords("timestamp", "타임스탬프"), kind: 8, length: 10,
      name: Bilingual(ko: "타임스탬프 옵션", en: "timestamps option"), reference: "RFC 7323 3.2"),
  ]

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in note.lines.withDigits where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count <= 160, kinds.stands(in: note.text, range) else { continue }
      let named = options.filter { $0.names.stands(in: note.text, range) }
      guard named.count == 1, let option = named.first, !opensWithOther(than: option, range, note.text) else {
        continue
      }
      judge("option-kind", number(behind: kinds, range, note), option.kind, option, line, &note)
      judge("option-length", number(behind: lengths, range, note), option.length, option, line, &note)
    }
  }

  /// `SACK: kind 5, …, together with timestamps`: what the line is on is another one.
  private static func opensWithOther(
    than option: Option, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let kind = kinds.first(in: text, line), let name = option.names.first(in: text, line) else {
      return false
    }
    return name.lowerBound > kind.upperBound + 40
  }

  private static let kinds = TellingWords("kind", "종류", "타입 번호")
  private static let lengths = TellingWords("length", "len ", "len=", "len:", "길이")

  /// The number that follows one of some words closely.
  private static func number(
    behind words: TellingWords, _ range: Range<Int>, _ note: CheckedNote
  ) -> Quantity? {
    var start = range.lowerBound
    while let word = words.first(in: note.text, start..<range.upperBound) {
      start = word.upperBound
      guard
        let told = Quantity.all(
          in: word.upperBound..<min(range.upperBound, word.upperBound + 24), of: note.text
        ).first, told.unit != .bits, !isSum(told.range, range, note.text),
        links.fills(word.upperBound..<told.range.lowerBound, of: note.text)
      else { continue }
      return told
    }
    return nil
  }

  /// `length 8n + 2`: of as many as there are.
  private static func isSum(
    _ number: Range<Int>, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var at = number.upperBound
    if at < line.upperBound, text[at].isLetter, at + 1 == line.upperBound || !text[at + 1].isLetter {
      return true
    }
    while at < line.upperBound, text[at] == 0x20 { at += 1 }
    return at < line.upperBound && text[at].isOne(of: "+*×")
  }

  private static let links = Filler("= : 는 은 가 이 번호 값 number is of 번호는 번호가 ` *")

  private static func judge(
    _ rule: String, _ told: Quantity?, _ right: UInt64, _ option: Option, _ line: Int,
    _ note: inout CheckedNote
  ) {
    guard let told, told.value != right, told.value <= 255, !note.isBeside(line), !note.isReported(told.range)
    else { return }
    let isKind = rule == "option-kind"
    note.report(
      rule, at: told.range,
      isKind
        ? Bilingual(
          ko: "\(option.name.korean)의 종류 번호는 \(right)입니다.",
          en: "The kind of the \(option.name.english) is \(right).")
        : Bilingual(
          ko: "\(option.name.korean)의 길이는 종류와 길이 바이트까지 \(right)바이트입니다.",
          en: "The \(option.name.english) has \(right) bytes, kind and length included."),
      expected: isKind
        ? Bilingual(ko: "\(right)", en: "\(right)") : Bilingual(ko: "\(right)바이트", en: "\(right) bytes"),
      reference: option.reference)
  }
}
