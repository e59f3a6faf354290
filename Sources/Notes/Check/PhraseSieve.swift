/// Tells, in one pass over a line's bytes, whether a sentence in it can break a meaning rule at all.
///
/// A phrase is watched for by the part of it that is met least: two words in a row (by their first letters) or
/// one, or two or three characters in a row. A line passes where it shows a part of some phrase of each of a
/// pattern's needs. What passes is read in full; what does not says nothing.
struct PhraseSieve: Sendable {
  /// The first four letters of a watched word; two words in a row, the first in the upper half.
  private var words = KeyTable(bits: 11)
  private var pairs = KeyTable(bits: 11)
  /// Two or three characters in a row, 21 bits each.
  private var grams = KeyTable(bits: 12)
  /// The last two of them by their hash: nearly every place is passed over by one look.
  private var gramBits = Vocabulary.BitSet(count: 1 << 16)
  /// By watched part, where the needs start that it may meet; the first part is none.
  private var metStarts: [Int32] = []
  private var met: [Int16] = []
  /// The needs that open patterns: each pattern is asked for where the need that is met least is.
  private var openers: [UInt64] = []
  /// Where the patterns of each need start, and where the needs of each pattern do.
  private var starts: [Int32] = []
  private var needStarts: [Int32] = [0]
  private var needs: [Int16] = []
  private var numbers: [Int32] = []
  /// The needs that a sentence's title may meet for it.
  private var titling: [UInt64] = []
  /// How many words of bits the needs take.
  private var width = 0

  init() {}

  mutating func keep(in keeper: inout some TableKeeper) {
    words.keep(in: &keeper)
    pairs.keep(in: &keeper)
    grams.keep(in: &keeper)
    gramBits.keep(in: &keeper)
    keeper.keep(&metStarts)
    keeper.keep(&met)
    keeper.keep(&openers)
    keeper.keep(&starts)
    keeper.keep(&needStarts)
    keeper.keep(&needs)
    keeper.keep(&numbers)
    keeper.keep(&titling)
    keeper.keep(&width)
  }

  /// - Parameter patterns: for each pattern its needs, for each need its alternatives among `phrases`.
  ///   `titled`: which of them have a subject, the first need, that may stand in a title.
  init(_ phrases: PhraseIndex, _ patterns: [[[Int]]], titled: [Bool]) {
    let commonness = Commonness(phrases)
    var draft = Draft(patterns.reduce(0) { $0 + $1.count })
    for (number, pattern) in patterns.enumerated() {
      draft.add(pattern, number, commonness, isTitled: titled[number])
    }
    width = (draft.count + 63) / 64
    openers = Array(repeating: 0, count: width)
    titling = Array(repeating: 0, count: width)
    for need in draft.titling { titling[need >> 6] |= 1 << UInt64(need & 63) }
    // The patterns that a need opens lie side by side.
    draft.patterns.sort { ($0.opener, $0.number) < ($1.opener, $1.number) }
    var place = 0
    for need in 0..<draft.count {
      starts.append(Int32(place))
      while place < draft.patterns.count, draft.patterns[place].opener == need {
        openers[need >> 6] |= 1 << UInt64(need & 63)
        needs += draft.patterns[place].needs.lazy.map { Int16($0) }
        needStarts.append(Int32(needs.count))
        numbers.append(Int32(draft.patterns[place].number))
        place += 1
      }
    }
    starts.append(Int32(place))
    fileWatched(draft.watched, commonness.parts.count)
    for (number, part) in commonness.parts.enumerated() { watch(part, UInt16(number + 1)) }
  }

  /// Files the needs of watched parts by the part: so few that to set them one by one is cheaper than to join
  /// them as bits.
  private mutating func fileWatched(_ watched: [(part: Int, need: Int)], _ partCount: Int) {
    metStarts = Array(repeating: 0, count: partCount + 2)
    for (part, _) in watched { metStarts[part + 2] += 1 }
    for part in 1..<metStarts.count { metStarts[part] += metStarts[part - 1] }
    var next = metStarts
    met = Array(repeating: 0, count: watched.count)
    for (part, need) in watched {
      met[Int(next[part + 1])] = Int16(need)
      next[part + 1] += 1
    }
  }

  /// Which bit tells that characters in a row may be watched for.
  @inline(__always) fileprivate static func bit(of gram: UInt64) -> Int {
    Int(truncatingIfNeeded: (gram &* 0x9e37_79b9_7f4a_7c15) >> 48)
  }

  /// Of some characters in a row, the last two.
  fileprivate static let lastTwo: UInt64 = 0x3ff_ffff_ffff

  private mutating func watch(_ part: Part, _ list: UInt16) {
    switch part {
    case .word(let word): words.insert(UInt64(word), list)
    case .pair(let first, let second):
      words.insert(UInt64(second), KeyTable.mark)
      pairs.insert(UInt64(first) << 32 | UInt64(second), list)
    case .gram(let gram):
      grams.insert(gram, list)
      gramBits.insert(PhraseSieve.bit(of: gram & PhraseSieve.lastTwo))
    }
  }

