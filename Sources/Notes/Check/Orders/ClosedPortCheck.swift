import Questions
import TCP

/// What answers a SYN to a port where nobody listens: only a RST. A sentence that tells an answer and no RST, or lays one to
/// an open port, is wrong.
enum ClosedPortCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for table in note.tables { checkRows(of: table, &note) }
    guard ports.stands(anywhereIn: note.text) else { return }
    for line in 0..<note.reading.lineCount
    where !note.isCode(line) && note.reading.block(of: line).kind != .heading
      && note.reading.block(of: line).kind != .cell
      && ports.stands(in: note.text, note.reading.range(of: line))
    {
      let range = note.reading.range(of: line)
      guard range.count < 240 else { continue }
      for sentence in note.sentences(of: line) { judge(sentence, line, &note) }
    }
    for line in 0..<note.reading.lineCount where !note.isCode(line) { checkAnswer(line, &note) }
  }

  private static func judge(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard !note.isQuestion(sentence), syn.stands(in: note.text, sentence) else { return }
    // What refuses may be told in the next sentence.
    let whole = note.reading.range(of: line)
    if let port = closed.first(in: note.text, sentence), !reset.stands(in: note.text, whole),
      !doubts.stands(in: note.text, whole),
      let answer = answers.first(in: note.text, port.upperBound..<sentence.upperBound)
    {
      return report(true, at: port.lowerBound..<answer.upperBound, line, &note)
    }
    if let port = open.first(in: note.text, sentence), !closed.stands(in: note.text, whole),
      !doubts.stands(in: note.text, whole), !accepted.stands(in: note.text, whole),
      let answer = resets.first(in: note.text, port.upperBound..<sentence.upperBound)
    {
      report(false, at: port.lowerBound..<answer.upperBound, line, &note)
    }
  }

  /// `Q. 닫힌 포트에 SYN을 보내면?` over `A. FIN이 돌아온다`
  private static func checkAnswer(_ line: Int, _ note: inout CheckedNote) {
    guard note.reading.kinds(in: line).contains(.flag), let answered = Answered(line, note),
      closed.stands(in: note.text, answered.question), syn.stands(in: note.text, answered.question),
      !reset.stands(in: note.text, note.reading.range(of: line)),
      !reset.stands(in: note.text, answered.question),
      answered.answer.count < 80, !doubts.stands(in: note.text, note.reading.range(of: line)),
      let flag = note.reading.mentions(in: line).first(where: {
        $0.kind == .flag && answered.answer.contains(Int($0.start)) && Flags(rawValue: $0.value) != .syn
      })
    else { return }
    report(true, at: Int(flag.start)..<Int(flag.end), line, &note)
  }

  /// `| 닫힘 | SYN+ACK |`
  private static func checkRows(of table: NoteTable, _ note: inout CheckedNote) {
    guard table.head.contains(where: { heads.stands(in: note.text, note.reading.range(of: $0.line)) }) else {
      return
    }
    for row in table.rows where row.cells.count == 2 {
      let (key, told) = (note.reading.range(of: row.cells[0].line), note.reading.range(of: row.cells[1].line))
      guard key.count < 40, told.count < 60, note.reading.kinds(in: row.cells[1].line).contains(.flag),
        !doubts.stands(in: note.text, key), !doubts.stands(in: note.text, told)
      else { continue }
      let isReset = reset.stands(in: note.text, told)
      if shut.stands(in: note.text, key), !isReset { report(true, at: told, row.cells[1].line, &note) }
      if opened.stands(in: note.text, key), isReset, !accepted.stands(in: note.text, told) {
        report(false, at: told, row.cells[1].line, &note)
      }
    }
  }

  private static let closed = TellingWords(
    "closed port", "port that is closed", "port nobody listens", "port where nobody listens",
    "port on which nobody listens",
    "port with no listener", "port without a listener", "no process listens", "nothing listens on",
    "nobody listens on", "닫힌 포트",
    "닫혀 있는 포트", "아무도 듣지 않는", "듣는 프로세스가 없는", "리스닝하지 않는 포트", "열려 있지 않은 포트", "듣고 있지 않은 포트", "listen하지 않는 포트",
    "대기하지 않는 포트", "닫혀있는 포트")
  private static let open = TellingWords(
    "open port", "열린 포트", "열려 있는 포트", "port that is open", "listening port")
  private static let ports = TellingWords(joining: [closed, open])
  private static let syn = TellingWords("SYN", "connect", "연결 요청", "접속")
  private static let reset = TellingWords("RST", "reset", "리셋", "refus", "거부", "거절", "reject")
  private static let resets = TellingWords(
    "RST로", "RST가", "RST를", "with a RST", "with RST", "by a RST", "by RST", "gets a RST", "→ RST", "-> RST")
  private static let accepted = TellingWords(
    "SYN-ACK", "SYN+ACK", "SYN/ACK", "SYN,ACK", "SYN, ACK", "backlog", "백로그", "큐", "queue")
  private static let answers = TellingWords(
    "응답", "답한", "답하", "돌려", "온다", "옵니다", "돌아", "보낸다", "보내고", "기다려", "무시", "버린", "버려", "answer", "repl",
    "respond", "return",
    "sends back", "sends a", "ignored", "discard", "dropped", "gets ", "comes back", "→", "->", "timeout",
    "타임아웃", "들어간다", "된다")
  private static let doubts = TellingWords(
    "UDP", "방화벽이", "방화벽에", "방화벽 때문", "방화벽으로", "firewall", "filter", "not ", "n't", "never", "않고", "아니", "스캔",
    "scan", "공격", "attack",
    "DROP", "honeypot", "knock", "또는", " or ", "could", "would", "있다면", "proxy", "프록시", "만약", "kept",
    "forward", "옳지", "틀린")
  private static let heads = TellingWords("port", "포트")
  private static let shut = TellingWords("closed", "닫힘", "닫힌", "닫혀")
  private static let opened = TellingWords("open", "열림", "열린", "열려")

  private static func report(_ isClosed: Bool, at range: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard note.isOrdinary(line), !note.isReported(range) else { return }
    note.report(
      "closed-port-answer", .warning, at: range,
      isClosed
        ? Bilingual(
          ko: "듣는 프로세스가 없는 포트로 온 SYN에는 RST,ACK로 답합니다.", en: "A SYN to a closed port is answered with RST,ACK."
        )
        : Bilingual(
          ko: "듣고 있는 포트로 온 SYN에는 SYN,ACK로 답합니다.", en: "A SYN to an open port is answered with SYN,ACK."),
      expected: isClosed ? Bilingual(ko: "RST,ACK", en: "RST,ACK") : Bilingual(ko: "SYN,ACK", en: "SYN,ACK"),
      reference: "RFC 9293 3.5.2")
  }
}
