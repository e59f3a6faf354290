import Questions
import TCP

/// Tables whose first column holds names: flag / meaning, state / description, field / bits / meaning.
enum TableDefinitions: Recogniser {
  static let shape = "| SYN | 연결을 요청한다 |"

  static func read(_ reading: inout Reading) {
    var events: Set<Int32> = []
    var compares = false
    var head = 0..<0
    var widths: [Int32: Int] = [:]
    var meanings: Set<Int32> = []
    for cells in TableRows.all(in: reading.document) {
      if reading.document.blocks[cells.lowerBound].isHeaderRow {
        compares = tellsNoNames(cells, reading)
        head = cells
        events = eventColumns(cells, reading)
        widths = widthColumns(cells, reading)
        meanings = meaningColumns(cells, reading)
      } else if !compares, opensWays(cells, reading) {
        compares = true
      } else if opensWithFlag(cells, reading), countsSteps(head, reading) {
        continue
      } else if !compares, !listsNames(cells, reading) {
        row(cells, events, widths, meanings, &reading)
      }
    }
  }

  /// `| | TCP | UDP |`: rows of traits, not of names; `| Segment | SEQ | ACK |`: of steps; `| Primitive | Meaning |`:
  /// of calls; `| Start State | Action |`: of what happens.
  private static func tellsNoNames(_ cells: Range<Int>, _ reading: Reading) -> Bool {
    let titles = cells.map { cell in
      reading.document.blocks[cell].lines.map { reading.string(ofLine: $0) }.joined(separator: " ")
    }
    if titles.contains(where: { $0.withSlice(tcp.opens) }),
      titles.contains(where: { $0.withSlice(udp.opens) })
    {
      return true
    }
    if titles.count(where: { $0.withSlice(numberTitles.holds) }) >= 2 { return true }
    return titles.first.map { callTitles.isIn($0) || isLead($0) } ?? false
  }

  /// `| 단계 | 내용 |` over FIN, ACK, FIN, ACK: rows that are steps explain no flag.
  private static func countsSteps(_ cells: Range<Int>, _ reading: Reading) -> Bool {
    guard !cells.isEmpty else { return false }
    let first = reading.document.blocks[cells.lowerBound].lines.map { reading.string(ofLine: $0) }
    return first.joined(separator: " ").withSlice(stepTitles.holds)
  }

  private static func opensWithFlag(_ cells: Range<Int>, _ reading: Reading) -> Bool {
    let kinds = reading.kinds(in: Int(reading.document.blocks[cells.lowerBound].firstLine))
    return kinds.contains(.flag) && kinds.isDisjoint(with: .state | .field)
  }

  private static let stepTitles = WordSet(["단계", "순서", "step", "steps", "步骤", "阶段", "ステップ", "手順"])

  /// `| From | Event | To |`: what leads from one state to the next.
  static func leadsOn(_ cells: Range<Int>, _ reading: Reading) -> Bool {
    let first = reading.document.blocks[cells.lowerBound].lines.map { reading.string(ofLine: $0) }
    return isLead(first.joined(separator: " "))
  }

  /// The same as the first row of a body, below the names of both sides.
  private static func opensWays(_ cells: Range<Int>, _ reading: Reading) -> Bool {
    let kinds = reading.kinds(in: Int(reading.document.blocks[cells.lowerBound].firstLine))
    return kinds.contains(Mention.Kinds(.stateWord)) && !kinds.contains(.state) && leadsOn(cells, reading)
  }

  private static func isLead(_ title: String) -> Bool {
    leadTitles.isIn(title) || title.withSlice(leads.holds)
  }

  private static let leads = WordSet(["from", "출발 상태", "시작", "현재"])

  /// `| Source Port | Destination Port | Sequence Number |`: a row of names, which explains none of them.
  private static func listsNames(_ cells: Range<Int>, _ reading: Reading) -> Bool {
    let names = cells.count { cell in
      let block = reading.document.blocks[cell]
      guard block.lines.count == 1, let first = reading.mentions(in: Int(block.firstLine)).first else {
        return false
      }
      let range = reading.range(of: Int(block.firstLine))
      return first.headerField != nil && Int(first.start) == range.lowerBound
        && Int(first.end) + 2 >= range.upperBound
    }
    return names >= 3
  }

  private static let tcp = WordSet(["tcp"])
  private static let udp = WordSet(["udp"])

