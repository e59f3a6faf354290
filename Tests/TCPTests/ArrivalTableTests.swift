import Testing

@testable import TCP

/// Where an end stands before a segment comes, and the way there through the engine.
enum Stand: String, CaseIterable {
  case closed, listen, synSent, synReceivedPassive, synReceivedActive
  case established, finWait1, finWait2, closeWait, closing, lastAck, timeWait

  /// The engine's end in that state, and the oracle's view of it.
  func place(_ settings: Settings, iss: SequenceNumber, irs: SequenceNumber, window: Int) throws -> (
    Connection, ArrivalOracle.End
  ) {
    var end = Connection(settings: settings, numbers: InitialSequenceNumbers(scripted: [iss]))
    var view = ArrivalOracle.End(state: .closed, window: window)
    func get(_ flags: Flags, _ seq: Int, _ ack: Int, window: UInt16 = 1000) {
      end.arrive(
        Segment(
          sequence: irs + seq, acknowledgment: flags.contains(.ack) ? iss + ack : 0, flags: flags,
          window: window), at: .zero)
    }
    func establish() throws {
      try end.open(.active, at: .zero)
      get([.syn, .ack], 0, 1)
      view = ArrivalOracle.End(state: .established, una: 1, nxt: 1, expected: 1, window: window)
    }
    switch self {
    case .closed: break
    case .listen:
      try end.open(.passive, at: .zero)
      view.state = .listen
    case .synSent:
      try end.open(.active, at: .zero)
      view = .init(state: .synSent, una: 0, nxt: 1, window: window, offered: 0)
    case .synReceivedPassive:
      try end.open(.passive, at: .zero)
      get(.syn, 0, 0)
      view = .init(state: .synReceived, isPassive: true, una: 0, nxt: 1, expected: 1, window: window)
    case .synReceivedActive:
      try end.open(.active, at: .zero)
      get(.syn, 0, 0)
      view = .init(state: .synReceived, una: 0, nxt: 1, expected: 1, window: window)
    case .established:
      try establish()
      try end.send(count: 10, at: .zero)
      view.nxt = 11
    case .finWait1:
      try establish()
      try end.send(count: 10, at: .zero)
      try end.close(at: .zero)
      (view.state, view.nxt, view.fin) = (.finWait1, 12, 11)
    case .finWait2:
      try establish()
      try end.close(at: .zero)
      get(.ack, 1, 2)
      (view.state, view.una, view.nxt, view.fin) = (.finWait2, 2, 2, 1)
    case .closeWait:
      try establish()
      try end.send(count: 10, at: .zero)
      get([.fin, .ack], 1, 1)
      (view.state, view.nxt, view.expected, view.window) = (.closeWait, 11, 2, window - 1)
    case .closing:
      try establish()
      try end.send(count: 10, at: .zero)
      try end.close(at: .zero)
      get([.fin, .ack], 1, 1)
      (view.state, view.nxt, view.fin, view.expected, view.window) = (.closing, 12, 11, 2, window - 1)
    case .lastAck:
      try establish()
      get([.fin, .ack], 1, 1)
      try end.send(count: 10, at: .zero)
      try end.close(at: .zero)
      (view.state, view.nxt, view.fin, view.expected, view.window) = (.lastAck, 12, 11, 2, window - 1)
    case .timeWait:
      try establish()
      try end.close(at: .zero)
      get([.fin, .ack], 1, 2)
      view.una = 2
      (view.state, view.nxt, view.fin, view.expected, view.window) = (.timeWait, 2, 1, 2, window - 1)
    }
    // The window shrinks by the FIN until the next announcement gives it back: it is set for certain.
    end.rcv.edge = end.rcv.nxt + view.window
    end.outbox.removeAll()
    return (end, view)
  }

  /// With a window of zero the FIN that some of these need could not have come.
  var fitsZeroWindow: Bool {
    switch self {
    case .closeWait, .closing, .lastAck, .timeWait: false
    default: true
    }
  }
}

@Suite("RFC 9293 3.10.7: every state, event, SEQ edge and ACK edge")
struct ArrivalTableTests {
  /// Both far from and across the wraparound, for both directions.
  static let bases: [(SequenceNumber, SequenceNumber)] = [
    (1000, 5000), (0xffff_fffb, 0xffff_fe0e), (0x7fff_fffa, 0x7fff_fc1a),
  ]

  static let events: [Flags] = (0..<16).map { bits in
    var flags: Flags = []
    if bits & 1 != 0 { flags.insert(.ack) }
    if bits & 2 != 0 { flags.insert(.rst) }
    if bits & 4 != 0 { flags.insert(.syn) }
    if bits & 8 != 0 { flags.insert(.fin) }
    return flags
  }

