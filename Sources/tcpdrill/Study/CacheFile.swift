#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that only saves work: where it can't be written, the work is done again next time.
enum CacheFile {
  static func replace(_ path: String, with bytes: [UInt8]) { replace(path) { $0.write(bytes[...]) } }

  /// Another process sees the old file or the new one, never half of it.
  static func replace(_ path: String, _ body: (inout Writer) -> Void) {
    makeFolder(of: path)
    let fresh = "\(path).\(getpid())"
    guard let file = fopen(fresh, "wb") else { return }
    var writer = Writer(file: file)
    body(&writer)
    let isClosed = fclose(file) == 0
    if !writer.isWhole || !isClosed || rename(fresh, path) != 0 { unlink(fresh) }
    removeLeftovers(of: path)
  }

  /// Takes what belongs in the file piece by piece: a big one is never held whole.
  struct Writer {
    fileprivate let file: UnsafeMutablePointer<FILE>
    fileprivate var isWhole = true

    mutating func write(_ bytes: ArraySlice<UInt8>) {
      let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
      if written != bytes.count { isWhole = false }
    }
  }

  /// The folder of the study record, private to its owner; made where it is missing.
  private static func makeFolder(of path: String) {
    var at = path.startIndex
    while let slash = path[path.index(after: at)...].firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      at = slash
    }
  }

  /// What processes left behind that were killed while they wrote.
  private static func removeLeftovers(of path: String) {
    guard let slash = path.lastIndex(of: "/"), let folder = opendir(String(path[..<slash])) else { return }
    defer { closedir(folder) }
    let prefix = path[path.index(after: slash)...] + "."
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasPrefix(prefix), let process = pid_t(name.dropFirst(prefix.count)),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      unlink("\(path[...slash])\(name)")
    }
  }
}
