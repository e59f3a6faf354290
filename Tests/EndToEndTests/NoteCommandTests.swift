import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("tcpdrill facts and questions: folders and bytes")
struct NoteCommandTests {
  static let note = "- SYN: opens a connection\n"

  /// The files that facts came from, in order.
  private func files(_ run: Run) -> [String] {
    run.output.split(separator: "\n").compactMap { line in
      guard let start = line.firstRange(of: "\"file\":\"")?.upperBound else { return nil }
      return String(line[start..<(line[start...].firstIndex(of: "\"") ?? line.endIndex)])
    }
  }

  @Test("a folder gives its Markdown files in name order, hidden ones skipped, links followed once")
  func folders() throws {
    let scratch = try Scratch()
    for folder in ["notes", "notes/sub", "notes/.git", "outside"] {
      mkdir(scratch.path + "/" + folder, 0o700)
    }
    for name in [
      "notes/b.md", "notes/a.markdown", "notes/D.MD", "notes/.hidden.md", "notes/.git/x.md", "notes/c.txt",
      "notes/sub/e.md", "outside/f.md",
    ] { _ = try scratch.file(name, Self.note) }
    symlink("b.md", scratch.path + "/notes/twice.md")
    symlink("../outside", scratch.path + "/notes/way")
    symlink("..", scratch.path + "/notes/sub/loop")
    symlink("nowhere.md", scratch.path + "/notes/gone.md")
    let notes = scratch.path + "/notes"
    let run = try tcpdrill("facts", "--format", "json", notes)
    #expect(files(run) == ["D.MD", "a.markdown", "b.md", "sub/e.md", "way/f.md"].map { notes + "/" + $0 })
    #expect(run.errors.contains("notes/gone.md: skipped, it can't be read"))
    #expect(run.status == 0)
    // A file is read whatever its name, and a folder's end may be marked.
    #expect(try files(tcpdrill("facts", "--format", "json", notes + "/c.txt")) == [notes + "/c.txt"])
    #expect(try files(tcpdrill("facts", "--format", "json", notes + "/")) == files(run))
    #expect(try files(tcpdrill("questions", "--format", "json", notes)).allSatisfy { $0.hasPrefix(notes) })
  }

  @Test("a path that isn't there is one line and status 2")
  func missing() throws {
    let run = try tcpdrill("facts", "/nowhere/at/all.md")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("tcpdrill: /nowhere/at/all.md: can't be read"))
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test("a name in decomposed Hangul is kept as it is, and its questions are those of the composed one")
  func decomposedNames() throws {
    let scratch = try Scratch()
    let composed = try scratch.file("정리.md", Self.note)
    let decomposed = try scratch.file(decomposed("정리") + ".md", Self.note)
    let facts = try tcpdrill("facts", "--format", "json", decomposed)
    #expect(facts.output.utf8.count > 0)
    #expect(facts.output.unicodeScalars.contains { $0.value == 0x110c })
    func ids(_ path: String) throws -> [String] {
      try tcpdrill("questions", "--format", "json", path).output.split(separator: "\n").map {
        String($0.prefix(40))
      }
    }
    #expect(try ids(composed) == ids(decomposed))
  }

  @Test("Windows line ends, a byte order mark and decomposed text say what the plain note says")
  func encodings() throws {
    let scratch = try Scratch()
    let plain = "# 연결 수립\n\n- SYN: 연결을 요청한다\n- LISTEN: 서버가 기다리는 상태\n"
    func facts(_ name: String, _ text: [UInt8]) throws -> [String] {
      let file = try scratch.file(name, text)
      let run = try tcpdrill("facts", file)
      #expect(run.errors.isEmpty)
      return run.output.split(separator: "\n").map { String($0.dropFirst(file.count)) }
    }
    let expected = try facts("a.md", Array(plain.utf8))
    #expect(expected.count == 2)
    #expect(try facts("b.md", Array(plain.replacing("\n", with: "\r\n").utf8)) == expected)
    #expect(try facts("c.md", [0xef, 0xbb, 0xbf] + Array(plain.utf8)) == expected)
    let decomposed = try facts("d.md", Array(decomposed(plain).utf8))
    #expect(decomposed.map { String($0.drop { $0 != "s" && $0 != "f" }) }.count == expected.count)
  }

