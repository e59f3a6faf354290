import Questions
import TCP

/// A field's value and what it comes to, on one line: `HLEN = 11 → 44 bytes`, `header 2050, shift 5 → 65600 bytes`,
/// and a number that is made to go round at 2^16: `66000 exceeds the field, so it becomes 464`.
enum WorkedFieldCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || !note.reading.kinds.isDisjoint(with: [.flag, .number, .field]) else { return }
    for line in note.lines.withDigits where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 300 else { continue }
      for sentence in note.sentences(of: line) {
        if offsets.stands(in: note.text, sentence) { checkOffset(sentence, line, &note) }
        if shifts.stands(in: note.text, sentence) { checkShift(sentence, line, &note) }
        if rounds.stands(in: note.text, sentence) { checkRound(sentence, line, &note) }
      }
    }
  }

  // MARK: Words of four bytes

  private static func checkOffset(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let numbers = Quantity.all(in: sentence, of: note.text)
    for (value, length) in zip(numbers, numbers.dropFirst())
    where value.unit == .none && (5...15).contains(value.value) && length.unit == .bytes {
      let before = max(sentence.lowerBound, value.range.lowerBound - 32)..<value.range.lowerBound
      guard let word = offsets.last(in: note.text, before),
        links.fills(word.upperBound..<before.upperBound, of: note.text),
        leads(value.end..<length.range.lowerBound, note.text)
      else { continue }
      let right = 4 * value.value
      guard length.value != right, length.value != value.value, length.value % 4 == 0 else { continue }
      report("header-length", length, right, "\(value.value) × 4 = \(right)", "9293 3.1", line, &note)
    }
  }

  private static let offsets = TellingWords(
    "hlen", "ihl", "data offset", "offset", "데이터 오프셋", "오프셋", "헤더 길이", "header length", "thl", "doff")

  // MARK: Scaled windows

  private static func checkShift(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let numbers = Quantity.all(in: sentence, of: note.text)
    guard numbers.count == 3, numbers[0].unit == .none, numbers[1].unit == .none,
      (1...65_535).contains(numbers[0].value), (0...14).contains(numbers[1].value),
      numbers[2].value > numbers[0].value, numbers[2].unit != .bits
    else { return }
    let before = max(sentence.lowerBound, numbers[0].range.lowerBound - 32)..<numbers[0].range.lowerBound
    let between = numbers[0].end..<numbers[1].range.lowerBound
    guard windows.stands(in: note.text, before), let shift = shifts.last(in: note.text, between),
      links.fills(shift.upperBound..<between.upperBound, of: note.text),
      leads(numbers[1].end..<numbers[2].range.lowerBound, note.text)
    else { return }
    let right = numbers[0].value << numbers[1].value
    guard numbers[2].value != right else { return }
    report(
      "arithmetic", numbers[2], right, "\(numbers[0].value) × 2^\(numbers[1].value) = \(right)", "7323 2.2",
      line,
      &note)
  }

  private static let shifts = TellingWords("shift", "시프트", "scale", "스케일")
  private static let windows = TellingWords("window", "win", "header", "field", "윈도", "헤더", "필드", "창")

  // MARK: Round at the wrong place

  private static func checkRound(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard isOfNumbers(line, note) else { return }
    let numbers = Quantity.all(in: sentence, of: note.text).filter { $0.unit == .none }
    for (large, small) in zip(numbers, numbers.dropFirst())
    where (65_536..<(1 << 32)).contains(large.value) && small.value == large.value - 65_536
      && large.value > 65_536
    {
      report("sequence-space", small, large.value, "\(large.value) < 2^32", "9293 3.4", line, &note)
    }
  }

  private static let rounds = TellingWords(
    "exceed", "wrap", "overflow", "too large", "too big", "넘", "초과", "한 바퀴", "돌아", "mod", "나머지", "→")

  /// Sequence numbers are spoken of on the line or in the two before it.
  private static func isOfNumbers(_ line: Int, _ note: CheckedNote) -> Bool {
    (max(0, line - 2)...line).contains {
      note.reading.mentions(in: $0).contains {
        $0.kind == .number || $0.kind == .flag && $0.value == Flags.ack.rawValue
      }
    }
  }

  // MARK: Both

  /// An arrow, an equals sign or a comma, and filler.
  private static func leads(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    range.count <= 40 && results.fills(range, of: text)
  }

  private static let links = Filler("is of field value count 값 값이 값은 필드 필드가 가 이 은 는 을 를 의 ` factor 계수")
  private static let results = Filler(
    "→ -> > => ⇒ ( ) , is means so that makes a header of 이면 면 는 은 이 가 헤더 헤더는 총 즉 곧 of window real 실제 창 창은 윈도우 윈도우는 ≙ bytes words 워드 : ; gives"
  )

  private static func report(
    _ rule: String, _ told: Quantity, _ right: UInt64, _ working: String, _ reference: String, _ line: Int,
    _ note: inout CheckedNote
  ) {
    guard !note.isBeside(line), note.isMeant(line), !note.isPretended(line), !note.isReported(told.range)
    else {
      return
    }
    note.report(
      rule, .warning, at: told.range,
      Bilingual(
        ko: "\(String(told.value).with(.subject)) 아니라 \(right)입니다.",
        en: "That comes to \(right), not \(told.value)."),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC \(reference)",
      working: Bilingual(ko: working, en: working))
  }
}
