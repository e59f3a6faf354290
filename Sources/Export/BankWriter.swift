import TCP

/// Writes one format, an item at a time: memory does not grow with the bank.
package protocol BankWriter: AnyObject {
  var report: Report { get }
  func add(_ item: Item) throws
  func finish() throws
}

/// What every format is told about the bank it writes.
package struct BankInfo: Sendable {
  package var language: Language
  package var title: String
  /// Of the program: `0.1.0`.
  package var version: String
  /// Seconds since 1970 that formats with dates use; the same bank gives the same bytes.
  package var date: Int64
  package var listsRemarks: Bool
  /// Whether it is one exam paper, whose questions belong together in their order.
  package var isPaper: Bool
  /// Whether a table begins with the mark that tells Excel it is UTF-8; scripts do without.
  package var isForExcel: Bool

  package init(
    language: Language, title: String, version: String, date: Int64, listsRemarks: Bool = false,
    isPaper: Bool = false, isForExcel: Bool = false
  ) {
    self.isForExcel = isForExcel
    self.isPaper = isPaper
    self.language = language
    self.title = title
    self.version = version
    self.date = date
    self.listsRemarks = listsRemarks
  }
}

/// The formats a bank can be written in, by the name people type.
package enum BankFormat: String, CaseIterable, Hashable, Sendable {
  case anki
  case ankiText = "anki-text"
  case csv, json, markdown, html, moodle, gift, qti, kahoot, quizlet, pcap, packetdrill

  /// Whether Anki knows its questions by name.
  package var isForAnki: Bool { self == .anki || self == .ankiText }

  /// What the file is called where nobody says.
  package var fileExtension: String {
    switch self {
    case .anki: "apkg"
    case .ankiText, .quizlet: "txt"
    case .csv: "csv"
    case .json: "json"
    case .markdown: "md"
    case .html: "html"
    case .moodle: "xml"
    case .gift: "gift"
    case .qti: "zip"
    case .kahoot: "xlsx"
    case .pcap: "pcap"
    case .packetdrill: "zip"
    }
  }
}
