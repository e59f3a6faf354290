import Questions
import TCP

/// Names that are one only beside others like them.
extension NamedDefinitions {
  /// `- **URG** The urgent pointer is valid`: a flag in bold, and what it means without a colon. Three such items
  /// beside each other make a list of flags.
  static func readBold(_ line: Int, of block: Document.Block, _ reading: inout Reading) -> Bool {
    guard let flag = boldFlag(line, reading) else { return false }
    let blocks = reading.document.blocks
    var count = 1
    for step in [-1, 1] {
      var index = Int(reading.document.lines[line].block) + step
      while blocks.indices.contains(index), count < 3, blocks[index].kind == .item,
        blocks[index].listDepth == block.listDepth, boldFlag(Int(blocks[index].firstLine), reading) != nil
      {
        count += 1
        index += step
      }
    }
    guard count >= 3 else { return false }
    reading.add(
      .flag(flag.flag, letter: nil), at: reading.range(of: line).lowerBound,
      text: reading.string(flag.end..<reading.range(of: line).upperBound))
    reading.claim(line)
    return true
  }

  /// The flag at the head of an item, if it alone stands in bold there and a sentence of its own follows.
  private static func boldFlag(_ line: Int, _ reading: Reading) -> (flag: Flag, end: Int)? {
    let range = reading.range(of: line)
    guard let mention = reading.mentions(in: line).first, mention.kind == .flag,
      Int(mention.start) == range.lowerBound, let flag = Flag(rawValue: mention.value),
      let strong = reading.document.strongSpan(at: range.lowerBound), strong.upperBound == Int(mention.end),
      strong.upperBound + 8 < range.upperBound, reading.text[strong.upperBound] == 0x20
    else { return nil }
    let next = reading.text[strong.upperBound + 1]
    return next.isLetter || next >= 0xe3 && next <= 0xed ? (flag, strong.upperBound) : nil
  }

  /// `- URG (Urgent: 긴급 데이터)`: a flag and nothing but a bracket that says what it is. Three such items beside
  /// each other make a list of flags.
  static func readBracketed(_ line: Int, of block: Document.Block, _ reading: inout Reading) -> Bool {
    guard let flag = bracketedFlag(line, reading) else { return false }
    let blocks = reading.document.blocks
    var count = 1
    for step in [-1, 1] {
      var index = Int(reading.document.lines[line].block) + step
      while blocks.indices.contains(index), count < 3, blocks[index].kind == .item,
        blocks[index].listDepth == block.listDepth,
        bracketedFlag(Int(blocks[index].firstLine), reading) != nil
      {
        count += 1
        index += step
      }
    }
    guard count >= 3 else { return false }
    reading.add(
      .flag(flag.flag, letter: nil), at: reading.range(of: line).lowerBound, text: reading.string(flag.inside)
    )
    reading.claim(line)
    return true
  }

  private static func bracketedFlag(_ line: Int, _ reading: Reading) -> (flag: Flag, inside: Range<Int>)? {
    let range = reading.range(of: line)
    guard let mention = reading.mentions(in: line).first, mention.kind == .flag,
      Int(mention.start) == range.lowerBound, let flag = Flag(rawValue: mention.value),
      reading.text[range.upperBound - 1] == UInt8(ascii: ")")
    else { return nil }
    let open = ValueReader(text: reading.text, end: range.upperBound).skipBlanks(Int(mention.end))
    guard open < range.upperBound, reading.text[open] == UInt8(ascii: "(") else { return nil }
    let inside = (open + 1)..<(range.upperBound - 1)
    // `SYN (클라이언트 -> 서버)`, `ACK (x+1)` tell of a step.
    let tells = !reading.mentions(in: line).contains { $0.kind == .arrow || $0.kind == .party }
    return tells && Body.isTelling(reading.text, inside) && !reading.text[inside].contains(where: \.isDigit)
      ? (flag, inside) : nil
  }

