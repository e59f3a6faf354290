import Questions
import TCP

/// Who closes first is in FIN-WAIT-1, FIN-WAIT-2 and TIME-WAIT, who closes second in CLOSE-WAIT and LAST-ACK. Where all
/// that a section tells of two hosts agrees on who is who, one state that is laid to the other side is a slip.
enum SideCampCheck: NoteCheck {
  private struct Claim {
    var state: ConnectionState
    /// 0 or 1: which of the pair.
    var host: Int
    var range: Range<Int>
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    var stories: [Int: [UInt8: [Claim]]] = [:]
    var declared: [Int: [UInt8: Set<Int>]] = [:]
    for line in note.lines.ofStates where !note.isCode(line) {
      guard note.reading.range(of: line).count < 400 else { continue }
      for (pair, claim) in claims(of: line, &note) {
        stories[note.sectionNumber(of: line), default: [:]][pair, default: []].append(claim)
      }
    }
    guard !stories.isEmpty else { return }
    for line in 0..<note.reading.lineCount
    where stories[note.sectionNumber(of: line)] != nil
      && note.reading.kinds(in: line).contains(Mention.Kinds(.party))
    {
      if let party = firstCloser(line, note) {
        declared[note.sectionNumber(of: line), default: [:]][party / 2, default: []].insert(Int(party & 1))
      }
    }
    for section in stories.keys.sorted() {
      for pair in (stories[section] ?? [:]).keys.sorted() {
        let claims = stories[section]?[pair] ?? []
        let first = declared[section]?[pair]
        judge(claims, pair, first?.count == 1 ? first?.first : nil, first?.count ?? 0, &note)
      }
    }
  }

  // MARK: Reading

  private static func claims(of line: Int, _ note: inout CheckedNote) -> [(pair: UInt8, claim: Claim)] {
    let range = note.reading.range(of: line)
    guard note.isOrdinary(line) else { return [] }
    if let party = owner(ofCell: line, note), !unusual.stands(in: note.text, range) {
      let states = note.reading.mentions(in: line).filter { $0.kind == .state }
      guard states.count == 1, let state = states.first else { return [] }
      return claim(self.state(state), party, Int(state.start)..<Int(state.end), line).map { [$0] } ?? []
    }
    guard note.reading.block(of: line).kind != .cell else { return [] }
    let sentences = Array(note.sentences(of: line))
    return note.stateClaims(of: line).compactMap { told in
      guard let sentence = sentences.first(where: { $0.contains(told.range.lowerBound) }),
        !unusual.stands(in: note.text, sentence)
      else { return nil }
      return (named(behind: told.range, line, note) ?? named(before: told.range, line, note) ?? told.owner)
        .flatMap {
          claim(told.state, $0, told.range, line)
        }
    }
  }

  /// `서버는 `LAST_ACK``, `client: TIME-WAIT`: the name right before the state.
  private static func named(before state: Range<Int>, _ line: Int, _ note: CheckedNote) -> UInt8? {
    guard
      let party = note.reading.mentions(in: line).last(where: {
        $0.kind == .party && Int($0.end) <= state.lowerBound
      }),
      state.lowerBound - Int(party.end) <= 16,
      Squeezed(note.text, Int(party.end)..<state.lowerBound, without: "`*(\"'").isOne(of: links)
    else { return nil }
    return party.value
  }

  /// `TIME-WAIT is at the client's end`: the name right behind the state.
  private static func named(behind state: Range<Int>, _ line: Int, _ note: CheckedNote) -> UInt8? {
    guard
      let party = note.reading.mentions(in: line).first(where: {
        $0.kind == .party && Int($0.start) >= state.upperBound
      }),
      Int(party.start) - state.upperBound <= 24,
      Squeezed(note.text, state.upperBound..<Int(party.start), without: "`*(\"'").isOne(of: [
        "isatthe", "isonthe", "sitsonthe", "sitsatthe", "isleftonthe", "isleftatthe", "staysonthe",
        "belongstothe", "endsuponthe", "isseenonthe",
      ])
    else { return nil }
    return party.value
  }

  private static let links: [StaticString] = [
    "는", "은", "가", "이", ":", "=", "in", "isin", "enters", "→", "측은", "쪽은", "측", "entersthe",
  ]

  private static func state(_ mention: Mention) -> ConnectionState {
    ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
  }

  /// Whose column a cell stands in.
  private static func owner(ofCell line: Int, _ note: CheckedNote) -> UInt8? {
    guard note.reading.block(of: line).kind == .cell, !note.reading.block(of: line).isHeaderRow else {
      return nil
    }
    return note.party(ofColumn: line)
  }

  private static func claim(
    _ state: ConnectionState, _ party: UInt8, _ range: Range<Int>, _ line: Int
  ) -> (pair: UInt8, claim: Claim)? {
    guard camp(of: state) != nil || state == .closing, party < 8, party / 2 != 1 else { return nil }
    return (party / 2, Claim(state: state, host: Int(party & 1), range: range, line: line))
  }

  /// 0 closes first, 1 second.
  private static func camp(of state: ConnectionState) -> Int? {
    switch state.side {
    case .activeCloser: 0
    case .passiveCloser: 1
    default: nil
    }
  }

