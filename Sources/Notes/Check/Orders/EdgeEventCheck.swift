import Questions
import TCP

/// An arrow from one state to another and what is told to lead along it: `FIN-WAIT-1 → FIN-WAIT-2 when the peer's FIN arrives`,
/// `SYN-RECEIVED → LISTEN once the final ACK has come`. The engine knows what does.
enum EdgeEventCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.isSuperset(of: Mention.Kinds.state | .flag) else { return }
    for line in note.lines.ofSeveralStates
    where note.reading.kinds(in: line).contains(.flag) && !note.isCode(line) && !note.isFenced(line)
      && note.reading.range(of: line).count < 160
    {
      judge(line, &note)
    }
    for table in note.tables { checkRows(of: table, &note) }
  }

  private static func judge(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let states = note.reading.mentions(in: line).filter { $0.kind == .state && $0.value & Mention.weak == 0 }
    guard states.count == 2, isArrow(Int(states[0].end)..<Int(states[1].start), note) else { return }
    let label = Int(states[1].end)..<range.upperBound
    guard label.count > 4, label.count < 90,
      reasons.first(in: note.text, label).map({ $0.lowerBound - label.lowerBound <= 3 }) ?? false
    else { return }
    judge(state(states[0]), state(states[1]), label, line, &note)
  }

  private static func isArrow(_ gap: Range<Int>, _ note: CheckedNote) -> Bool {
    Squeezed(note.text, gap, without: " `*").isOne(of: ["→", "->", "-->", "⇒", "=>", "➔", "➜", "to"])
  }

  private static func state(_ mention: Mention) -> ConnectionState {
    ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
  }

  // MARK: Rows

  /// `| SYN-RECEIVED → ESTABLISHED | SYN 수신 |`
  private static func checkRows(of table: NoteTable, _ note: inout CheckedNote) {
    for row in table.rows where row.cells.count == 2 {
      let (edge, label) = (row.cells[0].line, row.cells[1].line)
      let states = note.reading.mentions(in: edge).filter {
        $0.kind == .state && $0.value & Mention.weak == 0
      }
      guard states.count == 2, isArrow(Int(states[0].end)..<Int(states[1].start), note),
        note.reading.kinds(in: label).contains(.flag), note.reading.range(of: label).count < 70
      else { continue }
      judge(state(states[0]), state(states[1]), note.reading.range(of: label), label, &note)
    }
  }

  // MARK: Judging

  private static func judge(
    _ from: ConnectionState, _ to: ConnectionState, _ label: Range<Int>, _ line: Int,
    _ note: inout CheckedNote
  ) {
    guard StateMap.isEdge(from, to), !doubts.stands(in: note.text, label),
      let event = TransitionEvent.all.first(where: { $0.from == from && $0.to == to })
    else { return }
    let told = RowSegments.flags(in: label, line, note)
    guard let first = told.first, told.count == 1, !note.isReported(first.range) else { return }
    let isSent = sends.stands(in: note.text, label)
    let isReceived = receives.stands(in: note.text, label)
    guard isSent != isReceived || !isSent && !isReceived, note.isOrdinary(line) || from == .closing else {
      return
    }
    let isRight =
      isSent
      ? !event.sent.isDisjoint(with: first.flags) || first.flags == event.received
      : fits(first.flags, from, to)
    guard !isRight else { return }
    note.report(
      "event-outcome", .warning, at: first.range,
      Bilingual(
        ko: "\(from.name)에서 \(to.name.with(.direction)) 가는 것은 이때입니다: \(event.korean).",
        en: "What leads from \(from.name) to \(to.name): \(event.english)."),
      expected: Bilingual(ko: event.korean, en: event.english), reference: "RFC 9293 3.3.2, Figure 5")
  }

  private static func fits(_ flags: Flags, _ from: ConnectionState, _ to: ConnectionState) -> Bool {
    let outcomes = ArrivalTable.outcomes(in: from, on: .segment(flags, acknowledgesAll: flags == .ack))
    return outcomes.isEmpty || outcomes.contains { $0.next == to }
  }

  private static let reasons = TellingWords(
    "on ", "when ", "once ", "after ", "upon ", "as soon as", "if ", ":", "(", "by ")
  private static let sends = TellingWords("sent", "send", "snd", "보내", "보냄", "보낸", "전송", "송신")
  private static let receives = TellingWords(
    "receiv", "rcv", "recv", "arriv", "comes", "come", "받", "수신", "도착", "gets", "got", "peer's", "오면", "옴")
  private static let doubts = TellingWords(
    "not ", "n't", "never", " or ", "without", "않", "아니", "없이", "또는", "timeout", "타임아웃", "rst", "simultan",
    "동시", "close(", "own fin",
    "its fin", "of fin", "of its", "of our", "for its", "acked", "acknowledged", "상대의 syn", "last ",
    "previous", "?", "syn_", "syn-r", "syn-s",
    "쿠키", "cookie", "/")
}
