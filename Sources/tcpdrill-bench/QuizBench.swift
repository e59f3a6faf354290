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

  private static func replay() {
    let count = 20_000
    let model = FSRS6()
    var sum = 0.0
    let seconds = measured {
      for card in 0..<count {
        var state: MemoryState?
        for review in 0..<reviewsPerCard {
          state = model.next(state, elapsedDays: wait(card, review), grade: grade(card, review))
        }
        sum += state?.stability ?? 0
      }
    }
    let rate = Double(count * reviewsPerCard) / seconds
    print("replay: \(millions(rate)) million reviews a second (mean S \(Int(sum / Double(count))))")
    guard let python = getenv("TCPDRILL_BENCH_PYTHON").map({ String(cString: $0) }) else {
      return print("replay: no peer; TCPDRILL_BENCH_PYTHON names a Python with fsrs-rs-python")
    }
    let script = """
      import time, fsrs_rs_python as f
      items = [f.FSRSItem([f.FSRSReview(3 if (c * 7 + r * 3) % 9 else 1, 0 if r == 0 else 1 + (c + r * r) % 40)
                           for r in range(\(reviewsPerCard))]) for c in range(\(count))]
      m = f.FSRS(f.DEFAULT_PARAMETERS)
      t = time.perf_counter(); m.memory_state_batch(items); print(len(items) * \(reviewsPerCard) / (time.perf_counter() - t))
      """
    guard let peer = Program.output(of: [python, "-c", script]).flatMap({ Double($0) }) else {
      return print("replay: \(python) could not run fsrs-rs-python")
    }
    print(
      "replay: fsrs-rs-python memory_state_batch \(millions(peer)) million; ratio \(hundredths(rate / peer))")
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
