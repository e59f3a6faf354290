import TCP

extension CheckRule {
  /// What a rule goes by; how sure it is of a sentence depends on it.
  package enum Basis: Sendable, BitwiseCopyable {
    /// Names and letters, which are the same in every language.
    case signs
    /// Numbers that were worked out: sure where all that goes into them is told, and the wrong one is a slip that
    /// people make. Else the story was read wrong as often as it was told wrong.
    case numbers
    /// Widths: sure in a table, and where a line tells but one. A sentence may compare, or tell of others.
    case widths
    /// Which flags and transitions there are: sure where one is drawn or stands in a table. What sentences and rows
    /// tell may be the order in which both sides go on: a warning.
    case steps
    /// What sentences say that many notes get wrong in the same words.
    case words
    /// Whatever hardly any real note has borne out yet, or was as often wrong as right on notes that nobody had seen
    /// (who sends which step, in which order, with which of two numbers): it warns.
    case unproven
  }

  /// What is said of a note that breaks the rule, in a language whose sentences are read.
  package var reported: Finding.Severity { basis == .unproven ? .warning : severity }

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  static func severity(of name: String) -> Finding.Severity? { byName[name]?.severity }
}

extension Finding {
  /// It is held to contradict the standard, even where it is only a warning since the sentence may mean something else.
  package var isContradiction: Bool { severity == .error || CheckRule.severity(of: rule) == .error }
}

/// How sure a finding may be.
///
/// What real notes were read for has shown that a few rules find nearly all mistakes that people make, and that each
/// of the others is as often wrong as right where it finds something: those warn. Nothing but notes that nobody has
/// seen shows which is which: there a new way to draw a ladder or to quote an exam's options makes a rule wrong.
///
/// Sentences are read in Korean and English; of Chinese and Japanese only flags, states and steps are. Where a line of
/// these two is judged by what its words say, it is a warning.
extension CheckedNote {
  func certain(
    _ severity: Finding.Severity, of rule: String, at range: Range<Int>, slip: NumberSlip
  ) -> Finding.Severity {
    guard severity == .error else { return severity }
    switch matcher.standings[rule]?.basis ?? .words {
    case .signs: return .error
    case .numbers: return slip.isLikely ? .error : .warning
    case .widths: return isCell(range) || isOnlyNumber(range) ? .error : .warning
    case .steps: return isDrawn(range) ? .error : .warning
    case .words: return isOfUnreadLanguage(range) ? .warning : .error
    case .unproven: return .warning
    }
  }

  /// Han or kana without Hangul in the lines that are judged.
  func isOfUnreadLanguage(_ range: Range<Int>) -> Bool {
    let first = reading.document.line(at: range.lowerBound)
    let last = reading.document.line(at: max(range.lowerBound, range.upperBound - 1))
    var isFound = false
    for line in first...max(first, last) {
      for scalar in reading.string(ofLine: line).unicodeScalars {
        switch scalar.value {
        case 0xac00...0xd7a3, 0x3131...0x318e: return false
        case 0x3040...0x30ff, 0x3400...0x9fff: isFound = true
        default: break
        }
      }
    }
    return isFound
  }

  /// A diagram, a table, or a line with an arrow from one to the other, and not through many.
  private func isDrawn(_ range: Range<Int>) -> Bool {
    let line = reading.document.line(at: range.lowerBound)
    if isCell(range) { return true }
    let mentions = reading.mentions(in: line)
    guard mentions.count(where: { $0.kind == .state }) <= 2 else { return false }
    return isFenced(line) || mentions.contains { $0.kind == .arrow }
  }

  private func isCell(_ range: Range<Int>) -> Bool {
    reading.block(of: reading.document.line(at: range.lowerBound)).kind == .cell
  }

  private func isOnlyNumber(_ range: Range<Int>) -> Bool {
    let line = reading.range(of: reading.document.line(at: range.lowerBound))
    return text[line].split { !$0.isDigit }.count == 1
  }
}
