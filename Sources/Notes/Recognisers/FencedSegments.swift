import TCP

/// Segments that stand in fences of their own, each below a line that leads to it.
enum FencedSegments: Recogniser {
  static let shape = "The client sends: ``` SYN ``` The server replies: ``` SYN + ACK ```"
  static let needs: Mention.Kinds = .flag

  static func read(_ reading: inout Reading) {
    guard reading.document.fences.count >= 3 else { return }
    var run: [StepDraft] = []
    for fence in Fence.all(in: reading) where fence.kind == .plain && fence.lines.count <= 9 {
      guard let draft = segment(fence, &reading) else { continue }
      if draft.flags == .syn || run.last.map({ draft.head - $0.head > 60 }) ?? false { flush(&run, &reading) }
      run.append(draft)
    }
    flush(&run, &reading)
  }

  private static func flush(_ run: inout [StepDraft], _ reading: inout Reading) {
    defer { run = [] }
    guard let first = run.first, let last = run.last, run.count >= 3 else { return }
    // Told by headings or items around the fences.
    let lines = first.head...(last.children.last ?? last.head)
    let isTold = reading.found.contains { found in
      if case .step = found.subject {
        lines.contains(reading.document.line(at: found.position))
      } else {
        false
      }
    }
    if isTold { return }
    let section = reading.outline.section(ofBlock: Int(reading.document.lines[first.head].block))
    let group = StepGroup(
      kind: .prose, rank: 0, section: section, phase: reading.outline.sections[section].phase, drafts: run)
    _ = StepWriter.write(group, &reading)
  }

  private static func segment(_ fence: Fence, _ reading: inout Reading) -> StepDraft? {
    let block = Int(reading.document.lines[fence.lines.lowerBound].block)
    guard block > 0, !isOff(block, reading), var sending = sending(in: fence.lines, &reading) else {
      return nil
    }
    let above = reading.document.blocks[block - 1]
    guard above.kind != .cell, above.kind != .code else { return nil }
    let lead = above.lines.upperBound - 1
    let sense = reading.sense(of: lead)
    let mentions = reading.mentions(in: lead)
    let sends = mentions.contains { $0.kind == .verb && $0.value == Mention.Verb.send.rawValue }
    let names = namesSender(lead, sense, reading)
    guard !sense.isQuestion, !sense.isWrong, !sense.isSupposed,
      sends || names || sense.ordinal != nil && sending.isTold
    else { return nil }
    if sends || names, sending.from == nil, let actor = sense.actors.first(where: { $0.role != .recipient }) {
      sending.from = actor.party
      sending.to = LineReader.other(actor.party)
    }
    sending.isTold = true
    var draft = StepDraft(head: lead, position: reading.range(of: lead).lowerBound)
    draft.sending = sending
    draft.children = fence.lines.filter { !reading.range(of: $0).isEmpty }
    draft.isDrawn = true
    return draft
  }

  /// `Client`, `The server answers:`: who sends what stands in the fence, and nothing of what it is.
  private static func namesSender(_ line: Int, _ sense: LineSense, _ reading: Reading) -> Bool {
    guard sense.actors.count == 1, let actor = sense.actors.first, actor.role != .recipient,
      !reading.kinds(in: line).contains(.flag)
    else { return false }
    let range = reading.range(of: line)
    return range.count <= actor.end - actor.start + 4
      || range.count <= 48 && reading.text[range.upperBound - 1] == UInt8(ascii: ":")
  }

  private static func isOff(_ block: Int, _ reading: Reading) -> Bool {
    let about = reading.outline.sections[reading.outline.section(ofBlock: block)]
    return about.isForeign || about.isSupposed || about.isAttack
  }

  /// Flags on one line, and around them nothing but who sends to whom and numbers.
  private static func sending(in lines: Range<Int>, _ reading: inout Reading) -> Sending? {
    var result: Sending?
    var route: (from: UInt8?, to: UInt8?)?
    var numbers: [LineSense] = []
    for line in lines {
      let range = reading.range(of: line)
      if range.isEmpty || reading.isClaimed(line) { continue }
      if let flags = flagsAlone(line, reading) {
        if result != nil { return nil }
        result = Sending(start: range.lowerBound, flags: flags)
      } else if Arrow.sign(reading.text, range) != nil, route == nil,
        reading.mentions(in: line).allSatisfy({ $0.kind == .party || $0.kind == .arrow })
      {
        let reader = LineReader(text: reading.text, range: range, mentions: reading.mentions(in: line))
        route = (reader.route?.from, reader.route?.to)
      } else {
        let sense = reading.sense(of: line)
        guard givesNumber(line, sense, reading) else { return nil }
        numbers.append(sense)
      }
    }
    guard var sending = result else { return nil }
    for sense in numbers {
      sending.seq = sending.seq ?? sense.looseSeq ?? sense.first?.seq
      if sending.flags.contains(.ack) { sending.ack = sending.ack ?? sense.looseAck ?? sense.first?.ack }
    }
    (sending.from, sending.to, sending.isTold) = (route?.from, route?.to, route != nil)
    return sending
  }

  private static func flagsAlone(_ line: Int, _ reading: Reading) -> Flags? {
    var flags: Flags = []
    var rest = reading.range(of: line).count
    for mention in reading.mentions(in: line) {
      guard mention.kind == .flag else { return nil }
      flags.formUnion(Flags(rawValue: mention.value))
      rest -= Int(mention.end - mention.start)
    }
    return !flags.isEmpty && rest <= 5 ? flags : nil
  }

  /// `SEQ = 1000`, `ack: x+1`, and nothing else.
  private static func givesNumber(_ line: Int, _ sense: LineSense, _ reading: Reading) -> Bool {
    guard let label = reading.mentions(in: line).first, label.kind == .number || label.kind == .flag,
      Int(label.start) <= reading.range(of: line).lowerBound + 2, reading.range(of: line).count <= 40
    else { return false }
    return sense.looseSeq != nil || sense.looseAck != nil || sense.first?.seq != nil
      || sense.first?.ack != nil
  }
}
