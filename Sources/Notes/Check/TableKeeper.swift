/// Writes a type's tables to bytes, or fills them from bytes: a type names its tables once for both.
protocol TableKeeper {
  mutating func keep<Element: BitwiseCopyable>(_ table: inout [Element])
}

extension TableKeeper {
  mutating func keep<Value: BitwiseCopyable>(_ value: inout Value) {
    var table = [value]
    keep(&table)
    if let kept = table.first { value = kept }
  }
}

/// Tables as bytes: each with its count, laid out as it is in memory.
struct TableWriter: TableKeeper {
  private(set) var bytes: [UInt8] = []

  mutating func keep<Element: BitwiseCopyable>(_ table: inout [Element]) {
    withUnsafeBytes(of: UInt64(table.count)) { bytes.append(contentsOf: $0) }
    table.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}

/// Reads what a `TableWriter` of the same build wrote.
struct TableReader: TableKeeper {
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  /// Every table was there, and nothing is left over.
  var isWhole: Bool { !isBroken && at == bytes.endIndex }
  private var isBroken = false

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  mutating func keep<Element: BitwiseCopyable>(_ table: inout [Element]) {
    let width = MemoryLayout<Element>.stride
    guard !isBroken, bytes.endIndex - at >= 8 else { return fail() }
    let count = bytes[at..<at + 8].withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
    at += 8
    guard count <= UInt64((bytes.endIndex - at) / width) else { return fail() }
    let size = Int(count) * width
    table = bytes[at..<at + size].withUnsafeBytes { source in
      [Element](unsafeUninitializedCapacity: Int(count)) { room, filled in
        UnsafeMutableRawBufferPointer(room).copyMemory(from: source)
        filled = Int(count)
      }
    }
    at += size
  }

  private mutating func fail() { isBroken = true }
}
