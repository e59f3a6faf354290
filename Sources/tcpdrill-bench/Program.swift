#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Other programs, run to be measured.
enum Program {
  /// What a program prints, without the line's end; nil where it fails. It is given no input.
  static func output(of words: [String]) -> String? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    guard let process = spawn(words, &actions) else {
      ends.forEach { close($0) }
      return nil
    }
    close(ends[1])
    defer { close(ends[0]) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(ends[0], &buffer, buffer.count), count > 0 { text += buffer[..<count] }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    guard status == 0 else { return nil }
    while text.last == 0x0a { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  static func spawn(_ words: [String], _ actions: inout posix_spawn_file_actions_t) -> pid_t? {
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    return posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 ? process : nil
  }

  /// A command against the smallest useful run of SQLite's own shell, turn by turn; the best of each counts.
  @discardableResult
  static func compare(_ name: String, _ command: [String], rounds: Int = 41) -> Double {
    let floor = ["sqlite3", ":memory:", "select 1"]
    var (ours, theirs) = (Double.infinity, Double.infinity)
    for _ in 0..<rounds {
      theirs = min(theirs, Stopwatch.run(floor) ?? .infinity)
      ours = min(ours, Stopwatch.run(command) ?? .infinity)
    }
    guard ours.isFinite, theirs.isFinite else {
      print("\(name): could not be compared with sqlite3")
      return ours
    }
    print(
      "\(name): \(QuizBench.hundredths(ours * 1000)) ms; sqlite3 :memory: "
        + "\(QuizBench.hundredths(theirs * 1000)) ms; ratio \(QuizBench.hundredths(ours / theirs))")
    return ours
  }

  static func beside(_ name: String) -> String? {
    guard let own = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(own) }
    let path = String(cString: own)
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let program = path[..<slash] + "/" + name
    return access(String(program), X_OK) == 0 ? String(program) : nil
  }
}

/// A folder that is gone with all that is in it once nobody holds it.
final class ScratchFolder {
  let path: String

  struct NotMade: Error {}

  init(in root: String? = nil) throws {
    let root = root ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    guard let template = strdup("\(root)/tcpdrill-bench-XXXXXX") else { throw NotMade() }
    defer { free(template) }
    guard mkdtemp(template) != nil else { throw NotMade() }
    path = String(cString: template)
  }

  deinit { ScratchFolder.removeAll(path) }

  private static func removeAll(_ path: String) {
    guard remove(path) != 0, let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { removeAll(path + "/" + name) }
    }
    closedir(folder)
    remove(path)
  }
}

/// A quiz that a program answers, a line at a time.
final class PipedQuiz {
  private let process: pid_t
  private let input: Int32
  private let output: UnsafeMutablePointer<FILE>

  init?(_ words: [String]) {
    var toChild: [Int32] = [-1, -1]
    var fromChild: [Int32] = [-1, -1]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { return nil }
    for end in [toChild[1], fromChild[0]] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    let started = Program.spawn(words, &actions)
    close(toChild[0])
    close(fromChild[1])
    guard let started, let stream = fdopen(fromChild[0], "r") else { return nil }
    process = started
    input = toChild[1]
    output = stream
  }

  /// Answers the question that is waiting.
  func answer(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = write(input, bytes, bytes.count)
  }

  /// Reads on until a question is asked; false where the quiz is over.
  func awaitQuestion() -> Bool {
    var line: UnsafeMutablePointer<CChar>?
    var room = 0
    defer { free(line) }
    while getline(&line, &room, output) > 0 {
      if let line, strstr(line, "\"event\":\"question\"") != nil { return true }
    }
    return false
  }

  func finish() {
    close(input)
    fclose(output)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }
}
