import Questions
import TCP

/// Names of states that don't exist or are misspelt: `ESTABLISHD`, `SYN_WAIT`.
enum StateNameCheck {
  /// The usual spellings, for a quick pass over them.
  private static let rightStates = WordSet(
    ConnectionState.allCases.flatMap { state in
      let name = state.name.lowercased()
      return [name, String(name.map { $0 == "-" ? "_" : $0 })]
    } + [
      "syn_rcvd", "syn-rcvd", "syn_recv", "fin_wait1", "fin_wait2", "fin-wait1", "fin-wait2", "syn-ack",
      "syn_ack",
    ])

  /// So many letters and digits have to be right or wrong.
  private static let shortest = 7

  static func check(_ word: CapitalWord, _ line: Int, _ note: inout CheckedNote) {
    if word.range.count < shortest || rightStates.holds(TextSlice(note.text, word.range)) { return }
    if isDenied(word.range, line, note) { return }
    var name = String(decoding: note.text[word.range], as: UTF8.self)
    if isForeign(name), !isAmongStates(name, line, note) { return }
    for prefix in ["TCPS_", "TCP_", "TCPF_"] where name.hasPrefix(prefix) { name.removeFirst(prefix.count) }
    let key = Lexicon.key(of: name)
    guard key.utf8.count >= shortest, !note.isBeside(line) else { return }
    if let state = Lexicon.state(spelled: name) {
      if slips.contains(key) { misspelt(name, word.range, state, &note) }
      return
    }
    if !word.isJoined,
      let state = listedNear(key, word.range, line, note) ?? doubled(key, note)
        ?? reached(key, word.range, line, note)
    {
      return misspelt(name, word.range, state, &note)
    }
    if !word.isJoined {
      guard key.first == "e", !wordsOfOpening.contains(key) || isInColumn(word.range, line, note),
        (8...14).contains(key.count),
        key == "establishment"
          || Lexicon.editDistance(key, "established")
            <= (key.hasPrefix("est") || key.hasPrefix("etabli") ? 3 : 2)
      else {
        return
      }
      return misspelt(name, word.range, .established, &note)
    }
    if let state = turned(name), !isTwoStates(name) { return misspelt(name, word.range, state, &note) }
    guard mayBeNear(key) || hasPartOfState(key), Lexicon.flags(spelled: name) == nil else { return }
    if key.hasPrefix("finwait"), key.utf8.count == 8, key.utf8.last?.isDigit == true {
      return unknown(name, word.range, &note)
    }
    if isTwoStates(name) { return }
    if mayBeNear(key), let state = Lexicon.nearestState(to: name), isNear(key, state) {
      misspelt(name, word.range, state, &note)
    } else if isListed(word.range, line, note)
      ? hasPartOfState(key)
      : looksLikeState(key)
        && (isCalledState(word.range, line, note) || isCoined(key, line, note)
          || isInColumn(word.range, line, note))
    {
      unknown(name, word.range, &note)
    }
  }

  /// `not "CLOSED-WAIT"`, `FIN-WAIT-3은 없음`: told to be none.
  static func isDenied(_ word: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let whole = note.reading.range(of: line)
    let before = max(whole.lowerBound, word.lowerBound - 14)..<word.lowerBound
    let behind = word.upperBound..<min(whole.upperBound, word.upperBound + 24)
    let later = word.upperBound..<min(whole.upperBound, word.upperBound + 72)
    return refusals.stands(in: note.text, before) || absences.stands(in: note.text, behind)
      || unknown.stands(in: note.text, later)
  }

  private static let unknown = TellingWords(
    "상태는 없", "상태가 없", "상태는 표준에 없", "상태는 존재하지", "no such state", "are no states")
  private static let refusals = TellingWords("not ", "no ", "n't ", "than ", "instead of ")
  private static let absences = TellingWords(
    "없", "이 아니", "가 아니", "not exist", "n't exist", "is no ", "is not ", "isn't ", "말고")

  /// `WAIT_TIME`, `ACK-LAST`: the halves of a state's name have changed places.
  private static func turned(_ name: String) -> ConnectionState? {
    guard let joint = name.firstIndex(where: { $0 == "_" || $0 == "-" }) else { return nil }
    let (first, second) = (name[..<joint], name[name.index(after: joint)...])
    return Lexicon.state(spelled: "\(second)-\(first)")
  }

  /// A cell of its own in a column of states.
  private static func isInColumn(_ word: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let block = note.reading.block(of: line)
    guard block.kind == .cell, !block.isHeaderRow, note.reading.range(of: line).count - word.count <= 6 else {
      return false
    }
    let near = max(0, line - 40)...min(note.reading.lineCount - 1, line + 40)
    return near.count {
      let other = note.reading.block(of: $0)
      return other.kind == .cell && other.container == block.container && other.column == block.column
        && note.reading.kinds(in: $0).contains(.state)
    } >= 2
  }

