import Drills
import Memory
import Questions
import Store
import TCP
import Testing

@testable import tcpdrill

@Suite("What can be said instead of an answer")
struct SessionCommandTests {
  private func bank(_ count: Int) -> Bank {
    Bank((1...count).map { .sample("n\($0)", .number, "What is \($0) + 0?", "\($0)", line: $0) })
  }

  @Test("undo goes back over ten answers, one at a time, also after the last card")
  func undoTen() {
    var settings = StudySettings()
    settings.learningSteps = []
    var sitting = Sitting(bank(10), settings: settings)
    for number in 1...10 { sitting.type("\(number)") }
    #expect(sitting.screen.contains("10 of 10 right (100%)"))
    #expect(sitting.log.count == 10)
    for number in (1...10).reversed() {
      let shown = sitting.type("undo")
      #expect(shown.contains("What is \(number) + 0?"))
      #expect(shown.contains("[\(number)/10]"))
      #expect(sitting.log.count == number - 1)
    }
    #expect(sitting.type("undo") == "There is no answer to take back.")
    for number in 1...10 { sitting.type("\(number)") }
    #expect(sitting.log.count == 10)
    #expect(Set(sitting.log.values.map(\.card.question)).count == 10)
  }

  @Test("undo of a wrong answer leaves no second showing behind")
  func undoWrong() {
    var sitting = Sitting(bank(1))
    sitting.type("2", "undo", "1")
    #expect(sitting.grades == [3])
    sitting.type("1")
    #expect(sitting.screen.contains("2 of 2 right"))
  }

  @Test("the grade of the last answer can be changed; the log holds one review of it")
  func regrade() {
    var sitting = Sitting(bank(2))
    sitting.type("1")
    #expect(sitting.type("grade 1") == "The last answer now counts as again. It comes again in 1 minute.")
    #expect(sitting.grades == [1])
    #expect(sitting.type("easy").hasPrefix("The last answer now counts as easy."))
    #expect(sitting.grades == [4])
    #expect(sitting.log.values.first?.card.question == "n1")
  }

  @Test("hints come one by one and make the answer hard")
  func hints() {
    let question = Question.sample("h", .state, "Who waits?", "LISTEN", hints: ["a server"])
    var sitting = Sitting(Bank([question]))
    #expect(sitting.type("hint") == "a server")
    #expect(sitting.type("hint") == "It starts with 'L' and has 6 characters.")
    #expect(sitting.type("hint") == "There are no more hints.")
    sitting.type("LISTEN")
    #expect(sitting.grades == [2])
  }

  @Test("a choice's hint takes a wrong one away")
  func choiceHint() {
    var sitting = Sitting(Bank([.pick]))
    #expect(sitting.type("hint") == "It isn't this one: the passive closer")
  }

  @Test("why tells of the last answer, never of the one being asked")
  func why() {
    var sitting = Sitting(Bank([.passiveOpen, .active]))
    #expect(sitting.type("why") == "Answer first; then `why` explains.")
    sitting.type("LISTEN")
    #expect(sitting.type("why") == "A server in LISTEN waits for a SYN.\nnotes/tcp.md:10")
  }

  @Test("skip puts a question off to the end, without a review")
  func skip() {
    var sitting = Sitting(bank(3))
    #expect(sitting.type("skip").contains("What is 2 + 0?"))
    sitting.type("2")
    #expect(sitting.type("3").contains("What is 1 + 0?"))
    #expect(sitting.log.count == 2)
  }

  @Test("what is not known is shown and counts as wrong; a free recall is still rated")
  func giveUp() {
    var sitting = Sitting(Bank([.active, .meaning]))
    #expect(sitting.type("answer").hasPrefix("Answer: SYN,ACK"))
    #expect(sitting.log.values.map(\.answer) == [""])
    #expect(sitting.type("모름").hasPrefix("It says that no more data will come."))
    #expect(sitting.type("정답").contains("How well did it come back?"))
    sitting.type("2")
    #expect(sitting.grades == [1, 2])
  }

  @Test("giving up on a blank of an exercise goes on to the next, and names no mistake")
  func giveUpBlank() throws {
    let skill = try #require(Skill.all.first { $0.exercise(seed: 1).map { $0.blanks.count > 1 } ?? false })
    let exercise = try #require(skill.exercise(seed: 1))
    let bank = Bank([.sample("s", .number, "", "")])
    bank.exercises["s"] = exercise
    var sitting = Sitting(bank)
    #expect(sitting.type("answer").hasPrefix("Answer: \(exercise.blanks[0].shownAnswer)"))
    #expect(sitting.log.isEmpty)
    for _ in exercise.blanks.dropFirst() { sitting.type("answer") }
    #expect(sitting.grades == [1])
    #expect(sitting.log.values.flatMap { $0.mistakes } == [])
  }

