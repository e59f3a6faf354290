import Testing

@Suite("drill, driven from outside")
struct DrillTests {
  @Test("answers from a pipe are marked, and the score decides the exit status")
  func piped() throws {
    // The first level asks one number a question.
    let wrong = try tcpdrill(
      "drill", "data", "--level", "1", "--seed", "7", "--count", "2", input: "1001\n501\n")
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("of 2 right"))
    #expect(wrong.errors.isEmpty)
    #expect(!wrong.output.contains("\u{1b}"))
  }

  @Test("right answers, taken from the records, exit 0")
  func right() throws {
    let arguments = ["drill", "handshake", "data", "--level", "1", "--seed", "11", "--count", "3"]
    let records = try tcpdrill(arguments + ["--format", "json"])
    #expect(records.status == 0)
    let answers = records.output.split(separator: "\n").compactMap { firstAnswer(in: String($0)) }
    #expect(answers.count == 3)
    let run = try tcpdrill(arguments, input: answers.joined(separator: "\n") + "\n")
    #expect(run.status == 0)
    #expect(run.output.contains("3 of 3 right (100%)."))
  }

  @Test("why explains the last answer, also when it ended its question")
  func why() throws {
    let run = try tcpdrill(
      "drill", "handshake", "--level", "1", "--seed", "11", "--count", "2", input: "why\n5\nwhy\n5\n")
    let lines: [Substring] = run.output.split(separator: "\n")
    #expect(lines.filter { $0.hasSuffix("Answer first.") }.count == 1)
    #expect(lines.filter { $0.contains("Of 40") }.count == 1)
    #expect(run.output.contains("RFC 9293 3.4"))
  }

  @Test("skip goes on to another exercise, answer shows what was asked: the same two words as in the quiz")
  func skip() throws {
    let arguments = ["drill", "data", "--level", "1", "--seed", "7", "--count", "3"]
    let run = try tcpdrill(arguments, input: "skip\nanswer\n모름\n")
    #expect(run.status == 1)
    let lines: [Substring] = run.output.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("[") } == 3)
    #expect(lines.count { $0.contains("It is ") } == 2)
    // From a pipe, what was skipped counts as not known.
    #expect(run.output.contains("0 of 3 right"))
  }

  @Test(
    "the quiz's words serve in a drill too, in both languages, and the language can be changed in the middle")
  func words() throws {
    let arguments = ["drill", "data", "--level", "1", "--seed", "7", "--count", "2", "--lang", "ko"]
    for leaving in ["그만", "끝", "나가기", "quit", "exit"] {
      let run = try tcpdrill(arguments, input: "\(leaving)\n1\n")
      #expect(run.output.contains("[1/2]") && !run.output.contains("번호 하나를 쓰세요"))
      #expect(!run.output.contains("[2/2]"))
    }
    let run = try tcpdrill(arguments, input: "lang en\n?\nlang xx\n언어\n도움말\n")
    #expect(run.output.contains("Type an answer, or hint"))
    #expect(run.output.contains("Choose ko (Korean) or en (English)"))
    #expect(run.output.contains("답을 쓰거나 hint(힌트)"))
  }

  @Test("a SACK block whose size is yet to be asked isn't shown")
  func sackBlocks() throws {
    for seed in 1...12 {
      let run = try tcpdrill(
        "drill", "sack", "--level", "2", "--seed", "\(seed)", "--count", "1", input: "0\n0\n0\n0\n")
      let lines: [Substring] = run.output.split(separator: "\n")
      guard let question = lines.firstIndex(where: { $0.hasPrefix("How many bytes does the first SACK") })
      else { continue }
      let number = lines[question].split(separator: " ").last.map { $0.filter(\.isNumber) } ?? ""
      let shown = lines[..<question].filter { $0.hasPrefix(" \(number) ") }
      #expect(!shown.isEmpty && shown.allSatisfy { !$0.contains("sack=") }, "\(seed)")
    }
  }

  @Test("a code gives its question again, and a mistyped one is told")
  func codes() throws {
    let first = try tcpdrill("drill", "loss", "--seed", "3", "--count", "1", "--format", "json")
    let parts: [Substring] = first.output.split(separator: "\"" as Character)
    let code = String(parts[3])
    #expect(try tcpdrill("drill", code, "--format", "json").output == first.output)
    let run = try tcpdrill("drill", "4090-000C-1SFX")
    #expect(run.status == 2)
    #expect(run.errors.contains("looks like a question's code"))
  }

  @Test("the same seed gives the same questions, however many are asked for")
  func seeds() throws {
    let two = try tcpdrill("drill", "--seed", "5", "--count", "2", "--format", "json")
    let three = try tcpdrill("drill", "--seed", "5", "--count", "3", "--format", "json")
    #expect(three.output.hasPrefix(two.output))
  }

  @Test("an exchange of a note comes with the states of the connection it belongs to")
  func fromNote() throws {
    let scratch = try Scratch()
    let note =
      "| # | direction | flags | SEQ | ACK |\n|---|---|---|---|---|\n"
      + "| 1 | client → server | FIN,ACK | 1501 | 3001 |\n| 2 | server → client | ACK | 3001 | 1502 |\n"
      + "| 3 | server → client | FIN,ACK | 3001 | 1502 |\n| 4 | client → server | ACK | 1502 | 3002 |\n"
    let path = try scratch.file("close.md", note)
    let run = try tcpdrill("drill", "--from", path, "--seed", "3", "--count", "1", "--format", "json")
    #expect(run.status == 0)
    #expect(run.output.contains(#""states":{"A":"FIN-WAIT-1","B":"CLOSE-WAIT"}"#))
    #expect(run.output.contains(#""states":{"A":"TIME-WAIT","B":"CLOSED"}"#))
    let code = run.output.split(separator: "\"" as Character).map(String.init)[3]
    #expect(code.hasPrefix("from:1."))
    let again = try tcpdrill("drill", "--from", path, code, "--format", "json")
    #expect(again.output == run.output)
    let lost = try tcpdrill("drill", code)
    #expect(lost.status == 2 && lost.errors.contains("drill --from FILE from:1."))
  }

  @Test("what is wrong with a request is one line, and status 2")
  func refused() throws {
    for arguments in [["fly"], ["data", "--level", "9"], ["data", "--seed", "x"], ["--from", "/nowhere"]] {
      let run = try tcpdrill(["drill"] + arguments)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("tcpdrill: ") && run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test("the list names all topics")
  func list() throws {
    let run = try tcpdrill("drill", "--list")
    #expect(run.output.split(separator: "\n").count == 22)
    #expect(run.output.hasPrefix("handshake "))
  }

  /// The number behind the first `"answer":` of a record.
  private func firstAnswer(in record: String) -> String? {
    guard let key = record.firstRange(of: "\"answer\":") else { return nil }
    let rest: Substring = record.suffix(from: key.upperBound)
    return String(rest.prefix { $0.isNumber })
  }
}

@Suite("drill, at a terminal")
struct DrillAtTerminalTests {
  /// What a drill shows of its question: `[1/10] handshake | level 1 | 40CY-…`.
  private func question(_ terminal: Pty, _ number: Int) throws -> (level: Int, code: String) {
    let screen = try terminal.see("[\(number)] handshake")
    let line = screen.split(separator: "\n").last { $0.hasPrefix("[\(number)]") } ?? ""
    let parts = line.split(separator: "|").map { $0.split(separator: " ").last.map(String.init) ?? "" }
    return (Int(parts[1]) ?? 0, parts[2])
  }

  /// What a person would type for each blank of a record.
  private func answers(in record: String) -> [String] {
    var rest = Substring(record)
    var answers: [String] = []
    while let question = rest.firstRange(of: "\"question\":"),
      let key = rest[question.upperBound...].firstRange(of: "\"answer\":")
    {
      rest = rest[key.upperBound...]
      let end: Character = rest.first == "[" ? "]" : ","
      let value = rest.prefix { $0 != end }.filter { !"[\"".contains($0) }
      answers.append(value == "null" ? "-" : value)
    }
    return answers
  }

  @Test("a topic begins at level 1, and goes up after what is right and down after what is wrong")
  func climbs() throws {
    let student = try StudyTerminal()
    let terminal = try Pty(
      builtBinary, ["drill", "handshake", "--data", student.data, "--lang", "en"],
      environment: student.environment)
    var levels: [Int] = []
    for (turn, isRight) in [true, true, false, false].enumerated() {
      let (level, code) = try question(terminal, turn + 1)
      levels.append(level)
      let record = try tcpdrill("drill", code, "--format", "json").output
      for answer in answers(in: record) { terminal.enter(isRight ? answer : "answer") }
    }
    levels.append(try question(terminal, 5).level)
    #expect(levels == [1, 2, 3, 2, 1])
  }
}
