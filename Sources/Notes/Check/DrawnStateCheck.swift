import Questions
import TCP

/// States written beside the arrows of a drawing, `(Client in TIME_WAIT)   (Server in CLOSE_WAIT)`, held against the
/// engine playing as many segments as are drawn above.
enum DrawnStateCheck: NoteCheck {
  private struct Claim {
    var state: ConnectionState
    var range: Range<Int>
    var line: Int
    /// 0 for the side that sends the first segment.
    var side: Int
    /// How many segments are drawn above it or on its line.
    var count: Int
    var isOnLine: Bool
    /// A note right above the next segment: it may tell what that one leads to.
    var isRightAbove = false
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.isSuperset(of: Mention.Kinds.flag | .state),
      !note.reading.document.fences.isEmpty
    else {
      return
    }
    for block in note.reading.document.blocks where block.kind == .code && block.lines.count >= 4 {
      let lines = block.lines.filter { $0 < note.reading.lineCount }
      let kinds = lines.reduce(into: Mention.Kinds(rawValue: 0)) { $0 = $0 | note.reading.kinds(in: $1) }
      guard kinds.isSuperset(of: Mention.Kinds.flag | .state), let first = lines.first, !note.isCode(first)
      else { continue }
      check(Array(lines), &note)
    }
  }

  private static func check(_ lines: [Int], _ note: inout CheckedNote) {
    var legs: [(flags: Flags, isRight: Bool, line: Int)] = []
    var first = Sender.none
    for line in lines where note.reading.kinds(in: line).contains(.flag) {
      let flags = note.reading.mentions(in: line).filter { $0.kind == .flag }
      guard let row = SceneReader.row(of: flags[...], note),
        let isRight = side(line, of: &first, after: legs.last?.isRight, note),
        !again.stands(in: note.text, note.reading.range(of: line))
      else { continue }
      legs.append((row, isRight, line))
    }
    let opener = first
    // A program and its kernel beside the other side: more than two take part.
    if case .name = first, Set(legs.compactMap { name(in: note.reading.range(of: $0.line), note) }).count > 2
    {
      return
    }
    guard let first = legs.first, let (phase, ordinals) = story(legs) else { return }
    let count = ordinals.count
    let center = center(of: legs, note)
    let names = names(above: first.line, lines, note)
    var claims: [Claim] = []
    let end = legs.count > count ? legs[count].line : (lines.last ?? first.line) + 1
    for line in lines where line >= first.line && line < end && note.reading.kinds(in: line).contains(.state)
    {
      let above = zip(legs, ordinals).reduce(0) { $1.0.line <= line ? $1.1 : $0 }
      let states = note.reading.mentions(in: line).filter {
        $0.kind == .state && $0.value & Mention.weak == 0
      }
      guard states.count <= 2,
        !(opener.isNamed ? moments : apart).stands(in: note.text, note.reading.range(of: line)),
        !isOfBoth(states, note), !isOfTwoDrawings(line, note)
      else { continue }
      let start = note.reading.range(of: line).lowerBound
      for mention in states {
        let column = TextSlice(note.text, start..<Int(mention.start)).columns
        let length = Int(mention.end - mention.start)
        // What stands in the middle may be either's.
        if !opener.isNamed, column < center + 4, column + length > center - 4, states.count == 1,
          isLeft(mention, line, names, note) == nil
        {
          continue
        }
        if opener.isNamed {
          // `Note right of S: sends its FIN, enters LAST_ACK`: told before it is drawn.
          if note.reading.kinds(in: line).contains(.flag), !legs.contains(where: { $0.line == line }) {
            continue
          }
          // `Note over S: TIME_WAIT`, `← 服务器进 TIME_WAIT`
          guard let isOpener = isOpeners(mention, line, opener, note) else { continue }
          claims.append(
            Claim(
              state: ConnectionState.allCases[Int(mention.value)],
              range: Int(mention.start)..<Int(mention.end),
              line: line, side: isOpener ? 0 : 1, count: above, isOnLine: legs.contains { $0.line == line },
              isRightAbove: legs.contains { $0.line == line + 1 }))
          continue
        }
        let isLeft = isLeft(mention, line, names, note) ?? (column + length / 2 < center)
        claims.append(
          Claim(
            state: ConnectionState.allCases[Int(mention.value)], range: Int(mention.start)..<Int(mention.end),
            line: line, side: isLeft == first.isRight ? 0 : 1, count: above,
            isOnLine: legs.contains { $0.line == line }))
      }
    }
    judge(claims, phase, &note)
  }

  /// Two ladders side by side.
  private static func isOfTwoDrawings(_ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    var bars = 0
    for at in range where note.text[at] == UInt8(ascii: "|") { bars += 1 }
    for at in range.dropLast(2)
    where note.text[at] == 0xe2 && note.text[at + 1] == 0x94 && note.text[at + 2] == 0x82 { bars += 1 }
    return bars >= 3
  }

  /// `SYN_SENT / SYN_RECV` beside an arrow: one each, wherever they stand.
  private static func isOfBoth(_ states: [Mention], _ note: CheckedNote) -> Bool {
    guard states.count == 2 else { return false }
    return Squeezed(note.text, Int(states[0].end)..<Int(states[1].start), without: " `*").isOne(of: [
      "/", ",", "|",
    ])
  }

