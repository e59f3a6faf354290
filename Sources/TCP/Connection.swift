/// One end of a connection: its transmission control block and its state machine (RFC 9293 3.3, 3.10).
///
/// A value: copying it copies the end, queues and timers and all. It reads no clock; every call says what time
/// it is. What it sends waits in `outbox` for whoever carries it; why it did what it did is in `heard` (for the
/// last segment that arrived) and in each emission.
///
///     var end = Connection(settings: Profile.rfc9293.settings, numbers: .init(scripted: [100]))
///     try end.open(.active, at: .zero)
///     end.outbox        // one SYN, SEQ 100
///     end.arrive(segment, at: now)
///     end.expire(at: later)            // whatever timer has run out by then
package struct Connection: Sendable {
  package internal(set) var settings: Settings
  package var numbers: InitialSequenceNumbers
  package internal(set) var state = ConnectionState.closed

  // MARK: The transmission control block (RFC 9293 3.3.1)

  package internal(set) var snd = SendSpace()
  package internal(set) var rcv = ReceiveSpace()
  package internal(set) var options = AgreedOptions()

  /// The connection came from LISTEN: a reset in SYN-RECEIVED leads back there.
  package internal(set) var isPassive = false
  /// The OPEN named the other end, so a SEND in LISTEN can start the connection.
  var knowsRemote = true

  // MARK: Queues

  /// Bytes the program has sent that are in no segment yet.
  package internal(set) var unsent = ByteQueue()
  package internal(set) var unacknowledged = RetransmissionQueue()
  package internal(set) var held = Reassembly()
  /// Bytes delivered and not yet taken by the program (all of them where it reads at once and keeps them).
  package internal(set) var inbox = ByteQueue()
  /// How many bytes have been delivered in order since the connection began.
  package internal(set) var deliveredCount = 0
  /// CLOSE was called and the FIN is not sent yet.
  var finWanted = false
  /// The number our FIN took.
  package internal(set) var finSequence: SequenceNumber?

  // MARK: Timers

  package internal(set) var timer: RetransmissionTimer
  package internal(set) var congestion: CongestionControl
  /// The first acknowledgment has set the initial window.
  var congestionIsSet = false
  /// Something in the queue may be marked lost.
  var hasLost = false
  /// The segment being timed for a round-trip sample: one at a time, never one that was sent twice (Karn).
  var timed: (end: SequenceNumber, sent: Instant)?
  var persistDeadline: Instant?
  var ackDeadline: Instant?
  var timeWaitDeadline: Instant?
  var keepAliveDeadline: Instant?
  var keepAliveProbes = 0
  /// When the other end last showed that it lives although its window is shut (RFC 9293 3.8.6.1).
  var lastHeard = Instant.zero

  // MARK: Owed acknowledgments

  var ackOwed = AckOwed.none
  /// Segments with text taken in since the last ACK.
  var segmentsSinceAck = 0

  /// RCV.BUFF: what this end can hold.
  package internal(set) var receiveBuffer: Int

  // MARK: ECN (RFC 3168)

  /// CE was seen: ECE goes out until CWR comes.
  var echoesCongestion = false
  /// The next new data carries CWR.
  var owesCWR = false
  /// The window was reduced for everything up to here.
  var ecnReducedUpTo: SequenceNumber?

  // MARK: What the outside reads

  package var outbox: [Emission] = []
  /// What the last arrival, call or timer made this end do.
  package internal(set) var heard: [Rule] = []
  package var signals: [Signal] = []
  /// Off, no rules are kept: for speed.
  package var explains = true
  var stateBefore = ConnectionState.closed
  /// The time of the step being taken.
  var clock = Instant.zero

  package init(settings: Settings = Settings(), numbers: InitialSequenceNumbers = InitialSequenceNumbers()) {
    self.settings = settings
    self.numbers = numbers
    receiveBuffer = settings.receiveBuffer
    timer = RetransmissionTimer(bounds: settings.retransmission)
    congestion = CongestionControl(algorithm: settings.congestionControl, segmentSize: 536)
  }

  /// STATUS: the state's name, in every state (RFC 9293 3.10.6).
  package var status: String { state.name }

  /// Everything between SND.UNA and SND.NXT.
  package var flightSize: Int { snd.nxt - snd.una }

  /// Our FIN was sent and acknowledged.
  package var finIsAcknowledged: Bool {
    guard let finSequence else { return false }
    return snd.una > finSequence
  }

  /// The next moment at which `expire` would do something.
  package var nextTimer: Instant? {
    var next = timer.deadline
    for deadline in [persistDeadline, ackDeadline, timeWaitDeadline, keepAliveDeadline] {
      guard let deadline else { continue }
      next = next.map { min($0, deadline) } ?? deadline
    }
    return next
  }
}

/// The send side of the TCB (RFC 9293 3.3.1).
package struct SendSpace: Hashable, Sendable {
  /// Oldest number sent and not acknowledged.
  package var una = SequenceNumber(0)
  /// Next number to be sent.
  package var nxt = SequenceNumber(0)
  /// What the other end lets be outstanding, in bytes.
  package var wnd = 0
  /// The number after the last urgent byte; nil where nothing is urgent.
  package var up: SequenceNumber?
  /// SEG.SEQ and SEG.ACK of the last window update.
  package var wl1 = SequenceNumber(0)
  package var wl2 = SequenceNumber(0)
  package var iss = SequenceNumber(0)
  /// The largest window ever offered.
  package var largestWindow = 0
  /// The most text a segment may carry: 536 until the other end announces its MSS (RFC 9293 3.7.1).
  package var mss = 536
}

/// The receive side of the TCB (RFC 9293 3.3.1).
package struct ReceiveSpace: Hashable, Sendable {
  /// Next number expected.
  package var nxt = SequenceNumber(0)
  /// The right edge announced: it never moves back of itself.
  package var edge = SequenceNumber(0)
  /// The number after the last urgent byte heard of.
  package var up: SequenceNumber?
  package var irs = SequenceNumber(0)
  /// RCV.WND.
  package var wnd: Int { max(0, edge - nxt) }
}

/// What both ends agreed on in their SYNs.
package struct AgreedOptions: Hashable, Sendable {
  package var sack = false
  package var timestamps = false
  package var ecn = false
  /// Both offered window scaling: how far the other end's and our windows are shifted.
  package var sendShift: UInt8 = 0
  package var receiveShift: UInt8 = 0
  package var scales = false
  /// TS.Recent and Last.ACK.sent (RFC 7323 4.3).
  package var recentTimestamp: UInt32 = 0
  package var lastAckSent = SequenceNumber(0)
}

/// Whether the other end waits for an ACK from this one.
enum AckOwed: Hashable, Sendable { case none, soon, now }

/// One segment leaving a connection, with the reasons for it.
package struct Emission: Sendable {
  package var segment: Segment
  package var rules: [Rule]
  /// The sender's state just before it was sent.
  package var before: ConnectionState
}
