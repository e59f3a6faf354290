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
  /// The same by their hash: nearly every place is passed over by two looks.
  private var gramBits = Vocabulary.BitSet(count: 1 << 16)
  /// By watched part, the needs that it may meet: as bits, `width` words each. The first part is none.
  private var met: [UInt64] = []
  /// The needs that open patterns: each pattern is asked for where the need that is met least is.
  private var openers: [UInt64] = []
  /// Where the patterns of each need start, and for each pattern its needs as bits.
  private var starts: [Int32] = []
  private var patterns: [UInt64] = []
  private var numbers: [Int32] = []
  /// The needs that a sentence's title may meet for it.
  private var titling: [UInt64] = []
  /// How many words of bits the needs take.
  private let width: Int
  /// Some pattern has no need that could be watched for: every line is read in full.
  private(set) var isOpen = false

  /// - Parameter patterns: for each pattern its needs, for each need its alternatives among `phrases`.
  ///   `titled`: which of them have a subject, the first need, that may stand in a title.
  init(_ phrases: [PhraseIndex.Phrase], _ patterns: [[[Int]]], titled: [Bool]) {
    let commonness = Commonness(phrases)
    var draft = Draft()
    for (number, pattern) in patterns.enumerated() {
      if !draft.add(pattern, number, commonness, isTitled: titled[number]) { isOpen = true }
    }
    width = (draft.opened.count + 63) / 64
    met = Array(repeating: 0, count: width)
    openers = Array(repeating: 0, count: width)
    titling = bits(draft.titling)
    for (need, opened) in draft.opened.enumerated() {
      starts.append(Int32(numbers.count))
      if !opened.isEmpty { openers[need >> 6] |= 1 << UInt64(need & 63) }
      for pattern in opened {
        self.patterns += bits(pattern.needs)
        numbers.append(Int32(pattern.number))
      }
    }
    starts.append(Int32(numbers.count))
    for (part, needs) in draft.watched { watch(part, needs) }
  }

  /// Which bit tells that characters in a row may be watched for.
  @inline(__always) fileprivate static func bit(of gram: UInt64) -> Int {
    Int(truncatingIfNeeded: (gram &* 0x9e37_79b9_7f4a_7c15) >> 48)
  }

  private func bits(_ needs: [Int]) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: width)
    for need in needs { bits[need >> 6] |= 1 << UInt64(need & 63) }
    return bits
  }

  private mutating func watch(_ part: Part, _ needs: [Int]) {
    let list = UInt16(met.count / width)
    met += bits(needs)
    switch part {
    case .word(let word): words.insert(UInt64(word), list)
    case .pair(let first, let second):
      words.insert(UInt64(second), KeyTable.mark)
      pairs.insert(UInt64(first) << 32 | UInt64(second), list)
    case .gram(let gram):
      grams.insert(gram, list)
      gramBits.insert(PhraseSieve.bit(of: gram))
    }
  }

  /// The needs of all patterns, numbered.
  private struct Draft {
    private var numbers: [[Int]: Int] = [:]
    /// By need, the patterns that it opens, each as its needs.
    var opened: [[(number: Int, needs: [Int])]] = []
    var watched: [Part: [Int]] = [:]
    var titling: [Int] = []

    /// False where a pattern has no need that could be watched for.
    mutating func add(
      _ pattern: [[Int]], _ patternNumber: Int, _ commonness: Commonness, isTitled: Bool
    ) -> Bool {
      var needs: [Int] = []
      var rarest: (need: Int, weight: Double)?
      for (place, need) in pattern.enumerated() {
        let parts = need.compactMap { commonness.rarest[$0] }
        // One of its phrases shows nothing to watch for: it may be met anywhere.
        guard parts.count == need.count else { continue }
        let number = number(need, parts)
        if isTitled, place == 0 { titling.append(number) }
        needs.append(number)
        let weight = need.reduce(0) { $0 + commonness.weights[$1] }
        if weight < rarest?.weight ?? .infinity { rarest = (number, weight) }
      }
      if let rarest { opened[rarest.need].append((patternNumber, needs)) }
      return rarest != nil || pattern.isEmpty
    }

    private mutating func number(_ need: [Int], _ parts: [Part]) -> Int {
      if let known = numbers[need] { return known }
      let number = opened.count
      numbers[need] = number
      opened.append([])
      for part in parts where watched[part]?.last != number { watched[part, default: []].append(number) }
      return number
    }
  }

  // MARK: A phrase in parts

  enum Part: Hashable {
    case word(UInt32)
    case pair(UInt32, UInt32)
    case gram(UInt64)
  }

  /// Hands over every part that a sentence with this phrase must show.
  static func eachPart(of phrase: PhraseIndex.Phrase, _ body: (Part) -> Void) {
    phrase.bytes.withUnsafeBufferPointer { bytes in
      if phrase.isJoined { eachGram(of: bytes, body) } else { eachWord(of: bytes, body) }
    }
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
    fileprivate let met: UnsafeBufferPointer<UInt64>
    fileprivate let openers: UnsafeBufferPointer<UInt64>
    fileprivate let starts: UnsafeBufferPointer<Int32>
    fileprivate let patterns: UnsafeBufferPointer<UInt64>
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
      note(gram: row & 0x7fff_ffff_ffff_ffff, in: met)
      note(gram: row & 0x3ff_ffff_ffff, in: met)
    }

    @inline(__always)
    private func note(gram: UInt64, in met: UnsafeMutableBufferPointer<UInt64>) {
      let bit = PhraseSieve.bit(of: gram)
      guard gramBits[bit >> 6] >> UInt64(bit & 63) & 1 != 0 else { return }
      note(list: grams[gram], in: met)
    }

    /// One word behind the needs says whether any is met.
    @inline(__always)
    private func note(list: UInt16, in found: UnsafeMutableBufferPointer<UInt64>) {
      guard list != 0 else { return }
      found[width] = 1
      let first = Int(list) &* width
      for word in 0..<width { found[word] |= met[first &+ word] }
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

    /// Whether a pattern whose needs are all among those that are met satisfies a condition.
    @inline(__always)
    func passes(
      _ found: UnsafeMutableBufferPointer<UInt64>, where isRight: (_ pattern: Int) -> Bool = { _ in true }
    ) -> Bool {
      for word in 0..<width {
        var bits = found[word] & openers[word]
        while bits != 0 {
          let need = word << 6 + bits.trailingZeroBitCount
          bits &= bits - 1
          for place in Int(starts[need])..<Int(starts[need + 1])
          where (0..<width).allSatisfy({ patterns[place * width + $0] & ~found[$0] == 0 })
            && isRight(Int(numbers[place]))
          {
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
            withNeeds { met, openers, starts, patterns, numbers in
              body(
                Tables(
                  words: words, pairs: pairs, grams: grams, gramBits: gramBits, met: met, openers: openers,
                  starts: starts, patterns: patterns, numbers: numbers, titling: titling, width: width))
            }
          }
        }
      }
    }
  }

  private func withNeeds<Result>(
    _ body: (
      UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<Int32>,
      UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<Int32>
    ) -> Result
  ) -> Result {
    met.withUnsafeBufferPointer { met in
      openers.withUnsafeBufferPointer { openers in
        starts.withUnsafeBufferPointer { starts in
          patterns.withUnsafeBufferPointer { patterns in
            numbers.withUnsafeBufferPointer { body(met, openers, starts, patterns, $0) }
          }
        }
      }
    }
  }
}

