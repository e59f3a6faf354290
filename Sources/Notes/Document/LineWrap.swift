/// Whether a sentence goes on behind a line's end: an editor wrapped it there, or its writer ended the line.
///
/// Judged once, where the note's text is laid out, so that no reader of lines meets half a sentence.
enum LineWrap {
  /// The line is a line.
  case none
  /// It may go on, if what follows looks like it.
  case likely
  /// It may, and stands so far out that even a name in capitals follows on.
  case wide
  /// No sentence ends with such a word: `a segment with the`, `세그먼트를`.
  case open
  /// Whatever follows goes on.
  case always

  /// - Parameter line: the line's text so far.
  /// - Parameter isHard: two blanks or a backslash ended it.
  init(after line: UnsafeBufferPointer<UInt8>, isHard: Bool) {
    self = .none
    var end = line.count
    while end > 0, line[end - 1] == 0x20 { end -= 1 }
    guard end >= LineWrap.shortest else { return }
    let last = line[end - 1]
    if last.isLetter {
      if LineWrap.leavesOpen(line, end) {
        self = .open
      } else if end >= LineWrap.usual {
        self = !isHard && end >= LineWrap.far && !LineWrap.opensWithName(line) ? .wide : .likely
      }
    } else if last == UInt8(ascii: ",") || last == UInt8(ascii: ")") && !isHard {
      if end >= LineWrap.usual { self = .likely }
    } else if last >= 0x80, end >= LineWrap.usual, !isHard {
      if LineWrap.endsWithParticle(line, end) { self = .open }
    }
  }

  /// Whether the line goes on with the text that follows.
  func goesOn(with next: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = next.first, !LineWrap.isCounted(next) else { return false }
    let isSmall = first.isLetter && !first.isUpper
    switch self {
    case .none: return false
    case .always: return true
    case .likely: return isSmall
    case .wide: return isSmall || first == UInt8(ascii: "(") || LineWrap.opensWithName(next)
    case .open: return first.isLetterOrDigit || first.isOne(of: "(<[$\"") || first >= 0x80 && first != 0xe2
    }
  }

  // MARK: How lines end and begin

  /// How many bytes a line has at least that an editor wrapped.
  private static let shortest = 30
  private static let usual = 48
  private static let far = 60

  /// `b. …`, `(c) …`: the next of some that letters count.
  private static func isCounted(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let at = text[0] == UInt8(ascii: "(") ? 1 : 0
    return text.count > at + 2 && text[at].isLetter && text[at + 1].isOne(of: ").") && text[at + 2] == 0x20
  }

  /// `SYN`, `FIN_WAIT_1`, `TCP's`: a name in capitals.
  private static func opensWithName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count >= 2 && text[0].isUpper && text[1].isUpper
  }

  /// An article, a preposition, a conjunction, or somebody's: `the server's`.
  private static func leavesOpen(_ line: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    var key: UInt64 = 0
    var at = end
    while at > 0, line[at - 1] != 0x20 {
      at -= 1
      if end - at > 7 { return line[end - 1] == UInt8(ascii: "s") && line[end - 2] == UInt8(ascii: "'") }
      key = key << 8 | UInt64(line[at])
    }
    guard at > 0 else { return false }
    return openWords.contains(key) || line[end - 1] == UInt8(ascii: "s") && line[end - 2] == UInt8(ascii: "'")
  }

  /// Written backwards into a number each, as they are met.
  private static let openWords: Set<UInt64> = Set(
    [
      "a", "an", "the", "of", "to", "in", "with", "from", "for", "by", "at", "into", "and", "or", "but", "as",
      "its", "own", "their", "his", "her", "our", "whose", "which", "is", "are", "was", "were", "be", "has",
      "have",
      "will", "must", "should", "than", "if", "when", "because", "until", "between",
    ].map { word in word.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) } })

  /// A Korean particle that wants a verb: 을, 를, 의, 은, 는, 에게.
  private static func endsWithParticle(_ line: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    let last = UInt32(line[end - 3]) << 16 | UInt32(line[end - 2]) << 8 | UInt32(line[end - 1])
    return particles.contains(last)
  }

  private static let particles: Set<UInt32> = Set(
    ["을", "를", "의", "은", "는", "게"].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
}
