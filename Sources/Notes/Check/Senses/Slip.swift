/// What no right sentence on a theme says: a few senses held together, however they are put.
struct Slip: Sendable {
  var themes: ThemeSet
  /// All of them said.
  var says: [Sense]
  /// All of them denied.
  var denies: [Sense]
  /// One of them spoken of, if any are listed.
  var oneOf: SenseSet
  /// Other themes that have to be named, too.
  var names: [Theme]
  /// Where one of these is said or denied something else is meant.
  var silence: SenseSet
  /// Where one of these is named.
  var quiet: ThemeSet
  /// How near the theme has to be.
  var reach: Reach

  enum Reach: Sendable {
    /// It heads the sentence, or is what its row, item, label or question names.
    case near
    /// The section's heading names it, too.
    case section
    /// The sentence names it anywhere.
    case anywhere
  }

  init(
    _ themes: Theme..., says: [Sense] = [], denies: [Sense] = [], oneOf: [Sense] = [],
    naming names: [Theme] = [], unless silence: [Sense] = [], beside quiet: [Theme] = [], reach: Reach = .near
  ) {
    self.themes = ThemeSet(themes)
    self.says = says
    self.denies = denies
    self.oneOf = SenseSet(oneOf)
    self.names = names
    self.silence = SenseSet(silence)
    self.quiet = ThemeSet(quiet)
    self.reach = reach
  }
}

extension Slip {
  static let all: [Slip] = ofFlags + ofFields + ofOptions + ofStates + ofTimers + ofMechanisms + ofValues
}
