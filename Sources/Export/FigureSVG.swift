import TCP

extension Figure {
  /// The exchange as it is told in one language: what its text and its drawing are both made from.
  struct Telling {
    let before: Pair<String>
    let lines: [Line]
    private let title: String
    /// A segment a line, for formats that hold no pictures, and for those who see none.
    let text: [UInt8]

    init(_ figure: Figure, in language: Language) {
      before = figure.before
      lines = figure.lines(in: language)
      title = Bilingual(ko: "A와 B가 주고받은 세그먼트", en: "segments exchanged by A and B")[language]
      var text = TextOutput()
      text += "A: "
      text.put(before.a)
      text += ", B: "
      text.put(before.b)
      for line in lines { line.write(to: &text) }
      self.text = text.bytes
    }

    /// A ladder diagram: two life lines, an arrow a segment, states below it at the sides.
    ///
    /// Narrow, so that a phone shows it in a size that can be read. It takes its colour from the text around it, so
    /// that it reads on light and dark pages alike.
    var svg: [UInt8] {
      var drawing = FigureDrawing(start: before)
      for line in lines { drawing.add(line) }
      return drawing.finish(title: title, description: text)
    }
  }

  func telling(in language: Language) -> Telling { Telling(self, in: language) }

  /// The exchange as plain text, a segment a line, for formats that hold no pictures.
  package func text(in language: Language) -> String {
    String(decoding: telling(in: language).text, as: UTF8.self)
  }
}

extension Figure.Line {
  /// `2. A → B  [SYN] SEQ=1000  {A: SYN-SENT}`, on a line of its own.
  fileprivate func write(to out: inout TextOutput) {
    out += "\n"
    out.put(number)
    out += ". "
    out.put(from.name)
    out += " → "
    out.put(from.other.name)
    out += " "
    for word in words {
      out += " "
      out.put(word)
    }
    var opening: StaticString = "  {"
    for host in Host.allCases where !states[host].isEmpty {
      out += opening
      opening = ", "
      out.put(host.name)
      out += ": "
      out.put(states[host])
    }
    if !states.a.isEmpty || !states.b.isEmpty { out += "}" }
  }
}

/// Draws from the top down; the page's script draws the same.
struct FigureDrawing {
  static let width = 400
  static let left = 16
  static let right = 384
  /// Of the letters that stand between the life lines in one row.
  static let columns = 42

  private var body = TextOutput()
  private var y = 42

  init(start: Pair<String>) {
    word("A  " + start.a, x: 4, y: 16, anchor: "start", weight: "bold")
    word(start.b + "  B", x: Self.width - 4, y: 16, anchor: "end", weight: "bold")
  }

  mutating func add(_ line: Figure.Line) {
    for label in line.labels(ofAtMost: Self.columns) {
      word(label, x: Self.width / 2, y: y, anchor: "middle", weight: "normal")
      y += 17
    }
    addArrow(line)
    y += 18
    if line.states.a.isEmpty, line.states.b.isEmpty {
      y += 6
    } else {
      word(line.states.a, x: Self.left + 8, y: y + 2, anchor: "start", weight: "normal")
      word(line.states.b, x: Self.right - 8, y: y + 2, anchor: "end", weight: "normal")
      y += 25
    }
  }

  private mutating func addArrow(_ line: Figure.Line) {
    let (start, end) = line.from == .a ? (Self.left, Self.right) : (Self.right, Self.left)
    let stop = line.isLost ? (start + end) / 2 : end
    let (y1, y2) = (y - 10, line.isLost ? y - 6 : y - 2)
    rule("<line x1=\"", start, y1, stop, y2)
    body += " stroke-width=\"1.5\""
    if line.isForged || line.isCopy { body += " stroke-dasharray=\"6 4\"" }
    body += "/><path d=\"M"
    if line.isLost {
      body.put(stop - 5)
      body += " "
      body.put(y2 - 5)
      body += "l10 10m0 -10l-10 10\" stroke-width=\"2\" fill=\"none\"/>"
    } else {
      body.put(stop)
      body += " "
      body.put(y2)
      body += line.from == .a ? "l-9 -5v9z\" stroke=\"none\"/>" : "l9 -5v9z\" stroke=\"none\"/>"
    }
  }

  private mutating func rule(_ opening: StaticString, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) {
    body += opening
    body.put(x1)
    body += "\" y1=\""
    body.put(y1)
    body += "\" x2=\""
    body.put(x2)
    body += "\" y2=\""
    body.put(y2)
    body += "\""
  }

  private mutating func word(
    _ text: String, x: Int, y: Int, anchor: StaticString, weight: StaticString
  ) {
    if text.isEmpty { return }
    body += "<text x=\""
    body.put(x)
    body += "\" y=\""
    body.put(y)
    body += "\" text-anchor=\""
    body += anchor
    body += "\" font-weight=\""
    body += weight
    body += "\" stroke=\"none\">"
    body.append(text, as: .markup)
    body += "</text>"
  }

  /// The height is known only now, and stands at the beginning.
  func finish(title: String, description: [UInt8]) -> [UInt8] {
    var out = FigureDrawing(sharing: y)
    out.begin(title: title, description: description)
    out.body.put(body.bytes)
    out.body += "</g></svg>"
    return out.body.bytes
  }

  private init(sharing y: Int) { self.y = y }

  private mutating func begin(title: String, description: [UInt8]) {
    body += "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
    body.put(Self.width)
    body += " "
    body.put(y)
    body += "\" width=\""
    body.put(Self.width)
    body +=
      "\" role=\"img\" style=\"max-width:100%;height:auto\" font-family=\"ui-monospace,monospace\" font-size=\"14\"><title>"
    body.put(title)
    body += "</title><desc>"
    body.append(description, as: .markup)
    body += "</desc><g stroke=\"currentColor\" fill=\"currentColor\">"
    for x in [Self.left, Self.right] {
      rule("<line x1=\"", x, 24, x, y - 4)
      body += " stroke-width=\"1.5\"/>"
    }
  }
}
