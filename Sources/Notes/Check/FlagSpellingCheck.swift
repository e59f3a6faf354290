import Questions
import TCP

/// A flag's name misspelt where only a flag can stand: in a list of flags, before its meaning in brackets, or sent
/// and received: `URG, ACK, PSH, RTS, SYN, FIN`, `UGN (Urgent)`, `a final AKC`.
enum FlagSpellingCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP, note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.withCapitals where !note.isCode(line) {
      for word in CapitalWords(note.text, note.reading.range(of: line))
      where !word.isJoined && (3...4).contains(word.range.count)
        && mayBeFlag(word.range, note.text) && !NameCheck.isPlainFlag(word.range, note)
      {
        let name = note.raw(word.range)
        if name == "SYNC", isSynchronize(word.range, line, note), !note.isBeside(line) {
          NameCheck.misspelt(name, word.range, .syn, &note)
          continue
        }
        guard !strangers.contains(name), let flag = meant(name, word.range, line, note),
          Lexicon.flag(spelled: name) == nil, !note.isBeside(line)
        else { continue }
        NameCheck.misspelt(name, word.range, flag, &note)
      }
    }
  }

  /// What stands among flags and is none.
  private static let strangers: Set<String> = [
    "SACK", "NAK", "NACK", "ECN", "ECT", "ACKS", "DACK", "SSH", "SSL", "URL", "URI", "SYNC", "PUSH", "WIN",
    "RACK", "REST", "RTT", "RTO", "RDT", "RTP", "MSS", "RSV", "RES", "NS", "URGP", "FINS", "SYNS", "RSTS",
    "TST",
  ]

  /// A word one letter off shares two with the flag's name; behind any may stand what it is short for.
  private static func mayBeFlag(_ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if NameCheck.mayBeNearFlag(word, text) { return true }
    var next = word.upperBound
    while next < text.count, isFiller(text[next]) { next += 1 }
    return next < text.count && text[next].isOne(of: "(:") || TextSlice(text, word).equals("FUSH")
  }

  @inline(__always) private static func isFiller(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "*")
  }

  private static func meant(
    _ name: String, _ range: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Flag? {
    // What people call PSH, misspelt: no other word is spelt so.
    if name == "FUSH" { return .psh }
    if let flag = glossed(name, range, line, note) { return flag }
    // To compare names letter by letter is dear: first it must stand where a flag may be listed or sent.
    let isBesideThree = note.reading.mentions(in: line).lazy.filter { $0.kind == .flag }.prefix(3).count == 3
    guard isBesideThree || isNearSending(range, line, note), let flag = nearest(name) else { return nil }
    return isListed(flag, range, line, note) || isSent(name, flag, range, line, note) ? flag : nil
  }

  /// One letter off, or two changed places; of several the one with its first letter.
  private static func nearest(_ name: String, within limit: Int = 1) -> Flag? {
    let lower = name.lowered
    let near = Flag.allCases.filter { $0 != .ece && $0 != .cwr || limit == 1 }.filter {
      Lexicon.editDistance(lower, $0.name.lowered) <= limit
    }
    return near.first { $0.name.first == name.first } ?? (limit == 1 ? near.first : nil)
  }

  // MARK: Where it stands

  /// Beside a flag in a line that lists three others, of which it is none.
  private static func isListed(_ flag: Flag, _ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag && $0.end - $0.start == 3 }
    let named = Set(flags.compactMap { Flag(rawValue: $0.value) })
    guard named.count >= 3, !named.contains(flag) else { return false }
    return NameCheck.isBesideFlag(range, line, note) || named.count >= 4 && isInRow(range, flags, note)
  }

  /// `URG ACK PSH RTS SYN FIN`: nothing but a blank on either side, and a flag behind it.
  private static func isInRow(_ range: Range<Int>, _ flags: [Mention], _ note: CheckedNote) -> Bool {
    func isBlank(_ gap: Range<Int>) -> Bool {
      (1...2).contains(gap.count) && note.text[gap].allSatisfy { $0 == 0x20 || $0 == 0x7c }
    }
    return flags.contains { Int($0.end) < range.lowerBound && isBlank(Int($0.end)..<range.lowerBound) }
      && flags.contains { Int($0.start) > range.upperBound && isBlank(range.upperBound..<Int($0.start)) }
  }

  /// `Flags (SYNC, ACK, FIN…)`: where SYN should stand.
  private static func isSynchronize(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag && $0.end - $0.start == 3 }
    let named = Set(flags.compactMap { Flag(rawValue: $0.value) })
    return named.count >= 2 && !named.contains(.syn) && NameCheck.isBesideFlag(range, line, note)
      && flagWords.stands(in: note.text, note.reading.range(of: line))
  }

  private static let flagWords = TellingWords("flag", "플래그", "control bit", "제어 비트", "标志", "フラグ")

  /// `UGN (Urgent)`, `RSET (reset/abort)`, `RET: Reset flag`
  private static func glossed(_ name: String, _ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Flag?
  {
    let end = note.reading.range(of: line).upperBound
    var at = range.upperBound
    while at < end, note.text[at].isOne(of: "`* ") { at += 1 }
    guard at < end, note.text[at].isOne(of: "(:") else { return nil }
    let start = ValueReader(text: note.text, end: end).skipBlanks(at + 1)
    at = start
    while at < end, note.text[at].isLetter { at += 1 }
    let word = note.raw(start..<at).lowered
    // `FUSH (Push)`: what people call PSH is misspelt.
    if word == "push", Lexicon.editDistance(name.lowered, word) == 1 { return .psh }
    guard let flag = nearest(name, within: 2) else { return nil }
    let long = Lexicon.entry(of: flag).name.english.lowered
    // `SCO (Synchronous …)`, `FSM (Finite …)` begin alike.
    return word.hasPrefix(long.prefix(long.utf8.count > 8 ? 10 : long.utf8.count - 1)) ? flag : nil
  }

  /// `FYN sent`, `sends a final AKC`, in a note that names the flag itself.
  private static func isSent(
    _ name: String, _ flag: Flag, _ range: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Bool {
    guard name.utf8.count == 3, name.first == flag.name.first, !NameCheck.isKnown(name),
      name.allSatisfy(\.isLetter)
    else { return false }
    guard isNearSending(range, line, note) else { return false }
    return note.reading.mentions.lazy.filter { $0.kind == .flag && $0.value == flag.rawValue }.prefix(2).count
      == 2
  }

  private static func isNearSending(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let whole = note.reading.range(of: line)
    let before = max(whole.lowerBound, range.lowerBound - 20)..<range.lowerBound
    let after = range.upperBound..<min(whole.upperBound, range.upperBound + 16)
    return senders.stands(in: note.text, before) || sent.stands(in: note.text, after)
  }

  private static let senders = TellingWords(
    "sends a", "sends an", "sends the", "sending a", "send a", "final ", "receives a", "receives the",
    "responds with", "replies with", "answers with", "while ", "发送", "收到", "回复")
  private static let sent = TellingWords(
    " sent", " is 1", " is set", " packet", " segment", " received", "를 보", "을 보", "를 전송", "을 전송", "를 받",
    "을 받", " 패킷", " 세그먼트",
    " 报文", "パケット", "` packet", "` segment", "` sent")
}
