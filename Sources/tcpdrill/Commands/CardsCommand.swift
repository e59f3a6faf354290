import Export
import Memory
import Store
import TCP
import Terminal

/// `cards`: what was flagged, suspended or put off, and the way back for it.
enum CardsCommand: Command {
  static let name = "cards"
  static let summary = Bilingual(
    ko: "표시하거나 보류하거나 미룬 카드, 그리고 되살리기", en: "cards flagged, suspended or put off, and how to bring them back")
  static let usage = "[ID…]"
  static let options: [Option] = [
    Option(
      "restore",
      help: Bilingual(ko: "이 카드들을 다시 묻고 표시를 지우기", en: "ask these cards again, and take their flags off")),
    Option(
      "renamed",
      help: Bilingual(
        ko: "문구가 바뀌어 기록을 이어받은 카드들 (--restore와 함께: 옛 카드에 기록을 돌려주기)",
        en: "cards that carry the history of an earlier wording (with --restore: give it back)")),
    .format, .notes, .data, .language,
  ]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    let data = try StudyData(invocation)
    let store = try data.open()
    let language = Preferences.language(invocation, store)
    if invocation.has("renamed") { return try RenamedCards(invocation, data, store, language).run() }
    let today = store.settings.boundary.day(of: data.clock.now)
    let marked = try sayingWhy { try store.allCards() }.filter { card in
      card.isFlagged || card.isSuspended || card.buriedUntil.map { $0 > today } == true
    }
    let chosen = try invocation.operands.map { try card($0, among: marked) }
    if invocation.has("restore") {
      guard !chosen.isEmpty else {
        throw Failure(
          Bilingual(
            ko: "되살릴 카드의 이름을 쓰세요. `tcpdrill cards`가 보여 줍니다.",
            en: "name the cards to restore; `tcpdrill cards` lists them"))
      }
      for card in chosen { try restore(card, in: store) }
      return .done
    }
    try show(
      chosen.isEmpty ? marked : chosen, today, try bank(invocation, data, store, language), invocation,
      language)
    return .done
  }

  /// The operands name cards here, so the notes are those of --notes, the setting or the course.
  static func bank(
    _ invocation: Invocation, _ data: StudyData, _ store: Store, _ language: Language
  ) throws -> StudyBank {
    try StudyBank(
      try Invocation(
        invocation.all("notes").flatMap { ["--notes", $0] }, options: options, command: name,
        environment: invocation.environment),
      store: store, language: language, keptIn: data.location.directory)
  }

  /// By its whole name, or a beginning that only one has.
  private static func card(_ name: String, among cards: [StoredCard]) throws -> StoredCard {
    let found = cards.filter { $0.question == name }
    let begun = found.isEmpty ? cards.filter { $0.question.hasPrefix(name) } : found
    guard let card = begun.first, begun.count == 1 else {
      throw Failure(
        Bilingual(
          ko: "'\(name)'로 시작하는 카드가 \(begun.count)장입니다. 한 장만 가리키는 이름을 쓰세요.",
          en: "\(begun.count) of these cards begin with '\(name)'; give a name that only one has"))
    }
    return card
  }

  private static func restore(_ card: StoredCard, in store: Store) throws {
    try sayingWhy {
      if card.isSuspended { try store.setSuspended(false, card.description) }
      if card.buriedUntil != nil { try store.bury(card.description, until: nil) }
      if card.isFlagged { try store.setFlagged(false, card.description) }
    }
  }

  private static func show(
    _ cards: [StoredCard], _ today: StudyDay, _ bank: StudyBank, _ invocation: Invocation,
    _ language: Language
  ) throws {
    let output = Output(descriptor: 1)
    var json = JSONWriter()
    for card in cards {
      let name = bank.shortName(of: card.question, in: language)
      if invocation.wantsJSON {
        json.object {
          $0.field("question", card.question)
          $0.field("prompt", name)
          $0.field("flagged", card.isFlagged)
          $0.field("suspended", card.isSuspended)
          $0.field("buriedUntil", card.buriedUntil.flatMap { $0 > today ? $0.description : nil })
        }
        json.endLine()
        try output.write(json.bytes)
        json.removeAll()
      } else {
        let marks = marks(card, today).map { $0[language] }.joined(separator: ", ")
        try output.line(sanitised("\(card.question)  \(marks)  \(name)"))
      }
    }
    try output.flush()
  }

  private static func marks(_ card: StoredCard, _ today: StudyDay) -> [Bilingual] {
    var marks: [Bilingual] = []
    if card.isFlagged { marks.append(Bilingual(ko: "표시함", en: "flagged")) }
    if card.isSuspended { marks.append(Bilingual(ko: "보류함", en: "suspended")) }
    if let day = card.buriedUntil, day > today {
      marks.append(Bilingual(ko: "\(day)까지 미룸", en: "put off until \(day)"))
    }
    return marks
  }
}
