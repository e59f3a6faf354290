import TCP

/// A sentence that says what a name means: `FIN은 종료를 알리는 메시지를 의미한다`, `SYN is used to …`.
enum ToldDefinitions: Recogniser {
  static let shape = "FIN은 연결 종료를 뜻한다."
  static let needs: Mention.Kinds = .named

  static func read(_ reading: inout Reading) {
    for index in reading.document.blocks.indices {
      let block = reading.document.blocks[index]
      guard block.kind == .paragraph || block.kind == .item || holdsSentences(block, reading),
        !reading.outline.sections[reading.outline.section(ofBlock: index)].isForeign
      else { continue }
      for line in block.lines
      where !reading.kinds(in: line).isDisjoint(with: .named)
        && !reading.isClaimed(line) && !reading.sense(of: line).isWrong
      {
        if readList(line, &reading) || readTopics(line, &reading) || readAwaiting(line, &reading) { continue }
        readSentences(line, &reading)
      }
    }
  }

  /// The first name that a line tells the meaning of, and further on those of others that have sentences of their own.
  private static func readSentences(_ line: Int, _ reading: inout Reading) {
    let range = reading.range(of: line)
    let values = ValueReader(text: reading.text, end: range.upperBound)
    if reading.sense(of: line).isQuestion { return }
    var told: [(mention: Mention, start: Int)] = []
    for mention in reading.mentions(in: line) where isName(mention) {
      let start = sentenceStart(values, range.lowerBound, Int(mention.start))
      if let last = told.last {
        guard isAnother(mention, than: last.mention), start >= Int(last.mention.end) else { continue }
      }
      if means(mention, line, reading) { told.append((mention, start)) }
    }
    for (index, item) in told.enumerated() {
      let begin = index == 0 && item.mention.kind == .flag ? range.lowerBound : item.start
      let last = endOfTelling(item.mention, line, values, reading)
      let end = index + 1 < told.count ? min(last, told[index + 1].start) : last
      write(item.mention, line, begin..<end, &reading)
    }
  }

  /// Of one kind, and not the same.
  private static func isAnother(_ mention: Mention, than last: Mention) -> Bool {
    if mention.kind == .flag || mention.kind == .state {
      return last.kind == mention.kind && last.value != mention.value
    }
    guard let field = mention.headerField, let known = last.headerField else { return false }
    return field != known
  }

  /// `FIN은 …를 뜻한다. RST는 연결을 끊는다.`: where the next sentence opens with another flag.
  private static func endOfTelling(
    _ told: Mention, _ line: Int, _ values: ValueReader, _ reading: Reading
  ) -> Int {
    let range = reading.range(of: line)
    guard told.kind == .flag || told.kind == .state else { return range.upperBound }
    for mention in reading.mentions(in: line) where mention.start > told.end && isAnother(mention, than: told)
    {
      let start = sentenceStart(values, range.lowerBound, Int(mention.start))
      if start >= Int(told.end), Int(mention.start) - start <= 12 { return start }
    }
    return range.upperBound
  }

  /// Sentences that some put in a fence to set them off.
  private static func holdsSentences(_ block: Document.Block, _ reading: Reading) -> Bool {
    block.kind == .code && Fence.kind(of: block, reading) == .plain
      && block.lines.allSatisfy { line in
        let range = reading.range(of: line)
        let values = ValueReader(text: reading.text, end: range.upperBound)
        return range.isEmpty || values.starts(range.upperBound - 3, "。")
          || range.count > 40 && reading.text[range.upperBound - 1] == UInt8(ascii: ".")
      }
  }

  /// `SYN 是发起一个连接，ACK 是回复，RST 是重新连接，FIN 是结束连接。`: a clause for each.
  private static func readList(_ line: Int, _ reading: inout Reading) -> Bool {
    let range = reading.range(of: line)
    let values = ValueReader(text: reading.text, end: range.upperBound)
    var found: [(flag: Flag, start: Int, text: Range<Int>)] = []
    for mention in reading.mentions(in: line) where mention.kind == .flag {
      let verb = values.skipBlanks(Int(mention.end))
      guard let flag = Flag(rawValue: mention.value) else { continue }
      if let gloss = gloss(values, verb) {
        found.append((flag, Int(mention.start), gloss))
        continue
      }
      guard values.starts(verb, "是") || values.starts(verb, "表示") else { continue }
      let end = (verb..<range.upperBound).first { at in
        ["，", "；", "。", "、"].contains { values.starts(at, $0) } || reading.text[at] == UInt8(ascii: ",")
      }
      found.append((flag, Int(mention.start), Int(mention.start)..<(end ?? range.upperBound)))
    }
    let flags = Set(found.map(\.flag))
    guard flags.count >= 3 || flags.count == 2 && opensWithBoth(line, flags, reading) else { return false }
    for item in found {
      reading.add(.flag(item.flag, letter: nil), at: item.start, text: reading.string(item.text))
    }
    reading.claim(line)
    return true
  }

