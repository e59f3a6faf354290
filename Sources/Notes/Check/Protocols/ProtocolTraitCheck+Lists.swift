import TCP

/// Lists under the name of either, and lines that say what one of them is.
extension ProtocolTraitCheck {
  /// One of these stands in whatever any trait is told with.
  static let hints = TellingWords(
    "연결", "순서", "신뢰", "경계", "데이터그램", "스트림", "이중", "단방향", "order", "reliable", "connection", "boundar",
    "datagram",
    "stream", "duplex", "连接", "顺序", "可靠", "边界", "报文", "字节流", "有序", "无序", "双工", "コネクション", "不保留", "连接less",
    "재전송", "retransmit", "resends", "handshak", "핸드")

  /// What any trait is told with.
  static let told = TellingWords(joining: ProtocolTrait.all.flatMap { [$0.has, $0.lacks] })

  /// An item of a list under a heading, or under an item, that names one of them.
  static func checkItem(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    if range.count <= 110, note.words[line].contains(.applications) { checkApplications(line, &note) }
    guard range.count <= 110 || range.count <= 170 && ways.stands(in: note.text, range),
      note.words[line].contains(.traits), told.stands(in: note.text, range),
      let isTCP = owner(of: line, note)
    else { return }
    // Between the name and its list the note may have turned to something else.
    judge(line, isTCP, title: nil, as: .warning, &note)
  }

  /// `TCP: …`, `UDP (User Datagram Protocol): …`, `TCP is a …`: a line that says what one of them is.
  static func checkDefinition(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let block = note.reading.block(of: line)
    guard block.kind != .cell, block.kind != .heading, !note.isFenced(line), range.count <= 240,
      range.count > 12
    else { return }
    let start = range.lowerBound
    guard let first = TellingWords.either.first(in: note.text, start..<min(range.upperBound, start + 6))
    else { return }
    let isTCP = TellingWords.tcp.stands(in: note.text, first)
    // `TCP와는 다르게 …`: what follows is told of the other.
    if companions.first(in: note.text, first.upperBound..<range.upperBound)?.lowerBound == first.upperBound {
      return
    }
    guard let sentence = note.sentences(of: line).first, sentence.contains(first.lowerBound) else { return }
    var from = min(first.upperBound, sentence.upperBound)
    if let colon = TermLine.separator(note.text, range), colon.lowerBound - first.upperBound < 48 {
      from = colon.upperBound
    } else if let copula = copulas.first(in: note.text, from..<min(sentence.upperBound, from + 44)) {
      // `TCP assumes that the service below it is …`
      guard
        note.text[copula.lowerBound] != 0x20
          || Predication.links.fills(from..<copula.lowerBound, of: note.text)
      else { return }
      from = copula.upperBound
    } else {
      return
    }
    guard from < sentence.upperBound, proto(start..<min(from, start + 58), note) == isTCP else { return }
    judge(line, isTCP, title: nil, in: from..<sentence.upperBound, &note)
  }

  private static let companions = TellingWords("와", "과", " 와", "랑", "에 비해", "보다", "처럼", "에 반해", "를 ", "을 ")
  private static let copulas = TellingWords("는 ", "은 ", "란 ", " is a", " is ")

  /// Whose property an item tells: the label right above the list, or the heading.
  static func owner(of line: Int, _ note: CheckedNote) -> Bool? {
    let section = note.sectionNumber(of: line)
    let container = note.reading.block(of: line).container
    var depth = note.reading.block(of: line).listDepth
    var above = line - 1
    while above >= max(0, line - reach), note.sectionNumber(of: above) == section {
      let block = note.reading.block(of: above)
      let range = note.reading.range(of: above)
      if asked.stands(in: note.text, range) { return nil }
      if block.kind == .item, block.listDepth < depth {
        // The item this one stands below.
        if let isTCP = proto(range, note), isLabel(range, note) { return isTCP }
        if names.stands(in: note.text, range) || TellingWords.tcp.stands(in: note.text, range) { return nil }
        // `The Internet protocol does not ensure:`, `应用：`
        if leads(range, note) { return nil }
        depth = block.listDepth
      } else if block.kind != .item, block.kind != .heading, block.container != container || depth <= 1 {
        // `It doesn't provide:`
        if denies(range, note) { return nil }
        if let isTCP = proto(range, note), isLabel(range, note) { return isTCP }
        if names.stands(in: note.text, range) || TellingWords.tcp.stands(in: note.text, range) { return nil }
      }
      above -= 1
    }
    guard let title = note.reading.outline.innermostTitle(of: section),
      !applied.stands(in: note.text, title)
    else { return nil }
    return proto(title, note)
  }

  /// An item above that turns to something else, or denies what stands below it.
  private static func leads(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    applied.stands(in: note.text, range) || lasting.stands(in: note.text, range)
      || note.opensWithOwnName(range) || foreign.stands(in: note.text, range) || denies(range, note)
  }

  /// `It doesn't provide:`, `보장하지 않는 것:`: what stands below it is what is not so.
  static func denies(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    TermLine.separator(note.text, range).map { $0.upperBound + 1 >= range.upperBound } == true
      && (turned.stands(in: note.text, range) || lasting.stands(in: note.text, range))
  }

  private static let applied = TellingWords(
    "applications", "use case", "used by", "used for", "used in", "example", "응용", "활용", "에서 사용", "등에 사용",
    "사용 예", "사용 사례", "사용되는", "사용하는",
    "예시",
    "应用", "應用", "用途", "場面", "例")
  private static let foreign = TellingWords(
    "internet protocol", "network layer", "인터넷 프로토콜", "네트워크 계층", "网络层", "quic", "sctp", "http", "rtp",
    "무선", "wi-fi", "wifi", "와이파이", "무전", "이더넷", "ethernet", " lan")
  private static let turned = TellingWords(" not ", "n't ", "cannot", "without", "no ", "never")

  /// The name, and little else.
  static func isLabel(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    guard range.count <= 64 else { return false }
    var start = range.lowerBound
    while start < range.upperBound, note.text[start].isOne(of: "[<0123456789.# ") { start += 1 }
    var end = range.upperBound
    while end > start, note.text[end - 1].isOne(of: "]> ") { end -= 1 }
    if naming.fills(start..<end, of: note.text) { return true }
    if let colon = TermLine.separator(note.text, range) { return colon.upperBound + 1 >= range.upperBound }
    return false
  }

  private static let naming = Filler(
    "tcp udp transmission transfer control user datagram protocol 프로토콜 특징 특성 장점 단점 의 란 이란 은 는 features feature characteristics of the 特点 特性 协议 的"
  )

  private static let asked = TellingWords(
    "다음 중", "고르", "?", "옳은 것", "which of", "how to", "어떻게", "구현", "如何", "怎么", "怎样", "实现")

  private static let ways = TellingWords("half-duplex", "half duplex", "반이중", "半双工")
}
