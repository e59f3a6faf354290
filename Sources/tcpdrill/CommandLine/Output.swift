import TCP
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A stream to a file descriptor, buffered; a write that fails ends the program with a line that says so.
final class Output {
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(1 << 16)
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The terminal's, if it goes to one.
  var columns: Int? { isTerminal ? TerminalSize.current(descriptor)?.columns ?? 80 : nil }

  func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  func line(_ text: String = "") throws {
    buffer.append(contentsOf: text.utf8)
    buffer.append(0x0a)
    if buffer.count >= 1 << 16 { try flush() }
  }

  func write(_ bytes: some Collection<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Whole lines, each with an opening before it.
  func write(lines: ArraySlice<UInt8>, opening: [UInt8]) throws {
    var start = lines.startIndex
    while start < lines.endIndex {
      let end = lines.withUnsafeBytes { bytes in
        let rest = UnsafeRawBufferPointer(rebasing: bytes[(start - lines.startIndex)...])
        let found = memchr(rest.baseAddress!, 0x0a, rest.count)
        return found.map { start + ($0 - UnsafeMutableRawPointer(mutating: rest.baseAddress!)) + 1 }
      }
      buffer.append(contentsOf: opening)
      buffer.append(contentsOf: lines[start..<(end ?? lines.endIndex)])
      if buffer.count >= 1 << 16 { try flush() }
      start = end ?? lines.endIndex
    }
  }

  func flush() throws {
    var start = 0
    defer { buffer.removeAll(keepingCapacity: true) }
    while start < buffer.count {
      let written = buffer.withUnsafeBytes { bytes in
        systemWrite(descriptor, bytes.baseAddress! + start, bytes.count - start)
      }
      if written > 0 {
        start += written
      } else if errno != EINTR {
        throw Failure.unwritable(reason: String(cString: strerror(errno)))
      }
    }
  }
}

extension Failure {
  static func unwritable(reason: String) -> Failure {
    Failure(
      Bilingual(
        ko: "출력을 쓸 수 없습니다(\(reason)). 디스크 공간과 권한을 확인하세요.",
        en: "can't write the output (\(reason)); check the disk space and permissions"))
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
