import Questions
import TCP

/// One exercise being answered: a pure machine from lines typed to what is to be said.
///
/// The drill command and the quiz both run it: it marks, diagnoses, hints and explains, and keeps the results.
package struct Sitting: Sendable {
  package let exercise: Exercise
  /// The blank that is asked now; past the last when all are answered.
  package private(set) var place = 0
  package private(set) var results: [Result] = []
  private var hintsTaken = 0

  package struct Result: Hashable, Sendable {
    package var typed: String
    package var isRight: Bool
    /// The wrong rule that was followed, where it has a name.
    package var mistake: String?
    package var hints: Int
  }

  /// Something to be said, and in which voice.
  package struct Said: Hashable, Sendable {
    package enum Voice: Hashable, Sendable { case right, wrong, hint, plain, quiet }
    package var text: Bilingual
    package var voice: Voice

    package init(text: Bilingual, voice: Voice) {
      self.text = text
      self.voice = voice
    }
  }

  package init(_ exercise: Exercise) { self.exercise = exercise }

  package var isDone: Bool { place >= exercise.blanks.count }
  package var blank: Blank? { isDone ? nil : exercise.blanks[place] }
  package var isRight: Bool { isDone && results.allSatisfy(\.isRight) }

  /// Takes an answer: marks it and goes on, or asks again where it can't be read.
  package mutating func answer(_ typed: String) -> [Said] {
    guard let blank else { return [] }
    switch blank.mark(typed) {
    case .malformed(let help): return [Said(text: help, voice: .hint)]
    case .right:
      keep(typed, isRight: true, nil)
      return [Said(text: Bilingual(ko: "맞았습니다.", en: "Right."), voice: .right)]
    case .wrong(_, let mistake):
      let answer = blank.shownAnswer
      let diagnosis = exercise.diagnosis(forBlank: place, mistake)
      keep(typed, isRight: false, mistake?.rule)
      return [
        Said(text: Bilingual(ko: "틀렸습니다. 답은 \(answer)입니다.", en: "Wrong: it is \(answer)."), voice: .wrong)
      ] + diagnosis.map { Said(text: $0, voice: .plain) }
    }
  }

  /// Gives up on this blank: it counts as wrong, and the working is shown.
  package mutating func giveUp() -> [Said] {
    guard let blank else { return [] }
    let answer = blank.shownAnswer
    let working = exercise.diagnosis(forBlank: place, nil)
    keep("", isRight: false, nil)
    return [Said(text: Bilingual(ko: "답은 \(answer)입니다.", en: "It is \(answer)."), voice: .wrong)]
      + working.map { Said(text: $0, voice: .plain) }
  }

  /// The next step of help.
  package mutating func hint() -> [Said] {
    let steps = exercise.hintSteps(forBlank: place)
    guard steps.indices.contains(hintsTaken) else {
      return [
        Said(
          text: Bilingual(
            ko: "힌트가 더 없습니다. answer라고 쓰면 답을 보여 줍니다.", en: "No more hints; answer shows it."),
          voice: .quiet)
      ]
    }
    hintsTaken += 1
    return steps[hintsTaken - 1].map { Said(text: $0, voice: .hint) }
  }

  /// The engine's reasons for the blank answered last.
  package func why() -> [Said] {
    guard place > 0 else {
      return [Said(text: Bilingual(ko: "먼저 답해 보세요.", en: "Answer first."), voice: .quiet)]
    }
    return exercise.reasons(forBlank: place - 1).map { Said(text: $0, voice: .plain) }
  }

  private mutating func keep(_ typed: String, isRight: Bool, _ mistake: String?) {
    results.append(Result(typed: typed, isRight: isRight, mistake: mistake, hints: hintsTaken))
    place += 1
    hintsTaken = 0
  }
}
