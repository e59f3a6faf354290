import Questions
import TCP

/// Steps of an opening or a close, held against the script they come nearest to: what strays from it is wrong where
/// the rest leaves no doubt which script is meant, though more than one step strays.
enum ScriptCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.lines.ofFlags.count >= 2 else { return }
    for row in StepRowReader.read(&note) { judge(row, &note) }
  }

  private static func judge(_ row: StepRow, _ note: inout CheckedNote) {
    guard let fit = ScriptFit.nearest(to: row), !fit.slips.isEmpty, isClear(fit, row),
      row.steps.allSatisfy({ note.isOrdinary($0.line) })
    else { return }
    for slip in fit.slips {
      switch slip.kind {
      case .flags: reportFlags(slip.index, fit, row, &note)
      case .side: reportSide(slip.index, fit, row, &note)
      }
    }
    note.settle((fit.right + fit.slips.map(\.index)).map { row.steps[$0].line })
  }

  /// Enough of the row is as the script has it.
  private static func isClear(_ fit: ScriptFit, _ row: StepRow) -> Bool {
    let (count, slips) = (row.steps.count, fit.slips.count)
    guard fit.isAnchored, !fit.hasStranger, fit.hits >= 2 * slips,
      row.phase == nil || row.phase == fit.script.phase,
      fit.flagHits >= (count == 3 ? 1 : 2),
      // A close in three is all of its list: else it may go on with what no flag names.
      count > 3 || fit.script.phase == .open || row.isWhole,
      slips == 1 || row.phase != nil && row.isWhole && !fit.script.isRare
    else { return false }
    // `SYN`, `ACK`, `FIN` may be all that a connection has.
    if row.phase == nil, fit.script.phase == .open, row.steps.last?.flags?.value.contains(.fin) ?? false {
      return false
    }
    let senders = row.steps.count { $0.from != nil }
    if senders == 0 { return slips == 1 && row.phase != nil && (row.isNumbered || isNoList(row)) }
    return row.isNumbered ? fit.hits >= 3 : row.isWhole && fit.hits >= count + 1
  }

  /// `SYN`, `FIN`, `ACK` one below the other may be names of flags; `SYN/FIN` is none.
  private static func isNoList(_ row: StepRow) -> Bool {
    row.isWhole && row.steps.contains { ($0.flags?.value.rawValue.nonzeroBitCount ?? 0) > 1 }
  }

  // MARK: Reports

  private static func reportFlags(
    _ index: Int, _ fit: ScriptFit, _ row: StepRow, _ note: inout CheckedNote
  ) {
    guard let told = row.steps[index].flags else { return }
    let right = fit.script.steps[index].flags.description
    let isOpen = fit.script.phase == .open
    note.report(
      isOpen ? "handshake-flags" : "close-order", at: told.range,
      Bilingual(
        ko: "\(index + 1)번째 세그먼트는 \(told.value.description.with(.subject)) 아니라 \(right)입니다.",
        en: "Segment \(index + 1) is \(right), not \(told.value.description)."),
      expected: line(of: fit.script), reference: isOpen ? "RFC 9293 3.5" : "RFC 9293 3.6")
  }

  private static func reportSide(
    _ index: Int, _ fit: ScriptFit, _ row: StepRow, _ note: inout CheckedNote
  ) {
    guard let told = row.steps[index].from else { return }
    note.reportOtherSide(
      index, fit.script.steps[index].flags, at: told.range, isOpening: fit.script.phase == .open,
      expected: line(of: fit.script))
  }

  private static func line(of script: StepScript) -> Bilingual {
    let steps = script.steps.map { "\($0.side == 0 ? "A" : "B") \($0.flags.description)" }
    return Bilingual(ko: steps.joined(separator: " → "), en: steps.joined(separator: " → "))
  }
}
