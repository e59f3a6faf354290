import Testing

@Suite("The study record: log, config, status, stats, doctor")
struct StudyRecordTests {
  private let log = """
    {"review":"a1","question":"q1","at":"2026-11-18T07:30:00.123Z","grade":3,"ms":4100,"answer":"SYN","device":"x","topic":"handshake"}
    {"review":"a2","question":"q1","at":"2026-11-18T07:40:00.000Z","grade":3,"ms":2000,"answer":"동기화","device":"x","topic":"handshake"}
    {"review":"a3","question":"q2","at":"2026-11-20T16:40:00+09:00","grade":1,"ms":9000,"answer":"1000","device":"y","mistakes":["counted-the-ack"]}

    """

  /// Runs a command on a record of its own, on 21 November 2026.
  private func run(_ arguments: String..., input: String = "", in folder: Scratch) throws -> Run {
    try tcpdrill(
      arguments + ["--data", folder.path + "/data"], input: input,
      environment: ["TCPDRILL_NOW": "2026-11-21T10:00:00Z"])
  }

  @Test("what is imported is exported, and the same file twice changes nothing")
  func roundTrip() throws {
    let folder = try Scratch()
    #expect(try run("log", "import", input: log, in: folder).output.contains("3 added"))
    let first = try run("log", "export", in: folder)
    #expect(first.status == 0)
    #expect(first.output.split(separator: "\n").count == 3)
    #expect(first.output.contains("\"at\":\"2026-11-20T07:40:00.000Z\""))
    #expect(try run("log", "import", input: first.output, in: folder).output.contains("0 added, 3 known"))
    #expect(try run("log", "export", in: folder).output == first.output)
  }

  @Test("a broken line is named by its number, and nothing of the file is imported")
  func brokenLine() throws {
    let folder = try Scratch()
    let broken = try run("log", "import", input: log + "{\"review\":\"a4\"}\n", in: folder)
    #expect(broken.status == 2)
    #expect(broken.errors.contains("stdin:4:"))
    #expect(try run("log", "export", in: folder).output.isEmpty)
  }

  @Test("settings are kept, checked and explained")
  func settings() throws {
    let folder = try Scratch()
    #expect(try run("config", "retention", "0.85", in: folder).status == 0)
    #expect(try run("config", "retention", in: folder).output == "0.85\n")
    let wrong = try run("config", "retention", "5", in: folder)
    #expect(wrong.status == 2 && wrong.errors.contains("0.7 to 0.99"))
    #expect(try run("config", "nonsense", in: folder).status == 2)
    #expect(try run("config", "exam", "2026-11-21", in: folder).errors.isEmpty)
    let past = try run("config", "exam", "2025-12-14", in: folder)
    #expect(past.status == 0 && past.errors.contains("that day is over"))
    #expect(try run("config", "lang", "ko", in: folder).status == 0)
    #expect(try run("config", in: folder).output.contains("하루에 새로 배울 카드 수"))
  }

  @Test("status says what is due in a line, also where there is no record yet")
  func status() throws {
    let folder = try Scratch()
    #expect(try run("status", "--short", in: folder).output == "20 new\n")
    _ = try run("log", "import", input: log, in: folder)
    _ = try run("config", "exam", "2026-12-14", in: folder)
    #expect(try run("status", "--short", in: folder).output == "2 due · 20 new · day 1 · exam in 23d\n")
  }

  @Test("stats fit 80 columns, as records and as a page that needs nothing from outside")
  func stats() throws {
    let folder = try Scratch()
    #expect(try run("stats", in: folder).status == 0)
    _ = try run("log", "import", input: log, in: folder)
    let text = try run("stats", in: folder).output
    #expect(!text.contains("counted-the-ack"))
    #expect(text.contains("You gave the ACK a number."))
    let korean = try run("stats", "--lang", "ko", in: folder).output
    #expect(korean.contains("되풀이되는 실수") && korean.contains("ACK에 번호를 주었습니다."))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let records = try run("stats", "--format", "json", in: folder).output.split(separator: "\n")
    #expect(records.allSatisfy { $0.hasPrefix("{\"record\":") })
    let page = try run("stats", "--format", "html", in: folder).output
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<svg"))
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("src="))
  }

  @Test("the doctor rescues a damaged record and says where the old file went")
  func doctor() throws {
    let folder = try Scratch()
    _ = try run("log", "import", input: log, in: folder)
    #expect(try run("doctor", in: folder).status == 0)
    let path = folder.path + "/data/reviews.sqlite"
    var bytes = try Scratch.bytes(of: path)
    for index in 0..<100 { bytes[index] = 0xff }
    _ = try folder.file("data/reviews.sqlite", bytes)
    let rescued = try run("doctor", in: folder)
    #expect(rescued.output.contains("reviews.damaged-"))
    #expect(try run("log", "export", in: folder).output.split(separator: "\n").count == 3)
  }
}
