import Questions
import TCP

/// A line that opens with a name: `SYN(Synchronize) : …`, `**LISTEN :**`, `Source Port (16bit)`, `TIME_WAIT이란?`.
struct TermLine {
  var flags: [Flag] = []
  var letter: Character?
  var states: [ConnectionState] = []
  var field: HeaderField?
  /// Told together with it: `Sequence number, acknowledgment number (32 bits each)`.
  var twin: HeaderField?
  var bits: Int?
  /// Where the name starts, and where what is said of it.
  var start: Int
  var body: Range<Int>
  var hasSeparator: Bool

  /// An arrow parts the name from what follows.
  func isArrow(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard hasSeparator, body.lowerBound >= 3 else { return false }
    return text[body.lowerBound - 1] == UInt8(ascii: ">")
      || text[body.lowerBound - 3] == 0xe2 && text[body.lowerBound - 2] == 0x86
  }

  var isEmpty: Bool { flags.isEmpty && states.isEmpty && field == nil }

  /// Nil where the line opens otherwise. `whole`: a heading or cell, which may be a name without a separator.
  init?(text: UnsafeBufferPointer<UInt8>, range: Range<Int>, mentions: ArraySlice<Mention>, whole: Bool) {
    start = TermLine.pastHexadecimal(text, TermLine.skipMarker(text, range), range.upperBound)
    let width = mentions.isEmpty ? nil : TermLine.leadingWidth(text, start..<range.upperBound)
    if let width { start = width.end }
    var separator = TermLine.separator(text, start..<range.upperBound)
    var isRow = false
    if separator == nil, !mentions.isEmpty {
      separator = TermLine.comma(behind: mentions.first, text, start, range)
      if separator == nil {
        separator = TermLine.bar(text, start, range)
        isRow = separator != nil
      }
      if separator == nil { separator = TermLine.column(behind: mentions.first, text, start, range) }
    }
    hasSeparator = separator != nil
    guard hasSeparator || whole else { return nil }
    let name = start..<(separator?.lowerBound ?? range.upperBound)
    body = (separator?.upperBound ?? range.upperBound)..<range.upperBound
    guard !name.isEmpty, name.count <= 110, !CompoundName.holds(text, name) else { return nil }
    if readLetter(text, name) {
      bits = nil
    } else if !readNames(text, name, mentions) {
      return nil
    }
    // `Sequence Numbers | Data Transmission`: where to go next.
    if isRow, field != nil { return nil }
    if field != nil, field != .options {
      bits =
        BitsReader.width(inName: name, text)
        ?? BitsReader.bits(text, body.lowerBound..<min(body.upperBound, body.lowerBound + 40))
        ?? BitsReader.bitsOfBytes(text, body) ?? BitsReader.lastBits(text, body)
      if let width { bits = width.bits }
    } else if width != nil {
      return nil
    }
  }

  // MARK: What it names

  /// `U(Urgent)`, `S (SYN)`: a letter and the flag it stands for.
  private mutating func readLetter(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    let first = Character(Unicode.Scalar(text[name.lowerBound]))
    guard text[name.lowerBound].isUpper, Lexicon.letters[first] != nil, name.count > 3 else { return false }
    var at = name.lowerBound + 1
    while at < name.upperBound, text[at].isBlank { at += 1 }
    guard at < name.upperBound, text[at] == UInt8(ascii: "(") || text[at] == UInt8(ascii: "=") else {
      return false
    }
    var word = String(decoding: text[(at + 1)..<name.upperBound], as: UTF8.self)
    if let close = word.firstIndex(of: ")") { word = String(word[..<close]) }
    guard let flag = Lexicon.flag(spelled: word) ?? Lexicon.nearestFlag(to: word),
      flag.name.first == first || Lexicon.letters[first] == flag
    else { return false }
    flags = [flag]
    letter = first
    return true
  }

