import Questions
import TCP

/// Segments of one stream listed one a line, each with its number and its size, `Segment 2: [seq=1500] (1500 bytes)`:
/// each begins where the one before it ends.
enum SegmentRunCheck: NoteCheck {
  private struct Segment {
    var seq: UInt32
    var length: UInt64
    var range: Range<Int>
    var line: Int
    /// Who is named on the line; each side counts its own bytes.
    var party: UInt8?
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.number) else { return }
    var run: [Segment] = []
    for line in 0..<note.reading.lineCount where note.reading.kinds(in: line).contains(.number) {
      guard let segment = segment(line, note) else {
        // `③ seq 2001 (500B) ✗ 유실`: what follows goes on behind it.
        if apart.stands(in: note.text, note.reading.range(of: line)) {
          judge(run, &note)
          run = []
        }
        continue
      }
      if let last = run.last, segment.line - last.line > 2 || segment.party != last.party {
        judge(run, &note)
        run = []
      }
      run.append(segment)
    }
    judge(run, &note)
  }

  private static func segment(_ line: Int, _ note: CheckedNote) -> Segment? {
    let range = note.reading.range(of: line)
    guard note.survey[line].contains(.digit), range.count < 120, note.reading.block(of: line).kind != .cell,
      !apart.stands(in: note.text, range)
    else { return nil }
    let numbers = note.numbers(of: line)
    let lengths = note.quantities(of: line).filter { $0.unit == .bytes }
    guard numbers.seqs.count == 1, numbers.acks.isEmpty, lengths.count == 1, lengths[0].value > 1 else {
      return nil
    }
    return Segment(
      seq: numbers.seqs[0].value, length: lengths[0].value, range: numbers.seqs[0].range, line: line,
      party: note.reading.mentions(in: line).first { $0.kind == .party }?.value)
  }

  private static let apart = TellingWords(
    "syn", "fin", "재전송", "retrans", "重传", "lost", "유실", "손실", "丢", "again", "window", "윈도")

  private static func judge(_ run: [Segment], _ note: inout CheckedNote) {
    guard run.count >= 3 else { return }
    let wrong = run.indices.dropFirst().filter { !follows(run[$0], run[$0 - 1]) }
    // One that is off breaks the joint behind it, too.
    guard let slip = wrong.first, run.count - 1 - wrong.count >= 2 || run.count == 3 && wrong.count == 1,
      wrong.count == 1 || wrong == [slip, slip + 1],
      wrong.count == 1 ? slip == run.count - 1 : reaches(run, slip), !note.isBeside(run[slip].line),
      !note.playsSoundly(run[slip].range)
    else { return }
    let before = run[slip - 1]
    let right = (SequenceNumber(before.seq) + Int(before.length)).value
    note.report(
      "seq-arithmetic", at: run[slip].range,
      Bilingual(
        ko: "앞 세그먼트는 \(before.seq)부터 \(before.length)바이트이므로 이 SEQ는 \(right)입니다.",
        en: "The segment before takes \(before.length) bytes from \(before.seq) on: this SEQ is \(right)."),
      expected: Bilingual(ko: "SEQ \(right)", en: "SEQ \(right)"), reference: "RFC 9293 3.4",
      working: Bilingual(
        ko: "\(before.seq) + \(before.length) = \(right)", en: "\(before.seq) + \(before.length) = \(right)"))
  }

  private static func follows(_ segment: Segment, _ before: Segment) -> Bool {
    (SequenceNumber(before.seq) + Int(before.length)).value == segment.seq
  }

  /// The one behind the slip goes on from where the slip should have begun.
  private static func reaches(_ run: [Segment], _ slip: Int) -> Bool {
    let start = (SequenceNumber(run[slip - 1].seq) + Int(run[slip - 1].length))
    return (start + Int(run[slip].length)).value == run[slip + 1].seq
  }
}
