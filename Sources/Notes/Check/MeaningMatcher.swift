/// The meaning rules, made ready to be held against every sentence of a note.
final class MeaningMatcher: @unchecked Sendable {
  /// A rule that a sentence breaks, and the words that break it.
  struct Match: Hashable, Sendable {
    var rule: Int
    var range: Range<Int>
    /// Of a claim, what is said.
    var words: Range<Int>
    /// Of a claim, what it is said of.
    var subject: Range<Int>
  }

  /// The tables lie there, and nobody writes to them.
  private let room: TableRoom
  private let tables: MeaningTables
  /// Room that served a note, for the next.
  private let spareRoom = Guarded<[Scratch]>([])

  static let shared: MeaningMatcher = {
    let room = TableRoom(MeaningTablesMaker(MeaningRule.all).bytes)
    guard let matcher = MeaningMatcher(in: room, at: room.bytes) else {
      preconditionFailure("tables that were just made are not whole")
    }
    return matcher
  }()

  /// Takes up tables that were made by the same build; nil where they are not whole.
  init?(in room: TableRoom, at bytes: UnsafeRawBufferPointer) {
    guard let tables = MeaningTables(bytes) else { return nil }
    self.room = room
    self.tables = tables
  }

  /// What another run can take up.
  var bytes: UnsafeRawBufferPointer { tables.bytes }

  var sieve: PhraseSieve { tables.sieve }

  var standings: RuleStandings { tables.standings }

  var senses: PhraseTable { tables.senses }
  var themes: PhraseTable { tables.themes }
  var traits: PhraseTable { tables.traits }
  var myths: MythTable { tables.myths }

  /// What is said of a sentence that breaks a rule.
  func verdict(of rule: Int) -> MeaningVerdict { tables.verdicts[rule] }

  func borrowScratch() -> Scratch {
    let scratch = spareRoom.with { $0.popLast() } ?? Scratch(for: self)
    scratch.titles.removeAll(keepingCapacity: true)
    return scratch
  }
  func takeBack(_ scratch: Scratch) { spareRoom.with { $0.append(scratch) } }

  /// Room for one sentence's marks, kept between sentences.
  final class Scratch {
    fileprivate let text = SentenceText()
    let marks: PhraseMarks
    /// Those of the line that the sentence stands in.
    let lineMarks: PhraseMarks
    /// For each phrase where it stands in the sentence; it begins at `unasked` or `absent` where that is not known or
    /// it does not.
    fileprivate let places: UnsafeMutableBufferPointer<(first: Int32, last: Int32)>
    /// The phrases that were looked for.
    fileprivate let asked: NumberPile
    /// For each list whether one of its phrases stands in the sentence, where that was asked.
    fileprivate let answers: UnsafeMutableBufferPointer<Bool?>
    fileprivate let answered: NumberPile
    /// The patterns that may match.
    fileprivate let patterns: NumberPile
    /// The titles that were read last: most sentences have those that the sentence before them had.
    fileprivate var titles: [ReadTitle] = []
    fileprivate static let titlesKept = 4

    fileprivate static let unasked: Int32 = -2
    fileprivate static let absent: Int32 = -1

    init(for matcher: MeaningMatcher) {
      (marks, lineMarks) = (PhraseMarks(matcher.sieve), PhraseMarks(matcher.sieve))
      places = .allocate(capacity: matcher.tables.phrases.count)
      places.initialize(repeating: (Scratch.unasked, Scratch.unasked))
      answers = .allocate(capacity: matcher.tables.lists.count)
      answers.initialize(repeating: nil)
      asked = NumberPile(upTo: matcher.tables.phrases.count)
      answered = NumberPile(upTo: matcher.tables.lists.count)
      patterns = NumberPile(upTo: matcher.tables.patterns.count)
    }

    deinit {
      marks.deallocate()
      lineMarks.deallocate()
      places.deallocate()
      answers.deallocate()
      asked.deallocate()
      answered.deallocate()
      patterns.deallocate()
    }

    /// - Parameter areMarked: the marks are those of the sentence at hand.
    fileprivate func clear(areMarked: Bool = false) {
      if !areMarked { marks.clear() }
      for phrase in asked.all { places[Int(phrase)] = (Scratch.unasked, Scratch.unasked) }
      for list in answered.all { answers[Int(list)] = nil }
      asked.clear()
      answered.clear()
      patterns.clear()
    }

    fileprivate func stands(_ phrase: Int16) -> Bool { places[Int(phrase)].first >= 0 }

    fileprivate func place(of phrase: Int16) -> Range<Int> {
      Int(places[Int(phrase)].first)..<Int(places[Int(phrase)].last)
    }
  }

  /// What a title shows, and where the reading of it ended.
  fileprivate struct ReadTitle {
    var range: Range<Int>
    var parts: [UInt16]
    var scan: LineScan
  }

