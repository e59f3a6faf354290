import Questions
import TCP

/// The TCP header's length and its options' room.
extension QuantityCheck {
  static func headerLength(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard clause.holds({ $0.unit == .bytes }),
      clause.stands(anyHeader) || clause.first(of: options) != nil || clause.stands(filled)
    else { return nil }
    if clause.stands(bothHeaders) || note.isListedUnderOther(clause.line) { return nil }
    if let slip = headerSpan(clause, note) { return slip }
    if let slip = optionLimit(clause, note) ?? optionSpan(clause, note) ?? filledSlip(clause, note) {
      return slip
    }
    guard let subject = clause.first(of: tcpHeader) ?? lengthSubject(clause, note) else {
      return leastSlip(clause, note)
    }
    let stop = stop(clause, from: subject.upperBound)
    let sizes = clause.quantities.filter {
      $0.range.lowerBound >= subject.upperBound && $0.end <= stop && $0.unit != .bits
    }
    // `The smallest TCP header is …`: the word stands before it.
    var from =
      clause.stands(ends, in: max(clause.range.lowerBound, subject.lowerBound - 14)..<subject.lowerBound)
      ? max(clause.range.lowerBound, subject.lowerBound - 14) : subject.upperBound
    for (index, size) in sizes.enumerated() {
      let before = from..<size.range.lowerBound
      from = size.end
      let next = index + 1 < sizes.count ? sizes[index + 1] : nil
      if let next, next.unit == .bytes, clause.isSpan(size, next), size.value < next.value {
        if size.value != 20 { return headerSlip(size, 20) }
        if next.value != 60 { return headerSlip(next, 60) }
        return nil
      }
      guard size.unit == .bytes, size.value < 200, before.count < 60 else { continue }
      // `20 bytes + up to 40 bytes of options`
      if clause.stands(ofOptions, in: size.end..<min(clause.range.upperBound, size.end + 16)) { continue }
      let after = size.end..<min(clause.range.upperBound, size.end + 24)
      let isMost = clause.stands(most, in: before)
      if !isMost, clause.stands(basic, in: before), [16, 18, 22, 24, 28, 32, 40].contains(size.value),
        size.range.lowerBound - subject.upperBound < 24
      {
        return headerSlip(size, 20)
      }
      if !isMost, clause.stands(bare, in: before) || clause.stands(bare, in: after) {
        if size.value != 20, (8...60).contains(size.value) { return headerSlip(size, 20) }
        continue
      }
      if clause.stands(upTo, in: size.end..<min(stop, size.end + 12)), size.value > 40, size.value != 60 {
        return headerSlip(size, 60)
      }
      if clause.stands(least, in: before)
        || index == 0 && clause.stands(atLeast, in: size.end..<min(stop, size.end + 12))
      {
        if size.value != 20 { return headerSlip(size, 20) }
      } else if clause.stands(most, in: before) {
        if size.value != 60 { return headerSlip(size, 60) }
      } else if index == 0, size.value < 20 || size.value > 60, !size.isAttribute,
        !isUnit(size, clause),
        headerFiller.fills(before, of: clause.text)
      {
        return headerSlip(size, nil)
      }
    }
    return nil
  }

  /// The lengths of the IP header and of TCP's told together.
  private static let bothHeaders = TellingWords(
    "ip + tcp", "ip+tcp", "ip and tcp", "ip & tcp", "ip/tcp", "tcp/ip header", "tcp/ip 헤더", "tcp + ip",
    "tcp+ip",
    "tcp and ip", "tcp & ip", "ip와 tcp", "ip 헤더와 tcp", "tcp와 ip", "tcp 헤더와 ip", "ip header and",
    "ip header +",
    "tcp header and ip", "tcp header + ip", "tcp header and the ip", "ip headers and", "ip 헤더 + tcp",
    "tcp 헤더 + ip", "ip 및 tcp", "tcp 및 ip", "tcp 헤더 및 ip", "ip 头和 tcp", "ip头和tcp", "ip首部和tcp", "ip 首部和 tcp",
    "tcp首部和ip", "tcp 首部和 ip", "tcp/ip 首部", "tcp/ip首部", "ipヘッダとtcp", "add up to")

  /// Where the sentence goes on to something else; options that are counted in belong to the header.
  private static func stop(_ clause: Clause, from start: Int) -> Int {
    var at = start
    while let other = clause.first(of: otherThings, from: at) {
      guard let counted = clause.first(of: countedIn, from: other.lowerBound),
        counted.lowerBound == other.lowerBound
      else { return other.lowerBound }
      at = counted.upperBound
    }
    return clause.range.upperBound
  }

