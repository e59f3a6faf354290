import TCP

/// Lines copied from tcpdump or Wireshark, wherever they stand.
enum TcpdumpLines: Recogniser {
  static let shape = "IP 10.0.0.1.5000 > 10.0.0.2.80: Flags [S], seq 1, win 64240, length 0"
  static let needs: Mention.Kinds = .flagWord | .flag

  static func read(_ reading: inout Reading) {
    var group: StepGroup?
    var names: [String: UInt8] = [:]
    for line in 0..<reading.lineCount {
      guard let capture = captured(line, reading), !isSpokenOf(line, reading) else { continue }
      let block = Int(reading.document.lines[line].block)
      let section = reading.outline.section(ofBlock: block)
      // Another fence, or the same lines again in the text, is another exchange.
      let isApart = group?.drafts.last.map { reading.document.lines[$0.head].block != Int32(block) } ?? true
      let isAgain = isApart && group?.drafts.contains { capture.isBehind($0.sending, names) } ?? false
      if group?.section != section || isApart && !capture.goesOn(names) || isAgain {
        if let group { _ = StepWriter.write(group, &reading) }
        group = StepGroup(
          kind: .prose, rank: 0, section: section, phase: reading.outline.sections[section].phase)
        names = [:]
      }
      var draft = StepDraft(head: line, position: reading.range(of: line).lowerBound)
      draft.sending = capture.sending(&names)
      draft.isDrawn = true
      group?.drafts.append(draft)
      reading.claim(line)
      if isComment(line - 1, over: line, reading) { reading.claim(line - 1) }
    }
    if let group { _ = StepWriter.write(group, &reading) }
  }

  /// `# Packet 1 - SYN: the client begins`: what the line below shows, in words.
  private static func isComment(_ line: Int, over captured: Int, _ reading: Reading) -> Bool {
    guard line >= 0, reading.document.lines[line].block == reading.document.lines[captured].block,
      reading.block(of: line).kind == .code
    else { return false }
    let text = reading.text[reading.range(of: line)].drop { $0 == 0x20 }
    return text.first == UInt8(ascii: "#") || text.starts(with: "//".utf8)
  }

  /// `SYN = Flags [S] — sent by the client`: says what the letters stand for.
  private static func isSpokenOf(_ line: Int, _ reading: Reading) -> Bool {
    guard let first = reading.mentions(in: line).first, first.kind == .flag else { return false }
    return Int(first.start) == reading.range(of: line).lowerBound
  }

  private static func captured(_ line: Int, _ reading: borrowing Reading) -> CapturedLine? {
    let kinds = reading.kinds(in: line)
    guard !kinds.isDisjoint(with: .flagWord | .number | .flag) else { return nil }
    let range = reading.range(of: line)
    let slice = TextSlice(reading.text, range)
    if kinds.contains(.flagWord), slice.contains("Flags") {
      return CapturedLine(tcpdump: slice.string, at: range.lowerBound)
    }
    let isShort = !slice.contains(UInt8(ascii: "["))
    guard
      kinds.contains(.number)
        || kinds.contains(.flag) && (isShort || slice.contains("]  ") || slice.contains("] ack")),
      !isShort || slice.contains(UInt8(ascii: ">")) && slice.contains(" > ")
    else { return nil }
    let text = slice.string
    if isShort { return CapturedLine(shorthand: text, at: range.lowerBound) }
    if kinds.contains(.flag), let capture = CapturedLine(wireshark: text, at: range.lowerBound) {
      return capture
    }
    return CapturedLine(tcpdump: text, at: range.lowerBound)
      ?? (slice.contains("→") || slice.contains("->") ? CapturedLine(drawn: text, at: range.lowerBound) : nil)
  }
}
