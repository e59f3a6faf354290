import TCP

/// A question on TCP whose right answer is short: whoever answers it uses words of the right answer, or of what may
/// be told beside it, or the answer is wrong.
///
/// No list of wrong answers ends; that of the right ones does.
///
/// A class, as every line of a note is asked for each of them.
final class KnownQuestion: Sendable {
  /// What it asks about.
  let subject: TellingWords
  /// Words of a question, a label or a column that ask it.
  let asking: TellingWords
  let telling: Telling
  /// Made where an answer is found, and not before.
  let words: @Sendable () -> AnswerWords
  let right: MeaningRule.Right
  let reference: String
  /// How many lines below a title that names it go on about it.
  let depth: Int
  /// Its name has to head the sentence, as others of its kind are told beside it.
  let isHead: Bool
  /// Told of attacks and of both sides at once, too.
  let isAnywhere: Bool

  /// How a sentence answers it before which no question stands.
  enum Telling: Sendable {
    /// It gives a reason: `TIME-WAIT exists so that …`
    case reason
    /// It says what is awaited: `FIN_WAIT_1: waits for …`
    case wait
    /// The subject heads it, and one of these words is said of it: `Data offset: … in words`
    case said(TellingWords)
    /// It, or a title or an earlier sentence of the line, names the subject, and it holds one of the words of each class.
    case claimed([TellingWords])
    /// Only what is asked is answered.
    case never

    var isReason: Bool { if case .reason = self { true } else { false } }
    var isClaimed: Bool { if case .claimed = self { true } else { false } }
  }

  init(
    on subject: String, asking: String, telling: Telling, words: @escaping @Sendable () -> AnswerWords,
    _ right: MeaningRule.Right, _ reference: String, depth: Int = 0, isHead: Bool = false,
    isAnywhere: Bool = false
  ) {
    self.subject = TellingWords(listed: subject)
    self.asking = TellingWords(listed: asking)
    self.telling = telling
    self.words = words
    self.right = right
    self.reference = reference
    (self.depth, self.isHead, self.isAnywhere) = (depth, isHead, isAnywhere)
  }

  /// Where it is named, and no part of another word: `ISN` is none in `isn't`.
  func name(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while let found = subject.first(in: text, start..<range.upperBound) {
      let after = found.upperBound
      let isJoined =
        found.lowerBound > range.lowerBound && text[found.lowerBound - 1].isLetter
        || after < range.upperBound && (text[after].isLetter || text[after] == UInt8(ascii: "'"))
        || after + 2 < range.upperBound && text[after] == 0xe2 && text[after + 1] == 0x80
          && text[after + 2] == 0x99
      if !isJoined { return found }
      start = after
    }
    return nil
  }

  /// What stands beside its name: the words of `LAST_ACK` answer nothing.
  func besideName(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while let name = name(in: text, start..<range.upperBound) {
      parts.append(start..<name.lowerBound)
      start = name.upperBound
    }
    return parts + [start..<range.upperBound]
  }
}