  @Test("the only question left can't be skipped for ever")
  func skipAlone() {
    var sitting = Sitting(bank(1))
    #expect(sitting.type("skip").contains("Only this one is left"))
    #expect(sitting.prompts.last?.wanted == .answer)
  }

  @Test("bury and suspend take it out of this session")
  func putAside() {
    var sitting = Sitting(bank(3))
    sitting.type("bury", "suspend")
    #expect(sitting.marks == ["buried n1 true", "suspended n2 true"])
    #expect(sitting.screen.contains("[1/1]"))
  }

  @Test("flag marks and unmarks")
  func flag() {
    var sitting = Sitting(bank(1))
    #expect(sitting.type("flag") == "Flagged.")
    #expect(sitting.flags == ["n1"])
    #expect(sitting.type("flag") == "No longer flagged.")
    #expect(sitting.flags.isEmpty)
  }

  @Test("undo brings back what was put aside, in its turn")
  func undoAside() {
    var sitting = Sitting(bank(3))
    sitting.type("1", "suspend")
    #expect(sitting.type("undo").contains("What is 2 + 0?"))
    #expect(sitting.marks == ["suspended n2 true", "suspended n2 false"])
    #expect(sitting.log.count == 1)
    #expect(sitting.type("undo").contains("What is 1 + 0?"))
    #expect(sitting.log.isEmpty)
    sitting.type("1", "2", "3")
    #expect(sitting.log.count == 3)
  }

  @Test("undo goes on into earlier sittings, as far back as there are any")
  func undoEarlier() {
    let bank = bank(3)
    var sitting = Sitting(bank)
    sitting.earlier = [Candidate(question: "n3", group: "n3", topic: "")]
    #expect(sitting.type("undo").contains("What is 3 + 0?"))
    sitting.type("3")
    #expect(sitting.screen.contains("What is 1 + 0?"))
    sitting.type("undo")
    #expect(sitting.type("undo") == "There is no answer to take back.")
  }

  @Test("edit opens the note at the question's line and goes on with the mended card")
  func edit() {
    let bank = bank(2)
    var sitting = Sitting(bank)
    sitting.type("edit")
    #expect(sitting.edits == [Source(file: "notes/tcp.md", line: 1)])
    bank.questions[0].prompt = "What is one plus nothing?"
    #expect(sitting.press(.edited).contains("What is one plus nothing?"))
    sitting.type("1")
    #expect(sitting.log.count == 1)
  }

  @Test("a card that was edited away is passed over")
  func editedAway() {
    let bank = bank(2)
    var sitting = Sitting(bank)
    sitting.type("edit")
    bank.questions.removeFirst()
    let shown = sitting.press(.edited)
    #expect(shown.contains("This card is no longer in the notes."))
    #expect(shown.contains("What is 2 + 0?"))
  }

  @Test("the language changes while running")
  func language() {
    var sitting = Sitting(bank(2))
    #expect(sitting.type("lang ko").hasPrefix("이제 한국어로 말합니다."))
    #expect(sitting.type("1").hasPrefix("맞습니다."))
    #expect(sitting.type("언어 en").hasPrefix("Speaking English now."))
  }

  @Test("a language that is not spoken is told, and nothing changes")
  func unknownLanguage() {
    var sitting = Sitting(Bank([.passiveOpen]))
    #expect(sitting.type("lang xx").contains("Choose ko (Korean) or en (English)"))
    #expect(sitting.session.language == .english)
    sitting.type("lang KO")
    #expect(sitting.session.language == .korean)
    #expect(sitting.type("언어 일본어").contains("ko(한국어)와 en(영어)"))
    sitting.type("언어")
    #expect(sitting.session.language == .english)
  }

