import Questions
import TCP

/// The flags' values, one a line: `- FIN = 1`, `- SYN = 2`, `PSH: 0x08`. Where most are right, another is a slip.
enum FlagValueRunCheck: NoteCheck {
  private struct Row {
    var told: FlagValueCheck.Told
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    var run: [Row] = []
    for line in note.lines.ofFlags where note.survey[line].contains(.digit) {
      guard let row = row(line, note) else { continue }
      if let last = run.last, line - last.line > 2 {
        judge(run, &note)
        run = []
      }
      run.append(row)
    }
    judge(run, &note)
  }

  /// A line that gives a value to a flag and says little more.
  private static func row(_ line: Int, _ note: CheckedNote) -> Row? {
    let range = note.reading.range(of: line)
    guard range.count <= 60, note.reading.block(of: line).kind != .cell,
      !note.reading.kinds(in: line).contains(.number)
    else { return nil }
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag }
    let told = FlagValueCheck.told(flags, range, note.text)
    guard told.count == 1, Int(flags[0].start) - TermLine.skipMarker(note.text, range) <= 4 else {
      return nil
    }
    return Row(told: told[0], line: line)
  }

  private static func judge(_ run: [Row], _ note: inout CheckedNote) {
    guard run.count >= 4, Set(run.map(\.told.flags.rawValue)).count == run.count else { return }
    let wrong = run.filter { $0.told.value != Int($0.told.flags.rawValue) }
    let large = run.count { $0.told.value == Int($0.told.flags.rawValue) && $0.told.value > 2 }
    guard wrong.count * 3 <= run.count, large >= 2 else { return }
    for slip in wrong where !note.isBeside(slip.line) && !note.isReported(slip.told.range) {
      FlagValueCheck.report(slip.told.flags, slip.told.range, &note)
    }
  }
}
