/// Openings and closes that are laid out step by step, each step with lines of its own: what these lines say of
/// states, flags and numbers.
enum SceneCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for scene in SceneReader.read(&note) {
      if note.reading.kinds.contains(.state) { SceneStateCheck.check(scene, &note) }
      SceneFlagCheck.check(scene, &note)
      SceneSideCheck.check(scene, &note)
      SceneNumberCheck.check(scene, &note)
    }
    SceneNumberCheck.checkTables(&note)
  }
}
