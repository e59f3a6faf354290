import Memory
import Questions
import TCP
import Terminal

/// How a question looks: where one is, where it comes from, and what is asked.
extension Session {
  func present(_ asking: Asking) -> [StyledText] {
    var lines = [heading(of: asking)]
    switch asking.item {
    case .card(let question):
      lines += question.prompt.split(separator: "\n", omittingEmptySubsequences: false).map {
        StyledText(String($0), .strong)
      }
      if question.form == .choice || question.form == .order {
        lines += question.choices.enumerated().map { StyledText("  \($0.offset + 1). \($0.element)") }
      }
      if let correction = question.correction, asking.entry.candidate.state == nil, question.form == .recall {
        lines.append(StyledText(correction, .nearly))
      }
    case .skill(let exercise):
      lines.append(StyledText(exercise.prompt[language]))
      lines += diagram(exercise)
      if exercise.blanks.indices.contains(asking.blank) {
        lines.append(StyledText(exercise.blanks[asking.blank].question[language], .strong))
      }
    }
    return lines
  }

  /// `[3/20] handshake | notes/tcp.md:14 | new`
  private func heading(of asking: Asking) -> StyledText {
    let done = answers.count
    var parts = ["[\(done + 1)/\(done + 1 + queue.remaining.total)]"]
    var named = parts[0]
    if !asking.item.topic.isEmpty { named += " " + asking.item.topic }
    parts = [named, asking.item.place]
    switch asking.entry.reason {
    case .new: parts.append(Words.new[language])
    case .learning: parts.append(Words.learning[language])
    case .due, .ahead: break
    }
    return StyledText(parts.joined(separator: " | "), .quiet)
  }

  private func diagram(_ exercise: Exercise) -> [StyledText] {
    let blanks = exercise.blanks.compactMap { blank -> LadderBlank? in
      guard let segment = blank.segment else { return nil }
      return LadderBlank(segment: segment, field: blank.field, host: blank.host, label: "(\(blank.id))")
    }
    return Ladder(width: Swift.min(columns, 100), language: language, blanks: blanks).lines(exercise.trace)
  }
}
