import TCP

/// Plays a `.tcp` scenario between two engines.
///
/// After each line everything on its way arrives, and the answers to it; delayed ACKs and lost segments wait.
/// `expect` holds if it holds now, or once nothing is outstanding any more.
package struct ScenarioRunner {
  private var network: Network
  private var result = SimulationResult()
  /// The line each record of the trace came from.
  private var lines: [Int] = []

  package static func run(
    _ scenario: Scenario, profile: Profile, seed: UInt64 = 0
  ) throws(ScriptError) -> SimulationResult {
    var runner = ScenarioRunner(scenario, profile: profile, seed: seed)
    for step in scenario.steps {
      try runner.play(step)
      runner.mark(step.place.line)
    }
    runner.network.settle()
    runner.mark(scenario.steps.last?.place.line ?? 1)
    return runner.finish()
  }

  private init(_ scenario: Scenario, profile: Profile, seed: UInt64) {
    network = Network(settings: profile.settings, seed: seed)
    // Where a scenario says when a program reads, unread bytes fill its window.
    for host in Host.allCases where scenario.reads(host) {
      network.configure(host) { $0.reading = .onRequest }
    }
  }

  private mutating func mark(_ line: Int) {
    while lines.count < network.trace.count { lines.append(line) }
  }

  private mutating func finish() -> SimulationResult {
    result.segments = zip(network.trace, lines).map { record, line in
      SimulatedSegment(record: record, line: line, expected: nil)
    }
    return result
  }

  private mutating func play(_ step: Scenario.Step) throws(ScriptError) {
    do {
      try act(step.action)
    } catch let error as CallError {
      throw ScriptError(
        Bilingual(
          ko: "이 호출은 지금 할 수 없습니다(\(error.message)). 상태: A \(network.states.a), B \(network.states.b)",
          en:
            "this call can't be made now (\(error.message)); A is \(network.states.a), B is \(network.states.b)"
        ),
        at: step.place)
    } catch let error as NetworkError {
      throw ScriptError(ScenarioRunner.words(for: error), at: step.place)
    } catch {
      throw ScriptError(Bilingual(ko: "\(error)", en: "\(error)"), at: step.place)
    }
    if case .expect(let host, let state) = step.action {
      check(host, state, at: step.place)
    } else {
      network.deliver()
    }
  }

  private mutating func act(_ action: Scenario.Action) throws {
    switch action {
    case .listen(let host): try network.listen(host)
    case .isn(let host, let number): network.isn(host, number)
    case .open(let host): try network.open(host)
    case .send(let host, let count): try network.send(host, count)
    case .read(let host, let limit): try network.receive(host, limit ?? .max)
    case .close(let host): try network.close(host)
    case .abort(let host): try network.abort(host)
    case .crash(let host): network.crash(host)
    case .window(let host, let bytes): network.window(host, bytes)
    case .timeout(let host): try network.timeout(host)
    case .wait(_, let interval?): network.wait(interval)
    case .wait(let host, nil):
      guard let host, let timer = network[host].nextTimer else { return }
      network.wait(timer - network.now)
    case .expect: break
    case .configure(let host, let option): network.configure(host) { option.apply(to: &$0) }
    case .order(let order): network.order(order)
    case .release: try network.release()
    case .inject(let host, let forgery): network.inject(segment(forgery, as: host), to: host.other)
    }
  }

  private mutating func check(_ host: Host, _ state: ConnectionState, at place: ScriptPlace) {
    if network[host].state != state { network.settle() }
    let found = network[host].state
    guard found != state else { return }
    result.failures.append(
      ScriptError(
        Bilingual(
          ko: "\(host.name)의 상태는 \(state.name)이어야 하는데 \(found.name)입니다.",
          en: "expected \(host.name) in \(state.name), it is in \(found.name)"), at: place))
  }

  private func segment(_ forgery: Scenario.Forgery, as host: Host) -> Segment {
    func number(_ wanted: Scenario.Forgery.Number?, next: SequenceNumber) -> SequenceNumber {
      switch wanted {
      case .absolute(let number): number
      case .fromNext(let distance): next + distance
      case nil: next
      }
    }
    let end = network[host]
    return Segment(
      sequence: number(forgery.sequence, next: end.snd.nxt),
      acknowledgment: forgery.flags.contains(.ack) ? number(forgery.acknowledgment, next: end.rcv.nxt) : 0,
      flags: forgery.flags, window: forgery.window,
      data: ArraySlice([UInt8](repeating: 0x78, count: forgery.dataLength)))
  }

  private static func words(for error: NetworkError) -> Bilingual {
    switch error {
    case .timerNotRunning(let host):
      Bilingual(
        ko: "\(host.name)에는 돌고 있는 재전송 타이머가 없습니다. 확인받지 못한 것이 있을 때만 timeout을 쓰세요.",
        en: "no retransmission timer runs at \(host.name); `timeout` needs something unacknowledged")
    case .nothingHeld:
      Bilingual(
        ko: "붙잡아 둔 세그먼트가 없습니다. 먼저 `hold`로 다음 세그먼트를 붙잡으세요.",
        en: "nothing is held; `hold` keeps back the next segment first")
    }
  }
}

extension Scenario {
  fileprivate func reads(_ host: Host) -> Bool {
    steps.contains {
      switch $0.action {
      case .read(let reader, _): reader == host
      default: false
      }
    }
  }
}
