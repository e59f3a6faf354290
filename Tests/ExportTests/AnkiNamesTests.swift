import Testing

@testable import Export

@Suite("What Anki knows a reworded card by") struct AnkiNamesTests {
  @Test("a reworded card keeps the first name, however often its wording changes") func chain() {
    var names = AnkiNames(path: nil)
    #expect(names["a"] == "a")
    names.move(from: "a", to: "b")
    #expect(names["b"] == "a")
    names.move(from: "b", to: "c")
    #expect(names["c"] == "a" && names["b"] == "b")
  }

  @Test("a wording that comes back has its own name again") func back() {
    var names = AnkiNames(path: nil)
    names.move(from: "a", to: "b")
    names.move(from: "b", to: "a")
    #expect(names["a"] == "a" && names["b"] == "b")
  }

  @Test("an old wording that is asked again beside the new one gets another note, and keeps it") func again()
  {
    var names = AnkiNames(path: nil)
    names.move(from: "a", to: "b")
    names.settle(["b", "a", "c"])
    #expect(names["b"] == "a" && names["a"] == "a~2" && names["c"] == "c")
    names.settle(["a", "b"])
    #expect(names["a"] == "a~2")
    // Neither of two cards ever takes the other's note.
    names.move(from: "a", to: "d")
    names.settle(["a"])
    #expect(names["d"] == "a~2" && names["a"] == "a~3" && names["b"] == "a")
  }

  @Test("a note that has gone over to one card does not go over to another") func taken() {
    var names = AnkiNames(path: nil)
    names.move(from: "a", to: "b")
    names.move(from: "a", to: "c")
    #expect(names["b"] == "a" && names["c"] == "c")
  }

  @Test("names are remembered in a file; a line that nobody can read is passed by") func file() throws {
    let folder = try TemporaryFolder()
    var names = AnkiNames(path: folder.path("n"))
    names.move(from: "첫 이름", to: "b")
    names.move(from: "x", to: "y")
    names.move(from: "with\ttab", to: "z")
    try names.save()
    let bytes = try folder.bytes("n")
    try folder.write("broken\n\tx\n\(String(decoding: bytes, as: UTF8.self))a\tb\tc\n", named: "n")
    names = AnkiNames(path: folder.path("n"))
    #expect(names["b"] == "첫 이름" && names["y"] == "x" && names["z"] == "z" && names["a"] == "a")
    names.move(from: "b", to: "첫 이름")
    try names.save()
    #expect(String(decoding: try folder.bytes("n"), as: UTF8.self) == "y\tx\n")
  }

  @Test("the note goes out under the name Anki knows", arguments: [BankFormat.anki, .ankiText])
  func identifier(format: BankFormat) throws {
    let folder = try TemporaryFolder()
    var item = SampleBank.question(.state, id: "new-name")
    item.ankiName = "first-name"
    try folder.export([item], as: format, named: "bank")
    let text = String(decoding: try folder.bytes("bank"), as: UTF8.self)
    #expect(text.contains("td-first-name") && !text.contains("td-new-name"))
  }
}
