import Testing

@testable import TCP

/// A random scenario: what both programs send, over which link, with which TCPs.
struct RandomExchange {
  var network: Network
  var chance: SplitMix64
  var wanted = Pair<[UInt8]>(a: [], b: [])
  var got = Pair<[UInt8]>(a: [], b: [])
  var isClosed = Pair(a: false, b: false)

  init(seed: UInt64) {
    chance = SplitMix64(seed: seed)
    let settings = Self.settings(&chance)
    let other = chance.chance(1, in: 2) ? Self.settings(&chance) : settings
    var link = Link(delay: .milliseconds(Int64(chance.int(in: 1...80))))
    if chance.chance(3, in: 4) { link.loss = chance.int(in: 0...200) }
    if chance.chance(1, in: 2) { link.duplication = chance.int(in: 0...200) }
    if chance.chance(1, in: 2) { link.reordering = chance.int(in: 0...400) }
    if chance.chance(1, in: 2) { link.jitter = .milliseconds(Int64(chance.int(in: 0...50))) }
    if chance.chance(1, in: 4) { link.marking = chance.int(in: 0...300) }
    network = Network(settings: settings, b: other, link: link, seed: seed &+ 1, tracing: .all)
    if chance.chance(1, in: 3) {
      for host in Host.allCases { network.isn(host, SequenceNumber(0) - chance.int(in: 0...3000)) }
    }
  }

  static func settings(_ chance: inout SplitMix64) -> Settings {
    var settings = chance.pick(Profile.allCases).settings
    if chance.chance(1, in: 2) { settings.sack.toggle() }
    if chance.chance(1, in: 3) { settings.timestamps.toggle() }
    if chance.chance(1, in: 3) { settings.windowScale = UInt8(chance.int(in: 0...14)) }
    if chance.chance(1, in: 3) { settings.ecn = true }
    if chance.chance(1, in: 3) { settings.nagle.toggle() }
    if chance.chance(1, in: 3) { settings.delayedAck = nil }
    if chance.chance(1, in: 2) {
      settings.congestionControl = chance.pick(CongestionControl.Algorithm.allCases)
    }
    if chance.chance(1, in: 2) { settings.maximumSegmentSize = UInt16(chance.int(in: 20...1460)) }
    // A buffer much smaller than the scale could never be announced: its window would round to zero.
    let unit = 1 << Int(settings.windowScale ?? 0)
    if chance.chance(1, in: 3) { settings.receiveBuffer = unit * chance.int(in: 1...5000) }
    if chance.chance(1, in: 3) { settings.reading = .onRequest }
    if chance.chance(1, in: 6) { settings.keepAlive = Settings.KeepAlive() }
    // The link is bad, not dead: nobody gives up.
    settings.userTimeout = nil
    settings.synTimeout = nil
    settings.resetsWhenUnread = false
    return settings
  }

  mutating func play() throws {
    if chance.chance(1, in: 5) {
      try network.open(.a)
      try network.open(.b)
    } else {
      try network.listen(.b)
      try network.open(.a)
    }
    for _ in 0..<chance.int(in: 1...12) {
      act(chance.chance(1, in: 2) ? .a : .b)
      if chance.chance(2, in: 3) { network.wait(.milliseconds(Int64(chance.int(in: 0...400)))) }
      read()
    }
    finish()
  }

  private mutating func act(_ host: Host) {
    guard !isClosed[host] else { return }
    if chance.chance(1, in: 8) {
      // Closed any earlier the connection would be given up with what was queued (3.10.4).
      let state = network[host].state
      guard state.isSynchronized || state == .synReceived else { return }
      if (try? network.close(host)) != nil { isClosed[host] = true }
      return
    }
    let bytes = (0..<chance.int(in: 1...3000)).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
    if (try? network.send(host, bytes: bytes, urgent: chance.chance(1, in: 10))) != nil {
      wanted[host.other] += bytes
    }
  }

  private mutating func read() {
    for host in Host.allCases where network[host].settings.reading == .onRequest {
      let some = chance.chance(1, in: 2) ? Int.max : chance.int(in: 0...700)
      if let bytes = try? network.receive(host, some) { got[host] += bytes }
    }
  }

  private mutating func finish() {
    var rounds = 0
    while rounds < 4000, !isOver {
      rounds += 1
      network.wait(.milliseconds(500))
      read()
      for host in Host.allCases where !isClosed[host] && rounds > 4 {
        if network[host].state.isSynchronized, (try? network.close(host)) != nil { isClosed[host] = true }
      }
    }
    for host in Host.allCases {
      var end = network[host]
      got[host] += end.inbox.take(Int.max)
    }
  }

  private var isOver: Bool {
    network.isQuiet && Host.allCases.allSatisfy { [.closed, .timeWait].contains(network[$0].state) }
  }
}

@Suite("Whatever the link does, the bytes arrive once, whole and in order")
struct DeliveryTests {
  @Test("Random exchanges over a bad link", arguments: 0..<8)
  func randomExchanges(_ block: Int) throws {
    for seed in UInt64(block * 50)..<UInt64(block * 50 + 50) {
      var exchange = RandomExchange(seed: seed)
      try exchange.play()
      let ends = exchange.network.states
      for host in Host.allCases {
        let (got, wanted) = (exchange.got[host], exchange.wanted[host])
        let signals = exchange.network[host].signals
        let holds =
          [.closed, .timeWait].contains(ends[host]) && got == wanted && !signals.contains(.reset)
          && !signals.contains(.timedOut) && !signals.contains(.refused)
        #expect(holds, "seed \(seed): \(host) got \(got.count) of \(wanted.count), \(ends), \(signals)")
      }
    }
  }
}
