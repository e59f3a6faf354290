/// Which groups of words each line of a note holds.
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
    static let runs = Groups(rawValue: 1 << 14)
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
    static let known = Groups(rawValue: 1 << 36)
    static let extras = Groups(rawValue: 1 << 37)
    static let cookies = Groups(rawValue: 1 << 38)
    static let magnitudes = Groups(rawValue: 1 << 39)
    static let acknowledged = Groups(rawValue: 1 << 40)
  }

  private let groups: [Groups]
  /// The groups of all lines.
  let all: Groups

  init(_ text: UnsafeBufferPointer<UInt8>, _ lines: [Document.Line]) {
    var groups = [Groups](repeating: [], count: lines.count)
    KnownWords.eachPart(of: text, lines) { part, start, known in
      for (group, words) in LineWords.listed {
        guard let known else {
          for line in part where words.stands(in: text, lines[line].range) { groups[line].insert(group) }
          continue
        }
        var line = part.lowerBound
        known.pointee.eachPlace(of: words) { place in
          let (first, end) = (place.lowerBound + start, place.upperBound + start)
          while line < part.upperBound, Int(lines[line].end) <= first { line += 1 }
          guard line < part.upperBound, Int(lines[line].start) <= first, end <= Int(lines[line].end) else {
            return
          }
          groups[line].insert(group)
        }
      }
    }
    self.groups = groups
    all = groups.reduce([]) { $0.union($1) }
  }

  subscript(line: Int) -> Groups { groups[line] }

  /// How many lists of words are looked for.
  static var count: Int { listed.count }

  private static let listed = ofChecks + PurposeCheck.purposes.map { (.purposes, $0.words) }

  private static let ofChecks: [(Groups, TellingWords)] = [
    (.known, AnswerCheck.subjects), (.backoffs, DoublingCheck.backoffs), (.timers, DoublingCheck.timers),
    (.scales, DoublingCheck.scales),
    (.formulas, FormulaCheck.heads), (.lost, LostPieceCheck.lost), (.pieces, LostPieceCheck.pieces),
    (.exclusive, WhoBeginsCheck.exclusive), (.againFins, WhoBeginsCheck.againFins),
    (.firstSyns, WhoBeginsCheck.firstSyns), (.quantities, QuantityCheck.subjects),
    (.limits, LimitCheck.subjects), (.flagFields, FlagSetCheck.flagFields), (.making, FlagSetCheck.making),
    (.misplaced, GlossCheck.misplaced),
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
    (.counterparts, GlossCheck.twinned),
    (.extras, AckFormulaCheck.extras), (.cookies, AckFormulaCheck.cookies), (.runs, PieceRunCheck.pieces),
    (.magnitudes, ReckonedCheck.names), (.acknowledged, HeldBytesCheck.acks),
  ]
}

extension CheckedNote {
  /// The lines that one of some words stands in: to ask each line for itself takes longer.
  func lines(holding words: TellingWords) -> [Int] {
    guard words.number != nil, let known = KnownWords.held(of: text) else {
      return (0..<reading.lineCount).filter { words.stands(in: text, reading.range(of: $0)) }
    }
    var found: [Int] = []
    known.pointee.eachPlace(of: words) { place in
      let line = reading.document.line(at: place.lowerBound)
      guard line != found.last, place.upperBound <= reading.range(of: line).upperBound else { return }
      found.append(line)
    }
    return found
  }
}
