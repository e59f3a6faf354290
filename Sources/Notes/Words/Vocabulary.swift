import Questions
import TCP

/// All words the notes' reader looks for, laid out for one quick pass over a note's bytes.
///
/// A pattern is written in lower case; `|` stands for up to two separators (space, `-`, `_`, `/`) or none.
struct Vocabulary: Sendable {
  /// A word as it is looked for; its bytes lie in one run with all others.
  struct Pattern: BitwiseCopyable, Sendable {
    /// Its bytes up to the first gap, eight at most, and a mask for so many.
    var head: UInt64
    var mask: UInt64
    var start: Int32
    var count: UInt8
    var kind: Mention.Kind
    var value: UInt8
    var traits: Traits

    /// How many bytes its head has.
    @inline(__always) var headCount: Int { 8 - mask.leadingZeroBitCount >> 3 }

    /// Whether it may stand where eight bytes do, small letters for capitals: most in a bucket go on otherwise.
    @inline(__always) func mayStand(_ eight: UInt64) -> Bool { (eight ^ head) & mask == 0 }
  }

  struct Traits: OptionSet, BitwiseCopyable, Sendable {
    var rawValue: UInt8
    /// Separators may stand in it: SYN_SENT, SYN-SENT.
    static let isJoined = Traits(rawValue: 1)
    /// CLOSE, ESTABLISH: not a state however it is written.
    static let isLoose = Traits(rawValue: 2)
    /// `listen`, `close`: a verb unless it is shouted.
    static let isVerb = Traits(rawValue: 4)
  }

  /// Those who send and receive, by the value of a mention.
  static let parties = ["client", "server", "active", "passive", "sender", "receiver", "A", "B", "peer"]

  /// All patterns' bytes, one after the other.
  let bytes: LaidTable<UInt8>
  /// Bucket by bucket, the longest first.
  let patterns: LaidTable<Pattern>
  /// Where each bucket's patterns start; one past the last bucket too. Bucket 0 is empty.
  let buckets: LaidTable<UInt16>
  /// ASCII: what a word begins with to a bucket; 0 is none.
  let asciiBuckets: LaidTable<UInt16>
  /// Others: the low 16 bits of the first character to a bucket; 0 is none.
  let wideBuckets: LaidTable<UInt16>
  /// A bit for each of either, set where there is a bucket: small enough to stay near the processor.
  let asciiOpenings: LaidTable<UInt64>
  let wideBits: LaidTable<UInt64>
  /// Set where a word may begin by its first two characters (others); any second one where a word has no more than
  /// one.
  let wideOpenings: LaidTable<UInt64>
  let lonelyOpenings: LaidTable<UInt64>
  /// The same by the lowest six bits of the last byte of Han and Hangul: a bit each.
  let lonelyEndings: UInt64

  /// What a byte may open: nothing, a word of ASCII letters, a word of other letters.
  let classes: [UInt8] = (0...255).map { (byte: UInt8) in
    if byte >= 0x80 { return wide }
    return byte.isLetterOrDigit ? letter : 0
  }
  static let letter: UInt8 = 1
  static let wide: UInt8 = 2

  /// All words that facts are made of.
  static let shared = kept.with { $0?.facts } ?? Vocabulary(VocabularyMaker(Draft(Draft.all)))

  /// Words of TCP's own: a text without any of them says nothing on TCP.
  static let signs =
    kept.with { $0?.signs } ?? Vocabulary(VocabularyMaker(Draft(Draft.all.filter(\.isSign) + Draft.signs)))

  static let gap = UInt8(ascii: "|")
  static let separators = Array(" -_/".utf8)

  private init(_ maker: VocabularyMaker) {
    (bytes, patterns) = (LaidTable(maker.bytes), LaidTable(maker.patterns))
    buckets = LaidTable(maker.buckets)
    (asciiBuckets, wideBuckets) = (LaidTable(maker.asciiBuckets), LaidTable(maker.wideBuckets))
    (asciiOpenings, wideBits) = (LaidTable(maker.asciiOpenings.words), LaidTable(maker.wideBits.words))
    wideOpenings = LaidTable(maker.wideOpenings.words)
    lonelyOpenings = LaidTable(maker.lonelyOpenings.words)
    lonelyEndings = maker.lonelyEndings
  }

  // MARK: From one run to the next

  /// Both, and what the signs open with, as an earlier run of the same build laid them out.
  struct Kept: Sendable {
    let facts: Vocabulary
    let signs: Vocabulary
    let openings: SignOpenings
    /// What they lie in.
    private let room: TableRoom

    init(_ reader: inout TableReader, in room: TableRoom) {
      facts = Vocabulary(&reader)
      signs = Vocabulary(&reader)
      openings = SignOpenings(&reader)
      self.room = room
    }
  }

