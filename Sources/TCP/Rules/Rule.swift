/// A rule of TCP the engine can cite, with its RFC section and its explanation.
///
/// The engine attaches rules to what it does; whoever explains a step prints their texts. The texts stand by
/// subject in the files beside this one.
package enum Rule: String, CaseIterable, Hashable, Sendable {
  // MARK: Numbering
  case synTakesOneNumber
  case finTakesOneNumber
  case textTakesItsLength
  case pureAckTakesNoNumber
  case resetTakesNoNumber
  case ackNamesNextExpected

  // MARK: Opening
  case passiveOpenListens
  case activeOpenSendsSyn
  case sendIsQueuedUntilOpen
  case listenTakesSyn
  case synAckAnswersSyn
  case listenIgnoresReset
  case listenRefusesAck
  case listenDropsTheRest
  case textOnSynIsQueued
  case synSentRefusesBadAck
  case synSentIgnoresReset
  case synSentDropsWithoutSyn
  case resetRefusesConnection
  case synAckEstablishes
  case ackOfSynEstablishes
  case synReceivedRefusesBadAck
  case crossingSynMovesToSynReceived
  case crossingSynKeepsISS
  case simultaneousSynAckEstablishes
  case resetReturnsToListen
  case synReturnsToListen
  case linuxRepeatsSyn

  // MARK: Closing
  case finFollowsText
  case closeBeforeOpenIsSilent
  case finAcknowledgedMovesToFinWait2
  case finMovesToCloseWait
  case finInFinWait1MovesToClosing
  case finMovesToTimeWait
  case finWaitsForGap
  case closingEndsInTimeWait
  case lastAckEndsInClosed
  case timeWaitRestarts
  case timeWaitEnds
  case timeWaitIgnoresReset
  case timeWaitReopens
  case textAfterFinIsIgnored

  // MARK: Resets
  case closedIgnoresReset
  case closedResetsWithAck
  case closedResetsWithoutAck
  case resetEndsConnection
  case resetOutsideWindowIsIgnored
  case resetNotExactIsChallenged
  case challengeAck
  case synIsChallenged
  case synInWindowResets
  case abortSendsReset
  case abortIsSilent
  case closeWithUnreadResets
  case oldSegmentIsAcknowledged
  case segmentBeyondWindowIsAcknowledged
  case unacceptableIsAnsweredByAck
  case ackOfUnsentIsAcknowledged
  case ackTooOldIsChallenged
  case noAckIsDropped

  // MARK: Transfer
  case newAckFreesQueue
  case oldAckIsIgnored
  case textIsDelivered
  case textAheadIsHeld
  case heldTextIsDelivered
  case oldPartIsTrimmed
  case textBeyondWindowIsTrimmed
  case ackIsDelayed
  case delayedAckIsSent
  case everySecondSegmentIsAcknowledged
  case urgentPointerMoves
  case urgentIsIgnored

  // MARK: Windows
  case windowIsUpdated
  case oldWindowIsIgnored
  case windowCloses
  case windowOpens
  case windowHolds
  case windowUpdateIsSent
  case windowShouldNotShrink
  case zeroWindowTakesOnlyControl
  case windowProbe
  case nagleHolds
  case sillyWindowIsNotUsed
  case keepAliveProbe
  case keepAliveGivesUp

  // MARK: Recovery
  case roundTripIsSampled
  case karnTakesNoSample
  case timeoutResendsFirst
  case timeoutBacksOff
  case lostTextIsSentAgain
  case userTimeoutEndsConnection
  case duplicateAckIsCounted
  case thirdDuplicateMeansLoss
  case fastRetransmit
  case partialAckRetransmits
  case recoveryEnds
  case slowStart
  case congestionAvoidance
  case congestionWindowHolds
  case sackReportsHeldText
  case sackMarksHeldText
  case pawsRefusesOldTimestamp
  case missingTimestampIsDropped
  case ecnIsAgreed
  case congestionIsEchoed
  case congestionEchoReduces

  /// Whether it tells how many numbers something takes, and nothing of why it was sent.
  package var isAboutNumbering: Bool {
    switch self {
    case .synTakesOneNumber, .finTakesOneNumber, .textTakesItsLength, .pureAckTakesNoNumber,
      .resetTakesNoNumber, .ackNamesNextExpected:
      true
    default: false
    }
  }

  /// What the rule says, and where.
  package struct Text: Hashable, Sendable {
    package var reference: String
    package var explanation: Bilingual

    init(_ reference: String, ko: String, en: String) {
      self.reference = reference
      explanation = Bilingual(ko: ko, en: en)
    }
  }

  static let texts: [Rule: Text] = [
    numberingTexts, openingTexts, closingTexts, resetTexts, transferTexts, windowTexts, recoveryTexts,
  ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  /// The text; a test holds that every rule has one.
  package var text: Text { Self.texts[self] ?? Text("", ko: rawValue, en: rawValue) }

  /// `RFC 9293 3.4`
  package var reference: String { text.reference }

  package var explanation: Bilingual { text.explanation }
}
