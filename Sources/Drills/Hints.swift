import Questions
import TCP

/// Help in steps, from vague to telling: the rule, the trace up to here, a smaller twin that is solved.
extension Exercise {
  package func hintSteps(forBlank index: Int) -> [[Bilingual]] {
    guard blanks.indices.contains(index) else { return [] }
    let blank = blanks[index]
    var steps = [[Hints.rule(for: blank)]]
    let soFar = Hints.soFar(self, blank)
    if !soFar.isEmpty { steps.append(soFar) }
    if let twin = Hints.twin(of: self, blank) { steps.append(twin) }
    return steps
  }
}

enum Hints {
  /// What counts at this kind of blank.
  static func rule(for blank: Blank) -> Bilingual {
    switch blank.field {
    case .seq:
      Bilingual(
        ko:
          "SEQ는 보내는 쪽이 지금까지 쓴 번호의 다음입니다. 데이터는 1바이트에 하나, SYN과 FIN은 하나씩 번호를 쓰고, ACK만 있는 세그먼트는 쓰지 않습니다. (RFC 9293 3.4)",
        en:
          "SEQ is the number after all that its sender has used: one for each byte of data, one each for SYN and FIN, none for an ACK alone. (RFC 9293 3.4)"
      )
    case .ack:
      Bilingual(
        ko: "ACK는 상대에게서 빠짐없이 이어서 받은 것의 다음 번호입니다. 구멍을 넘지 않습니다. (RFC 9293 3.4)",
        en:
          "ACK is the number after all that has arrived from the other side without a gap. It never passes a hole. (RFC 9293 3.4)"
      )
    case .len, .bytes:
      Bilingual(
        ko: "두 번호의 차를 구하세요. SYN과 FIN이 쓴 번호는 데이터가 아닙니다. (RFC 9293 3.4)",
        en: "Take the difference of two numbers; those used by SYN and FIN are no data. (RFC 9293 3.4)")
    case .flags, .byte:
      Bilingual(
        ko:
          "낮은 비트부터 FIN 0x01, SYN 0x02, RST 0x04, PSH 0x08, ACK 0x10, URG 0x20, ECE 0x40, CWR 0x80입니다. (RFC 9293 3.1)",
        en:
          "From the lowest bit: FIN 0x01, SYN 0x02, RST 0x04, PSH 0x08, ACK 0x10, URG 0x20, ECE 0x40, CWR 0x80. (RFC 9293 3.1)"
      )
    case .state:
      Bilingual(
        ko: "그쪽이 SYN이나 FIN을 보냈는지, 상대의 것을 받았는지, 자기 것을 확인받았는지를 차례로 따지세요. (RFC 9293 3.3.2)",
        en:
          "Ask of that side: has it sent its SYN or FIN, has it got the other's, has its own been acknowledged? (RFC 9293 3.3.2)"
      )
    case .window:
      Bilingual(
        ko: "윈도우는 버퍼에서 아직 읽지 않은 데이터를 뺀 자리입니다. SYN이 아니면 스케일만큼 오른쪽으로 민 값을 씁니다. (RFC 9293 3.8.6, RFC 7323 2)",
        en:
          "The window is the buffer less what is unread; save in a SYN, it is shifted right by the scale. (RFC 9293 3.8.6, RFC 7323 2)"
      )
    case .srtt:
      Bilingual(
        ko: "SRTT = 7/8 × SRTT + 1/8 × R (RFC 6298 2.3)", en: "SRTT = 7/8 × SRTT + 1/8 × R (RFC 6298 2.3)")
    case .rttvar:
      Bilingual(
        ko: "RTTVAR = 3/4 × RTTVAR + 1/4 × |SRTT − R|. 첫 표본이면 R/2입니다. (RFC 6298 2.2, 2.3)",
        en: "RTTVAR = 3/4 × RTTVAR + 1/4 × |SRTT − R|; for the first sample R/2. (RFC 6298 2.2, 2.3)")
    case .rto:
      Bilingual(
        ko: "RTO = SRTT + 4 × RTTVAR에 하한과 상한을 적용하고, 타이머가 끝날 때마다 두 배로 합니다. (RFC 6298 2.3, 5.5)",
        en: "RTO = SRTT + 4 × RTTVAR, kept within its bounds; each expiry doubles it. (RFC 6298 2.3, 5.5)")
    case .cwnd:
      Bilingual(
        ko: "cwnd < ssthresh이면 ACK마다 1 MSS, 아니면 MSS²/cwnd씩 늘어납니다. 손실의 종류에 따라 줄어듭니다. (RFC 5681 3.1, 3.2)",
        en:
          "Below ssthresh each ACK adds 1 MSS, else MSS²/cwnd; a loss shrinks it, how far depends on its kind. (RFC 5681 3.1, 3.2)"
      )
    case .ssthresh:
      Bilingual(
        ko: "손실을 알게 되면 ssthresh = max(FlightSize/2, 2 MSS)입니다. (RFC 5681 3.1)",
        en: "When a loss is noticed, ssthresh = max(FlightSize/2, 2 MSS). (RFC 5681 3.1)")
    default: blank.field.wanted(in: blank.notation)
    }
  }