  private mutating func readNames(
    _ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, _ mentions: ArraySlice<Mention>
  ) -> Bool {
    if let flag = TermLine.expanded(mentions.first { Int($0.start) >= name.lowerBound }, text, name) {
      flags = [flag]
      return true
    }
    var residue = 0
    var bracketed = 0
    var at = name.lowerBound
    var depth = 0
    var bracketFlag: Flag?
    var bracketField: HeaderField?
    var bracketState: ConnectionState?
    var isUrgent = false
    var main = 0
    var isDone = false
    // `3-way handshake (SYN, SYN-ACK, ACK)`, `Client (CLOSED → SYN_SENT)` name none of them.
    var holdsMany = false
    for mention in mentions {
      let begin = Int(mention.start)
      let end = Int(mention.end)
      guard begin >= name.lowerBound else { continue }
      if end > name.upperBound { break }
      residue += TermLine.residue(text, at..<begin, &depth, &bracketed)
      at = end
      switch mention.kind {
      case .flag:
        guard let flag = Flag(rawValue: mention.value) else { return false }
        if depth > 0 {
          holdsMany = holdsMany || bracketFlag != nil && bracketFlag != flag
          bracketFlag = bracketFlag ?? flag
        } else {
          flags.append(flag); main += 1
        }
      case .state:
        let state = ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
        if depth > 0 {
          holdsMany = holdsMany || bracketState != nil && bracketState != state
          bracketState = bracketState ?? state
        } else {
          states.append(state); main += 1
        }
      case .number, .field:
        let named = mention.headerField
        if depth > 0 {
          bracketField = bracketField ?? named
        } else if field == nil {
          field = named; main += 1
          isUrgent = named == .urgentPointer && end - begin == 6
          // `Source/Destination Port`, `발신지, 목적지의 포트 번호`: the other port's name without the word for port.
          if named == .destinationPort,
            TermLine.sourceNames.opens(TextSlice(text, name.lowerBound..<begin)), joins(text, before: begin)
          {
            residue = 0
          }
        } else if field == .sourcePort, named == .destinationPort, joins(text, before: begin) {
          // `Source Port(…)/Destination Port(…)`, `Source Port & Destination Port`
          field = named
        } else if field == .sequenceNumber, named == .acknowledgmentNumber, joins(text, before: begin),
          TermLine.isWidthOfEach(text, name)
            || TermLine.isWidthOfEach(text, body.lowerBound..<min(body.upperBound, body.lowerBound + 24))
        {
          (twin, field) = (field, named)
        } else if field != named {
          return false
        }
      case .party:
        if depth <= 0 {
          // `Client는 CLOSED -> …`: a sentence has begun.
          if ["는", "은", "가", "이", "の", "は"].contains(where: {
            BitsReader.starts(text, end, name.upperBound, $0)
          }) {
            return false
          }
          // `(client) SYN_SENT: …`, of which the first bracket is no part of the name's range.
          let isOwner = begin == start && begin > 0 && text[begin - 1] == UInt8(ascii: "(")
          residue += isOwner && text[end] == UInt8(ascii: ")") ? 0 : end - begin
        }
      case .verb, .arrow:
        // `Send SYN:`, `ACK 수신 → …`: something done with it.
        if depth <= 0, mention.kind == .verb, mention.value <= Mention.Verb.receive.rawValue { isDone = true }
        // `확인 번호(ACK) 설정`: a deed at the name's end.
        let isLast = end == name.upperBound || end + 1 == name.upperBound && text[end].isOne(of: ")]")
        let isDeed = mention.kind == .verb && field != nil && isLast
        if depth <= 0 { residue += isDeed ? 10 : end - begin }
      case .phase, .topic:
        // `UDP 체크섬`, `IP 헤더 체크섬`: another protocol's.
        if depth <= 0, mention.kind == .topic, mention.value == Mention.Topic.foreign.rawValue,
          mentions.contains(where: {
            $0.kind == .field && Int($0.start) >= end && Int($0.end) <= name.upperBound
          })
        {
          return false
        }
        if depth <= 0, mention.value != Mention.Topic.tcp.rawValue { residue += end - begin }
      default: break
      }
    }
    let tail = TextSlice(text, at..<max(at, name.upperBound))
    residue += TermLine.residue(text, at..<name.upperBound, &depth, &bracketed)
    if main == 0, residue <= (bracketFlag == .ece ? 44 : 30), residue > 0, bracketed <= 3 {
      // `확인(ACK)`, `동기화 (SYN)`: the name proper stands in the brackets.
      if holdsMany { return false }
      if let bracketFlag {
        flags = [bracketFlag]
      } else if let bracketField {
        field = bracketField
      } else if let bracketState {
        states = [bracketState]
      }
      return !isEmpty
    }
    // `Congestion Window Reduced (CWR)`: no window of the header's.
    if main == 1, field == .window, bracketFlag == .cwr, !holdsMany, residue <= 40 {
      (flags, field) = ([.cwr], nil)
      return true
    }
    guard main > 0, residue <= 6 else { return false }
    // `Urgent (URG)`: the flag's word, as much as the pointer's.
    if isUrgent, bracketFlag == .urg { (flags, field) = ([.urg], nil) }
    // `非 LISTEN`: what it is not.
    if BitsReader.starts(text, name.lowerBound, name.upperBound, "非") { return false }
    // `CLOSE_WAIT leak = …`: something about the state.
    if !states.isEmpty, field == nil, TermLine.goesOn(tail) { return false }
    if isDone, field == nil, !flags.isEmpty { return false }
    // `FIN from A`: a segment.
    if !flags.isEmpty, TextSlice(text, name).contains(" from ") { return false }
    if field != nil, !flags.isEmpty, text[name].contains(UInt8(ascii: "&")) { return false }
    // `패킷 순서, 응답 번호`: two things.
    if field != nil, residue > 0, twin == nil, text[name].contains(UInt8(ascii: ",")) { return false }
    if field != nil, !flags.isEmpty || !states.isEmpty { flags = []; states = [] }
    if flags == [.ack], isLabel(text, name) || bracketField == .acknowledgmentNumber && bracketed <= 3 {
      flags = []
      field = .acknowledgmentNumber
    }
    if !states.isEmpty { flags = [] }
    // `Client SYN: seq 1001`: a segment of the client's.
    if !flags.isEmpty, mentions.first?.kind == .party, Int(mentions.first?.start ?? 0) == name.lowerBound {
      return false
    }
    return flags.count <= 1
  }

