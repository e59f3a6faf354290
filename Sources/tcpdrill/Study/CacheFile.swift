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

  static func replace(_ path: String, _ body: (Draft) -> Void) {
    guard let draft = Draft(of: path) else { return }
    body(draft)
    draft.finish()
  }

  /// Takes what belongs in the file piece by piece: a big one is never held whole. Another process sees the old file
  /// or the new one, never half of it; a draft that is not finished leaves nothing.
  final class Draft {
    private let path: String
    private let fresh: String
    private var file: UnsafeMutablePointer<FILE>?
    private var isWhole = true

    /// Nil where nothing can be written.
    init?(of path: String) {
      self.path = path
      fresh = "\(path).\(getpid())"
      CacheFile.makeFolder(of: path)
      guard let file = fopen(fresh, "wb") else { return nil }
      // Thousands of notes' entries of a few hundred bytes: each write is a call of the system's.
      setvbuf(file, nil, _IOFBF, 1 << 17)
      self.file = file
    }

    deinit { drop() }

    func write(_ bytes: ArraySlice<UInt8>) {
      guard let file else { return }
      let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
      if written != bytes.count { isWhole = false }
    }

    func finish() {
      guard let file else { return }
      self.file = nil
      let isClosed = fclose(file) == 0
      if !isWhole || !isClosed || rename(fresh, path) != 0 { unlink(fresh) }
      CacheFile.removeLeftovers(of: path)
    }

    private func drop() {
      guard let file else { return }
      self.file = nil
      fclose(file)
      unlink(fresh)
    }
  }

  /// The folder of the study record, private to its owner; made where it is missing.
  fileprivate static func makeFolder(of path: String) {
    var at = path.startIndex
    while let slash = path[path.index(after: at)...].firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      at = slash
    }
  }

  /// What processes left behind that were killed while they wrote.
  fileprivate static func removeLeftovers(of path: String) {
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
