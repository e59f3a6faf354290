import Questions
import TCP

/// Blanks for SEQ, ACK and length, with every wrong rule that applies at that place.
struct BlankMaker {
  let trace: [TraceRecord]
  let ledger: Ledger

  init(_ draft: Draft) {
    trace = draft.trace
    ledger = draft.ledger ?? Ledger(draft.trace, after: draft.lead)
  }

  /// What this segment says in the ACK field.
  func acknowledgment(_ index: Int) -> DraftBlank {
    let record = trace[index]
    guard let right = record.segment.acknowledged else {
      var blank = DraftBlank(.ack, of: record.number, answer: .nothing)
      blank.add(.addedTheAckFlag, record.segment.sequence + 1, disprovedBy: record.number)
      blank.add(.ownSequence, record.segment.sequence, disprovedBy: record.number)
      blank.add(.addedTheAckFlag, 0, disprovedBy: record.number)
      blank.shownThrough = record.number
      return blank
    }
    var blank = DraftBlank(.ack, of: record.number, answer: .number(Int(right.value)))
    blank.shownThrough = record.number
    let entry = ledger.entries[index]
    if record.segment.flags.contains(.rst) {
      resetAcknowledgment(&blank, right, entry)
    } else {
      ordinaryAcknowledgment(&blank, right, entry, record)
    }
    return blank
  }

  private func ordinaryAcknowledgment(
    _ blank: inout DraftBlank, _ right: SequenceNumber, _ entry: Ledger.Entry, _ record: TraceRecord
  ) {
    let last = entry.peerLast.map { trace[$0] }
    let advance = entry.peerAdvance.map { trace[$0] }
    orderMistakes(&blank, right, entry, last)
    if let source = advance {
      let segment = source.segment
      let bytes = segment.data.count
      let n = source.number
      if segment.flags.contains(.fin), segment.end == right {
        blank.add(.forgotTheFin, right - 1, disprovedBy: n)
      }
      if segment.flags.contains(.syn) { blank.add(.forgotTheSyn, right - 1, disprovedBy: n) }
      if right.value < segment.sequence.value {
        blank.add(.noWrap, Int(right.value) + 1 << 32, disprovedBy: n)
        blank.add(.wrapLostZero, right + 1, disprovedBy: n)
      }
      if bytes > 0 {
        blank.add(.plusOneOnData, right + 1, disprovedBy: n)
        blank.add(.lastByte, right - (segment.flags.contains(.fin) ? 2 : 1), disprovedBy: n)
      }
      blank.add(.echoedSequence, segment.sequence, disprovedBy: n)
    }
    if let last, last.segment.length == 0 { blank.add(.countedTheAck, right + 1, disprovedBy: last.number) }
    blank.add(.ownSequence, record.segment.sequence, disprovedBy: record.number)
    if let source = advance, source.segment.data.count > 0 {
      blank.add(.countedTheHeader, right + 20, disprovedBy: source.number)
      blank.add(.lengthAsAck, source.segment.data.count, disprovedBy: source.number)
      blank.add(.countedSegments, source.segment.sequence + 1, disprovedBy: source.number)
    }
    blank.add(.ownSequence, record.segment.end + 1, disprovedBy: record.number)
    if advance?.segment.flags.contains(.syn) == true {
      blank.add(.relativeNumber, 1, disprovedBy: advance?.number)
    }
    if blank.mistakes.count < 3 {
      let isOfData = advance.map { !$0.segment.data.isEmpty } ?? false
      blank.add(isOfData ? .plusOneOnData : .countedTheAck, right + 1, disprovedBy: last?.number)
    }
    if blank.mistakes.count < 3 { blank.add(.lastByte, right - 1, disprovedBy: last?.number) }
    if blank.mistakes.count < 3 { blank.add(.countedTheHeader, right + 20, disprovedBy: last?.number) }
  }

