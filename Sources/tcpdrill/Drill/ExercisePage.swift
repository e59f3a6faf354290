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
    let view = exercise.view(
      asking: isDone ? exercise.blanks.endIndex..<exercise.blanks.endIndex : place..<place + 1)
    if view.records.isEmpty { return [] }
    let gaps = view.gaps.map { gap in
      LadderBlank(
        segment: gap.segment, field: gap.field, host: gap.host, label: gap.asked == nil ? "" : "?")
    }
    var ladder = Ladder(
      width: min(columns, 100), language: language, blanks: gaps, bases: view.bases,
      showsWindow: view.showsWindow, signs: signs)
    ladder.strayName = view.strayName
    return ladder.lines(view.records)
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
