#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// getopt_long keeps its place in global variables, so command lines are scanned one at a time in a process.
final class ScanTurn: @unchecked Sendable {
  static let shared = ScanTurn()

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  private init() { pthread_mutex_init(mutex, nil) }

  func take<Outcome>(_ scan: () throws -> Outcome) rethrows -> Outcome {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try scan()
  }
}
