import Questions
import TCP

/// The first bytes behind a SYN: `ISN 2000, then 500 bytes: ACK 2501`. The SYN has taken a number, so that the first
/// byte is one further than the initial number.
enum FirstDataCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.number) || note.reading.kinds.contains(.flag) else { return }
    let symbols = note.lines.withDigits.isEmpty ? [] : symbols(note)
    for line in note.lines.withNumbers
    where !note.isFenced(line) && note.reading.block(of: line).kind != .cell {
      let range = note.reading.range(of: line)
      guard range.count < 600, acks.stands(in: note.text, range) else { continue }
      for sentence in note.sentences(of: line) where sentence.count < 360 {
        judge(sentence, line, symbols, &note)
      }
    }
  }

  private static func judge(
    _ sentence: Range<Int>, _ line: Int, _ symbols: Set<[UInt8]>, _ note: inout CheckedNote
  ) {
    let numbers = Quantity.all(in: sentence, of: note.text)
    guard numbers.count == 3, !apart.stands(in: note.text, sentence),
      let length = numbers.first(where: { isLength($0, sentence, note) }),
      let initial = numbers.first(where: {
        $0.range != length.range && isInitial($0, sentence, symbols, note)
      }),
      let ack = numbers.last, ack.unit == .none, ack.range.lowerBound > length.range.lowerBound,
      ack.range.lowerBound > initial.range.lowerBound, length.value > 1, initial.value > 1
    else { return }
    let before =
      max(max(length.end, initial.end), ack.range.lowerBound - 40)..<ack.range.lowerBound
    let right = initial.value + 1 + length.value
    guard acks.stands(in: note.text, before), ack.value + 1 == right || ack.value == right + 1,
      right <= UInt64(UInt32.max), !note.isBeside(line), !note.isReported(ack.range)
    else { return }
    let working = "\(initial.value) + SYN 1 + \(length.value) = \(right)"
    note.report(
      "ack-arithmetic", at: ack.range,
      Bilingual(
        ko: "SYN이 번호 하나를 썼으므로 ACK 번호는 \(String(ack.value).with(.subject)) 아니라 \(right)입니다.",
        en: "The SYN has taken a number: the ACK number should be \(right), not \(ack.value)."),
      expected: Bilingual(ko: "ACK \(right)", en: "ACK \(right)"), reference: "RFC 9293 3.4",
      working: Bilingual(ko: working, en: working))
  }

  /// `500바이트`, `L = 500`
  private static func isLength(_ number: Quantity, _ sentence: Range<Int>, _ note: CheckedNote) -> Bool {
    if number.unit == .bytes { return true }
    let before = max(sentence.lowerBound, number.range.lowerBound - 6)..<number.range.lowerBound
    return number.unit == .none && lengths.stands(in: note.text, before)
  }

  /// `ISN이 2000`, or `x = 2000` where x is told to be one, and the data the first behind the handshake.
  private static func isInitial(
    _ number: Quantity, _ sentence: Range<Int>, _ symbols: Set<[UInt8]>, _ note: CheckedNote
  ) -> Bool {
    guard number.unit == .none else { return false }
    let before = max(sentence.lowerBound, number.range.lowerBound - 48)..<number.range.lowerBound
    if let label = initials.last(in: note.text, before),
      links.fills(label.upperBound..<before.upperBound, of: note.text)
    {
      return true
    }
    guard firsts.stands(in: note.text, sentence),
      let sign = note.text[before].lastIndex(of: UInt8(ascii: "=")),
      note.text[sign + 1..<before.upperBound].allSatisfy({ $0.isOne(of: " $`") })
    else { return false }
    var end = sign
    while end > before.lowerBound, note.text[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > before.lowerBound, note.text[start - 1].isLetterOrDigit || note.text[start - 1] == 0x5f {
      start -= 1
    }
    return symbols.contains(note.text[start..<end].map(\.lowered))
  }

  /// `$x$ : 클라이언트 ISN`: names of a letter or two, and what they are told to be.
  private static func symbols(_ note: CheckedNote) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    for line in 0..<note.reading.lineCount where note.survey[line].contains(.initialNumber) {
      let range = note.reading.range(of: line)
      guard range.count < 120 else { continue }
      for at in range where note.text[at].isLetter && (at == range.lowerBound || !isWordy(note.text[at - 1]))
      {
        var end = at + 1
        while end < range.upperBound, end - at < 2, note.text[end].isLetterOrDigit { end += 1 }
        let sign = ValueReader(text: note.text, end: range.upperBound).skipBlanks(end)
        var next = sign
        while next < range.upperBound, note.text[next].isOne(of: "$`* ") { next += 1 }
        if next < range.upperBound, note.text[next].isOne(of: ":="),
          initials.stands(in: note.text, next..<min(range.upperBound, next + 60))
        {
          found.insert(note.text[at..<end].map(\.lowered))
        }
      }
    }
    return found
  }

  private static func isWordy(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte >= 0x80 || byte == 0x5f }

  private static let initials = TellingWords(
    "ISN", "initial sequence number", "초기 순서 번호", "초기 시퀀스 번호", "초기 번호", "初始序号", "初始序列号")
  private static let links = Filler(
    "= : is was of be number 번호 번호가 번호는 이 가 은 는 로 를 을 인 값이 값은 client's server's for the client server $ `")
  private static let lengths = TellingWords("l =", "l=", "len=", "len =", "length ", "길이 ", "길이가 ")
  private static let firsts = TellingWords(
    "직후", "첫 ", "처음", "바로 뒤", "바로 다음", "right after", "just after", "immediately after", "first")
  private static let acks = TellingWords("ack", "확인 응답", "확인 번호", "승인 번호", "确认", "確認")
  private static let apart = TellingWords(
    "lost", "유실", "손실", "fin", "않", "아니", "not ", "n't", "fast open", "tfo", "relative", "상대 번호", "seq",
    "시퀀스 번호는",
    "丢")
}
