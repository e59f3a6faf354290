#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Signals as bytes in a pipe, to be waited for beside the keyboard. A handler does nothing but write one.
struct SignalMailbox: Sendable {
  private let readEnd: Int32
  private let writeEnd: Int32

  /// The process has one, made the first time a person is asked something.
  static let shared = SignalMailbox()

  private init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  /// From now on these signals come here instead of ending or stopping the program.
  func receive(_ signals: [Int32]) {
    for signal in signals { install(signal) }
  }

  private func install(_ signal: Int32) {
    _ = Self.shared.writeEnd
    var action = sigaction()
    let handler: @convention(c) (Int32) -> Void = { number in
      let error = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(SignalMailbox.shared.writeEnd, &byte, 1)
      errno = error
    }
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    action.sa_flags = Int32(SA_RESTART)
    sigaction(signal, &action, nil)
  }

  /// The signals that came since last asked, oldest first.
  func collect() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(readEnd, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].map { Int32($0) } : []
  }

  /// Stops this process as Ctrl-Z should, until it is brought back.
  func stop() {
    signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    install(SIGTSTP)
  }

  /// Waits until there is a key or a signal.
  func wait(for descriptor: Int32) {
    var waited = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&waited, 2, -1)
  }

  /// Whether a key (or the end of the input) is there now.
  func isReadable(_ descriptor: Int32) -> Bool {
    var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waited, 1, 0) > 0
  }
}
