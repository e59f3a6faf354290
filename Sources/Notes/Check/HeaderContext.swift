import TCP

/// Whether a width belongs to TCP's own header: other protocols have sequence numbers, windows and checksums too.
extension CheckedNote {
  /// The line, its headings or the fields beside it leave no doubt that TCP's header is meant.
  func isOfTCPHeader(_ line: Int) -> Bool {
    let range = reading.range(of: line)
    let number = reading.outline.section(ofBlock: Int(reading.document.lines[line].block))
    let titles = reading.outline.titles(of: number)
    if HeaderContext.strangers.stands(in: text, range) || isCellOfOther(line) { return false }
    // The innermost heading that tells decides.
    for title in titles.reversed() {
      let isStrange = HeaderContext.strangers.stands(in: text, title)
      // `RTP over UDP, not TCP` tells nothing.
      if HeaderContext.names.stands(in: text, title) != isStrange { return !isStrange }
      if HeaderContext.fields.stands(in: text, title) { return true }
    }
    if HeaderContext.names.stands(in: text, range) { return true }
    return fields(beside: line).count >= 3 || titles.isEmpty && speaksOfTCP
  }

  /// The innermost heading that tells names another layer or protocol, and no TCP.
  func isUnderOtherTitle(_ line: Int) -> Bool {
    let number = reading.outline.section(ofBlock: Int(reading.document.lines[line].block))
    for title in reading.outline.titles(of: number).reversed() {
      if HeaderContext.names.stands(in: text, title) { return false }
      // `만약 서버가 FIN을 보내기 전에 …`: a question about TCP, whatever it supposes.
      let there = reading.document.line(at: title.lowerBound)
      if !reading.kinds(in: there).isDisjoint(with: Mention.Kinds.flag | .state) { return false }
      if HeaderContext.strangers.stands(in: text, title) || HeaderContext.circuits.stands(in: text, title) {
        return true
      }
    }
    return false
  }

  /// The fields of TCP's header that the same table, or the same section, speaks of.
  private func fields(beside line: Int) -> Set<HeaderField> {
    let block = reading.block(of: line)
    let section = reading.outline.section(ofBlock: Int(reading.document.lines[line].block))
    var found: Set<HeaderField> = []
    func take(_ other: Int) {
      for mention in reading.mentions(in: other) {
        guard let field = mention.headerField else { continue }
        if mention.kind == .number || HeaderContext.own.contains(field) { found.insert(field) }
      }
    }
    func isNear(_ other: Int) -> Bool {
      let there = reading.block(of: other)
      if block.kind == .cell { return there.kind == .cell && there.container == block.container }
      return reading.outline.section(ofBlock: Int(reading.document.lines[other].block)) == section
    }
    for other in stride(from: line, through: max(0, line - 60), by: -1) where isNear(other) { take(other) }
    for other in line..<min(reading.lineCount, line + 60) where isNear(other) { take(other) }
    return found
  }

  /// A row of a table whose cells tell of another protocol.
  private func isCellOfOther(_ line: Int) -> Bool {
    let block = reading.block(of: line)
    guard block.kind == .cell else { return false }
    return (max(0, line - 8)...min(reading.lineCount - 1, line + 8)).contains { other in
      let there = reading.block(of: other)
      return there.kind == .cell && there.container == block.container && there.row == block.row
        && HeaderContext.strangers.stands(in: text, reading.range(of: other))
    }
  }
}

private enum HeaderContext {
  static let names = TellingWords("tcp")
  /// Fields that no other header has.
  static let fields = TellingWords(
    "acknowledgment number", "acknowledgement number", "확인 응답 번호", "확인응답 번호", "확인응답번호", "urgent pointer",
    "긴급 포인터",
    "确认号", "確認応答番号")

  /// Fields that together no other header has.
  static let own: Set<HeaderField> = [
    .sourcePort, .destinationPort, .sequenceNumber, .acknowledgmentNumber, .dataOffset, .window,
    .urgentPointer,
  ]

  static let circuits = TellingWords(
    "virtual circuit", "virtual-circuit", "circuit switch", "circuit-switch", "packet switch", "가상 회선",
    "가상회선",
    "회선 교환", "회선교환", "패킷 교환", "虚电路", "电路交换", "network layer", "네트워크 계층", "frame relay", "atm ")

  /// What stands in notes on other layers, and in exercises on sliding windows.
  static let strangers = TellingWords(
    "frame", "프레임", "帧", "stop-and-wait", "stop and wait", "go-back", "gbn", "selective repeat", "选择重传", "停等",
    "alternating", "hdlc", "ppp", "bluetooth", "블루투스", "802.", "rtp", "ipsec", "esp ", "fletcher", "adler",
    "crc",
    "fragment", "단편", "분할", "link layer", "link-layer", "data link", "데이터 링크", "데이터링크", "数据链路", "mod 8",
    "udp",
    "redesign", "would ", "만약", "만일", "n=", "one's comp", "1의 보수", "tftp", "quic", "sctp", "arp", "dhcp",
    "isn't", "instead of", "fig.", "figure 6")
}
