import Questions
import TCP

/// `ACK number = 105 means "I have received all bytes up to and including 105"`, `| ack=301 | 301번까지 받았어 |`:
/// what is acknowledged is what is waited for, and the one after the last received.
enum AwaitedNumberCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for line in note.lines.withDigits where mayTell(line, note) && !note.isCode(line) {
      for sentence in sentences(of: line, note) where sentence.count < 500 {
        judge(sentence, line, &note)
      }
    }
  }

  private static func mayTell(_ line: Int, _ note: CheckedNote) -> Bool {
    note.survey[line].contains(.reach)
      || !note.reading.kinds(in: line).isDisjoint(with: Mention.Kinds.number | .flag)
  }

  /// The sentences, and the whole line where it is short: `301번까지 받았다. 다음은 301번을 달라.`
  private static func sentences(of line: Int, _ note: CheckedNote) -> [Range<Int>] {
    let whole = note.reading.range(of: line)
    return whole.count <= 160 ? [whole] : Array(note.sentences(of: line))
  }

  private static func judge(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    // An ACK's number alone says nothing to be held against it.
    guard AwaitedNumbers.mayStand(in: sentence, note.text) else { return }
    let told = AwaitedNumbers(sentence, note.text)
    let ack = AwaitedNumbers.only(told.acks) ?? cell(before: line, note) ?? above(line, note)
    guard let slip = slip(told, ack), !apart.stands(in: note.text, sentence), !isOfOtherProtocol(line, note),
      !isReported(line, note), !note.isBeside(line), !note.isQuestion(sentence)
    else { return }
    note.report(
      "ack-number-meaning", at: slip.place,
      Bilingual(
        ko: "ACK 번호는 다음에 기다리는 번호이고, 그 바로 앞까지 받았다는 뜻입니다: \(slip.told)번과 맞지 않습니다.",
        en:
          "An ACK number is the one waited for, and all before it has come: that does not go with \(slip.told)."
      ),
      expected: Bilingual(ko: "\(slip.right)", en: "\(slip.right)"), reference: "RFC 9293 3.1")
  }

  private struct Slip {
    var place: Range<Int>
    var told: UInt64
    var right: UInt64
  }

  /// Of two numbers that belong together, one that is a little off.
  private static func slip(_ told: AwaitedNumbers, _ ack: Quantity?) -> Slip? {
    let (through, next) = (AwaitedNumbers.only(told.through), AwaitedNumbers.only(told.next))
    if let through, let next, next.value > 0, isNear(through.value + 1, next.value) {
      return Slip(place: through.range, told: next.value, right: next.value - 1)
    }
    if let ack, let next, next.value > 0, isNear(ack.value, next.value) {
      return Slip(place: ack.range, told: next.value, right: next.value)
    }
    if let ack, let through, isNear(through.value + 1, ack.value), told.isField || through.value > 9 {
      return Slip(place: through.range, told: ack.value, right: max(ack.value, 1) - 1)
    }
    return nil
  }

  private static func isNear(_ right: UInt64, _ told: UInt64) -> Bool {
    told != right && told <= right + 2 && right <= told + 2
  }

  /// The acknowledgment in the cell before, which this one explains.
  private static func cell(before line: Int, _ note: CheckedNote) -> Quantity? {
    let block = note.reading.block(of: line)
    guard block.kind == .cell, line > 0, case let other = note.reading.block(of: line - 1),
      other.kind == .cell,
      other.row == block.row, other.container == block.container
    else { return nil }
    return AwaitedNumbers.only(AwaitedNumbers(note.reading.range(of: line - 1), note.text).acks)
  }

  /// `ACK = 501`, `Meaning:`, `"I have received all bytes up to 500."`: a line of its own that this one explains, with
  /// nothing but a label between.
  private static func above(_ line: Int, _ note: CheckedNote) -> Quantity? {
    guard note.reading.block(of: line).kind != .cell else { return nil }
    for other in stride(from: line - 1, through: max(0, line - 3), by: -1) {
      let range = note.reading.range(of: other)
      guard range.count <= 40, note.sectionNumber(of: other) == note.sectionNumber(of: line) else {
        return nil
      }
      if note.survey[other].contains(.digit) {
        let told = AwaitedNumbers(range, note.text)
        return alone.fills(range, of: note.text) && told.through.isEmpty
          ? AwaitedNumbers.only(told.acks) : nil
      }
      guard explaining.stands(in: note.text, range) else { return nil }
    }
    return nil
  }

  private static let alone = Filler(
    "ack number num no acknowledgment acknowledgement 번호 확인 응답 = : ` * 0 1 2 3 4 5 6 7 8 9 , .")
  private static let explaining = TellingWords("mean", "뜻", "의미", "i.e", "즉", "that is")

  /// Protocols that acknowledge the segment itself.
  private static func isOfOtherProtocol(_ line: Int, _ note: CheckedNote) -> Bool {
    note.isUnderOtherTitle(line) || others.stands(in: note.text, note.reading.range(of: line))
      || note.titles.all(of: line).contains { others.stands(in: note.text, note.reading.range(of: $0)) }
      || note.reading.outline.hasTitle(above: note.sectionNumber(of: line)) {
        others.stands(in: note.text, $0)
      }
  }

  /// The same sum was found wrong already.
  private static func isReported(_ line: Int, _ note: CheckedNote) -> Bool {
    note.findings(on: line).contains { $0.rule == "ack-arithmetic" }
  }

  private static let others = TellingWords(
    "arq", "gbn", "go-back", "go back n", "rdt", "stop-and-wait", "stop and wait", "selective repeat",
    "selective ack", "individual ack", "frame", "프레임", "quic",
    "sctp", "data link")
  private static let apart = TellingWords(
    "아니라", "아니고", "not mean", "n't mean", "rather than", "而不是", "buf=", "credit", "window", "윈도", "틀", "wrong"
  )
}
