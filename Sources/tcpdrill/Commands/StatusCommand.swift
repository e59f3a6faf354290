import Export
import Memory
import Store
import TCP

enum StatusCommand: Command {
  static let name = "status"
  static let summary = Bilingual(
    ko: "오늘 할 것을 한 줄로 (셸 프롬프트, tmux, 로그인 인사말)",
    en: "what is due, in a line (for a prompt, tmux or a login message)")
  static let usage = "[--short]"
  static let options: [Option] = [
    Option("short", help: Bilingual(ko: "아주 짧게", en: "as short as can be")), .notes, .data, .language,
    .format,
  ]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    let data = try StudyData(invocation)
    let store = try data.openForReading()
    let language = Preferences.language(invocation, store)
    let bank = (try? NotePaths.resolve(invocation, store: store, in: language)).flatMap {
      BankReader.lastKept($0, language, in: data.location.directory)
    }
    let status = try sayingWhy { try StudyStatus(store, bank, at: data.clock.now) }
    let output = Output(descriptor: 1)
    if invocation.wantsJSON {
      try output.write(status.record)
    } else {
      try output.line((invocation.has("short") ? status.short : status.sentence)[language])
    }
    try output.flush()
    return .done
  }
}
