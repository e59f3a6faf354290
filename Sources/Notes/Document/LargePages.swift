#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Asks the system for pages of 2 MiB where much is about to be written: the first touch of each small page costs as
/// much as what is written there.
package enum LargePages {
  private static let size = 1 << 21

  package static func advise(_ room: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
      guard room.count >= 2 * size, let base = room.baseAddress else { return }
      let start = base.alignedUp(toMultipleOf: size)
      // Where the system has no such pages it goes on with small ones.
      _ = madvise(start, room.count - (start - base), MADV_HUGEPAGE)
    #endif
  }
}

extension Array {
  /// Room for so many, much of which will be written.
  mutating func reserveForWriting(_ count: Int) {
    reserveCapacity(count)
    let room = capacity * MemoryLayout<Element>.stride
    withUnsafeMutableBufferPointer { elements in
      LargePages.advise(UnsafeMutableRawBufferPointer(start: elements.baseAddress, count: room))
    }
  }
}
