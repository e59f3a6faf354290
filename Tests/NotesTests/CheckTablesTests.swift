import Testing

@testable import Notes

@Suite("What notes are searched with")
struct CheckTablesTests {
  @Test("tables that were kept find what those find that were made from the rules")
  func keptAreAsGood() throws {
    let kept = try #require(CheckTables(kept: TableRoom(CheckTables.built.kept)))
    for rule in MeaningRule.all {
      for sentence in rule.says.prefix(2) {
        let text = "## TCP\n\n" + sentence + "\n"
        let built = NoteChecker.check(Array(text.utf8), file: "a.md")
        let again = NoteChecker.check(Array(text.utf8), file: "a.md", with: kept)
        #expect(again.findings == built.findings)
      }
    }
  }

  @Test("bytes that are torn, changed or too many are no tables")
  func brokenBytes() {
    let kept = CheckTables.built.kept
    #expect(CheckTables(kept: TableRoom([])) == nil)
    #expect(CheckTables(kept: TableRoom(kept.dropLast())) == nil)
    #expect(CheckTables(kept: TableRoom(kept + [0])) == nil)
    for place in stride(from: 0, to: kept.count, by: kept.count / 97) {
      var changed = kept
      changed[place] ^= 4
      #expect(CheckTables(kept: TableRoom(changed)) == nil)
    }
  }
}
