import Questions
import TCP

/// One entry of a bank, in the one language it is exported in: what every format writes from.
///
/// A card from the notes has one part; an exercise has a figure and a part for each blank. Most formats show one
/// picture and ask what it leaves open: they take an exercise in stages, lest a later segment tell an answer.
package struct Item: Sendable {
  package var id: String
  /// What Anki knows it by, where that is another name: the card has been reworded since.
  package var ankiName: String?
  package var topic: String
  package var tags: [String]
  package var prompt: String
  package var figure: Figure?
  package var parts: [Part]
  /// Shown after the answer, a line a step.
  package var explanation: [String]
  package var hints: [String]
  /// `notes.md:12`, where it came from a note.
  package var source: String?
  package var level: Int?
  /// What it is worth, where somebody said.
  package var points: Int?
  /// Which question of the bank it is, for formats that carry it whole.
  package var origin: Origin
  /// Whether it is a card from the notes; to look into `origin` would copy the question.
  package let isQuestion: Bool

  package enum Origin: Sendable {
    case question(Question)
    case exercise(Exercise)
  }

  /// Something to be answered.
  package struct Part: Sendable {
    /// The entry's id, with the blank's where an exercise has several.
    package var id: String
    /// Which of the exercise's blanks it is, from 0.
    package var place: Int
    /// What is asked, where the prompt alone does not say; empty for cards.
    package var label: String
    package var response: Response
    package var feedback: [Feedback]
    package var working: String
    /// Whether it is a card's: the answer is as the note has it.
    var isFromNotes = false
  }

  package enum Response: Sendable {
    /// One text is right, and so are the variants.
    case text(String, variants: [String])
    case number(Int)
    case decimal(millionths: Int, tolerance: Int)
    case choice([String], right: Int)
    /// The texts in their right order, and as they are shown.
    case order([String], shown: [String])
    /// The person compares the answer with their own.
    case selfRated(String)
  }

  /// What is said to a particular wrong answer.
  package struct Feedback: Sendable {
    package var answer: String
    package var rule: String
    package var why: String
  }
}

extension Item.Part {
  /// The right answer as text.
  package var answer: String {
    switch response {
    case .text(let text, _), .selfRated(let text): text
    case .number(let number): String(number)
    case .decimal(let millionths, _): decimalText(millionths: millionths)
    case .choice(let options, let right): options[right]
    case .order(let texts, _): texts.joined(separator: " → ")
    }
  }

  /// Everything that counts as right, the answer first.
  package var accepted: [String] {
    var all: [String] = []
    eachAccepted { all.append($0) }
    return all
  }

  /// Gives to `body` everything that counts as right, the answer first.
  func eachAccepted(_ body: (String) -> Void) {
    guard case .text(let text, let variants) = response else { return body(answer) }
    body(text)
    for variant in variants where variant != text { body(variant) }
  }

  /// The same, and a name from the notes in all the ways of writing it, for those who compare letter by letter.
  func eachSpelling(_ body: (String) -> Void) {
    guard isFromNotes, case .text(let text, let variants) = response else { return eachAccepted(body) }
    let spellings = AnswerSpellings.of(text)
    if spellings.isEmpty { return eachAccepted(body) }
    body(text)
    for variant in variants where variant != text && !spellings.contains(variant) { body(variant) }
    for spelling in spellings where spelling != text { body(spelling) }
  }

  /// Whether several answers count as right.
  var hasVariants: Bool {
    guard case .text(let text, let variants) = response else { return false }
    return variants.contains { $0 != text }
  }
}

extension Item {
  /// The id of the whole question, of which this may be a stage.
  package var code: String {
    if !isQuestion, case .exercise(let exercise) = origin { exercise.code } else { id }
  }

  /// The name of the category it belongs in; never one that nobody sees.
  var category: String {
    if let first = topic.utf8.first, 0x21..<0x7f ~= first { return topic }
    return SafeText.line(topic).allSatisfy(\.isWhitespace) ? "tcp" : topic
  }
}

/// `293.75` for 293750000 millionths.
package func decimalText(millionths: Int) -> String { Value.decimal(millionths: millionths).shown }
