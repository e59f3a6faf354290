import Questions
import TCP

/// Help in steps, from vague to telling: the rule, the trace up to here, a smaller twin that is solved.
extension Exercise {
  package func hintSteps(forBlank index: Int) -> [[Bilingual]] {
    guard blanks.indices.contains(index) else { return [] }
    let rule = skillRule(ofBlank: index)
    var steps = [[Hints.rule(for: blanks[index], rule, given)]]
    let soFar = Hints.soFar(self, blanks[index], rule)
    if !soFar.isEmpty { steps.append(soFar) }
    if usesTextbookNames { steps = steps.map { $0.map(\.inTextbookNames) } }
    if let twin = Hints.twin(of: self, blanks[index], rule) { steps.append(twin) }
    return steps
  }

  var usesTextbookNames: Bool { DrillCode(code)?.variant ?? .standard != .standard }

  /// The rule a blank asks for; nil for an exchange that no code plays.
  func skillRule(ofBlank index: Int) -> SkillRule? {
    guard let draft = DrillCode(code)?.draft() else { return nil }
    // An exercise may ask for some of the blanks only.
    let place = draft.blanks.indices.first { Draft.id($0, draft.blanks[$0]) == blanks[index].id }
    return place.map { draft.rules[$0] }
  }
}

enum Hints {
  /// What counts at this kind of blank.
  static func rule(for blank: Blank, _ rule: SkillRule?, _ given: Given?) -> Bilingual {
    if case .timer(let timer)? = given, timer.estimateFirst, blank.field == .rttvar { return estimateFirst }
    if let rule { return rule.hint }
    switch blank.field {
    case .seq: return sequence
    case .ack: return acknowledgment
    case .state: return state
    case .len, .bytes: return SkillRule.length.hint
    case .flags, .byte: return SkillRule.whichFlags.hint
    case .window: return SkillRule.windowAnnounced.hint
    default: return blank.field.wanted(in: blank.notation)
    }
  }

  static let sequence = Bilingual(
    ko:
      "SEQ는 보내는 쪽이 지금까지 쓴 번호의 다음입니다. 데이터는 1바이트에 하나, SYN과 FIN은 하나씩 번호를 쓰고, ACK만 있는 세그먼트는 쓰지 않습니다. (RFC 9293 3.4)",
    en:
      "SEQ is the number after all that its sender has used: one for each byte of data, one each for SYN and FIN, none for an ACK alone. (RFC 9293 3.4)"
  )

  static let acknowledgment = Bilingual(
    ko: "ACK는 상대에게서 빠짐없이 이어서 받은 것의 다음 번호입니다. 구멍을 넘지 않습니다. (RFC 9293 3.4)",
    en:
      "ACK is the number after all that has arrived from the other side without a gap. It never passes a hole. (RFC 9293 3.4)"
  )

  static let state = Bilingual(
    ko: "그쪽이 SYN이나 FIN을 보냈는지, 상대의 것을 받았는지, 자기 것을 확인받았는지를 차례로 따지세요. (RFC 9293 3.3.2)",
    en:
      "Ask of that side: has it sent its SYN or FIN, has it got the other's, has its own been acknowledged? (RFC 9293 3.3.2)"
  )

  private static let estimateFirst = Bilingual(
    ko: "EstimatedRTT를 먼저 고친 뒤 DevRTT = 3/4 × DevRTT + 1/4 × |새 EstimatedRTT − R|입니다.",
    en: "EstimatedRTT is updated first; then DevRTT = 3/4 × DevRTT + 1/4 × |new EstimatedRTT − R|.")

  /// What happened before, with the sums left open.
  static func soFar(_ exercise: Exercise, _ blank: Blank, _ rule: SkillRule?) -> [Bilingual] {
    switch exercise.given {
    case .timer(let timer): return TimerWorking.open(timer, blank.field)
    case .congestion(let congestion): return CongestionWorking.before(congestion, blank.field)
    case nil: break
    }
    if rule == .windowUsable || rule == .windowAnnounced { return windows(exercise, blank) }
    guard let segment = blank.segment, (blank.shownThrough ?? 1) > 0, rule?.followsFromSums ?? true else {
      return []
    }
    let before = exercise.trace.filter { $0.number < segment }
    if blank.field == .state { return deeds(of: blank.host ?? .a, before) }
    return before.filter { $0.segment.length > 0 }.suffix(4).map(sum)
  }

  /// `3. A→B PSH,ACK: 1001 + 300 = ?`
  private static func sum(_ record: TraceRecord) -> Bilingual {
    let segment = record.segment
    var open = "\(segment.sequence)"
    if !segment.data.isEmpty { open += " + \(segment.data.count)" }
    if segment.flags.contains(.syn) { open += " + 1 (SYN)" }
    if segment.flags.contains(.fin) { open += " + 1 (FIN)" }
    let who = "\(record.number). \(record.from.name)→\(record.to.name) \(segment.flags)"
    return Bilingual(
      ko: "\(who)\(record.isLost ? ", 손실" : ""): \(open) = ?",
      en: "\(who)\(record.isLost ? ", lost" : ""): \(open) = ?")
  }

