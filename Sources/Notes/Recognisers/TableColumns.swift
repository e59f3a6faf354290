import TCP

/// What the head of a table says its columns hold, as far as steps are concerned.
struct TableColumns {
  private enum Content {
    case seq, ack, length, sender, recipient
    case state(UInt8)
    /// Headed by nothing but the name of a side: where a cell holds a state, it is that side's.
    case side(UInt8)
    /// Headed by a side among other words, `after it, the client`: only a state alone in a cell is read.
    case about(UInt8)

    /// The side whose states the column may hold.
    var owner: UInt8? {
      switch self {
      case .side(let owner), .about(let owner), .state(let owner): owner
      case .sender: 4
      case .recipient: 5
      case .seq, .ack, .length: nil
      }
    }
  }

  private var table: Int32 = 0
  private var contents: [Int32: Content] = [:]
  private var hasFlags = false
  /// Hosts called by a letter in the head: A says nothing without B.
  private var letters: [Int32: Content] = [:]

  /// Reads one cell of the head.
  mutating func take(_ block: Document.Block, _ reading: Reading) {
    if block.container != table {
      table = block.container
      contents = [:]
      letters = [:]
      hasFlags = false
    }
    var owner: UInt8?
    var isState = false
    for line in block.lines {
      for mention in reading.mentions(in: line) {
        switch mention.kind {
        case .number where isOrdinal(block, line, reading): break
        case .number: contents[block.column] = mention.value == 0 ? .seq : .ack
        // A column called ACK beside one for flags or SEQ holds numbers.
        case .flag where mention.value == Flags.ack.rawValue && (hasFlags || !contents.isEmpty):
          contents[block.column] = .ack
        case .flagWord: hasFlags = true
        case .party: owner = mention.value
        case .stateWord: isState = true
        default: break
        }
      }
    }
    let title = block.lines.first.map { reading.string(ofLine: $0) }
    if let title, TableColumns.isLength(title) { contents[block.column] = .length }
    // `보내는 쪽`, `receiver`: whose turn it is.
    if !isState, let owner { contents[block.column] = owner == 4 ? .sender : owner == 5 ? .recipient : nil }
    if contents[block.column] == nil, let title {
      if title.withSlice(TableColumns.senders.holds) { contents[block.column] = .sender }
      if title.withSlice(TableColumns.recipients.holds) { contents[block.column] = .recipient }
    }
    if isState, let owner { contents[block.column] = .state(owner) }
    if isState, owner == nil, let title, let side = TableColumns.side(calledIn: title) {
      contents[block.column] = .state(side)
    }
    if contents[block.column] == nil, let owner, owner != 4, owner != 5,
      let line = block.lines.first, block.lines.count == 1,
      let named = reading.mentions(in: line).first(where: { $0.kind == .party })
    {
      let isAlone = reading.range(of: line).count <= Int(named.end - named.start) + 4
      contents[block.column] = isAlone ? .side(owner) : .about(owner)
    }
    if owner == nil, contents[block.column] == nil, let title { takeLetter(title, block.column, isState) }
  }

  /// `A의 상태` beside `B의 상태`
  private mutating func takeLetter(_ title: String, _ column: Int32, _ isState: Bool) {
    let bytes = title.utf8
    guard let first = bytes.first, first == UInt8(ascii: "A") || first == UInt8(ascii: "B"),
      bytes.dropFirst().first?.isLetterOrDigit != true
    else { return }
    let owner: UInt8 = first == UInt8(ascii: "A") ? 6 : 7
    letters[column] = isState ? .state(owner) : bytes.count == 1 ? .side(owner) : .about(owner)
    guard Set(letters.values.compactMap(\.owner)).count == 2 else { return }
    for (column, content) in letters { contents[column] = content }
  }

  /// `| 序号 | …`: a table's first column counts its rows, by the name that a sequence number has too.
  private func isOrdinal(_ block: Document.Block, _ line: Int, _ reading: Reading) -> Bool {
    block.column == 0 && reading.string(ofLine: line) == "序号"
  }

  /// `보낸 쪽 상태`: the sender's.
  private static func side(calledIn title: String) -> UInt8? {
    if title.withSlice(sendingSides.opens) { return 4 }
    return title.withSlice(receivingSides.opens) ? 5 : nil
  }

  private static let sendingSides = WordSet(["보낸 ", "보내는 ", "송신", "발신"])
  private static let receivingSides = WordSet(["받은 ", "받는 ", "수신"])

  private static let senders = WordSet([
    "from", "who", "sends", "출발", "송신", "발신", "누가", "주체", "源", "発信元",
  ])
  private static let recipients = WordSet(["to", "도착", "수신", "누구에게", "目的", "宛先"])

  /// Whether one of its words says so.
  private static func isLength(_ title: String) -> Bool {
    guard lengths.isIn(title) else { return false }
    return title.split { !$0.isLetter }.contains { String($0).withSlice(lengths.holds) }
  }

  private static let lengths = WordSet(["len", "length", "bytes", "payload", "길이", "바이트", "페이로드", "长度"])

  /// The one party a cell names, by word or by letter.
  private static func party(in line: Int, _ reading: Reading) -> UInt8? {
    let parties = Set(reading.mentions(in: line).filter { $0.kind == .party }.map(\.value))
    if !parties.isEmpty { return parties.count == 1 ? parties.first : nil }
    return ["A": 6, "B": 7, "C": 0, "S": 1][reading.string(ofLine: line)]
  }

  /// Whether the head says that a column holds one side's states.
  func holdsStates(_ column: Int32) -> Bool {
    if case .state? = contents[column] { true } else { false }
  }