  private static let numberTitles = WordSet([
    "seq", "ack", "seq #", "ack #", "seq number", "ack number", "sequence number", "acknowledgment number",
    "acknowledgement number", "순서 번호", "시퀀스 번호", "확인 번호", "확인 응답 번호", "seq 번호", "ack 번호", "序号", "确认号",
    "シーケンス番号", "確認応答番号",
  ])
  private static let callTitles = WordSet([
    "primitive", "system call", "syscall", "function", "command", "verify", "함수", "시스템 콜", "시스템콜", "명령", "原语",
    "函数", "命令", "系统调用", "システムコール", "コマンド",
  ])
  private static let leadTitles = WordSet([
    "start state", "current state", "from state", "시작 상태", "현재 상태", "이전 상태", "当前状态", "起始状态", "現在の状態",
  ])

  private static let eventWords = WordSet([
    "언제", "사건", "이벤트", "시점", "진입", "들어가는", "event", "when", "entered", "trigger", "事件", "何时", "いつ",
  ])

  /// The columns that say when a state is entered.
  private static func eventColumns(_ cells: Range<Int>, _ reading: Reading) -> Set<Int32> {
    // Only rows that name a state are asked when it is entered.
    guard reading.kinds.contains(.state) else { return [] }
    // `Worry when`: what to look for.
    return columns(cells, titled: eventWords, reading).subtracting(
      columns(cells, titled: worryWords, reading))
  }

  private static let worryWords = WordSet(["worry", "alarm", "alert", "suspicious", "use when", "used when"])

  static func meaningColumns(_ cells: Range<Int>, _ reading: Reading) -> Set<Int32> {
    columns(cells, titled: meaningWords, reading)
  }

  /// The columns under a title that holds one of the words.
  private static func columns(
    _ cells: Range<Int>, titled words: WordSet, _ reading: Reading
  ) -> Set<Int32> {
    var columns: Set<Int32> = []
    for cell in cells {
      let block = reading.document.blocks[cell]
      let title = block.lines.map { reading.string(ofLine: $0) }.joined(separator: " ")
      if words.isIn(title) { columns.insert(block.column) }
    }
    return columns
  }

  /// What a flag or a field is; other columns hold what else there is to say.
  private static let meaningWords = WordSet([
    "의미", "설명", "역할", "기능", "뜻", "용도", "목적", "meaning", "description", "purpose", "function", "role", "含义",
    "说明",
    "作用", "功能", "描述", "意味", "説明", "役割",
  ])

  /// The columns that hold widths, and how many bits each counts in.
  private static func widthColumns(_ cells: Range<Int>, _ reading: Reading) -> [Int32: Int] {
    var columns: [Int32: Int] = [:]
    guard !reading.kinds.isDisjoint(with: .field | .number) else { return columns }
    for cell in cells {
      let block = reading.document.blocks[cell]
      let title = block.lines.map { reading.string(ofLine: $0) }.joined(separator: " ")
      if bitWords.isIn(title) {
        columns[block.column] = 1
      } else if byteWords.isIn(title) {
        columns[block.column] = 8
      } else if sizeWords.isIn(title) {
        columns[block.column] = unnamed
      }
    }
    return columns
  }

  /// `| Size |`: bits or bytes, as the field tells.
  private static let unnamed = 0

  private static let bitWords = WordSet(["bit", "비트", "位", "比特", "ビット"])
  private static let byteWords = WordSet(["byte", "바이트", "octet", "옥텟", "字节", "バイト"])
  private static let sizeWords = WordSet([
    "size", "크기", "사이즈", "길이", "length", "width", "폭", "너비", "长度", "大小", "サイズ", "長さ",
  ])

  /// A cell that names a party and little else, or whose sentence has one as its subject.
  private static func owner(in lines: Range<Int>, _ reading: inout Reading) -> UInt8? {
    for line in lines {
      let range = reading.range(of: line)
      let actors = reading.sense(of: line).actors
      guard let first = actors.first, !actors.contains(where: { $0.party != first.party }) else { continue }
      if first.role == .subject || first.start == range.lowerBound && range.upperBound - first.end < 8 {
        return first.party
      }
    }
    return nil
  }

  private static func holdsOnlyStates(_ cells: Range<Int>, _ reading: Reading) -> Bool {
    let lines = cells.flatMap { reading.document.blocks[$0].lines }.filter {
      !reading.range(of: $0).isEmpty
    }
    return !lines.isEmpty && lines.allSatisfy { isState($0, reading) }
  }

  /// The cells that may hold a row's name: the first; where that only counts the second; and behind a width, as in
  /// `| 0 | 16 | Source Port |`, even the last.
  private static func namePlaces(
    _ cells: Range<Int>, _ widths: [Int32: Int], _ reading: Reading
  ) -> Range<Int> {
    let width = cells.prefix(2).first { widths[reading.document.blocks[$0].column] != nil }
    let end = width.map { $0 + 2 } ?? min(cells.lowerBound + 2, cells.upperBound - 1)
    return cells.lowerBound..<min(end, cells.upperBound)
  }

