import Questions
import TCP

/// A sequence or acknowledgment number that has more than 32 bits: `SEQ=4294967290, 10 bytes: ACK 4294967300`. Behind
/// 2^32 − 1 comes 0.
enum BeyondSpaceCheck: NoteCheck {
  /// How many there are: that number itself is told often.
  private static let space: UInt64 = 1 << 32
  /// A number that is further off counts something else.
  private static let reach: UInt64 = 100_000_000

  static func check(_ note: inout CheckedNote) {
    for line in note.lines.withDigits where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count >= 12,
        names(line, note) || line > 0 && names(line - 1, note) && lasts.stands(in: note.text, range)
      else { continue }
      let numbers = note.quantities(of: line)
      if let one = wrapsToOne(numbers, note.text), !aside.stands(in: note.text, range), note.isMeant(line) {
        report(one, right: 0, &note)
        continue
      }
      guard let slip = numbers.first(where: { isBeyond($0, numbers, note.text) }),
        // `… = 4294967296 → 0`: what it comes to is told as well.
        !numbers.contains(where: { $0.value == slip.value - space && $0.range.lowerBound > slip.end }),
        !aside.stands(in: note.text, range), note.isMeant(line), !note.isReported(slip.range)
      else { continue }
      report(slip, right: slip.value - space, &note)
    }
  }

  private static func report(_ slip: Quantity, right: UInt64, _ note: inout CheckedNote) {
    let working = slip.value >= space ? " \(slip.value) − 2^32 = \(right)" : ""
    note.report(
      "sequence-space", .warning, at: slip.range,
      Bilingual(
        ko: "순서 번호는 32비트라서 4294967295 다음은 0입니다.\(working.isEmpty ? "" : working + "입니다.")",
        en: "Sequence numbers have 32 bits: 0 comes behind 4294967295.\(working.isEmpty ? "" : working + ".")"
      ),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.4")
  }

  /// `4294967295 다음에는 1로 돌아간다`, `wraps from 4294967295 to 1`
  private static func wrapsToOne(_ numbers: [Quantity], _ text: UnsafeBufferPointer<UInt8>) -> Quantity? {
    guard let last = numbers.firstIndex(where: { $0.value == space - 1 }), last + 1 < numbers.count,
      case let next = numbers[last + 1], next.value == 1, next.unit == .none,
      case let gap = numbers[last].end..<next.range.lowerBound, gap.count <= 48,
      case let near = max(0, numbers[last].range.lowerBound - 24)..<min(text.count, next.end + 16),
      wraps.stands(in: text, near), !text[gap].contains(where: { $0.isOne(of: "+-(") }),
      next.end >= text.count || !text[next.end].isOne(of: "/%")
    else { return nil }
    return next
  }

  private static let wraps = TellingWords("wrap", "back to", "다음", "돌아", "after", "comes", "순환", "回")

  /// More than 32 bits hold; of the number behind the last one only where it is told to come there.
  private static func isBeyond(
    _ number: Quantity, _ all: [Quantity], _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard number.unit == .none else { return false }
    return space + 1..<space + reach ~= number.value
      || number.value == space && isNextToLast(number, all, text)
  }

  /// `after 4294967295 comes 4294967296`
  private static func isNextToLast(
    _ number: Quantity, _ all: [Quantity], _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let last = all.last(where: { $0.value == space - 1 && $0.end <= number.range.lowerBound }) else {
      return false
    }
    let between = last.end..<number.range.lowerBound
    return between.count <= 24 && !text[between].contains { $0.isDigit || $0.isOne(of: ".(") }
  }

  private static func names(_ line: Int, _ note: CheckedNote) -> Bool {
    let kinds = note.reading.kinds(in: line)
    return kinds.contains(.number)
      || note.reading.mentions(in: line).contains {
        $0.kind == .flag && Flags(rawValue: $0.value).contains(.ack)
      }
  }

  private static let lasts = TellingWords("4294967295", "4,294,967,295")
  private static let aside = TellingWords(
    "mod", "%", "exceed", "초과", "넘", "아니", "not ", "n't", "빼", "뺀", "뺌", "minus", "subtract", "2^32", "2**32",
    "2³²", "32승", "개의",
    "가지",
    "≠", "overflow", "wrong", "틀")
}
