import TCP

enum FactsCommand: Command {
  static let name = "facts"
  static let summary = Bilingual(
    ko: "노트에서 무엇을 이해했는지, 자리와 함께", en: "what was understood in the notes, with its place")
  static let usage = "[PATH…]"
  static let options: [Option] = [.format, .notes, .data, .language]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    let isNamed = !invocation.operands.isEmpty || invocation.has("notes")
    let store = isNamed ? nil : try StudyData(invocation).openForReading()
    let language = Preferences.language(invocation, store)
    let library = try NoteLibrary(
      paths: NotePaths.resolve(invocation, store: store), language: language,
      indexIn: (try? StudyData(invocation))?.location.directory)
    let form: FactForm = invocation.wantsJSON ? .json : .text
    let output = Output(descriptor: 1)
    try library.forEachLines(in: form, language: language) { file, lines in
      try output.write(lines: lines, opening: form.opening(of: file))
    }
    try output.flush()
    return .done
  }
}
