/// The meaning rules laid out flat, so that they can be kept from one run to the next and used where they lie.
struct MeaningTables {
  struct Pattern: BitwiseCopyable {
    struct Traits: OptionSet, BitwiseCopyable {
      var rawValue: UInt8
      static let isClaim = Traits(rawValue: 1)
      static let isTitled = Traits(rawValue: 2)
      static let isHead = Traits(rawValue: 4)
      static let isClose = Traits(rawValue: 8)
      static let isOrdered = Traits(rawValue: 16)
    }

    var rule: Int16
    /// By its list, what must not stand beside the needs.
    var exceptions: Int16
    var firstNeed: Int32
    var needCount: Int16
    var traits: Traits
    var telling: MeaningPattern.Telling
  }

  let bytes: UnsafeRawBufferPointer
  let phrases: LaidPhrases
  /// Alternatives, by their phrases.
  let lists: LaidLists
  let patterns: UnsafeBufferPointer<Pattern>
  /// What the patterns need, by the lists.
  private let needs: UnsafeBufferPointer<Int16>
  /// For each phrase the patterns whose first need it meets.
  let opened: LaidLists
  /// Tells most lines apart that break no rule.
  let sieve: PhraseSieve
  let verdicts: MeaningVerdicts
  /// Of these and all other rules.
  let standings: RuleStandings
  /// What sentences speak of, and of which themes they tell.
  let senses: PhraseTable
  let themes: PhraseTable
  /// By what definitions are known.
  let traits: PhraseTable
  let myths: MythTable

  /// Nil where they are not whole.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = TableReader(bytes)
    self.bytes = bytes
    phrases = LaidPhrases(&reader)
    lists = LaidLists(&reader)
    patterns = reader.table()
    needs = reader.table()
    opened = LaidLists(&reader)
    sieve = PhraseSieve(&reader)
    verdicts = MeaningVerdicts(&reader)
    standings = RuleStandings(&reader)
    senses = PhraseTable(&reader)
    themes = PhraseTable(&reader)
    traits = PhraseTable(&reader)
    myths = MythTable(&reader)
    guard reader.isWhole else { return nil }
  }

  /// Words that tell a sentence to speak of an error: nothing in it is taken for the writer's belief.
  var disclaimers: Int { 0 }

  @inline(__always) func needs(of pattern: Pattern) -> LaidLists.List {
    LaidLists.List(rebasing: needs[Int(pattern.firstNeed)..<Int(pattern.firstNeed) + Int(pattern.needCount)])
  }
}

/// Makes them from the rules.
struct MeaningTablesMaker {
  private var phrases = PhraseIndex()
  private var lists: [[Int]] = []
  /// By the hash of some alternatives' letters, their list.
  private var known: [UInt64: Int] = [:]
  private var patterns: [MeaningTables.Pattern] = []
  private var needs: [[Int]] = []
  private let rules: [MeaningRule]
  /// The list of all themes' names.
  private var themes = 0

  init(_ rules: [MeaningRule]) {
    self.rules = rules
    known.reserveCapacity(4 * rules.count)
    _ = list(of: MeaningTablesMaker.disclaiming)
    themes = list(of: SenseWords.themes.map(\.phrases).joined(separator: "|"))
    var firstNeed = 0
    for (number, rule) in rules.enumerated() {
      for pattern in rule.patterns {
        let own = pattern.needs.map { list(of: $0) }
        patterns.append(
          MeaningTables.Pattern(
            rule: Int16(number), exceptions: Int16(list(of: pattern.exceptions)), firstNeed: Int32(firstNeed),
            needCount: Int16(own.count), traits: pattern.traits, telling: pattern.telling))
        needs.append(own)
        firstNeed += own.count
      }
    }
  }

  /// Many patterns share what they need.
  private mutating func list(of alternatives: String) -> Int {
    let key = MeaningTablesMaker.key(of: alternatives)
    if let list = known[key] { return list }
    known[key] = lists.count
    lists.append(phrases.add(alternatives: alternatives))
    return lists.count - 1
  }

  static func key(of alternatives: String) -> UInt64 {
    var alternatives = alternatives
    return alternatives.withUTF8 { bytes in
      var key = UInt64(bytes.count)
      for at in stride(from: 0, to: bytes.count, by: 8) {
        key = (key ^ TextSlice.eight(bytes, at)) &* 0x9e37_79b9_7f4a_7c15
        key ^= key >> 29
      }
      return key
    }
  }

  var bytes: [UInt8] {
    var writer = TableWriter()
    let sieve = PhraseSieveMaker(
      phrases, lists, needs, titled: patterns.map { $0.traits.contains(.isTitled) },
      themes: themes)
    phrases.write(to: &writer, parts: sieve.parts)
    var laid = PhraseLists()
    for list in lists { laid.add(list) }
    laid.write(to: &writer)
    writer.add(patterns)
    writer.add(needs.flatMap { $0.map { Int16($0) } })
    var openings: [(key: Int, number: Int)] = []
    for (number, own) in needs.enumerated() {
      for phrase in own.first.map({ lists[$0] }) ?? [] { openings.append((phrase, number)) }
    }
    PhraseLists(openings, upTo: phrases.count).write(to: &writer)
    sieve.write(to: &writer)
    MeaningVerdicts.write(rules, to: &writer)
    RuleStandings.write(CheckRule.all, to: &writer)
    PhraseTableMaker(SenseWords.senses).write(to: &writer)
    PhraseTableMaker(SenseWords.themes).write(to: &writer)
    PhraseTableMaker(Trait.lists).write(to: &writer)
    MythTable.write(Myth.all, to: &writer)
    return writer.bytes
  }

  private static let disclaiming = """
    오해 | 착각 | 틀린 | 틀렸 | 잘못된 설명 | 잘못 알 | 거짓 | 아니라 | 것은 아니 | 것이 아니 | 게 아니 | 는 아니 | myth | myths | \
    many think | people think | often thought | some believe | many believe | 생각하기 쉽 | 생각하는 사람 | 흔히 생각 | \
    misconception* | mistaken* | incorrect* | not true | wrong | false | contrary to | \
    commonly believed | used to think | used to believe | 줄 알았 | 줄로 알았 | 라고 알고 있었 | not mean that | nt mean that | not mean you | nt mean you | 뜻이 아니 | 뜻은 아니
    """
}

extension MeaningPattern {
  fileprivate var traits: MeaningTables.Pattern.Traits {
    var traits: MeaningTables.Pattern.Traits = []
    if isClaim { traits.insert(.isClaim) }
    if isTitled { traits.insert(.isTitled) }
    if isHead { traits.insert(.isHead) }
    if isClose { traits.insert(.isClose) }
    if isOrdered { traits.insert(.isOrdered) }
    return traits
  }
}
