import Memory
import Store

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The daily quiz: replaying the log, opening a big store, answer to next question, and `status --short`.
///
/// `TCPDRILL_BENCH_PYTHON` names a Python that has `fsrs-rs-python`; without it that peer is left out.
enum QuizBench {
  private static let cards = 100_000
  private static let reviewsPerCard = 10

  static func report() throws {
    replay()
    let folder = try scratchFolder()
    defer { removeFolder(folder) }
    try bigStore(folder)
    try start(folder)
  }

  // MARK: replay

  private static func replay() {
    let count = 20_000
    let model = FSRS6()
    var sum = 0.0
    let seconds = measured {
      for card in 0..<count {
        var state: MemoryState?
        for review in 0..<reviewsPerCard {
          state = model.next(state, elapsedDays: wait(card, review), grade: grade(card, review))
        }
        sum += state?.stability ?? 0
      }
    }
    let rate = Double(count * reviewsPerCard) / seconds
    print("replay: \(millions(rate)) million reviews a second (mean S \(Int(sum / Double(count))))")
    guard let python = getenv("TCPDRILL_BENCH_PYTHON").map({ String(cString: $0) }) else {
      return print("replay: no peer; TCPDRILL_BENCH_PYTHON names a Python with fsrs-rs-python")
    }
    let script = """
      import time, fsrs_rs_python as f
      items = [f.FSRSItem([f.FSRSReview(3 if (c * 7 + r * 3) % 9 else 1, 0 if r == 0 else 1 + (c + r * r) % 40)
                           for r in range(\(reviewsPerCard))]) for c in range(\(count))]
      m = f.FSRS(f.DEFAULT_PARAMETERS)
      t = time.perf_counter(); m.memory_state_batch(items); print(len(items) * \(reviewsPerCard) / (time.perf_counter() - t))
      """
    guard let peer = output(of: [python, "-c", script]).flatMap({ Double($0) }) else {
      return print("replay: \(python) could not run fsrs-rs-python")
    }
    print(
      "replay: fsrs-rs-python memory_state_batch \(millions(peer)) million; ratio \(hundredths(rate / peer))")
  }

  private static func grade(_ card: Int, _ review: Int) -> Int { (card * 7 + review * 3) % 9 == 0 ? 1 : 3 }
  private static func wait(_ card: Int, _ review: Int) -> Int {
    review == 0 ? 0 : 1 + (card + review * review) % 40
  }

  // MARK: a big store

  private static func bigStore(_ folder: String) throws {
    let location = StoreLocation(directory: folder)
    let now: Int64 = 1_795_600_000_000
    let boundary = DayBoundary(utcOffset: 0)
    let filling = try measured {
      let store = try Store.open(location, boundary: boundary, at: now)
      var number = 0
      _ = try store.merge {
        guard number < cards * reviewsPerCard else { return nil }
        defer { number += 1 }
        // Day by day, as a log grows: round r of all cards before round r + 1.
        let (review, card) = number.quotientAndRemainder(dividingBy: cards)
        let day = (0...review).reduce(0) { $0 + wait(card, $1) }
        let at = now - Int64(400 - day) * millisecondsADay + Int64(card)
        let name = "card-\(card)"
        return LogEntry(
          review: Review(
            id: "r-\(number)", question: name, at: at, grade: grade(card, review), milliseconds: 4000,
            answer: "SYN", device: "bench"),
          card: CardDescription(
            question: name, group: "group-\(card / 3)", topic: "t\(card % 20)", form: "flags"))
      }
    }
    print("store: \(cards) cards, \(cards * reviewsPerCard) reviews; merged in \(hundredths(filling)) s")
    try study(location, now)
  }