  /// `SYN/Synchronize Sequence Number`: the name and what it is short for.
  private static func expanded(
    _ first: Mention?, _ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>
  ) -> Flag? {
    guard let first, first.kind == .flag, Int(first.start) == name.lowerBound,
      let flag = Flag(rawValue: first.value), case let end = Int(first.end), end + 3 < name.upperBound,
      let sign = text[end..<min(end + 2, name.upperBound)].firstIndex(of: UInt8(ascii: "/")),
      sign == end || text[end] == 0x20,
      Lexicon.flag(spelled: TextSlice(text, sign + 1..<name.upperBound).string.trimmed) == flag
    else { return nil }
    return flag
  }

  private static let sourceNames = WordSet(["source", "src", "출발지", "발신지", "송신지", "源"])

  /// `- ack: 다음에 받아야 할 바이트 번호` is the number's label.
  private func isLabel(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    text[name.lowerBound] == UInt8(ascii: "a")
      && (name.count == 3 && tellsNumber(text) || BitsReader.width(inName: name, text) != nil)
  }

  /// Another word of small letters follows.
  private static func goesOn(_ tail: TextSlice) -> Bool {
    tail.first == 0x20
      && tail.words(upTo: 2).contains { word in
        word.count >= 4 && word.bytes.allSatisfy { $0.isLetter && !$0.isUpper }
      }
  }

  /// `(32 bits each)`, `각 32비트`: all that is said is said of both.
  private static func isWidthOfEach(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    BitsReader.bits(text, name) != nil
      && ["each", "각", "各"].contains { TextSlice(text, name).contains($0) }
  }

  private func joins(_ text: UnsafeBufferPointer<UInt8>, before name: Int) -> Bool {
    var at = name - 1
    while at > start, text[at] == 0x20 { at -= 1 }
    if text[at].isOne(of: "/&,") { return true }
    let words: [StaticString] = ["and", "와", "과", "및", "和", "与", "と", "、", "，"]
    return words.contains { BitsReader.starts(text, at + 1 - $0.utf8CodeUnitCount, name, $0) }
  }

  private func tellsNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let said = TextSlice(text, body)
    return ["번호", "바이트", "number", "byte", "序号", "字节", "番号"].contains { said.contains($0) }
  }

  /// How many bytes of letters stand outside brackets that are no known suffix.
  private static func residue(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ depth: inout Int, _ inside: inout Int
  )
    -> Int
  {
    var count = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
      if byte == 0xef { depth = max(0, depth + wideBracket(text, at, range)) }
      if depth <= 0 {
        if let length = suffix(text, at, range.upperBound) {
          at += length
          continue
        }
        // `URG=1：…`: what it means where it is set.
        if byte == UInt8(ascii: "="), isSet(text, at, range.upperBound) { return count }
        // A number makes it a value: `SEQ 1000`.
        if byte.isDigit, let length = bits(text, at, range.upperBound) {
          at += length
          continue
        }
        if byte.isDigit, let end = BitsReader.end(ofWidthAt: at, text, range.upperBound) {
          at = end
          continue
        }
        if byte.isDigit { count += 10 }
        if byte.isLetter || byte >= 0xe3 && byte <= 0xed { count += byte >= 0xe3 ? 3 : 1 }
      }
      if depth > 0, byte.isLetter || byte >= 0xe3 && byte <= 0xed { inside += byte >= 0xe3 ? 2 : 1 }
      at += byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    }
    return count
  }

  /// `=1`, and nothing behind it; `SYN = 1` gives a value.
  private static func isSet(_ text: UnsafeBufferPointer<UInt8>, _ sign: Int, _ end: Int) -> Bool {
    let value = TextSlice(text, sign + 1..<end).trimmed
    return value.count == 1 && text[sign + 1] == UInt8(ascii: "1") && !text[sign - 1].isBlank
  }

  /// `SYN / 000010`: the flag's place among the six or eight.
  private static func bits(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int? {
    var after = at
    while after < end, text[after] == UInt8(ascii: "0") || text[after] == UInt8(ascii: "1") { after += 1 }
    return (5...9).contains(after - at) && (after >= end || !text[after].isLetterOrDigit) ? after - at : nil
  }

  private static let suffixes: [StaticString] = [
    "가 1이면", "이 1이면", "가 1일 때", "이 1일 때", "가 1인 경우", "이 1인 경우", "=1이면",
    "이란", "란", "필드", "패킷", "의 의미", "what is ", "What is ", "what's ", "field", "Field", "packet", "the ",
    "The ", "a ", "an ",
    "bits", "bit", "Number", "number", "Flag", "字段", "フィールド", "와", "과", "의",
    "은", "는", "number",
  ]

  private static func suffix(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int? {
    for word in suffixes where at + word.utf8CodeUnitCount <= end {
      var isSame = true
      for offset in 0..<word.utf8CodeUnitCount where text[at + offset] != word.utf8Start[offset] {
        isSame = false
        break
      }
      if isSame { return word.utf8CodeUnitCount }
    }
    return nil
  }
}
