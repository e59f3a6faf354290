import Questions
import TCP

/// Withholds what the checker of notes has found wrong: nothing is asked from a line that contradicts TCP.
package struct FindingJudge: FactJudge {
  private var byFile: [String: [Finding]] = [:]

  /// Warnings (a misspelling, an older layout) leave a fact as it is.
  package init(_ findings: [Finding]) {
    for finding in findings where finding.severity == .error {
      byFile[finding.place.file, default: []].append(finding)
    }
  }

  package func correction(of fact: Fact) -> Correction? {
    guard let findings = byFile[fact.place.file] else { return nil }
    let lines = FindingJudge.lines(of: fact)
    let said = FindingJudge.words(of: fact).map(\.essence)
    let finding = findings.first { finding in
      let range = finding.place.line...max(finding.place.line, finding.endLine)
      if lines.contains(where: range.contains) { return true }
      // A definition or an answer may stand some lines below its name.
      let found = finding.found.essence
      return found.count >= 8 && said.contains { $0.contains(found) }
    }
    return finding.map { .withheld(because: $0.message) }
  }

  private static func lines(of fact: Fact) -> [Int] {
    if case .exchange(let segments) = fact.subject { return [fact.place.line] + segments.map(\.line) }
    return [fact.place.line]
  }

  private static func words(of fact: Fact) -> [String] {
    if case .card(let card) = fact.subject { return [card.front, card.back, fact.text] }
    return [fact.text]
  }
}
