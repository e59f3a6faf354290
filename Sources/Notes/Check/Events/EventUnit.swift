import Questions
import TCP

/// One telling of an event: a sentence, a row, a question with its answer.
struct EventUnit {
  struct Piece {
    var range: Range<Int>
    var line: Int
    var part: EventReading.Part
  }

  var parts: [Piece]
  /// The state that the title above it names.
  var title: ConnectionState?

  func read(in note: CheckedNote) -> EventReading {
    var reading = EventReading()
    for piece in parts { reading.read(piece.range, line: piece.line, as: piece.part, in: note) }
    reading.settle(in: title)
    return reading
  }

  func stands(_ words: TellingWords, in note: CheckedNote) -> Bool {
    parts.contains { words.stands(in: note.text, $0.range) }
  }

  /// One of the headings above says it.
  func isTitled(_ words: TellingWords, _ note: CheckedNote) -> Bool {
    guard let line = parts.first?.line else { return false }
    return note.reading.outline.hasTitle(above: note.sectionNumber(of: line)) {
      words.stands(in: note.text, $0)
    }
  }

  /// The heading right above names it, and nothing else.
  func isHeaded(_ words: TellingWords, _ note: CheckedNote) -> Bool {
    guard let line = parts.first?.line,
      let title = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line))
    else { return false }
    return words.stands(in: note.text, title) && !EventUnit.several.stands(in: note.text, title)
  }

  /// `## 닫힌 포트에 SYN을 보내면?`: what the heading lets happen is told below as well.
  func flagsAskedFor(_ note: CheckedNote) -> [Flags] {
    guard let line = parts.last?.line,
      let title = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line))
    else { return [] }
    return note.reading.mentions(in: note.reading.document.line(at: title.lowerBound))
      .filter { $0.kind == .flag }.map { Flags(rawValue: $0.value) }
  }

  private static let several = TellingWords(" and ", "와 ", "과 ", "/", ",", "&", " 및 ", " vs")

  // MARK: Held against the engine

  /// What is said to follow in a state, against what the engine does there.
  func slip(_ reading: EventReading, _ note: CheckedNote) -> EventSlip? {
    guard !reading.isDoubtful, !isOfAttack(note), let (state, isTitled) = state(reading),
      let trigger = trigger(reading),
      !isUnsettled(state, trigger), isOfOne(note)
    else { return nil }
    if isTitled, stands(EventUnit.peers, in: note) || namesHost(note) { return nil }
    let outcomes = ArrivalTable.outcomes(in: state, on: trigger)
    guard !outcomes.isEmpty else { return nil }
    let start = self.start(reading)
    if isTold(after: trigger, reading) { return nil }
    guard let place = wrongPlace(state, trigger, outcomes, reading, from: start, note) else { return nil }
    if isTitled || isHead(state, reading, note), isHistory(of: state, trigger, reading) { return nil }
    return EventSlip(
      range: place, message: message(state, trigger, outcomes), expected: expected(outcomes),
      reference: "RFC 9293 3.10")
  }

  func isOfAttack(_ note: CheckedNote) -> Bool {
    parts.first.map { note.section(of: $0.line).isAttack } ?? false
  }

  private func state(_ reading: EventReading) -> (ConnectionState, isTitled: Bool)? {
    let states = Set(reading.states.map(\.value))
    if states.count == 1, let state = states.first { return (state, false) }
    // `close()` after the peer's FIN
    if states.isEmpty, isAfterFin(reading) { return (.closeWait, false) }
    return states.isEmpty ? title.map { ($0, true) } : nil
  }

  private func isAfterFin(_ reading: EventReading) -> Bool {
    reading.calls.count == 1 && reading.calls[0].value == .close && reading.received.map(\.value) == [.fin]
      && parts.contains { $0.part == .condition }
  }

  /// `SYN-RECEIVED: …`: what is told of it may be what led there.
  private func isHead(_ state: ConnectionState, _ reading: EventReading, _ note: CheckedNote) -> Bool {
    guard let told = reading.states.first, let piece = parts.first, piece.part == .sentence else {
      return false
    }
    return told.range.lowerBound - TermLine.skipMarker(note.text, piece.range) <= 3
  }

  /// `SYN을 받고 SYN+ACK를 보낸 SYN_RECV`: the state stands behind what led there.
  private func isTold(after trigger: ArrivalTable.Trigger, _ reading: EventReading) -> Bool {
    guard let state = reading.states.first?.range.lowerBound, parts.allSatisfy({ $0.part == .sentence })
    else {
      return false
    }
    return start(reading) < state && reading.sent.contains { $0.range.lowerBound < state }
  }

  /// The same leads to the state from another one, or what is sent does.
  private func isHistory(
    of state: ConnectionState, _ trigger: ArrivalTable.Trigger, _ reading: EventReading
  ) -> Bool {
    // Where another state follows, it is told of this one.
    if reading.entered.contains(where: { $0.value != state }) { return false }
    let ways = ArrivalTable.ways(into: state)
    if ways.contains(where: { $0.trigger == trigger }), reading.sent.isEmpty { return true }
    return reading.sent.contains { told in
      ways.contains { EventUnit.key($0.sent) == EventUnit.key(told.value) }
    }
  }

  /// One thing comes, or the program closes.
  private func trigger(_ reading: EventReading) -> ArrivalTable.Trigger? {
    let segments = Set(reading.received.map(\.value))
    if isAfterFin(reading) { return .close }
    switch (segments.count, reading.calls.count) {
    case (1, 0):
      let flags = segments.first ?? []
      guard !flags.isDisjoint(with: [.syn, .ack, .fin, .rst]) else { return nil }
      return .segment(
        flags.intersection([.syn, .ack, .fin, .rst]), acknowledgesAll: reading.acknowledgesFin)
    case (0, 1): return reading.calls[0].value
    default: return nil
    }
  }

  private func start(_ reading: EventReading) -> Int {
    guard parts.allSatisfy({ $0.part == .sentence }) else { return 0 }
    return min(
      reading.received.map(\.range.lowerBound).min() ?? .max,
      reading.calls.map(\.range.lowerBound).min() ?? .max)
  }

  /// A new SYN may or may not open the connection again from TIME-WAIT.
  private func isUnsettled(_ state: ConnectionState, _ trigger: ArrivalTable.Trigger) -> Bool {
    guard case .segment(let flags, _) = trigger else { return false }
    return state == .timeWait && flags.contains(.syn)
  }

  private func namesHost(_ note: CheckedNote) -> Bool {
    parts.contains { piece in
      note.reading.mentions(in: piece.line).contains {
        $0.kind == .party && piece.range.contains(Int($0.start))
      }
    }
  }

  /// Only one of the two hosts does something there.
  func isOfOne(_ note: CheckedNote) -> Bool {
    var parties: Set<UInt8> = []
    for piece in parts {
      for mention in note.reading.mentions(in: piece.line)
      where mention.kind == .party && piece.range.contains(Int(mention.start)) {
        let tail = Int(mention.end)..<min(piece.range.upperBound, Int(mention.end) + 14)
        if EventUnit.oblique.first(in: note.text, tail).map({ $0.lowerBound <= tail.lowerBound + 1 }) ?? false
        {
          continue
        }
        parties.insert(mention.value)
      }
    }
    return parties.count <= 1 && !stands(EventUnit.others, in: note) && !namesTwoLetters(note.text)
  }

  /// `A: TIME-WAIT, B: CLOSED`, `X: FIN-WAIT-2, Y: CLOSE-WAIT`
  private func namesTwoLetters(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters: Set<UInt8> = []
    for piece in parts {
      for at in piece.range where text[at].isUpper && (at == 0 || !text[at - 1].isLetterOrDigit) {
        let next = at + 1 < text.count ? text[at + 1] : 0x20
        let isHost = text[at].isOne(of: "AB") && (next.isOne(of: " ,'") || next >= 0x80)
        if next == UInt8(ascii: ":") || isHost { letters.insert(text[at]) }
      }
    }
    return letters.count >= 2
  }

  /// `서버에게`, `서버의 FIN`, `the server's FIN`
  private static let oblique = TellingWords("에게", "한테", "의 ", "로부터", "으로부터", "가 보낸", "이 보낸", "'s ", "’s ")
  /// The other side does something of its own.
  private static let others = TellingWords(
    "상대는", "상대방은", "상대도", "상대방도", "상대편은", "the peer goes", "the peer enters", "the other side goes",
    "peer then",
    "양쪽", "둘 다", "both ")

  /// Below the name of a state the other side's doings are told as well.
  private static let peers = TellingWords(
    "상대가", "상대방이", "상대 측이", "peer ", "other side ", "other end ", "반대편이", "a는", "b는", "a가", "b가", "host a",
    "host b", "호스트 a", "호스트 b")

  private func wrongPlace(
    _ state: ConnectionState, _ trigger: ArrivalTable.Trigger, _ outcomes: [ArrivalTable.Outcome],
    _ reading: EventReading, from start: Int, _ note: CheckedNote
  ) -> Range<Int>? {
    let answers = Set(outcomes.map { EventUnit.key($0.sent) })
    for told in reading.sent
    where trigger != .twoMSL && told.range.lowerBound >= start || isConsequence(told.range) {
      let key = EventUnit.key(told.value)
      if answers.contains(key) || isCombined(state, trigger, key) { continue }
      return told.range
    }
    if trigger != .twoMSL, !answers.contains([]), let silence = reading.silences.first, reading.sent.isEmpty {
      return silence
    }
    guard let told = reading.entered.first, !isLater(told.range, from: start, note),
      reading.entered.count == 1, told.range.lowerBound >= start || isConsequence(told.range),
      reading.sent.count <= 1,
      !outcomes.contains(where: { $0.next == told.value })
    else { return nil }
    if reading.sent.contains(where: { $0.value.contains(.fin) }), trigger != .close { return nil }
    return told.range
  }

  /// Something else has to happen before.
  func isLater(_ place: Range<Int>, from start: Int, _ note: CheckedNote) -> Bool {
    guard let piece = parts.first(where: { $0.range.contains(place.lowerBound) }) else { return false }
    let before = max(piece.range.lowerBound, start == .max ? 0 : start)
    return before < place.lowerBound && EventUnit.later.stands(in: note.text, before..<place.lowerBound)
  }

  func isConsequence(_ range: Range<Int>) -> Bool {
    parts.contains { $0.part == .consequence && $0.range.contains(range.lowerBound) }
  }

  /// What is told in one breath with the answer comes of something that happens after it.
  private static let later = TellingWords(
    "이후", "나중", "그 다음", "그다음", "다음에", "다음 ", "결국", "최종", "거쳐", "then ", "later", "finally", "eventually",
    "after that",
    "until", "때까지", "through", "지나", "시간이", "동안", "after ", "via", "ultimately", "기다렸다", "기다린")

  /// The passive closer may send its FIN with the ACK.
  private func isCombined(_ state: ConnectionState, _ trigger: ArrivalTable.Trigger, _ key: Flags) -> Bool {
    guard case .segment(let flags, _) = trigger, flags.contains(.fin) else { return false }
    return key == .fin && [.established, .closeWait, .synReceived].contains(state)
  }

  /// What a segment is called by: the ACK goes without saying.
  static func key(_ flags: Flags?) -> Flags {
    guard let flags else { return [] }
    for flag in [Flags.rst, .syn, .fin] where flags.contains(flag) { return flag }
    return flags.contains(.ack) ? .ack : []
  }

  // MARK: What is right

  private func message(
    _ state: ConnectionState, _ trigger: ArrivalTable.Trigger, _ outcomes: [ArrivalTable.Outcome]
  ) -> Bilingual {
    let next = names(outcomes)
    let sent = answers(outcomes)
    let event: Bilingual
    switch trigger {
    case .close: event = Bilingual(ko: "프로그램이 닫으면", en: "when the program closes")
    case .twoMSL: event = Bilingual(ko: "2MSL이 지나도", en: "after 2 MSL")
    case .segment(let flags, _):
      event = Bilingual(
        ko: "\(flags.description.with(.object)) 받으면", en: "when \(flags.description) comes")
    }
    return Bilingual(
      ko: "\(state.name)에서 \(event.korean) \(sent.korean), 그 뒤의 상태는 \(next)입니다.",
      en: "In \(state.name), \(event.english), \(sent.english); the state is then \(next).")
  }

  private func answers(_ outcomes: [ArrivalTable.Outcome]) -> Bilingual {
    let sent = unique(outcomes.compactMap { $0.sent?.description }).joined(separator: " / ")
    let isSilent = outcomes.contains { $0.sent == nil }
    if sent.isEmpty { return Bilingual(ko: "아무것도 보내지 않고", en: "nothing is sent") }
    if isSilent { return Bilingual(ko: "보낸다면 \(sent)이고", en: "if anything, \(sent) is sent") }
    return Bilingual(ko: "\(sent.with(.object)) 보내고", en: "\(sent) is sent")
  }

  func names(_ outcomes: [ArrivalTable.Outcome]) -> String {
    unique(outcomes.map(\.next.name)).joined(separator: " / ")
  }

  private func unique(_ names: [String]) -> [String] {
    var found: [String] = []
    for name in names where !found.contains(name) { found.append(name) }
    return found
  }

  private func expected(_ outcomes: [ArrivalTable.Outcome]) -> Bilingual {
    let sent = unique(outcomes.map { $0.sent?.description ?? "—" }).joined(separator: " / ")
    let text = "\(sent) → \(names(outcomes))"
    return Bilingual(ko: text, en: text)
  }
}
