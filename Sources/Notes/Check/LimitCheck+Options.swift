import Questions
import TCP

/// How long options are, and how many blocks a SACK tells of.
extension LimitCheck {
  /// `Max blocks per option: 8`, `SACK 블록은 최대 8개`: forty bytes hold four, three beside timestamps.
  static func blocks(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard clause.stands(block), clause.stands(most),
      clause.stands(selective, inLineOf: note) || isTitled(selective, clause.line, note)
        || isInSection(selective, clause.line, note)
    else { return nil }
    for size in clause.quantities where size.unit == .none && (5...32).contains(size.value) {
      let after = size.end..<min(clause.range.upperBound, size.end + 16)
      let before = max(clause.range.lowerBound, size.range.lowerBound - 28)..<size.range.lowerBound
      let isLast = note.string(after).filter(\.isLetter).isEmpty
      // `8个边界`, `8 edges`: two to a block.
      guard !clause.stands(edges, in: after) else { continue }
      guard clause.stands(counted, in: after) || isLast && clause.stands(block, in: before) else { continue }
      return QuantityCheck.Slip(
        rule: "sack-blocks", at: size.range,
        right: Bilingual(ko: "4개(타임스탬프와 함께면 3개)", en: "4 (3 beside timestamps)"),
        message: Bilingual(
          ko: "SACK 블록은 하나에 8바이트이고 옵션은 40바이트까지라서 최대 4개입니다.",
          en: "A SACK block has 8 bytes and the options 40 at most: four blocks fit."),
        reference: "RFC 2018 3")
    }
    return nil
  }

  private static let selective = TellingWords("sack", "선택적 확인", "selective ack", "选择确认", "选择性确认")
  private static let block = TellingWords("block", "블록", "블럭", "块", "ブロック")
  private static let edges = TellingWords(
    "边界", "边沿", "边", "edge", "bound", "경계", "境界", "字节", "바이트", "byte", "バイト", "bit", "비트", "number", "번호",
    "序号")
  private static let counted = TellingWords("block", "sack", "블록", "블럭", "块", "ブロック", "개", "个", "個")

  /// An option with its kind and the lengths it may be told with.
  private struct Option: Sendable {
    var names: TellingWords
    var kind: UInt64
    var lengths: [UInt64]
    var name: Bilingual
  }

  private static let options: [Option] = [
    Option(
      names: TellingWords(
        "timestamps option", "timestamp option", "timestamps", "timestamp", "타임스탬프 옵션", "타임스탬프", "时间戳选项",
        "时间戳"),
      kind: 8, lengths: [10, 12], name: Bilingual(ko: "타임스탬프 옵션", en: "timestamps option")),
    Option(
      names: TellingWords(
        "sack-permitted option", "sack permitted option", "sack-permitted", "sack permitted", "sack 허용 옵션",
        "sack 허용",
        "sack_permitted", "允许sack"),
      kind: 4, lengths: [2, 4], name: Bilingual(ko: "SACK 허용 옵션", en: "SACK-permitted option")),
    Option(
      names: TellingWords(
        "window scale option", "window scaling option", "window scale", "wscale", "윈도우 스케일 옵션", "윈도 스케일 옵션",
        "윈도우 스케일",
        "윈도우 확대 옵션", "窗口扩大选项", "窗口扩大因子"),
      kind: 3, lengths: [3, 4], name: Bilingual(ko: "윈도우 스케일 옵션", en: "window scale option")),
    Option(
      names: TellingWords(
        "mss option", "mss 옵션", "maximum segment size option", "maximum segment size", "mss选项", "mss"),
      kind: 2, lengths: [4], name: Bilingual(ko: "MSS 옵션", en: "MSS option")),
  ]

  /// `the timestamps option takes 8 bytes`, `타임스탬프 옵션의 길이는 8바이트`
  static func optionLength(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard clause.stands(optionWord), clause.holds({ $0.unit == .bytes && (1...40).contains($0.value) }) else {
      return nil
    }
    for option in options {
      guard let subject = clause.first(of: option.names),
        let size = clause.quantities.first(where: { $0.range.lowerBound >= subject.upperBound }),
        size.unit == .bytes, (1...40).contains(size.value), !option.lengths.contains(size.value),
        lengthFiller.fills(subject.upperBound..<size.range.lowerBound, of: clause.text),
        clause.stands(
          optionWord, in: max(clause.range.lowerBound, subject.lowerBound - 2)..<size.range.lowerBound),
        !clause.stands(parts, in: size.end..<min(clause.range.upperBound, size.end + 24))
      else { continue }
      return lengthSlip(option, size.range)
    }
    return nil
  }

