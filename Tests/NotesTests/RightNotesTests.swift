import Testing

@testable import Notes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Short notes that are right, each near something wrong; a row of three dashes parts them.
@Suite("Right notes, on which check is silent")
struct RightNotesTests {
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    + "/Right/"

  static func notes(in name: String) -> [String] {
    guard let file = fopen(folder + name, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    var notes = [""]
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line == "---" { notes.append("") } else { notes[notes.count - 1] += line + "\n" }
    }
    return notes
  }

  @Test(
    "nothing in them is called an error",
    arguments: [
      ("owners.txt", 41), ("doubted.txt", 152), ("service.txt", 80), ("layers.txt", 88),
      ("exchanges.txt", 65),
      ("truths.txt", 4),
      ("qualities.txt", 73),
      ("stories.txt", 55),
      ("states.txt", 61), ("words.txt", 70), ("negations.txt", 26), ("drills.txt", 32), ("prose.txt", 42),
      ("scenes.txt", 58), ("strange.txt", 34), ("played.txt", 43),
      ("found.txt", 67), ("elsewhere.txt", 39),
      ("poles.txt", 49),
      ("accounts.txt", 138), ("fresh.txt", 20), ("subjects.txt", 43), ("exact.txt", 27), ("choices.txt", 6),
      ("warned.txt", 49), ("unseen.txt", 66), ("absent.txt", 15), ("events.txt", 76), ("answers.txt", 16),
      ("claimed.txt", 34), ("captured.txt", 11), ("misled.txt", 30),
    ])
  func silent(name: String, count: Int) {
    RightNotesTests.expectSilence(in: name, count)
  }

  /// By somebody who knows TCP and nothing of the checker, each sentence beside something that is commonly said wrong.
  @Test("nothing that a stranger wrote to mislead the checker is called an error")
  func hostile() {
    let notes = RightNotesTests.notes(in: "hostile.txt")
    #expect(notes.count == 316)
    for note in notes {
      let errors = NoteChecker.check(Array(note.utf8), file: "hostile.txt").findings.filter {
        $0.severity == .error
      }
      #expect(errors.map(\.rule) == [], "\(note)")
    }
  }

  static func expectSilence(in name: String, _ count: Int) {
    let notes = RightNotesTests.notes(in: name)
    #expect(notes.count == count)
    for note in notes {
      let whole = note.hasPrefix("#") ? note : "# TCP\n\n" + note
      let findings = NoteChecker.check(Array(whole.utf8), file: name).findings
      #expect(findings.map(\.rule) == [], "\(note)")
    }
  }
}
