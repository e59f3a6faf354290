/// Rows and columns of text, aligned by the columns that characters really take.
///
///     FLAG  MEANING
///     SYN   opens a connection
package struct Table: Sendable {
  package struct Column: Sendable {
    package var title: StyledText
    package var alignment: Alignment
    package init(_ title: StyledText, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  package var columns: [Column]
  package private(set) var rows: [[StyledText]] = []
  private static let gap = 2

  package init(_ columns: [Column]) { self.columns = columns }

  /// Missing cells are empty, surplus ones are an error of the caller and dropped.
  package mutating func add(_ cells: [StyledText]) {
    rows.append(columns.indices.map { $0 < cells.count ? cells[$0] : StyledText() })
  }

  /// The lines of the table within a width; cells too long for their column are wrapped.
  package func lines(width: Int) -> [StyledText] {
    let widths = fitted(to: width)
    let titled = columns.contains { !$0.title.isEmpty }
    let all = (titled ? [columns.map(\.title)] : []) + rows
    return all.flatMap { lines(of: $0, widths: widths) }
  }

  private func lines(of row: [StyledText], widths: [Int]) -> [StyledText] {
    let cells = zip(row, widths).map { $0.wrapped(to: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var line = StyledText()
      for (column, cell) in cells.enumerated() {
        let text = index < cell.count ? cell[index] : StyledText()
        let isLast = column == cells.count - 1
        if column > 0 { line += StyledText(String(repeating: " ", count: Table.gap)) }
        let fills = !isLast || columns[column].alignment != .left
        line += fills ? text.padded(to: widths[column], columns[column].alignment) : text
      }
      return line.withoutTrailingSpaces
    }
  }

  /// Natural widths; where they don't fit, the widest column gives way first, down to eight columns.
  private func fitted(to width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(columns[index].title.columns) { Swift.max($0, $1[index].columns) }
    }
    var surplus = widths.reduce(Table.gap * Swift.max(0, widths.count - 1), +) - width
    while surplus > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 {
      widths[widest] -= 1
      surplus -= 1
    }
    return widths
  }
}

extension StyledText {
  var withoutTrailingSpaces: StyledText {
    guard let last = spans.last, last.text.last == " " else { return self }
    var kept = StyledText()
    for span in spans.dropLast() { kept.append(clean: span.text, span.role) }
    var text = last.text
    while text.last == " " { text.removeLast() }
    kept.append(clean: text, last.role)
    return text.isEmpty ? kept.withoutTrailingSpaces : kept
  }
}

/// How far along something is: `[####------] 4/10`; the numbers say it without the picture.
package func progressBar(_ done: Int, of total: Int, columns: Int = 10) -> StyledText {
  let share = total > 0 ? Swift.min(1, Swift.max(0, Double(done) / Double(total))) : 0
  let filled = Int((share * Double(columns)).rounded(.down))
  let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: columns - filled)
  return "[\(bar)] \(done)/\(total)"
}
