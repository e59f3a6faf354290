/// Tells, in one pass over a line's bytes, whether a sentence in it can break a meaning rule at all.
///
/// A line passes where it shows a part of some phrase of each of a pattern's needs. What passes is read in full; what
/// does not says nothing.
///
/// A class: every line's reader holds it. Nobody writes to it.
final class PhraseSieve {
  private let words: LaidKeys
  private let pairs: LaidKeys
  private let grams: LaidKeys
  /// By watched part the needs that it may meet; the first part is none.
  private let met: LaidLists
  /// The needs that open patterns.
  private let openers: UnsafeBufferPointer<UInt64>
  /// By need the places of the patterns that it opens; by place the pattern's needs and its number.
  private let patterns: LaidLists
  private let needs: LaidLists
  private let numbers: UnsafeBufferPointer<Int16>
  /// The needs that a sentence's title may meet for it.
  private let titling: UnsafeBufferPointer<UInt64>
  /// The need that any theme's name meets.
  private let theme: UnsafeBufferPointer<Int32>

  init(_ reader: inout TableReader) {
    words = LaidKeys(&reader)
    pairs = LaidKeys(&reader)
    grams = LaidKeys(&reader)
    met = LaidLists(&reader)
    openers = reader.table()
    patterns = LaidLists(&reader)
    needs = LaidLists(&reader)
    numbers = reader.table()
    titling = reader.table()
    theme = reader.table()
  }

  /// How many words of bits the needs take.
  var width: Int { openers.count }
  var partCount: Int { met.count }

  /// Of some characters in a row, the last two.
  private static let lastTwo: UInt64 = 0x3ff_ffff_ffff

  /// Notes what a word shows, or it and the one before it.
  @inline(__always) func note(word: UInt32, after previous: UInt32, in marks: PhraseMarks) {
    let list = words[UInt64(word)]
    guard list != 0 else { return }
    note(part: list & ~KeyTable.mark, in: marks)
    if list & KeyTable.mark != 0 { note(part: pairs[UInt64(previous) << 32 | UInt64(word)], in: marks) }
  }

  /// Notes what the last of some characters show.
  @inline(__always) func note(row: UInt64, in marks: PhraseMarks) {
    note(part: grams[row & 0x7fff_ffff_ffff_ffff], in: marks)
    note(part: grams[row & PhraseSieve.lastTwo], in: marks)
  }

  @inline(__always) func note(part: UInt16, in marks: PhraseMarks) {
    guard part != 0, marks.insert(part) else { return }
    for need in met[Int(part)] { marks.meet(need: Int(need)) }
  }

  /// Of what was found in a title, what counts for the sentences below it; nil where nothing does.
  func title(_ marks: PhraseMarks) -> [UInt64]? {
    guard (0..<width).contains(where: { marks.needs[$0] & titling[$0] != 0 }) else { return nil }
    return (0..<width).map { marks.needs[$0] & titling[$0] }
  }

  /// Whether a theme may be named.
  func mayNameTheme(_ marks: PhraseMarks) -> Bool { marks.meets(need: Int(theme[0])) }

  /// Whether all needs of some pattern are among those that are met.
  func passes(_ marks: PhraseMarks) -> Bool {
    eachPattern(marks) { _ in false }
  }

  /// Hands over the patterns whose needs are all among those that are met, as long as more are wanted; whether it
  /// stopped before the last.
  @inline(__always)
  func eachPattern(_ marks: PhraseMarks, _ wantsMore: (_ pattern: Int) -> Bool) -> Bool {
    for word in 0..<width {
      var bits = marks.needs[word] & openers[word]
      while bits != 0 {
        let need = word << 6 + bits.trailingZeroBitCount
        bits &= bits - 1
        for place in patterns[need]
        where needs[Int(place)].allSatisfy({ marks.meets(need: Int($0)) })
          && !wantsMore(Int(numbers[Int(place)]))
        {
          return true
        }
      }
    }
    return false
  }
}

/// What a line or a sentence shows of the phrases that are watched for, and the needs that this may meet; its room
/// serves one after the other, and is given back by whoever made it.
struct PhraseMarks {
  let needs: UnsafeMutableBufferPointer<UInt64>
  private let parts: UnsafeMutableBufferPointer<Bool>
  /// The parts that are shown, each once.
  private let shown: UnsafeMutableBufferPointer<UInt16>
  private let shownCount: UnsafeMutablePointer<Int>

  init(_ sieve: PhraseSieve) {
    needs = .allocate(capacity: sieve.width)
    parts = .allocate(capacity: sieve.partCount)
    shown = .allocate(capacity: sieve.partCount)
    shownCount = .allocate(capacity: 1)
    needs.initialize(repeating: 0)
    parts.initialize(repeating: false)
    shown.initialize(repeating: 0)
    shownCount.initialize(to: 0)
  }

  func deallocate() {
    needs.deallocate()
    parts.deallocate()
    shown.deallocate()
    shownCount.deallocate()
  }

  var count: Int { shownCount.pointee }
  var isEmpty: Bool { count == 0 }
  var shownParts: UnsafeMutableBufferPointer<UInt16> { UnsafeMutableBufferPointer(rebasing: shown[..<count]) }

  /// Whether it is new.
  @inline(__always) func insert(_ part: UInt16) -> Bool {
    if parts[Int(part)] { return false }
    parts[Int(part)] = true
    shown[count] = part
    shownCount.pointee += 1
    return true
  }

  @inline(__always) func shows(_ part: UInt16) -> Bool { parts[Int(part)] }

  @inline(__always) func meet(need: Int) { needs[need >> 6] |= 1 << UInt64(need & 63) }

  @inline(__always) func meets(need: Int) -> Bool { needs[need >> 6] >> UInt64(need & 63) & 1 != 0 }

  func add(needs others: [UInt64]) { for word in needs.indices { needs[word] |= others[word] } }

  func clear() {
    guard count > 0 else { return }
    for part in shownParts { parts[Int(part)] = false }
    needs.update(repeating: 0)
    shownCount.pointee = 0
  }
}
