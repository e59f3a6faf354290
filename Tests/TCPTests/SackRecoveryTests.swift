import Testing

@testable import TCP

/// One end with twenty segments of 100 bytes outstanding, fed ACKs by hand.
@Suite("RFC 6675: what SACK tells the sender")
struct SackRecoveryTests {
  var end: Connection

  init() throws {
    var settings = plain
    settings.sack = true
    settings.congestionControl = .sack
    settings.initialWindow = 40
    settings.maximumSegmentSize = 100
    end = Connection(settings: settings, numbers: .init(scripted: [100]))
    try end.open(.active, at: .zero)
    var answer = Segment(sequence: 300, acknowledgment: 101, flags: [.syn, .ack])
    answer.options.sackPermitted = true
    answer.options.maximumSegmentSize = 100
    end.arrive(answer, at: .zero)
    try end.send(count: 2000, at: .zero)
    #expect(end.unacknowledged.count == 20)
    end.outbox.removeAll()
  }

  /// An ACK of `number` segments with the given segments (counted from 0) held; what is sent again for it.
  private mutating func get(_ number: Int, held: [ClosedRange<Int>]) -> [Int] {
    var segment = Segment(sequence: 301, acknowledgment: SequenceNumber(101) + number * 100, flags: .ack)
    segment.options.sack = SackBlocks(
      held.map {
        .init(
          left: SequenceNumber(101) + $0.lowerBound * 100,
          right: SequenceNumber(101) + ($0.upperBound + 1) * 100)
      })
    end.arrive(segment, at: .zero)
    defer { end.outbox.removeAll() }
    return end.outbox.map { ($0.segment.sequence - SequenceNumber(101)) / 100 }
  }

  @Test("A hole with two segments above it is not lost yet, with three it is")
  mutating func threeAbove() {
    #expect(get(1, held: []) == [])
    #expect(get(1, held: [2...2]) == [])
    #expect(get(1, held: [4...4, 2...2]) == [])
    #expect(get(1, held: [4...5, 2...2]) == [1], "segment 3 has only 4 and 5 above it")
    #expect(end.congestion.phase == .fastRecovery)
    var count = 0
    for last in 6...16 where count == 0 { count = get(1, held: [4...last, 2...2]).count }
    #expect(count == 1, "segment 3 follows once the pipe has room")
    #expect(end.unacknowledged[2].retransmissions == 1)
  }

  @Test("The third duplicate may show several holes lost at once; each goes as the pipe has room")
  mutating func severalHoles() {
    #expect(get(0, held: [12...12]) == [])
    #expect(get(0, held: [12...13]) == [])
    // 20 segments, 15 of them held: the pipe is nearly empty, so all the holes go at once.
    let again = get(0, held: [5...19])
    #expect(again == [0, 1, 2, 3, 4])
    #expect(get(0, held: [5...19]) == [], "nothing goes twice")
  }

  @Test("Exactly three segments above a hole make it lost")
  mutating func exactlyThree() {
    _ = get(0, held: [5...5])
    _ = get(0, held: [5...6])
    #expect((0..<20).allSatisfy { !end.unacknowledged[$0].isLost })
    #expect(get(0, held: [5...7]) == [0], "the pipe is full")
    #expect((1...4).allSatisfy { end.unacknowledged[$0].isLost })
    #expect(!end.unacknowledged[8].isLost)
  }

  @Test("A partial ACK with news sends the next hole at once")
  mutating func partialAck() {
    for last in 2...4 { _ = get(0, held: [2...last]) }
    #expect(end.congestion.phase == .fastRecovery)
    _ = get(0, held: [2...15])
    let again = get(1, held: [2...15])
    #expect(again == [] || again == [1])
    #expect(end.unacknowledged[0].retransmissions == 1)
    // A partial ACK stops at a segment that is missing, whatever the blocks say of it.
    #expect(get(16, held: [18...19]) == [16])
    #expect(end.congestion.phase == .fastRecovery)
    let last = get(16, held: [17...19])
    #expect(last.allSatisfy { $0 == 16 })
    _ = get(20, held: [])
    #expect(end.congestion.phase == .open)
  }

  @Test("A partial ACK whose blocks show a new hole marks it lost in the same step")
  mutating func partialAckWithNews() {
    for last in 1...3 { _ = get(0, held: [1...last]) }
    #expect(get(4, held: [6...19]) == [4, 5])
  }

  @Test("Blocks that are old, empty or beyond what was sent are not believed")
  mutating func nonsense() {
    #expect(get(2, held: [0...0]) == [])
    var segment = Segment(sequence: 301, acknowledgment: 301, flags: .ack)
    segment.options.sack = [
      .init(left: 401, right: 401), .init(left: 501, right: 401), .init(left: 2001, right: 2201),
    ]
    end.arrive(segment, at: .zero)
    #expect((0..<end.unacknowledged.count).allSatisfy { !end.unacknowledged[$0].isSacked })
    segment.options.sack = [.init(left: 2001, right: 2101), .init(left: 350, right: 599)]
    end.arrive(segment, at: .zero)
    let held = (0..<end.unacknowledged.count).filter { end.unacknowledged[$0].isSacked }
    #expect(held == [1, 17], "only segments covered whole")
  }

  @Test("After a timeout what was reported held is no longer counted on")
  mutating func timeout() {
    _ = get(0, held: [5...19])
    end.retransmissionTimeout(at: .zero + .seconds(1))
    #expect((0..<end.unacknowledged.count).allSatisfy { !end.unacknowledged[$0].isSacked })
    #expect(end.congestion.window == 100)
    #expect(end.outbox.map(\.segment.sequence) == [101])
  }
}
