import TCP

/// What is told of a theme and is not so, by a few groups of words that no right sentence on it holds together.
///
/// A `Slip` is made of senses that many share; a myth has words of its own, and says what is right. Its last group is
/// what is said: where that is denied, nothing wrong is told.
struct Myth: Sendable {
  let themes: [Theme]
  /// In the manner of `PhraseTable`.
  let groups: [String]
  /// Where one of these stands something else is meant.
  let silence: String
  let quiet: [Theme]
  let reach: Slip.Reach
  /// Another protocol may be named beside it.
  let isBesideOthers: Bool
  let right: Bilingual

  init(
    _ themes: Theme..., says groups: String..., unless silence: String, beside quiet: [Theme] = [],
    reach: Slip.Reach = .near, isBesideOthers: Bool = false, ko: String, en: String
  ) {
    (self.themes, self.groups, self.silence) = (themes, groups, silence)
    (self.quiet, self.reach, self.isBesideOthers) = (quiet, reach, isBesideOthers)
    right = Bilingual(ko: ko, en: en)
  }

  static let all: [Myth] =
    ofCongestion + ofLosses + ofAcks + ofTimers + ofStates + ofOptions + ofHeader + ofService + ofEverything
    + ofReceived + ofMarks + ofPace + ofEndpoints + ofFields
}

/// A myth as its table holds it.
struct LaidMyth: BitwiseCopyable {
  let number: Int16
  /// The numbers of its groups; the one behind them is its silence.
  private let firstGroup: UInt16
  private let groupCount: UInt16
  private let quiet: ThemeSet
  private let reach: Slip.Reach
  private let isBesideOthers: Bool

  fileprivate init(_ myth: Myth, number: Int, firstGroup: Int) {
    (self.number, self.firstGroup) = (Int16(number), UInt16(firstGroup))
    groupCount = UInt16(myth.groups.count)
    quiet = ThemeSet(myth.quiet)
    (reach, isBesideOthers) = (myth.reach, myth.isBesideOthers)
  }

  func mayBeTold(by telling: Telling) -> Bool {
    reach.reaches(telling.bond) && quiet.isDisjoint(with: telling.others)
      && (isBesideOthers || !telling.others.contains(.other))
  }

  /// Where it is told, if it is.
  func place(in sensed: SensedText) -> Range<Int>? {
    let last = firstGroup + groupCount - 1
    guard let told = sensed.place(ofGroup: last, isPredicate: true), !sensed.tells(group: last + 1) else {
      return nil
    }
    var place = told
    for group in firstGroup..<last {
      guard let found = sensed.place(ofGroup: group, isPredicate: false) else { return nil }
      guard sensed.range.contains(found.lowerBound) else { continue }
      place = min(place.lowerBound, found.lowerBound)..<max(place.upperBound, found.upperBound)
    }
    return place
  }
}

/// All myths by their themes, and the words of their groups.
struct MythTable {
  let phrases: PhraseTable
  private let myths: UnsafeBufferPointer<LaidMyth>
  /// For each theme where its myths begin; the end comes last.
  private let starts: UnsafeBufferPointer<Int16>

  init(_ reader: inout TableReader) {
    phrases = PhraseTable(&reader)
    myths = reader.table()
    starts = reader.table()
  }

  func all(on theme: Theme) -> Slice<UnsafeBufferPointer<LaidMyth>> {
    myths[Int(starts[Int(theme.rawValue)])..<Int(starts[Int(theme.rawValue) + 1])]
  }

  static func write(_ all: [Myth], to writer: inout TableWriter) {
    var lists: [(value: UInt16, phrases: String)] = []
    var firsts: [Int] = []
    for myth in all {
      firsts.append(lists.count)
      for words in myth.groups + [myth.silence] { lists.append((UInt16(lists.count), words)) }
    }
    PhraseTableMaker(lists).write(to: &writer)
    var laid: [LaidMyth] = []
    var starts: [Int16] = []
    for theme in Theme.allCases {
      starts.append(Int16(laid.count))
      for (number, myth) in all.enumerated() where myth.themes.contains(theme) {
        laid.append(LaidMyth(myth, number: number, firstGroup: firsts[number]))
      }
    }
    starts.append(Int16(laid.count))
    writer.add(laid)
    writer.add(starts)
  }
}