  static let kept = Guarded<Kept?>(nil)

  /// Takes them up, unless they were asked for before: to make them takes most of what it takes to start.
  static func take(_ vocabularies: Kept) {
    // What was taken first may be in use already, and lies in its own room.
    kept.with { $0 = $0 ?? vocabularies }
  }

  static var keptOpenings: SignOpenings? { kept.with { $0?.openings } }

  static func write(to writer: inout TableWriter) {
    shared.write(to: &writer)
    signs.write(to: &writer)
    SignOpenings.shared.write(to: &writer)
  }

  private init(_ reader: inout TableReader) {
    (bytes, patterns) = (LaidTable(laid: reader.table()), LaidTable(laid: reader.table()))
    buckets = LaidTable(laid: reader.table())
    (asciiBuckets, wideBuckets) = (LaidTable(laid: reader.table()), LaidTable(laid: reader.table()))
    (asciiOpenings, wideBits) = (LaidTable(laid: reader.table()), LaidTable(laid: reader.table()))
    (wideOpenings, lonelyOpenings) = (LaidTable(laid: reader.table()), LaidTable(laid: reader.table()))
    let endings: UnsafeBufferPointer<UInt64> = reader.table()
    lonelyEndings = endings.first ?? 0
  }

  func write(to writer: inout TableWriter) {
    writer.add(bytes.all)
    writer.add(patterns.all)
    writer.add(buckets.all)
    writer.add(asciiBuckets.all)
    writer.add(wideBuckets.all)
    writer.add(asciiOpenings.all)
    writer.add(wideBits.all)
    writer.add(wideOpenings.all)
    writer.add(lonelyOpenings.all)
    writer.add([lonelyEndings])
  }
}

/// Lays a draft's words out.
private struct VocabularyMaker {
  private(set) var bytes: [UInt8] = []
  private(set) var patterns: [Vocabulary.Pattern] = []
  private(set) var buckets: [UInt16] = [0, 0]
  private(set) var asciiBuckets = [UInt16](repeating: 0, count: Opening.count)
  private(set) var wideBuckets = [UInt16](repeating: 0, count: 65536)
  private(set) var asciiOpenings = BitSet(count: Opening.count)
  private(set) var wideBits = BitSet(count: 65536)
  private(set) var wideOpenings = BitSet(count: Opening.count)
  private(set) var lonelyOpenings = BitSet(count: 65536)
  private(set) var lonelyEndings: UInt64 = 0

  struct BitSet {
    private(set) var words: [UInt64]
    init(count: Int) { words = [UInt64](repeating: 0, count: count / 64) }
    mutating func insert(_ index: Int) { words[index >> 6] |= 1 << UInt64(index & 63) }
  }

  init(_ draft: Draft) {
    for word in draft.wide.values.joined() {
      Opening.each(ofCharacters: word.bytes) { wideOpenings.insert($0) }
      let characters = String(decoding: word.bytes, as: UTF8.self).unicodeScalars
      if characters.count == 1, let only = characters.first {
        lonelyOpenings.insert(Int(only.value & 0xffff))
        if word.bytes[0] >= 0xe4 { lonelyEndings |= 1 << UInt64(only.value & 63) }
      }
    }
    for (key, words) in draft.ascii {
      asciiBuckets[key] = file(words)
      asciiOpenings.insert(key)
    }
    for (key, words) in draft.wide {
      wideBuckets[key] = file(words)
      wideBits.insert(key)
    }
  }

  /// Makes a bucket of words.
  private mutating func file(_ words: [Draft.Word]) -> UInt16 {
    let sorted = words.enumerated().sorted {
      ($1.element.bytes.count, $0.offset) < ($0.element.bytes.count, $1.offset)
    }
    for (_, word) in sorted {
      let head = word.bytes.prefix { $0 != Vocabulary.gap }.prefix(8)
      patterns.append(
        Vocabulary.Pattern(
          head: head.reversed().reduce(0) { $0 << 8 | UInt64($1) },
          mask: UInt64.max >> UInt64(64 - 8 * head.count), start: Int32(bytes.count),
          count: UInt8(clamping: word.bytes.count), kind: word.kind,
          value: word.value,
          traits: traits(of: word)))
      bytes += word.bytes
    }
    buckets.append(UInt16(patterns.count))
    return UInt16(buckets.count - 2)
  }

  private func traits(of word: Draft.Word) -> Vocabulary.Traits {
    // Nobody asks it of other words.
    guard word.kind == .state else { return [] }
    var traits: Vocabulary.Traits = []
    let text = String(decoding: word.bytes, as: UTF8.self)
    if word.bytes.contains(Vocabulary.gap) { traits.insert(.isJoined) }
    if ["close", "establish"].contains(text) { traits.insert(.isLoose) }
    if ["establish", "close", "listen", "closing", "estab"].contains(text) { traits.insert(.isVerb) }
    return traits
  }
}

