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
    let scratch = try ScratchFolder()
    defer { withExtendedLifetime(scratch) {} }
    let folder = scratch.path
    let bank = ExportBank()
    let wanted = Set(CommandLine.arguments.dropFirst(2).compactMap(BankFormat.init(rawValue:)))
    let formats = BankFormat.allCases.filter { wanted.isEmpty || wanted.contains($0) || $0 == .anki }
    var making = Best()
    var costs = [BankFormat: Best]()
    var written = [BankFormat: Int]()
    // All formats in every round: what disturbs the machine for a while then disturbs no format alone.
    for round in 1...rounds {
      making.take(cost { for index in 0..<count { _ = bank.item(index) } })
      for format in formats {
        let path = "\(folder)/\(format == .packetdrill ? round : 0).\(format.rawValue)"
        try costs[format, default: Best()].take(
          cost { written[format] = try write(bank, as: format, to: path).written })
        // A file that is still on its way to the disk would slow down the next.
        // (A folder of files is left: the file system goes round places that have just been freed, file by file.)
        let isLeft = format == .packetdrill || format == .anki && round == rounds
        if !isLeft { system("rm -rf '\(path)'") }
      }
    }
    print("making \(count) questions takes \(making.cost), which is left out below")
    let anki = (costs[.anki] ?? Best()).cost - making.cost
    try genanki(folder, notesOf: "\(folder)/0.\(BankFormat.anki.rawValue)", against: anki)
    for format in formats {
      let cost = (costs[format] ?? Best()).cost - making.cost
      let ratio =
        format == .anki ? "" : ", \(rounded(cost.processor / anki.processor)) of Anki's processor time"
      print("\(format.rawValue): \(written[format] ?? 0) written of \(count) questions in \(cost)\(ratio)")
    }
    print("peak memory of all of them: \(peakMegabytes()) MiB")
  }

  /// As the command does it for the first time: Anki's notes are also entered into the record of what it was given.
  private static func write(_ bank: ExportBank, as format: BankFormat, to path: String) throws
    -> Report
  {
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
      for run in range(\(rounds)):
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
    guard runs.count == rounds, runs.allSatisfy({ $0.count == 3 }) else {
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

  private static let rounds = 5

  /// The best of several runs, which is what the machine can do undisturbed; the peer gets as many.
  private struct Best {
    private(set) var cost = Cost(seconds: .infinity, processor: .infinity)

    mutating func take(_ next: Cost) {
      cost.seconds = min(cost.seconds, next.seconds)
      cost.processor = min(cost.processor, next.processor)
    }
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
