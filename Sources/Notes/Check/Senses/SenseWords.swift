/// The words for each sense and each theme; the tables of the checker hold them, ready to be looked for.
enum SenseWords {
  static var senses: [(value: UInt8, phrases: String)] {
    (things + deeds + relations + beliefs).map { ($0.0.rawValue, $0.1) }
  }
  static var themes: [(value: UInt8, phrases: String)] { ThemeNames.all.map { ($0.0.rawValue, $0.1) } }
}
