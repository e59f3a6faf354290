import Questions
import TCP

/// Names of flags and states that don't exist or are misspelt, and letters given to the wrong flag.
enum NameCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    var heads: [Int: Set<Flag>]?
    var lettered: Set<Int>?
    for line in 0..<note.reading.lineCount {
      let traits = note.survey[line]
      guard !traits.isDisjoint(with: [.capitals, .bracket]), !note.isCode(line) else { continue }
      if traits.contains(.bracket) {
        checkLetter(line, &note)
        checkInitial(line, &lettered, &note)
        if note.reading.kinds(in: line).contains(.flag) {
          for mention in note.reading.mentions(in: line) where mention.kind == .flag {
            checkExpansion(mention, line, &note)
          }
        }
      }
      guard traits.contains(.capitals) else { continue }
      for word in CapitalWords(note.text, note.reading.range(of: line)) {
        if word.isJoined || word.range.count >= 8 { checkState(word, line, &note) }
        if word.isJoined, word.range.count == 7 { checkPair(word, line, &note) }
        if !word.isJoined, (3...4).contains(word.range.count) { checkFlag(word, line, &heads, &note) }
      }
    }
    var reported = Set(note.findings.lazy.filter { $0.rule == "flag-letter" }.map(\.place.line))
    for fact in note.facts {
      guard case .flag(let flag, let letter?) = fact.subject, !reported.contains(fact.place.line),
        checkLetter(letter, of: flag, fact.place, &note)
      else { continue }
      reported.insert(fact.place.line)
    }
  }

  /// The flags that open a line or a cell: where there are several, the others of the list should be flags too.
  private static func flagsAtHeads(_ note: CheckedNote) -> [Int: Set<Flag>] {
    var heads: [Int: Set<Flag>] = [:]
    for line in 0..<note.reading.lineCount where note.reading.kinds(in: line).contains(.flag) {
      let head = TermLine.skipMarker(note.text, note.reading.range(of: line))
      for mention in note.reading.mentions(in: line) where Int(mention.start) == head {
        guard mention.kind == .flag, let flag = Flag(rawValue: mention.value) else { continue }
        heads[note.group(of: line), default: []].insert(flag)
      }
    }
    return heads
  }

  // MARK: What stands in brackets behind a name

  /// `SYN(Synk)`, `PSH (Urgent)`
  private static func checkExpansion(_ mention: Mention, _ line: Int, _ note: inout CheckedNote) {
    guard let flag = Flag(rawValue: mention.value), Int(mention.end) - Int(mention.start) == 3,
      let range = bracket(after: Int(mention.end), in: note.reading.range(of: line), note.text)
    else { return }
    judge(range, as: flag, line, &note)
  }

  /// `S(Synk)` at the head of a line.
  private static func checkLetter(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let head = TermLine.skipMarker(note.text, range)
    guard head + 2 < range.upperBound, note.text[head].isUpper,
      let flag = Lexicon.letters[Character(Unicode.Scalar(note.text[head]))],
      let inside = bracket(after: head + 1, in: range, note.text)
    else { return }
    judge(inside, as: flag, line, &note)
  }

  /// `F(SYN)` at the head of a line: a letter for another flag than its own.
  private static func checkInitial(
    _ line: Int, _ lettered: inout Set<Int>?, _ note: inout CheckedNote
  ) {
    let range = note.reading.range(of: line)
    let head = TermLine.skipMarker(note.text, range)
    guard head + 5 < range.upperBound, note.text[head].isUpper,
      let inside = bracket(after: head + 1, in: range, note.text), inside.count == 3,
      let mention = note.reading.mentions(in: line).first, Int(mention.start) == inside.lowerBound,
      mention.kind == .flag, let flag = Flag(rawValue: mention.value)
    else { return }
    let letter = Character(Unicode.Scalar(note.text[head]))
    guard Lexicon.letters[letter] != flag, Lexicon.letters[letter] != nil || !"CEW.".contains(letter),
      isAmongLetters(line, &lettered, note), !note.isBeside(line)
    else { return }
    let right = flag.name.prefix(1)
    note.report(
      "flag-letter", at: head..<inside.upperBound + 1,
      Bilingual(
        ko: "\(flag.name)의 글자는 \(letter)이(가) 아니라 \(right)입니다.",
        en: "The letter of \(flag.name) is \(right), not \(letter)."),
      expected: Bilingual(ko: "\(right)(\(flag.name))", en: "\(right) (\(flag.name))"),
      reference: reference(of: flag))
  }

  /// Another line of the list gives a flag its own letter: `A(ACK)`.
  private static func isAmongLetters(_ line: Int, _ known: inout Set<Int>?, _ note: CheckedNote) -> Bool {
    let lettered = known ?? letteredGroups(note)
    known = lettered
    return lettered.contains(note.group(of: line))
  }

  private static func letteredGroups(_ note: CheckedNote) -> Set<Int> {
    var groups: Set<Int> = []
    for line in 0..<note.reading.lineCount where note.reading.kinds(in: line).contains(.flag) {
      let isLettered = note.reading.mentions(in: line).contains { mention in
        guard mention.kind == .flag, mention.end - mention.start == 3,
          let flag = Flag(rawValue: mention.value), mention.start >= 2,
          note.text[Int(mention.start) - 1] == UInt8(ascii: "("), note.text[Int(mention.start) - 2].isUpper
        else { return false }
        return Lexicon.letters[Character(Unicode.Scalar(note.text[Int(mention.start) - 2]))] == flag
      }
      if isLettered { groups.insert(note.group(of: line)) }
    }
    return groups
  }

  private static func bracket(
    after start: Int, in line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var at = start
    if at < line.upperBound, text[at] == 0x20 { at += 1 }
    guard at < line.upperBound, text[at] == UInt8(ascii: "(") else { return nil }
    let first = at + 1
    var end = first
    while end < line.upperBound, text[end].isLetter || text[end] == 0x20 || text[end] == 0x2d,
      end - first < 32
    {
      end += 1
    }
    guard end < line.upperBound, text[end] == UInt8(ascii: ")"), end - first >= 3 else { return nil }
    return first..<end
  }

  private static func judge(_ range: Range<Int>, as flag: Flag, _ line: Int, _ note: inout CheckedNote) {
    let word = note.string(range)
    if others.contains(word) || known.contains(word) { return }
    let key = Lexicon.key(of: word)
    let right = flagKeys[flag] ?? []
    if right.contains(where: {
      $0 == key || key.count >= 4 && $0.hasPrefix(key) || $0.count >= 5 && key.hasPrefix($0)
    }) {
      return
    }
    if let other = Lexicon.flag(spelled: word), other != flag, key.count >= 4 {
      guard !note.isBeside(line) else { return }
      note.report(
        "flag-letter", at: range,
        Bilingual(
          ko: "\(word.with(.topic)) \(flag.name.with(.subject)) 아니라 \(other.name)의 뜻입니다.",
          en: "\(word) is what \(other.name) stands for, not \(flag.name)."),
        expected: Bilingual(
          ko: "\(flag.name): \(Lexicon.entry(of: flag).name.english)",
          en: "\(flag.name): \(Lexicon.entry(of: flag).name.english)"),
        reference: reference(of: flag))
    } else if Lexicon.nearestFlag(to: word) == flag
      || key.count >= 6
        && right.contains(where: { abs($0.count - key.count) <= 2 && Lexicon.editDistance($0, key) <= 2 }),
      !note.isBeside(line)
    {
      misspelt(word, range, flag, &note)
    }
  }

  private static func misspelt(_ word: String, _ range: Range<Int>, _ flag: Flag, _ note: inout CheckedNote) {
    let name = "\(flag.name) (\(Lexicon.entry(of: flag).name.english))"
    note.report(
      "flag-name", .warning, at: range,
      Bilingual(
        ko: "\(word.with(.topic)) 없는 이름입니다. \(name.with(.object)) 뜻한 것으로 보입니다.",
        en: "There is no \(word); \(name) seems to be meant."),
      expected: Bilingual(ko: name, en: name), reference: reference(of: flag))
  }

  static func reference(of flag: Flag) -> String {
    flag == .ece || flag == .cwr ? "RFC 3168 6.1" : "RFC 9293 3.1"
  }

  // MARK: Flags

  /// `PHS`, `AKC`: capitals where only a flag can stand.
  private static func checkFlag(
    _ word: CapitalWord, _ line: Int, _ known: inout [Int: Set<Flag>]?, _ note: inout CheckedNote
  ) {
    guard !plainFlags.holds(TextSlice(note.text, word.range)) else { return }
    let isBeside = isBesideFlag(word.range, line, note) || isCalledFlag(word.range, line, note)
    let heads = known ?? flagsAtHeads(note)
    known = heads
    let group = heads.isEmpty ? [] : heads[note.group(of: line)] ?? []
    guard isBeside || group.count >= 2 else { return }
    let name = String(decoding: note.text[word.range], as: UTF8.self)
    let isHead = word.range.lowerBound == TermLine.skipMarker(note.text, note.reading.range(of: line))
    let isInList = isHead && group.count >= 2 && !others.contains(name)
    let isMeant = isBeside && !NameCheck.known.contains(name)
    guard isInList || isMeant, Lexicon.flag(spelled: name) == nil, let flag = Lexicon.nearestFlag(to: name),
      isMeant || !group.contains(flag),
      Lexicon.editDistance(name.lowercased(), flag.name.lowercased()) == 1, !note.isBeside(line)
    else { return }
    misspelt(name, word.range, flag, &note)
  }

  /// `SYN-AKC`: one half is a flag, the other nearly one.
  private static func checkPair(_ word: CapitalWord, _ line: Int, _ note: inout CheckedNote) {
    let start = word.range.lowerBound
    let middle = note.text[start + 3]
    guard middle == UInt8(ascii: "-") || middle == UInt8(ascii: "_") else { return }
    let halves = [start..<start + 3, start + 4..<start + 7]
    if halves.allSatisfy({ plainFlags.holds(TextSlice(note.text, $0)) }) { return }
    let names = halves.map { String(decoding: note.text[$0], as: UTF8.self) }
    guard let right = names.firstIndex(where: flagNames.contains) else { return }
    let name = names[1 - right]
    guard !flagNames.contains(name), !known.contains(name), let flag = Lexicon.nearestFlag(to: name),
      Lexicon.editDistance(name.lowercased(), flag.name.lowercased()) == 1,
      Set(name) == Set(flag.name) || name.first == flag.name.first, !note.isBeside(line)
    else { return }
    misspelt(name, halves[1 - right], flag, &note)
  }

  /// `SYN+AKC`, `SYN/AKC`
  private static func isBesideFlag(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    guard note.reading.kinds(in: line).contains(.flag) else { return false }
    return note.reading.mentions(in: line).contains { mention in
      guard mention.kind == .flag, mention.end - mention.start == 3 else { return false }
      let gap =
        Int(mention.end) <= range.lowerBound
        ? Int(mention.end)..<range.lowerBound : range.upperBound..<max(range.upperBound, Int(mention.start))
      guard !gap.isEmpty, gap.count <= 9 else { return false }
      let between = String(decoding: note.text[gap], as: UTF8.self).filter { !" `*'\"".contains($0) }
      return joints.contains(between.lowercased())
    }
  }

  private static let joints: Set<String> = [
    "+", "/", "&", "-", ",", "·", "와", "과", "및", "and", "or", "、", "和", "이나", "나", "→", "->",
  ]

  private static func isCalledFlag(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let values = ValueReader(text: note.text, end: note.reading.range(of: line).upperBound)
    let next = values.skipBlanks(range.upperBound)
    guard next < values.end, note.text[next] >= 0xeb || note.text[next] == 0x66 || note.text[next] == 0x62
    else { return false }
    for word: StaticString in ["플래그", "flag", "비트", "bit"] where values.starts(next, word) {
      return note.reading.mentions(in: line).contains { $0.kind == .flag }
        || !note.section(of: line).isForeign
    }
    return false
  }

  /// What may stand in a list of flags and is none.
  private static let others: Set<String> = [
    "SACK", "NAK", "NACK", "ECN", "ECT", "ACKS", "DACK", "SSH", "SSL", "URL", "URI", "SYNC", "PUSH", "WIN",
    "RACK", "REST", "RTT", "RTO", "RDT", "RTP", "MSS",
  ]

  private static let known: Set<String> = [
    "SACK", "NAK", "NACK", "SSH", "SSL", "PSK", "URL", "URI", "RSS", "EST", "RTS", "SYNC", "REST", "BACK",
    "PACK", "RSA", "ACL", "ECN", "ECC", "PUSH", "SYS", "SYM", "FIX", "ORG", "BIN", "WIN", "PIN", "SIN",
    "FIND", "FINE", "CWND", "TACK", "RSP", "ASK", "DACK", "MACK", "ACE", "AC", "RS", "PS", "PSN", "FAN",
    "JACK",
    "LACK", "HACK", "RACK", "ACKS", "SYNS", "FINS", "RSTS", "IRST", "ECHE", "FN", "SN", "ACKD", "NS", "TST",
    "ECT", "RTT", "RTO", "RDT", "RTP", "BST", "PST", "FIB", "FIT", "ACT", "ARG", "CSR", "RIT", "URB", "EFIN",
    "ESYN",
  ]

  private static let flagKeys = Dictionary(
    uniqueKeysWithValues: Flag.allCases.map { flag in
      let entry = Lexicon.entry(of: flag)
      return (flag, ([flag.name, entry.name.english] + entry.spellings).map { Lexicon.key(of: $0) })
    })
  private static let flagNames = Set(Flag.allCases.map(\.name))
  private static let plainFlags = WordSet(Flag.allCases.map { $0.name.lowercased() })

  // MARK: States

  /// The usual spellings, for a quick pass over them.
  private static let rightStates = WordSet(
    ConnectionState.allCases.flatMap { state in
      let name = state.name.lowercased()
      return [name, String(name.map { $0 == "-" ? "_" : $0 })]
    } + [
      "syn_rcvd", "syn-rcvd", "syn_recv", "fin_wait1", "fin_wait2", "fin-wait1", "fin-wait2", "syn-ack",
      "syn_ack",
    ])

  private static func checkState(_ word: CapitalWord, _ line: Int, _ note: inout CheckedNote) {
    if rightStates.holds(TextSlice(note.text, word.range)) { return }
    var name = String(decoding: note.text[word.range], as: UTF8.self)
    if isForeign(name) { return }
    for prefix in ["TCPS_", "TCP_", "TCPF_"] where name.hasPrefix(prefix) { name.removeFirst(prefix.count) }
    let key = Lexicon.key(of: name)
    guard key.count >= 7, !note.isBeside(line) else { return }
    if let state = Lexicon.state(spelled: name) {
      if slips.contains(key) { misspelt(name, word.range, state, &note) }
      return
    }
    if !word.isJoined {
      guard key.first == "e", (8...14).contains(key.count),
        Lexicon.editDistance(key, "established") <= (key.hasPrefix("est") ? 3 : 2)
      else {
        return
      }
      return misspelt(name, word.range, .established, &note)
    }
    if Lexicon.flags(spelled: name) != nil { return }
    if key.hasPrefix("finwait"), key.count == 8, key.last!.isNumber {
      return unknown(name, word.range, &note)
    }
    if mayBeNear(key), let state = Lexicon.nearestState(to: name), isNear(key, state) {
      misspelt(name, word.range, state, &note)
    } else if isCalledState(word.range, line, note), looksLikeState(key) {
      unknown(name, word.range, &note)
    }
  }

  /// States of threads, and constants that are named after a state.
  private static func isForeign(_ name: String) -> Bool {
    name.hasPrefix("TIMED_WAIT") || name.hasPrefix("TIMED-WAIT")
      || ["_LEN", "_TIMEOUT", "_TIME", "_MAX", "_BUCKETS", "_REUSE", "_RECYCLE"].contains(
        where: name.hasSuffix)
  }

  /// The nearest name may still be another word: half of its letters must be right, from the start or the end.
  private static func isNear(_ key: String, _ state: ConnectionState) -> Bool {
    if everyday.contains(state) { return false }
    let limit = key.count >= 9 ? 3 : 2
    return (spellings[state] ?? []).contains {
      $0.utf8.first == key.utf8.first && Lexicon.editDistance(key, $0) <= limit
    }
  }

  /// What `isNear` asks of any spelling, at a glance: its first letter, and about its length.
  private static func mayBeNear(_ key: String) -> Bool {
    key.utf8.first.map(openings.contains) ?? false && key.utf8.count <= longest + 3
  }

  private static let spellings = Dictionary(
    uniqueKeysWithValues: ConnectionState.allCases.filter { !everyday.contains($0) }.map { state in
      (state, ([state.rawValue] + Lexicon.entry(of: state).spellings).map { Lexicon.key(of: $0) })
    })
  /// States whose names are words too: what is near them is another word.
  private static let everyday: Set<ConnectionState> = [.closed, .listen, .established, .closing]
  private static let openings = Set(spellings.values.joined().compactMap(\.utf8.first))
  private static let longest = spellings.values.joined().map(\.utf8.count).max() ?? 0

  /// Spellings that are understood and wrong.
  private static let slips: Set<String> = [
    "syncsent", "synsended", "synrecieved", "closedwait", "closingwait",
  ]

  private static func isCalledState(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.mentions(in: line).contains {
      $0.kind == .stateWord && (0...3).contains(Int($0.start) - range.upperBound)
    }
  }

  private static func looksLikeState(_ key: String) -> Bool {
    let parts = ["syn", "fin", "ack", "close"]
    let ends = ["wait", "sent", "rcvd", "received", "send", "recv"]
    return parts.contains(where: key.hasPrefix) && ends.contains(where: key.hasSuffix)
  }

  private static func misspelt(
    _ word: String, _ range: Range<Int>, _ state: ConnectionState, _ note: inout CheckedNote
  ) {
    note.report(
      "state-name", .warning, at: range,
      Bilingual(
        ko: "\(word.with(.topic)) 없는 상태입니다. \(state.name.with(.object)) 뜻한 것으로 보입니다.",
        en: "There is no state \(word); \(state.name) seems to be meant."),
      expected: Bilingual(ko: state.name, en: state.name), reference: "RFC 9293 3.3.2")
  }

  private static func unknown(_ word: String, _ range: Range<Int>, _ note: inout CheckedNote) {
    let all = ConnectionState.allCases.map(\.name).joined(separator: ", ")
    note.report(
      "state-name", at: range,
      Bilingual(ko: "\(word)(이)라는 상태는 없습니다.", en: "TCP has no state \(word)."),
      expected: Bilingual(ko: "열한 가지 상태: \(all)", en: "the eleven states: \(all)"),
      reference: "RFC 9293 3.3.2")
  }

  // MARK: Letters

  /// Whether it is reported.
  private static func checkLetter(
    _ letter: Character, of flag: Flag, _ place: Place, _ note: inout CheckedNote
  ) -> Bool {
    guard let owner = Lexicon.letters[Character(letter.uppercased())], owner != flag,
      let line = note.lines(atSourceLine: place.line).first(where: { !note.isBeside($0) })
    else { return false }
    note.report(
      "flag-letter", at: note.reading.range(of: line),
      Bilingual(
        ko: "글자 \(letter)는 \(flag.name.with(.subject)) 아니라 \(owner.name)의 것입니다.",
        en: "The letter \(letter) stands for \(owner.name), not \(flag.name)."),
      expected: Bilingual(
        ko: "\(flag.name): \(flag.name.prefix(1))", en: "\(flag.name): \(flag.name.prefix(1))"),
      reference: reference(of: flag))
    return true
  }
}

