import Questions
import TCP

/// A SYN or a FIN with its number on one line, and on one of the next the ACK that answers it and does not count the
/// flag: `seq=700, FIN` over `ack=700`, `A FIN with SEQ 800 and 40 bytes: which ACK?` over `840`.
enum UncountedFlagCheck: NoteCheck {
  /// How many lines further the answer is looked for.
  private static let reach = 4

  /// The segment whose flag is to be counted.
  private struct Segment {
    var line: Int
    var start: ByteNumbers.Number
    var data: UInt64
    /// The answer that forgets the flag.
    var end: UInt64 { start.value + data }
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofFlags where note.survey[line].contains(.digit) && !note.isCode(line) {
      guard let segment = segment(line, note), let answer = answer(to: segment, &note),
        note.isOrdinary(line), !note.isReported(answer.range), !note.isReported(segment.start.range)
      else { continue }
      EndSumCheck.report(segment.start.value, segment.data, answer.range, &note)
    }
  }

  private static func segment(_ line: Int, _ note: CheckedNote) -> Segment? {
    let range = note.reading.range(of: line)
    let controls = EndSumCheck.controls(line, note)
    guard range.count < 240, controls.count == 1, !EndSumCheck.isAbsent(controls[0], line, note),
      !disturbed.stands(in: note.text, range)
    else { return nil }
    let read = note.byteNumbers(of: line)
    let starts = read.numbers.filter { $0.role == .seq }
    guard starts.count == 1, read.lengths.count <= 1, starts[0].value >= 10,
      // Another number of the line is what the segment itself acknowledges.
      read.numbers.allSatisfy({ $0.role != .ack || $0.value != starts[0].value })
    else { return nil }
    return Segment(line: line, start: starts[0], data: read.lengths.first ?? 0)
  }

  /// The first acknowledgment of the other side's below it, where it stops right before the flag.
  private static func answer(to segment: Segment, _ note: inout CheckedNote) -> ByteNumbers.Number? {
    let last = min(note.reading.lineCount, segment.line + 1 + reach)
    for line in segment.line + 1..<max(segment.line + 1, last) {
      let range = note.reading.range(of: line)
      guard note.reading.block(of: line).kind != .heading, range.count < 240,
        !disturbed.stands(in: note.text, range), !note.isCode(line)
      else { return nil }
      if line == segment.line + 1, let sum = sum(line, segment, note) { return sum }
      let numbers = note.byteNumbers(of: line).numbers
      guard let ack = numbers.first(where: { $0.role == .ack }) else {
        if numbers.contains(where: { $0.role == .seq }) { return nil }
        continue
      }
      guard ack.value == segment.end, note.isOrdinary(line),
        // A FIN that crosses the other is no answer to it.
        EndSumCheck.controls(line, note).isEmpty || isReset(line, note),
        !numbers.contains(where: { $0.role == .seq && $0.value == segment.end }),
        !isCounted(segment, below: line, note)
      else { return nil }
      return ack
    }
    return nil
  }

  /// `800 + 40 = 840` below the question what the ACK is.
  private static func sum(_ line: Int, _ segment: Segment, _ note: CheckedNote) -> ByteNumbers.Number? {
    guard segment.data > 0, note.isQuestion(note.reading.range(of: segment.line)),
      case let numbers = note.quantities(of: line), numbers.count == 3,
      numbers.map(\.value) == [segment.start.value, segment.data, segment.end]
    else { return nil }
    return ByteNumbers.Number(value: segment.end, range: numbers[2].range, role: .ack)
  }

  /// Further down the right number is told.
  private static func isCounted(_ segment: Segment, below line: Int, _ note: CheckedNote) -> Bool {
    (line..<min(note.reading.lineCount, line + 12)).contains { near in
      note.quantities(of: near).contains { $0.value == segment.end + 1 }
    }
  }

  private static func isReset(_ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.mentions(in: line).contains {
      $0.kind == .flag && Flags(rawValue: $0.value).contains(.rst)
    }
  }

  private static let disturbed = TellingWords(
    "재전송", "retrans", "lost", "유실", "손실", "no fin", "not ", "n't", "않", "아니", "틀", "wrong", "before", "전에",
    "동시", "simultan", "잘못", "중복", "dup", "old ", "옛", "늦게", "late", "again", "다시", "丢", "同时", "✗", "❌",
    "cookie",
    "challenge", "expect", "이상한", "invalid")
}
