/// One thing that a sentence on TCP may speak of, in whatever words: who, what, what is done, and how.
///
/// A rule is a few senses that no sentence on its theme can hold together; each has its words in `SenseWords`.
enum Sense: UInt8, CaseIterable, Sendable {
  // MARK: Whom and what it speaks of
  case program, ownProgram, network, receiver, sender, peer, server, client, data, remainingData
  case connection, newConnection, buffer, space, order, loss, damage, duplicate, congestion, oldSegments
  case header, segment, number, clock, zeroWindow, firstByte, lastByte, nextByte, bothWays, wholeSize
  case finalAck, waitOf2MSL, allAfter, halfOpen, memory, attack, unit

  // MARK: What is done
  case opens, closes, aborts, urgent, ahead, handsUp, atOnce, holds, confirms, resends, detects, repairs
  case encrypts, measures, stopsSending, discards, grows, shrinks, halves, joinsSmall, synchronizes
  case random, keepsState, checksAlive, cumulative, individually, doubles, optional, average, refuses

  // MARK: Who does it, to whom, when and how often
  case passive, waits, sends, receives, asks, timesItselfOut, enters, separately, oneForBoth, newNumber
  case oneSegment, missingOnly, includes, congestionWindow, later, never

  // MARK: What is often believed
  case messageEnd, oneToOne, onByDefault, bargains, regardless, absolute, fixedPath, perPacket, byOne
  case takesNumber, stillComing, ignoresIncoming, hasSent, flushesProgram, purpose, routersRead
  case headerOnly, dataOnly, eachHop, negativeAck, replacesAck, guaranteesSpeed, manyHosts, oneAtATime
  case ackedAck, only, outsideStream, answersAck, answersReset, deliversFirst, onlyInHandshake, nthPacket
  case wraps, sharedByBoth, following, jumps, probesBy, knows, theRest, reopens, onlyToClose, firstToClose
  case mandatory, resendsItself, receivedTwice, receiverTells, lifetime, unset, confusion, reliably
  case closesOnly, reportsBack, calledClose, ownNumbers, addedTo, oneSideEnough, routersRemember
  case stopAndWait, neitherSends, newIsn, mtu, synAck, simultaneous, ownWork, everySegment, mishaps
  case reasonsFollow, asIs, except, challenge, receivedFin, onTheFly, fills, reckons
}

extension Sense {
  init?(number: UInt16) { self.init(rawValue: UInt8(truncatingIfNeeded: number)) }

  /// Who or what, of which nothing is denied where its doing is.
  var isThing: Bool { rawValue <= Sense.unit.rawValue }
}

/// Some senses.
struct SenseSet: Hashable, BitwiseCopyable, Sendable {
  private var words = SIMD4<UInt64>()

  init(_ senses: [Sense] = []) { for sense in senses { insert(sense) } }

  mutating func insert(_ sense: Sense) { words[Int(sense.rawValue >> 6)] |= 1 << UInt64(sense.rawValue & 63) }

  var isEmpty: Bool { words == SIMD4() }

  func contains(_ sense: Sense) -> Bool {
    words[Int(sense.rawValue >> 6)] >> UInt64(sense.rawValue & 63) & 1 != 0
  }

  var all: some Sequence<Sense> { Sense.allCases.lazy.filter(contains) }

  func isDisjoint(with other: SenseSet) -> Bool { words & other.words == SIMD4() }

  func isSubset(of other: SenseSet) -> Bool { words & ~other.words == SIMD4() }
}
