import CGetopt
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One option of a command. The table of these drives parsing, `--help` and shell completion.
struct Option: Sendable {
  enum Argument: Sendable {
    case none
    case required(Placeholder)
  }

  /// What an argument is, so that a shell can complete it.
  enum Placeholder: Sendable {
    case number
    case word(String)
    case file
    case directory
    case oneOf([String])

    var shown: String {
      switch self {
      case .number: "N"
      case .word(let name): name
      case .file: "FILE"
      case .directory: "DIR"
      case .oneOf(let words): words.joined(separator: "|")
      }
    }
  }

  let name: String
  let short: Character?
  let argument: Argument
  let help: Bilingual

  init(_ name: String, short: Character? = nil, _ argument: Argument = .none, help: Bilingual) {
    self.name = name
    self.short = short
    self.argument = argument
    self.help = help
  }
}

extension Option {
  static let format = format("text", "json")
  static func format(_ words: String...) -> Option {
    Option(
      "format", .required(.oneOf(words)),
      help: Bilingual(ko: "출력 형식 (json은 한 줄에 레코드 하나)", en: "output format (json: one record a line)"))
  }
  static let language = Option(
    "lang", .required(.oneOf(["ko", "en"])), help: Bilingual(ko: "표시 언어", en: "language to speak"))
  static let color = Option(
    "color", .required(.oneOf(["auto", "always", "never"])),
    help: Bilingual(ko: "색을 쓸지 여부", en: "whether to use colour"))
  static let notes = Option(
    "notes", .required(.word("PATH")),
    help: Bilingual(ko: "노트 파일이나 폴더 (여러 번 쓸 수 있음)", en: "a note or folder of notes (repeatable)"))
  static let data = Option(
    "data", .required(.directory), help: Bilingual(ko: "학습 기록을 둘 폴더", en: "folder of the study record"))
  static let seed = Option(
    "seed", .required(.number),
    help: Bilingual(ko: "무작위의 씨앗: 같은 수면 같은 결과", en: "seed of chance: the same number, the same result"))
  static let help = Option("help", short: "h", help: Bilingual(ko: "이 도움말", en: "this help"))
}

/// What a person typed after a command's name.
struct Invocation: Sendable {
  private var values: [String: [String]] = [:]
  private(set) var operands: [String] = []
  var language: Language
  let environment: [String: String]

  /// Parses with getopt_long, so that `--limit=5`, `--limit 5`, `--lim 5` and `--` all work.
  /// `leading` stops at the first operand: what follows it is left as it was typed.
  init(
    _ arguments: [String], options: [Option], command: String, environment: [String: String],
    leading: Bool = false
  ) throws {
    language = Language.fromEnvironment(environment)
    self.environment = environment
    var short = leading ? "+:" : ":"
    for entry in options {
      guard let letter = entry.short else { continue }
      short.append(letter)
      if case .required = entry.argument { short.append(":") }
    }
    var names = options.map { strdup($0.name) }
    defer { names.forEach { free($0) } }
    var table = options.indices.map { index -> option in
      var needsArgument: Int32 = 0
      if case .required = options[index].argument { needsArgument = 1 }
      return option(name: names[index], has_arg: needsArgument, flag: nil, val: Int32(256 + index))
    }
    table.append(option(name: nil, has_arg: 0, flag: nil, val: 0))
    names.append(nil)
    var argv: [UnsafeMutablePointer<CChar>?] = ([command] + arguments).map { strdup($0) }
    let owned = argv
    defer { owned.forEach { free($0) } }
    argv.append(nil)

    try ScanTurn.shared.take { try scan(&argv, for: options, short: short, table: table, command: command) }
    if let word = self["lang"], let chosen = Language(rawValue: word) { language = chosen }
  }

  /// Goes through the words with getopt_long.
  private mutating func scan(
    _ argv: inout [UnsafeMutablePointer<CChar>?], for options: [Option], short: String, table: [option],
    command: String
  ) throws {
    getopt_begin_quietly()
    while true {
      let found = getopt_long(Int32(argv.count - 1), &argv, short, table, nil)
      if found == -1 { break }
      let at =
        found >= 256
        ? Int(found) - 256 : options.firstIndex { $0.short.map { Int32($0.asciiValue!) } == found }
      guard let at, found != Int32(UInt8(ascii: "?")), found != Int32(UInt8(ascii: ":")) else {
        let culprit = argv[Int(getopt_next_index()) - 1].map { String(cString: $0) } ?? ""
        throw found == Int32(UInt8(ascii: ":"))
          ? Invocation.missingArgument(culprit, command) : Invocation.unknownOption(culprit, command)
      }
      let value = options[at].argument.isNone ? "" : String(cString: getopt_argument())
      try Invocation.check(value, for: options[at])
      values[options[at].name, default: []].append(value)
    }
    operands = argv[Int(getopt_next_index())...].compactMap { $0.map { String(cString: $0) } }
  }

  /// The last value given for an option.
  subscript(name: String) -> String? { values[name]?.last }

  /// Takes the first operand away, where a command's first word is no path.
  mutating func takeOperand() -> String? { operands.isEmpty ? nil : operands.removeFirst() }

  /// The same without an option.
  func without(_ name: String) -> Invocation {
    var copy = self
    copy.values[name] = nil
    return copy
  }

  func all(_ name: String) -> [String] { values[name] ?? [] }
  func has(_ name: String) -> Bool { values[name] != nil }

  /// A number given for an option, within bounds.
  func number(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
    guard let text = self[name] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw Failure(
        Bilingual(
          ko: "--\(name)에는 \(range.lowerBound)에서 \(range.upperBound) 사이의 정수를 쓰세요('\(text)'는 안 됩니다).",
          en: "--\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not '\(text)'")
      )
    }
    return number
  }

  var wantsJSON: Bool { self["format"] == "json" }

  private static func check(_ value: String, for option: Option) throws {
    guard case .required(.oneOf(let words)) = option.argument, !words.contains(value) else { return }
    throw Failure(
      Bilingual(
        ko: "--\(option.name)에 '\(value)'는 쓸 수 없습니다. 쓸 수 있는 값: \(words.joined(separator: ", "))",
        en: "--\(option.name) doesn't take '\(value)'; choose one of \(words.joined(separator: ", "))"))
  }

  private static func unknownOption(_ word: String, _ command: String) -> Failure {
    Failure(
      Bilingual(
        ko: "'\(word)'라는 옵션은 없습니다. 쓸 수 있는 옵션은 `\(command) --help`에 있습니다.",
        en: "there is no option '\(word)'; `\(command) --help` lists them"))
  }

  private static func missingArgument(_ word: String, _ command: String) -> Failure {
    Failure(
      Bilingual(
        ko: "'\(word)' 뒤에 값이 빠졌습니다. `\(command) --help`를 보세요.",
        en: "'\(word)' lacks its value; see `\(command) --help`"))
  }
}

extension Option.Argument {
  var isNone: Bool {
    if case .none = self { true } else { false }
  }
}

extension Language {
  /// `LC_ALL`, else `LC_MESSAGES`, else `LANG`; English where none says Korean.
  static func fromEnvironment(_ environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("ko") == true ? .korean : .english
  }
}
