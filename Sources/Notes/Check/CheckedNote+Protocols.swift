import Questions
import TCP

extension CheckedNote {
  /// `|TPC|UDP|`: a cell whose own column names neither, in a table with a column for one of the two. No heading
  /// tells whose it is.
  func isInUnknownColumn(_ line: Int) -> Bool {
    let block = reading.block(of: line)
    guard block.kind == .cell, !block.isHeaderRow, let table = table(block.container) else { return false }
    let named = table.head.filter { CheckedNote.transports.stands(in: text, reading.range(of: $0.line)) }
    return !named.isEmpty && !named.contains { $0.column == block.column }
  }

  /// What only TCP reckons with.
  static let ownValues = TellingWords(
    "cwnd", "ssthresh", "rwnd", "srtt", "rttvar", "2msl", "nagle", "네이글", "tcp_nodelay", "delayed ack",
    "지연 ack",
    "snd.nxt", "rcv.nxt", "snd.una", "syn flood", "syn cookie", "syn 쿠키", "중복 ack", "duplicate ack")

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
}

extension TellingWords {
  static let tcp = TellingWords("tcp")
  static let udp = TellingWords("udp")
}
