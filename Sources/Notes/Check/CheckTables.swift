/// What notes are held against, laid out to be searched: to make it takes longer than to check a short note, so that
/// a caller may keep it from one run to the next.
package struct CheckTables: Sendable {
  let matcher: MeaningMatcher

  /// Made from the rules, once.
  package static let built = CheckTables(matcher: .shared)

  private init(matcher: MeaningMatcher) { self.matcher = matcher }

  /// What the same build of the program has kept before; nil where the bytes are not whole.
  package init?(kept bytes: ArraySlice<UInt8>) {
    guard bytes.count > 8 else { return nil }
    let sum = bytes.prefix(8).withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
    let tables = bytes.dropFirst(8)
    guard sum == CheckTables.sum(of: tables), let matcher = MeaningMatcher(kept: tables) else { return nil }
    self.matcher = matcher
  }

  package var kept: [UInt8] {
    let bytes = matcher.kept
    return withUnsafeBytes(of: CheckTables.sum(of: bytes[...])) { Array($0) } + bytes
  }

  /// Tells bytes that were torn or changed: places inside the tables are taken at their word.
  private static func sum(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var sum = UInt64(bytes.count)
      var at = 0
      while at + 8 <= bytes.count {
        sum = (sum ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x9e37_79b9_7f4a_7c15
        sum ^= sum >> 29
        at += 8
      }
      for byte in bytes[at...] { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
      return sum
    }
  }
}
