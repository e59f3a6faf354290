import Questions
import TCP

/// Bits of the flags told one by one or in letters: the width of the flags, their letters in a row, and sets that
/// no segment of an opening has.
enum FlagSetCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount {
      let traits = note.survey[line]
      if note.isFenced(line) {
        if traits.contains(.singles) { checkLetters(line, &note) }
        continue
      }
      if traits.contains(.digit) {
        checkWidth(line, &note)
        checkMadeOf(line, &note)
        if note.reading.kinds(in: line).contains(.flag) {
          checkOneBit(line, &note)
          checkSet(line, &note)
        }
      }
      // At most the first and the last of six letters are joined to something else.
      if traits.contains(.singles) { checkLetters(line, &note) }
    }
    checkSigns(&note)
    for table in note.tables {
      checkNames(table.head, &note)
      for row in table.rows { checkNames(row.cells, &note) }
    }
  }

  /// `| URG | ACK | RST | PSH | SYN | FIN |`: the header's own row, two neighbours of which have changed places.
  private static func checkNames(_ cells: [NoteTable.Cell], _ note: inout CheckedNote) {
    guard cells.count >= 6 else { return }
    let flags = cells.compactMap { cell -> Flag? in
      guard note.reading.range(of: cell.line).count <= 12 else { return nil }
      let text = note.reading.string(ofLine: cell.line).filter { !"`* ".contains($0) }
      return text.utf8.count == 3 ? Lexicon.flag(spelled: text) : nil
    }
    guard flags.count == 6 || flags.count == 8, Set(flags).count == flags.count, let first = cells.first,
      !note.isBeside(first.line)
    else { return }
    let right = Array(Flag.allCases.suffix(flags.count))
    let letters = flags.map(\.rawValue)
    guard isSwapped(letters, right.map(\.rawValue)),
      let slip = zip(cells, zip(flags, right)).first(where: { $0.1.0 != $0.1.1 })
    else { return }
    let shown = right.map(\.name).joined(separator: " ")
    note.report(
      "flag-bit", at: note.reading.range(of: slip.0.line),
      Bilingual(ko: "플래그가 헤더에 놓이는 순서가 아닙니다.", en: "That is not the order of the flags in the header."),
      expected: Bilingual(ko: shown, en: shown), reference: "RFC 9293 3.1")
  }

  // MARK: How many bits

  /// `6bit의 Control Bit`, `플래그 비트(6bit)`: six in the older layout, eight today, nine with NS.
  private static func checkWidth(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard note.words[line].contains(.flagFields), let name = flagFields.first(in: note.text, range)
    else { return }
    for size in Quantity.all(in: range, of: note.text)
    where size.unit != .none && (2...32).contains(size.value) && !isListed(size, range, note) {
      let isBefore = size.end <= name.lowerBound && name.lowerBound - size.end <= 12
      let isAfter = size.range.lowerBound >= name.upperBound && size.range.lowerBound - name.upperBound <= 24
      // `예약 4비트, 제어 비트 8개`, `HLEN(4bits), Control Flags`: the width of what stands before it.
      if isBefore, note.text[size.end..<name.lowerBound].contains(where: { $0.isOne(of: ",)") }) { continue }
      let gap =
        isBefore ? size.end..<name.lowerBound : name.upperBound..<max(name.upperBound, size.range.lowerBound)
      let isRight = size.unit == .bits && [6, 8, 9, 12].contains(size.value)
      guard isBefore || isAfter, !isRight, isJoint(gap, note.text),
        !each.stands(in: note.text, range), !note.isBeside(line), !note.isAboutOtherHeader(line),
        note.isOfTCPHeader(line)
      else { continue }
      return report(size, &note)
    }
  }

  static let flagFields = TellingWords(
    "control bit", "control flag", "flag bit", "flags field", "tcp flags", "플래그 비트", "제어 비트", "제어 플래그",
    "플래그 필드", "컨트롤 비트",
    "코드 비트", "flag field", "控制位", "标志位", "制御ビット", "コントロールビット")
  /// Nothing but filler, with a comma at most.
  private static func isJoint(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let comma = text[gap].firstIndex(of: UInt8(ascii: ",")) else { return joints.fills(gap, of: text) }
    return joints.fills(gap.lowerBound..<comma, of: text)
      && joints.fills(comma + 1..<gap.upperBound, of: text)
  }

  private static let joints = Filler(
    "의 짜리 크기 개 길이 필드 contains consists of has have made up field flag bit is are 는 은 占 共 size 총 크기의 크기는 control 라는 이라는 존재 가 이 있고 으로 이루어진 구성된"
  )
  private static let each = TellingWords(
    "각각", "각 플래그", "each", "마다", "한 비트", "1비트씩", "1bit씩", "ip ", "단편", "fragment")

  /// `플래그 필드 3bit(NS, CWR, ECE)`: as many as are named.
  private static func isListed(_ size: Quantity, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    guard size.end < range.upperBound, note.text[size.end] == UInt8(ascii: "("),
      let close = note.text[size.end..<range.upperBound].firstIndex(of: UInt8(ascii: ")"))
    else { return false }
    return note.text[size.end..<close].count { $0 == UInt8(ascii: ",") } + 1 == Int(size.value)
  }

  /// `기본적으로 5비트로 구성` below `제어 비트(Control Bits)`
  private static func checkMadeOf(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard range.count < 60, note.words[line].contains(.making), let verb = making.first(in: note.text, range),
      let size = Quantity.all(in: range, of: note.text).last(where: { $0.end <= verb.lowerBound + 1 }),
      size.unit == .bits, (2...32).contains(size.value), ![6, 8, 9, 12].contains(size.value),
      isOfFlags(line, note), !note.isBeside(line)
    else { return }
    report(size, &note)
  }

  static let making = TellingWords("로 구성", "로 이루어", "개로 구성")

  /// The item or the heading above names the flags.
  private static func isOfFlags(_ line: Int, _ note: CheckedNote) -> Bool {
    let depth = note.reading.block(of: line).listDepth
    for above in stride(from: line - 1, through: max(0, line - 6), by: -1) {
      let block = note.reading.block(of: above)
      if block.kind == .heading || block.listDepth < depth {
        return note.words[above].contains(.flagFields)
      }
    }
    return false
  }

  /// `RST (Reset) - 2비트`: each flag is one bit.
  private static func checkOneBit(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag }
    guard range.count < 48, let first = flags.first, Int(first.start) - range.lowerBound <= 3,
      let size = Quantity.all(in: range, of: note.text).first, size.unit == .bits,
      (2...32).contains(size.value),
      size.end + 3 >= range.upperBound, isNamed(Int(first.end)..<size.range.lowerBound, note.text),
      !note.isBeside(line)
    else { return }
    note.report(
      "field-width", at: size.range.lowerBound..<size.end,
      Bilingual(ko: "플래그는 저마다 1비트입니다.", en: "Each flag is one bit."),
      expected: Bilingual(ko: "1비트", en: "1 bit"), reference: "RFC 9293 3.1")
  }

  /// Latin letters in brackets, blanks and a dash or a colon.
  private static func isNamed(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    gap.count <= 24 && text[gap].allSatisfy { $0.isLetter && $0 < 0x80 || $0.isOne(of: " ()-:*`") }
      && text[gap].contains { $0.isOne(of: "-:(") }
  }

  private static func report(_ size: Quantity, _ note: inout CheckedNote) {
    note.report(
      "field-width", at: size.range.lowerBound..<size.end,
      Bilingual(
        ko: "플래그는 \(size.value)\(size.unit == .bytes ? "바이트" : "비트")가 아니라 8비트입니다. 옛 배치에서는 6비트였습니다.",
        en:
          "The flags are 8 bits, 6 in the older layout, not \(size.value)\(size.unit == .bytes ? " bytes" : "")."
      ),
      expected: Bilingual(ko: "8비트(옛 배치 6비트)", en: "8 bits (6 in the older layout)"),
      reference: "RFC 9293 3.1")
  }

  // MARK: Letters in a row

  /// `C E U A P R S F`: all of them, two neighbours of which have changed places.
  private static func checkLetters(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard range.count < 200 else { return }
    var row: [(letter: UInt8, at: Int)] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = note.text[at]
      let isAlone =
        byte.isUpper && (at == range.lowerBound || !note.text[at - 1].isLetterOrDigit)
        && (at + 1 >= range.upperBound || !note.text[at + 1].isLetterOrDigit)
      if isAlone, order.contains(byte) {
        row.append((byte, at))
      } else if !isBetween(byte) {
        if row.count >= 6 { break }
        row = []
      }
      at += 1
    }
    let letters = row.map(\.letter)
    guard letters.count == 6 || letters.count == 8, Set(letters).count == letters.count else { return }
    let right = Array(order.suffix(letters.count))
    guard Set(letters) == Set(right), isSwapped(letters, right) || isSwapped(letters, right.reversed()),
      let first = row.first, let last = row.last, !note.isBeside(line)
    else { return }
    let shown = String(decoding: right.flatMap { [$0, 0x20] }.dropLast(), as: UTF8.self)
    note.report(
      "flag-bit", at: first.at..<last.at + 1,
      Bilingual(ko: "플래그가 헤더에 놓이는 순서가 아닙니다.", en: "That is not the order of the flags in the header."),
      expected: Bilingual(ko: shown, en: shown), reference: "RFC 9293 3.1")
  }

  /// What may stand between two letters.
  @inline(__always) private static func isBetween(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "`"),
      UInt8(ascii: "*"):
      true
    default: false
    }
  }

  private static let order = Array("CEUAPRSF".utf8)

  private static func isSwapped(_ letters: [UInt8], _ right: [UInt8]) -> Bool {
    let wrong = letters.indices.filter { letters[$0] != right[$0] }
    return wrong.count == 2 && wrong[1] == wrong[0] + 1
  }

  // MARK: Sets

  /// `SYN과 FIN 플래그 비트를 1로 설정`, `SYN=1, ACK=1: 연결 요청`
  private static func checkSet(_ line: Int, _ note: inout CheckedNote) {
    guard note.reading.range(of: line).count < 300 else { return }
    for sentence in note.sentences(of: line) where setting.stands(in: note.text, sentence) {
      let flags = note.reading.mentions(in: line).filter {
        $0.kind == .flag && sentence.contains(Int($0.start))
      }
      for (one, other) in zip(flags, flags.dropFirst()) {
        let pair = Flags(rawValue: one.value | other.value)
        guard pair == [.syn, .fin], Int(other.start) - Int(one.end) >= 4,
          and.fills(Int(one.end)..<Int(other.start), of: note.text),
          !doubts.stands(in: note.text, sentence), !note.isBeside(line), !note.section(of: line).isAttack
        else { continue }
        note.report(
          "handshake-flags", at: Int(one.start)..<Int(other.end),
          Bilingual(
            ko: "SYN과 FIN을 함께 켠 세그먼트는 핸드셰이크에 없습니다.", en: "No segment of a handshake has both SYN and FIN set."
          ),
          expected: Bilingual(ko: "SYN,ACK", en: "SYN,ACK"), reference: "RFC 9293 3.5")
      }
    }
  }

  private static let setting = TellingWords(
    "1로 설정", "1로 세팅", "1로 하", "1로 지정", "set to 1", "are set", "都置1", "置为1", "置 1")
  private static let and = Filler("과 와 및 and + & 플래그 비트 그리고")
  private static let doubts = TellingWords(
    "공격", "스캔", "attack", "scan", "invalid", "각각", "each", "않", "not ", "동시에 설정", "攻击", "소비", "차지", "소모",
    "하나", "consum", "one ",
    "number", "번호", "序号", "만약", "if ")

  // MARK: tcpdump's signs

  /// `` | `[S.]` | SYN+ACK | ``: the signs in brackets, and the flags in the cell beside them.
  private static func checkSigns(_ note: inout CheckedNote) {
    for table in note.tables where table.rows.count >= 3 {
      var right = 0
      var wrong: [(line: Int, range: Range<Int>, flags: Flags)] = []
      for row in table.rows {
        guard let signs = first(row, note, signs), let named = first(row, note, named) else { continue }
        if signs.flags == named.flags {
          right += 1
        } else {
          wrong.append((signs.line, named.range, signs.flags))
        }
      }
      guard right >= 3, wrong.count == 1, let slip = wrong.first, !note.isBeside(slip.line) else { continue }
      let shown = slip.flags.description
      note.report(
        "flag-letter", at: slip.range,
        Bilingual(ko: "tcpdump의 그 표기는 \(shown)입니다.", en: "tcpdump writes \(shown) like that."),
        expected: Bilingual(ko: shown, en: shown), reference: "RFC 9293 3.1")
    }
  }

  /// What the first cell says that says such a thing.
  private static func first<Told>(
    _ row: NoteTable.Row, _ note: CheckedNote, _ tell: (Int, CheckedNote) -> Told?
  ) -> Told? {
    for cell in row.cells {
      if let told = tell(cell.line, note) { return told }
    }
    return nil
  }

  private static func signs(in line: Int, _ note: CheckedNote) -> (flags: Flags, line: Int)? {
    let range = note.reading.range(of: line)
    guard (3...8).contains(range.count), note.text[range].contains(UInt8(ascii: "[")) else { return nil }
    let text = note.raw(range).filter { !"` *".contains($0) }
    guard text.hasPrefix("["), text.hasSuffix("]"), text.count >= 3 else { return nil }
    var flags = Flags()
    for sign in text.dropFirst().dropLast() {
      guard let flag = sign == "." ? .ack : Lexicon.letters[sign] else { return nil }
      flags.insert(Flags(flag))
    }
    return (flags, line)
  }

  private static func named(in line: Int, _ note: CheckedNote) -> (flags: Flags, range: Range<Int>)? {
    let range = note.reading.range(of: line)
    let mentions = note.reading.mentions(in: line).filter { $0.kind == .flag }
    guard let first = mentions.first, let last = mentions.last, range.count <= 24,
      Int(first.start) - range.lowerBound <= 2, note.text[range.lowerBound] != UInt8(ascii: "[")
    else { return nil }
    return (
      mentions.reduce(into: Flags()) { $0.formUnion(Flags(rawValue: $1.value)) },
      Int(first.start)..<Int(last.end)
    )
  }
}
