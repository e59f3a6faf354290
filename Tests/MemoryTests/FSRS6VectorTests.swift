import Testing

@testable import Memory

/// One step of a reference sequence: the review, and what two reference implementations made of it.
private struct ReferenceStep {
  var grade: Int
  var days: Int
  var pyRecall, pyStability, pyDifficulty: Double
  var pyInterval: Int
  var rsStability, rsDifficulty, rsInterval: Double
  var rsRoundedInterval: Int
}

private struct ReferenceSequence {
  var retention: Double
  var steps: [ReferenceStep] = []
}

private func referenceSequences() throws -> [ReferenceSequence] {
  var sequences: [ReferenceSequence] = []
  for line in try fixture("fsrs6.txt").split(separator: "\n") where !line.hasPrefix("#") {
    let words = line.split(separator: " ")
    if words[0] == "sequence" {
      sequences.append(ReferenceSequence(retention: try #require(Double(words[1]))))
      continue
    }
    let numbers = words.compactMap { Double($0) }
    try #require(numbers.count == 10)
    sequences[sequences.count - 1].steps.append(
      ReferenceStep(
        grade: Int(numbers[0]), days: Int(numbers[1]), pyRecall: numbers[2], pyStability: numbers[3],
        pyDifficulty: numbers[4], pyInterval: Int(numbers[5]), rsStability: numbers[6],
        rsDifficulty: numbers[7], rsInterval: numbers[8], rsRoundedInterval: Int(numbers[9])))
  }
  return sequences
}

@Suite("FSRS-6: reference sequences")
struct FSRS6VectorTests {
  @Test("every step of every sequence is what the references compute")
  func sequences() throws {
    let model = FSRS6()
    let sequences = try referenceSequences()
    #expect(sequences.count == 143)
    for (index, sequence) in sequences.enumerated() {
      var state: MemoryState?
      for (number, step) in sequence.steps.enumerated() {
        let place = "sequence \(index), step \(number)"
        if let state {
          let recall = model.retrievability(elapsedDays: Double(step.days), stability: state.stability)
          #expect(isClose(recall, step.pyRecall, relative: 1e-9), "\(place): recall")
        }
        state = model.next(state, elapsedDays: step.days, grade: step.grade)
        let now = try #require(state)
        // The Python one knows no upper bound of S.
        if step.pyStability < 36500 {
          #expect(isClose(now.stability, step.pyStability, relative: 1e-9), "\(place): S")
        } else {
          #expect(now.stability == 36500, "\(place): S")
        }
        #expect(isClose(now.difficulty, step.pyDifficulty, relative: 1e-9), "\(place): D")
        let tolerance = 1e-3 * max(1, step.rsStability)
        #expect(abs(now.stability - step.rsStability) <= tolerance, "\(place): S of rs")
        #expect(abs(now.difficulty - step.rsDifficulty) <= 1e-3, "\(place): D of rs")
        let interval = model.interval(retention: sequence.retention, stability: now.stability)
        #expect(abs(interval - step.rsInterval) <= 1e-3 * max(1, step.rsInterval), "\(place): interval")
        if step.pyStability < 36500 {
          #expect(min(max(1, rounded(interval)), 36500) == step.pyInterval, "\(place): rounded interval")
        }
      }
    }
  }
}
