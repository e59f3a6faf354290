import Questions
import TCP

/// Flags that nobody gave TCP, called flags: `the REJ flag`, `NAK 비트를 켜서`, `ACK(유효), SYN(동기화), END(종료)`, `SYNC-ACK`.
enum InventedFlagCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.withCapitals where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard invented.stands(in: note.text, range) else { continue }
      for word in CapitalWords(note.text, range) {
        guard let right = right(for: word.range, line, note), note.isMeant(line), !note.isBeside(line),
          !note.isReported(word.range)
        else { continue }
        report(word.range, right, &note)
      }
    }
  }

  private static func report(_ range: Range<Int>, _ right: String?, _ note: inout CheckedNote) {
    let name = note.raw(range)
    let all = Flag.allCases.map(\.name).joined(separator: ", ")
    note.report(
      "flag-name", .warning, at: range,
      Bilingual(
        ko: "TCP에 \(name) 플래그는 없습니다." + (right.map { " \($0.with(.object)) 뜻한 것으로 보입니다." } ?? ""),
        en: "TCP has no flag \(name)" + (right.map { "; \($0) seems to be meant." } ?? ".")),
      expected: right.map { Bilingual(ko: $0, en: $0) }
        ?? Bilingual(ko: "플래그: \(all)", en: "the flags: \(all)"),
      reference: "RFC 9293 3.1")
  }

  /// What is meant, empty where no flag does that; nil where the word is no invented flag.
  private static func right(for word: Range<Int>, _ line: Int, _ note: CheckedNote) -> String?? {
    let name = note.raw(word)
    if name.hasPrefix("SYNC"), name.hasSuffix("ACK"), name.utf8.count == 8 { return "SYN,ACK" }
    guard let meant = meanings[name] else { return nil }
    if isCalledFlag(word, line, note) { return .some(meant) }
    return meant != nil && isGlossedAmongFlags(word, line, note) ? .some(meant) : nil
  }

  private static let meanings: [String: String?] = [
    "REJ": "RST", "ABT": "RST", "ABORT": "RST", "NAK": nil, "NACK": nil, "SACK": nil, "END": "FIN",
    "EOF": "FIN",
    "EOT": "FIN", "CLS": "FIN", "CLOSE": "FIN", "DIS": "FIN", "TRM": "FIN", "STOP": "FIN", "CON": "SYN",
    "START": "SYN", "OPEN": "SYN", "REQ": nil, "SEQ": nil, "WIN": nil, "ACKN": "ACK",
  ]
  private static let invented = TellingWords(
    "rej", "abt", "abort", "nak", "nack", "sack", "end", "eof", "eot", "cls", "close", "dis", "trm", "stop",
    "con",
    "start", "open", "req", "seq", "win", "ackn", "sync")

  /// `the REJ flag`, `NAK 비트`, and that it is set or sent.
  private static func isCalledFlag(_ word: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    var at = word.upperBound
    while at < range.upperBound, note.text[at].isOne(of: " `*\"'") { at += 1 }
    guard let name = names.first(in: note.text, at..<min(range.upperBound, at + 14)), name.lowerBound == at
    else {
      return false
    }
    let near = max(range.lowerBound, word.lowerBound - 48)..<min(range.upperBound, name.upperBound + 40)
    return using.stands(in: note.text, near) && !apart.stands(in: note.text, range)
  }

  private static let names = TellingWords("flag", "플래그", "비트", "bit ", "bit.", "bit,")
  private static let using = TellingWords(
    "set", "tcp", "header", "헤더", "1로", "켜", "turned on", "with the", "syn", "sends", "보내", "세운", "설정")
  private static let apart = TellingWords(
    "no such", "there is no", "has no ", "없다", "없습니다", "없는", "아니", "않", "not ", "n't", "quic", "http", "sctp",
    "udp",
    "arq", "websocket", "option", "옵션", "sysctl")

  /// `END(종료)` in a row of flags with what each stands for.
  private static func isGlossedAmongFlags(_ word: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    guard isBeforeBracket(word.upperBound, note.text) else { return false }
    return note.reading.mentions(in: line).count {
      $0.kind == .flag && $0.end - $0.start == 3 && isBeforeBracket(Int($0.end), note.text)
    } >= 2
  }

  private static func isBeforeBracket(_ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let at = end < text.count && text[end] == 0x20 ? end + 1 : end
    return at < text.count && text[at] == UInt8(ascii: "(")
  }
}
