#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The few things the store asks of the file system itself.

func fileExists(_ path: String) -> Bool { access(path, F_OK) == 0 }

func lastReason() -> String { String(cString: strerror(errno)) }

/// Makes a folder and those above it.
func makeDirectory(_ path: String) throws(StoreError) {
  if mkdir(path, 0o700) == 0 || errno == EEXIST {
    guard access(path, X_OK) == 0 else { throw .cannotOpen(path: path, reason: lastReason()) }
    return
  }
  guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
    throw errno == EROFS
      ? .readOnly(path: path)
      : errno == ENOSPC ? .full(path: path) : .cannotOpen(path: path, reason: lastReason())
  }
  try makeDirectory(String(path[..<slash]))
  guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
    throw .cannotOpen(path: path, reason: lastReason())
  }
}

/// A disk without room is told before the first question, not after the first answer.
func checkSpace(_ directory: String) throws(StoreError) {
  var status = statvfs()
  guard statvfs(directory, &status) == 0 else { return }
  let free = UInt64(status.f_bavail) * UInt64(status.f_frsize)
  if status.f_blocks > 0 && free < 256 * 1024 { throw .full(path: directory) }
}

func checkWritable(_ path: String) throws(StoreError) {
  guard access(path, W_OK) == 0 else { throw .readOnly(path: path) }
}

/// Runs `body` while holding a lock that ends with the process, however it ends.
func withLock<T>(_ path: String, _ body: () throws -> T) throws -> T {
  let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else {
    throw errno == ENOSPC
      ? StoreError.full(path: path)
      : errno == EACCES || errno == EROFS || errno == EPERM
        ? StoreError.readOnly(path: path) : StoreError.cannotOpen(path: path, reason: lastReason())
  }
  defer { close(descriptor) }
  while flock(descriptor, LOCK_EX) != 0 {
    guard errno == EINTR else { throw StoreError.busy(path: path) }
  }
  return try body()
}

/// A path within a `file:` URI: what would end or change it is spelt in hexadecimal.
func uriPath(_ path: String) -> String {
  path.utf8.reduce(into: "") { text, byte in
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), 0x80...:
      text += "%" + hexadecimal(UInt64(byte), digits: 2)
    default: text.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }
}
