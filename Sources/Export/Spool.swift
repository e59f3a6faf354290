#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes put aside in a scratch file until a zip takes them, so that memory does not grow with the bank.
///
/// The file has no name from the moment it is open: nothing stays behind, however the program ends.
final class Spool {
  private let path: String
  private let descriptor: Int32
  private var buffer = TextOutput()
  private var written = 0

  /// A new one in the folder of a file that is being written.
  convenience init(beside path: String) throws {
    try self.init(hiding: path + ".\(getpid()).scratch", for: path, O_CREAT | O_TRUNC)
  }

  /// A file that somebody else writes for one at `path`: its name goes, and what is in it can be read here.
  init(hiding scratch: String, for path: String, _ flags: Int32 = 0) throws {
    self.path = path
    descriptor = open(scratch, O_RDWR | O_CLOEXEC | flags, 0o600)
    guard descriptor >= 0 else { throw AtomicFile.trouble(path) }
    unlink(scratch)
  }

  deinit { close(descriptor) }

  /// How many bytes have been put aside here.
  var count: Int { written + buffer.count }

  func append(_ text: String) throws { try append { $0.put(text) } }

  func append(_ bytes: [UInt8]) throws { try append { $0.put(bytes) } }

  func append(_ body: (inout TextOutput) -> Void) throws {
    body(&buffer)
    if buffer.count >= AtomicFile.stretch { try flush() }
  }

  private func flush() throws {
    defer { buffer.removeAll() }
    try buffer.bytes.withUnsafeBytes { try writeAll($0, to: descriptor, of: path) }
    written += buffer.count
  }

  /// Counts what somebody else has written.
  func measure() throws {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw AtomicFile.trouble(path) }
    written = Int(status.st_size)
  }

  /// Gives everything to `body`, from the start, a stretch at a time.
  func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try flush()
    let stretch = UnsafeMutableRawBufferPointer.allocate(byteCount: AtomicFile.stretch, alignment: 16)
    defer { stretch.deallocate() }
    var place = 0
    while place < written {
      let got = pread(descriptor, stretch.baseAddress, min(stretch.count, written - place), off_t(place))
      if got > 0 {
        try body(UnsafeRawBufferPointer(rebasing: stretch[..<got]))
        place += got
      } else if got == 0 || errno != EINTR {
        throw AtomicFile.trouble(path)
      }
    }
  }
}
