import Questions
import TCP

/// Formulas of windows, thresholds and timers with a sign, a factor, the weights or a number changed:
/// `rwnd = RcvBuffer + [LastByteRcvd - LastByteRead]`, `ssthresh = cwnd / 4`.
enum FormulaCheck: NoteCheck {
  /// Without one of these no formula of a line is looked at.
  static let heads = TellingWords(
    "rwnd", "rto", "timeoutinterval", "estimatedrtt", "srtt", "rttvar", "devrtt", "ssthresh", "cwnd",
    "congwin", "lastbyte", "throughput", "처리량", "bdp", "delay product", "mtu", "window", "윈도우", "flight",
    "of k/r", "of n/r", "(1-", "(1 -")

  static func check(_ note: inout CheckedNote) {
    guard note.words.all.contains(.formulas) else { return }
    for line in 0..<note.reading.lineCount where note.words[line].contains(.formulas) {
      let range = note.reading.range(of: line)
      guard range.count < 800 else { continue }
      // In a paragraph what tells when a formula holds stands in its sentence.
      for part in range.count < 160 ? [range] : Array(note.sentences(of: line)) {
        check(part, line, &note)
      }
    }
    SmoothingWeights.check(&note)
  }

  private static func check(_ range: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let formulas = FormulaText(range, of: note.text)
    guard let formula = Formula.all.first(where: { isTold(wrong: $0, in: formulas) }),
      !formula.unless.stands(in: note.text, range), note.isMeant(line), !isFound(range, note)
    else { return }
    report(formula, at: range, &note)
  }

  private static func isTold(wrong formula: Formula, in text: FormulaText) -> Bool {
    formula.wrong.contains(where: text.holds)
      || formula.slots.contains { slot in
        text.ends(of: slot.before).contains { at in
          guard let (number, end) = text.number(at: at), text.starts(end, slot.after) else { return false }
          // `ssthresh = cwnd/2 cwnd`: what stands between two terms is told as a fraction.
          return number != slot.number && number > 0 && number <= 16
            && (slot.after.utf8CodeUnitCount == 0 || number < 1)
        }
      }
  }

  static func report(_ formula: Formula, at range: Range<Int>, _ note: inout CheckedNote) {
    note.report(
      "formula", at: range,
      Bilingual(
        ko: "식이 다릅니다: \(formula.right)", en: "The formula is another: \(formula.right)"),
      expected: Bilingual(ko: "\(formula.right)", en: "\(formula.right)"), reference: "\(formula.reference)")
  }

  /// Another rule has found it already.
  private static func isFound(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    let place = note.places.place(
      of: note.reading.document.sourceOffset(of: range.lowerBound), in: note.source)
    return note.findings.contains { $0.place.line == place.line }
  }
}