/// A word of capitals, digits, `_` and `-`.
struct CapitalWord {
  var range: Range<Int>
  /// It has `_` or `-` inside.
  var isJoined: Bool
}

/// The words of capitals in a line, three letters and longer.
struct CapitalWords: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private let line: Range<Int>
  private var at: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    self.text = text
    self.line = line
    at = line.lowerBound
  }

  mutating func next() -> CapitalWord? {
    while at < line.upperBound {
      guard text[at].isUpper, at == line.lowerBound || !CapitalWords.isPart(text[at - 1]) else {
        at += 1
        continue
      }
      let start = at
      var isJoined = false
      while at < line.upperBound,
        text[at].isUpper || text[at].isDigit || CapitalWords.isJoint(text, at, line.upperBound)
      {
        if !text[at].isLetterOrDigit { isJoined = true }
        at += 1
      }
      let end = at
      let isWhole = end == line.upperBound || !text[end].isLetterOrDigit && text[end] != 0x5f
      while at < line.upperBound, CapitalWords.isPart(text[at]) { at += 1 }
      if isWhole, end - start >= 3 { return CapitalWord(range: start..<end, isJoined: isJoined) }
    }
    return nil
  }

  private static func isPart(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte == 0x5f || byte == 0x2e }

  private static func isJoint(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    (text[at] == 0x5f || text[at] == 0x2d) && at + 1 < end && (text[at + 1].isUpper || text[at + 1].isDigit)
  }
}

extension CheckedNote {
  /// What a line is listed with: its list, table or fence, else its section.
  func group(of line: Int) -> Int {
    let block = reading.block(of: line)
    if block.container > 0 { return Int(block.container) }
    return -1 - reading.outline.section(ofBlock: Int(reading.document.lines[line].block))
  }
}