  /// `SYN은 연결 요청, ACK는 응답, FIN은 연결 종료를 의미한다`: what is said last is said of each.
  private static func readTopics(_ line: Int, _ reading: inout Reading) -> Bool {
    let range = reading.range(of: line)
    let values = ValueReader(text: reading.text, end: range.upperBound)
    let flags = reading.mentions(in: line).filter { $0.kind == .flag }
    guard flags.count >= 3, Set(flags.map(\.value)).count == flags.count,
      flags.allSatisfy({ flag in
        Flag(rawValue: flag.value) != nil
          && ["은 ", "는 "].contains { values.starts(Int(flag.end), $0) }
          && (flag.start == flags[0].start || values.starts(Int(flag.start) - 2, ", "))
      }), let last = flags.last, endsInMeaning(values, Int(last.end)..<range.upperBound)
    else { return false }
    for (index, flag) in flags.enumerated() {
      let end = index + 1 < flags.count ? Int(flags[index + 1].start) - 2 : range.upperBound
      guard let named = Flag(rawValue: flag.value) else { continue }
      reading.add(
        .flag(named, letter: nil), at: Int(flag.start), text: reading.string(Int(flag.start)..<end))
    }
    reading.claim(line)
    return true
  }

  /// `ACK，SYN：ACK表示…，SYN表示…`: two names before the colon, and a clause for each behind it.
  private static func opensWithBoth(_ line: Int, _ flags: Set<Flag>, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard let colon = TermLine.separator(reading.text, range) else { return false }
    let named = reading.mentions(in: line).prefix { Int($0.end) <= colon.lowerBound }
    return Set(named.compactMap { $0.kind == .flag ? Flag(rawValue: $0.value) : nil }) == flags
  }

  /// `ACK (응답 플래그), RST (강제 연결 종료 플래그)`: what stands in the bracket, if that is words, not a name.
  private static func gloss(_ values: ValueReader, _ open: Int) -> Range<Int>? {
    guard open < values.end, values.text[open] == UInt8(ascii: "("),
      let close = values.text[open..<min(values.end, open + 80)].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let inside = (open + 1)..<close
    guard Body.isTelling(values.text, inside), !values.text[inside].contains(where: \.isDigit),
      values.text[inside].contains(where: { $0 >= 0xe3 })
        || values.text[inside].count(where: { $0 == 0x20 }) >= 2
    else { return nil }
    let next = values.skipBlanks(close + 1)
    let isListed =
      next >= values.end || [0x2c, 0x2f, 0x2e].contains(values.text[next])
      || ["、", "이 ", "가 ", "을 ", "를 ", "등"].contains { values.starts(next, $0) }
    return isListed ? inside : nil
  }

