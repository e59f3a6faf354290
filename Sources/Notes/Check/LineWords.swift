/// Which groups of words each line of a note holds, found in one pass over its bytes.
///
/// A check that looks for its words in every line reads the note once more; dozens of checks did little else. Those
/// whose words are listed here ask `note.words[line]` instead, which costs nothing, and look for the words
/// themselves only where they stand.
struct LineWords {
  struct Groups: OptionSet {
    var rawValue: UInt64
    static let backoffs = Groups(rawValue: 1 << 0)
    static let timers = Groups(rawValue: 1 << 1)
    static let scales = Groups(rawValue: 1 << 2)
    static let formulas = Groups(rawValue: 1 << 3)
    static let lost = Groups(rawValue: 1 << 4)
    static let pieces = Groups(rawValue: 1 << 5)
    static let exclusive = Groups(rawValue: 1 << 6)
    static let againFins = Groups(rawValue: 1 << 7)
    static let firstSyns = Groups(rawValue: 1 << 8)
    static let quantities = Groups(rawValue: 1 << 9)
    static let limits = Groups(rawValue: 1 << 10)
    static let flagFields = Groups(rawValue: 1 << 11)
    static let making = Groups(rawValue: 1 << 12)
    static let misplaced = Groups(rawValue: 1 << 13)
    static let traits = Groups(rawValue: 1 << 14)
    static let purposes = Groups(rawValue: 1 << 15)
    static let sames = Groups(rawValue: 1 << 16)
    static let uses = Groups(rawValue: 1 << 17)
    static let answers = Groups(rawValue: 1 << 18)
    static let choosing = Groups(rawValue: 1 << 19)
    static let doubts = Groups(rawValue: 1 << 20)
    static let simultaneous = Groups(rawValue: 1 << 21)
    static let thresholds = Groups(rawValue: 1 << 22)
    static let opposed = Groups(rawValue: 1 << 23)
    static let raised = Groups(rawValue: 1 << 24)
    static let dataSides = Groups(rawValue: 1 << 25)
    static let terms = Groups(rawValue: 1 << 26)
    static let counted = Groups(rawValue: 1 << 27)
    static let growth = Groups(rawValue: 1 << 28)
    static let ways = Groups(rawValue: 1 << 29)
    static let counts = Groups(rawValue: 1 << 30)
    static let exact = Groups(rawValue: 1 << 31)
    static let endpoints = Groups(rawValue: 1 << 32)
    static let calls = Groups(rawValue: 1 << 33)
    static let dataUnits = Groups(rawValue: 1 << 34)
    static let counterparts = Groups(rawValue: 1 << 35)
    static let applications = Groups(rawValue: 1 << 36)
    static let extras = Groups(rawValue: 1 << 37)
    static let cookies = Groups(rawValue: 1 << 38)
    static let runs = Groups(rawValue: 1 << 39)
  }

  private let groups: [Groups]
  /// The groups of all lines.
  let all: Groups

  init(_ text: UnsafeBufferPointer<UInt8>, _ lines: [Document.Line]) {
    var all: Groups = []
    groups = LineWords.finder.withTables { tables in
      lines.map { line in
        let found = tables.groups(in: text, Int(line.start), Int(line.end))
        all.formUnion(found)
        return found
      }
    }
    self.all = all
  }

  subscript(line: Int) -> Groups { groups[line] }

  private static let finder = WordFinder(
    listed + PurposeCheck.purposes.map { (.purposes, $0.words) })

