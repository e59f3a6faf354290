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

    /// One number tells thousands of files apart as well as four do, in a quarter of the time.
    func hash(into hasher: inout Hasher) { hasher.combine(inode ^ UInt64(bitPattern: modified)) }
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
  /// The notes found under names of their own; few folders hold a link that asks for them.
  private lazy var plain = Set(files.map { Identity($0.stamp) })
  private var hasLinks = false

  private struct Identity: Hashable {
    var device: UInt64
    var inode: UInt64

    init(_ stamp: NoteFile.Stamp) { (device, inode) = (stamp.device, stamp.inode) }

    func hash(into hasher: inout Hasher) { hasher.combine(inode) }
  }

  init(paths: [String]) throws {
    for path in paths {
      guard let status = FileStatus(of: path) else { throw NoteFiles.unreadable(path) }
      if status.isFolder {
        guard visit(folder: NoteFiles.trimmed(path), status) else { throw NoteFiles.unreadable(path) }
      } else {
        files.append(NoteFile(path: path, stamp: status.stamp))
      }
    }
  }

  private mutating func visit(folder: String, _ status: FileStatus) -> Bool {
    guard folders.insert(Identity(status.stamp)).inserted else { return true }
    guard let directory = opendir(folder) else { return false }
    var entries: [FolderEntry] = []
    while let entry = readdir(directory) {
      if let found = FolderEntry(entry, in: directory) { entries.append(found) }
    }
    closedir(directory)
    entries.sort()
    for entry in entries { visit(folder + "/" + entry.name, entry) }
    return true
  }

  private mutating func visit(_ path: String, _ entry: FolderEntry) {
    let isNote = NoteFiles.isNote(entry.name)
    let isLink = entry.status.isLink
    guard let status = isLink ? FileStatus(of: path) : entry.status else {
      if isNote { warn(path) }
      return
    }
    if status.isFolder {
      if !visit(folder: path, status) { warn(path) }
    } else if isNote, status.isRegular {
      if isLink || hasLinks, isKnown(Identity(status.stamp), isLink) { return }
      files.append(NoteFile(path: path, stamp: status.stamp))
    }
  }

  /// A note reached by a link and by its own name is one note; two names of one file without a link are two.
  private mutating func isKnown(_ identity: Identity, _ isLink: Bool) -> Bool {
    hasLinks = true
    if linked.contains(identity) || isLink && plain.contains(identity) { return true }
    if isLink { linked.insert(identity) } else { plain.insert(identity) }
    return false
  }

  private mutating func warn(_ path: String) {
    let reason = String(cString: strerror(errno))
    warnings[path] = Bilingual(ko: "읽을 수 없어 건너뛰었습니다(\(reason)).", en: "skipped, it can't be read (\(reason))")
  }

  // MARK: What a path is

  private static func isNote(_ name: String) -> Bool { ends(name, in: ".md") || ends(name, in: ".markdown") }

  private static func ends(_ name: String, in ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    let name = name.utf8
    guard name.count >= length else { return false }
    return zip(name.suffix(length), UnsafeBufferPointer(start: ending.utf8Start, count: length)).allSatisfy {
      $0 == $1 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) && $0 | 0x20 == $1
    }
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

/// What the system knows of a path.
private struct FileStatus {
  private let kind: mode_t
  let stamp: NoteFile.Stamp

  init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    kind = status.st_mode & S_IFMT
    stamp = NoteFile.Stamp(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino),
      size: Int64(status.st_size), modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  /// Links are followed; nil where there is nothing.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  var isFolder: Bool { kind == S_IFDIR }
  var isRegular: Bool { kind == S_IFREG }
  var isLink: Bool { kind == S_IFLNK }
}

/// What lies in a folder: its name and what the folder knows of it, asked for while the folder is open, which spares
/// the system the way there for each of thousands of notes.
private struct FolderEntry: Comparable {
  let name: String
  let status: FileStatus
  /// The first eight bytes of the name as a number: most names differ there.
  private let opening: UInt64

  /// - Returns: nil for what is hidden, or gone again.
  init?(_ entry: UnsafeMutablePointer<dirent>, in folder: DirectoryStream) {
    var found = stat()
    let known: String? = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        guard name[0] != CChar(UInt8(ascii: ".")),
          fstatat(dirfd(folder), name, &found, AT_SYMLINK_NOFOLLOW) == 0
        else { return nil }
        return String(cString: name)
      }
    }
    guard let name = known else { return nil }
    self.name = name
    status = FileStatus(found)
    var opening: UInt64 = 0
    for byte in name.utf8.prefix(8) { opening = opening << 8 | UInt64(byte) }
    self.opening = opening << UInt64(8 * max(0, 8 - name.utf8.count))
  }

  static func == (one: FolderEntry, other: FolderEntry) -> Bool {
    one.name.utf8.elementsEqual(other.name.utf8)
  }

  /// By the bytes of their names.
  static func < (one: FolderEntry, other: FolderEntry) -> Bool {
    one.opening == other.opening
      ? one.name.utf8.lexicographicallyPrecedes(other.name.utf8) : one.opening < other.opening
  }
}

#if canImport(Darwin)
  private typealias DirectoryStream = UnsafeMutablePointer<DIR>
#else
  private typealias DirectoryStream = OpaquePointer
#endif
