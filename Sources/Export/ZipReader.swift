import CZlib

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why nothing can be had from a zip.
enum ZipTrouble: Error, Hashable {
  case notAZip
  case damaged(String)
}

/// Finds entries of a zip that others wrote, and copies them out; what its bytes claim is held against its size.
final class ZipReader {
  struct Entry {
    fileprivate var method: UInt16
    fileprivate var isEncrypted: Bool
    fileprivate var checksum: UInt32
    fileprivate var packed: UInt64
    fileprivate var size: UInt64
    fileprivate var start: UInt64
  }

  private let descriptor: Int32
  private let end: UInt64
  private var directory: UInt64 = 0
  private var count: UInt64 = 0

  init(path: String) throws(ZipTrouble) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_size >= 22 else { throw .notAZip }
    end = UInt64(status.st_size)
    try findDirectory()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The directory is told of at the very end, before a comment of any length.
  private func findDirectory() throws(ZipTrouble) {
    let tail = min(end, 22 + 0xffff)
    let bytes = try read(at: end - tail, Int(tail))
    var place = bytes.count - 22
    while place >= 0, bytes.number(UInt32.self, at: place) != 0x0605_4b50 { place -= 1 }
    guard place >= 0 else { throw .notAZip }
    count = UInt64(bytes.number(UInt16.self, at: place + 10))
    directory = UInt64(bytes.number(UInt32.self, at: place + 16))
    guard count == 0xffff || directory == 0xffff_ffff else { return }
    // The larger form, which a pointer just before this record leads to.
    guard place >= 20, bytes.number(UInt32.self, at: place - 20) == 0x0706_4b50 else { return }
    let record = try read(at: bytes.number(UInt64.self, at: place - 12), 56)
    guard record.number(UInt32.self, at: 0) == 0x0606_4b50 else { throw .damaged("directory") }
    count = record.number(UInt64.self, at: 32)
    directory = record.number(UInt64.self, at: 48)
  }

  /// The first entry of that name.
  func entry(named name: String) throws(ZipTrouble) -> Entry? {
    let wanted = Array(name.utf8)
    var place = directory
    var left = count
    while left > 0 {
      left -= 1
      let head = try read(at: place, 46)
      guard head.number(UInt32.self, at: 0) == 0x0201_4b50 else { throw .damaged("directory") }
      let lengths = [28, 30, 32].map { Int(head.number(UInt16.self, at: $0)) }
      if lengths[0] == wanted.count, try read(at: place + 46, wanted.count) == wanted {
        return try entry(head, extra: read(at: place + 46 + UInt64(lengths[0]), lengths[1]))
      }
      place += UInt64(46 + lengths.reduce(0, +))
    }
    return nil
  }

  private func entry(_ head: [UInt8], extra: [UInt8]) throws(ZipTrouble) -> Entry {
    var entry = Entry(
      method: head.number(UInt16.self, at: 10), isEncrypted: head.number(UInt16.self, at: 8) & 1 != 0,
      checksum: head.number(UInt32.self, at: 16), packed: UInt64(head.number(UInt32.self, at: 20)),
      size: UInt64(head.number(UInt32.self, at: 24)), start: UInt64(head.number(UInt32.self, at: 42)))
    var large = Self.largeNumbers(extra)[...]
    for key in [\Entry.size, \Entry.packed, \Entry.start] where entry[keyPath: key] == 0xffff_ffff {
      guard let number = large.popFirst() else { throw .damaged("directory") }
      entry[keyPath: key] = number
    }
    return entry
  }

  /// What the extra field numbered 1 holds: sizes and places too large for the usual fields.
  private static func largeNumbers(_ extra: [UInt8]) -> [UInt64] {
    var place = 0
    while place + 4 <= extra.count {
      let length = Int(extra.number(UInt16.self, at: place + 2))
      guard place + 4 + length <= extra.count else { return [] }
      if extra.number(UInt16.self, at: place) == 1 {
        return (0..<length / 8).map { extra.number(UInt64.self, at: place + 4 + $0 * 8) }
      }
      place += 4 + length
    }
    return []
  }