  /// The needs of all patterns, numbered.
  private struct Draft {
    struct Drafted {
      var opener: Int
      var number: Int
      var needs: [Int]
    }

    private var known: [UInt64: Int] = [:]
    /// By need its phrases.
    private var needs: [[Int]] = []
    var patterns: [Drafted] = []
    /// Watched parts, and the needs that they may meet.
    private(set) var watched: [(part: Int, need: Int)] = []
    private(set) var titling: [Int] = []

    init(_ count: Int) {
      known.reserveCapacity(count)
      needs.reserveCapacity(count)
    }

    var count: Int { needs.count }

    mutating func add(
      _ pattern: [[Int]], _ patternNumber: Int, _ commonness: Commonness, isTitled: Bool
    ) {
      var own: [Int] = []
      own.reserveCapacity(pattern.count)
      var rarest: (need: Int, weight: Double)?
      for (place, need) in pattern.enumerated() {
        // One of its phrases shows nothing to watch for: it may be met anywhere.
        guard need.allSatisfy({ commonness.rarest[$0] >= 0 }) else { continue }
        let number = number(need, commonness)
        if isTitled, place == 0 { titling.append(number) }
        own.append(number)
        let weight = need.reduce(0) { $0 + commonness.weights[$1] }
        if weight < rarest?.weight ?? .infinity { rarest = (number, weight) }
      }
      guard let rarest else {
        preconditionFailure("a rule's words show nothing that could be watched for")
      }
      patterns.append(Drafted(opener: rarest.need, number: patternNumber, needs: own))
    }

    private mutating func number(_ need: [Int], _ commonness: Commonness) -> Int {
      var key: UInt64 = 0xcbf2_9ce4_8422_2325
      for phrase in need { key = (key ^ UInt64(phrase)) &* 0x100_0000_01b3 }
      while let number = known[key] {
        if needs[number] == need { return number }
        key &+= 1
      }
      let number = needs.count
      known[key] = number
      needs.append(need)
      for phrase in need { watched.append((Int(commonness.rarest[phrase]), number)) }
      return number
    }
  }

  // MARK: A phrase in parts

  enum Part: Equatable {
    case word(UInt32)
    case pair(UInt32, UInt32)
    case gram(UInt64)

