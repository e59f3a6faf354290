import Memory
import Testing

@testable import Store

@Suite("Store: what weighs more")
struct EmphasisTests {
  /// A record long enough for keeping to be worth its while.
  private func longRecord() throws -> (folder: TemporaryFolder, store: Store) {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    var number = 0
    _ = try store.merge {
      guard number < 6000 else { return nil }
      defer { number += 1 }
      let question = "q\(number % 300)"
      return LogEntry(
        review: Review(
          id: "r\(number)", question: question, at: noon(number / 300), grade: number % 5 == 0 ? 1 : 3,
          milliseconds: 1, answer: "", device: "d", mistakes: number % 2 == 0 ? ["off-by-one"] : []),
        card: CardDescription(question: question, topic: "topic \(number % 4)", form: "flags"))
    }
    return (folder, store)
  }

  @Test("is the same when it was kept, and found anew after the next answer or another wish")
  func kept() throws {
    let (folder, store) = try longRecord()
    defer { withExtendedLifetime(folder) {} }
    let fresh = try store.emphasis()
    #expect(!fresh.topics.isEmpty && !fresh.questions.isEmpty)
    try store.keepFindings(at: noon(30))
    #expect(try store.emphasis() == fresh)
    for index in 0..<40 { _ = try store.record(answer("q\(index)", 1, at: noon(30))) }
    let later = try store.emphasis()
    #expect(later != fresh && later.topics["handshake"] != nil)
    try store.keepFindings(at: noon(30))
    try store.set(.retention, to: "0.8")
    #expect(try store.emphasis() != later)
  }

  @Test("the streak is the same when it was kept, on every later day and whatever is answered or taken back")
  func streak() throws {
    let (folder, store) = try longRecord()
    defer { withExtendedLifetime(folder) {} }
    let other = try folder.store()
    #expect(try [18, 19, 20, 21].map { try store.streak(at: noon($0)) } == [19, 20, 20, 0])
    try store.keepFindings(at: noon(19))
    #expect(try store.value(of: "streak") != nil)
    #expect(try [18, 19, 20, 21].map { try store.streak(at: noon($0)) } == [19, 20, 20, 0])
    // Days that begin at noon make another calendar.
    try store.set(.dayStart, to: "13:00")
    #expect(try store.streak(at: noon(20)) == 20 && store.streak(at: noon(19)) == 20)
    try store.set(.dayStart, to: "00:00")
    let recorded = try other.record(answer("q", at: noon(20)))
    #expect(try [20, 21].map { try store.streak(at: noon($0)) } == [21, 21])
    try store.keepFindings(at: noon(20))
    try other.undo(review: recorded.review.id, at: noon(20))
    #expect(try [20, 21].map { try store.streak(at: noon($0)) } == [20, 0])
  }

  @Test("a streak is not kept where a review is of a day to come")
  func clockAhead() throws {
    let (folder, store) = try longRecord()
    defer { withExtendedLifetime(folder) {} }
    try store.keepFindings(at: noon(10))
    #expect(try store.value(of: "streak") == nil)
    #expect(try store.streak(at: noon(11)) == 12)
  }

  @Test("what was kept can be read back, and what can't be is looked up")
  func text() throws {
    let emphasis = Emphasis(topics: ["a b": 1.25, "상태": 0.75], questions: ["q": 1.5])
    #expect(Emphasis(kept: emphasis.kept(under: "7 0.9"), under: "7 0.9") == emphasis)
    #expect(Emphasis(kept: emphasis.kept(under: "7 0.9"), under: "8 0.9") == nil)
    #expect(Emphasis(kept: Emphasis().kept(under: "k"), under: "k") == Emphasis())
    for broken in ["", "k\u{1e}t\u{1f}a", "k\u{1e}t\u{1f}a\u{1f}x", "k\u{1e}t\u{1f}a\u{1f}nan"] {
      #expect(Emphasis(kept: broken, under: "k") == nil)
    }
  }
}
