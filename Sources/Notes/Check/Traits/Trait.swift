/// What a definition may say by which the thing that it defines is known: `더 보낼 데이터가 없다` tells of FIN, and of no
/// other flag.
struct Trait: Sendable {
  /// All of which it may be said, the one it is mostly said of first. They are of one kind.
  let owners: [Theme]
  /// In the manner of `PhraseTable`.
  let phrases: String
  /// It is said of others, too, and only speaks for its owners.
  let isCommon: Bool
  /// Something is sent or received: who is told to do it may be the other side.
  let isDeed: Bool

  init(_ owners: Theme..., isCommon: Bool = false, isDeed: Bool = false, phrases: String) {
    (self.owners, self.phrases, self.isCommon, self.isDeed) = (owners, phrases, isCommon, isDeed)
  }

  static let all: [Trait] = ofFlags + ofStates + ofFields + ofNotions

  /// The phrases of each, by its number.
  static var lists: [(value: UInt16, phrases: String)] {
    all.enumerated().map { (UInt16($0.offset), $0.element.phrases) }
  }
}

extension Theme {
  /// Whether a definition of the one may be mistaken for one of the other.
  func isOfKind(_ other: Theme) -> Bool { kind != nil && kind == other.kind }

  private enum Kind { case flag, state, field, notion }

  private var kind: Kind? {
    switch family {
    case .flag: .flag
    case .state: .state
    case .field: .field
    case .option, .timer, .mechanism, .value: .notion
    case .none: nil
    }
  }
}
