import Memory
import Notes
import Questions
import Store
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A hundred thousand cards in notes and a million reviews of them: opening, answering, and `status --short`.
enum BigRecord {
  private static let cards = 100_000
  private static let reviewsPerCard = 10
  private static let now = "2026-11-21T09:00:00Z"

  static func report(_ program: String) throws {
    setenv("TCPDRILL_NOW", now, 1)
    defer { unsetenv("TCPDRILL_NOW") }
    let folder = try ScratchFolder()
    let notes = folder.path + "/notes"
    let data = folder.path + "/data"
    let filling = try measured {
      try fill(data, with: try writeNotes(notes))
    }
    print("record: \(cards) cards, \(cards * reviewsPerCard) reviews; made in \(shown(filling)) s")
    let quiz = [program, "quiz", "--notes", notes, "--data", data]
    let reading = measured { _ = Program.output(of: quiz) }
    print("the first time, with the notes to read: \(shown(reading * 1000)) ms")
    // The second time finds up to where all cards were seen; from then on it is remembered.
    _ = Program.output(of: quiz)
    let opening = Program.compare("first question of that record", quiz, rounds: 11)
    if let peer = AnkiPeer.opening(cards: cards, reviews: cards * reviewsPerCard, in: folder.path) {
      print(
        "Anki's backend opens the like and builds its queue: \(shown(peer * 1000)) ms; "
          + "ratio \(shown(opening / peer))")
    }
    Program.compare("status --short on that record", [program, "status", "--short", "--data", data])
    answering(quiz, data)
  }

  // MARK: making it

  /// Writes the notes, a thousand cards a file; what the program calls each card.
  private static func writeNotes(_ folder: String) throws -> [String] {
    mkdir(folder, 0o700)
    var facts: [Fact] = []
    for file in 0..<(cards / 1000) {
      var text = "# Part \(file)\n"
      for card in (file * 1000)..<((file + 1) * 1000) {
        text += "\nQ: What does device \(name(card)) answer?\nA: reply \(name(card * 7))\n"
      }
      let path = "\(folder)/part-\(1000 + file).md"
      guard let stream = fopen(path, "w") else { throw ScratchFolder.NotMade() }
      fputs(text, stream)
      fclose(stream)
      facts += NoteReader.read(Array(text.utf8), file: path).facts
    }
    return QuestionMaker(language: .english).questions(from: facts).map(\.id.text)
  }

  /// Letters, so that no two cards are nearly the same.
  private static func name(_ number: Int) -> String {
    var rest = number &* 2_654_435_761 % 308_915_776
    var text = ""
    for _ in 0..<6 {
      text.unicodeScalars.append(Unicode.Scalar(UInt8(97 + rest % 26)))
      rest /= 26
    }
    return text
  }

  /// Day by day, as a log grows: the r-th review of every card before the next of any.
  private static func fill(_ folder: String, with questions: [String]) throws {
    let moment = Timestamp.moment(now) ?? 0
    let store = try Store.open(StoreLocation(directory: folder), at: moment)
    var number = 0
    _ = try store.merge {
      guard number < questions.count * reviewsPerCard else { return nil }
      defer { number += 1 }
      let (review, card) = number.quotientAndRemainder(dividingBy: questions.count)
      let days = (reviewsPerCard - 1 - review) * 12 + card % 30 + 1
      return LogEntry(
        review: Review(
          id: "r-\(number)", question: questions[card],
          at: moment - Int64(days) * millisecondsADay + Int64(card),
          grade: (card * 7 + review * 3) % 9 == 0 ? 1 : 3, milliseconds: 4000, answer: "reply",
          device: "bench"),
        card: CardDescription(question: questions[card], topic: "t\(card % 20)", form: "recall"))
    }
  }

  // MARK: answering

  /// From an answer typed to the next question shown, through the program; then the same without a disk.
  private static func answering(_ quiz: [String], _ data: String) {
    guard let onDisk = median(quiz) else { return print("answer to next question: nothing was asked") }
    let floor = durableWrite(in: data)
    print(
      "answer to next question: \(shown(onDisk * 1000)) ms; of these one durable write of 4 KiB on this disk "
        + "takes \(shown(floor * 1000)) ms")
    guard let memory = try? ScratchFolder(in: "/dev/shm"),
      Program.output(of: ["cp", "-r", data, memory.path + "/data"]) != nil
    else { return print("answer to next question: there is no /dev/shm to leave the disk out") }
    let inMemory = quiz.map { $0 == data ? memory.path + "/data" : $0 }
    guard let own = median(inMemory) else { return }
    print("answer to next question, with the record in memory: \(shown(own * 1000)) ms")
  }

  /// Free recall: Enter shows the answer, 3 rates it.
  private static func median(_ quiz: [String]) -> Double? {
    guard let piped = PipedQuiz(quiz + ["--format", "json", "--limit", "150"]) else { return nil }
    defer { piped.finish() }
    var times: [Double] = []
    var isAsked = piped.awaitQuestion()
    while isAsked, times.count < 120 {
      times.append(
        measured {
          piped.answer("")
          piped.answer("3")
          isAsked = piped.awaitQuestion()
        })
    }
    times.sort()
    return times.isEmpty ? nil : times[times.count / 2]
  }

  /// The disk's own share of an answer: the middle of many small writes that are made durable.
  private static func durableWrite(in folder: String) -> Double {
    let path = folder + "/floor"
    let descriptor = open(path, O_CREAT | O_RDWR, 0o600)
    defer {
      close(descriptor)
      unlink(path)
    }
    let page = [UInt8](repeating: 7, count: 4096)
    let times = (0..<100).map { _ in
      measured {
        _ = write(descriptor, page, page.count)
        fsync(descriptor)
      }
    }
    return times.sorted()[50]
  }

  private static func shown(_ value: Double) -> String { QuizBench.hundredths(value) }

  private static func measured(_ body: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(body)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }
}
