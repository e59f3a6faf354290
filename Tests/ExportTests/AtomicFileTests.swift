import Questions
import TCP
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

  @Test("what a killed export left behind is taken over by the next, and gone") func leftBehind() throws {
    let folder = try TemporaryFolder()
    let file = try AtomicFile(path: folder.path("bank"), replacing: false)
    let temporary = try #require(file.temporaryPath)
    try file.write("whole")
    try file.finish()
    // As SIGKILL leaves it: longer than what comes next, and nobody's.
    try folder.write(String(repeating: "half", count: 100_000), named: "other")
    #expect(rename(folder.path("other"), temporary) == 0)
    try folder.write("new", named: "bank")
    #expect(try folder.bytes("bank") == Array("new".utf8))
    #expect(folder.names == ["bank"])
  }

  @Test("pieces of every length come together in their order, and so does what is written over them")
  func pieces() throws {
    let folder = try TemporaryFolder()
    let stretch = AtomicFile.stretch
    var whole: [UInt8] = []
    let file = try AtomicFile(path: folder.path("bank"), replacing: false)
    func write(_ count: Int) throws {
      let piece = (0..<count).map { UInt8(truncatingIfNeeded: ($0 &+ whole.count) &* 31 >> 3) }
      whole += piece
      try piece.withUnsafeBytes { try file.write($0) }
      #expect(file.count == whole.count)
    }
    for count in [1, stretch - 1, stretch, 3 * stretch + 5, 0, 10, 2 * stretch - 15, stretch + 1] {
      try write(count)
    }
    let patch = [UInt8](repeating: 7, count: 100)
    for place in [0, stretch - 50, whole.count - 100] {
      try file.patch(patch, at: place)
      whole.replaceSubrange(place..<place + 100, with: patch)
    }
    for count in [3, stretch, 5 * stretch] { try write(count) }
    try file.write("end")
    try file.finish()
    #expect(try folder.bytes("bank") == whole + Array("end".utf8))
  }

  @Test("two exports to one place write beside each other, and the later one stays") func twoAtOnce() throws {
    let folder = try TemporaryFolder()
    let first = try AtomicFile(path: folder.path("bank"), replacing: true)
    let second = try AtomicFile(path: folder.path("bank"), replacing: true)
    #expect(first.temporaryPath != second.temporaryPath)
    try first.write("first")
    try second.write("second")
    try first.finish()
    #expect(try folder.bytes("bank") == Array("first".utf8))
    try second.finish()
    #expect(try folder.bytes("bank") == Array("second".utf8))
    #expect(folder.names == ["bank"])
  }

  @Test("files that are finished together appear together, or not at all") func together() throws {
    let folder = try TemporaryFolder()
    var files: [AtomicFile] = []
    for place in 0..<AtomicFile.group {
      let file = try AtomicFile(path: folder.path("\(place)"), replacing: false)
      try file.write("script \(place)")
      files.append(file)
    }
    #expect(folder.names.allSatisfy { $0.hasSuffix("tcpdrill-part") })
    try AtomicFile.finish(files)
    #expect(Set(folder.names) == Set((0..<AtomicFile.group).map(String.init)))
    for place in 0..<AtomicFile.group {
      #expect(try folder.bytes("\(place)") == Array("script \(place)".utf8))
    }
    do {
      let given = try AtomicFile(path: folder.path("given up"), replacing: false)
      try given.write("half")
    }
    #expect(folder.names.count == AtomicFile.group)
  }

  @Test("scripts are whole files, each once, however many") func scripts() throws {
    let folder = try TemporaryFolder()
    var network = Network(settings: Settings())
    network.isn(.a, 1000)
    network.isn(.b, 2000)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    var exercise = SampleBank.exercise
    exercise.trace = network.trace
    exercise.blanks = []
    let items = (0..<40).map { number in
      exercise.code = "DATA-\(number)"
      return Item(exercise, in: .english)
    }
    let writer = try BankFormat.packetdrill.open(
      folder.path(""), replacing: false, info: SampleBank.info, history: nil)
    for item in items + [items[3]] { try writer.add(item) }
    try writer.finish()
    #expect(writer.report.written == 40 && writer.report.counts[.repeated] == 1)
    #expect(Set(folder.names) == Set((0..<40).map { "DATA-\($0).pkt" }))
    for name in folder.names {
      #expect(try folder.bytes(name).starts(with: Array("// tcpdrill 0: DATA-".utf8)))
    }
  }

  @Test("a link in the place of the temporary file is not written through") func linkInTheWay() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", named: "precious")
    let known = try AtomicFile(path: folder.path("bank"), replacing: false)
    let temporary = try #require(known.temporaryPath)
    try known.finish()
    #expect(symlink("precious", temporary) == 0)
    try folder.write("new", named: "bank")
    #expect(try folder.bytes("precious") == Array("mine".utf8))
    #expect(try folder.bytes("bank") == Array("new".utf8))
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
