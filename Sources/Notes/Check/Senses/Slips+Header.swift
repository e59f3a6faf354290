/// What is often told of a flag, a field or an option and is not so.
extension Slip {
  static let ofFlags: [Slip] = [
    Slip(.psh, says: [.confirms, .unset], reach: .anywhere),
    Slip(.psh, says: [.unset], denies: [.confirms], reach: .anywhere),
    Slip(.psh, says: [.takesNumber], unless: [.never]),
    Slip(.urg, .urgentPointer, says: [.ownNumbers], reach: .anywhere),
    Slip(.psh, says: [.messageEnd]),
    Slip(.psh, says: [.oneToOne, .asIs], reach: .anywhere),
    Slip(.psh, says: [.only, .handsUp], unless: [.atOnce, .buffer], reach: .anywhere),
    Slip(.psh, says: [.discards], reach: .anywhere),
    Slip(
      .psh, says: [.urgent], unless: [.never, .handsUp, .buffer, .atOnce], beside: [.urg, .urgentPointer]),
    Slip(.psh, says: [.ahead], unless: [.program], beside: [.urg]),
    Slip(.psh, says: [.holds], unless: [.atOnce, .stopsSending, .never, .handsUp, .unset]),
    Slip(.psh, says: [.closes], beside: [.fin]),
    Slip(.psh, says: [.routersRead], reach: .anywhere),
    Slip(.psh, says: [.stopsSending]),
    Slip(.psh, says: [.damage, .detects]),

    Slip(.urg, .urgentPointer, says: [.routersRead], reach: .anywhere),
    Slip(.urg, says: [.network, .ahead], unless: [.never]),
    Slip(.urg, .urgentPointer, says: [.outsideStream]),
    Slip(.urg, says: [.messageEnd], unless: [.urgent]),
    Slip(.urg, says: [.closes], unless: [.urgent], beside: [.fin]),
    Slip(.urg, says: [.aborts], unless: [.urgent], beside: [.rst]),
    Slip(.urg, says: [.congestion], unless: [.urgent]),
    Slip(.urg, says: [.resends], unless: [.urgent]),

    Slip(.syn, .fin, denies: [.takesNumber], unless: [.data], beside: [.ack]),
    Slip(.syn, says: [.clock, .synchronizes]),

    Slip(.finSender, .fin, says: [.ignoresIncoming], reach: .anywhere),
    Slip(.finSender, denies: [.receives], unless: [.confirms, .peer], reach: .anywhere),
    Slip(
      .fin, denies: [.receives], oneOf: [.data], unless: [.confirms, .peer, .loss, .waits, .receivedFin],
      beside: [.ack]),
    Slip(.fin, says: [.discards, .remainingData], reach: .anywhere),
    Slip(.fin, says: [.handsUp, .program], unless: [.closes, .connection, .waits], beside: [.psh]),

    Slip(.rst, says: [.takesNumber], beside: [.syn, .fin], reach: .anywhere),
    Slip(.rst, says: [.takesNumber], unless: [.closes], beside: [.syn]),
    Slip(.rst, says: [.enters], naming: [.timeWait], beside: [.fin], reach: .anywhere),
    Slip(.rst, says: [.answersAck], unless: [.challenge, .never, .loss], beside: [.syn, .fin, .timeWait]),
    Slip(.rst, says: [.deliversFirst], reach: .anywhere),
    Slip(.rst, says: [.space]),

    Slip(.ack, .tcp, says: [.ackedAck], unless: [.synAck, .only], reach: .anywhere),
    Slip(.ack, says: [.onlyInHandshake], unless: [.never]),
    Slip(.ece, .cwr, says: [.damage], unless: [.congestion]),
    Slip(.ece, .cwr, says: [.receiver, .buffer], unless: [.congestion]),
  ]

