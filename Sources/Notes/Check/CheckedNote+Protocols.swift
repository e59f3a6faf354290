import Questions
import TCP

extension CheckedNote {
  /// Whether some words of a sentence are said of one protocol only: it is named before them, or right behind
  /// them, or by the item or the heading above.
  func speaks(
    of scope: MeaningRule.Scope, _ words: Range<Int>, _ sentence: Range<Int>, _ line: Int
  ) -> Bool {
    let (mine, other) =
      scope == .tcp
      ? (TellingWords.tcp, CheckedNote.besideTCP) : (TellingWords.udp, CheckedNote.besideUDP)
    if other.stands(in: text, reading.range(of: line)) || CheckedNote.compared.stands(in: text, sentence)
      || hasVerdict(line) || isTask(line)
    {
      return false
    }
    let named = mine.first(in: text, sentence)
    guard Predication(text: text, sentence: sentence, words: words, name: named).isSaid else { return false }
    if let named {
      // `## QUIC`, and below it `on top of UDP it is reliable`.
      if let title = reading.outline.innermostTitle(of: sectionNumber(of: line)),
        other.stands(in: text, title), !mine.stands(in: text, title)
      {
        return false
      }
      return named.lowerBound < words.upperBound + 16 && !CheckedNote.layered.stands(in: text, sentence)
    }
    if isInUnknownColumn(line) || opensWithOwnName(sentence) { return false }
    let section = sectionNumber(of: line)
    // What stands between the heading and the line may have turned to something else.
    let depth = reading.block(of: line).listDepth
    for above in stride(from: line - 1, through: max(0, line - 16), by: -1) {
      guard sectionNumber(of: above) == section, reading.block(of: above).kind != .heading else { break }
      let range = reading.range(of: above)
      if other.stands(in: text, range) || CheckedNote.layered.stands(in: text, range)
        || ProtocolTraitCheck.denies(range, self)
      {
        return false
      }
      if reading.block(of: above).listDepth < depth, reading.block(of: above).kind == .item,
        opensWithOwnName(range)
      {
        return false
      }
      if let named = mine.first(in: text, range), reading.block(of: above).listDepth < depth {
        return named.lowerBound <= range.lowerBound + 4 && ProtocolTraitCheck.isLabel(range, self)
      }
    }
    guard let title = reading.outline.innermostTitle(of: section) else { return false }
    return mine.stands(in: text, title) && !other.stands(in: text, title)
      && !CheckedNote.layered.stands(in: text, title) && !CheckedNote.apart.stands(in: text, title)
      && !isQuestion(title)
  }

  private static let compared = TellingWords(
    "달리", "비해", "반대", "반면", "보다", "than ", "unlike", "whereas", "compared", "不同", "相比", "해결", "해소", "극복",
    "보완", "lacks")

  /// `|TPC|UDP|`: a cell whose own column names neither, in a table with a column for one of the two. No heading
  /// tells whose it is.
  func isInUnknownColumn(_ line: Int) -> Bool {
    let block = reading.block(of: line)
    guard block.kind == .cell, !block.isHeaderRow, let table = table(block.container) else { return false }
    let named = table.head.filter { CheckedNote.transports.stands(in: text, reading.range(of: $0.line)) }
    return !named.isEmpty && !named.contains { $0.column == block.column }
  }

  /// `QUIT는 …`, `LAN`: capitals that open a line name something else than either.
  func opensWithOwnName(_ range: Range<Int>) -> Bool {
    let start = TermLine.skipMarker(text, range)
    var end = start
    while end < range.upperBound, text[end].isUpper { end += 1 }
    guard (3...8).contains(end - start), end >= range.upperBound || !text[end].isLetterOrDigit else {
      return false
    }
    return !CheckedNote.transports.stands(in: text, start..<end)
      && Lexicon.flag(spelled: raw(start..<end)) == nil
  }

  private static let transports = TellingWords("tcp", "udp")

  /// The line is set aside only because its section is about UDP.
  func isOnlyForeign(_ line: Int) -> Bool {
    let section = section(of: line)
    let sense = LineReader(
      text: text, range: reading.range(of: line), mentions: reading.mentions(in: line)
    ).read(line: line)
    return section.isForeign && !section.isSupposed && !sense.isWrong && !sense.isSupposed && !isCode(line)
      && !isStruck(line)
  }

  private static let besideTCP = TellingWords(
    "udp", "dgram", "user datagram", "quic", "sctp", "rtp", "icmp", "arp", "dccp", "http", "tls", "dns",
    "mqtt", "ip는", "ip 프로토콜",
    "ip protocol",
    "websocket",
    "웹소켓", "웹 소켓", "bluetooth", "coap", "smtp", "ftp", "dhcp", "socks", "grpc", "rpc", "nfs", "ethernet",
    "이더넷")
  private static let besideUDP = TellingWords(
    "tcp", "quic", "sctp", "rtp", "dccp", "http", "tls", "mqtt", "rudp", "kcp", "enet", "coap", "dtls", "utp")
  private static let layered = TellingWords(
    "tcp/ip", "tcp / ip", "multipath", "mptcp", "rdt", "tcp/udp", "over tcp")
  private static let apart = TellingWords(
    "ip ", "네트워크 계층", "network layer", "단점", "문제", "한계", "vs", "비교", "차이", "区别", "对比")
}

extension TellingWords {
  static let udp = TellingWords("udp")
}
