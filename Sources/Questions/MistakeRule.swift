import TCP

/// A wrong rule that people follow, by the name under which it is counted for ever.
///
/// Names and meanings never change: reviews refer to them.
package enum MistakeRule: String, CaseIterable, Hashable, Sendable {
  // Counting
  case plusOneOnData = "plus-one-on-data"
  case lastByte = "last-byte"
  case forgotTheSyn = "forgot-the-syn"
  case forgotTheFin = "forgot-the-fin"
  case countedTheAck = "counted-the-ack"
  case countedTheFin = "counted-the-fin"
  case countedTheHeader = "counted-the-header"
  case countedSegments = "counted-segments"
  case noWrap = "no-wrap"
  case wrapLostZero = "wrap-lost-zero"
  case startedOver = "started-over"

  // Whose number, and which
  case ownSequence = "own-sequence"
  case peerNumber = "peer-number"
  case peerLength = "peer-length"
  case echoedSequence = "echoed-sequence"
  case lengthAsAck = "length-as-ack"
  case didNotMove = "did-not-move"
  case relativeNumber = "relative-number"
  case absoluteNumber = "absolute-number"
  case otherIsn = "other-isn"
  case countedFromOne = "counted-from-one"

  // Loss, order and holes
  case pastTheHole = "past-the-hole"
  case onlyTheSegment = "only-the-segment"
  case tookTheLost = "took-the-lost"
  case countedTheCrossing = "counted-the-crossing"
  case stuckAtTheHole = "stuck-at-the-hole"
  case newNumberOnResend = "new-number-on-resend"
  case resentTheLast = "resent-the-last"
  case ackForRepeated = "ack-for-repeated"
  case sackAsAck = "sack-as-ack"
  case tookUnacceptable = "took-unacceptable"
  case tookPartOutside = "took-part-outside"
  case droppedAcceptable = "dropped-acceptable"

  // Flags
  case forgotTheAckFlag = "forgot-the-ack-flag"
  case addedTheAckFlag = "added-the-ack-flag"
  case forgotAFlag = "forgot-a-flag"
  case addedPush = "added-push"
  case synOutOfPlace = "syn-out-of-place"
  case onlyAck = "only-ack"
  case resetInstead = "reset-instead"
  case finInstead = "fin-instead"
  case mirroredBits = "mirrored-bits"
  case neighbourBit = "neighbour-bit"

  // States
  case otherSide = "other-side"
  case oneStepEarly = "one-step-early"
  case oneStepLate = "one-step-late"
  case synReceivedOnOpener = "syn-received-on-opener"
  case finWaitOnPassive = "fin-wait-on-passive"
  case closeWaitOnActive = "close-wait-on-active"
  case timeWaitOnPassive = "time-wait-on-passive"
  case skippedTimeWait = "skipped-time-wait"
  case skippedFinWait2 = "skipped-fin-wait-2"
  case closingForFinWait2 = "closing-for-fin-wait-2"
  case closedAtOnce = "closed-at-once"
  case resetIgnored = "reset-ignored"
  case resetObeyed = "reset-obeyed"
  case lostArrived = "lost-arrived"
  case notThisPhase = "not-this-phase"
  case waitedAfterReset = "waited-after-reset"

  // Resets
  case resetFromZero = "reset-from-zero"
  case resetEchoesSequence = "reset-echoes-sequence"
  case resetTakesANumber = "reset-takes-a-number"

  // Windows
  case windowDidNotShrink = "window-did-not-shrink"
  case windowNotFreed = "window-not-freed"
  case shrankTwice = "shrank-twice"
  case ignoredTheFlight = "ignored-the-flight"
  case flightAsWindow = "flight-as-window"
  case scaleForgotten = "scale-forgotten"
  case scaleTwice = "scale-twice"
  case scaledTheSyn = "scaled-the-syn"
  case windowFromOwnSide = "window-from-own-side"
  case fullSegment = "full-segment"
  case nothingMore = "nothing-more"

  // Header bytes
  case byteOrder = "byte-order"
  case nextField = "next-field"
  case previousField = "previous-field"
  case offsetInBytes = "offset-in-bytes"
  case ignoredOptions = "ignored-options"
  case wholePacket = "whole-packet"
  case tookTheBroken = "took-the-broken"
  case readAsDecimal = "read-as-decimal"

  // Timers
  case newEstimateInVariation = "new-estimate-in-variation"
  case swappedGains = "swapped-gains"
  case forgotTheFour = "forgot-the-four"
  case forgotTheMinimum = "forgot-the-minimum"
  case forgotToDouble = "forgot-to-double"
  case doubledOnceMore = "doubled-once-more"
  case lastSampleOnly = "last-sample-only"
  case halfOfTheFirst = "half-of-the-first"
  case signedDifference = "signed-difference"
  case oldEstimateInVariation = "old-estimate-in-variation"
  case ignoredKarn = "ignored-karn"
  case forgotLastSample = "forgot-last-sample"

  // Congestion
  case halfOfTheWindow = "half-of-the-window"
  case noInflation = "no-inflation"
  case backToOne = "back-to-one"
  case keptTheWindow = "kept-the-window"
  case linearInSlowStart = "linear-in-slow-start"
  case doublingInAvoidance = "doubling-in-avoidance"
  case secondDuplicate = "second-duplicate"
  case keptInflation = "kept-inflation"
  case forgotTheFloor = "forgot-the-floor"
  case oneRoundEarly = "one-round-early"
  case oneRoundLate = "one-round-late"
  case halvedInTahoe = "halved-in-tahoe"
  case inflatedTheThreshold = "inflated-the-threshold"

  package var name: String { rawValue }

  /// The rule in the reader's words, and what holds instead.
  package var why: Bilingual {
    switch self {
    case .plusOneOnData, .lastByte, .forgotTheSyn, .forgotTheFin, .countedTheAck, .countedTheFin,
      .countedTheHeader, .countedSegments, .noWrap, .wrapLostZero, .startedOver, .ownSequence, .peerNumber,
      .peerLength, .echoedSequence, .lengthAsAck, .didNotMove, .relativeNumber, .absoluteNumber, .otherIsn,
      .countedFromOne:
      whyCounting
    case .pastTheHole, .onlyTheSegment, .tookTheLost, .countedTheCrossing, .stuckAtTheHole,
      .newNumberOnResend, .resentTheLast,
      .ackForRepeated, .sackAsAck, .tookUnacceptable, .tookPartOutside, .droppedAcceptable:
      whyOrder
    case .forgotTheAckFlag, .addedTheAckFlag, .forgotAFlag, .addedPush, .synOutOfPlace, .onlyAck,
      .resetInstead, .finInstead,
      .mirroredBits, .neighbourBit, .resetFromZero, .resetEchoesSequence, .resetTakesANumber:
      whyFlags
    case .otherSide, .oneStepEarly, .oneStepLate, .synReceivedOnOpener, .finWaitOnPassive,
      .closeWaitOnActive, .timeWaitOnPassive, .skippedTimeWait, .skippedFinWait2, .closingForFinWait2,
      .closedAtOnce, .resetIgnored, .resetObeyed, .lostArrived, .notThisPhase, .waitedAfterReset:
      whyState
    case .windowDidNotShrink, .windowNotFreed, .shrankTwice, .ignoredTheFlight, .flightAsWindow,
      .scaleForgotten,
      .scaleTwice, .scaledTheSyn, .windowFromOwnSide, .fullSegment, .nothingMore, .byteOrder, .nextField,
      .previousField, .offsetInBytes, .ignoredOptions, .wholePacket, .tookTheBroken, .readAsDecimal:
      whyHeader
    case .newEstimateInVariation, .swappedGains, .forgotTheFour, .forgotTheMinimum, .forgotToDouble,
      .doubledOnceMore, .lastSampleOnly, .halfOfTheFirst, .signedDifference, .oldEstimateInVariation,
      .ignoredKarn, .forgotLastSample, .halfOfTheWindow, .noInflation, .backToOne, .keptTheWindow,
      .linearInSlowStart, .doublingInAvoidance, .secondDuplicate, .keptInflation, .forgotTheFloor,
      .oneRoundEarly, .oneRoundLate, .halvedInTahoe, .inflatedTheThreshold:
      whyTimer
    }
  }
}
