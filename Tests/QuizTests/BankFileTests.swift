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

@Suite("Questions kept between sessions")
struct BankFileTests {
  private func path() -> String { "/tmp/tcpdrill-bank-\(getpid())-\(UInt64.random(in: 0...UInt64.max))" }

  private var questions: [Question] {
    var full = Question.sample(
      "id-1", .choice, "무엇인가요?\n두 줄", "가", choices: ["가", "나"], hints: ["힌트"], explanation: "왜냐하면", line: 300)
    full.alsoAt = [Source(file: "b.md", line: 1_000_000)]
    full.accepts = ["ga", ""]
    full.tags = ["하나", "둘"]
    full.correction = "그게 아니라"
    return [full, .passiveOpen, .sample("", .recall, "", "")]
  }

  private func bytes(_ questions: [Question]) -> [UInt8] {
    BankFileWriter.bytes(questions, skills: Skill.all, stamp: 7)
  }

  @Test("come back as they were, with a skill after each few cards, the easier ones first")
  func roundTrip() throws {
    let file = path()
    defer { unlink(file) }
    CacheFile.replace(file, with: bytes(questions))
    let read = try #require(BankFile(file))
    #expect(read.stamp == 7)
    #expect(read.questions() == questions)
    #expect(read.count == questions.count + Skill.all.count)
    #expect((0..<4).map { read.isSkill($0) } == [false, false, false, true])
    for place in 0..<read.count where read.isSkill(place) {
      let skill = try #require(read.description(place).flatMap { Skill($0.question) })
      #expect(read.description(place) == skill.description)
      #expect(read.easier(than: place).flatMap { read.description($0)?.question } == skill.easier?.id)
      #expect(read.easier(than: place) ?? -1 < place)
    }
  }

