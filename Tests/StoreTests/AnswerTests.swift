import Memory
import Testing

@testable import Store

@Suite("Store: answers")
struct AnswerTests {
  @Test("an answer is in the log and in the card's state, also after opening again")
  func recorded() throws {
    let folder = try TemporaryFolder()
    let recorded = try folder.store().record(answer("한글 질문", 3, text: "동기화"))
    let store = try folder.store()
    #expect(try store.log() == [recorded.review])
    let card = try #require(try store.card("한글 질문"))
    #expect(card.state == recorded.state)
    #expect(card.description.topic == "handshake")
    #expect(card.state?.phase == .learning)
    #expect(recorded.review.answer == "동기화")
  }

  @Test("the cached state is what a replay of the log gives")
  func cachedEqualsReplay() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    var seed: UInt64 = 7
    var now = noon(0)
    for _ in 0..<300 {
      seed = scrambled(seed)
      now += Int64(seed % 40) * 3_600_000
      _ = try store.record(answer("q\(seed % 13)", Int(seed / 64 % 4) + 1, at: now))
    }
    let replayed = stepByStep(try store.log(), store.settings)
    for card in try store.allCards() { #expect(card.state == replayed[card.question]) }
  }

  @Test("undo works at any depth, back to a card never seen")
  func undo() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    var states: [CardState?] = [nil]
    for day in 0..<12 {
      states.append(try store.record(answer("q", day % 5 == 4 ? 1 : 3, at: noon(day * 9))).state)
    }
    for depth in (0..<12).reversed() {
      #expect(try store.undoLast(at: noon(200)) != nil)
      #expect(try store.card("q")?.state == states[depth])
    }
    #expect(try store.undoLast(at: noon(200)) == nil)
    #expect(try store.log().isEmpty)
  }

  @Test("an answer taken back twice is taken back once; one that is not there, not at all")
  func undoTwice() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    let id = try store.record(answer("q")).review.id
    #expect(try store.undo(review: id, at: noon(0)))
    #expect(try !store.undo(review: id, at: noon(0)))
    #expect(try !store.undo(review: "no such", at: noon(0)))
  }

  @Test("a clock that went back does not confuse the replay")
  func clockWentBack() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    _ = try store.record(answer("q", 4, at: noon(10)))
    let recorded = try store.record(answer("q", 3, at: noon(0)))
    let replayed = stepByStep(try store.log(), store.settings)
    #expect(recorded.state == replayed["q"])
    #expect(recorded.state?.lastReview == noon(10))
  }

  @Test("cramming is kept in the log, but the schedule does not hear of it")
  func cram() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    let before = try store.record(answer("q", 4, at: noon(0))).state
    let crammed = try store.record(answer("q", 1, at: noon(1), isCram: true))
    #expect(crammed.state == before)
    #expect(try store.card("q")?.state == before)
    #expect(try store.log().count == 2)
  }

  @Test("the log can't be changed or thinned, not even by SQL")
  func appendOnly() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    _ = try store.record(answer("q"))
    #expect(throws: StoreError.self) { try store.database.run("DELETE FROM reviews") }
    #expect(throws: StoreError.self) { try store.database.run("UPDATE reviews SET grade = 4") }
  }

  @Test("a leech is named at its eighth lapse, then at the twelfth")
  func leech() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    var noticed: [Int] = []
    var day = 0
    _ = try store.record(answer("q", 4, at: noon(day)))
    while noticed.count < 2 && day < 4000 {
      day += 30
      let recorded = try store.record(answer("q", 1, at: noon(day)))
      if recorded.becameLeech { noticed.append(recorded.state?.lapses ?? 0) }
      _ = try store.record(answer("q", 3, at: noon(day) + 20 * minute))
    }
    #expect(noticed == [8, 12])
  }
}
