import TCP

/// How one of the magnitudes follows from others.
struct ReckonedLaw: Sendable {
  /// What is right, and how it is worked out.
  struct Right: Sendable {
    var values: [Double]
    var working: String
    /// So much may be off: sizes and rates are told roundly.
    var tolerance = 0.0
    /// Only more than that is wrong.
    var isLimit = false
    /// Only these are told by mistake; nil where anything else is.
    var slips: [Double]?

    func allows(_ value: Double) -> Bool {
      if let slips, !slips.contains(value) { return true }
      if isLimit, let most = values.max(), value <= most { return true }
      return values.contains { abs($0 - value) <= max(0.5, tolerance * max($0, value)) }
    }
  }

  var result: Magnitude
  /// In running text the result may stand without its name, behind an arrow or a sign of equality, where one of these
  /// words tells what is reckoned.
  var cues: TellingWords?
  /// Its inputs may be told as what is multiplied.
  var isProduct = false
  /// Units that the result may have.
  var units: [GivenAmount.Unit] = [.none, .bytes]
  var inputs: [Magnitude]
  /// None of these is told of.
  var without: [Magnitude] = []
  var message: Bilingual
  var reference: String
  /// What follows from the inputs, in their order; nil where they are no such values.
  var reckon: @Sendable ([Double], ReckonedScope) -> Right?
}

/// What else a law may have to know of the passage.
struct ReckonedScope {
  let text: UnsafeBufferPointer<UInt8>
  let ranges: [Range<Int>]

  var whole: Range<Int> { ranges[0].lowerBound..<ranges[ranges.count - 1].upperBound }

  func holds(_ words: TellingWords) -> Bool { ranges.contains { words.stands(in: text, $0) } }
}
