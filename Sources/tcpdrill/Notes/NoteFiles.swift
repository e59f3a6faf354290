import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A note on disk, as reached from the path a person gave.
struct NoteFile: Hashable {
  var path: String
  /// What tells whether it has changed since it was last read.
  var stamp: Stamp

  struct Stamp: Hashable {
    var device: UInt64
    var inode: UInt64
    var size: Int64
    /// Nanoseconds since 1970.
    var modified: Int64
  }
}

/// Finds the notes behind a list of paths: a file whatever its name, a folder's Markdown files at any depth.
///
/// Name order, hidden entries skipped, links followed once.
struct NoteFiles {
  private(set) var files: [NoteFile] = []
  /// What could not be read inside a folder; the rest is read all the same.
  private(set) var warnings: [String: Bilingual] = [:]
  private var folders: Set<Identity> = []
  private var linked: Set<Identity> = []
  private var plain: Set<Identity> = []

  private struct Identity: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  init(paths: [String]) throws {
    for path in paths {
      guard let status = NoteFiles.status(path) else { throw NoteFiles.unreadable(path) }
      if NoteFiles.isFolder(status) {
        guard visit(folder: NoteFiles.trimmed(path), status) else { throw NoteFiles.unreadable(path) }
      } else {
        files.append(NoteFile(path: path, stamp: NoteFiles.stamp(status)))
      }
    }
  }

  private mutating func visit(folder: String, _ status: stat) -> Bool {
    guard folders.insert(NoteFiles.identity(status)).inserted else { return true }
    guard let directory = opendir(folder) else { return false }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(directory)
    names.sort(by: NoteFiles.precedes)
    for name in names { visit(folder + "/" + name, named: name) }
    return true
  }

  private mutating func visit(_ path: String, named name: String) {
    let isNote = NoteFiles.isNote(name)
    var link = stat()
    guard lstat(path, &link) == 0 else { return }
    let isLink = link.st_mode & S_IFMT == S_IFLNK
    guard let status = isLink ? NoteFiles.status(path) : link else {
      if isNote { warn(path) }
      return
    }
    if NoteFiles.isFolder(status) {
      if !visit(folder: path, status) { warn(path) }
    } else if isNote, status.st_mode & S_IFMT == S_IFREG {
      let identity = NoteFiles.identity(status)
      // A note reached by a link and by its own name is one note; two names of one file without a link are two.
      if linked.contains(identity) || isLink && plain.contains(identity) { return }
      if isLink { linked.insert(identity) } else { plain.insert(identity) }
      files.append(NoteFile(path: path, stamp: NoteFiles.stamp(status)))
    }
  }

  private mutating func warn(_ path: String) {
    let reason = String(cString: strerror(errno))
    warnings[path] = Bilingual(ko: "읽을 수 없어 건너뛰었습니다(\(reason)).", en: "skipped, it can't be read (\(reason))")
  }

  /// By their bytes: folders hold thousands of names, and the C library compares many bytes at once.
  private static func precedes(_ first: String, _ second: String) -> Bool {
    let order = first.utf8.withContiguousStorageIfAvailable { first in
      second.utf8.withContiguousStorageIfAvailable { second in
        let shared = memcmp(first.baseAddress!, second.baseAddress!, min(first.count, second.count))
        return shared == 0 ? first.count < second.count : shared < 0
      }
    }
    return (order ?? nil) ?? first.utf8.lexicographicallyPrecedes(second.utf8)
  }

  // MARK: What a path is

  private static func isNote(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasSuffix(".md") || lower.hasSuffix(".markdown")
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }

  private static func identity(_ status: stat) -> Identity {
    Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino))
  }

  private static func stamp(_ status: stat) -> NoteFile.Stamp {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return NoteFile.Stamp(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino),
      size: Int64(status.st_size), modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  static func unreadable(_ path: String) -> Failure {
    let reason = String(cString: strerror(errno))
    return Failure(
      Bilingual(
        ko: "읽을 수 없습니다(\(reason)). 경로와 권한을 확인하세요.",
        en: "can't be read (\(reason)); check the path and its permissions"),
      at: path)
  }
}
