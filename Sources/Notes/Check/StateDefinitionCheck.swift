import Questions
import TCP

/// What a definition says of a state: `**LISTEN**: 서버가 …`, a row of a table. It names who is in it and what
/// was done to get there, and these belong to one state only.
enum StateDefinitionCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines.ofStates {
      // A heading that is a state has its definition below.
      guard let definition = Definition(of: line, in: note) else { continue }
      for part in definition.parts {
        let actors = note.reading.sense(of: part.line).actors.filter { part.range.contains($0.start) }
        guard let slip = slip(definition.state, part, actors, note), !note.isBeside(line),
          !note.isBeside(part.line)
        else { continue }
        report(slip, definition.state, &note)
        break
      }
    }
  }

  /// The words that can't be said of the state.
  private struct Slip {
    var range: Range<Int>
  }

  private static func slip(
    _ state: ConnectionState, _ part: Definition.Part, _ actors: [Actor], _ note: CheckedNote
  ) -> Slip? {
    if let origin = originSlip(state, part, note) { return origin }
    // `FIN_WAIT_2: FIN을 받으면 TIME_WAIT로`: what leads out of it is another matter.
    let names = note.reading.mentions(in: part.line).filter {
      $0.kind == .state && part.range.contains(Int($0.start))
    }
    guard names.isEmpty, let slip = ordinarySlip(state, part, actors, note),
      state == .closing || !note.isSimultaneous(part.line)
    else { return nil }
    return slip
  }

  private static func ordinarySlip(
    _ state: ConnectionState, _ part: Definition.Part, _ actors: [Actor], _ note: CheckedNote
  ) -> Slip? {
    let deeds = note.deeds(in: part.range, line: part.line)
    if let alien = alienFlag(state, part, note) { return Slip(range: alien) }
    if let strange = deeds.first(where: { isStrange($0, in: state, part, note) }) {
      return Slip(range: strange.range)
    }
    return openingSlip(state, part, deeds, actors, note) ?? closingSlip(state, part, deeds, note)
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

  // MARK: What is done

  /// A flag of the other half of a connection's life, or the event of another state.
  private static func isStrange(
    _ deed: Deed, in state: ConnectionState, _ part: Definition.Part, _ note: CheckedNote
  ) -> Bool {
    let before = part.range.lowerBound..<deed.range.lowerBound
    switch state {
    case .listen:
      return deed.flags.contains(.fin) || deed.isDone && deed.kind == .sent && deed.flags == .syn
    case .synSent:
      return deed.flags.contains(.fin)
        || deed.isDone
          && (deed.kind == .sent && deed.flags == .ack || deed.kind == .received && deed.flags == .syn)
          && !others.stands(in: note.text, before)
        || deed.kind == .awaited && deed.flags == .syn && !others.stands(in: note.text, part.range)
    case .synReceived:
      return deed.flags.contains(.fin)
        || deed.kind == .awaited && deed.flags.contains(.syn) && !others.stands(in: note.text, part.range)
    case .finWait2 where deed.kind == .awaited && deed.flags == .ack:
      // It has that ACK already.
      return !lost.stands(in: note.text, part.range)
    case .finWait1 where deed.isDone && deed.kind == .received && deed.flags == .ack:
      return !others.stands(in: note.text, before) && !lost.stands(in: note.text, part.range)
    case .finWait2:
      return deed.flags.contains(.syn)
        || deed.isDone && deed.kind == .received && deed.flags == .fin
          && !others.stands(in: note.text, before)
          && (awaitsAck.stands(in: note.text, deed.range.upperBound..<part.range.upperBound)
            || awaitsClose.stands(in: note.text, deed.range.upperBound..<part.range.upperBound))
    case .lastAck, .closing: return deed.flags.contains(.syn)
    case .finWait1:
      return deed.flags.contains(.syn)
        || deed.isDone && deed.kind == .received && deed.flags == .fin
          && !others.stands(in: note.text, before)
    case .closeWait:
      return deed.flags.contains(.syn)
        || deed.isDone && deed.kind == .sent && deed.flags.contains(.fin)
          && !names(others, but: recipients, in: part.range, note)
    default: return false
    }
  }

  /// One of some words stands there, and not only as the one to whom something is sent.
  private static func names(
    _ words: TellingWords, but recipients: TellingWords, in range: Range<Int>, _ note: CheckedNote
  ) -> Bool {
    var at = range.lowerBound
    while let found = words.first(in: note.text, at..<range.upperBound) {
      let tail = found.lowerBound..<min(range.upperBound, found.lowerBound + 30)
      guard let recipient = recipients.first(in: note.text, tail), recipient.lowerBound == found.lowerBound
      else {
        // `ACK를 받은`: what it got itself.
        if own.first(in: note.text, tail)?.lowerBound != found.lowerBound { return true }
        at = found.upperBound
        continue
      }
      at = recipient.upperBound
    }
    return false
  }

  private static let own = TellingWords("받은 상태", "받은상태", "received the ack", "receiv")
  private static let recipients = TellingWords(
    "상대방에게", "상대에게", "서버에게", "클라이언트에게", "상대편에게", "호스트에게", "peer's ack", "server's ack")

  private static let lost = TellingWords(
    "않", "못", "아직", "yet", "not ", "n't", "유실", "lost", "마지막", "last", "또는", " or ")
  private static let awaitsAck = TellingWords(
    "ACK를 기다", "ACK를 대기", "waits for an ack", "waits for the ack", "waiting for the ack")

  private static let awaitsClose = TellingWords(
    "application to close", "application has to close", "application closes", "애플리케이션이 닫", "애플리케이션의 종료",
    "응용 프로그램이 종료",
    "프로세스가 종료", "close()를 기다")

  /// A SYN in the definition of a closing state, a FIN in that of an opening one.
  private static func alienFlag(
    _ state: ConnectionState, _ part: Definition.Part, _ note: CheckedNote
  ) -> Range<Int>? {
    let alien: Flags
    switch state {
    case .synSent, .synReceived: alien = .fin
    case .finWait1, .finWait2, .closeWait, .closing, .lastAck: alien = .syn
    default: return nil
    }
    let flags = note.reading.mentions(in: part.line).filter {
      $0.kind == .flag && part.range.contains(Int($0.start))
    }
    guard let found = flags.first(where: { !Flags(rawValue: $0.value).isDisjoint(with: alien) }),
      !apart.stands(in: note.text, part.range)
    else { return nil }
    return Int(found.start)..<Int(found.end)
  }

  private static let apart = TellingWords(
    "아니", "않", "달리", "처럼", "새로운", "새 연결", "또는", "이후", "not", "unlike", "new ", "like ", " or ", "later",
    "재사용",
    "close",
    "종료", "연결")

  /// Somebody else's doing.
  private static let others = TellingWords(
    "상대", "클라이언트", "서버", "원격", "peer", "remote", "other", "client", "server", "능동", "active", "from", "먼저",
    "이후",
    "host", "호스트", "측에", "받", "receiv", "에서")

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
        }?.range
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

  private static func closingSlip(
    _ state: ConnectionState, _ part: Definition.Part, _ deeds: [Deed], _ note: CheckedNote
  ) -> Slip? {
    guard let side = state.side, side == .activeCloser || side == .passiveCloser else { return nil }
    let isPassive = side == .passiveCloser
    let (wrong, right) = isPassive ? (Closers.first, Closers.second) : (Closers.second, Closers.first)
    // `나중에 종료를 요청한 쪽` holds `종료를 요청한 쪽`.
    guard let named = wrong.first(in: note.text, part.range),
      !right.stands(in: note.text, part.range.lowerBound..<named.lowerBound),
      !right.stands(in: note.text, named.upperBound..<part.range.upperBound),
      !counterparts.stands(in: note.text, part.range.lowerBound..<named.lowerBound),
      !relative.stands(in: note.text, named.upperBound..<part.range.upperBound),
      Closers.isSubject(named, part.range, note)
    else { return nil }
    let told = deeds.first { $0.range.lowerBound >= named.upperBound && $0.isDone }
    let isPlain = Closers.ends.stands(
      in: note.text, named.upperBound..<min(part.range.upperBound, named.upperBound + 24))
    let isState = note.raw(part.range).filter { !" .".contains($0) }.hasSuffix("상태")
    guard told != nil || isPlain || isState else { return nil }
    return Slip(range: named.lowerBound..<(told?.range.upperBound ?? named.upperBound))
  }

  private static let counterparts = TellingWords(
    "상대의", "상대가", "상대방의", "상대방이", "상대방은", "상대방(", "원격", "peer", "remote", "other", "이후")
  private static let relative = TellingWords(
    "상대가", "상대의", "상대방이", "상대방의", "peer", "other side", "보낸 FIN", "보내온 FIN", "보낸 ACK", "보낼 때까지", "보내기를",
    "때까지", "from the", "한테",
    "에게서",
    "로부터", "아니")

  private static func report(_ slip: Slip, _ state: ConnectionState, _ note: inout CheckedNote) {
    let right = meanings[state] ?? Bilingual(ko: state.name, en: state.name)
    note.report(
      "state-meaning", at: slip.range,
      Bilingual(
        ko: "\(state.name)의 설명이 아닙니다. \(right.korean)",
        en: "That is not \(state.name): \(right.english)"),
      expected: right, reference: "RFC 9293 3.3.2")
  }

  private static let meanings: [ConnectionState: Bilingual] = [
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