  /// Hangul syllables taken apart into their letters.
  private func decomposed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard (0xac00...0xd7a3).contains(scalar.value) else {
        result.append(scalar)
        continue
      }
      let index = scalar.value - 0xac00
      for value in [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11a7 + index % 28]
      where value != 0x11a7 { if let letter = Unicode.Scalar(value) { result.append(letter) } }
    }
    return String(result)
  }

  @Test("bytes that are no text are read past, with a warning that names their place")
  func invalidBytes() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "bad.md", Array("# TCP\n- SYN: opens ".utf8) + [0xff, 0xc3] + Array(" it\n".utf8))
    let run = try tcpdrill("facts", file)
    #expect(run.status == 0)
    #expect(run.output.contains("flag SYN"))
    #expect(run.errors.hasPrefix("tcpdrill: \(file):2:14: "))
  }

  @Test("control characters and bidirectional overrides of a note never come out")
  func controls() throws {
    let scratch = try Scratch()
    let nasty = "\u{1b}]0;x\u{7}\u{1b}[31m\u{202e}\u{2066}\u{8}\u{9b}1m"
    let file = try scratch.file(
      "odd.md",
      """
      # TCP \(nasty)
      - SYN: opens \(nasty) a connection
      - \(nasty)FIN: closes it
      a \(nasty) b :: c \(nasty)
      - **흐름 제어\(nasty)**: 느린 수신자를 \(nasty) 빠른 송신자에게서 지키는 것
      Q: what \(nasty) is an ISN?
      A: the \(nasty) first number
      1. 클라이언트가 SYN을 보낸다 \(nasty)
      2. 서버가 SYN+ACK를 보낸다
      - SYN_RECEVED\(nasty): 서버의 상태
      """)
    for command in [
      ["facts"], ["questions"], ["check"], ["facts", "--format", "json"], ["questions", "--format", "json"],
    ] {
      let run = try tcpdrill(command + [file])
      #expect(!run.output.isEmpty)
      for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" && scalar != "\t" {
        #expect(scalar.value >= 0x20 && !(0x7f...0x9f).contains(scalar.value), "\(command)")
        #expect(
          !(0x202a...0x202e).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value), "\(command)"
        )
      }
    }
  }
}

@Suite("tcpdrill facts and check: what is kept of notes")
struct NoteCacheTests {
  private func stamped(_ path: String, _ seconds: Int) {
    var times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
    utimensat(AT_FDCWD, path, &times, 0)
  }

