import Questions
import TCP

/// What is said of a wrong answer, and why the right one is right.
extension Exercise {
  /// The rule that was followed, the segment that disproves it, and the right working.
  package func diagnosis(forBlank index: Int, _ mistake: Mistake?) -> [Bilingual] {
    guard blanks.indices.contains(index) else { return [] }
    let blank = blanks[index]
    var lines: [Bilingual] = []
    if let mistake {
      lines.append(mistake.why)
      // Where nothing was shown, the segment would tell what is still to be worked out.
      if let number = mistake.disprovedBy, (blank.shownThrough ?? .max) > 0,
        !isStillAsked(of: number, after: index),
        let record = trace.first(where: { $0.number == number })
      {
        lines.append(Bilingual(ko: "보세요: \(record.inOneLine)", en: "See: \(record.inOneLine)"))
      }
    }
    lines.append(
      Bilingual(ko: "풀이: \(blank.working.korean)", en: "Working: \(blank.working.english)"))
    return lines
  }

  private func isStillAsked(of segment: Int, after index: Int) -> Bool {
    blanks[(index + 1)...].contains { $0.segment == segment }
  }

  /// The engine's own reasons for the segments a blank is about, with their sections.
  package func reasons(forBlank index: Int) -> [Bilingual] {
    guard blanks.indices.contains(index) else { return [] }
    let blank = blanks[index]
    let rule = skillRule(ofBlank: index)
    let stated = Hints.rule(for: blank, rule, given)
    if let given {
      let lines = [stated] + (index == blanks.count - 1 ? Explanation.steps(given) : [])
      return usesTextbookNames ? lines.map(\.inTextbookNames) : lines
    }
    guard rule?.isAboutWriting != true, let number = blank.segment,
      let record = trace.first(where: { $0.number == number })
    else { return [stated] }
    var lines: [Bilingual] = []
    for reason in record.reasons where concerns(reason, blank) {
      lines.append(
        Bilingual(
          ko: "\(reason.host.name): \(reason.rule.explanation.korean) (\(reason.rule.reference))",
          en: "\(reason.host.name): \(reason.rule.explanation.english) (\(reason.rule.reference))"))
    }
    return lines.isEmpty ? [stated] : lines
  }

  /// What the engine did for its timer and congestion window is no reason for a number, a flag or a state.
  private func concerns(_ reason: Reason, _ blank: Blank) -> Bool {
    switch reason.rule {
    case .roundTripIsSampled, .karnTakesNoSample, .slowStart, .congestionAvoidance, .congestionWindowHolds:
      return false
    default: return blank.field != .state || reason.host == blank.host || blank.host == nil
    }
  }
}
