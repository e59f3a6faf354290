import TCP

/// What `check` found in one note, beside what was understood.
package struct CheckedFacts: Sendable {
  package var facts: NoteFacts
  /// In the order of the note.
  package var findings: [Finding]
  /// The source lines that findings begin on, by number.
  package var lines: [Int: String] = [:]
}

/// One group of rules, held against a whole note.
protocol NoteCheck: Sendable {
  static func check(_ note: inout CheckedNote)
}

/// Holds a note against TCP.
package enum NoteChecker {
  static let checks: [any NoteCheck.Type] = [
    ScriptCheck.self,
    SequenceCheck.self, StepNumberCheck.self, ToldNumberCheck.self, NameCheck.self, WidthCheck.self,
    SideCheck.self,
    StepStateCheck.self,
    StateDefinitionCheck.self, StepCheck.self, FlagOrderCheck.self, FlagMeaningCheck.self,
    StateTableCheck.self,
    TransitionCheck.self,
    QuantityCheck.self, ByteForBitCheck.self, TableSumCheck.self, OpeningTableCheck.self, FlagValueCheck.self,
    FlagValueRunCheck.self, AckBitCheck.self, CaptureCheck.self,
    AwaitedFlagCheck.self,
    CardAnswerCheck.self, RouteCheck.self, ReplyCheck.self, SiblingNameCheck.self, FieldFactCheck.self,
    IsnCheck.self, StepFactCheck.self, FlagSetCheck.self, JointStateCheck.self,
    SymbolTokenCheck.self, StepTitleCheck.self, PhaseFlagCheck.self, HandshakeSymbolCheck.self, LegCheck.self,
    SceneCheck.self, OpeningRunCheck.self, ClauseOrderCheck.self, LastOfOpeningCheck.self, StoryCheck.self,
    OpeningNumberCheck.self,
    OpeningBitCheck.self,
    LostPieceCheck.self,
    SegmentRunCheck.self, DoublingCheck.self, WhoBeginsCheck.self, NearMissCheck.self, SymbolReplyCheck.self,
    PathCheck.self, HoleCheck.self,
    NextByteCheck.self, SpanRunCheck.self, PieceRunCheck.self, FirstDataCheck.self,
    PurposeCheck.self, ConsumeCheck.self, TimeWaitLengthCheck.self,
    SignRowCheck.self,
    ArithmeticCheck.self, WeightedSumCheck.self, RowAgreementCheck.self,
    CloserCheck.self, AcknowledgedCheck.self, TitledFlagCheck.self, SetBitCheck.self, FlagUseCheck.self,
    StateSectionCheck.self, AckFormulaCheck.self, ToldSumCheck.self, UnitCheck.self,
    GlossCheck.self, FlagGlossCheck.self, PortRowCheck.self, StateListCheck.self,
    FlagSpellingCheck.self, SwappedLettersCheck.self, CalledFlagCheck.self, FlagRunNameCheck.self,
    GlossedNameCheck.self, InventedFlagCheck.self, LetterRowCheck.self,
    LetterWordCheck.self, CoinedFlagCheck.self, CoinedStateCheck.self,
    SegmentGlossCheck.self,
    FlagNameListCheck.self, DatagramFieldCheck.self, FieldUnitCheck.self,
    AwaitedNumberCheck.self,
    BracketFlagCheck.self, LimitCheck.self, DatagramHeaderCheck.self, HeaderRowCheck.self,
    StatePurposeCheck.self, PhaseConditionCheck.self, MeaningCheck.self, HandshakeCountCheck.self,
    DataSideCheck.self,
    ProtocolNumberCheck.self, EndpointCheck.self, CallOrderCheck.self, DataUnitCheck.self,
    SegmentSizeCheck.self,
    FlagListCheck.self, OpeningListCheck.self, BitContradictionCheck.self, FlagHexCheck.self,
    LabelledFlagsCheck.self,
    FormulaCheck.self, NextNumberFormulaCheck.self, CountFactCheck.self, GrowthCheck.self,
    WindowSeriesCheck.self, ColumnRatioCheck.self,
    AbbreviationCheck.self, TermNameCheck.self,
    NamedLimitCheck.self, AskedWidthCheck.self, LastByteCheck.self, BeyondSpaceCheck.self,
    ToldIsnCheck.self, NumberTableCheck.self, EndSumCheck.self, UncountedFlagCheck.self, SpanEndCheck.self,
    GapCheck.self,
    WorkedLineCheck.self,
    WorkedFieldCheck.self,
    NumberStoryCheck.self,
    StateColumnCheck.self, SideCampCheck.self, RunStateCheck.self, FlagLetterRowCheck.self, BoundCheck.self,
    SpeltWidthCheck.self,
    LostOrderCheck.self, SenseCheck.self, EventCheck.self, AnswerCheck.self,
    FieldOrderCheck.self, OffsetValueCheck.self, StandsForCheck.self,
    FlagNumberCheck.self, OpeningSegmentCheck.self, CloserOwnerCheck.self,
    ComparedColumnCheck.self, OptionFactCheck.self, WindowSpanCheck.self,
    ThresholdSeriesCheck.self, SendRoomCheck.self, LossResponseCheck.self, PureAckCheck.self,
    ResetNumberCheck.self, ConstantCheck.self, TotalCountCheck.self,
    OwnDutyCheck.self, NeighbourStateCheck.self, LetterCloserCheck.self, SpanLengthCheck.self,
    RowEndCheck.self, TraitCheck.self, DescribedNameCheck.self, HeldBytesCheck.self, ReckonedCheck.self,
    BackoffSeriesCheck.self, LoneSymbolCheck.self, ConsumedColumnCheck.self,
    RowSegmentCheck.self, NthSegmentCheck.self, RoleCampCheck.self, StateOrderCheck.self,
    StatePastCheck.self, EdgeEventCheck.self, ClosedPortCheck.self,
    SpeltOutCheck.self,
  ]

  package static func check(
    _ bytes: [UInt8], file: String, with tables: CheckTables = .built
  ) -> CheckedFacts {
    check([NoteSource(bytes, file: file)], with: tables)[0]
  }

  /// Notes that are checked together: each rule goes through all of them before the next one does.
  package static func check(
    _ notes: [NoteSource], with tables: CheckTables = .built
  ) -> [CheckedFacts] {
    everything(in: notes, with: tables).map { checked in
      var checked = checked
      checked.findings = unique(checked.findings)
      return checked
    }
  }

  /// What all rules find, many of them in the same words.
  static func everything(
    in bytes: [UInt8], file: String, with tables: CheckTables = .built
  ) -> CheckedFacts {
    everything(in: [NoteSource(bytes, file: file)], with: tables)[0]
  }

  private static func everything(in notes: [NoteSource], with tables: CheckTables) -> [CheckedFacts] {
    var row = NoteRow(notes, tables)
    row.read()
    return row.checked
  }

  /// One mistake is reported once: of several findings in the same words the surest is kept, of those the one that
  /// points at the fewest words.
  ///
  /// Findings come in the order of the note: one that ends before the next begins is not looked at again.
  private static func unique(_ findings: [Finding]) -> [Finding] {
    var isKept = Array(repeating: true, count: findings.count)
    var near: [Int] = []
    for (place, finding) in findings.enumerated() {
      near.removeAll { !findings[$0].reaches(finding) }
      let rivals = near.filter { findings[$0].sharesWords(with: finding) }
      guard rivals.allSatisfy({ finding.isBetter(than: findings[$0]) }) else {
        isKept[place] = false
        continue
      }
      for rival in rivals { isKept[rival] = false }
      near.removeAll { !isKept[$0] }
      near.append(place)
    }
    return zip(findings, isKept).filter(\.1).map(\.0)
  }
}