  /// Wrong rules about holes, loss and copies; they come first, being what such a question is about.
  private func orderMistakes(
    _ blank: inout DraftBlank, _ right: SequenceNumber, _ entry: Ledger.Entry, _ last: TraceRecord?
  ) {
    if let highest = entry.highest, highest > right {
      blank.add(.pastTheHole, highest, disprovedBy: hole(at: right, before: blank.segment))
      if let last, last.segment.end < highest {
        blank.add(.onlyTheSegment, last.segment.end, disprovedBy: last.number)
      }
    }
    if let last, last.segment.length > 0 {
      // What nobody sent is no part of what was received, whole or not.
      let isForged = last.origin == .injected
      if last.segment.end < right, last.segment.sequence < right, entry.peerAdvance == entry.peerLast {
        blank.add(.onlyTheSegment, last.segment.end, disprovedBy: last.number)
      } else if entry.peerAdvance != entry.peerLast, last.segment.end <= right {
        blank.add(.echoedSequence, last.segment.sequence, disprovedBy: last.number)
        blank.add(
          isForged ? .tookUnacceptable : .onlyTheSegment, last.segment.end, disprovedBy: last.number)
        blank.add(
          isForged ? .tookUnacceptable : .ackForRepeated, right + last.segment.length,
          disprovedBy: last.number)
      }
      if last.segment.sequence > right {
        blank.add(.echoedSequence, last.segment.sequence, disprovedBy: last.number)
      }
      for block in trace[..<(entry.peerLast ?? 0)] where block.segment.options.sack.isEmpty == false {
        for edge in block.segment.options.sack {
          blank.add(.sackAsAck, edge.right, disprovedBy: block.number)
        }
      }
    }
    if let sent = entry.peerSent, sent > right, sent != entry.highest {
      let lost = trace.first { $0.from != host(of: blank) && $0.isLost && $0.segment.end > right }
      if let lost { blank.add(.tookTheLost, sent, disprovedBy: lost.number) }
      if lost == nil, let crossing = underWay(to: blank) {
        blank.add(.countedTheCrossing, crossing.segment.end, disprovedBy: crossing.number)
      }
    }
  }

  /// The latest of the peer's segments that had been sent, but had not arrived when this one left.
  private func underWay(to blank: DraftBlank) -> TraceRecord? {
    guard let asked = trace.first(where: { $0.number == blank.segment }) else { return nil }
    return trace.last { other in
      guard other.from != asked.from, other.time < asked.time, other.segment.length > 0,
        case .delivered(let arrival) = other.fate
      else { return false }
      return arrival > asked.time
    }
  }

  private func host(of blank: DraftBlank) -> Host? {
    trace.first { $0.number == blank.segment }?.from
  }

  /// The segment that would have filled a hole.
  private func hole(at start: SequenceNumber, before segment: Int?) -> Int? {
    trace.first {
      $0.segment.length > 0 && $0.segment.sequence <= start && start < $0.segment.end
        && $0.number < segment ?? .max
    }?.number
  }

  private func resetAcknowledgment(_ blank: inout DraftBlank, _ right: SequenceNumber, _ entry: Ledger.Entry)
  {
    guard let source = entry.peerLast.map({ trace[$0] }) else { return }
    blank.add(.echoedSequence, source.segment.sequence, disprovedBy: source.number)
    if source.segment.flags.contains(.syn), source.segment.data.count > 0 {
      blank.add(.forgotTheSyn, right - 1, disprovedBy: source.number)
    }
    blank.add(.plusOneOnData, right + 1, disprovedBy: source.number)
    blank.add(.relativeNumber, 1, disprovedBy: source.number)
    blank.add(.resetFromZero, 0, disprovedBy: source.number)
  }

  /// What this segment says in the SEQ field.
  func sequence(_ index: Int) -> DraftBlank {
    let record = trace[index]
    let right = record.segment.sequence
    let entry = ledger.entries[index]
    var blank = DraftBlank(.seq, of: record.number, answer: .number(Int(right.value)))
    blank.shownThrough = record.number
    if record.segment.flags.contains(.rst), !record.before[record.from].isSynchronized {
      resetSequence(&blank, right, entry)
      return blank
    }
    let own = entry.ownLast.map { trace[$0] }
    if entry.resends != nil {
      if let next = entry.next {
        blank.add(.newNumberOnResend, next, disprovedBy: entry.resends.map { trace[$0].number })
      }
      if let own { blank.add(.resentTheLast, own.segment.sequence, disprovedBy: own.number) }
      blank.add(.plusOneOnData, right + 1, disprovedBy: own?.number)
    }
    if let own {
      let segment = own.segment
      if right.value < segment.sequence.value, segment.sequence < right {
        blank.add(.noWrap, Int(right.value) + 1 << 32, disprovedBy: own.number)
        blank.add(.wrapLostZero, right + 1, disprovedBy: own.number)
      }
      if segment.flags.contains(.syn) { blank.add(.forgotTheSyn, right - 1, disprovedBy: own.number) }
      if segment.flags.contains(.fin) { blank.add(.forgotTheFin, right - 1, disprovedBy: own.number) }
      if !segment.data.isEmpty {
        blank.add(.didNotMove, segment.sequence, disprovedBy: own.number)
        blank.add(.plusOneOnData, right + 1, disprovedBy: own.number)
        blank.add(.lastByte, right - 1, disprovedBy: own.number)
      } else if segment.length == 0 {
        blank.add(.countedTheAck, right + 1, disprovedBy: own.number)
      }
    }
    if let expected = entry.expected {
      blank.add(.peerNumber, expected, disprovedBy: entry.peerLast.map { trace[$0].number })
    }
    sequenceLengthMistakes(&blank, right, entry, own)
    // Where hardly anything came before, the two commonest slips are left.
    let n = blank.segment
    if blank.mistakes.count < 3 { blank.add(.countedTheAck, right + 1, disprovedBy: n) }
    if blank.mistakes.count < 3 { blank.add(.forgotTheSyn, right - 1, disprovedBy: n) }
    if blank.mistakes.count < 3 { blank.add(.countedTheHeader, right + 20, disprovedBy: n) }
    return blank
  }

