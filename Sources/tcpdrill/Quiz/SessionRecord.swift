import Export
import Questions
import TCP

/// What a program that answers reads instead of lines for people: one record a line.
enum SessionRecord: Sendable {
  case question(SessionItem, String, Language)
  case answer(Session.Answered)
  /// The line was no answer: what would be one.
  case malformed(String)
  /// One blank of several was filled; the next is asked for.
  case filled(blank: String, isRight: Bool)
  /// Free recall: what is to be rated, 1 to 4.
  case reveal(SessionItem)
  case undone(Session.Answered)
  case summary(Tally, milliseconds: Int64)

  func write(to json: inout JSONWriter) {
    json.object { record in
      switch self {
      case .question(let item, let id, let language):
        record.field("event", "question")
        record.field("question", id)
        SessionRecord.write(item, language, to: &record)
      case .answer(let answered):
        record.field("event", "answer")
        record.field("n", answered.number)
        record.field("question", answered.question)
        record.field("typed", answered.answer.answer)
        record.field("right", answered.isRight)
        record.field("slip", answered.performance.hadSlip)
        record.field("hints", answered.performance.hints)
        record.field("grade", answered.answer.grade)
        record.field("ms", answered.answer.milliseconds)
        record.field("mistakes", answered.answer.mistakes)
        record.field("answers", answered.item.rightAnswers)
      case .malformed(let help):
        record.field("event", "malformed")
        record.field("help", help)
      case .filled(let blank, let isRight):
        record.field("event", "blank")
        record.field("id", blank)
        record.field("right", isRight)
      case .reveal(let item):
        record.field("event", "reveal")
        record.field("answers", item.rightAnswers)
      case .undone(let answered):
        record.field("event", "undo")
        record.field("n", answered.number)
        record.field("question", answered.question)
      case .summary(let tally, let milliseconds):
        record.field("event", "summary")
        record.field("asked", tally.asked)
        record.field("right", tally.right)
        record.field("wrong", tally.wrong)
        record.field("ms", milliseconds)
      }
    }
    json.endLine()
  }

  private static func write(_ item: SessionItem, _ language: Language, to record: inout JSONWriter) {
    switch item {
    case .card(let question):
      record.field("kind", "card")
      record.field("form", question.form.rawValue)
      record.field("prompt", question.prompt)
      record.field("choices", question.choices)
      record.field("topic", question.topic)
      record.field("file", question.source.file)
      record.field("line", question.source.line)
    case .skill(let exercise):
      record.field("kind", "skill")
      record.field("code", exercise.code)
      record.field("topic", exercise.topic)
      record.field("prompt", exercise.prompt[language])
      record.field(array: "blanks") { list in
        for blank in exercise.blanks {
          list.object {
            $0.field("id", blank.id)
            $0.field("segment", blank.segment)
            $0.field("field", blank.field.rawValue)
            $0.field("question", blank.question[language])
          }
        }
      }
    }
  }
}

extension SessionItem {
  /// The right answer of each line that was asked for.
  var rightAnswers: [String] {
    switch self {
    case .card(let question): [question.answer]
    case .skill(let exercise): exercise.blanks.map { $0.answer.shown(in: $0.notation) }
    }
  }
}
