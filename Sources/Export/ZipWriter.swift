import CZlib

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a zip as its entries come, stored as they are, with fixed times: the same content gives the same bytes.
///
/// Nothing is pressed: what goes into these packages is read straight away, and pressing a question takes longer
/// than making it. Memory does not grow with the number of entries; the directory waits in a scratch file.
final class ZipWriter {
  private let file: AtomicFile
  private let directory: Spool
  private var count = 0
  /// An entry's header, and behind it what the directory says of the entry besides.
  private var record = ZipRecord()
  private var openName: ArraySlice<UInt8> = []
  private var openStart = 0
  /// The checksum of what has come behind the first bytes.
  private var openSum: UInt32 = 0

  init(path: String, replacing: Bool) throws {
    file = try AtomicFile(path: path, replacing: replacing)
    directory = try Spool(beside: path)
  }

  /// What no entry, and no place in the file, may pass without the larger form of zip.
  private static let limit = 0xffff_fffe

  func add(_ name: String, _ text: String) throws {
    try add(name: { $0.put(name) }, content: { $0.put(text) })
  }

  /// An entry that is written where it belongs, its name and its content; what its head says is known afterwards.
  func add(name: (inout TextOutput) -> Void, content: (inout TextOutput) throws -> Void) throws {
    let start = file.count
    try file.append { out in
      let place = out.count
      out.put(record.head)
      let first = out.count
      name(&out)
      let middle = out.count
      try content(&out)
      let sum = out.bytes[middle...].withUnsafeBytes { Self.checksum($0) }
      try describe(middle - first, start: start, count: out.count - middle, checksum: sum)
      out.replace(from: place, with: record.head)
      try list(out.bytes[first..<middle])
    }
  }

  /// Everything that was put aside; the header before it learns the checksum once all of it has passed.
  func add(_ name: String, _ spool: Spool) throws {
    let name = Array(name.utf8)[...]
    let start = file.count
    try begin(name, start: start, count: spool.count, checksum: 0)
    var sum: UInt32 = 0
    try spool.read { bytes in
      sum = Self.checksum(bytes, after: sum)
      try file.write(bytes)
    }
    record.checksum = sum
    try file.patch(record.head + name, at: start)
    try list(name)
  }

  /// Begins an entry that comes piece by piece, and its first bytes, so many, last of all.
  func open(_ name: String, reserving count: Int) throws {
    openName = Array(name.utf8)[...]
    openSum = 0
    openStart = file.count
    try begin(openName, start: openStart, count: 0, checksum: 0)
    try file.write([UInt8](repeating: 0, count: count))
  }

  func write(_ piece: UnsafeRawBufferPointer) throws {
    openSum = Self.checksum(piece, after: openSum)
    try file.write(piece)
  }

  /// Ends it: its size, its checksum and its first bytes go to their places.
  func close(beginning first: [UInt8]) throws {
    let size = file.count - openStart - record.head.count - openName.count
    guard size <= Self.limit else { throw Self.tooLarge(file.path) }
    let sum = first.withUnsafeBytes { Self.checksum($0) }
    record.checksum = UInt32(
      truncatingIfNeeded: crc32_combine(uLong(sum), uLong(openSum), off_t(size - first.count)))
    record.size = UInt32(size)
    try file.patch(record.head + openName + first, at: openStart)
    try list(openName)
  }

  private func begin(_ name: ArraySlice<UInt8>, start: Int, count: Int, checksum: UInt32) throws {
    try describe(name.count, start: start, count: count, checksum: checksum)
    try record.head.withUnsafeBytes { try file.write($0) }
    try name.withUnsafeBytes { try file.write($0) }
  }

  /// Fills in the record of an entry.
  private func describe(_ nameSize: Int, start: Int, count: Int, checksum: UInt32) throws {
    guard start <= Self.limit, count <= Self.limit, nameSize <= 0xffff else {
      throw Self.tooLarge(file.path)
    }
    record.start = UInt32(start)
    record.size = UInt32(count)
    record.nameSize = UInt16(nameSize)
    record.checksum = checksum
  }

