import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whose lines Readline, which has one list for all, holds at the moment. One thread reads lines.
private final class Shown: @unchecked Sendable {
  var owner: ObjectIdentifier?
}

private let shown = Shown()

/// The lines typed before, one file a kind of prompt, kept between sessions.
final class LineHistory {
  private let directory: String?
  private var current: PromptKind?
  private var lines: [PromptKind: [String]] = [:]
  private static let limit = 1000

  init(directory: String?) { self.directory = directory }

  /// Makes Readline's arrow keys and search walk through this kind's lines.
  func use(_ kind: PromptKind) {
    guard kind != current || shown.owner != ObjectIdentifier(self) else { return }
    shown.owner = ObjectIdentifier(self)
    if lines[kind] == nil { lines[kind] = load(kind) }
    current = kind
    clear_history()
    for line in lines[kind] ?? [] { add_history(line) }
  }

  /// Remembers a line; a repeated one and a lone digit (a rating) are not worth it.
  func add(_ line: String, kind: PromptKind) {
    guard line.count > 1, lines[kind]?.last != line else { return }
    lines[kind, default: []].append(line)
    if kind == current { add_history(line) }
    append(line, kind)
  }

  private func path(_ kind: PromptKind) -> String? { directory.map { "\($0)/history-\(kind.rawValue)" } }

  private func load(_ kind: PromptKind) -> [String] {
    guard let path = path(kind), let bytes = contents(of: path) else { return [] }
    let all = bytes.split(separator: 0x0a).map { cleanLine($0) }.filter { !$0.isEmpty }
    if all.count > 2 * LineHistory.limit {
      rewrite(path, with: all.suffix(LineHistory.limit))
    }
    return Array(all.suffix(LineHistory.limit))
  }

  /// One short write at the end, so that two terminals at once don't mix their lines.
  /// Where the file can't be written, the lines last for this session: no reason to disturb a person.
  private func append(_ line: String, _ kind: PromptKind) {
    guard let path = path(kind) else { return }
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    let bytes = Array((line + "\n").utf8)
    _ = write(file, bytes, bytes.count)
  }

  private func rewrite(_ path: String, with kept: ArraySlice<String>) {
    let new = path + ".new"
    let file = open(new, O_WRONLY | O_TRUNC | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let bytes = Array(kept.joined(separator: "\n").utf8) + [0x0a]
    let written = write(file, bytes, bytes.count)
    close(file)
    if written == bytes.count { rename(new, path) } else { unlink(new) }
  }

  private func contents(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while result.count < 1 << 22 {
      let count = read(file, &chunk, chunk.count)
      guard count > 0 else { break }
      result += chunk[..<count]
    }
    return result
  }
}
