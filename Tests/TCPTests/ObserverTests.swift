import Testing

@testable import TCP

/// A capture written as lines: who sends, flags, numbers; each adds what the observer said of it.
struct Listening {
  static let a = Endpoint(Address(version4: 0x0a09_0001), port: 5000)
  static let b = Endpoint(Address(version4: 0x0a09_0002), port: 80)
  var observer = Observer()
  var last: Observation?

  mutating func hear(
    _ from: Host, _ flags: Flags, _ seq: UInt32, _ ack: UInt32 = 0, len: Int = 0, win: UInt16 = 1000,
    scale: UInt8? = nil
  ) -> Observation {
    let options = scale.flatMap { HeaderOptions([.noOperation, .windowScale($0)]) } ?? HeaderOptions()
    let header = Header(
      sourcePort: 0, destinationPort: 0, sequence: SequenceNumber(seq), acknowledgment: SequenceNumber(ack),
      flags: flags, window: win, options: options)
    let (source, destination) = from == .a ? (Self.a, Self.b) : (Self.b, Self.a)
    let observation = observer.observe(
      ObservedSegment(from: source, to: destination, header: header, dataLength: len))
    last = observation
    return observation
  }

  /// A connection from 100 and 300 up to ESTABLISHED.
  static func established() -> Listening {
    var wire = Listening()
    _ = wire.hear(.a, .syn, 100)
    _ = wire.hear(.b, [.syn, .ack], 300, 101)
    _ = wire.hear(.a, .ack, 101, 301)
    return wire
  }
}

extension Observation {
  /// Both states, the sender's first.
  var states: [ConnectionState?] { [senderState, receiverState] }
}

@Suite("Following a connection by listening")
struct ObserverTests {
  @Test("the handshake: expected numbers are null before anything is known, then SND.NXT and RCV.NXT")
  func handshake() {
    var wire = Listening()
    let syn = wire.hear(.a, .syn, 100)
    #expect(syn.expectedSequence == nil && syn.expectedAcknowledgment == nil)
    #expect(syn.verdict == .new && syn.next == 101 && syn.connection == 1)
    #expect(syn.states == [.synSent, .listen])
    let answer = wire.hear(.b, [.syn, .ack], 300, 101)
    #expect(answer.states == [.synReceived, .established])
    let ack = wire.hear(.a, .ack, 101, 301)
    #expect(ack.expectedSequence == 101 && ack.expectedAcknowledgment == 301)
    #expect(ack.states == [.established, .established])
  }

  @Test("a refused connection leaves both ends CLOSED")
  func refused() {
    var wire = Listening()
    _ = wire.hear(.a, .syn, 100)
    let reset = wire.hear(.b, [.rst, .ack], 0, 101)
    #expect(reset.verdict == .reset)
    #expect(reset.states == [.closed, .closed])
  }

  @Test("an ordinary close: FIN-WAIT-1, FIN-WAIT-2, TIME-WAIT against CLOSE-WAIT, LAST-ACK, CLOSED")
  func close() {
    var wire = Listening.established()
    #expect(wire.hear(.a, [.fin, .ack], 101, 301).states == [.finWait1, .closeWait])
    #expect(wire.hear(.b, .ack, 301, 102).states == [.closeWait, .finWait2])
    #expect(wire.hear(.b, [.fin, .ack], 301, 102).states == [.lastAck, .timeWait])
    #expect(wire.hear(.a, .ack, 102, 302).states == [.timeWait, .closed])
  }

  @Test("three segments close where ACK and FIN come together")
  func threeSegmentClose() {
    var wire = Listening.established()
    _ = wire.hear(.a, [.fin, .ack], 101, 301)
    #expect(wire.hear(.b, [.fin, .ack], 301, 102).states == [.lastAck, .timeWait])
  }

  @Test("FINs that cross: the ACK in the second shows that the first hadn't come (RFC 9293 figure 13)")
  func simultaneousClose() {
    var wire = Listening.established()
    _ = wire.hear(.a, [.fin, .ack], 101, 301)
    #expect(wire.hear(.b, [.fin, .ack], 301, 101).states == [.finWait1, .closing])
    #expect(wire.hear(.a, .ack, 102, 302).states == [.closing, .timeWait])
    #expect(wire.hear(.b, .ack, 302, 102).states == [.timeWait, .timeWait])
  }

  @Test("SYNs that cross (RFC 9293 figure 7)")
  func simultaneousOpen() {
    var wire = Listening()
    _ = wire.hear(.a, .syn, 100)
    #expect(wire.hear(.b, .syn, 300).states == [.synSent, .synReceived])
    #expect(wire.hear(.a, [.syn, .ack], 100, 301).verdict == .new)
    let last = wire.hear(.b, [.syn, .ack], 300, 101)
    #expect(last.states == [.established, .established])
    #expect(last.connection == 1)
  }

