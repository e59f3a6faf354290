import Questions
import TCP

/// The MSS that is usual on Ethernet, told as its MTU: `MSS is typically 1500 bytes`.
enum SegmentSizeCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines.withDigits where note.words[line].contains(.exact) && !note.isCode(line) {
      let isTitled = isTitled(line, note)
      for sentence in note.sentences(of: line) where sentence.count < 240 && !note.isQuestion(sentence) {
        guard isTitled || subjects.stands(in: note.text, sentence),
          !others.stands(in: note.text, sentence)
        else { continue }
        let sizes = Quantity.all(in: sentence, of: note.text).filter { $0.unit != .bits && $0.value > 100 }
        guard sizes.count == 1, let size = sizes.first, [1480, 1500, 1514, 1518].contains(size.value),
          usual.stands(
            in: note.text,
            max(sentence.lowerBound, size.range.lowerBound - 28)..<min(sentence.upperBound, size.end + 12)),
          note.isMeant(line)
        else { continue }
        note.report(
          "segment-size", at: size.range,
          Bilingual(
            ko: "이더넷에서 MSS는 보통 1460바이트입니다: 1500 - 20 - 20 = 1460.",
            en: "On Ethernet the MSS is usually 1460 bytes: 1500 - 20 - 20 = 1460."),
          expected: Bilingual(ko: "1460바이트", en: "1460 bytes"), reference: "RFC 9293 3.7.1",
          working: Bilingual(ko: "1500 - 20 - 20 = 1460", en: "1500 - 20 - 20 = 1460"))
      }
    }
  }

  /// The nearest title is on the MSS, and on nothing else.
  private static func isTitled(_ line: Int, _ note: CheckedNote) -> Bool {
    guard let title = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line)) else {
      return false
    }
    return subjects.stands(in: note.text, title) && !others.stands(in: note.text, title)
      && !(max(0, line - 3)..<line).contains { others.stands(in: note.text, note.reading.range(of: $0)) }
  }

  static let words = TellingWords("1500", "1,500", "1480", "1,480", "1514", "1518")
  private static let subjects = TellingWords("mss", "segment size", "세그먼트 크기")
  private static let usual = TellingWords(
    "usual", "typical", "default", "commonly", "generally", "ethernet", "보통", "일반적", "기본", "이더넷", "통상", "대개",
    "通常",
    "一般", "以太网", "默认")
  private static let others = TellingWords(
    "mtu", "maximum transmission", "최대 전송", "frame", "프레임", "ip packet", "ip 패킷", "assume", "suppose", "가정",
    "if ",
    "ipv6", "jumbo", "datagram", "from -1", "<int>", "packet size", "패킷 크기", "initial", "초기")
}
