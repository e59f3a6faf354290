import TCP

extension CheckedNote {
  /// `첫 추측: ack=48001`, `the attacker forges seq=1001`: a number that somebody tries.
  func isPretended(_ line: Int) -> Bool {
    CheckedNote.pretending.stands(in: text, reading.range(of: line))
  }

  private static let pretending = TellingWords(
    "추측", "짐작", "위조", "공격자", "guess", "attacker", "spoof", "forge", "猜", "伪造", "攻击者", "推測", "攻撃者")

  /// The line of text that a segment of an exchange stands on.
  func line(of segment: StatedSegment) -> Int? {
    let lines = lines(atSourceLine: segment.line)
    if lines.count < 2 { return lines.first }
    return lines.last {
      places.place(of: reading.document.sourceOffset(of: reading.range(of: $0).lowerBound), in: source).column
        <= segment.column
    } ?? lines.first
  }

  /// Lines of text that begin on a line of the file or on one of the next few.
  func lines(atSourceLine number: Int, reaching: Int) -> [Int] {
    (number...(number + reaching)).flatMap { lines(atSourceLine: $0) }
  }

  /// Whether a number stands in an exchange that plays as it is told: no looser reading of its line knows better.
  func playsSoundly(_ number: Range<Int>) -> Bool {
    if soundLines.isEmpty { return false }
    let offset = reading.document.sourceOffset(of: number.lowerBound)
    return soundLines.contains(places.place(of: offset, in: source).line)
  }

  /// Where a line writes a number: behind its label if it can be told, else the first, else the whole line.
  func range(of number: StatedNumber, isAck: Bool, in line: Int) -> Range<Int> {
    // It may be given on a line below the arrow or the title.
    for near in line..<min(line + 14, reading.lineCount) {
      if near > line, reading.block(of: near).kind == .heading { break }
      if let found = exactRange(of: number, isAck: isAck, in: near) { return found }
    }
    return reading.range(of: line)
  }

  func exactRange(of number: StatedNumber, isAck: Bool, in line: Int) -> Range<Int>? {
    let occurrences = occurrences(of: number, in: line)
    guard occurrences.count > 1 else { return occurrences.first }
    var best: (range: Range<Int>, score: Int)?
    for occurrence in occurrences {
      var score = 0
      let near = reading.mentions(in: line).last { Int($0.end) <= occurrence.lowerBound }
      if let near {
        let names =
          near.kind == .number ? near.value == 1 : near.kind == .flag && near.value == Flags.ack.rawValue
        score = names == isAck ? 200 - min(100, occurrence.lowerBound - Int(near.end)) : 0
      }
      if best == nil || score > best!.score { best = (occurrence, score) }
    }
    return best?.range
  }

  /// `ACK(y+1)`: the number stands right behind the label of an acknowledgment.
  func isAcknowledged(_ number: StatedNumber, in line: Int) -> Bool {
    occurrences(of: number, in: line).contains { occurrence in
      guard let near = reading.mentions(in: line).last(where: { Int($0.end) <= occurrence.lowerBound }) else {
        return false
      }
      let isLabel =
        near.kind == .number ? near.value == 1 : near.kind == .flag && near.value == Flags.ack.rawValue
      return isLabel && occurrence.lowerBound - Int(near.end) <= 4
    }
  }

  private func occurrences(of number: StatedNumber, in line: Int) -> [Range<Int>] {
    let range = reading.range(of: line)
    var wanted: [UInt8]
    switch number {
    case .number(let value): wanted = Array(String(value).utf8)
    case .symbol(let text): wanted = text.utf8.filter { $0 != 0x20 }
    }
    var found: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if at == range.lowerBound || !(text[at - 1].isLetterOrDigit && text[at].isLetterOrDigit),
        let end = match(wanted, at, range.upperBound)
      {
        found.append(at..<end)
        at = end
      } else {
        at += 1
      }
    }
    return found
  }

  /// The bytes wanted, with blanks between signs and commas between digits passed over.
  private func match(_ wanted: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var at = start
    for (index, byte) in wanted.enumerated() {
      while index > 0, at < end,
        text[at] == 0x20 && (byte == 0x2b || wanted[index - 1] == 0x2b)
          || text[at] == 0x2c && byte.isDigit && wanted[index - 1].isDigit
      { at += 1 }
      guard at < end, text[at].lowered == byte.lowered else { return nil }
      at += 1
    }
    return at < end && text[at].isLetterOrDigit && wanted.last!.isLetterOrDigit ? nil : at
  }
}