  /// How the one who sends the first segment is told.
  private enum Sender {
    case none, drawn, party(UInt8), name([UInt8])
    var isNamed: Bool {
      switch self {
      case .party, .name: true
      default: false
      }
    }
  }

  /// Whether a segment goes the way of the first: by mermaid's names, by a route, or by the arrow alone.
  private static func side(_ line: Int, of first: inout Sender, after last: Bool?, _ note: CheckedNote)
    -> Bool?
  {
    let range = note.reading.range(of: line)
    if let name = name(in: range, note) {
      if case .none = first { first = .name(name) }
      if case .name(let known) = first { return known == name }
      return nil
    }
    let parties = note.reading.mentions(in: line).filter { $0.kind == .party }
    if parties.count >= 2, parties[0].value ^ parties[1].value == 1, parties[1].start - parties[0].end <= 12,
      let isRight = Arrow.direction(note.text, Int(parties[0].end)..<Int(parties[1].start))
    {
      let sender = parties[isRight ? 0 : 1].value
      if case .none = first { first = .party(sender) }
      if case .party(let known) = first { return known == sender }
      return nil
    }
    if case .none = first { first = .drawn }
    if case .drawn = first { return direction(line, after: last, note) }
    return nil
  }

  /// `C->>S: …`: the name before mermaid's arrow.
  private static func name(in range: Range<Int>, _ note: CheckedNote) -> [UInt8]? {
    var at = range.lowerBound
    while at < range.upperBound, note.text[at] <= 0x20 { at += 1 }
    let start = at
    while at < range.upperBound, note.text[at].isLetterOrDigit { at += 1 }
    guard at > start, at + 3 < range.upperBound, note.text[at] == UInt8(ascii: "-"),
      let colon = note.text[at..<range.upperBound].firstIndex(of: UInt8(ascii: ":")),
      note.text[at..<colon].contains(UInt8(ascii: ">")), colon - at <= 24
    else { return nil }
    return Array(note.text[start..<at])
  }

  /// Whose state it is where senders are named; nil where that is not told.
  private static func isOpeners(_ state: Mention, _ line: Int, _ opener: Sender, _ note: CheckedNote) -> Bool?
  {
    let range = note.reading.range(of: line)
    switch opener {
    case .party(let known):
      let party = note.reading.mentions(in: line).last {
        $0.kind == .party && $0.end <= state.start && state.start - $0.end <= 16
      }
      guard let party, party.value / 2 == known / 2,
        behind.fills(Int(party.end)..<Int(state.start), of: note.text)
      else { return nil }
      return party.value == known
    case .name(let known):
      guard let over = overs.first(in: note.text, range) else { return nil }
      var end = over.upperBound
      while end < range.upperBound, note.text[end].isLetterOrDigit { end += 1 }
      guard end < range.upperBound, note.text[end] == UInt8(ascii: ":"), end > over.upperBound else {
        return nil
      }
      let name = Array(note.text[over.upperBound..<end])
      return name == known
    default: return nil
    }
  }

  private static let overs = TellingWords("note over ", "note right of ", "note left of ")
  private static let behind = Filler("进 进入 enters goes to in is now : 는 은 이 가 → -> state 상태 状态")

  /// Where the arrow leads; one that is cut off leads back to where the last one came from.
  private static func direction(_ line: Int, after last: Bool?, _ note: CheckedNote) -> Bool? {
    var range = note.reading.range(of: line)
    // `│  ← Lost!`: a remark behind the drawing.
    if let mark = losses.first(in: note.text, range) {
      let head = note.text[range.lowerBound..<mark.lowerBound]
      range = range.lowerBound..<(head.lastIndex { $0 == UInt8(ascii: "|") || $0 == 0x82 } ?? mark.lowerBound)
      return Arrow.direction(note.text, range) ?? last.map { !$0 }
    }
    return Arrow.direction(note.text, range)
  }

  private static let losses = TellingWords("lost", "유실", "손실", "丢", "✗", "×")

  /// An opening or a close from its first segment on, each sent from the side that sends it.
  private static func story(_ legs: [(flags: Flags, isRight: Bool, line: Int)]) -> (Step.Phase, [Int])? {
    for phase in [Step.Phase.open, .close] {
      let right = Scene.flags(of: phase)
      var count = 0
      for (index, leg) in legs.prefix(right.count).enumerated() {
        let fits =
          phase == .open
          ? leg.flags == right[index]
          : leg.flags.subtracting(.ack) == right[index].subtracting(.ack) && !leg.flags.contains(.syn)
        guard fits, (leg.isRight == legs[0].isRight) == (Scene.side(of: phase, index + 1) == 0) else { break }
        count += 1
      }
      if count == right.count { return (phase, Array(1...count)) }
    }
    // FIN, FIN+ACK, ACK: the answer and the other FIN in one.
    guard legs.count >= 3, legs[0].flags.subtracting(.ack) == .fin, legs[1].flags == [.fin, .ack],
      legs[2].flags == .ack,
      legs[0].isRight == legs[2].isRight, legs[0].isRight != legs[1].isRight
    else { return nil }
    return (.close, [1, 3, 4])
  }

