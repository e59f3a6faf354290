import Notes
import Testing

@testable import tcpdrill

@Suite("Work that threads share")
struct CrewTests {
  @Test("each task is done once, and what came of it stands in the order of the tasks")
  func everyTaskOnce() {
    for workers in [1, 2, 3, 16] {
      for count in [0, 1, 2, 500] {
        // Tasks of very different length.
        let made = Crew.map(Array(0..<count), on: workers) { task in
          (0..<(task % 7 == 0 ? 20_000 : 3)).reduce(task) { sum, _ in sum }
        }
        #expect(made == Array(0..<count))
      }
    }
  }

  @Test("what is prepared beside the work is left when the work is done")
  func preparations() {
    for count in [0, 1, 3] {
      let made = Crew.map(Array(0..<count), on: 2, preparing: NoteChecker.tableMakers) { $0 + 1 }
      #expect(made == Array(1..<count + 1))
    }
  }

  @Test("a thread has room for a note that nests a thousand deep")
  func deepNotes() {
    let deep = String(repeating: "> ", count: 1000) + "FIN"
    let made = Crew.map(Array(repeating: deep, count: 4), on: 4) {
      NoteChecker.check(Array($0.utf8), file: "deep.md").findings.count
    }
    #expect(made == [0, 0, 0, 0])
  }
}
