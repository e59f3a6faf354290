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
  case isFolder(path: String)
  /// Where a folder was to go.
  case isFile(path: String)
  /// The folder it was to go into is not there.
  case noFolder(path: String, folder: String)
  /// The folder lets nothing be written into it.
  case folderClosed(path: String, folder: String)
  /// A pipe or a device, where only a file can be jumped about in.
  case needsFile(path: String)
  case cannotWrite(path: String, reason: String)
}

/// A file that appears whole or not at all: written beside its place, made durable, then renamed.
///
/// A link is followed, and stays one. A pipe or a device is written to as it is: nothing can take its place.
package final class AtomicFile {
  package let path: String
  /// Nil where what is written goes straight to its place.
  package let temporaryPath: String?
  private let finalPath: String
  private var descriptor: Int32
  private var buffer = TextOutput()
  private var written = 0
  /// What of it had been written when the system was last asked to let it go.
  private var inMemory = 0
  private var isFinished = false
  /// So much is given to the system at once, at places that are multiples of it: it keeps such writes in large
  /// pages, which takes a third less time.
  static let stretch = 1 << 19

  /// `-` is standard output.
  package init(path: String, replacing: Bool) throws {
    self.path = path
    var place = path
    switch Self.kind(of: path) {
    case .standardOutput:
      finalPath = path
      temporaryPath = nil
      descriptor = dup(1)
    case .stream:
      finalPath = path
      temporaryPath = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    case .folder: throw FileTrouble.isFolder(path: path)
    case .file:
      if !replacing { throw FileTrouble.exists(path: path) }
      if let resolved = realpath(path, nil) {
        place = String(cString: resolved)
        free(resolved)
      }
      fallthrough
    case .nothing:
      finalPath = place
      let temporary = TemporaryFile(for: place)
      temporaryPath = temporary.path
      descriptor = temporary.descriptor
    }
    guard descriptor >= 0 else { throw Self.trouble(path) }
  }

  /// What stands at a path.
  private enum Kind {
    case nothing, file, folder, stream, standardOutput
  }

  private static func kind(of path: String) -> Kind {
    if path == "-" || path == "/dev/stdout" { return .standardOutput }
    var status = stat()
    guard stat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .stream
    }
  }

  /// Whether what is written there goes by and can't be gone back to.
  static func isStream(_ path: String) -> Bool {
    switch kind(of: path) {
    case .stream, .standardOutput: true
    case .nothing, .file, .folder: false
    }
  }

  deinit {
    guard !isFinished else { return }
    // The name goes before the lock, lest it be somebody else's by then.
    if let temporaryPath {
      unlink(temporaryPath)
      PartialFiles.remove(temporaryPath)
    }
    if descriptor >= 0 { close(descriptor) }
  }

  /// How many bytes have been written so far.
  var count: Int { written + buffer.count }

  package func write(_ text: String) throws { try append { $0.put(text) } }

  package func write(_ bytes: some Collection<UInt8>) throws { try append { $0.put(bytes) } }

  func write(_ bytes: UnsafeRawBufferPointer) throws { try append { $0.put(bytes) } }

  /// Lets a writer go on at the end of what there is so far.
  func append<Result>(_ body: (inout TextOutput) throws -> Result) throws -> Result {
    let result = try body(&buffer)
    if buffer.count >= Self.stretch { try flushWhole() }
    return result
  }

  /// Writes over bytes that were written before.
  func patch(_ bytes: [UInt8], at place: Int) throws {
    try flush()
    let count = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(place)) }
    guard count == bytes.count else { throw Self.trouble(path) }
  }

  package func finish() throws {
    try flush()
    try sync()
    try appear()
  }

  /// How many files are finished together at most; each of them has a place in `PartialFiles`.
  static let group = 16

  /// Finishes several at once: they are made durable together, which takes half the time of one after the other,
  /// and only then does any of them get its name.
  static func finish(_ files: [AtomicFile]) throws {
    for file in files { try file.flush() }
    if files.count == 1 || !syncTogether(files) { for file in files { try file.sync() } }
    for file in files { try file.appear() }
  }

  /// Whether the file system that all of them lie on could be told to.
  private static func syncTogether(_ files: [AtomicFile]) -> Bool {
    #if os(Linux)
      guard let first = files.first,
        files.allSatisfy({ $0.temporaryPath != nil && $0.device == first.device })
      else { return false }
      return systemSync?(first.descriptor) == 0
    #else
      return false
    #endif
  }

  #if os(Linux)
    /// `syncfs`, which the C library shows only to programs that ask for all of GNU's.
    private static let systemSync: (@convention(c) (Int32) -> Int32)? =
      dlsym(nil, "syncfs").map { unsafeBitCast($0, to: (@convention(c) (Int32) -> Int32).self) }
  #endif

  private var device: UInt64? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? UInt64(status.st_dev) : nil
  }

  private func sync() throws {
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { throw Self.trouble(path) }
  }

  /// Gives it its name.
  private func appear() throws {
    // Renamed while it is still open: as long as it has the temporary name, nobody else may take it for their own.
    if let temporaryPath {
      guard rename(temporaryPath, finalPath) == 0 else { throw Self.trouble(path) }
      PartialFiles.remove(temporaryPath)
    }
    isFinished = true
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0 else { throw Self.trouble(path) }
  }

  /// Whole stretches at their places; what is left over begins the next.
  private func flushWhole() throws {
    let end = (written + buffer.count) / Self.stretch * Self.stretch - written
    try buffer.bytes[..<end].withUnsafeBytes { try writeAll($0, to: descriptor, of: path) }
    written += end
    buffer.removeFirst(end)
    letGo()
  }

  /// What is written goes on to the disk, and the system's memory for it is used again: a large bank then takes a few
  /// megabytes of that, and none that is new and slow to come by. What is on its way still is let go the next time.
  private func letGo() {
    #if os(Linux)
      guard temporaryPath != nil, written - inMemory >= Self.memory else { return }
      posix_fadvise(descriptor, 0, off_t(written), POSIX_FADV_DONTNEED)
      inMemory = written
    #endif
  }

  /// So much the system may keep of a file before it writes it.
  private static let memory = 16 * stretch

  private func flush() throws {
    try buffer.bytes.withUnsafeBytes { try writeAll($0, to: descriptor, of: path) }
    written += buffer.count
    buffer.removeAll()
  }

  /// What the system's last error means for a file at this path.
  package static func trouble(_ path: String) -> FileTrouble {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    switch errno {
    case ENOENT, ENOTDIR: return .noFolder(path: path, folder: folder)
    case EACCES, EPERM, EROFS: return .folderClosed(path: path, folder: folder)
    case EISDIR: return .isFolder(path: path)
    case EEXIST: return .isFile(path: path)
    case let code: return .cannotWrite(path: path, reason: String(cString: strerror(code)))
    }
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
