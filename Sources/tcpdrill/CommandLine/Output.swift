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

  func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  func line(_ text: String = "") throws {
    buffer.append(contentsOf: text.utf8)
    buffer.append(0x0a)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// The same for text of unknown origin, as one line.
  func line(sanitising bytes: [UInt8]) throws {
    let isPlain = bytes.withUnsafeBufferPointer { text in
      guard isPlainLine(text) else { return false }
      buffer.append(contentsOf: text)
      return true
    }
    try line(isPlain ? "" : sanitisedLine(String(decoding: bytes, as: UTF8.self)))
  }

  func write(_ bytes: some Collection<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
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
