#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file that is written in the place of another until it is whole.
///
/// Its name depends on the other's alone, so that what a killed export left behind is taken over, and gone, with the
/// next one. A lock on it tells that its writer still runs: whoever comes second writes beside it.
struct TemporaryFile {
  let path: String
  /// Below 0 where it could not be made.
  let descriptor: Int32

  init(for place: String) {
    let shared = place + ".tcpdrill-part"
    if let descriptor = Self.takeOver(shared) {
      path = shared
      self.descriptor = descriptor
    } else {
      path = place + ".\(getpid()).tcpdrill-part"
      descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    }
    if descriptor >= 0 { PartialFiles.add(path) }
  }

  /// Opens it, emptied, if nobody else writes to it.
  private static func takeOver(_ path: String) -> Int32? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, isStill(descriptor, at: path),
      ftruncate(descriptor, 0) == 0
    else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// Its writer may have finished, and given it its place, between the opening and the lock.
  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(descriptor, &opened) == 0, lstat(path, &named) == 0 else { return false }
    return opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
      && opened.st_mode & S_IFMT == S_IFREG
  }
}