  private static let countedIn = TellingWords(
    "옵션을 포함", "옵션까지 포함", "옵션 포함", "옵션이 있", "옵션을 합", "옵션을 더", "옵션이 추가", "options included", "option을 포함",
    "옵션에 따라", "옵션이 붙", "옵션을 사용", "옵션이 없", "옵션 없", "옵션 필드가 없", "옵션을 제외", "옵션을 다 ", "옵션을 모두", "옵션을 가득", "옵션을 뺀",
    "옵션을 최대", "options and")

  /// `a header has 20 to 64 bytes`, `TCP最多有80字节的头部`: one end of the span tells what is spoken of.
  private static func headerSpan(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard note.speaksOfTCP, clause.stands(anyHeader), let slip = spanSlip(clause),
      !WidthCheck.isOther(clause.string), !note.isAboutOtherHeader(clause.line)
    else { return nil }
    return slip
  }

  private static func spanSlip(_ clause: Clause) -> Slip? {
    for (low, high) in zip(clause.quantities, clause.quantities.dropFirst())
    where clause.isSpan(low, high) && high.unit == .bytes && low.unit != .bits {
      if low.value == 20, high.value != 60, (40...128).contains(high.value) { return headerSlip(high, 60) }
      if high.value == 60, low.value != 20, (8...40).contains(low.value) { return headerSlip(low, 20) }
    }
    guard clause.stands(chineseHeader) else { return nil }
    for size in clause.quantities where size.unit == .bytes && (40...128).contains(size.value) {
      let before = max(clause.range.lowerBound, size.range.lowerBound - 18)..<size.range.lowerBound
      if size.value != 60, clause.stands(most, in: before) { return headerSlip(size, 60) }
    }
    return nil
  }

  private static let anyHeader = TellingWords("header", "헤더", "头部", "首部", "报头", "ヘッダ")
  private static let chineseHeader = TellingWords(
    "tcp最", "tcp 最", "tcp头部", "tcp首部", "tcp 头部", "tcp 首部", "头部长度", "首部长度")

  /// Options fill the header up from 20 to 60 bytes: 40 at most.
  private static func optionLimit(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard let subject = clause.first(of: options), note.speaksOfTCP, !note.isAboutOtherHeader(clause.line),
      !WidthCheck.isOther(clause.string), !clause.stands(oneOption)
    else { return nil }
    for size in clause.quantities where size.unit == .bytes && size.range.lowerBound > subject.upperBound {
      let before = subject.upperBound..<size.range.lowerBound
      guard before.count < 40, clause.stands(most, in: before), size.value != 40, size.value < 200 else {
        return nil
      }
      return optionSlip(size)
    }
    return nil
  }

  /// `### Options (0 to 60 bytes)`, `オプション (0~60バイト)`
  static func optionSpan(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard clause.quantities.count == 2, let subject = clause.first(of: optionTitles), note.speaksOfTCP,
      subject.lowerBound - clause.range.lowerBound <= 8, !note.isAboutOtherHeader(clause.line),
      !WidthCheck.isOther(clause.string)
    else { return nil }
    let (low, high) = (clause.quantities[0], clause.quantities[1])
    guard low.value == 0, high.unit == .bytes, (41...64).contains(high.value), clause.isSpan(low, high) else {
      return nil
    }
    return optionSlip(high)
  }

