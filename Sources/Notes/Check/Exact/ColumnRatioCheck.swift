import Questions
import TCP

/// Tables of which one column is so many times another, `| 10 | 14600 |`, `| 20 | 29200 |`: a number with two digits
/// swapped breaks what all other rows hold to.
enum ColumnRatioCheck: NoteCheck {
  private typealias Entry = (value: UInt64, range: Range<Int>, line: Int)

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for table in note.tables where table.rows.count >= 4 {
      let columns = table.head.map(\.column)
      let entries = columns.map { column in table.rows.map { entry($0[column], note) } }
      for (base, other) in columns.indices.flatMap({ base in columns.indices.map { (base, $0) } })
      where base != other {
        judge(entries[base], entries[other], &note)
      }
    }
  }

  /// The number that a cell holds, with its unit at most.
  private static func entry(_ line: Int?, _ note: CheckedNote) -> Entry? {
    guard let line else { return nil }
    let range = note.reading.range(of: line)
    let numbers = note.quantities(of: line)
    guard numbers.count == 1, let number = numbers.first, range.count - number.range.count <= 8 else {
      return nil
    }
    return (number.value, number.range, line)
  }

  private static func judge(_ bases: [Entry?], _ others: [Entry?], _ note: inout CheckedNote) {
    let rows = zip(bases, others).compactMap { base, other in
      base.flatMap { base in other.map { (base: base, other: $0) } }
    }
    guard rows.count >= 4, let first = rows.first(where: { $0.base.value > 0 }) else { return }
    for candidate in [first] + rows.dropFirst().prefix(1) where candidate.base.value > 0 {
      let ratio = candidate.other.value / candidate.base.value
      guard ratio > 1, rows.allSatisfy({ $0.base.value <= UInt64.max / ratio }) else { continue }
      let wrong = rows.filter { $0.other.value != $0.base.value * ratio }
      guard wrong.count == 1, let slip = wrong.first,
        Set(rows.map(\.base.value)).count == rows.count,
        Digits.isTypo(String(slip.other.value), of: String(slip.base.value * ratio)),
        !note.isBeside(slip.other.line), !note.isReported(slip.other.range)
      else { continue }
      return report(slip.other, slip.base.value, ratio, &note)
    }
  }

  private static func report(_ entry: Entry, _ base: UInt64, _ ratio: UInt64, _ note: inout CheckedNote) {
    let right = base * ratio
    note.report(
      "arithmetic", .warning, at: entry.range,
      Bilingual(
        ko: "다른 줄과 같이 셈하면 \(String(entry.value).with(.subject)) 아니라 \(right)입니다.",
        en: "Reckoned like the other rows it is \(right), not \(entry.value)."),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.4",
      working: Bilingual(ko: "\(base) × \(ratio) = \(right)", en: "\(base) × \(ratio) = \(right)"))
  }
}
