import Questions
import TCP

/// A name, then what it means: on the same line, on the next, or below a heading.
enum NamedDefinitions: Recogniser {
  static let shape = "- SYN(Synchronize): 연결을 요청한다"

  static func read(_ reading: inout Reading) {
    for index in reading.document.blocks.indices {
      let block = reading.document.blocks[index]
      if block.kind == .cell || block.kind == .code && Fence.kind(of: block, reading) != .plain { continue }
      let section = reading.outline.sections[reading.outline.section(ofBlock: index)]
      for line in block.lines
      where !reading.isClaimed(line) && (block.kind != .code || defines(line, reading)) {
        read(line, of: block, isForeign: section.isForeign, &reading)
      }
    }
  }

  private static func read(_ line: Int, of block: Document.Block, isForeign: Bool, _ reading: inout Reading) {
    let mentions = reading.mentions(in: line)
    guard isCandidate(line, mentions, reading), !isPortState(line, mentions, reading) else { return }
    if block.kind == .heading, asksWhy(line, reading) { return }
    if block.kind == .item, readBold(line, of: block, &reading) || readBracketed(line, of: block, &reading) {
      return
    }
    if readPaired(line, of: block, &reading) || readRow(line, of: block, &reading)
      || readShared(line, of: block, &reading)
    {
      return
    }
    let isTitle =
      block.kind == .heading || block.kind == .summary || isAllStrong(line, reading)
      || isExplainedBelow(line, block, reading) || isGlossaryEntry(line, block, reading)
      || isAmongNames(line, block, reading)
    let isFollowed = opensWithColon(line + 1, block, reading)
    guard
      var term = TermLine(
        text: reading.text, range: reading.range(of: line), mentions: mentions, whole: isTitle || isFollowed),
      !isForeign || !term.states.isEmpty
    else { return }
    if term.hasSeparator, reading.sense(of: line).isWrong || isFormula(line, reading) { return }
    if isSequenceAlone(term, reading) || isOfStep(term, reading) || isDrawn(term, reading) { return }
    // `seq : 1001, ack : 5001` gives values.
    if term.field == .sequenceNumber || term.field == .acknowledgmentNumber, !term.body.isEmpty {
      // `(sequence number : 랜덤 숫자, SYN 비트 : 1)`: of the segment at hand.
      if opensBracket(before: term.start, line, reading) || givesNumber(term, mentions, reading) { return }
    }
    if term.field == .sequenceNumber || term.field == .acknowledgmentNumber, !term.body.isEmpty,
      !isWidth(term, reading)
    {
      let values = ValueReader(text: reading.text, end: term.body.upperBound)
      let begin = values.skipBlanks(term.body.lowerBound)
      // `B가 A에게 보낸 …`: a host, no symbol.
      if let (_, after) = values.expression(begin, isAssigned: true),
        after > begin + 1 || !reading.text[begin].isUpper || after >= values.end || reading.text[after] < 0xe3
      {
        return
      }
    }
    if !term.flags.isEmpty, isValue(term, reading) { return }
    if term.field == .dataOffset, block.kind != .heading, isSize(term, reading) { return }
    if term.field == .window, term.bits == nil, isAmount(term, reading) { return }
    // `- SYN : 000010` over bullets that tell what it does.
    if !term.flags.isEmpty, isBitString(term.body, reading.text) {
      term.body = term.body.upperBound..<term.body.upperBound
    }
    var text = ""
    var owner: Party?
    // `#### CLOSE-WAIT -> LAST-ACK`: where it leads to; what it is stands below.
    let leadsOn = block.kind == .heading && term.states.count == 1 && term.isArrow(reading.text)
    if leadsOn { term.body = term.body.upperBound..<term.body.upperBound }
    if Body.isTelling(reading.text, term.body) {
      text = withoutQuestion(reading.string(term.body))
    } else if term.body.isEmpty || !term.hasSeparator || Body.isBlank(reading.text, term.body) {
      text =
        block.kind == .paragraph && term.states.isEmpty && isExplainedBelow(line, block, reading)
        ? firstBelow(line, reading) : Body.below(line, isTitle: isTitle, &reading)
      if !term.states.isEmpty, line + 1 < reading.lineCount {
        owner = reading.sense(of: line + 1).actors.first { $0.role == .subject }.map {
          StepWriter.party($0.party)
        }
      }
    }
    // `1) Source Port: 16 bit`, `- **Checksum (16 bits)**`: its width is all that is said of it.
    if text.isEmpty, term.bits != nil, !term.body.isEmpty, block.kind == .item || block.kind == .paragraph {
      text = reading.string(term.body)
    } else if text.isEmpty, term.bits != nil, block.kind == .item || block.kind == .heading,
      let name = mentions.last
    {
      text = behindName(reading.string(Int(name.end)..<reading.range(of: line).upperBound))
    }
    while text.utf8.last == UInt8(ascii: ";") { text = String(text.dropLast()) }
    if block.kind == .heading, isChapter(line, term, text, reading) { return }
    guard !text.isEmpty, !text.hasPrefix("|"), term.states.isEmpty || !text.contains("://"),
      leadsOn || !isStep(line, term, reading), !isNameAgain(text),
      !asks(text),
      // `# Sequence Numbers` over `Example`.
      !(isTitle && !term.hasSeparator && term.field != nil && text.utf8.count <= 16
        && text.utf8.allSatisfy { $0.isLetter || $0 == 0x20 }),
      !(block.kind == .heading && Meaning.pointsElsewhere(firstSentence(text))),
      !isLabel(line, term, reading),
      !isOfFrames(term, text)
    else { return }
    if let field = term.field, term.bits == nil, field != .options, let told = text.firstRange(of: " is "),
      text[..<told.lowerBound].utf8.count < 24, text[told.upperBound...].first?.isNumber == true
    {
      // `Window size:` over `Window size is 16 bit.`
      let width = Array(text[told.upperBound...].utf8.prefix(8))
      term.bits = width.withUnsafeBufferPointer { BitsReader.bits($0, 0..<$0.count) }
    }
    // `## Window Size` over `16bits`.
    if term.field != nil, term.bits == nil, term.field != .options, text.first?.isNumber == true {
      let width = Array(text.utf8.prefix(12))
      term.bits = width.withUnsafeBufferPointer { BitsReader.bits($0, 0..<$0.count) }
    }
    write(term, text, line, owner: owner, &reading)
    reading.claim(line)
    // What the quotation says of it is said here.
    if term.field != nil, isOverQuote(line, block, reading) {
      reading.claim(Int(reading.document.blocks[Int(reading.document.lines[line].block) + 1].firstLine))
    }
  }

