import TCP

/// Plays a packetdrill script: one host is the engine, the other is the script.
///
/// In the trace A is the engine and B the script's side; B's state is what its segments show.
///
/// Every header the script expects must come, in order. When it comes is judged more loosely: where the script
/// waits for a segment that only a timer can bring, the engine's timer is let run out, as its length is each
/// stack's own choice; the clock goes on from there.
package struct PacketScriptRunner {
  let script: PacketScript
  let habits: ScriptHabits
  var host: Connection
  var sockets = ScriptSockets()
  /// The script's clock, and how much the engine's is ahead of it.
  var clock: Int64 = 0
  private var lead: Int64 = 0
  /// What the engine has sent and the script has not asked for yet.
  private var pending: [Emission] = []
  /// The engine's initial number less the number the script gives it.
  private var base: SequenceNumber?
  private var learntFrom: SequenceNumber?
  private var observer = Observer(limit: 1)
  private var states = Pair<ConnectionState>(a: .closed, b: .closed)
  var result = SimulationResult()

  package static func run(_ script: PacketScript, profile: Profile) throws(ScriptError) -> SimulationResult {
    let habits = try ScriptHabits(script, profile: profile)
    var runner = PacketScriptRunner(script: script, habits: habits)
    for event in script.events {
      try runner.play(event)
      if !runner.result.failures.isEmpty { break }
    }
    runner.drain(line: script.events.last?.place.line ?? 1)
    return runner.result
  }

  private init(script: PacketScript, habits: ScriptHabits) {
    self.script = script
    self.habits = habits
    // Its own numbers begin where the script's do, so that both are the same to read.
    let numbers = InitialSequenceNumbers(scripted: [0])
    host = Connection(settings: habits.settings, numbers: numbers)
  }

  var now: Instant { Instant(microseconds: clock + lead) }

  private mutating func play(_ event: PacketScript.Event) throws(ScriptError) {
    if case .expect = event.action {
      wait(within: event.time)
    } else {
      moveClock(to: event.time)
    }
    switch event.action {
    case .inject(let pattern): inject(pattern, line: event.place.line)
    case .expect(let pattern): expect(pattern, at: event.place)
    case .call(let call): try perform(call, at: event.place)
    case .shell(let command): try obey(command, at: event.place)
    case .python(let code): try check(code, at: event.place)
    }
    collect()
  }

  // MARK: - Time

  private mutating func moveClock(to time: PacketScript.Time) {
    let target: Int64
    switch time {
    case .any: return
    case .absolute(let moment), .absoluteRange(_, let moment): target = moment
    case .relative(let interval), .relativeRange(_, let interval): target = clock + interval
    case .lasting(let begin, _): return moveClock(to: begin)
    }
    moveClock(to: target)
  }

  private mutating func moveClock(to target: Int64) {
    clock = max(clock, target)
    while let timer = host.nextTimer, timer <= now {
      host.expire(at: timer)
      collect()
    }
  }

  /// A span of time ends when a segment is there: what follows is counted from then.
  private mutating func wait(within time: PacketScript.Time) {
    let begin: Int64
    let end: Int64
    switch time {
    case .absoluteRange(let first, let last): (begin, end) = (first, last)
    case .relativeRange(let first, let last): (begin, end) = (clock + first, clock + last)
    case .any, .absolute, .relative, .lasting: return moveClock(to: time)
    }
    moveClock(to: begin)
    while pending.isEmpty, let timer = host.nextTimer, timer.microseconds - lead <= end {
      moveClock(to: timer.microseconds - lead)
    }
    if pending.isEmpty { moveClock(to: end) }
  }

  /// Lets timers run out until something is sent; TIME-WAIT sends nothing when it ends.
  private mutating func waitForSegment() {
    for _ in 0..<64 where pending.isEmpty {
      guard host.state != .timeWait, let timer = host.nextTimer else { return }
      if now < timer { lead += (timer - now).microseconds }
      host.expire(at: max(timer, now))
      collect()
    }
  }

  mutating func collect() {
    pending += host.outbox
    host.outbox.removeAll()
  }

  // MARK: - Segments

  private mutating func inject(_ pattern: PacketPattern, line: Int) {
    var segment = Segment(
      sequence: SequenceNumber(pattern.start), flags: pattern.flags, window: pattern.window ?? 0,
      urgentPointer: pattern.urgentPointer ?? 0,
      data: ArraySlice([UInt8](repeating: 0x78, count: pattern.dataLength)))
    if let number = pattern.acknowledgment { segment.acknowledgment = real(SequenceNumber(number)) }
    if case .exactly(let list) = pattern.options, let bytes = HeaderOptions(list) {
      segment.options = SegmentOptions(bytes)
      segment.options.sack = SackBlocks(
        segment.options.sack.map { .init(left: real($0.left), right: real($0.right)) })
    }
    segment.codepoint = pattern.codepoint ?? .notCapable
    let before = states
    observe(segment, from: .b)
    let wasClosing = host.state == .closing || host.state == .lastAck
    host.arrive(segment, at: now)
    if wasClosing, segment.flags.contains(.rst), host.state == .closed {
      // The RFC ends the connection without a word; kernels report it (RFC 9293 3.10.7.4, second).
      sockets.pendingError = "ECONNRESET"
    }
    let reasons = host.heard.map { Reason(host: .a, rule: $0) }
    record(segment, from: .b, before: before, reasons: reasons, line: line, expected: nil)
  }

  private mutating func expect(_ pattern: PacketPattern, at place: ScriptPlace) {
    if pending.isEmpty { waitForSegment() }
    guard var emission = takePending() else {
      result.failures.append(
        ScriptError(
          Bilingual(
            ko: "\(pattern.text)이(가) 와야 하는데 엔진은 아무것도 보내지 않았습니다.",
            en: "expected \(pattern.text), the engine sent nothing"), at: place))
      return
    }
    // One line may stand for several segments that the network card would cut up.
    while emission.segment.data.count < pattern.dataLength, let next = pending.first,
      next.segment.sequence == emission.segment.end, !next.segment.data.isEmpty
    {
      emission.segment.data += next.segment.data
      emission.segment.flags.formUnion(next.segment.flags)
      pending.removeFirst()
    }
    let segment = emission.segment
    learn(from: segment, asked: pattern)
    let fits = habits.comparison.accepts(inScriptNumbers(segment), pattern)
    send(emission, line: place.line, expected: fits)
    if !fits {
      let sent = ScriptNotation.line(inScriptNumbers(segment))
      result.failures.append(
        ScriptError(
          Bilingual(
            ko: "\(pattern.text)이(가) 와야 하는데 엔진은 \(sent)을(를) 보냈습니다.",
            en: "expected \(pattern.text), the engine sent \(sent)"), at: place))
    }
  }

  private mutating func takePending() -> Emission? { pending.isEmpty ? nil : pending.removeFirst() }

  /// What was sent and never asked for is shown all the same.
  private mutating func drain(line: Int) {
    collect()
    while let emission = takePending() { send(emission, line: line, expected: nil) }
  }

  private mutating func send(_ emission: Emission, line: Int, expected: Bool?) {
    let before = states
    observe(emission.segment, from: .a)
    let reasons = emission.rules.map { Reason(host: .a, rule: $0) }
    record(emission.segment, from: .a, before: before, reasons: reasons, line: line, expected: expected)
  }

  private mutating func record(
    _ segment: Segment, from sender: Host, before: Pair<ConnectionState>, reasons: [Reason], line: Int,
    expected: Bool?
  ) {
    states.a = host.state
    result.segments.append(
      SimulatedSegment(
        record: TraceRecord(
          number: result.segments.count + 1, time: Instant(microseconds: clock), from: sender,
          to: sender.other, segment: segment, fate: .delivered(at: Instant(microseconds: clock)),
          before: before, after: states, reasons: reasons),
        line: line, expected: expected))
  }

  /// The script's side has a state only in so far as its segments show one.
  private mutating func observe(_ segment: Segment, from sender: Host) {
    let header = Header(
      sourcePort: 0, destinationPort: 0, sequence: segment.sequence, acknowledgment: segment.acknowledgment,
      flags: segment.flags, window: segment.window, options: HeaderOptions(segment.options))
    let ends = Pair(
      a: Endpoint(Address(version4: 1), port: 1), b: Endpoint(Address(version4: 2), port: 2))
    let seen = observer.observe(
      ObservedSegment(
        from: ends[sender], to: ends[sender.other], header: header, dataLength: segment.data.count))
    states.b = (sender == .b ? seen.senderState : seen.receiverState) ?? .closed
  }

  // MARK: - Numbers

  /// The engine's initial number, learnt from each SYN of its own, is the script's.
  private mutating func learn(from segment: Segment, asked pattern: PacketPattern) {
    guard segment.flags.contains(.syn), learntFrom != segment.sequence else { return }
    learntFrom = segment.sequence
    base = SequenceNumber(segment.sequence.value &- pattern.start)
  }

  private func real(_ number: SequenceNumber) -> SequenceNumber {
    SequenceNumber(number.value &+ (base?.value ?? 0))
  }

  private func inScriptNumbers(_ segment: Segment) -> Segment {
    guard let base else { return segment }
    var relative = segment
    relative.sequence = SequenceNumber(segment.sequence.value &- base.value)
    return relative
  }
}

