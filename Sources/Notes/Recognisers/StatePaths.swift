import TCP

/// A path of states with what happens on the way: `CLOSED --SYN 전송--> SYN_SENT --SYN+ACK 수신--> ESTABLISHED`,
/// `LISTEN → (SYN received) SYN_RCVD → (ACK received) ESTABLISHED`.
enum StatePaths: Recogniser {
  static let shape = "CLOSED --SYN 전송--> SYN_SENT --SYN+ACK 수신--> ESTABLISHED"
  static let needs: Mention.Kinds = .state

  static func read(_ reading: inout Reading) {
    for index in reading.document.blocks.indices {
      let block = reading.document.blocks[index]
      guard block.kind == .paragraph || block.kind == .item || block.kind == .code else { continue }
      if block.kind == .code, Fence.kind(of: block, reading) != .plain { continue }
      let section = reading.outline.sections[reading.outline.section(ofBlock: index)]
      if section.isForeign || section.isSupposed || section.isAttack { continue }
      let side = block.kind == .code ? sideAbove(index, reading) : nil
      if let side, readColumn(block, side, &reading) { continue }
      for line in block.lines where reading.kinds(in: line).contains(.state) && !reading.isClaimed(line) {
        read(line, section, side, &reading)
      }
    }
  }

  /// `서버의 상태 변화`, `Server states:` right above a fence: whose states stand in it.
  private static func sideAbove(_ fence: Int, _ reading: Reading) -> Party? {
    guard fence > 0, reading.document.blocks[fence - 1].kind != .code,
      case let title = Int(reading.document.blocks[fence - 1].endLine) - 1,
      reading.range(of: title).count <= 60,
      reading.kinds(in: title).contains(Mention.Kinds(.stateWord)), !reading.kinds(in: title).contains(.state)
    else { return nil }
    let parties = Set(reading.mentions(in: title).filter { $0.kind == .party }.map(\.value))
    return parties.count == 1 ? parties.first.map(StepWriter.party) : nil
  }

  /// One state a line, from the first to the last, and at most arrows between them.
  private static func readColumn(_ block: Document.Block, _ side: Party, _ reading: inout Reading) -> Bool {
    var states: [Mention] = []
    for line in block.lines {
      let range = reading.range(of: line)
      guard let mention = reading.mentions(in: line).first(where: { $0.kind == .state }) else {
        if reading.text[range].contains(where: \.isLetterOrDigit) { return false }
        continue
      }
      let others = reading.text[range].count { $0.isLetterOrDigit || $0 >= 0xe3 && $0 <= 0xed }
      let own = reading.text[Int(mention.start)..<Int(mention.end)].count { $0.isLetterOrDigit }
      guard others == own else { return false }
      states.append(mention)
    }
    guard states.count >= 3,
      zip(states, states.dropFirst()).allSatisfy({ from, to in
        Transition.all.contains { $0.from == state(from) && $0.to == state(to) }
      })
    else { return false }
    for mention in states.dropFirst() {
      let line = reading.document.line(at: Int(mention.start))
      reading.add(
        .state(state(mention), owner: side, event: nil), at: Int(mention.start),
        text: reading.string(ofLine: line))
      reading.claim(line)
    }
    return true
  }

  private static func read(
    _ line: Int, _ section: Outline.Section, _ side: Party?, _ reading: inout Reading
  ) {
    let states = reading.mentions(in: line).filter {
      $0.kind == .state && reading.text[Int($0.start)].isUpper
    }
    guard states.count >= 3 && states.count <= 14 || isTransition(states, line, reading) else { return }
    var edges: [(to: Mention, event: String?)] = []
    for (from, to) in zip(states, states.dropFirst()) {
      let gap = Int(from.end)..<max(Int(from.end), Int(to.start))
      guard gap.count <= 120, Arrow.direction(reading.text, gap) == true,
        Transition.all.contains(where: { $0.from == state(from) && $0.to == state(to) })
      else { return }
      edges.append((to, event(in: gap, line, reading)))
    }
    // Mere arrows tell the order, and nothing that happens; whose they are is told by the line above, if at all.
    guard edges.count(where: { $0.event != nil }) * 2 > edges.count || side != nil else { return }
    let owner = side ?? owner(of: line, section, &reading)
    for (to, event) in edges where state(to) != .closed || event != nil || side != nil {
      reading.add(
        .state(state(to), owner: owner, event: event), at: Int(to.start),
        text: event.map { "\($0) → \(state(to).name)" } ?? reading.string(ofLine: line))
    }
    reading.claim(line)
  }

  /// `LISTEN --(SYN 수신 / SYN+ACK 전송)--> SYN_RCVD`: two states and nothing else but what stands in the arrow's bracket.
  private static func isTransition(_ states: [Mention], _ line: Int, _ reading: Reading) -> Bool {
    guard states.count == 2 else { return false }
    let range = reading.range(of: line)
    let gap = reading.text[Int(states[0].end)..<Int(states[1].start)]
    let label = gap.drop { $0.isOne(of: " -=") }
    return label.startIndex > gap.startIndex && label.first?.isOne(of: "([") == true
      && Int(states[0].start) - range.lowerBound <= 4 && range.upperBound - Int(states[1].end) <= 2
  }

  private static func state(_ mention: Mention) -> ConnectionState {
    ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
  }

  /// The words on the arrow, where a flag is among them.
  private static func event(in gap: Range<Int>, _ line: Int, _ reading: Reading) -> String? {
    let isTold = reading.mentions(in: line).contains { $0.kind == .flag && gap.contains(Int($0.start)) }
    guard isTold else { return nil }
    let said = reading.string(gap).trimmingArrows
    return said.isEmpty ? nil : said
  }

  /// The one host that the line or the heading above it names.
  private static func owner(of line: Int, _ section: Outline.Section, _ reading: inout Reading) -> Party? {
    var parties = Set(reading.sense(of: line).actors.filter { $0.role != .owner }.map(\.party))
    if parties.isEmpty, !section.title.isEmpty {
      let title = reading.document.line(at: section.title.lowerBound)
      parties = Set(reading.mentions(in: title).filter { $0.kind == .party }.map(\.value))
      return parties.count == 1 ? parties.first.map(StepWriter.party) : nil
    }
    // `서버의 FIN 수신`: whose segment it is.
    guard !section.title.isEmpty else {
      return parties.count == 1 ? parties.first.map(StepWriter.party) : nil
    }
    let title = reading.document.line(at: section.title.lowerBound)
    let titled = Set(reading.mentions(in: title).filter { $0.kind == .party }.map(\.value))
    if titled.count == 1 { return titled.first.map(StepWriter.party) }
    return parties.count == 1 ? parties.first.map(StepWriter.party) : nil
  }
}

extension String {
  /// Without the dashes, heads and brackets of an arrow round it.
  fileprivate var trimmingArrows: String {
    let marks: Set<Character> = [
      "-", "=", ">", "<", "→", "⇒", "➔", "─", "▶", "(", ")", "[", "]", "`", "*", " ", "|", "/", ":",
    ]
    return String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
  }
}
