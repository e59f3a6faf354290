import Questions
import TCP

/// The facts of one note after the other, judged and ready to be asked about.
///
///     var pile = MaterialPile(language: .korean)
///     pile.add(facts, judges: [judge])
///     QuestionMaker(language: .korean).questions(from: pile)
package struct MaterialPile {
  private(set) var cards = CardPile()
  private(set) var others: [Material] = []
  /// Which note came when.
  private(set) var order: [String: Int] = [:]
  private let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// Takes all facts of a note: those that hold, mended where a judge can mend them.
  ///
  /// - Parameter judges: asked after `Truth`; the first that objects to a fact is heard.
  package mutating func add(_ facts: [Fact], judges: [any FactJudge] = []) {
    let all: [any FactJudge] = [Truth(facts: facts)] + judges
    for fact in facts {
      if order[fact.place.file] == nil { order[fact.place.file] = order.count }
      // What a writer crossed out or marked as wrong is nobody's answer.
      if fact.kind != .card, MaterialPile.crosses.stands(in: fact.text) { continue }
      switch all.lazy.compactMap({ $0.correction(of: fact) }).first {
      case nil: add(Material(fact: fact))
      case .withheld: break
      case .corrected(let mended, let reason): add(Material(fact: mended, correction: reason[language]))
      }
    }
  }

  private static let crosses = TellingWords("❌", "✗", "✖", "🚫")

  private mutating func add(_ material: Material) {
    if case .card = material.fact.subject { cards.append(material) } else { others.append(material) }
  }

  /// The cards, which the pile lets go of.
  mutating func takeCards() -> CardPile {
    defer { cards = CardPile() }
    return cards
  }
}

/// Cards in the order of the notes. A bank may hold many of them: they lie in chunks, so that the pile grows without
/// being copied, and each chunk is let go of once its questions are made.
struct CardPile {
  private var chunks: [[Material]] = []
  private(set) var count = 0

  private static let chunkSize = 1024

  mutating func append(_ material: Material) {
    if count % CardPile.chunkSize == 0 { chunks.append([]) }
    chunks[chunks.count - 1].append(material)
    count += 1
  }

  func forEach(_ body: (Card, Material) -> Void) {
    for chunk in chunks { CardPile.give(chunk, to: body) }
  }

  /// Gives each to `body`, and empties the pile on the way.
  mutating func takeEach(_ body: (Card, Material) -> Void) {
    for place in chunks.indices {
      CardPile.give(chunks[place], to: body)
      chunks[place] = []
    }
    self = CardPile()
  }

  private static func give(_ chunk: [Material], to body: (Card, Material) -> Void) {
    for material in chunk { if case .card(let card) = material.fact.subject { body(card, material) } }
  }
}
