/// Numbers as people mistype them.
enum Digits {
  /// Neighbouring digits swapped: 1031 for 1301 is one swap.
  static func isTypo(_ written: String, of meant: String) -> Bool {
    guard written.count == meant.count, meant.count >= 3, written != meant else { return false }
    let a = Array(written.utf8)
    let b = Array(meant.utf8)
    let apart = a.indices.filter { a[$0] != b[$0] }
    return apart.count == 2 && apart[1] == apart[0] + 1 && a[apart[0]] == b[apart[1]]
      && a[apart[1]] == b[apart[0]]
  }

  static func isTypo(_ written: UInt64, of meant: UInt64) -> Bool {
    // Digits that change places change a number by a multiple of nine.
    let difference = written > meant ? written - meant : meant - written
    return difference > 0 && difference % 9 == 0 && isTypo(String(written), of: String(meant))
  }

  /// The numbers that a slip of the same kind would make of this one.
  static func swaps(in value: UInt32) -> [UInt32] {
    guard value >= 100 else { return [] }
    var found: [UInt32] = []
    var place: UInt64 = 1
    let value = UInt64(value)
    while place * 10 <= value {
      let (low, high) = (value / place % 10, value / (place * 10) % 10)
      let isFirst = place * 100 > value
      if low != high, !(isFirst && low == 0) {
        let other = value - high * place * 10 - low * place + low * place * 10 + high * place
        if let other = UInt32(exactly: other) { found.append(other) }
      }
      place *= 10
    }
    return found
  }
}
