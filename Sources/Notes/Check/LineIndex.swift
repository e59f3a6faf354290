/// The lines that each group of rules asks about, in the order of the note.
///
/// How a new check is to be gated: most lines of most notes concern no rule, so a check walks no line that cannot
/// concern it. It takes its lines from here (`note.lines.ofFlags`), or asks `note.reading.kinds` and `note.survey`
/// for what the note and the line hold, which costs nothing; only then it looks for words, those first that are met
/// least, and only then for arrays, senses and strings. What no list here fits is best added to `LineSurvey`, where
/// every byte passes by anyway.
final class LineIndex {
  /// Lines that name a flag.
  private(set) var ofFlags: [Int] = []
  /// Lines that name a state.
  private(set) var ofStates: [Int] = []
  /// Lines that name several flags, or one several times.
  private(set) var ofSeveralFlags: [Int] = []
  /// Lines that name several states, or one several times.
  private(set) var ofSeveralStates: [Int] = []
  /// Lines that name a flag and tell what somebody does.
  private(set) var ofDeeds: [Int] = []
  /// Lines with a digit.
  private(set) var withDigits: [Int] = []
  /// Lines with more than one number.
  private(set) var withNumbers: [Int] = []
  /// Lines with a capital, and behind it another, a digit, `-` or `_`.
  private(set) var withCapitals: [Int] = []
  /// Lines with a bracket `(`.
  private(set) var withBrackets: [Int] = []
  /// Lines with a bracket `[`.
  private(set) var withSquareBrackets: [Int] = []
  /// Lines with a digit and an equals sign.
  private(set) var withSums: [Int] = []
  /// Two states are called by their own names, not by everyday words.
  private(set) var namesStates = false
  private var namedState: UInt8?

  init(_ reading: Reading, _ survey: LineSurvey) {
    for line in 0..<reading.lineCount {
      let kinds = reading.kinds(in: line)
      if !kinds.isDisjoint(with: Mention.Kinds.flag | .state) { add(line, kinds, reading) }
      let traits = survey[line]
      guard !traits.isDisjoint(with: LineIndex.listed) else { continue }
      if traits.contains(.digit) { withDigits.append(line) }
      if traits.contains(.numbers) { withNumbers.append(line) }
      if traits.contains(.capitals) { withCapitals.append(line) }
      if traits.contains(.round) { withBrackets.append(line) }
      if traits.contains(.square) { withSquareBrackets.append(line) }
      if traits.contains(.digit), traits.contains(.equals) { withSums.append(line) }
    }
  }

  private func add(_ line: Int, _ kinds: Mention.Kinds, _ reading: Reading) {
    var flags = 0
    var states = 0
    for mention in reading.mentions(in: line) {
      if mention.kind == .flag { flags += 1 }
      if mention.kind == .state {
        states += 1
        if !namesStates, mention.value & Mention.weak == 0 { add(mention.value) }
      }
    }
    if kinds.contains(.flag) { ofFlags.append(line) }
    if flags > 1 { ofSeveralFlags.append(line) }
    if kinds.contains(.state) { ofStates.append(line) }
    if states > 1 { ofSeveralStates.append(line) }
    if kinds.contains(.flag), kinds.contains(Mention.Kinds(.verb)) { ofDeeds.append(line) }
  }

  private func add(_ state: UInt8) {
    namesStates = namedState.map { $0 != state } ?? false
    namedState = state
  }

  private static let listed: LineSurvey.Traits = [.digit, .capitals, .round, .square]
}
