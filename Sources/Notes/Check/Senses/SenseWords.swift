/// The words for each sense, ready to be looked for.
enum SenseWords {
  static let senses = PhraseTable(
    (things + deeds + relations + beliefs).map { (value: $0.0.rawValue, phrases: $0.1) })
  static let themes = PhraseTable(ThemeNames.all.map { (value: $0.0.rawValue, phrases: $0.1) })
}