  @Test("bytes seen before are a retransmission, bytes ahead and behind a gap are out of order")
  func order() {
    var wire = Listening.established()
    _ = wire.hear(.a, .ack, 101, 301, len: 10)
    #expect(wire.hear(.a, .ack, 101, 301, len: 10).verdict == .retransmission)
    let ahead = wire.hear(.a, .ack, 121, 301, len: 10)
    #expect(ahead.verdict == .outOfOrder && ahead.expectedSequence == 111)
    #expect(wire.hear(.b, .ack, 301, 111).expectedAcknowledgment == 111)
    #expect(wire.hear(.a, .ack, 111, 301, len: 10).verdict == .outOfOrder)
    #expect(wire.hear(.b, .ack, 301, 131).expectedAcknowledgment == 131)
    #expect(wire.hear(.a, .ack, 121, 301, len: 10).verdict == .retransmission)
    #expect(wire.hear(.a, .ack, 131, 301, len: 1).verdict == .new)
  }

  @Test("duplicate ACKs by RFC 5681: no data, same ACK, same window, something outstanding")
  func duplicateAck() {
    var wire = Listening.established()
    _ = wire.hear(.a, .ack, 101, 301, len: 10)
    _ = wire.hear(.b, .ack, 301, 111)
    _ = wire.hear(.a, .ack, 121, 301, len: 10)
    #expect(wire.hear(.b, .ack, 301, 111).verdict == .duplicateAck)
    #expect(wire.hear(.b, .ack, 301, 111, win: 900).verdict == .windowUpdate)
    #expect(wire.hear(.b, .ack, 301, 111, win: 0).verdict == .zeroWindow)
  }

  @Test("an empty segment just below SND.NXT asks for an answer")
  func probes() {
    var wire = Listening.established()
    _ = wire.hear(.a, .ack, 101, 301, len: 10)
    _ = wire.hear(.b, .ack, 301, 111)
    #expect(wire.hear(.a, .ack, 110, 301).verdict == .keepAlive)
    _ = wire.hear(.b, .ack, 301, 111, win: 0)
    #expect(wire.hear(.a, .ack, 110, 301).verdict == .windowProbe)
    #expect(wire.hear(.a, .ack, 111, 301, len: 1).verdict == .windowProbe)
  }

  @Test("resets by RFC 5961: exact ones end it, near misses are challenged, far ones ignored")
  func resets() {
    var wire = Listening.established()
    #expect(wire.hear(.a, .rst, 100).verdict == .unacceptable)
    #expect(wire.last?.receiverState == .established)
    _ = wire.hear(.a, .rst, 150)
    #expect(wire.last?.receiverState == .established)
    #expect(wire.hear(.b, .ack, 301, 101).verdict == .challengeAck)
    let exact = wire.hear(.a, .rst, 101)
    #expect(exact.verdict == .reset)
    #expect(exact.states == [.closed, .closed])
  }

  @Test("what a receiver drops moves nothing: no ACK flag, an ACK of unsent data, bytes beyond the window")
  func dropped() {
    var wire = Listening.established()
    #expect(wire.hear(.a, .psh, 101, len: 5).verdict == .unacceptable)
    #expect(wire.hear(.a, .ack, 101, 5000, len: 5).verdict == .unacceptable)
    var other = Listening.established()
    #expect(other.hear(.a, .ack, 50_101, 301, len: 5).verdict == .unacceptable)
    let ack = other.hear(.b, .ack, 301, 101)
    #expect(ack.expectedAcknowledgment == 101)
    #expect(other.hear(.a, .ack, 101, 301, len: 5).verdict == .new)
  }

  @Test("a FIN sent again shows that its ACK was lost: LAST-ACK after all, and TIME-WAIT answers")
  func lostLastAck() {
    var wire = Listening.established()
    _ = wire.hear(.a, [.fin, .ack], 101, 301)
    _ = wire.hear(.b, [.fin, .ack], 301, 102)
    #expect(wire.hear(.a, .ack, 102, 302).states == [.timeWait, .closed])
    let again = wire.hear(.b, [.fin, .ack], 301, 102)
    #expect(again.verdict == .retransmission)
    #expect(again.states == [.lastAck, .timeWait])
    #expect(wire.hear(.a, .ack, 102, 302).states == [.timeWait, .closed])
  }

  @Test("joined in the middle: numbers come as they are seen, states with what only they can send")
  func midstream() {
    var wire = Listening()
    let first = wire.hear(.b, .ack, 4_294_967_290, 500, len: 10)
    #expect(first.verdict == .new && first.expectedSequence == nil && first.next == 4)
    #expect(first.states == [.established, nil])
    let ack = wire.hear(.a, .ack, 500, 4)
    #expect(ack.expectedAcknowledgment == 4)
    #expect(ack.states == [.established, .established])
    let fin = wire.hear(.b, [.fin, .ack], 4, 500)
    #expect(fin.verdict == .new && fin.states == [.finWait1, .closeWait])
  }