  private static func row(
    _ cells: Range<Int>, _ events: Set<Int32>, _ widths: [Int32: Int], _ meanings: Set<Int32>,
    _ reading: inout Reading
  ) {
    guard cells.count >= 2, !reading.isClaimed(Int(reading.document.blocks[cells.lowerBound].firstLine))
    else { return }
    let section = reading.outline.sections[reading.outline.section(ofBlock: cells.lowerBound)]
    if section.isAttack || isSigned(cells, section, &reading) { return }
    for name in namePlaces(cells, widths, reading) {
      let line = Int(reading.document.blocks[name].firstLine)
      if mayName(line, reading),
        var term = TermLine(
          text: reading.text, range: reading.range(of: line), mentions: reading.mentions(in: line),
          whole: true),
        !term.isEmpty, Arrow.direction(reading.text, reading.range(of: line)) == nil,
        term.states.isEmpty || isStateAlone(line, reading),
        !section.isForeign || !term.states.isEmpty
      {
        // `| FIN_WAIT2 | CLOSE_WAIT |`: states side by side.
        if !term.states.isEmpty, holdsOnlyStates(name + 1..<cells.upperBound, reading) { return }
        // What is told of all these bits together is told of none of the fields.
        if term.field == .dataOffset, besides.isIn(reading.string(ofLine: line)) { return }
        if term.field == .reserved,
          flagTitles.isIn(reading.string(ofLine: line)) || name + 1 == cells.upperBound
        {
          return
        }
        var pieces: [(text: String, column: Int32)] = []
        var owner: UInt8?
        var event: String?
        for cell in cells where cell > name {
          let lines = reading.document.blocks[cell].lines
          if !term.states.isEmpty {
            owner = owner ?? TableDefinitions.owner(in: lines, &reading)
            if events.contains(reading.document.blocks[cell].column) {
              event = lines.map { reading.string(ofLine: $0) }.joined(separator: " ")
            }
          }
          for line in lines {
            let range = reading.range(of: line)
            let unit = widths[reading.document.blocks[cell].column]
            if term.field != nil, term.bits == nil { term.bits = bits(range, unit, of: term.field, reading) }
            let isWidth =
              term.field != nil && range.count <= 16
              && (bits(range, nil, of: nil, reading) != nil || BitsReader.bits(reading.text, range) != nil)
            // `| SYN | SYN_SENT | SYN_RCVD |`: where the two sides are tells nothing of the flag, and what comes next
            // nothing of a state.
            let isPlace = isState(line, reading)
            let isOwner = !term.states.isEmpty && isOwner(line, reading)
            if !isWidth, !isPlace, !isOwner, Body.isTelling(reading.text, range) {
              pieces.append((reading.string(range), reading.document.blocks[cell].column))
            }
          }
        }
        for before in cells.lowerBound..<name where term.field != nil && term.bits == nil {
          let block = reading.document.blocks[before]
          term.bits = widths[block.column].flatMap { unit in
            bits(reading.range(of: Int(block.firstLine)), unit, of: term.field, reading)
          }
        }
        if name > cells.lowerBound, let flag = term.flags.first, term.letter == nil {
          let letter = reading.string(ofLine: Int(reading.document.blocks[cells.lowerBound].firstLine))
          if letter.count == 1, let first = letter.first, Lexicon.letters[first] == flag {
            term.letter = first
          }
        }
        let telling = pieces.filter { term.states.isEmpty && meanings.contains($0.column) }
        // `| Push Function | 데이터를 바로 넘긴다 |`: the name written out, and what is said of it in the note's language.
        let isName =
          telling.allSatisfy { $0.text.utf8.allSatisfy { $0 < 0x80 } }
          && pieces.contains { $0.text.utf8.contains { $0 >= 0xe3 } }
        let text = (telling.isEmpty || isName ? pieces : telling).map(\.text).joined(separator: ", ")
        // `| ack | 期望收到的下一个字节编号 |`, where `seq` has a row too.
        if term.flags == [.ack], reading.string(ofLine: line) == "ack" {
          term.flags = []
          term.field = .acknowledgmentNumber
        }
        if !text.isEmpty || term.bits != nil {
          NamedDefinitions.write(
            term, text, line, owner: owner.map(StepWriter.party),
            event: event?.isEmpty == false ? event : nil, &reading)
        }
        return
      }
      guard isCounter(line, reading) else { return }
    }
  }

