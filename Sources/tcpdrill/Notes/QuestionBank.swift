import Notes
import Questions
import Store
import TCP
import Terminal

/// All questions of the notes a command was given, narrowed by `--topic` and `--tag`.
struct QuestionBank {
  var questions: [Question]

  /// Reads the notes that the command names (or the settings, or the course) and makes the questions.
  init(_ invocation: Invocation, store: Store?, language: Language) throws {
    try self.init(
      paths: NotePaths.resolve(invocation, store: store), language: language,
      indexIn: (try? StudyData(invocation))?.location.directory)
    try narrow(topics: invocation.all("topic"), tags: invocation.all("tag"))
  }

  /// All questions of these notes.
  ///
  /// - Parameter folder: where the index of notes lies; nil for none.
  init(paths: [String], language: Language, indexIn folder: String?) throws {
    let library = try NoteLibrary(paths: paths, language: language, indexIn: folder)
    var pile = MaterialPile(language: language)
    var judge = CheckJudge()
    try library.forEachChecked(language: language) { note, checked in
      judge.add(checked.findings, in: note.file)
      pile.add(note.facts, judges: [judge])
    }
    judge.tell(in: language)
    questions = QuestionMaker(language: language).questions(from: consume pile)
  }

  /// Leaves those on these topics and with these tags; an empty list takes all.
  mutating func narrow(topics: [String], tags: [String]) throws {
    let known = Set(questions.map(\.topic)).sorted()
    for topic in topics where !questions.isEmpty && !known.contains(topic) {
      throw Failure(
        Bilingual(
          ko: "'\(topic)' 주제의 문제가 없습니다. 있는 주제: \(known.joined(separator: ", "))",
          en: "there are no questions on '\(topic)'; there are some on \(known.joined(separator: ", "))"))
    }
    if !topics.isEmpty { questions.removeAll { !topics.contains($0.topic) } }
    let wanted = Set(tags.map(\.normalised))
    if !wanted.isEmpty { questions.removeAll { wanted.isDisjoint(with: $0.tags.map(\.normalised)) } }
  }
}

extension CheckJudge {
  /// Says once, kindly, which places are left out and how to see why.
  func tell(in language: Language) {
    let places = places
    guard let first = places.first else { return }
    let isOneFile = places.allSatisfy { $0.file == first.file }
    let shown = places.prefix(3).enumerated().map { index, place in
      isOneFile && index > 0 ? "\(place.line)" : "\(place.file):\(place.line)"
    }.joined(separator: ", ")
    let rest = places.count - min(3, places.count)
    let file = isOneFile ? shellWord(first.file) : "FILE"
    let note = Bilingual(
      ko:
        "노트에서 TCP와 어긋나 보이는 곳은 묻지 않습니다: \(shown)\(rest > 0 ? " 외 \(rest)곳" : ""). 무엇이 맞고 왜 그런지는 `tcpdrill check \(file)`에서 볼 수 있습니다.",
      en:
        "left out, because it seems to contradict TCP: \(shown)\(rest > 0 ? " and \(rest) more" : ""); `tcpdrill check \(file)` shows what is right, and why"
    )
    remark(sanitised("tcpdrill: \(note[language])"))
  }
}

extension Option {
  static let topic = Option(
    "topic", .required(.word("TOPIC")),
    help: Bilingual(ko: "이 주제만 (여러 번 쓸 수 있음)", en: "this topic only (repeatable)"))
  static let tag = Option(
    "tag", .required(.word("TAG")),
    help: Bilingual(ko: "이 꼬리표가 붙은 것만 (여러 번 쓸 수 있음)", en: "what carries this tag only (repeatable)"))
}