  private func sequenceLengthMistakes(
    _ blank: inout DraftBlank, _ right: SequenceNumber, _ entry: Ledger.Entry, _ own: TraceRecord?
  ) {
    guard let own else { return }
    if let peer = entry.peerLast.map({ trace[$0] }), peer.segment.data.count > 0 {
      blank.add(.peerLength, right + peer.segment.data.count, disprovedBy: peer.number)
    }
    if own.segment.data.count > 0 {
      blank.add(.countedTheHeader, right + 20, disprovedBy: own.number)
      blank.add(.countedSegments, own.segment.sequence + 1, disprovedBy: own.number)
    }
    if own.segment.length == 1 { blank.add(.countedTheAck, right + 1, disprovedBy: own.number) }
    if let peer = entry.peerLast.map({ trace[$0] }) {
      blank.add(.peerNumber, peer.segment.sequence, disprovedBy: peer.number)
    }
  }

  private func resetSequence(_ blank: inout DraftBlank, _ right: SequenceNumber, _ entry: Ledger.Entry) {
    guard let source = entry.peerLast.map({ trace[$0] }) else { return }
    blank.add(.resetFromZero, 0, disprovedBy: source.number)
    blank.add(.resetEchoesSequence, source.segment.sequence, disprovedBy: source.number)
    if source.segment.acknowledged == nil {
      blank.add(.resetEchoesSequence, source.segment.end, disprovedBy: source.number)
      blank.add(.resetTakesANumber, 1, disprovedBy: source.number)
    } else {
      blank.add(.resetTakesANumber, right + 1, disprovedBy: source.number)
      blank.add(.lastByte, right - 1, disprovedBy: source.number)
      blank.add(.ownSequence, source.segment.end, disprovedBy: source.number)
    }
    if let own = entry.next { blank.add(.ownSequence, own, disprovedBy: source.number) }
  }

  /// How many bytes of data it carries, to be told from the numbers around it.
  func length(_ index: Int, shownThrough: Int) -> DraftBlank {
    let record = trace[index]
    let bytes = record.segment.data.count
    var blank = DraftBlank(.len, of: record.number, answer: .number(bytes))
    blank.shownThrough = shownThrough
    if record.segment.flags.contains(.fin) || record.segment.flags.contains(.syn) {
      blank.add(.countedTheFin, bytes + 1, disprovedBy: record.number)
    }
    blank.add(.lastByte, bytes - 1, disprovedBy: record.number)
    blank.add(.plusOneOnData, bytes + 1, disprovedBy: record.number)
    blank.add(.countedTheHeader, bytes + 20, disprovedBy: record.number)
    if let answer = trace.first(where: { $0.number == shownThrough }), answer.from != record.from,
      let acknowledged = answer.segment.acknowledged
    {
      let iss = trace.first { $0.from == record.from && $0.segment.flags.contains(.syn) }
      if let iss, acknowledged - iss.segment.sequence - 1 > bytes {
        blank.add(.startedOver, acknowledged - iss.segment.sequence - 1, disprovedBy: record.number)
      }
      blank.add(.absoluteNumber, acknowledged, disprovedBy: answer.number)
    }
    return blank
  }
}
