import Store

/// Up to where all cards of a large bank were seen, remembered so that they need not be looked up each morning.
///
/// The store forgets it whenever a card could have become new again.
struct Frontier {
  private let bank: BankFile
  private let store: Store
  private let start: Int
  private var end: Int?

  /// A smaller bank is looked through in no time.
  private static let worthwhile = 300
  /// Remembering is a write that waits for the disk: it is done once in so many cards.
  private static let stride = 100

  init(of bank: BankFile, in store: Store) {
    self.bank = bank
    self.store = store
    start = bank.count < Frontier.worthwhile ? 0 : (try? store.frontier(of: bank.stamp)) ?? 0
  }

  /// What may still be asked for the first time, in order. Skills are few, and come into reach in their own time.
  var places: [Range<Int>] {
    bank.skills.filter { $0 < start }.map { $0..<($0 + 1) } + [min(start, bank.count)..<bank.count]
  }

  /// Here is the first card that may still be asked for the first time; later ones do not count.
  mutating func stops(at place: Int) {
    if end == nil, place >= bank.count || !bank.isSkill(place) { end = place }
  }

  /// Where it can't be written the bank is looked through again next time.
  func remember() {
    guard bank.count >= Frontier.worthwhile, let end, end >= start + Frontier.stride else { return }
    try? store.setFrontier(end, of: bank.stamp)
  }
}
