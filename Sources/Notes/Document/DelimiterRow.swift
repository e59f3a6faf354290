/// The row of dashes below a table's head. Everybody but md4c takes a single dash in a cell for enough, and reads a
/// table right below a line of text.
struct DelimiterRow {
  /// Where the row stands.
  var range: Range<Int>
  /// Some cell of it has fewer than three signs.
  var isShort: Bool

  /// Nil where the line is no such row.
  init?(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var hasShort = false
    var bars = 0
    var signs = 0
    var dashes = 0
    var at = start
    while at < end {
      switch text[at] {
      case UInt8(ascii: "-"):
        signs += 1
        dashes += 1
      case UInt8(ascii: ":"): signs += 1
      case UInt8(ascii: "|"):
        bars += 1
        // A bar at the very start has no cell before it.
        if at > start {
          if dashes == 0 { return nil }
          if signs < 3 { hasShort = true }
        }
        (signs, dashes) = (0, 0)
      case 0x20, 0x09, 0x0d: break
      default: return nil
      }
      at += 1
    }
    if signs > 0, dashes == 0 { return nil }
    guard bars > 0, signs > 0 || end - start > 2 else { return nil }
    range = start..<end
    isShort = hasShort || dashes > 0 && signs < 3
  }

  /// How many bars part a line's cells.
  static func bars(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
    line.count { text[$0] == UInt8(ascii: "|") }
  }

  /// The row with three dashes at least in each cell.
  static func widened(_ row: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var signs = 0
    for byte in row {
      if byte == UInt8(ascii: "|") { signs = 0 }
      result.append(byte)
      guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") else { continue }
      signs += 1
      if byte == UInt8(ascii: "-"), signs <= 2, !result.suffix(3).elementsEqual("---".utf8) {
        result += [UInt8(ascii: "-"), UInt8(ascii: "-")]
        signs += 2
      }
    }
    return result
  }
}
