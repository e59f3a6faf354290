import Questions
import TCP

@testable import Notes

/// Facts as a reader of notes would hand them on.
enum Facts {
  static func fact(
    _ subject: Fact.Subject, _ text: String, file: String = "note.md", line: Int = 1,
    outline: [String] = ["TCP"]
  ) -> Fact {
    Fact(place: Place(file: file, line: line, column: 1), subject: subject, text: text, outline: outline)
  }

  static func card(
    _ front: String, _ back: String, shape: Card.Shape = .questionAndAnswer, accepts: [String] = [],
    id: String? = nil, file: String = "note.md", line: Int = 1, outline: [String] = ["TCP"]
  ) -> Fact {
    fact(
      .card(Card(shape: shape, front: front, back: back, accepts: accepts, id: id)), back, file: file,
      line: line,
      outline: outline)
  }

  static let a = Party("A")
  static let b = Party("B")

  static func segment(
    _ from: Party, _ flags: Flags?, seq: StatedNumber? = nil, ack: StatedNumber? = nil, len: Int? = nil
  ) -> StatedSegment {
    StatedSegment(
      line: 1, column: 1, from: from, to: from == a ? b : a, flags: flags, seq: seq, ack: ack, len: len)
  }

  static let handshake = fact(
    .exchange([
      segment(a, [.syn], seq: .number(1000)),
      segment(b, [.syn, .ack], seq: .number(2000), ack: .number(1001)),
      segment(a, [.ack], seq: .number(1001), ack: .number(2001)),
      segment(a, [.psh, .ack], seq: .number(1001), ack: .number(2001), len: 100),
      segment(b, [.ack], seq: .number(2001), ack: .number(1101)),
    ]), "A → B SYN …")

  /// One line on every flag, state, field and step, in a language.
  static func course(_ language: Language) -> [Fact] {
    var line = 0
    func next() -> Int {
      line += 1
      return line
    }
    var facts: [Fact] = []
    for flag in Flag.allCases {
      let gloss = Lexicon.entry(of: flag).gloss[language]
      facts.append(
        fact(
          .flag(flag, letter: flag.name.first), "\(flag.name): \(gloss)", line: next(),
          outline: ["TCP", "Flags"]))
    }
    for state in ConnectionState.allCases {
      let gloss = Lexicon.entry(of: state).gloss[language]
      facts.append(
        fact(.state(state, owner: nil, event: nil), gloss, line: next(), outline: ["TCP", "States"]))
    }
    for field in HeaderField.allCases {
      let gloss = Lexicon.entry(of: field).gloss[language]
      facts.append(fact(.field(field, bits: field.bits), gloss, line: next(), outline: ["TCP", "Header"]))
    }
    for model in ModelStep.all {
      let client = Party("client")
      let server = Party("server")
      let isFirst = model.sender == .activeOpener || model.sender == .activeCloser
      let step = Step(
        phase: model.phase, ordinal: model.ordinal, from: isFirst ? client : server,
        to: isFirst ? server : client,
        flags: model.flags, seq: model.seq.map { .symbol($0) }, ack: model.ack.map { .symbol($0) })
      facts.append(fact(.step(step), model.sentence[language], line: next()))
    }
    facts.append(handshake)
    return facts
  }
}
