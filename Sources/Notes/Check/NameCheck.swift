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
        if word.isJoined || word.range.count >= 8 { StateNameCheck.check(word, line, &note) }
        if word.isJoined, word.range.count == 7 { checkPair(word, line, &note) }
        if !word.isJoined, (3...4).contains(word.range.count) { checkFlag(word, line, &heads, &note) }
      }
    }
    var reported = Set(note.findings.lazy.filter { $0.rule == "flag-letter" }.map(\.place.line))
    for index in note.kinds.ofFlags {
      let fact = note.facts[index]
      guard case .flag(let flag, let letter?) = fact.subject, !reported.contains(fact.place.line),
        checkLetter(letter, of: flag, fact.place, &note)
      else { continue }
      reported.insert(fact.place.line)
    }
  }

  /// The flags that open a line or a cell: where there are several, the others of the list should be flags too.
  private static func flagsAtHeads(_ note: CheckedNote) -> [Int: Set<Flag>] {
    var heads: [Int: Set<Flag>] = [:]
    for line in note.lines.ofFlags {
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
      let inside = bracket(after: head + 1, in: range, note.text), !completes(inside, head, flag, note)
    else { return }
    judge(inside, as: flag, line, &note)
  }

  /// `U(rgent)`: the letter in front of the bracket is the word's first.
  private static func completes(
    _ inside: Range<Int>, _ head: Int, _ flag: Flag, _ note: CheckedNote
  ) -> Bool {
    guard inside.lowerBound == head + 2 else { return false }
    let key = Lexicon.key(of: note.raw(head..<head + 1) + note.raw(inside))
    return flagKeys[flag]?.contains { key.hasPrefix($0) || key.count >= 4 && $0.hasPrefix(key) } ?? false
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
        ko: "\(flag.name)의 글자는 \(String(letter).with(.subject)) 아니라 \(right)입니다.",
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
    for line in note.lines.ofFlags {
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

  static func misspelt(_ word: String, _ range: Range<Int>, _ flag: Flag, _ note: inout CheckedNote) {
    if isSpelledOut(word, range, note) { return }
    let name = "\(flag.name) (\(Lexicon.entry(of: flag).name.english))"
    note.report(
      "flag-name", .warning, at: range,
      Bilingual(
        ko: "\(word.with(.topic)) 없는 이름입니다. \(name.with(.object)) 뜻한 것으로 보입니다.",
        en: "There is no \(word); \(name) seems to be meant."),
      expected: Bilingual(ko: name, en: name), reference: reference(of: flag))
  }

  /// `SDN: … (software-defined networking)`: the words behind it begin with its letters, and so it is another name.
  private static func isSpelledOut(_ word: String, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    let line = note.reading.range(of: note.reading.document.line(at: range.lowerBound))
    let letters = Array(word.lowered.utf8)
    guard (3...4).contains(letters.count) else { return false }
    var initials: [UInt8] = []
    var isInside = false
    for at in range.upperBound..<min(line.upperBound, range.upperBound + 120) {
      let isLetter = note.text[at].isLetter
      if isLetter, !isInside { initials.append(note.text[at].lowered) }
      isInside = isLetter
    }
    guard initials.count >= letters.count else { return false }
    return (0...(initials.count - letters.count)).contains {
      initials[$0..<$0 + letters.count].elementsEqual(letters)
    }
  }

  static func reference(of flag: Flag) -> String {
    flag == .ece || flag == .cwr ? "RFC 3168 6.1" : "RFC 9293 3.1"
  }

  // MARK: Flags

  /// `PHS`, `AKC`: capitals where only a flag can stand.
  private static func checkFlag(
    _ word: CapitalWord, _ line: Int, _ known: inout [Int: Set<Flag>]?, _ note: inout CheckedNote
  ) {
    guard mayBeNearFlag(word.range, note.text), !plainFlags.holds(TextSlice(note.text, word.range)) else {
      return
    }
    let isBeside =
      isBesideFlag(word.range, line, note) || isCalledFlag(word.range, line, note)
      || isStretched(word.range, line, note)
    let heads = known ?? flagsAtHeads(note)
    known = heads
    let group = heads.isEmpty ? [] : heads[note.group(of: line)] ?? []
    guard isBeside || group.count >= 2 else { return }
    let name = String(decoding: note.text[word.range], as: UTF8.self)
    let isHead = word.range.lowerBound == TermLine.skipMarker(note.text, note.reading.range(of: line))
    let isReset = name == "REST" && resetting.stands(in: note.text, note.reading.range(of: line))
    let isInList = isHead && group.count >= 2 && (isReset || !others.contains(name))
    let isMeant = isBeside && !NameCheck.known.contains(name)
    guard isInList || isMeant, Lexicon.flag(spelled: name) == nil,
      let flag = isReset ? .rst : nearest(to: name) ?? alike(name, besides: group),
      isMeant || !group.contains(flag),
      isOneLetterOff(name, flag) || alike(name, besides: group) == flag, !note.isBeside(line)
    else { return }
    misspelt(name, word.range, flag, &note)
  }

  /// Of two flags that are as near, the one that begins alike: `FYN` is FIN, not SYN.
  private static func nearest(to name: String) -> Flag? {
    if let flag = Lexicon.nearestFlag(to: name) { return flag }
    let alike = Flag.allCases.filter { $0.name.first == name.first && isOneLetterOff(name, $0) }
    return alike.count == 1 ? alike[0] : nil
  }

  private static let resetting = TellingWords("reset", "재설정", "초기화", "리셋")

  /// `FNS`, `AKN`: of the flags that the list has not yet, the only one that begins alike, and two letters are right.
  private static func alike(_ name: String, besides group: Set<Flag>) -> Flag? {
    guard name.utf8.count == 3, Set(name).count == 3, !NameCheck.known.contains(name) else { return nil }
    let alike = Flag.allCases.filter { $0.name.first == name.first && !group.contains($0) }
    guard alike.count == 1, Set(alike[0].name).intersection(name).count == 2 else { return nil }
    return alike[0]
  }

  /// `AKC`, and `FUSH`, which is one letter off the flag's long name.
  private static func isOneLetterOff(_ name: String, _ flag: Flag) -> Bool {
    let names = flag == .psh ? [flag.name, "PUSH"] : [flag.name]
    return names.contains { Lexicon.editDistance(name.lowercased(), $0.lowercased()) == 1 }
  }

  /// `RSET`: a flag's letters in their order and one more, on a line that names another flag.
  private static func isStretched(_ word: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    guard word.count == 4, note.reading.kinds(in: line).contains(.flag) else { return false }
    let letters = Array(note.text[word])
    return Flag.allCases.contains { flag in
      let name = Array(flag.name.utf8)
      return name.first == letters.first
        && letters.indices.contains { letters[..<$0] + letters[($0 + 1)...] == name[...] }
    }
  }

  /// A word of capitals one letter off a flag's name shares two letters with it: asked before any word is made.
  static func mayBeNearFlag(_ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters: UInt32 = 0
    var echoes = 0
    for at in word {
      letters |= 1 << UInt32(text[at] & 31)
      // ECE has one letter twice.
      if text[at] == UInt8(ascii: "E") || text[at] == UInt8(ascii: "C") { echoes += 1 }
    }
    if echoes > 1 { return true }
    for flag in flagLetters where (flag & letters) & ((flag & letters) &- 1) != 0 { return true }
    return false
  }

  /// The letters of the flags that have three different ones, as bits.
  private static let flagLetters: [UInt32] = Flag.allCases.filter { $0 != .ece }.map { flag in
    flag.name.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
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
  static func isBesideFlag(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
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
    guard next < values.end, note.text[next] >= 0xeb || note.text[next].lowered.isOne(of: "fb")
    else { return false }
    for word: StaticString in ["플래그", "flag", "Flag", "비트", "bit", "Bit"] where values.starts(next, word) {
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
    "ESYN", "RSV", "SNI", "SND", "SNR", "SNS", "PHY", "CRL", "CRM", "CWD", "ACM", "RTX", "RTC", "RTL", "URGE",
    "URGP", "ACKN", "FINN",
  ]

  private static let flagKeys = Dictionary(
    uniqueKeysWithValues: Flag.allCases.map { flag in
      let entry = Lexicon.entry(of: flag)
      return (flag, ([flag.name, entry.name.english] + entry.spellings).map { Lexicon.key(of: $0) })
    })
  private static let flagNames = Set(Flag.allCases.map(\.name))
  static func isPlainFlag(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    plainFlags.holds(TextSlice(note.text, range))
  }

  /// An abbreviation of something else, one letter from a flag's name.
  static func isKnown(_ name: String) -> Bool { known.contains(name) }

  private static let plainFlags = WordSet(Flag.allCases.map { $0.name.lowercased() })

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

extension CheckedNote {
  /// What a line is listed with: its list, table or fence, else its section.
  func group(of line: Int) -> Int {
    let block = reading.block(of: line)
    if block.container > 0 { return Int(block.container) }
    return -1 - reading.outline.section(ofBlock: Int(reading.document.lines[line].block))
  }
}
