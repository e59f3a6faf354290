import Export
import Memory
import Store
import TCP
import Terminal

/// `cards --renamed`: histories that moved on to another wording, and the way back for them.
struct RenamedCards {
  private let invocation: Invocation
  private let data: StudyData
  private let store: Store
  private let language: Language

  init(_ invocation: Invocation, _ data: StudyData, _ store: Store, _ language: Language) {
    self.invocation = invocation
    self.data = data
    self.store = store
    self.language = language
  }

  func run() throws -> ExitStatus {
    let all = try sayingWhy { try store.relinks() }
    let chosen = try invocation.operands.map { try find($0, among: all) }
    guard invocation.has("restore") else {
      try show(chosen.isEmpty ? all : chosen)
      return .done
    }
    guard !chosen.isEmpty else {
      throw Failure(
        Bilingual(
          ko: "기록을 돌려줄 카드의 이름을 쓰세요. `tcpdrill cards --renamed`가 보여 줍니다.",
          en: "name the cards whose history shall go back; `tcpdrill cards --renamed` lists them"))
    }
    for link in chosen { _ = try sayingWhy { try store.undoRelink(of: link.old) } }
    return .done
  }

  /// By its old or its new name, or a beginning that only one has.
  private func find(_ name: String, among all: [Relink]) throws -> Relink {
    let found = all.filter { $0.old == name || $0.new == name }
    let begun = found.isEmpty ? all.filter { $0.old.hasPrefix(name) || $0.new.hasPrefix(name) } : found
    guard let link = begun.first, begun.count == 1 else {
      throw Failure(
        Bilingual(
          ko: "'\(name)'로 시작하는 이름이 \(begun.count)개입니다. 하나만 가리키는 이름을 쓰세요.",
          en: "\(begun.count) of these names begin with '\(name)'; give one that only one has"))
    }
    return link
  }

  private func show(_ links: [Relink]) throws {
    let bank = try CardsCommand.bank(invocation, data, store, language)
    let output = Output(descriptor: 1)
    var json = JSONWriter()
    for link in links {
      let name = bank.shortName(of: link.new, in: language)
      guard invocation.wantsJSON else {
        let day = store.settings.boundary.day(of: link.at)
        try output.line(sanitised("\(link.old)  \(day)  \(name)"))
        continue
      }
      json.object {
        $0.field("old", link.old)
        $0.field("new", link.new)
        $0.field("at", Timestamp.text(link.at))
        $0.field("prompt", name)
      }
      json.endLine()
      try output.write(json.bytes)
      json.removeAll()
    }
    try output.flush()
  }
}