/// How often parts of phrases are met, reckoned from how often their letters and words come in the rules themselves.
private struct Commonness {
  /// By the low 16 bits of a character.
  private var characters = [UInt16](repeating: 0, count: 65536)
  private var words: [UInt32: Double] = [:]
  private var characterCount = 1.0
  private var wordCount = 1.0
  /// For each phrase the part of it that is met least, nil where it has none, and how often that is.
  private(set) var rarest: [PhraseSieve.Part?] = []
  private(set) var weights: [Double] = []

  init(_ phrases: [PhraseIndex.Phrase]) {
    for phrase in phrases {
      PhraseSieve.eachPart(of: phrase) { part in
        switch part {
        case .gram(let gram):
          characters[Int(gram & 0xffff)] += 1
          characterCount += 1
        case .word(let word):
          words[word, default: 0] += 1
          wordCount += 1
        case .pair: break
        }
      }
    }
    rarest.reserveCapacity(phrases.count)
    weights.reserveCapacity(phrases.count)
    for phrase in phrases {
      var best: PhraseSieve.Part?
      var least = Double.infinity
      PhraseSieve.eachPart(of: phrase) { part in
        let weight = weight(of: part)
        if weight < least { (best, least) = (part, weight) }
      }
      rarest.append(best)
      weights.append(least)
    }
  }

  private func weight(of part: PhraseSieve.Part) -> Double {
    switch part {
    case .word(let word): weight(of: word)
    case .pair(let first, let second): 4 * weight(of: first) * weight(of: second)
    case .gram(let gram):
      weight(ofCharacter: gram >> 42) * weight(ofCharacter: gram >> 21 & 0x1f_ffff)
        * weight(ofCharacter: gram & 0x1f_ffff)
    }
  }

  private func weight(of word: UInt32) -> Double { (1 + words[word, default: 0]) / wordCount }

  private func weight(ofCharacter character: UInt64) -> Double {
    if character == 0 { return 1 }
    return character < 0x80 ? 0.05 : (1 + Double(characters[Int(character & 0xffff)])) / characterCount
  }
}

/// Numbers with the list that each is filed under, laid out flat: most questions are answered by one look.
private struct KeyTable: Sendable {
  /// Beside a list: the key is the second of a pair.
  static let mark: UInt16 = 0x8000

  private var keys: [UInt64]
  private var lists: [UInt16]
  private var count = 0
  private var bits: Int

  init(bits: Int) {
    self.bits = bits
    keys = Array(repeating: 0, count: 1 << bits)
    lists = Array(repeating: 0, count: 1 << bits)
  }

  /// Adds to what a key is filed under; 0 is no key.
  mutating func insert(_ key: UInt64, _ list: UInt16) {
    if 4 * (count + 1) > keys.count { grow() }
    var slot = KeyTable.slot(key, bits)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    if keys[slot] == 0 { count += 1 }
    keys[slot] = key
    lists[slot] |= list
  }

  private mutating func grow() {
    let old = self
    self = KeyTable(bits: bits + 1)
    for (key, list) in zip(old.keys, old.lists) where key != 0 { insert(key, list) }
  }

  @inline(__always) private static func slot(_ key: UInt64, _ bits: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - bits))
  }

  struct View {
    fileprivate let keys: UnsafeBufferPointer<UInt64>
    fileprivate let lists: UnsafeBufferPointer<UInt16>
    fileprivate let bits: Int

    /// What a key is filed under; 0 where it is none.
    @inline(__always) subscript(key: UInt64) -> UInt16 {
      var slot = KeyTable.slot(key, bits)
      while keys[slot] != 0 {
        if keys[slot] == key { return lists[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return 0
    }
  }

  func withView<Result>(_ body: (View) -> Result) -> Result {
    keys.withUnsafeBufferPointer { keys in
      lists.withUnsafeBufferPointer { lists in body(View(keys: keys, lists: lists, bits: bits)) }
    }
  }
}
