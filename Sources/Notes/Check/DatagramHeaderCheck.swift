import TCP

/// How long UDP's header is, wherever it is told: in its own section, beside TCP's in a sentence or a row, in
/// brackets behind its name. It has eight bytes, always: four fields of two.
enum DatagramHeaderCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.survey.all.contains(.transport) else { return }
    for line in note.lines.withDigits where note.words[line].contains(.limits) && !note.isCode(line) {
      guard note.reading.range(of: line).count < 400 else { continue }
      for sentence in note.sentences(of: line) where !note.isQuestion(sentence) {
        let clause = Clause(note.text, sentence, Quantity.all(in: sentence, of: note.text), line)
        guard clause.holds({ $0.unit == .bytes }), let slip = slip(clause, note), !isAside(line, &note),
          !note.isReported(slip.at)
        else { continue }
        LimitCheck.report(slip, &note)
      }
    }
  }

  /// A section on UDP is set aside by most checks; here it is what is spoken of.
  private static func isAside(_ line: Int, _ note: inout CheckedNote) -> Bool {
    note.isBeside(line) && !note.isOnlyForeign(line)
  }

  private static func slip(_ clause: Clause, _ note: CheckedNote) -> QuantityCheck.Slip? {
    guard !clause.stands(joint) else { return nil }
    for size in clause.quantities where size.unit == .bytes && (2...128).contains(size.value) {
      guard let owner = owner(of: size, clause, note) else { continue }
      if owner.isDatagram {
        if isOfFields(size, clause) {
          if size.value != 2, [1, 4, 8].contains(size.value), clause.stands(four) { return fieldSlip(size) }
        } else if size.value != 8, isHeaders(size, owner.end, clause, note) {
          return headerSlip(size)
        }
      } else if !isPossible(size, clause), isBesideDatagrams(clause, note),
        isHeaders(size, owner.end, clause, note), !clause.stands(optional)
      {
        return segmentSlip(size)
      }
    }
    return nil
  }

  /// With options a TCP header grows by words of four bytes.
  private static func isPossible(_ size: Quantity, _ clause: Clause) -> Bool {
    guard (20...60).contains(size.value), size.value % 4 == 0 else { return false }
    let behind = size.end..<min(clause.range.upperBound, size.end + 12)
    return size.value == 20 || !clause.stands(QuantityCheck.atLeast, in: behind)
  }

  // MARK: Whose it is

  private struct Owner {
    var isDatagram: Bool
    /// Where the words begin that tell what of it is meant.
    var end: Int
  }

  /// The protocol that is named last before the size, right behind it, or by the cell's column and the titles.
  private static func owner(of size: Quantity, _ clause: Clause, _ note: CheckedNote) -> Owner? {
    guard !clause.stands(others) else { return nil }
    var last: Range<Int>?
    var from = clause.range.lowerBound
    while let found = names.first(in: clause.text, from..<size.range.lowerBound) {
      last = found
      from = found.upperBound
    }
    if let last {
      guard !clause.stands(comparing, in: last.upperBound..<size.range.lowerBound) else { return nil }
      return Owner(
        isDatagram: clause.text[last.lowerBound].lowered == UInt8(ascii: "u"), end: last.upperBound)
    }
    let behind = size.end..<min(clause.range.upperBound, size.end + 12)
    if let next = names.first(in: clause.text, behind) {
      return Owner(
        isDatagram: clause.text[next.lowerBound].lowered == UInt8(ascii: "u"), end: size.range.lowerBound)
    }
    if let other = comparedTo(size, clause) { return other }
    // A drawing has columns of its own.
    guard !clause.stands(names), !note.isFenced(clause.line), !note.isInUnknownColumn(clause.line) else {
      return nil
    }
    return titledOwner(clause, note)
  }

  /// `8-byte header vs TCP's 20 bytes`: the first of two sizes, of which the second is named.
  private static func comparedTo(_ size: Quantity, _ clause: Clause) -> Owner? {
    let rest = size.end..<clause.range.upperBound
    guard let versus = versus.first(in: clause.text, rest), versus.lowerBound - size.end <= 12,
      let other = names.first(in: clause.text, versus.upperBound..<clause.range.upperBound)
    else { return nil }
    return Owner(
      isDatagram: clause.text[other.lowerBound].lowered != UInt8(ascii: "u"), end: size.range.lowerBound)
  }

  private static let versus = TellingWords(" vs", "compared to", "compared with", "against", "instead of")

  private static func titledOwner(_ clause: Clause, _ note: CheckedNote) -> Owner? {
    var titles = note.titles.all(of: clause.line).reversed().map { note.reading.range(of: $0) }
    if let heading = note.reading.outline.innermostTitle(of: note.sectionNumber(of: clause.line)) {
      titles.append(heading)
    }
    for title in titles where names.stands(in: note.text, title) || others.stands(in: note.text, title) {
      let isDatagram = TellingWords.udp.stands(in: note.text, title)
      guard isDatagram != TellingWords.tcp.stands(in: note.text, title), !others.stands(in: note.text, title)
      else { return nil }
      return Owner(isDatagram: isDatagram, end: clause.range.lowerBound)
    }
    return nil
  }

  // MARK: What of it

  /// Nothing but the header stands between the owner and the size, or right behind the size.
  private static func isHeaders(
    _ size: Quantity, _ owner: Int, _ clause: Clause, _ note: CheckedNote
  ) -> Bool {
    let before = min(owner, size.range.lowerBound)..<size.range.lowerBound
    guard before.count < 48, !clause.stands(parts, in: before) else { return false }
    if let named = header.first(in: clause.text, before),
      filler.fills(named.upperBound..<size.range.lowerBound, of: clause.text)
        || !clause.stands(amounts, in: size.end..<min(clause.range.upperBound, size.end + 16))
    {
      return true
    }
    let behind = size.end..<min(clause.range.upperBound, size.end + 18)
    if clause.stands(amounts, in: behind) { return false }
    if clause.stands(header, in: behind)
      || before.count <= 16 && clause.stands(header) && clause.stands(TellingWords.tcp)
    {
      return true
    }
    return note.titles.all(of: clause.line).contains { title in
      let range = note.reading.range(of: title)
      return header.stands(in: note.text, range) && !parts.stands(in: note.text, range)
        && isCell(clause.line, note)
    }
  }

  private static func isCell(_ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.block(of: line).kind == .cell
  }

  /// `2바이트씩 구성된 4개의 필드`, `4 fields of 2 bytes each`
  private static func isOfFields(_ size: Quantity, _ clause: Clause) -> Bool {
    let behind = size.end..<min(clause.range.upperBound, size.end + 24)
    let before = max(clause.range.lowerBound, size.range.lowerBound - 16)..<size.range.lowerBound
    return clause.stands(each, in: behind) || clause.stands(each, in: before)
  }

  /// The sentence, or the row, tells UDP's eight bytes too: the two headers are compared.
  private static func isBesideDatagrams(_ clause: Clause, _ note: CheckedNote) -> Bool {
    if clause.stands(TellingWords.udp) {
      return clause.holds { $0.value == 8 && $0.unit == .bytes }
    }
    let block = note.reading.block(of: clause.line)
    guard block.kind == .cell else { return false }
    return (max(0, clause.line - 3)...min(note.reading.lineCount - 1, clause.line + 3)).contains { near in
      let cell = note.reading.block(of: near)
      guard near != clause.line, cell.kind == .cell, cell.container == block.container, cell.row == block.row,
        note.titles.all(of: near).contains(where: {
          TellingWords.udp.stands(in: note.text, note.reading.range(of: $0))
        })
      else { return false }
      return note.quantities(of: near).contains {
        $0.value == 8 && $0.unit == .bytes
      }
    }
  }

  // MARK: Findings

  /// A header that is told to have another size than it can have.
  static func report(_ size: Quantity, ofTCP isTCP: Bool, _ note: inout CheckedNote) {
    LimitCheck.report(isTCP ? segmentSlip(size) : headerSlip(size), &note)
  }

  private static func headerSlip(_ size: Quantity) -> QuantityCheck.Slip {
    QuantityCheck.Slip(
      rule: "header-length", at: size.range.lowerBound..<size.end,
      right: Bilingual(ko: "8바이트", en: "8 bytes"),
      message: Bilingual(ko: "UDP 헤더는 늘 8바이트입니다.", en: "A UDP header always has 8 bytes."),
      reference: "RFC 768")
  }

  private static func fieldSlip(_ size: Quantity) -> QuantityCheck.Slip {
    QuantityCheck.Slip(
      rule: "header-length", at: size.range.lowerBound..<size.end,
      right: Bilingual(ko: "2바이트", en: "2 bytes"),
      message: Bilingual(
        ko: "UDP 헤더는 2바이트인 필드 네 개, 모두 8바이트입니다.",
        en: "A UDP header has four fields of 2 bytes each: 8 bytes."),
      reference: "RFC 768")
  }

  private static func segmentSlip(_ size: Quantity) -> QuantityCheck.Slip {
    QuantityCheck.Slip(
      rule: "header-length", at: size.range.lowerBound..<size.end,
      right: Bilingual(ko: "20~60바이트", en: "20 to 60 bytes"),
      message: Bilingual(
        ko: "TCP 헤더는 20~60바이트입니다. 데이터 오프셋이 5~15워드이고, 한 워드는 4바이트이기 때문입니다.",
        en: "A TCP header has 20 to 60 bytes: the data offset counts 5 to 15 words of 4 bytes."),
      reference: "RFC 9293 3.1")
  }

  // MARK: Words

  private static let names = TellingWords("tcp", "udp")
  /// What has a header of its own, or is counted in.
  private static let others = TellingWords(
    "ip ", "ipv", "ip헤더", "ip(", "ip+", "ip,", "/ip", "ip/", "icmp", "quic", "rtp", "rtcp", "dns", "sctp",
    "dccp",
    "lite", "pseudo", "의사", "가상", "伪", "ethernet", "이더넷", "mac", "tls", "vxlan", "gre", "http", "ipsec",
    "esp",
    "websocket", "웹소켓", "coap", "mqtt", "mtu", "arp", "snmp", "dhcp", "tftp", "option", "프레임", "frame")
  private static let joint = TellingWords(
    "tcp/udp", "tcp / udp", "udp/tcp", "udp / tcp", "tcp와 udp", "udp와 tcp", "tcp & udp", "tcp and udp",
    "udp and tcp", "tcp, udp", "udp, tcp", "합", "총 ", "total", "sum", "together", "not ", "아니", "않", "n't",
    "차이",
    "differ", "整数倍", "的倍数", "extra", "더 ", "more", "less", "적은", "작은", "save", "절약", "최소 2배", "배 ")
  private static let comparing = TellingWords(
    "보다", "than", "비해", "대비", "비하", "unlike", "달리", "반면", "versus", " vs", "반대", "比", "相比", "비교")
  private static let header = TellingWords(
    "header", "헤더", "overhead", "오버헤드", "首部", "头部", "报头", "ヘッダ")
  /// A field, a piece or a count, and not the whole header.
  private static let parts = TellingWords(
    "field", "필드", "port", "포트", "checksum", "체크섬", "번호", "number", "each", "각", "first", "처음", "앞", "last",
    "마지막", "word", "워드", "offset", "오프셋", "window", "윈도", "length:", "length field", "길이 필드", "길이:", "다음",
    "next", "after", "뒤", "字段", "端口", "校验", "payload", "페이로드", "data", "데이터")
  /// What the size may be of instead.
  private static let amounts = TellingWords(
    "data", "데이터", "payload", "페이로드", "message", "메시지", "단위", "word", "워드", "packet", "패킷", "field", "필드",
    "배수", "整数倍", "倍数", "multiple",
    "port", "포트", "번호", "number", "body", "수据", "数据", "씩")
  private static let filler = Filler(
    "의 필드 크기 길이 는 은 이 가 도 총 단 단지 겨우 고정 항상 늘 최소 최대 is has are a an the size length of fixed only just always s"
  )
  private static let each = TellingWords("씩", "each", "각각", "각 ", "apiece", "per field")
  private static let four = TellingWords("4개", "네 개", "4 개", "네개", "four", "4 fields", "4가지", "네 가지", "4개의")
  private static let optional = TellingWords("옵션", "option", "선택")
}