  /// `(HLEN / Data Offset – 4 bits)`: without the dash, and the bracket that began before the name.
  private static func behindName(_ text: String) -> String {
    var text = text.drop { "–—-:, ".contains($0) }
    if text.last == ")", !text.contains("(") { text = text.dropLast() }
    return String(text)
  }

  /// `FIN_WAIT_1   --- FIN --->  CLOSE_WAIT`: an arrow, no dash.
  private static func isDrawn(_ term: TermLine, _ reading: Reading) -> Bool {
    let head = max(term.start, term.body.lowerBound - 3)..<term.body.lowerBound
    return term.hasSeparator && TextSlice(reading.text, head).equals(lowercase: "---")
      && Arrow.direction(reading.text, term.body) != nil
  }

  /// `* SYN: synchronize sequence numbers` in a fence: words that explain, nothing that is sent.
  static func defines(_ line: Int, _ reading: Reading) -> Bool {
    let mentions = reading.mentions(in: line)
    guard let first = mentions.first, reading.text[Int(first.start)].isUpper,
      let term = TermLine(
        text: reading.text, range: reading.range(of: line), mentions: mentions, whole: false),
      !term.isArrow(reading.text), Body.isTelling(reading.text, term.body),
      !mentions.contains(where: { $0.kind == .arrow })
    else { return false }
    let body = reading.text[term.body]
    guard !["=", ">", "|"].contains(where: { body.contains(UInt8(ascii: $0)) }),
      !reading.string(term.body).contains("│")
    else { return false }
    if !term.states.isEmpty { return first.kind == .state && term.states.count == 1 }
    // `Source Port: https (443)`, `Window: 29200` are a segment's own.
    if let field = term.field, field != .options {
      return term.bits != nil || !body.contains(where: \.isDigit)
    }
    return first.kind == .flag && term.flags.count == 1 && !body.contains(where: \.isDigit)
      && !mentions.contains {
        $0.kind == .party && !isBullet(line, reading)
          || $0.kind == .flag && Int($0.start) >= term.body.lowerBound
            && !isCalledInWords($0, term, reading)
      }
  }

