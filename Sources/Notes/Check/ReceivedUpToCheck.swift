import Questions
import TCP

/// `ACK number = 105 means "I have received all bytes up to and including 105"`, `| ack=301 | 301번까지 받았어 |`:
/// the number that is acknowledged is the one after the last received.
enum ReceivedUpToCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for line in note.lines.withNumbers where !note.isCode(line) {
      if !note.reading.kinds(in: line).isDisjoint(with: Mention.Kinds.number | .flag) {
        checkNext(line, &note)
      }
    }
    for line in note.lines.withDigits where note.survey[line].contains(.reach) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard let (told, place) = told(range, note.text), told >= 2,
        acknowledged(before: place.lowerBound, line, note) == told, !isReported(line, note),
        !note.isBeside(line)
      else { continue }
      note.report(
        "ack-number-meaning", at: place,
        Bilingual(
          ko: "ACK \(told)은 \(told - 1)번까지 받았고 다음에 \(told)번을 기다린다는 뜻입니다.",
          en: "ACK \(told) says that everything up to \(told - 1) has come and \(told) is expected next."),
        expected: Bilingual(ko: "\(told - 1)번까지", en: "up to \(told - 1)"), reference: "RFC 9293 3.1")
    }
  }

  /// `ACK=1101（次は1100番目のバイトから）`: what explains an ACK in brackets names another number.
  private static func checkNext(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    var at = range.lowerBound
    while let next = nexts.first(in: note.text, at..<range.upperBound) {
      at = next.upperBound
      if checkNext(next, range, line, &note) { return }
    }
  }

  private static func checkNext(
    _ next: Range<Int>, _ range: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) -> Bool {
    guard
      let open = note.text[range.lowerBound..<next.lowerBound].lastIndex(where: {
        $0 == UInt8(ascii: "(") || $0 == 0x88
      }), next.lowerBound - open <= 16,
      let ack = LineNumbers.only(
        LineNumbers(line, note, in: max(range.lowerBound, open - 40)..<open).acks),
      open - ack.range.upperBound <= 8
    else { return false }
    let told = Quantity.all(in: next.upperBound..<min(range.upperBound, next.upperBound + 28), of: note.text)
    guard let number = told.first, number.unit == .none, number.value > 9, number.value != UInt64(ack.value),
      number.value + 2 >= UInt64(ack.value), UInt64(ack.value) + 2 >= number.value,
      fillers.fills(next.upperBound..<number.range.lowerBound, of: note.text), !isReported(line, note),
      !note.isBeside(line)
    else { return false }
    note.report(
      "ack-number-meaning", at: ack.range,
      Bilingual(
        ko: "ACK 번호는 다음에 기다리는 번호입니다: \(ack.value)번과 \(number.value)번이 서로 다릅니다.",
        en: "An ACK number is the number expected next: \(ack.value) and \(number.value) differ."),
      expected: Bilingual(ko: "\(number.value)", en: "\(number.value)"), reference: "RFC 9293 3.1")
    return true
  }

  private static let nexts = TellingWords("次は", "次に", "다음은", "다음에", "다음 ", "next ", "下一个", "期望")
  private static let fillers = Filler(
    "byte bytes expected is number the one seq sequence 바이트 번호 는 번째 기대 필요한 starts from # 字节 序号 是 バイト")

  /// The same sum was found wrong already.
  private static func isReported(_ line: Int, _ note: CheckedNote) -> Bool {
    let start = note.reading.document.sourceOffset(of: note.reading.range(of: line).lowerBound)
    let number = note.places.place(of: start, in: note.source).line
    return note.findings.contains { $0.place.line == number && $0.rule == "ack-arithmetic" }
  }

  /// The number that everything is said to have come up to, itself included.
  private static func told(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (UInt64, Range<Int>)? {
    if let words = upTo.first(in: text, range) {
      let rest = words.upperBound..<min(range.upperBound, words.upperBound + 16)
      guard let number = Quantity.all(in: rest, of: text).first,
        filler.fills(rest.lowerBound..<number.range.lowerBound, of: text)
      else { return nil }
      return (number.value, words.lowerBound..<number.range.upperBound)
    }
    guard let words = until.first(in: text, range) else { return nil }
    let before = max(range.lowerBound, words.lowerBound - 12)..<words.lowerBound
    guard let number = Quantity.all(in: before, of: text).last,
      words.lowerBound - number.range.upperBound <= 3 + (number.unit == .none ? 0 : 12)
    else { return nil }
    return (number.value, number.range.lowerBound..<words.upperBound)
  }

  private static let upTo = TellingWords("up to and including", "up to, and including")
  private static let until = TellingWords("까지 받았", "까지 수신했", "까지는 받았", "까지 잘 받았", "까지 다 받았", "까지 모두 받았")
  private static let filler = Filler("byte bytes number sequence the #")

  /// The number behind the word ACK that stands before a place, in the line or in the cell before it.
  private static func acknowledged(before place: Int, _ line: Int, _ note: CheckedNote) -> UInt64? {
    var start = note.reading.range(of: line).lowerBound
    let block = note.reading.block(of: line)
    if block.kind == .cell, line > 0, note.reading.block(of: line - 1).kind == .cell,
      note.reading.block(of: line - 1).row == block.row
    {
      start = note.reading.range(of: line - 1).lowerBound
    }
    guard let ack = names.first(in: note.text, start..<place) else { return nil }
    let numbers = Quantity.all(in: ack.upperBound..<place, of: note.text)
    guard numbers.count == 1, let number = numbers.first,
      value.fills(ack.upperBound..<number.range.lowerBound, of: note.text)
    else { return nil }
    return number.value
  }

  private static let names = TellingWords("ack")
  private static let value = Filler("nowledgment nowledgement number num no of is 번호 번호가 가 이 는 은 값 값이")
}