  /// What a host has sent, got and had acknowledged of all that moves its state.
  private static func deeds(of host: Host, _ records: [TraceRecord]) -> [Bilingual] {
    let told = records.filter {
      !$0.segment.flags.isDisjoint(with: [.syn, .fin, .rst]) && $0.origin == .sent
    }
    return told.suffix(4).map { record in
      let flags = record.segment.flags.description
      let n = "\(record.number)"
      if record.from == host {
        let isConfirmed = records.contains { later in
          later.from != host && !later.isLost
            && later.segment.acknowledged.map { $0 >= record.segment.end } ?? false
        }
        return Bilingual(
          ko: "세그먼트 \(n): \(host.name)가 \(flags.with(.object)) 보냄" + (isConfirmed ? ", 확인받음" : ""),
          en: "Segment \(n): \(host.name) sent \(flags)" + (isConfirmed ? ", acknowledged since" : ""))
      }
      return Bilingual(
        ko: "세그먼트 \(n): \(host.name)가 \(flags.with(.object)) \(record.isLost ? "받지 못함(손실)" : "받음")",
        en: "Segment \(n): \(host.name) \(record.isLost ? "didn't get \(flags) (lost)" : "got \(flags)")")
    }
  }

  /// The window announced last, and what was sent since.
  private static func windows(_ exercise: Exercise, _ blank: Blank) -> [Bilingual] {
    let last = blank.segment.map { $0 - 1 } ?? blank.shownThrough ?? .max
    let shown = exercise.trace.filter { $0.number <= last && $0.origin == .sent }
    // Asked is a window announced by the sender of that segment, or one that binds the sender of the last data.
    let announcer =
      exercise.trace.first { $0.number == blank.segment }?.from ?? shown.last.map { $0.from.other } ?? .a
    var lines: [String] = []
    let announced = shown.lastIndex { $0.from == announcer && $0.segment.flags.contains(.ack) }
    if let announced {
      let record = shown[announced]
      lines.append("\(record.number). \(announcer.name)→\(announcer.other.name) win=\(record.segment.window)")
    }
    for record in shown[(announced ?? 0)...] where record.from != announcer && !record.segment.data.isEmpty {
      lines.append("\(record.number). \(record.from.name)→\(announcer.name) len=\(record.segment.data.count)")
    }
    return lines.map { Bilingual(ko: $0, en: $0) }
  }

  /// A question of the same kind, solved: with small numbers where there is one, else of the same level.
  static func twin(of exercise: Exercise, _ blank: Blank, _ rule: SkillRule?) -> [Bilingual]? {
    // What was recorded belongs to no topic; an ordinary exchange is like it.
    let topic = Topic(rawValue: exercise.topic) ?? (blank.field == .state ? .states : .bidirectional)
    var similar: (Draft, DrillCode, Int)?
    for level in Level.allCases where level.rawValue <= max(2, exercise.level) {
      for attempt in 0..<12 as Range<UInt64> {
        let variant = DrillCode(exercise.code)?.variant ?? .standard
        let code = DrillCode(
          topic: topic, level: level, variant: variant, seed: exercise.seed &+ attempt &+ 1)
        guard let draft = code.draft() else { continue }
        let rules = draft.rules
        for at in draft.blanks.indices
        where draft.blanks[at].field == blank.field && draft.blanks[at].answer != blank.answer {
          guard isAlike(draft, draft.blanks[at], exercise, blank) else { continue }
          if rules[at] == rule {
            return solved(draft.exercise(code), at, isSmaller: code.level.rawValue < exercise.level)
          }
          if similar == nil || similar.map({ $0.0.rules[$0.2] != rule }) == true && rules[at] == rule {
            similar = (draft, code, at)
          }
        }
      }
    }
    return similar.map { draft, code, at in
      solved(draft.exercise(code), at, isSmaller: code.level.rawValue < exercise.level)
    }
  }

  /// Whether the segment asked about is of the same kind, and sent in the same position.
  private static func isAlike(
    _ draft: Draft, _ twin: DraftBlank, _ exercise: Exercise, _ blank: Blank
  ) -> Bool {
    guard blank.field == .seq || blank.field == .ack,
      let ours = exercise.trace.first(where: { $0.number == blank.segment }),
      let theirs = draft.trace.first(where: { $0.number == twin.segment })
    else { return true }
    let mine = ours.segment.flags.subtracting(.psh)
    guard mine.contains(.rst) || theirs.segment.flags.contains(.rst) else { return true }
    return mine == theirs.segment.flags.subtracting(.psh)
      && ours.before[ours.from].isSynchronized == theirs.before[theirs.from].isSynchronized
  }

  private static func solved(_ twin: Exercise, _ at: Int, isSmaller: Bool) -> [Bilingual] {
    let blank = twin.blanks[at]
    // Bytes in a prompt stand on lines of their own.
    func indented(_ text: String) -> String {
      text.split(separator: "\n").joined(separator: "\n  ")
    }
    let name =
      isSmaller
      ? Bilingual(ko: "더 작은 문제", en: "A smaller twin") : Bilingual(ko: "비슷한 문제", en: "A twin")
    var lines = [
      Bilingual(
        ko: "\(name.korean): \(indented(twin.prompt.korean))",
        en: "\(name.english): \(indented(twin.prompt.english))")
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
