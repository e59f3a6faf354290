import Memory
import Questions
import TCP
import Terminal

/// Going back: over every answer and everything put aside in this sitting, then over earlier sittings.
extension Session {
  /// Takes back the last thing done to a card, and asks it again.
  mutating func undo(at now: Int64) -> [SessionEffect] {
    if let aside = asides.last, aside.answersBefore == answers.count {
      asides.removeLast()
      return [.mark(aside.mark, question: aside.entry.candidate.question, isOn: false)]
        + again(aside.entry, aside.item, Words.broughtBack, at: now)
    }
    guard let last = answers.popLast() else {
      return options.isCram ? said(Words.nothingToUndo) : [.undoEarlier]
    }
    if !options.isCram { forecast.note(before: last.state, after: last.entry.candidate.state) }
    return [.erase(answer: last.number), .report(.undone(last))]
      + again(last.entry, last.item, Words.undone, at: now)
  }

  /// An answer of an earlier sitting was taken back: its card is asked now.
  mutating func goBack(to candidate: Candidate?, at now: Int64) -> [SessionEffect] {
    guard let candidate else { return said(Words.nothingToUndo) }
    guard let item = supply(candidate, language) else {
      return [show(StyledText(Words.gone[language], .quiet)), .ask(prompt)]
    }
    let entry = QueueEntry(candidate, reason: candidate.state == nil ? .new : .due)
    return again(entry, item, Words.undone, at: now)
  }

  private mutating func again(
    _ entry: QueueEntry, _ item: SessionItem, _ words: Bilingual, at now: Int64
  ) -> [SessionEffect] {
    if let asking = current { queue.putBack(asking.entry) }
    queue.remove(question: entry.candidate.question)
    return [show(StyledText(words[language], .quiet)), show("")] + start(entry, item, at: now)
  }
}
