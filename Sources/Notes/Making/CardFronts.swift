import Questions

/// What the cards ask, and where several ask the same. A bank may hold many: their words are not kept.
struct CardFronts {
  enum Standing { case alone, oneOfSeveralAnswers }

  /// One for each card, in their order.
  private let fronts: [StableHash]
  /// The fewest letters that a page answers a repeated question with.
  private var shortest: [Repeat: Int] = [:]
  private var answer: [StableHash: StableHash] = [:]
  private var ambiguous: Set<StableHash> = []

  /// A question that stands twice in the notes, and on which page.
  private struct Repeat: Hashable {
    var front: StableHash
    var file: String
  }

  init(_ cards: CardPile) {
    var all: [StableHash] = []
    all.reserveCapacity(cards.count)
    cards.forEach { card, _ in all.append(StableHash(of: card.front.essence.utf8)) }
    fronts = all
    let repeated = CardFronts.repeated(all)
    guard !repeated.isEmpty else { return }
    CardFronts.forEachCard(of: cards, fronts, asking: repeated) { front, card, file in
      guard CardFronts.isAskedInFull(card) else { return }
      let key = Repeat(front: front, file: file)
      shortest[key] = min(shortest[key] ?? Int.max, card.back.count)
    }
    CardFronts.forEachCard(of: cards, fronts, asking: repeated) { front, card, file in
      guard isShortest(front, card, file) else { return }
      let back = StableHash(of: card.back.essence.utf8)
      if let known = answer.updateValue(back, forKey: front), known != back { ambiguous.insert(front) }
    }
  }

  /// Nil where a shorter card of its page asks the same.
  func standing(of card: Card, numbered number: Int, in file: String) -> Standing? {
    let front = fronts[number]
    guard isShortest(front, card, file) else { return nil }
    return ambiguous.contains(front) ? .oneOfSeveralAnswers : .alone
  }

  /// A question asked in full twice on one page (in a heading, then to test oneself) is asked once: with
  /// the shorter answer, which is the one to be typed.
  private func isShortest(_ front: StableHash, _ card: Card, _ file: String) -> Bool {
    guard !shortest.isEmpty, CardFronts.isAskedInFull(card),
      let least = shortest[Repeat(front: front, file: file)]
    else { return true }
    return card.back.count == least
  }

  private static func isAskedInFull(_ card: Card) -> Bool {
    card.shape == .questionAndAnswer && card.banked == nil && Meaning.size(of: card.front) >= 24
  }

  private static func forEachCard(
    of cards: CardPile, _ fronts: [StableHash], asking some: Set<StableHash>,
    _ body: (StableHash, Card, String) -> Void
  ) {
    var number = 0
    cards.forEach { card, material in
      if some.contains(fronts[number]) { body(fronts[number], card, material.fact.place.file) }
      number += 1
    }
  }

  private static func repeated(_ hashes: [StableHash]) -> Set<StableHash> {
    let sorted = hashes.sorted { ($0.low, $0.high) < ($1.low, $1.high) }
    var repeated: Set<StableHash> = []
    for (hash, next) in zip(sorted, sorted.dropFirst()) where hash == next { repeated.insert(hash) }
    return repeated
  }
}