  /// `CLOSE_WAITTIME_WAIT`: two names with nothing between them.
  private static func isTwoStates(_ name: String) -> Bool {
    name.indices.dropFirst(4).contains {
      Lexicon.state(spelled: String(name[..<$0])) != nil
        && Lexicon.state(spelled: String(name[$0...].drop { $0 == "_" || $0 == "-" })) != nil
    }
  }

  /// States of threads, and constants that are named after a state.
  private static func isForeign(_ name: String) -> Bool {
    name.hasPrefix("TIMED_WAIT") || name.hasPrefix("COOKIE") || name.hasPrefix("SHUTDOWN")
      || name == "SYN_SENT2" || name.hasPrefix("TIMED-WAIT")
      || ["_LEN", "_TIMEOUT", "_TIME", "_MAX", "_BUCKETS", "_REUSE", "_RECYCLE"].contains(
        where: name.hasSuffix)
  }

  /// `| TIMED_WAIT | …` between `| FIN_WAIT_2 |` and `| CLOSED |`: no thread's state.
  private static func isAmongStates(_ name: String, _ line: Int, _ note: CheckedNote) -> Bool {
    guard name == "TIMED_WAIT" || name == "TIMED-WAIT" else { return false }
    var states: Set<UInt16> = []
    for near in max(0, line - 8)...min(note.reading.lineCount - 1, line + 8) {
      let range = note.reading.range(of: near)
      if threads.stands(in: note.text, range) { return false }
      for mention in note.reading.mentions(in: near) where mention.kind == .state {
        states.insert(UInt16(mention.value & ~Mention.weak))
      }
    }
    return states.count >= 2
  }

  private static let threads = TellingWords("thread", "스레드", "쓰레드", "线程", "スレッド", "runnable", "blocked")

