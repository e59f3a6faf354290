import TCP

/// What a stretch of text tells of an event: the state one is in, what comes, what is sent and which state follows.
struct EventReading {
  /// Which part of a telling the text is, where its place says so: the head of a row, a question, what an arrow leads to.
  enum Part { case sentence, condition, consequence }

  struct Told<Value> {
    var value: Value
    var range: Range<Int>
    /// Words tell which way it goes, not only its place.
    var isPlain = true
  }

  var states: [Told<ConnectionState>] = []
  var received: [Told<Flags>] = []
  var calls: [Told<ArrivalTable.Trigger>] = []
  var sent: [Told<Flags>] = []
  var entered: [Told<ConnectionState>] = []
  /// States that somebody is told to be in, with nothing before it that would lead there.
  var held: [Told<ConnectionState>] = []
  var silences: [Range<Int>] = []
  private var supposed: [Told<Flags>] = []
  private var begun: [Told<Flags>] = []
  /// The ACK is told to be that of the FIN.
  var acknowledgesFin = false
  /// Something in it is not understood.
  var isDoubtful = false

  mutating func read(_ range: Range<Int>, line: Int, as part: Part, in note: CheckedNote) {
    let text = note.text
    if EventWords.unsettled.stands(in: text, range) { isDoubtful = true }
    let isKorean = LineReader.isVerbFinal(text, range)
    let mentions = note.reading.mentions(in: line).filter {
      range.lowerBound <= Int($0.start) && Int($0.end) <= range.upperBound
    }
    let scope = EventScope(text: text, range: range, isKorean: isKorean, part: part)
    readCalls(scope)
    for (flags, place) in EventReading.flags(in: mentions, text) { readFlags(flags, place, scope) }
    for mention in mentions where mention.kind == .state {
      readState(mention, scope)
    }
    if part == .consequence, Squeezed(text, range, without: "*`.()").isOne(of: EventWords.nothing) {
      silences.append(range)
    }
    var at = range.lowerBound
    while let found = EventWords.silence.first(in: text, at..<range.upperBound) {
      at = found.upperBound
      // `응답이 없으면`: what follows hangs on it.
      let behind = at..<min(range.upperBound, at + 10)
      if !EventWords.conditions.stands(in: text, behind), !EventWords.denials.stands(in: text, behind) {
        silences.append(found)
      }
    }
  }

  // MARK: Flags

  /// Flags that stand together are one segment: `SYN+ACK`, `RST, ACK`, `FIN과 ACK`.
  private static func flags(
    in mentions: [Mention], _ text: UnsafeBufferPointer<UInt8>
  ) -> [(Flags, Range<Int>)] {
    var found: [(Flags, Range<Int>)] = []
    for mention in mentions where mention.kind == .flag {
      let place = Int(mention.start)..<Int(mention.end)
      // `SYN‑SENT`, with a hyphen that does not break; `ack=901`, a number's name.
      let values = ValueReader(text: text, end: text.count)
      if values.starts(place.upperBound, "\u{2011}") || values.starts(place.upperBound, "=") { continue }
      if let last = found.last, place.lowerBound >= last.1.upperBound,
        Squeezed(text, last.1.upperBound..<place.lowerBound, without: "`*").isOne(of: joins)
      {
        found[found.count - 1] = (
          last.0.union(Flags(rawValue: mention.value)), last.1.lowerBound..<place.upperBound
        )
      } else {
        found.append((Flags(rawValue: mention.value), place))
      }
    }
    return found
  }

  private static let joins: [StaticString] = [
    "+", "/", ",", "-", "|", "&", "과", "와", "", "·", "패킷과", "세그먼트와", "및", "and", "anda", "anditsown", "과함께",
    "와함께",
  ]

  private mutating func readFlags(_ flags: Flags, _ place: Range<Int>, _ scope: EventScope) {
    let told = scope.plainRole(ofFlags: place)
    switch told == .unclear ? scope.bareRole(of: place) : told {
    case .received:
      // What comes only later is another event.
      if scope.part == .consequence { isDoubtful = true }
      received.append(Told(value: flags, range: place, isPlain: told == .received))
    // What somebody has sent before is no answer, but may be what happens.
    case .sent where scope.part == .condition:
      begun.append(Told(value: flags, range: place, isPlain: scope.isOver(place)))
    case .sent: sent.append(Told(value: flags, range: place, isPlain: told == .sent))
    case .about:
      if flags == .fin { acknowledgesFin = true }
    case .none: break
    case .supposed: supposed.append(Told(value: flags, range: place))
    case .unclear: isDoubtful = true
    }
  }

  /// What is only told to be sent under a condition, seen beside all the rest: `FIN을 받고 ACK를 보내면` answers what
  /// came, `ESTABLISHED에서 FIN을 보내면` is a close.
  mutating func settle(in title: ConnectionState?) {
    for told in supposed {
      if told.value == .ack, !received.isEmpty {
        sent.append(told)
      } else if told.value == .fin, received.isEmpty, !states.isEmpty || title != nil {
        calls.append(Told(value: .close, range: told.range))
      } else if told.value == .fin, received.isEmpty, sent.isEmpty {
        // Which of the two it is may be told.
        sent.append(Told(value: .fin, range: told.range, isPlain: false))
      } else {
        isDoubtful = true
      }
    }
    supposed = []
    if begun.isEmpty { return }
    // `FIN을 받고 ACK를 돌려보냈다. 이때의 상태는?`
    if !received.isEmpty, sent.isEmpty, begun.allSatisfy({ $0.value == .ack && $0.isPlain }) {
      sent = begun
      return
    }
    if begun.count == 1, received.isEmpty, sent.isEmpty, calls.isEmpty, states.isEmpty, title == nil {
      sent = begun.map { Told(value: $0.value, range: $0.range) }
    } else {
      isDoubtful = true
    }
  }

  // MARK: States

  private mutating func readState(_ mention: Mention, _ scope: EventScope) {
    let place = Int(mention.start)..<Int(mention.end)
    if mention.value & Mention.weak != 0, !scope.isCapital(place) { return }
    let state = ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
    let isLater = !received.isEmpty || !calls.isEmpty
    switch scope.role(ofState: place, after: isLater) {
    case .situation: states.append(Told(value: state, range: place))
    case .entered: entered.append(Told(value: state, range: place))
    case .held:
      held.append(Told(value: state, range: place))
      states.append(Told(value: state, range: place))
    case .none: break
    case .unclear: isDoubtful = true
    }
  }

  // MARK: Calls and timers

  private mutating func readCalls(_ scope: EventScope) {
    if scope.part == .consequence { return }
    if let call = EventWords.closes.first(in: scope.text, scope.range), !scope.isLeftUndone(call) {
      calls.append(Told(value: .close, range: call))
    }
    if let wait = EventWords.twoMSL.first(in: scope.text, scope.range), !scope.isLeftUndone(wait) {
      calls.append(Told(value: .twoMSL, range: wait))
    }
  }
}
