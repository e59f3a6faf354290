import Questions
import TCP
import Testing

@testable import Drills

@Suite("RFC 6298: computing the retransmission timer")
struct TimerDrillTests {
  struct Solved: Sendable {
    var srtt, rttvar: Int
    var steps: [(sample: Int, srtt: Double, rttvar: Double, rto: Double)]
  }

  /// The solved exercises of Kurose and Ross: DevRTT from the old estimate, no least timeout.
  static let solved = [
    Solved(
      srtt: 280, rttvar: 41,
      steps: [(390, 293.75, 58.25, 526.75), (280, 292.03, 47.13, 480.53), (380, 303.03, 57.34, 532.37)]),
    Solved(
      srtt: 240, rttvar: 23,
      steps: [(260, 242.5, 22.25, 331.5), (220, 239.69, 22.31, 328.94), (200, 234.73, 26.66, 341.35)]),
    Solved(
      srtt: 350, rttvar: 40,
      steps: [(270, 340, 50, 540), (280, 332.5, 52.5, 542.5), (230, 319.69, 65, 579.69)]),
    Solved(srtt: 320, rttvar: 19, steps: [(330, 321.25, 16.75, 388.25)]),
  ]

  @Test(
    "The engine's timer and the board's agree with the solved exercises of the textbook", arguments: solved)
  func textbook(exercise: Solved) {
    var given = Given.Timer()
    given.srtt = exercise.srtt * 1_000_000
    given.rttvar = exercise.rttvar * 1_000_000
    var run = TimerRun(given)
    var bounds = RetransmissionTimer.Bounds()
    bounds.minimum = .zero
    bounds.granularity = .zero
    bounds.maximum = .seconds(4_000_000)
    var timer = RetransmissionTimer(
      bounds: bounds, smoothed: Interval(microseconds: Int64(exercise.srtt) * 1_000_000),
      variation: Interval(microseconds: Int64(exercise.rttvar) * 1_000_000))
    func near(_ millionths: Int, _ wanted: Double) -> Bool {
      abs(Double(millionths) / 1e6 - wanted) < 0.00501
    }
    for step in exercise.steps {
      run.take(step.sample * 1_000_000)
      timer.sample(Interval(microseconds: Int64(step.sample) * 1_000_000))
      #expect(near(run.srtt ?? 0, step.srtt))
      #expect(near(run.rttvar, step.rttvar))
      #expect(near(run.rto, step.rto))
      #expect(near(Int(timer.smoothed?.microseconds ?? 0), step.srtt))
      #expect(near(Int(timer.variation.microseconds), step.rttvar))
      #expect(near(Int(timer.timeout.microseconds), step.rto))
    }
  }

  @Test("With the estimate updated first, as the formulas are printed, the deviation comes out smaller")
  func estimateFirst() {
    var given = Given.Timer()
    given.srtt = 280_000_000
    given.rttvar = 41_000_000
    given.estimateFirst = true
    var run = TimerRun(given)
    run.take(390_000_000)
    // 3/4 · 41 + 1/4 · |293.75 − 390|
    #expect(run.rttvar == 54_812_500)
    #expect(run.srtt == 293_750_000)
  }

  @Test("Each rule asks its own question under one seed")
  func variants() throws {
    for variant in DrillVariant.allCases {
      let exercise = try #require(DrillCode(topic: .rto, level: .four, variant: variant, seed: 7).exercise())
      #expect(!exercise.blanks.isEmpty)
    }
  }
}
