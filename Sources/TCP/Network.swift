/// Two hosts, A and B, and the link between them, on a virtual clock.
///
/// Calls act at once at `now`; what they send is on its way until `deliver` (or `settle`, or `wait`) carries it.
/// So two calls in a row without a `deliver` between them cross on the way:
///
///     var network = Network(settings: Profile.rfc9293.settings)
///     network.isn(.a, 100)
///     network.isn(.b, 300)
///     try network.listen(.b)
///     try network.open(.a)
///     network.deliver()                      // SYN, SYN,ACK, ACK: both ESTABLISHED
///     network.order(.lose)                   // the next segment sent is lost
///     try network.send(.a, 100)
///     try network.timeout(.a)                // A's retransmission timer runs out
///     network.deliver()
///     try network.close(.a)
///     try network.close(.b)                  // both FINs cross
///     network.settle()
///     network[.a].state                      // TIME-WAIT
///     network.trace                          // every segment, with states, fate and reasons
///
/// Three ways to let time pass:
/// - `deliver()` carries what is on its way, and the answers to it, until nothing moves. Timers run only as far
///   as the clock gets by that, so delayed ACKs and lost segments wait.
/// - `settle()` goes on through delayed ACKs and retransmissions until nothing is outstanding. It lets neither
///   TIME-WAIT nor keep-alive pass, nor the probes of a window that stays shut.
/// - `wait(interval)` lets the clock run, every timer with it.
package struct Network: Sendable {
  package enum Tracing: Hashable, Sendable {
    case all
    /// Nothing is kept and no reasons are given: for speed.
    case off
  }

  package internal(set) var hosts: Pair<Connection>
  package internal(set) var now = Instant.zero
  package var link: Link
  package internal(set) var trace: [TraceRecord] = []
  /// How many segments have been put on the link.
  package internal(set) var sentCount = 0
  package let tracing: Tracing

  var flights = FlightQueue()
  /// Kept back until `release`, in the order sent.
  package internal(set) var held: [HeldSegment] = []
  /// What is being put on the link; empty between steps.
  var outgoing: [Emission] = []
  var orders: [(order: Order, host: Host?)] = []
  var chance: SplitMix64

  package struct HeldSegment: Sendable {
    package let segment: Segment
    package let to: Host
    let record: Int
    /// Goes on behind the next segment from the same host.
    let isSwapped: Bool
  }

  /// Both hosts alike, or each with its own settings; `seed` decides the ISNs nobody names and the link's chances.
  package init(
    settings: Settings = Settings(), b: Settings? = nil, link: Link = Link(), seed: UInt64 = 0,
    tracing: Tracing = .all
  ) {
    var chance = SplitMix64(seed: seed)
    func host(_ settings: Settings, _ tuple: [UInt8]) -> Connection {
      let generator = ISNGenerator(secret: (chance.next(), chance.next()), connection: tuple)
      var end = Connection(settings: settings, numbers: InitialSequenceNumbers(generator: generator))
      end.explains = tracing == .all
      return end
    }
    hosts = Pair(a: host(settings, [0]), b: host(b ?? settings, [1]))
    self.link = link
    self.chance = chance
    self.tracing = tracing
  }

  package subscript(host: Host) -> Connection { _read { yield hosts[host] } }

  /// Both states now.
  package var states: Pair<ConnectionState> { Pair(a: hosts.a.state, b: hosts.b.state) }

  /// Nothing is on its way (held segments aside).
  package var isQuiet: Bool { flights.isEmpty }
}

/// What a scenario asked of a network that can't be done.
package enum NetworkError: Error, Hashable, Sendable {
  /// The host has nothing outstanding whose timer could run out.
  case timerNotRunning(Host)
  case nothingHeld
}
