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
    var result = ""
    for character in String(text).normalised.lowercased() where character.isLetter || character.isNumber {
      result.append(character)
    }
    return result
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