  static let optionWord = TellingWords("option", "옵션", "选项")
  private static let parts = TellingWords(
    "value", "field", "값", "필드", "each", "씩", "each", "data", "데이터", "more", "字段")
  private static let lengthFiller = Filler(
    "option options 옵션 은 는 의 이 길이 길이는 크기 크기는 총 전체 로 으로 is are has takes take takes up occupies uses needs adds length of "
      + "a an the size total in it long 选项 长度 的 为 是 占 占用")

  private static func lengthSlip(_ option: Option, _ place: Range<Int>) -> QuantityCheck.Slip {
    let right = option.lengths[0]
    return QuantityCheck.Slip(
      rule: "option-length", at: place, right: Bilingual(ko: "\(right)바이트", en: "\(right) bytes"),
      message: Bilingual(
        ko: "\(option.name.korean)의 길이는 종류와 길이 바이트까지 \(right)바이트입니다.",
        en: "The \(option.name.english) has \(right) bytes, kind and length included."),
      reference: option.kind == 8 || option.kind == 3
        ? "RFC 7323 2, 3" : option.kind == 4 ? "RFC 2018 2" : "RFC 9293 3.2")
  }

  /// Rows of options with their kinds and lengths.
  static func checkOptions(_ table: NoteTable, _ note: inout CheckedNote) {
    guard let length = table.column(holding: lengthHead, in: note.reading) else { return }
    let kind = table.column(holding: kindHead, in: note.reading)
    var rows: [(option: Option, cell: Int)] = []
    for row in table.rows {
      guard let cell = row[length],
        let option = options.first(where: { option in
          row.cells.contains { other in
            other.column != length && note.reading.range(of: other.line).count <= 40
              && option.names.stands(in: note.text, note.reading.range(of: other.line))
          }
        })
      else { continue }
      if let kind, let told = row[kind].flatMap({ number($0, note) }), told != option.kind { return }
      rows.append((option, cell))
    }
    // A table of TCP's options has more than one of them.
    guard rows.count >= 2 else { return }
    for row in rows {
      guard let told = number(row.cell, note), told <= 40, !row.option.lengths.contains(told),
        !(row.option.kind == 2 && told == 2), !note.isBeside(row.cell), !isOfOther(row.cell, note)
      else { continue }
      // Some tables leave the bytes of kind and length out.
      let isBare = rows.contains { other in
        other.cell != row.cell && other.option.lengths[0] > 2
          && number(other.cell, note) == other.option.lengths[0] - 2
      }
      if isBare { return }
      report(lengthSlip(row.option, note.reading.range(of: row.cell)), &note)
    }
  }

  private static let lengthHead = TellingWords("length", "len", "길이", "크기", "size", "长度", "字节", "bytes", "長さ")
  private static let kindHead = TellingWords("kind", "종류", "类型", "type", "種類", "code")

  /// The one number of a cell.
  private static func number(_ line: Int, _ note: CheckedNote) -> UInt64? {
    let numbers = note.quantities(of: line)
    guard numbers.count == 1, let size = numbers.first, size.unit != .bits else { return nil }
    return note.reading.range(of: line).count <= 12 ? size.value : nil
  }

  /// `Options can take up to 60 bytes`: forty are left beside the fixed twenty.
  static func optionRoom(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard clause.holds({ $0.unit == .bytes && (41...64).contains($0.value) }), note.speaksOfTCP,
      let subject = clause.first(of: optionWords), clause.stands(most), !clause.stands(whole)
    else { return nil }
    let start = clause.string.trimmed
    guard let size = clause.quantities.first(where: { $0.range.lowerBound >= subject.upperBound }),
      size.unit == .bytes, (41...64).contains(size.value), size.range.lowerBound - subject.upperBound < 40,
      start.utf8.count < 120, clause.quantities.count == 1
    else { return nil }
    return QuantityCheck.Slip(
      rule: "header-length", at: size.range.lowerBound..<size.end,
      right: Bilingual(ko: "40바이트", en: "40 bytes"),
      message: Bilingual(
        ko: "옵션은 최대 40바이트입니다. 헤더는 60바이트까지이고 그 가운데 20바이트는 늘 있습니다.",
        en: "Options take 40 bytes at most: a header has up to 60, of which 20 are fixed."),
      reference: "RFC 9293 3.1")
  }

  static let optionWords = TellingWords(
    "options", "옵션은", "옵션 필드", "옵션이", "옵션의", "选项字段", "选项部分", "オプション")
  private static let whole = TellingWords(
    "header", "헤더", "首部", "头部", "ヘッダ", "extend", " it ", "늘", "ip ", "ipv", "mss", "기본", "합", "total")
}
