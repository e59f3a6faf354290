/// What is often told of a timer, a mechanism, a value or the protocol itself and is not so.
extension Slip {
  static let ofTimers: [Slip] = [
    Slip(.rto, says: [.halves], unless: [.doubles, .never, .congestionWindow], beside: [.ssthresh, .cwnd]),
    Slip(.rto, says: [.checksAlive], beside: [.keepAlive]),
    Slip(.persist, says: [.checksAlive], unless: [.zeroWindow], beside: [.keepAlive]),
    Slip(.keepAlive, says: [.zeroWindow], beside: [.persist]),
    Slip(.keepAlive, says: [.onByDefault], reach: .anywhere),
    Slip(.keepAlive, says: [.mandatory], reach: .section),
    Slip(.delayedAck, says: [.holds, .sender], unless: [.confirms, .receiver]),
  ]

  static let ofMechanisms: [Slip] = [
    Slip(
      .tcp, .traffic, .handshake, .connectionItself, says: [.routersRemember], unless: [.never],
      reach: .anywhere),
    Slip(.slidingWindow, .window, says: [.oneSegment], unless: [.never, .stopAndWait]),
    Slip(.halfClose, .finSender, says: [.neitherSends], reach: .anywhere),
    Slip(.simultaneousOpen, says: [.newIsn], unless: [.never], reach: .anywhere),
    Slip(.tcp, says: [.fixedPath], unless: [.never, .optional]),
    Slip(.traffic, .handshake, says: [.fixedPath], unless: [.never, .optional], reach: .anywhere),
    Slip(.tcp, .boundaries, says: [.oneToOne, .asIs], reach: .anywhere),
    Slip(.tcp, says: [.guaranteesSpeed], unless: [.never]),
    Slip(.tcp, says: [.manyHosts], unless: [.never]),
    Slip(.tcp, says: [.oneAtATime], unless: [.never, .bothWays]),
    Slip(
      .retransmission, .fastRetransmit, says: [.newNumber], unless: [.never, .confirms], reach: .anywhere),
    Slip(.retransmission, says: [.receiver, .resendsItself], unless: [.sender, .never]),
    Slip(.halfClose, says: [.ignoresIncoming], reach: .anywhere),
    Slip(.halfClose, denies: [.receives], oneOf: [.data], unless: [.peer]),
    Slip(.fastRetransmit, says: [.allAfter], unless: [.missingOnly]),
    Slip(
      .nagle, says: [.joinsSmall, .atOnce], unless: [.holds, .confirms, .optional, .never, .waits],
      beside: [.ack]),
    Slip(.synCookie, says: [.keepsState], unless: [.number, .halfOpen, .later, .never, .confirms]),
    Slip(.cumulativeAck, says: [.individually], unless: [.cumulative, .never]),
    Slip(.duplicateAck, says: [.receivedTwice], unless: [.loss, .order]),
  ]

  static let ofValues: [Slip] = [
    Slip(.isn, says: [.oneForBoth], unless: [.separately, .never]),
    Slip(.cwnd, says: [.includes], naming: [.window], unless: [.never, .receiver], reach: .anywhere),
    Slip(.cwnd, says: [.receiverTells], unless: [.network, .congestion, .never], beside: [.rwnd, .window]),
    Slip(.msl, says: [.measures], unless: [.waits, .lifetime]),
    Slip(.msl, says: [.wholeSize], unless: [.lifetime]),
  ]
}
