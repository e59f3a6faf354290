import Export
import Memory
import Store
import TCP
import Terminal

enum ConfigCommand: Command {
  static let name = "config"
  static let summary = Bilingual(ko: "설정을 보거나 바꾸기", en: "show or change settings")
  static let usage = "[KEY [VALUE…] | fit]"
  static let options: [Option] = [.data, .language, .format]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    let data = try StudyData(invocation)
    let words = invocation.operands
    guard let first = words.first else { return try list(data, invocation) }
    if first == "fit" {
      guard words.count == 1 else { throw misplaced(words[1]) }
      return try FitReport.run(data, invocation)
    }
    let setting = try Setting.named(first)
    let output = Output(descriptor: 1)
    if words.count == 1 {
      try output.line(try Preferences.text(of: setting, in: try data.openForReading()))
    } else {
      let store = try data.open()
      try Preferences.set(setting, to: Array(words.dropFirst()), in: store)
      try output.line("\(setting.name) = \(try Preferences.text(of: setting, in: store))")
      if setting == .schedule(.exam), let exam = store.settings.exam,
        exam < store.settings.boundary.day(of: data.clock.now)
      {
        let past = Bilingual(
          ko: "이미 지난 날이라 일정에는 쓰이지 않습니다.", en: "that day is over, so the schedule does not heed it")
        complain("tcpdrill: \(past[Preferences.language(invocation, store)])")
      }
    }
    try output.flush()
    return .done
  }

  /// All settings with what they mean.
  private static func list(_ data: StudyData, _ invocation: Invocation) throws -> ExitStatus {
    let store = try data.openForReading()
    let language = Preferences.language(invocation, store)
    let output = Output(descriptor: 1)
    if invocation.wantsJSON {
      var json = JSONWriter()
      for setting in Setting.all {
        let value = try Preferences.text(of: setting, in: store)
        json.object {
          $0.field("key", setting.name)
          $0.field("value", value)
          $0.field("default", Preferences.defaultText(of: setting, in: store))
          $0.field("explanation", setting.explanation[language])
        }
        json.endLine()
      }
      try output.write(json.bytes)
    } else {
      for setting in Setting.all {
        let value = shown(setting, try Preferences.text(of: setting, in: store), store, language)
        try output.line(
          padded(setting.name, to: 17) + " " + padded(value, to: 12) + " " + setting.explanation[language])
      }
    }
    try output.flush()
    return .done
  }

  /// A line has no room for 21 weights; `config weights-fsrs6` shows them.
  private static func shown(_ setting: Setting, _ value: String, _ store: Store?, _ language: Language)
    -> String
  {
    switch setting {
    case .schedule(.weights6), .schedule(.weights7):
      return value == Preferences.defaultText(of: setting, in: store)
        ? "default" : Bilingual(ko: "맞춤", en: "fitted")[language]
    default: return value.isEmpty ? "-" : value
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(of: text)))
  }
}