/// The vocabulary on its way from tables of words to buckets of patterns.
private struct Draft {
  struct Word {
    var bytes: [UInt8]
    var kind: Mention.Kind
    var value: UInt8

    /// TCP shares the names of most fields with much else, and `sequence` too.
    var isSign: Bool {
      switch kind {
      // Threads, disks and clocks sync more often than hosts: what says it of TCP says more.
      case .flag: !bytes.elementsEqual("sync".utf8)
      case .state: true
      case .number: !["sequence", "시퀀스"].contains { bytes.elementsEqual($0.utf8) }
      case .phase: value != Mention.PhaseWord.data.rawValue
      case .field: HeaderField.allCases[Int(value)] == .urgentPointer
      case .topic: value == Mention.Topic.tcp.rawValue
      default: false
      }
    }
  }

  private(set) var ascii: [Int: [Word]] = [:]
  private(set) var wide: [Int: [Word]] = [:]

  /// Names of fields that are other things far more often in a note.
  private static let everyday: Set<String> = [
    "source", "destination", "sport", "dport", "win", "res", "오류 검사", "예비", "목적 포트",
  ]

  /// All words of the tables and of the lexicon.
  static let all = {
    var draft = Draft([])
    draft.fill()
    return draft.words
  }()

  /// Words of TCP's that no fact is made of.
  static let signs = Vocabulary.signWords.split(separator: ",").map { word in
    Word(bytes: Array(word.utf8), kind: .topic, value: Mention.Topic.tcp.rawValue)
  }

  private var words: [Word] = []

  init(_ words: [Word]) {
    for word in words { file(word) }
  }

  private mutating func fill() {
    for (words, kind, value) in Vocabulary.tables {
      for word in words.split(separator: ",") { add(String(word), kind, value) }
    }
    for (index, state) in ConnectionState.allCases.enumerated() {
      let entry = Lexicon.entry(of: state)
      for spelling in [state.rawValue] + entry.spellings { add(flexible(spelling), .state, UInt8(index)) }
    }
    for entry in Lexicon.partyEntries {
      guard let index = Vocabulary.parties.firstIndex(of: entry.meaning) else { continue }
      for spelling in [entry.meaning, entry.name.korean, entry.name.english] + entry.spellings
      where isTelling(spelling) {
        add(flexible(spelling), .party, UInt8(index))
      }
    }
    for (index, field) in HeaderField.allCases.enumerated() {
      let entry = Lexicon.entry(of: field)
      for spelling in [field.rawValue, entry.name.korean] + entry.spellings {
        switch field {
        case .sequenceNumber: add(flexible(spelling), .number, 0)
        case .acknowledgmentNumber:
          if spelling != "acknowledgment" && spelling != "acknowledgement" {
            add(flexible(spelling), .number, 1)
          }
        default: if !Draft.everyday.contains(spelling) { add(flexible(spelling), .field, UInt8(index)) }
        }
      }
    }
    for flag in Flag.allCases { add(flag.name.lowercased(), .flag, flag.rawValue) }
  }

  /// `active` and `passive` alone, and letters, are too common to name anyone in running text.
  private func isTelling(_ spelling: String) -> Bool {
    spelling.count > 1
      && !["active", "passive", "능동", "수동", "主动", "被动", "능동적", "수동적", "고객", "initiator", "responder"]
        .contains(spelling)
  }

  private func flexible(_ spelling: String) -> String {
    var result = ""
    var previous: Character?
    for character in spelling.lowercased() {
      if character == " " || character == "-" || character == "_" {
        result.append("|")
      } else {
        // FIN-WAIT-1 is also written FIN_WAIT1 and FIN_WAIT 1.
        if character.isNumber, let previous, previous.isLetter { result.append("|") }
        result.append(character)
      }
      previous = character
    }
    return result
  }

  private mutating func add(_ word: String, _ kind: Mention.Kind, _ value: UInt8) {
    words.append(Word(bytes: Array(word.utf8), kind: kind, value: value))
  }

  private mutating func file(_ word: Word) {
    let bytes = word.bytes
    guard let first = bytes.first else { return }
    if first >= 0x80 {
      let scalar = bytes.withUnsafeBufferPointer { Scanner.scalar($0, 0).0 }
      wide[scalar & 0xffff, default: []].append(word)
    } else if bytes.count > 1 {
      // A gap is filled in several ways, of which some begin alike.
      var keys: [Int] = []
      Opening.each(ofLetters: bytes) { if !keys.contains($0) { keys.append($0) } }
      for key in keys { ascii[key, default: []].append(word) }
    }
  }
}
