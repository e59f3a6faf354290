import Export

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How long a bank of 100,000 questions takes in every format, and Anki's against genanki on the same notes.
///
/// What the bench needs to make the questions is measured by itself and left out.
enum ExportBench {
  private static let count = 100_000

  static func report() throws {
    var template = Array("/tmp/tcpdrill-bench-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { return }
    let folder = String(cString: made)
    defer { system("rm -rf '\(folder)'") }
    let bank = ExportBank()
    let making = best { for index in 0..<count { _ = bank.item(index) } }
    print("making \(count) questions takes \(making), which is left out below")
    let wanted = Set(CommandLine.arguments.dropFirst(2).compactMap(BankFormat.init(rawValue:)))
    var anki: Cost?
    for format in BankFormat.allCases where wanted.isEmpty || wanted.contains(format) || format == .anki {
      let path = "\(folder)/bank.\(format.rawValue)"
      var report = Report()
      let cost = try best { report = try write(bank, as: format, to: path) } - making
      let ratio =
        anki.map { " (\(rounded(cost.processor / $0.processor)) of Anki's processor time)" } ?? ""
      if format == .anki {
        anki = cost
        try genanki(folder, notesOf: path, against: cost)
      }
      print(
        "\(format.rawValue): \(report.written) written of \(count) questions in \(cost)\(ratio), peak memory \(peakMegabytes()) MiB so far"
      )
      // A file that is still on its way to the disk would slow down the next.
      system("rm -rf '\(path)'")
    }
  }

  /// As the command does it for the first time: Anki's notes are also entered into the record of what it was given.
  private static func write(_ bank: ExportBank, as format: BankFormat, to path: String) throws -> Report {
    let record = path + ".record"
    defer { unlink(record) }
    let info = BankInfo(language: .english, title: "bench", version: "bench", date: 1_700_000_000)
    let history = format == .anki ? AnkiHistory(path: record) : nil
    let writer = try format.open(path, replacing: true, info: info, history: history)
    for index in 0..<count { try writer.add(bank.item(index)) }
    try writer.finish()
    return writer.report
  }

  /// The very notes of our package through genanki, in a Python that has it: `TCPDRILL_GENANKI_PYTHON=…/bin/python`.
  ///
  /// It times itself from the notes in its memory to the file; starting Python and reading the notes is left out.
  private static func genanki(_ folder: String, notesOf package: String, against ours: Cost) throws {
    guard let python = getenv("TCPDRILL_GENANKI_PYTHON") else {
      print("genanki: not compared; set TCPDRILL_GENANKI_PYTHON to a Python that has it")
      return
    }
    let script = """
      import genanki, os, sqlite3, time, zipfile
      os.chdir('\(folder)')
      zipfile.ZipFile('\(package)').extract('collection.anki2')
      rows = sqlite3.connect('collection.anki2').execute('select guid, mid, tags, flds from notes').fetchall()
      notes = [(guid, mid, tags.split(), fields.split(chr(31))) for guid, mid, tags, fields in rows]
      names = ('Question', 'Answer', 'Also', 'Explanation', 'Hint', 'Source', 'ID')
      for run in range(3):
          wall, processor = time.perf_counter(), time.process_time()
          models = {mid: genanki.Model(mid, f'bench {mid}', fields=[{'name': n} for n in names],
              templates=[{'name': 'Card 1', 'qfmt': '{{Question}}', 'afmt': '{{Answer}}{{Explanation}}{{Source}}'}])
              for mid in {note[1] for note in notes}}
          deck = genanki.Deck(2059400110, 'bench')
          for guid, mid, tags, fields in notes:
              deck.add_note(genanki.Note(model=models[mid], tags=tags, guid=guid, fields=fields))
          genanki.Package(deck).write_to_file('genanki.apkg')
          print(len(notes), time.perf_counter() - wall, time.process_time() - processor)
      """
    let file = try AtomicFile(path: folder + "/bench.py", replacing: true)
    try file.write(script)
    try file.finish()
    let output = Program.output(of: [String(cString: python), "-W", "ignore", folder + "/bench.py"]) ?? ""
    let runs = output.split(separator: "\n").map { $0.split(separator: " ").compactMap { Double($0) } }
    guard runs.count == 3, runs.allSatisfy({ $0.count == 3 }) else {
      print("genanki: its Python could not run it")
      return
    }
    let theirs = Cost(seconds: runs.map { $0[1] }.min() ?? 0, processor: runs.map { $0[2] }.min() ?? 0)
    print(
      "genanki: the same \(Int(runs[0][0])) notes in \(theirs); ours takes \(rounded(ours.seconds / theirs.seconds)) of its time, \(rounded(ours.processor / theirs.processor)) of its processor time (target: at most 0.2)"
    )
  }

  /// What a piece of work took; the processor's time, its children's included, tells more on a busy machine.
  private struct Cost: CustomStringConvertible {
    var seconds: Double
    var processor: Double
    var description: String { "\(rounded(seconds)) s (\(rounded(processor)) s of processor time)" }

    static func - (whole: Cost, part: Cost) -> Cost {
      Cost(seconds: whole.seconds - part.seconds, processor: whole.processor - part.processor)
    }
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
