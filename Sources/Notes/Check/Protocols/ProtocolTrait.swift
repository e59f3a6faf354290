import TCP

/// What one of TCP and UDP does and the other does not, in the words that notes tell it with.
struct ProtocolTrait: Sendable {
  enum Owner { case tcp, udp }

  var owner: Owner
  /// What the owner is said to be, and what the other one is: in a cell, an item or a sentence.
  var has: TellingWords
  var lacks: TellingWords
  /// What only the owner does, as sentences tell it.
  var does: TellingWords
  /// What stands right behind its owner's name: `TCP 3-way handshake`.
  var belongings: TellingWords
  /// Where one of these stands and only the other is named, the owner is meant.
  var signs: TellingWords
  /// What cannot be denied to the owner.
  var promises: TellingWords
  /// Heads of rows whose cells say yes of the owner and no of the other.
  var rows: TellingWords
  /// Nobody holds it against the other that it lacks it.
  var isOfOwnerOnly: Bool
  var right: Bilingual

  init(
    of owner: Owner, has: [String] = [], lacks: [String] = [], does: [String] = [],
    belongings: [String] = [], signs: [String] = [], promises: [String] = [], rows: [String] = [],
    isOfOwnerOnly: Bool = false, right: Bilingual
  ) {
    self.owner = owner
    self.has = TellingWords(has)
    self.lacks = TellingWords(lacks)
    self.does = TellingWords(does)
    self.belongings = TellingWords(belongings)
    self.signs = TellingWords(signs)
    self.promises = TellingWords(promises)
    self.rows = TellingWords(rows)
    self.isOfOwnerOnly = isOfOwnerOnly
    self.right = right
  }
}

/// The words of several traits, looked for at once.
struct ProtocolWords: Sendable {
  private let words: TellingWords
  private let traits: [(words: TellingWords, trait: ProtocolTrait)]

  /// Of the traits of one owner some of their words, and of the other's some.
  init(
    of owner: ProtocolTrait.Owner, _ own: (ProtocolTrait) -> [TellingWords],
    other: (ProtocolTrait) -> [TellingWords] = { _ in [] }
  ) {
    let traits = ProtocolTrait.all.flatMap { trait in
      (trait.owner == owner ? own(trait) : other(trait)).map { (words: $0, trait: trait) }
    }
    self.traits = traits
    words = TellingWords(joining: traits.map(\.words))
  }

  /// Where the first of them stands, and the trait it tells.
  func first(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (place: Range<Int>, trait: ProtocolTrait)? {
    guard let place = words.first(in: text, range),
      let found = traits.first(where: { $0.words.first(in: text, place) != nil })
    else { return nil }
    return (place, found.trait)
  }

  func stands(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    words.stands(in: text, range)
  }

  /// Told of UDP though it is TCP's, and of TCP though it is UDP's.
  static let toldOfUDP = ProtocolWords(of: .tcp, { [$0.has, $0.does] }, other: { [$0.lacks] })
  static let toldOfTCP = ProtocolWords(of: .udp, { [$0.has, $0.does] }, other: { [$0.lacks] })
  static let belongingsOfTCP = ProtocolWords(of: .tcp, { [$0.belongings] }, other: { [$0.lacks] })
  static let belongingsOfUDP = ProtocolWords(of: .udp) { [$0.belongings] }
  static let signsOfTCP = ProtocolWords(of: .tcp) { [$0.signs] }
  static let promisesOfTCP = ProtocolWords(of: .tcp) { [$0.promises] }
  static let rowsOfTCP = ProtocolWords(of: .tcp) { [$0.rows] }
}