  /// The rules that a sentence breaks.
  ///
  /// - Parameters:
  ///   - known: the parts of phrases that it shows, where a survey found them.
  ///   - areMarked: whether `mayMatch` has just found the parts that the title and the sentence show.
  func matches(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ scratch: Scratch, title: Int = 0,
    known: ArraySlice<UInt16>? = nil, areMarked: Bool = false
  ) -> [Match] {
    scratch.clear(areMarked: areMarked)
    if let known {
      for part in known { tables.sieve.note(part: part, in: scratch.marks) }
    } else if !areMarked {
      tables.sieve.survey(text, range, in: scratch.marks)
    }
    guard !scratch.marks.isEmpty else { return [] }
    findPatterns(text, range, scratch, isTitled: title > 0)
    guard !scratch.patterns.all.isEmpty, !holds(tables.disclaimers, text, scratch) else { return [] }
    for number in scratch.patterns.all {
      let pattern = tables.patterns[Int(number)]
      for list in tables.needs(of: pattern) { askAll(of: Int(list), text, scratch) }
      askAll(of: Int(pattern.exceptions), text, scratch)
    }
    var result: [Match] = []
    for phrase in opening(scratch) {
      for number in tables.opened[phrase] where scratch.patterns.all.contains(Int32(number)) {
        let pattern = tables.patterns[Int(number)]
        guard !result.contains(where: { $0.rule == pattern.rule }),
          let match = match(pattern, scratch, text, range, title)
        else { continue }
        result.append(match)
      }
    }
    return result
  }

  /// Whether a title and a sentence together show some part of all that a rule about titles needs.
  ///
  /// - Parameter known: the parts of phrases that the sentence shows, where a survey found them.
  func mayMatch(
    in text: UnsafeBufferPointer<UInt8>, title: Range<Int>, _ sentence: Range<Int>,
    known: ArraySlice<UInt16>?, _ scratch: Scratch
  ) -> Bool {
    scratch.clear()
    var scan = read(title: title, text, scratch)
    if let known {
      // What the title's last word and the sentence's first show together no survey knows.
      scan.read(MeaningMatcher.opening(of: sentence, text), from: sentence.lowerBound)
      for part in known { tables.sieve.note(part: part, in: scratch.marks) }
    } else {
      scan.read(sentence, from: sentence.lowerBound)
    }
    return !scratch.marks.isEmpty
      && tables.sieve.eachPattern(scratch.marks) { !tables.patterns[$0].traits.contains(.isTitled) }
  }

  /// Marks what a title shows; returns where what follows it is to be read on.
  private func read(title: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ scratch: Scratch) -> LineScan {
    if let known = scratch.titles.firstIndex(where: { $0.range == title }) {
      for part in scratch.titles[known].parts { tables.sieve.note(part: part, in: scratch.marks) }
      return scratch.titles[known].scan
    }
    var scan = LineScan(text, tables.sieve, scratch.marks)
    scan.read(title, from: title.lowerBound)
    if scratch.titles.count == Scratch.titlesKept { scratch.titles.removeFirst() }
    scratch.titles.append(ReadTitle(range: title, parts: Array(scratch.marks.shownParts), scan: scan))
    return scan
  }

  /// A sentence up to its first word, and a little more.
  private static func opening(of sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let word = text[sentence].firstIndex { $0 >= 0x80 || $0.isLetterOrDigit } ?? sentence.upperBound
    return sentence.lowerBound..<min(sentence.upperBound, word + 32)
  }

  /// The phrases that stand in the sentence, words before joined letters, in the order in which they stand: of two
  /// patterns of a rule the one counts that is met first.
  private func opening(_ scratch: Scratch) -> [Int] {
    scratch.asked.all.lazy.map { Int($0) }.filter { scratch.places[$0].first >= 0 }.sorted {
      let (one, other) = (tables.phrases.isJoined($0), tables.phrases.isJoined($1))
      if one != other { return other }
      return (scratch.places[$0].first, $0) < (scratch.places[$1].first, $1)
    }
  }

  /// Looks for a phrase, once in a sentence, and only where the part shows that it is watched for by.
  @inline(__always)
  private func stands(_ phrase: Int, _ text: UnsafeBufferPointer<UInt8>, _ scratch: Scratch) -> Bool {
    // Most are told by what they show: where they stand is looked up for few.
    let part = tables.phrases.part(of: phrase)
    if part != 0, !scratch.marks.shows(part) { return false }
    if scratch.places[phrase].first == Scratch.unasked {
      scratch.asked.add(phrase)
      let place = tables.phrases.first(phrase, in: scratch.text) { !MeaningMatcher.isParted(text, $0) }
      scratch.places[phrase] =
        place.map { (Int32(truncatingIfNeeded: $0.lowerBound), Int32(truncatingIfNeeded: $0.upperBound)) }
        ?? (Scratch.absent, Scratch.absent)
    }
    return scratch.places[phrase].first >= 0
  }

  /// Whether one of a list's phrases stands in the sentence.
  @inline(__always)
  private func holds(_ list: Int, _ text: UnsafeBufferPointer<UInt8>, _ scratch: Scratch) -> Bool {
    if let known = scratch.answers[list] { return known }
    let answer = tables.lists[list].contains { stands(Int($0), text, scratch) }
    scratch.answers[list] = answer
    scratch.answered.add(list)
    return answer
  }

