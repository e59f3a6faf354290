import Testing

@testable import Export

@Suite("Checksums of what a zip holds")
struct LibdeflateTests {
  @Test("the library opened at first use and zlib agree, in one piece and in two, and on nothing")
  func agree() {
    // The check value that CRC-32 is published with.
    #expect(sums(Array("123456789".utf8)) == [0xcbf4_3926, 0xcbf4_3926])
    #expect(sums([]) == [0, 0])
    let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 131 >> 3) }
    let whole = sums(bytes)
    #expect(whole[0] == whole[1])
    for cut in [0, 1, 4_097, bytes.count] {
      let first = sums(Array(bytes[..<cut]))
      bytes[cut...].withUnsafeBytes { rest in
        #expect(Libdeflate.checksum(rest, after: first[0]) == whole[0])
        #expect(Libdeflate.zlibChecksum(rest, after: first[1]) == whole[1])
      }
    }
  }

  private func sums(_ bytes: [UInt8]) -> [UInt32] {
    bytes.withUnsafeBytes { [Libdeflate.checksum($0, after: 0), Libdeflate.zlibChecksum($0, after: 0)] }
  }
}