  /// `| [S] | **SYN** — asks to open |`: the sign that tcpdump prints, then the flag and what it means in one cell.
  private static func isSigned(_ cells: Range<Int>, _ section: Outline.Section, _ reading: inout Reading)
    -> Bool
  {
    guard cells.count == 2, !section.isForeign else { return false }
    let sign = reading.string(ofLine: Int(reading.document.blocks[cells.lowerBound].firstLine))
    guard (3...4).contains(sign.utf8.count), sign.first == "[", sign.last == "]",
      let letter = sign.dropFirst().first, let flag = Lexicon.letters[letter],
      case let line = Int(reading.document.blocks[cells.lowerBound + 1].firstLine),
      var term = TermLine(
        text: reading.text, range: reading.range(of: line), mentions: reading.mentions(in: line), whole: false
      ),
      term.flags == [flag], Body.isTelling(reading.text, term.body)
    else { return false }
    term.letter = letter
    NamedDefinitions.write(term, reading.string(term.body), line, &reading)
    return true
  }

  /// `| Data Offset / Flags | 16 bits |`
  private static let besides = WordSet(["flags", "flag", "플래그", "reserved", "예약", "control bits", "标志", "保留"])
  private static let flagTitles = WordSet(["flags", "플래그", "control bits", "标志"])

  /// A cell that holds no known name and opens with no flag's letter names nothing.
  private static func mayName(_ line: Int, _ reading: Reading) -> Bool {
    if !reading.kinds(in: line).isDisjoint(with: .named) { return true }
    let range = reading.range(of: line)
    let start = TermLine.skipMarker(reading.text, range)
    return start < range.upperBound && FlagLetters.isLetter(reading.text[start])
  }

  /// Not `TIME_WAIT length`, not `ss -tan state syn-sent`: the state, and who is in it.
  private static func isStateAlone(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    var at = TermLine.skipMarker(reading.text, range)
    var depth = 0
    func isBare(to end: Int) -> Bool {
      while at < end {
        switch reading.text[at] {
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"): depth -= 1
        case let byte where depth <= 0 && byte.isLetter: return false
        default: break
        }
        at += 1
      }
      return true
    }
    for mention in reading.mentions(in: line) where Int(mention.start) >= at {
      guard isBare(to: Int(mention.start)) else { return false }
      at = Int(mention.end)
    }
    return isBare(to: range.upperBound)
  }

  /// A cell with nothing but somebody in it: `Server`, `양쪽`.
  private static func isOwner(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard let first = reading.mentions(in: line).first, Int(first.start) == range.lowerBound,
      first.kind == .party || first.kind == .topic && first.value == Mention.Topic.both.rawValue
    else { return false }
    return Int(first.end) + 6 >= range.upperBound
  }

  /// A cell with nothing but a state in it.
  private static func isState(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    return reading.mentions(in: line).contains {
      $0.kind == .state && Int($0.end - $0.start) + 2 >= range.count
    }
  }

  /// How wide a cell says a field is: `16 bits`, `2 bytes`, or in a column of widths the number alone.
  private static func bits(
    _ range: Range<Int>, _ unit: Int?, of field: HeaderField?, _ reading: Reading
  ) -> Int? {
    let told =
      BitsReader.bits(reading.text, range)
      ?? (unit == nil && range.count > 12 ? nil : BitsReader.bitsOfBytes(reading.text, range))
    if let told { return told }
    guard let unit, let width = width(range, reading) else { return nil }
    // `| Bytes |` over `| 1 | Data Offset |`: neither that nor the reserved bits fill bytes.
    if unit == 8, field == .dataOffset || field == .reserved { return nil }
    if unit != unnamed { return width * unit }
    return [width, width * 8].first { $0 == field?.bits } ?? (width > 4 ? width : nil)
  }

  /// A cell with nothing but a number in it, or from where to where a field reaches: `0-15`, `16~31`.
  private static func width(_ range: Range<Int>, _ reading: Reading) -> Int? {
    guard range.count <= 9 else { return nil }
    let numbers = reading.text[range].split { !$0.isDigit }.map { digits in
      digits.reduce(0) { $0 * 10 + Int($1 & 15) }
    }
    let marks = reading.text[range].filter { !$0.isDigit && $0 != 0x20 }
    switch (numbers.count, marks.count) {
    case (1, 0): return range.count <= 2 ? numbers[0] : nil
    // A hyphen, a tilde, or a dash of three bytes.
    case (2, 1), (2, 3):
      let isRange = marks[0].isOne(of: "-~") || marks[0] == 0xe2 && marks.count == 3
      return isRange && numbers[1] > numbers[0] ? numbers[1] - numbers[0] + 1 : nil
    default: return nil
    }
  }

  private static func isCounter(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    // `| ISN | "the SYN number" | … |`: a name that this room has no kind for.
    if range.count >= 3, reading.text[range].allSatisfy(\.isUpper) { return false }
    return !Body.isTelling(reading.text, range)
      || reading.text[range.lowerBound].isDigit && range.count <= 24
        && !reading.mentions(in: line).contains { $0.kind != .flagWord && $0.kind != .ordinal }
  }
}