    var hash: Int {
      let key: UInt64 =
        switch self {
        case .word(let word): UInt64(word)
        case .pair(let first, let second): UInt64(first) << 32 | UInt64(second)
        case .gram(let gram): ~gram
        }
      return Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 50)
    }
  }

  /// Hands over every part that a sentence with this phrase must show.
  @inline(__always)
  static func eachPart(
    of bytes: UnsafeBufferPointer<UInt8>, isJoined: Bool, _ body: (Part) -> Void
  ) {
    if isJoined { eachGram(of: bytes, body) } else { eachWord(of: bytes, body) }
  }

  private static func eachWord(of bytes: UnsafeBufferPointer<UInt8>, _ body: (Part) -> Void) {
    var previous: UInt32 = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x20 { end += 1 }
      let word = word(bytes, start..<end)
      if word != 0 {
        body(.word(word))
        if previous != 0 { body(.pair(previous, word)) }
      }
      previous = word
      start = end + 1
    }
  }

  /// The first four letters; 0 where an open end comes before them.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt32 {
    var word: UInt32 = 0
    for (offset, at) in range.prefix(4).enumerated() {
      if bytes[at] == PhraseIndex.anyEnding || bytes[at] == PhraseIndex.anyWords { return 0 }
      word |= UInt32(bytes[at]) << UInt32(8 * offset)
    }
    return word
  }

  private static func eachGram(of bytes: UnsafeBufferPointer<UInt8>, _ body: (Part) -> Void) {
    let slice = TextSlice(bytes)
    var row: UInt64 = 0
    var count = 0
    var at = 0
    while at < bytes.count {
      let (value, length) = slice.scalar(at: at)
      if value == UInt32(PhraseIndex.anyWords) {
        (row, count, at) = (0, 0, at + length)
        continue
      }
      row = (row << 21 | UInt64(value)) & 0x7fff_ffff_ffff_ffff
      count += 1
      if value >= 0x80, count > 1 { body(.gram(row)) }
      at += length
    }
  }

  // MARK: Holding a line against it

  /// The tables laid bare for one pass over a text.
  struct Tables {
    fileprivate let words: KeyTable.View
    fileprivate let pairs: KeyTable.View
    fileprivate let grams: KeyTable.View
    fileprivate let gramBits: UnsafeBufferPointer<UInt64>
    fileprivate let metStarts: UnsafeBufferPointer<Int32>
    fileprivate let met: UnsafeBufferPointer<Int16>
    fileprivate let openers: UnsafeBufferPointer<UInt64>
    fileprivate let starts: UnsafeBufferPointer<Int32>
    fileprivate let needStarts: UnsafeBufferPointer<Int32>
    fileprivate let needs: UnsafeBufferPointer<Int16>
    fileprivate let numbers: UnsafeBufferPointer<Int32>
    /// The needs that a title may meet.
    fileprivate let titling: [UInt64]
    /// How many words of bits the needs take.
    let width: Int

    /// Notes the needs that a word may meet, or it and the one before it.
    @inline(__always)
    func note(word: UInt32, after previous: UInt32, in met: UnsafeMutableBufferPointer<UInt64>) {
      let list = words[UInt64(word)]
      guard list != 0 else { return }
      note(list: list & ~KeyTable.mark, in: met)
      if list & KeyTable.mark != 0 { note(list: pairs[UInt64(previous) << 32 | UInt64(word)], in: met) }
    }

    /// Notes the needs that the last of some characters may meet.
    @inline(__always)
    func note(row: UInt64, in met: UnsafeMutableBufferPointer<UInt64>) {
      let bit = PhraseSieve.bit(of: row & PhraseSieve.lastTwo)
      guard gramBits[bit >> 6] >> UInt64(bit & 63) & 1 != 0 else { return }
      note(list: grams[row & 0x7fff_ffff_ffff_ffff], in: met)
      note(list: grams[row & PhraseSieve.lastTwo], in: met)
    }

    /// One word behind the needs says whether any is met.
    @inline(__always)
    private func note(list: UInt16, in found: UnsafeMutableBufferPointer<UInt64>) {
      guard list != 0 else { return }
      found[width] = 1
      for at in Int(metStarts[Int(list)])..<Int(metStarts[Int(list) + 1]) {
        let need = Int(met[at])
        found[need >> 6] |= 1 << UInt64(need & 63)
      }
    }

    /// Whether all needs of a pattern are among those that are met.
    @inline(__always)
    private func holds(_ found: UnsafeMutableBufferPointer<UInt64>, allNeedsOf place: Int) -> Bool {
      for at in Int(needStarts[place])..<Int(needStarts[place + 1]) {
        let need = Int(needs[at])
        if found[need >> 6] >> UInt64(need & 63) & 1 == 0 { return false }
      }
      return true
    }

    /// Of what was found in a title, what counts for the sentences below it; nil where nothing does.
    func title(_ found: UnsafeMutableBufferPointer<UInt64>) -> [UInt64]? {
      let bits = (0..<width).map { found[$0] & titling[$0] }
      return bits.contains { $0 != 0 } ? bits : nil
    }

    /// The same for a sentence below a title, whose needs are among those that are met.
    func passes(_ found: UnsafeMutableBufferPointer<UInt64>, under title: [UInt64]) -> Bool {
      for word in 0..<width { found[word] |= title[word] }
      return passes(found)
    }

    /// Whether all needs of some pattern are among those that are met.
    func passes(_ found: UnsafeMutableBufferPointer<UInt64>) -> Bool {
      eachPattern(found) { _ in false }
    }

    /// Hands over the patterns whose needs are all among those that are met, as long as more are wanted; whether it
    /// stopped before the last.
    @inline(__always)
    func eachPattern(
      _ found: UnsafeMutableBufferPointer<UInt64>, _ wantsMore: (_ pattern: Int) -> Bool
    ) -> Bool {
      for word in 0..<width {
        var bits = found[word] & openers[word]
        while bits != 0 {
          let need = word << 6 + bits.trailingZeroBitCount
          bits &= bits - 1
          for place in Int(starts[need])..<Int(starts[need + 1])
          where holds(found, allNeedsOf: place) && !wantsMore(Int(numbers[place])) {
            return true
          }
        }
      }
      return false
    }
  }

  /// How many words of bits a line's needs take, one more behind them.
  var foundCount: Int { width + 1 }

  func withTables<Result>(_ body: (Tables) -> Result) -> Result {
    words.withView { words in
      pairs.withView { pairs in
        grams.withView { grams in
          gramBits.words.withUnsafeBufferPointer { gramBits in
            withNeeds { metStarts, met, openers in
              withPatterns { starts, needStarts, needs, numbers in
                body(
                  Tables(
                    words: words, pairs: pairs, grams: grams, gramBits: gramBits, metStarts: metStarts,
                    met: met,
                    openers: openers, starts: starts, needStarts: needStarts, needs: needs, numbers: numbers,
                    titling: titling, width: width))
              }
            }
          }
        }
      }
    }
  }

  private func withNeeds<Result>(
    _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Int16>, UnsafeBufferPointer<UInt64>) -> Result
  ) -> Result {
    metStarts.withUnsafeBufferPointer { metStarts in
      met.withUnsafeBufferPointer { met in
        openers.withUnsafeBufferPointer { body(metStarts, met, $0) }
      }
    }
  }

  private func withPatterns<Result>(
    _ body: (
      UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Int16>,
      UnsafeBufferPointer<Int32>
    ) -> Result
  ) -> Result {
    starts.withUnsafeBufferPointer { starts in
      needStarts.withUnsafeBufferPointer { needStarts in
        needs.withUnsafeBufferPointer { needs in
          numbers.withUnsafeBufferPointer { body(starts, needStarts, needs, $0) }
        }
      }
    }
  }
}
