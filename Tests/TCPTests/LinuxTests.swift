import Testing

@testable import TCP

/// What Linux 6.18 was seen to answer to forged segments; RFC 9293 answers the same but for the two rows marked.
@Suite("Profile linux: what the kernel answers to injected segments")
struct LinuxTests {
  struct Row: CustomTestStringConvertible {
    var stand: Stand
    var name: String
    var flags: Flags
    /// From RCV.NXT (the other end's ISS where there is none yet).
    var seq: Int
    /// From our ISS.
    var ack: Int = 0
    var data: Int = 0
    /// Flags, SEQ from our ISS, ACK from the other end's; `zero` marks a SEQ of literally 0.
    var sent: [String]
    var state: ConnectionState
    var testDescription: String { "\(stand): \(name)" }
  }

  static let rows: [Row] = [
    Row(
      stand: .established, name: "RST below the window", flags: .rst, seq: -1, sent: [], state: .established),
    Row(
      stand: .established, name: "RST in the window", flags: .rst, seq: 100, sent: ["ACK 11/1"],
      state: .established),
    Row(stand: .established, name: "exact RST", flags: .rst, seq: 0, sent: [], state: .closed),
    Row(
      stand: .established, name: "SYN in the window", flags: .syn, seq: 10, sent: ["ACK 11/1"],
      state: .established),
    Row(
      stand: .established, name: "SYN,ACK in the window", flags: [.syn, .ack], seq: 10, ack: 1,
      sent: ["ACK 11/1"], state: .established),
    Row(
      stand: .established, name: "ACK of unsent", flags: .ack, seq: 0, ack: 12, sent: ["ACK 11/1"],
      state: .established),
    Row(
      stand: .established, name: "old data", flags: .ack, seq: -5, ack: 1, data: 5, sent: ["ACK 11/1"],
      state: .established),
    Row(
      stand: .established, name: "data beyond the window", flags: .ack, seq: 70000, ack: 1, data: 5,
      sent: ["ACK 11/1"], state: .established),
    Row(
      stand: .established, name: "data without ACK", flags: [], seq: 0, data: 5, sent: [],
      state: .established),
    Row(stand: .established, name: "FIN without ACK", flags: .fin, seq: 0, sent: [], state: .established),
    Row(
      stand: .established, name: "ACK far below SND.UNA", flags: .ack, seq: 0, ack: -3_000_000, data: 3,
      sent: ["ACK 11/1"], state: .established),
    Row(stand: .listen, name: "RST", flags: .rst, seq: 0, sent: [], state: .listen),
    Row(stand: .listen, name: "SYN+RST", flags: [.syn, .rst], seq: 0, sent: [], state: .listen),
    Row(stand: .listen, name: "ACK", flags: .ack, seq: 0, ack: 77, sent: ["RST 77"], state: .listen),
    Row(
      stand: .listen, name: "SYN,ACK", flags: [.syn, .ack], seq: 0, ack: 77, sent: ["RST 77"],
      state: .listen),
    Row(stand: .listen, name: "FIN", flags: .fin, seq: 0, sent: [], state: .listen),
    Row(stand: .listen, name: "data without flags", flags: [], seq: 0, data: 3, sent: [], state: .listen),
    Row(
      stand: .listen, name: "SYN+FIN (RFC 9293 would take it)", flags: [.syn, .fin], seq: 0, sent: [],
      state: .listen),
    Row(
      stand: .listen, name: "SYN with data", flags: .syn, seq: 0, data: 3, sent: ["SYN,ACK 0/1"],
      state: .synReceived),
    Row(stand: .closed, name: "SYN", flags: .syn, seq: 0, sent: ["RST,ACK zero/1"], state: .closed),
    Row(
      stand: .closed, name: "SYN with data", flags: .syn, seq: 0, data: 3, sent: ["RST,ACK zero/4"],
      state: .closed),
    Row(
      stand: .closed, name: "FIN with data", flags: .fin, seq: 0, data: 5, sent: ["RST,ACK zero/6"],
      state: .closed),
    Row(
      stand: .closed, name: "data without flags", flags: [], seq: 0, data: 3, sent: ["RST,ACK zero/3"],
      state: .closed),
    Row(
      stand: .closed, name: "SYN,ACK", flags: [.syn, .ack], seq: 0, ack: 77, sent: ["RST 77"],
      state: .closed),
    Row(stand: .closed, name: "RST", flags: .rst, seq: 0, sent: [], state: .closed),
    Row(
      stand: .synSent, name: "bad ACK (Linux repeats its SYN)", flags: .ack, seq: 0, ack: 5,
      sent: ["RST 5", "SYN 0"], state: .synSent),
    Row(
      stand: .synSent, name: "ACK of ISS (Linux repeats its SYN)", flags: .ack, seq: 0, ack: 0,
      sent: ["RST 0", "SYN 0"], state: .synSent),
    Row(
      stand: .synSent, name: "RST with a bad ACK", flags: [.rst, .ack], seq: 0, ack: 5, sent: [],
      state: .synSent),
    Row(stand: .synSent, name: "RST without ACK", flags: .rst, seq: 0, sent: [], state: .synSent),
    Row(
      stand: .synSent, name: "RST with a good ACK", flags: [.rst, .ack], seq: 0, ack: 1, sent: [],
      state: .closed),
    Row(stand: .synSent, name: "good ACK, no SYN", flags: .ack, seq: 0, ack: 1, sent: [], state: .synSent),
    Row(
      stand: .synSent, name: "SYN,ACK", flags: [.syn, .ack], seq: 0, ack: 1, sent: ["ACK 1/1"],
      state: .established),
    Row(stand: .synSent, name: "SYN", flags: .syn, seq: 0, sent: ["SYN,ACK 0/1"], state: .synReceived),
    Row(stand: .synSent, name: "FIN", flags: .fin, seq: 0, sent: [], state: .synSent),
    Row(
      stand: .timeWait, name: "old duplicate", flags: .ack, seq: -1, ack: 2, sent: ["ACK 2/2"],
      state: .timeWait),
    Row(stand: .timeWait, name: "exact RST", flags: .rst, seq: 0, sent: [], state: .closed),
  ]

