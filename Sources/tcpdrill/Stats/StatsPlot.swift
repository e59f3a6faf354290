/// Small pictures in SVG, drawn with the page's own colours.
struct StatsPlot {
  private(set) var body = ""
  let width: Int
  let height: Int
  /// What the picture shows, for those who can't see it.
  let title: String

  init(width: Int, height: Int, title: String) {
    self.width = width
    self.height = height
    self.title = title
  }

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String, tip: String = ""
  ) {
    let inner = tip.isEmpty ? "" : "<title>\(escaped(tip))</title>"
    body +=
      "<rect x=\"\(decimal(x, 1))\" y=\"\(decimal(y, 1))\" width=\"\(decimal(width, 1))\" "
      + "height=\"\(decimal(height, 1))\" class=\"\(style)\">\(inner)</rect>"
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ style: String, tip: String) {
    body +=
      "<circle cx=\"\(decimal(x, 1))\" cy=\"\(decimal(y, 1))\" r=\"\(decimal(radius, 1))\" "
      + "class=\"\(style)\"><title>\(escaped(tip))</title></circle>"
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
    body +=
      "<line x1=\"\(decimal(x1, 1))\" y1=\"\(decimal(y1, 1))\" x2=\"\(decimal(x2, 1))\" "
      + "y2=\"\(decimal(y2, 1))\" class=\"\(style)\"/>"
  }

  mutating func text(_ x: Double, _ y: Double, _ words: String, anchor: String = "start") {
    body +=
      "<text x=\"\(decimal(x, 1))\" y=\"\(decimal(y, 1))\" text-anchor=\"\(anchor)\">\(escaped(words))</text>"
  }

  var svg: String {
    "<svg style=\"max-width: \(width)px\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-label=\"\(escaped(title))\">\(body)</svg>\n"
  }
}

/// Text that HTML and SVG take as text; control characters, which they may not hold, are left out.
func escaped(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { result, scalar in
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\u{0}"..."\u{8}", "\u{b}", "\u{c}", "\u{e}"..."\u{1f}", "\u{7f}"..."\u{9f}": break
    default: result.unicodeScalars.append(scalar)
    }
  }
}