  private static func isName(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .flag: Flag(rawValue: mention.value) != nil
    case .state, .number, .field: true
    default: false
    }
  }

  private static func means(_ mention: Mention, _ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    let values = ValueReader(text: reading.text, end: range.upperBound)
    let start = sentenceStart(values, range.lowerBound, Int(mention.start))
    let isOfHeader = ["报文段", "首部", "报头"].contains {
      TextSlice(reading.text, start..<Int(mention.start)).contains($0)
    }
    let isAtHead = Int(mention.start) - start < (isOfHeader ? 36 : 24)
    // `SYN/ACK는 010010`: one of a pair.
    if mention.kind == .flag, Int(mention.start) > start + 3,
      [UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "-")].contains(reading.text[Int(mention.start) - 1])
    {
      return false
    }
    // `RST, SYN, FIN 비트는 …`: one of several.
    if mention.kind == .flag,
      let before = reading.mentions(in: line).last(where: { $0.kind == .flag && $0.end <= mention.start }),
      case let gap = Int(before.end)..<Int(mention.start), gap.count <= 3,
      reading.text[gap].allSatisfy({ $0.isOne(of: ", ") })
    {
      return false
    }
    // `중복 ACK는 …`, `Dup ACKs는 …`: a name of its own.
    if mention.kind == .flag, CompoundName.holds(reading.text, start..<Int(mention.start)) { return false }
    // `滑动窗口是流量控制的一种方式`
    if mention.kind == .field,
      CompoundName.holds(reading.text, max(start, Int(mention.start) - 12)..<Int(mention.end))
    {
      return false
    }
    if mention.kind == .flag, isAtHead, tellsWhatSetMeans(mention, line, reading) { return true }
    var after = Int(mention.end)
    // `Urgent (URG) is used to …`: the name in full, and the flag's in the bracket.
    if mention.kind == .flag, isAtHead, after < values.end, reading.text[after] == UInt8(ascii: ")"),
      Int(mention.start) > start + 3, reading.text[Int(mention.start) - 1] == UInt8(ascii: "(")
    {
      after += 1
    }
    if mention.kind == .state { after = pastOwner(after, values) }
    // `ACK = x 表示 …`: a value.
    let sign = values.skipBlanks(after)
    if sign < values.end, reading.text[sign] == UInt8(ascii: "=") { return false }
    if let next = reading.mentions(in: line).first(where: { $0.start >= mention.end }),
      next.kind == .flagWord || next.kind == .stateWord,
      Int(next.start) - after <= 2
    {
      after = Int(next.end)
    }
    if mention.kind == .state, isAtHead, !correctsAbove(line, reading),
      tellsState(after, start..<sentenceEnd(values, after, range.upperBound), values)
    {
      return true
    }
    let isField = mention.kind == .number || mention.kind == .field
    if isField, isOfOther(mention, start..<sentenceEnd(values, after, range.upperBound), line, reading) {
      return false
    }
    if isField {
      // `TCP의 keep-alive 옵션은 …`: one of them.
      guard isAtHead, mention.headerField != .options || Int(mention.start) <= start + 4 else { return false }
      // `This newer option specifies that …`: one of them.
      if ["This ", "That ", "These ", "Those "].contains(where: { values.starts(start, $0) }) {
        return false
      }
      for word: StaticString in [" fields", " field", " 필드", "필드", " 항목", "字段", "フィールド"]
      where values.starts(after, word) {
        after += word.utf8CodeUnitCount
        break
      }
      // `The checksum field (16 bits) covers …`
      if let width = pastWidth(after, values) {
        after = width.end
        if after + 2 < values.end, reading.text[after] == 0x20, reading.text[after + 1].isLetter {
          return true
        }
      }
      if FieldWidth.told(after: after, values) != nil { return true }
      // `- 16 bits for the window.`
      if Int(mention.start) - start >= 10, FieldWidth.before(Int(mention.start), values, from: start) != nil,
        reading.text[start].isDigit, range.upperBound - after <= 12
      {
        return true
      }
    }
    if isField {
      after = pastLabel(after, values)
    } else if mention.kind == .flag, let verb = pastPacket(after, values) {
      after = verb
    } else if ["用于", "表示", "是指", "代表"].contains(where: { values.starts(values.skipBlanks(after), $0) }) {
      after = values.skipBlanks(after)
    }
    if mention.kind == .flag, isIntroduced(start..<Int(mention.start), values) {
      let verb = pastNoun(after, values)
      let isTold = flagVerbs.contains { word in
        values.starts(verb, word)
          && sentenceEnd(values, verb, range.upperBound) - verb - word.utf8CodeUnitCount >= 8
      }
      if isTold { return true }
    }
    for word in isField ? fieldVerbs : verbs where values.starts(after, word) {
      // `序列号是随机的时候，…`, `发送窗口是 min(rwnd, cwnd)`: how it is, not what.
      let said = values.skipBlanks(after + word.utf8CodeUnitCount)
      return isAtHead && !values.starts(said, "随机") && !values.starts(said, "隨機")
        && !values.starts(said, "min(")
    }
    // `SEQ가 1000, ACK는 1001임을 의미`: values, not meanings.
    guard isField || !reading.mentions(in: line).contains(where: { $0.kind == .number }) else { return false }
    // Code marks part a name from its particle: `FIN` 은.
    after = values.skipBlanks(after)
    if isField { after = pastSecondName(after, line, reading) }
    for word: StaticString in ["패킷", "세그먼트", "메시지", "메세지", "신호", "비트", "플래그"]
    where mention.kind == .flag && values.starts(after, word) { after += word.utf8CodeUnitCount }
    guard
      ["은 ", "는 ", "이란 ", "란 ", "は"].contains(where: { values.starts(after, $0) })
        || isField && values.starts(after, "에는 ")
    else { return false }
    let sentence = range.lowerBound..<clauseEnd(values, after, range.upperBound, line, reading)
    if isField, reading.text[after..<sentence.upperBound].contains(where: \.isDigit) { return false }
    // `순서 번호는 해당 번호부터 시작한다는 뜻이다`: of the example at hand.
    if isField, (after..<sentence.upperBound).contains(where: { values.starts($0, "해당 ") }) { return false }
    // `SYN은 1238679와 같이 무작위 숫자이고, …`: a value.
    if after + 4 < values.end, reading.text[after + 4].isDigit { return false }
    return endsInMeaning(values, after..<sentence.upperBound)
  }

  /// `RST 플래그가 1이면 …`, `If the RST flag is set, …`
  private static func tellsWhatSetMeans(_ flag: Mention, _ line: Int, _ reading: Reading) -> Bool {
    let values = ValueReader(text: reading.text, end: reading.range(of: line).upperBound)
    var at = values.skipBlanks(Int(flag.end))
    for word: StaticString in ["플래그", "비트", "flag", "bit"] where values.starts(at, word) {
      at += word.utf8CodeUnitCount
      break
    }
    return setWords.contains { values.starts(at, $0) && values.end - at - $0.utf8CodeUnitCount >= 16 }
  }

  private static let setWords: [StaticString] = [
    "가 1이면 ", "이 1이면 ", "가 1일 때 ", "=1이면 ", "가 설정되면 ", "가 켜지면 ", " is set, ", " is 1, ",
  ]

  /// `체크섬은 UDP 세그먼트 이외에 …도 계산한다`, `IP fragmentation offset is used to …`: another protocol's.
  private static func isOfOther(
    _ field: Mention, _ sentence: Range<Int>, _ line: Int, _ reading: Reading
  ) -> Bool {
    if field.headerField == .dataOffset, TextSlice(reading.text, sentence).contains("fragment") {
      return true
    }
    // Ports are UDP's too, whatever sentence of the line says so.
    let isShared = field.headerField == .sourcePort || field.headerField == .destinationPort
    return reading.mentions(in: line).contains {
      $0.kind == .topic && $0.value == Mention.Topic.foreign.rawValue
        && (isShared || sentence.contains(Int($0.start)))
    }
  }

  /// `일련 번호(sequence number)는`: the same in another tongue.
  private static func pastSecondName(_ after: Int, _ line: Int, _ reading: Reading) -> Int {
    guard after < reading.text.count, reading.text[after] == UInt8(ascii: "("),
      let name = reading.mentions(in: line).first(where: { Int($0.start) == after + 1 }),
      name.kind == .number || name.kind == .field, Int(name.end) < reading.range(of: line).upperBound,
      reading.text[Int(name.end)] == UInt8(ascii: ")")
    else { return after }
    return Int(name.end) + 1
  }

  /// `LISTEN (server) represents …`: who is in it.
  private static func pastOwner(_ after: Int, _ values: ValueReader) -> Int {
    let open = values.skipBlanks(after)
    guard open < values.end, values.text[open] == UInt8(ascii: "("),
      let close = values.text[open..<min(values.end, open + 32)].firstIndex(of: UInt8(ascii: ")"))
    else { return after }
    return close + 1
  }

  /// `确认号 ack 表示 …`, `序号（seq）是 …`: what it is called for short.
  private static func pastLabel(_ after: Int, _ values: ValueReader) -> Int {
    var at = values.skipBlanks(after)
    for open: StaticString in ["(", "（"] where values.starts(at, open) { at += open.utf8CodeUnitCount }
    let labels: [StaticString] = ["seq", "ack", "Seq", "Ack", "SEQ", "ACK"]
    guard labels.contains(where: { values.starts(at, $0) }) else {
      return values.starts(values.skipBlanks(after), "表示") ? values.skipBlanks(after) : after
    }
    at += 3
    if at < values.end, values.text[at].isLetter { return after }
    for close: StaticString in [")", "）"] where values.starts(at, close) { at += close.utf8CodeUnitCount }
    let verb = values.skipBlanks(at)
    return verb < values.end && values.text[verb] >= 0xe3 ? verb : at
  }

  /// `RST 包表示 …`, `FIN 报文用于 …`: the flag's packet stands for the flag.
  private static func pastPacket(_ after: Int, _ values: ValueReader) -> Int? {
    let noun = values.skipBlanks(after)
    for word: StaticString in ["报文段", "报文", "包", "標誌", "标志位", "标志"] where values.starts(noun, word) {
      let verb = noun + word.utf8CodeUnitCount
      return values.starts(verb, "表示") || values.starts(verb, "用于") || values.starts(verb, "用来") ? verb : nil
    }
    return nil
  }

  /// `An RST packet resets …`, "the `FIN` signal".
  private static func pastNoun(_ after: Int, _ values: ValueReader) -> Int {
    // Code marks part the name from the word.
    let at = values.skipBlanks(after)
    for word: StaticString in ["packet", "segment", "signal", "message", "bit", "flag"]
    where values.starts(at, word) {
      return at + word.utf8CodeUnitCount
    }
    return after
  }

  /// `The Data Offset field (4 bits) specifies …`: how wide it is, and where the bracket ends.
  private static func pastWidth(_ after: Int, _ values: ValueReader) -> (bits: Int, end: Int)? {
    let open = values.skipBlanks(after)
    guard open < values.end, values.text[open] == UInt8(ascii: "("),
      let close = values.text[open..<min(values.end, open + 16)].firstIndex(of: UInt8(ascii: ")")),
      let bits = BitsReader.bits(values.text, open..<close)
        ?? BitsReader.bitsOfBytes(values.text, (open + 1)..<close)
    else { return nil }
    return (bits, close + 1)
  }

  private static let verbs: [StaticString] = [
    " means", " indicates", " stands for", " signals", " is used", " tells", " asks", " requests", " marks",
    " says that", " represents", " is set to signal", " is to signify", " signifies", " is set to indicate",
    " is set to 1 if", " is set to 1 to",
    " is set to 1 when", " is set if", " is set when",
    "表示", "是", "用于", "用来", "代表",
  ]

  /// Said of a flag in so few words; of others they tell something else.
  private static let flagVerbs: [StaticString] = [
    " means", " indicates", " signals", " is used", " tells", " asks", " requests", " marks", " is sent when",
    " is sent if", " can be sent", " can be used", " used to", " used in ", " used for", " is for ",
    " helps",
    " initiates", " terminates", " closes the", " resets the", " aborts", " synchronizes", " ends the",
  ]

  /// Nothing but an article before it, or `There is also a`: not one of a kind.
  private static func isIntroduced(_ lead: Range<Int>, _ values: ValueReader) -> Bool {
    let words = TextSlice(values.text, lead).withoutOuterBlanks
    return lead.count <= 2 || introductions.contains { words.equals(lowercase: $0) }
  }

  private static let introductions: [StaticString] = [
    "a", "an", "the", "there is also a", "there is a", "there is also an", "also, a", "also, an", "also, the",
    "also,",
    "finally, a", "finally, the", "finally,",
  ]

  private static let fieldVerbs: [StaticString] = [
    " means", " indicates", " identifies", " specifies", " identify", " is provided", " is to signify",
    " signifies", " being for", " is there to", " is for ", " is also provided",
    " provides", " advertises", " tells", " contains", " holds",
    " carries", " is used", " is the number",
    " is number of", " is the amount", " is the size", " is how", " is the maximum", " says", " gives",
    " limits how", " limits the",
    " denotes", " describes", " determines", " represents", " stores", "表示", "用于", "用来", "指出", "指明", "标识",
    "是",
  ]

  private static func sentenceStart(_ values: ValueReader, _ start: Int, _ position: Int) -> Int {
    // `RST는 …플래그이고, PSH는 …`, `…, and the window tells …`
    let joints: [StaticString] = ["고, ", "며, ", ", and the ", ", and ", ", while the "]
    // All of them end in a comma or one of two words.
    let last = position - 2 >= start ? values.text[position - 2] : 0
    if last.isOne(of: ",ed"),
      joints.contains(where: {
        position - $0.utf8CodeUnitCount > start && values.starts(position - $0.utf8CodeUnitCount, $0)
      })
    {
      return position
    }
    var at = position
    while at - 2 >= start {
      let isEnd = values.text[at - 2] == UInt8(ascii: ".") && values.text[at - 1] == 0x20
      if isEnd || at - 3 >= start && values.starts(at - 3, "。") { return at }
      at -= 1
    }
    return start
  }

  private static func sentenceEnd(_ values: ValueReader, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, !(values.text[at] == UInt8(ascii: ".") && (at + 1 == end || values.text[at + 1] == 0x20))
    { at += 1 }
    return at
  }

  /// Where its sentence ends, or the clause before another name's: `…이고, PSH는 …`.
  private static func clauseEnd(
    _ values: ValueReader, _ start: Int, _ end: Int, _ line: Int, _ reading: Reading
  ) -> Int {
    let sentence = sentenceEnd(values, start, end)
    let next = reading.mentions(in: line).first { mention in
      let at = Int(mention.start)
      return at > start && at < sentence && isName(mention) && sentenceStart(values, start, at) == at
    }
    return next.map { Int($0.start) } ?? sentence
  }

  /// The sentence closes with a word of meaning.
  private static func endsInMeaning(_ values: ValueReader, _ range: Range<Int>) -> Bool {
    let tail = max(range.lowerBound, range.upperBound - 60)
    for word: StaticString in [
      "의미", "뜻", "나타낸", "나타내", "나타냄", "나타냅", "말한다", "말합", "플래그이", "플래그다", "플래그입", "알리는 ",
      "때 쓰는", "때 쓴", "때 씁", "때 사용", "식별하", "식별한", "식별합", "示す", "意味", "표시", "역할", "데 사용", "데 쓰", "데 쓴",
      "위해 사용", "위해 쓰", "위해 쓴",
      "알려주는 ", "알려준다", "알려줍니다", "을 담는", "를 담는", "을 담고", "를 담고", "가 담긴", "이 담긴", "가 들어간", "이 들어간",
      "가 들어 있", "이 들어 있",
    ] {
      var at = tail
      while at < range.upperBound {
        // `ACK만 갈 때 순서 번호는 의미가 없다`
        if values.starts(at, word) { return !values.starts(at, "의미가 없") && !values.starts(at, "의미 없") }
        at += 1
      }
    }
    return false
  }

  private static func write(
    _ mention: Mention, _ line: Int, _ told: Range<Int>, _ reading: inout Reading
  ) {
    var text = reading.string(told)
    // `Window는 이 버퍼를 의미한다.`: what came before belongs to it.
    if Meaning.leansElsewhere(text) || ["는 이 ", "은 이 "].contains(where: text.contains)
      || text.hasPrefix("这个")
    {
      text = reading.string(ofLine: line)
    }
    for joint in [", and the", ", while the", ", and", ","] where text.hasSuffix(joint) {
      text = String(text.dropLast(joint.count))
      break
    }
    let at = Int(mention.start)
    if mention.kind == .flag, let flag = Flag(rawValue: mention.value) {
      reading.add(.flag(flag, letter: nil), at: at, text: text)
    } else if mention.kind == .state, mention.value & Mention.weak == 0 {
      let values = ValueReader(text: reading.text, end: reading.range(of: line).upperBound)
      let end = pastOwner(Int(mention.end), values)
      let actors = Set(
        reading.sense(of: line).actors.filter { $0.start >= mention.end && $0.end <= end }.map(\.party))
      let owner =
        actors.count == 1
        ? actors.first.map(StepWriter.party) : Self.owner(of: mention, in: told, line, &reading)
      reading.add(
        .state(ConnectionState.allCases[Int(mention.value)], owner: owner, event: nil), at: at, text: text)
    } else if let field = mention.headerField {
      let values = ValueReader(text: reading.text, end: reading.range(of: line).upperBound)
      var after = Int(mention.end)
      if values.starts(after, " field") { after += 6 }
      let width = FieldWidth.told(after: after, values)
      if let width {
        let end = sentenceEnd(values, width.place.upperBound, told.upperBound)
        let isMore = FieldWidth.goesOn(behind: width.place.upperBound, at..<end, values)
        text = reading.string(isMore ? at..<end : width.place)
      }
      let bits =
        pastWidth(after, values)?.bits ?? width?.bits ?? FieldWidth.before(at, values, from: told.lowerBound)
      let isPair = reading.mentions(in: line).contains {
        $0.headerField == .sourcePort && $0.end <= mention.start && mention.start - $0.end <= 8
      }
      if field == .destinationPort, isPair || values.starts(at, "Source") || values.starts(at, "source") {
        reading.add(.field(.sourcePort, bits: bits), at: at, text: text)
      }
      reading.add(.field(field, bits: bits), at: at, text: text)
    }
    reading.claim(line)
  }
}
