import Drills
import Questions
import TCP
import Testing

@testable import tcpdrill

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Questions kept between sessions")
struct BankFileTests {
  private func path() -> String { "/tmp/tcpdrill-bank-\(getpid())-\(UInt64.random(in: 0...UInt64.max))" }

  private var questions: [Question] {
    var full = Question.sample(
      "id-1", .choice, "무엇인가요?\n두 줄", "가", choices: ["가", "나"], hints: ["힌트"], explanation: "왜냐하면", line: 300)
    full.alsoAt = [Source(file: "b.md", line: 1_000_000)]
    full.accepts = ["ga", ""]
    full.tags = ["하나", "둘"]
    full.correction = "그게 아니라"
    return [full, .passiveOpen, .sample("", .recall, "", "")]
  }

  @Test("come back as they were")
  func roundTrip() {
    let file = path()
    defer { unlink(file) }
    BankFile(stamp: 7, questions: questions).write(file)
    let read = BankFile.read(file)
    #expect(read?.stamp == 7)
    #expect(read?.questions == questions)
  }

  @Test("a damaged file is as good as none, whichever byte it is")
  func damage() throws {
    let file = path()
    defer { unlink(file) }
    BankFile(stamp: 7, questions: questions).write(file)
    let whole = try bytes(ofFile: file)
    var random = SplitMix64(seed: 3)
    for _ in 0..<300 {
      var broken = whole
      if random.chance(1, in: 3) {
        broken.removeLast(random.int(in: 1...broken.count))
      } else {
        broken[random.int(in: 0...(broken.count - 1))] ^= UInt8(random.int(in: 1...255))
      }
      let stream = fopen(file, "w")
      fwrite(broken, 1, broken.count, stream)
      fclose(stream)
      #expect(BankFile.read(file) == nil)
    }
  }

  @Test("where there is none, there is none")
  func missing() { #expect(BankFile.read("/nowhere/at/all") == nil) }
}

@Suite("Paths as people know them")
struct KnownFoldersTests {
  @Test("from where they stand, from home, else whole")
  func shortened() {
    let folders = KnownFolders(current: "/home/min/study", home: "/home/min")
    #expect(folders.shortened("/home/min/study/tcp.md") == "tcp.md")
    #expect(folders.shortened("/home/min/notes/tcp.md") == "~/notes/tcp.md")
    #expect(folders.shortened("/home/minji/tcp.md") == "/home/minji/tcp.md")
    #expect(folders.shortened("notes/tcp.md") == "notes/tcp.md")
    #expect(KnownFolders().shortened("/a") == "/a")
  }
}
