/// The words for each sense and each theme; the tables of the checker hold them, ready to be looked for.
enum SenseWords {
  static var senses: [(value: UInt16, phrases: String)] {
    (things + deeds + relations + beliefs).map { (UInt16($0.0.rawValue), $0.1) }
  }
  static var themes: [(value: UInt16, phrases: String)] {
    ThemeNames.all.map { (UInt16($0.0.rawValue), $0.1) }
  }
}
