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
      lines += exercise.prompt[language].split(separator: "\n", omittingEmptySubsequences: false).map {
        StyledText(String($0))
      }
      lines += page(exercise, asking: asking.blank)
    }
    return lines
  }

  /// `[3/20] handshake | notes/tcp.md:14 | new`
  private func heading(of asking: Asking) -> StyledText {
    let done = answers.count
    var parts = ["[\(done + 1)/\(done + 1 + queue.remaining.total)]"]
    var named = parts[0]
    if !asking.item.topic.isEmpty { named += " " + asking.item.topic }
    parts = [named, asking.item.place(options.folders)]
    switch asking.entry.reason {
    case .new: parts.append(Words.new[language])
    case .learning: parts.append(Words.learning[language])
    case .due, .ahead: break
    }
    return StyledText(parts.joined(separator: " | "), .quiet)
  }

  /// The exchange as far as it may be seen, and what is asked of it.
  func page(_ exercise: Exercise, asking place: Int) -> [StyledText] {
    let page = ExercisePage(
      exercise: exercise, language: language, columns: columns, signs: options.signs)
    var lines = page.diagram(asking: place)
    if exercise.blanks.indices.contains(place) {
      lines.append(StyledText(exercise.blanks[place].question[language], .strong))
    }
    return lines
  }
}
