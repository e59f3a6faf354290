import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A student at `tcpdrill`, with notes and a record of their own.
struct StudyTerminal {
  let scratch: Scratch
  let notes: String
  let data: String
  var environment: [String: String]

  /// Five cards in a fixed order, and nothing else asked: the tag keeps the drills' skills away.
  static let cards = """
    ---
    tags: [mine]
    ---
    # 연습

    Q: SYN을 기다리는 상태는 무엇인가요?
    A: LISTEN

    Q: window 필드는 몇 비트인가요?
    A: 16

    Q: 먼저 닫는 쪽이 마지막에 머무는 상태는 무엇인가요?
    A: TIME-WAIT

    Q: 데이터를 더 보내지 않겠다고 알리는 플래그는 무엇인가요?
    A: FIN

    Q: 포트 번호는 몇 비트인가요?
    A: 16

    """

  init(_ cards: String = StudyTerminal.cards, language: String = "en", locale: String? = "C.UTF-8") throws {
    scratch = try Scratch()
    notes = try scratch.file("notes.md", cards)
    data = scratch.path + "/data"
    environment = [
      "HOME": scratch.path, "PATH": "/usr/bin:/bin", "TERM": "xterm", "INPUTRC": "/dev/null",
      "TCPDRILL_NOW": "2026-12-14T09:00:00Z",
    ]
    environment["LC_ALL"] = locale
    self.language = language
  }

  let language: String

  var common: [String] { ["--notes", notes, "--data", data, "--lang", language] }

  func quiz(_ more: String..., columns: Int = 80) throws -> Pty {
    try Pty(
      builtBinary, ["quiz", "--tag", "mine"] + common + more, columns: columns, environment: environment)
  }

  func prompt(columns: Int = 80) throws -> Pty {
    try Pty(builtBinary, common, columns: columns, environment: environment)
  }

  /// Starts the quiz from a shell.
  var quizCommand: String { "\(builtBinary) quiz --tag mine " + common.joined(separator: " ") }

  /// Works at a shell with job control, from which `tcpdrill` can be stopped and brought back.
  func inShell(_ body: (Pty) throws -> Void) throws {
    var environment = environment
    environment["PS1"] = "sh% "
    let shell = try Pty("/bin/bash", ["--norc", "--noprofile", "-i"], environment: environment)
    try shell.seeLine("sh%")
    try body(shell)
    try shell.seeLine("sh%")
    shell.enter("exit")
    #expect(try shell.finish() == 0)
  }

  /// A shell script that edits notes; it is called with the line and the file.
  mutating func setEditor(_ script: String) throws {
    environment["EDITOR"] = "/bin/sh " + (try scratch.file("editor", "#!/bin/sh\n\(script)\n"))
  }

  /// Waits until the process whose number a scratch file holds is stopped.
  func waitUntilStopped(processIn file: String) throws {
    let number = try Scratch.text(of: scratch.path + "/" + file).filter { !$0.isNewline }
    for _ in 0..<20_000 {
      if try Scratch.text(of: "/proc/\(number)/stat").contains(") T ") { return }
      usleep(1000)
    }
    throw NotRun(reason: "process \(number) does not stop")
  }

  /// The answers in the log, oldest first.
  func log() throws -> [String] {
    let run = try tcpdrill("log", "export", "--data", data)
    return run.output.split(separator: "\n").map(String.init)
  }
}
