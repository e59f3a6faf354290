import Questions
import TCP

/// Symbols of one segment, or of one and its answer, that hold whatever the letters stand for: a SYN+ACK has its own
/// bare number and an ACK one higher, so has the ACK that ends the opening, and a FIN is acknowledged with one more:
/// `SYN seq=x → SYN+ACK seq=y, ack=x`, `FIN seq=u … ack=u`.
enum LoneSymbolCheck: NoteCheck {
  private struct Symbol {
    var letter: UInt8
    var added: Int
    var range: Range<Int>
    var isAck: Bool
    /// The flags named last before it.
    var flags: Flags
  }

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in note.lines.ofFlags where !note.isCode(line) && note.survey[line].contains(.equals) {
      let range = note.reading.range(of: line)
      guard range.count < 240 else { continue }
      let symbols = symbols(in: line, note)
      guard !symbols.isEmpty, let (slip, right) = slip(symbols), !aside.stands(in: note.text, range),
        note.isMeant(line), !note.isBeside(line), note.findings(on: line).isEmpty
      else { continue }
      report(slip, right, &note)
    }
    for table in note.tables where table.rows.count <= 12 { checkRows(table, &note) }
  }

  private static let aside = TellingWords(
    "data", "데이터", "len", "payload", "rst", "retrans", "재전송", "아니", "not ", "n't", "wrong", "틀", "공격",
    "attack",
    "guess", "probe", "cookie", "쿠키", "isn+", "old", "이전", "mod", "if ")

  /// The right symbol of a slip.
  private static func slip(_ symbols: [Symbol]) -> (Symbol, String)? {
    for symbol in symbols where symbol.flags == [.syn, .ack] {
      if symbol.isAck, symbol.added != 1 { return (symbol, "\(Character(Unicode.Scalar(symbol.letter)))+1") }
      if !symbol.isAck, symbol.added > 0 { return (symbol, "\(Character(Unicode.Scalar(symbol.letter)))") }
    }
    let fins = symbols.filter { $0.flags.contains(.fin) && !$0.isAck }
    guard fins.count == 1, let fin = fins.first,
      let answer = symbols.first(where: {
        $0.isAck && $0.flags == .ack && $0.range.lowerBound > fin.range.upperBound && $0.letter == fin.letter
      }), answer.added != fin.added + 1
    else { return nil }
    return (answer, "\(Character(Unicode.Scalar(answer.letter)))+\(fin.added + 1)")
  }

  // MARK: Reading

  /// `seq=x`, `ack = x+1`, behind the flags that they belong to.
  private static func symbols(in line: Int, _ note: CheckedNote) -> [Symbol] {
    let range = note.reading.range(of: line)
    let values = ValueReader(text: note.text, end: range.upperBound)
    var found: [Symbol] = []
    var flags: Flags = []
    var flagEnd = range.lowerBound
    for mention in note.reading.mentions(in: line) {
      let isNumber = mention.kind == .number
      let isFlag = mention.kind == .flag
      guard isNumber || isFlag else { continue }
      let told = Flags(rawValue: mention.value)
      let mayLabel = isNumber && mention.value <= 1 || isFlag && told == .ack
      if mayLabel, let (letter, added, end) = symbol(behind: Int(mention.end), values) {
        found.append(
          Symbol(
            letter: letter, added: added, range: Int(mention.start)..<end,
            isAck: isFlag || mention.value == 1, flags: flags))
      } else if isFlag {
        let gap = flagEnd..<max(flagEnd, Int(mention.start))
        flags = gap.count <= 3 && !flags.isEmpty && joins.fills(gap, of: note.text) ? flags.union(told) : told
        flagEnd = Int(mention.end)
      }
    }
    return found
  }

  private static let joins = Filler("+ - / , & 와 과")

  /// `=x+1`, `: y`
  private static func symbol(
    behind start: Int, _ values: ValueReader
  ) -> (letter: UInt8, added: Int, end: Int)? {
    var at = values.skipBlanks(start)
    guard at < values.end, values.text[at].isOne(of: "=:") else { return nil }
    at = values.skipBlanks(at + 1)
    guard at < values.end, values.text[at].isLetter, values.text[at].lowered != values.text[at].lowered &- 32,
      at + 1 >= values.end || !(values.text[at + 1].isLetterOrDigit || values.text[at + 1].isOne(of: "_(")),
      case let letter = values.text[at]
    else { return nil }
    var end = at + 1
    let plus = values.skipBlanks(end)
    guard plus < values.end, values.text[plus] == UInt8(ascii: "+") else {
      return plus < values.end && values.text[plus].isOne(of: "-*") ? nil : (letter, 0, end)
    }
    end = values.skipBlanks(plus + 1)
    guard end < values.end, values.text[end].isDigit,
      end + 1 >= values.end || !values.text[end + 1].isLetterOrDigit
    else { return nil }
    let behind = values.skipBlanks(end + 1)
    if behind < values.end, values.text[behind].isOne(of: "+-*") { return nil }
    return (letter, Int(values.text[end] & 15), end + 1)
  }

  // MARK: Rows

  /// `| 3 | ACK | x+1 | y |`: below SEQ and ACK.
  private static func checkRows(_ table: NoteTable, _ note: inout CheckedNote) {
    let heads = table.head.compactMap { cell -> (Int32, Bool)? in
      let mentions = note.reading.mentions(in: cell.line)
      guard mentions.count == 1, let only = mentions.first else { return nil }
      if only.kind == .number, only.value <= 1 { return (cell.column, only.value == 1) }
      return only.kind == .flag && Flags(rawValue: only.value) == .ack ? (cell.column, true) : nil
    }
    guard heads.count == 2, let ack = heads.first(where: \.1)?.0, let seq = heads.first(where: { !$0.1 })?.0
    else {
      return
    }
    for row in table.rows {
      let flags = row.cells.filter { $0.column != ack && $0.column != seq }.reduce(into: Flags()) {
        flags, cell in
        for mention in note.reading.mentions(in: cell.line) where mention.kind == .flag {
          flags.formUnion(Flags(rawValue: mention.value))
        }
      }
      guard let line = row[ack], let own = row[seq], let told = cell(line, note),
        let number = cell(own, note),
        flags == [.syn, .ack] && told.added == 0 || flags == .ack && told.added == 0 && number.added == 1,
        !disturbed(row, note), note.isMeant(line), !note.isBeside(line), !note.isReported(told.range)
      else { continue }
      let symbol = Symbol(letter: told.letter, added: 0, range: told.range, isAck: true, flags: flags)
      report(symbol, "\(Character(Unicode.Scalar(told.letter)))+1", &note)
    }
  }

  private static func disturbed(_ row: NoteTable.Row, _ note: CheckedNote) -> Bool {
    row.cells.contains { aside.stands(in: note.text, note.reading.range(of: $0.line)) }
  }

  private static func cell(
    _ line: Int, _ note: CheckedNote
  ) -> (letter: UInt8, added: Int, range: Range<Int>)? {
    let range = note.reading.range(of: line)
    guard range.count <= 6, !range.isEmpty, note.text[range.lowerBound].isLetter else { return nil }
    let rest = note.text[range.dropFirst()].filter { $0 != 0x20 }
    if rest.isEmpty { return (note.text[range.lowerBound], 0, range) }
    guard rest.count == 2, rest[0] == UInt8(ascii: "+"), rest[1].isDigit else { return nil }
    return (note.text[range.lowerBound], Int(rest[1] & 15), range)
  }

  // MARK: Reporting

  private static func report(_ symbol: Symbol, _ right: String, _ note: inout CheckedNote) {
    let name = symbol.isAck ? "ACK" : "SEQ"
    note.report(
      "handshake-number", .warning, at: symbol.range,
      Bilingual(
        ko: "SYN과 FIN은 번호를 하나씩 쓰므로 그에 대한 ACK 번호는 하나 큽니다. \(name) 번호는 \(right)입니다.",
        en: "A SYN and a FIN take a number each, and the ACK is one higher: \(name) \(right)."),
      expected: Bilingual(ko: "\(name) = \(right)", en: "\(name) = \(right)"), reference: "RFC 9293 3.4, 3.5")
  }
}
