#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `TCPDRILL_DRILLS=2000 swift test --filter DrillsTests` is the long check: 10,000 questions a topic.
enum TestSize {
  static let questions: Int = getenv("TCPDRILL_DRILLS").flatMap { Int(String(cString: $0)) } ?? 40
}
