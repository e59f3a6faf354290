import Questions
import TCP

/// What flags are written as: their values in a sentence (`FIN은 1, SYN은 2`), their letters in tcpdump
/// (`S가 SYN`), and the order they stand in.
enum FlagValueCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofSeveralFlags {
      let block = note.reading.block(of: line)
      guard block.kind != .heading, !note.isFenced(line) else { continue }
      guard block.kind != .cell else { continue }
      let flags = note.reading.mentions(in: line).filter { $0.kind == .flag }
      checkValues(line, flags, &note)
      checkLetters(line, flags, &note)
      checkOrder(line, flags, &note)
    }
    checkLetterColumns(&note)
  }

  // MARK: Values

  /// A flag, or several joined by signs, and the number given for it.
  struct Told {
    var flags: Flags
    var value: Int
    var range: Range<Int>
    /// `18(0x12)`: the same number again.
    var again: (value: Int, range: Range<Int>)?
  }

  /// `FIN은 1, SYN은 2, RST는 8`: where the others are right, the one that is not is a slip.
  private static func checkValues(_ line: Int, _ flags: [Mention], _ note: inout CheckedNote) {
    let told = told(flags, note.reading.range(of: line), note.text)
    let right = told.count { $0.value == Int($0.flags.rawValue) }
    let wrong = told.filter { $0.value != Int($0.flags.rawValue) }
    // `SYN = 1, ACK = 1`: set, not valued.
    guard told.count >= 2, right >= wrong.count,
      told.contains(where: { $0.value > 1 && $0.value == Int($0.flags.rawValue) }),
      !counts.stands(in: note.text, note.reading.range(of: line)), !note.isBeside(line)
    else { return }
    // `PSH(08) + ACK(10)`: written in base 16.
    let isHexadecimal = told.allSatisfy { Int(String($0.value), radix: 16) == Int($0.flags.rawValue) }
    if isHexadecimal { return }
    for slip in wrong where slip.value > 1 { report(slip.flags, slip.range, &note) }
    for pair in told where pair.value == Int(pair.flags.rawValue) {
      guard let again = pair.again, again.value != pair.value else { continue }
      report(pair.flags, again.range, &note)
    }
  }

  /// `세그먼트 4개(SYN 2, SYN+ACK 2)`: so many of each.
  private static let counts = TellingWords(
    "개 세그먼트", "세그먼트 4개", "개의 세그먼트", "개(", "번(", "four segments", "4 segments", "in all")

  static func report(_ flags: Flags, _ range: Range<Int>, _ note: inout CheckedNote) {
    let number = Int(flags.rawValue)
    let right = "\(number) (0x" + (number < 16 ? "0" : "") + String(number, radix: 16) + ")"
    note.report(
      "flag-bit", at: range,
      Bilingual(
        ko: "\(flags.description)의 값은 \(note.string(range).with(.subject)) 아니라 \(right)입니다.",
        en: "The value of \(flags.description) is \(right), not \(note.string(range))."),
      expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.1")
  }

  static func told(
    _ flags: [Mention], _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> [Told] {
    var result: [Told] = []
    var index = 0
    while index < flags.count {
      var named = Flags(rawValue: flags[index].value)
      var end = Int(flags[index].end)
      while index + 1 < flags.count, isJoint(end..<Int(flags[index + 1].start), text) {
        index += 1
        named.formUnion(Flags(rawValue: flags[index].value))
        end = Int(flags[index].end)
      }
      index += 1
      let limit = index < flags.count ? Int(flags[index].start) : line.upperBound
      guard let (value, range) = number(after: end, to: limit, text) else { continue }
      result.append(
        Told(flags: named, value: value, range: range, again: bracketed(range.upperBound, limit, text)))
    }
    return result
  }

  private static func isJoint(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // `a FIN,ACK 17`: a comma with nothing round it joins, too.
    gap.count == 1 && text[gap.lowerBound] == UInt8(ascii: ",")
      || (1...3).contains(gap.count) && text[gap].contains { $0.isOne(of: "+-|/") }
        && text[gap].allSatisfy { $0.isOne(of: " +-|/") }
  }

  /// The number behind a flag, with nothing but a particle or a copula between.
  private static func number(
    after start: Int, to limit: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> (Int, Range<Int>)? {
    var at = start
    while at < limit, !text[at].isDigit { at += 1 }
    guard at < limit, at - start <= 40, filler.fills(start..<at, of: text), at > start else { return nil }
    return value(at, limit, text)
  }

  private static func bracketed(
    _ start: Int, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> (value: Int, range: Range<Int>)? {
    var at = start
    while at < limit, text[at] == 0x20 || text[at] == UInt8(ascii: "(") || text[at] == UInt8(ascii: "=") {
      at += 1
    }
    guard at > start, at + 2 < limit, text[at] == UInt8(ascii: "0"), text[at + 1] | 0x20 == UInt8(ascii: "x")
    else { return nil }
    return value(at, limit, text).map { (value: $0.0, range: $0.1) }
  }

  private static func value(
    _ start: Int, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> (Int, Range<Int>)? {
    let isHexadecimal =
      start + 2 < limit && text[start] == UInt8(ascii: "0") && text[start + 1] | 0x20 == UInt8(ascii: "x")
    var end = isHexadecimal ? start + 2 : start
    while end < limit, isHexadecimal ? text[end].isLetterOrDigit : text[end].isDigit { end += 1 }
    let digits = String(decoding: text[(isHexadecimal ? start + 2 : start)..<end], as: UTF8.self)
    guard let value = Int(digits, radix: isHexadecimal ? 16 : 10), (1...255).contains(value) else {
      return nil
    }
    // `1바이트`, `2번`, `3-way`, `1.5`: amounts of something else.
    if !isHexadecimal, end < limit, text[end] != 0xe3, !text[end].isOne(of: " ,.;)(이고며다입이라") { return nil }
    let tail = String(decoding: text[end..<min(limit, end + 7)], as: UTF8.self)
    // `0x08 + 0x10`: part of a sum.
    if tail.drop(while: { $0 == " " }).first == "+" { return nil }
    if ["바이트", " 바이트", "번", " byte", " bit", "비트", " 비트", "개", " 개"].contains(where: tail.hasPrefix) {
      return nil
    }
    return (value, start..<end)
  }

  private static let filler = Filler(
    "은 는 이 가 の値は は が 의 값 값은 값이 비트 비트는 플래그 플래그는 십진수로 로 세그먼트 패킷 바이트 바이트는 is has the value of a an bit flag flags byte segment packet are as = in decimal hex"
  )

  // MARK: Letters

  /// `S가 SYN, F가 FIN, P가 RST`: three or more letters with their flags.
  private static func checkLetters(_ line: Int, _ flags: [Mention], _ note: inout CheckedNote) {
    guard flags.count >= 3 else { return }
    let range = note.reading.range(of: line)
    var pairs: [(letter: Character, flag: Flag, range: Range<Int>)] = []
    for mention in flags {
      guard let flag = Flag(rawValue: mention.value), !isObject(mention, note.text),
        let at = letter(before: Int(mention.start), range, note.text)
      else { continue }
      pairs.append((Character(Unicode.Scalar(note.text[at])), flag, at..<Int(mention.end)))
    }
    // `A는 FIN을 보내고, … A는 ACK를 보낸다`: a host has a letter, too, and more than one flag.
    let told = Dictionary(grouping: pairs, by: \.letter)
    guard told.values.allSatisfy({ Set($0.map(\.flag)).count == 1 }) else { return }
    let wrong = pairs.filter { Lexicon.letters[$0.letter] != $0.flag }
    guard pairs.count >= 3, wrong.count <= pairs.count / 2, !note.isBeside(line) else { return }
    for slip in wrong { report(slip.letter, slip.flag, slip.range, &note) }
  }

  /// `A는 SYN을, B는 SYN+ACK를 보낸다`: what somebody sends.
  private static func isObject(_ mention: Mention, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let values = ValueReader(text: text, end: text.count)
    return values.starts(Int(mention.end), "을") || values.starts(Int(mention.end), "를")
  }

  private static func report(
    _ letter: Character, _ flag: Flag, _ range: Range<Int>, _ note: inout CheckedNote
  ) {
    let right =
      Lexicon.letters.filter { $0.value == flag && !$0.key.isLowercase }.map { String($0.key) }.max() ?? "?"
    let shown = flag == .ack ? "." : right
    note.report(
      "flag-letter", at: range,
      Bilingual(
        ko: "tcpdump에서 \(flag.name)의 글자는 \(String(letter).with(.subject)) 아니라 \(shown)입니다.",
        en: "tcpdump writes \(flag.name) as \(shown), not \(letter)."),
      expected: Bilingual(ko: "\(shown) (\(flag.name))", en: "\(shown) (\(flag.name))"),
      reference: NameCheck.reference(of: flag))
  }

  /// `S가 `, `S = `, `S for `, `점(.)이 `: the single sign that stands before a flag's name.
  private static func letter(
    before start: Int, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var end = start
    for bytes in links {
      guard end - bytes.count >= line.lowerBound, text[(end - bytes.count)..<end].elementsEqual(bytes) else {
        continue
      }
      end -= bytes.count
      break
    }
    guard end < start else { return nil }
    while end > line.lowerBound, text[end - 1].isOne(of: "`'\")]* ") { end -= 1 }
    let at = end - 1
    guard at >= line.lowerBound, text[at].isUpper || text[at] == UInt8(ascii: "."),
      at == line.lowerBound || !text[at - 1].isLetterOrDigit && text[at - 1] < 0x80,
      text[at] != UInt8(ascii: ".") || at > line.lowerBound && text[at - 1].isOne(of: "(`['\"")
    else { return nil }
    return at
  }

  private static let links = [
    "가 ", "이 ", "는 ", "은 ", " = ", "=", ": ", " : ", " is ", " for ", " means ", " stands for ", " → ",
    " -> ", "` ",
  ].map { Array($0.utf8) }.sorted { $0.count > $1.count }

  // MARK: Tables

  /// A flag of a table's row, and one of the cells beside it.
  private struct Row {
    var flag: Flag
    var cell: Int
    var text: String
  }

  /// A column of signs, of values or of full names beside a column of flags: most of its rows are right.
  private static func checkLetterColumns(_ note: inout CheckedNote) {
    for table in note.tables where table.rows.count >= 3 {
      let columns = table.head.map(\.column).sorted()
      guard
        let named = columns.first(where: { column in
          table.rows.count { row in row[column].flatMap { flag(in: $0, note) } != nil } >= 3
        })
      else { continue }
      for column in columns where column != named {
        let rows = table.rows.compactMap { self.row($0, named, column, note) }
        if rows.count < 3 { continue }
        checkSigns(rows, &note)
        checkNumbers(rows, &note)
        checkNames(rows, &note)
      }
    }
  }

  private static func row(
    _ row: NoteTable.Row, _ named: Int32, _ column: Int32, _ note: CheckedNote
  ) -> Row? {
    guard let name = row[named], let cell = row[column], note.reading.range(of: cell).count <= 24,
      mayBeOneWord(cell, note), let flag = flag(in: name, note)
    else { return nil }
    return Row(
      flag: flag, cell: cell, text: note.reading.string(ofLine: cell).filter { !"`[]".contains($0) })
  }

  /// Words with a blank between them are no sign, no number and no name.
  private static func mayBeOneWord(_ cell: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: cell)
    return range.lowerBound + 1 >= range.upperBound
      || !(range.lowerBound + 1..<range.upperBound).contains {
        note.text[$0 - 1] == 0x20 && (note.text[$0].isLetter || note.text[$0] >= 0x80)
      }
  }

  private static func flag(in cell: Int, _ note: CheckedNote) -> Flag? {
    guard note.reading.kinds(in: cell).contains(.flag) else { return nil }
    let named = note.reading.mentions(in: cell).filter { $0.kind == .flag }
    guard named.count == 1, note.reading.range(of: cell).count <= 16 else { return nil }
    return Flag(rawValue: named[0].value)
  }

  private static func checkSigns(_ rows: [Row], _ note: inout CheckedNote) {
    let signs = rows.filter { row in
      row.text.count == 1 && row.text.allSatisfy { $0.isASCII && ($0.isUppercase || $0 == ".") }
    }
    let wrong = signs.filter { row in
      Lexicon.letters[row.text.first ?? " "] != row.flag && !(row.flag == .ack && row.text == "A")
    }
    // The same flag again and again: hosts beside their segments.
    guard signs.count >= 3, signs.count - wrong.count >= 2 * wrong.count || isExchanged(wrong, among: signs),
      Set(signs.map(\.flag.name)).count >= 3
    else { return }
    for slip in wrong where !note.isBeside(slip.cell) {
      report(slip.text.first ?? "?", slip.flag, note.reading.range(of: slip.cell), &note)
    }
  }

  /// `| FIN | R |` and `| RST | F |`: two that have changed places, beside two that are right.
  private static func isExchanged(_ wrong: [Row], among signs: [Row]) -> Bool {
    guard wrong.count == 2, signs.count >= 4 else { return false }
    return Lexicon.letters[wrong[0].text.first ?? " "] == wrong[1].flag
      && Lexicon.letters[wrong[1].text.first ?? " "] == wrong[0].flag
  }

  /// `| 32 | URG |`: values of bits in decimal, or which bit it is, counted from 0.
  private static func checkNumbers(_ rows: [Row], _ note: inout CheckedNote) {
    let numbers = rows.compactMap { row in Int(row.text).map { (row, $0) } }
    let wrong = numbers.filter { $0.1 != Int($0.0.flag.rawValue) }
    guard numbers.count >= 3, numbers.count - wrong.count >= 2 * wrong.count else { return }
    for (slip, _) in wrong where !note.isBeside(slip.cell) {
      report(Flags(slip.flag), note.reading.range(of: slip.cell), &note)
    }
  }

  /// `| PSH | Finish |`: what another flag stands for.
  private static func checkNames(_ rows: [Row], _ note: inout CheckedNote) {
    let names = rows.compactMap { row -> (Row, Flag)? in
      guard row.text.count >= 4, row.text.count <= 16, !row.text.contains(" ") else { return nil }
      return Lexicon.flag(spelled: row.text).map { (row, $0) }
    }
    let wrong = names.filter { $0.0.flag != $0.1 }
    guard names.count >= 3, names.count - wrong.count >= 2 * wrong.count else { return }
    for (slip, other) in wrong where !note.isBeside(slip.cell) {
      let entry = Lexicon.entry(of: slip.flag)
      note.report(
        "flag-letter", at: note.reading.range(of: slip.cell),
        Bilingual(
          ko: "\(slip.text.with(.topic)) \(slip.flag.name.with(.subject)) 아니라 \(other.name)의 뜻입니다.",
          en: "\(slip.text) is what \(other.name) stands for, not \(slip.flag.name)."),
        expected: Bilingual(
          ko: "\(slip.flag.name): \(entry.name.english)", en: "\(slip.flag.name): \(entry.name.english)"),
        reference: NameCheck.reference(of: slip.flag))
    }
  }

  // MARK: Order

  /// `CWR, ECE, URG, ACK, PSH, SYN, RST, FIN 순서로`: all of them in a row, said to be in order.
  private static func checkOrder(_ line: Int, _ flags: [Mention], _ note: inout CheckedNote) {
    guard flags.count >= 6,
      ordering.stands(in: note.text, note.reading.range(of: line)) || endsWithOrder(line, note)
        || isTitledOrder(line, note)
    else { return }
    var row: [Mention] = []
    for mention in flags {
      if let last = row.last, !isListed(Int(last.end)..<Int(mention.start), note.text) {
        if row.count >= 6 { break }
        row = []
      }
      row.append(mention)
    }
    let bits = row.map(\.value)
    guard row.count == 6 && Set(bits) == [1, 2, 4, 8, 16, 32] || row.count == 8 && Set(bits).count == 8,
      bits != bits.sorted(), bits != bits.sorted(by: >), let first = row.first, let last = row.last,
      !note.isBeside(line)
    else { return }
    let names = Flag.allCases.map(\.name).suffix(row.count).joined(separator: ", ")
    note.report(
      "flag-bit", at: Int(first.start)..<Int(last.end),
      Bilingual(ko: "플래그가 헤더에 놓이는 순서가 아닙니다.", en: "That is not the order of the flags in the header."),
      expected: Bilingual(ko: names, en: names), reference: "RFC 9293 3.1")
  }

  /// `… URG-ACK-PSH-RST-SYN-FIN 순서`
  private static func endsWithOrder(_ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    return order.stands(in: note.text, max(range.lowerBound, range.upperBound - 8)..<range.upperBound)
  }

  /// `### 8칸 (왼쪽 → 오른쪽)` above them.
  private static func isTitledOrder(_ line: Int, _ note: CheckedNote) -> Bool {
    note.titles[line].map { ordering.stands(in: note.text, note.reading.range(of: $0)) } ?? false
  }

  private static let order = TellingWords("순서")
  private static let ordering = TellingWords(
    "left to right", "in order:", "왼쪽부터", "왼쪽에서", "왼쪽 → 오른쪽", "순서:", "순서 :", "순서로", "순으로", "순서대로", "순서이",
    "in this order", "in that order", "in the order", "각각", "순서는", "high to low", "highest to lowest",
    "low to high", "most significant first", "상위 비트부터", "높은 비트부터", "큰 비트부터", "앞에서부터", "하위 비트부터",
    "order of", "비트의 순서")

  private static func isListed(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = String(decoding: text[gap], as: UTF8.self).filter { !" `*".contains($0) }
    return [",", "-", "→", "->", "/", "|", "·", "、", ",and", "and", "、", ""].contains(word)
  }
}