extension Finding {
  func sharesWords(with other: Finding) -> Bool {
    place.line == other.place.line && endLine == other.endLine && place.column < other.endColumn
      && other.place.column < endColumn
  }

  /// Whether one that begins later in the note may still begin in these words.
  fileprivate func reaches(_ next: Finding) -> Bool {
    place.line == next.place.line && next.place.column < endColumn
  }

  fileprivate func isBetter(than other: Finding) -> Bool {
    if severity != other.severity { return severity == .error }
    return endColumn - place.column < other.endColumn - other.place.column && rule != other.rule
  }
}

/// `<!-- tcpdrill: allow ack-arithmetic -->`: findings that a note keeps as they are.
struct Permits {
  /// By line, the rules that are allowed there.
  private var rules: [Int: Set<String>] = [:]

  init(_ bytes: [UInt8]) {
    guard bytes.firstRange(of: Array("tcpdrill:".utf8)) != nil else { return }
    var pending: Set<String> = []
    for (index, row) in bytes.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated() {
      let line = String(decoding: row, as: UTF8.self)
      let (allowed, hasText) = Permits.read(line)
      if hasText {
        let all = allowed.union(pending)
        if !all.isEmpty { rules[index + 1] = all }
        pending = []
      } else {
        pending.formUnion(allowed)
      }
    }
  }

  /// The rules a line's comments allow, and whether it says anything else.
  private static func read(_ line: String) -> (Set<String>, Bool) {
    var allowed: Set<String> = []
    var rest = line[...]
    var text = ""
    while let open = rest.firstRange(of: "<!--"), let close = rest[open.upperBound...].firstRange(of: "-->") {
      text += rest[..<open.lowerBound]
      let words = rest[open.upperBound..<close.lowerBound].split { " ,\t".contains($0) }
      if words.count > 2, words[0] == "tcpdrill:", words[1] == "allow" {
        allowed.formUnion(words[2...].map(String.init))
      }
      rest = rest[close.upperBound...]
    }
    text += rest
    return (allowed, text.contains { !$0.isWhitespace && $0 != ">" })
  }

  func allow(_ finding: Finding) -> Bool {
    for line in finding.place.line...max(finding.place.line, finding.endLine) {
      if let here = rules[line], here.contains(finding.rule) || here.contains("all") { return true }
    }
    return false
  }
}

extension Substring {
  /// Where some ASCII stands first, byte by byte: characters would have to be looked up.
  func firstRange(of needle: StaticString) -> Range<Index>? {
    var text = self
    let found = text.withUTF8 { TextSlice($0).first(needle) }
    return found.map {
      utf8.index(startIndex, offsetBy: $0)..<utf8.index(startIndex, offsetBy: $0 + needle.utf8CodeUnitCount)
    }
  }
}
