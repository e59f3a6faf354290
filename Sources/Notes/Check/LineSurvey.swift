/// What each line of a note holds, found in one pass over its bytes before any rule is asked.
///
/// Most lines of most notes concern no rule: with this known, they cost nothing more.
final class LineSurvey {
  struct Traits: OptionSet {
    var rawValue: UInt32
    /// A digit.
    static let digit = Traits(rawValue: 1)
    /// A capital, and behind it another, a digit, `-` or `_`.
    static let capitals = Traits(rawValue: 2)
    /// `0x`
    static let hexadecimal = Traits(rawValue: 4)
    /// A letter, and behind it a bracket: `S(Synk)`.
    static let bracket = Traits(rawValue: 8)
    /// A sentence of it may break a meaning rule.
    static let meaning = Traits(rawValue: 16)
    /// Some sentence may begin with a word for what the one before it spoke of.
    static let pointing = Traits(rawValue: 32)
    /// The letters of TCP or UDP.
    static let transport = Traits(rawValue: 64)
    /// The letters of ISN.
    static let initialNumber = Traits(rawValue: 128)
    /// A sentence of it may break a meaning rule if it is about what its title names.
    static let titled = Traits(rawValue: 256)
    /// A sign that may end a sentence.
    static let stop = Traits(rawValue: 512)
    /// `=`
    static let equals = Traits(rawValue: 1024)
    /// `[`
    static let square = Traits(rawValue: 2048)
    /// `(`
    static let round = Traits(rawValue: 4096)
    /// More than one number.
    static let numbers = Traits(rawValue: 8192)
    /// `+`
    static let plus = Traits(rawValue: 16384)
    /// The letters of MSL.
    static let lifetime = Traits(rawValue: 65536)
    /// `up`, `까지`: a reach may be told.
    static let reach = Traits(rawValue: 131072)
    /// It may name a theme.
    static let theme = Traits(rawValue: 262144)
    /// A capital.
    static let capital = Traits(rawValue: 524288)
    /// Several capitals that stand alone.
    static let singles = Traits(rawValue: 32768)
  }

  private let traits: [Traits]
  /// The traits of all lines.
  let all: Traits
  /// Where each sentence ends, and by line the number of its first sentence; their count at the end.
  private let ends: [Int32]
  private let firsts: [Int32]
  /// The parts of phrases that sentences show, those of one side by side behind their count, and by sentence where they
  /// begin; -1 where its line breaks no meaning rule.
  private let parts: [UInt16]
  private let starts: [Int32]
  /// By sentence whether it may name a theme.
  private let themes: [Bool]

  init(
    _ text: UnsafeBufferPointer<UInt8>, _ lines: [Document.Line], _ titles: LineTitles,
    _ matcher: MeaningMatcher
  ) {
    var reader = SurveyReader(text, lines.count, titles, matcher.sieve, matcher.borrowScratch())
    defer { matcher.takeBack(reader.scratch) }
    traits = lines.indices.map { reader.read($0, lines[$0].range) }
    reader.firsts.append(Int32(reader.ends.count))
    (all, ends, firsts) = (reader.all, reader.ends, reader.firsts)
    (parts, starts, themes) = (reader.parts, reader.starts, reader.themes)
  }

  subscript(line: Int) -> Traits { traits[line] }

  // MARK: Sentences

  /// The numbers of a line's sentences.
  func sentences(of line: Int) -> Range<Int> { Int(firsts[line])..<Int(firsts[line + 1]) }

  /// The sentences of a line that begins at `start`.
  func sentences(of line: Int, from start: Int) -> SurveyedSentences {
    SurveyedSentences(from: start, endingAt: ends[sentences(of: line)])
  }

  /// The parts of phrases that a sentence shows; nil where none of its line's may break a meaning rule.
  func parts(ofSentence number: Int) -> ArraySlice<UInt16>? {
    guard starts[number] >= 0 else { return nil }
    let start = Int(starts[number])
    return parts[start + 1..<start + 1 + Int(parts[start] & ~LineSurvey.breaks)]
  }

