import TCP

/// Reads one line's mentions as a person would: who sends what to whom, with which numbers, entering which state.
struct LineReader {
  let values: ValueReader
  let mentions: ArraySlice<Mention>
  let start: Int
  let end: Int
  private let text: UnsafeBufferPointer<UInt8>
  /// Korean and Japanese put the verb last; English and Chinese before what is sent.
  private let isVerbFinal: Bool
  private var actors: [Actor] = []

  init(text: UnsafeBufferPointer<UInt8>, range: Range<Int>, mentions: ArraySlice<Mention>) {
    self.text = text
    self.mentions = mentions
    start = range.lowerBound
    end = range.upperBound
    values = ValueReader(text: text, end: end)
    isVerbFinal = LineReader.isVerbFinal(text, range)
    let roles = RoleReader(values: values, lineStart: start)
    for mention in mentions where mention.kind == .party {
      actors.append(
        Actor(
          start: Int(mention.start), end: Int(mention.end), party: mention.value,
          role: roles.role(of: mention)))
    }
    actors += letters(roles)
    actors.sort { $0.start < $1.start }
  }

  /// Hangul syllables or kana somewhere in the line.
  static func isVerbFinal(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte >= 0xea && byte <= 0xed { return true }
      if byte == 0xe3, index + 1 < range.upperBound, text[index + 1] >= 0x81, text[index + 1] <= 0x83,
        !(text[index + 1] == 0x83 && index + 2 < range.upperBound && text[index + 2] >= 0xbb)
      {
        return true
      }
      index += 1
    }
    return false
  }

  func read(line: Int) -> LineSense {
    var sense = LineSense(line: line)
    sense.actors = actors
    readTopics(&sense)
    readSendings(&sense)
    readStates(&sense)
    sense.isQuestion = isQuestion
    return sense
  }

  private func readTopics(_ sense: inout LineSense) {
    for mention in mentions {
      switch mention.kind {
      case .phase: sense.phase = sense.phase ?? Mention.PhaseWord(rawValue: mention.value)
      case .topic:
        switch Mention.Topic(rawValue: mention.value) {
        case .foreign: sense.isForeign = true
        case .supposed: sense.isSupposed = true
        case .wrong: sense.isWrong = true
        default: break
        }
      case .ordinal where Int(mention.start) - start <= 6 && sense.ordinal == nil:
        sense.ordinal = Int(mention.value)
      case .flag: sense.flagsSeen.insert(Flags(rawValue: mention.value))
      default: break
      }
    }
  }

  private var isQuestion: Bool {
    guard end > start else { return false }
    return text[end - 1] == UInt8(ascii: "?") || values.starts(end - 3, "？") || values.starts(end - 6, "까.")
  }

  // MARK: Parties

  /// Single capitals that stand for hosts: `A -> B`, `A가 B에게`, `A sends`.
  private func letters(_ roles: RoleReader) -> [Actor] {
    var found: [Actor] = []
    var at = start
    while at < end {
      defer { at += 1 }
      guard text[at] == UInt8(ascii: "A") || text[at] == UInt8(ascii: "B"),
        at == start || !(text[at - 1].isLetterOrDigit || text[at - 1] == 0x5f || text[at - 1] == 0x2b),
        at + 1 >= end || !(text[at + 1].isLetterOrDigit || text[at + 1] == 0x5f),
        !actors.contains(where: { $0.start <= at && at < $0.end })
      else { continue }
      let mention = Mention(
        start: Int32(truncatingIfNeeded: at), end: Int32(truncatingIfNeeded: at + 1), kind: .party, value: 0)
      let role = roles.role(of: mention)
      let isByArrow = arrowFollows(at + 1) || arrowPrecedes(at)
      let isVerb = [" sends", " send ", " receives", " replies", " responds", " enters", " initiates"]
        .contains { starts(at + 1, $0) }
      guard
        isByArrow || isVerb
          || (text[at + 1 < end ? at + 1 : at] >= 0x80
            && (role == .subject || role == .recipient || role == .source))
      else { continue }
      found.append(
        Actor(
          start: at, end: at + 1, party: text[at] == UInt8(ascii: "A") ? 6 : 7, role: role))
    }
    return found
  }

  private func starts(_ at: Int, _ word: String) -> Bool {
    at + word.utf8.count <= end && text[at..<(at + word.utf8.count)].elementsEqual(word.utf8)
  }

  private func arrowFollows(_ at: Int) -> Bool {
    let next = values.skipBlanks(at)
    return next < end && isArrow(next)
  }

  private func isArrow(_ at: Int) -> Bool {
    if text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "=") {
      var next = at
      while next < end, text[next] == text[at] { next += 1 }
      return next < end && text[next] == UInt8(ascii: ">") || next - at >= 2
    }
    if text[at] == UInt8(ascii: "<") { return at + 1 < end && text[at + 1] == UInt8(ascii: "-") }
    return values.starts(at, "→") || values.starts(at, "←") || values.starts(at, "➜")
      || values.starts(at, "⟶")
  }

  private func arrowPrecedes(_ at: Int) -> Bool {
    var before = at - 1
    while before > start, text[before].isBlank { before -= 1 }
    guard before >= start else { return false }
    if text[before] == UInt8(ascii: ">") {
      return before > start && (text[before - 1] == 0x2d || text[before - 1] == 0x3d)
    }
    if text[before] == 0x2d { return before - 1 >= start && text[before - 1] == 0x2d }
    return values.starts(before - 2, "→") || values.starts(before - 2, "←") || values.starts(before - 2, "➜")
  }

  /// `A -> B`, `클라이언트 → 서버`: who sends to whom, where an arrow says so. Arrows may carry the flags: `C ---SYN--> S`.
  var route: (from: UInt8, to: UInt8, end: Int)? {
    guard actors.count >= 2 else { return nil }
    for index in 0..<(actors.count - 1) {
      let gap = actors[index].end..<actors[index + 1].start
      guard gap.count < 120 else { continue }
      guard actors[index].party != actors[index + 1].party else { continue }
      var right = false
      var left = false
      for mention in mentions where mention.kind == .arrow && gap.contains(Int(mention.start)) {
        if mention.value == 0 { right = true } else { left = true }
      }
      guard right != left else { continue }
      // `클라이언트 → SYN 받음 → 서버에게`: an arrow between clauses is no route.
      if mentions.contains(where: {
        ($0.kind == .verb && $0.value != Mention.Verb.request.rawValue) && gap.contains(Int($0.start))
      }) {
        continue
      }
      return right
        ? (actors[index].party, actors[index + 1].party, actors[index + 1].end)
        : (actors[index + 1].party, actors[index].party, actors[index + 1].end)
    }
    return nil
  }

  // MARK: Sendings

  private enum Fate { case sent(verb: Int?), received, awaited, named }

  private func readSendings(_ sense: inout LineSense) {
    let route = route
    let bracketed = bracketedFlags()
    var lastVerb: Int?? = .none
    var previousEnd = start
    var sendings: [Sending] = []
    for index in mentions.indices {
      let mention = mentions[index]
      if mention.kind == .number {
        readLabel(index, into: &sendings, sense: &sense)
        continue
      }
      guard mention.kind == .flag else { continue }
      let flags = Flags(rawValue: mention.value)
      let value = argument(of: mention)
      if case .empty = value { continue }
      var isBit = false
      if case .value(.number(let bit), _, _) = value, bit <= 1 { isBit = true }
      if isBit, case .value(.number(0), _, _) = value { continue }
      // `[SYN] SEQ: 1000, ACK: 1`: where flags stand in brackets, ACK before a value is a label.
      let isLabel = flags == .ack && value != nil && !isBit
      let counts = bracketed == nil || bracketed!.contains(Int(mention.start)) || !isLabel
      switch fate(of: index, hasRoute: route != nil) {
      case .received:
        sense.received.formUnion(flags)
        previousEnd = Int(mention.end)
      case .awaited, .named: previousEnd = Int(mention.end)
      case .sent(let verb):
        let subject = subject(of: verb ?? index, at: Int(mention.start), route: route)
        let isNew: Bool
        if let last = sendings.last, case .some(let known) = lastVerb {
          isNew =
            known != verb || (subject != nil && last.from != nil && subject != last.from)
            || (verb == nil && actorBetween(previousEnd, Int(mention.start)))
        } else {
          isNew = true
        }
        if isNew { sendings.append(Sending(start: Int(mention.start))) }
        let at = sendings.count - 1
        if counts { sendings[at].flags.formUnion(flags) }
        sendings[at].from = sendings[at].from ?? subject
        sendings[at].to =
          sendings[at].to ?? recipient(near: Int(mention.start), verb: verb, from: subject, route: route)
        if verb != nil || route != nil { sendings[at].isTold = true }
        if !isBit, case .value(let number, _, _) = value { take(number, of: flags, into: &sendings[at]) }
        lastVerb = .some(verb)
        previousEnd = Int(mention.end)
      }
    }
    sense.sendings = sendings
    if sendings.isEmpty { readFlagless(&sense, route: route) }
    readLength(&sense)
  }

  private func take(_ number: StatedNumber, of flags: Flags, into sending: inout Sending) {
    if flags == .ack {
      sending.ack = sending.ack ?? number
    } else {
      sending.seq = sending.seq ?? number
    }
  }

  private func argument(of mention: Mention) -> ValueReader.Found? {
    guard let found = values.value(after: Int(mention.end)) else { return nil }
    if case .value(.symbol(let name), _, let isAssigned) = found, !isAssigned, !name.contains("+") {
      // `SYN X` yes, `SYN a` no.
      return name == "x" || name == "y" || name == "X" || name == "Y" ? found : nil
    }
    return found
  }

  /// The flags inside `[…]`, where some stand there.
  private func bracketedFlags() -> Set<Int>? {
    var result: Set<Int> = []
    for mention in mentions where mention.kind == .flag {
      var before = Int(mention.start) - 1
      while before >= start, text[before] != UInt8(ascii: "["), text[before] != UInt8(ascii: "]"),
        Int(mention.start) - before < 16
      {
        before -= 1
      }
      if before >= start, text[before] == UInt8(ascii: "[") { result.insert(Int(mention.start)) }
    }
    return result.isEmpty ? nil : result
  }

  private func actorBetween(_ from: Int, _ to: Int) -> Bool {
    actors.contains { $0.start >= from && $0.end <= to }
  }

  // MARK: Verbs

  /// What happens to the flag: the verb that governs it decides.
  private func fate(of index: Int, hasRoute: Bool) -> Fate {
    let mention = mentions[index]
    let end = endOfName(mention)
    if isVerbFinal {
      if let particle = reference(after: end) { return particle }
      if let verb = nextVerb(after: index) { return fate(verb) }
      return .sent(verb: nil)
    }
    if let verb = previousVerb(before: index) { return fate(verb) }
    if let verb = nextVerb(after: index) {
      if mentions[verb].value == Mention.Verb.wait.rawValue { return .sent(verb: nil) }
      return fate(verb)
    }
    return .sent(verb: nil)
  }

  private func fate(_ verb: Int) -> Fate {
    switch Mention.Verb(rawValue: mentions[verb].value) {
    case .receive: .received
    case .wait: .awaited
    default: .sent(verb: verb)
    }
  }

  /// `FIN에 대한`, `SYN의`: the flag is spoken of, not sent.
  private func reference(after end: Int) -> Fate? {
    for word: StaticString in ["에 대", "에대", "에 응답", "에 이어", "의 ", "에 관", "に対", "の"]
    where values.starts(end, word) {
      return .received
    }
    return nil
  }

  /// Past arguments and nouns that belong to the flag: `SYN(x) 패킷`, `ACK flag`.
  private func endOfName(_ mention: Mention) -> Int {
    var at = Int(mention.end)
    if at < end, text[at] == UInt8(ascii: "(") {
      var close = at
      while close < end, text[close] != UInt8(ascii: ")"), close - at < 40 { close += 1 }
      if close < end, text[close] == UInt8(ascii: ")") { at = close + 1 }
    }
    at = values.skipBlanks(at)
    for word: StaticString in ["패킷", "메시지", "메세지", "신호", "세그먼트", "플래그", "요청", "응답", "비트", "パケット", "セグメント"]
    where values.starts(at, word) {
      return at + word.utf8CodeUnitCount
    }
    return at
  }

  private func nextVerb(after index: Int) -> Int? {
    var request: Int?
    var next = index + 1
    while next < mentions.endIndex {
      let mention = mentions[next]
      if sentenceEnds(between: Int(mentions[index].end), and: Int(mention.start)) { break }
      if mention.kind == .verb {
        switch Mention.Verb(rawValue: mention.value) {
        case .send, .receive, .wait: return next
        case .request: request = request ?? next
        default: break
        }
      }
      next += 1
    }
    return request
  }

  private func previousVerb(before index: Int) -> Int? {
    var previous = index - 1
    while previous >= mentions.startIndex {
      let mention = mentions[previous]
      if sentenceEnds(between: Int(mention.end), and: Int(mentions[index].start)) { break }
      if mention.kind == .verb {
        switch Mention.Verb(rawValue: mention.value) {
        case .send, .receive, .wait: return previous
        default: break
        }
      }
      previous -= 1
    }
    return nil
  }

  func sentenceEnds(between from: Int, and to: Int) -> Bool {
    var at = from
    while at < to {
      let byte = text[at]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: "!")
      {
        if at + 1 >= to || text[at + 1] == 0x20 { return true }
      } else if byte == 0xe3, values.starts(at, "。") {
        return true
      } else if byte == 0xef, values.starts(at, "；") || values.starts(at, "！") {
        return true
      }
      at += 1
    }
    return false
  }

  // MARK: Who

  private func subject(of verb: Int, at position: Int, route: (from: UInt8, to: UInt8, end: Int)?) -> UInt8? {
    if let route { return route.from }
    let limit = isVerbFinal ? Int(mentions[verb].start) : position
    var best: UInt8?
    for actor in actors {
      if actor.start > limit {
        // `SYN is sent by the client`; `ACK: 클라이언트가 …`
        if best == nil, actor.role == .subject { return actor.party }
        continue
      }
      switch actor.role {
      case .subject: best = actor.party
      case .bare where isSpeaker(actor): best = actor.party
      case .source where isVerbFinal && !receives(after: actor): best = actor.party
      default: break
      }
    }
    if best == nil, let only = actors.first(where: { $0.role == .recipient && $0.start < end }) {
      return LineReader.other(only.party)
    }
    return best
  }

  /// `서버로부터 받은`: the source of what somebody else receives.
  private func receives(after actor: Actor) -> Bool {
    for mention in mentions where Int(mention.start) >= actor.end && mention.kind == .verb {
      return mention.value == Mention.Verb.receive.rawValue
    }
    return false
  }

  /// A bare name speaks where it opens the line or a clause: `Client sends`, `서버 → ACK`, `Server: SYN+ACK`.
  private func isSpeaker(_ actor: Actor) -> Bool {
    if !isVerbFinal { return true }
    return actors.first?.start == actor.start || arrowFollows(actor.end)
  }

  private func recipient(
    near position: Int, verb: Int?, from: UInt8?, route: (from: UInt8, to: UInt8, end: Int)?
  ) -> UInt8? {
    if let route { return route.to }
    var best: (UInt8, Int)?
    for actor in actors where actor.role == .recipient && actor.party != from {
      let distance = abs(actor.start - position)
      if best == nil || distance < best!.1 { best = (actor.party, distance) }
    }
    return best?.0 ?? from.flatMap(LineReader.other)
  }

  static func other(_ party: UInt8) -> UInt8? {
    switch party {
    case 8: nil
    default: party ^ 1
    }
  }

  /// A step told without flags: `클라이언트가 서버에게 요청 패킷을 보낸다`.
  private func readFlagless(_ sense: inout LineSense, route: (from: UInt8, to: UInt8, end: Int)?) {
    if let route {
      var sending = Sending(start: start)
      sending.from = route.from
      sending.to = route.to
      sending.isTold = true
      sending.seq = sense.looseSeq
      sending.ack = sense.looseAck
      sense.sendings = [sending]
      return
    }
    guard
      let verb = mentions.indices.first(where: {
        mentions[$0].kind == .verb && mentions[$0].value == Mention.Verb.send.rawValue
      })
    else { return }
    guard let from = subject(of: verb, at: Int(mentions[verb].start), route: nil) else { return }
    var sending = Sending(start: Int(mentions[verb].start))
    sending.from = from
    sending.to = recipient(near: Int(mentions[verb].start), verb: verb, from: from, route: nil)
    sending.isTold = true
    sending.seq = sense.looseSeq
    sending.ack = sense.looseAck
    sense.sendings = [sending]
  }

  // MARK: Numbers

  private func readLabel(_ index: Int, into sendings: inout [Sending], sense: inout LineSense) {
    let mention = mentions[index]
    guard case .value(let number, _, _) = values.value(after: Int(mention.end)) else { return }
    let isAck = mention.value == 1 || isAckLabel(mention)
    let owner = actors.last {
      $0.end <= Int(mention.start) && ($0.role == .owner || $0.role == .bare)
        && Int(mention.start) - $0.end < 16
    }
    if let last = sendings.indices.last {
      if isAck {
        sendings[last].ack = sendings[last].ack ?? number
      } else {
        sendings[last].seq = sendings[last].seq ?? number
      }
    } else if isAck {
      sense.looseAck = sense.looseAck ?? number
    } else {
      sense.looseSeq = sense.looseSeq ?? number
      sense.looseNumberOwner = owner?.party
    }
  }

  private func isAckLabel(_ mention: Mention) -> Bool { mention.value == 1 }

  /// `100바이트`, `100 bytes`, `len 100`, `1000~1499 바이트`.
  private func readLength(_ sense: inout LineSense) {
    guard !sense.sendings.isEmpty || sense.looseSeq != nil,
      let length = LengthReader(values: values, start: start).length
    else { return }
    for index in sense.sendings.indices
    where sense.sendings[index].flags.isDisjoint(with: [.syn, .fin]) || sense.sendings.count == 1 {
      sense.sendings[index].len = length
      break
    }
  }

  // MARK: States

  private func readStates(_ sense: inout LineSense) {
    for index in mentions.indices where mentions[index].kind == .state {
      let mention = mentions[index]
      let state = ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
      var found = StateSense(start: Int(mention.start), end: Int(mention.end), state: state)
      let isWeak = mention.value & Mention.weak != 0
      let next = index + 1 < mentions.endIndex ? mentions[index + 1] : nil
      let hasWord = next.map { $0.kind == .stateWord && Int($0.start) - found.end <= 3 } ?? false
      found.isEntered = hasWord || entersNear(index)
      found.isWeak = isWeak && !hasWord && !isEnclosed(found)
      found.isBefore = isPast(found, wordEnd: hasWord ? Int(next?.end ?? mention.end) : found.end)
      (found.owner, found.isBoth) = owner(of: found)
      sense.states.append(found)
    }
  }

  private func isEnclosed(_ found: StateSense) -> Bool {
    guard found.start > start, found.end < end else { return false }
    return text[found.start - 1] == UInt8(ascii: "(") && text[found.end] == UInt8(ascii: ")")
      || text[found.start - 1] == UInt8(ascii: "[") && text[found.end] == UInt8(ascii: "]")
  }

  private func entersNear(_ index: Int) -> Bool {
    if index + 1 < mentions.endIndex, mentions[index + 1].kind == .verb,
      mentions[index + 1].value == Mention.Verb.enter.rawValue,
      mentions[index + 1].start - mentions[index].end < 24
    {
      return true
    }
    guard index > mentions.startIndex else { return false }
    let before = mentions[index - 1]
    return before.kind == .verb && before.value == Mention.Verb.enter.rawValue
      && mentions[index].start - before.end < 24
      || before.kind == .arrow && mentions[index].start - before.end < 4
  }

  /// `LISTEN 상태인`, `SYN_SENT 상태에서`, `from LISTEN`: where somebody was.
  private func isPast(_ found: StateSense, wordEnd: Int) -> Bool {
    for word: StaticString in ["인 ", "에서 ", "였", "이던", "에 있던", "의 ", "에서의"] where values.starts(wordEnd, word)
    { return true }
    for word in ["from ", "from the ", "in the ", "in ", "从"] {
      let begin = found.start - word.utf8.count
      if begin >= start, starts(begin, word), !entersBefore(begin) { return true }
    }
    // `CLOSED → SYN_SENT`: the one before the arrow is left.
    let next = values.skipBlanks(wordEnd)
    if next < end, isArrow(next),
      mentions.contains(where: { $0.kind == .state && Int($0.start) > next && Int($0.start) - next < 12 })
    {
      return true
    }
    return false
  }

  private func entersBefore(_ at: Int) -> Bool {
    mentions.contains {
      $0.kind == .verb && $0.value == Mention.Verb.enter.rawValue && at - Int($0.end) >= 0
        && at - Int($0.end) < 12
    }
  }

  private func owner(of found: StateSense) -> (UInt8?, Bool) {
    let both = mentions.contains {
      $0.kind == .topic && $0.value == Mention.Topic.both.rawValue && abs(Int($0.start) - found.start) < 60
    }
    if both { return (nil, true) }
    var best: Actor?
    for actor in actors where actor.end <= found.start && actor.role != .recipient {
      if actor.role == .source, best != nil { continue }
      if let known = best, known.party != actor.party, actor.start - known.end <= 9,
        joins(known.end, actor.start)
      {
        return (nil, true)
      }
      if best?.role == .subject, actor.role == .bare, isVerbFinal { continue }
      best = actor
    }
    if best == nil {
      // `SYN_SENT (client)`, `ESTABLISHED: the server …`
      best = actors.first { $0.start >= found.end && $0.start - found.end < 6 }
    }
    return (best?.party, false)
  }

  /// `클라이언트와 서버`, `client and server`, `客户端和服务器`.
  private func joins(_ from: Int, _ to: Int) -> Bool {
    let between = String(decoding: text[from..<to], as: UTF8.self).filter { $0 != " " }
    return ["와", "과", ",", "/", "and", "&", "和", "与", "、", "랑", "및", "·"].contains(between.lowercased())
  }
}
