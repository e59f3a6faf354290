import Export
import Notes
import TCP
import Terminal

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
    let output = Output(descriptor: 1)
    var json = JSONWriter()
    var room = ByteLine()
    try library.forEach(language: language) { note in
      for fact in note.facts {
        let record = FactRecord(fact: fact)
        if invocation.wantsJSON {
          record.write(to: &json)
          try output.write(json.bytes)
          json.removeAll()
        } else {
          record.write(to: &room)
          try output.line(sanitising: room.bytes)
        }
      }
    }
    try output.flush()
    return .done
  }
}
