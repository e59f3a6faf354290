import Export
import Questions
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How long a bank of 100,000 questions takes in every format, and Anki's against genanki on the same notes.
enum ExportBench {
  private static let count = 100_000

  static func report() throws {
    var template = Array("/tmp/tcpdrill-bench-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { return }
    let folder = String(cString: made)
    defer { system("rm -rf '\(folder)'") }
    let info = BankInfo(language: .english, title: "bench", version: "bench", date: 1_700_000_000)
    let wanted = Set(CommandLine.arguments.dropFirst(2))
    var anki: Cost?
    for format in BankFormat.allCases where format != .pcap && format != .packetdrill {
      guard wanted.isEmpty || wanted.contains(format.rawValue) else { continue }
      var written = 0
      let path = "\(folder)/bank.\(format.rawValue)"
      // A file that is still on its way to the disk would slow down the next.
      defer { unlink(path) }
      let cost = try best {
        let writer = try format.open(
          path, replacing: true, info: info, history: nil)
        for index in 0..<count { try writer.add(Item(question(index))) }
        try writer.finish()
        written = writer.report.written
      }
      if format == .anki { anki = cost }
      let ratio =
        anki.map { " (\(rounded(cost.processor / $0.processor)) of Anki's processor time)" } ?? ""
      print(
        "\(format.rawValue): \(written) of \(count) questions in \(cost)\(ratio), peak memory \(peakMegabytes()) MiB so far"
      )
    }
    if let anki { try genanki(folder, against: anki) }
  }

  private static func question(_ index: Int) -> Question {
    Question(
      id: QuestionID("bench-\(index)"), source: Source(file: "notes.md", line: index + 1), kind: .exchange,
      form: index % 2 == 0 ? .number : .recall,
      prompt:
        "A sends \(index % 1460 + 1) bytes from sequence number \(index * 7919 % 4_294_967_296). Which ACK number answers?",
      answer: index % 2 == 0
        ? String(index * 7919 % 4_294_967_296) : "The next byte expected, number \(index).",
      topic: "data", tags: ["bench"], explanation: "ACK = SEQ + length of the data, modulo 2^32.")
  }

  /// The same notes through genanki, in a Python that has it: `TCPDRILL_GENANKI_PYTHON=…/bin/python`.
  private static func genanki(_ folder: String, against ours: Cost) throws {
    guard let python = getenv("TCPDRILL_GENANKI_PYTHON") else {
      print("genanki: not compared; set TCPDRILL_GENANKI_PYTHON to a Python that has it")
      return
    }
    let script = """
      import genanki
      model = genanki.Model(1607392319, 'bench', fields=[{'name': n} for n in ('Question', 'Answer', 'Also', 'Explanation', 'Hint', 'Source', 'ID')],
        templates=[{'name': 'Card 1', 'qfmt': '{{Question}}', 'afmt': '{{Answer}}{{Explanation}}{{Source}}'}])
      deck = genanki.Deck(2059400110, 'bench')
      for i in range(\(count)):
          deck.add_note(genanki.Note(model=model, tags=['bench'], guid=f'bench-{i}', fields=[
              f'A sends {i % 1460 + 1} bytes from sequence number {i * 7919 % 4294967296}. Which ACK number answers?',
              str(i * 7919 % 4294967296) if i % 2 == 0 else f'The next byte expected, number {i}.', '',
              'ACK = SEQ + length of the data, modulo 2^32.', '', f'notes.md:{i + 1}', f'bench-{i}']))
      genanki.Package(deck).write_to_file('\(folder)/genanki.apkg')
      """
    let file = try AtomicFile(path: folder + "/bench.py", replacing: true)
    try file.write(script)
    try file.finish()
    var status: Int32 = 0
    let theirs = best { status = system("\(String(cString: python)) '\(folder)/bench.py'") }
    guard status == 0 else {
      print("genanki: its Python could not run it")
      return
    }
    let processor = rounded(ours.processor / theirs.processor)
    print(
      "genanki: \(count) notes in \(theirs); ours takes \(rounded(ours.seconds / theirs.seconds)) of its time, \(processor) of its processor time (target: at most 0.2)"
    )
  }

  /// What a piece of work took; the processor's time, its children's included, tells more on a busy machine.
  private struct Cost: CustomStringConvertible {
    var seconds: Double
    var processor: Double
    var description: String { "\(rounded(seconds)) s (\(rounded(processor)) s of processor time)" }
  }

  /// The best of several runs, which is what the machine can do undisturbed; the peer gets as many.
  private static func best(_ body: () throws -> Void) rethrows -> Cost {
    var best = try cost(body)
    for _ in 1..<3 {
      let next = try cost(body)
      best.seconds = min(best.seconds, next.seconds)
      best.processor = min(best.processor, next.processor)
    }
    return best
  }

  private static func cost(_ body: () throws -> Void) rethrows -> Cost {
    let start = ContinuousClock.now
    let before = processorSeconds()
    try body()
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Cost(
      seconds: Double(seconds) + Double(attoseconds) * 1e-18, processor: processorSeconds() - before)
  }

  private static func processorSeconds() -> Double {
    var total = 0.0
    #if canImport(Darwin)
      let whose = [RUSAGE_SELF, RUSAGE_CHILDREN]
    #else
      let whose = [RUSAGE_SELF.rawValue, RUSAGE_CHILDREN.rawValue]
    #endif
    for who in whose {
      var usage = rusage()
      getrusage(who, &usage)
      for time in [usage.ru_utime, usage.ru_stime] {
        total += Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
      }
    }
    return total
  }

  private static func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }

  /// The most this process has held so far.
  private static func peakMegabytes() -> Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1_048_576
    #else
      getrusage(RUSAGE_SELF.rawValue, &usage)
      return usage.ru_maxrss / 1024
    #endif
  }
}
