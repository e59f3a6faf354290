import Testing

@testable import Notes

@Suite("The meaning rules laid out flat") struct MeaningTablesTests {
  private static let room = TableRoom(MeaningTablesMaker(MeaningRule.all).bytes)

  private func tables() throws -> MeaningTables {
    try #require(MeaningTables(MeaningTablesTests.room.bytes))
  }

  @Test("what is said of a broken rule is what the rule says") func verdicts() throws {
    let tables = try tables()
    for (number, rule) in MeaningRule.all.enumerated() {
      #expect(tables.verdicts[number] == rule.verdict)
    }
  }

  @Test("every rule is found by its name, with what it goes by") func standings() throws {
    let tables = try tables()
    for rule in CheckRule.all {
      let first = try #require(CheckRule.all.first { $0.name == rule.name })
      #expect(
        tables.standings[rule.name]
          == RuleStanding(basis: first.basis, isError: first.severity == .error))
    }
    #expect(tables.standings["no-such-rule"] == nil)
  }

  @Test("no two lists of alternatives are filed as one") func keys() {
    var known: [UInt64: String] = [:]
    for pattern in MeaningRule.all.flatMap(\.patterns) {
      for alternatives in pattern.needs + [pattern.exceptions] {
        let other = known.updateValue(alternatives, forKey: MeaningTablesMaker.key(of: alternatives))
        #expect(other == nil || other == alternatives)
      }
    }
  }

  @Test("a sentence shows the part that each of its phrases is watched for by") func parts() throws {
    let phrases = try tables().phrases
    let sieve = try tables().sieve
    let marks = PhraseMarks(sieve)
    let text = SentenceText()
    for rule in MeaningRule.all {
      for sentence in rule.says.prefix(3) + rule.doesNotSay.prefix(3) {
        Array(sentence.utf8).withUnsafeBufferPointer { bytes in
          marks.clear()
          sieve.survey(bytes, 0..<bytes.count, in: marks)
          text.read(bytes, 0..<bytes.count)
        }
        for phrase in 0..<phrases.count where phrases.stands(phrase, in: text) {
          #expect(phrases.part(of: phrase) == 0 || marks.shows(phrases.part(of: phrase)), "\(sentence)")
        }
      }
    }
  }

  @Test("tables are found again as they were written, and none where bytes are missing") func rooms() {
    var writer = TableWriter()
    writer.add([UInt8(1), 2, 3])
    writer.add([Int32(4), 5])
    let room = TableRoom(writer.bytes)
    var reader = TableReader(room.bytes)
    let bytes: UnsafeBufferPointer<UInt8> = reader.table()
    let numbers: UnsafeBufferPointer<Int32> = reader.table()
    #expect(Array(bytes) == [1, 2, 3])
    #expect(Array(numbers) == [4, 5])
    #expect(reader.isWhole)
    var short = TableReader(UnsafeRawBufferPointer(rebasing: room.bytes.dropLast(8)))
    let _: UnsafeBufferPointer<UInt8> = short.table()
    let missing: UnsafeBufferPointer<Int32> = short.table()
    #expect(missing.isEmpty)
    #expect(!short.isWhole)
  }
}
