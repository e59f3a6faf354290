import Export
import Notes
import Questions
import TCP
import Terminal

enum QuestionsCommand: Command {
  static let name = "questions"
  static let summary = Bilingual(ko: "노트에서 만든 문제 은행", en: "the question bank made from the notes")
  static let usage = "[PATH…] [--topic T] [--tag T]"
  static let options: [Option] = [.format, .topic, .tag, .notes, .data, .language]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    let store =
      try invocation.operands.isEmpty && !invocation.has("notes")
      ? StudyData(invocation).openForReading() : nil
    let language = Preferences.language(invocation, store)
    let bank = try QuestionBank(invocation, store: store, language: language)
    let output = Output(descriptor: 1)
    var json = JSONWriter()
    for question in bank.questions {
      let record = QuestionRecord(question: question)
      if invocation.wantsJSON {
        record.write(to: &json)
        try output.write(json.bytes)
        json.removeAll()
      } else {
        for line in record.lines(in: language) { try output.line(sanitisedLine(line)) }
      }
    }
    try output.flush()
    return .done
  }
}