  /// The segments shown so far with their sums left open.
  static func soFar(_ exercise: Exercise, _ blank: Blank) -> [Bilingual] {
    switch exercise.given {
    case .timer(let timer): return Array(TimerWorking.steps(timer).dropLast())
    case .congestion(let congestion): return Array(CongestionWorking.steps(congestion).dropLast())
    case nil: break
    }
    guard let segment = blank.segment, (blank.shownThrough ?? 1) > 0 else { return [] }
    return exercise.trace.filter { $0.number < segment && $0.segment.length > 0 }.suffix(4).map { record in
      let sum = record.segment
      var open = "\(sum.sequence)"
      if !sum.data.isEmpty { open += " + \(sum.data.count)" }
      if sum.flags.contains(.syn) { open += " + 1 (SYN)" }
      if sum.flags.contains(.fin) { open += " + 1 (FIN)" }
      let fate = record.isLost ? Bilingual(ko: ", 손실", en: ", lost") : Bilingual(ko: "", en: "")
      return Bilingual(
        ko: "\(record.number). \(record.from.name)→\(record.to.name) \(sum.flags)\(fate.korean): \(open) = ?",
        en: "\(record.number). \(record.from.name)→\(record.to.name) \(sum.flags)\(fate.english): \(open) = ?"
      )
    }
  }

  /// A question of the same kind with small numbers, solved.
  static func twin(of exercise: Exercise, _ blank: Blank) -> [Bilingual]? {
    guard let topic = Topic(rawValue: exercise.topic) else { return nil }
    for attempt in 0..<24 {
      let level: Level = attempt < 12 ? .one : .two
      let code = DrillCode(topic: topic, level: level, seed: exercise.seed &+ UInt64(attempt) &+ 1)
      guard let draft = code.draft(), let at = draft.blanks.firstIndex(where: { $0.field == blank.field }),
        draft.blanks[at].answer != blank.answer
      else { continue }
      return solved(draft.exercise(code), at)
    }
    return nil
  }

  private static func solved(_ twin: Exercise, _ at: Int) -> [Bilingual] {
    let blank = twin.blanks[at]
    var lines = [
      Bilingual(ko: "더 작은 문제: \(twin.prompt.korean)", en: "A smaller twin: \(twin.prompt.english)")
    ]
    let last = blank.shownThrough ?? .max
    lines += twin.trace.filter { $0.number <= last }.suffix(4).map { record in
      let text = "  " + record.inOneLine
      return Bilingual(ko: text, en: text)
    }
    lines.append(
      Bilingual(
        ko: "  \(blank.question.korean) \(blank.working.korean)",
        en: "  \(blank.question.english) \(blank.working.english)"))
    return lines
  }
}

extension TraceRecord {
  /// `3. A→B PSH,ACK seq=1001 ack=501 len=300`
  package var inOneLine: String {
    var text = "\(number). \(from.name)→\(to.name) \(segment.flags) seq=\(segment.sequence)"
    if let acknowledged = segment.acknowledged { text += " ack=\(acknowledged)" }
    if !segment.data.isEmpty { text += " len=\(segment.data.count)" }
    return text
  }
}
