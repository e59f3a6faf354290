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
  /// What is being written of an entry.
  private var record = LittleEndian()
  /// What its header and its line in the directory share.
  private var common = LittleEndian()

  init(path: String, replacing: Bool) throws {
    file = try AtomicFile(path: path, replacing: replacing)
    directory = try Spool(beside: path)
  }

  /// What no entry, and no place in the file, may pass without the larger form of zip.
  private static let limit = 0xffff_fffe

  func add(_ name: String, _ text: String) throws { try add(Array(name.utf8), Array(text.utf8)) }

  func add(_ name: [UInt8], _ content: [UInt8]) throws {
    let start = file.count
    let sum = content.withUnsafeBytes { checksum($0) }
    try begin(name, start: start, count: content.count, checksum: sum)
    try content.withUnsafeBytes { try file.write($0) }
    try list(name, start: start)
  }

  /// Everything that was put aside; the header before it learns the checksum once all of it has passed.
  func add(_ name: String, _ spool: Spool) throws {
    let name = Array(name.utf8)
    let start = file.count
    try begin(name, start: start, count: spool.count, checksum: 0)
    var sum = crc32(0, nil, 0)
    try spool.read { bytes in
      sum = crc32_z(sum, bytes.bindMemory(to: Bytef.self).baseAddress, z_size_t(bytes.count))
      try file.write(bytes)
    }
    let checksum = UInt32(truncatingIfNeeded: sum)
    writeHead(name, count: spool.count, checksum: checksum)
    try file.patch(record.bytes, at: start)
    try list(name, start: start)
  }

  private func begin(_ name: [UInt8], start: Int, count: Int, checksum: UInt32) throws {
    guard start <= Self.limit, count <= Self.limit, name.count <= 0xffff else {
      throw Self.tooLarge(file.path)
    }
    writeHead(name, count: count, checksum: checksum)
    try file.write(record.bytes)
  }

  /// One entry's header, as it stands before the content.
  private func writeHead(_ name: [UInt8], count: Int, checksum: UInt32) {
    common.bytes.removeAll(keepingCapacity: true)
    common.bytes += Self.constant
    common.put(checksum)
    common.put(UInt32(count))
    common.put(UInt32(count))
    common.put(UInt16(name.count))
    common.put(0 as UInt16)
    record.bytes.removeAll(keepingCapacity: true)
    record.put(0x0403_4b50 as UInt32)
    record.bytes += common.bytes
    record.bytes += name
  }

  /// The same again for the directory, behind the entry it is about.
  private func list(_ name: [UInt8], start: Int) throws {
    record.bytes.removeAll(keepingCapacity: true)
    record.put(0x0201_4b50 as UInt32)
    record.put(20 as UInt16)
    record.bytes += common.bytes
    record.put(0 as UInt64)
    record.put(0 as UInt16)
    record.put(UInt32(start))
    record.bytes += name
    try directory.append(record.bytes)
    count += 1
  }

  /// Version 2.0 reads it; names are UTF-8; stored; at 0:00 on 1 January 1980, the earliest a zip can hold.
  private static let constant: [UInt8] = [20, 0, 0, 0x08, 0, 0, 0, 0, 0x21, 0]

  private func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    UInt32(
      truncatingIfNeeded: crc32_z(0, bytes.bindMemory(to: Bytef.self).baseAddress, z_size_t(bytes.count)))
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

/// Numbers as a zip spells them, the lowest byte first.
private struct LittleEndian {
  var bytes: [UInt8] = []

  mutating func put(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
