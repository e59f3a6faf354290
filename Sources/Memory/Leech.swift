/// A card that is forgotten again and again: repeating it does not help, so the student is told.
package enum Leech {
  /// Whether the last answer is one to speak up at: at so many lapses, then after each half as many more.
  package static func isNoticed(lapsesBefore: Int, after: Int, settings: StudySettings) -> Bool {
    guard after > lapsesBefore, after >= settings.leechLapses else { return false }
    return (after - settings.leechLapses) % max(1, settings.leechLapses / 2) == 0
  }

  package static func isLeech(_ state: CardState, settings: StudySettings) -> Bool {
    state.lapses >= settings.leechLapses
  }
}