  /// Either side of every edge of the window, seen from its first and from its last number.
  static func seqEdges(_ view: ArrivalOracle.End) -> [Int] {
    let (next, window) = (view.expected, view.window)
    return Set([
      -2, -1, 0, 1, next - 8, next - 6, next - 2, next - 1, next, next + 1, next + window - 1, next + window,
      next + window + 1,
    ]).sorted()
  }

  static func ackEdges(_ view: ArrivalOracle.End) -> [Int] {
    let (una, nxt, most) = (view.una, view.nxt, view.offered)
    return Set([una - most - 1, una - most, una - 1, una, una + 1, nxt - 1, nxt, nxt + 1, nxt + 1000, 0])
      .sorted()
  }

  @Test("Every cell sends what the tables say and goes where they say", arguments: Stand.allCases)
  func cells(_ stand: Stand) throws {
    var cells = 0
    var wrong: [String] = []
    for profile in [Profile.rfc9293, .rfc793] {
      var settings = profile.settings
      settings.delayedAck = nil
      settings.nagle = false
      settings.avoidsSillyWindows = true
      settings.congestionControl = .none
      for window in [1000, 7, 0] where window > 0 || stand.fitsZeroWindow {
        settings.receiveBuffer = window
        for (iss, irs) in Self.bases.prefix(window == 1000 ? 3 : 1) {
          let (end, view) = try stand.place(settings, iss: iss, irs: irs, window: window)
          try #require(end.state == view.state)
          for flags in Self.events {
            for data in [0, 5, 9] {
              for seq in Self.seqEdges(view) {
                for ack in flags.contains(.ack) ? Self.ackEdges(view) : [0] {
                  let arriving = ArrivalOracle.Arriving(flags: flags, seq: seq, ack: ack, data: data)
                  cells += 1
                  let cell = Cell(iss: iss, irs: irs, end: end, view: view, arriving: arriving)
                  if let mistake = cell.mistake(ArrivalOracle(modern: profile == .rfc9293)) {
                    wrong.append("\(profile) \(stand) W=\(window): \(mistake)")
                  }
                }
              }
            }
          }
        }
      }
    }
    #expect(cells > 1000)
    #expect(wrong.isEmpty, "\(wrong.count) of \(cells), such as \(wrong.prefix(5).joined(separator: "\n"))")
  }
}

/// One cell of the table: an end, and a segment that comes.
struct Cell {
  let iss: SequenceNumber
  let irs: SequenceNumber
  let end: Connection
  let view: ArrivalOracle.End
  let arriving: ArrivalOracle.Arriving

  /// nil where the engine does what the oracle says.
  func mistake(_ oracle: ArrivalOracle) -> String? {
    var engine = end
    engine.explains = false
    engine.arrive(
      Segment(
        sequence: irs + arriving.seq,
        acknowledgment: arriving.flags.contains(.ack) ? iss + arriving.ack : 0,
        flags: arriving.flags, window: 1000,
        data: ArraySlice(repeating: 7, count: arriving.data)), at: Instant(microseconds: 1000))
    let wanted = oracle.outcome(view, arriving)
    let sent = engine.outbox.map(\.segment)
    let hasNumbers = ![.closed, .listen, .synSent].contains(wanted.state)
    if engine.state == wanted.state, sent.elementsEqual(wanted.sent, by: isAlike),
      !hasNumbers || (engine.snd.una == iss + wanted.una && engine.rcv.nxt == irs + wanted.expected)
    {
      return nil
    }
    let wantedSegments = wanted.sent.map { sent in
      "\(sent.flags) \(sent.seq.map { iss + $0 } ?? 0)\(sent.ack.map { "/\(irs + $0)" } ?? "")"
    }
    let gotSegments = sent.map { segment in
      "\(segment.flags) \(segment.sequence)\(segment.acknowledged.map { "/\($0)" } ?? "")"
    }
    return """
      \(arriving.flags) seq \(arriving.seq) ack \(arriving.ack) +\(arriving.data) in \(view.state) (R=\(view.expected) \
      U=\(view.una) S=\(view.nxt)): wanted \(wanted.state) \(wantedSegments), got \(engine.state) \(gotSegments)
      """
  }

  private func isAlike(_ segment: Segment, _ wanted: ArrivalOracle.Sent) -> Bool {
    segment.flags == wanted.flags && segment.sequence == (wanted.seq.map { iss + $0 } ?? 0)
      && segment.acknowledged == wanted.ack.map { irs + $0 } && segment.data.isEmpty
  }
}