  @Test("ports used again make another connection")
  func reuse() {
    var wire = Listening.established()
    _ = wire.hear(.a, [.fin, .ack], 101, 301)
    _ = wire.hear(.b, [.fin, .ack], 301, 102)
    _ = wire.hear(.a, .ack, 102, 302)
    let syn = wire.hear(.a, .syn, 9000)
    #expect(syn.connection == 2 && syn.verdict == .new && syn.expectedSequence == nil)
    _ = wire.hear(.b, [.syn, .ack], 7000, 9001)
    let ack = wire.hear(.a, .ack, 9001, 7001)
    #expect(ack.expectedSequence == 9001 && ack.expectedAcknowledgment == 7001)
    #expect(ack.states == [.established, .established])
  }

  @Test("where the reset was lost, the end it seemed to close answers a new SYN as what it still is")
  func lostReset() {
    var wire = Listening.established()
    #expect(wire.hear(.a, [.rst, .ack], 101, 301).states == [.closed, .closed])
    #expect(wire.hear(.a, .syn, 900).states == [.synSent, .closed])
    let answer = wire.hear(.b, .ack, 301, 101)
    #expect(answer.verdict == .challengeAck)
    #expect(answer.expectedSequence == 301 && answer.expectedAcknowledgment == 101)
    #expect(answer.states == [.established, .synSent])
    #expect(wire.hear(.a, .rst, 101).verdict == .reset)
    #expect(wire.hear(.a, .syn, 900).verdict == .retransmission)
    #expect(wire.hear(.b, [.syn, .ack], 700, 901).states == [.synReceived, .established])
  }

  @Test("a half-open connection is found out by a SYN (RFC 9293 figure 9)")
  func halfOpen() {
    var wire = Listening.established()
    #expect(wire.hear(.a, .syn, 400).states == [.synSent, .established])
    #expect(wire.hear(.b, .ack, 301, 101).verdict == .challengeAck)
    let reset = wire.hear(.a, .rst, 101)
    #expect(reset.verdict == .reset && reset.states == [.synSent, .closed])
    _ = wire.hear(.a, .syn, 400)
    #expect(wire.hear(.b, [.syn, .ack], 800, 401).states == [.synReceived, .established])
  }

  @Test("a forged SYN leaves the connection as it was")
  func forgedSyn() {
    var wire = Listening.established()
    _ = wire.hear(.a, .syn, 150)
    #expect(wire.hear(.b, .ack, 301, 101).verdict == .challengeAck)
    let data = wire.hear(.a, .ack, 101, 301, len: 5)
    #expect(data.verdict == .new && data.expectedSequence == 101)
    #expect(data.states == [.established, .established])
  }

  @Test("window scaling counts only if both offered it (RFC 7323 2.2)")
  func scaling() {
    for (offer, verdict) in [(UInt8?.some(7), Verdict.outOfOrder), (nil, .unacceptable)] {
      var wire = Listening()
      _ = wire.hear(.a, .syn, 100, scale: 7)
      _ = wire.hear(.b, [.syn, .ack], 300, 101, scale: offer)
      _ = wire.hear(.a, .ack, 101, 301)
      _ = wire.hear(.b, .ack, 301, 101)
      #expect(wire.hear(.a, .ack, 50_000, 301, len: 10).verdict == verdict)
    }
  }

  @Test("a full table forgets closed connections first, then the one quiet longest")
  func eviction() {
    var observer = Observer(limit: 2)
    func hear(_ port: UInt16, _ flags: Flags, _ seq: UInt32) -> Observation {
      let header = Header(sourcePort: port, destinationPort: 80, sequence: SequenceNumber(seq), flags: flags)
      return observer.observe(
        ObservedSegment(
          from: Endpoint(Address(version4: 1), port: port), to: Endpoint(Address(version4: 2), port: 80),
          header: header, dataLength: 0))
    }
    #expect(hear(1, .syn, 10).connection == 1)
    #expect(hear(2, .syn, 10).connection == 2)
    #expect(hear(1, .syn, 10).verdict == .retransmission)
    #expect(hear(3, .syn, 10).connection == 3)
    #expect(observer.forgotten == 1)
    #expect(hear(1, .syn, 10).verdict == .retransmission)
    #expect(hear(2, .syn, 10).connection == 4)
    #expect(observer.forgotten == 2)
  }

  @Test("whatever comes, numbers stay consistent and nothing traps")
  func noise() {
    var chance = SplitMix64(seed: 5961)
    var wire = Listening()
    for _ in 0..<50_000 {
      let near = UInt32(truncatingIfNeeded: Int(chance.below(64)) - 32)
      let seq = chance.chance(1, in: 8) ? UInt32(truncatingIfNeeded: chance.next()) : near
      let ack = chance.chance(1, in: 8) ? UInt32(truncatingIfNeeded: chance.next()) : near &+ 7
      let length = Int(chance.below(20))
      let observation = wire.hear(
        chance.chance(1, in: 2) ? .a : .b, Flags(rawValue: UInt8(chance.below(256))), seq, ack, len: length,
        win: UInt16(chance.below(65536)), scale: UInt8(chance.below(256)))
      #expect(observation.connection >= 1)
    }
  }
}
