import TCP

/// How many segments a second the engine simulates in a two-host run on one core.
enum EngineBench {
  struct Outcome {
    var segments: Int
    var seconds: Double
    var perSecond: Double { Double(segments) / seconds }
    /// Against the floor of a million segments a second: 1 or more holds it.
    var ratio: Double { perSecond / 1_000_000 }
  }

  /// A sends to B in full segments, B acknowledges, until at least `wanted` segments have been on the link.
  static func twoHosts(segments wanted: Int = 1_000_000) throws -> Outcome {
    var settings = Profile.rfc9293.settings
    settings.reading = .discarding
    var network = Network(settings: settings, link: Link(delay: .milliseconds(1)), tracing: .off)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    let start = ContinuousClock.now
    while network.sentCount < wanted {
      try network.send(.a, 4_000_000)
      network.settle()
    }
    let elapsed = ContinuousClock.now - start
    guard network[.b].deliveredCount > wanted / 2 else { throw CallError.connectionDoesNotExist }
    let (seconds, attoseconds) = elapsed.components
    return Outcome(segments: network.sentCount, seconds: Double(seconds) + Double(attoseconds) * 1e-18)
  }

  /// One line: what was simulated, how fast, and the ratio to the floor.
  static func report() throws {
    let outcome = try twoHosts()
    let speed = Int(outcome.perSecond)
    let ratio = (outcome.ratio * 100).rounded() / 100
    print("two hosts: \(outcome.segments) segments, \(speed) a second, \(ratio) times the floor of 1000000")
  }
}
