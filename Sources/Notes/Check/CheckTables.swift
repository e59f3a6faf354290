/// What notes are held against, and the words that they are read by, laid out to be searched: to make it takes longer
/// than to check a short note, so that a caller may keep it from one run to the next.
package struct CheckTables: Sendable {
  let matcher: MeaningMatcher

  /// Made from the rules, once.
  package static let built = CheckTables(matcher: .shared)

  private init(matcher: MeaningMatcher) { self.matcher = matcher }

  /// What the same build of the program has kept before, from a place in a room that is a multiple of its alignment;
  /// nil where the bytes are not whole.
  package init?(kept room: TableRoom, from start: Int = 0) {
    guard room.bytes.count >= start + 8 else { return nil }
    let sum = room.bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
    let tables = UnsafeRawBufferPointer(rebasing: room.bytes[(start + 8)...])
    guard sum == CheckTables.sum(of: tables) else { return nil }
    var reader = TableReader(tables)
    let rules: UnsafeBufferPointer<UInt8> = reader.table()
    guard let matcher = MeaningMatcher(in: room, at: UnsafeRawBufferPointer(rules)) else { return nil }
    self.matcher = matcher
    let vocabularies = Vocabulary.Kept(&reader, in: room)
    WordFile.take(&reader, in: room)
    if reader.isWhole { Vocabulary.take(vocabularies) }
  }

  /// The lists of words that a second thread was to make beside the first note are made to their end: what is kept
  /// doesn't depend on how far it came.
  package var kept: [UInt8] {
    for make in NoteChecker.tableMakers { make() }
    var writer = TableWriter()
    writer.add(Array(matcher.bytes))
    Vocabulary.write(to: &writer)
    WordFile.current.write(to: &writer)
    return writer.bytes.withUnsafeBytes { tables in
      withUnsafeBytes(of: CheckTables.sum(of: tables)) { Array($0) } + tables
    }
  }

  /// Notes were searched for many words that are not kept yet.
  package var areNew: Bool { WordFile.isNew }

  /// Tells bytes that were torn or changed: places inside the tables are taken at their word.
  ///
  /// Fletcher's sum: the second of two sums weighs each word by its place. Four lie side by side, as none of them has
  /// to wait for another.
  private static func sum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var first = SIMD4<UInt64>(repeating: UInt64(bytes.count))
    var second = SIMD4<UInt64>(repeating: 0)
    var at = 0
    while at + 32 <= bytes.count {
      first &+= bytes.loadUnaligned(fromByteOffset: at, as: SIMD4<UInt64>.self)
      second &+= first
      at += 32
    }
    var sum = UInt64(bytes.count)
    for lane in 0..<4 {
      sum = (sum ^ first[lane]) &* 0x9e37_79b9_7f4a_7c15
      sum = (sum ^ sum >> 29 ^ second[lane]) &* 0x9e37_79b9_7f4a_7c15
    }
    for byte in bytes[at...] { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return sum
  }
}
