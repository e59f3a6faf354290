import Testing

@testable import Export

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Zip: APPNOTE 4.3")
struct ZipTests {
  /// Two entries that Python's zipfile wrote: `a.txt`, deflated, and `b`, empty; and a comment.
  private static let deflated = bytes(
    """
    504b030414000000080000002100fbd3cbed0e0000004001000005000000612e7478742b4e4dcf4dcd2b51281ea5c9a20150
    4b0304140000000000000021000000000000000000000000000100000062504b0102140314000000080000002100fbd3cbed
    0e00000040010000050000000000000000000000800100000000612e747874504b0102140314000000000000002100000000
    00000000000000000001000000000000000000000080013100000062504b0506000000000200020062000000500000000400
    6e6f7465
    """)

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    var digits = hexadecimal.filter(\.isHexDigit)[...]
    var bytes: [UInt8] = []
    while let byte = UInt8(digits.prefix(2), radix: 16) {
      bytes.append(byte)
      digits = digits.dropFirst(2)
    }
    return bytes
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/tcpdrill-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    defer {
      unlink(folder + "/z")
      rmdir(folder)
    }
    try body(folder + "/z")
  }

  private func content(_ name: String, of path: String) throws -> String? {
    let zip = try ZipReader(path: path)
    guard let entry = try zip.entry(named: name) else { return nil }
    var bytes: [UInt8] = []
    try zip.read(entry) { bytes.append(contentsOf: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func put(_ bytes: [UInt8], at path: String) throws {
    let file = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  @Test("what is written is read back, put aside or at hand, and leaves nothing beside it")
  func roundTrip() throws {
    try inFolder { path in
      let zip = try ZipWriter(path: path, replacing: false)
      let aside = try Spool(beside: path)
      let long = String(repeating: "0123456789", count: 70_000)
      try aside.append(long)
      try zip.add("first", "한글")
      try zip.add("second", aside)
      try zip.add("empty", "")
      try zip.finish()
      #expect(try content("first", of: path) == "한글")
      #expect(try content("second", of: path) == long)
      #expect(try content("empty", of: path) == "")
      #expect(try content("third", of: path) == nil)
    }
  }

  @Test("an entry that comes piece by piece, its beginning last, is whole among the others")
  func pieces() throws {
    try inFolder { path in
      let zip = try ZipWriter(path: path, replacing: false)
      try zip.add("first", "1")
      try zip.open("second", reserving: 5)
      for piece in ["the ", "", String(repeating: "middle ", count: 20_000), "end"] {
        try Array(piece.utf8).withUnsafeBytes { try zip.write($0) }
      }
      try zip.close(beginning: Array("begin".utf8))
      try zip.add("third", "3")
      try zip.finish()
      #expect(try content("first", of: path) == "1")
      #expect(try content("second", of: path) == "beginthe \(String(repeating: "middle ", count: 20_000))end")
      #expect(try content("third", of: path) == "3")
    }
  }

  @Test("more entries than the small form counts are all found")
  func manyEntries() throws {
    try inFolder { path in
      let zip = try ZipWriter(path: path, replacing: false)
      for number in 0..<70_000 { try zip.add("\(number)", "\(number * 7)") }
      try zip.finish()
      #expect(try content("69999", of: path) == "489993")
    }
  }

  @Test("deflated entries are read, behind a comment too")
  func reading() throws {
    try inFolder { path in
      try put(Self.deflated, at: path)
      #expect(try content("a.txt", of: path) == String(repeating: "segment ", count: 40))
      #expect(try content("b", of: path) == "")
    }
  }

  @Test("a file changed or cut anywhere is an error or reads as it was, and never more than it says")
  func damage() throws {
    try inFolder { path in
      let whole = String(repeating: "segment ", count: 40)
      for place in Self.deflated.indices {
        for change: UInt8 in [0x01, 0x80, 0xff] {
          var bytes = Self.deflated
          bytes[place] ^= change
          try put(bytes, at: path)
          let read = try? content("a.txt", of: path)
          #expect(read == nil || read == whole)
        }
        try put(Array(Self.deflated[..<place]), at: path)
        // Without its last bytes, which are a comment, it is still whole.
        let read = try? content("a.txt", of: path)
        #expect(read == nil || read == whole)
      }
    }
  }
}
