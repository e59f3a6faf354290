import Drills
import Memory
import Questions
import Store
import TCP
import Testing

@testable import tcpdrill

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("A large bank")
struct LargeBankTests {
  /// Two and a half thousand cards in one note, with a record of their own.
  private final class World {
    let folder: String
    let store: Store
    let bank: StudyBank
    let cards: [String]

    init(_ note: String? = nil) throws {
      var template = Array("/tmp/tcpdrill-large-XXXXXX".utf8CString)
      _ = try #require(mkdtemp(&template))
      folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let stream = fopen(folder + "/note.md", "w")
      let numbers = (0..<2500).map { "Q: What is \($0) and \($0 * 37) times?\nA: \($0)\n\n" }
      fputs(note ?? numbers.joined(), stream)
      fclose(stream)
      store = try Store.open(StoreLocation(directory: folder), at: Sitting.morning)
      let invocation = try Invocation(
        ["--notes", folder + "/note.md"], options: QuizCommand.options, command: "quiz", environment: [:])
      bank = try StudyBank(invocation, store: store, language: .english, keptIn: folder)
      let kept = bank.kept
      cards = (0..<kept.count).filter { !kept.isSkill($0) }.compactMap { kept.description($0)?.question }
    }

    deinit {
      for name in ["note.md", "reviews.sqlite", "reviews.sqlite-wal", "reviews.sqlite-shm", "reviews.lock"] {
        unlink(folder + "/" + name)
      }
      guard let directory = opendir(folder) else { return }
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasSuffix(".cache") { unlink(folder + "/" + name) }
      }
      closedir(directory)
      rmdir(folder)
    }

