import Testing

@testable import tcpdrill

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Files that only save work")
struct CacheFileTests {
  @Test("what a process left behind that was killed while it wrote is removed; what one still writes stays")
  func leftovers() {
    let kept = "/tmp/tcpdrill-cache-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    // No process has so high a number.
    let (left, ours, foreign) = ("\(kept).2000000000", "\(kept).\(getppid())", "\(kept).notes")
    for file in [left, ours, foreign] { CacheFile.replace(file, with: [1]) }
    CacheFile.replace(kept, with: [2])
    #expect(access(left, F_OK) != 0)
    for file in [kept, ours, foreign] {
      #expect(access(file, F_OK) == 0)
      unlink(file)
    }
  }
}