  /// Whether a cell holds a state and nothing else, in the column of one side.
  func holdsState(_ block: Document.Block, _ line: Int, _ reading: Reading) -> Bool {
    if holdsStates(block.column) { return true }
    return contents[block.column]?.owner != nil && TableColumns.isState(line, reading)
  }

  private static func isState(_ line: Int, _ reading: Reading) -> Bool {
    let mentions = reading.mentions(in: line)
    guard let only = mentions.first, mentions.count == 1, only.kind == .state else { return false }
    return reading.range(of: line).count <= Int(only.end - only.start) + 4
  }

  /// `SYN, SYN_SENT` in the column of one host: what it sends, and the state it is then in.
  private func sends(_ owner: UInt8, _ line: Int, _ draft: inout StepDraft, _ reading: Reading) {
    let mentions = reading.mentions(in: line)
    guard mentions.contains(where: { $0.kind == .flag }),
      mentions.allSatisfy({ $0.kind == .flag || $0.kind == .state || $0.kind == .arrow || isSending($0) }),
      TableColumns.isBare(line, mentions, reading), draft.sending?.from == nil
    else { return }
    var sending = draft.sending ?? Sending(start: reading.range(of: line).lowerBound)
    for mention in mentions where mention.kind == .flag {
      sending.flags.formUnion(Flags(rawValue: mention.value))
    }
    sending.from = owner
    sending.isTold = true
    draft.sending = sending
    guard let state = mentions.last(where: { $0.kind == .state }) else { return }
    draft.drawn.append((owner, ConnectionState.allCases[Int(state.value & ~Mention.weak)]))
  }

  /// `| → SYN → |` between the columns of two hosts.
  private func draw(_ column: Int32, _ line: Int, _ draft: inout StepDraft, _ reading: Reading) {
    guard case .side(let left)? = contents[column - 1], case .side(let right)? = contents[column + 1],
      var sending = draft.sending, !sending.flags.isEmpty, sending.from == nil,
      let isRight = Arrow.direction(reading.text, reading.range(of: line))
    else { return }
    (sending.from, sending.to) = isRight ? (left, right) : (right, left)
    sending.isTold = true
    draft.sending = sending
  }

  private func isSending(_ mention: Mention) -> Bool {
    mention.kind == .verb && mention.value == Mention.Verb.send.rawValue
  }

  /// `| SYN+ACK |`
  static func holdsFlagsAlone(_ line: Int, _ reading: Reading) -> Bool {
    let mentions = reading.mentions(in: line)
    return !mentions.isEmpty && mentions.allSatisfy { $0.kind == .flag } && isBare(line, mentions, reading)
  }

  /// Nothing but names and signs.
  private static func isBare(_ line: Int, _ mentions: ArraySlice<Mention>, _ reading: Reading) -> Bool {
    var at = reading.range(of: line).lowerBound
    for mention in mentions {
      if reading.text[at..<max(at, Int(mention.start))].contains(where: { $0.isLetterOrDigit || $0 >= 0xe3 })
      {
        return false
      }
      at = max(at, Int(mention.end))
    }
    return !reading.text[at..<reading.range(of: line).upperBound].contains {
      $0.isLetterOrDigit || $0 >= 0xe3
    }
  }

  /// Sender and receiver change places from row to row where the rows name the hosts.
  private static func owner(_ side: UInt8, of draft: StepDraft) -> UInt8? {
    guard side == 4 || side == 5 else { return side }
    guard let sender = draft.sending?.from else { return nil }
    if sender == 4 || sender == 5 { return side }
    return side == 4 ? sender : LineReader.other(sender)
  }

  /// Adds to a row's step what a cell holds by its column.
  func complete(_ draft: inout StepDraft, _ block: Document.Block, _ line: Int, _ reading: Reading) {
    guard block.container == table else { return }
    guard let content = contents[block.column] else { return draw(block.column, line, &draft, reading) }
    let range = reading.range(of: line)
    if let side = content.owner, TableColumns.isState(line, reading) {
      guard let owner = TableColumns.owner(side, of: draft), let state = reading.mentions(in: line).first
      else { return }
      draft.drawn.append((owner, ConnectionState.allCases[Int(state.value & ~Mention.weak)]))
      return
    }
    switch content {
    case .about: break
    case .side(let owner): sends(owner, line, &draft, reading)
    case .state(let side):
      guard let owner = TableColumns.owner(side, of: draft) else { return }
      for mention in reading.mentions(in: line) where mention.kind == .state {
        draft.drawn.append((owner, ConnectionState.allCases[Int(mention.value & ~Mention.weak)]))
      }
    case .sender, .recipient:
      guard let party = TableColumns.party(in: line, reading) else { return }
      var sending = draft.sending ?? Sending(start: range.lowerBound)
      if case .sender = content {
        sending.from = sending.from ?? party
      } else {
        sending.to = sending.to ?? party
      }
      sending.isTold = true
      draft.sending = sending
    case .length:
      let digits = reading.text[range].prefix { $0.isDigit || $0 == UInt8(ascii: ",") }.filter(\.isDigit)
      guard !digits.isEmpty, digits.count <= 9, var sending = draft.sending else { return }
      sending.len = sending.len ?? digits.reduce(0) { $0 * 10 + Int($1 & 15) }
      draft.sending = sending
    case .seq, .ack:
      let values = ValueReader(text: reading.text, end: range.upperBound)
      guard let (number, _) = values.expression(range.lowerBound, isAssigned: true) else { return }
      var sending = draft.sending ?? Sending(start: range.lowerBound)
      if case .seq = content {
        sending.seq = sending.seq ?? number
      } else if case .number(0) = number, !sending.flags.contains(.ack) {
        // `0` where nothing is acknowledged.
      } else {
        sending.ack = sending.ack ?? number
      }
      draft.sending = sending
    }
  }
}
