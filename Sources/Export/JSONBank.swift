import Questions
import TCP

extension BankFormat {
  /// The project's own format: everything a bank holds, as one JSON document.
  static func json(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    var head = JSONWriter()
    head.object {
      $0.field("format", "tcpdrill-bank")
      $0.field("version", 1)
      $0.field("program", info.version)
      $0.field("language", info.language.rawValue)
      $0.field("title", info.title)
    }
    // The object is left open for the items, which are written as they come.
    let opening = String(decoding: head.bytes.dropLast(), as: UTF8.self) + ",\"items\":["
    var isFirst = true
    var json = JSONWriter()
    return try TextBankWriter(file: file, info: info, header: opening, ending: "\n]}\n", isStaged: false) {
      item, out, _ in
      json.removeAll()
      switch item.origin {
      case .question(let question):
        json.object {
          $0.field(embedded: "question") { $0.questionRecord(question) }
          if let points = item.points { $0.field("points", points) }
        }
      case .exercise(let exercise):
        json.object {
          $0.field(embedded: "drill") { $0.drillRecord(exercise, in: info.language) }
          if let points = item.points { $0.field("points", points) }
        }
      }
      if !isFirst { out += "," }
      isFirst = false
      out += "\n"
      out.put(json.bytes)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func field(embedded name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    body(&self)
  }
}
