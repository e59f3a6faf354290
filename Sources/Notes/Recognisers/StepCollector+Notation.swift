/// Whether what a line of prose sends is a step.
extension StepCollector {
  /// `[SYN+ACK] SEQ: 2000, ACK: 1001`, `SYN=1,ACK=1,seq=y,ack=x+1`: a segment written out, whoever sends it.
  func isNotation(_ sending: Sending, _ line: Int, _ reading: Reading) -> Bool {
    guard !sending.flags.isEmpty else { return false }
    let range = reading.range(of: line)
    if reading.text[range.lowerBound] == UInt8(ascii: "[") { return StepWriter.isNumber(sending.seq) }
    return isBitsAndNumbers(line, range, reading)
  }

  /// Nothing but names that a value is given: `FIN=1, seq=u`.
  private func isBitsAndNumbers(_ line: Int, _ range: Range<Int>, _ reading: Reading) -> Bool {
    guard let first = reading.mentions(in: line).first, first.kind == .flag,
      Int(first.start) == range.lowerBound, Int(first.end) < range.upperBound,
      reading.text[Int(first.end)] == UInt8(ascii: "=")
    else { return false }
    let pieces = reading.text[range].split { $0 == UInt8(ascii: ",") || $0 == 0x20 || $0 == 0xef }
    return pieces.count >= 2
      && reading.text[range].allSatisfy { $0 < 0x80 || $0 == 0xef || $0 == 0xbc || $0 == 0x8c }
      && pieces.allSatisfy { $0.contains(UInt8(ascii: "=")) || $0.first == 0xbc }
  }

  func isStep(_ sending: Sending) -> Bool {
    sending.from != nil
      && (!sending.flags.isEmpty || StepWriter.isNumber(sending.seq) || StepWriter.isNumber(sending.ack))
  }
}