  /// Whether a sentence may break a meaning rule by its own words.
  func mayBreak(_ sentence: Int) -> Bool {
    starts[sentence] >= 0 && parts[Int(starts[sentence])] & LineSurvey.breaks != 0
  }

  func mayNameTheme(_ sentence: Int) -> Bool { themes[sentence] }

  /// Beside the count of a sentence's parts: they meet all needs of some pattern.
  fileprivate static let breaks: UInt16 = 0x8000
}

/// Reads one line after the other.
private struct SurveyReader {
  private let text: UnsafeBufferPointer<UInt8>
  private let titles: LineTitles
  private let sieve: PhraseSieve
  let scratch: MeaningMatcher.Scratch
  private var scan: LineScan
  /// What titles meet for the lines that they are the titles of.
  private var subjects: [[UInt64]] = []
  /// By line its place among them; -1 where it is no title, or meets nothing.
  private var subjectOfLine: [Int32]
  private(set) var all: LineSurvey.Traits = []
  private(set) var ends: [Int32] = []
  var firsts: [Int32] = []
  private(set) var parts: [UInt16] = []
  private(set) var starts: [Int32] = []
  private(set) var themes: [Bool] = []

  init(
    _ text: UnsafeBufferPointer<UInt8>, _ lineCount: Int, _ titles: LineTitles, _ sieve: PhraseSieve,
    _ scratch: MeaningMatcher.Scratch
  ) {
    (self.text, self.titles, self.sieve, self.scratch) = (text, titles, sieve, scratch)
    scan = LineScan(text, sieve, scratch.marks)
    subjectOfLine = Array(repeating: -1, count: lineCount)
    firsts.reserveCapacity(lineCount + 1)
    ends.reserveCapacity(lineCount + lineCount / 2)
    starts.reserveCapacity(lineCount + lineCount / 2)
  }

  mutating func read(_ line: Int, _ range: Range<Int>) -> LineSurvey.Traits {
    let (firstSentence, firstPart) = (ends.count, parts.count)
    firsts.append(Int32(firstSentence))
    // What the sentence at hand shows, and what its line does.
    let (own, whole) = (scratch.marks, scratch.lineMarks)
    own.clear()
    whole.clear()
    var isOnly = false
    var breaks = false
    scan.begin()
    for sentence in LineSentences(text, range) {
      own.clear()
      scan.read(sentence, from: range.lowerBound)
      ends.append(Int32(sentence.upperBound))
      starts.append(Int32(parts.count))
      themes.append(sieve.mayNameTheme(own))
      breaks = !own.isEmpty && sieve.passes(own)
      parts.append(UInt16(own.count) | (breaks ? LineSurvey.breaks : 0))
      parts += own.shownParts
      isOnly = sentence == range
      if !isOnly {
        for part in own.shownParts { sieve.note(part: part, in: whole) }
      }
    }
    var found = scan.traits
    let shown = isOnly ? own : whole
    if !shown.isEmpty {
      found.formUnion(meanings(of: line, showing: shown, breaks: isOnly ? breaks : sieve.passes(whole)))
    }
    if found.isDisjoint(with: [.meaning, .titled]) {
      parts.removeSubrange(firstPart...)
      for sentence in firstSentence..<ends.count { starts[sentence] = -1 }
    }
    all.formUnion(found)
    return found
  }

  /// What the parts that a line shows may come to.
  ///
  /// - Parameter breaks: they meet all needs of some pattern.
  private mutating func meanings(
    of line: Int, showing marks: PhraseMarks, breaks: Bool
  ) -> LineSurvey.Traits {
    var found: LineSurvey.Traits = breaks ? .meaning : []
    if sieve.mayNameTheme(marks) { found.insert(.theme) }
    if titles.isTitle(line), let title = sieve.title(marks) {
      subjectOfLine[line] = Int32(subjects.count)
      subjects.append(title)
    }
    if !subjects.isEmpty {
      for title in titles.all(of: line) where subjectOfLine[title] >= 0 {
        marks.add(needs: subjects[Int(subjectOfLine[title])])
        if sieve.passes(marks) { found.insert(.titled) }
      }
    }
    return found
  }
}
