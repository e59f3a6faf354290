import Questions
import TCP
import Testing

@testable import Export

@Suite("What is right, and what is said to a wrong answer") struct FeedbackTests {
  private func text(_ items: [Item], as format: BankFormat) throws -> String {
    let folder = try TemporaryFolder()
    try folder.export(items, as: format, named: "bank")
    return String(decoding: try folder.bytes("bank"), as: UTF8.self)
  }

  /// With one blank: ACK of segment 2, which is 1101; 1102 is a mistake with a name.
  private static let single: Item = {
    var exercise = SampleBank.exercise
    exercise.blanks.removeLast()
    return Item(exercise, in: .english)
  }()
  private static let double = Item(SampleBank.exercise, in: .english)

  @Test(
    "the mistake's reason and the working go along",
    arguments: [BankFormat.anki, .ankiText, .csv, .json, .html, .moodle, .gift, .qti])
  func reasons(format: BankFormat) throws {
    for item in [Self.single, Self.double] {
      let text = try text([item], as: format)
      #expect(text.contains("Data has no +1."))
      #expect(text.contains("1001 + 100 = 1101") || text.contains("1001 + 100 \\= 1101"))
    }
  }

  @Test("Moodle: the right answer is worth all, a mistake nothing, each with what is said to it")
  func moodle() throws {
    let single = try text([Self.single], as: .moodle)
    let right = try #require(single.firstRange(of: "<answer fraction=\"100\""))
    let wrong = try #require(single.firstRange(of: "<answer fraction=\"0\""))
    let rightAnswer = single[right.upperBound...].prefix { $0 != "\n" }
    let wrongAnswer = single[wrong.upperBound...].prefix { $0 != "\n" }
    #expect(rightAnswer.contains("<text>1101</text>") && rightAnswer.contains("1001 + 100 = 1101"))
    #expect(wrongAnswer.contains("<text>1102</text>") && wrongAnswer.contains("Data has no +1."))
    let double = try text([Self.double], as: .moodle)
    #expect(double.contains("{1:NUMERICAL:=1101:0#1001 + 100 = 1101~%0%1102:0#Data has no +1.}"))
    let choice = try text(
      [SampleBank.question(.choice, answer: "SYN", choices: ["FIN", "SYN", "RST"])], as: .moodle)
    for (option, share) in [("FIN", 0), ("SYN", 100), ("RST", 0)] {
      #expect(choice.contains("<answer fraction=\"\(share)\" format=\"html\"><text>\(option)</text>"))
    }
  }

