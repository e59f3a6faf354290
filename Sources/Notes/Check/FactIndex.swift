/// The places of a note's facts, by what they are of: a fact is large, and walking all of them copies each.
final class FactIndex {
  private(set) var ofFlags: [Int] = []
  private(set) var ofStates: [Int] = []
  private(set) var ofFields: [Int] = []
  private(set) var exchanges: [Int] = []
  private(set) var steps: [Int] = []
  private(set) var cards: [Int] = []
  /// Those that say what a state, a field, a flag or a term is.
  private(set) var definitions: [Int] = []

  init(_ facts: [Fact]) {
    for index in facts.indices {
      switch facts[index].subject {
      case .flag:
        ofFlags.append(index)
        definitions.append(index)
      case .state:
        ofStates.append(index)
        definitions.append(index)
      case .field:
        ofFields.append(index)
        definitions.append(index)
      case .term: definitions.append(index)
      case .step: steps.append(index)
      case .exchange: exchanges.append(index)
      case .card: cards.append(index)
      }
    }
  }
}
