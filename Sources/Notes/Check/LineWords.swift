/// Which groups of words each line of a note holds, found in one pass over its bytes.
///
/// A check that looks for its words in every line reads the note once more; dozens of checks did little else. Those
/// whose words are listed here ask `note.words[line]` instead, which costs nothing, and look for the words
/// themselves only where they stand.
struct LineWords {
  struct Groups: OptionSet {
    var rawValue: UInt32
    static let backoffs = Groups(rawValue: 1)
    static let timers = Groups(rawValue: 2)
    static let scales = Groups(rawValue: 4)
    static let formulas = Groups(rawValue: 8)
    static let lost = Groups(rawValue: 16)
    static let pieces = Groups(rawValue: 32)
    static let exclusive = Groups(rawValue: 64)
    static let againFins = Groups(rawValue: 128)
    static let firstSyns = Groups(rawValue: 256)
    static let quantities = Groups(rawValue: 512)
    static let limits = Groups(rawValue: 1024)
    static let flagFields = Groups(rawValue: 2048)
    static let making = Groups(rawValue: 4096)
    static let misplaced = Groups(rawValue: 8192)
    static let traits = Groups(rawValue: 16384)
    static let purposes = Groups(rawValue: 32768)
    static let sames = Groups(rawValue: 65536)
    static let uses = Groups(rawValue: 131072)
    static let answers = Groups(rawValue: 262144)
    static let choosing = Groups(rawValue: 524288)
    static let doubts = Groups(rawValue: 1_048_576)
    static let simultaneous = Groups(rawValue: 2_097_152)
    static let thresholds = Groups(rawValue: 4_194_304)
    static let opposed = Groups(rawValue: 8_388_608)
    static let raised = Groups(rawValue: 16_777_216)
    static let dataSides = Groups(rawValue: 33_554_432)
    static let terms = Groups(rawValue: 67_108_864)
    static let counted = Groups(rawValue: 134_217_728)
    static let growth = Groups(rawValue: 268_435_456)
    static let ways = Groups(rawValue: 536_870_912)
    static let counts = Groups(rawValue: 1_073_741_824)
    static let exact = Groups(rawValue: 2_147_483_648)
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
    [
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
      (.exact, ProtocolNumberCheck.subjects), (.exact, EndpointCheck.words), (.exact, CallOrderCheck.words),
      (.exact, DataUnitCheck.words), (.exact, SegmentSizeCheck.words),
      (.exact, FlagHexCheck.filters),
    ] + PurposeCheck.purposes.map { (.purposes, $0.words) })
}

/// The words of many groups, filed by what they open with.
private struct WordFinder: Sendable {
  fileprivate struct Word: Sendable {
    /// Its first eight bytes with the bit of small letters set, and a mask for so many as it has.
    var head: UInt64
    var mask: UInt64
    var start: Int32
    var count: Int32
    var groups: UInt32
  }

  /// All words' bytes, one after the other, in lower case.
  private var bytes: [UInt8] = []
  /// By the key of what they open with.
  private var words: [Word] = []
  /// For each key where its words start; one past the last at the end.
  private var firsts: [UInt16] = []
  /// A bit for each key that has words: nearly every place of a text is passed over by one look.
  private var openings = [UInt64](repeating: 0, count: 1 << (WordFinder.keyBits - 6))
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
          drafts.append((WordFinder.key(known > 2 ? head : head | UInt64(other) << 16), filed))
        }
      }
    }
    drafts.sort { $0.key < $1.key }
    var next = 0
    for key in 0..<1 << WordFinder.keyBits {
      firsts.append(UInt16(next))
      while next < drafts.count, drafts[next].key == key {
        words.append(drafts[next].word)
        openings[key >> 6] |= 1 << UInt64(key & 63)
        next += 1
      }
    }
    firsts.append(UInt16(next))
  }

  /// The hash of a word's first three bytes, whatever the case of their letters.
  @inline(__always) fileprivate static func key(_ eight: UInt64) -> Int {
    let three = UInt32(truncatingIfNeeded: eight | 0x20_2020) & 0xff_ffff
    return Int(truncatingIfNeeded: (three &* 0x9e37_79b1) >> UInt32(32 - keyBits))
  }

  /// The tables laid bare for one pass over a text.
  struct Tables {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let words: UnsafeBufferPointer<Word>
    fileprivate let firsts: UnsafeBufferPointer<UInt16>
    fileprivate let openings: UnsafeBufferPointer<UInt64>

    /// The groups of which some word stands in a line.
    func groups(in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> LineWords.Groups {
      var found: UInt32 = 0
      var at = start
      while at + 1 < end {
        let eight = TextSlice.eight(text, at)
        let key = WordFinder.key(eight)
        if openings[key >> 6] >> UInt64(key & 63) & 1 != 0 {
          found |= groups(of: key, eight, text, at, end)
        }
        // Words begin where characters do.
        let lead = UInt8(truncatingIfNeeded: eight)
        at += lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : 3
      }
      return LineWords.Groups(rawValue: found)
    }

    private func groups(
      of key: Int, _ eight: UInt64, _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
    ) -> UInt32 {
      let small = eight | 0x2020_2020_2020_2020
      var found: UInt32 = 0
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
          openings.withUnsafeBufferPointer {
            body(Tables(bytes: bytes, words: words, firsts: firsts, openings: $0))
          }
        }
      }
    }
  }
}
