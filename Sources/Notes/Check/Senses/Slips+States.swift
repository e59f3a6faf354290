/// What is often told of a state and is not so: what it is there for, whom it waits for, what it forbids.
extension Slip {
  private static let rightReasons: [Sense] = [.oldSegments, .finalAck, .duplicate, .newConnection]

  static let ofStates: [Slip] = [
    Slip(.timeWait, says: [.reportsBack], unless: [.loss, .resends]),
    Slip(.timeWait, says: [.answersReset], unless: [.never, .peer, .duplicate]),
    Slip(.closing, says: [.waits, .loss], unless: [.bothWays, .simultaneous], beside: [.fin]),
    Slip(.closeWait, says: [.calledClose], unless: [.peer], beside: [.lastAck], reach: .anywhere),
    Slip(.timeWait, says: [.data, .stillComing], unless: rightReasons + [.resends], reach: .anywhere),
    Slip(
      .timeWait, says: [.remainingData], unless: rightReasons + [.resends, .never, .discards],
      beside: [.finWait2, .closeWait, .rst], reach: .anywhere),
    Slip(.timeWait, says: [.flushesProgram], unless: rightReasons + [.resends], reach: .anywhere),
    Slip(.timeWait, says: [.purpose, .theRest], unless: rightReasons + [.resends], reach: .anywhere),
    Slip(.timeWait, says: [.purpose, .reopens], unless: [.finalAck, .duplicate], reach: .anywhere),
    Slip(
      .timeWait, says: [.purpose, .segment, .loss, .resends], unless: rightReasons, beside: [.fin, .ack]),

    Slip(.closeWait, denies: [.sends], unless: [.peer, .confirms], beside: [.fin]),
    Slip(.closeWait, says: [.onlyToClose], unless: [.peer], reach: .anywhere),
    Slip(.closeWait, says: [.waitOf2MSL], unless: [.never], beside: [.timeWait], reach: .anywhere),
    Slip(.closeWait, says: [.timesItselfOut], unless: [.ownProgram, .never], beside: [.timeWait]),
    Slip(
      .closeWait, says: [.firstToClose], unless: [.passive, .peer, .receives],
      beside: [.finWait1, .finWait2, .timeWait]),
    Slip(.lastAck, says: [.waitOf2MSL], unless: [.never], beside: [.timeWait], reach: .anywhere),
    Slip(.finWait1, .finWait2, denies: [.receives], unless: [.peer, .confirms], beside: [.ack, .fin]),
    Slip(.finWait1, .finWait2, says: [.ignoresIncoming], reach: .anywhere),
    Slip(.finWait1, .finWait2, .lastAck, says: [.waits, .ownProgram], unless: [.peer], beside: [.closeWait]),
    Slip(
      .finWait1, .finWait2, .lastAck, .closing, says: [.waitOf2MSL], unless: [.never], beside: [.timeWait]),
    Slip(.listen, says: [.hasSent], naming: [.syn], unless: [.receives], beside: [.synReceived, .synSent]),
    Slip(.established, says: [.hasSent, .server], naming: [.syn], unless: [.receives, .confirms, .client]),
  ]
}
