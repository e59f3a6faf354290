#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns byte offsets of a note into lines and columns, both from 1; a column counts characters (code points).
struct PlaceTable {
  private var starts: [Int32] = [0]

  /// Notes where each line starts: after `\n`, `\r\n` or a lone `\r`.
  init(_ source: UnsafeBufferPointer<UInt8>) {
    guard let base = source.baseAddress else { return }
    if memchr(base, 0x0d, source.count) == nil {
      findLines(base, source.count)
      return
    }
    var index = 0
    let count = source.count
    while index < count {
      let byte = source[index]
      index += 1
      if byte > 0x0d { continue }
      if byte == 0x0a || (byte == 0x0d && (index == count || source[index] != 0x0a)) {
        starts.append(Int32(truncatingIfNeeded: index))
      }
    }
  }

  /// No carriage return in sight: the C library finds line feeds a vector at a time.
  private mutating func findLines(_ base: UnsafePointer<UInt8>, _ count: Int) {
    var at = 0
    while let found = memchr(base + at, 0x0a, count - at) {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
      starts.append(Int32(truncatingIfNeeded: at))
    }
  }

  var lineCount: Int { starts.count }

  /// The line that an offset stands on, counted from 1.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// The bytes of a line, its end left out.
  func range(ofLine number: Int, in source: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = Int(starts[number - 1])
    var end = number < starts.count ? Int(starts[number]) : source.count
    while end > start, source[end - 1] == 0x0a || source[end - 1] == 0x0d { end -= 1 }
    return start..<end
  }

  func place(of offset: Int, in source: UnsafeBufferPointer<UInt8>) -> (line: Int, column: Int) {
    let line = line(of: offset)
    var column = 1
    for byte in source[Int(starts[line - 1])..<min(offset, source.count)] where byte & 0xc0 != 0x80 {
      column += 1
    }
    return (line, column)
  }
}
