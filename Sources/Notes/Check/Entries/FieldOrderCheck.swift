import Questions
import TCP

/// The order of the header's fields: all of them in a row that is told to be their order, or one behind another.
enum FieldOrderCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in 0..<note.reading.lineCount
    where !note.reading.kinds(in: line).isDisjoint(with: [.field, .number]) && !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard (16..<500).contains(range.count) else { continue }
      if orders.stands(in: note.text, range) || isTitled(line, note) { checkRow(line, &note) }
      if neighbours.stands(in: note.text, range) { checkNeighbours(line, &note) }
    }
  }

  private static let orders = TellingWords(
    "order of the", "order of fields", "fields in order", "in this order", "in that order", "in order:",
    "순서:", "순서 :",
    "순서는", "순서대로", "순서로", "순으로", "헤더 순서", "필드 순서", "차례대로", "차례로", "차례:", "on the wire", "顺序", "順番")
  private static let neighbours = TellingWords(
    "다음에 오는", "다음에 온다", "다음은", "바로 다음", "뒤에 오는", "뒤에 온다", "바로 뒤", "right after", "directly after",
    "immediately after", "comes after", "is followed by", "directly behind", "right behind")

  private static func isTitled(_ line: Int, _ note: CheckedNote) -> Bool {
    note.titles[line].map { titles.stands(in: note.text, note.reading.range(of: $0)) } ?? false
  }

  private static let titles = TellingWords(
    "field order", "order of the fields", "order of fields", "필드 순서", "헤더 순서")

  // MARK: Rows

  private static func checkRow(_ line: Int, _ note: inout CheckedNote) {
    let words = FieldWord.all(in: note.reading.range(of: line), of: note.text)
    var row: [FieldWord] = []
    var rows: [[FieldWord]] = []
    for word in words {
      if let last = row.last, !isListed(last.range.upperBound..<word.range.lowerBound, note.text) {
        rows.append(row)
        row = []
      }
      row.append(word)
    }
    rows.append(row)
    for row in rows where row.count >= 5 && row[0].place <= 1 {
      guard let slip = misplaced(in: row), !note.isBeside(line), !note.isAboutOtherHeader(line),
        !note.isReported(slip.range)
      else { continue }
      report(slip.range, &note)
    }
  }

  /// Nothing but signs, widths and the word for a field between two.
  private static func isListed(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    gap.count <= 24 && between.fills(gap, of: text)
      && text[gap].contains { $0.isOne(of: ",>+/|-·") || $0 >= 0x80 }
  }

  private static let between = Filler(
    ", + / > → · and then field number size bits bit 비트 필드 번호 크기 그리고 16 32 4 6 8 9 3 ( ) 16bit 32bit 、 과 와")

  /// The one field that stands out of the order of all the others; nil where none or several do.
  private static func misplaced(in row: [FieldWord]) -> FieldWord? {
    guard zip(row, row.dropFirst()).contains(where: { $0.place >= $1.place }) else { return nil }
    let candidates = row.indices.filter { index in
      var rest = row
      rest.remove(at: index)
      return zip(rest, rest.dropFirst()).allSatisfy { $0.place < $1.place }
    }
    // A field that is named again is no matter of order.
    guard let first = candidates.first, Set(row.map(\.place)).count == row.count else { return nil }
    return row[first]
  }

  // MARK: Neighbours

  /// `윈도우 다음에 오는 필드는 긴급 포인터`, `the urgent pointer comes right after the window`
  private static func checkNeighbours(_ line: Int, _ note: inout CheckedNote) {
    for sentence in note.sentences(of: line) where sentence.count < 240 {
      guard let phrase = neighbours.first(in: note.text, sentence) else { continue }
      let words = FieldWord.all(in: sentence, of: note.text).filter { !$0.isPair && $0.place <= 9 }
      guard let before = words.last(where: { $0.range.upperBound <= phrase.lowerBound }),
        let behind = words.first(where: { $0.range.lowerBound >= phrase.upperBound }),
        phrase.lowerBound - before.range.upperBound <= 16, behind.range.lowerBound - phrase.upperBound <= 24,
        words.count == 2 || words.first?.range == before.range
      else { continue }
      // Korean, and `is followed by`, name the earlier field first.
      let isInOrder = note.text[phrase.lowerBound] >= 0x80 || passive.stands(in: note.text, phrase)
      let (first, second) = isInOrder ? (before, behind) : (behind, before)
      guard second.place != first.place, second.place != first.place + 1,
        !(first.place == 4 && second.place == 6),
        !apart.stands(in: note.text, sentence), !note.isQuestion(sentence), !note.isBeside(line),
        !note.isAboutOtherHeader(line), !note.isReported(second.range)
      else { continue }
      report(second.range, &note)
    }
  }

  private static let passive = TellingWords("followed by")
  private static let apart = TellingWords(
    "않", "아니", "not ", "n't", "shake", "핸드셰이크", "보내", "전송", "send", "sent", "받", "receiv", "계산", "값", "value")

  private static func report(_ range: Range<Int>, _ note: inout CheckedNote) {
    let right = Bilingual(
      ko: "출발지 포트, 목적지 포트, 순서 번호, 확인 번호, 데이터 오프셋, 예약, 플래그, 윈도, 체크섬, 긴급 포인터",
      en:
        "source port, destination port, sequence number, acknowledgment number, data offset, reserved, flags, window, checksum, urgent pointer"
    )
    note.report(
      "field-order", .warning, at: range,
      Bilingual(ko: "헤더에서 필드가 놓이는 순서가 아닙니다.", en: "That is not the order of the fields in the header."),
      expected: right, reference: "RFC 9293 3.1")
  }
}