  /// What titles in capitals speak of: `CONNECTION ESTABLISHMENT`.
  private static let wordsOfOpening: Set<String> = [
    "establish", "establishes", "establishing", "establishment", "establishments",
  ]

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
    "timedwait", "syncsent", "synsended", "synrecieved", "closedwait", "closingwait",
  ]

  private static func isCalledState(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let mentions = note.reading.mentions(in: line)
    // `상태를 LAST_FIN로 변경한다`
    let isNamed = mentions.contains {
      $0.kind == .stateWord
        && ((0...3).contains(Int($0.start) - range.upperBound)
          || (1...6).contains(range.lowerBound - Int($0.end)))
    }
    return isNamed || isOnPath(range, mentions, note) || isAnswer(range, line, note)
  }

  /// `State of a server that waits :: LISTENING-WAIT`: a label asks for a state, and nothing else is told.
  private static func isAnswer(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let whole = note.reading.range(of: line)
    guard whole.upperBound - range.upperBound <= 2, range.lowerBound - whole.lowerBound <= 80 else {
      return false
    }
    var at = range.lowerBound
    while at > whole.lowerBound, note.text[at - 1].isOne(of: " `*") { at -= 1 }
    return at > whole.lowerBound && note.text[at - 1].isOne(of: ":?;=|")
      && stateWords.stands(in: note.text, whole.lowerBound..<at)
  }

  private static let stateWords = TellingWords("state ", "상태")

  /// `LISTEN → SYN_ACKED → ESTABLISHED`
  private static func isOnPath(
    _ range: Range<Int>, _ mentions: ArraySlice<Mention>, _ note: CheckedNote
  ) -> Bool {
    let states = mentions.filter { $0.kind == .state }
    func leads(_ gap: Range<Int>) -> Bool {
      gap.count <= 14 && arrows.stands(in: note.text, gap)
        && !note.text[gap].contains { $0.isLetterOrDigit }
    }
    return states.contains { Int($0.end) <= range.lowerBound && leads(Int($0.end)..<range.lowerBound) }
      && states.contains { Int($0.start) >= range.upperBound && leads(range.upperBound..<Int($0.start)) }
  }

  /// `FIN_WAIT_1 / CLOSEING / TIME_WAIT`, `…, ESTABLISHED, FIN_SENT_1, FIN_WAIT_2`: among states that are parted by the same
  /// signs, one on either side or two on one.
  private static func isListed(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let states = note.reading.mentions(in: line).filter {
      $0.kind == .state && note.text[Int($0.start)].isUpper
    }
    func joins(_ gap: Range<Int>) -> Bool { gap.count <= 8 && separators.fills(gap, of: note.text) }
    guard states.count >= 2 else { return false }
    let left = states.last { Int($0.end) <= range.lowerBound }
    let right = states.first { Int($0.start) >= range.upperBound }
    let isLeft = left.map { joins(Int($0.end)..<range.lowerBound) } ?? false
    let isRight = right.map { joins(range.upperBound..<Int($0.start)) } ?? false
    if isLeft, isRight { return true }
    guard isLeft || isRight, states.count >= 3 else { return false }
    let own = isLeft ? left : right
    return states.contains { other in
      guard let own, other.start != own.start else { return false }
      let gap =
        isLeft
        ? Int(other.end)..<max(Int(other.end), Int(own.start))
        : Int(own.end)..<max(Int(own.end), Int(other.start))
      return !gap.isEmpty && joins(gap)
    }
  }

  private static let separators = Filler(", / → -> > · 、 ， | + and 와 과 및")

  /// A word in such a list that is nearly one of the everyday names: `CLOSEING`, `ESTABLISED`.
  private static func listedNear(
    _ key: String, _ range: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> ConnectionState? {
    guard isListed(range, line, note), Lexicon.flags(spelled: key) == nil else { return nil }
    return everyday.first { state in
      let name = Lexicon.key(of: state.name)
      let distance = Lexicon.editDistance(key, name)
      return key.utf8.first == name.utf8.first && (1...2).contains(distance) && name.utf8.count >= 6
    }
  }

  /// `2. both receive the other's FIN -> CLOSEING`: where an arrow leads, at the end of a line.
  private static func reached(
    _ key: String, _ range: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> ConnectionState? {
    let whole = note.reading.range(of: line)
    let before = max(whole.lowerBound, range.lowerBound - 5)..<range.lowerBound
    guard whole.upperBound - range.upperBound <= 2, arrows.stands(in: note.text, before),
      !plain.contains(key), note.lines.namesStates
    else { return nil }
    return everyday.first { state in
      let name = Lexicon.key(of: state.name)
      return key.utf8.first == name.utf8.first && name.utf8.count >= 6
        && Lexicon.editDistance(key, name) == 1
    }
  }

  /// Other words that are one letter off.
  private static let plain: Set<String> = ["closer", "closes", "listens", "cloned", "clothed", "establishes"]

  /// `CLOSSING`, `LISTTEN`: a letter too many or missing beside its twin makes no other word.
  private static func doubled(_ key: String, _ note: CheckedNote) -> ConnectionState? {
    guard (5...12).contains(key.utf8.count), note.lines.namesStates else { return nil }
    let letters = Array(key.utf8)
    return everyday.first { state in
      let name = Array(Lexicon.key(of: state.name).utf8)
      guard abs(letters.count - name.count) == 1 else { return false }
      let (long, short) = letters.count > name.count ? (letters, name) : (name, letters)
      return long.indices.dropFirst().contains { at in
        long[at] == long[at - 1] && long[..<at] + long[(at + 1)...] == short[...]
      }
    }
  }

  /// `SYN_WAIT`, `ACK_WAIT`: put together of parts of states, in a note that names several.
  private static func isCoined(_ key: String, _ line: Int, _ note: CheckedNote) -> Bool {
    (key.hasSuffix("wait") || coined.contains(key)) && !note.isFenced(line) && note.lines.namesStates
  }

  private static let coined: Set<String> = [
    "lastfin", "lastsyn", "finsent", "finrcvd", "finreceived", "closesent", "closercvd", "closereceived",
    "timeclose", "timeclosed", "lastclose",
  ]

  private static let arrows = TellingWords("→", "->", "➔", "⇒", "=>", "➡", "⟶")

  /// Among states one part of a state's name is enough: `ESTABLISH_WAIT`, `SYN_GOT`.
  private static func hasPartOfState(_ key: String) -> Bool {
    looksLikeState(key)
      || ["syn", "fin", "close", "last", "time", "establish"].contains(where: key.hasPrefix)
  }

  private static let parts = ["syn", "fin", "ack", "close", "last", "time", "listen", "reset"]
  private static let ends = [
    "accepted", "ack", "wait", "sent", "rcvd", "received", "send", "recv", "acked", "fin", "syn", "closed",
    "established",
  ]

  private static func looksLikeState(_ key: String) -> Bool {
    guard parts.contains(where: key.hasPrefix) else { return false }
    var name = key[...]
    while name.utf8.last?.isDigit == true { name.removeLast() }
    return ends.contains(where: name.hasSuffix)
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

  static func unknown(_ word: String, _ range: Range<Int>, _ note: inout CheckedNote) {
    let all = ConnectionState.allCases.map(\.name).joined(separator: ", ")
    note.report(
      "state-name", at: range,
      Bilingual(ko: "\(word)(이)라는 상태는 없습니다.", en: "TCP has no state \(word)."),
      expected: Bilingual(ko: "열한 가지 상태: \(all)", en: "the eleven states: \(all)"),
      reference: "RFC 9293 3.3.2")
  }
}
