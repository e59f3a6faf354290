import TCP
import Testing

@testable import Captures

/// A conversation of two Linux kernels as one capture saw it, and what the kernels said of their sockets meanwhile.
struct RecordedCapture: Sendable, CustomTestStringConvertible {
  /// What `ss` showed after a packet had passed: the states of the opener and of the other end.
  struct Moment: Sendable {
    var packet: Int
    var opener: ConnectionState
    var other: ConnectionState
  }

  var file: String
  var moments: [Moment]
  /// How many packets of each verdict other than `new`.
  var verdicts: [Verdict: Int] = [:]

  var testDescription: String { file }

  init(
    _ file: String, _ moments: [(Int, ConnectionState, ConnectionState)], _ verdicts: [Verdict: Int] = [:]
  ) {
    self.file = file
    self.moments = moments.map { Moment(packet: $0.0, opener: $0.1, other: $0.2) }
    self.verdicts = verdicts
  }

  static let serverCloses: [(Int, ConnectionState, ConnectionState)] = [
    (3, .established, .established), (5, .established, .established), (11, .established, .established),
    (13, .closeWait, .finWait2), (15, .closed, .timeWait),
  ]

  static let all: [RecordedCapture] = [
    RecordedCapture("ipv6.pcapng", serverCloses),
    RecordedCapture("cooked1.pcap", serverCloses),
    RecordedCapture("cooked2.pcap", serverCloses),
    RecordedCapture("nanoseconds.pcap", serverCloses),
    // One segment overtaken, one lost, at the receiver's end.
    RecordedCapture(
      "reordered.pcap",
      [
        (3, .established, .established), (25, .established, .established), (27, .finWait2, .closeWait),
        (29, .timeWait, .closed),
      ], [.outOfOrder: 4, .retransmission: 1, .duplicateAck: 3, .windowUpdate: 4]),
    RecordedCapture(
      "zero-window.pcap",
      [(14, .established, .established), (31, .finWait2, .closeWait), (33, .timeWait, .closed)],
      [.zeroWindow: 4, .windowProbe: 2, .windowUpdate: 3]),
    // The opener's reset is lost on the way; then it calls again from the same port.
    RecordedCapture(
      "half-open.pcap",
      [
        (5, .established, .established), (12, .established, .established), (14, .established, .established),
        (16, .finWait2, .closeWait), (18, .timeWait, .closed),
      ], [.reset: 2, .challengeAck: 1, .retransmission: 1]),
    RecordedCapture(
      "port-reuse.pcap",
      [
        (5, .established, .established), (7, .closeWait, .finWait2), (9, .closed, .timeWait),
        (14, .established, .established), (16, .closeWait, .finWait2), (18, .closed, .timeWait),
      ]),
    // Loopback: segments longer than any frame.
    RecordedCapture(
      "offloaded.pcap",
      [(21, .established, .established), (23, .finWait2, .closeWait), (25, .timeWait, .closed)],
      [.zeroWindow: 2, .windowUpdate: 2]),
  ]

  /// Every segment of the file with what the observer said of it.
  func replay() throws -> [(packet: CapturedPacket, segment: ObservedSegment, observation: Observation)] {
    let folder = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let reader = try CaptureReader(path: folder + "/Recorded/" + file)
    var observer = Observer()
    var result: [(packet: CapturedPacket, segment: ObservedSegment, observation: Observation)] = []
    while let packet = try reader.next() {
      guard case .segment(let segment) = packet.content else {
        Issue.record("packet \(packet.number) is no segment")
        continue
      }
      result.append((packet, segment, observer.observe(segment)))
    }
    return result
  }
}

@Suite("Captures of the Linux kernel, followed")
struct RecordedCaptureTests {
  @Test("both ends are in the states the kernels said they were", arguments: RecordedCapture.all)
  func states(capture: RecordedCapture) throws {
    let replay = try capture.replay()
    let opener = try #require(replay.first).segment.from
    for moment in capture.moments {
      let (_, segment, seen) = try #require(replay.dropFirst(moment.packet - 1).first)
      let states =
        segment.from == opener
        ? [seen.senderState, seen.receiverState] : [seen.receiverState, seen.senderState]
      #expect(states == [moment.opener, moment.other], "after packet \(moment.packet)")
    }
    #expect(capture.moments.last?.packet == replay.count)
  }

  @Test("each segment is called what it was", arguments: RecordedCapture.all)
  func verdicts(capture: RecordedCapture) throws {
    var counts: [Verdict: Int] = [:]
    for (_, _, seen) in try capture.replay() where seen.verdict != .new {
      counts[seen.verdict, default: 0] += 1
    }
    #expect(counts == capture.verdicts)
  }

  @Test(
    "new data stands at SND.NXT, and what a kernel acknowledges is its RCV.NXT",
    arguments: RecordedCapture.all)
  func numbers(capture: RecordedCapture) throws {
    for (packet, segment, seen) in try capture.replay()
    where !segment.flags.contains(.syn) && !segment.flags.contains(.rst) {
      if segment.dataLength > 0, seen.verdict == .new {
        #expect(
          seen.expectedSequence == segment.sequence || segment.sequence - (seen.expectedSequence ?? 0) > 0)
      }
      if seen.verdict == .retransmission { #expect(segment.sequence - (seen.expectedSequence ?? 0) < 0) }
      let expected = try #require(seen.expectedAcknowledgment, "packet \(packet.number)")
      #expect(segment.acknowledgment <= expected, "packet \(packet.number)")
      #expect(seen.next == segment.sequence + segment.length)
    }
  }
}