  @Test("an unchanged note is not read again, a changed one is, and a lost or broken cache does no harm")
  func cache() throws {
    let scratch = try Scratch()
    mkdir(scratch.path + "/data", 0o700)
    let file = try scratch.file("a.md", "- SYN: opens it\n")
    stamped(file, 1_000_000)
    func facts() throws -> String {
      let run = try tcpdrill("facts", "--data", scratch.path + "/data", file)
      #expect(run.status == 0 && run.errors.isEmpty)
      return run.output
    }
    let first = try facts()
    #expect(first.contains("flag SYN"))
    let caches = ["notes.cache", "facts-text.cache"].map { scratch.path + "/data/" + $0 }
    for cache in caches { #expect(access(cache, F_OK) == 0) }
    // As long, and as old to the second: a note nobody would have changed so. It is not opened.
    _ = try scratch.file("a.md", "- FIN: opens it\n")
    stamped(file, 1_000_000)
    #expect(try facts() == first)
    stamped(file, 2_000_000)
    let changed = try facts()
    #expect(changed.contains("flag FIN"))
    for (cache, others) in [(caches[0], [caches[1]]), (caches[1], [])] {
      let kept = try Scratch.bytes(of: cache)
      for broken in [[], [1, 2, 3], Array(kept.dropLast(7)), kept.map { $0 ^ 0x55 }, kept + kept] {
        _ = try scratch.file("data/" + cache.split(separator: "/").last!, broken)
        for other in others { unlink(other) }
        #expect(try facts() == changed)
      }
    }
    for cache in caches { unlink(cache) }
    #expect(try facts() == changed)
    for cache in caches { #expect(access(cache, F_OK) == 0) }
  }

  @Test("facts writes what it has kept under the path and in the form that it is asked for")
  func keptLines() throws {
    let scratch = try Scratch()
    let file = try scratch.file("a.md", "- SYN: opens it\n\n- LISTEN: \u{1b}[1mwaits\n")
    symlink("a.md", scratch.path + "/b \"c\".md")
    for path in [file, scratch.path + "/b \"c\".md", file] {
      for form in ["text", "json", "text"] {
        let fresh = try tcpdrill("facts", "--format", form, path, "--data", scratch.path + "/" + form + "new")
        let kept = try tcpdrill("facts", "--format", form, path, "--data", scratch.path + "/data")
        #expect(kept.output == fresh.output && kept.errors == fresh.errors && !kept.output.isEmpty)
        unlink(scratch.path + "/" + form + "new/facts-" + form + ".cache")
        unlink(scratch.path + "/" + form + "new/notes.cache")
      }
    }
  }

  @Test("what is kept of a note says of each fact what stands above it")
  func keptOutlines() throws {
    let scratch = try Scratch()
    let note = """
      # Flags #tcp

      ## Opening

      - SYN: opens a connection
      - ACK: acknowledges what came

      ## Closing #exam

      - FIN: ends one direction
      """
    let path = try scratch.file("note.md", note)
    func facts() throws -> String {
      try tcpdrill("facts", "--format", "json", path, "--data", scratch.path + "/data").output
    }
    let first = try facts()
    #expect(first.contains("Opening") && first.contains("Closing"))
    #expect(try facts() == first)
  }

  @Test("check does not read an unchanged note again, in whichever form and language it reports")
  func checksOnlyWhatChanged() throws {
    let scratch = try Scratch()
    let file = try scratch.file("a.md", "- SYN (Synk): opens it\n\nport: 0 ~ 65536\n")
    stamped(file, 1_000_000)
    func check(_ more: String...) throws -> String {
      let run = try tcpdrill(["check", "--data", scratch.path + "/data"] + more + [file])
      #expect(run.errors.isEmpty)
      return run.output
    }
    let forms = [["--lang", "en"], ["--lang", "ko"], ["--format", "json"], ["--format", "sarif"]]
    let uncached = try forms.map {
      try tcpdrill(["check", "--data", scratch.path + "/other"] + $0 + [file]).output
    }
    let first = try check("--lang", "en")
    #expect(first.contains("Synk") && first.contains("^^^^"))
    let cache = scratch.path + "/data/checks.cache"
    #expect(access(cache, F_OK) == 0)
    // As long, and as old to the second: a note nobody would have changed so. It is not opened.
    _ = try scratch.file("a.md", "- SYN (Sync): opens it\n\nport: 0 ~ 65535\n")
    stamped(file, 1_000_000)
    for (form, expected) in zip(forms, uncached) {
      #expect(try tcpdrill(["check", "--data", scratch.path + "/data"] + form + [file]).output == expected)
    }
    stamped(file, 2_000_000)
    #expect(try check().isEmpty)
    let kept = try Scratch.bytes(of: cache)
    for broken in [[], [1, 2, 3], Array(kept.dropLast(7)), kept.map { $0 ^ 0x55 }, kept + kept] {
      _ = try scratch.file("data/checks.cache", broken)
      #expect(try check().isEmpty)
    }
  }

  @Test("what notes are searched with is kept, and made anew where it is broken or another build's")
  func keepsItsTables() throws {
    let scratch = try Scratch()
    let file = try scratch.file("a.md", "- SYN (Synk): opens it\n\nTIME-WAIT waits for late data.\n")
    func check() throws -> String {
      // Only the tables are kept: the note is to be read again.
      unlink(scratch.path + "/data/checks.cache")
      let run = try tcpdrill("check", "--data", scratch.path + "/data", file)
      #expect(run.errors.isEmpty)
      return run.output
    }
    let first = try check()
    #expect(first.contains("Synk") && first.contains("time-wait"))
    let cache = scratch.path + "/data/rules.cache"
    let kept = try Scratch.bytes(of: cache)
    #expect(kept.count > 100_000)
    #expect(try check() == first)
    #expect(try Scratch.bytes(of: cache) == kept)
    var changed = kept
    changed[kept.count / 2] ^= 1
    var foreign = kept
    foreign[5] ^= 1
    for broken in [[], [1, 2, 3], Array(kept.dropLast(1)), kept + [0], changed, foreign] {
      _ = try scratch.file("data/rules.cache", broken)
      #expect(try check() == first)
      let made = try Scratch.bytes(of: cache)
      #expect(made.count == kept.count && made.starts(with: kept[..<12]))
    }
  }

  @Test("many notes at once are reported as each one alone, in the order of their names")
  func checksManyAtOnce() throws {
    let scratch = try Scratch()
    mkdir(scratch.path + "/notes", 0o700)
    var alone = ""
    var warnings = ""
    for number in 100..<112 {
      let length = number % 3 == 0 ? 400 : 1
      let text = String(repeating: "SYN opens a connection.\n\n", count: length)
      let file = try scratch.file(
        "notes/\(number).md", Array((text + "- SYN (Synk): opens \(number)\n\n").utf8) + [0xff])
      let run = try tcpdrill("check", "--format", "json", "--data", scratch.path + "/none", file)
      alone += run.output
      warnings += run.errors
    }
    #expect(warnings.split(separator: "\n").count == 12)
    for _ in 0..<2 {
      let run = try tcpdrill(
        "check", "--format", "json", "--data", scratch.path + "/data", scratch.path + "/notes")
      #expect(run.output == alone)
      #expect(run.errors == warnings)
    }
    // One note of them changes.
    _ = try scratch.file("notes/107.md", "- SYN (Synk): opens 107, too\n")
    let run = try tcpdrill(
      "check", "--format", "json", "--data", scratch.path + "/data", scratch.path + "/notes")
    let others = alone.split(separator: "\n").filter { !$0.contains("/107.md") }
    let lines = run.output.split(separator: "\n")
    #expect(lines.filter { !$0.contains("/107.md") } == others)
    #expect(lines.firstIndex { $0.contains("/107.md") } == 7)
    #expect(run.output != alone)
  }

  @Test("Questions are made from what facts and check have kept, and are the same")
  func questionsFromTheIndex() throws {
    let scratch = try Scratch()
    let file = try scratch.file("a.md", "- SYN (Synk): opens it\n- FIN: no more data from the sender\n")
    let data = scratch.path + "/data"
    let first = try tcpdrill("questions", "--data", data, file)
    _ = try tcpdrill("facts", "--data", data, file)
    _ = try tcpdrill("check", "--data", data, file)
    let again = try tcpdrill("questions", "--data", data, file)
    #expect(!first.output.isEmpty && again.output == first.output && again.errors == first.errors)
  }

  @Test("A bank that was exported as notes gives its questions whole, however often it is read")
  func bankTwice() throws {
    let scratch = try Scratch()
    let file = try scratch.file("a.md", "- SYN: opens it\n- FIN: no more data from the sender\n")
    let bank = scratch.path + "/bank.md"
    let common = ["--data", scratch.path + "/data"]
    _ = try tcpdrill(["export", "markdown", file, "-o", bank] + common)
    let runs = try (0..<3).map { _ in try tcpdrill(["questions", "--format", "json", bank] + common).output }
    #expect(runs[0].contains("\"form\":\"flags\"") || runs[0].contains("\"form\":\"term\""))
    #expect(runs[1] == runs[0] && runs[2] == runs[0])
  }

  @Test("what is left out names its file once, in quotes where a shell would take it apart")
  func leftOut() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "my note.md",
      "# TCP\n\n- client → server: SYN seq=1000\n- server → client: SYN,ACK seq=5000 ack=1000\n\nSEQ 1001 and 200 bytes of data: the ACK is 1202.\n"
    )
    let run = try tcpdrill("questions", file)
    #expect(run.errors.contains("`tcpdrill check '\(file)'`"))
    #expect(run.errors.contains("\(file):4, 6;"))
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
  }
}