  /// `* SYN(Synchronization): 상대에 대한 접속 요청`: a list that somebody wrote in a fence.
  private static func isBullet(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard let mark = range.first(where: { !reading.text[$0].isBlank }), mark + 1 < range.upperBound else {
      return false
    }
    return reading.text[mark].isOne(of: "*-") && reading.text[mark + 1] == 0x20
  }

  /// `ACK (Acknowledgment): 확인 응답`: the flag's own name in another tongue.
  private static func isCalledInWords(_ mention: Mention, _ term: TermLine, _ reading: Reading) -> Bool {
    term.flags.first?.rawValue == mention.value && reading.text[Int(mention.start)] >= 0xe3
  }

  /// `## CLOSE WAIT` over `… 과정은 아래와 같다.`: a chapter that opens with something else.
  private static func firstSentence(_ text: String) -> String {
    String(text.firstRange(of: ". ").map { text[..<$0.upperBound] } ?? text[...])
  }

  /// `seq: 최초 설정이므로 …`, `확인 번호(ack) = seq + 데이터 크기`: the label of a value, or how it is reckoned.
  private static func isLabel(_ line: Int, _ term: TermLine, _ reading: Reading) -> Bool {
    guard term.field == .sequenceNumber || term.field == .acknowledgmentNumber, term.hasSeparator,
      term.body.lowerBound > term.start
    else { return false }
    let name = TextSlice(reading.text, term.start..<term.body.lowerBound).withoutOuterBlanks
    if name.hasPrefix("seq") || name.hasPrefix("ack"),
      name.count == 3 || !TextSlice.isLetter(name.scalar(at: name.start + 3).value)
    {
      return reading.document.strongSpan(at: term.start) == nil
    }
    return reading.text[term.body.lowerBound - 1] == UInt8(ascii: "=")
      && reading.text[term.body].contains(UInt8(ascii: "+"))
  }

  /// A question below a name is no answer to what it means.
  private static func asks(_ text: String) -> Bool {
    text.withSlice { $0.hasSuffix(oneOf: "?", "？", "까.") }
  }

  /// `연결 확인을 보내는 값 = 내 말 들려?`: what the flag says in plain words stands behind what it means.
  private static func withoutQuestion(_ text: String) -> String {
    guard text.utf8.last == UInt8(ascii: "?"),
      let cut = text.ranges(of: " = ").last ?? text.ranges(of: ". ").last,
      text[..<cut.lowerBound].utf8.count >= 12
    else { return text }
    return String(text[..<cut.lowerBound])
  }

  /// `ACK : 다음 프레임을 전송`: the ACK of a link's protocol.
  private static func isOfFrames(_ term: TermLine, _ text: String) -> Bool {
    // `Header Checksum`: re-calculated by routers, as IP's is.
    if term.field == .checksum,
      text.lowercased().withSlice({
        $0.contains("time to live") || $0.contains("ttl") || $0.contains("router")
      })
    {
      return true
    }
    // `Offset: used to put fragments together`: IP's.
    if term.field == .dataOffset, text.lowercased().withSlice({ $0.contains("fragment") }) { return true }
    // `Sequence number: a counter for anti-replay`: that of IPsec; `ack: the next frame`: a link's.
    if term.field == .sequenceNumber || term.field == .acknowledgmentNumber {
      let isOthers = text.lowercased().withSlice { said in
        ["replay", "ipsec", "rekey", "extended sequence", "next frame", "다음 프레임"].contains {
          said.contains($0)
        }
      }
      if isOthers { return true }
    }
    // `No TCP options: the SYN cookie encodes only the MSS`: what is lost.
    if term.field == .options, text.lowercased().withSlice({ $0.contains("cookie") || $0.contains("쿠키") }) {
      return true
    }
    // `Window size: min(cwnd, rwnd)` reckons what may be sent.
    if term.field == .window, text.hasPrefix("min(") { return true }
    // `### RST와 Linger 옵션` over `SO_LINGER off: …`: a socket's options.
    if term.field == .options, text.withSlice({ $0.contains("SO_") || $0.contains("setsockopt") }) {
      return true
    }
    return term.flags.first == .ack
      && text.withSlice { text in
        text.contains("프레임") || text.contains("frame") || text.contains("NAK") || text.contains("NACK")
          || text.contains("帧")
      }
  }