  private func askAll(of list: Int, _ text: UnsafeBufferPointer<UInt8>, _ scratch: Scratch) {
    for phrase in tables.lists[list] { _ = stands(Int(phrase), text, scratch) }
  }

  /// Finds the patterns of which all needs stand in the sentence, which is read for it.
  private func findPatterns(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ scratch: Scratch, isTitled: Bool
  ) {
    var isRead = false
    _ = tables.sieve.eachPattern(scratch.marks) { number in
      let pattern = tables.patterns[number]
      if isTitled, !pattern.traits.contains(.isTitled) { return true }
      if !isRead { scratch.text.read(text, range) }
      isRead = true
      // What is said is met less often than what it is said of.
      let stand = tables.needs(of: pattern).reversed().allSatisfy { holds(Int($0), text, scratch) }
      if stand { scratch.patterns.add(number) }
      return true
    }
  }

  private func match(
    _ pattern: MeaningTables.Pattern, _ scratch: Scratch, _ text: UnsafeBufferPointer<UInt8>,
    _ sentence: Range<Int>, _ title: Int
  ) -> Match? {
    if tables.lists[Int(pattern.exceptions)].contains(where: scratch.stands) { return nil }
    let needs = tables.needs(of: pattern)
    let places = needs.compactMap { tables.lists[Int($0)].first(where: scratch.stands).map(scratch.place) }
    guard places.count == needs.count, let words = places.last else { return nil }
    let rule = Int(pattern.rule)
    if pattern.traits.contains(.isClaim) {
      let (subjects, told) = (tables.lists[Int(needs[0])], tables.lists[Int(needs[1])])
      return claim(subjects, told, scratch) {
        let said = Assertion(
          text: text, sentence: sentence, subject: $0, words: $1,
          isProtocol: pattern.traits.contains(.isClose), title: title)
        guard !pattern.traits.contains(.isHead) || said.isHeaded,
          !pattern.traits.contains(.isOrdered) || $0.upperBound <= $1.lowerBound
        else { return false }
        if pattern.telling == .loose { return said.isSaid }
        // Told in any words: then the title has to be the subject and nothing else.
        if title > 0, $0.upperBound <= sentence.lowerBound + title, !said.isHeaded, !said.follows {
          return false
        }
        return (pattern.telling == .denied ? said.isRefused : said.isTold)
          && needs.dropFirst(2).allSatisfy { need in
            tables.lists[Int(need)].contains { scratch.stands($0) && said.isBeside(scratch.place(of: $0)) }
          }
      }.map {
        Match(
          rule: rule, range: $0.subject.union($0.words), words: $0.words, subject: $0.subject)
      }
    }
    let told = Assertion(text: text, sentence: sentence, subject: places[0], words: words)
    if places.count > 1, told.isLikened || told.isDeniedRightThere { return nil }
    return Match(
      rule: rule, range: places.dropFirst().reduce(places[0]) { $0.union($1) }, words: words,
      subject: places[0])
  }

  /// `unlike UDP, is connection-oriented`: behind the comma the verb goes on about what stood before.
  private static func isParted(_ text: UnsafeBufferPointer<UInt8>, _ place: Range<Int>) -> Bool {
    guard let comma = text[place].firstIndex(of: UInt8(ascii: ",")) else { return false }
    return resuming.first(in: text, comma..<place.upperBound)?.lowerBound == comma
  }

  private static let resuming = TellingWords(
    ", is ", ", are ", ", was ", ", has ", ", does ", ", uses ", ", also ", ", guarantees ", ", provides ",
    ", establishes ", ", ensures ", ", sends ")

  /// The first of what is said that is said of the subject.
  private func claim(
    _ subjects: LaidLists.List, _ words: LaidLists.List, _ scratch: Scratch,
    _ isSaid: (Range<Int>, Range<Int>) -> Bool
  ) -> (subject: Range<Int>, words: Range<Int>)? {
    for word in words where scratch.stands(word) {
      for subject in subjects where scratch.stands(subject) {
        let (one, other) = (scratch.place(of: subject), scratch.place(of: word))
        if isSaid(one, other) { return (one, other) }
      }
    }
    return nil
  }
}

/// Numbers, each of them noted once.
private struct NumberPile {
  private let count: UnsafeMutablePointer<Int>
  private let numbers: UnsafeMutablePointer<Int32>

  init(upTo limit: Int) {
    count = .allocate(capacity: 1)
    count.initialize(to: 0)
    numbers = .allocate(capacity: limit)
  }

  func deallocate() {
    count.deallocate()
    numbers.deallocate()
  }

  @inline(__always) func add(_ number: Int) {
    numbers[count.pointee] = Int32(truncatingIfNeeded: number)
    count.pointee += 1
  }

  func clear() { count.pointee = 0 }

  var all: UnsafeBufferPointer<Int32> { UnsafeBufferPointer(start: numbers, count: count.pointee) }
}

extension Range<Int> {
  fileprivate func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
