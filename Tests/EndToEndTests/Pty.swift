#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A person at a terminal: types, and waits for what must appear; never for time to pass.
final class Pty {
  private let leader: Int32
  private let process: pid_t
  private(set) var screen: VirtualScreen
  private var status: Int32?
  private let rows: Int
  /// The other side has closed: the program is over.
  private var hasEnded = false
  /// Everything that came, as it came.
  private(set) var received: [UInt8] = []
  /// Only a program that hangs ever waits this long.
  private static let patience: Int32 = 20_000

  struct NotShown: Error, CustomStringConvertible {
    var wanted: String
    var screen: String
    var description: String { "waited for “\(wanted)”; the screen shows:\n\(screen)" }
  }

  init(
    _ program: String, _ arguments: [String], columns: Int = 80, rows: Int = 50, environment: [String: String]
  ) throws {
    self.rows = rows
    screen = VirtualScreen(columns: columns, rows: rows)
    leader = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var number: Int32 = 0
    var isLocked: Int32 = 0
    guard leader >= 0, ioctl(leader, Pty.unlock, &isLocked) == 0, ioctl(leader, Pty.nameNumber, &number) == 0
    else { throw NotRun(reason: "no pseudo-terminal: " + String(cString: strerror(errno))) }
    _ = fcntl(leader, F_SETFD, FD_CLOEXEC)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(leader, UInt(TIOCSWINSZ), &size)
    process = try Pty.spawn(program, arguments, terminal: "/dev/pts/\(number)", environment)
  }

  // Linux's own way, as the C library hides the portable one behind a macro that Swift doesn't set.
  private static let unlock: UInt = 0x4004_5431
  private static let nameNumber: UInt = 0x8004_5430
  private static let ownSession: Int16 = 0x80

  deinit {
    if status == nil {
      kill(-process, SIGKILL)
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    close(leader)
  }

  /// In a session of its own, with the pseudo-terminal as the one it answers to.
  private static func spawn(
    _ program: String, _ arguments: [String], terminal: String, _ environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The test's own thread may hold signals back; a person's shell doesn't.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, ownSession | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process = pid_t()
    let refusal = posix_spawn(&process, program, &actions, &attributes, &argv, &envp)
    guard refusal == 0 else { throw NotRun(reason: "\(program): " + String(cString: strerror(refusal))) }
    return process
  }

  // MARK: A person's hands

  func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = Array(bytes).withUnsafeBytes { write(leader, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  func enter(_ line: String) { type(line + "\r") }

  static let controlC = "\u{3}"
  static let controlD = "\u{4}"
  static let controlR = "\u{12}"
  static let controlZ = "\u{1a}"
  static let backspace = "\u{7f}"
  static let tab = "\t"
  static let up = "\u{1b}[A"

  func resize(columns: Int) {
    screen.resize(columns: columns)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(leader, UInt(TIOCSWINSZ), &size)
  }

  // MARK: A person's eyes

  /// Waits until the screen shows a text.
  @discardableResult
  func see(_ wanted: String) throws -> String {
    try wait(for: wanted) { $0.text.contains(wanted) }
  }

  /// Waits until the cursor's line reads so (spaces at its end aside).
  @discardableResult
  func seeLine(_ wanted: String) throws -> String {
    try wait(for: wanted + "(cursor)") { screen in
      var line = screen.cursorLine
      while line.last == " " { line.removeLast() }
      return line == wanted
    }
  }

  /// Waits until one of the texts is there; which.
  func seeOne(of wanted: [String]) throws -> String {
    _ = try wait(for: wanted.joined(separator: " or ")) { screen in
      wanted.contains { screen.text.contains($0) }
    }
    return wanted.first { screen.text.contains($0) } ?? ""
  }

  private func wait(for wanted: String, _ isThere: (VirtualScreen) -> Bool) throws -> String {
    while !isThere(screen) {
      guard readMore() else { throw NotShown(wanted: wanted, screen: screen.text) }
    }
    return screen.text
  }

  /// Presses Ctrl-D once the prompt is there, and waits for the end.
  func leave(prompt: String = ">") throws -> Int32? {
    try seeLine(prompt)
    type(Pty.controlD)
    return try finish()
  }

  /// Waits until the program is over; its exit status, nil where a signal ended it.
  func finish() throws -> Int32? {
    while readMore() {}
    guard hasEnded else { throw NotShown(wanted: "the end", screen: screen.text) }
    var raw: Int32 = 0
    while waitpid(process, &raw, 0) == -1, errno == EINTR {}
    status = raw
    return raw & 0x7f == 0 ? (raw >> 8) & 0xff : nil
  }

  /// False once nothing more comes.
  private func readMore() -> Bool {
    var waited = pollfd(fd: leader, events: Int16(POLLIN), revents: 0)
    var ready: Int32 = 0
    repeat { ready = poll(&waited, 1, Pty.patience) } while ready < 0 && errno == EINTR
    guard ready > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(leader, &buffer, buffer.count)
    guard count > 0 else {
      hasEnded = true
      return false
    }
    received += buffer[..<count]
    screen.feed(Array(buffer[..<count]))
    return true
  }
}
