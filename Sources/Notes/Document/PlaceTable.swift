#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns byte offsets of a note into lines and columns, both from 1; a column counts characters (code points).
struct PlaceTable {
  private var starts: [Int32]
  /// Characters before every so many bytes, kept only for notes with lines too long to count along each time.
  private var marks: [Int32] = []
  private static let stride = 1024

  /// Notes where each line starts: after `\n`, `\r\n` or a lone `\r`; what `Preparation` sets before a table's head
  /// is part of the line end before it.
  ///
  /// - Parameter known: the note's start and what stands behind each `\n`, as they were found before.
  init(_ source: UnsafeBufferPointer<UInt8>, behindLineFeeds known: [Int32]) {
    starts = known
    guard let base = source.baseAddress else { return }
    if memchr(base, 0x0d, source.count) != nil {
      starts = [0]
      starts.reserveCapacity(source.count / 16)
      findAnyLines(source)
    }
    if hasLongLine(source.count) { mark(source) }
  }

  private mutating func findAnyLines(_ source: UnsafeBufferPointer<UInt8>) {
    var index = 0
    let count = source.count
    while index < count {
      let byte = source[index]
      index += 1
      if byte > 0x0d { continue }
      if byte == 0x0d, index > 1, source[index - 2] == 0x0a, index < count, source[index] > 0x0d {
        starts[starts.count - 1] = Int32(truncatingIfNeeded: index)
      } else if byte == 0x0a || (byte == 0x0d && (index == count || source[index] != 0x0a)) {
        starts.append(Int32(truncatingIfNeeded: index))
      }
    }
  }

  private func hasLongLine(_ count: Int) -> Bool {
    var end = count
    for start in starts.reversed() {
      if end - Int(start) > 4 * PlaceTable.stride { return true }
      end = Int(start)
    }
    return false
  }

  private mutating func mark(_ source: UnsafeBufferPointer<UInt8>) {
    var characters: Int32 = 0
    for (index, byte) in source.enumerated() {
      if index % PlaceTable.stride == 0 { marks.append(characters) }
      if byte & 0xc0 != 0x80 { characters += 1 }
    }
  }

  /// How many characters stand before an offset.
  private func characters(before offset: Int, in source: UnsafeBufferPointer<UInt8>) -> Int {
    let mark = min(offset / PlaceTable.stride, marks.count - 1)
    var characters = Int(marks[mark])
    for byte in source[mark * PlaceTable.stride..<offset] where byte & 0xc0 != 0x80 { characters += 1 }
    return characters
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

  /// The same for offsets asked for in order, or nearly so: the search begins at a line known before.
  func line(of offset: Int, near known: Int) -> Int {
    var line = known
    while line < starts.count, Int(starts[line]) <= offset { line += 1 }
    while line > 1, Int(starts[line - 1]) > offset { line -= 1 }
    return line
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
    let start = Int(starts[line - 1])
    let end = min(offset, source.count)
    if !marks.isEmpty, end - start > PlaceTable.stride {
      return (line, 1 + characters(before: end, in: source) - characters(before: start, in: source))
    }
    var column = 1
    for byte in source[start..<max(start, end)] where byte & 0xc0 != 0x80 {
      column += 1
    }
    return (line, column)
  }
}
