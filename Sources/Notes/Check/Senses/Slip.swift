/// What no right sentence on a theme says: a few senses held together, however they are put.
///
/// It holds nothing but bits, as every telling is held against all those on its theme.
struct Slip: BitwiseCopyable, Sendable {
  let themes: ThemeSet
  /// All of them said.
  let says: SenseSet
  /// All of them denied.
  let denies: SenseSet
  /// All that has to be spoken of, said or denied.
  private let spoken: SenseSet
  /// One of them spoken of, if any are listed.
  let oneOf: SenseSet
  /// Other themes that have to be named, too.
  let names: ThemeSet
  /// Where one of these is said or denied something else is meant.
  let silence: SenseSet
  /// Where one of these is named.
  let quiet: ThemeSet
  /// How near the theme has to be.
  let reach: Reach

  enum Reach: BitwiseCopyable, Sendable {
    /// It heads the sentence, or is what its row, item, label or question names.
    case near
    /// The section's heading names it, too.
    case section
    /// The sentence names it anywhere.
    case anywhere

    func reaches(_ bond: Telling.Bond) -> Bool {
      switch bond {
      case .headed, .titled: true
      case .under: self != .near
      case .loose: self == .anywhere
      }
    }
  }

  init(
    _ themes: Theme..., says: [Sense] = [], denies: [Sense] = [], oneOf: [Sense] = [],
    naming names: [Theme] = [], unless silence: [Sense] = [], beside quiet: [Theme] = [], reach: Reach = .near
  ) {
    self.themes = ThemeSet(themes)
    self.says = SenseSet(says)
    self.denies = SenseSet(denies)
    self.spoken = SenseSet(says + denies)
    self.oneOf = SenseSet(oneOf)
    self.names = ThemeSet(names)
    self.silence = SenseSet(silence)
    self.quiet = ThemeSet(quiet)
    self.reach = reach
  }
}

extension Slip {
  static let all: [Slip] = ofFlags + ofFields + ofOptions + ofStates + ofTimers + ofMechanisms + ofValues

  /// Those on a theme.
  static func all(on theme: Theme) -> [Slip] { byTheme[Int(theme.rawValue)] }

  private static let byTheme = Theme.allCases.map { theme in all.filter { $0.themes.contains(theme) } }

  func reaches(_ bond: Telling.Bond) -> Bool { reach.reaches(bond) }

  /// Whether the other themes that are named leave room for it.
  func mayStand(beside others: ThemeSet) -> Bool {
    quiet.isDisjoint(with: others) && names.isSubset(of: others)
  }

  /// Where it is told, if it is.
  func place(in sensed: SensedText, _ others: ThemeSet) -> Range<Int>? {
    guard spoken.isSubset(of: sensed.present), sensed.present.isDisjoint(with: silence),
      oneOf.isEmpty || !sensed.present.isDisjoint(with: oneOf), mayStand(beside: others)
    else { return nil }
    var place: Range<Int>?
    for (senses, denied) in [(says, false), (denies, true)] {
      for sense in senses.all {
        let all = sensed.places(of: sense, denied: denied)
        guard !all.isEmpty else { return nil }
        // What only the question says is said nowhere here.
        guard let found = all.first(where: { sensed.range.contains($0.lowerBound) }) else { continue }
        place =
          place.map { min($0.lowerBound, found.lowerBound)..<max($0.upperBound, found.upperBound) } ?? found
      }
    }
    // A reason, or what is awaited, is asked for by the question and told by the whole answer.
    let isAsked = says.contains(.purpose) || says.contains(.waits)
    return place ?? (isAsked ? sensed.range : nil)
  }
}
