import TCP

/// Headings that are steps.
extension StepCollector {
  /// `### SYN-ACK (요청 수락)` in a section on opening or closing: the segment, and who sends it told below.
  func isSegmentTitle(_ line: Int, _ reading: Reading) -> Bool {
    guard phase == .open || phase == .close || isAmongTitles(line, reading) else { return false }
    let range = reading.range(of: line)
    let bracket = reading.text[range].firstIndex(of: UInt8(ascii: "(")) ?? range.upperBound
    var known = 0
    for mention in reading.mentions(in: line) where mention.start < bracket {
      guard mention.kind == .flag || mention.kind == .flagWord else { return false }
      known += Int(mention.end - mention.start)
    }
    let isCalled = ValueReader(text: reading.text, end: bracket).starts(bracket - 12, "세그먼트")
    return bracket - range.lowerBound - known <= (isCalled ? 18 : 9)
  }

  /// `#### SYN`, `#### SYN + ACK`, `#### ACK`, one after the other, whatever stands above them.
  private func isAmongTitles(_ line: Int, _ reading: Reading) -> Bool {
    let flags = flags(inTitle: line, reading)
    guard !flags.isEmpty else { return false }
    let block = reading.block(of: line)
    if flags == .syn {
      var next: [Flags] = []
      for other in reading.document.blocks[(Int(reading.document.lines[line].block) + 1)...]
      where other.kind == .heading && other.level <= block.level {
        guard other.level == block.level else { break }
        next.append(self.flags(inTitle: Int(other.firstLine), reading))
        if next.count == 2 { return next == [[.syn, .ack], .ack] }
      }
      return false
    }
    guard let top = stack.last(where: { $0.kind == .headings && $0.rank == Int(block.level) }) else {
      return false
    }
    return top.drafts.map(\.flags) + [flags]
      == Array([.syn, [.syn, .ack], .ack].prefix(top.drafts.count + 1))
  }

  private func flags(inTitle line: Int, _ reading: Reading) -> Flags {
    reading.mentions(in: line).reduce(into: []) { flags, mention in
      if mention.kind == .flag { flags.formUnion(Flags(rawValue: mention.value)) }
    }
  }

  /// `### 1단계`: a heading that only counts, in a section on opening or closing; or the next of some that tell.
  func isCounted(_ ordinal: Int, _ line: Int, _ rank: Int, _ reading: Reading) -> Bool {
    if let top = stack.last(where: { $0.kind == .headings && $0.rank == rank }), let last = top.drafts.last {
      if last.ordinal == ordinal - 1, last.sending != nil || top.drafts.count < 4 { return true }
    }
    guard ordinal == 1, phase == .open || phase == .close else { return false }
    let mentions = reading.mentions(in: line)
    return mentions.allSatisfy { $0.kind == .ordinal }
      && reading.range(of: line).count - mentions.reduce(0) { $0 + Int($1.end - $1.start) } <= 8
  }

  /// `### 1. 연결 시작합니다.` over `호스트 a -> b : SYN 세그먼트`.
  func isOverRoute(_ ordinal: Int, _ line: Int, _ reading: inout Reading) -> Bool {
    guard phase == .open || phase == .close, ordinal <= 4 else { return false }
    let next = Int(reading.document.lines[line].block) + 1
    guard next < reading.document.blocks.count, reading.document.blocks[next].kind == .paragraph else {
      return false
    }
    let below = Int(reading.document.blocks[next].firstLine)
    guard reading.kinds(in: below).isSuperset(of: Mention.Kinds.flag | Mention.Kinds(.arrow)),
      let sending = reading.sense(of: below).first
    else { return false }
    return sending.isTold && sending.from != nil && !sending.flags.isEmpty
  }
}
