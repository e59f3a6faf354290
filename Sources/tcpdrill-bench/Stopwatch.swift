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

  /// The seconds a run of another program takes; nil where it isn't installed or fails.
  static func run(_ arguments: [String], endingWith statuses: Set<Int32> = [0]) -> Double? {
    let start = ContinuousClock.now
    guard usage(of: arguments, endingWith: statuses) != nil else { return nil }
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }

  /// The peak memory of another program in KiB. A process that is started counts the memory of the one that starts
  /// it as its own, so a small one is put between.
  static func peakKibibytes(of arguments: [String]) -> Int? {
    Program.output(of: [NotesFolder.sibling("tcpdrill-bench"), "peak"] + arguments).flatMap { Int($0) }
  }

  /// The small one: says the peak memory of the program it runs.
  static func reportPeak(of arguments: [String]) -> Bool {
    guard !arguments.isEmpty, let usage = usage(of: arguments) else { return false }
    #if canImport(Darwin)
      print(usage.ru_maxrss / 1024)
    #else
      print(usage.ru_maxrss)
    #endif
    return true
  }

  private static func usage(of arguments: [String], endingWith statuses: Set<Int32> = [0]) -> rusage? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var argv = arguments.map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }
    var process = pid_t()
    guard posix_spawnp(&process, arguments[0], &actions, nil, &argv, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) == -1, errno == EINTR {}
    return status & 0x7f == 0 && statuses.contains(status >> 8) ? usage : nil
  }

  /// The best of several runs of another program.
  static func best(of runs: Int, _ arguments: [String]) -> Double? {
    (0..<runs).compactMap { _ in run(arguments) }.min()
  }

  static func rounded(_ number: Double, _ decimals: Int = 2) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return String((number * scale).rounded() / scale)
  }
}
