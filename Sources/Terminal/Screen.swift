#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where lines for a person go: a terminal, whose width they are fitted to, or a pipe, which gets them whole.
package final class Screen {
  package let style: Style
  package let isTerminal: Bool
  private let descriptor: Int32
  private let environment: [String: String]
  private var buffer: [UInt8] = []

  /// The output couldn't be written.
  package struct Failure: Error {
    /// The system's words for it.
    package var reason: String
  }

  package init(descriptor: Int32, choice: Style.Choice = .auto, environment: [String: String]) {
    self.descriptor = descriptor
    self.environment = environment
    isTerminal = isatty(descriptor) == 1
    style = Style(choice, isTerminal: isTerminal, environment: environment)
  }

  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Columns there are now: asked afresh each time, as a window may have been resized.
  package var columns: Int {
    guard isTerminal else { return .max }
    return TerminalSize.current(descriptor)?.columns ?? environment["COLUMNS"].flatMap { Int($0) } ?? 80
  }

  /// One line, wrapped to the terminal; `indent` is where its continuation starts.
  package func line(_ text: StyledText = StyledText(), indent: Int = 0) throws {
    if isTerminal {
      for line in text.wrapped(to: Swift.max(columns, 10), indent: indent) { append(line) }
    } else {
      append(text)
    }
    if buffer.count >= 1 << 16 { try flush() }
  }

  package func lines(_ lines: [StyledText]) throws {
    for text in lines { try line(text) }
  }

  /// A line that must keep its shape (a diagram, a table made for this width).
  package func verbatim(_ text: StyledText) throws {
    append(text)
    if buffer.count >= 1 << 16 { try flush() }
  }

  private func append(_ text: StyledText) {
    buffer.append(contentsOf: style.render(text).utf8)
    buffer.append(0x0a)
  }

  package func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    var start = 0
    while start < buffer.count {
      let written = buffer.withUnsafeBytes { write(descriptor, $0.baseAddress! + start, $0.count - start) }
      if written > 0 {
        start += written
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw Failure(reason: String(cString: strerror(errno)))
      }
    }
  }
}

/// A terminal's width and height in characters.
package struct TerminalSize: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  package static func current(_ descriptor: Int32) -> TerminalSize? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return TerminalSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}
