import Questions
import TCP

/// The initial numbers of both sides told apart from the segments, and an ACK that names one of them as it is:
/// `The client's ISN is 8000 …. The server answers with ACK 8000`. A SYN takes a number: its ACK is one more.
enum ToldIsnCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    var told: [Int: Set<UInt64>] = [:]
    for line in note.lines.withDigits where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 400 else { continue }
      let section = note.sectionNumber(of: line)
      if names.stands(in: note.text, range) {
        told[section, default: []].formUnion(initialNumbers(line, note).map(\.value))
      }
      if let known = told[section] { judge(line, known, &note) }
    }
  }

  /// The numbers that a sentence calls initial, each behind the side that it is of: `client ISN = 8000, server ISN =
  /// 12000`, `the client's ISN is 8000 and the server's is 12000`.
  private static func initialNumbers(_ line: Int, _ note: CheckedNote) -> [Quantity] {
    note.sentences(of: line).flatMap { sentence -> [Quantity] in
      guard let name = names.first(in: note.text, sentence), !apart.stands(in: note.text, sentence) else {
        return []
      }
      let parties = note.reading.mentions(in: line).filter {
        $0.kind == .party && sentence.contains(Int($0.start))
      }
      let acks = note.numbers(of: line).acks.map(\.range.lowerBound)
      let numbers = Quantity.all(in: name.upperBound..<sentence.upperBound, of: note.text).filter {
        $0.unit == .none && $0.value >= 10 && !acks.contains($0.range.lowerBound)
      }
      guard let first = parties.first, Int(first.start) < (numbers.first?.range.lowerBound ?? 0) else {
        return []
      }
      return numbers.prefix(min(2, parties.count)).filter { isPlain($0, note.text) }
    }
  }

  /// No sum, no span, no ACK of its own.
  private static func isPlain(_ number: Quantity, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let behind = TextSlice(text, number.end..<min(text.count, number.end + 3))
    return !["+", " +", "~", "-", " -", "/"].contains(where: { behind.hasPrefix($0) })
  }

  private static func judge(_ line: Int, _ known: Set<UInt64>, _ note: inout CheckedNote) {
    // Where the one is the other and one more, it is an ACK of that.
    for ack in note.numbers(of: line).acks
    where known.contains(UInt64(ack.value)) && !known.contains(UInt64(ack.value &- 1)) {
      guard !note.isReported(ack.range), !note.playsSoundly(ack.range), !isRaised(ack.range, note.text),
        note.isMeant(line), note.isOrdinary(line), !note.isPretended(line)
      else { continue }
      let right = ack.value &+ 1
      note.report(
        "handshake-number", .warning, at: ack.range,
        Bilingual(
          ko: "SYN이 번호 하나를 쓰므로, \(ack.value)번 SYN에 대한 ACK 번호는 \(right)입니다.",
          en: "A SYN takes one number: the SYN with \(ack.value) is answered with ACK \(right)."),
        expected: Bilingual(ko: "ACK \(right)", en: "ACK \(right)"), reference: "RFC 9293 3.4, 3.5",
        working: Bilingual(ko: "\(ack.value) + 1 = \(right)", en: "\(ack.value) + 1 = \(right)"))
    }
  }

  /// `ACK 8000+1`, `ACK는 8000에 1을 더한 값`
  private static func isRaised(_ number: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    raises.stands(in: text, number.upperBound..<min(text.count, number.upperBound + 16))
  }

  private static let names = TellingWords(
    "isn", "initial sequence number", "초기 순서 번호", "초기 시퀀스 번호", "최초 순서 번호", "초기순서번호", "初始序列号", "初始序号")
  private static let apart = TellingWords(
    "if ", "attack", "공격", "추측", "guess", "예측", "relative", "상대", "not ", "않", "아니", "?", "random", "between")
  private static let raises = TellingWords("+", "plus", "더한", "더하", "보다 1", "다음", "加")
}
