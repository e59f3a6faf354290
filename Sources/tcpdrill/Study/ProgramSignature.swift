#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Another build may understand notes otherwise: what it has kept is not this one's.
enum ProgramSignature {
  /// Nil where the program can't be found.
  static let own: UInt64? = {
    var program = stat()
    #if canImport(Darwin)
      guard let path = _dyld_get_image_name(0), stat(path, &program) == 0 else { return nil }
      let changed = program.st_mtimespec
    #else
      guard stat("/proc/self/exe", &program) == 0 else { return nil }
      let changed = program.st_mtim
    #endif
    return UInt64(truncatingIfNeeded: changed.tv_sec) &* 1_000_000_007
      &+ UInt64(truncatingIfNeeded: changed.tv_nsec) &* 31
      &+ UInt64(truncatingIfNeeded: program.st_size)
  }()
}