    /// The first few cards of the notes that may be asked for the first time.
    func new(_ count: Int) throws -> [String] {
      try bank.candidates(SittingWish(), dueLimit: 1000, newLimit: count + 500, at: Sitting.morning)
        .filter { $0.state == nil && !$0.question.hasPrefix("skill:") }.prefix(count).map(\.question)
    }
  }

  @Test("what an exam will bring counts every card, also those that are not due")
  func outlook() throws {
    let world = try World()
    var number = 0
    _ = try world.store.merge {
      guard number < 1000 else { return nil }
      defer { number += 1 }
      return LogEntry(
        review: Review(
          id: "r\(number)", question: world.cards[number], at: Sitting.morning - 2 * millisecondsADay,
          grade: 4,
          milliseconds: 0, answer: "", device: "d"), card: CardDescription(question: world.cards[number]))
    }
    try world.store.set(.exam, to: "2026-12-20")
    let desk = try StudyDesk(
      try Invocation(
        ["--notes", world.folder + "/note.md", "--data", world.folder], options: QuizCommand.options,
        command: "quiz", environment: [Clock.variable: "2026-12-14T09:00:00Z"]))
    let exam = try #require(try desk.prepare(SittingWish(), isForPerson: false).1.exam)
    #expect(exam.cards == world.bank.kept.count)
    let known = exam.recallIfLeft * Double(exam.cards)
    #expect(known > 850 && known < 1000)
    // A day's twenty new cards more, each not quite surely.
    let more = (exam.recallAfterToday - exam.recallIfLeft) * Double(exam.cards)
    #expect(more > 10)
  }

  @Test("siblings are those the notes have now, whatever the record remembers of them")
  func siblings() throws {
    let world = try World((1...8).map { "- host \($0 * 37) ::: address \($0 * 53)\n" }.joined())
    #expect(world.cards.count == 16)
    var number = 0
    _ = try world.store.merge {
      guard number < 16 else { return nil }
      defer { number += 1 }
      return LogEntry(
        review: Review(
          id: "r\(number)", question: world.cards[number], at: Sitting.morning - 99 * millisecondsADay,
          grade: 4, milliseconds: 0, answer: "", device: "d"),
        card: CardDescription(question: world.cards[number]))
    }
    let desk = try StudyDesk(
      try Invocation(
        ["--notes", world.folder + "/note.md", "--data", world.folder], options: QuizCommand.options,
        command: "quiz", environment: [Clock.variable: "2026-12-14T09:00:00Z"]))
    var session = try desk.prepare(SittingWish(new: 0), isForPerson: false).0
    var groups: [String] = []
    while let entry = session.queue.next(at: Sitting.morning, group: session.group) {
      #expect(entry.candidate.group == entry.candidate.question)
      groups.append(world.bank.description(of: entry.candidate.question).group)
    }
    #expect(groups.count == 16 && Set(groups).count == 8)
    for place in 1..<8 { #expect(groups[place] != groups[place - 1]) }
    #expect(Set(groups.prefix(5)).count == 5)
  }

  @Test("of a backlog as many are asked as a day allows, and the most needed of half as many again")
  func dayOfBacklog() throws {
    let world = try World()
    var number = 0
    _ = try world.store.merge {
      guard number < 900 else { return nil }
      defer { number += 1 }
      // Every fifth was forgotten and learned again since: though not the longest due, it is needed most.
      let (card, isAgain) = (number % 450, number >= 450)
      return LogEntry(
        review: Review(
          id: "r\(number)", question: world.cards[card],
          at: Sitting.morning - Int64(isAgain ? 700 : 900) * millisecondsADay + Int64(card),
          grade: isAgain && card % 5 == 0 ? 1 : 4, milliseconds: 0, answer: "", device: "d"),
        card: CardDescription(question: world.cards[card]))
    }
    let desk = try StudyDesk(
      try Invocation(
        ["--notes", world.folder + "/note.md", "--data", world.folder], options: QuizCommand.options,
        command: "quiz", environment: [Clock.variable: "2026-12-14T09:00:00Z"]))
    let session = try desk.prepare(SittingWish(new: 0), isForPerson: false).0
    #expect(session.queue.remaining.due == 200 && session.queue.remaining.total == 200)
    let asked = Set(session.queue.upcoming.map(\.candidate.question))
    #expect(
      world.cards.prefix(450).indices.filter { $0 % 5 == 0 && asked.contains(world.cards[$0]) }.count == 90)
  }

  @Test("cards that the notes no longer have, and a long backlog, do not hide what is to be asked")
  func backlog() throws {
    let world = try World()
    var number = 0
    let gone = (0..<700).map { "gone \($0)" }
    let questions = gone + world.cards.prefix(300)
    _ = try world.store.merge {
      guard number < questions.count else { return nil }
      defer { number += 1 }
      return LogEntry(
        review: Review(
          id: "r\(number)", question: questions[number],
          at: Sitting.morning - 900 * millisecondsADay
            + Int64(number), grade: 4, milliseconds: 0, answer: "", device: "d"),
        card: CardDescription(question: questions[number]))
    }
    let fresh = world.cards[2000]
    _ = try world.store.record(
      NewAnswer(
        card: CardDescription(question: fresh), at: Sitting.morning - 1000, grade: 1, milliseconds: 1,
        answer: ""))
    let candidates = try world.bank.candidates(
      SittingWish(), dueLimit: 50, newLimit: 0, at: Sitting.morning)
    #expect(candidates.first?.question == fresh && candidates.count == 51)
    #expect(Set(world.cards.prefix(300)).isSuperset(of: candidates.dropFirst().map(\.question)))
  }

  @Test("starts after what was seen, and comes back to a card that is new again")
  func frontier() throws {
    let world = try World()
    #expect(world.cards.count == 2500)
    #expect(try world.new(3) == Array(world.cards.prefix(3)))
    var number = 0
    _ = try world.store.merge {
      guard number < 1700 else { return nil }
      defer { number += 1 }
      return LogEntry(
        review: Review(
          id: "r\(number)", question: world.cards[number], at: Sitting.morning - 1000, grade: 4,
          milliseconds: 0, answer: "", device: "d"), card: CardDescription(question: world.cards[number]))
    }
    #expect(try world.store.frontier(of: world.bank.kept.stamp) == 0)
    #expect(try world.new(2) == Array(world.cards[1700..<1702]))
    let passed = try world.store.frontier(of: world.bank.kept.stamp)
    #expect(passed > 1700 && world.bank.kept.place(of: world.cards[1700]) == passed)
    #expect(try world.new(2) == Array(world.cards[1700..<1702]))
    try world.store.undo(review: "r5", at: Sitting.morning)
    #expect(try world.new(2) == [world.cards[5], world.cards[1700]])
  }
}
