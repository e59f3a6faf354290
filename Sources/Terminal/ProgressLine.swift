#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One line of a terminal that is written over and over and leaves no trace.
package final class ProgressLine {
  private let descriptor: Int32
  private var isShowing = false

  /// Nil where the descriptor is no terminal that could write over a line.
  package init?(descriptor: Int32) {
    guard isatty(descriptor) == 1 else { return nil }
    self.descriptor = descriptor
  }

  package func show(_ text: String) {
    isShowing = true
    put("\r" + sanitised(text))
  }

  package func clear() {
    guard isShowing else { return }
    isShowing = false
    put("\r\u{1b}[K")
  }

  /// Progress that can't be written is no reason to stop.
  private func put(_ text: String) {
    var bytes = Array(text.utf8)
    _ = write(descriptor, &bytes, bytes.count)
  }
}
