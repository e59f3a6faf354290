import TCP

/// What tells the runs of a note's steps apart; the step itself is fetched where a run is judged.
struct StatedStep {
  /// Its place among the note's steps.
  let index: Int
  let phase: Step.Phase
  let ordinal: Int
  let line: Int
  /// It gives a SEQ or an ACK number.
  let hasNumber: Bool
  let hasState: Bool

  init(_ step: Step, _ place: Place, at index: Int) {
    self.index = index
    phase = step.phase
    ordinal = step.ordinal
    line = place.line
    hasNumber = step.seq != nil || step.ack != nil
    hasState = !step.states.isEmpty
  }
}
