import Questions
import TCP

/// Three capitals that are called a flag and name none, near enough to one that is meant: `플래그의 이름은 RES다`,
/// `sets the FAK flag`, `the bit is spelled PHS`.
enum CoinedFlagCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.withCapitals where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 300, flags.stands(in: note.text, range), !apart.stands(in: note.text, range) else {
        continue
      }
      for word in CapitalWords.plain(of: 3...3, in: note.text, range) {
        guard let flag = flag(near: word, note), isCalled(word, range, note), note.isMeant(line),
          !note.isBeside(line), !note.isReported(word)
        else { continue }
        NameCheck.misspelt(note.raw(word), word, flag, &note)
      }
    }
  }

  private static let flags = TellingWords("flag", "플래그", "비트", "bit ", "bit.", "bits")

  /// Told to be none, or another header's.
  private static let apart = TellingWords(
    "no such", "there is no", "has no ", "isn't", "is not", "없다", "없습니다", "없는", "아니", "않", "옵션", "option",
    "ip header",
    "ip 헤더", "ipv4", "http", "quic", "sctp", "udp", "syscall", "sysctl", "proposed", "제안")

  /// The flag that has its letters in another order, or two of them.
  private static func flag(near word: Range<Int>, _ note: CheckedNote) -> Flag? {
    let name = note.raw(word)
    guard Lexicon.flag(spelled: name) == nil, !known.contains(name), !NameCheck.isKnown(name) else {
      return nil
    }
    let letters = name.utf8.sorted()
    if let turned = Flag.allCases.first(where: { $0.name.utf8.sorted() == letters }) { return turned }
    return Flag.allCases.first { flag in
      flag.name.first == name.first && Set(flag.name).intersection(name).count >= 2
        || Lexicon.editDistance(flag.name, name) == 1 && Set(name).count == 3
    }
  }

  private static let known: Set<String> = [
    "TCP", "UDP", "RTT", "RTO", "MSS", "ISN", "MSL", "SSL", "URL", "URI", "CRC", "NAK", "ECN", "ECT", "ISS",
    "IRS", "SND", "RCV", "UNA", "NXT", "WND", "FSM", "ASK", "FAQ", "ART", "ARP", "RSV", "RTS", "CTS", "PSK",
    "SSH", "SYS", "FEC", "FCS", "ICE", "REC", "ROC", "USE", "CWD", "PUS",
  ]

  // MARK: Called a flag

  private static func isCalled(_ word: Range<Int>, _ line: Range<Int>, _ note: CheckedNote) -> Bool {
    let text = note.text
    var at = word.upperBound
    while at < line.upperBound, text[at].isOne(of: " `*\"'") { at += 1 }
    let behind = at..<min(line.upperBound, at + 24)
    if let name = names.first(in: text, behind), name.lowerBound == at { return true }
    let before = max(line.lowerBound, word.lowerBound - 24)..<word.lowerBound
    if let calling = callings.last(in: text, before),
      fillers.fills(calling.upperBound..<word.lowerBound, of: text)
    {
      return true
    }
    // `CRW (0x80)`
    return text[at..<min(line.upperBound, at + 3)].elementsEqual("(0x".utf8)
  }

  private static let names = TellingWords(
    "flag", "bit ", "bit.", "bit,", "플래그", "비트", "라고 표기", "로 표기", "라고 부", "라는 이름", "라 부", "와 ", "과 ", "and ")
  private static let callings = TellingWords(
    "이름은", "이름이", "약칭은", "약칭이", "약자는", "표기는", "called", "named", "spelled", "spelt", "abbreviation",
    "abbreviated", "known as", "short name is", "name is", "written")
  private static let fillers = Filler("is the as a an are the of")
}