  static let ofFields: [Slip] = [
    Slip(.urgentPointer, .urg, says: [.addedTo], naming: [.acknowledgment], reach: .anywhere),
    Slip(.zeroWindow, says: [.optional], unless: [.never], reach: .anywhere),
    Slip(.acknowledgment, says: [.random], naming: [.syn], unless: [.never]),
    Slip(.sequence, .isn, says: [.perPacket, .byOne], unless: [.never], reach: .anywhere),
    Slip(.sequence, says: [.nthPacket], reach: .anywhere),
    Slip(
      .sequence, says: [.lastByte], unless: [.firstByte, .confirms, .wraps, .sends],
      beside: [.acknowledgment, .fin, .ack]),
    Slip(.sequence, says: [.sharedByBoth], unless: [.never, .separately]),
    Slip(
      .acknowledgment, says: [.lastByte], unless: [.nextByte, .grows, .following], beside: [.sequence, .fin]),
    Slip(.acknowledgment, says: [.unit], unless: [.nextByte, .never]),
    Slip(.acknowledgment, says: [.regardless], unless: [.except]),
    Slip(.acknowledgment, .sack, .cumulativeAck, says: [.jumps], unless: [.fills], reach: .anywhere),

    Slip(.dataOffset, says: [.urgent], beside: [.urgentPointer, .urg]),
    Slip(.dataOffset, says: [.loss]),

    Slip(
      .window, .rwnd, says: [.unit], unless: [.oneSegment, .sends, .grows, .shrinks, .congestionWindow],
      beside: [.cwnd]),
    Slip(.window, says: [.wholeSize]),
    Slip(.window, says: [.detects, .damage]),
    Slip(.window, says: [.urgent], beside: [.urgentPointer, .urg]),
    Slip(.zeroWindow, says: [.closes], unless: [.never], reach: .anywhere),
    Slip(.zeroWindow, says: [.aborts], unless: [.never], reach: .anywhere),
    Slip(.zeroWindow, says: [.opens], unless: [.never], reach: .anywhere),
    Slip(.zeroWindow, says: [.receiver, .probesBy], unless: [.never, .sender]),

    Slip(.checksum, says: [.repairs], unless: [.discards, .resends, .never]),
    Slip(.checksum, says: [.encrypts], unless: [.never]),
    Slip(.checksum, says: [.headerOnly], unless: [.dataOnly, .never]),
    Slip(.checksum, says: [.dataOnly], unless: [.headerOnly, .never]),
    Slip(.checksum, says: [.eachHop], unless: [.never]),
    Slip(.checksum, says: [.optional], unless: [.never, .reckons], reach: .anywhere),

    Slip(.urgentPointer, says: [.regardless], unless: [.only], reach: .anywhere),
    Slip(.urgentPointer, says: [.absolute], reach: .anywhere),
    Slip(.urgentPointer, says: [.firstByte], unless: [.lastByte, .never, .number], reach: .anywhere),
    Slip(.urgentPointer, says: [.header], unless: [.urgent, .includes, .optional]),
    Slip(.urgentPointer, says: [.memory]),
  ]

  static let ofOptions: [Slip] = [
    Slip(.windowScale, says: [.oneSideEnough], reach: .anywhere),
    Slip(.mss, says: [.wholeSize], unless: [.never, .shrinks, .mtu], reach: .anywhere),
    Slip(.mss, says: [.average], unless: [.never], reach: .anywhere),
    Slip(.mss, says: [.bargains], unless: [.never, .separately], reach: .anywhere),
    Slip(.mss, says: [.onTheFly]),
    Slip(.mss, says: [.everySegment]),
    Slip(.windowScale, says: [.later], reach: .anywhere),
    Slip(.windowScale, says: [.bargains], unless: [.never, .separately, .optional]),
    Slip(.sack, says: [.allAfter], unless: [.missingOnly, .never]),
    Slip(
      .sack, says: [.negativeAck], unless: [.receives, .missingOnly, .resends, .asks, .knows],
      reach: .anywhere),
    Slip(.sack, says: [.replacesAck], reach: .anywhere),
    Slip(.timestamps, says: [.clock, .synchronizes], unless: [.never], reach: .anywhere),
  ]
}
