#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ranges of a file, read where they are wanted; what lies near the last one is at hand already.
final class WindowReader {
  let count: Int
  private let descriptor: Int32?
  private var window: [UInt8]
  private var start = 0

  private static let windowSize = 1 << 13
  private static let smallSize = 1 << 9

  /// nil where the file can't be read.
  init?(path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      return nil
    }
    descriptor = file
    count = Int(status.st_size)
    window = []
  }

  /// What is in memory already.
  init(_ bytes: [UInt8]) {
    descriptor = nil
    count = bytes.count
    window = bytes
  }

  deinit { if let descriptor { close(descriptor) } }

  /// The bytes of a range; nil where the file has no such range, or can't be read.
  func bytes(_ range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    if range.lowerBound < start || range.upperBound > start + window.count {
      guard let descriptor else { return nil }
      // Whoever goes on from the last window, or soon behind it, will go on further; a jump is for what it asks.
      let goesOn = (start...(start + window.count + WindowReader.windowSize)).contains(range.lowerBound)
      let ahead = goesOn ? WindowReader.windowSize : WindowReader.smallSize
      let wanted = min(count - range.lowerBound, max(range.count, ahead))
      guard let read = WindowReader.read(descriptor, from: range.lowerBound, wanted) else { return nil }
      start = range.lowerBound
      window = read
      if range.count == wanted { return window }
    }
    return Array(window[(range.lowerBound - start)..<(range.upperBound - start)])
  }

  /// The bytes of a range and no more, whatever window is open.
  func exactly(_ range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    guard let descriptor else { return Array(window[range]) }
    return WindowReader.read(descriptor, from: range.lowerBound, range.count)
  }

  /// So many bytes and no fewer; a file that was cut meanwhile has none.
  private static func read(_ descriptor: Int32, from start: Int, _ count: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      filled = 0
      while filled < count {
        let got = pread(
          descriptor, room.baseAddress.map { $0 + filled }, count - filled, off_t(start + filled))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        filled += got
      }
    }
    return bytes.count == count ? bytes : nil
  }
}