  @Test(
    "a name from a note is right in every way of writing it, wherever answers are compared letter by letter",
    arguments: [BankFormat.moodle, .gift, .qti])
  func spellings(format: BankFormat) throws {
    let flags = try text([SampleBank.question(.flags, answer: "SYN,ACK")], as: format)
    for spelling in ["SYN,ACK", "SYN, ACK", "SYN+ACK", "SYN-ACK", "SYN ACK", "SYN/ACK", "ACK,SYN", "S."] {
      #expect(flags.contains(spelling))
    }
    let state = try text([SampleBank.question(.state, answer: "SYN-RECEIVED")], as: format)
    for spelling in ["SYN-RECEIVED", "SYN_RECEIVED", "SYN_RCVD", "SYN-RECV"] {
      #expect(state.contains(spelling))
    }
    let blank = try text([SampleBank.question(.cloze, answer: "FIN-WAIT-2")], as: format)
    for spelling in ["FIN-WAIT-2", "FIN_WAIT_2", "FIN_WAIT2"] { #expect(blank.contains(spelling)) }
    let sentence = try text([SampleBank.question(.cloze, answer: "FIN, then ACK")], as: format)
    #expect(!sentence.contains("FIN+"))
    let letters = try text([SampleBank.question(.cloze, answer: "CE")], as: format)
    #expect(!letters.contains("CWR"))
  }

  @Test("Moodle: who can't see the picture hears its lines, and no markup") func picture() throws {
    let text = try text([Self.single], as: .moodle)
    let alt = try #require(text.firstRange(of: "alt=&quot;"))
    let words = text[alt.upperBound...]
    let end = try #require(words.firstRange(of: "&quot;"))
    #expect(words[..<end.lowerBound].hasPrefix("A: ESTABLISHED, B: ESTABLISHED\n1. A → B"))
    #expect(!words[..<end.lowerBound].contains("&lt;"))
  }

  @Test("GIFT: the right answer is worth all, a mistake nothing") func gift() throws {
    let single = try text([Self.single], as: .gift).split(separator: "\n")
    let mistake = try #require(single.first { $0.contains("1102:0") })
    #expect(mistake.contains("%0%") && mistake.contains("Data has no +1."))
    let right = try #require(single.first { $0.contains("1101:0") })
    #expect(!right.contains("%0%"))
    let choice = try text(
      [SampleBank.question(.choice, answer: "SYN", choices: ["FIN", "SYN", "RST"])], as: .gift)
    let signs = choice.split(separator: "\n").compactMap { line -> String? in
      let line = line.drop { $0 == " " || $0 == "\t" }
      return line.hasPrefix("=") || line.hasPrefix("~") ? String(line.prefix(1)) + line.suffix(3) : nil
    }
    #expect(signs.sorted() == ["=SYN", "~FIN", "~RST"])
  }

  @Test("QTI: the mistake's value leads to the mistake's words") func qti() throws {
    let single = try text([Self.single], as: .qti)
    #expect(single.contains("<correctResponse><value>1101</value></correctResponse>"))
    #expect(
      single.contains(
        "<baseValue baseType=\"integer\">1102</baseValue></match><setOutcomeValue identifier=\"RESPONSE-FEEDBACK\"><baseValue baseType=\"identifier\">WRONG-1<"
      ))
    #expect(single.contains("identifier=\"WRONG-1\" showHide=\"show\"><p>Data has no +1.</p>"))
    let plain = try text([SampleBank.question(.number, prompt: "SYN's value?", answer: "2")], as: .qti)
    #expect(plain.contains("rptemplates/match_correct\"/>") && plain.contains("<value>2</value>"))
  }

  @Test("QTI: every form is asked with what it needs, and nothing is empty") func qtiForms() throws {
    for item in SampleBank.everyForm {
      let text = try text([item], as: .qti)
      #expect(
        !text.contains("<prompt></prompt>") && !text.contains("<p></p>") && !text.contains("<value></value>"))
      #expect(text.contains("<p>SYN synchronises sequence numbers.</p><p>notes.md:3</p></modalFeedback>"))
      // A template sets the score by itself; where there is none, it begins at 0.
      let score = text.contains(
        "identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"><defaultValue><value>0</value>")
      #expect(score == !text.contains("rptemplates/"))
    }
    var paper = SampleBank.question(.number, answer: "2")
    paper.points = 1
    #expect(try self.text([paper], as: .qti).contains("normalMaximum=\"1\"><defaultValue><value>0</value>"))
  }

  @Test("Anki knows a note by its question's id, not by its words, and moves its time only when they change")
  func anki() throws {
    let folder = try TemporaryFolder()
    func export(_ prompt: String, _ date: Int64, as name: String) throws -> [UInt8] {
      var info = SampleBank.info
      info.date = date
      let writer = try BankFormat.anki.open(
        folder.path(name), replacing: true, info: info, history: AnkiHistory(path: folder.path("history")))
      try writer.add(SampleBank.question(.state, id: "known-id", prompt: prompt))
      try writer.finish()
      return try folder.bytes("history")
    }
    let first = try export("What?", 1_700_000_000, as: "first")
    #expect(String(decoding: first, as: UTF8.self).hasPrefix("td-known-id\t"))
    #expect(try export("What?", 1_700_000_500, as: "same") == first)
    #expect(try folder.bytes("first").count == folder.bytes("same").count)
    let changed = String(decoding: try export("What now?", 1_700_000_900, as: "changed"), as: UTF8.self)
    #expect(changed.hasPrefix("td-known-id\t") && changed.hasSuffix("\t1700000900\n"))
    #expect(String(decoding: try folder.bytes("changed"), as: UTF8.self).contains("td-known-id"))
  }
}
