import Drills
import Notes
import Questions
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The questions of some notes, kept between sessions: notes that did not change are not read again.
///
/// What is kept also tells which questions vanished since, so that their histories can move on.
struct BankReader {
  let bank: BankFile
  /// The questions of the last reading that the notes no longer have; empty where nothing changed.
  var vanished: [Question] = []
  /// Those that the last reading did not have.
  var new: [Question] = []

  /// - Parameters:
  ///   - folder: where the kept questions lie.
  ///   - trusts: false reads the notes whatever is kept.
  init(_ paths: [String], language: Language, keptIn folder: String, trusts: Bool = true) throws {
    let found = try NoteFiles(paths: paths)
    for (path, message) in found.warnings.sorted(by: { $0.key < $1.key }) {
      complain("tcpdrill: \(path): \(message[language])")
    }
    let file = BankReader.file(for: paths, language, in: folder)
    let stamp = BankReader.stamp(of: found.files)
    let kept = trusts ? BankFile(file) : nil
    if let kept, kept.stamp == stamp {
      bank = kept
      return
    }
    let questions = try BankReader.make(from: found.files, language)
    if let before = kept?.questions() {
      let now = Set(questions.map(\.id))
      let earlier = Set(before.map(\.id))
      vanished = before.filter { !now.contains($0.id) }
      new = questions.filter { !earlier.contains($0.id) }
    }
    let bytes = BankFileWriter.bytes(questions, skills: Skill.all, stamp: stamp)
    CacheFile.replace(file, with: bytes)
    guard let bank = BankFile(WindowReader(bytes)) else { throw NoteFiles.unreadable(file) }
    self.bank = bank
  }

  /// What was kept of some notes when they were last asked, whether or not they changed since.
  static func lastKept(_ paths: [String], _ language: Language, in folder: String) -> BankFile? {
    BankFile(file(for: paths, language, in: folder))
  }

  private static func make(from files: [NoteFile], _ language: Language) throws -> [Question] {
    var pile = MaterialPile(language: language)
    var judge = CheckJudge()
    for file in files {
      let note = NoteChecker.check(
        try bytes(ofFile: file.path, expecting: Int(clamping: file.stamp.size)), file: file.path)
      judge.add(note.findings, in: note.facts.file)
      pile.add(note.facts.facts, judges: [judge])
    }
    judge.tell(in: language)
    return QuestionMaker(language: language).questions(from: consume pile)
  }

  /// One file for each set of paths as reached from where one stands, and language.
  private static func file(for paths: [String], _ language: Language, in folder: String) -> String {
    var key = BankStamp()
    for path in paths { key.add(path) }
    return "\(folder)/questions-\(language.rawValue)-\(String(key.value, radix: 16)).cache"
  }

  /// Changes when any note does, or the program that understands them.
  private static func stamp(of files: [NoteFile]) -> UInt64 {
    var stamp = BankStamp()
    var program = stat()
    if stat("/proc/self/exe", &program) == 0 {
      stamp.add(UInt64(truncatingIfNeeded: program.st_size))
      #if !canImport(Darwin)
        stamp.add(UInt64(truncatingIfNeeded: program.st_mtim.tv_sec))
        stamp.add(UInt64(truncatingIfNeeded: program.st_mtim.tv_nsec))
      #endif
    }
    stamp.add(version)
    for file in files {
      stamp.add(file.path)
      stamp.add(file.stamp.device)
      stamp.add(file.stamp.inode)
      stamp.add(UInt64(bitPattern: file.stamp.size))
      stamp.add(UInt64(bitPattern: file.stamp.modified))
    }
    return stamp.value
  }
}

/// A number that stands for all that was added to it (FNV-1a).
struct BankStamp {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  mutating func add(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
  }
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xff as UInt8)
  }
}
