import Testing

@testable import Export

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Files that appear whole or not at all") struct AtomicFileTests {
  @Test("a link stays a link, and what it points to is replaced") func links() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", named: "real")
    #expect(symlink("real", folder.path("link")) == 0)
    try folder.write("new", named: "link")
    #expect(try folder.bytes("real") == Array("new".utf8))
    var status = stat()
    #expect(lstat(folder.path("link"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test("a device is written to and stays a device") func devices() throws {
    let file = try AtomicFile(path: "/dev/null", replacing: true)
    #expect(file.temporaryPath == nil)
    try file.write("gone")
    try file.finish()
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test("a full device is an error, whatever is written", arguments: BankFormat.inTests)
  func fullDevice(format: BankFormat) {
    #expect(throws: FileTrouble.self) {
      let writer = try format.open(
        "/dev/full", replacing: true, info: SampleBank.info, history: AnkiHistory(path: nil))
      for item in SampleBank.all { try writer.add(item) }
      try writer.finish()
    }
  }

  @Test("a format that is made of files can't go to a device") func streams() {
    #expect(throws: FileTrouble.needsFile(path: "/dev/null")) {
      try BankFormat.qti.open("/dev/null", replacing: true, info: SampleBank.info, history: nil)
    }
  }

  @Test("the trouble names what the person wrote, and the folder") func troubles() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", named: "file")
    let missing = folder.path("none/x.apkg")
    for format in BankFormat.inTests {
      #expect(throws: FileTrouble.noFolder(path: missing, folder: folder.path("none/"))) {
        try format.open(missing, replacing: false, info: SampleBank.info, history: nil)
      }
      #expect(throws: FileTrouble.isFolder(path: folder.path(""))) {
        try format.open(folder.path(""), replacing: true, info: SampleBank.info, history: nil)
      }
    }
    #expect(throws: FileTrouble.isFile(path: folder.path("file"))) {
      try BankFormat.packetdrill.open(
        folder.path("file"), replacing: true, info: SampleBank.info, history: nil)
    }
  }
}
