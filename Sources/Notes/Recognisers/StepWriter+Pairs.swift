import TCP

/// One item that tells what one side sends and what the other answers.
extension StepWriter {
  /// `- 클라이언트가 SYN을 보내면 서버는 SYN+ACK를 보낸다`, `- 클라이언트는 ACK를 보낸다`: three steps in two items.
  static func splitPairs(_ group: inout StepGroup, _ reading: inout Reading) {
    guard group.kind == .bullets || group.kind == .numbered else { return }
    var split = group
    split.drafts = []
    for draft in group.drafts { split.drafts += pieces(of: draft, &reading) }
    guard split.drafts.count > group.drafts.count else { return }
    for index in split.drafts.indices { split.drafts[index].ordinal = nil }
    let (before, after) = (StepAlignment(group), StepAlignment(split))
    let added = split.drafts.count - group.drafts.count
    guard !before.isWhole, after.count >= before.count + added else { return }
    group = split
  }

  /// Segments told one behind the other, each from the other side than the one before; the draft itself where its
  /// line tells no more than one.
  private static func pieces(of draft: StepDraft, _ reading: inout Reading) -> [StepDraft] {
    guard !draft.isDrawn, draft.later == nil, let own = draft.sending else { return [draft] }
    let sense = reading.sense(of: draft.head)
    if own.from == nil, sense.sendings.count == 2 { return legs(of: draft, sense) }
    guard own.isTold, own.from != nil else { return [draft] }
    var pieces: [StepDraft] = []
    for clause in Clauses.read(draft.head, sense, reading) where !clause.isQuestion {
      var states = clause.states[...]
      for (index, sending) in clause.sendings.enumerated() {
        guard sending.isTold, let sender = sending.from, !sending.flags.isEmpty,
          sender != pieces.last?.sending?.from
        else { return [draft] }
        var piece = draft
        piece.sending = sending
        piece.position = sending.start
        piece.sentence = clause.sentence
        let next = index + 1 < clause.sendings.count ? clause.sendings[index + 1].start : Int.max
        piece.told = Array(states.prefix { $0.start < next })
        states = states.drop { $0.start < next }
        if !pieces.isEmpty { (piece.received, piece.children) = ([], []) }
        pieces.append(piece)
      }
      if !pieces.isEmpty { pieces[pieces.count - 1].told? += states }
    }
    guard pieces.count >= 2, pieces[0].flags == own.flags else { return [draft] }
    pieces[pieces.count - 1].children = draft.children
    pieces[0].children = []
    return pieces
  }

  /// `1. FIN(seq=u) → ACK(ack=u+1)`: a segment and its answer, of nobody in particular.
  private static func legs(of draft: StepDraft, _ sense: LineSense) -> [StepDraft] {
    let flags = sense.sendings.map(\.flags)
    guard draft.children.isEmpty, sense.actors.isEmpty,
      flags == [.fin, .ack] || flags == [.syn, [.syn, .ack]]
    else { return [draft] }
    return sense.sendings.map { sending in
      var leg = draft
      leg.sending = sending
      leg.position = sending.start
      return leg
    }
  }
}
