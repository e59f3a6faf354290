import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads a file line by line, in pieces: a log of any length needs no more memory than its longest line.
final class LineReader {
  private let descriptor: Int32
  private let isOwned: Bool
  private let name: String
  private var buffer: [UInt8] = []
  private var start = 0
  private var atEnd = false
  /// Of the line last read, from 1.
  private(set) var number = 0

  /// A line longer than this is no record.
  private static let longest = 1 << 24

  /// `-` is standard input.
  init(path: String) throws {
    name = path == "-" ? "stdin" : path
    isOwned = path != "-"
    descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw LineReader.unreadable(path) }
  }

  deinit { if isOwned { close(descriptor) } }

  /// The next line without its end; nil at the end of the file.
  func next() throws -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0a) {
        defer { start = end + 1 }
        return line(start..<end)
      }
      searched = buffer.count
      if atEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return line(start..<buffer.count)
      }
      guard buffer.count - start <= LineReader.longest else {
        throw Failure(
          Bilingual(ko: "줄이 너무 깁니다.", en: "this line is too long to be a record"), at: "\(name):\(number + 1)"
        )
      }
      searched -= start
      try fill()
    }
  }

  private func line(_ range: Range<Int>) -> ArraySlice<UInt8> {
    number += 1
    let line = buffer[range]
    return line.last == 0x0d ? line.dropLast() : line
  }

  private func fill() throws {
    buffer.removeSubrange(0..<start)
    start = 0
    let old = buffer.count
    let room = 1 << 18
    buffer.append(contentsOf: repeatElement(0, count: room))
    var count = -1
    repeat {
      count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + old, room) }
    } while count < 0 && errno == EINTR
    guard count >= 0 else { throw LineReader.unreadable(name) }
    buffer.removeLast(room - count)
    atEnd = count == 0
  }

  private static func unreadable(_ path: String) -> Failure {
    let reason = String(cString: strerror(errno))
    return Failure(
      Bilingual(ko: "읽을 수 없습니다(\(reason)). 경로를 확인하세요.", en: "can't be read (\(reason)); check the path"),
      at: path)
  }
}
