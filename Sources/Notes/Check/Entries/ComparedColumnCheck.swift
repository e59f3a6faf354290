import Questions
import TCP

/// What a table tells of TCP in a column of its own: the row names what is told, the cell how much it is:
/// `| 최소 헤더 | 24바이트 | 8바이트 |`, `| Port numbers | 32 bits each | 16 bits each |`.
enum ComparedColumnCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for table in note.tables {
      for head in table.head where isProtocol(head.line, note) {
        for row in table.rows {
          guard let label = row.cells.first, label.column != head.column, let cell = row[head.column],
            note.survey[cell].contains(.digit), note.reading.range(of: label.line).count <= 40,
            let slip = width(label.line, cell, note) ?? length(label.line, cell, note),
            !note.isBeside(cell), !note.isReported(slip.at)
          else { continue }
          note.report(slip.rule, at: slip.at, slip.message, expected: slip.right, reference: slip.reference)
        }
      }
    }
  }

  /// The column is TCP's, or UDP's, whose ports are as wide.
  private static func isProtocol(_ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    return range.count <= 16
      && TellingWords.tcp.stands(in: note.text, range) != TellingWords.udp.stands(in: note.text, range)
      && !others.stands(in: note.text, range)
  }

  private static let others = TellingWords("quic", "sctp", "tcp/ip", "mptcp")

  // MARK: Widths

  /// The row is one field's, and the cell tells one width.
  private static func width(_ label: Int, _ cell: Int, _ note: CheckedNote) -> QuantityCheck.Slip? {
    let amounts = note.quantities(of: cell)
    guard amounts.count == 1, let told = amounts.first, told.unit != .none,
      note.reading.range(of: cell).count <= 40
    else { return nil }
    let name = note.reading.range(of: label)
    let fields = FieldWord.all(in: name, of: note.text)
    guard fields.count == 1, let word = fields.first, let field = word.field, field != .options,
      field != .reserved, let right = field.bits, !apart.stands(in: note.text, name),
      !apart.stands(in: note.text, note.reading.range(of: cell)), names.fills(name, besides: word.range, note)
    else { return nil }
    let bits = told.unit == .bits ? Int(told.value) : Int(told.value) * 8
    // The two ports together have 32.
    let isBoth = word.isPair && bits == 2 * right && !each.stands(in: note.text, note.reading.range(of: cell))
    guard bits != right, !isBoth, (1...64).contains(bits) else { return nil }
    let shown = Lexicon.entry(of: field).name
    return QuantityCheck.Slip(
      rule: "field-width", at: told.range.lowerBound..<told.end,
      right: Bilingual(ko: "\(right)비트", en: "\(right) bits"),
      message: Bilingual(
        ko: "\(shown.korean.with(.topic)) \(bits)비트가 아니라 \(right)비트입니다.",
        en: "The \(shown.english) has \(right) bits, not \(bits)."), reference: "RFC 9293 3.1")
  }

  private static let each = TellingWords("each", "각각", "각 ", "씩")
  /// What a field holds or counts is no width of it.
  private static let apart = TellingWords(
    "단위", "unit", "최대", "max", "최소", "min", "값", "value", "scale", "스케일", "버퍼", "buffer", "word", "워드",
    "헤더 길이",
    "header length", "보낼", "sent")
  private static let names = Filler(
    "field 필드 크기 의 width size number numbers 번호 길이 폭 ( ) bits 비트 16 32 both 각 각각")

  // MARK: The header's length

  private static func length(_ label: Int, _ cell: Int, _ note: CheckedNote) -> QuantityCheck.Slip? {
    let (name, told) = (note.reading.range(of: label), note.reading.range(of: cell))
    guard headers.stands(in: note.text, name), !parts.stands(in: note.text, name), told.count <= 80,
      isOfSegments(cell, note)
    else { return nil }
    let sizes = Quantity.all(in: told, of: note.text).filter { $0.unit != .bits }
    guard let first = sizes.first, sizes.count <= 2, sizes.last?.unit == .bytes else { return nil }
    func says(_ words: TellingWords, before size: Quantity) -> Bool {
      words.stands(in: note.text, name)
        || words.stands(in: note.text, told.lowerBound..<min(told.upperBound, size.end + 8))
    }
    if sizes.count == 2, let last = sizes.last {
      let clause = Clause(note.text, told, sizes, cell)
      guard clause.isSpan(first, last) else { return nil }
      if first.value != 20 { return slip(first, 20) }
      return last.value == 60 ? nil : slip(last, 60)
    }
    if says(most, before: first) { return first.value == 60 ? nil : slip(first, 60) }
    if says(least, before: first) { return first.value == 20 ? nil : slip(first, 20) }
    return nil
  }

  private static func isOfSegments(_ cell: Int, _ note: CheckedNote) -> Bool {
    let block = note.reading.block(of: cell)
    guard let head = note.table(block.container)?.head.first(where: { $0.column == block.column }) else {
      return false
    }
    return TellingWords.tcp.stands(in: note.text, note.reading.range(of: head.line))
  }

  private static func slip(_ size: Quantity, _ right: Int) -> QuantityCheck.Slip {
    QuantityCheck.Slip(
      rule: "header-length", at: size.range.lowerBound..<size.end,
      right: Bilingual(ko: "\(right)바이트", en: "\(right) bytes"),
      message: Bilingual(
        ko: "TCP 헤더는 20~60바이트입니다. 데이터 오프셋이 5~15워드이고, 한 워드는 4바이트이기 때문입니다.",
        en: "A TCP header has 20 to 60 bytes: the data offset counts 5 to 15 words of 4 bytes."),
      reference: "RFC 9293 3.1")
  }

  private static let headers = TellingWords("헤더", "header", "头", "首部", "ヘッダ")
  /// Something of the header, or something else's.
  private static let parts = TellingWords(
    "체크섬", "checksum", "필드", "field", "option", "옵션", "압축", "compress", "개수", "number of", "ip ")
  private static let most = TellingWords("최대", "max", "largest", "longest", "가장 큰", "at most", "up to", "까지")
  private static let least = TellingWords(
    "최소", "min", "smallest", "shortest", "가장 작", "at least", "이상", "기본", "고정", "basic", "fixed")
}

extension Filler {
  /// Nothing but filler stands on either side of a word.
  fileprivate func fills(_ range: Range<Int>, besides word: Range<Int>, _ note: CheckedNote) -> Bool {
    fills(range.lowerBound..<word.lowerBound, of: note.text)
      && fills(word.upperBound..<range.upperBound, of: note.text)
  }
}