  private static let listed: [(Groups, TellingWords)] = [
    (.backoffs, DoublingCheck.backoffs), (.timers, DoublingCheck.timers), (.scales, DoublingCheck.scales),
    (.formulas, FormulaCheck.heads), (.lost, LostPieceCheck.lost), (.pieces, LostPieceCheck.pieces),
    (.exclusive, WhoBeginsCheck.exclusive), (.againFins, WhoBeginsCheck.againFins),
    (.firstSyns, WhoBeginsCheck.firstSyns), (.quantities, QuantityCheck.subjects),
    (.limits, LimitCheck.subjects), (.flagFields, FlagSetCheck.flagFields), (.making, FlagSetCheck.making),
    (.misplaced, GlossCheck.misplaced), (.traits, ProtocolTraitCheck.hints),
    (.sames, AckFormulaCheck.sames),
    (.uses, ConsumeCheck.verbs), (.answers, CaptureCheck.answers), (.choosing, CheckedNote.choosing),
    (.doubts, CheckedNote.doubts), (.simultaneous, CheckedNote.simultaneous),
    (.thresholds, PhaseConditionCheck.thresholds), (.opposed, OpposedClauses.words),
    (.raised, ToldSumWords.raised), (.dataSides, DataSideCheck.names), (.terms, TermNameCheck.lasts),
    (.counted, CountFactCheck.words), (.growth, GrowthCheck.changes),
    (.ways, HandshakeCountCheck.ways), (.counts, HandshakeCountCheck.counts),
    (.exact, ProtocolNumberCheck.subjects), ([.exact, .endpoints], EndpointCheck.words),
    ([.exact, .calls], CallOrderCheck.words), ([.exact, .dataUnits], DataUnitCheck.words),
    (.exact, SegmentSizeCheck.words), (.exact, FlagHexCheck.filters),
    (.counterparts, GlossCheck.twinned), (.applications, ProtocolTraitCheck.carried),
    (.extras, AckFormulaCheck.extras), (.cookies, AckFormulaCheck.cookies), (.runs, PieceRunCheck.pieces),
  ]
}

/// The words of many groups, filed by what they open with.
private struct WordFinder: Sendable {
  fileprivate struct Word: Sendable {
    /// Its first eight bytes with the bit of small letters set, and a mask for so many as it has.
    var head: UInt64
    var mask: UInt64
    var start: Int32
    var count: Int32
    var groups: UInt64
  }

  /// All words' bytes, one after the other, in lower case.
  private var bytes: [UInt8] = []
  /// By the key of what they open with.
  private var words: [Word] = []
  /// For each key where its words start; one past the last at the end.
  private var firsts: [UInt16] = []
  private var openings = WordOpenings(keyBits: WordFinder.keyBits, depth: 3)
  private static let keyBits = 13

  init(_ groups: [(LineWords.Groups, TellingWords)]) {
    var drafts: [(key: Int, word: Word)] = []
    for (group, telling) in groups {
      telling.eachWord { word in
        let start = bytes.count
        bytes += word
        var head: UInt64 = 0
        let known = min(8, word.count)
        for (offset, byte) in word.prefix(8).enumerated() {
          head |= UInt64(byte | 0x20) << UInt64(8 * offset)
        }
        let filed = Word(
          head: head, mask: UInt64.max >> UInt64(8 * (8 - known)), start: Int32(start),
          count: Int32(word.count), groups: group.rawValue)
        // Any byte may follow a word of two.
        for other in known > 2 ? 0..<1 : 0..<256 {
          drafts.append((openings.key(known > 2 ? head : head | UInt64(other) << 16), filed))
        }
      }
    }
    drafts.sort { $0.key < $1.key }
    var next = 0
    for key in 0..<1 << WordFinder.keyBits {
      firsts.append(UInt16(next))
      while next < drafts.count, drafts[next].key == key {
        words.append(drafts[next].word)
        openings.insert(key)
        next += 1
      }
    }
    firsts.append(UInt16(next))
  }

  /// The tables laid bare for one pass over a text.
  struct Tables {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let words: UnsafeBufferPointer<Word>
    fileprivate let firsts: UnsafeBufferPointer<UInt16>
    fileprivate let openings: WordOpenings

    /// The groups of which some word stands in a line.
    func groups(in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> LineWords.Groups {
      var found: UInt64 = 0
      openings.scan(text, from: start, upTo: end - 2) { place, key in
        found |= groups(of: key, in: text, place, end)
        return false
      }
      return LineWords.Groups(rawValue: found)
    }

    private func groups(
      of key: Int, in text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
    ) -> UInt64 {
      let small = TextSlice.eight(text, at) | 0x2020_2020_2020_2020
      var found: UInt64 = 0
      for number in Int(firsts[key])..<Int(firsts[key + 1]) {
        let word = words[number]
        guard small & word.mask == word.head, at + Int(word.count) <= end else { continue }
        let isHere = (0..<Int(word.count)).allSatisfy {
          text[at + $0].lowered == bytes[Int(word.start) + $0]
        }
        if isHere { found |= word.groups }
      }
      return found
    }
  }

  func withTables<Result>(_ body: (Tables) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      words.withUnsafeBufferPointer { words in
        firsts.withUnsafeBufferPointer { firsts in
          body(Tables(bytes: bytes, words: words, firsts: firsts, openings: openings))
        }
      }
    }
  }
}
