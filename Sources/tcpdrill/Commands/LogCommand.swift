import Export
import Memory
import Store
import TCP

enum LogCommand: Command {
  static let name = "log"
  static let summary = Bilingual(
    ko: "복습 기록을 내보내거나 합치기 (JSON Lines, Anki)",
    en: "take the review history out, or merge one in (JSON Lines, Anki)")
  static let usage = "export|import [FILE]"
  static let options: [Option] = [.data, .language, .format]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    guard let action = invocation.operands.first, invocation.operands.count <= 2 else { throw misused(nil) }
    let file = invocation.operands.count == 2 ? invocation.operands[1] : "-"
    switch action {
    case "export": return try export(to: file, invocation)
    case "import": return try merge(from: file, invocation)
    default: throw misused(action)
    }
  }

  private static func export(to path: String, _ invocation: Invocation) throws -> ExitStatus {
    let data = try StudyData(invocation)
    let store = try data.openForReading()
    if path == "-" {
      let output = Output(descriptor: 1)
      try store.map { try write($0) { try output.write($0) } }
      try output.flush()
    } else {
      try sayingWhy(about: path) {
        let file = try AtomicFile(path: path, replacing: true)
        try store.map { try write($0) { try file.write($0) } }
        try file.finish()
      }
    }
    // Where nothing can be written, undone reviews stay out of later exports too; that loses nothing.
    try? store?.rememberExport()
    return .done
  }

  private static func write(_ store: Store, _ put: (ArraySlice<UInt8>) throws -> Void) throws {
    var json = JSONWriter()
    try sayingWhy {
      try store.eachEntry { entry in
        LogRecord.write(entry, to: &json)
        if json.count >= 1 << 16 {
          try put(json.bytes)
          json.removeAll()
        }
      }
    }
    try put(json.bytes)
  }

  private static func merge(from path: String, _ invocation: Invocation) throws -> ExitStatus {
    let data = try StudyData(invocation)
    // A file that can't be read is told before a store is made for it.
    let lines = try LineReader(path: path)
    let store = try data.open()
    let report =
      AnkiImport.isPackage(path)
      ? try AnkiImport.merge(path, into: store)
      : try sayingWhy { try store.merge { try nextEntry(lines, path: path) } }
    try show(report, Preferences.language(invocation, store), asJSON: invocation.wantsJSON)
    return .done
  }

  /// The next record; blank lines are passed over.
  private static func nextEntry(_ lines: LineReader, path: String) throws -> LogEntry? {
    while let line = try lines.next() {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      do {
        return try LogRecord.read(line)
      } catch let wrong as LogRecord.Wrong {
        let nothing = Bilingual(ko: " 아무것도 들이지 않았습니다.", en: "; nothing was imported")
        throw Failure(
          Bilingual(
            ko: wrong.message.korean + nothing.korean, en: wrong.message.english + nothing.english),
          at: "\(path == "-" ? "stdin" : path):\(lines.number)")
      }
    }
    return nil
  }

  private static func show(_ report: MergeReport, _ language: Language, asJSON: Bool) throws {
    if asJSON {
      var json = JSONWriter()
      json.object {
        $0.field("added", report.added)
        $0.field("known", report.known)
        $0.field("undone", report.takenBack)
        $0.field("contradicting", report.contradicting)
      }
      json.endLine()
      let output = Output(descriptor: 1)
      try output.write(json.bytes)
      return try output.flush()
    }
    let output = Output(descriptor: 1)
    let words = Bilingual(
      ko: "새로 들인 복습 \(report.added), 이미 있던 것 \(report.known), 취소된 것 \(report.takenBack)",
      en: "\(report.added) added, \(report.known) known already, \(report.takenBack) taken back elsewhere")
    try output.line(words[language])
    try output.flush()
    guard let first = report.contradicting.first else { return }
    let count = report.contradicting.count
    complain(
      "tcpdrill: "
        + Bilingual(
          ko: "번호가 같은데 내용이 다른 복습 \(count)개는 여기 있던 것을 그대로 두었습니다(첫째: \(first)).",
          en:
            "\(count) reviews have an id that is here with another content; what is here stays (the first: \(first))"
        )[
          language])
  }

  private static func misused(_ word: String?) -> Failure {
    let said = word.map { " '\($0)'" } ?? ""
    return Failure(
      Bilingual(
        ko:
          "`log export [FILE]`이나 `log import [FILE]`로 쓰세요\(said.isEmpty ? "" : "(\(said.dropFirst())은 안 됩니다)").",
        en: "log takes `export [FILE]` or `import [FILE]`\(said.isEmpty ? "" : ", not\(said)")"))
  }
}

/// Turns trouble with a file into one line for the person.
func sayingWhy<T>(about path: String, _ body: () throws -> T) throws -> T {
  do {
    return try body()
  } catch FileTrouble.exists(let path) {
    throw Failure(
      Bilingual(ko: "이미 있습니다. 다른 이름을 쓰세요.", en: "is there already; choose another name"), at: path)
  } catch let trouble as FileTrouble {
    throw Failure(trouble)
  }
}