  /// `The server closes first.`, `서버가 먼저 끊는 경우`: told once, and not asked.
  private static func firstCloser(_ line: Int, _ note: CheckedNote) -> UInt8? {
    let range = note.reading.range(of: line)
    for word in note.reading.mentions(in: line)
    where word.kind == .party && word.value < 8 && word.value / 2 != 1 {
      let tail = Int(word.end)..<min(range.upperBound, Int(word.end) + 40)
      guard let first = firsts.first(in: note.text, tail), first.lowerBound - tail.lowerBound <= 5 else {
        continue
      }
      return word.value
    }
    return nil
  }

  private static let firsts = TellingWords(
    "가 먼저 끊", "가 먼저 닫", "가 먼저 종료", "이 먼저 끊", "이 먼저 닫", " closes first", " closed first", "** closes first",
    "가 먼저 FIN", "가 먼저 연결을 끊", "가 먼저 연결을 닫", "가 먼저 연결을 종료", "쪽이 먼저 끊", "쪽에서 먼저 끊", "에서 먼저 끊")

  // MARK: Judging

  private static func judge(
    _ claims: [Claim], _ pair: UInt8, _ first: Int?, _ closers: Int, _ note: inout CheckedNote
  ) {
    // Two stories, one for each host that closes first.
    if closers > 1 { return }
    if let first, claims.count == 1, let slip = claims.first, let camp = camp(of: slip.state),
      slip.host != (camp == 0 ? first : 1 - first), !note.isReported(slip.range),
      !isNearReported(slip.line, note)
    {
      return report(slip, pair, &note)
    }
    // In CLOSING both have sent a FIN before they saw the other's.
    let readings = [0, 1].map { first in
      claims.filter { claim in
        camp(of: claim.state).map { claim.host != ($0 == 0 ? first : 1 - first) } ?? true
      }
    }
    guard let wrong = readings.min(by: { $0.count < $1.count }), wrong.count == 1, let slip = wrong.first,
      // The others tell of both hosts, and in more than one state.
      isTold(claims.filter { $0.range != slip.range }),
      claims.contains(where: { $0.range != slip.range && $0.host == 1 - slip.host }),
      !isListed(slip, claims, note), !note.isReported(slip.range), !isNearReported(slip.line, note)
    else { return }
    report(slip, pair, &note)
  }

  /// A column with FIN-WAIT-2 and CLOSING lists all states that a host may be in.
  private static func isListed(_ slip: Claim, _ claims: [Claim], _ note: CheckedNote) -> Bool {
    slip.state == .closing && note.reading.block(of: slip.line).kind == .cell
      && claims.contains { $0.host == slip.host && $0.state == .finWait2 }
  }

  /// Three different states at least.
  private static func isTold(_ claims: [Claim]) -> Bool {
    claims.indices.count { index in
      !claims[..<index].contains { $0.host == claims[index].host && $0.state == claims[index].state }
    } >= 3
  }

  /// Another rule has said which state it is.
  static func isNearReported(_ line: Int, _ note: CheckedNote) -> Bool {
    let start = note.reading.document.sourceOffset(of: note.reading.range(of: line).lowerBound)
    let number = note.places.place(of: start, in: note.source).line
    return note.findings.contains {
      stateRules.contains($0.rule) && abs($0.place.line - number) <= 1
    }
  }

  private static let stateRules: Set = ["state-side", "state-event", "step-state", "transition"]

  static let unusual = TellingWords(
    "동시", "simultan", "만약", "경우", "if ", "when the server closes", "먼저", "first", "반대", "않", "아니", "not ",
    "n't",
    "either", "어느", "누구", "instead", "유실", "lost", "상태면", "비정상", "同时", "如果", "비교", "?", "vs", " or ", "또는",
    "rst")

  private static func report(_ slip: Claim, _ pair: UInt8, _ note: inout CheckedNote) {
    let party = Party(Vocabulary.parties[Int(pair) * 2 + slip.host])
    guard let camp = camp(of: slip.state) else { return reportClosing(slip, party, &note) }
    let isFirst = camp == 0
    let side = isFirst ? Side.activeCloser : .passiveCloser
    note.report(
      "state-side", .warning, at: slip.range,
      Bilingual(
        ko:
          "여기서 \(party.shown(in: .korean).with(.topic)) 그 밖의 상태로 보아 \(isFirst ? "나중에" : "먼저") 닫는 쪽이고, \(slip.state.name.with(.topic)) \(side.name.korean)의 상태입니다.",
        en:
          "By its other states \(party.withArticle) closes \(isFirst ? "second" : "first") here; \(slip.state.name) belongs to the \(side.name.english)."
      ),
      expected: Bilingual(
        ko: "\(slip.state.name): \(side.name.korean)", en: "\(slip.state.name): the \(side.name.english)"),
      reference: "RFC 9293 3.3.2")
  }

  private static func reportClosing(_ slip: Claim, _ party: Party, _ note: inout CheckedNote) {
    note.report(
      "state-side", .warning, at: slip.range,
      Bilingual(
        ko: "CLOSING은 양쪽이 동시에 닫을 때만 지나는 상태입니다. 여기서는 한쪽이 먼저 닫습니다.",
        en: "CLOSING is gone through only when both close at once; here one side closes first."),
      expected: Bilingual(
        ko: "먼저 닫는 쪽: FIN-WAIT-2 → TIME-WAIT, 나중에 닫는 쪽: CLOSE-WAIT → LAST-ACK",
        en: "closing first: FIN-WAIT-2 → TIME-WAIT; second: CLOSE-WAIT → LAST-ACK"),
      reference: "RFC 9293 3.3.2")
  }
}
