import Questions
import TCP

/// A question before it is put into words: the exchange, what is asked of it, and the wrong answers with their rules.
///
/// Everything is decided here; `Exercise` only says it in both languages. Drafts are cheap, words are not.
package struct Draft: Sendable {
  package var trace: [TraceRecord]
  /// What was played before and isn't shown: the numbers that the exchange starts from come from here.
  var lead: [TraceRecord] = []
  /// The second way over lead and trace, once it has been reckoned.
  var ledger: Ledger?
  package var blanks: [DraftBlank] = []
  package var given: Given?
  /// What the topic itself wants to remember for its wording.
  var memo: Memo = .none

  init(trace: [TraceRecord] = []) { self.trace = trace }

  /// Numbers and bytes that a topic's wording needs and the trace doesn't show.
  enum Memo: Sendable {
    case none
    case numbers([Int])
    case bytes([UInt8], kind: Int)
    case text(Bilingual)
    /// Timers go by the names of the textbook.
    case textbook
  }
}

package struct DraftBlank: Sendable {
  var segment: Int?
  var field: Blank.Field
  var host: Host?
  var answer: Value
  var accepts: [Value] = []
  var mistakes: [DraftMistake] = []
  /// How it is asked and worked, where the usual words don't fit.
  var ask: Ask = .usual
  var notation: Blank.Notation = .usual
  var isRelative = false
  var shownThrough: Int?
  var tolerance = 0
  /// Names that stand for numbers.
  var symbols: [Symbol] = []

  init(_ field: Blank.Field, of segment: Int?, host: Host? = nil, answer: Value) {
    self.field = field
    self.segment = segment
    self.host = host
    self.answer = answer
  }

  /// Adds the result of a wrong rule, unless it is right, or an earlier rule gives the same.
  mutating func add(_ rule: MistakeRule, _ value: Value, disprovedBy segment: Int? = nil) {
    guard mistakes.count < 7, !isNear(value, answer) else { return }
    for accepted in accepts where isNear(value, accepted) { return }
    for mistake in mistakes where isNear(value, mistake.answer) { return }
    mistakes.append(DraftMistake(rule: rule, answer: value, disprovedBy: segment))
  }

  mutating func add(_ rule: MistakeRule, _ number: Int, disprovedBy segment: Int? = nil) {
    guard number >= 0 else { return }
    add(rule, .number(number), disprovedBy: segment)
  }

  mutating func add(_ rule: MistakeRule, _ number: SequenceNumber, disprovedBy segment: Int? = nil) {
    add(rule, .number(Int(number.value)), disprovedBy: segment)
  }

  private func isNear(_ a: Value, _ b: Value) -> Bool {
    if a == b { return true }
    guard let first = a.millionths, let second = b.millionths else { return false }
    return abs(first - second) <= tolerance * 2
  }
}

package struct DraftMistake: Sendable {
  var rule: MistakeRule
  var answer: Value
  var disprovedBy: Int?
}

/// Ways of asking that need words of their own.
enum Ask: Hashable, Sendable {
  case usual
  /// How many more bytes a host may send now.
  case usableWindow(Host)
  /// By how many bytes RCV.NXT moves.
  case advance(Host)
  /// How many bytes the first SACK block covers.
  case sackSize
  /// How many bytes of data a whole segment in hexadecimal carries.
  case dataLength
  /// The SEQ that a forged segment must have to be obeyed.
  case forgedSequence
  /// A value at the end of `given`.
  case atTheEnd
  /// The number in relative or absolute terms.
  case relative
  case absolute
  /// A header field to be read off the bytes, or written as bytes.
  case fromBytes
  /// The same flags in another writing.
  case rewritten
  case toBytes
}