  /// Gives the entry's content to `body`, a stretch at a time, and holds it against its size and checksum.
  func read(_ entry: Entry, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    guard !entry.isEncrypted else { throw ZipTrouble.damaged("encrypted") }
    let head = try read(at: entry.start, 30)
    guard head.number(UInt32.self, at: 0) == 0x0403_4b50 else { throw ZipTrouble.damaged("entry") }
    let skipped = 30 + UInt64(head.number(UInt16.self, at: 26)) + UInt64(head.number(UInt16.self, at: 28))
    let start = entry.start + skipped
    guard start <= end, entry.packed <= end - start else { throw ZipTrouble.damaged("cut short") }
    var sum = crc32(0, nil, 0)
    var size: UInt64 = 0
    func give(_ bytes: UnsafeRawBufferPointer) throws {
      size += UInt64(bytes.count)
      guard size <= entry.size else { throw ZipTrouble.damaged("size") }
      sum = crc32_z(sum, bytes.bindMemory(to: Bytef.self).baseAddress, z_size_t(bytes.count))
      try body(bytes)
    }
    switch entry.method {
    case 0: try stored(start, entry.packed, give)
    case 8: try inflated(start, entry.packed, give)
    default: throw ZipTrouble.damaged("compression \(entry.method)")
    }
    guard size == entry.size, sum == entry.checksum else { throw ZipTrouble.damaged("checksum") }
  }

  private static let stretch: UInt64 = 1 << 18

  private func stored(
    _ start: UInt64, _ count: UInt64, _ give: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var done: UInt64 = 0
    while done < count {
      let bytes = try read(at: start + done, Int(min(Self.stretch, count - done)))
      done += UInt64(bytes.count)
      try bytes.withUnsafeBytes(give)
    }
  }

  private func inflated(
    _ start: UInt64, _ count: UInt64, _ give: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var stream = z_stream()
    // Negative: bare deflate, as zips hold it, without a header.
    guard inflateInit2_(&stream, -15, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw ZipTrouble.damaged("memory")
    }
    defer { inflateEnd(&stream) }
    var out = [UInt8](repeating: 0, count: Int(Self.stretch))
    var done: UInt64 = 0
    var code = Z_OK
    while code != Z_STREAM_END {
      var bytes = try read(at: start + done, Int(min(Self.stretch, count - done)))
      guard !bytes.isEmpty else { throw ZipTrouble.damaged("cut short") }
      done += UInt64(bytes.count)
      var used = 0
      repeat {
        var made = 0
        (code, used, made) = Self.step(&stream, &bytes, from: used, into: &out)
        guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else {
          throw ZipTrouble.damaged("deflate")
        }
        try out[..<made].withUnsafeBytes(give)
        if made == 0, code == Z_BUF_ERROR { break }
      } while code != Z_STREAM_END && (used < bytes.count || stream.avail_out == 0)
    }
  }

  private static func step(
    _ stream: inout z_stream, _ bytes: inout [UInt8], from used: Int, into out: inout [UInt8]
  )
    -> (code: Int32, used: Int, made: Int)
  {
    bytes.withUnsafeMutableBufferPointer { source in
      out.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress.map { $0 + used }
        stream.avail_in = uInt(source.count - used)
        stream.next_out = target.baseAddress
        stream.avail_out = uInt(target.count)
        let code = inflate(&stream, Z_NO_FLUSH)
        return (code, source.count - Int(stream.avail_in), target.count - Int(stream.avail_out))
      }
    }
  }

  /// So many bytes at a place; a place outside the file is damage.
  private func read(at place: UInt64, _ count: Int) throws(ZipTrouble) -> [UInt8] {
    guard place <= end, UInt64(count) <= end - place else { throw .damaged("cut short") }
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while done < count {
        let got = pread(descriptor, buffer.baseAddress! + done, count - done, off_t(place) + off_t(done))
        if got > 0 {
          done += got
        } else if got == 0 || errno != EINTR {
          break
        }
      }
      filled = done
    }
    guard done == count else { throw .damaged("cut short") }
    return bytes
  }
}

extension [UInt8] {
  /// A number at a place that is known to be inside, the lowest byte first.
  fileprivate func number<Number: FixedWidthInteger>(_ type: Number.Type, at place: Int) -> Number {
    withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Number.self)) }
  }
}
