/// The row of dashes below a table's head. Everybody but md4c takes a single dash in a cell for enough.
enum DelimiterRow {
  /// Whether the line is such a row, and some cell of it has fewer than three signs.
  static func isShort(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var hasShort = false
    var signs = 0
    var dashes = 0
    var at = start + 1
    while at < end {
      switch text[at] {
      case UInt8(ascii: "-"):
        signs += 1
        dashes += 1
      case UInt8(ascii: ":"): signs += 1
      case UInt8(ascii: "|"):
        if dashes == 0 { return false }
        if signs < 3 { hasShort = true }
        (signs, dashes) = (0, 0)
      case 0x20, 0x09, 0x0d: break
      default: return false
      }
      at += 1
    }
    return hasShort || dashes > 0 && signs < 3
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
