/// Lays out what tells, in one pass over a line's bytes, whether a sentence in it can break a meaning rule at all.
///
/// A phrase is watched for by the part of it that is met least: two words in a row (by their first letters) or
/// one, or two or three characters in a row.
struct PhraseSieveMaker {
  /// The first four letters of a watched word; two words in a row, the first in the upper half.
  private var words = KeyTable(bits: 13)
  private var pairs = KeyTable(bits: 13)
  /// Two or three characters in a row, 21 bits each.
  private var grams = KeyTable(bits: 14)
  /// The needs that open patterns: each pattern is asked for where the need that is met least is.
  private var openers: [UInt64]
  private var patterns = PhraseLists()
  private var needs = PhraseLists()
  private var numbers: [Int16] = []
  private var titling: [UInt64]
  private let met: PhraseLists
  /// The need that any theme's name meets.
  private let theme: Int
  /// By phrase the list of the part that is watched for; 0 where there is none.
  let parts: [UInt16]

  /// - Parameters:
  ///   - lists: what meets a need, each by its alternatives among `phrases`.
  ///   - patternNeeds: for each pattern its needs, by their lists.
  ///   - titled: which of the patterns have a subject, the first need, that may stand in a title.
  ///   - themes: the list of all themes' names.
  init(_ phrases: PhraseIndex, _ lists: [[Int]], _ patternNeeds: [[Int]], titled: [Bool], themes: Int) {
    let commonness = Commonness(phrases)
    var draft = Draft(lists, commonness)
    for (number, pattern) in patternNeeds.enumerated() {
      draft.add(pattern, number, isTitled: titled[number])
    }
    theme = draft.watch(themes)
    let width = (draft.count + 63) / 64
    openers = Array(repeating: 0, count: width)
    titling = openers
    for need in draft.titling { titling[need >> 6] |= 1 << UInt64(need & 63) }
    // The patterns that a need opens lie side by side.
    draft.patterns.sort { ($0.opener, $0.number) < ($1.opener, $1.number) }
    for pattern in draft.patterns {
      openers[pattern.opener >> 6] |= 1 << UInt64(pattern.opener & 63)
      needs.add(pattern.needs)
      numbers.append(Int16(pattern.number))
    }
    patterns = PhraseLists(
      draft.patterns.indices.map { (draft.patterns[$0].opener, $0) }, upTo: draft.count)
    // The first part is none.
    met = PhraseLists(
      draft.watched.map { ($0.part + 1, $0.need) }, upTo: commonness.parts.count + 1)
    parts = commonness.rarest.map { UInt16($0 + 1) }
    for (number, part) in commonness.parts.enumerated() { watch(part, UInt16(number + 1)) }
  }

  func write(to writer: inout TableWriter) {
    words.write(to: &writer)
    pairs.write(to: &writer)
    grams.write(to: &writer)
    met.write(to: &writer)
    writer.add(openers)
    patterns.write(to: &writer)
    needs.write(to: &writer)
    writer.add(numbers)
    writer.add(titling)
    writer.add([Int32(theme)])
  }

  private mutating func watch(_ part: PhrasePart, _ list: UInt16) {
    switch part {
    case .word(let word): words.insert(UInt64(word), list)
    case .pair(let first, let second):
      words.insert(UInt64(second), KeyTable.mark)
      pairs.insert(UInt64(first) << 32 | UInt64(second), list)
    case .gram(let gram): grams.insert(gram, list)
    }
  }

  /// The needs of all patterns, numbered.
  private struct Draft {
    struct Drafted {
      var opener: Int
      var number: Int
      /// Those that are met least first.
      var needs: [Int]
    }

    private let lists: [[Int]]
    private let commonness: Commonness
    /// By list the number of the need, -1 where it is none yet.
    private var known: [Int]
    /// By need how often it is met.
    private var weights: [Double] = []
    var patterns: [Drafted] = []
    /// Watched parts, and the needs that they may meet.
    private(set) var watched: [(part: Int, need: Int)] = []
    private(set) var titling: [Int] = []

    init(_ lists: [[Int]], _ commonness: Commonness) {
      self.lists = lists
      self.commonness = commonness
      known = Array(repeating: -1, count: lists.count)
    }

    var count: Int { weights.count }

    mutating func add(_ pattern: [Int], _ patternNumber: Int, isTitled: Bool) {
      var own: [Int] = []
      own.reserveCapacity(pattern.count)
      for (place, list) in pattern.enumerated() {
        // One of its phrases shows nothing to watch for: it may be met anywhere.
        guard lists[list].allSatisfy({ commonness.rarest[$0] >= 0 }) else { continue }
        let number = number(list)
        if isTitled, place == 0 { titling.append(number) }
        own.append(number)
      }
      own.sort { (weights[$0], $0) < (weights[$1], $1) }
      guard let rarest = own.first else {
        preconditionFailure("a rule's words show nothing that could be watched for")
      }
      patterns.append(Drafted(opener: rarest, number: patternNumber, needs: own))
    }

    /// The number of a need that no pattern has.
    mutating func watch(_ list: Int) -> Int {
      precondition(
        lists[list].allSatisfy { commonness.rarest[$0] >= 0 },
        "a name shows nothing that could be watched for")
      return number(list)
    }

    private mutating func number(_ list: Int) -> Int {
      if known[list] >= 0 { return known[list] }
      let number = weights.count
      known[list] = number
      weights.append(lists[list].reduce(0) { $0 + commonness.weights[$1] })
      for phrase in lists[list] { watched.append((Int(commonness.rarest[phrase]), number)) }
      return number
    }
  }
}
