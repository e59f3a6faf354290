/// Everything about one end that can be switched, so that a lesson can be as plain as 1980.
///
/// `Profile` holds the named sets; a lesson starts from one of them and changes what it needs:
///
///     var settings = Profile.rfc9293.settings
///     settings.delayedAck = nil      // acknowledge every segment at once
///     settings.nagle = false
package struct Settings: Hashable, Sendable {
  // MARK: What the SYN announces

  /// The MSS this end announces; nil announces none, and the other end then assumes 536 (RFC 9293 3.7.1).
  package var maximumSegmentSize: UInt16? = 1460
  /// The shift this end offers; nil offers no window scaling (RFC 7323 2).
  package var windowScale: UInt8?
  /// Offers SACK, and sends and uses it where both offered it (RFC 2018).
  package var sack = false
  /// Offers timestamps, and uses them with PAWS where both offered them (RFC 7323 3).
  package var timestamps = false
  /// Asks for ECN in its SYN and agrees to it in its SYN,ACK (RFC 3168 6.1).
  package var ecn = false
  /// Off, it agrees to ECN when asked and never asks itself.
  package var asksForECN = true
  /// How often a SYN that asks for ECN is repeated before it goes without (RFC 3168 6.1.1.1); nil never gives up asking.
  package var ecnSynRetries: Int?

  // MARK: Receiving

  /// Bytes this end can hold for its program: the most its window can be.
  package var receiveBuffer = 65535
  package var reading = Reading.atOnce
  /// How long an ACK may wait for company; nil acknowledges every segment at once (RFC 9293 3.8.6.3).
  package var delayedAck: Interval? = .milliseconds(200)
  /// Announces more room only when it is worth a segment (RFC 9293 3.8.6.2.2).
  package var avoidsSillyWindows = true
  /// Every segment announces all the room there is; only updates of their own wait until they are worth it.
  package var announcesAllRoom = false
  /// Takes whatever its buffer holds, even beyond what the 16 bits of the window could announce.
  package var acceptsWholeBuffer = false
  /// Reports text that came twice in the first SACK block (RFC 2883).
  package var reportsDuplicates = false
  /// Checks RST, SYN and ACK as RFC 5961 asks, with challenge ACKs; off, it is RFC 793: anything in the window resets.
  package var challengeAcks = true
  /// Refuses ACKs further below SND.UNA than the largest window ever seen (RFC 5961 5).
  package var checksOldAcks = true
  /// Takes what comes with a SYN in LISTEN as queued for later; off, such data is dropped (Linux).
  package var queuesDataOnSyn = true
  /// Takes a SYN in LISTEN although FIN is set too; Linux drops it.
  package var takesSynFin = true

  // MARK: Sending

  /// Holds back small segments while anything is unacknowledged (RFC 9293 3.7.4).
  package var nagle = true
  package var congestionControl = CongestionControl.Algorithm.newReno
  /// Initial window in segments; nil follows RFC 5681 3.1.
  package var initialWindow: Int?

  /// The most text this end's own link takes in a segment, whatever the other end announces.
  package var linkLimit = 65495
  /// Where this end's timestamp clock stands at time zero.
  package var timestampOffset: UInt32 = 0

  // MARK: Timers

  package var retransmission = RetransmissionTimer.Bounds()
  /// R2: how long a segment may stay unacknowledged before the connection is given up (RFC 9293 3.8.3).
  package var userTimeout: Interval? = .seconds(100)
  /// R2 for a SYN: at least three minutes (RFC 9293 3.8.3, MUST-23).
  package var synTimeout: Interval? = .seconds(180)
  /// nil sends no keep-alives, which is the default (RFC 9293 3.8.4, MUST-25).
  package var keepAlive: KeepAlive?

  // MARK: Closing

  /// MSL; TIME-WAIT lasts twice as long (RFC 9293 3.4.2).
  package var maximumSegmentLifetime = Interval.seconds(120)
  /// A fixed TIME-WAIT instead of 2 MSL.
  package var fixedTimeWait: Interval?
  /// Ignores RST in TIME-WAIT, so that nothing old can end it early (RFC 1337).
  package var ignoresResetInTimeWait = false
  /// Takes a new connection in TIME-WAIT from a SYN that can't be old (RFC 9293 3.10.7.4, MAY-2; RFC 6191).
  package var reopensFromTimeWait = false
  /// Resets instead of FIN when the program closes with data unread (RFC 9293 3.6.1).
  package var resetsWhenUnread = false

  /// Until its FIN is acknowledged, every ACK repeats it (FreeBSD).
  package var repeatsFinWithAck = false

  // MARK: Habits of Linux that no RFC asks for

  /// Answers the SYN,ACK that ends a simultaneous open with one more ACK.
  package var acknowledgesSimultaneousSynAck = false
  /// Sends its SYN again after refusing a bad ACK in SYN-SENT.
  package var repeatsSynAfterBadAck = false
  /// Probes a shut window with SEQ = SND.NXT-1 and no text instead of one new byte.
  package var probesWithOldNumber = false

  package init() {}

  /// When the program takes what has arrived for it.
  package enum Reading: Hashable, Sendable {
    /// At once, keeping the bytes: the window stays open.
    case atOnce
    /// At once, throwing the bytes away: for measuring.
    case discarding
    /// When RECEIVE is called: what is unread closes the window.
    case onRequest
  }

  package struct KeepAlive: Hashable, Sendable {
    /// Never less than two hours by default (RFC 9293 3.8.4, MUST-28).
    package var idle = Interval.seconds(7200)
    package var interval = Interval.seconds(75)
    package var probes = 9
    package init() {}
  }

  /// How long TIME-WAIT lasts.
  package var timeWait: Interval { fixedTimeWait ?? maximumSegmentLifetime * 2 }
}
