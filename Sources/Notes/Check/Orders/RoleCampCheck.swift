import Questions
import TCP

/// Who opens or closes actively does one half of it, who does so passively the other. A clause that names one of the two
/// and lays to it what belongs to the other is wrong, whatever it is: the call, the segment, the state, the host.
enum RoleCampCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard openers.stands(anywhereIn: note.text) else { return }
    for line in 0..<note.reading.lineCount
    where !note.isCode(line) && note.reading.block(of: line).kind != .heading
      && openers.stands(in: note.text, note.reading.range(of: line))
    {
      let range = note.reading.range(of: line)
      guard range.count < 400, !doubts.stands(in: note.text, range), !note.isQuestion(range) else { continue }
      for clause in clauses(of: range, note.text) { judge(clause, line, &note) }
    }
    for table in note.tables { checkRows(of: table, &note) }
  }

  private static let openers = TellingWords(joining: [roles, firstClosers, secondClosers])
  /// Whoever closes first or second, told by one deed.
  private static let firstClosers = TellingWords(
    doers(
      english: [
        "closes first", "closed first", "sends the first fin", "sent the first fin", "sends the final ack",
        "sent the final ack", "sends the last ack", "sent the last ack",
      ],
      korean: [
        "먼저 닫은", "먼저 닫는", "먼저 끊은", "먼저 종료한", "먼저 fin을 보낸", "fin을 먼저 보낸", "첫 fin을 보낸", "마지막 ack를 보낸",
        "마지막 ack를 보내는",
      ]))
  private static let secondClosers = TellingWords(
    doers(
      english: [
        "closes last", "closed last", "closes second", "received the first fin", "receives the first fin",
        "got the first fin", "gets the first fin", "receives the final ack", "receives the last ack",
        "gets the last ack", "gets the final ack", "sends the second fin", "sent the second fin",
      ],
      korean: [
        "나중에 닫은", "나중에 닫는", "나중에 끊은", "나중에 종료한", "먼저 fin을 받은", "fin을 먼저 받은", "첫 fin을 받은", "마지막 ack를 받은",
        "마지막 ack를 받는", "나중에 fin을 보낸", "두 번째 fin을 보낸",
      ]))

  private static func doers(english: [String], korean: [String]) -> [String] {
    ["who ", "that ", "which ", "whoever "].flatMap { head in english.map { head + $0 } }
      + ["쪽", "측", "호스트"].flatMap { tail in korean.flatMap { ["\($0) \(tail)", "\($0)\(tail)"] } }
  }

  private static let roles = TellingWords(
    "active", "actively", "passive", "passively", "능동", "수동", "액티브", "패시브")
  private static let doubts = TellingWords(
    "not ", "n't", "never", "neither", "unlike", "either", "both", " or ", "if ", "peer", "other", "remote",
    "lets ",
    "so that", "ensure", "make sure", "않", "아니", "아닌", "없", "못", "상대", "양쪽", "둘 다", "동시", "simultan", "또는",
    "만약", "달리",
    "도록", "위해", "경우", "FTP", "데이터 연결", "ftp", "PASV", "both", "누구나", "상관", "관계없", "regardless", "instead",
    "대신", " no ", "인가요", "일까", "?", "에서 옴", "에서 온", "에서 왔", "needs no")

  /// `server: active open, client: passive open`
  private static func clauses(of range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    while let sign = partings.first(in: text, start..<range.upperBound) {
      found.append(start..<sign.lowerBound)
      start = sign.upperBound
    }
    return (found + [start..<range.upperBound]).flatMap { parts(of: $0, text) }
  }

  /// `수동 종료 쪽이 먼저 FIN을 보내고 능동 종료 쪽이 응답한다`: a second role begins a part of its own.
  private static func parts(of clause: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard let first = roles.first(in: text, clause),
      let turn = turns.first(in: text, first.upperBound..<clause.upperBound),
      let second = roles.first(in: text, turn.upperBound..<clause.upperBound)
    else { return [clause] }
    return [clause.lowerBound..<second.lowerBound, second.lowerBound..<clause.upperBound]
  }

  private static let turns = TellingWords("고 ", "며 ", "면 ", "뒤 ", "후 ", "지만 ")

  private static let partings = TellingWords(
    ", ", "; ", ". ", " while ", " whereas ", " and the ", " and a ", " but ", "이고 ", "하고 ", "며 ", "는데 ",
    "지만 ", " / ", "반면",
    "고, ")

  private static func judge(_ clause: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard clause.count < 160, let role = role(in: clause, note),
      let slip = slip(of: role.side, in: clause, besides: role.range, line, note), note.isOrdinary(line),
      !note.isReported(slip)
    else { return }
    report(role.side, at: slip, &note)
  }

  private struct Role {
    var side: Side
    var range: Range<Int>
  }

  /// The one role that a clause names, as what it speaks of.
  private static func role(in clause: Range<Int>, _ note: CheckedNote) -> Role? {
    var found = SideWords.all(in: clause, note).filter { named in
      roles.first(in: note.text, named.range)?.lowerBound == named.range.lowerBound
    }
    if found.isEmpty {
      for (words, side) in [(firstClosers, Side.activeCloser), (secondClosers, .passiveCloser)] {
        guard let place = words.first(in: note.text, clause),
          !owners.stands(in: note.text, place.upperBound..<min(clause.upperBound, place.upperBound + 10))
        else { continue }
        found.append(SideWords.Found(side: side, range: place))
      }
    }
    guard found.count == 1, let only = found.first else { return nil }
    let before = max(clause.lowerBound, only.range.lowerBound - 10)..<only.range.lowerBound
    return origins.stands(in: note.text, before) ? nil : Role(side: only.side, range: only.range)
  }

  private static let owners = TellingWords("의 ", "에게", "로부터", "'s", "한테", "이 보낸", "가 보낸")
  private static let origins = TellingWords(
    "from ", "to the ", "to an ", "to a ", "until ", "after ", "before ", "without ")

  // MARK: What is laid to it

  private static func slip(
    of side: Side, in clause: Range<Int>, besides role: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Range<Int>? {
    let isOpener = side == .activeOpener || side == .passiveOpener
    let isActive = side == .activeOpener || side == .activeCloser
    for state in note.reading.mentions(in: line)
    where state.kind == .state && clause.contains(Int(state.start)) && state.value & Mention.weak == 0 {
      let told = ConnectionState.allCases[Int(state.value)]
      if contradicts(told, side) { return Int(state.start)..<Int(state.end) }
    }
    for deed in isOpener ? openings : closings where deed.isActive != isActive {
      guard let place = deed.words.first(in: note.text, clause), !place.overlaps(role) else { continue }
      return place
    }
    return isOpener ? host(isActive, clause, role, line, note) : nil
  }

  private static func contradicts(_ state: ConnectionState, _ side: Side) -> Bool {
    switch side {
    case .activeOpener: state == .listen || state == .synReceived
    case .passiveOpener: state == .synSent
    case .activeCloser: state == .closeWait || state == .lastAck
    case .passiveCloser: state == .finWait1 || state == .finWait2 || state == .timeWait
    }
  }

  /// The host right beside it: `server: active open`, 서버는 능동 개방, `active open by the server`.
  private static func host(
    _ isActive: Bool, _ clause: Range<Int>, _ role: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Range<Int>? {
    let hosts = note.reading.mentions(in: line).filter {
      $0.kind == .party && $0.value <= 1 && clause.contains(Int($0.start))
    }
    guard hosts.count == 1, let host = hosts.first, (host.value == 0) != isActive else { return nil }
    let range = Int(host.start)..<Int(host.end)
    let gap =
      range.upperBound <= role.lowerBound
      ? range.upperBound..<role.lowerBound : role.upperBound..<max(role.upperBound, range.lowerBound)
    return gap.count <= 40 && links.fills(gap, of: note.text) ? range : nil
  }

  private static let links = Filler(
    "는 은 이 가 의 을 를 한다 하는 것 쪽 측 쪽이 에서 does do performs an a the is done by → = : - , connection on in makes uses role opener side "
      + "연결 하고 한 주체 호스트 이란 란 ( )")

  private struct Deed {
    var isActive: Bool
    var words: TellingWords
  }

  private static let openings = [
    Deed(
      isActive: true,
      words: TellingWords(
        "connect()", "calls connect", "connect를 호출", "sends the first syn", "sends a syn", "send a syn",
        "sends the syn ",
        "sends syn ", "sends its syn", "첫 syn을 보", "syn을 먼저 보", "먼저 syn을 보", "첫 번째 syn을 보", "최초의 syn을 보",
        "syn을 보내 ",
        "syn을 보내는 쪽", "syn을 보낸 쪽", "연결을 먼저 요청", "먼저 연결을 요청", "connect()로", "connect로")),
    Deed(
      isActive: false,
      words: TellingWords(
        "listen()", "calls listen", "listen을 호출", "listen하", "accept()", "calls accept", "accept를 호출",
        "waits for a syn",
        "waits for an incoming", "waits for incoming", "waits for connection", "연결 요청을 기다리", "syn을 기다리",
        "연결을 기다리",
        "sends the syn-ack", "sends a syn-ack", "replies with syn-ack", "syn+ack를 보내는 쪽", "syn을 받은 쪽",
        "syn을 받는 쪽",
        "receives the first syn", "receives a syn ")),
  ]

  private static let closings = [
    Deed(
      isActive: true,
      words: TellingWords(
        "sends the first fin", "sends fin first", "sends the fin first", "sends a fin first", "closes first",
        "first to close",
        "starts the close", "initiates the close", "initiates the termination", "initiates closing",
        "먼저 fin을 보내", "먼저 fin을 보낸",
        "fin을 먼저 보내", "fin을 먼저 보낸", "첫 fin을 보내", "첫 번째 fin을 보내", "먼저 닫는 쪽", "먼저 닫은 쪽", "먼저 종료를 요청", "먼저 종료하는",
        "먼저 끊는",
        "sends the last ack", "sends the final ack", "sends the fourth ack", "마지막 ack를 보내", "waits 2msl",
        "waits for 2msl", "2msl 동안 기다",
        "2msl을 기다")),
    Deed(
      isActive: false,
      words: TellingWords(
        "whose fin comes second", "closes last", "closes second", "sends the second fin",
        "sends the last fin", "sends the third segment",
        "receives the first fin", "gets the first fin", "receives fin first", "나중에 fin을 보내", "나중에 fin을 보낸",
        "fin을 나중에 보내",
        "나중에 닫는", "나중에 닫은", "나중에 종료하는", "먼저 fin을 받", "fin을 먼저 받", "첫 fin을 받", "첫 번째 fin을 받", "두 번째 fin을 보내",
        "receives the last ack", "receives the final ack", "마지막 ack를 받", "마지막 ack를 기다")),
  ]

  // MARK: Rows

  /// `| active open | listen() |`, `| client | passively |`: a role in one cell, what belongs to the other in the next.
  private static func checkRows(of table: NoteTable, _ note: inout CheckedNote) {
    if table.head.contains(where: { absences.stands(in: note.text, note.reading.range(of: $0.line)) }) {
      return
    }
    let isOfOpening = table.head.contains { opens.stands(in: note.text, note.reading.range(of: $0.line)) }
    for row in table.rows where row.cells.count == 2 {
      let lines = row.cells.map(\.line)
      for (one, other) in [(lines[0], lines[1]), (lines[1], lines[0])] {
        let (range, rest) = (note.reading.range(of: one), note.reading.range(of: other))
        guard range.count < 60, rest.count < 80, roles.stands(in: note.text, range),
          !doubts.stands(in: note.text, range), !doubts.stands(in: note.text, rest),
          let side = role(in: range, note)?.side ?? (isOfOpening ? opener(range, note) : nil),
          let slip = slip(of: side, in: rest, besides: range, other, note) ?? wholeHost(side, other, note),
          note.isOrdinary(other), !note.isReported(slip)
        else { continue }
        report(side, at: slip, &note)
        break
      }
    }
  }

  private static let absences = TellingWords("not ", "never", "no ", "absent", "않", "없", "아닌")
  private static let opens = TellingWords("open", "열", "개방", "오픈")
  private static let actives = TellingWords("active", "능동", "액티브")

  private static func opener(_ range: Range<Int>, _ note: CheckedNote) -> Side {
    actives.stands(in: note.text, range) ? .activeOpener : .passiveOpener
  }

  /// The other cell is a host's name and nothing else.
  private static func wholeHost(_ side: Side, _ line: Int, _ note: CheckedNote) -> Range<Int>? {
    guard side == .activeOpener || side == .passiveOpener,
      let host = note.reading.mentions(in: line).first, host.kind == .party, host.value <= 1,
      note.reading.range(of: line).count <= Int(host.end - host.start) + 8,
      (host.value == 0) != (side == .activeOpener)
    else { return nil }
    return Int(host.start)..<Int(host.end)
  }

  // MARK: Telling

  private static func report(_ side: Side, at range: Range<Int>, _ note: inout CheckedNote) {
    let isOpener = side == .activeOpener || side == .passiveOpener
    note.report(
      "role-mixed", .warning, at: range,
      isOpener
        ? Bilingual(
          ko: "능동 개방은 connect()로 SYN을 보내는 쪽(클라이언트, SYN-SENT), 수동 개방은 listen()으로 기다리는 쪽(서버, LISTEN)의 일입니다.",
          en:
            "Whoever opens actively calls connect() and sends the SYN (client, SYN-SENT); whoever opens passively calls listen() and waits (server, LISTEN)."
        )
        : Bilingual(
          ko: "능동 종료는 첫 FIN을 보내는 쪽(FIN-WAIT, TIME-WAIT), 수동 종료는 그것을 받는 쪽(CLOSE-WAIT, LAST-ACK)의 일입니다.",
          en:
            "Whoever closes actively sends the first FIN (FIN-WAIT, TIME-WAIT); whoever closes passively gets it (CLOSE-WAIT, LAST-ACK)."
        ),
      expected: isOpener
        ? Bilingual(ko: "능동: connect(), SYN; 수동: listen()", en: "active: connect(), SYN; passive: listen()")
        : Bilingual(ko: "능동: 첫 FIN; 수동: 두 번째 FIN", en: "active: the first FIN; passive: the second"),
      reference: isOpener ? "RFC 9293 3.9.1.1" : "RFC 9293 3.6")
  }
}
