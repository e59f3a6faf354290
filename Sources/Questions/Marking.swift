import TCP

/// What an answer to a blank is worth.
package enum Mark: Hashable, Sendable {
  case right
  /// No answer of the kind asked for; it is asked again.
  case malformed(Bilingual)
  /// Wrong; with the rule that leads there, where one is known.
  case wrong(Value, Mistake?)
}

extension Blank {
  /// Marks what a person typed.
  package func mark(_ typed: String) -> Mark {
    switch Reading.answer(typed, to: self) {
    case .malformed(let help): .malformed(help)
    case .value(let value): mark(value)
    }
  }

  package func mark(_ value: Value) -> Mark {
    if agrees(value, with: answer) || accepts.contains(where: { agrees(value, with: $0) }) { return .right }
    return .wrong(value, mistakes.first { agrees(value, with: $0.answer) })
  }

  /// Whether two values are one answer: decimals within the tolerance, everything else exactly.
  package func agrees(_ value: Value, with other: Value) -> Bool {
    if value == other { return true }
    guard let first = value.millionths, let second = other.millionths else { return false }
    return abs(first - second) <= tolerance
  }
}

extension Value {
  /// A number of either kind, in millionths.
  package var millionths: Int? {
    switch self {
    case .number(let number):
      number.multipliedReportingOverflow(by: 1_000_000).overflow ? nil : number * 1_000_000
    case .decimal(let millionths): millionths
    default: nil
    }
  }
}
