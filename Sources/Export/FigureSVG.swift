import TCP

extension Figure {
  /// The exchange as a ladder diagram: two life lines, an arrow a segment, states at the sides.
  ///
  /// It takes its colour from the text around it, so that it reads on light and dark pages alike.
  package func svg(in language: Language) -> String {
    let lines = lines
    let step = 44
    let height = 50 + step * lines.count
    let title = Bilingual(ko: "A와 B가 주고받은 세그먼트", en: "segments exchanged by A and B")[language]
    var out = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 \(height)\" width=\"640\" "
    out +=
      "role=\"img\" style=\"max-width:100%;height:auto\" font-family=\"ui-monospace,monospace\" font-size=\"13\">"
    out += "<title>\(title)</title><desc>\(SafeText.markup(text(in: language)))</desc>"
    out += "<g stroke=\"currentColor\" fill=\"currentColor\">"
    for (host, x) in [(Host.a, left), (Host.b, right)] {
      out += word(host.name, x: x, y: 18, anchor: "middle", weight: "bold")
      out += "<line x1=\"\(x)\" y1=\"26\" x2=\"\(x)\" y2=\"\(height - 8)\" stroke-width=\"1.5\"/>"
    }
    for (index, line) in lines.enumerated() {
      out += arrow(line, top: 40 + step * index)
    }
    return out + "</g></svg>"
  }

  private var left: Int { 130 }
  private var right: Int { 510 }

  private func arrow(_ line: Line, top: Int) -> String {
    let (start, end) = line.from == .a ? (left, right) : (right, left)
    let stop = line.isLost ? (start + end) / 2 : end
    let (y1, y2) = (top + 6, top + (line.isLost ? 11 : 16))
    let dash = line.isForged || line.isCopy ? " stroke-dasharray=\"6 4\"" : ""
    var out = word(line.label, x: 320, y: top, anchor: "middle", weight: "normal")
    out += "<line x1=\"\(start)\" y1=\"\(y1)\" x2=\"\(stop)\" y2=\"\(y2)\" stroke-width=\"1.5\"\(dash)/>"
    if line.isLost {
      out += "<path d=\"M\(stop - 5) \(y2 - 5)l10 10m0 -10l-10 10\" stroke-width=\"2\" fill=\"none\"/>"
    } else {
      let back = line.from == .a ? -9 : 9
      out += "<path d=\"M\(stop) \(y2)l\(back) -5v9z\" stroke=\"none\"/>"
    }
    out += word(line.states.a, x: left - 8, y: top + 16, anchor: "end", weight: "normal")
    out += word(line.states.b, x: right + 8, y: top + 16, anchor: "start", weight: "normal")
    return out
  }

  private func word(_ text: String, x: Int, y: Int, anchor: String, weight: String) -> String {
    guard !text.isEmpty else { return "" }
    return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\" font-weight=\"\(weight)\" stroke=\"none\">"
      + SafeText.markup(text) + "</text>"
  }
}
