import Questions
import TCP

/// The numbers of steps that stand beside each other, with letters or numbers: `SYN(x)`, `ACK(x+1)`, `ACK(y+1)`.
enum StepNumberCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.statedSteps.contains(where: \.hasNumber) else { return }
    for phase in [Step.Phase.open, .close] {
      var run: [StatedStep] = []
      for step in note.statedSteps where step.phase == phase {
        if let last = run.last, step.ordinal <= last.ordinal || step.line - last.line > 24 {
          judge(run, phase, &note)
          run.removeAll(keepingCapacity: true)
        }
        run.append(step)
      }
      judge(run, phase, &note)
    }
  }

  private static func judge(_ run: [StatedStep], _ phase: Step.Phase, _ note: inout CheckedNote) {
    guard run.contains(where: \.hasNumber) else { return }
    let steps = run.map { note.steps[$0.index] }
    phase == .open ? judge(steps, &note) : judgeClose(steps, &note)
  }

  /// A FIN takes one number: `FIN seq=u`, `ACK ack=u+1`, `FIN seq=w`, `ACK ack=w+1`.
  private static func judgeClose(_ run: [(step: Step, place: Place)], _ note: inout CheckedNote) {
    var fins: [Int: Amount] = [:]
    // Nothing follows from a number that is known to be wrong.
    let wrong = Set(note.findings.lazy.filter { $0.rule == "seq-arithmetic" }.map(\.place.line))
    for (step, place) in run where step.flags?.contains(.fin) == true && !wrong.contains(place.line) {
      fins[step.ordinal] = step.seq.flatMap(Amount.init)
    }
    for (step, place) in run {
      guard let stated = step.ack, let amount = Amount(stated),
        let answered = step.ordinal == 2 ? fins[1] : step.ordinal == 4 ? fins[3] : nil
      else { continue }
      let right = answered + 1
      guard amount != right, !note.lines(atSourceLine: place.line).contains(where: note.isSimultaneous),
        !isCaptured(place, note)
      else { continue }
      if let distance = amount.distance(from: answered) {
        if distance >= 0, distance <= 3 { report(stated, right, isAck: true, at: place, &note) }
      } else if isOwn(amount, step, answered) || step.ordinal == 4 && amount == fins[1].map({ $0 + 1 }) {
        report(stated, right, isAck: true, at: place, &note)
      }
    }
  }

  /// A line of tcpdump: its FIN may carry data, and an ACK may answer what came before it.
  private static func isCaptured(_ place: Place, _ note: CheckedNote) -> Bool {
    note.lines(atSourceLine: place.line).contains { line in
      let range = note.reading.range(of: line)
      return captured.stands(in: note.text, range)
        || CapturedLine(shorthand: note.string(range), at: range.lowerBound) != nil
    }
  }

  private static let captured = TellingWords("flags [")

  /// The number acknowledged is the sender's own: `SYN(y), ACK(y+1)` where x is to be acknowledged.
  private static func isOwn(_ amount: Amount, _ step: Step, _ answered: Amount) -> Bool {
    guard let own = step.seq.flatMap(Amount.init), !own.base.isEmpty, !answered.base.isEmpty else {
      return false
    }
    return own.base.essence == amount.base.essence && own.base.essence != answered.base.essence
  }

  private static func judge(_ run: [(step: Step, place: Place)], _ note: inout CheckedNote) {
    var seqs: [Int: Amount] = [:]
    for (step, _) in run { seqs[step.ordinal] = step.seq.flatMap(Amount.init) }
    if checkExchanged(run, seqs, &note) { return }
    for (step, place) in run {
      let answered = step.ordinal == 2 ? seqs[1] : step.ordinal == 3 ? seqs[2] : nil
      if step.ordinal != 1, let answered, let stated = step.ack, let amount = Amount(stated) {
        // The reader may take the other side's number for its own: only a clear x against x+n counts.
        let right = answered + 1
        let isRight = amount.distance(from: right) == 0
        if !isRight, let distance = amount.distance(from: answered), distance >= 0, distance <= 3 {
          report(stated, right, isAck: true, at: place, &note)
        } else if !isRight, step.ordinal == 3, let first = seqs[1], first.base != answered.base,
          let distance = amount.distance(from: first), (1...3).contains(distance)
        {
          report(stated, right, isAck: true, at: place, &note)
        } else if !isRight, step.ordinal == 2, isOwn(amount, step, answered) {
          report(stated, right, isAck: true, at: place, &note)
        }
      }
      // `SYN+ACK(seq: x+1, ACK: y)`: the two have changed places.
      if step.ordinal == 2, let first = seqs[1], !first.base.isEmpty, let stated = step.seq,
        let amount = Amount(stated), amount == first + 1, let ack = step.ack.flatMap(Amount.init),
        ack.value == 0,
        ack.distance(from: first) == nil
      {
        report(stated, ack, isAck: false, at: place, &note)
      }
      if step.ordinal == 3, let first = seqs[1], let stated = step.seq, let amount = Amount(stated),
        let distance = amount.distance(from: first), distance == 0 || distance == 2 || distance == 3
      {
        report(stated, first + 1, isAck: false, at: place, &note)
      } else if step.ordinal == 3, let first = seqs[1], let second = seqs[2], let stated = step.seq,
        let amount = Amount(stated), isForeign(amount, first, second)
      {
        report(stated, first + 1, isAck: false, at: place, &note)
      }
    }
  }

  /// The client goes on from the server's number: `SEQ = y+1` where its own is x+1.
  private static func isForeign(_ amount: Amount, _ first: Amount, _ second: Amount) -> Bool {
    guard !first.base.isEmpty, !second.base.isEmpty, first.base.essence != second.base.essence,
      let distance = amount.distance(from: second)
    else { return false }
    return (0...1).contains(distance)
  }

  /// `SYN(a)`, `SYN(b), ACK(b+1)`, `ACK(a+1)` on one line: each acknowledges its own number.
  private static func checkExchanged(
    _ run: [(step: Step, place: Place)], _ seqs: [Int: Amount], _ note: inout CheckedNote
  ) -> Bool {
    guard run.map(\.step.ordinal) == [1, 2, 3], let first = seqs[1], let second = seqs[2],
      !first.base.isEmpty, !second.base.isEmpty, first.base.essence != second.base.essence,
      let told = run[1].step.ack, let answer = run[2].step.ack, Amount(told) == second + 1,
      Amount(answer) == first + 1
    else { return false }
    for line in note.lines(atSourceLine: run[1].place.line, reaching: 6) {
      guard let own = note.exactRange(of: told, isAck: true, in: line),
        let other = range(of: answer, at: run[2].place, note)
      else { continue }
      guard own.upperBound <= other.lowerBound, note.isOrdinary(line) else { return false }
      reportNumber(told, first + 1, isAck: true, at: own, &note)
      reportNumber(answer, second + 1, isAck: true, at: other, &note)
      return true
    }
    return false
  }

  private static func range(of ack: StatedNumber, at place: Place, _ note: CheckedNote) -> Range<Int>? {
    for line in note.lines(atSourceLine: place.line, reaching: 6) {
      if let range = note.exactRange(of: ack, isAck: true, in: line) { return range }
    }
    return nil
  }

  private static func report(
    _ stated: StatedNumber, _ right: Amount, isAck: Bool, at place: Place, _ note: inout CheckedNote
  ) {
    for line in note.lines(atSourceLine: place.line, reaching: 12) {
      guard !note.isBeside(line), let range = note.exactRange(of: stated, isAck: isAck, in: line) else {
        continue
      }
      // It is acknowledged there too, or just below: the other number may be what was received.
      let isForeign = stated != right.stated && Amount(stated)?.distance(from: right) == nil
      let near = note.lines(atSourceLine: place.line, reaching: isForeign ? 1 : 0)
      if isAck, near.contains(where: { note.isAcknowledged(right.stated, in: $0) }) {
        return
      }
      reportNumber(stated, right, isAck: isAck, at: range, &note)
      return
    }
  }

  private static func reportNumber(
    _ stated: StatedNumber, _ right: Amount, isAck: Bool, at range: Range<Int>, _ note: inout CheckedNote
  ) {
    let name = isAck ? "ACK" : "SEQ"
    note.report(
      "handshake-number", at: range,
      Bilingual(
        ko:
          "여기서 \(name) 번호는 \(stated.shown.with(.subject)) 아니라 \(right.shown)입니다. SYN과 FIN은 순서 번호를 하나씩 차지합니다.",
        en:
          "Here the \(name) number is \(right.shown), not \(stated.shown): SYN and FIN take one number each."
      ),
      expected: Bilingual(ko: "\(name) \(right.shown)", en: "\(name) \(right.shown)"),
      reference: "RFC 9293 3.5")
  }
}