  /// The same again for the directory, behind the entry it is about.
  private func list(_ name: ArraySlice<UInt8>) throws {
    try directory.append {
      $0.put(record.line)
      $0.put(name)
    }
    count += 1
  }

  private static func checksum(_ bytes: UnsafeRawBufferPointer, after sum: UInt32 = 0) -> UInt32 {
    Libdeflate.checksum(bytes, after: sum)
  }

  /// Adds the directory; the file is seen under its name from here on.
  func finish() throws {
    let start = file.count
    guard start <= Self.limit, directory.count <= Self.limit else { throw Self.tooLarge(file.path) }
    try directory.read { try file.write($0) }
    if count >= 0xffff { try file.write(largeEnd(directoryAt: start)) }
    var end = LittleEndian()
    end.put(0x0605_4b50 as UInt32)
    end.put(0 as UInt32)  // one volume only
    let shown = UInt16(min(count, 0xffff))
    end.put(shown)
    end.put(shown)
    end.put(UInt32(directory.count))
    end.put(UInt32(start))
    end.put(0 as UInt16)
    try file.write(end.bytes)
    try file.finish()
  }

  /// More than 65,534 entries are counted in a record of their own, with a pointer to it.
  private func largeEnd(directoryAt start: Int) -> [UInt8] {
    var end = LittleEndian()
    end.put(0x0606_4b50 as UInt32)
    end.put(44 as UInt64)
    end.put(45 as UInt16)
    end.put(45 as UInt16)
    end.put(0 as UInt64)
    end.put(UInt64(count))
    end.put(UInt64(count))
    end.put(UInt64(directory.count))
    end.put(UInt64(start))
    end.put(0x0706_4b50 as UInt32)
    end.put(0 as UInt32)
    end.put(UInt64(start + directory.count))
    end.put(1 as UInt32)
    return end.bytes
  }

  private static func tooLarge(_ path: String) -> FileTrouble {
    .cannotWrite(path: path, reason: "a zip of more than 4 GiB; export fewer questions a file")
  }
}

/// What a zip says of an entry, twice: before its content, and in the directory at the end.
///
/// The bytes that are the same for all entries stay where they are.
private struct ZipRecord {
  /// Version 2.0 reads it; names are UTF-8; stored; at 0:00 on 1 January 1980, the earliest a zip can hold.
  private static let constant: [UInt8] = [20, 0, 0, 0x08, 0, 0, 0, 0, 0x21, 0]

  private(set) var head: [UInt8] =
    [0x50, 0x4b, 3, 4] + constant + [UInt8](repeating: 0, count: 16)
  private(set) var line: [UInt8] =
    [0x50, 0x4b, 1, 2, 20, 0] + constant + [UInt8](repeating: 0, count: 30)

  var checksum: UInt32 = 0 { didSet { put(checksum, at: 14) } }
  /// Nothing is pressed, so that both sizes are one.
  var size: UInt32 = 0 {
    didSet {
      put(size, at: 18)
      put(size, at: 22)
    }
  }
  var nameSize: UInt16 = 0 { didSet { put(nameSize, at: 26) } }
  /// Where in the file the entry begins, which only the directory says.
  var start: UInt32 = 0 {
    didSet {
      line.withUnsafeMutableBytes { $0.storeBytes(of: start.littleEndian, toByteOffset: 42, as: UInt32.self) }
    }
  }

  /// The directory has two bytes more before what both say.
  private mutating func put<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number, at place: Int) {
    head.withUnsafeMutableBytes {
      $0.storeBytes(of: number.littleEndian, toByteOffset: place, as: Number.self)
    }
    line.withUnsafeMutableBytes {
      $0.storeBytes(of: number.littleEndian, toByteOffset: place + 2, as: Number.self)
    }
  }
}

/// Numbers as a zip spells them, the lowest byte first.
private struct LittleEndian {
  var bytes: [UInt8] = []

  mutating func put(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
