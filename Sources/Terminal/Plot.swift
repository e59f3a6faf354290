import TCP

/// A small chart of a quantity over steps, with a line for a threshold.
///
///     8 ┤      █
///       │    █ █
///     4 ┤┄┄█┄█┄█┄┄
///       │  █ █ █   █
///     0 └──────────
package struct Plot: Sendable {
  package var values: [Double]
  package var threshold: Double?
  package var rows: Int
  package var width: Int

  package init(_ values: [Double], threshold: Double? = nil, rows: Int = 8, width: Int = 80) {
    self.values = values
    self.threshold = threshold
    self.rows = max(2, rows)
    self.width = max(20, width)
  }

  package func lines() -> [StyledText] {
    let most = max(values.max() ?? 1, threshold ?? 0, 0.001)
    let margin = max(label(most).utf8.count, label(most / 2).utf8.count)
    // Two columns a value, the latest ones where not all fit.
    let shown = values.suffix((width - margin - 3) / 2)
    var lines: [StyledText] = []
    for row in stride(from: rows, to: 0, by: -1) {
      let low = most * (Double(row) - 0.5) / Double(rows)
      let isLabelled = row == rows || row == rows / 2
      var line = StyledText(
        padded(isLabelled ? label(most * Double(row) / Double(rows)) : "", margin), .quiet)
      line += StyledText(isLabelled ? " ┤" : " │", .quiet)
      let isThreshold = threshold.map { $0 > low - most / Double(rows) && $0 <= low } ?? false
      for value in shown {
        let empty = isThreshold ? StyledText("┄┄", .quiet) : StyledText("  ")
        line += value >= low ? StyledText(" █") : empty
      }
      lines.append(line)
    }
    let axis = String(repeating: "─", count: shown.count * 2 + 1)
    lines.append(StyledText(padded("0", margin) + " └" + axis, .quiet))
    return lines
  }

  private func label(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }
}