  /// `LISTEN` on a line, `(server) represents waiting for …` on the next, and so on down one paragraph.
  static func readPaired(_ line: Int, of block: Document.Block, _ reading: inout Reading) -> Bool {
    guard block.kind == .paragraph, (6...80).contains(block.lines.count),
      let term = nameOnLine(line, of: block, reading),
      block.lines.count(where: { nameOnLine($0, of: block, reading) != nil }) >= 3
    else { return false }
    let next = ((line + 1)..<Int(block.endLine)).first { nameOnLine($0, of: block, reading) != nil }
    var text = ((line + 1)..<(next ?? min(line + 3, Int(block.endLine))))
      .map { reading.string(ofLine: $0) }.joined(separator: " ")
    // `(server)`, `(both server and client)`: who is in it.
    var owner: Party?
    let below = reading.range(of: line + 1)
    if reading.text[below.lowerBound] == UInt8(ascii: "("), let close = text.firstIndex(of: ")"),
      text[..<close].utf8.count <= 30
    {
      let end = below.lowerBound + text[..<close].utf8.count
      let actors = reading.sense(of: line + 1).actors.filter { $0.end <= end }
      if actors.count == 1 { owner = actors.first.map { StepWriter.party($0.party) } }
      if !actors.isEmpty { text = String(text[text.index(after: close)...]).trimmed }
    } else if !term.states.isEmpty {
      owner = reading.sense(of: line + 1).actors.first { $0.role == .subject }.map {
        StepWriter.party($0.party)
      }
    }
    write(term, text, line, owner: owner, &reading)
    reading.claim(line)
    return true
  }

