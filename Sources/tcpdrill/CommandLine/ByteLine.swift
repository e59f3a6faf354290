/// A line of output put together byte by byte, for commands that write a line for each of a million packets or of
/// thousands of facts.
struct ByteLine {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1024) }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  mutating func append(spaces count: Int) {
    if count > 0 { bytes.append(contentsOf: repeatElement(0x20, count: count)) }
  }

  /// A number in decimal, at the right of its column where it has one.
  mutating func append(_ number: Int, width: Int = 0) {
    let magnitude = number.magnitude
    let isNegative = number < 0
    let digits = ByteLine.digits(of: magnitude)
    append(spaces: width - digits - (isNegative ? 1 : 0))
    if isNegative { bytes.append(0x2d) }
    appendDigits(of: magnitude, digits)
  }

  /// The last so many digits of a number, zeros in front.
  mutating func appendDigits(of number: UInt, _ count: Int) {
    var rest = number
    let end = bytes.count + count
    bytes.append(contentsOf: repeatElement(0x30, count: count))
    bytes.withUnsafeMutableBufferPointer { place in
      for index in stride(from: end - 1, through: end - count, by: -1) {
        place[index] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
        rest /= 10
      }
    }
  }

  private static func digits(of number: UInt) -> Int {
    var (digits, bound) = (1, 10 as UInt)
    while number >= bound {
      digits += 1
      if digits == 20 { break }
      bound *= 10
    }
    return digits
  }
}
