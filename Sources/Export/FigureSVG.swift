import TCP

extension Figure {
  /// The exchange as a ladder diagram: two life lines, an arrow a segment, states below it at the sides.
  ///
  /// Narrow, so that a phone shows it in a size that can be read. It takes its colour from the text around it, so
  /// that it reads on light and dark pages alike.
  package func svg(in language: Language) -> String {
    var drawing = FigureDrawing(start: before)
    for line in lines(in: language) { drawing.add(line) }
    let title = Bilingual(ko: "A와 B가 주고받은 세그먼트", en: "segments exchanged by A and B")[language]
    return drawing.finish(title: title, description: text(in: language))
  }
}

/// Draws from the top down; the page's script draws the same.
struct FigureDrawing {
  static let width = 400
  static let left = 16
  static let right = 384
  /// Of the letters that stand between the life lines in one row.
  static let columns = 42

  private var body = ""
  private var y = 42

  init(start: Pair<String>) {
    body += word("A  " + start.a, x: 4, y: 16, anchor: "start", weight: "bold")
    body += word(start.b + "  B", x: Self.width - 4, y: 16, anchor: "end", weight: "bold")
  }

  mutating func add(_ line: Figure.Line) {
    for label in line.labels(ofAtMost: Self.columns) {
      body += word(label, x: Self.width / 2, y: y, anchor: "middle", weight: "normal")
      y += 17
    }
    addArrow(line)
    y += 18
    if line.states.a.isEmpty, line.states.b.isEmpty {
      y += 6
    } else {
      body += word(line.states.a, x: Self.left + 8, y: y + 2, anchor: "start", weight: "normal")
      body += word(line.states.b, x: Self.right - 8, y: y + 2, anchor: "end", weight: "normal")
      y += 25
    }
  }

  private mutating func addArrow(_ line: Figure.Line) {
    let (start, end) = line.from == .a ? (Self.left, Self.right) : (Self.right, Self.left)
    let stop = line.isLost ? (start + end) / 2 : end
    let (y1, y2) = (y - 10, line.isLost ? y - 6 : y - 2)
    let dash = line.isForged || line.isCopy ? " stroke-dasharray=\"6 4\"" : ""
    body += "<line x1=\"\(start)\" y1=\"\(y1)\" x2=\"\(stop)\" y2=\"\(y2)\" stroke-width=\"1.5\"\(dash)/>"
    if line.isLost {
      body += "<path d=\"M\(stop - 5) \(y2 - 5)l10 10m0 -10l-10 10\" stroke-width=\"2\" fill=\"none\"/>"
    } else {
      body += "<path d=\"M\(stop) \(y2)l\(line.from == .a ? -9 : 9) -5v9z\" stroke=\"none\"/>"
    }
  }

  private func word(_ text: String, x: Int, y: Int, anchor: String, weight: String) -> String {
    guard !text.isEmpty else { return "" }
    return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\" font-weight=\"\(weight)\" stroke=\"none\">"
      + SafeText.markup(text) + "</text>"
  }

  func finish(title: String, description: String) -> String {
    var out =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Self.width) \(y)\" width=\"\(Self.width)\" "
    out +=
      "role=\"img\" style=\"max-width:100%;height:auto\" font-family=\"ui-monospace,monospace\" font-size=\"14\">"
    out += "<title>\(title)</title><desc>\(SafeText.markup(description))</desc>"
    out += "<g stroke=\"currentColor\" fill=\"currentColor\">"
    for x in [Self.left, Self.right] {
      out += "<line x1=\"\(x)\" y1=\"24\" x2=\"\(x)\" y2=\"\(y - 4)\" stroke-width=\"1.5\"/>"
    }
    return out + body + "</g></svg>"
  }
}
