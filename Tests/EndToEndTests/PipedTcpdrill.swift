#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A running `tcpdrill` that a program answers: lines in, lines out.
final class PipedTcpdrill {
  private let process: pid_t
  private let input: Int32
  private let output: Int32
  private var pending: [UInt8] = []
  private var isOver = false

  init(_ arguments: [String], environment: [String: String]) throws {
    var toChild: [Int32] = [-1, -1]
    var fromChild: [Int32] = [-1, -1]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { throw NotRun(reason: "no pipe") }
    for end in [toChild[1], fromChild[0]] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    posix_spawn_file_actions_addclose(&actions, toChild[0])
    posix_spawn_file_actions_addclose(&actions, fromChild[1])
    var argv = ([builtBinary] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var child = pid_t()
    let refusal = posix_spawn(&child, builtBinary, &actions, nil, &argv, &envp)
    close(toChild[0])
    close(fromChild[1])
    guard refusal == 0 else { throw NotRun(reason: String(cString: strerror(refusal))) }
    process = child
    input = toChild[1]
    output = fromChild[0]
  }

  deinit {
    kill()
    close(output)
  }

  /// Types a line; a program that is gone reads nothing more.
  func type(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    signal(SIGPIPE, SIG_IGN)
    _ = write(input, bytes, bytes.count)
  }

  /// The next line of output; nil once there are no more.
  func nextLine() -> String? {
    while true {
      if let end = pending.firstIndex(of: 0x0a) {
        defer { pending.removeFirst(end + 1) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      var buffer = [UInt8](repeating: 0, count: 1 << 14)
      let count = read(output, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      pending += buffer[..<count]
    }
  }

  /// Lets so many microseconds pass: so that it is not always killed at the same point.
  func hesitate(microseconds: Int) {
    var time = timespec(tv_sec: 0, tv_nsec: microseconds * 1000)
    nanosleep(&time, nil)
  }

  func kill() {
    guard !isOver else { return }
    isOver = true
    #if canImport(Glibc)
      Glibc.kill(process, SIGKILL)
    #else
      Darwin.kill(process, SIGKILL)
    #endif
    reap()
  }

  /// Ends the input and waits; the exit status, nil where a signal ended it.
  @discardableResult
  func finish() -> Int32? {
    guard !isOver else { return nil }
    isOver = true
    close(input)
    while nextLine() != nil {}
    return reap(closing: false)
  }

  @discardableResult
  private func reap(closing: Bool = true) -> Int32? {
    if closing { close(input) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
  }
}
