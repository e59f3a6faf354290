import Questions
import TCP

/// A name among flags that no flag has: `Flags (SYN, NAK, FIN, RST)`.
enum FlagListCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofSeveralFlags where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 400 else { continue }
      let flags = note.reading.mentions(in: line).filter { $0.kind == .flag && $0.end - $0.start == 3 }
      guard flags.count >= 2, titles.stands(in: note.text, range) || isTitled(line, note),
        !others.stands(in: note.text, range), !asksForStranger(line, range, note)
      else { continue }
      for word in CapitalWords(note.text, range) where !word.isJoined && (3...4).contains(word.range.count) {
        let name = note.raw(word.range)
        guard !known.contains(name), Lexicon.flag(spelled: name) == nil,
          isListed(word.range, flags, note.text),
          !note.isReported(word.range), !note.isBeside(line)
        else { continue }
        report(name, word.range, &note)
      }
    }
  }

  private static func isTitled(_ line: Int, _ note: CheckedNote) -> Bool {
    note.titles.all(of: line).contains { titles.stands(in: note.text, note.reading.range(of: $0)) }
  }

  /// `Which of these is NOT a TCP flag? URG, PSH, NAK, SYN`: here or in the line above.
  private static func asksForStranger(_ line: Int, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    let above = line > 0 ? note.reading.range(of: line - 1).lowerBound : range.lowerBound
    return strangers.stands(in: note.text, above..<range.upperBound)
  }

  private static let strangers = TellingWords(
    "is not a", "not a flag", "isn't a", "are not", "does not exist", "아닌 것", "아닌것", "없는 것", "해당하지 않는",
    "속하지 않는",
    "不是", "でないもの")
  private static let titles = TellingWords("flag", "플래그", "control bit", "제어 비트", "标志位", "フラグ")
  /// What tools and other protocols call by such names.
  private static let others = TellingWords(
    "iptables", "--tcp", "nmap", "hping", "tcpdump", "arq", "dhcp", "option", "옵션", "psh ", "nak 프레임", "http")

  /// Names of other bits, of sets of them and of what stands for more.
  private static let known: Set<String> = [
    "ECN", "ALL", "NONE", "NON", "XMAS", "NULL", "SACK", "TCP", "UDP", "NONC", "RSV", "RES", "AE", "ETC",
    "AND",
    "SEQ", "WIN", "MSS", "URGP", "DUP", "FLAG", "BIT", "BITS", "SYNC", "CTL",
  ]

  /// A flag parted by a comma from it on the left and on the right; at an end of the list two flags beside it.
  private static func isListed(
    _ word: Range<Int>, _ flags: [Mention], _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let places = flags.map { Int($0.start)..<Int($0.end) }
    let left = places.last {
      $0.upperBound < word.lowerBound && isComma($0.upperBound..<word.lowerBound, text)
    }
    let right = places.first {
      $0.lowerBound > word.upperBound && isComma(word.upperBound..<$0.lowerBound, text)
    }
    if left != nil, right != nil { return true }
    if let right {
      return places.contains {
        $0.lowerBound > right.upperBound && isComma(right.upperBound..<$0.lowerBound, text)
      }
    }
    guard let left else { return false }
    return places.contains {
      $0.upperBound < left.lowerBound && isComma($0.upperBound..<left.lowerBound, text)
    }
  }

  private static func isComma(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    gap.count <= 6 && Squeezed(text, gap, without: "`*").isOne(of: [",", "、", "，", "·"])
  }

  private static func report(_ name: String, _ range: Range<Int>, _ note: inout CheckedNote) {
    note.report(
      "flag-name", .warning, at: range,
      Bilingual(
        ko: "TCP에는 \(name.with(.object)) 이름으로 하는 플래그가 없습니다.", en: "TCP has no flag that is called \(name)."),
      expected: Bilingual(
        ko: "CWR, ECE, URG, ACK, PSH, RST, SYN, FIN", en: "CWR, ECE, URG, ACK, PSH, RST, SYN, FIN"),
      reference: "RFC 9293 3.1")
  }
}
