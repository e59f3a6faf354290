import Drills
import Questions
import TCP
import Terminal

/// What of an exercise is shown while one of its blanks is asked: nothing that tells the answer.
struct ExercisePage {
  let exercise: Exercise
  let language: Language
  var columns = 80
  var signs = LadderSigns.unicode

  /// The exchange as far as it goes before the answer; everything once all blanks are answered.
  func diagram(asking place: Int) -> [StyledText] {
    let isDone = !exercise.blanks.indices.contains(place)
    if exercise.trace.isEmpty { return isDone ? plot() : [] }
    guard !isDone else { return ladder([]).lines(exercise.trace) }
    let blank = exercise.blanks[place]
    if blank.shownThrough == 0 { return [] }
    let last = blank.shownThrough ?? .max
    let pending = exercise.blanks[place...]
    // A number to be put into other terms is shown as it is; only an examination leaves it out.
    let isConverted = exercise.topic == Topic.relative.name && exercise.level <= 3
    var gaps = pending.filter { $0.field.standsOnTheLadder && !isConverted }.map { gap in
      LadderBlank(
        segment: gap.segment ?? 0, field: gap.field, host: gap.host, label: gap.id == blank.id ? "?" : "")
    }
    let shown = exercise.trace.filter { $0.number <= last }.map { record in
      var record = record
      // A block that is yet to be asked about would answer itself.
      if record.origin == .sent,
        pending.contains(where: { $0.field == .bytes && $0.segment == record.number })
      {
        record.segment.options.sack = []
      }
      return record
    }
    if blank.field == .state, let asked = blank.segment {
      // Segments still on their way are shown, and what they lead to isn't.
      for record in shown where record.number > asked {
        gaps += Host.allCases.map { LadderBlank(segment: record.number, field: .state, host: $0) }
      }
    }
    return ladder(gaps).lines(shown)
  }

  private func ladder(_ gaps: [LadderBlank]) -> Ladder {
    let topic = Topic(rawValue: exercise.topic)
    let showsWindow = [.window, .acceptable, .hijack, .header].contains(topic)
    var ladder = Ladder(
      width: min(columns, 100), language: language, blanks: gaps, bases: bases, showsWindow: showsWindow,
      signs: signs)
    switch topic {
    case .handshake: ladder.strayName = Bilingual(ko: "오래된 복사본", en: "old duplicate")
    case .reset: ladder.strayName = Bilingual(ko: "엉뚱한 세그먼트", en: "stray")
    default: break
    }
    return ladder
  }

  /// Where absolute numbers are asked for, the diagram shows relative ones.
  private var bases: Pair<SequenceNumber>? {
    guard exercise.topic == Topic.relative.name, exercise.blanks.contains(where: { !$0.isRelative }) else {
      return nil
    }
    func isn(_ host: Host) -> SequenceNumber? {
      exercise.trace.first { $0.from == host && $0.segment.flags.contains(.syn) }?.segment.sequence
    }
    guard let a = isn(.a), let b = isn(.b) else { return nil }
    return Pair(a: a, b: b)
  }

  /// cwnd over the rounds, in segments.
  private func plot() -> [StyledText] {
    guard case .congestion(let given)? = exercise.given else { return [] }
    let title = Bilingual(ko: "cwnd (MSS), 사건의 묶음마다", en: "cwnd (in MSS) after each group of events")
    var run = CongestionRun(given)
    for event in given.events { run.take(event) }
    let points = CongestionRun.points(given)
    // A threshold far above would press the bars flat.
    let most = 2 * (points.max() ?? 0)
    let threshold = run.ssthresh.map { Double($0) / Double(given.mss) }.flatMap { $0 <= most ? $0 : nil }
    return [StyledText(title[language], .quiet)]
      + Plot(points, threshold: threshold, width: min(columns, 100)).lines()
  }
}

extension Blank.Field {
  /// Fields that are written on a segment's arrow or beside it.
  var standsOnTheLadder: Bool {
    switch self {
    case .seq, .ack, .len, .flags, .state, .window: true
    default: false
    }
  }
}

extension Sitting.Said {
  var role: Role? {
    switch voice {
    case .right: .right
    case .wrong: .wrong
    case .hint: .hint
    case .quiet: .quiet
    case .plain: nil
    }
  }
}