  /// `TIME_WAIT State`: no more than the name.
  private static func isNameAgain(_ text: String) -> Bool {
    guard text.utf8.count < 24 else { return false }
    let lower = text.lowercased()
    let isCalledState = lower.withSlice { $0.contains("state") || $0.contains("상태") }
    return Lexicon.state(
      spelled: isCalledState ? lower.replacing("state", with: "").replacing("상태", with: "") : lower) != nil
  }

  /// A known name near the line's start, or a flag's letter with its name in brackets.
  private static func isCandidate(_ line: Int, _ mentions: ArraySlice<Mention>, _ reading: Reading) -> Bool {
    let start = Int(reading.document.lines[line].start)
    if !reading.kinds(in: line).isDisjoint(with: .named) {
      for mention in mentions {
        if Int(mention.start) - start > 70 { break }
        switch mention.kind {
        case .flag, .state, .number, .field: return true
        default: break
        }
      }
    }
    let range = reading.range(of: line)
    guard
      (range.lowerBound..<min(range.upperBound, range.lowerBound + 8)).contains(where: {
        FlagLetters.isLetter(reading.text[$0])
      })
    else { return false }
    let name = TermLine.skipMarker(reading.text, range)
    return name + 2 < range.upperBound && reading.text[name].isUpper
      && (reading.text[name + 1] == UInt8(ascii: "(")
        || reading.text[name + 1] == 0x20 && reading.text[name + 2] == UInt8(ascii: "("))
  }

  private static func isAllStrong(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    return reading.document.strongSpan(at: range.lowerBound).map { $0.upperBound + 4 >= range.upperBound }
      ?? false
  }

  /// `- SYN(Synchronize)` over bullets that explain it; `순서 번호` in a paragraph of its own.
  private static func isExplainedBelow(_ line: Int, _ block: Document.Block, _ reading: Reading) -> Bool {
    let next = Int(reading.document.lines[line].block) + 1
    if isOverQuote(line, block, reading) { return true }
    if block.kind == .paragraph {
      // Flags on top of a list are as often segments, and tell what happens.
      return block.listDepth == 0 && block.lines.count == 1 && next < reading.document.blocks.count
        && reading.document.blocks[next].kind == .item
        && (isFieldAlone(line, reading) || isNamedState(line, reading))
    }
    return block.kind == .item && block.lines.count == 1 && next < reading.document.blocks.count
      && (reading.document.blocks[next].listDepth > block.listDepth
        || reading.document.blocks[next].isParagraph(of: block)
        || block.isNumberedAbove(reading.document.blocks[next]))
  }

  /// `- Checksum` over a quotation that tells what it is.
  private static func isOverQuote(_ line: Int, _ block: Document.Block, _ reading: Reading) -> Bool {
    let next = Int(reading.document.lines[line].block) + 1
    guard block.kind == .item || block.kind == .paragraph, block.lines.count == 1,
      next < reading.document.blocks.count
    else { return false }
    let below = reading.document.blocks[next]
    return below.kind == .paragraph && below.quoteDepth > block.quoteDepth
      && (isFieldAlone(line, reading) || isNamedState(line, reading))
  }

  /// A state's name, and nothing else.
  private static func isNamedState(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard let first = reading.mentions(in: line).first, first.kind == .state else { return false }
    return range.count <= Int(first.end - first.start) + 12 && reading.text[Int(first.start)].isUpper
  }

  /// The first item of the list below: each of the others tells something else.
  private static func firstBelow(_ line: Int, _ reading: Reading) -> String {
    let block = reading.document.blocks[Int(reading.document.lines[line].block) + 1]
    return block.lines.map { reading.string(ofLine: $0) }.joined(separator: " ")
  }

