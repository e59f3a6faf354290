import Questions
import TCP

/// Keeps the quiz from asking what seems to contradict TCP, surely or not: no question is built on such a line.
package struct CheckJudge: FactJudge {
  /// By file, in the order of lines.
  private var errors: [String: [Finding]] = [:]

  package init() {}

  /// How many places contradict TCP.
  package var count: Int { errors.values.reduce(0) { $0 + $1.count } }

  /// Where they stand, by file and line.
  package var places: [Place] {
    errors.sorted { $0.key < $1.key }.flatMap { $0.value.map(\.place) }
  }

  package mutating func add(_ findings: [Finding], in file: String) {
    let found = findings.filter(\.isContradiction)
    if !found.isEmpty { errors[file, default: []] += found }
  }

  package func correction(of fact: Fact) -> Correction? {
    guard let found = errors[fact.place.file] else { return nil }
    let finding = found.first { $0.place.line == fact.place.line || holds(fact, $0) }
    return finding.map { .withheld(because: $0.message) }
  }

  /// A fact that begins above the wrong words and tells them.
  private func holds(_ fact: Fact, _ finding: Finding) -> Bool {
    let below = finding.place.line - fact.place.line
    guard (1...24).contains(below) else { return false }
    switch fact.subject {
    case .exchange(let segments): return segments.contains { $0.line == finding.place.line }
    case .card(let card): return card.back.contains(finding.found) || card.front.contains(finding.found)
    default: return fact.text.contains(finding.found)
    }
  }
}
