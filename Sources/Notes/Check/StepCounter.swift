import TCP

/// Which of the three segments of an opening a line tells of, line by line.
struct StepCounter {
  private var current = 0
  private var depth: UInt8 = 0
  private var isItem = false
  /// The step was counted by a heading or a paragraph: what kind it was.
  private var title: Document.Block.Kind?
  /// The heading calls itself a step, `2단계`, and isn't only numbered.
  private var isNamed = false

  mutating func step(of line: Int, _ note: inout CheckedNote) -> Int {
    let block = note.reading.block(of: line)
    let sense = note.reading.sense(of: line)
    // What stands below a counted item belongs to it.
    if isItem, current > 0, block.listDepth > depth { return current }
    // `#### 2단계`, and below it a list counts what is done in it.
    if isNamed, current > 0, block.kind == .item { return current }
    if line == Int(block.firstLine), let ordinal = StepCounter.ordinal(line, block, note) {
      if ordinal <= 3, fits(ordinal, sense), block.kind != .item || follows(ordinal, sense) {
        title = block.kind == .item || block.kind == .cell ? nil : block.kind
        (current, depth, isItem) = (ordinal, block.listDepth, block.kind == .item)
        isNamed = block.kind == .heading && note.reading.mentions(in: line).contains { $0.kind == .ordinal }
        return current
      }
      (current, isNamed) = (0, false)
      return 0
    }
    if let title, current > 0 {
      if title == .heading ? block.kind != .heading : block.kind == .item { return current }
      self.title = nil
      current = 0
    }
    if isItem, current > 0, block.kind == .item, block.listDepth == depth, line != Int(block.firstLine) {
      return current
    }
    switch isNumber(line, sense, note) ? nil : StepCounter.flags(sense) {
    case Flags.syn?: (current, isItem) = (1, false)
    case [.syn, .ack]?: (current, isItem) = (2, false)
    case Flags.ack? where current == 2 || current == 3 && !isItem: (current, isItem) = (3, false)
    case nil where current > 0 && !isItem && block.kind != .heading: break
    default: current = 0
    }
    depth = block.listDepth
    return current
  }

  /// `client SYN → server SYN,ACK`: a line of several segments is at the answer.
  private static func flags(_ sense: LineSense) -> Flags? {
    let answer: Flags = [.syn, .ack]
    guard let first = sense.first?.flags else { return nil }
    return first == .syn && sense.sendings.contains { $0.flags == answer } ? answer : first
  }

  /// `Ack: 1001` on a line of its own: the number of the segment at hand, not the next one.
  private func isNumber(_ line: Int, _ sense: LineSense, _ note: CheckedNote) -> Bool {
    guard sense.flagsSeen == .ack,
      let mention = note.reading.mentions(in: line).first(where: { $0.kind == .flag })
    else {
      return false
    }
    let values = ValueReader(text: note.text, end: note.reading.range(of: line).upperBound)
    guard case .value? = values.value(after: Int(mention.end)) else { return false }
    return Int(mention.start) - note.reading.range(of: line).lowerBound <= 8
  }

  private func fits(_ ordinal: Int, _ sense: LineSense) -> Bool {
    let seen = sense.flagsSeen
    guard seen.isDisjoint(with: [.fin, .rst]) else { return false }
    return ordinal == 1
      ? seen.contains(.syn) : ordinal == 2 ? seen.isEmpty || seen.contains(.syn) || seen.contains(.ack) : true
  }

  /// The second item of a list that opens no connection is no second step.
  private func follows(_ ordinal: Int, _ sense: LineSense) -> Bool {
    ordinal == 1 || current == ordinal - 1 || !sense.flagsSeen.isEmpty
  }

  private static func ordinal(_ line: Int, _ block: Document.Block, _ note: CheckedNote) -> Int? {
    if block.kind == .item, block.ordinal > 0 { return Int(block.ordinal) }
    let start = note.reading.range(of: line).lowerBound
    if let mention = note.reading.mentions(in: line).first(where: { $0.kind == .ordinal }),
      Int(mention.start) - start <= 8
    {
      return Int(mention.value)
    }
    let range = note.reading.range(of: line)
    guard range.count > 2, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(note.text[range.lowerBound]),
      ".):、".utf8.contains(note.text[range.lowerBound + 1])
    else { return nil }
    return Int(note.text[range.lowerBound] & 15)
  }
}