  private static func study(_ location: StoreLocation, _ now: Int64) throws {
    var queue: StudyQueue?
    var due = 0
    let opening = try (0..<5).map { _ in
      try measured {
        let store = try Store.open(location, at: now)
        let day = store.settings.boundary.day(of: now)
        let end = store.settings.boundary.start(of: day + 1)
        let candidates = try store.dueCards(before: end, on: day, limit: store.dueLimit).map(\.candidate)
        due = candidates.count
        var options = StudyQueue.Options()
        options.emphasis = try store.emphasis()
        queue = StudyQueue(
          candidates, settings: store.settings, at: now, doneToday: try store.counts(on: day),
          options: options)
        _ = queue?.next(at: now)
      }
    }.sorted()
    print("open to first card: \(hundredths(opening[2] * 1000)) ms (\(due) due looked at)")
    let store = try Store.open(location, at: now)
    var times: [Double] = []
    for step in 0..<200 {
      guard let entry = queue?.next(at: now + Int64(step)) else { break }
      let candidate = entry.candidate
      let card = CardDescription(
        question: candidate.question, group: candidate.group, topic: candidate.topic, form: "flags")
      times.append(
        try measured {
          let recorded = try store.record(
            NewAnswer(card: card, at: now + Int64(step), grade: 3, milliseconds: 4000, answer: "SYN"))
          if let state = recorded.state { queue?.answered(entry, state: state, grade: 3) }
        })
    }
    times.sort()
    guard !times.isEmpty else { return print("answer to next question: nothing was due") }
    let floor = durableWrite(in: location.directory)
    print("one durable write of 4 KiB on this disk: \(hundredths(floor * 1000)) ms")
    print(
      "answer to next question, on disk: median \(hundredths(times[times.count / 2] * 1000)) ms, "
        + "95 % within \(hundredths(times[times.count * 95 / 100] * 1000)) ms")
  }

  /// The disk's own share of an answer: the middle of many small writes that are made durable.
  private static func durableWrite(in folder: String) -> Double {
    let path = folder + "/floor"
    let descriptor = open(path, O_CREAT | O_RDWR, 0o600)
    defer {
      close(descriptor)
      unlink(path)
    }
    let page = [UInt8](repeating: 7, count: 4096)
    let times = (0..<100).map { _ in
      measured {
        _ = write(descriptor, page, page.count)
        fsync(descriptor)
      }
    }
    return times.sorted()[50]
  }

  // MARK: from process start

  private static func start(_ folder: String) throws {
    guard let program = sibling("tcpdrill") else {
      return print("start: tcpdrill is not built beside the bench")
    }
    let floor = ["sqlite3", ":memory:", "select 1"]
    let command = [program, "status", "--short", "--data", folder]
    guard output(of: floor) != nil else { return print("start: there is no sqlite3 to compare with") }
    guard output(of: command) != nil else { return print("start: `status` failed on that store") }
    var (ours, theirs): ([Double], [Double]) = ([], [])
    for _ in 0..<21 {
      theirs.append(measured { _ = output(of: floor) })
      ours.append(measured { _ = output(of: command) })
    }
    (ours, theirs) = (ours.sorted(), theirs.sorted())
    print(
      "status --short on that store: \(hundredths(ours[10] * 1000)) ms; sqlite3 :memory: "
        + "\(hundredths(theirs[10] * 1000)) ms; ratio \(hundredths(ours[10] / theirs[10]))")
  }

  // MARK: helpers

  private static func measured(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let time = try clock.measure(body)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  private static func hundredths(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
  private static func millions(_ value: Double) -> String { hundredths(value / 1e6) }

  /// What a program prints, without the line's end; nil where it fails.
  private static func output(of words: [String]) -> String? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    let refusal = posix_spawnp(&process, words[0], &actions, nil, &arguments, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard refusal == 0 else { return nil }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(ends[0], &buffer, buffer.count), count > 0 { text += buffer[..<count] }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    guard status == 0 else { return nil }
    while text.last == 0x0a { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private static func sibling(_ name: String) -> String? {
    guard let own = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(own) }
    let path = String(cString: own)
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let program = path[..<slash] + "/" + name
    return access(String(program), X_OK) == 0 ? String(program) : nil
  }

  private struct NoFolder: Error {}

  private static func scratchFolder() throws -> String {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    guard let template = strdup("\(root)/tcpdrill-bench-XXXXXX"), mkdtemp(template) != nil else {
      throw NoFolder()
    }
    defer { free(template) }
    return String(cString: template)
  }

  private static func removeFolder(_ path: String) {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { unlink(path + "/" + name) }
    }
    closedir(folder)
    rmdir(path)
  }
}
