@testable import Notes

/// What `check` says of a note: each rule, and the words it is broken by.
func findings(_ note: String) -> [String] {
  NoteChecker.check(Array(note.utf8), file: "note.md").findings.map { "\($0.rule): \($0.found)" }
}
