/// Which of the word file's three shelves may hold a word that some bytes open: one look tells of all of them.
struct ShelfMarks {
  /// Each shelf's number; its mark is the bit in that place.
  static let long = 0
  static let middle = 1
  static let short = 2
  static let shelfCount = 3

  private static let keyBits = 13
  /// By the hash of three bytes, and by the first byte alone, where a word has no more than two.
  private var marks = LaidTable<UInt8>()

  init() {}

  init(_ reader: inout TableReader) { marks = LaidTable(laid: reader.table()) }

  func write(to writer: inout TableWriter) { writer.add(marks.all) }

  /// Makes room for marks, where there is none.
  mutating func open() {
    if marks.count == 0 { marks = LaidTable(Array(repeating: 0, count: 1 << ShelfMarks.keyBits + 256)) }
  }

  mutating func mark(_ head: UInt64, on shelf: Int) {
    let place = shelf == ShelfMarks.short ? ShelfMarks.first(head) : ShelfMarks.three(head)
    marks.change { $0[place] |= 1 << UInt8(shelf) }
  }

  /// Lays the marks out to be looked at many times.
  @inline(__always) func withLooks<Result>(_ body: ((_ eight: UInt64) -> UInt8) -> Result) -> Result {
    marks.withUnsafeBufferPointer { marks in
      body { marks[ShelfMarks.three($0)] | marks[ShelfMarks.first($0)] }
    }
  }

  @inline(__always) private static func three(_ bytes: UInt64) -> Int {
    Int(truncatingIfNeeded: ((bytes << 40) &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - keyBits))
  }

  @inline(__always) private static func first(_ bytes: UInt64) -> Int { 1 << keyBits + Int(bytes & 0xff) }
}