  @Test("Each injected segment", arguments: rows)
  func answers(_ row: Row) throws {
    var (end, view) = try row.stand.place(
      Profile.linux.settings, iss: 20000, irs: 900, window: 65000)
    let segment = Segment(
      sequence: SequenceNumber(900) + view.expected + row.seq,
      acknowledgment: row.flags.contains(.ack) ? SequenceNumber(20000) + row.ack : 0, flags: row.flags,
      data: ArraySlice(repeating: 1, count: row.data))
    if row.stand == .listen { end.numbers.scripted = [20000] }
    end.arrive(segment, at: .zero)
    let sent = end.outbox.map { emission in
      let segment = emission.segment
      let isZero = segment.flags == [.rst, .ack] && segment.sequence == 0
      let seq = isZero ? "zero" : "\(segment.sequence - SequenceNumber(20000))"
      let ack = segment.acknowledged.map { "/\($0 - SequenceNumber(900))" } ?? ""
      return "\(segment.flags.subtracting([.ece, .cwr])) \(seq)\(ack)"
    }
    #expect(sent == row.sent)
    #expect(end.state == row.state)
  }

  @Test("A simultaneous open ends with one more ACK from each side")
  func simultaneousOpen() throws {
    var network = figureNetwork(Profile.linux.settings)
    try network.open(.a)
    try network.open(.b)
    network.deliver()
    #expect(
      transcript(network.trace) == """
        A SYN 100 | SYN-SENT SYN-RECEIVED
        B SYN 300 | SYN-RECEIVED SYN-RECEIVED
        B SYN,ACK 300/101 | ESTABLISHED SYN-RECEIVED
        A SYN,ACK 100/301 | ESTABLISHED ESTABLISHED
        A ACK 101/301 | ESTABLISHED ESTABLISHED
        B ACK 301/101 | ESTABLISHED ESTABLISHED
        """)
  }

  @Test("Closing with data unread resets")
  func unreadData() throws {
    var settings = Profile.linux.settings
    settings.reading = .onRequest
    var network = try Network.established(settings)
    try network.send(.a, 10)
    network.settle()
    network.trace.removeAll()
    try network.close(.b)
    network.deliver()
    #expect(transcript(network.trace) == "B RST,ACK 301/111 | CLOSED CLOSED")
  }

  @Test("TIME-WAIT takes a newer SYN for a new connection and answers an older one with an ACK")
  func reopening() throws {
    var (end, _) = try Stand.timeWait.place(
      Profile.linux.settings, iss: 20000, irs: 900, window: 65000)
    var other = end
    end.arrive(Segment(sequence: 70000, flags: .syn), at: .zero)
    #expect(end.state == .synReceived)
    #expect(end.outbox.map(\.segment.flags) == [[.syn, .ack]])
    #expect(end.outbox[0].segment.sequence > 20002)
    #expect(end.rcv.nxt == 70001)
    other.arrive(Segment(sequence: 800, flags: .syn), at: .zero)
    #expect(other.state == .timeWait)
    #expect(other.outbox.map(\.segment.flags) == [.ack])
  }

  @Test(
    "The first number not used by the old connection is new enough, and the new ISS lies beyond the old numbers"
  )
  func reopeningEdges() throws {
    let drawn = ISNGenerator().number(at: .zero)
    // SND.NXT is two beyond the ISS: the number the clock would give is just used up.
    let (end, view) = try Stand.timeWait.place(
      Profile.linux.settings, iss: drawn - 2, irs: 900, window: 65000)
    func state(_ seq: Int) -> Connection {
      var copy = end
      copy.arrive(Segment(sequence: SequenceNumber(900) + seq, flags: .syn), at: .zero)
      return copy
    }
    #expect(state(view.expected).state == .synReceived)
    #expect(state(view.expected).snd.iss == drawn + 65535)
    #expect(state(view.expected - 1).state == .timeWait)
  }

  @Test("With timestamps a newer one is enough, or a newer number")
  func reopeningByTimestamp() throws {
    var network = try Network.established(Profile.linux.settings)
    try network.close(.a)
    network.deliver()
    try network.close(.b)
    network.settle()
    let end = network[.a]
    #expect(end.state == .timeWait && end.options.timestamps)
    func state(_ seq: Int, _ later: UInt32) -> ConnectionState {
      var copy = end
      var syn = Segment(sequence: end.rcv.nxt + seq, flags: .syn)
      syn.options.timestamps = .init(value: end.options.recentTimestamp + later, echoReply: 0)
      copy.arrive(syn, at: network.now)
      return copy.state
    }
    #expect(state(-50, 0) == .timeWait)
    #expect(state(-50, 1) == .synReceived)
    #expect(state(0, 0) == .synReceived)
    #expect(state(-1, 0) == .timeWait)
  }

  @Test("The table of profiles names every setting in which they differ")
  func profileTable() {
    #expect(Profile.rfc9293.settings == Settings())
    #expect(Profile.differences.count > 15)
    for difference in Profile.differences {
      let values = Set(Profile.allCases.map { difference.values($0) })
      #expect(values.count > 1, "\(difference.setting.english)")
      #expect(!difference.reference.isEmpty)
    }
  }
}
