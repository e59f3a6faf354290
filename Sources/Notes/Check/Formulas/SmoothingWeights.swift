import Questions
import TCP

/// The weights of the round-trip time's average, told beside its formula: in `(1 - α)·SRTT + α·R` α is 1/8, in
/// `α·SRTT + (1 - α)·R` it is 7/8; β is 1/4 in the variation's.
enum SmoothingWeights {
  private struct Weight {
    var name: StaticString
    /// What it is in the formula that was told.
    var value: Double
    var line: Int
  }

  /// A weight's name, with what is left of one beside it in the formula, and what the newest sample's is.
  private static let names: [(name: StaticString, rest: StaticString, newest: Double)] = [
    ("alpha", "(1-alpha)", 0.125), ("a", "(1-a)", 0.125), ("beta", "(1-beta)", 0.25), ("b", "(1-b)", 0.25),
  ]

  /// What is weighed by what is left of one: the average so far, or the newest sample.
  private static let averages: [StaticString] = [
    "estimatedrtt", "srtt", "ertt", "rtts", "old", "prev", "旧", "기존", "이전", "devrtt", "rttvar", "drtt",
  ]
  private static let samples: [StaticString] = [
    "sample", "r'", "r+", "rttsample", "rttm", "measured", "new", "새", "|",
  ]

  /// How far from its formula a weight is told.
  private static let reach = 12

  static func check(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount where note.words[line].contains(.formulas) {
      let range = note.reading.range(of: line)
      guard range.count < 400, note.text[range].contains(UInt8(ascii: "1")) else { continue }
      let formula = FormulaText(range, of: note.text)
      for (name, rest, newest) in names {
        guard var at = formula.ends(of: rest).first else { continue }
        while formula.starts(at, "(") { at += 1 }
        let isOfNewest = averages.contains { formula.starts(at, $0) }
        guard isOfNewest || samples.contains(where: { formula.starts(at, $0) }) else { continue }
        judge(Weight(name: name, value: isOfNewest ? newest : 1 - newest, line: line), &note)
      }
    }
  }

  /// The first value told for it on the formula's line or near it.
  private static func judge(_ weight: Weight, _ note: inout CheckedNote) {
    let section = note.sectionNumber(of: weight.line)
    let below = weight.line..<min(note.reading.lineCount, weight.line + reach)
    let above = (max(0, weight.line - reach / 2)..<weight.line).reversed()
    for line in Array(below) + above where note.sectionNumber(of: line) == section {
      let range = note.reading.range(of: line)
      guard range.count < 400 else { continue }
      let told = values(of: weight.name, in: FormulaText(range, of: note.text))
      if told.isEmpty { continue }
      // Swapped with what is left of one; other values are examples.
      guard told.contains(1 - weight.value), !supposed.stands(in: note.text, range),
        note.isMeant(line), !note.isQuestion(range)
      else { return }
      let shown = weight.value == 0.125 ? "1/8 = 0.125" : "\(weight.value)"
      note.report(
        "formula", at: range,
        Bilingual(
          ko: "이 식에서 \(weight.name)는 \(shown)입니다. 새 표본의 무게가 더 작습니다.",
          en: "In this formula \(weight.name) is \(shown): the newest sample weighs less than the average."),
        expected: Bilingual(ko: "\(weight.name) = \(shown)", en: "\(weight.name) = \(shown)"),
        reference: "RFC 6298 2.3")
      return
    }
  }

  private static let supposed = TellingWords(
    "if ", "만약", "면 ", "如果", "suppose", "assume", "가정", "larger", "클수록", "close to", "closer", "vs",
    "instead",
    "recent")

  /// `alpha=0.125`, `alpha는보통0.125`, `(권장되는alpha의값:1/8)`; said twice, `alpha=1/8=0.125`, both.
  private static func values(of name: StaticString, in text: FormulaText) -> [Double] {
    for start in text.ends(of: name) {
      var at = start
      while at < text.bytes.count, at - start <= 40, !text.bytes[at].isDigit { at += 1 }
      guard at > start, at < text.bytes.count, isGap(text.bytes[start..<at]),
        let (value, end) = text.number(at: at), value < 1,
        end >= text.bytes.count || !text.bytes[end].isLetter || text.bytes[end] >= 0x80
      else { continue }
      guard end + 1 < text.bytes.count, text.bytes[end].isOne(of: "=("),
        let (again, _) = text.number(at: end + 1), again < 1
      else { return [value] }
      return [value, again]
    }
    return []
  }

  /// Nothing that makes it a term or begins something else.
  private static func isGap(_ gap: ArraySlice<UInt8>) -> Bool {
    !gap.contains { $0.isOne(of: "+-/|;)<>") } && !gap.elementsEqual("(".utf8)
  }
}
