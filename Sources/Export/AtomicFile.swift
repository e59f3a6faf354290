#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file could not be written.
package enum FileTrouble: Error, Hashable, Sendable {
  case exists(path: String)
  case cannotWrite(path: String, reason: String)
}

/// A file that appears whole or not at all: written beside its place, made durable, then renamed.
package final class AtomicFile {
  package let path: String
  package let temporaryPath: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private var written = 0
  private var isFinished = false

  package init(path: String, replacing: Bool) throws {
    self.path = path
    if !replacing, access(path, F_OK) == 0 { throw FileTrouble.exists(path: path) }
    temporaryPath = path + ".\(getpid()).part"
    descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.trouble(path) }
    buffer.reserveCapacity(1 << 16)
  }

  deinit {
    guard !isFinished else { return }
    if descriptor >= 0 { close(descriptor) }
    unlink(temporaryPath)
  }

  /// How many bytes have been written so far.
  var count: Int { written + buffer.count }

  package func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Much at once goes past the buffer.
  func write(_ bytes: UnsafeRawBufferPointer) throws {
    guard bytes.count >= 1 << 16 else {
      buffer.append(contentsOf: bytes)
      if buffer.count >= 1 << 16 { try flush() }
      return
    }
    try flush()
    try writeAll(bytes, to: descriptor, of: path)
    written += bytes.count
  }

  package func write(_ bytes: some Sequence<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes over bytes that were written before.
  func patch(_ bytes: [UInt8], at place: Int) throws {
    try flush()
    let count = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(place)) }
    guard count == bytes.count else { throw Self.trouble(path) }
  }

  package func finish() throws {
    try flush()
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { throw Self.trouble(path) }
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0 else { throw Self.trouble(path) }
    guard rename(temporaryPath, path) == 0 else { throw Self.trouble(path) }
    isFinished = true
  }

  private func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    try buffer.withUnsafeBytes { try writeAll($0, to: descriptor, of: path) }
    written += buffer.count
  }

  static func trouble(_ path: String) -> FileTrouble {
    .cannotWrite(path: path, reason: String(cString: strerror(errno)))
  }
}

/// Writes every byte, however many the system takes at a time.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, of path: String) throws {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = write(descriptor, rest.baseAddress, rest.count)
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR {
      throw AtomicFile.trouble(path)
    }
  }
}

extension Slice where Base == UnsafeRawBufferPointer {
  fileprivate var baseAddress: UnsafeRawPointer? { UnsafeRawBufferPointer(rebasing: self).baseAddress }
}