  /// `순서 번호`, `수신 윈도우 크기`; `수신윈도우 변화` is a chapter on it.
  private static func isFieldAlone(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard range.count <= 60, let last = reading.mentions(in: line).last, last.headerField != nil else {
      return false
    }
    let end = Int(last.end)
    if end == range.upperBound || reading.text[range.upperBound - 1] == UInt8(ascii: ")") { return true }
    let values = ValueReader(text: reading.text, end: range.upperBound)
    let next = values.skipBlanks(end)
    return ["크기", "필드", "size", "field", "Size", "Field"].contains { word in
      next + word.utf8.count == range.upperBound
        && reading.text[next..<range.upperBound].elementsEqual(word.utf8)
    }
  }

  /// `SYN (synchronize)` alone on the first line of a paragraph, and what it means on the second; of an item, and on
  /// the lines below.
  private static func isGlossaryEntry(_ line: Int, _ block: Document.Block, _ reading: Reading) -> Bool {
    guard line == Int(block.firstLine),
      block.kind == .paragraph
        ? block.lines.count == 2 || (3...4).contains(block.lines.count) && isExpanded(line, reading)
        : block.kind == .item && block.lines.count >= 2
    else { return false }
    let below = reading.range(of: line + 1)
    // `3. SYN_RCVD` over `receive SYN`, `send SYN & ACK`.
    let isState =
      block.kind == .item && reading.mentions(in: line).allSatisfy { $0.kind == .state }
      && reading.kinds(in: line).contains(.state) && reading.text[below.upperBound - 1] != UInt8(ascii: ":")
    return reading.range(of: line).count <= 48 && below.count >= (isState ? 8 : 24)
      && Body.isTelling(reading.text, below)
      && TermLine(text: reading.text, range: below, mentions: reading.mentions(in: line + 1), whole: true)
        == nil
  }

  /// `SYN(Synchronize)` and nothing else: the name with what it is short for.
  private static func isExpanded(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    return reading.text[range.upperBound - 1] == UInt8(ascii: ")")
      && reading.mentions(in: line).first.map { first in
        Int(first.start) == range.lowerBound && Int(first.end) < range.upperBound
          && reading.text[Int(first.end)] == UInt8(ascii: "(")
      } ?? false
  }

  /// `Source Port (16bit)` on one line, `: …` on the next.
  private static func opensWithColon(_ line: Int, _ block: Document.Block, _ reading: Reading) -> Bool {
    guard block.lines.contains(line) else { return false }
    return reading.text[reading.range(of: line).lowerBound] == UInt8(ascii: ":")
  }

  /// `SYN : 클라이언트 → 서버` names a direction, not a meaning.
  private static func isStep(_ line: Int, _ term: TermLine, _ reading: Reading) -> Bool {
    // `CLOSED -> SYN_SENT` leads from one to the other.
    if !term.states.isEmpty, term.isArrow(reading.text),
      reading.mentions(in: line).contains(where: {
        $0.kind == .state && (0..<4).contains(Int($0.start) - term.body.lowerBound)
      })
    {
      return true
    }
    guard !term.flags.isEmpty else { return false }
    // `SYN → SYN+ACK → ACK` is an order of events.
    if term.isArrow(reading.text),
      reading.mentions(in: line).contains(where: {
        $0.kind == .flag && Int($0.start) >= term.body.lowerBound && !isCalledInWords($0, term, reading)
      })
    {
      return true
    }
    return hasRoute(term.body, line, reading) || hasRoute(term.start..<term.body.lowerBound, line, reading)
  }

  private static func hasRoute(_ range: Range<Int>, _ line: Int, _ reading: Reading) -> Bool {
    LineReader(
      text: reading.text, range: range,
      mentions: reading.mentions(in: line).filter { range.contains(Int($0.start)) }[...]
    ).route != nil
  }

  /// `OPTIONS: 대상 리소스의 통신 가능 옵션`: HTTP's.
  private static func isMethod(_ text: String) -> Bool {
    text.withSlice {
      $0.contains("CORS") || $0.contains("리소스") || $0.contains("resource") || $0.contains("HTTP")
        || $0.contains("메소드") || $0.contains("메서드") || $0.contains("리퀘스트")
    }
  }

