import Questions
import TCP

extension EventCheck {
  /// `CLOSE_WAIT에서 LAST_ACK로 가는 계기는?` and what is answered: nothing that comes leads there if it does not in the
  /// engine.
  static func checkWay(_ answered: Answered, _ line: Int, _ note: inout CheckedNote) {
    guard note.reading.kinds(in: answered.questionLine).contains(.state),
      note.reading.kinds(in: line).contains(.flag),
      let (from, to) = way(asked: answered.question, answered.questionLine, note)
    else { return }
    let unit = EventUnit(parts: [EventUnit.Piece(range: answered.answer, line: line, part: .sentence)])
    let reading = unit.read(in: note)
    guard !reading.isDoubtful, reading.sent.isEmpty, reading.calls.isEmpty, reading.received.count == 1,
      let came = reading.received.first, came.isPlain
    else { return }
    let flags = came.value.intersection([.syn, .ack, .fin, .rst])
    let outcomes = ArrivalTable.outcomes(
      in: from, on: .segment(flags, acknowledgesAll: reading.acknowledgesFin || flags == .ack))
    guard !flags.isEmpty, !outcomes.isEmpty, !outcomes.contains(where: { $0.next == to }),
      let event = TransitionEvent.all.first(where: { $0.from == from && $0.to == to }),
      !unit.stands(EventWords.silent, in: note), note.isOrdinary(line), !note.isReported(came.range)
    else { return }
    note.report(
      "event-outcome", at: came.range,
      Bilingual(
        ko: "\(from.name)에서 \(to.name.with(.direction)) 가는 것은 이때입니다: \(event.korean).",
        en: "What leads from \(from.name) to \(to.name): \(event.english)."),
      expected: Bilingual(ko: event.korean, en: event.english), reference: "RFC 9293 3.3.2, Figure 5")
  }

  /// The two states of the question, where the state machine has an edge between them.
  private static func way(
    asked question: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> (from: ConnectionState, to: ConnectionState)? {
    let states = note.reading.mentions(in: line).filter {
      $0.kind == .state && $0.value & Mention.weak == 0 && question.contains(Int($0.start))
    }.map { ConnectionState.allCases[Int($0.value)] }
    guard states.count == 2, asking.stands(in: note.text, question), StateMap.isEdge(states[0], states[1])
    else {
      return nil
    }
    return (states[0], states[1])
  }

  private static let asking = TellingWords(
    "계기", "언제", "무엇을 받", "무엇이", "조건", "이유", "when ", "what makes", "what leads", "what causes", "what moves",
    "what takes", "which event", "what event", "what triggers", "what does it take")
}
