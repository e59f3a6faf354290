import Testing

@Suite("What was acknowledged is kept")
struct DurabilityTests {
  private static let cards: String = {
    var text = "---\ntags: [mine]\n---\n"
    for number in 1...12 { text += "\nQ: \(number) + 100은 얼마인가요?\nA: \(number + 100)\n" }
    return text
  }()

  /// The typed answer of an acknowledgment, nil for any other line.
  private func acknowledged(_ line: String) -> String? {
    guard line.contains("\"event\":\"answer\"") else { return nil }
    return between("\"typed\":\"", "\"", of: line)
  }

  private func between(_ start: String, _ end: Character, of line: String) -> String? {
    var rest = line[...]
    while !rest.isEmpty {
      if rest.hasPrefix(start) { return String(rest.dropFirst(start.count).prefix { $0 != end }) }
      rest = rest.dropFirst()
    }
    return nil
  }

  private func logged(_ study: StudyTerminal) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in try study.log() { counts[between("\"answer\":\"", "\"", of: line) ?? line, default: 0] += 1 }
    return counts
  }

  private func start(_ study: StudyTerminal) throws -> PipedTcpdrill {
    try PipedTcpdrill(
      ["quiz", "--cram", "--tag", "mine", "--format", "json"] + study.common, environment: study.environment)
  }

  @Test(
    "killed at 200 random moments while answers are piped in: every answer shown as taken is in the log, none twice"
  )
  func killed() throws {
    let study = try StudyTerminal(DurabilityTests.cards)
    var random = Dice(state: 20261121)
    var promised: Set<String> = []
    var number = 1000
    for _ in 0..<200 {
      let run = try start(study)
      for _ in 0..<8 {
        number += 1
        run.type("\(number)")
      }
      var wanted = random.below(5)
      while wanted > 0, let line = run.nextLine() {
        guard let answer = acknowledged(line) else { continue }
        promised.insert(answer)
        wanted -= 1
      }
      run.hesitate(microseconds: random.below(4000))
      run.kill()
      // What reached the screen before the end was promised as well.
      while let line = run.nextLine() { if let answer = acknowledged(line) { promised.insert(answer) } }
    }
    let log = try logged(study)
    #expect(promised.count > 200)
    #expect(promised.allSatisfy { log[$0] == 1 })
    #expect(log.values.allSatisfy { $0 == 1 })
  }

  @Test("two at once: a thousand answers, all in the log")
  func together() throws {
    let study = try StudyTerminal(DurabilityTests.cards)
    let runs = [try start(study), try start(study)]
    var number = 1000
    var taken = 0
    for _ in 0..<500 {
      for run in runs {
        number += 1
        run.type("\(number)")
      }
      for run in runs {
        while let line = run.nextLine() {
          guard acknowledged(line) != nil else { continue }
          taken += 1
          break
        }
      }
    }
    for run in runs { #expect(run.finish() == 1) }
    #expect(taken == 1000)
    let log = try logged(study)
    #expect(log.count == 1000)
    #expect(log.values.allSatisfy { $0 == 1 })
    let doctor = try tcpdrill(["doctor", "--format", "json"] + study.common, environment: study.environment)
    #expect(doctor.status == 0)
    #expect(doctor.output.contains("1000 reviews"))
    #expect(!doctor.output.contains("\"mended\"") && !doctor.output.contains("\"wrong\""))
  }

  @Test("a piped quiz gives a score, and its exit status tells whether all was right")
  func score() throws {
    let study = try StudyTerminal()
    let arguments = ["quiz", "--tag", "mine", "--limit", "2"] + study.common
    let wrong = try tcpdrill(arguments, input: "LISTEN\n17\n", environment: study.environment)
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("1 of 2 right (50%)"))
    #expect(!wrong.output.contains("\u{1b}") && !wrong.output.contains("> "))
    let other = try StudyTerminal()
    let more = try tcpdrill(
      ["quiz", "--tag", "mine"] + other.common, input: "LISTEN\n16\n", environment: other.environment)
    #expect(more.status == 0)
    #expect(more.errors.isEmpty)
  }

  @Test("a program that answers learns of every line what became of it")
  func records() throws {
    let study = try StudyTerminal(
      "---\ntags: [mine]\n---\nQ: 몇 비트인가요?\nA: 16\n\nQ: 왜 그런가요?\nA: 그렇게 정했기 때문입니다.\n")
    let run = try tcpdrill(
      ["quiz", "--cram", "--tag", "mine", "--format", "json"] + study.common, input: "many\n16\n\nfive\n3\n",
      environment: study.environment)
    let events = run.output.split(separator: "\n").compactMap {
      between("\"event\":\"", "\"", of: String($0))
    }
    #expect(
      events == ["question", "malformed", "answer", "question", "reveal", "malformed", "answer", "summary"])
  }

  @Test("a disk that fills up in the middle: it says so at once, and what was taken is kept")
  func fullDisk() throws {
    let study = try StudyTerminal(DurabilityTests.cards)
    let quiz = (["quiz", "--cram", "--tag", "mine"] + study.common).joined(separator: " ")
    // A limit on the size of files stands in for the end of the disk.
    let pty = try Pty(
      "/bin/bash", ["-c", "trap '' XFSZ; ulimit -f 60; \(builtBinary) \(quiz)"],
      environment: study.environment)
    var taken = 0
    var isFull = false
    while taken < 12, !isFull {
      try pty.see("\(taken + 1) + 100은 얼마인가요?")
      try pty.seeLine(">")
      pty.enter("\(taken + 101)")
      isFull = try pty.seeOne(of: ["This answer is not kept yet.", "\(taken + 2) + 100은"]).hasPrefix("This")
      if !isFull { taken += 1 }
    }
    #expect(isFull)
    try pty.seeLine("Enter>")
    pty.enter("")
    try pty.seeLine("Enter>")
    pty.enter("quit")
    _ = try pty.finish()
    #expect(try study.log().count == taken)
  }

  @Test("a suspended card is listed, restored and asked again")
  func restored() throws {
    let study = try StudyTerminal()
    let quiz = ["quiz", "--tag", "mine"] + study.common
    _ = try tcpdrill(quiz, input: "suspend\nflag\n", environment: study.environment)
    let listed = try tcpdrill(["cards"] + study.common, environment: study.environment)
    let lines = listed.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.contains { $0.contains("suspended") && $0.contains("SYN을 기다리는") })
    let name = lines.first { $0.contains("suspended") }?.split(separator: " ").first.map(String.init) ?? ""
    let again = try tcpdrill(quiz, input: "", environment: study.environment)
    #expect(!again.output.contains("SYN을 기다리는"))
    #expect(try tcpdrill(["cards", "--restore", name] + study.common).status == 0)
    let back = try tcpdrill(quiz, input: "", environment: study.environment)
    #expect(back.output.contains("SYN을 기다리는"))
    #expect(try tcpdrill(["cards", "--restore", "nothing"] + study.common).status == 2)
  }

  @Test("where nothing can be written the quiz says so before it asks")
  func readOnly() throws {
    let study = try StudyTerminal()
    let run = try tcpdrill(
      ["quiz", "--notes", study.notes, "--data", "/proc/tcpdrill"], environment: study.environment)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("tcpdrill: /proc/tcpdrill"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}

/// Chance from a seed.
struct Dice {
  var state: UInt64
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
