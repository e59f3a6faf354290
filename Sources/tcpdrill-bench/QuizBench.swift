import Memory

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The daily quiz: replaying the log, the first question of the study course, and a big record (`BigRecord`).
///
/// `TCPDRILL_BENCH_PYTHON` names a Python that has `fsrs-rs-python` and `anki`; without it these are left out.
enum QuizBench {
  private static let reviewsPerCard = 10

  static func report() throws {
    replay()
    guard let program = Program.beside("tcpdrill") else {
      return print("start: tcpdrill is not built beside the bench")
    }
    try firstQuestion(program)
    try BigRecord.report(program)
  }

  /// From process start to the first question of today's quiz, on the study course.
  private static func firstQuestion(_ program: String) throws {
    let folder = try ScratchFolder()
    let quiz = [program, "quiz", "--data", folder.path]
    // The first time the notes are read; every other morning they are at hand.
    guard Program.output(of: quiz) != nil else { return print("start: the study course was not found") }
    Program.compare("first question of the study course", quiz)
    Program.compare("of that, starting and stopping", [program, "--version"])
  }

  // MARK: replay

  private static let replayedCards = 20_000

  /// All states from a log in memory, in the order of time, as `doctor` and an import make them; the middle of
  /// several rounds, as for the peer.
  private static func replay() {
    let log = replayedLog()
    let names = (0..<replayedCards).map { "card-\($0)" }
    for model in StudySettings.Model.allCases {
      var settings = StudySettings()
      settings.model = model
      let scheduler = Scheduler(settings)
      var sum = 0.0
      let times = (0..<rounds).map { _ in
        measured {
          var replay = Replay(scheduler)
          for review in log { replay.add(card: review.card, grade: review.grade, at: review.at) }
          sum = names.indices.reduce(0) {
            $0 + (replay.state(of: $1, question: names[$1])?.memory.stability ?? 0)
          }
        }
      }
      let rate = Double(log.count) / times.sorted()[rounds / 2]
      print(
        "replay: \(model.rawValue) \(millions(rate)) million reviews a second "
          + "(mean S \(hundredths(sum / Double(names.count))))")
      if model == .fsrs6 { compareWithPeer(rate) }
    }
  }

  private static let rounds = 9

  private static func replayedLog() -> [(card: Int, grade: Int, at: Int64)] {
    var moments = [Int64](repeating: 0, count: replayedCards)
    return (0..<reviewsPerCard).flatMap { review in
      (0..<replayedCards).map { card in
        moments[card] += Int64(wait(card, review)) * millisecondsADay
        return (card, grade(card, review), moments[card])
      }
    }
  }

  private static func compareWithPeer(_ rate: Double) {
    guard let python = getenv("TCPDRILL_BENCH_PYTHON").map({ String(cString: $0) }) else {
      return print("replay: no peer; TCPDRILL_BENCH_PYTHON names a Python with fsrs-rs-python")
    }
    let script = """
      import time, fsrs_rs_python as f
      items = [f.FSRSItem([f.FSRSReview(3 if (c * 7 + r * 3) % 9 else 1, 0 if r == 0 else 1 + (c + r * r) % 40)
                           for r in range(\(reviewsPerCard))]) for c in range(\(replayedCards))]
      m = f.FSRS(f.DEFAULT_PARAMETERS)
      def run():
        t = time.perf_counter(); states = m.memory_state_batch(items); t = time.perf_counter() - t
        return t, sum(s.stability for s in states) / len(states)
      rounds = sorted(run() for _ in range(\(rounds)))
      print(len(items) * \(reviewsPerCard) / rounds[len(rounds) // 2][0], rounds[0][1])
      """
    let said =
      Program.output(of: [python, "-c", script])?.split(separator: " ").compactMap { Double($0) } ?? []
    guard said.count == 2 else { return print("replay: \(python) could not run fsrs-rs-python") }
    print(
      "replay: fsrs-rs-python memory_state_batch \(millions(said[0])) million (mean S \(hundredths(said[1]))); "
        + "ratio \(hundredths(rate / said[0]))")
  }

  private static func grade(_ card: Int, _ review: Int) -> Int { (card * 7 + review * 3) % 9 == 0 ? 1 : 3 }
  private static func wait(_ card: Int, _ review: Int) -> Int {
    review == 0 ? 0 : 1 + (card + review * review) % 40
  }

  static func hundredths(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
  private static func millions(_ value: Double) -> String { hundredths(value / 1e6) }

  private static func measured(_ body: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(body)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }
}
