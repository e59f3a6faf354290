import Questions
import TCP
import Testing

@testable import Export

@Suite("What an export reports") struct ReportTests {
  private func counts(_ format: BankFormat, _ items: [Item]) throws -> [Remark: Int] {
    let folder = try TemporaryFolder()
    return try folder.export(items, as: format, named: "bank").counts
  }

  private static let exercise = Item(SampleBank.exercise, in: .english)

  @Test(
    "a picture that becomes text is counted where there is one",
    arguments: [BankFormat.csv, .gift, .quizlet, .markdown])
  func pictures(format: BankFormat) throws {
    #expect(try counts(format, SampleBank.all)[.figureAsText] == 1)
    #expect(try counts(format, SampleBank.everyForm)[.figureAsText] == nil)
  }

  @Test(
    "an exercise split into its blanks is counted once",
    arguments: [BankFormat.anki, .ankiText, .csv, .gift, .quizlet, .markdown])
  func split(format: BankFormat) throws {
    #expect(try counts(format, SampleBank.all)[.onePartOnly] == 1)
  }

  @Test(
    "an exercise that would tell its own answers is counted where it is split for that",
    arguments: [BankFormat.moodle, .qti, .html])
  func stages(format: BankFormat) throws {
    var exercise = SampleBank.exercise
    #expect(try counts(format, [Item(exercise, in: .english)])[.inStages] == nil)
    exercise.blanks[0].shownThrough = 1
    #expect(try counts(format, [Item(exercise, in: .english)])[.inStages] == 1)
  }

  @Test(
    "what the file's reader counts is told beside the questions",
    arguments: [
      (BankFormat.html, "{\"id\":\"DATA-1"), (.qti, "<resource identifier=\"q-DATA-1"), (.csv, "\r\nDATA-1/"),
      (.gift, "::DATA-1/"), (.moodle, "<idnumber>DATA-1"), (.quizlet, "\t"), (.ankiText, "\"td-DATA-1"),
    ])
  func entries(format: BankFormat, beginning: String) throws {
    var exercise = SampleBank.exercise
    for stages in 1...2 {
      let folder = try TemporaryFolder()
      let report = try folder.export([Item(exercise, in: .english)], as: format, named: "bank")
      let text = String(decoding: try folder.bytes("bank"), as: UTF8.self)
      #expect(report.written == 1)
      #expect(report.entries == text.split(separator: beginning, omittingEmptySubsequences: false).count - 1)
      // Asked one after the other from here on.
      exercise.blanks[0].shownThrough = 1
      if stages == 2 { #expect(report.entries == 2) }
    }
  }

  @Test("what a format has no place for is counted") func losses() throws {
    let quizlet = try counts(.quizlet, SampleBank.all)
    #expect(quizlet[.feedbackDropped] == 1 && quizlet[.hintsDropped] == 7 && quizlet[.sourceDropped] == 7)
    #expect(quizlet[.variantsDropped] == 4)
    #expect(try counts(.gift, SampleBank.everyForm)[.hintsDropped] == 7)
    #expect(try counts(.json, SampleBank.all).isEmpty)
  }

  @Test("a wrong answer that is no number is dropped from a question for a number, and counted")
  func feedback() throws {
    var item = Self.exercise
    item.parts[0].feedback[0].answer = "many"
    item.parts = [item.parts[0]]
    #expect(try counts(.gift, [item])[.feedbackDropped] == 1)
  }

  @Test("characters that nothing can carry are counted, and so is a question of nothing else")
  func characters() throws {
    let items = [
      SampleBank.question(.state, id: "a", prompt: "bell\u{7}"),
      SampleBank.question(.state, id: "b", answer: "\u{202e}"),
    ]
    for format in [BankFormat.anki, .csv, .moodle, .qti, .gift, .quizlet, .html] {
      let counts = try counts(format, items)
      #expect(counts[.controlCharacters] == 1, "\(format)")
      #expect(counts[.empty] == 1, "\(format)")
    }
  }

  @Test(
    "a question with the id of an earlier one is left out where ids must be one's own",
    arguments: [BankFormat.anki, .qti])
  func repeated(format: BankFormat) throws {
    let folder = try TemporaryFolder()
    let report = try folder.export(
      [SampleBank.everyForm[0], SampleBank.everyForm[0]], as: format, named: "bank")
    #expect(report.counts[.repeated] == 1 && report.written == 1)
  }

  @Test("ids that differ in a sign no file name takes stay different items") func likeIds() throws {
    let folder = try TemporaryFolder()
    let items = ["a/b", "a_b", "a b", "한", "글"].map { SampleBank.question(.state, id: $0) }
    #expect(try folder.export(items, as: .qti, named: "bank").written == 5)
    let zip = String(decoding: try folder.bytes("bank"), as: UTF8.self)
    #expect(zip.contains("items/q-a_2fb.xml") && zip.contains("items/q-a_5fb.xml"))
  }

  @Test("captures and scripts say which questions have no exchange") func noExchange() throws {
    #expect(try counts(.pcap, SampleBank.everyForm)[.noTrace] == 7)
    #expect(Remark.noTrace.isOmission && !Remark.inStages.isOmission)
  }

  @Test("details are kept where they are asked for") func details() throws {
    let folder = try TemporaryFolder()
    var info = SampleBank.info
    info.listsRemarks = true
    let writer = try BankFormat.quizlet.open(folder.path("bank"), replacing: false, info: info, history: nil)
    try writer.add(Self.exercise)
    try writer.finish()
    #expect(writer.report.details.contains { $0.id == "DATA-1" && $0.remark == .figureAsText })
  }

  @Test("a number that 32 bits with a sign don't hold is a float in QTI, any other an integer")
  func numbers() throws {
    func base(_ answer: String, mistake: String? = nil) throws -> String {
      let folder = try TemporaryFolder()
      var item = SampleBank.question(.number, answer: answer)
      if let mistake { item.parts[0].feedback = [Item.Feedback(answer: mistake, rule: "r", why: "w")] }
      _ = try folder.export([item], as: .qti, named: "bank")
      let text = String(decoding: try folder.bytes("bank"), as: UTF8.self)
      return text.contains("identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"float\"")
        ? "float" : "integer"
    }
    #expect(try base("2147483647") == "integer")
    #expect(try base("2147483648") == "float")
    #expect(try base("4294967295") == "float")
    #expect(try base("-2147483648") == "integer")
    #expect(try base("5", mistake: "4294967295") == "float")
    #expect(try base("5", mistake: "6") == "integer")
  }
}