/// Segments in the notation of the script.
enum ScriptNotation {
  static func line(_ segment: Segment) -> String {
    let order: [Flag] = [.fin, .syn, .rst, .psh, .ece, .cwr, .ack, .urg]
    var signs = String(order.filter { segment.flags.contains(Flags($0)) }.map(\.tcpdumpSign))
    if signs.isEmpty { signs = "-" }
    let start = segment.sequence.value
    let count = segment.data.count
    var line = "> \(signs) \(start):\(start &+ UInt32(truncatingIfNeeded: count))(\(count))"
    if let number = segment.acknowledged { line += " ack \(number)" }
    line += " win \(segment.window)"
    if segment.flags.contains(.urg) { line += " urg \(segment.urgentPointer)" }
    let options = options(segment.options)
    return options.isEmpty ? line : line + " <\(options.joined(separator: ","))>"
  }

  private static func options(_ options: SegmentOptions) -> [String] {
    var words: [String] = []
    if let size = options.maximumSegmentSize { words.append("mss \(size)") }
    if let shift = options.windowScale { words.append("wscale \(shift)") }
    if options.sackPermitted { words.append("sackOK") }
    if let stamps = options.timestamps { words.append("TS val \(stamps.value) ecr \(stamps.echoReply)") }
    if !options.sack.isEmpty {
      words.append("sack " + options.sack.map { "\($0.left):\($0.right)" }.joined(separator: " "))
    }
    return words
  }
}
