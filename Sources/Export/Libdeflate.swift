import CZlib

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Checksums at several times zlib's speed, by libdeflate where it is installed and by zlib where it is not.
///
/// Opened when the first checksum is asked for: linked, it would be loaded whenever the program starts.
enum Libdeflate {
  private typealias Checksum = @convention(c) (UInt32, UnsafeRawPointer?, Int) -> UInt32

  private static let found: Checksum? = {
    let names = ["libdeflate.so.0", "libdeflate.so", "libdeflate.0.dylib", "libdeflate.dylib"]
    guard let handle = names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first,
      let symbol = dlsym(handle, "libdeflate_crc32")
    else { return nil }
    return unsafeBitCast(symbol, to: Checksum.self)
  }()

  /// The CRC-32 of some bytes behind those whose sum is given.
  static func checksum(_ bytes: UnsafeRawBufferPointer, after sum: UInt32) -> UInt32 {
    // Given no memory at all, either library would begin another sum.
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return sum }
    if let found { return found(sum, base, bytes.count) }
    return zlibChecksum(bytes, after: sum)
  }

  /// The same by zlib, which is always there.
  static func zlibChecksum(_ bytes: UnsafeRawBufferPointer, after sum: UInt32) -> UInt32 {
    guard let base = bytes.bindMemory(to: UInt8.self).baseAddress, !bytes.isEmpty else { return sum }
    return UInt32(truncatingIfNeeded: crc32_z(UInt(sum), base, bytes.count))
  }
}
