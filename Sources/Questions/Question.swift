/// The stable name of a question or skill: it outlives wording, order and file.
package struct QuestionID: Hashable, Sendable, CustomStringConvertible {
  package var text: String
  package init(_ text: String) { self.text = text }
  package var description: String { text }
}

/// What a question is about: the kind of the fact it was made from.
package enum FactKind: String, CaseIterable, Hashable, Sendable {
  case flag, state, field, step, exchange, term, card
}

/// How a question is answered.
package enum Form: String, CaseIterable, Hashable, Sendable {
  case recall, choice, number, flags, state, order, cloze
}

/// A line in a person's notes.
package struct Source: Hashable, Sendable {
  package var file: String
  package var line: Int
  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}

/// One question of the bank, in the language it will be asked in.
package struct Question: Hashable, Sendable {
  package var id: QuestionID
  package var source: Source
  /// Other places in the notes that say the same.
  package var alsoAt: [Source] = []
  package var kind: FactKind
  package var form: Form
  package var prompt: String
  package var answer: String
  /// Other answers that are also right.
  package var accepts: [String]
  /// For `choice`: all options, the right one among them. For `order`: the items, shuffled.
  package var choices: [String]
  package var topic: String
  package var tags: [String]
  /// From vague to telling.
  package var hints: [String]
  /// Shown after the answer: the note's sentence, or why.
  package var explanation: String
  /// Told once, kindly: the note says otherwise here, and this is what is right.
  package var correction: String?

  package init(
    id: QuestionID, source: Source, kind: FactKind, form: Form, prompt: String, answer: String,
    accepts: [String] = [], choices: [String] = [], topic: String = "", tags: [String] = [],
    hints: [String] = [], explanation: String = "", correction: String? = nil
  ) {
    self.id = id
    self.source = source
    self.kind = kind
    self.form = form
    self.prompt = prompt
    self.answer = answer
    self.accepts = accepts
    self.choices = choices
    self.topic = topic
    self.tags = tags
    self.hints = hints
    self.explanation = explanation
    self.correction = correction
  }
}