  /// Who stands on the left, as the line above the drawing tells.
  private static func names(above first: Int, _ lines: [Int], _ note: CheckedNote) -> UInt8? {
    for line in lines where line < first {
      let parties = note.reading.mentions(in: line).filter { $0.kind == .party }
      if parties.count == 2, parties[parties.startIndex].value ^ parties[parties.startIndex + 1].value == 1 {
        return parties.first?.value
      }
    }
    return nil
  }

  /// `(Client in TIME_WAIT)`: the name beside the state says whose it is.
  private static func isLeft(_ state: Mention, _ line: Int, _ left: UInt8?, _ note: CheckedNote) -> Bool? {
    guard let left,
      let party = note.reading.mentions(in: line).last(where: {
        $0.kind == .party && $0.end <= state.start && state.start - $0.end <= 8
      }), party.value / 2 == left / 2
    else { return nil }
    return party.value == left
  }

  /// The column between the two sides: half way along the longest arrow's line.
  private static func center(of legs: [(flags: Flags, isRight: Bool, line: Int)], _ note: CheckedNote) -> Int
  {
    var low = Int.max
    var high = 0
    for leg in legs where !losses.stands(in: note.text, note.reading.range(of: leg.line)) {
      let range = note.reading.range(of: leg.line)
      var start = range.lowerBound
      while start < range.upperBound, note.text[start] == 0x20 || note.text[start] == UInt8(ascii: "|") {
        start += 1
      }
      low = min(low, TextSlice(note.text, range.lowerBound..<start).columns)
      // A remark behind the drawing is no part of it.
      let arrows = note.text[range].lastIndex {
        "->|<".utf8.contains($0) || $0 == 0x86 || $0 == 0x94 || $0 == 0x96
      }
      high = max(high, TextSlice(note.text, range.lowerBound..<(arrows ?? range.upperBound)).columns)
    }
    return (low + high) / 2
  }

  private static let again = TellingWords("retrans", "재전송", "重传", "再送", "again", "다시")
  private static let apart = TellingWords(
    "동시", "simultan", "timeout", "2msl", "타이머", "전환", "→", "->", "?", "if ", "경우", " rst", "(rst", "`rst")

  private static let moments = TellingWords(
    "동시", "simultan", "timeout", "타이머", "전환", "?", "if ", "경우", " rst", "after 2", "2msl 후", "2msl 뒤")

  // MARK: Judging

  private static func judge(_ claims: [Claim], _ phase: Step.Phase, _ note: inout CheckedNote) {
    var right = 0
    var wrong: [(claim: Claim, states: [ConnectionState])] = []
    for claim in claims {
      let states = states(phase, claim)
      if states.contains(claim.state) { right += 1 } else { wrong.append((claim, states)) }
    }
    guard right >= 1, wrong.count == 1 || right >= 3 * wrong.count, let slip = wrong.first, wrong.count <= 2,
      wrong.allSatisfy({ note.isOrdinary($0.claim.line) }), slip.claim.state != .closing
    else { return }
    for (claim, states) in wrong {
      let names = states.map(\.name).joined(separator: ", ")
      note.report(
        "step-state", at: claim.range,
        Bilingual(
          ko: "여기까지 오간 세그먼트로 이쪽은 \(claim.state.name.with(.subject)) 될 수 없습니다. 엔진으로 돌려 보면 \(names)입니다.",
          en:
            "After the segments drawn above, this side is not in \(claim.state.name); played by the engine, it is in \(names)."
        ),
        expected: Bilingual(ko: names, en: names), reference: "RFC 9293 3.3.2")
    }
  }

  /// Where a side may be around the segments drawn so far.
  private static func states(_ phase: Step.Phase, _ claim: Claim) -> [ConnectionState] {
    var found: [ConnectionState] = []
    let last = Scene.flags(of: phase).count
    for ordinal in max(1, claim.count - (claim.isOnLine ? 1 : 0))...min(last, max(1, claim.count) + 1) {
      guard let played = PlayedStep.at(phase, ordinal) else { continue }
      let isSender = Scene.side(of: phase, ordinal) == claim.side
      let states = isSender ? played.sender : played.receiver
      // What comes next has not happened yet.
      let isAhead = ordinal > claim.count && claim.count > 0 && !(claim.isRightAbove && isSender)
      let seen = isAhead ? Array(states.prefix(1)) : states
      for state in seen where !found.contains(state) { found.append(state) }
    }
    return found
  }
}

extension TextSlice {
  /// How many columns it takes in a terminal: Hangul and Han take two.
  var columns: Int {
    var count = 0
    var at = start
    while at < end {
      let (value, length) = scalar(at: at)
      count +=
        value >= 0x1100
          && (value <= 0x115f || value >= 0x2e80 && value <= 0xd7a3 || value >= 0xff00 && value <= 0xff60)
        ? 2 : 1
      at += length
    }
    return count
  }
}