  /// `Minimum:` over a fence that holds `16 bytes`, in a section on the header's length.
  static func checkFencedLimits(_ note: inout CheckedNote) {
    guard note.speaksOfTCP, !note.reading.document.fences.isEmpty else { return }
    for line in note.lines.withDigits where line > 0 && note.isFenced(line) && !note.isFenced(line - 1) {
      let range = note.reading.range(of: line)
      let label = note.reading.range(of: line - 1)
      guard range.count <= 16, label.count <= 28,
        line + 1 >= note.reading.lineCount || !note.isFenced(line + 1),
        let title = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line)),
        headerTitles.stands(in: note.text, title), !note.isAboutOtherHeader(line),
        case let sizes = Quantity.all(in: range, of: note.text), sizes.count == 1, sizes[0].unit == .bytes
      else { continue }
      let limit = least.stands(in: note.text, label) ? 20 : most.stands(in: note.text, label) ? 60 : nil
      guard let limit, sizes[0].value != limit, !note.isBeside(line) else { continue }
      let slip = headerSlip(sizes[0], limit)
      note.report(slip.rule, at: slip.at, slip.message, expected: slip.right, reference: slip.reference)
    }
  }

  private static let headerTitles = TellingWords(
    "header length", "header size", "tcp header", "data offset", "헤더 길이", "헤더 크기", "tcp 헤더", "데이터 오프셋", "hlen"
  )

  /// `| Options | 0–60 bytes |`: a row of the header's fields.
  static func checkOptionRows(_ table: NoteTable, _ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for row in table.rows {
      guard
        let name = row.cells.first(where: {
          optionNames.fills(note.reading.range(of: $0.line), of: note.text)
        }),
        note.reading.range(of: name.line).count >= 4
      else { continue }
      for cell in row.cells where cell.column != name.column && note.survey[cell.line].contains(.digit) {
        let range = note.reading.range(of: cell.line)
        let sizes = note.quantities(of: cell.line)
        guard range.count <= 40, sizes.count <= 2, let size = sizes.last, size.unit == .bytes,
          (41...64).contains(size.value),
          sizes.count == 2 && sizes[0].value == 0 || most.stands(in: note.text, range),
          !note.isAboutOtherHeader(cell.line), !note.isBeside(cell.line), !note.isUnderOtherTitle(cell.line)
        else { continue }
        let slip = optionSlip(size)
        note.report(
          slip.rule, at: slip.at, slip.message, expected: slip.right, reference: slip.reference)
      }
    }
  }

  private static let optionNames = Filler(
    "options option tcp field 옵션 필드 (variable) variable (가변) 가변 选项 オプション ` * ( )")

  private static func optionSlip(_ size: Quantity) -> Slip {
    Slip(
      rule: "header-length", at: size.range.lowerBound..<size.end,
      right: Bilingual(ko: "40바이트", en: "40 bytes"),
      message: Bilingual(
        ko: "옵션은 최대 40바이트입니다. TCP 헤더는 60바이트까지이고 그 가운데 20바이트는 고정되어 있습니다.",
        en: "Options take at most 40 bytes: a header has up to 60, of which 20 are fixed."),
      reference: "RFC 9293 3.1")
  }

  private static let optionTitles = TellingWords("option", "옵션", "オプション", "选项")

  /// `options increase the header up to 80 bytes`, `옵션을 다 채우면 최대 64바이트`
  private static func filledSlip(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard let subject = clause.first(of: filled), note.speaksOfTCP, note.isOfTCPHeader(clause.line),
      !WidthCheck.isOther(clause.string),
      let size = clause.quantities.first(where: { $0.range.lowerBound >= subject.upperBound }),
      size.unit == .bytes, (41...128).contains(size.value), size.value != 60,
      clause.stands(most, in: subject.upperBound..<size.range.lowerBound)
        || clause.stands(upTo, in: size.end..<min(clause.range.upperBound, size.end + 12)),
      size.range.lowerBound - subject.upperBound < 24
    else { return nil }
    return headerSlip(size, 60)
  }

  private static let filled = TellingWords(
    "increase the header", "extend the header", "grow the header", "expand the header", "bring the header",
    "make the header", "옵션을 더하면", "옵션을 추가하면", "옵션까지 포함하면", "옵션을 포함하면", "옵션을 모두",
    "옵션을 다 ", "옵션을 가득", "옵션을 꽉", "옵션이 다 ", "옵션이 가득", "옵션이 꽉", "with all options", "with all its options",
    "with full options", "with every option", "when the options are full", "with the options filled")

  private static let ofOptions = TellingWords("of option", "for option", "의 옵션", " 옵션", "的选项")
  private static let options = TellingWords(
    "옵션은 ", "옵션 필드는", "옵션의 크기는", "옵션의 길이는", "options take", "options are", "options may take",
    "options field is", "options can be")
  private static let oneOption = TellingWords(
    "mss", "sack", "timestamp", "타임스탬프", "포함", "includ", "header", "헤더", "scale", "스케일")

  /// `The header is at least 24 bytes long`
  private static func leastSlip(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard let subject = clause.first(of: plainHeader), note.speaksOfTCP,
      !note.isAboutOtherHeader(clause.line),
      !WidthCheck.isOther(clause.string),
      let size = clause.quantities.first(where: { $0.range.lowerBound >= subject.upperBound }),
      size.unit == .bytes, (12...120).contains(size.value), size.range.lowerBound - subject.upperBound < 16
    else { return nil }
    let before = subject.upperBound..<size.range.lowerBound
    if clause.stands(least, in: before), size.value != 20 { return headerSlip(size, 20) }
    if clause.stands(most, in: before), size.value != 60 { return headerSlip(size, 60) }
    return nil
  }

  private static let plainHeader = TellingWords(
    "the header is", "a header is", "the header has", "a header has", "헤더는")

  /// `헤더 길이`, in a section on TCP.
  private static func lengthSubject(_ clause: Clause, _ note: CheckedNote) -> Range<Int>? {
    guard note.speaksOfTCP else { return nil }
    let size = clause.first(of: headerSize)
    guard let subject = size ?? clause.first(of: plainHeader),
      size != nil || clause.stands(bare) || clause.stands(counted), !WidthCheck.isOther(clause.string),
      !note.isAboutOtherHeader(clause.line), size != nil || note.isOfTCPHeader(clause.line),
      !isOfDatagrams(clause.line, note)
    else { return nil }
    return subject
  }

  /// UDP heads the column, or the item above.
  private static func isOfDatagrams(_ line: Int, _ note: CheckedNote) -> Bool {
    note.titles.all(of: line).contains { title in
      let range = note.reading.range(of: title)
      return TellingWords.udp.stands(in: note.text, range) && !TellingWords.tcp.stands(in: note.text, range)
    }
  }

  private static func headerSlip(_ size: Quantity, _ right: Int?) -> Slip {
    let limits = Bilingual(ko: "20~60바이트", en: "20 to 60 bytes")
    return Slip(
      rule: "header-length", at: size.range.lowerBound..<size.end,
      right: right.map { Bilingual(ko: "\($0)바이트", en: "\($0) bytes") } ?? limits,
      message: Bilingual(
        ko: "TCP 헤더는 20~60바이트입니다. 데이터 오프셋이 5~15워드이고, 한 워드는 4바이트이기 때문입니다.",
        en: "A TCP header has 20 to 60 bytes: the data offset counts 5 to 15 words of 4 bytes."),
      reference: "RFC 9293 3.1")
  }

  private static let tcpHeader = TellingWords(
    "tcp 헤더", "tcp헤더", "tcp의 헤더", "tcp header", "tcp 首部", "tcp首部", "tcp头部", "tcp 头部",
    "tcpヘッダ", "tcp ヘッダ")
  private static let headerSize = TellingWords(
    "헤더 길이", "헤더의 길이", "헤더 크기", "헤더의 크기", "header length", "header size",
    "length of the header")
  private static let otherThings = TellingWords(
    "ip 헤더", "ip헤더", "ip header", "udp", "이더넷", "ethernet", "옵션", "option", "オプション", "데이터", "データ", "data",
    "payload", "페이로드",
    "mtu", "mss", "ipv", "세그먼트", "segment", "필드", "field", "번호", "number", "포트", "port", "체크섬", "checksum",
    "tcp/ip",
    "mac",
    "http", "합", "total", "플래그", "flag", "윈도", "window", "마다", "첫", "first", "처음", "단위", "word", "워드", "단어")
  private static let least = TellingWords(
    "최소", "최저", "at least", "minimum", "min ", "적어도", "至少", "最小", "between", "smallest", "shortest", "가장 작",
    "가장 짧")
  static let atLeast = TellingWords("이상", "or more", "以上")
  static let most = TellingWords(
    "최대", "at most", "maximum", "max ", "up to", "까지", "最大", "最多", "longer than", "no more than", "exceed",
    "largest", "longest", "가장 큰", "가장 긴")
  private static let bare = TellingWords(
    "옵션이 없", "옵션 없", "옵션 필드가 없", "옵션을 제외", "옵션을 뺀", "without options", "without any options")
  private static let basic = TellingWords(
    "기본 ", "기본적으로", "기본이", "고정", "basic", "fixed", "default", "固定", "基本")
  private static let ends = TellingWords(
    "smallest", "shortest", "largest", "longest", "가장 작", "가장 짧", "가장 큰", "가장 긴", "minimum", "maximum", "최소",
    "최대")
  private static let counted = TellingWords("옵션", "with options")
  private static let upTo = TellingWords("까지", "를 넘지", "을 넘지")
  private static let headerFiller = Filler(
    "의 크기 길이 는 은 이 가 기본 적으로 기본적으로 기본값 보통 일반적으로 고정 전체 약 크게 사이즈 "
      + "is has are of a an the size length usually normally typically by default basic fixed about takes s")
}