  /// `CLOSED: no connection / LISTEN: waits for a SYN`: several names in one line, each with what it means.
  static func readRow(_ line: Int, of block: Document.Block, _ reading: inout Reading) -> Bool {
    guard block.kind == .item || block.kind == .paragraph,
      !reading.kinds(in: line).isDisjoint(with: .flag | .state | .field | .number)
    else { return false }
    let starts = namesInRow(line, reading)
    guard starts.count >= 2 else { return false }
    var terms: [TermLine] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : reading.range(of: line).upperBound
      let mentions = reading.mentions(in: line).filter { Int($0.start) >= start && Int($0.end) <= end }
      guard
        var term = TermLine(text: reading.text, range: start..<end, mentions: mentions[...], whole: false),
        term.flags.count + term.states.count + (term.field == nil ? 0 : 1) == 1
      else { return false }
      var last = term.body.upperBound
      while last > term.body.lowerBound, reading.text[last - 1].isOne(of: " /|;,") { last -= 1 }
      // `(SYN: opens / ACK: confirms)`
      if last > term.body.lowerBound, reading.text[last - 1] == UInt8(ascii: ")"),
        !reading.text[term.body.lowerBound..<last].contains(UInt8(ascii: "("))
      {
        last -= 1
      }
      term.body = term.body.lowerBound..<last
      let isNumber = term.field == .sequenceNumber || term.field == .acknowledgmentNumber
      guard Body.isTelling(reading.text, term.body), !isValue(term, reading), !isNumber || term.bits != nil,
        !reading.mentions(in: line).contains(where: { $0.kind == .arrow })
      else { return false }
      terms.append(term)
    }
    for term in terms { write(term, reading.string(term.body), line, &reading) }
    reading.claim(line)
    return true
  }

  /// `- ECE, CWR: for congestion control` among items that explain a flag each: what is said is said of both.
  static func readShared(_ line: Int, of block: Document.Block, _ reading: inout Reading) -> Bool {
    guard block.kind == .item || block.kind == .paragraph, let names = sharedNames(line, reading),
      isBesideFlag(line, block, reading)
    else { return false }
    for name in names.flags {
      guard let flag = Flag(rawValue: name.value) else { continue }
      reading.add(.flag(flag, letter: nil), at: Int(name.start), text: reading.string(names.body))
    }
    reading.claim(line)
    return true
  }

  /// Flags that a line opens with, no segment's own, a colon behind the last, and words that send nothing.
  private static func sharedNames(_ line: Int, _ reading: Reading) -> (flags: [Mention], body: Range<Int>)? {
    let range = reading.range(of: line)
    let mentions = reading.mentions(in: line)
    let flags = mentions.prefix { $0.kind == .flag && Flag(rawValue: $0.value) != nil }
    guard (2...3).contains(flags.count), Set(flags.map(\.value)).count == flags.count,
      !flags.contains(where: { $0.value == Flags.ack.rawValue }),
      Int(flags[flags.startIndex].start) == TermLine.skipMarker(reading.text, range),
      zip(flags, flags.dropFirst()).allSatisfy({ Int($1.start) - Int($0.end) <= 5 }),
      let separator = TermLine.separator(reading.text, Int(flags[flags.endIndex - 1].end)..<range.upperBound),
      separator.lowerBound - Int(flags[flags.endIndex - 1].end) <= 8,
      reading.text[separator.lowerBound].isOne(of: ":") || reading.text[separator.lowerBound] == 0xef,
      case let body = separator.upperBound..<range.upperBound, Body.isTelling(reading.text, body),
      !mentions[flags.endIndex...].contains(where: {
        $0.kind == .party || $0.kind == .arrow || $0.kind == .flag
      })
    else { return nil }
    return (Array(flags), body)
  }

  /// The item or line before or behind opens with a flag and a colon of its own.
  private static func isBesideFlag(_ line: Int, _ block: Document.Block, _ reading: Reading) -> Bool {
    let own = Int(reading.document.lines[line].block)
    let blocks = reading.document.blocks
    let items = [own - 1, own + 1].filter { blocks.indices.contains($0) && blocks[$0].kind == .item }
      .map { Int(blocks[$0].firstLine) }
    let beside = block.kind == .item ? items : [line - 1, line + 1].filter(block.lines.contains)
    return beside.contains { other in
      guard let first = reading.mentions(in: other).first, first.kind == .flag,
        case let range = reading.range(of: other),
        Int(first.start) == TermLine.skipMarker(reading.text, range)
      else { return false }
      return TermLine.separator(reading.text, Int(first.end)..<range.upperBound) != nil
    }
  }

  /// Where a line's names stand: the first at its head, the others behind a slash, a bar, a full stop or the like and
  /// before a colon.
  private static func namesInRow(_ line: Int, _ reading: Reading) -> [Int] {
    let range = reading.range(of: line)
    let text = reading.text
    var starts: [Int] = []
    for mention in reading.mentions(in: line) {
      switch mention.kind {
      case .flag, .state, .number, .field: break
      default: continue
      }
      let start = Int(mention.start)
      if starts.isEmpty {
        guard start == TermLine.skipMarker(text, range) else { return [] }
        starts.append(start)
        continue
      }
      var before = start - 1
      while before > range.lowerBound, text[before] == 0x20 { before -= 1 }
      guard text[before].isOne(of: mention.headerField == nil ? "/|;.," : "/|;."), text[start - 1] == 0x20
      else {
        continue
      }
      let name = start..<min(range.upperBound, Int(mention.end) + 24)
      if let colon = TermLine.separator(text, name), text[colon.lowerBound] == UInt8(ascii: ":") {
        starts.append(start)
      }
    }
    return starts
  }

  /// The name that is all there is on a line, where the next line tells something.
  private static func nameOnLine(_ line: Int, of block: Document.Block, _ reading: Reading) -> TermLine? {
    let range = reading.range(of: line)
    guard range.count <= 40, line + 1 < Int(block.endLine),
      !reading.kinds(in: line).isDisjoint(with: .flag | .state),
      let term = TermLine(
        text: reading.text, range: range, mentions: reading.mentions(in: line), whole: true),
      !term.hasSeparator, term.states.count + term.flags.count == 1,
      reading.text[range.lowerBound].isUpper || reading.text[range.lowerBound] >= 0xe3
    else { return nil }
    let below = reading.range(of: line + 1)
    return below.count >= 16 && Body.isTelling(reading.text, below) ? term : nil
  }

  /// `LISTEN` alone in a paragraph, its meaning in the next one, and other names the same way above or below: a
  /// table copied off a page.
  static func isAmongNames(_ line: Int, _ block: Document.Block, _ reading: Reading) -> Bool {
    guard isNameAlone(block, reading) else { return false }
    let index = Int(reading.document.lines[line].block)
    let blocks = reading.document.blocks
    guard index + 1 < blocks.count, isExplanation(blocks[index + 1], reading) else { return false }
    let others = (max(1, index - 8)..<min(blocks.count - 1, index + 9)).count {
      $0 != index && isNameAlone(blocks[$0], reading) && isExplanation(blocks[$0 + 1], reading)
    }
    return others >= 2
  }

  /// Words, and no name again: `✅ SYN + ACK`, `↓` explain nothing.
  private static func isExplanation(_ block: Document.Block, _ reading: Reading) -> Bool {
    let range = reading.range(of: Int(block.firstLine))
    guard !range.isEmpty else { return false }
    let first = reading.text[range.lowerBound]
    return block.kind == .paragraph && (first.isLetterOrDigit || first >= 0xe3 && first <= 0xed)
      && Body.isTelling(reading.text, range) && !isNameAlone(block, reading)
  }

  private static func isNameAlone(_ block: Document.Block, _ reading: Reading) -> Bool {
    let line = Int(block.firstLine)
    guard block.kind == .paragraph, block.listDepth == 0, block.lines.count == 1,
      reading.range(of: line).count <= 56, !reading.kinds(in: line).isDisjoint(with: .flag | .state)
    else { return false }
    let term = TermLine(
      text: reading.text, range: reading.range(of: line), mentions: reading.mentions(in: line), whole: true)
    return term?.hasSeparator == false && (term?.states.count == 1 || term?.flags.count == 1)
  }
}
