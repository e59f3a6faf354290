import TCP

extension BankFormat {
  /// Whether the file is made of other files, so that it can't be written to a pipe.
  private var needsFile: Bool {
    switch self {
    case .anki, .qti, .kahoot, .packetdrill: true
    case .ankiText, .csv, .json, .markdown, .html, .moodle, .gift, .quizlet, .pcap: false
    }
  }
}

extension BankFormat {
  /// Begins a file in this format; nothing is seen under its name until it is finished.
  package func open(_ path: String, replacing: Bool, info: BankInfo, history: AnkiHistory?) throws
    -> any BankWriter
  {
    if needsFile, AtomicFile.isStream(path) { throw FileTrouble.needsFile(path: path) }
    func file() throws -> AtomicFile { try AtomicFile(path: path, replacing: replacing) }
    switch self {
    case .anki: return try AnkiPackage(path: path, replacing: replacing, info: info, history: history)
    case .qti: return try QTIPackage(path: path, replacing: replacing, info: info)
    case .kahoot: return try KahootSheet(path: path, replacing: replacing, info: info)
    case .ankiText: return try Self.ankiText(file(), info)
    case .csv: return try Self.csv(file(), info)
    case .json: return try Self.json(file(), info)
    case .html: return try Self.html(file(), info)
    case .moodle: return try Self.moodle(file(), info)
    case .gift: return try Self.gift(file(), info)
    case .quizlet: return try Self.quizlet(file(), info)
    case .markdown: return try Self.markdown(file(), info)
    case .pcap: return try PcapExport(path: path, replacing: replacing, info: info)
    case .packetdrill: return try PacketdrillExport(path: path, replacing: replacing, info: info)
    }
  }
}
