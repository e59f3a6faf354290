import Memory
import Testing

@testable import Store

@Suite("Store: what was never asked")
struct NoveltyTests {

  @Test("a card is new until it is answered or suspended, and put off while it is buried")
  func novelty() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    let card = CardDescription(question: "q")
    let today = store.settings.boundary.day(of: noon(0))
    #expect(try store.novelty(of: "q", on: today) == .new)
    try store.bury(card, until: today + 1)
    #expect(try store.novelty(of: "q", on: today) == .putOff)
    #expect(try store.novelty(of: "q", on: today + 1) == .new)
    try store.setSuspended(true, card)
    #expect(try store.novelty(of: "q", on: today + 1) == .seen)
    try store.setSuspended(false, card)
    _ = try store.record(answer("q", 3, at: noon(0)))
    #expect(try store.novelty(of: "q", on: today) == .seen)
  }

  @Test("what is due is read off an index, in a row, and so is how much is due")
  func indexes() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    for sql in [SQL.dueCards, SQL.countDue] {
      let bound = Array(repeating: Bound.integer(1), count: sql.count { $0 == "?" })
      let plan = try store.database.all("EXPLAIN QUERY PLAN " + sql, bound) { $0.text(3) }
      #expect(plan.count == 1 && plan[0].contains("COVERING INDEX"), "\(plan)")
    }
  }

  @Test("how far a bank was seen is forgotten whenever a card may have become new again")
  func frontier() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    let card = CardDescription(question: "q")
    func isForgotten(_ body: () throws -> Void) throws -> Bool {
      try store.setFrontier(1500, of: 7)
      #expect(try store.frontier(of: 7) == 1500 && store.frontier(of: 8) == 0)
      try body()
      return try store.frontier(of: 7) == 0
    }
    #expect(try !isForgotten { _ = try store.record(answer("q", 3, at: noon(0))) })
    #expect(try !isForgotten { _ = try store.record(answer("q", 1, at: noon(1))) })
    #expect(try !isForgotten { try store.setSuspended(true, card) })
    #expect(try isForgotten { try store.setSuspended(false, card) })
    #expect(try !isForgotten { _ = try store.undoLast(at: noon(1)) })
    #expect(try isForgotten { _ = try store.undoLast(at: noon(1)) })
    _ = try store.record(answer("q", 3, at: noon(2)))
    #expect(try isForgotten { try store.relink("q", to: CardDescription(question: "r"), at: noon(3)) })
    #expect(try isForgotten { try store.undoRelink(of: "q") })
  }
}
