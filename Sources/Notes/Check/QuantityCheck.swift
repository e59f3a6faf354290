import Questions
import TCP

/// Widths and limits told in prose: `헤더는 최대 64바이트`, `ports are 32 bits`, `0 to 65536`, `at most 15`.
enum QuantityCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount {
      let range = note.reading.range(of: line)
      guard range.count >= 8, note.survey[line].contains(.digit), !note.isFenced(line) || !note.isCode(line),
        note.words[line].contains(.quantities) || isTitled(line, note)
      else { continue }
      for sentence in note.sentences(of: line) {
        let quantities = Quantity.all(in: sentence, of: note.text)
        guard !quantities.isEmpty, !note.isQuestion(sentence) else { continue }
        let clause = Clause(note.text, sentence, quantities, line)
        for find in finds(for: line, note) {
          guard let slip = find(clause, note),
            !note.isBeside(line) || slip.isAnywhere && note.isOnlyForeign(line)
          else { continue }
          report(slip, &note)
        }
      }
    }
    for table in note.tables { checkOptionRows(table, &note) }
    checkFencedLimits(&note)
    checkCards(&note)
  }

  /// `각각 16 bits` below the names of the fields.
  private static func isTitled(_ line: Int, _ note: CheckedNote) -> Bool {
    note.titles[line].map { note.words[$0].contains(.quantities) } ?? false
  }

  /// A question and its answer are one sentence: `What is the maximum TCP header size?`, `64 bytes`.
  private static func checkCards(_ note: inout CheckedNote) {
    for fact in note.cards {
      guard case .card(let card) = fact.subject, card.banked == nil, card.shape == .questionAndAnswer,
        card.front.utf8.count < 200, card.back.utf8.count < 60, card.back.utf8.contains(where: \.isDigit),
        askable.stands(in: card.front) || askable.stands(in: card.back),
        let line = note.lines(atSourceLine: fact.place.line, reaching: 6).first(where: {
          note.reading.string(ofLine: $0).contains(card.back)
        }), let place = note.range(of: String(card.back.prefix { $0 != " " }), in: line)
      else { continue }
      let sentence = Array((card.front.filter { $0 != "?" } + " : " + card.back).utf8)
      let slip: Slip? = sentence.withUnsafeBufferPointer { text in
        let clause = Clause(text, 0..<text.count, Quantity.all(in: 0..<text.count, of: text), line)
        for find in [headerLength, portRange, scaleShift, segmentDefault] {
          if let slip = find(clause, note) { return slip }
        }
        return nil
      }
      guard var slip, slip.at.lowerBound >= sentence.count - card.back.utf8.count, !note.isBeside(line) else {
        continue
      }
      slip.at = place
      report(slip, &note)
    }
  }

  /// Without one of these no question is about a number that is looked at here.
  private static let askable = TellingWords(
    "헤더", "header", "头部", "首部", "报头", "옵션", "option", "포트", "port", "端口", "ポート", "scal", "스케일", "확대", "확장",
    "窗口扩大",
    "이동 비트", "shift count", "시프트", "mss")

  /// In a drawing numbers stand for many things; ranges of ports are told there as anywhere. A heading tells of
  /// one field.
  private static func finds(for line: Int, _ note: CheckedNote) -> [@Sendable (Clause, CheckedNote) -> Slip?]
  {
    if note.isFenced(line) { return [portRange] }
    if !note.words[line].contains(.quantities) { return [titledWidth] }
    return note.reading.block(of: line).kind == .heading ? [fieldWidth, optionSpan] : finds
  }

  static let subjects = TellingWords(
    "헤더", "header", "포트", "port", "번호", "number", "offset", "오프셋", "window", "윈도", "checksum", "체크섬", "mss",
    "mtu",
    "urgent", "긴급", "端口", "首部", "序号", "窗口", "isn", "65536", "65,536", "校验和", "序列号", "确认号", "确认序号", "紧急指针",
    "シーケンス", "ウィンドウ",
    "チェックサム", "確認応答", "ヘッダ", "オプション", "옵션", "ポート", "option",
    "shift")

  private static let finds: [@Sendable (Clause, CheckedNote) -> Slip?] = [
    headerLength, portRange, fieldWidth, scaleShift, segmentDefault, sequenceSpace, offsetUnit, offsetRange,
  ]

  /// A number that can't be right.
  struct Slip {
    var rule: String
    var at: Range<Int>
    var right: Bilingual
    var message: Bilingual
    var reference: String
    /// So in every protocol, or told of TCP by name: a section on another says so too.
    var isAnywhere = false
  }

  private static func report(_ slip: Slip, _ note: inout CheckedNote) {
    note.report(
      slip.rule, at: slip.at, slip.message, expected: slip.right, reference: slip.reference)
  }
}
