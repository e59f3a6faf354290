#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What came of asking for a line.
package enum LineInput: Hashable, Sendable {
  case line(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Ctrl-D, or the input ended.
  case end
}

/// Which lines belong together in the history.
package enum PromptKind: String, CaseIterable, Hashable, Sendable { case command, answer }

/// What can complete the word under the cursor.
package struct Completion: Sendable {
  package var words: [String]
  /// Names of files will do as well.
  package var files: Bool
  package init(words: [String] = [], files: Bool = false) {
    self.words = words
    self.files = files
  }
}

/// Where lines come from: a person with an editor, or a pipe.
package protocol LineSource: AnyObject {
  /// Lines are typed by a person who sees prompts.
  var isInteractive: Bool { get }
  /// The next line; `completion` is asked with the text before the word, and the word.
  func next(
    prompt: String, kind: PromptKind, completion: @escaping (_ before: String, _ word: String) -> Completion
  ) -> LineInput
}

/// Lines from a pipe or file, read without prompts.
package final class PipedLines: LineSource {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false
  /// Longer lines are cut: no answer is that long.
  private static let limit = 1 << 16

  package init(descriptor: Int32) { self.descriptor = descriptor }

  package var isInteractive: Bool { false }

  package func next(
    prompt: String, kind: PromptKind, completion: @escaping (String, String) -> Completion
  ) -> LineInput {
    var line: [UInt8] = []
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0a) {
        line += buffer[start..<end].prefix(PipedLines.limit - line.count)
        start = end + 1
        return .line(cleanLine(line))
      }
      line += buffer[start...].prefix(PipedLines.limit - line.count)
      guard fill() else { return line.isEmpty ? .end : .line(cleanLine(line)) }
    }
  }

  private func fill() -> Bool {
    start = 0
    guard !hasEnded else {
      buffer = []
      return false
    }
    buffer = [UInt8](unsafeUninitializedCapacity: 1 << 14) { room, count in
      var got = 0
      repeat { got = read(descriptor, room.baseAddress, room.count) } while got < 0 && errno == EINTR
      count = max(0, got)
    }
    hasEnded = buffer.isEmpty
    return !hasEnded
  }
}

/// One line as the program takes it: text, without the line end and what no person types.
func cleanLine(_ bytes: some Collection<UInt8>) -> String {
  let text = sanitised(bytes).map { $0 == "\n" ? " " : $0 }
  var line = Substring(String(text))
  while let last = line.last, last.isWhitespace { line.removeLast() }
  while let first = line.first, first.isWhitespace { line.removeFirst() }
  return String(line)
}
