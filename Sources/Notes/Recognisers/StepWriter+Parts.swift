import TCP

/// One draft that tells two steps, and one that tells none.
extension StepWriter {
  /// `2. 서버는 ACK를 보낸다` over `2. 데이터를 모두 보냈다면 FIN을 보낸다`, and `3. 클라이언트는 ACK를 보낸다` next: what stands
  /// below the ACK holds a segment of its own.
  static func splitParts(_ group: inout StepGroup, _ reading: inout Reading) {
    guard group.kind == .numbered || group.kind == .bullets && group.phase == .close,
      group.drafts.count(where: { $0.flags.contains(.fin) }) == 1,
      let first = group.drafts.firstIndex(where: { $0.flags.contains(.fin) }), first + 2 < group.drafts.count,
      group.drafts[first + 1].flags == .ack, group.drafts[first + 2].flags == .ack
    else { return }
    let answer = group.drafts[first + 1]
    for (index, line) in answer.children.enumerated() {
      let sense = reading.sense(of: line)
      guard !sense.isQuestion, var sending = sense.first, sending.isTold || endsInFlag(line, reading),
        sending.flags == .fin,
        sending.from == nil || sending.from == answer.sending?.from
          || sending.from == answer.sending?.from.flatMap(LineReader.other) && sending.to == sending.from
      else { continue }
      var draft = StepDraft(head: line, position: reading.range(of: line).lowerBound)
      sending.from = answer.sending?.from
      sending.to = answer.sending?.to ?? sending.to
      draft.sending = sending
      draft.children = Array(answer.children[(index + 1)...])
      group.drafts[first + 1].children.removeSubrange(index...)
      group.drafts.insert(draft, at: first + 2)
      return
    }
  }

  /// `2. 전송이 끝나면 FIN`: the segment is the last word.
  private static func endsInFlag(_ line: Int, _ reading: Reading) -> Bool {
    guard let last = reading.mentions(in: line).last(where: { $0.kind == .flag }) else { return false }
    return Int(last.end) + 1 >= reading.range(of: line).upperBound
  }

  /// `A→B: SYN`, `B→A: ACK`, `B→A: SYN`, `A→B: ACK`: the second and the third event are one segment.
  static func joinAnswer(_ group: inout StepGroup) {
    guard group.drafts.count >= 4 else { return }
    for index in 1..<(group.drafts.count - 2) {
      guard let opening = group.drafts[index - 1].sending, opening.flags == .syn, let opener = opening.from,
        var answer = group.drafts[index].sending, answer.flags == .ack,
        let own = group.drafts[index + 1].sending,
        own.flags == .syn, answer.from == own.from, answer.from == LineReader.other(opener),
        let last = group.drafts[index + 2].sending, last.flags == .ack, last.from == opener
      else { continue }
      answer.flags = [.syn, .ack]
      answer.seq = answer.seq ?? own.seq
      group.drafts[index].sending = answer
      if group.drafts[index + 1].head != group.drafts[index].head {
        group.drafts[index].children += [group.drafts[index + 1].head] + group.drafts[index + 1].children
      }
      group.drafts.remove(at: index + 1)
      for later in group.drafts.indices where later > index { group.drafts[later].ordinal? -= 1 }
      return
    }
  }

  /// `- Termination requires a pair of FIN and ACK segments` over `- At first A sends a FIN`: what the steps come to
  /// is none of them.
  static func dropLead(_ group: inout StepGroup) {
    guard group.kind == .bullets, group.drafts.count >= 3, let lead = group.drafts.first?.sending,
      let first = group.drafts[1].sending, !lead.isTold, lead.from == nil, first.isTold, first.from != nil,
      lead.flags != first.flags, lead.flags.isSuperset(of: first.flags), first.flags.opensOrCloses
    else { return }
    group.drafts.removeFirst()
  }

  /// `- Teardown: sending the FIN bit` over four bullets that tell the whole of it.
  static func dropTitle(_ group: inout StepGroup) {
    guard group.kind == .bullets, group.drafts.count == 5 || group.drafts.count == 4,
      let lead = group.drafts.first?.sending, lead.from == nil, lead.to == nil
    else { return }
    var rest = group
    rest.drafts.removeFirst()
    if rest.drafts.allSatisfy({ $0.sending?.isTold == true && $0.sending?.from != nil }),
      StepAlignment(rest).isWhole
    {
      group = rest
    }
  }

  /// `replies with an ACK; … and sends a FIN` where no step of its own tells the FIN: two steps in one.
  static func splitAnswers(_ group: inout StepGroup) {
    var index = 0
    while index < group.drafts.count {
      defer { index += 1 }
      let draft = group.drafts[index]
      guard let later = draft.later, index > 0, group.drafts[index - 1].flags.contains(.fin),
        index + 1 == group.drafts.count || group.drafts[index + 1].flags == .ack
      else { continue }
      var second = StepDraft(head: draft.head, position: later.start)
      second.sending = later
      second.told = []
      group.drafts[index].later = nil
      group.drafts.insert(second, at: index + 1)
      index += 1
    }
  }
}
