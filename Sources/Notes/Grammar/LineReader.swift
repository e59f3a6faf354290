import TCP

/// Reads one line's mentions as a person would: who sends what to whom, with which numbers, entering which state.
struct LineReader {
  let values: ValueReader
  let mentions: ArraySlice<Mention>
  let start: Int
  let end: Int
  let text: UnsafeBufferPointer<UInt8>
  /// Korean and Japanese put the verb last; English and Chinese before what is sent.
  let isVerbFinal: Bool
  private(set) var actors: [Actor] = []
  /// Who acts where nobody is named: told in the sentence before.
  var implied: UInt8?
  /// Where the line's title ends, where it has one: `SYN + ACK 단계 :`.
  private(set) var titleEnd = 0
  /// An arrow ends it.
  private(set) var hasArrowTitle = false

  init(text: UnsafeBufferPointer<UInt8>, range: Range<Int>, mentions: ArraySlice<Mention>) {
    self.text = text
    let mentions = LineReader.withoutSpeech(mentions, text, range)
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
          role: roles.role(of: mention), isTopic: isVerbFinal && roles.isTopic(mention),
          isAside: isVerbFinal && roles.isAside(Int(mention.start), Int(mention.end))))
    }
    actors += letters(roles)
    if actors.isEmpty { actors = numberedHosts() ?? sourceAndDestination(roles) }
    if actors.count > 1 { joinAliases() }
    actors.sort { $0.start < $1.start }
    if let separator = TermLine.separator(text, range),
      separator.count != 3 || text[separator.lowerBound] != 0xe2 || text[separator.lowerBound + 1] == 0x80,
      separator.lowerBound - start <= 56,
      actors.allSatisfy({ $0.start > separator.lowerBound || $0.end < start }),
      !mentions.contains(where: {
        $0.kind == .verb && $0.start < separator.lowerBound && $0.value <= Mention.Verb.receive.rawValue
      })
    {
      titleEnd = separator.lowerBound
    } else if let separator = arrowAfterFlags(range) ?? commaAfterFlags(range) {
      titleEnd = separator
      hasArrowTitle = true
    }
  }

  /// `SYN → Client requests a connection`: the flags, an arrow, and whoever does something with them.
  private func arrowAfterFlags(_ range: Range<Int>) -> Int? {
    guard let first = mentions.first, first.kind == .flag,
      Int(first.start) == TermLine.skipMarker(text, range), let actor = actors.first,
      let arrow = mentions.first(where: { $0.kind == .arrow }), arrow.value == 0,
      (0...1).contains(actor.start - Int(arrow.end)), actor.end + 4 < end, text[actor.end] == 0x20,
      text[actor.end + 1].isLetter, mentions.allSatisfy({ $0.kind == .flag || $0.start >= arrow.start })
    else { return nil }
    return Int(arrow.start)
  }

  /// `SYN-ACK, server acknowledgement number is set to x+1`: the flags, a comma, and whoever does something with them.
  private func commaAfterFlags(_ range: Range<Int>) -> Int? {
    guard let first = mentions.first, first.kind == .flag, let actor = actors.first,
      Int(first.start) == TermLine.skipMarker(text, range),
      let flag = mentions.last(where: { $0.kind == .flag && Int($0.end) <= actor.start }),
      case let comma = Int(flag.end), text[comma] == UInt8(ascii: ","), comma - Int(first.start) <= 12,
      case let gap = TextSlice(text, comma + 1..<max(comma + 1, actor.start)),
      gap.equals(lowercase: " ") || gap.equals(lowercase: " the "), actor.end + 4 < end,
      text[actor.end] == 0x20, text[actor.end + 1].isLetter
    else { return nil }
    return comma
  }

  /// `Server sends a FIN to the Sender(Client)`: one host by two names, of which the line's others tell the one meant.
  private mutating func joinAliases() {
    var index = 1
    while index < actors.count {
      let (one, other) = (actors[index - 1], actors[index])
      guard one.end <= other.start else {
        index += 1
        continue
      }
      let gap = text[one.end..<other.start]
      let isAlias =
        gap.count <= 2 && gap.last == UInt8(ascii: "(") && other.end < end
        && text[other.end] == UInt8(ascii: ")") && one.party / 2 != other.party / 2
      if isAlias {
        let rest = actors.indices.filter { $0 != index && $0 != index - 1 }.map { actors[$0].party / 2 }
        if rest.contains(other.party / 2), !rest.contains(one.party / 2) {
          actors[index - 1].party = other.party
        }
        actors[index - 1].end = other.end + 1
        actors.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  /// `Client ACK: ack 5002 → "got your SYN too"`: what a segment says in plain words tells of no other one.
  private static func withoutSpeech(
    _ mentions: ArraySlice<Mention>, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> ArraySlice<Mention> {
    var hasFlag = false
    for mention in mentions {
      hasFlag = hasFlag || mention.kind == .flag
      guard hasFlag, mention.kind == .arrow, case let open = Int(mention.end) + 1, open < range.upperBound,
        text[open - 1] == 0x20, text[open] == UInt8(ascii: "\""),
        let close = text[(open + 1)..<range.upperBound].firstIndex(of: UInt8(ascii: "\""))
      else { continue }
      return ArraySlice(mentions.filter { !(open..<close).contains(Int($0.start)) })
    }
    return mentions
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

  func readTopics(_ sense: inout LineSense) {
    for mention in mentions {
      switch mention.kind {
      case .phase: sense.phase = sense.phase ?? Mention.PhaseWord(rawValue: mention.value)
      case .topic:
        switch Mention.Topic(rawValue: mention.value) {
        case .foreign: sense.isForeign = true
        case .supposed: sense.isSupposed = sense.isSupposed || !isCounted(mention)
        case .wrong: sense.isWrong = sense.isWrong || opensWrongExample(mention)
        default: break
        }
      case .ordinal where Int(mention.start) - start <= 6 && sense.ordinal == nil:
        sense.ordinal = Int(mention.value)
      case .flag: sense.flagsSeen.insert(Flags(rawValue: mention.value))
      default: break
      }
    }
  }

  /// `服务端–发送…–二次握手–客户端`: the second of three, by dashes.
  private func isCounted(_ mention: Mention) -> Bool {
    values.starts(Int(mention.start) - 3, "–") || values.starts(Int(mention.start) - 3, "—")
  }

  /// `❌ …`, `Wrong: …`, `잘못된 예 : …`; `something went wrong` is no mark.
  private func opensWrongExample(_ mention: Mention) -> Bool {
    let at = Int(mention.start)
    if text[at] == 0xe2 || at - start <= 6 { return true }
    guard let separator = TermLine.separator(text, start..<end) else { return false }
    return at < separator.lowerBound && separator.lowerBound - at < 40
  }

  /// It asks, or leaves a blank to be filled in: nothing is told as so.
  var isQuestion: Bool {
    guard end > start, !endsInSpeech else { return false }
    return text[end - 1] == UInt8(ascii: "?") || values.starts(end - 3, "？") || values.starts(end - 6, "까.")
      || asksToTell || leavesBlank
  }

  /// `ACK 번호는 ( ② )이다`, `SEQ = ____`: to be filled in.
  private var leavesBlank: Bool {
    var at = start
    while at < end {
      defer { at += 1 }
      if text[at] == 0x5f {
        if at + 2 < end, text[at + 1] == 0x5f, text[at + 2] == 0x5f { return true }
        continue
      }
      guard text[at] == UInt8(ascii: "(") else { continue }
      let inside = values.skipBlanks(at + 1)
      // `( )을 보낸다`; `close( )` is a call.
      let isGap = inside > at + 2 || inside == at + 2 && at > start && text[at - 1] == 0x20
      if isGap, inside < end, text[inside] == UInt8(ascii: ")") { return true }
      guard inside + 2 < end, text[inside] == 0xe2, text[inside + 1] == 0x91 else { continue }
      let close = values.skipBlanks(inside + 3)
      if close < end, text[close] == UInt8(ascii: ")") { return true }
    }
    return false
  }

  /// `클라이언트가 SYN을 보낸다 -> 들려?`: what the segment would say in plain words.
  private var endsInSpeech: Bool {
    guard text[end - 1] == UInt8(ascii: "?"),
      let arrow = mentions.last(where: { $0.kind == .arrow && $0.value == 0 }), end - Int(arrow.end) <= 80
    else { return false }
    let before = mentions.prefix { $0.start < arrow.start }
    return before.contains { $0.kind == .flag } && before.contains { $0.kind == .verb }
      && !mentions.contains { $0.start > arrow.start && ($0.kind == .flag || $0.kind == .state) }
  }

  /// `… 과정을 설명해주세요.`, `请说明 …`, `Explain …`: a question without its sign.
  private var asksToTell: Bool {
    if isVerbFinal {
      let last = text[end - 1] == UInt8(ascii: ".") ? end - 1 : end
      // 요, 오: both end in this byte, and few others do.
      return last - 12 >= start && (text[last - 1] == 0x94 || text[last - 1] == 0xa4)
        && (["해주세요", "해보세요", " 주세요", " 보세요", "하시오"] as [StaticString]).contains {
          starts(last - $0.utf8CodeUnitCount, $0)
        }
    }
    let head = TermLine.skipMarker(text, start..<end)
    guard head < end else { return false }
    if text[head] >= 0x80 {
      return values.starts(head, "请")
        || text[end - 1] == 0x82 && (head..<end).contains { values.starts($0, "。请") }
    }
    guard text[head] == UInt8(ascii: "E") || text[head] == UInt8(ascii: "D") || text[end - 1] == 0x82 else {
      return false
    }
    if text[end - 1] == 0x82 { return (head..<end).contains { values.starts($0, "。请") } }
    return (["Explain ", "Describe ", "Discuss "] as [StaticString]).contains { starts(head, $0) }
  }

  func starts(_ at: Int, _ word: StaticString) -> Bool { values.starts(at, word) }

  func arrowFollows(_ at: Int) -> Bool {
    var next = values.skipBlanks(at)
    if next < end, text[next] == UInt8(ascii: "(") {
      while next < end, text[next] != UInt8(ascii: ")"), next - at < 24 { next += 1 }
      next = values.skipBlanks(min(next + 1, end))
    }
    return next < end && isArrow(next)
  }

  func isArrow(_ at: Int) -> Bool {
    if text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "=") {
      var next = at
      while next < end, text[next] == text[at] { next += 1 }
      return next < end && text[next] == UInt8(ascii: ">") || next - at >= 2
    }
    if text[at] == UInt8(ascii: "<") { return at + 1 < end && text[at + 1] == UInt8(ascii: "-") }
    // `Client > Server`, where blanks stand on both sides.
    if text[at] == UInt8(ascii: ">"), at > start, at + 1 < end, text[at - 1] == 0x20, text[at + 1] == 0x20 {
      return true
    }
    return values.starts(at, "→") || values.starts(at, "←") || values.starts(at, "ㅡ>")
      || values.starts(at, "➜")
      || values.starts(at, "⟶")
  }

  func arrowPrecedes(_ at: Int) -> Bool {
    var before = at - 1
    while before > start, text[before].isBlank { before -= 1 }
    guard before >= start else { return false }
    if text[before] == UInt8(ascii: ">") {
      return before > start
        && (text[before - 1] == 0x2d || text[before - 1] == 0x3d || text[before - 1] == 0x20
          || text[before - 1] >= 0x80)
    }
    if text[before] == 0x2d {
      return before - 1 >= start && (text[before - 1] == 0x2d || text[before - 1] == UInt8(ascii: "<"))
    }
    return values.starts(before - 2, "→") || values.starts(before - 2, "←") || values.starts(before - 2, "➜")
  }

  /// `client < server`, `Client ◄── SYN-ACK ─── Server`: whether a sign that is no arrow by itself points right.
  private func sign(in gap: Range<Int>) -> Bool? {
    // Lines, boxes and triangles.
    let isDrawn = gap.contains { text[$0] == 0xe2 && $0 + 1 < end && 0x94...0x97 ~= text[$0 + 1] }
    if isDrawn { return Arrow.direction(text, gap) }
    for sign in [UInt8(ascii: ">"), UInt8(ascii: "<")]
    where gap.contains(where: { text[$0] == sign })
      && gap.allSatisfy({ text[$0] <= 0x20 || text[$0] == sign })
    {
      return sign == UInt8(ascii: ">")
    }
    return nil
  }

  /// `Clinet > Server : ACK`: a word at the head of the line, an arrow, and one side.
  private var routeFromUnknown: (from: UInt8, to: UInt8, end: Int)? {
    guard let only = actors.first, only.role == .bare || only.role == .recipient, only.start - start < 24,
      arrowPrecedes(only.start), let from = LineReader.other(only.party)
    else { return nil }
    let head = TermLine.skipMarker(text, start..<only.start)
    let named = text[head..<only.start].prefix {
      $0.isLetter || $0 >= 0xe3 && $0 <= 0xed || $0 >= 0x80 && $0 < 0xc0
    }
    guard named.count >= 2,
      !mentions.contains(where: {
        Int($0.start) >= head && Int($0.start) < named.endIndex && $0.kind != .arrow
      })
    else { return nil }
    return (from, only.party, only.end)
  }

  /// `서버 → PC  SYN,ACK`: one side, an arrow, a word, and the flags behind it.
  private var routeToUnknown: (from: UInt8, to: UInt8, end: Int)? {
    guard let only = actors.first, only.role == .bare, only.start - start < 24,
      let to = LineReader.other(only.party),
      let arrow = mentions.first(where: { Int($0.start) >= only.end }), arrow.kind == .arrow,
      arrow.value == 0,
      values.skipBlanks(only.end) == Int(arrow.start),
      let flag = mentions.first(where: { $0.start >= arrow.end }), flag.kind == .flag,
      case let name = values.skipBlanks(Int(arrow.end))..<Int(flag.start),
      case let word = text[name].prefix(while: \.isLetterOrDigit), word.count >= 2,
      word.first?.isUpper == true,
      text[word.endIndex..<name.upperBound].allSatisfy({ $0.isOne(of: " :|") })
    else { return nil }
    return (only.party, to, word.endIndex)
  }

  /// `Sender: seq=1, 1000 bytes → Receiver: ack=1001`: each for itself.
  private func speakInTurn(_ one: Actor, _ other: Actor) -> Bool {
    isFollowedByFlag(one) && isFollowedByFlag(other) && isFlagBetween(one, other)
      || isFollowedByColon(one.end) && isFollowedByColon(other.end)
        && mentions.contains { $0.start >= other.end && ($0.kind == .flag || $0.kind == .number) }
  }

  /// `client SYN(seq=x) → server SYN-ACK(…)`
  func isFollowedByFlag(_ actor: Actor) -> Bool {
    mentions.contains { $0.kind == .flag && (0...1).contains(Int($0.start) - actor.end) }
  }

  /// Each of several hosts has its own segment right behind it, and arrows stand between them.
  var sendsInTurn: Bool {
    zip(actors, actors.dropFirst()).contains {
      isFollowedByFlag($0) && isFollowedByFlag($1) && isFlagBetween($0, $1)
    }
  }

  /// The arrow stands behind what the first one sends.
  private func isFlagBetween(_ one: Actor, _ other: Actor) -> Bool {
    guard let arrow = mentions.first(where: { $0.kind == .arrow && $0.start >= one.end }) else {
      return false
    }
    return Int(arrow.end) <= other.start
      && mentions.contains { $0.kind == .flag && Int($0.start) >= one.end && $0.end <= arrow.start }
  }

  /// `Client(SYN_SENT->CLOSED) <-- ACK -- Server`: one state after the other, and nothing that is sent.
  private func leadsFromState(_ arrow: Mention) -> Bool {
    mentions.contains { $0.kind == .state && $0.end == arrow.start }
      && mentions.contains { $0.kind == .state && $0.start == arrow.end }
  }

  /// `A -> B`, `클라이언트 → 서버`: who sends to whom, where an arrow says so. Arrows may carry the flags: `C ---SYN--> S`.
  var route: (from: UInt8, to: UInt8, end: Int)? {
    guard actors.count >= 2 else { return routeFromUnknown ?? routeToUnknown }
    for index in 0..<(actors.count - 1) {
      let gap = actors[index].end..<actors[index + 1].start
      // What arrows are drawn with takes three bytes a sign.
      guard gap.count < 120 || gap.count(where: { text[$0] < 0x80 || text[$0] >= 0xe3 }) < 60 else {
        continue
      }
      guard actors[index].party != actors[index + 1].party else { continue }
      if speakInTurn(actors[index], actors[index + 1]) { continue }
      var right = false
      var left = false
      for mention in mentions
      where mention.kind == .arrow && gap.contains(Int(mention.start)) && !leadsFromState(mention) {
        if mention.value == 0 { right = true } else { left = true }
      }
      if !right, !left, let isRight = sign(in: gap) { (right, left) = (isRight, !isRight) }
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
}
