import Memory
import Testing

@testable import Store

@Suite("Store: the log between machines")
struct LogTests {
  private func entries(_ store: Store) throws -> [LogEntry] {
    var result: [LogEntry] = []
    try store.eachEntry { result.append($0) }
    return result
  }

  private func merge(_ entries: [LogEntry], into store: Store) throws -> MergeReport {
    var iterator = entries.makeIterator()
    return try store.merge { iterator.next() }
  }

  @Test("two machines that exchange their logs, in any order and more than once, agree")
  func union() throws {
    let (folderA, folderB) = (try TemporaryFolder(), try TemporaryFolder())
    let (a, b) = (try folderA.store(), try folderB.store())
    var seed: UInt64 = 3
    for number in 0..<120 {
      seed = scrambled(seed)
      let store = seed % 2 == 0 ? a : b
      _ = try store.record(
        answer("q\(seed / 2 % 9)", Int(seed / 32 % 4) + 1, at: noon(number / 3) + Int64(number % 3)))
    }
    let fromA = try entries(a)
    #expect(try merge(fromA, into: b).added == fromA.count)
    #expect(try merge(fromA, into: b) == MergeReport(added: 0, known: fromA.count))
    #expect(try merge(try entries(b).reversed(), into: a).known == fromA.count)
    #expect(try a.log() == b.log())
    #expect(try a.log().count == 120)
    for card in try a.allCards() { #expect(try b.card(card.question)?.state == card.state) }
    #expect(try a.checkUp(at: noon(400)).mendedCards == 0)
  }

  @Test("an answer taken back before it was exported is not exported; one taken back later is, as such")
  func undone() throws {
    let (folderA, folderB) = (try TemporaryFolder(), try TemporaryFolder())
    let (a, b) = (try folderA.store(), try folderB.store())
    _ = try a.record(answer("q", 3, at: noon(0)))
    _ = try a.record(answer("q", 1, at: noon(3)))
    _ = try a.undoLast(at: noon(3))
    #expect(try entries(a).count == 1)
    _ = try merge(try entries(a), into: b)
    try a.rememberExport()
    _ = try a.undoLast(at: noon(4))
    let later = try entries(a)
    #expect(later.count == 1 && later[0].undone == noon(4))
    #expect(try merge(later, into: b).takenBack == 1)
    #expect(try b.log().isEmpty)
    #expect(try b.card("q")?.state == nil)
  }

  @Test("an import that fails half way leaves nothing behind")
  func allOrNothing() throws {
    struct Stop: Error {}
    let folder = try TemporaryFolder()
    let store = try folder.store()
    var left = 5
    #expect(throws: Stop.self) {
      try store.merge {
        left -= 1
        if left == 0 { throw Stop() }
        let review = Review(
          id: "r\(left)", question: "q", at: noon(left), grade: 3, milliseconds: 1, answer: "", device: "x")
        return LogEntry(review: review, card: CardDescription(question: "q"))
      }
    }
    #expect(try store.log().isEmpty)
  }

  @Test("an id that is here with another content is named, and what is here stays")
  func contradiction() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    let mine = try store.record(answer("q", 3)).review
    var other = mine
    other.grade = 1
    let report = try merge([LogEntry(review: other, card: CardDescription(question: "q"))], into: store)
    #expect(report.contradicting == [mine.id])
    #expect(try store.log() == [mine])
  }
}

@Suite("Store: cards that outlive their wording")
struct RelinkTests {
  private let new = CardDescription(question: "new", group: "g", topic: "t", form: "recall")

  @Test("the history moves to the new wording, and back when undone")
  func relink() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    for day in [0, 3, 12] { _ = try store.record(answer("old", 3, at: noon(day))) }
    let before = try #require(try store.card("old")?.state)
    try store.relink("old", to: new, at: noon(13))
    #expect(try store.card("new")?.state?.memory == before.memory)
    #expect(try store.card("new")?.state?.reviews == 3)
    #expect(try store.card("old")?.state == nil)
    #expect(try store.checkUp(at: noon(14)).mendedCards == 0)
    var further = answer("new", 3, at: noon(40))
    further.card = new
    _ = try store.record(further)
    #expect(try store.card("new")?.state?.reviews == 4)
    #expect(try store.undoRelink(of: "old"))
    #expect(try store.card("old")?.state == before)
    #expect(try store.card("new")?.state?.reviews == 1)
  }

  @Test("a machine that meets the log later knows what a card became; what it undid stays undone")
  func elsewhere() throws {
    let here = try TemporaryFolder()
    let there = try TemporaryFolder()
    let store = try here.store()
    for day in [0, 3, 12] { _ = try store.record(answer("old", 3, at: noon(day))) }
    try store.relink("old", to: new, at: noon(13))
    var entries: [LogEntry] = []
    try store.eachEntry { entries.append($0) }
    #expect(entries.map(\.renamed) == ["new", "new", "new"])
    let other = try there.store()
    func merge() throws {
      var rest = entries.makeIterator()
      _ = try other.merge { rest.next() }
    }
    try merge()
    #expect(try other.card("new")?.state == store.card("new")?.state)
    #expect(try other.card("old")?.state == nil)
    #expect(try other.checkUp(at: noon(14)).mendedCards == 0)
    #expect(try other.undoRelink(of: "old"))
    try merge()
    #expect(try other.card("old")?.state?.reviews == 3)
    #expect(try other.relinks().isEmpty)
  }

  @Test("a wording that comes back gets the whole history, and no ring of names arises")
  func back() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    _ = try store.record(answer("old", 3, at: noon(0)))
    try store.relink("old", to: new, at: noon(1))
    var answerNew = answer("new", 3, at: noon(2))
    answerNew.card = new
    _ = try store.record(answerNew)
    try store.relink(
      "new", to: CardDescription(question: "old", group: "g", topic: "handshake", form: "flags"), at: noon(3))
    #expect(try store.card("old")?.state?.reviews == 2)
    #expect(try store.card("new")?.state == nil)
    #expect(try store.checkUp(at: noon(4)).ringsOfNames == 0)
  }

  @Test("chains are followed: three wordings, one history")
  func chain() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    _ = try store.record(answer("a", 3, at: noon(0)))
    try store.relink("a", to: CardDescription(question: "b"), at: noon(1))
    _ = try store.record(answer("b", 3, at: noon(2)))
    try store.relink("b", to: CardDescription(question: "c"), at: noon(3))
    #expect(try store.card("c")?.state?.reviews == 2)
    #expect(try store.card("a")?.state == nil && store.card("b")?.state == nil)
    #expect(try store.checkUp(at: noon(4)).mendedCards == 0)
  }

  @Test("an answer under an old name, merged late, goes to the card as it is called now")
  func lateMerge() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    _ = try store.record(answer("old", 3, at: noon(0)))
    try store.relink("old", to: new, at: noon(1))
    let late = Review(
      id: "late", question: "old", at: noon(5), grade: 3, milliseconds: 1, answer: "", device: "other")
    var once: LogEntry? = LogEntry(review: late, card: CardDescription(question: "old"))
    _ = try store.merge {
      defer { once = nil }
      return once
    }
    #expect(try store.card("new")?.state?.reviews == 2)
    #expect(try store.card("old")?.state == nil)
  }
}