  @Test("where the other language has notes of its own, the quiz goes on with those; undo still goes back")
  func otherNotes() {
    var settings = StudySettings()
    settings.learningSteps = []
    let english = bank(2)
    var sitting = Sitting(english, settings: settings)
    sitting.type("1")
    let korean = (1...3).map { Question.sample("k\($0)", .number, "\($0) 더하기 0은?", "\($0)", line: $0) }
    english.questions += korean
    let candidates = korean.map { Candidate(question: $0.id.text, group: $0.id.text, topic: "") }
    sitting.nextPlan = SessionPlan(
      queue: StudyQueue(candidates, settings: settings, at: sitting.now),
      forecast: Forecast(dueByTomorrow: 0, unseen: 3, settings: settings, at: sitting.now))
    let shown = sitting.type("lang ko")
    #expect(shown.contains("이제 한국어로 말합니다.") && shown.contains("1 더하기 0은?"))
    #expect(!shown.contains("What is"))
    sitting.type("1", "2")
    #expect(sitting.type("3").contains("4문제 중 4문제를 맞혔습니다"))
    #expect(!sitting.screen.contains("What is 3"))
    sitting.type("undo", "undo", "undo")
    #expect(sitting.type("undo").contains("What is 1 + 0?"))
    #expect(sitting.log.isEmpty)
  }

  @Test("Korean names of commands work, and a slash makes sure it is one")
  func names() {
    #expect(SessionCommand("되돌리기") == .undo)
    #expect(SessionCommand("/hint") == .hint)
    #expect(SessionCommand("쉬움") == .grade(.easy))
    #expect(SessionCommand("drill loss --level 2") == .drill(["loss", "--level", "2"]))
    #expect(SessionCommand("hint of a thing") == nil)
    #expect(SessionCommand("1001") == nil)
    #expect(SessionCommand("") == nil)
  }

  @Test("no two commands share a name")
  func distinctNames() {
    let names =
      SessionCommand.table.flatMap(\.names) + Grade.allCases.flatMap { [$0.name.english, $0.name.korean] }
    #expect(Set(names).count == names.count)
  }

  @Test("? says what would do here, then lists the commands")
  func help() {
    var sitting = Sitting(Bank([.passiveOpen]))
    let shown = sitting.type("?")
    #expect(shown.hasPrefix("Type the name of a state."))
    for entry in SessionCommand.table { #expect(shown.contains(entry.names[0])) }
  }

  @Test("Ctrl-C drops the line; twice, the way out is told")
  func interrupt() {
    var sitting = Sitting(bank(1))
    #expect(sitting.press(.interrupted).isEmpty)
    #expect(sitting.press(.interrupted).contains("quit or Ctrl-D"))
    #expect(!sitting.hasLeft)
  }

  @Test("Ctrl-D sums up and leaves")
  func end() {
    var sitting = Sitting(bank(2))
    sitting.type("1")
    #expect(sitting.press(.end).contains("1 of 1 right"))
    #expect(sitting.hasLeft)
  }

  @Test("a leech is named, with the page to read")
  func leech() {
    let state = CardState(
      phase: .review, step: 0, memory: MemoryState(stability: 3, difficulty: 8), due: Sitting.morning - 1000,
      firstReview: 0, lastReview: Sitting.morning - 4 * 86_400_000, reviews: 20, lapses: 7, interval: 3)
    var sitting = Sitting(bank(1), states: ["n1": state])
    let shown = sitting.type("7")
    #expect(
      shown.contains("Forgotten 8 times by now. Rather than drilling it, read it again: notes/tcp.md:1"))
  }

  @Test("cramming keeps the answers and leaves the schedule alone")
  func cram() {
    var queue = StudyQueue.Options()
    queue.isCram = true
    var sitting = Sitting(bank(2), options: .init(isCram: true), queue: queue)
    sitting.type("1")
    #expect(sitting.log[1]?.isCram == true)
    #expect(!sitting.screen.contains("It comes again"))
  }

  @Test("random lines never stop a session from going on or ending")
  func anything() {
    var random = SplitMix64(seed: 11)
    let lines =
      SessionCommand.table.flatMap(\.names) + [
        "1", "2", "3", "", "x", "grade 2", "lang", "\u{1b}[A", "🙂", "easy",
      ]
    for _ in 0..<60 {
      var sitting = Sitting(bank(4))
      for _ in 0..<60 where !sitting.hasLeft {
        let line = random.pick(lines)
        sitting.type(line)
        if line == "edit" || line == "고치기" { sitting.press(.edited) }
        let standing = sitting.session.answers.map(\.number)
        #expect(Set(standing) == Set(sitting.log.keys))
      }
      sitting.press(.end)
      #expect(sitting.hasLeft)
    }
  }
}
