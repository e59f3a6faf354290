import Questions
import TCP

/// What a flag is said to be short for, and is not: `P (Fush)`, `RST: Restart`.
enum FlagExpansion {
  static func report(_ range: Range<Int>, _ flag: Flag, _ note: inout CheckedNote) {
    let name = Lexicon.entry(of: flag).name.english
    let found = note.string(range)
    note.report(
      "flag-name", at: range,
      Bilingual(
        ko: "\(flag.name.with(.topic)) \(found)의 약자가 아니라 \(name)의 약자입니다.",
        en: "\(flag.name) stands for \(name), not \(found)."),
      expected: Bilingual(ko: "\(flag.name): \(name)", en: "\(flag.name): \(name)"),
      reference: NameCheck.reference(of: flag))
  }
}
