import Questions
import TCP

/// What a definition says of a state: `**LISTEN**: 서버가 …`, a row of a table. It names who is in it and what
/// was done to get there, and these belong to one state only.
enum StateDefinitionCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines.ofStates {
      for (state, part) in Definition.trailing(line, in: note) {
        judge(part, of: state, &note)
      }
      // A heading that is a state has its definition below.
      guard let definition = Definition(of: line, in: note) else { continue }
      guard !note.isBeside(line) else { continue }
      for part in definition.parts where judge(part, of: definition.state, &note) { break }
    }
  }

  /// Whether what is told can't be said of the state.
  @discardableResult
  private static func judge(
    _ part: Definition.Part, of state: ConnectionState, _ note: inout CheckedNote
  ) -> Bool {
    let actors = note.reading.sense(of: part.line).actors.filter { part.range.contains($0.start) }
    guard let slip = slip(state, part, actors, note), !note.isBeside(part.line) else { return false }
    report(slip, state, &note)
    return true
  }

  /// The words that can't be said of the state.
  private struct Slip {
    var range: Range<Int>
  }

  private static func slip(
    _ state: ConnectionState, _ part: Definition.Part, _ actors: [Actor], _ note: CheckedNote
  ) -> Slip? {
    if let origin = originSlip(state, part, note) { return origin }
    // `FIN_WAIT_2: FIN을 받으면 TIME_WAIT로`: what leads out of it is another matter; `closed first` is no state.
    let names = note.reading.mentions(in: part.line).filter {
      $0.kind == .state && $0.value & Mention.weak == 0 && part.range.contains(Int($0.start))
    }
    guard names.isEmpty,
      let slip = ordinarySlip(state, part, actors, note) ?? toldSlip(state, part, actors, note),
      state == .closing || !note.isSimultaneous(part.line)
    else { return nil }
    return slip
  }

  /// What the text says, held against what is true of the state.
  private static func toldSlip(
    _ state: ConnectionState, _ part: Definition.Part, _ actors: [Actor], _ note: CheckedNote
  ) -> Slip? {
    if let told = StateAccount(of: state, in: part.range, line: part.line, actors, note).slip,
      !joins.stands(in: note.text, told.range)
    {
      return Slip(range: told.range)
    }
    return sideSlip(state, part, actors, note)
  }

  /// `收到 SYN 并已回 SYN+ACK`: two deeds, of which the second was read with the first.
  private static let joins = TellingWords("并", "已回", "後回", "后回")

  /// `SYN_SENT: only seen on the server side`, `FIN_WAIT_1: the passive closer has sent …`
  private static func sideSlip(
    _ state: ConnectionState, _ part: Definition.Part, _ actors: [Actor], _ note: CheckedNote
  ) -> Slip? {
    guard !doubts.stands(in: note.text, part.range) else { return nil }
    if let named = SideWords.only(in: part.range, note) {
      // `CLOSE-WAIT: the database closed first`
      let isOfOther =
        firstly.stands(in: note.text, named.range)
        && CloserCheck.namesOther(part.range.lowerBound..<named.range.lowerBound, note)
      if isOfOther { return nil }
      return StateHistory.excludes(.side(named.side), of: state) ? Slip(range: named.range) : nil
    }
    let actors = actors.filter { $0.party <= 1 }
    guard state.isOpening, let actor = actors.first, actors.allSatisfy({ $0.party == actor.party }),
      let side = sides.first(in: note.text, actor.end..<min(part.range.upperBound, actor.end + 14)),
      side.lowerBound - actor.end <= 5,
      !of.stands(in: note.text, max(part.range.lowerBound, actor.start - 10)..<actor.start),
      StateHistory.excludes(.side(actor.party == 0 ? .activeOpener : .passiveOpener), of: state)
    else { return nil }
    return Slip(range: actor.start..<side.upperBound)
  }

  private static let doubts = TellingWords(
    "않", "아니", "또는", "혹은", "만약", "not ", "n't", " or ", " if ", "either", "both", "양쪽", "양측", "둘 다", "不",
    "unlike")
  private static let firstly = TellingWords("closed first", "closes first", "sent first", "sent the first")
  private static let sides = TellingWords(
    "측의 상태", "쪽의 상태", "의 상태", "측 상태", "쪽 상태", "측에서", "쪽에서", " state", "-side state", " side", "'s state")
  private static let of = TellingWords("from ", "of ", "to ", "with ", "for ")

  private static func ordinarySlip(
    _ state: ConnectionState, _ part: Definition.Part, _ actors: [Actor], _ note: CheckedNote
  ) -> Slip? {
    let deeds = note.deeds(in: part.range, line: part.line)
    return openingSlip(state, part, deeds, actors, note)
  }

  /// `FIN_WAIT_2: CLOSE_WAIT 상태에서 ACK를 받고 …`: it is entered from another state.
  private static func originSlip(
    _ state: ConnectionState, _ part: Definition.Part, _ note: CheckedNote
  ) -> Slip? {
    let names = note.reading.mentions(in: part.line).filter {
      $0.kind == .state && part.range.contains(Int($0.start))
    }
    guard names.count == 1, let mention = names.first else { return nil }
    let from = ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
    let tail = note.raw(Int(mention.end)..<min(part.range.upperBound, Int(mention.end) + 24)).filter {
      !"_*`".contains($0)
    }
    guard from != state, tail.hasPrefix(" 상태에서") || tail.hasPrefix("상태에서") || tail.hasPrefix("에서"),
      note.string(Int(mention.end)..<part.range.upperBound).filter({ $0 != "*" }).trimmed.hasSuffix("상태")
    else { return nil }
    if StateMap.isEdge(from, state) { return eventSlip(from, state, part, note) }
    guard !StateMap.isShortcut(from, state) else { return nil }
    return Slip(range: Int(mention.start)..<Int(mention.end))
  }

  /// `FIN-WAIT-2: FIN-WAIT-1 상태에서 FIN을 받은 상태`: that leads elsewhere.
  private static func eventSlip(
    _ from: ConnectionState, _ to: ConnectionState, _ part: Definition.Part, _ note: CheckedNote
  ) -> Slip? {
    let deeds = note.deeds(in: part.range, line: part.line).filter { $0.kind != .awaited && $0.isDone }
    guard deeds.count == 1, let deed = deeds.first, deed.kind == .received,
      let event = TransitionEvent.all.first(where: { $0.from == from && $0.to == to }),
      !event.received.isEmpty,
      deed.flags.isDisjoint(with: event.received)
    else { return nil }
    return Slip(range: deed.range)
  }

  // MARK: Who does it

  private static func openingSlip(
    _ state: ConnectionState, _ part: Definition.Part, _ deeds: [Deed], _ actors: [Actor], _ note: CheckedNote
  ) -> Slip? {
    let wrong: UInt8
    switch state {
    case .listen, .synReceived: wrong = 0
    case .synSent: wrong = 1
    default: return nil
    }
    // 패시브 오픈 호스트가 …
    let opener = state == .synSent ? Closers.passiveOpener : Closers.activeOpener
    if let named = opener.first(in: note.text, part.range), Closers.isSubject(named, part.range, note),
      deeds.contains(where: { $0.isDone && $0.range.lowerBound > named.lowerBound })
    {
      return Slip(range: named)
    }
    let told: Range<Int>?
    switch state {
    case .synSent:
      told =
        deeds.first { $0.isDone && $0.kind == .sent && $0.flags == .syn }?.range
        ?? asks.first(in: note.text, part.range)
    case .synReceived:
      told =
        answered.first(in: note.text, part.range)
        ?? deeds.first {
          $0.isDone
            && ($0.kind == .received && $0.flags == .syn || $0.kind == .sent && $0.flags == [.syn, .ack])
        }?.range ?? waited(deeds, part, note)
    default:
      told = requests.first(in: note.text, part.range)
    }
    guard let told,
      let subject = actors.last(where: { $0.end <= told.lowerBound && isSubject($0, part, note) }),
      subject.party == wrong, !actors.contains(where: { $0.party != wrong && isSubject($0, part, note) }),
      // 서버가 보내는 SYN을: it only tells whose SYN it is.
      !Definition.isRelative(told, state, note)
    else { return nil }
    return Slip(range: subject.start..<told.upperBound)
  }

  /// `the client has sent a SYN and waits`: whoever waits is in the state, and has only sent.
  private static func waited(_ deeds: [Deed], _ part: Definition.Part, _ note: CheckedNote) -> Range<Int>? {
    guard let sent = deeds.first(where: { $0.isDone && $0.kind == .sent && $0.flags == .syn }),
      note.reading.mentions(in: part.line).count(where: {
        $0.kind == .flag && part.range.contains(Int($0.start))
      })
        == 1,
      let wait = waits.first(
        in: note.text, sent.range.upperBound..<min(part.range.upperBound, sent.range.upperBound + 24))
    else { return nil }
    return sent.range.lowerBound..<wait.upperBound
  }

  private static let waits = TellingWords(
    "and waits", "and is waiting", "and now waits", "뒤 기다리", "후 기다리", "뒤 대기", "후 대기", "고 기다리", "고 대기")

  /// 서버가 …, `the server has …`
  private static func isSubject(_ actor: Actor, _ part: Definition.Part, _ note: CheckedNote) -> Bool {
    if actor.role == .subject { return true }
    let values = ValueReader(text: note.text, end: part.range.upperBound)
    return actor.role == .bare
      && Closers.verbs.contains { values.starts(values.skipBlanks(actor.end), $0) }
  }

  private static let asks = TellingWords(
    "연결을 요청하고", "접속을 요청하고", "연결 요청을 보내고", "연결을 요청한 뒤", "연결을 요청한 후", "requested a connection",
    "has asked for a connection")
  private static let answered = TellingWords(
    "요청을 받고", "요청을 받은", "요청을 수락", "received a request", "received the request",
    "received a connection request")

  private static let requests = TellingWords(
    "연결 요청을 기다", "연결 요청을 대기", "접속 요청을 기다", "접속 요청을 대기", "요청을 기다", "연결을 기다", "waits for a connection",
    "waits for a syn", "waiting for a syn", "waits for syn", "SYN을 기다", "연결 요청을 받기를",
    "waiting for a connection", "waits for connection", "waiting for connection", "listens", "is listening")

  private static func report(_ slip: Slip, _ state: ConnectionState, _ note: inout CheckedNote) {
    let right = meanings[state] ?? Bilingual(ko: state.name, en: state.name)
    note.report(
      "state-meaning", at: slip.range,
      Bilingual(
        ko: "\(state.name)의 설명이 아닙니다. \(right.korean)",
        en: "That is not \(state.name): \(right.english)"),
      expected: right, reference: "RFC 9293 3.3.2")
  }

  static let meanings: [ConnectionState: Bilingual] = [
    .listen: Bilingual(ko: "LISTEN은 서버가 연결 요청(SYN)을 기다리는 상태입니다.", en: "in LISTEN a server waits for a SYN."),
    .synSent: Bilingual(
      ko: "SYN-SENT는 클라이언트가 SYN을 보내고 SYN,ACK를 기다리는 상태입니다.",
      en: "in SYN-SENT a client has sent its SYN and waits for SYN,ACK."),
    .synReceived: Bilingual(
      ko: "SYN-RECEIVED는 서버가 SYN을 받고 SYN,ACK를 보낸 뒤 ACK를 기다리는 상태입니다.",
      en: "in SYN-RECEIVED a server has answered a SYN with SYN,ACK and waits for the ACK."),
    .finWait1: Bilingual(
      ko: "FIN-WAIT-1은 먼저 닫는 쪽이 FIN을 보내고 그 ACK를 기다리는 상태입니다.",
      en: "in FIN-WAIT-1 the side that closes first has sent its FIN and waits for the ACK."),
    .finWait2: Bilingual(
      ko: "FIN-WAIT-2는 먼저 닫는 쪽이 자기 FIN에 대한 ACK를 받고 상대의 FIN을 기다리는 상태입니다.",
      en: "in FIN-WAIT-2 the side that closes first has the ACK of its FIN and waits for the peer's FIN."),
    .closeWait: Bilingual(
      ko: "CLOSE-WAIT는 상대의 FIN을 받은 쪽이 자기 프로그램이 닫기를 기다리는 상태입니다.",
      en: "in CLOSE-WAIT the side that received a FIN waits for its program to close."),
    .closing: Bilingual(
      ko: "CLOSING은 양쪽이 함께 FIN을 보냈고 자기 FIN에 대한 ACK를 기다리는 상태입니다.",
      en: "in CLOSING both sides have sent a FIN, and this one waits for the ACK of its own."),
    .lastAck: Bilingual(
      ko: "LAST-ACK는 나중에 닫는 쪽이 자기 FIN을 보내고 그 ACK를 기다리는 상태입니다.",
      en: "in LAST-ACK the side that closes second has sent its FIN and waits for the ACK."),
    .timeWait: Bilingual(
      ko: "TIME-WAIT는 먼저 닫은 쪽이 마지막 ACK를 보내고 2MSL 동안 기다리는 상태입니다.",
      en: "in TIME-WAIT the side that closed first has sent the last ACK and waits 2 MSL."),
  ]
}
