import Questions
import TCP

/// Where the bytes of a segment end, told beside where they begin: `it says 500 and has 200 bytes: the last byte is
/// number 700`, `Seq = 3001 (after 2000–2999)`.
enum LastByteCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in note.lines.withNumbers where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 400 else { continue }
      if let last = lasts.first(in: note.text, range) { checkLast(last, line, &note) }
      if let after = afters.first(in: note.text, range) { checkNext(after, line, &note) }
    }
  }

  /// The first number is where the bytes begin, then comes how many they are, then which is the last.
  private static func checkLast(_ last: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let numbers = note.quantities(of: line).filter { $0.unit != .bits }
    guard let told = numbers.first(where: { $0.range.lowerBound >= last.upperBound }),
      told.range.lowerBound - last.upperBound <= 24, told.unit == .none,
      let length = numbers.last(where: { $0.unit == .bytes && $0.end <= last.lowerBound }), length.value > 1,
      let start = numbers.last(where: { $0.unit == .none && $0.end <= length.range.lowerBound }),
      numbers.count(where: { $0.end <= last.lowerBound }) == 2, told.value == start.value + length.value,
      !aside.stands(in: note.text, note.reading.range(of: line)), note.isMeant(line), !note.isBeside(line),
      !note.isReported(told.range)
    else { return }
    report(
      told, right: told.value - 1, "\(start.value) + \(length.value) − 1 = \(told.value - 1)",
      Bilingual(
        ko: "마지막 바이트의 번호는 \(told.value - 1)입니다.", en: "The last byte has the number \(told.value - 1)."),
      &note)
  }

  /// Behind `2000–2999` comes 3000.
  private static func checkNext(_ after: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let numbers = note.quantities(of: line).filter { $0.unit != .bits }
    let clause = Clause(note.text, note.reading.range(of: line), numbers, line)
    guard let low = numbers.firstIndex(where: { (0...2).contains($0.range.lowerBound - after.upperBound) }),
      low > 0,
      low + 1 < numbers.count, clause.isSpan(numbers[low], numbers[low + 1]),
      case let next = numbers[low - 1], case let end = numbers[low + 1].value, next.value != end + 1,
      next.value + 10 >= end, next.value <= end + 10, after.lowerBound - next.end <= 3,
      note.reading.kinds(in: line).contains(.number), note.isMeant(line), !note.isBeside(line),
      !note.isReported(next.range)
    else { return }
    report(
      next, right: end + 1, "\(end) + 1 = \(end + 1)",
      Bilingual(ko: "\(end)번 바이트 다음은 \(end + 1)번입니다.", en: "Behind byte \(end) comes \(end + 1)."), &note)
  }

  private static func report(
    _ told: Quantity, right: UInt64, _ working: String, _ message: Bilingual, _ note: inout CheckedNote
  ) {
    note.report(
      "seq-arithmetic", .warning, at: told.range, message,
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.4",
      working: Bilingual(ko: working, en: working))
  }

  private static let lasts = TellingWords(
    "last byte is", "last byte has", "마지막 바이트는", "마지막 바이트의 번호는", "마지막 바이트 번호는")
  private static let afters = TellingWords("(after ", "(다음: ", "(following ")
  private static let aside = TellingWords("syn", "fin", "not ", "n't", "않", "아니", "next", "다음")
}