  @Test("each is found by its name, and no other is")
  func byName() throws {
    let many = (0..<500).map { Question.sample("card-\($0)", .number, "\($0) + 0?", "\($0)", line: $0 + 1) }
    let bank = try #require(BankFile(WindowReader(bytes(many))))
    for question in many {
      let place = try #require(bank.place(of: question.id.text))
      #expect(bank.question(place) == question)
      #expect(bank.description(place) == StudyBank.describe(question))
    }
    for skill in Skill.all { #expect(bank.place(of: skill.id).map { bank.isSkill($0) } == true) }
    #expect(bank.place(of: "card-500") == nil && bank.place(of: "") == nil)
  }

  @Test("a damaged file is as good as none, whichever byte it is: no card of it is ever another")
  func damage() throws {
    let file = path()
    defer { unlink(file) }
    CacheFile.replace(file, with: bytes(questions))
    let whole = try tcpdrill.bytes(ofFile: file)
    var random = SplitMix64(seed: 3)
    for _ in 0..<200 {
      var broken = whole
      let isCut = random.chance(1, in: 3)
      if isCut {
        broken.removeLast(random.int(in: 1...broken.count))
      } else {
        broken[random.int(in: 0...(broken.count - 1))] ^= UInt8(random.int(in: 1...255))
      }
      let stream = fopen(file, "w")
      fwrite(broken, 1, broken.count, stream)
      fclose(stream)
      guard let bank = BankFile(file) else { continue }
      #expect(!isCut)
      for place in 0..<3 { #expect(bank.question(place) ?? questions[place] == questions[place]) }
      for name in questions.map(\.id.text) + Skill.all.map(\.id) where bank.place(of: name) == nil {
        #expect(bank.isDamaged)
      }
      let isMissed = (0..<bank.count).contains { bank.description($0) == nil }
      #expect(isMissed || bank.questions() == nil || bank.isDamaged)
    }
  }

  @Test("a card that is damaged where it is kept is read from the notes")
  func mended() throws {
    let folder = path()
    mkdir(folder, 0o700)
    let note = folder + "/note.md"
    let stream = fopen(note, "w")
    fputs("Q: How many bits has the window field?\nA: 16\n\nQ: Who listens?\nA: a server\n", stream)
    fclose(stream)
    defer {
      for name in (try? names(in: folder)) ?? [] { unlink(folder + "/" + name) }
      rmdir(folder)
    }
    let first = try BankReader([note], language: .english, keptIn: folder)
    let cards = try #require(first.bank.questions())
    let kept = try #require(try names(in: folder).first { $0.hasSuffix(".cache") })
    // The index stays whole; every card's own bytes are spoilt.
    let body = first.bank.bodies
    var spoilt = try tcpdrill.bytes(ofFile: folder + "/" + kept)
    for index in body..<spoilt.count { spoilt[index] ^= 0x55 }
    CacheFile.replace(folder + "/" + kept, with: spoilt)
    let second = try BankReader([note], language: .english, keptIn: folder)
    #expect(second.bank.question(0) == nil)
    let store = try Store.open(StoreLocation(directory: folder), at: Sitting.morning)
    let invocation = try Invocation(
      ["--notes", note], options: QuizCommand.options, command: "quiz", environment: [:])
    let bank = try StudyBank(invocation, store: store, language: .english, keptIn: folder)
    let candidate = Candidate(question: cards[0].id.text, group: "", topic: "")
    guard case .card(let asked)? = bank.item(candidate, in: .english) else {
      Issue.record("the card is not asked")
      return
    }
    #expect(asked == cards[0])
    CacheFile.replace(folder + "/" + kept, with: spoilt)
    let again = try StudyBank(invocation, store: store, language: .english, keptIn: folder)
    let candidates = try again.candidates(SittingWish(), dueLimit: 10, newLimit: 2, at: Sitting.morning)
    #expect(candidates.map(\.question) == cards.map(\.id.text))
  }

  @Test("an index that is damaged in some block is noticed where it is read, and the notes are read instead")
  func mendedIndex() throws {
    let folder = path()
    mkdir(folder, 0o700)
    let note = folder + "/note.md"
    let stream = fopen(note, "w")
    for number in 0..<900 { fputs("Q: What is \(number * 31) and \(number)?\nA: \(number)\n\n", stream) }
    fclose(stream)
    defer {
      for name in (try? names(in: folder)) ?? [] { unlink(folder + "/" + name) }
      rmdir(folder)
    }
    let first = try BankReader([note], language: .english, keptIn: folder)
    let cards = try #require(first.bank.questions())
    let kept = folder + "/" + (try #require(try names(in: folder).first { $0.hasSuffix(".cache") }))
    let whole = try tcpdrill.bytes(ofFile: kept)
    let store = try Store.open(StoreLocation(directory: folder), at: Sitting.morning)
    let invocation = try Invocation(
      ["--notes", note], options: QuizCommand.options, command: "quiz", environment: [:])
    var isNoticed = false
    for place in stride(
      from: first.bank.bodies - 17, to: BankIndex.Layout.headSize + 1000, by: -BankIndex.Layout.blockSize)
    {
      var spoilt = whole
      spoilt[place] ^= 0x10
      CacheFile.replace(kept, with: spoilt)
      let bank = try StudyBank(invocation, store: store, language: .english, keptIn: folder)
      for card in cards {
        let candidate = Candidate(question: card.id.text, group: "", topic: "")
        guard case .card(let asked)? = bank.item(candidate, in: .english) else {
          Issue.record("a card is not asked")
          return
        }
        #expect(asked == card)
      }
      #expect(!bank.kept.isDamaged)
      isNoticed = true
      CacheFile.replace(kept, with: spoilt)
      let again = try StudyBank(invocation, store: store, language: .english, keptIn: folder)
      let candidates = try again.candidates(SittingWish(), dueLimit: 10, newLimit: .max, at: Sitting.morning)
      #expect(candidates.count { !$0.question.hasPrefix("skill:") } == cards.count)
    }
    #expect(isNoticed)
  }

  private func names(in folder: String) throws -> [String] {
    let directory = try #require(opendir(folder))
    defer { closedir(directory) }
    var result: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { result.append(name) }
    }
    return result
  }

  @Test("where there is none, there is none")
  func missing() { #expect(BankFile("/nowhere/at/all") == nil) }
}

@Suite("Paths as people know them")
struct KnownFoldersTests {
  @Test("from where they stand, from home, else whole")
  func shortened() {
    let folders = KnownFolders(current: "/home/min/study", home: "/home/min")
    #expect(folders.shortened("/home/min/study/tcp.md") == "tcp.md")
    #expect(folders.shortened("/home/min/notes/tcp.md") == "~/notes/tcp.md")
    #expect(folders.shortened("/home/minji/tcp.md") == "/home/minji/tcp.md")
    #expect(folders.shortened("notes/tcp.md") == "notes/tcp.md")
    #expect(KnownFolders().shortened("/a") == "/a")
  }
}
