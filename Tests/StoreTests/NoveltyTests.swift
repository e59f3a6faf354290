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