  /// `LISTEN (server): …`
  private static func ownerInName(of term: TermLine, _ line: Int, _ reading: inout Reading) -> Actor? {
    guard term.hasSeparator else { return nil }
    let name = term.start..<term.body.lowerBound
    if let side = sideInBracket(name, reading.text) { return side }
    let actors = reading.sense(of: line).actors.filter { name.contains($0.start) }
    guard actors.count == 1, let only = actors.first, reading.text[only.start - 1] == UInt8(ascii: "("),
      only.end < reading.text.count, reading.text[only.end] == UInt8(ascii: ")")
    else { return nil }
    return only
  }

  /// `FIN_WAIT_1 (active): …`: too common a word to be a host's name anywhere else.
  private static func sideInBracket(_ name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Actor? {
    guard let open = text[name].firstIndex(of: UInt8(ascii: "(")),
      let close = text[open..<name.upperBound].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let inside = TextSlice(text, open + 1..<close)
    if activeNames.holds(inside) { return Actor(start: open + 1, end: close, party: 2, role: .bare) }
    return passiveNames.holds(inside) ? Actor(start: open + 1, end: close, party: 3, role: .bare) : nil
  }

  private static let activeNames = WordSet(["active", "능동", "능동적", "主动"])
  private static let passiveNames = WordSet(["passive", "수동", "수동적", "被动"])

  static func write(
    _ term: TermLine, _ text: String, _ line: Int, owner told: Party? = nil, event: String? = nil,
    _ reading: inout Reading
  ) {
    if isOfFrames(term, text) { return }
    if let flag = term.flags.first {
      reading.add(.flag(flag, letter: term.letter), at: term.start, text: text)
    }
    if let field = term.field, reading.isOnTCP, field != .options || !isMethod(text) {
      if field == .destinationPort, namesBothPorts(term, reading) {
        reading.add(.field(.sourcePort, bits: term.bits), at: term.start, text: text)
      }
      if let twin = term.twin { reading.add(.field(twin, bits: term.bits), at: term.start, text: text) }
      reading.add(.field(field, bits: term.bits), at: term.start, text: text)
    }
    let sentence = firstSentence(term.body, reading.text)
    for state in term.states {
      let actors = reading.sense(of: line).actors.filter {
        $0.start >= sentence.lowerBound && $0.end <= max(sentence.lowerBound, sentence.upperBound)
      }
      let owner =
        ownerInName(of: term, line, &reading) ?? actors.first { $0.role == .subject }
        ?? actors.first { $0.role == .bare }
      let party = told ?? owner.map { StepWriter.party($0.party) }
      reading.add(
        .state(state, owner: state == .closeWait && tellsOfPeer(text) ? nil : party, event: event),
        at: term.start, text: text)
    }
  }
}

extension NamedDefinitions {
  /// `클라이언트가 연결 종료 메시지를 보낸 상태`, `the client has sent a FIN`: the other side of who waits.
  fileprivate static func tellsOfPeer(_ text: String) -> Bool {
    text.withSlice { said in
      (said.contains("보낸 상태") || said.contains(" has sent a FIN") || said.contains(" sent a FIN"))
        && !said.contains("ACK") && !said.contains("받")
    }
  }

  /// What stands behind the first full stop tells of more than the name.
  fileprivate static func firstSentence(
    _ body: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let stop = body.first { at in
      text[at] == UInt8(ascii: ".") && at + 1 < body.upperBound && text[at + 1] == 0x20
        || BitsReader.starts(text, at, body.upperBound, "。")
    }
    return body.lowerBound..<(stop ?? body.upperBound)
  }

  /// `Source/Destination Port`, `송신/수신 포트 번호`.
  fileprivate static func namesBothPorts(_ term: TermLine, _ reading: Reading) -> Bool {
    let name = reading.string(term.start..<max(term.start, min(term.body.lowerBound, term.start + 60)))
      .lowercased()
    return ["source", "src", "송신", "송수신", "출발", "발신", "源"].contains(where: name.contains)
  }
}
