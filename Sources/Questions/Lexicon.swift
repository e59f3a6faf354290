import TCP

/// The one table of names: every spelling of a flag, state, field or party that people write or type.
///
/// The notes' reader, the prompt, completion and marking all look words up here, so that what is
/// understood in one place is understood in all. A new spelling is one word in a table:
/// `LexiconFlags`, `LexiconStates`, `LexiconFields`, `LexiconParties`.
///
///     Lexicon.state(spelled: "SYN_RCVD")   // .synReceived
///     Lexicon.flags(spelled: "[S.]")       // [.syn, .ack]
package enum Lexicon {
  /// One thing that has names.
  package struct Entry<Meaning: Hashable & Sendable>: Sendable {
    package var meaning: Meaning
    /// How the program calls it.
    package var name: Bilingual
    /// What it is, in one sentence without its own name.
    package var gloss: Bilingual
    /// Other ways to write it, right ones first; case, spaces, `-` and `_` don't matter.
    package var spellings: [String]
  }

  /// Letters and digits only, in lower case, NFC: `FIN_WAIT 1`, `Fin-Wait-1` and `finwait1` are one key.
  package static func key(of text: some StringProtocol) -> String {
    var plain = String(text)
    if let key = plain.withUTF8(plainKey) { return key }
    var result = ""
    for character in String(text).normalised.lowercased() where character.isLetter || character.isNumber {
      result.append(character)
    }
    return result
  }

  /// The key of a text of Latin letters, Hangul and Han, as nearly every name is; nil where characters must be looked up.
  private static func plainKey(of text: UnsafeBufferPointer<UInt8>) -> String? {
    var key: [UInt8] = []
    key.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      let byte = text[at]
      switch byte {
      case 0x30...0x39, 0x61...0x7a: key.append(byte)
      case 0x41...0x5a: key.append(byte | 0x20)
      case 0..<0x80: break
      case 0xe4...0xec where at + 2 < text.count && isPlainLetter(byte, text[at + 1]):
        key += text[at..<(at + 3)]
        at += 2
      default: return nil
      }
      at += 1
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Han from U+5000 on and Hangul up to U+CFFF: letters all, composed all.
  private static func isPlainLetter(_ first: UInt8, _ second: UInt8) -> Bool {
    first >= 0xe5 && first <= 0xe9 || first == 0xea && second >= 0xb0 || first >= 0xeb
  }

  /// The state that a spelling names: `TIME_WAIT`, `SYN RCVD`, `FIN-WAIT1`, `Established`.
  package static func state(spelled text: some StringProtocol) -> ConnectionState? { states[key(of: text)] }

  /// The one flag that a word names: `SYN`, `Synchronize`, `동기화`; single letters are left to `flags(spelled:)`.
  package static func flag(spelled text: some StringProtocol) -> Flag? { flags[key(of: text)] }

  /// The header field that a phrase names: `Seq Number`, `시퀀스 번호`, `Window Size`.
  package static func field(spelled text: some StringProtocol) -> HeaderField? { fields[key(of: text)] }

  /// The canonical name of whoever a word names: `client`, `server`, `active`, `passive`, `A` …
  package static func party(spelled text: some StringProtocol) -> String? { parties[key(of: text)] }

  package static func entry(of flag: Flag) -> Entry<Flag> {
    flagEntries.first { $0.meaning == flag } ?? flagEntries[0]
  }
  package static func entry(of state: ConnectionState) -> Entry<ConnectionState> {
    stateEntries.first { $0.meaning == state } ?? stateEntries[0]
  }
  package static func entry(of field: HeaderField) -> Entry<HeaderField> {
    fieldEntries.first { $0.meaning == field } ?? fieldEntries[0]
  }

  private static let states = table(stateEntries) { $0.rawValue }
  private static let flags = table(flagEntries) { $0.name }
  private static let fields = table(fieldEntries) { $0.rawValue }
  private static let parties = table(partyEntries) { $0 }

  private static func table<Meaning>(
    _ entries: [Entry<Meaning>], named name: (Meaning) -> String
  ) -> [String: Meaning] {
    var result: [String: Meaning] = [:]
    for entry in entries {
      for spelling in [name(entry.meaning), entry.name.korean, entry.name.english] + entry.spellings {
        result[key(of: spelling)] = result[key(of: spelling)] ?? entry.meaning
      }
    }
    return result
  }
}
