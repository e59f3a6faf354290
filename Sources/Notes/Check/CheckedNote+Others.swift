/// Lines that are told of another protocol: `**QUIC** sends lost data again under a new number.`
extension CheckedNote {
  /// The line opens with the protocol's name and nowhere says TCP; rules that speak of other protocols judge it still.
  func isToldOfOther(_ rule: String, _ range: Range<Int>) -> Bool {
    let line = reading.range(of: reading.document.line(at: range.lowerBound))
    let head = TermLine.skipMarker(text, line)
    guard let name = CheckedNote.protocols.first(in: text, head..<min(line.upperBound, head + 18)),
      name.lowerBound == head, name.upperBound == line.upperBound || !text[name.upperBound].isLetterOrDigit,
      !CheckedNote.ownName.stands(in: text, line)
    else { return false }
    return !CheckRule.namingOthers.contains(rule)
  }

  private static let protocols = TellingWords(
    "udp", "quic", "sctp", "dccp", "icmp", "dtls", "http/3", "go-back-n", "gbn", "selective repeat",
    "stop-and-wait", "rdt ")
  private static let ownName = TellingWords("tcp")
}

extension CheckRule {
  /// Rules whose own examples tell of another protocol.
  fileprivate static let namingOthers = Set(
    all.filter { rule in
      rule.wrong.contains { example in
        ["UDP", "QUIC", "SCTP", "Go-Back-N", "Stop-and-Wait", "GBN"].contains { example.contains($0) }
      }
    }.map(\.name))
}
