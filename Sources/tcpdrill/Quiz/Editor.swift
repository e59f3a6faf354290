import Questions
import TCP
import Terminal

/// The person's own editor, opened at a line of a note.
struct Editor: Sendable {
  /// As the shell reads it: `vim`, `code -w`.
  var command: String

  /// `VISUAL`, else `EDITOR`, else `vi`.
  init(environment: [String: String]) {
    command = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "vi"
  }

  /// Arguments that bring each editor to the line.
  func arguments(for source: Source) -> [String] {
    let program = command.split(separator: " ").first?.split(separator: "/").last.map(String.init) ?? command
    let place = "\(source.file):\(source.line)"
    switch program {
    case "code", "codium", "cursor": return ["-g", place]
    case "hx", "helix", "subl", "zed": return [place]
    default: return ["+\(source.line)", source.file]
    }
  }

  /// Opens it and waits; throws where it didn't start.
  func open(_ source: Source) throws {
    let status = runInForeground(["/bin/sh", "-c", "exec \(command) \"$@\"", "sh"] + arguments(for: source))
    guard let status, status != 126, status != 127 else {
      throw Failure(
        Bilingual(
          ko: "편집기 '\(command)'를 열 수 없습니다. EDITOR를 쓸 수 있는 편집기로 정하세요.",
          en: "the editor '\(command)' can't be started; set EDITOR to one that can"))
    }
  }
}
