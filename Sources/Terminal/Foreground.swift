import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs another program on this terminal (an editor) and waits until it is done.
///
/// - Returns: its exit status; nil where it could not be started or a signal ended it.
package func runInForeground(_ arguments: [String]) -> Int32? {
  // It finds the terminal as the shell left it; Readline takes it again at the next line.
  readline_release_terminal()
  // Ctrl-Z in there stops us as well, or the shell would never get the terminal back.
  let ownStop = signal(SIGTSTP, SIG_DFL)
  // Ctrl-C in there is meant for it.
  let ownInterrupt = signal(SIGINT, SIG_IGN)
  defer {
    signal(SIGTSTP, ownStop)
    signal(SIGINT, ownInterrupt)
  }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var defaults = sigset_t()
  sigemptyset(&defaults)
  sigaddset(&defaults, SIGINT)
  posix_spawnattr_setsigdefault(&attributes, &defaults)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
  var argv = arguments.map { strdup($0) } + [nil]
  defer { argv.forEach { free($0) } }
  var child = pid_t()
  guard let program = argv.first ?? nil,
    posix_spawnp(&child, program, nil, &attributes, &argv, environ) == 0
  else { return nil }
  var status: Int32 = 0
  while waitpid(child, &status, 0) == -1 {
    guard errno == EINTR else { return nil }
  }
  return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
}
