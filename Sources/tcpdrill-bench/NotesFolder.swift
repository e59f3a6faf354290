#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Notes on disk, for what is measured from outside.
enum NotesFolder {
  /// The Markdown files under a path, or the file that it names.
  static func notes(at path: String) -> [[UInt8]] {
    guard let names = entries(of: path) else { return content(of: path).map { [$0] } ?? [] }
    return names.flatMap { name in
      let isFile = name.contains(".")
      return name.hasPrefix(".") || isFile && !name.hasSuffix(".md") ? [] : notes(at: path + "/" + name)
    }
  }

  private static func content(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: max(0, ftell(file)))
    rewind(file)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    return bytes
  }

  /// A folder of its own with the notes in `notes/` and all of them in `one.md`; nil where it can't be written.
  static func write(_ notes: [[UInt8]], _ whole: [UInt8]) -> String? {
    var template = Array("/tmp/tcpdrill-bench.XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { return nil }
    let folder = String(cString: made)
    mkdir(folder + "/notes", 0o700)
    for (number, note) in notes.enumerated() {
      guard write(note, to: "\(folder)/notes/\(number).md") else { return nil }
    }
    return write(whole, to: folder + "/one.md") ? folder : nil
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    return fwrite(bytes, 1, bytes.count, file) == bytes.count && fclose(file) == 0
  }

  /// Removes a folder that `write` made.
  static func remove(_ folder: String) {
    for name in entries(of: folder) ?? [] {
      let path = folder + "/" + name
      if unlink(path) != 0 { remove(path) }
    }
    rmdir(folder)
  }

  private static func entries(of folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// A program in the folder this one lies in.
  static func sibling(_ name: String) -> String {
    let own = CommandLine.arguments[0]
    guard let slash = own.lastIndex(of: "/") else { return name }
    return own[...slash] + name
  }
}
