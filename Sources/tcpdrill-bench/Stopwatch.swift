#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Times and peers: every bench says how it compares with something measured in the same run.
enum Stopwatch {
  /// Seconds the best of several runs took; the best is what the machine can do undisturbed.
  static func best(of runs: Int = 3, _ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let start = ContinuousClock.now
      try body()
      let (seconds, attoseconds) = (ContinuousClock.now - start).components
      best = min(best, Double(seconds) + Double(attoseconds) * 1e-18)
    }
    return best
  }

  /// A run of another program: seconds and peak memory in KiB; nil where it isn't installed or fails.
  static func run(_ arguments: [String]) -> (seconds: Double, kibibytes: Int)? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var argv = arguments.map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }
    var process = pid_t()
    let start = ContinuousClock.now
    guard posix_spawnp(&process, arguments[0], &actions, nil, &argv, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) == -1, errno == EINTR {}
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    guard status == 0 else { return nil }
    return (Double(seconds) + Double(attoseconds) * 1e-18, Int(usage.ru_maxrss))
  }

  /// The best of several runs of another program.
  static func best(of runs: Int, _ arguments: [String]) -> (seconds: Double, kibibytes: Int)? {
    (0..<runs).compactMap { _ in run(arguments) }.min { $0.seconds < $1.seconds }
  }

  static func rounded(_ number: Double, _ decimals: Int = 2) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return String((number * scale).rounded() / scale)
  }
}
