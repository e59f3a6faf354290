import Questions
import TCP

/// All words the notes' reader looks for, laid out for one quick pass over a note's bytes.
///
/// A pattern is written in lower case; `|` stands for up to two separators (space, `-`, `_`, `/`) or none.
struct Vocabulary {
  struct Pattern {
    var bytes: [UInt8]
    var kind: Mention.Kind
    var value: UInt8
    /// ASCII words end at a word's end; Korean and Chinese ones are followed by anything.
    var isWord: Bool
  }

  /// Those who send and receive, by the value of a mention.
  static let parties = ["client", "server", "active", "passive", "sender", "receiver", "A", "B", "peer"]

  private(set) var patterns: [Pattern] = []
  /// ASCII: first two letters, lower case, to a bucket; 0 is none.
  private(set) var asciiBuckets = [UInt16](repeating: 0, count: 128 * 128)
  /// Others: the low 16 bits of the first character to a bucket; 0 is none.
  private(set) var wideBuckets = [UInt16](repeating: 0, count: 65536)
  private(set) var buckets: [[Int]] = [[]]

  static let shared = Vocabulary()

  /// Names of fields that are other things far more often in a note.
  private static let everyday: Set<String> = [
    "source", "destination", "sport", "dport", "win", "res", "오류 검사", "예비", "목적 포트",
  ]

  static let gap = UInt8(ascii: "|")
  static let separators = Array(" -_/".utf8)

  @inline(__always) static func key(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first.lowered & 0x7f) << 7 | Int(second.lowered & 0x7f)
  }

  init() {
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
        default: if !Vocabulary.everyday.contains(spelling) { add(flexible(spelling), .field, UInt8(index)) }
        }
      }
    }
    for flag in Flag.allCases { add(flag.name.lowercased(), .flag, flag.rawValue) }
    for index in buckets.indices {
      buckets[index].sort { patterns[$0].bytes.count > patterns[$1].bytes.count }
    }
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
    let bytes = Array(word.utf8)
    guard let first = bytes.first else { return }
    let isWord = first < 0x80
    patterns.append(Pattern(bytes: bytes, kind: kind, value: value, isWord: isWord))
    if isWord {
      guard bytes.count > 1 else { return }
      let seconds = bytes[1] == Vocabulary.gap ? Vocabulary.separators + bytes[2...2] : [bytes[1]]
      for second in seconds {
        let key = Vocabulary.key(first, second)
        asciiBuckets[key] = bucket(asciiBuckets[key], adding: patterns.count - 1)
      }
    } else {
      guard let scalar = word.unicodeScalars.first else { return }
      let key = Int(scalar.value & 0xffff)
      wideBuckets[key] = bucket(wideBuckets[key], adding: patterns.count - 1)
    }
  }

  private mutating func bucket(_ bucket: UInt16, adding pattern: Int) -> UInt16 {
    var bucket = bucket
    if bucket == 0 {
      buckets.append([])
      bucket = UInt16(buckets.count - 1)
    }
    buckets[Int(bucket)].append(pattern)
    return bucket
  }
}
