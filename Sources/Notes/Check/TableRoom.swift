/// Where tables lie that are used in place: one run of bytes that lives as long as its last user.
package final class TableRoom: @unchecked Sendable {
  /// Whatever a table holds begins at a multiple of this.
  package static let alignment = 8

  /// Nobody writes to them.
  package let bytes: UnsafeRawBufferPointer
  private let giveBack: @Sendable (UnsafeRawBufferPointer) -> Void

  /// - Parameter giveBack: called with the bytes when nobody uses them any more.
  package init(
    holding bytes: UnsafeRawBufferPointer, _ giveBack: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    (self.bytes, self.giveBack) = (bytes, giveBack)
  }

  package convenience init(_ bytes: [UInt8]) {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: TableRoom.alignment)
    room.copyBytes(from: bytes)
    self.init(holding: UnsafeRawBufferPointer(room)) { $0.deallocate() }
  }

  deinit { giveBack(bytes) }
}

/// Writes tables one behind the other, each with its count, laid out as they are in memory.
struct TableWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add<Element: BitwiseCopyable>(_ table: [Element]) {
    withUnsafeBytes(of: UInt64(table.count)) { bytes.append(contentsOf: $0) }
    table.withUnsafeBytes { bytes.append(contentsOf: $0) }
    while bytes.count % TableRoom.alignment != 0 { bytes.append(0) }
  }
}

/// Finds again, where they lie, the tables that a `TableWriter` of the same build wrote.
struct TableReader {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0
  private var isBroken = false
  /// Every table was there, and nothing is left over.
  var isWhole: Bool { !isBroken && at == bytes.count }

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Empty where it is not there whole.
  mutating func table<Element: BitwiseCopyable>() -> UnsafeBufferPointer<Element> {
    let start = at + 8
    guard !isBroken, start <= bytes.count else { return broken() }
    let count = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    let width = MemoryLayout<Element>.stride
    guard count <= UInt64((bytes.count - start) / width) else { return broken() }
    let end = start + Int(count) * width
    at = (end + TableRoom.alignment - 1) / TableRoom.alignment * TableRoom.alignment
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end]).bindMemory(to: Element.self)
  }

  private mutating func broken<Element>() -> UnsafeBufferPointer<Element> {
    isBroken = true
    return UnsafeBufferPointer(start: nil, count: 0)
  }
}
