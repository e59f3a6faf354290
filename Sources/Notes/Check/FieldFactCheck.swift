import Questions
import TCP

/// The width a definition of a field begins with: `Offset : 1byte`, `窗口：占 4B`, `옵션: 0~60바이트`.
enum FieldFactCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for index in note.kinds.ofFields {
      let fact = note.facts[index]
      guard case .field(let field, nil) = fact.subject else { continue }
      if field == .options { checkOptions(fact, &note) } else { checkWidth(field, fact, &note) }
    }
  }

  private static func checkWidth(_ field: HeaderField, _ fact: Fact, _ note: inout CheckedNote) {
    guard let right = field.bits, right > 0, field != .reserved,
      let told = width(fact.text) ?? lastWidth(of: field, fact.text),
      told.bits != right, (1...64).contains(told.bits), let line = line(of: fact, told.text, &note),
      let range = TellingWords(unfiled: told.text).first(in: note.text, note.reading.range(of: line))
    else { return }
    let name = Lexicon.entry(of: field).name
    note.report(
      "field-width", at: range,
      Bilingual(
        ko: "\(name.korean.with(.topic)) \(told.bits)비트가 아니라 \(right)비트입니다.",
        en: "The \(name.english) has \(right) bits, not \(told.bits)."),
      expected: Bilingual(ko: "\(right)비트", en: "\(right) bits"), reference: "RFC 9293 3.1")
  }

  /// `0 ~ 60byte`: the header has 60 bytes at most, 20 of them fixed.
  private static func checkOptions(_ fact: Fact, _ note: inout CheckedNote) {
    let numbers = fact.text.withSlice { Quantity.all(in: 0..<min(40, $0.end), of: $0.text) }
    guard let most = numbers.last(where: { $0.unit == .bytes }), (41...64).contains(most.value),
      let range = note.lines(atSourceLine: fact.place.line).lazy.compactMap({
        [note] in note.range(of: String(most.value), in: $0)
      }).first
    else { return }
    let line = note.reading.document.line(at: range.lowerBound)
    guard isHeld(line, asOptions: true, &note) else { return }
    note.report(
      "header-length", at: range,
      Bilingual(
        ko: "옵션은 최대 40바이트입니다. 헤더는 60바이트까지이고 그 가운데 20바이트는 늘 있습니다.",
        en: "Options take 40 bytes at most: a header has up to 60, of which 20 are fixed."),
      expected: Bilingual(ko: "0~40바이트", en: "0 to 40 bytes"), reference: "RFC 9293 3.1")
  }

  private static func line(of fact: Fact, _ text: String, _ note: inout CheckedNote) -> Int? {
    for line in note.lines(atSourceLine: fact.place.line, reaching: 2) {
      guard TellingWords(unfiled: text).stands(in: note.text, note.reading.range(of: line)) else { continue }
      return isHeld(line, &note) ? line : nil
    }
    return nil
  }

  private static func isHeld(_ line: Int, asOptions: Bool = false, _ note: inout CheckedNote) -> Bool {
    let string = note.reading.string(ofLine: line)
    return !note.isBeside(line) && !note.isAboutOtherHeader(line) && !WidthCheck.isOther(string)
      && (asOptions || !WidthCheck.isScale(string)) && note.isOfTCPHeader(line)
  }

  /// The amount a text begins with, where nothing but a word for `takes` stands before it.
  private static func width(_ text: String) -> (bits: Int, text: String)? {
    text.withSlice { slice in
      guard let size = Quantity.all(in: 0..<min(40, slice.end), of: slice.text).first, size.unit != .none,
        size.range.lowerBound <= 16, opening.fills(0..<size.range.lowerBound, of: slice.text)
      else { return nil }
      // Nothing but the end, a comma or a new clause may follow: `4바이트 단위`, `2 bytes of …` are amounts of other things.
      let values = ValueReader(text: slice.text, end: slice.end)
      let next = values.skipBlanks(size.end)
      let ends: [StaticString] = [
        ".", ",", "-", "→", "(", ")", "。", "，", "、", ":", "|", "의 크기", "크기", "필드", "이다", "입니다", "로 ", "field",
        "를 차지",
        "를 사용", "을 차지",
      ]
      guard next >= slice.end || ends.contains(where: { values.starts(next, $0) }) else { return nil }
      let bits = size.unit == .bits ? Int(size.value) : Int(size.value) * 8
      return (bits, String(decoding: slice.text[size.range.lowerBound..<size.end], as: UTF8.self))
    }
  }

  /// `헤더와 데이터의 오류를 확인하는 16비트 값`: the only amount, and nothing but what kind of thing it is behind it.
  private static func lastWidth(of field: HeaderField, _ text: String) -> (bits: Int, text: String)? {
    guard field != .dataOffset, field != .options else { return nil }
    return text.withSlice { slice in
      let amounts = Quantity.all(in: 0..<slice.end, of: slice.text)
      guard amounts.count == 1, let size = amounts.first, size.unit == .bits,
        ending.fills(size.end..<slice.end, of: slice.text)
      else { return nil }
      return (Int(size.value), String(decoding: slice.text[size.range.lowerBound..<size.end], as: UTF8.self))
    }
  }

  private static let ending = Filler(
    "짜리 크기의 필드 필드이다 필드다 필드입니다 값 값이다 값입니다 번호 번호이다 숫자 비트 의 이다 입니다 다 field value number integer word . 字段 の フィールド"
  )

  private static let opening = Filler("占 共 共占 占用 长度 크기 길이 총 는 은 약 이 해당 size length a an the this 大小 为 長さ")
}
