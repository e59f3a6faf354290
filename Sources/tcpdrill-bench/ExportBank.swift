import Drills
import Export
import Questions
import TCP

/// A bank such as a course grows into: cards of every form, and with every forty-nine of them an exchange
/// with its pictures, its blanks and their named mistakes: what `--drills 90` adds to a hundred thousand cards.
struct ExportBank {
  /// Drills as they come, of every topic and level; each is used again under other codes.
  private let exercises: [Exercise]

  init() {
    var chance = SplitMix64(seed: 1)
    exercises = (0..<10).flatMap { round in
      Topic.allCases.compactMap { topic in
        DrillCode(
          topic: topic, level: Level.allCases[round % Level.allCases.count],
          seed: chance.below(1 << UInt64(DrillCode.seedBits))
        ).exercise()
      }
    }
  }

  func item(_ index: Int) -> Item {
    guard index % 50 == 49 else { return Item(card(index)) }
    var exercise = exercises[index / 50 % exercises.count]
    exercise.code = "BNCH-\(index)"
    return Item(exercise, in: .english)
  }

  private func card(_ index: Int) -> Question {
    let number = index * 7919 % 4_294_967_296
    switch index % 20 {
    case 0..<6:
      return question(
        index, .term, .recall,
        "What does the receiver do with segment \(index), which lies beyond a hole in what it has?",
        "It keeps the data where it can, and answers with the number of the first byte it misses: \(number).")
    case 6..<9:
      return question(
        index, .exchange, .number,
        "A sends \(index % 1460 + 1) bytes from sequence number \(number). Which ACK number answers?",
        String((number + index % 1460 + 1) % 4_294_967_296))
    case 9..<12:
      return question(
        index, .flag, .flags, "Which flags does segment \(index) of the handshake carry?", "SYN,ACK",
        accepts: ["SYN+ACK", "SYN-ACK", "SYN ACK", "ACK,SYN"])
    case 12..<15:
      let sizes = ["16 bits", "32 bits", "4 bits", "\(index) bits"]
      return question(
        index, .field, .choice, "How wide is the sequence number (question \(index))?", sizes[1],
        choices: sizes)
    case 15:
      return question(
        index, .step, .order, "Put the segments of connection \(index) in the order they are sent.", "2 1 3",
        choices: ["SYN,ACK", "SYN", "ACK"])
    case 16, 17:
      return question(
        index, .term, .cloze, "In exchange \(index), the side that closes first waits in ____ for 2 MSL.",
        "TIME-WAIT", accepts: ["TIME_WAIT", "TIME WAIT"])
    default:
      return question(
        index, .state, .state,
        "In which state is the server of connection \(index) once it has answered the SYN?",
        "SYN-RECEIVED", accepts: ["SYN_RECEIVED", "SYN_RCVD", "SYN RECEIVED"])
    }
  }

  private func question(
    _ index: Int, _ kind: FactKind, _ form: Form, _ prompt: String, _ answer: String, accepts: [String] = [],
    choices: [String] = []
  ) -> Question {
    Question(
      id: QuestionID("bench-\(index)"), source: Source(file: "notes.md", line: index + 1), kind: kind,
      form: form,
      prompt: prompt, answer: answer, accepts: accepts, choices: choices, topic: "data", tags: ["bench"],
      explanation: "ACK = SEQ + length of the data, modulo 2^32.")
  }
}
