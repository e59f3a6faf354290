import Questions
import TCP

/// Letters for numbers in a section on the handshake, in prose or in lists: `(seq : x)`, `(ACK : x+1, seq : y)`,
/// `받은 seq + 1`. An acknowledgment is one more than the other side's number, never the number itself, nor two more.
enum HandshakeSymbolCheck: NoteCheck {
  private struct Told {
    var isAck: Bool
    var symbol: UInt8
    var added: Int
    var range: Range<Int>
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.number) || note.reading.kinds.contains(.flag) else { return }
    var told: [Told] = []
    var section = -1
    for line in 0..<note.reading.lineCount {
      let kinds = note.reading.kinds(in: line)
      guard !kinds.isDisjoint(with: Mention.Kinds.number | .flag), !note.isFenced(line) else { continue }
      let here = note.sectionNumber(of: line)
      if here != section {
        judge(told, &note)
        told = []
        section = here
      }
      if kinds.contains(.number) { checkFormula(line, &note) }
      if note.section(of: line).phase == .open { told += read(line, note) }
    }
    judge(told, &note)
  }

  // MARK: Letters

  /// `seq : x`, `ACK = x + 1`, `ack=y+1`
  private static func read(_ line: Int, _ note: CheckedNote) -> [Told] {
    let end = note.reading.range(of: line).upperBound
    let values = ValueReader(text: note.text, end: end)
    // What is sent once the connection is open takes numbers, too.
    if amounts.stands(in: note.text, note.reading.range(of: line)) { return [] }
    return note.reading.mentions(in: line).compactMap { mention in
      let isAck: Bool
      switch mention.kind {
      case .number: isAck = mention.value == 1
      case .flag where mention.value == Flags.ack.rawValue: isAck = true
      default: return nil
      }
      var at = values.skipBlanks(Int(mention.end))
      guard at < end, note.text[at] == UInt8(ascii: "=") || note.text[at] == UInt8(ascii: ":") else {
        return nil
      }
      at = values.skipBlanks(at + 1)
      let start = at
      guard at < end, note.text[at].isLetter, at + 1 >= end || !note.text[at + 1].isLetterOrDigit,
        at + 1 >= end || note.text[at + 1] != UInt8(ascii: "_")
      else { return nil }
      let symbol = note.text[at].lowered
      at += 1
      let sign = values.skipBlanks(at)
      guard sign < end, note.text[sign] == UInt8(ascii: "+") else {
        let isClosed = sign >= end || note.text[sign].isOne(of: ",);.`|]")
        return isClosed ? Told(isAck: isAck, symbol: symbol, added: 0, range: start..<at, line: line) : nil
      }
      let digit = values.skipBlanks(sign + 1)
      guard digit < end, note.text[digit].isDigit, digit + 1 >= end || !note.text[digit + 1].isLetterOrDigit,
        digit + 1 >= end || note.text[values.skipBlanks(digit + 1)] != UInt8(ascii: "+")
      else { return nil }
      return Told(
        isAck: isAck, symbol: symbol, added: Int(note.text[digit] & 15), range: start..<digit + 1, line: line)
    }
  }

  private static func judge(_ told: [Told], _ note: inout CheckedNote) {
    guard let first = told.first(where: { !$0.isAck && $0.added == 0 }),
      let second = told.first(where: { !$0.isAck && $0.added == 0 && $0.symbol != first.symbol })
    else { return }
    let known = [first.symbol, second.symbol]
    for number in told where number.isAck && known.contains(number.symbol) {
      if number.added != 1 { report(number, number.symbol, &note) }
    }
    // The server acknowledges first; whoever acknowledges later acknowledges the server.
    let acks = told.filter { $0.isAck && $0.added == 1 && known.contains($0.symbol) }
    guard acks.count == 2, acks[0].symbol == first.symbol, acks[1].symbol == first.symbol,
      acks[1].line > acks[0].line, acks[0].line >= second.line - 2,
      note.reading.sense(of: acks[1].line).flagsSeen.isDisjoint(with: .syn)
    else { return }
    report(acks[1], second.symbol, &note)
  }

  private static func report(_ number: Told, _ symbol: UInt8, _ note: inout CheckedNote) {
    guard note.isOrdinary(number.line) else { return }
    let right = String(Unicode.Scalar(symbol)) + "+1"
    note.report(
      "ack-arithmetic", at: number.range,
      Bilingual(
        ko: "SYN은 순서 번호를 하나 쓰므로 ACK 번호는 \(right)입니다.",
        en: "A SYN takes one sequence number: the ACK number is \(right)."),
      expected: Bilingual(ko: "ACK \(right)", en: "ACK \(right)"), reference: "RFC 9293 3.4, 3.5")
  }

  // MARK: Formulas

  /// `받은 seq + 2`, `Sequence Number + 2를 하여 ACK로`: where a connection is opened or closed, nothing takes two
  /// numbers; anywhere else they may be bytes of data.
  private static func checkFormula(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let values = ValueReader(text: note.text, end: range.upperBound)
    for mention in note.reading.mentions(in: line) where mention.kind == .number && mention.value == 0 {
      var at = Int(mention.end)
      while at < range.upperBound, note.text[at].isOne(of: " `*)") { at += 1 }
      guard at < range.upperBound, note.text[at] == UInt8(ascii: "+") else { continue }
      let digit = values.skipBlanks(at + 1)
      guard digit < range.upperBound, (UInt8(ascii: "2")...UInt8(ascii: "9")).contains(note.text[digit]),
        digit + 1 >= range.upperBound || !note.text[digit + 1].isLetterOrDigit,
        speaksOfOneNumber(line, &note), answers.stands(in: note.text, range),
        !amounts.stands(in: note.text, range), !note.isBeside(line)
      else { continue }
      note.report(
        "ack-formula", at: Int(mention.start)..<digit + 1,
        Bilingual(
          ko: "SYN과 FIN은 순서 번호를 하나씩만 씁니다. ACK 번호는 SEQ + 1입니다.",
          en: "A SYN and a FIN take one sequence number each: the ACK number is SEQ + 1."),
        expected: Bilingual(ko: "SEQ + 1", en: "SEQ + 1"), reference: "RFC 9293 3.4")
    }
  }

  private static func speaksOfOneNumber(_ line: Int, _ note: inout CheckedNote) -> Bool {
    switch note.section(of: line).phase {
    case .open?, .close?: true
    default: note.reading.sense(of: line).flagsSeen.opensOrCloses
    }
  }

  private static let answers = TellingWords("ack", "수신", "응답", "확인", "승인", "确认")
  private static let amounts = TellingWords(
    "데이터", "길이", "바이트", "byte", "len", "크기", "data", "size", "예를", "e.g", "字节", "數據", "数据")
}
