import Captures
import Export
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

enum ExportCommand: Command {
  static let name = "export"
  static let summary = Bilingual(
    ko: "문제 은행을 다른 도구의 형식으로 내보내기", en: "write the question bank in another tool's format")
  static let usage = "FORMAT [-o FILE] [PATH…]"
  static let options: [Option] = [
    .output, .force, .drills, .onlyLevel, .topic, .tag, .seed, .title, .excel, .view, .internet, .host,
    .verbose,
    .notes, .data,
    .language,
  ]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    var invocation = invocation
    let format = try format(invocation.takeOperand())
    var bank = try ExportBank(invocation)
    let path = try path(invocation, format)
    let data = format.isForAnki ? try? StudyData(invocation) : nil
    let history = AnkiHistory(path: data.flatMap(ankiHistoryPath))
    let reworded = try data.flatMap { try bank.findAnkiNames($0, history) }
    let writer = try sayingWhichFile {
      try open(format, path, invocation, bank.info, history)
    }
    var names = ItemNames(isNeeded: invocation.has("verbose"))
    try sayingWhichFile {
      var progress = ExportProgress(total: bank.count, language: bank.info.language)
      try bank.forEach { item in
        try writer.add(item)
        names.add(item)
        progress.step()
      }
      progress.finish()
      try writer.finish()
    }
    try reworded?.save()
    tell(writer.report, path: path, names, in: bank.info.language)
    if format == .csv, !bank.info.isForExcel, bank.info.language == .korean {
      complain("엑셀에서 열 파일이면 --excel을 붙이세요. 그래야 한글이 깨지지 않습니다.")
    }
    return .done
  }

  private static func format(_ word: String?) throws -> BankFormat {
    let known = BankFormat.allCases.map(\.rawValue).joined(separator: ", ")
    guard let word else {
      throw Failure(
        Bilingual(
          ko: "어떤 형식으로 내보낼지 적으세요: \(known)", en: "say which format to write: \(known)"))
    }
    if let format = BankFormat(rawValue: word) { return format }
    throw Failure(
      Bilingual(
        ko: "'\(word)'라는 형식은 없습니다. 쓸 수 있는 형식: \(known)",
        en: "there is no format '\(word)'; choose one of \(known)"))
  }

  /// Where the bank goes: `-o`, or `tcpdrill.` and the format's ending in this folder.
  private static func path(_ invocation: Invocation, _ format: BankFormat) throws -> String {
    if let given = invocation["output"], !given.isEmpty { return given }
    return format == .packetdrill ? "tcpdrill-packetdrill" : "tcpdrill." + format.fileExtension
  }

  private static func open(
    _ format: BankFormat, _ path: String, _ invocation: Invocation, _ info: BankInfo, _ history: AnkiHistory
  ) throws -> any BankWriter {
    let replacing = invocation.has("force")
    switch format {
    case .pcap:
      return try PcapExport(
        path: path, replacing: replacing, info: info,
        view: PcapWriter.View(rawValue: (invocation["view"] ?? "link").lowercased()) ?? .link,
        version: invocation["ip"] == "6" ? .v6 : .v4)
    case .packetdrill:
      return try PacketdrillExport(
        path: path, replacing: replacing, info: info, host: invocation["host"].flatMap(Host.init(rawValue:)))
    default:
      return try format.open(path, replacing: replacing, info: info, history: history)
    }
  }

  /// Where it is kept which notes Anki has been given: beside the study record. Nil where that can't be made.
  private static func ankiHistoryPath(_ data: StudyData) -> String? {
    let folder = data.location.directory
    if mkdir(folder, 0o700) != 0, errno != EEXIST { return nil }
    return folder + "/anki-notes.tsv"
  }

  private static func tell(_ report: Report, path: String, _ names: ItemNames, in language: Language) {
    complain("\(path): \(amount(report)[language])")
    for remark in Remark.allCases {
      guard let count = report.counts[remark] else { continue }
      let word = remark.isOmission ? Bilingual(ko: "빠짐", en: "left out") : Bilingual(ko: "바뀜", en: "changed")
      complain("  \(word[language]) \(count): \(remark.explanation[language])")
      for detail in report.details where detail.remark == remark {
        complain("    \(names[detail.id])")
      }
    }
  }

  /// What a person knows the questions by that a report lists: where they stand in the notes, and their first words.
  private struct ItemNames {
    let isNeeded: Bool
    private var names: [String: String] = [:]

    init(isNeeded: Bool) { self.isNeeded = isNeeded }

    mutating func add(_ item: Item) {
      guard isNeeded else { return }
      let words = SafeText.line(item.prompt)
      names[item.id] = "\(item.source ?? item.topic)  " + (words.count > 60 ? words.prefix(59) + "…" : words)
    }

    /// A stage or a blank is known by its exercise's name.
    subscript(_ id: String) -> String {
      let whole = id.prefix { $0 != "/" }
      return (names[id] ?? names[String(whole)]).map { "\(id)  \($0)" } ?? id
    }
  }

  /// What the file's reader counts is told too, where that is more.
  private static func amount(_ report: Report) -> Bilingual {
    let (written, entries) = (report.written, report.entries)
    if written == entries { return Bilingual(ko: "\(written)개를 썼습니다.", en: "\(written) written") }
    return Bilingual(
      ko: "\(written)개를 썼습니다(파일에서는 \(entries)개로 나뉨).",
      en: "\(written) written, as \(entries) entries in the file")
  }
}

extension Option {
  static let output = Option(
    "output", short: "o", .required(.file),
    help: Bilingual(ko: "쓸 파일이나 폴더", en: "the file or folder to write"))
  static let force = Option("force", help: Bilingual(ko: "이미 있는 파일을 덮어씀", en: "replace a file that is there"))
  static let verbose = Option(
    "verbose", help: Bilingual(ko: "빠지거나 바뀐 문제를 하나하나 알림", en: "list each question left out or changed"))
  static let drills = Option(
    "drills", .required(.number),
    help: Bilingual(ko: "주제마다 연습 문제를 N개씩 더함", en: "add N drill questions a topic"))
  static let onlyLevel = Option(
    "level", .required(.number),
    help: Bilingual(ko: "이 난이도(1~5)의 연습 문제만", en: "drill questions of this level only, 1 to 5"))
  static let title = Option(
    "title", .required(.word("TEXT")), help: Bilingual(ko: "문제집의 제목", en: "the bank's title"))
  static let excel = Option(
    "excel",
    help: Bilingual(ko: "csv: 엑셀에서 바로 열어도 한글이 깨지지 않게 함", en: "csv: so that Excel, too, reads it as UTF-8"))
  static let view = Option(
    "view", .required(.oneOf(["a", "b", "link"])),
    help: Bilingual(ko: "pcap: 누구의 인터페이스에서 본 것인지", en: "pcap: whose interface the packets are seen at"))
  static let internet = Option(
    "ip", .required(.oneOf(["4", "6"])), help: Bilingual(ko: "pcap: IP의 판", en: "pcap: the version of IP"))
  static let host = Option(
    "host", .required(.oneOf(["A", "B"])),
    help: Bilingual(ko: "packetdrill: 커널이 맡을 호스트", en: "packetdrill: the host the kernel plays"))
}
