/// A row's columns one behind the other, and before them of what type each is.
struct DatabaseRecord {
  private var types: [UInt8] = []
  private var values = TextOutput()

  mutating func removeAll() {
    types.removeAll(keepingCapacity: true)
    values.removeAll()
  }

  mutating func addNull() { types.append(0) }

  mutating func add(_ number: Int64) {
    switch number {
    case 0: types.append(8)
    case 1: types.append(9)
    case -0x80...0x7f: add(number, 1, bytes: 1)
    case -0x8000...0x7fff: add(number, 2, bytes: 2)
    case -0x80_0000...0x7f_ffff: add(number, 3, bytes: 3)
    case -0x8000_0000...0x7fff_ffff: add(number, 4, bytes: 4)
    case -0x8000_0000_0000...0x7fff_ffff_ffff: add(number, 5, bytes: 6)
    default: add(number, 6, bytes: 8)
    }
  }

  private mutating func add(_ number: Int64, _ type: UInt8, bytes: Int) {
    types.append(type)
    withUnsafeBytes(of: number.bigEndian) { values.put($0[(8 - bytes)...]) }
  }

  mutating func add(real number: Double) {
    types.append(7)
    withUnsafeBytes(of: number.bitPattern.bigEndian) { values.put($0) }
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    Varint.append(UInt64(13 + 2 * text.count), to: &types)
    values.put(text)
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// Text in a column of numbers, where SQLite keeps as a number what looks like one.
  mutating func add(numeric text: UnsafeBufferPointer<UInt8>) {
    guard let digits = numberWritten(text) else { return add(text) }
    if let whole = Int64(digits) { return add(whole) }
    guard let number = Double(digits) else { return add(text) }
    if let whole = Int64(exactly: number) { add(whole) } else { add(real: number) }
  }

  /// The types are preceded by the length of all that stands before the values, its own included.
  private var prefix: Int { types.count < 127 ? types.count + 1 : types.count + 2 }

  var size: Int { prefix + values.count }

  /// Copies a part to where there is room for it.
  func copy(_ range: Range<Int>, to place: UnsafeMutableRawBufferPointer) {
    var place = place
    func add(_ bytes: UnsafeRawBufferPointer, _ part: Range<Int>) {
      guard !part.isEmpty else { return }
      place.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[part]))
      place = UnsafeMutableRawBufferPointer(rebasing: place[part.count...])
    }
    let lengths = prefix - types.count
    withUnsafeTemporaryAllocation(byteCount: 9, alignment: 1) { length in
      _ = Varint.put(UInt64(prefix), at: 0, in: length)
      add(UnsafeRawBufferPointer(length), range.clamped(to: 0..<lengths))
    }
    types.withUnsafeBytes { add($0, shifted(range, by: lengths, to: types.count)) }
    values.bytes.withUnsafeBytes { add($0, shifted(range, by: prefix, to: $0.count)) }
  }

  private func shifted(_ range: Range<Int>, by start: Int, to count: Int) -> Range<Int> {
    let part = range.clamped(to: start..<start + count)
    return part.lowerBound - start..<part.upperBound - start
  }

  /// Writes what a cell does not hold, each page beginning with the number of the next.
  func overflow(from place: Int, to file: DatabaseWriter) throws {
    var place = place
    var number = file.nextPage
    var page = [UInt8](repeating: 0, count: DatabaseWriter.pageSize)
    while place < size {
      let end = min(size, place + page.count - 4)
      number = file.number(after: number)
      try page.withUnsafeMutableBytes { bytes in
        bytes.storeBytes(of: UInt32(end < size ? number : 0).bigEndian, as: UInt32.self)
        copy(place..<end, to: UnsafeMutableRawBufferPointer(rebasing: bytes[4...]))
        UnsafeMutableRawBufferPointer(rebasing: bytes[(4 + end - place)...]).initializeMemory(
          as: UInt8.self, repeating: 0)
        _ = try file.add(UnsafeRawBufferPointer(bytes))
      }
      place = end
    }
  }
}

/// What may be a number as SQL writes one, without the blanks around it: ` -12 `, `.5`, `1e3`.
private func numberWritten(_ text: UnsafeBufferPointer<UInt8>) -> String? {
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0d ~= byte }
  func isInNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }
  // Nearly no question does, and most show it with their first letter.
  guard let first = text.first, isBlank(first) || isInNumber(first),
    let start = text.firstIndex(where: { !isBlank($0) }), let last = text.lastIndex(where: { !isBlank($0) })
  else { return nil }
  let digits = text[start...last]
  return digits.allSatisfy(isInNumber) ? String(decoding: digits, as: UTF8.self) : nil
}

/// Numbers of one to nine bytes, the highest first; all but the last have the top bit set.
enum Varint {
  static func size(_ number: UInt64) -> Int {
    number >> 56 > 0 ? 9 : max(1, (64 - number.leadingZeroBitCount + 6) / 7)
  }

  /// Gives how many bytes it took.
  static func put(_ number: UInt64, at place: Int, in bytes: UnsafeMutableRawBufferPointer) -> Int {
    let size = size(number)
    var rest = number
    var last = place + size - 1
    if size == 9 {
      bytes[last] = UInt8(truncatingIfNeeded: rest)
      rest >>= 8
      last -= 1
    }
    var mark: UInt8 = size == 9 ? 0x80 : 0
    while last >= place {
      bytes[last] = UInt8(truncatingIfNeeded: rest & 0x7f) | mark
      mark = 0x80
      rest >>= 7
      last -= 1
    }
    return size
  }

  static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    if number < 0x80 { return bytes.append(UInt8(number)) }
    withUnsafeTemporaryAllocation(byteCount: 9, alignment: 1) { buffer in
      bytes.append(contentsOf: buffer[..<put(number, at: 0, in: buffer)])
    }
  }
}
